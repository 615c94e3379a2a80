"""Local colour that is not one tone: every class of thing gets slow patches and quick touches of neighbouring hues, as a painter would mix them."""
import torch

from painters.oil.fields import CLASSES, class_maps, luma, smooth_lattice, smoothstep, up

# how far colour wanders within a class: patches towards ochre or green, towards violet or yellow, in value; then the same for quick touches
WANDER = {
    "void":         (0.03, 0.02, 0.02, 0.00, 0.00, 0.00),
    "sky":          (0.04, 0.04, 0.02, 0.00, 0.00, 0.00),
    "water":        (0.06, 0.09, 0.07, 0.03, 0.04, 0.05),
    "far_mountain": (0.10, 0.12, 0.06, 0.04, 0.04, 0.05),
    "near_rock":    (0.13, 0.12, 0.08, 0.07, 0.07, 0.09),
    "earth":        (0.20, 0.13, 0.12, 0.09, 0.07, 0.10),
    "foliage":      (0.15, 0.12, 0.10, 0.14, 0.10, 0.18),
    "architecture": (0.05, 0.05, 0.04, 0.03, 0.03, 0.03),
    "figure":       (0.00, 0.00, 0.00, 0.00, 0.00, 0.00),
    "animal":       (0.00, 0.00, 0.00, 0.00, 0.00, 0.00),
    "flower":       (0.03, 0.03, 0.03, 0.02, 0.02, 0.03),
    "celestial":    (0.00, 0.00, 0.00, 0.00, 0.00, 0.00),
}
HUES = ((0.55, 0.05, -0.75), (0.30, -0.38, 0.55), (1.0, 1.0, 1.0))


def local_colour(wash, semantics, noise, scale, strength=1.0):
    """wash 1 x 3 x H x W with hues that wander by class; snow and lights only turn a little blue in places."""
    amounts = up(class_maps(semantics, [list(WANDER[name]) for name in CLASSES]), 4)
    patches = up(smooth_lattice(noise, 8, 3, 46 * scale, 61, max(8.0, 15 * scale)), 8)
    touches = up(smooth_lattice(noise, 4, 3, max(4.0, 8 * scale), 62, max(4.0, 4 * scale)), 4)
    by = strength * (amounts[:, :3] * patches + amounts[:, 3:] * touches)
    white = smoothstep(0.74, 0.95, luma(wash))
    by = by * (1 - 0.75 * white)
    shift = sum(by[:, i:i + 1] * torch.tensor(hue).view(1, 3, 1, 1) for i, hue in enumerate(HUES))
    cold = torch.clamp(-by[:, 2:3], min=0) * white * torch.tensor([-3.2, -1.6, 0.2]).view(1, 3, 1, 1)
    return torch.clamp(wash * torch.exp(shift + cold), 0, 1)

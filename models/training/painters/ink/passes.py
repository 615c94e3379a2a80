"""Fixed wet-ink passes: contour, flat wash and noise to a density map of ink on white paper.

Density is absorbance, D = -ln(colour / paper), so layers of ink add and a tint is a vector of three absorbances. No learned
parameters. Every texture is a factor on ink that is there, or gated by it: bare paper stays exactly bare.

Order of the passes
 1. wash: absorbance of the flat colours; stroke edges are roughened;
 2. wet-in-wet: diluted ink is exchanged between damp places over two distances; the share that goes far drifts, so a bloom
    has no even edge;
 3. edges wander: a first-order displacement along the gradient;
 4. steps: soft slopes of tone become a few washes, level sets of the density, each with an edge of its own;
 5. layers: a second glaze whose border is a level set of slow noise, with a tide line where the paper was dry;
 6. pooling: pigment carried to the rim of a drying wash;
 7. back-runs: pale blooms with a dark crinkled rim in wet parts;
 8. rubbed texture: side-brush streaks along the form, broken by the tooth of the paper, on rock, mountain and earth;
 9. line: dry-brush breakup along the stroke, tone drift, bleeding into damp paper.
"""

import math

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from common.fields import blur, lattice, smoothstep, up, wide_blur

CLASSES = ('void', 'sky', 'water', 'far_mountain', 'near_rock', 'earth', 'foliage', 'architecture', 'figure', 'animal', 'flower', 'celestial')
WETNESS = (1.0, 1.0, 0.8, 0.65, 0.30, 0.40, 0.25, 0.05, 0.05, 0.05, 0.10, 0.45)  # of the paper, per class: 1 = wet-in-wet
RUBBED = (0.0, 0.0, 0.0, 0.40, 1.0, 0.50, 0.10, 0.0, 0.0, 0.0, 0.0, 0.0)  # share of side-brush texture, per class
INK = (0.985, 1.000, 1.030)  # absorbance of pine-soot ink, very slightly warm
ORIENTATIONS = 8
LEVELS = (0.035, 0.11, 0.26, 0.55, 1.1)  # densities at which another wash is laid
MAX_DENSITY = 3.0


def streak_kernels(length: float = 5.5, width: float = 0.55, radius: int = 9) -> np.ndarray:
    """ORIENTATIONS×1×n×n: long thin Gaussians of unit energy, kernel i along the angle pi*i/ORIENTATIONS (y down)."""
    y, x = np.mgrid[-radius : radius + 1, -radius : radius + 1].astype(np.float64)
    out = []
    for i in range(ORIENTATIONS):
        a = math.pi * i / ORIENTATIONS
        along, across = x * math.cos(a) + y * math.sin(a), -x * math.sin(a) + y * math.cos(a)
        g = np.exp(-(along**2) / (2 * length**2) - across**2 / (2 * width**2))
        out.append(g / np.sqrt((g**2).sum()))
    return np.stack(out)[:, None].astype(np.float32)


def shifted(x: torch.Tensor, dx: int, dy: int) -> torch.Tensor:
    """x read at (column + dx, row + dy), border repeated; dx, dy in -1..1."""
    p = F.pad(x, (1, 1, 1, 1), mode='replicate')
    right, bottom = -1 + dx or None, -1 + dy or None
    return p[:, :, 1 + dy : bottom, 1 + dx : right]


def gradient(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Central differences, per cell."""
    return (shifted(x, 1, 0) - shifted(x, -1, 0)) * 0.5, (shifted(x, 0, 1) - shifted(x, 0, -1)) * 0.5


class InkPasses(nn.Module):
    """line 1×1×H×W, wash 1×3×H×W, semantics 1×12×H/4×W/4, noise 1×2×H×W (see the painter contract) to
    (density 1×3×H×W, stroke 1×1×H×W, wet 1×1×H/2×W/2): density of all ink, the part of it that is line, wetness 0..1.

    scale: 1 for works of about 1024 px on the short side, 0.5 for 512 px; distances below are pixels at scale 1.
    """

    def __init__(self, scale: float = 1.0):
        super().__init__()
        if scale not in (0.5, 1.0):
            raise ValueError('scale must be 0.5 or 1')
        self.scale = scale
        self.register_buffer('wetness', torch.tensor(WETNESS).view(1, 12, 1, 1))
        self.register_buffer('rubbed', torch.tensor(RUBBED).view(1, 12, 1, 1))
        self.register_buffer('ink', torch.tensor(INK).view(1, 3, 1, 1))
        self.register_buffer('streaks', torch.from_numpy(streak_kernels()))
        angles = torch.arange(ORIENTATIONS) * (2 * math.pi / ORIENTATIONS)
        self.register_buffer('angle_cos', torch.cos(angles).view(1, -1, 1, 1))
        self.register_buffer('angle_sin', torch.sin(angles).view(1, -1, 1, 1))

    def along_form(self, form: torch.Tensor, noise: torch.Tensor) -> torch.Tensor:
        """Unit-variance streaks that follow the drawn form, at half size.

        form: 1×1×H/2×W/2, darkness whose level lines are followed. The tangent comes from the structure tensor in double-angle
        form (Bigün and Granlund 1987), with a weak pull to the fall line where nothing is drawn.
        """
        gx, gy = gradient(blur(form, 1.0))
        tensor = blur(F.avg_pool2d(torch.cat([gy * gy - gx * gx, -2.0 * gx * gy], 1), 4), 2.0)
        c, s = tensor[:, 0:1] - 5e-5, tensor[:, 1:2]
        size = torch.sqrt(c * c + s * s + 1e-12)
        c, s = up(c / size, 4), up(s / size, 4)
        weight = torch.clamp(c * self.angle_cos + s * self.angle_sin - 0.6, min=0.0)
        hairs = F.conv2d(F.pad(noise, (9, 9, 9, 9), mode='replicate'), self.streaks)
        return (hairs * weight).sum(1, keepdim=True) / torch.sqrt((weight * weight).sum(1, keepdim=True) + 1e-4)

    def forward(self, line, wash, semantics, noise):
        # noise fields; names say the size of a feature in pixels
        half0, half1 = noise[:, 0:1, ::2, ::2], noise[:, 1:2, 1::2, ::2]
        k = self.scale

        def field(stride, offset, channel, sigma, sigma_y=None):  # at half size
            stride = int(stride * k)
            return up(lattice(noise, stride, offset, channel, sigma, sigma_y), stride // 2)

        n8a, n8b = field(4, (1, 2), 0, 1.2), field(4, (3, 1), 1, 1.2)
        n20a, n20b = field(8, (2, 5), 0, 1.3), field(8, (5, 3), 1, 1.3)
        n40a, n40b = field(16, (7, 4), 0, 1.3), field(16, (3, 9), 1, 1.3)
        n80a, n80b = field(32, (11, 20), 0, 1.2), field(32, (25, 6), 1, 1.2)
        laid = field(16, (12, 13), 0, 2.2, 0.9)  # the broad brush crosses the sheet
        grain, grain1 = (blur(h, 0.9) * (2 * math.sqrt(math.pi) * 0.9) for h in (half0, half1))
        tooth = 0.75 * blur(noise[:, 1:2], 0.8) * (2 * math.sqrt(math.pi) * 0.8) + 0.66 * up(grain, 2)

        # 0 the edge of a stroke is never a ruled curve: first-order displacement by about a pixel, within the local maximum
        cover = 1.0 - line
        edge = blur(cover, 0.7)
        ex, ey = gradient(edge)
        cover = cover + ex * up(0.65 * grain + 0.45 * n8a, 2) + ey * up(0.65 * grain1 + 0.45 * n8b, 2)
        cover = torch.clamp(torch.minimum(cover, F.max_pool2d(1.0 - line, 3, 1, 1)), 0.0, 1.0)

        # 1 wash
        d = torch.clamp(-torch.log(torch.clamp(wash, 0.03, 1.0)) - 0.012, min=0.0)
        dh, ch = F.avg_pool2d(d, 2), F.avg_pool2d(cover, 2)
        paper_wet = up((semantics * self.wetness).sum(1, keepdim=True), 2)
        near_line = blur(ch, 2.5 * k)
        wet = paper_wet * (1.0 - 0.8 * smoothstep(0.02, 0.22, near_line))
        dry = 1.0 - wet

        # 2 wet-in-wet: exchange between damp places only, so flat tone stays flat and dry things keep their edge
        thin = torch.clamp(dh, max=0.55)  # diluted ink runs, thick ink stays where the brush left it
        open_near, open_far = smoothstep(0.10, 0.65, wet), smoothstep(0.35, 0.95, wet)
        w = thin + 0.9 * open_near * (blur(open_near * thin, 2.0 * k) - thin * blur(open_near, 2.0 * k))
        moved = open_far * (wide_blur(open_far * w, 7.0 * k, int(4 * k)) - w * wide_blur(open_far, 7.0 * k, int(4 * k)))
        w = w + 0.65 * moved * torch.clamp(1.0 + 0.45 * n20a + 0.30 * n8b, 0.0, 1.9)
        w = w + (dh - thin)
        crisp = w + 0.7 * dry * (dh - blur(dh, 0.6 + 0.6 * k))  # a dry wash ends where the brush ended
        w = torch.maximum(crisp, torch.minimum(w, -F.max_pool2d(-dh, 5, 1, 2)))

        # 3 wandering edges
        soft = blur(w, 1.2)
        gx, gy = gradient(soft)
        w = w + (gx * (0.9 * n8a + 1.2 * n20b) + gy * (0.9 * n8b + 1.2 * n20a)) * (0.35 + 0.65 * wet)
        w = torch.clamp(torch.minimum(w, soft * 1.35 + 0.02), min=0.0)
        m = w.mean(1, keepdim=True)

        # 4 a soft slope of tone becomes a few washes with an edge each: level sets of the density, perturbed, firm where dry
        shaken = m * torch.exp((0.22 * n20b + 0.14 * n8b + 0.05 * grain) * (0.35 + 0.65 * dry))
        steps, previous = 0.0, 0.0
        for level, following in zip(LEVELS, LEVELS[1:] + (3.2,)):
            middle = math.sqrt(level * following)
            steps = steps + (middle - previous) * torch.sigmoid((shaken / level - 1.0) * (3.0 + 6.0 * dry))
            previous = middle
        shaped = torch.clamp(steps / (m + 0.01), 0.35, 1.45)
        factor = 1.0 + (shaped - 1.0) * (0.15 + 0.50 * dry) * smoothstep(0.02, 0.25, m)

        # 5 layers and drifting tone
        border = n40a + 0.45 * wet * laid + 0.50 * n20a + 0.22 * n8a
        second = torch.sigmoid(border * (2.2 + 9.0 * dry * dry))
        tide = second * second * (1.0 - second) * 6.75
        factor = factor * torch.exp((0.03 + 0.09 * dry) * n80a + 0.07 * wet * laid + 0.06 * dry * n40b) * (1.0 + (0.10 + 0.26 * dry) * (second - 0.5) + 0.16 * tide * dry)

        # 6 pooling at the rim
        rim = torch.clamp(m - blur(m, 2.2 * k), min=0.0) + 0.8 * torch.clamp(m - blur(m, 0.4 + 0.5 * k), min=0.0)
        pool = rim / (m + 0.05) * torch.clamp(1.1 - wet, min=0.0) * torch.sigmoid(2.0 * n40b + 1.0)

        # 7 back-runs
        bloom = torch.sigmoid((n80b + 0.45 * n20b + 0.20 * n8b - 1.25) * 9.0)
        bloom_rim = torch.clamp(bloom - blur(bloom, 2.5 * k), min=0.0)
        run = smoothstep(0.25, 0.7, wet) * smoothstep(0.05, 0.30, m)
        factor = factor * (1.0 + 1.1 * pool) * (1.0 - (0.17 * bloom - 0.50 * bloom_rim) * run)
        d = torch.clamp(d + up(w * factor - dh, 2), min=0.0)

        # 8 rubbed texture
        streak = up(self.along_form(ch + 0.5 * m, half1), 2)
        rock = up((semantics * self.rubbed).sum(1, keepdim=True), 4)
        body = smoothstep(0.06, 0.30, up(m, 2)) * smoothstep(1.0, 0.45, up(m, 2))
        patch = up(torch.sigmoid(1.6 * n40b + 0.9 * n20a - 0.2), 2)
        rub = smoothstep(0.35, 1.35, 0.85 * streak + 0.55 * tooth) * rock * body * patch
        lift = smoothstep(0.5, 1.5, -0.85 * streak + 0.55 * tooth) * rock * body
        d = d * (1.0 + 1.0 * rub - 0.24 * lift) * torch.exp(0.035 * tooth * up(dry, 2))

        # 9 line
        thick = smoothstep(0.22, 0.55, up(blur(ch, 0.5 + k), 2))
        wet_full = up(wet, 2)
        spent = up(torch.sigmoid(2.2 * (n40a + 0.5 * n80b) - 1.5), 2) * (1.0 - 0.8 * wet_full)
        spent = torch.clamp(spent + 0.45 * smoothstep(0.80, 0.45, cover) * thick, 0.0, 1.0)
        gap = smoothstep(-0.1, 1.5, 0.95 * streak + 0.45 * tooth - 0.2)
        broken = cover * (1.0 - 0.92 * gap * spent * thick)
        broken = broken * (1.0 - (1.0 - cover) * (0.25 + 0.45 * spent) * torch.clamp(tooth, 0.0, 1.6) * 0.6)
        tone = torch.exp(up(0.16 * n40b + 0.10 * n20a + 0.10 * n80a, 2))
        d = d * (1.0 - 0.45 * gap * spent * thick)
        stroke = -torch.log(1.0 - 0.94 * torch.clamp(broken, 0.0, 1.0)) * tone

        damp = smoothstep(0.06, 0.30, m) * (0.35 + 0.65 * paper_wet) * torch.sigmoid(2.0 * n40a - 0.3)
        load = F.avg_pool2d(stroke, 2) * damp
        fringe = smoothstep(-0.6, 0.9, 0.8 * n8a + 0.6 * grain)
        bleed = 0.40 * blur(load, 0.4 + 0.7 * k) * (0.5 + 0.5 * fringe) + 0.50 * blur(load, 2.6 * k) * fringe * paper_wet
        stroke = stroke * (1.0 - 0.30 * up(damp, 2)) + up(bleed, 2)

        total = d + stroke * self.ink
        return torch.clamp(total, 0.0, MAX_DENSITY), stroke, wet

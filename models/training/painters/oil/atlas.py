"""Brush prints: small pictures of what one touch leaves on the canvas, made once from a fixed seed and baked into the graph.

Three families share one atlas, stacked in rows: bristle strokes (long, furrowed, running dry), dabs (short, rounded, thick in
the middle) and knife touches (flat, square, with a ridge of paint pushed to the rim). Channels: cover 0..1, paint height
0..1.4, streak 0..1 (share of the second pigment load).
"""
import numpy as np
import torch
import torch.nn.functional as F

BRISTLE, DAB, KNIFE = range(3)
FAMILIES = (10, 6, 4)             # prints of each family
PRINTS = sum(FAMILIES)


def _rough(rng, height, width, across, along):
    """Smooth random relief with about ``across`` x ``along`` features."""
    coarse = torch.from_numpy(rng.standard_normal((1, 1, max(2, int(across)), max(2, int(along))))).float()
    return F.interpolate(coarse, size=(height, width), mode="bicubic", align_corners=True)[0, 0].numpy()


def _bristle(rng, h, w, half_width, half_length, a, b):
    rough = lambda across, along: _rough(rng, h, w, min(across, half_width * 1.1), min(along, half_length * 0.7))
    steep_b, steep_a = min(8.0, half_width * 0.75), min(9.0, half_length * 0.6)
    hair = rough(rng.integers(10, 16), 5) * 0.6 + rough(26, 9) * 0.35 + rough(40, 26) * 0.12
    dry = np.clip((a - rng.uniform(0.1, 0.7)) / 0.8, 0, 1)
    cover = (np.clip((1 - np.abs(b + 0.06 * rough(2, 5))) * steep_b, 0, 1) * np.clip((0.90 - a + 0.10 * hair) * steep_a, 0, 1)
             * np.clip((a + 0.92 + 0.06 * hair) * steep_a, 0, 1) * np.clip(1.2 - dry * 1.4 + hair * 0.5, 0, 1))
    cover = np.clip((cover - 0.15) * 1.6, 0, 1)
    ridge = np.exp(-((np.abs(b) - 0.8) / 0.14) ** 2) * (0.5 + 0.3 * rough(2, 7)) + 0.6 * np.exp(-((a - 0.75) / 0.1) ** 2)
    height = (0.42 + 0.30 * hair + 0.55 * ridge) * cover * (1 - 0.35 * dry)
    streak = np.clip(0.5 + 0.62 * (rough(7, 3) + 0.35 * rough(22, 6)), 0, 1)
    return cover, height, streak


def _dab(rng, h, w, half_width, half_length, a, b):
    rough = lambda across, along: _rough(rng, h, w, min(across, half_width * 1.1), min(along, half_length * 0.7))
    steep = min(7.0, half_width * 0.7)
    radius = np.sqrt(np.abs(a * 1.04) ** 2.3 + np.abs(b * 1.04) ** 2.3) + 0.15 * rough(6, 4)
    hair = rough(rng.integers(7, 11), 3)
    cover = np.clip((0.95 - radius) * steep, 0, 1)
    lip = np.exp(-((radius - 0.74) / 0.15) ** 2) * np.clip(0.15 + 0.95 * a, 0, 1)          # paint is pushed to one end
    height = (0.62 - 0.15 * radius + 0.7 * lip + 0.20 * hair + 0.12 * rough(7, 4)) * cover
    streak = np.clip(0.5 + 0.5 * rough(4, 3) + 0.2 * rough(9, 5), 0, 1)
    return cover, height, streak


def _knife(rng, h, w, half_width, half_length, a, b):
    rough = lambda across, along: _rough(rng, h, w, min(across, half_width * 1.1), min(along, half_length * 0.7))
    steep_b, steep_a = min(10.0, half_width * 0.9), min(10.0, half_length * 0.7)
    cover = np.clip((0.97 - np.abs(b)) * steep_b, 0, 1) * np.clip((0.95 - np.abs(a + 0.10 * b)) * steep_a, 0, 1)
    skip = np.clip((rough(9, 3) - 1.0) * 2.5, 0, 1) * np.clip(a + 0.4, 0, 1)
    rim = np.exp(-((b - 0.84) / 0.09) ** 2) + 0.5 * np.exp(-((b + 0.86) / 0.08) ** 2) + 0.7 * np.exp(-((a - 0.86) / 0.08) ** 2)
    height = (0.34 + 0.10 * rough(3, 4) + 0.75 * rim * (0.8 + 0.2 * rough(5, 7))) * cover * (1 - skip)
    streak = np.clip(0.5 + 0.55 * rough(3, 2) + 0.15 * rough(12, 2), 0, 1)
    return cover * (1 - skip), height, streak


def brush_atlas(half_width, half_length, seed, height=44, width=84):
    """Atlas for strokes of about this size in pixels: 1 x 3 x (PRINTS height) x width. Rows run across the stroke, columns
    along it; no feature is finer than a pixel at that size."""
    rng = np.random.default_rng(seed)
    b = np.linspace(-1, 1, height)[:, None] * np.ones((1, width))
    a = np.linspace(-1, 1, width)[None] * np.ones((height, 1))
    prints = []
    for make, count in zip((_bristle, _dab, _knife), FAMILIES):
        for _ in range(count):
            cover, relief, streak = make(rng, height, width, half_width, half_length, a, b)
            prints.append(np.stack([cover, np.clip(relief, 0, 1.4), streak]))
    return torch.from_numpy(np.concatenate(prints, 1)).float()[None]

"""Fields on the pixel grid that export to plain ONNX operators and stay identical in every tile.

All tensors are float32, NCHW. Nothing here depends on the size of the map: kernels are numpy constants, resizes use constant
factors, and lattices are strided slices of the noise input, so a tile whose origin is a multiple of the stride sees the same
values as the whole work.
"""

import math

import numpy as np
import torch
import torch.nn.functional as F


def gaussian_kernel(sigma: float, cut: float = 2.6) -> np.ndarray:
    """1-D Gaussian that sums to one, `sigma` in cells, cut off at `cut` sigmas."""
    radius = max(1, int(cut * sigma + 0.7))
    t = np.arange(-radius, radius + 1)
    g = np.exp(-t * t / (2.0 * sigma * sigma))
    return (g / g.sum()).astype(np.float32)


def blur(x: torch.Tensor, sigma: float, sigma_y: float | None = None) -> torch.Tensor:
    """Separable Gaussian blur of every channel, `sigma` in cells of x (another one down the columns if given), border repeated."""
    c = int(x.shape[1])
    across = gaussian_kernel(sigma)
    down = across if sigma_y is None else gaussian_kernel(sigma_y)
    r, q = len(across) // 2, len(down) // 2
    row = torch.from_numpy(np.tile(across, (c, 1))).view(c, 1, 1, -1).to(x.device)
    column = torch.from_numpy(np.tile(down, (c, 1))).view(c, 1, -1, 1).to(x.device)
    x = F.conv2d(F.pad(x, (r, r, 0, 0), mode='replicate'), row, groups=c)
    return F.conv2d(F.pad(x, (0, 0, q, q), mode='replicate'), column, groups=c)


def up(x: torch.Tensor, factor: int) -> torch.Tensor:
    """Bilinear enlargement by a whole factor (pixel centres aligned); factor 1 gives x itself."""
    if factor == 1:
        return x
    return F.interpolate(x, scale_factor=float(factor), mode='bilinear', align_corners=False)


def wide_blur(x: torch.Tensor, sigma: float, factor: int) -> torch.Tensor:
    """Gaussian blur of `sigma` pixels computed on a map `factor` times smaller."""
    return up(blur(F.avg_pool2d(x, factor), sigma / factor), factor)


def smoothstep(a: float, b: float, x: torch.Tensor) -> torch.Tensor:
    """0 below a, 1 above b, cubic between (a > b gives the falling step)."""
    t = torch.clamp((x - a) / (b - a), 0.0, 1.0)
    return t * t * (3.0 - 2.0 * t)


def lattice(noise: torch.Tensor, stride: int, offset: tuple[int, int], channel: int, sigma: float, sigma_y: float | None = None) -> torch.Tensor:
    """Smooth unit-variance noise made from every `stride`-th pixel of the noise input.

    noise: 1×2×H×W of N(0,1). Different offsets (taken modulo the stride) give independent fields. `sigma` is the blur in lattice
    cells (at least 0.9, so that the variance formula of a white field blurred by a Gaussian, 1/(4*pi*sigma^2), holds).
    Returns 1×1×(H/stride)×(W/stride).
    """
    cells = noise[:, channel : channel + 1, offset[0] % stride :: stride, offset[1] % stride :: stride]
    return blur(cells, sigma, sigma_y) * (2.0 * math.sqrt(math.pi * sigma * (sigma_y or sigma)))

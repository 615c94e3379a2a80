"""Small picture operators shared by the oil and the watercolor painter.

Everything here exports to static-weight ONNX operators (Conv, Pad, AveragePool, Resize, GridSample, Slice, Erf) and works for
any height and width that are multiples of 64. Sizes are in pixels of the map that is passed in. NCHW, float32, batch 1.
"""
import math

import numpy as np
import torch
import torch.nn.functional as F

CLASSES = ("void", "sky", "water", "far_mountain", "near_rock", "earth", "foliage", "architecture", "figure", "animal", "flower", "celestial")
LUMA = (0.299, 0.587, 0.114)


def luma(x):
    """Luminance of an RGB map, 1 x 3 x H x W -> 1 x 1 x H x W (Rec. 601 weights)."""
    return x[:, 0:1] * LUMA[0] + x[:, 1:2] * LUMA[1] + x[:, 2:3] * LUMA[2]


def mean_channel(x):
    """Mean over the channels, kept as one channel."""
    return x.mean(1, keepdim=True)


def smoothstep(low, high, x):
    """Cubic ramp from 0 at ``low`` to 1 at ``high``."""
    t = torch.clamp((x - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def gaussian_taps(sigma, reach=2.6):
    """Normalised Gaussian weights as a numpy vector of odd length, cut at ``reach`` standard deviations."""
    k = int(reach * sigma + 0.7)
    t = np.arange(-k, k + 1)
    g = np.exp(-t * t / (2.0 * sigma * sigma))
    return (g / g.sum()).astype(np.float32)


def blur(x, sigma, border="replicate", sigma_y=None):
    """Gaussian blur, by default with replicated borders: two constant depthwise convolutions."""
    c = int(x.shape[1])
    for vertical, deviation in ((False, sigma), (True, sigma if sigma_y is None else sigma_y)):
        taps = gaussian_taps(deviation)
        k = len(taps) // 2
        weight = torch.from_numpy(np.tile(taps, (c, 1))).to(x.device)
        pads = (0, 0, k, k) if vertical else (k, k, 0, 0)
        weight = weight.view(c, 1, -1, 1) if vertical else weight.view(c, 1, 1, -1)
        x = F.conv2d(F.pad(x, pads, mode=border), weight, groups=c)
    return x


def up(x, factor):
    """Bilinear enlargement by an integer factor, half-pixel centres."""
    return F.interpolate(x, scale_factor=float(factor), mode="bilinear", align_corners=False)


def wide_blur(x, sigma, factor):
    """Cheap blur for large sigma: pool by ``factor``, blur, enlarge."""
    return up(blur(F.avg_pool2d(x, factor), sigma / factor), factor)


def gradient(x):
    """Central differences (right minus left, lower minus upper) of a one-channel map, replicated borders."""
    gx = F.pad(x, (1, 1, 0, 0), mode="replicate")
    gy = F.pad(x, (0, 0, 1, 1), mode="replicate")
    return gx[..., 2:] - gx[..., :-2], gy[:, :, 2:] - gy[:, :, :-2]


def lattice(noise, cell, count, salt):
    """White noise on a lattice of one node per ``cell`` pixels, 1 x count x H/cell x W/cell, N(0, 1), independent channels.

    Channel i is one pixel of every cell (a strided convolution with one-hot kernels), so a node's value depends only on its
    absolute place. ``salt`` picks other pixels of the cell; ``count`` is at most 2 cell^2.
    """
    order = np.random.default_rng(1000 * salt + cell).permutation(2 * cell * cell)[:count]
    if count > len(order):
        raise ValueError(f"a cell of {cell} px holds {len(order)} noise values, {count} are wanted")
    if cell > 16:                                        # a picked pixel among 16 x 16 is random enough: keep the kernels small
        order = np.random.default_rng(1000 * salt + cell).permutation(512)[:count]
        pick = np.zeros((count, 2, 16, 16), np.float32)
    else:
        pick = np.zeros((count, 2, cell, cell), np.float32)
    pick.reshape(count, -1)[np.arange(count), order] = 1
    return F.conv2d(noise, torch.from_numpy(pick).to(noise.device), stride=cell)


def smooth_lattice(noise, cell, count, sigma, salt, sigma_y=None):
    """Slow noise on a ``cell``-pixel lattice: ``lattice`` blurred by ``sigma`` pixels of the picture (``sigma_y`` down, if it
    differs) and brought back to unit variance. Beyond the border there is no noise: the maps calm down there."""
    sigma_y = sigma if sigma_y is None else sigma_y
    power = (gaussian_taps(sigma / cell) ** 2).sum() * (gaussian_taps(sigma_y / cell) ** 2).sum()
    return blur(lattice(noise, cell, count, salt), sigma / cell, "constant", sigma_y / cell) * float(power ** -0.5)


def work_phase(whole):
    """An angle in radians of the work's mean colours (``whole``: 1 x 4 x 64 x 64), 1 x 1 x 1 x 1: the same in every tile, little
    moved by small changes. With it works of one seed get different skies."""
    weight = torch.tensor([17.0, 29.0, 41.0, 23.0]).view(1, 4, 1, 1)
    return (whole.mean((2, 3), keepdim=True) * weight).sum(1, keepdim=True)


def uniform(normal):
    """N(0, 1) -> U(0, 1) by the normal distribution function."""
    return 0.5 + 0.5 * torch.erf(normal * (1 / math.sqrt(2)))


def class_maps(semantics, table):
    """Soft class maps times a table (12 rows, k columns) -> 1 x k x H/4 x W/4: the class-wise parameters of every place."""
    weight = torch.tensor(table, dtype=torch.float32).t().contiguous()
    return F.conv2d(semantics, weight[:, :, None, None])


def places(x, y, width, height):
    """Picture coordinates (1 x 1 x gh x gw, pixels of a width x height picture) as a grid for ``look``."""
    return torch.cat([x * (2.0 / width) - 1, y * (2.0 / height) - 1], 1).permute(0, 2, 3, 1)


def look(image, grid):
    """Values of ``image`` (any resolution) at the places of ``grid``."""
    return F.grid_sample(image, grid, mode="bilinear", padding_mode="border", align_corners=False)


def sample(image, x, y, width, height):
    """Values of ``image`` (any resolution) at picture coordinates x, y."""
    return look(image, places(x, y, width, height))

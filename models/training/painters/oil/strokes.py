"""Strokes without a loop over strokes.

A stroke is one cell of a jittered grid. Every pixel asks the 5 x 5 cells around it, keeps the topmost stroke that covers it,
and looks that stroke's parameters up by index.

The stroke's own frame is a = along / half length, b = across / half width - bend (a^2 - 0.3). Both b and a^2 are polynomials of
degree two in the pixel's place, so "how far outside" is two matrix products of a constant basis (pixels of a cell x 6 monomials)
with the strokes' coefficients (6 x cells). A stroke covers a pixel where a^2 + SQUARE b^4 < 1. Height order and the number of
the candidate cell are packed into one float, so that only one maximum is carried along.
"""
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

REACH = 2            # cells asked on each side
SIDE = 2 * REACH + 1
SQUARE = 0.62        # weight of b^4 in the outline
ORDERS = 1 << 18     # distinguishable heights
SLOTS = 32           # candidates that fit beside a height in one float
FRAME = 6            # coefficients of b and of a^2


def monomials(cell, dx, dy):
    """Basis 1, x, y, x^2, xy, y^2 at the pixel centres of a cell, seen from the cell dx, dy away; cell^2 x 6, unit = one cell."""
    p = (np.arange(cell) + 0.5) / cell
    y, x = np.meshgrid(p - dy, p - dx, indexing="ij")
    x, y = x.reshape(-1), y.reshape(-1)
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], 1).astype(np.float32)


class StrokeField(nn.Module):
    """Topmost stroke of every pixel, for a grid of ``cell`` pixels.

    forward(left, upper, x, y, ca, sa, half_length, half_width, bend, order, active, extra), all 1 x 1 x gh x gw:
      left, upper   corner of the stroke's own cell in the picture; x, y: its centre there (pixels)
      ca, sa        unit direction; half_length, half_width in pixels; bend in half widths
      order         height in the pile, 0..1; active: 1 laid, 0 not
      extra         1 x k x gh x gw, further parameters that the painter wants per pixel
    returns a, b (1 x 1 x H x W, stroke frame), covered (1 where any stroke lies) and extra per pixel (1 x k x H x W).
    """

    def __init__(self, cell):
        super().__init__()
        self.cell = cell
        basis = [[monomials(cell, dx, dy) for dx in range(-REACH, REACH + 1)] for dy in range(-REACH, REACH + 1)]
        self.register_buffer("basis", torch.from_numpy(np.array(basis)), persistent=False)               # 5 x 5 x cell^2 x 6
        window = torch.eye(SIDE).view(1, SIDE, 1, 1, SIDE).repeat(2 * FRAME + 1, 1, 1, 1, 1)
        self.register_buffer("window", window.reshape(-1, 1, 1, SIDE), persistent=False)                 # row neighbours as channels

    def topmost(self, coefficients, gh):
        """Packed height and candidate of the topmost stroke, cell^2 x cells; below SLOTS: none."""
        padded = F.pad(coefficients, (0, 0, REACH, REACH), mode="constant", value=0.0)
        top = None
        for row in range(SIDE):
            near = F.conv2d(padded[:, :, row:row + gh], self.window, padding=(0, REACH), groups=2 * FRAME + 1)
            near, basis = near.reshape(2 * FRAME + 1, SIDE, -1), self.basis[row]
            outside = torch.matmul(basis, near[:FRAME].permute(1, 0, 2))                                 # 5 x cell^2 x cells
            across = torch.matmul(basis, near[FRAME:2 * FRAME].permute(1, 0, 2))
            across = across * across
            outside = outside + across * across
            number = torch.arange(row * SIDE, row * SIDE + SIDE, dtype=torch.float32).view(SIDE, 1, 1)
            score = torch.where(outside < 1, near[2 * FRAME].unsqueeze(1) + number, 0.0)
            score = torch.amax(score, 0)
            top = score if top is None else torch.maximum(top, score)
        return top

    def forward(self, left, upper, x, y, ca, sa, half_length, half_width, bend, order, active, extra):
        cell, gh, gw = self.cell, x.shape[2], x.shape[3]
        # coefficients in units of a cell, from the corner of the own cell
        cx, cy = (x - left) / cell, (y - upper) / cell
        ax, ay = ca / half_length, sa / half_length
        ratio = half_length / half_width
        kx, ky = ax * cell, ay * cell
        a0 = -(cx * kx + cy * ky)
        b0 = (cx * ky - cy * kx) * ratio + 0.3 * bend
        aa = torch.cat([a0 * a0, 2 * a0 * kx, 2 * a0 * ky, kx * kx, 2 * kx * ky, ky * ky], 1)
        nothing = 0 * a0
        b = (torch.cat([b0, -ky * ratio, kx * ratio, nothing, nothing, nothing], 1) - bend * aa) * SQUARE ** 0.25
        rank = (torch.floor(order * (ORDERS - 2)) + 1) * SLOTS * active
        top = self.topmost(torch.cat([aa, b, rank], 1), gh)
        top = F.pixel_shuffle(top.reshape(1, cell * cell, gh, gw), cell)                                 # 1 x 1 x H x W
        covered = (top >= SLOTS).float()
        candidate = (top - SLOTS * torch.floor(top / SLOTS)) * covered + (1 - covered) * float(SIDE * SIDE // 2)
        row = torch.floor((candidate + 0.5) / SIDE)
        column = candidate - SIDE * row
        wide = gw + 2 * REACH
        own = torch.arange(gh, dtype=torch.float32).view(1, 1, -1, 1) * wide + torch.arange(gw, dtype=torch.float32).view(1, 1, 1, -1)
        own = F.interpolate(own, scale_factor=float(cell), mode="nearest")
        index = (own + row * wide + column).long().reshape(-1)

        def per_pixel(table):
            """Values of the stroke on top, 1 x k x H x W."""
            k = int(table.shape[1])
            table = F.pad(table, (REACH,) * 4, mode="constant", value=0.0).reshape(k, -1).t().contiguous()
            return torch.index_select(table, 0, index).t().reshape(1, k, gh * cell, gw * cell)

        mx, my, ux, uy, aspect, curve = torch.split(per_pixel(torch.cat([x, y, ax, ay, ratio, bend], 1)), 1, 1)
        dx = torch.arange(gw * cell, dtype=torch.float32).view(1, 1, 1, -1) + 0.5 - mx
        dy = torch.arange(gh * cell, dtype=torch.float32).view(1, 1, -1, 1) + 0.5 - my
        a = dx * ux + dy * uy
        b = (dy * ux - dx * uy) * aspect - curve * (a * a - 0.3)
        return a, b, covered, per_pixel(extra)

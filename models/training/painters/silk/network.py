"""The silk net: a finished painting on white becomes the same painting on an old ground."""

import sys
from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from common.fields import up


def conv(i: int, o: int, k: int = 3) -> nn.Conv2d:
    return nn.Conv2d(i, o, k, padding=k // 2)


class Block(nn.Module):
    """Two 3×3 convolutions with a skip; no normalisation, so tiles do not show."""

    def __init__(self, i: int, o: int):
        super().__init__()
        self.first, self.second = conv(i, o), conv(o, o)
        self.skip = conv(i, o, 1) if i != o else nn.Identity()
        nn.init.zeros_(self.second.weight)
        nn.init.zeros_(self.second.bias)

    def forward(self, x):
        return F.silu(self.skip(x) + self.second(F.silu(self.first(x))))


class SilkNet(nn.Module):
    """painting B×3×H×W (sRGB, white = bare), ground B×3×H×W (sRGB of the bare sheet, slow), noise B×2×H×W to B×3×H×W sRGB. H and W are multiples of 8.

    The ground shows through as a factor; the net adds what age adds: weave, rubbing, stains, ink sunk into the silk. Widest maps at half size.
    """

    REACH = 0.30

    def __init__(self, widths: tuple[int, int, int] = (24, 48, 80), fine: int = 8):
        super().__init__()
        a, b, c = widths
        self.stem = conv(4 * 8, a)
        self.a, self.b, self.c = Block(a, a), Block(a, b), Block(b, c)
        self.d, self.e = Block(c + b, b), Block(b + a, a)
        self.narrow = conv(a, fine)
        self.mix = conv(fine + 8, 12)
        self.head = conv(12, 3)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)

    def forward(self, painting, ground, noise):
        x = torch.cat([painting * 2 - 1, ground * 2 - 1, noise * 0.5], 1)

        def enlarge(t):
            return F.interpolate(t, scale_factor=2.0, mode='nearest')

        a = self.a(F.silu(self.stem(F.pixel_unshuffle(x, 2))))
        b = self.b(F.avg_pool2d(a, 2))
        c = self.c(F.avg_pool2d(b, 2))
        d = self.d(torch.cat([enlarge(c), b], 1))
        e = self.e(torch.cat([enlarge(d), a], 1))
        r = self.head(F.silu(self.mix(torch.cat([up(self.narrow(e), 2), x], 1))))
        return torch.clamp(ground * (0.12 + 0.88 * painting) + self.REACH * torch.tanh(r), 0.0, 1.0)

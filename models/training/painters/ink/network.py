"""The learned half of the ink painter and the whole painter as one module."""

import math

import torch
import torch.nn as nn
import torch.nn.functional as F

from common.fields import blur, smoothstep, up
from passes import InkPasses


class Block(nn.Module):
    """Two 3×3 convolutions with a skip, free of normalisation: tile statistics would show as seams.

    Weights are standardised per output filter (Qiao et al. 2019) while training; `fold` makes them plain convolutions.
    """

    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        self.first = StandardConv(inputs, outputs)
        self.second = StandardConv(outputs, outputs)
        self.skip = nn.Conv2d(inputs, outputs, 1) if inputs != outputs else nn.Identity()

    def forward(self, x):
        return F.silu(self.second(F.silu(self.first(x))) * 0.5 + self.skip(x))


class StandardConv(nn.Module):
    """3×3 convolution whose filters have zero mean and unit variance, times a learned gain."""

    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs, 3, 3))
        self.gain = nn.Parameter(torch.ones(outputs, 1, 1, 1))
        self.bias = nn.Parameter(torch.zeros(outputs))
        self.fan = inputs * 9

    def standardised(self) -> torch.Tensor:
        w = self.weight - self.weight.mean((1, 2, 3), keepdim=True)
        scale = torch.rsqrt(w.square().mean((1, 2, 3), keepdim=True) * self.fan + 1e-6)
        return w * scale * (1.6 * self.gain)

    def forward(self, x):
        return F.conv2d(x, self.standardised(), self.bias, padding=1)

    def folded(self) -> nn.Conv2d:
        conv = nn.Conv2d(self.weight.shape[1], self.weight.shape[0], 3, padding=1)
        conv.weight.data, conv.bias.data = self.standardised().detach().clone(), self.bias.detach().clone()
        return conv


class TextureNet(nn.Module):
    """U-Net from the painted density to a bounded correction. Widest maps at half size.

    Input 1×5×H×W (density, stroke, wetness, two noise channels), output 1×1×H×W in -1..1. H and W are multiples of 16.
    """

    def __init__(self, inputs: int = 5, widths: tuple[int, int, int, int] = (24, 64, 128, 208), fine: int = 8):
        super().__init__()
        a, b, c, d = widths
        self.stem = nn.Conv2d(4 * inputs, a, 3, padding=1)
        self.a = Block(a, a)
        self.b = Block(a, b)
        self.c = Block(b, c)
        self.d = Block(c, d)
        self.e = Block(d + c, c)
        self.f = Block(c + b, b)
        self.g = Block(b + a, a)
        self.narrow = nn.Conv2d(a, fine, 3, padding=1)
        self.mix = nn.Conv2d(fine + inputs, fine, 3, padding=1)  # at full size: a pixel shuffle here wove a grid into every wash
        self.head = nn.Conv2d(fine, 1, 3, padding=1)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)

    def forward(self, x):
        def enlarge(t):
            return F.interpolate(t, scale_factor=2.0, mode='nearest')

        a = self.a(F.silu(self.stem(F.pixel_unshuffle(x, 2))))
        b = self.b(F.avg_pool2d(a, 2))
        c = self.c(F.avg_pool2d(b, 2))
        d = self.d(F.avg_pool2d(c, 2))
        e = self.e(torch.cat([enlarge(d), c], 1))
        f = self.f(torch.cat([enlarge(e), b], 1))
        g = self.g(torch.cat([enlarge(f), a], 1))
        fine = F.silu(self.mix(torch.cat([up(self.narrow(g), 2), x], 1)))
        return torch.tanh(self.head(fine))

    def fold(self) -> 'TextureNet':
        """Replace standardised convolutions by plain ones, for export."""
        for block in self.modules():
            if isinstance(block, Block):
                block.first, block.second = block.first.folded(), block.second.folded()
        return self


class InkPainter(nn.Module):
    """Contour to ink painting: fixed passes, then the bounded learned correction. See models/README.md for the inputs."""

    def __init__(self, net: nn.Module | None = None, strength: float = 1.0, scale: float = 1.0):
        super().__init__()
        self.passes = InkPasses(scale)
        self.net = net
        self.strength = strength

    def gate(self, density: torch.Tensor, wet: torch.Tensor, semantics: torch.Tensor) -> torch.Tensor:
        """How much the network may change, 0..1 at full size: nothing on bare paper, little in wet, even wash, much on land (皴 on a blank slope)."""
        near_ink = smoothstep(0.02, 0.16, blur(F.avg_pool2d(density, 2), 3.0))
        land = up(0.6 * (0.7 * semantics[:, 3:4] + semantics[:, 4:5] + 0.8 * semantics[:, 5:6] + semantics[:, 6:7]), 2)
        return up(torch.maximum(near_ink, land) * (1.0 - 0.75 * wet), 2)

    def features(self, line, wash, semantics, noise):
        """(density, its mean over the colours, gate, network input) after the passes."""
        density, stroke, wet = self.passes(line, wash, semantics, noise)
        mean = density.mean(1, keepdim=True)
        gate = self.gate(mean, wet, semantics)
        soft = up(blur(noise[:, :, ::2, ::2], 1.2) * (2.0 * math.sqrt(math.pi) * 1.2), 2)  # per-pixel noise is answered with stipple
        x = torch.cat([mean, stroke, up(wet, 2), soft * gate], 1)
        return density, mean, gate, x

    def correct(self, mean, gate, raw):
        """Mean density after the network's output `raw`: more ink inside the gate, or at most 60 % less of what is there."""
        r = raw * gate * self.strength
        more, less = torch.clamp(r, min=0.0) * (0.55 + 0.85 * mean), torch.clamp(-r, min=0.0) * 0.60 * mean
        return torch.clamp(mean + more - less, 0.0, 3.0)

    def forward(self, line, wash, semantics, noise, mask):
        density, mean, gate, x = self.features(line, wash, semantics, noise)
        if self.net is not None:
            wanted = self.correct(mean, gate, self.net(x))
            tint = (density + 0.02) / (mean + 0.02)
            density = wanted * tint
        return torch.exp(-density * mask)

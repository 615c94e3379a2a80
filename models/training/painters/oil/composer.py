"""The colour composer: flat drawn colours -> the colours an impressionist would have put there, before any stroke is laid.

A small U-Net on a map of about 256 px (short side). It gives a bounded change of lightness and of hue, so that a named thing keeps its
colour: a red maple stays red, snow white, night stays night. No normalisation: a place depends on about 30 cells around it and on the
whole work's colours, through a code of ``whole`` that scales the middle of the net.
"""
import torch
import torch.nn as nn
import torch.nn.functional as F

from painters.oil.fields import CLASSES, luma

LIGHTNESS, HUE = 0.20, 0.16        # largest change of luminance, and of each channel against luminance
GROUPS = (("sky", "void"), ("water",), ("far_mountain", "near_rock", "earth"), ("foliage",), ("architecture", "figure", "animal", "flower", "celestial"))


def groups(semantics):
    """12 soft class maps -> 5 groups: air, water, land, leaves, things."""
    return torch.cat([sum(semantics[:, CLASSES.index(n):CLASSES.index(n) + 1] for n in names) for names in GROUPS], 1)


class Block(nn.Module):
    """Residual pair of 3 x 3 convolutions, the second started small in place of a norm."""

    def __init__(self, inputs, outputs):
        super().__init__()
        self.first = nn.Conv2d(inputs, outputs, 3, 1, 1)
        self.second = nn.Conv2d(outputs, outputs, 3, 1, 1)
        self.skip = nn.Conv2d(inputs, outputs, 1)
        with torch.no_grad():
            self.second.weight.mul_(0.3)

    def forward(self, x):
        return F.silu(self.second(F.silu(self.first(x))) + self.skip(x))


class Composer(nn.Module):
    """forward(colour B x 3, line B x 1, classes B x 5 (``groups``), noise B x 2 of N(0, 1), all h x w, multiples of 8; whole B x 4 x 64 x 64)
    -> new colour B x 3 x h x w, within LIGHTNESS and HUE of the old one."""

    def __init__(self, width=36):
        super().__init__()
        c = width
        self.mood = nn.Sequential(nn.Conv2d(4, 16, 4, 4), nn.SiLU(), nn.Conv2d(16, 32, 4, 4), nn.SiLU())
        self.scale = nn.Conv2d(32, 6 * c, 1)
        self.stem = Block(44, c)
        self.down1 = Block(c, 2 * c)
        self.down2 = Block(2 * c, 3 * c)
        self.middle = Block(3 * c, 3 * c)
        self.up1 = Block(5 * c, 2 * c)
        self.up2 = Block(3 * c, c)
        self.out = nn.Conv2d(c, 12, 3, 1, 1)
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)
        nn.init.zeros_(self.scale.weight)
        nn.init.zeros_(self.scale.bias)

    def change(self, colour, line, classes, noise, whole):
        """Bounded change of the colour, B x 3 x h x w."""
        mood = self.scale(self.mood(whole * 2 - 1).mean((2, 3), keepdim=True))
        gain, shift = torch.chunk(mood, 2, 1)
        grow = lambda t: F.interpolate(t, scale_factor=2.0, mode="nearest")
        a = self.stem(F.pixel_unshuffle(torch.cat([colour * 2 - 1, line, classes, noise], 1), 2))
        b = self.down1(F.avg_pool2d(a, 2))
        c = self.down2(F.avg_pool2d(b, 2))
        c = self.middle(c * (1 + gain) + shift)
        d = self.up1(torch.cat([grow(c), b], 1))
        e = self.up2(torch.cat([grow(d), a], 1))
        raw = F.pixel_shuffle(self.out(e), 2)
        light = luma(raw)
        return LIGHTNESS * torch.tanh(light * (1 / LIGHTNESS)) + HUE * torch.tanh((raw - light) * (1 / HUE))

    def forward(self, colour, line, classes, noise, whole):
        return torch.clamp(colour + self.change(colour, line, classes, noise, whole), 0, 1)

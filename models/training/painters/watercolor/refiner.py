"""The learned part of the watercolor expert: a small U-Net without normalisation, so that a pixel depends only on its
neighbourhood and tiles agree."""
import torch
import torch.nn as nn
import torch.nn.functional as F

BOUND = 0.14                                      # largest change the refiner may make


class Block(nn.Module):
    """Residual pair of 3 x 3 convolutions; the second starts at a tenth of its usual size, which takes the place of a norm."""

    def __init__(self, inputs, outputs):
        super().__init__()
        self.first = nn.Conv2d(inputs, outputs, 3, 1, 1)
        self.second = nn.Conv2d(outputs, outputs, 3, 1, 1)
        self.skip = nn.Conv2d(inputs, outputs, 1)
        with torch.no_grad():
            self.second.weight.mul_(0.3)

    def forward(self, x):
        return F.silu(self.second(F.silu(self.first(x))) + self.skip(x))


class Refiner(nn.Module):
    """line and passes, 1 x 4 x h x w (short side about 512, h and w multiples of 8) -> refined colours 1 x 3 x h x w.

    Pixel-unshuffle stem: the widest maps are half size. A pixel depends on 62 px around it.
    """

    def __init__(self, width=32):
        super().__init__()
        c = width
        self.stem = Block(16, c)
        self.down1 = Block(c, 2 * c)
        self.down2 = Block(2 * c, 3 * c)
        self.middle = Block(3 * c, 3 * c)
        self.up1 = Block(5 * c, 2 * c)
        self.up2 = Block(3 * c, c)
        self.out = nn.Conv2d(c, 12, 3, 1, 1)
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)

    def forward(self, x):
        grow = lambda t: F.interpolate(t, scale_factor=2.0, mode="nearest")
        a = self.stem(F.pixel_unshuffle(x, 2))
        b = self.down1(F.avg_pool2d(a, 2))
        c = self.middle(self.down2(F.avg_pool2d(b, 2)))
        d = self.up1(torch.cat([grow(c), b], 1))
        e = self.up2(torch.cat([grow(d), a], 1))
        return x[:, 1:4] + F.pixel_shuffle(self.out(e), 2)

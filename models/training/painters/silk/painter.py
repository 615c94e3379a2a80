"""The whole graph that ages a painting: threads that break the ink, then the learned net."""

import math
import sys
from pathlib import Path

import torch
import torch.nn as nn

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from common.fields import blur, lattice, up
from silk.network import SilkNet

LONG, THIN = 2.6, 0.6  # px, along and across a thread
BROKEN = 0.13  # share by which threads vary the ink that lies on them
SOILED = 0.018  # absorbance that dust adds in the weave, where slow noise lets it
DUST = -0.3  # threads darker than this hold dust
PATCHY = 0.05  # how unevenly
DEEP = 0.55  # how much denser dark ink is laid than on paper: sized silk takes it layer on layer
PALE, DARK = 0.06, 0.5  # absorbances over the wash around it between which that sets in
WASH = 7.0  # px; washes wider than this stay as they are, or they would close to blots
CHANCE = 0.34  # of the noise the net was trained with: all of it tans empty silk like leather


def unit(x: torch.Tensor, sigma_x: float, sigma_y: float) -> torch.Tensor:
    """White noise blurred, back at unit variance: a Gaussian blur leaves 1/(4·pi·sx·sy)."""
    return blur(x, sigma_x, sigma_y) * (2.0 * math.sqrt(math.pi * sigma_x * sigma_y))


class OldSilk(nn.Module):
    """painting 1×3×H×W sRGB on white, ground 1×3×H×W sRGB of the bare sheet, noise 1×2×H×W N(0,1) to the aged painting, 1×3×H×W sRGB.

    H and W are multiples of 64; tiles agree when their origins are multiples of 64.
    """

    def __init__(self, net: SilkNet):
        super().__init__()
        self.net = net

    def forward(self, painting, ground, noise):
        first, second = noise[:, 0:1], noise[:, 1:2]
        weft, warp = unit(first, LONG, THIN), unit(second, THIN, LONG)
        grain = unit((first - second) * math.sqrt(0.5), 1.0, 1.0)
        thread = 0.6 * weft + 0.6 * warp + 0.5 * grain
        patch = up(lattice(noise, 16, (9, 3), 0, 1.25), 16)  # wider would see past the overlap of tiles
        density = -torch.log(torch.clamp(blur(painting, 0.7), 0.03, 1.0))
        grey = density.mean(1, keepdim=True)
        deep = torch.clamp((grey - 0.8 * blur(grey, WASH) - PALE) / (DARK - PALE), 0.0, 1.0)
        density = density * (1.0 + DEEP * deep * deep * (3.0 - 2.0 * deep))
        thread = thread * torch.clamp(0.75 + 0.5 * patch, 0.25, 1.5)  # the weave shows here and there
        density = density * torch.clamp(1.0 + BROKEN * thread, 0.1, 2.0) + SOILED * torch.clamp(thread + PATCHY * patch - DUST, min=0.0)
        return self.net(torch.exp(-density), ground, noise * CHANCE)

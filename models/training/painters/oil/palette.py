"""Broken colour: which pigments an impressionist lays side by side where a flat colour is meant.

A 1 x 1 network maps a local colour to the mean and the 3 x 3 spread (lower triangle) of the stroke-sized colours around it.
It is fitted by ``train.py`` on quiet places of real landscapes with a Gaussian likelihood.
"""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Palette(nn.Module):
    """1,481 weights and the ``warmth`` of light: change of colour (r, g, b against luminance) per unit by which a stroke is
    lighter than its surroundings, a plain regression over real landscapes (lights warm, shadows cool).

    forward(colour 1 x 3 x h x w in 0..1) -> mean 1 x 3 x h x w, spread 1 x 3 x 3 x h x w (lower triangular)."""

    def __init__(self, hidden=32):
        super().__init__()
        self.first = nn.Conv2d(3, hidden, 1)
        self.second = nn.Conv2d(hidden, hidden, 1)
        self.last = nn.Conv2d(hidden, 9, 1)
        nn.init.zeros_(self.last.weight)
        self.register_buffer("warmth", torch.zeros(3))
        self.last.bias.data = torch.tensor([0, 0, 0, -0.8, -2.5, -2.5, 0.35, 0.35, 0.05])

    def forward(self, colour):
        y = self.last(torch.tanh(self.second(torch.tanh(self.first(colour * 2 - 1)))))
        diagonal = F.softplus(y[:, 3:6]) * 0.1
        below = y[:, 6:9] * 0.1
        zero = torch.zeros_like(below[:, :1])
        rows = [torch.cat([diagonal[:, 0:1], zero, zero], 1), torch.cat([below[:, 0:1], diagonal[:, 1:2], zero], 1),
                torch.cat([below[:, 1:3], diagonal[:, 2:3]], 1)]
        return colour + y[:, :3], torch.stack(rows, 1)

"""Critics and distances of the colour recipes. Training only.

Hinge critics with spectral norm (Miyato et al. 2018), differentiable augmentation (Zhao et al. 2020), SqueezeNet features (Iandola et al. 2016).
"""
import sys

import torch
import torch.nn as nn
import torch.nn.functional as F


class Critic(nn.Module):
    """Patch critic at full and at half size: B x channels x H x W, 0..1, to two maps of scores."""

    def __init__(self, channels, width=32):
        super().__init__()
        norm = nn.utils.parametrizations.spectral_norm

        def patch():
            sizes = [(channels, width, 4, 2), (width, 2 * width, 4, 2), (2 * width, 4 * width, 4, 2)]
            layers = [m for i, o, k, s in sizes for m in (norm(nn.Conv2d(i, o, k, s, 1)), nn.LeakyReLU(0.2))]
            return nn.Sequential(*layers, norm(nn.Conv2d(4 * width, 1, 3, 1, 1)))
        self.near, self.far = patch(), patch()

    def forward(self, x):
        x = x * 2 - 1
        return self.near(x), self.far(F.avg_pool2d(x, 2))


def told_apart(real, fake):
    """Hinge loss of a critic."""
    return sum(F.relu(1 - r.float()).mean() + F.relu(1 + f.float()).mean() for r, f in zip(real, fake))


def pleased(fake):
    """What the painter wants of a critic (to be minimised)."""
    return -sum(f.float().mean() for f in fake)


def levelled(x, share=0.8):
    """Pictures with most of their mean colour taken out: a critic shall look at variety, not at day and night."""
    return x - share * (x.mean((2, 3), keepdim=True) - 0.5)


def augmented(x):
    """The same random shift, mirror, tone and blank square for a batch."""
    h, w, device = x.shape[2], x.shape[3], x.device
    x = x + 0.10 * (torch.rand(x.shape[0], 1, 1, 1, device=device) - 0.5)
    shift = [int(torch.randint(-s // 8, s // 8 + 1, (1,), device="cpu")) for s in (h, w)]
    x = torch.roll(x, shift, (2, 3))
    if torch.rand(1, device="cpu").item() < 0.5:
        x = x.flip(3)
    top, left = (int(torch.randint(0, s - s // 4, (1,), device="cpu")) for s in (h, w))
    hole = torch.ones(1, 1, h, w, device=device)
    hole[..., top:top + h // 4, left:left + w // 4] = 0
    return x * hole + 0.5 * (1 - hole)


def colour_distance(x, y, weights=((1, 0.4), (4, 1.5), (8, 2.5))):
    """L1 after averaging over k x k pixels, weighted."""
    return sum(w * (F.avg_pool2d(x, k) - F.avg_pool2d(y, k)).abs().mean() for k, w in weights)


class Shallow(nn.Module):
    """Normalised features of the first SqueezeNet layers, for a perceptual distance."""

    def __init__(self, folder):
        super().__init__()
        sys.path.insert(0, str(folder))
        from safetensors.torch import load_file
        from squeezenet1_1 import SqueezeNet1_1
        net = SqueezeNet1_1()
        net.load_state_dict(load_file(str(folder / "squeezenet1_1.safetensors")), strict=False)
        self.layers = net.features[:8].eval().requires_grad_(False)
        self.register_buffer("mean", torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1))
        self.register_buffer("deviation", torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1))

    def taps(self, x):
        x, taps = (x - self.mean) / self.deviation, []
        for i, layer in enumerate(self.layers):
            x = layer(x)
            if i in (1, 4, 7):
                y = x.float()
                taps.append(y / (y.pow(2).sum(1, keepdim=True).sqrt() + 1e-6))
        return taps

    def forward(self, x, y):
        return sum((p - q).pow(2).sum(1).mean() for p, q in zip(self.taps(x), self.taps(y)))

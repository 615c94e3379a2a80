"""Patch critics and the losses the painter recipes share. Training only."""

import torch
import torch.nn as nn
import torch.nn.functional as F


class PatchCritic(nn.Module):
    """Hinge patch critic with spectral norm (Miyato et al. 2018), receptive field about 70 px. B×C×H×W, 0..1, to a map of scores."""

    def __init__(self, channels: int, width: int = 48):
        super().__init__()
        sn = nn.utils.parametrizations.spectral_norm
        sizes = [(channels, width, 4, 2), (width, 2 * width, 4, 2), (2 * width, 4 * width, 4, 2), (4 * width, 4 * width, 3, 1)]
        layers = []
        for i, o, k, s in sizes:
            layers += [sn(nn.Conv2d(i, o, k, s, 1)), nn.LeakyReLU(0.2)]
        self.layers = nn.Sequential(*layers)
        self.head = sn(nn.Conv2d(4 * width, 1, 3, 1, 1))

    def forward(self, x, centre: float, gain: float):
        return 4.0 * self.head(self.layers(gain * (x - centre)))


class Critics(nn.Module):
    """The same patch critic at full and at half size; pictures are shifted, toned and masked alike (Zhao et al. 2020), so few originals do."""

    def __init__(self, channels: int, centre: float, gain: float, width: int = 48):
        super().__init__()
        self.scales = nn.ModuleList([PatchCritic(channels, width), PatchCritic(channels, width)])
        self.centre, self.gain = centre, gain

    def forward(self, x):
        x = augmented(x)
        return [c(x if i == 0 else F.avg_pool2d(x, 2), self.centre, self.gain) for i, c in enumerate(self.scales)]


def augmented(x: torch.Tensor) -> torch.Tensor:
    """Differentiable augmentation: tone ±12 %, contrast ±20 %, shift by up to an eighth, one blank square."""
    n, _, h, w = x.shape
    dev = x.device
    x = 1 - (1 - x) * (0.8 + 0.4 * torch.rand(n, 1, 1, 1, device=dev)) + 0.12 * (torch.rand(n, 1, 1, 1, device=dev) - 0.5)
    dy, dx = int(torch.randint(-h // 8, h // 8 + 1, (1,))), int(torch.randint(-w // 8, w // 8 + 1, (1,)))
    x = torch.roll(x, (dy, dx), (2, 3))
    y0, x0 = int(torch.randint(0, h - h // 4, (1,))), int(torch.randint(0, w - w // 4, (1,)))
    mask = torch.ones(1, 1, h, w, device=dev)
    mask[..., y0 : y0 + h // 4, x0 : x0 + w // 4] = 0
    return x * mask + (1 - mask)


def critic_loss(critics, real, fake):
    return sum(F.relu(1 - r).mean() + F.relu(1 + f).mean() for r, f in zip(critics(real), critics(fake)))


def painter_loss(critics, fake):
    return sum(-s.mean() for s in critics(fake))


def multi_scale(a, b, weights):
    """Sum of mean absolute differences after averaging over k×k pixels; weights: (k, weight) pairs."""
    return sum(w * (F.avg_pool2d(a, k) - F.avg_pool2d(b, k)).abs().mean() for k, w in weights)


class Perceptual(nn.Module):
    """Distance of unit-normalised SqueezeNet 1.1 features (Iandola et al. 2016), uniform weights. B×3×H×W, 0..1."""

    TAPS = (2, 5, 8)

    def __init__(self, features: nn.Sequential):
        super().__init__()
        self.features = features.eval().requires_grad_(False)
        self.register_buffer('mean', torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1))
        self.register_buffer('std', torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1))

    def taps(self, x):
        x = (x - self.mean) / self.std
        out = []
        for i, layer in enumerate(self.features):
            x = layer(x)
            if i in self.TAPS:
                out.append(F.normalize(x.float(), dim=1))
            if i == self.TAPS[-1]:
                return out

    def forward(self, a, b):
        return sum((p - q).square().sum(1).mean() for p, q in zip(self.taps(a), self.taps(b)))

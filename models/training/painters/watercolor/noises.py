"""The slow and fast irregularities of water, pigment and paper, all made from the ``noise`` input."""
import torch
import torch.nn.functional as F

from painters.oil.fields import blur, gaussian_taps, lattice, smooth_lattice, up


def paper_height(noise, scale):
    """Height of cold-pressed paper, 0..1, 1 x 1 x H x W: pits of about 4 px at scale 1, slow waves."""
    def grain(channel, sigma):
        taps = gaussian_taps(sigma)
        return blur(noise[:, channel:channel + 1], sigma) * float(1 / (taps ** 2).sum())
    fine = 0.80 * grain(0, max(0.8, 1.35 * scale)) + 0.50 * grain(1, max(0.5, 0.8 * scale))
    coarse = up(smooth_lattice(noise, 4, 1, max(4.0, 4.0 * scale), 31), 4) * 0.20
    return torch.sigmoid((fine + coarse) * 1.15)


class Water:
    """Named slow noises, each about N(0, 1)."""

    def __init__(self, noise, scale, phase):
        """``phase``: 1 x 1 x 1 x 1, radians, one for the whole work; it mixes pairs of maps, so that works of one seed differ."""
        mix = lambda pair: pair[:, 0:1] * torch.cos(phase) + pair[:, 1:2] * torch.sin(phase)
        far = smooth_lattice(noise, 8, 8, 54 * scale, 32, 26 * scale)
        near = smooth_lattice(noise, 8, 8, max(9.0, 18 * scale), 33, max(8.0, 11 * scale))
        self.low = up((far + 0.40 * near) * 0.928, 8)                                    # 8 maps, features of about 200 x 90 px
        self.low_eighth = (far + 0.40 * near) * 0.928
        m = smooth_lattice(noise, 4, 5, max(4.0, 9 * scale), 34) + 0.6 * smooth_lattice(noise, 4, 5, max(3.0, 4 * scale), 35)
        self.mid = up(m * 0.857, 4)                                                      # 5 maps, about 35 px
        self.drift = up(smooth_lattice(noise, 8, 6, 22 * scale, 36), 8)                  # 3 slow displacements
        self.ragged = up(smooth_lattice(noise, 2, 2, max(2.0, 3.4 * scale), 37), 2)      # 1 quick displacement
        both = smooth_lattice(noise, 8, 2, 48 * scale, 39, max(5.0, 20 * scale)) + 0.35 * smooth_lattice(noise, 8, 2, 48 * scale, 44, max(4.0, 7 * scale))
        self.sweeps = up(mix(both), 8)                                                   # long and level: streaks of a wet sky
        self.noise, self.scale = noise, scale

    def streaks(self):
        """Noise drawn out along x, for dry-brush breaks; 1 x 1 x H x W."""
        k = self.scale
        fine = lattice(self.noise, 4, 1, 38)
        across, along = gaussian_taps(max(0.7, 0.9 * k)), gaussian_taps(max(2.0, 7.0 * k))
        a, b = len(across) // 2, len(along) // 2
        fine = F.conv2d(F.pad(fine, (0, 0, a, a), mode="replicate"), torch.from_numpy(across).to(fine.device).view(1, 1, -1, 1))
        fine = F.conv2d(F.pad(fine, (b, b, 0, 0), mode="replicate"), torch.from_numpy(along).to(fine.device).view(1, 1, 1, -1))
        return up(fine * float(1 / ((across ** 2).sum() * (along ** 2).sum()) ** 0.5), 4)

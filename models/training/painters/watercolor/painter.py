"""Watercolor expert: colour as absorbance of pigment on white paper, laid in glazes.

Fixed passes: flat colours -> absorbance D = -log(colour / paper); wet parts run (colour further than tone); dry parts are laid as
flat touches; D is split by level sets into six glazes, each with its own misregistration, pigment rim, tooth of the paper and
turbulence; back-runs, spared whites, granulation, a broken line; paper = white exp(-sum) (Beer-Lambert). A small learned refiner adds a
bounded residual. All randomness comes from ``noise``. See ``../../../README.md`` for the inputs.
"""
import torch
import torch.nn as nn
import torch.nn.functional as F

from painters.common.ground import local_colour
from painters.oil.fields import CLASSES, blur, class_maps, gradient, lattice, luma, mean_channel, sample, smoothstep, uniform, up, wide_blur, work_phase
from painters.oil.strokes import StrokeField
from painters.watercolor.brushwork import BRUSHWORK, COLUMNS
from painters.watercolor.noises import Water, paper_height
from painters.watercolor.refiner import BOUND, Refiner

LEVELS = (0.05, 0.16, 0.34, 0.62, 1.05, 1.65)     # absorbances at which one more glaze is laid
PAPER = (0.990, 0.980, 0.955)


class Brush:
    """Class-wise parameters by name."""

    def __init__(self, maps):
        self.maps = maps

    def __getitem__(self, name):
        i = COLUMNS.index(name)
        return self.maps[:, i:i + 1]


def absorbance(rgb):
    """-log of the colour, kept finite."""
    return -torch.log(torch.clamp(rgb * 0.97 + 0.02, 0.03, 1.0))


class Touches(nn.Module):
    """One coat of flat, hard-edged touches over dry or damp places."""

    def __init__(self, scale, salt, cell, length, width):
        super().__init__()
        self.salt, self.cell, self.length, self.width = salt, max(4, int(cell * scale)), length * scale, width * scale
        self.field = StrokeField(self.cell)

    def forward(self, load, direction, brush_maps, noise):
        """load: absorbance 1 x 3 at any resolution; direction 1 x 2 (cos 2t, sin 2t). Returns per pixel: absorbance of the touch on
        top (1 x 3 x H x W), 1 where there is one, and its rim 0..1."""
        h, w, cell = noise.shape[2], noise.shape[3], self.cell
        n = lattice(noise, cell, 9, self.salt)
        u = uniform(n[:, 2:])
        left = (torch.arange(n.shape[3], dtype=torch.float32) * cell).view(1, 1, 1, -1) + 0 * n[:, :1]
        upper = (torch.arange(n.shape[2], dtype=torch.float32) * cell).view(1, 1, -1, 1) + 0 * n[:, :1]
        x = left + cell * (0.5 + 0.9 * (u[:, 0:1] - 0.5))
        y = upper + cell * (0.5 + 0.9 * (u[:, 1:2] - 0.5))
        along, brush, own = sample(direction, x, y, w, h), Brush(sample(brush_maps, x, y, w, h)), sample(load, x, y, w, h)
        c2 = torch.clamp(along[:, 0:1], -1, 1)
        ca = torch.sqrt((1 + c2) * 0.5 + 1e-6)
        sa = torch.sqrt((1 - c2) * 0.5 + 1e-6) * torch.where(along[:, 1:2] < 0, -1.0, 1.0)
        turn = n[:, 0:1] * brush["wander"]
        ct, st = torch.cos(turn), torch.sin(turn)
        ca, sa = ca * ct - sa * st, sa * ct + ca * st
        length = torch.clamp(self.length * brush["length"] * (0.6 + 0.8 * u[:, 2:3]), max=2.05 * cell)
        width = torch.minimum(self.width * brush["width"] * (0.65 + 0.7 * u[:, 3:4]), length)
        spared = (u[:, 4:5] < brush["spare"]).float()
        charge = torch.exp(0.16 * n[:, 1:2]) * (1 - 0.9 * spared)
        extra = torch.cat([own * charge, spared], 1)
        a, b, covered, found = self.field(left, upper, x, y, ca, sa, length, width, (u[:, 6:7] - 0.5) * 0.5, u[:, 5:6], 1 + 0 * x, extra)
        outline = a * a + 0.62 * (b * b) * (b * b)
        rim = smoothstep(0.45, 0.95, outline) * (1 - smoothstep(0.97, 1.0, outline)) * (1 - found[:, 3:4])
        return found[:, :3], covered, rim * (0.75 + 0.25 * torch.clamp(a, -1, 1))


class Watercolor(nn.Module):
    """The expert at one working scale (1.0: made for a short side of about 1024 px)."""

    def __init__(self, scale=1.0, refiner=None, strength=0.5):
        super().__init__()
        self.scale, self.refiner, self.strength = scale, refiner, strength
        self.table = [list(BRUSHWORK[name]) for name in CLASSES]
        self.broad = Touches(scale, 41, 32, 46, 17)
        self.fine = Touches(scale, 42, 16, 21, 8)

    def load_refiner(self, path):
        """Adds the learned refiner from a file of train.py."""
        weights = torch.load(path, map_location="cpu")
        self.refiner = Refiner(weights["stem.first.weight"].shape[0])
        self.refiner.load_state_dict(weights)
        self.refiner.eval()

    def absorbances(self, wash, whole):
        """Absorbance to be laid: the lightest place of the whole work becomes paper (by tone alone: a warm light stays warm), darks
        compressed, the hue of a place set off against what surrounds it."""
        k = self.scale
        lightest = torch.amin(F.avg_pool2d(mean_channel(absorbance(whole[:, :3])), 2), (2, 3), keepdim=True)
        d = absorbance(wash)
        tone = mean_channel(d)
        d = d * (torch.clamp(tone - 0.75 * lightest, min=0) / (tone + 1e-3)) * 0.92
        d = 2.35 * (1 - torch.exp(-d * 0.42))
        chroma = F.avg_pool2d(d - mean_channel(d), 4)
        apart = up(chroma - wide_blur(chroma, 9 * k, 4), 4)                          # about 36 px at scale 1
        return torch.clamp(d + 0.20 * (d - mean_channel(d)) + 0.45 * apart, min=0)

    def touched(self, d, brush, brush_maps, semantics, noise, wet):
        """Dry places as a pale first wash under flat touches. Returns the new absorbance."""
        k = self.scale
        rough = F.avg_pool2d(d, 4)
        gx, gy = gradient(blur(mean_channel(rough), max(0.8, 1.6 * k)))
        tensor = blur(torch.cat([gy * gy - gx * gx, -2 * gx * gy, gx * gx + gy * gy], 1), max(1.0, 2.5 * k))
        coherence = torch.clamp(torch.sqrt(tensor[:, 2:3] + 1e-8) * 6, 0, 1)
        tangent = tensor[:, :2] / (torch.sqrt((tensor[:, :2] ** 2).sum(1, keepdim=True)) + 1e-5)
        body = F.avg_pool2d(semantics[:, 3:4] + semantics[:, 4:5] + 0.5 * semantics[:, 5:6], 4)
        lean, _ = gradient(blur(body, max(0.7, 1.5 * k)))
        lean = up(torch.clamp(-lean * 7, -1.1, 1.1), 4)
        norm = 1 / (lean * lean + 1.69)
        fall = torch.cat([(lean * lean - 1.69) * norm, 2.6 * lean * norm], 1)
        level = torch.cat([brush["level"], 0 * brush["level"]], 1)
        v = tangent * coherence * 1.2 + (fall * brush["fall"] + level) * (1 - 0.75 * coherence)
        v = v / (torch.sqrt((v * v).sum(1, keepdim=True)) + 1e-4)
        soft = blur(d, max(0.8, 2 * k))
        tone = mean_channel(soft)
        amount = up(brush["dab"], 4) * (1 - 0.6 * wet)
        result = d
        for coat, share in ((self.broad, 0.55), (self.fine, 0.75)):
            paint, covered, rim = coat(blur(rough, max(0.8, 1.2 * k)) if share < 0.6 else soft, v, brush_maps, noise)
            kin = 1 - smoothstep(0.10, 0.40, (mean_channel(paint) - tone).abs() / (0.25 + tone))   # a touch stops at the edge of its thing
            weight = amount * share * covered * torch.maximum(kin, (mean_channel(paint) < 0.35 * tone).float() * 0.8)
            laid = paint * (1 + 0.22 * rim)
            result = result + (laid - result) * weight
            result = result * (1 - 0.06 * amount * share * (1 - covered))
        return result

    def passes(self, line, wash, semantics, noise, mask, whole):
        """The fixed passes: everything but the refiner. 1 x 3 x H x W in 0..1."""
        k = self.scale
        brush_maps = class_maps(semantics, self.table)
        brush = Brush(brush_maps)
        water = Water(noise, k, work_phase(whole))
        low, mid = (lambda i: water.low[:, i:i + 1]), (lambda i: water.mid[:, i:i + 1])
        pits = paper_height(noise, k)
        inside = smoothstep(0.25, 0.75, mask + 0.5 * (pits - 0.5) * torch.clamp(4 * mask * (1 - mask), 0, 1))    # a loose edge breaks up on the tooth
        h, w = line.shape[2], line.shape[3]
        across = torch.arange(w, dtype=torch.float32).view(1, 1, 1, -1) + 0.5
        down = torch.arange(h, dtype=torch.float32).view(1, 1, -1, 1) + 0.5

        def warp(image, shift):
            return sample(image, across + shift[:, 0:1], down + shift[:, 1:2], w, h)

        small = up(brush["small"], 4)
        wet = up(blur(brush["wet"], max(0.8, 1.2 * k)), 4)
        d = self.absorbances(local_colour(wash, semantics, noise, k, 0.3), whole) * inside
        line = 1 - (1 - line) * inside
        d = self.touched(d, brush, brush_maps, semantics, noise, wet) * inside
        # masking fluid: small lights (snow, rain, foam, the moon's path, white birds) stay crisp on what is wet; washes run over them
        bright = luma(wash)
        spared = smoothstep(0.08, 0.20, blur(bright, max(0.5, 0.5 * k)) - wide_blur(bright, 7 * k, 2)) * smoothstep(0.12, 0.45, wet)
        d = d + (blur(d, 5 * k) - d) * spared
        d = d * (1 + 0.15 * small + 0.25 * (1 - wet) * smoothstep(0.45, 1.2, mean_channel(d)))      # darks go down in one full brush
        warmth = up(blur(brush["warmth"], max(0.7, 0.8 * k)), 4) * (1 - 0.85 * smoothstep(0.40, 0.85, mean_channel(d)))     # dark earth stays cool
        d = torch.clamp(d + warmth * mean_channel(d) * torch.tensor([-0.9, -0.05, 0.95]).view(1, 3, 1, 1), min=0)
        # the sky: a graded wash with level streaks; wet here, already dry there, so that clouds have lost and found edges
        sky = smoothstep(0.25, 0.85, up(blur(semantics[:, 1:2], max(0.8, 1.5 * k)), 4))
        streak = torch.exp(0.07 * water.sweeps * sky)
        wet = wet * (1 - 0.80 * sky * smoothstep(-0.7, 0.6, low(2)))
        # wet-in-wet
        wet = torch.clamp(wet * (1 + 0.3 * low(0) * (1 - 0.7 * sky)), 0, 1)
        near = blur(d, 5 * k)
        shares = wide_blur(torch.cat([d * (wet + 0.02), wet + 0.02], 1), 20 * k, 8)      # only what is wet runs far
        far = shares[:, :3] / shares[:, 3:4]
        shares = wide_blur(torch.cat([d * (wet + 0.1), wet + 0.1], 1), 5 * k, 2)
        near = near + (shares[:, :3] / shares[:, 3:4] - near) * wet
        run, run_far = smoothstep(0.1, 0.7, wet), smoothstep(0.5, 1.0, wet)
        flowing = d + (near - d) * run * 0.85
        flowing = flowing + (far - flowing) * run_far * 0.75
        hue = blur(d, max(0.6, 1.2 * k))
        hue = hue + (near - hue) * smoothstep(0.05, 0.35, wet)
        hue = hue + (far - hue) * run_far
        hue = hue / (mean_channel(hue) + 0.02)
        tone = mean_channel(flowing)
        dry_tone = mean_channel(d + (blur(d, 1.2 * k) - d) * wet)            # darks are put on dry paper, at the end
        breadth = 0.018 + 0.5 * wet * wet
        steady = 1 - 0.75 * small
        tooth_here = (0.15 + 1.3 * smoothstep(0.5, 1.3, water.streaks())) * (1 - 0.85 * sky)
        glazes, laid = 0, 0.0
        for i, level in enumerate(LEVELS):
            early = i < 3
            shift = water.drift[:, 2 * (i % 3):2 * (i % 3) + 2] * ((3.0 if early else 1.5) * k) + water.ragged * ((1.6 if early else 0.9) * k * (1 if i % 2 else -1))
            t = warp(tone if early else dry_tone, shift * steady)
            damp = wet if early else 0.35 * wet
            following = LEVELS[i + 1] if i + 1 < len(LEVELS) else 2.3
            load, laid = (level + following) / 2 - laid, (level + following) / 2
            sharp = torch.clamp((t - wide_blur(t, 5 * k, 2)).abs() * 9 / (0.3 + level), 0, 1)   # a hard edge only where there is one
            width = breadth * (0.25 + level) + 0.55 * level * (1 - sharp) ** 2
            tooth = (1 - damp) * (0.02 + 0.04 * i) * (pits - 0.5) * tooth_here
            clean = smoothstep(0.0, 1.0, (t - level) / width * 0.5 + 0.5)
            cover = smoothstep(0.0, 1.0, (t + 2 * level * tooth - level) / width * 0.5 + 0.5)
            rim = 2.2 * torch.clamp(clean - blur(clean, max(0.8, 1.6 * k)), 0, 1) + torch.clamp(clean - wide_blur(clean, 6 * k, 2), 0, 1)
            rim = rim * (1.15 - damp) * (0.45 + 0.75 * smoothstep(-0.6, 0.8, mid(i % 4)))
            turbulence = torch.exp((0.13 * low(i % 8) * (0.6 + damp) + 0.05 * mid((i + 1) % 4)) * (1 - 0.7 * sky))
            glazes = glazes + (load * cover) * (turbulence + 0.85 * rim)
        warm = 0.05 * torch.cat([-low(6), 0.15 * low(7), low(6)], 1)          # warm and cool pigment part company
        d = 0.78 * glazes * hue * (1 + warm) + 0.22 * flowing * torch.exp((0.11 * low(1) + 0.04 * mid(0)) * (1 - 0.6 * sky))
        d = d * streak
        # back-runs: a drop of water pushes pigment to a crinkled rim
        drop = torch.sigmoid((water.low_eighth[:, 5:6] * 1.0 - 1.45) * 9)
        drop = torch.sigmoid((up(drop, 8) - 0.5 + 0.16 * mid(4)) * 12)
        ring = 2 * torch.clamp(drop - wide_blur(drop, 7 * k, 4), 0, 1) + 2 * torch.clamp(drop - blur(drop, max(0.8, 2.5 * k)), 0, 1)
        damp = smoothstep(0.3, 0.7, wet)
        d = d * (1 - 0.20 * drop * damp + 0.18 * ring * damp)
        d = d * inside
        # white left beside some lines
        ink = 1 - warp(line, water.drift[:, 0:2] * (2.2 * k) * steady + 1.3 * k)
        gap = 0.6 * torch.clamp((1 - blur(1 - ink, max(0.5, 1.0 * k))) * 1.6 - 0.25, 0, 1) * smoothstep(0.1, 0.7, mid(1) + 0.4 * low(4)) * (1 - 0.7 * wet)
        dense = wide_blur(1 - line, 9 * k, 4)
        d = d * (1 - 0.5 * gap * torch.clamp(1.3 - 7 * dense, 0, 1))
        d = d * (1 - 0.82 * spared)
        # granulation: pigment settles in the pits
        grain = (0.5 - pits) * torch.clamp(0.26 + 0.12 * low(5), 0.06, 0.6)
        d = d * torch.clamp(1 + 1.15 * grain * torch.exp(-0.45 * mean_channel(d)), 0.2, 2.0)
        # broken line, tinted by what it bounds
        ink = torch.clamp((1 - warp(line, water.ragged * (0.8 * k))) * (1.0 + 0.30 * mid(2) + 0.2 * low(3)) - 0.36 * pits * (1 - 0.6 * small), 0, 1)
        tint = torch.tensor([0.40, 0.45, 0.50]).view(1, 3, 1, 1) * 0.95 + 0.22 * torch.clamp(hue, 0, 2.5)
        d = torch.clamp(d + ink * (1 - 0.4 * wet) * tint * (1 + 0.4 * small), min=0)
        slope = F.pad(pits, (1, 0, 1, 0), mode="replicate")[:, :, :-1, :-1] - pits
        return torch.clamp(torch.tensor(PAPER).view(1, 3, 1, 1) * torch.exp(-d) * (1 + 0.055 * slope), 0, 1)

    def forward(self, line, wash, semantics, noise, mask, whole):
        painting = self.passes(line, wash, semantics, noise, mask, whole)
        if self.refiner is None:
            return painting
        factor = max(1, round(2 * self.scale))                   # the refiner was trained on works of about 512 px
        reduced = F.avg_pool2d(torch.cat([line, painting], 1), factor) if factor > 1 else torch.cat([line, painting], 1)
        residual = BOUND * torch.tanh((self.refiner(reduced) - reduced[:, 1:4]) * (self.strength / BOUND))
        return torch.clamp(painting + (up(residual, factor) if factor > 1 else residual) * mask, 0, 1)

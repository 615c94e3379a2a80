"""Oil expert: contour, flat colours and class maps -> layered, directed strokes -> impasto under a lamp.

Five coats of strokes, broad to fine. From the third on a coat is laid only where the canvas is still wrong. Each class has its
own handwriting (``handwriting.py``). All randomness comes from the ``noise`` input. See ``../../../README.md`` for the inputs.
"""
import math

import torch
import torch.nn as nn
import torch.nn.functional as F

from painters.common.ground import local_colour
from painters.oil.atlas import FAMILIES, PRINTS, brush_atlas
from painters.oil.fields import (CLASSES, blur, class_maps, gradient, lattice, look, luma, mean_channel, places,
                                 smooth_lattice, smoothstep, uniform, up, wide_blur, work_phase)
from painters.oil.handwriting import COLUMNS, HANDWRITING
from painters.oil.palette import Palette
from painters.oil.strokes import StrokeField

PRIMED = (0.945, 0.925, 0.880)     # bare primed canvas
WARMTH = 1.6                       # of the measured warmth: small reproductions show about half of it
PALE = (0.025, 0.032, 0.055)       # what is taken from white
DEEP = (0.052, 0.046, 0.085)       # what is added to the darkest colours


class Hand:
    """Class-wise parameters at the strokes' places, by name."""

    def __init__(self, maps):
        self.maps = torch.split(maps, 1, 1)

    def __getitem__(self, name):
        return self.maps[COLUMNS.index(name)]


class Coat(nn.Module):
    """One coat of strokes.

    cell, length (half), width (half), soft (blur of the colour that a stroke picks up): pixels.
    A stroke is laid with probability base + gain * error + lines * darkness of the drawn line.
    """

    def __init__(self, scale, salt, cell, length, width, soft, base, gain, atlas, fields, turn=0.9, broken=1.0, snap=0.0, lines=0.0, thick=1.0,
                 straight=False, detail=False):
        super().__init__()
        self.detail = detail
        self.salt, self.cell = salt, min(64, max(4, int(cell * scale)))     # below 4 px a cell holds too little noise
        self.length, self.width, self.soft, self.snap = max(4.5, length * scale), max(1.3, width * scale), soft * scale, snap * scale
        self.base, self.gain, self.lines, self.turn, self.thick = base, gain, lines, turn, thick
        self.broken = broken * (0.72 if scale < 1 else 1.0)      # small strokes of many colours turn to confetti
        self.field = fields.setdefault(self.cell, StrokeField(self.cell))                # one basis for coats of one cell
        self.straight = straight
        self.rows, self.columns = atlas.shape[2] // PRINTS, atlas.shape[3]
        self.register_buffer("atlas", atlas[0].reshape(3, -1).t().contiguous(), persistent=False)

    def print(self, row, a, b):
        """Nearest entry of the brush atlas (several per pixel) for print ``row`` at the stroke's own coordinates: 1 x 3 x H x W."""
        i = torch.floor((0.5 + 0.5 * torch.clamp(b * 0.9, -0.999, 0.999)) * self.rows) + row * self.rows
        j = torch.floor((0.5 + 0.5 * torch.clamp(a, -0.999, 0.999)) * self.columns)
        index = (i * self.columns + j).long().reshape(-1)
        return torch.index_select(self.atlas, 0, index).t().reshape(1, 3, a.shape[2], a.shape[3])

    def forward(self, canvas, height, colour, lines, wrong, guide, noise, palette, phase):
        """canvas 1 x 3 x H x W, height 1 x 1 x H x W; colour 1 x 3, any resolution; lines (darkness, unit gradient) and wrong
        (0..1), one resolution; guide: flow (cos 2t, sin 2t, coherence) and class-wise parameters, how much is drawn there (0..1), 1 x 19 x H/4 x W/4.
        Returns the new canvas and height."""
        h, w, cell = canvas.shape[2], canvas.shape[3], self.cell
        n = lattice(noise, cell, 16, self.salt)
        u = uniform(n[:, 6:]) + 0.159 * phase
        u = torch.split(u - torch.floor(u), 1, 1)
        left = (torch.arange(n.shape[3], dtype=torch.float32) * cell).view(1, 1, 1, -1) + 0 * u[0]
        upper = (torch.arange(n.shape[2], dtype=torch.float32) * cell).view(1, 1, -1, 1) + 0 * u[0]
        x = left + cell * (0.05 + 0.9 * u[0])
        y = upper + cell * (0.05 + 0.9 * u[1])
        if self.snap:                                            # slide onto the drawn line, at most a cell
            for _ in range(2):
                pull = self.snap * look(lines, places(x, y, w, h))
                x, y = x + pull[:, 1:2], y + pull[:, 2:3]
            x = torch.minimum(torch.maximum(x, left - 0.4 * cell), left + 1.4 * cell)
            y = torch.minimum(torch.maximum(y, upper - 0.4 * cell), upper + 1.4 * cell)
        here = places(x, y, w, h)
        cos2, sin2, coherence, drawn, *maps = torch.split(look(guide, here), 1, 1)
        hand = Hand(torch.cat(maps, 1))
        inked, _, _, error = torch.split(look(torch.cat([lines, wrong], 1), here), 1, 1)
        own = look(colour, here)
        # direction: half the double angle, then the stroke's own turn
        cos2 = torch.clamp(cos2, -1, 1)
        ca = torch.sqrt((1 + cos2) * 0.5 + 1e-6)
        sa = torch.sqrt((1 - cos2) * 0.5 + 1e-6) * torch.where(sin2 < 0, -1.0, 1.0)
        turn = n[:, 0:1] * hand["wander"] * (self.turn * (1 - 0.85 * coherence) * (1 - 0.5 * error))
        flip = torch.where(u[4] > 0.3, 1.0, -1.0)
        ct, st = torch.cos(turn) * flip, torch.sin(turn) * flip
        ca, sa = ca * ct - sa * st, sa * ct + ca * st
        # size: by class, shorter where the canvas is wrong and at colour edges, longer along drawn lines
        shape = hand["length"]
        if self.snap:
            shape = shape + (1 - shape) * inked
        half_length = self.length * shape * (0.65 + 0.7 * u[2]) * (1 - 0.45 * error * (1 - coherence))
        half_width = self.width * hand["width"] * (0.7 + 0.6 * u[3])
        if self.straight:                                        # the finest touches: neither bent nor cut at edges
            bend = 0 * ca
        else:
            ex, ey = half_length * ca, half_length * sa
            ends = torch.cat([places(x + t * ex, y + t * ey, w, h) for t in (0.7, -0.7, 0.3, -0.3)], 2)
            c_ahead, c_behind, _, _ = torch.chunk(look(guide[:, 0:1], ends), 4, 3)
            s_ahead, s_behind, _, _ = torch.chunk(look(guide[:, 1:2], ends), 4, 3)
            bend = torch.clamp(0.5 * (c_behind * s_ahead - s_behind * c_ahead), -0.5, 0.5)
            step = mean_channel((look(colour, ends) - torch.cat([own, own, own, own], 3)).abs())
            edge = 1 - torch.exp(-(9 * step) ** 2)
            far = torch.maximum(*torch.chunk(edge[..., :2 * edge.shape[3] // 4], 2, 3))
            near = torch.maximum(*torch.chunk(edge[..., 2 * edge.shape[3] // 4:], 2, 3))
            free = 1 - (inked if self.snap else 0.0)
            half_length = half_length * (1 - 0.55 * far * free) * (1 - 0.6 * near * free)
        half_length = torch.maximum(torch.clamp(half_length, max=min(2.05 * cell, 112)), half_width * 1.1)
        bend = bend * half_length / half_width * 0.5
        # two pigment loads
        mean, spread = palette(own)
        load = lambda z: (spread * z.unsqueeze(1)).sum(2)
        rich = lambda z: luma(z) + (z - luma(z)) * 1.5           # small reproductions have averaged the hue away
        amount = hand["broken"] * (self.broken * (0.55 + 0.45 * smoothstep(0.0, 0.4, luma(own))) * (1 - 0.35 * smoothstep(0.6, 0.95, luma(own))))
        first, second = rich(load(n[:, 1:4])) * amount, rich(load(n[:, 3:6])) * amount
        one = mean + first
        two = mean + 0.3 * first + 1.3 * second
        fleck = (u[8] < 0.10 * hand["fleck"]).float()
        warm = torch.cat([n[:, 5:6], 0.1 * n[:, 4:5], -n[:, 5:6]], 1) * 0.05
        two = two + fleck * (1.5 * (luma(two) - two) + warm)
        one, two = torch.clamp(one, 0, 1), torch.clamp(two, 0, 1)
        # which print
        kind = u[9]
        pick = u[7]
        row = torch.floor(pick * FAMILIES[0])
        row = torch.where(kind < hand["dab"], FAMILIES[0] + torch.floor(pick * FAMILIES[1]), row)
        row = torch.where(1 - kind < hand["knife"], FAMILIES[0] + FAMILIES[1] + torch.floor(pick * FAMILIES[2]), row)
        body = self.thick * hand["relief"] * (0.14 + 0.45 * luma(own) + 0.85 * smoothstep(0.5, 0.95, luma(own))) * (0.8 + 0.4 * u[2])       # fat lights over lean darks
        wanted = self.base + self.gain * error
        if self.detail:                                          # calm places keep their broad strokes
            wanted = wanted * torch.clamp(hand["busy"] + drawn, 0, 1)
        active = (u[5] < wanted + self.lines * inked).float()
        extra = torch.cat([row, body, one, two - one], 1)
        a, b, covered, found = self.field(left, upper, x, y, ca, sa, half_length, half_width, bend, u[6], active, extra)
        mark = self.print(found[:, 0:1], a, b)
        cover = mark[:, 0:1] * covered
        paint = found[:, 2:5] + found[:, 5:8] * mark[:, 2:3]
        return canvas + (paint - canvas) * cover, height * (1 - 0.75 * cover) + mark[:, 1:2] * found[:, 1:2] * cover


class Oil(nn.Module):
    """The expert at one working scale (1.0: strokes made for a short side of about 1024 px)."""

    def __init__(self, scale=1.0, palette=None):
        super().__init__()
        self.scale = scale
        self.palette = palette or Palette()
        self.table = [list(HANDWRITING[name]) for name in CLASSES]
        fields = {}
        sweep, broad, middle, fine = (brush_atlas(w * scale, l * scale, i) for i, (w, l) in enumerate(((24, 100), (13, 44), (6.5, 20), (3, 10))))
        self.coats = nn.ModuleList([
            Coat(scale, 1, 64, 112, 23, 6.0, 1.1, 0.0, sweep, fields, broken=1.5, thick=0.55),
            Coat(scale, 2, 32, 56, 12.0, 3.0, 0.50, 0.5, broad, fields, broken=1.5, thick=0.8),
            Coat(scale, 3, 16, 24, 6.5, 1.4, 0.30, 1.2, middle, fields, broken=1.5, detail=True),
            Coat(scale, 4, 8, 12, 3.4, 1.0, -0.10, 1.4, fine, fields, turn=0.5, broken=0.8, snap=4.0, lines=0.5, thick=0.7, detail=True),
            Coat(scale, 5, 4, 7.5, 1.8, 0.8, -0.12, 0.9, fine, fields, turn=0.35, broken=0.5, snap=2.0, lines=0.2, thick=0.5, straight=True, detail=True)])
        weave = {0.5: 16, 1.0: 12, 2.0: 8}[scale]                # threads in 64 px: the weave agrees between tiles
        self.thread = 2 * math.pi * weave / 64

    def direction(self, wash, line, hand, semantics, drift):
        """Stroke directions in double-angle form and their coherence, 1 x 3 x H/4 x W/4, for broad and for fine coats."""
        k = self.scale
        drawn = F.avg_pool2d(luma(wash) * (0.4 + 0.6 * line), 4)
        gx, gy = gradient(blur(drawn, 0.6 * k))
        tensor = torch.cat([gy * gy - gx * gx, -2 * gx * gy, gx * gx + gy * gy], 1)     # tangent of the edges, and energy
        near, middle = blur(tensor, max(0.8, 1.3 * k)), blur(tensor, max(1.0, 2.5 * k))
        broad = up(blur(F.avg_pool2d(tensor, 4), 1.6 * k), 4)
        # fall line: down, leaning away from the body of the mountain
        body = F.avg_pool2d(semantics[:, 3:4] + semantics[:, 4:5] + 0.5 * semantics[:, 5:6], 4)
        lean, _ = gradient(blur(body, 1.5 * k))
        lean = up(torch.clamp(-lean * 7, -1.1, 1.1), 4)
        norm = 1 / (lean * lean + 1.3 ** 2)
        fall = torch.cat([(lean * lean - 1.3 ** 2) * norm, 2 * lean * 1.3 * norm], 1)
        tilt = drift[:, 1:2] * (0.06 + hand["swirl"])
        level = torch.cat([torch.cos(tilt), torch.sin(tilt)], 1)
        prior = level * hand["level"] + fall * hand["fall"]
        prior = torch.cat([prior[:, 0:1] - hand["upright"], prior[:, 1:2]], 1)
        swirl = drift[:, 0:1] * hand["swirl"] * 2
        cs, ss = torch.cos(swirl), torch.sin(swirl)
        flows = []
        for field, weight, turning in ((middle + 0.6 * broad, 1.2, True), (near + 0.05 * broad, 2.5, False)):
            coherence = torch.clamp(torch.sqrt(field[:, 2:3] + 1e-8) * 14, 0, 1)
            if turning:
                coherence = coherence * hand["follow"]
            v = field[:, :2]
            v = v / (torch.sqrt((v * v).sum(1, keepdim=True)) + 1e-5) * coherence * weight + prior * (1 - 0.75 * coherence)
            if turning:
                v = torch.cat([v[:, 0:1] * cs - v[:, 1:2] * ss, v[:, 0:1] * ss + v[:, 1:2] * cs], 1)
            flows.append(torch.cat([v / (torch.sqrt((v * v).sum(1, keepdim=True)) + 1e-4), coherence], 1))
        return flows

    def light(self, canvas, height):
        """Paint relief under a lamp from the upper left (Lambert and a Blinn-Phong sheen); canvas weave where paint is thin."""
        k = self.scale
        wx = torch.arange(canvas.shape[3], dtype=torch.float32).view(1, 1, 1, -1) * self.thread
        wy = torch.arange(canvas.shape[2], dtype=torch.float32).view(1, 1, -1, 1) * self.thread
        weave = torch.sin(wx) * torch.cos(wy * 0.5) + torch.cos(wx * 0.5) * torch.sin(wy)
        relief = blur(height + weave * 0.011 * torch.clamp(1 - height * 1.6, 0, 1), max(0.5, 0.6 * k))
        gx, gy = gradient(relief)
        steep = 1.25 * k ** 0.4
        gx, gy = gx * steep, gy * steep
        inverse = torch.rsqrt(1 + gx * gx + gy * gy)
        diffuse = (gx * 0.5 + gy * 0.62 + 0.6) * inverse
        sheen = torch.clamp((gx * 0.32 + gy * 0.40 + 0.86) * inverse, 0, 1) ** 24
        return torch.clamp(canvas * (1 + 0.34 * (diffuse - 0.6)) + (sheen - 0.86 ** 24) * 0.08, 0, 1)

    def forward(self, line, wash, semantics, noise, mask, whole):
        k = self.scale
        phase = work_phase(whole)
        drift = smooth_lattice(noise, 8, 6, min(44 * k, 60), 20)                               # slow: turn, tilt, length of the strokes
        drift = up(drift[:, :3] * torch.cos(phase) + drift[:, 3:] * torch.sin(phase), 2)
        hand_maps = class_maps(semantics, self.table)
        hand = Hand(hand_maps)
        dark = 1 - line
        shade = blur(F.avg_pool2d(dark, 2), 1.25 * k)
        gx, gy = gradient(shade)
        steep = torch.sqrt(gx * gx + gy * gy) + 0.02
        lines = torch.cat([torch.clamp(shade * 2.2, 0, 1), gx / steep, gy / steep], 1)
        small = smoothstep(0.12, 0.62, up(hand["small"], 4))
        calm = 1 - up(hand["busy"], 4)
        # what is drawn or coloured finer than the broad brushes: twigs, birds, blossoms
        fine = mean_channel((blur(wash, max(0.5, 0.6 * k)) - blur(wash, 7 * k)).abs())
        fine = smoothstep(0.03, 0.14, fine)
        drawn = torch.clamp(F.avg_pool2d(torch.maximum(fine, dark), 4) * 2, 0, 1)
        thick = torch.exp(0.55 * drift[:, 2:3] - 0.10)                                # fat here, scraped thin there
        lengths = hand_maps[:, :5], hand_maps[:, 5:6] * torch.exp(0.35 * drift[:, 2:3]), hand_maps[:, 6:7], hand_maps[:, 7:8] * thick, hand_maps[:, 8:]
        maps = torch.cat([drawn, *lengths], 1)
        guides = [torch.cat([flow, maps], 1) for flow in self.direction(wash, line, hand, semantics, drift)]
        wash = local_colour(wash, semantics, noise, k, 0.34)
        key = luma(whole[:, :3]).mean((2, 3), keepdim=True)                           # lights and darks drawn apart about the work's own key
        tone = luma(wash)
        wash = torch.clamp(tone + (wash - tone) * 1.06 + 0.16 * (tone - key) * (1 - (tone - key).abs()), 0, 1)
        soft = F.avg_pool2d(wash, 4)
        light = luma(soft)
        around = (luma(wash) - up(blur(light, 6 * k), 4)) * (1 - calm)                # calm places get no rim of light round things
        wash = wash + self.palette.warmth.view(1, 3, 1, 1) * (WARMTH * torch.clamp(around, -0.35, 0.35))
        deep = torch.clamp(1 - luma(wash) * (1 / 0.32), min=0) ** 2                   # no blacks: shadows are deep blue-violet
        pale = luma(wash) ** 4                                                        # and no blank white: lead white is warm
        wash = torch.clamp(wash + deep * torch.tensor(DEEP).view(1, 3, 1, 1) - pale * torch.tensor(PALE).view(1, 3, 1, 1), 0, 1)
        inked = wash * (1 - (0.42 + 0.20 * small) * dark)
        soft = F.avg_pool2d(wash, 4)
        wrong = up(torch.clamp(mean_channel((soft - blur(soft, 2.5 * k)).abs()) * 16, 0, 1), 2)
        canvas = up(blur(soft, 0.8 * k), 4)
        height = torch.zeros_like(line)
        for i, coat in enumerate(self.coats):
            colour = blur(wash if i < 2 else inked, max(0.6, 0.6 * coat.soft)) if i > 1 else blur(soft, coat.soft / 4)
            if i > 1:
                error = mean_channel((canvas - colour).abs())
                if i == 2:                                       # calm places are wiped back where a broad stroke carried a thing's colour
                    spill = smoothstep(0.04, 0.12, blur(error, max(0.6, 1.2 * k))) * calm
                    grain = torch.clamp(canvas - blur(canvas, max(0.8, 2.0 * k)), -0.06, 0.06)
                    canvas, height = canvas + (colour + grain - canvas) * spill, height * (1 - 0.5 * spill)
                    error = error * (1 - spill)
                error = blur(F.avg_pool2d(error, 2), max(0.6, 0.75 * coat.soft))
                wrong = torch.clamp(error * 14 - 0.55, 0, 1) if i < 3 else torch.clamp(error * 11 - 0.8, 0, 1)
            canvas, height = coat(canvas, height, colour, lines, wrong, guides[0 if i < 2 else 1], noise, self.palette, phase)
        # things last, with the pointed brush: small shapes keep their outline, lines run through
        large = smoothstep(0.45, 0.85, wide_blur(small * (1 - up(semantics[:, 11:12], 4)), 16 * k, 8))                    # inside a large animal or wall the ordinary brushes are fine enough
        held = small * (1 - 0.8 * large)
        light = luma(wash)
        spark = smoothstep(0.03, 0.12, light - wide_blur(light, 7 * k, 2)) * (1 - up(semantics[:, 6:7], 4))       # rain, snow, stars, glitter
        fine = torch.maximum(fine * (0.25 + 0.75 * held), spark)
        point = torch.maximum(0.8 * held * (0.55 + 0.45 * fine), 0.85 * torch.maximum(fine, smoothstep(0.15, 0.6, dark)))
        # the pointed brush drags wet paint along: its colour follows the thing, its grain stays that of the strokes below; here and there an edge is lost
        grain = torch.clamp(canvas - blur(canvas, max(0.8, 2.0 * k)), -0.06, 0.06)
        lost = smoothstep(-0.2, 1.1, up(smooth_lattice(noise, 4, 1, max(6.0, 16 * k), 23), 4))
        point = point * (1 - 0.45 * lost * (1 - 0.6 * small))
        canvas = torch.clamp(canvas + (inked + 0.75 * grain - canvas) * point, 0, 1)
        height = height * (1 - 0.25 * point) + 0.12 * point * luma(inked)
        bare = torch.tensor(PRIMED).view(1, 3, 1, 1)
        painted = smoothstep(0.25, 0.75, mask)
        return self.light(bare + (canvas - bare) * painted, height * painted)

"""The tooth of the paper: a last fixed pass that takes the airbrush out of an ink graph's washes and lines.

    python models/training/painters/ink/tooth.py IN.onnx OUT.onnx --scale 1.0|0.5      (a graph that has been through it is left as it is)

What the graph computes is absorbance, D = -ln(ink / paper). Soft tone out of a blur is what a machine does; a brush leaves pools with a border, and where it
is half dry it catches only the raised fibres of the paper. So, on D and without learned parameters:

1. tone is drawn toward a few levels, each with an uneven border (layers of wash that dried one after the other);
2. half tones are broken by grain: round where the tone has no direction, drawn out along the form where it has one (the structure tensor says which);
3. strokes that are neither thin nor black lose flecks along their run (飞白).

Sky, mist and water are wet and keep most of their calm; bare paper stays bare, because every change is a factor on ink that is there. All chance comes from
the contract's noise, so tiles agree. Only convolutions, strided slices, resizing and elementwise operators are used.
"""
import argparse
import math
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import compose

PREFIX = "tooth_"
LEVELS = (0.0, 0.05, 0.11, 0.19, 0.30, 0.45, 0.65, 0.95, 1.4, 2.2, 3.2)
ANGLES = tuple(math.pi * k / 4 for k in range(4))
# how much grain a class takes: void sky water far_mountain near_rock earth foliage architecture figure animal flower celestial
TAKES = (0.6, 0.08, 0.12, 0.85, 1.0, 0.65, 0.75, 0.32, 0.4, 0.5, 0.3, 0.1)
# and how far its tone is drawn toward levels
STEPS = (0.4, 0.06, 0.15, 0.55, 0.6, 0.5, 0.4, 0.4, 0.35, 0.4, 0.2, 0.0)


def gauss(sigma, reach):
    x = torch.arange(-reach, reach + 1).float()
    k = torch.exp(-0.5 * (x / sigma) ** 2)
    return k / k.sum()


class Tooth(nn.Module):
    """D 1×3×H×W, noise 1×2×H×W, semantics 1×12×H/4×W/4 → D 1×3×H×W. H and W are multiples of 32."""

    def __init__(self, scale=1.0):
        super().__init__()
        self.scale = scale
        hairs = []
        long, thin, reach = max(2.2, 6.0 * scale), 0.75, 9
        y, x = torch.meshgrid(torch.arange(-reach, reach + 1).float(), torch.arange(-reach, reach + 1).float(), indexing="ij")
        for a in ANGLES:
            u, v = x * math.cos(a) + y * math.sin(a), -x * math.sin(a) + y * math.cos(a)
            k = torch.exp(-0.5 * ((u / long) ** 2 + (v / thin) ** 2))
            hairs.append(k / k.square().sum().sqrt())
        self.register_buffer("hairs", torch.stack(hairs)[:, None])
        self.register_buffer("takes", torch.tensor(TAKES).view(1, 12, 1, 1) * (1 if scale >= 1 else 0.82))  # a small work has fewer hairs to lose
        self.register_buffer("steps", torch.tensor(STEPS).view(1, 12, 1, 1))

    @staticmethod
    def blur(x, sigma):
        reach = max(1, int(math.ceil(2.6 * sigma)))
        k = gauss(sigma, reach)
        x = F.conv2d(F.pad(x, (reach, reach, 0, 0), mode="replicate"), k.view(1, 1, 1, -1))
        return F.conv2d(F.pad(x, (0, 0, reach, reach), mode="replicate"), k.view(1, 1, -1, 1))

    def lattice(self, noise, stride, channel):
        """Noise whose features are about `stride` px wide, deviation 1."""
        n = noise[:, channel:channel + 1, stride // 2::stride, stride // 2::stride]
        n = self.blur(n, 0.8) * (2 * math.sqrt(math.pi) * 0.8)
        return F.interpolate(n, scale_factor=float(stride), mode="bilinear", align_corners=False) * 1.15

    def fields(self, noise):
        big, mid = (16, 4) if self.scale >= 1 else (8, 2)
        fine = self.blur(noise[:, :1], 0.75) * (2 * math.sqrt(math.pi) * 0.75)
        hairs = F.conv2d(F.pad(noise[:, 1:], (9, 9, 9, 9), mode="replicate"), self.hairs)
        return fine, self.lattice(noise, mid, 0), self.lattice(noise, big, 1), hairs

    def form(self, d):
        """Which way strokes run: weights of the four directions and how sure, 0…1. Half size is enough."""
        s = self.blur(d[:, :, ::2, ::2], 1.0 * max(0.7, self.scale))
        p = F.pad(s, (1, 1, 1, 1), mode="replicate")
        gx = p[:, :, 1:-1, 2:] - p[:, :, 1:-1, :-2]
        gy = p[:, :, 2:, 1:-1] - p[:, :, :-2, 1:-1]
        sigma = 3.2 * max(0.7, self.scale)
        xx, yy, xy = self.blur(gx * gx, sigma), self.blur(gy * gy, sigma), self.blur(gx * gy, sigma)
        energy = xx + yy
        # the run of a stroke is across the gradient: twice its angle turns by half a circle
        c2, s2 = (yy - xx) / (energy + 1e-5), -2 * xy / (energy + 1e-5)
        sure = torch.clamp(torch.sqrt(c2 * c2 + s2 * s2 + 1e-8) * 1.3 - 0.15, 0, 1) * torch.clamp(energy / (energy + 0.0006), 0, 1)
        weights = torch.cat([torch.relu(c2 * math.cos(2 * a) + s2 * math.sin(2 * a)) for a in ANGLES], 1)
        weights = weights / torch.sqrt((weights * weights).sum(1, keepdim=True) + 1e-4)
        up = lambda v: F.interpolate(v, scale_factor=2.0, mode="bilinear", align_corners=False)
        return up(weights), up(sure)

    def forward(self, density, noise, semantics):
        d = density.mean(1, keepdim=True)
        fine, mid, big, hairs = self.fields(noise)
        weights, sure = self.form(d)
        up = lambda v: F.interpolate(v, scale_factor=4.0, mode="bilinear", align_corners=False)
        takes = up((semantics * self.takes).sum(1, keepdim=True))
        draws = up((semantics * self.steps).sum(1, keepdim=True))
        along = (hairs * weights).sum(1, keepdim=True)
        grain = (1 - sure) * (0.62 * fine + 0.78 * mid) + sure * (0.9 * along + 0.43 * mid)
        # 1. layers with a border that wanders
        soft = self.blur(d, 1.1)
        q = soft * (1 + 0.10 * mid + 0.16 * big)
        level = torch.zeros_like(q)
        for low, high in zip(LEVELS[:-1], LEVELS[1:]):
            level = level + (high - low) * torch.sigmoid((q - 0.5 * (low + high)) * (9.0 / (high - low)))
        flat = torch.exp(-torch.abs(d - soft) * 14)  # not in lines
        d1 = d + draws * flat * torch.clamp(d * 25, 0, 1) * (level - d)
        # 2. grain in half tones
        tone = torch.clamp(d1, 0.001, 4.0)
        half = torch.exp(-((torch.log(tone) - math.log(0.26)) / 1.0) ** 2)
        factor = 1 + takes * half * (0.46 * grain + 0.14 * big)
        # 3. flying white
        band = torch.sigmoid((tone - 0.34) * 16) * torch.sigmoid((1.9 - tone) * 6)
        fleck = torch.sigmoid((0.85 * along + 0.5 * mid - 1.25) * 5)
        factor = factor * (1 - 0.75 * torch.clamp(takes, 0, 1) * band * fleck)
        d2 = d1 * torch.clamp(factor, 0.12, 1.9)
        return density * (d2 / torch.clamp(d, min=1e-4))


def check(tooth, path):
    """Prints how far ONNX Runtime is from PyTorch, and a tile with 96 px of context from the whole."""
    import onnxruntime
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    rng = np.random.default_rng(4)
    density = np.exp(-np.abs(tooth.blur(torch.from_numpy(rng.standard_normal((1, 1, 768, 768)).astype(np.float32)), 3.0).numpy()) * 9).repeat(3, 1)
    noise = rng.standard_normal((1, 2, 768, 768)).astype(np.float32)
    semantics = np.full((1, 12, 192, 192), 1 / 12, np.float32)
    run = lambda y, x, n: session.run(None, {"density": density[:, :, y:y + n, x:x + n].copy(), "noise": noise[:, :, y:y + n, x:x + n].copy(),
                                             "semantics": semantics[:, :, :n // 4, :n // 4].copy()})[0]
    whole = run(0, 0, 768)
    with torch.no_grad():
        torchs = tooth(torch.from_numpy(density), torch.from_numpy(noise), torch.from_numpy(semantics)).numpy()
    tile = run(192, 192, 384)[:, :, 96:288, 96:288]
    print("ONNX and PyTorch", float(np.abs(np.exp(-whole) - np.exp(-torchs)).max()), "tile and whole",
          float(np.abs(np.exp(-whole[:, :, 288:480, 288:480]) - np.exp(-tile)).max()))


def add(model, scale):
    """The graph with the pass before its last exponential."""
    graph = model.graph
    if any(n.name.startswith(PREFIX) for n in graph.node):
        return model
    last = graph.node[-1]
    masked = next(n for n in graph.node if last.input[0] in n.output)
    negated = next(n for n in graph.node if masked.input[0] in n.output)
    if (last.op_type, masked.op_type, negated.op_type) != ("Exp", "Mul", "Neg"):
        raise SystemExit("not an ink graph: it should end in exp(-D * mask)")
    density = negated.input[0]
    hidden = {i.name: next((n.output[0] for n in graph.node if n.op_type == "Reshape" and n.input[0] == i.name), i.name) for i in graph.input}
    h, w = 256, 320
    tooth = Tooth(scale).eval()
    path = Path(tempfile.mkdtemp()) / "tooth.onnx"
    sizes = {2: "height", 3: "width"}
    torch.onnx.export(tooth, (torch.rand(1, 3, h, w), torch.randn(1, 2, h, w), torch.rand(1, 12, h // 4, w // 4)), str(path), opset_version=18, dynamo=False,
                      input_names=["density", "noise", "semantics"], output_names=["toothed"],
                      dynamic_axes={"density": sizes, "noise": sizes, "semantics": {2: "height_4", 3: "width_4"}, "toothed": sizes})
    check(tooth, path)
    part = compose.add_prefix(onnx.load(path), PREFIX)
    rename = {PREFIX + "density": density, PREFIX + "noise": hidden["noise"], PREFIX + "semantics": hidden["semantics"]}
    for node in part.graph.node:
        for k, name in enumerate(node.input):
            node.input[k] = rename.get(name, name)
        node.name = PREFIX + node.name.removeprefix(PREFIX)
    negated.input[0] = PREFIX + "toothed"
    nodes = list(graph.node)
    at = next(i for i, n in enumerate(nodes) if n is negated)
    del graph.node[:]
    graph.node.extend(nodes[:at] + list(part.graph.node) + nodes[at:])
    graph.initializer.extend(part.graph.initializer)
    onnx.checker.check_model(model)
    return model


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--scale", type=float, default=1.0)
    o = parser.parse_args()
    model = add(onnx.load(o.source), o.scale)
    onnx.save(model, o.target)
    print(o.target.name, o.target.stat().st_size)


if __name__ == "__main__":
    main()

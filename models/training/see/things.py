"""What a painting shows: a head for the things of works.NAMES beside the sentence, on the reader's own backbone.

    python things.py pack --works DIR [--works DIR …] --out PACK                       pictures as the engine sees them, JPEG, with what is in them
    python things.py train --pack PACK --vision see-vision.onnx --run RUN --seconds N  on a GPU where there is one
    python things.py export --run RUN --vision see-vision.onnx --out DIR               writes see-vision.onnx with the output ``things``

The backbone up to its seventh block (32 channels, 36 × 36) is that of the reader and stays as it is; the blocks after it are trained anew in a copy of
their own, for sentences of photographs want other features. A thing is looked for in every cell and its evidence is gathered by attention (Ilse et al. 2018).
Photographs take part with the things their five sentences name, so that the head stays quiet about them. Texts are split as in works.py; of the unseen
ones the even half chooses (epoch, thresholds) and the odd half is reported.
"""
from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import works

SIDE, LARGE, CUT = 224, 288, 7
JOINT = "/net/net.6/Add_output_0"
PREFIX = "things."
NAMES = list(works.NAMES)
PHOTOS, HELD = 3000, 300
THRESHOLDS = (0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.12, 0.1)


def backbone(vision: Path) -> nn.Sequential:
    """The reader's backbone out of its exported graph."""
    import onnx
    from mobilenet_v2 import MobileNetV2

    net = MobileNetV2().features
    weights = {i.name.removeprefix("net."): torch.from_numpy(onnx.numpy_helper.to_array(i).copy()) for i in onnx.load(vision).graph.initializer if i.name.startswith("net.")}
    net.load_state_dict(weights)
    return net.eval()


class Things(nn.Module):
    """map [B, 32, 36, 36] → logits [B, things]."""

    def __init__(self, net: nn.Sequential, width: int = 192):
        super().__init__()
        blocks = list(net.children())
        self.middle, self.tail = nn.Sequential(*blocks[CUT:14]), nn.Sequential(*blocks[14:])
        self.fine, self.near, self.far = nn.Conv2d(32, width, 2, stride=2), nn.Conv2d(96, width, 1), nn.Conv2d(1280, width, 1)
        self.norm = nn.GroupNorm(8, width)
        self.mix, self.norm2 = nn.Conv2d(width, width, 3, padding=1, groups=width), nn.GroupNorm(8, width)
        self.point = nn.Conv2d(width, width, 1)
        self.look, self.tell, self.whole = nn.Conv2d(width, len(NAMES), 1), nn.Conv2d(width, len(NAMES), 1), nn.Linear(1280, len(NAMES))

    def forward(self, x):
        middle = self.middle(x)
        far = self.tail(middle)
        x = F.gelu(self.norm(self.fine(x) + self.near(middle) + F.interpolate(self.far(far), scale_factor=2.0, mode="nearest")))
        x = F.dropout(x, 0.2, self.training)
        x = x + self.point(F.gelu(self.norm2(self.mix(x))))
        seen = (self.look(x).flatten(2).softmax(-1) * self.tell(x).flatten(2)).sum(-1)
        return seen + self.whole(F.dropout(far.mean((2, 3)), 0.4, self.training))


def pack(folders: list[Path], out: Path) -> None:
    """One file a folder and one for photographs: JPEG bytes end to end, labels, names."""
    import features

    out.mkdir(parents=True, exist_ok=True)
    rows = [json.loads(x) for x in open(features.CAPTIONS / "train.jsonl", encoding="utf-8")][:PHOTOS]
    for name, paths in [(f.name, sorted(f.glob("*-*.png"))) for f in folders] + [("photos", [features.CAPTIONS / "images" / r["image"] for r in rows])]:
        if name == "photos":
            main = there = np.array([[n in "".join(r["captions"]) for n in NAMES] for r in rows])
        else:
            read = [works.read(paths[0].parent, p.stem) for p in paths]
            main, there = (np.array([[n in w[k] for n in NAMES] for w in read]) for k in ("main", "things"))
        files = [cv2.imencode(".jpg", features.picture(p)[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, 86])[1].ravel() for p in paths]
        np.savez(out / f"{name}.npz", data=np.concatenate(files), ends=np.cumsum([len(f) for f in files]), main=main, there=there, names=np.array([p.stem for p in paths]))
        print(name, len(paths), f"{sum(map(len, files)) / 2**20:.1f} MiB", flush=True)


def load(folder: Path):
    images, main, there, unseen, photo, chooses = [], [], [], [], [], []
    for f in sorted(folder.glob("*.npz")):
        z = np.load(f)
        data, begin = z["data"], 0
        for end in z["ends"]:
            images.append(cv2.imdecode(data[begin:end], cv2.IMREAD_COLOR)[:, :, ::-1])
            begin = end
        main.append(z["main"]), there.append(z["there"])
        n, photos = len(z["ends"]), f.stem == "photos"
        text = np.arange(n) if photos else np.array([int(s.split("-")[0]) for s in z["names"]])
        photo.append(np.full(n, photos))
        unseen.append(text < HELD if photos else text % 6 == 0)
        chooses.append(text // 6 % 2 == 0)
    pixels = torch.from_numpy(np.stack(images)).permute(0, 3, 1, 2).contiguous()
    return pixels, *(torch.from_numpy(np.concatenate(x)) for x in (main, there, unseen, photo, chooses))


def scored(p: torch.Tensor, main: torch.Tensor, there: torch.Tensor) -> str:
    return "  ".join(f"{q}: {((p > q) & main).sum() / main.sum():.3f}/{((p > q) & there).sum() / (p > q).sum().clamp(min=1):.3f}" for q in THRESHOLDS)


def balance(named: torch.Tensor, main: torch.Tensor, there: torch.Tensor) -> float:
    """Harmonic mean of the recall of main things and the share of named things that are there."""
    recall, right = (named & main).sum() / main.sum(), (named & there).sum() / named.sum().clamp(min=1)
    return (2 * recall * right / (recall + right).clamp(min=1e-9)).item()


def varied(x: torch.Tensor) -> torch.Tensor:
    """Mirrored, shifted and scaled a little, in other light, softer or grained: [B,3,224,224] in 0..1."""
    b, dev = len(x), x.device
    scale = 1 - 0.16 * torch.rand(b, device=dev)
    turn = 0.04 * torch.randn(b, device=dev)
    flip = torch.where(torch.rand(b, device=dev) < 0.5, -1.0, 1.0)
    free = 1 - scale
    move = (torch.rand(b, 2, device=dev) * 2 - 1) * free[:, None]
    theta = torch.stack([torch.stack([scale * flip, -turn * scale, move[:, 0]], 1), torch.stack([turn * scale, scale, move[:, 1]], 1)], 1)
    x = F.grid_sample(x, F.affine_grid(theta, list(x.shape), align_corners=False), padding_mode="reflection", align_corners=False)
    grey = x.mean((1, 2, 3), keepdim=True)
    x = (x - grey) * (1 + 0.2 * torch.randn(b, 1, 1, 1, device=dev)) + grey * (1 + 0.1 * torch.randn(b, 1, 1, 1, device=dev))
    x = x * (1 + 0.05 * torch.randn(b, 3, 1, 1, device=dev))
    soft = F.avg_pool2d(F.pad(x, (1, 1, 1, 1), mode="replicate"), 3, 1)
    x = x + (soft - x) * (1.6 * torch.rand(b, 1, 1, 1, device=dev) - 0.8)
    return (x + 0.03 * torch.rand(b, 1, 1, 1, device=dev) * torch.randn_like(x)).clamp(0, 1)


def train(folder: Path, vision: Path, run: Path, seconds: float, batch: int, rate: float) -> None:
    run.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    dev = "cuda" if torch.cuda.is_available() else "cpu"
    net = backbone(vision)
    pixels, main, there, unseen, photo, chooses = load(folder)
    learn = torch.where(~unseen)[0]
    held = {"A": torch.where(unseen & ~photo & chooses)[0], "B": torch.where(unseen & ~photo & ~chooses)[0], "photographs": torch.where(unseen & photo)[0]}
    print(dev, len(learn), "to learn from,", {k: len(v) for k, v in held.items()}, flush=True)
    pixels, main, there, photo = (x.to(dev) for x in (pixels, main, there, photo))
    early = nn.Sequential(*list(net.children())[:CUT]).to(dev).eval().requires_grad_(False)
    model, average = Things(backbone(vision)).to(dev), Things(backbone(vision)).to(dev)
    mean = {k: v.clone() for k, v in model.state_dict().items()}
    old = [p for n, p in model.named_parameters() if n.startswith(("middle", "tail"))]
    new = [p for n, p in model.named_parameters() if not n.startswith(("middle", "tail"))]
    optimiser = torch.optim.AdamW([{"params": new, "base": rate}, {"params": old, "base": rate / 3}], lr=rate, weight_decay=0.05)

    def maps(idx, change):
        x = pixels[idx.to(dev)].float() / 255
        if change:
            x = varied(x)
        return early(F.interpolate(x, size=(LARGE, LARGE), mode="bilinear", align_corners=False) * 2 - 1)

    def told(idx):
        average.load_state_dict(mean)
        average.eval()
        with torch.no_grad():
            return torch.cat([average(maps(i, False)) for i in idx.split(128)]).sigmoid().float()

    start, epoch, k, best = time.time(), 0, 0, 0.0
    while (done := (time.time() - start) / seconds) < 1:
        model.train()
        total = 0.0
        for idx in learn[torch.randperm(len(learn))].split(batch):
            done = min(1.0, (time.time() - start) / seconds)
            for g in optimiser.param_groups:
                g["lr"] = g["base"] * min(1, (k + 1) / 100) * (0.5 + 0.5 * np.cos(np.pi * done))
            with torch.no_grad():
                x = maps(idx, True)
            idx = idx.to(dev)
            # what is there but only in the background is neither asked for nor forbidden; silence of five sentences proves little
            y = main[idx].float()
            weight = torch.where(there[idx] & ~main[idx], 0.15, 1.0) * torch.where(photo[idx].unsqueeze(1) & ~main[idx], 0.5, 1.0)
            with torch.autocast(dev, torch.bfloat16, enabled=dev == "cuda"):
                logits = model(x)
            loss = (F.binary_cross_entropy_with_logits(logits.float(), y, reduction="none") * weight).mean()
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            k += 1
            total += loss.item() * len(idx)
            decay = min(0.998, k / (k + 20))
            with torch.no_grad():
                for n, v in model.state_dict().items():
                    mean[n].mul_(decay).add_(v, alpha=1 - decay)
        epoch += 1
        if epoch % 4 and (time.time() - start) < seconds:
            continue
        p = {h: told(i) for h, i in held.items()}
        print(f"epoch {epoch} step {k} {time.time() - start:.0f} s loss {total / len(learn):.4f}", flush=True)
        for h in ("A", "B"):
            print(f"   {h} recall/precision  {scored(p[h], main[held[h].to(dev)], there[held[h].to(dev)])}", flush=True)
        o = p["photographs"] > 0.5
        print(f"   photographs: {o.sum() / len(o):.2f} things above .5, {(o & main[held['photographs'].to(dev)]).sum() / o.sum().clamp(min=1):.2f} of them in the sentences", flush=True)
        # later epochs are surer of themselves than right, so probability is no guide: the best balance of recall and precision is
        good = max(balance(p["A"] > q, main[held["A"].to(dev)], there[held["A"].to(dev)]) for q in THRESHOLDS)
        if good > best:
            best = good
            torch.save({n: v.half().cpu() for n, v in mean.items()}, run / "things.pt")
            np.savez(run / "things-held.npz", **{f"{h}-{w}": x.cpu().numpy() for h, i in held.items() for w, x in (("p", p[h]), ("main", main[i.to(dev)]), ("there", there[i.to(dev)]))})
            print(f"   kept ({best:.4f})", flush=True)


def export(run: Path, vision: Path, out: Path) -> None:
    import onnx
    import onnxruntime
    from onnx import compose

    out.mkdir(parents=True, exist_ok=True)
    model = Things(backbone(vision)).eval()
    model.load_state_dict({n: v.float() for n, v in torch.load(run / "things.pt", weights_only=True).items()})
    part = out / "things.part.onnx"
    torch.onnx.export(model, (torch.zeros(2, 32, 36, 36),), str(part), input_names=["map"], output_names=["logits"], dynamic_axes={"map": {0: "batch"}, "logits": {0: "batch"}}, opset_version=17, dynamo=False)
    head, whole = compose.add_prefix(onnx.load(part), PREFIX), onnx.load(vision)
    if any(o.name == "things" for o in whole.graph.output):
        raise SystemExit(f"{vision} has the head already: give the graph that export.py wrote")
    part.unlink()
    head.ir_version = whole.ir_version
    joint = onnx.helper.make_tensor_value_info(JOINT, onnx.TensorProto.FLOAT, ["batch", 32, 36, 36])
    whole.graph.output.append(joint)
    merged = compose.merge_models(whole, head, io_map=[(JOINT, PREFIX + "map")], outputs=["visual", "embedding", PREFIX + "logits"])
    merged.graph.node.append(onnx.helper.make_node("Identity", [PREFIX + "logits"], ["things"]))
    merged.graph.output[2].name = "things"
    merged.graph.name = whole.graph.name
    onnx.checker.check_model(merged)
    onnx.save(merged, out / "see-vision.onnx")
    x = np.random.default_rng(0).random((2, 3, SIDE, SIDE), np.float32)
    before, after = (onnxruntime.InferenceSession(str(f), providers=["CPUExecutionProvider"]).run(None, {"pixels": x}) for f in (vision, out / "see-vision.onnx"))
    with torch.no_grad():
        early = nn.Sequential(*list(backbone(vision).children())[:CUT])
        want = model(early(F.interpolate(torch.from_numpy(x), size=(LARGE, LARGE), mode="bilinear", align_corners=False) * 2 - 1)).numpy()
    print(f"see-vision.onnx {(out / 'see-vision.onnx').stat().st_size / 1e6:.2f} MB  things: parity {np.abs(after[2] - want).max():.1e}  the other outputs changed by {max(np.abs(a - b).max() for a, b in zip(before, after)):.1e}")
    if np.abs(after[2] - want).max() > 1e-3:
        raise SystemExit("parity failed")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["pack", "train", "export"])
    parser.add_argument("--works", type=Path, action="append", default=[])
    parser.add_argument("--pack", type=Path)
    parser.add_argument("--vision", type=Path)
    parser.add_argument("--run", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--seconds", type=float, default=1800)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--rate", type=float, default=1e-3)
    a = parser.parse_args()
    if a.what == "pack":
        pack(a.works, a.out)
    elif a.what == "train":
        train(a.pack, a.vision, a.run, a.seconds, a.batch, a.rate)
    else:
        export(a.run, a.vision, a.out)


if __name__ == "__main__":
    main()

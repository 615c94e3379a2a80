"""What a painting shows: a head for the things of works.NAMES beside the sentence, on the reader's own backbone.

    python things.py cache --backbone RUN/critic-backbone.pt --works DIR [--works DIR …] --cache CACHE
    python things.py train --backbone RUN/critic-backbone.pt --cache CACHE --run RUN [--epochs 12]

The backbone up to its fourteenth block (96 channels, 18 × 18) is that of the reader and stays as it is; the blocks after it are trained anew in a copy of
their own, for sentences of photographs want other features. A thing is looked for in every cell and its evidence is gathered by attention (Ilse et al. 2018).
Photographs take part with the things their five sentences name, so that the head stays quiet about them. Texts are split as in works.py.
"""
from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import cv2
import numpy as np
import onnxruntime
import torch
import torch.nn.functional as F
from torch import nn

import features
import works

SIDE, CUT, MIDDLE, LAST = 288, 14, 96, 1280
NAMES = list(works.NAMES)
PHOTOS = 2400
HELD = 300
THRESHOLDS = (0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.1)


def backbone(path: Path) -> nn.Sequential:
    net = features.backbone().features
    net.load_state_dict({k: v.float() for k, v in torch.load(path, weights_only=True).items()})
    return net.eval()


class Things(nn.Module):
    """map [B, 96, 18, 18] → logits [B, things]."""

    def __init__(self, net: nn.Sequential, width: int = 160):
        super().__init__()
        self.tail = nn.Sequential(*list(net.children())[CUT:])
        self.near, self.far = nn.Conv2d(MIDDLE, width, 1), nn.Conv2d(LAST, width, 1)
        self.norm = nn.GroupNorm(8, width)
        self.mix, self.norm2 = nn.Conv2d(width, width, 3, padding=1, groups=width), nn.GroupNorm(8, width)
        self.look, self.tell, self.whole = nn.Conv2d(width, len(NAMES), 1), nn.Conv2d(width, len(NAMES), 1), nn.Linear(LAST, len(NAMES))

    def forward(self, x):
        far = self.tail(x)
        x = F.gelu(self.norm(self.near(x) + F.interpolate(self.far(far), scale_factor=2.0, mode="nearest")))
        x = F.dropout(x, 0.2, self.training)
        x = x + F.gelu(self.norm2(self.mix(x)))
        seen = (self.look(x).flatten(2).softmax(-1) * self.tell(x).flatten(2)).sum(-1)
        return seen + self.whole(F.dropout(far.mean((2, 3)), 0.4, self.training))


def load(path: Path) -> np.ndarray:
    image = features.picture(path)
    return cv2.resize(image, (SIDE, SIDE), interpolation=cv2.INTER_LINEAR)


def cache(net: nn.Sequential, folders: list[Path], out: Path) -> None:
    """Maps of works, and of photographs, each plain and mirrored, fp16."""
    out.mkdir(parents=True, exist_ok=True)
    graph = out / "head.onnx"
    torch.onnx.export(net[:CUT], (torch.zeros(2, 3, SIDE, SIDE),), str(graph), input_names=["x"], output_names=["y"], dynamic_axes={"x": {0: "b"}, "y": {0: "b"}}, opset_version=17, dynamo=False)
    session = onnxruntime.InferenceSession(str(graph), providers=["CPUExecutionProvider"])  # many times quicker than PyTorch here
    jobs = [(f.name, sorted(f.glob("*-*.png"))) for f in folders]
    rows = [json.loads(x) for x in open(features.CAPTIONS / "train.jsonl", encoding="utf-8")][:PHOTOS]
    jobs.append(("photos", [features.CAPTIONS / "images" / r["image"] for r in rows]))
    for name, paths in jobs:
        if (out / f"{name}.npy").exists():
            continue
        if name == "photos":
            said = ["".join(r["captions"]) for r in rows]
            main = there = np.array([[n in s for n in NAMES] for s in said])
        else:
            read = [works.read(paths[0].parent, p.stem) for p in paths]
            main, there = (np.array([[n in w[k] for n in NAMES] for w in read]) for k in ("main", "things"))
        maps = np.zeros((len(paths), 2, MIDDLE, 18, 18), np.float16)
        start = time.time()
        for b in range(0, len(paths), 4):
            x = np.stack([load(p) for p in paths[b : b + 4]]).transpose(0, 3, 1, 2).astype(np.float32) / 127.5 - 1
            for k, view in enumerate((x, np.ascontiguousarray(x[..., ::-1]))):
                maps[b : b + len(x), k] = session.run(None, {"x": view})[0]
            if b % 640 == 0:
                print(name, b, f"{time.time() - start:.0f} s", flush=True)
        np.savez(out / f"{name}.labels.npz", main=main, there=there, names=np.array([p.stem for p in paths]))
        np.save(out / f"{name}.npy", maps)


def scored(p: torch.Tensor, main: torch.Tensor, there: torch.Tensor) -> str:
    return "  ".join(f"{q}: {((p > q) & main).sum() / main.sum():.3f}/{((p > q) & there).sum() / (p > q).sum().clamp(min=1):.3f}" for q in THRESHOLDS)


def train(net: nn.Sequential, folder: Path, run: Path, epochs: int, rate: float) -> None:
    torch.manual_seed(0)
    maps, main, there, unseen, photo = [], [], [], [], []
    for f in sorted(folder.glob("*.labels.npz")):
        z, name = np.load(f), f.name.split(".")[0]
        m = np.load(folder / f"{name}.npy")
        maps.append(m)
        main.append(z["main"]), there.append(z["there"])
        photo.append(np.full(len(m), name == "photos"))
        unseen.append(np.array([i < HELD if name == "photos" else int(n.split("-")[0]) % 6 == 0 for i, n in enumerate(z["names"])]))
    at = [(i, j) for i, m in enumerate(maps) for j in range(len(m))]
    main, there, unseen, photo = (torch.from_numpy(np.concatenate(x)) for x in (main, there, unseen, photo))
    learn, held = torch.where(~unseen)[0], torch.where(unseen & ~photo)[0]
    others = torch.where(unseen & photo)[0]
    print(len(learn), "to learn from,", len(held), "unseen works,", len(others), "unseen photographs", flush=True)

    def some(idx, mirrored):
        return torch.from_numpy(np.stack([maps[at[k][0]][at[k][1], int(f)] for k, f in zip(idx.tolist(), mirrored)])).float().to(memory_format=torch.channels_last)

    model = Things(net).to(memory_format=torch.channels_last)  # three times as quick on a CPU
    mean = {k: v.clone() for k, v in model.state_dict().items()}
    new = [p for n, p in model.named_parameters() if not n.startswith("tail")]
    optimiser = torch.optim.AdamW([{"params": new, "lr": rate, "base": rate}, {"params": model.tail.parameters(), "lr": rate / 4, "base": rate / 4}], weight_decay=0.05)
    steps, k, start = epochs * len(learn) // 48, 0, time.time()
    average = Things(net).to(memory_format=torch.channels_last)
    for epoch in range(epochs):
        model.train()
        total = 0.0
        for idx in learn[torch.randperm(len(learn))].split(48):
            for g in optimiser.param_groups:
                g["lr"] = g["base"] * min(1, (k + 1) / 60) * (0.5 + 0.5 * np.cos(np.pi * min(1, k / steps)))
            x = some(idx, np.random.rand(len(idx)) < 0.5)
            x = x * (torch.rand(len(x), MIDDLE, 1, 1) > 0.1) * (1 + 0.1 * torch.randn(len(x), MIDDLE, 1, 1))
            # what is there but only in the background is neither asked for nor forbidden; silence of five sentences proves little
            y = main[idx].float()
            weight = torch.where(there[idx] & ~main[idx], 0.15, 1.0) * torch.where(photo[idx].unsqueeze(1) & ~main[idx], 0.5, 1.0)
            loss = (F.binary_cross_entropy_with_logits(model(x), y, reduction="none") * weight).mean()
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            k += 1
            total += loss.item()
            decay = min(0.995, k / (k + 20))
            for n, v in model.state_dict().items():
                mean[n] = mean[n] * decay + v * (1 - decay) if v.is_floating_point() else v
        average.load_state_dict(mean)
        average.eval()
        with torch.no_grad():
            p = torch.cat([average(some(i, [False] * len(i))) for i in held.split(64)]).sigmoid()
            o = torch.cat([average(some(i, [False] * len(i))) for i in others.split(64)]).sigmoid()
        print(f"epoch {epoch + 1} {time.time() - start:.0f} s loss {total * 48 / len(learn):.4f} recall/precision  {scored(p, main[held], there[held])}", flush=True)
        print(f"   photographs: {(o > 0.3).sum() / len(o):.2f} things named above .3, {((o > 0.3) & main[others]).sum() / (o > 0.3).sum().clamp(min=1):.2f} of them in the sentences", flush=True)
        torch.save(mean, run / "things.pt")
        np.savez(run / "things-held.npz", p=p.numpy(), main=main[held].numpy(), there=there[held].numpy())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["cache", "train"])
    parser.add_argument("--backbone", type=Path, required=True)
    parser.add_argument("--works", type=Path, action="append", default=[])
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--run", type=Path)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--rate", type=float, default=1.2e-3)
    a = parser.parse_args()
    torch.set_num_threads(2)
    net = backbone(a.backbone)
    if a.what == "cache":
        cache(net, a.works, a.cache)
    else:
        a.run.mkdir(parents=True, exist_ok=True)
        train(net, a.cache, a.run, a.epochs, a.rate)


if __name__ == "__main__":
    main()

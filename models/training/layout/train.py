"""Trains the layout transformer.

``python models/training/layout/train.py --out RUN_DIR [--minutes 25] [--resume] [--data compositions.jsonl …]``

Without ``--data`` the compositions are made first (about ten minutes). Uses a GPU when there is one; else one CPU thread. Checkpoints to
RUN_DIR/layout.pt every two minutes; the log line gives the loss on held-out compositions.
"""
from __future__ import annotations

import argparse
import json
import math
import random
import subprocess
import sys
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from model import LayoutTransformer, Shape
from sequences import LONGEST, Vocabulary, example

HELD_OUT = 400
BATCH = 48


def orthogonalised(g: Tensor, steps: int = 5) -> Tensor:
    """Nearest orthogonal matrix by Newton–Schulz iteration, as in the Muon optimiser (Jordan et al. 2024)."""
    a, b, c = 3.4445, -4.7750, 2.0315
    x = g / (g.norm() + 1e-7)
    turned = x.shape[0] > x.shape[1]
    x = x.T if turned else x
    for _ in range(steps):
        s = x @ x.T
        x = a * x + (b * s + c * s @ s) @ x
    return x.T if turned else x


class Muon(torch.optim.Optimizer):
    """Momentum whose step is orthogonalised; for the matrices inside the blocks."""

    def __init__(self, params, lr: float, momentum: float = 0.95):
        super().__init__(params, {"lr": lr, "momentum": momentum})

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    continue
                state = self.state[p].setdefault("m", torch.zeros_like(p))
                state.mul_(group["momentum"]).add_(p.grad)
                step = orthogonalised(p.grad + group["momentum"] * state)
                p.add_(step, alpha=-group["lr"] * max(1, p.shape[0] / p.shape[1]) ** 0.5)


def neighbours(v: Vocabulary) -> tuple[Tensor, Tensor]:
    """For every token the ids one bin below and above (itself where there is none)."""
    below, above = torch.arange(len(v)), torch.arange(len(v))
    for kind in ("horizon", "x", "y", "w", "h", "depth"):
        ids = [i for i, n in enumerate(v.names) if n.startswith(kind + ":")]
        for i in ids:
            below[i] = max(ids[0], i - 1)
            above[i] = min(ids[-1], i + 1)
    return below, above


def batch_of(rows: list[tuple[list[int], int]], pad: int) -> tuple[Tensor, Tensor]:
    """Ids and loss weights: 1 for what is to be written, 0.1 for what was given, 0 for padding."""
    longest = max(len(ids) for ids, _ in rows)
    ids = torch.full((len(rows), longest), pad)
    weights = torch.zeros(len(rows), longest)
    for i, (tokens, start) in enumerate(rows):
        ids[i, : len(tokens)] = torch.tensor(tokens)
        weights[i, 1:start] = 0.1
        weights[i, start : len(tokens)] = 1.0
    return ids, weights


def loss_of(model: LayoutTransformer, ids: Tensor, weights: Tensor, below: Tensor, above: Tensor, smooth: bool) -> Tensor:
    """Mean negative log likelihood; for training (``smooth``) in bfloat16 and with neighbouring bins sharing in the target."""
    with torch.autocast(ids.device.type, torch.bfloat16, enabled=smooth):
        logits, _ = model(ids[:, :-1])
    target, w = ids[:, 1:], weights[:, 1:]
    keep = w > 0
    logp = F.log_softmax(logits[keep].float(), -1)
    t, w = target[keep], w[keep]
    nll = -logp.gather(1, t[:, None])[:, 0]
    if smooth:
        sides = -logp.gather(1, torch.stack((below[t], above[t]), 1)).mean(1)
        nll = 0.7 * nll + 0.3 * sides
    return (nll * w).sum() / w.sum()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", required=True)
    parser.add_argument("--minutes", type=float, default=25)
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--data", nargs="*", default=[])
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    data = [Path(d) for d in args.data]
    if not data:
        data = [out / "compositions.jsonl"]
        if not data[0].exists():
            subprocess.run([sys.executable, str(Path(__file__).parent / "compose.py"), "--count", "28000", "--best", "5", "--out", str(data[0])], check=True)
    v = Vocabulary()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    shape = Shape(len(v))
    model = LayoutTransformer(shape).to(device)
    below, above = (t.to(device) for t in neighbours(v))
    matrices = [p for n, p in model.named_parameters() if p.dim() == 2 and "embed" not in n]
    others = [p for n, p in model.named_parameters() if p.dim() != 2 or "embed" in n]
    optimisers = [Muon(matrices, lr=0.02), torch.optim.AdamW(others, lr=3e-3, betas=(0.9, 0.98), weight_decay=0.0)]
    peaks = [0.02, 3e-3]
    step = 0
    checkpoint = out / "layout.pt"
    if args.resume and checkpoint.exists():
        saved = torch.load(checkpoint, map_location=device)
        model.load_state_dict(saved["model"])
        step = saved["step"]
        for optimiser, state in zip(optimisers, saved["optimisers"]):
            optimiser.load_state_dict(state)
    records: list[dict] = []
    read: dict[Path, int] = {path: 0 for path in data}

    def refresh() -> None:
        """Reads what has been composed since the last look (composing may still be going on)."""
        for path in data:
            with path.open(encoding="utf-8") as f:
                f.seek(read[path])
                for line in iter(f.readline, ""):
                    if not line.endswith("\n"):
                        break
                    records.append(json.loads(line))
                    read[path] += len(line.encode())

    refresh()
    held = records[:HELD_OUT]
    del records[:HELD_OUT]
    judge = random.Random(7)
    held_rows = [r for r in (example(v, record, judge) for record in held) if len(r[0]) <= LONGEST]
    print(f"{sum(p.numel() for p in model.parameters()):,} parameters, {len(v)} tokens, {len(records)} compositions, {device}", flush=True)
    began = saved_at = time.time()
    budget = args.minutes * 60
    running = None
    while (spent := time.time() - began) < budget:
        if step % 100 == 0:
            refresh()
        pool = [r for r in (example(v, rng.choice(records), rng) for _ in range(BATCH * 4)) if len(r[0]) <= LONGEST]
        pool.sort(key=lambda r: len(r[0]))
        groups = [pool[i : i + BATCH] for i in range(0, len(pool) - BATCH // 2, BATCH)]
        rng.shuffle(groups)
        for group in groups:
            ids, weights = batch_of(group, 0)
            spent = time.time() - began
            warm = min(1.0, (step + 1) / 60)
            share = min(1.0, spent / budget)
            rate = warm * (1.0 if share < 0.4 else 0.03 + 0.97 * 0.5 * (1 + math.cos(math.pi * (share - 0.4) / 0.6)))
            for optimiser, peak in zip(optimisers, peaks):
                optimiser.param_groups[0]["lr"] = peak * rate
            loss = loss_of(model, ids.to(device), weights.to(device), below, above, smooth=True)
            for optimiser in optimisers:
                optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(others, 1.0)
            for optimiser in optimisers:
                optimiser.step()
            running = loss.item() if running is None else 0.97 * running + 0.03 * loss.item()
            step += 1
            if step % 50 == 0:
                print(f"step {step} · {spent / 60:.1f} min · {len(records)} compositions · loss {running:.4f}", flush=True)
        if time.time() - saved_at > 120 or time.time() - began >= budget:
            saved_at = time.time()
            with torch.no_grad():
                value = sum(loss_of(model, *(t.to(device) for t in batch_of(held_rows[i : i + 50], 0)), below, above, smooth=False).item() for i in range(0, len(held_rows) - 49, 50)) / (len(held_rows) // 50)
            torch.save({"model": model.state_dict(), "optimisers": [o.state_dict() for o in optimisers], "step": step, "shape": shape.__dict__, "held_out_loss": value}, checkpoint.with_suffix(".part"))
            checkpoint.with_suffix(".part").replace(checkpoint)
            print(f"held-out loss {value:.4f} nats a token at step {step}", flush=True)


if __name__ == "__main__":
    main()

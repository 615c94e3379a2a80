"""Trains the reader on cached maps: captions and questions of photographs and of our own works, and the picture–sentence head, in one network.

    python train.py --cache DIR --works DIR --run RUN --minutes 20 [--from RUN/see.pt]

Learning rate falls as a cosine of the time that is given; a checkpoint (weights averaged over the last steps) is written every minute.
"""
from __future__ import annotations

import argparse
import math
import random
import time
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import works
from data import Photos, Works, asked, names_of, target, task, tensor
from model import Reader, Shape
from words import CAPTION, PAD, Words, cut

BATCH = 40
torch.set_num_threads(1)


def decoded(model: Reader, visual, x, y, smoothing: float = 0.1):
    ok = y != PAD
    return F.cross_entropy(model.logits(model.hidden(visual, x)[ok]), y[ok], label_smoothing=smoothing)


def contrast(model: Reader, picture, sentence):
    s = picture @ sentence.t() * model.scale.exp().clamp(max=60)
    here = torch.arange(len(s))
    return (F.cross_entropy(s, here) + F.cross_entropy(s.t(), here)) / 2


def of_works(model: Reader, w: Works, words: Words, rng: random.Random, n: int = 20):
    """Captions and two questions each of some works; the heat learns where the asked thing stands."""
    i = np.array([rng.randrange(len(w.rows)) for _ in range(n)])
    visual, _ = model.encoder(w.view(i))
    x, y = zip(*(task([CAPTION], words.ids(cut_cached(works.caption(w.rows[j], rng)))[:24]) for j in i))
    m = max(map(len, x))
    loss = decoded(model, visual, tensor(list(x), m), tensor(list(y), m))
    pairs = []
    for row, j in enumerate(i):
        all_ = works.derive(w.rows[j], rng)
        pairs += [(row, q, a, b) for q, a, _, b in rng.sample(all_, min(2, len(all_)))]
    question, x, y = asked(words, pairs)
    guided, heat = model.guided(visual[[p[0] for p in pairs]], question)
    loss = loss + decoded(model, guided, x, y)
    boxed = [k for k, p in enumerate(pairs) if p[3]]
    if boxed:
        inside = torch.tensor(np.stack([target(pairs[k][3], model.s.grid) for k in boxed]))
        loss = loss + 0.5 * -(inside * heat[boxed]).sum(-1).clamp(min=1e-4).log().mean()
    return loss


_cuts: dict[str, list[str]] = {}


def cut_cached(text: str) -> list[str]:
    if text not in _cuts:
        _cuts[text] = cut(text)
    return _cuts[text]


def works_now(folder: Path, cache: Path, last):
    """The works, read again when more have been cached."""
    file = cache / f"{folder.name}-plain.npy"
    if not file.exists() or (last and last[0] == file.stat().st_mtime):
        return last
    return file.stat().st_mtime, Works(folder, cache)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cache", type=Path, required=True)
    p.add_argument("--works", type=Path, required=True)
    p.add_argument("--run", type=Path, required=True)
    p.add_argument("--minutes", type=float, default=20)
    p.add_argument("--rate", type=float, default=7e-4)
    p.add_argument("--from", dest="start", type=Path)
    a = p.parse_args()
    a.run.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    rng, pick = np.random.default_rng(0), random.Random(0)
    train = Photos("train", a.cache)
    saved = torch.load(a.start) if a.start else None
    words = Words(saved["words"] if saved else names_of(train))
    train.prepare(words)
    model = Reader(Shape(len(words.names)))
    if saved:
        model.load_state_dict(saved["model"])
    print(f"{len(words.names)} tokens, {sum(q.numel() for q in model.parameters()):,} parameters", flush=True)
    opt = torch.optim.AdamW([dict(params=[q for q in model.parameters() if q.dim() > 1], weight_decay=0.02), dict(params=[q for q in model.parameters() if q.dim() < 2], weight_decay=0)], lr=a.rate, betas=(0.9, 0.98), fused=True)
    mean = {k: v.clone() for k, v in model.state_dict().items()}
    begin, kept, step, own = time.time(), time.time(), 0, None
    order: list[int] = []
    shown = np.zeros(4)
    model.train()
    while (done := (time.time() - begin) / 60 / a.minutes) < 1:
        if len(order) < BATCH:
            order = list(rng.permutation(len(train.rows)))
            own = works_now(a.works, a.cache, own)
        i, order = np.array(order[:BATCH]), order[BATCH:]
        visual, embedding = model.encoder(train.view(i, rng))
        x, y = train.captions(i)
        caption = decoded(model, visual, x, y)
        match = contrast(model, embedding, model.sentence(train.sentences(i, rng)))
        loss = caption + 0.15 * match
        shown += [1, caption.item(), match.item(), 0]
        if step % 3 == 1:
            pairs = train.questions(i, pick)
            question, x, y = asked(words, pairs)
            guided, _ = model.guided(visual, question)
            ask = decoded(model, guided, x, y)
            loss = loss + 0.7 * ask
            shown[3] += 3 * ask.item()
        elif own and len(own[1].rows) > 60 and step % 3 == 2:
            loss = loss + 0.7 * of_works(model, own[1], words, pick)
        for g in opt.param_groups:
            g["lr"] = a.rate * (min(1, (step + 1) / 100) * (0.5 + 0.5 * math.cos(math.pi * done)) * 0.97 + 0.01)
        opt.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        opt.step()
        step += 1
        now = model.state_dict()
        torch._foreach_lerp_(list(mean.values()), [now[k] for k in mean], 1 - min(0.99, (step + 1) / (step + 20)))
        if time.time() - kept > 60 or (time.time() - begin) / 60 >= a.minutes:
            kept = time.time()
            torch.save({"model": mean, "shape": asdict(model.s), "words": words.names, "steps": step}, a.run / "see.part")
            (a.run / "see.part").rename(a.run / "see.pt")
            n = max(1, shown[0])
            print(f"{(time.time() - begin) / 60:.1f} min, step {step} (epoch {step * BATCH / len(train.rows):.2f}): caption {shown[1] / n:.3f} match {shown[2] / n:.3f} ask {shown[3] / n:.3f} works {len(own[1].rows) if own else 0}", flush=True)
            shown[:] = 0


if __name__ == "__main__":
    main()

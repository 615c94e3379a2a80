"""Self-critical training (Rennie et al. 2017) after cross-entropy: sampled captions are rewarded by CIDEr-D and sentence BLEU against the five human ones,
the mean of the other samples being the baseline (Luo 2020). Questions and works are trained on beside it, so that they are not forgotten.

    python reward.py --cache DIR --works DIR --run RUN --minutes 5     RUN/see.pt → RUN/see.pt (the one before is kept as see-ce.pt)
"""
from __future__ import annotations

import argparse
import collections
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from data import MOST, Photos, asked
from decode import grams
from model import Reader, Shape
from train import contrast, decoded, of_works, works_now
from words import ASK, BOS, CAPTION, EOS, PAD, SEP, UNK, Words

IMAGES, SAMPLES = 20, 5
torch.set_num_threads(1)


class Reward:
    """CIDEr-D of a caption (ids) plus a smoothed BLEU-3 with brevity penalty, both about 0…1."""

    def __init__(self, refs: list[list[list[int]]]):
        self.frequency = collections.Counter(g for rs in refs for g in {g for r in rs for n in range(1, 5) for g in grams(r, n)})
        self.size = math.log(len(refs))
        self.refs = [[(len(r), [self.vector(r, n) for n in range(1, 5)], [grams(r, n) for n in range(1, 4)]) for r in rs] for rs in refs]

    def vector(self, ids, n):
        v = {g: c * (self.size - math.log(max(1, self.frequency[g]))) for g, c in grams(ids, n).items()}
        return v, math.sqrt(sum(x * x for x in v.values())) or 1e-9

    def __call__(self, picture: int, ids: list[int]) -> float:
        cider, logs = 0.0, 0.0
        for n in range(1, 5):
            a, na = self.vector(ids, n)
            for length, vs, _ in self.refs[picture]:
                b, nb = vs[n - 1]
                cider += sum(min(x, b[g]) * b[g] for g, x in a.items() if g in b) / na / nb * math.exp(-((len(ids) - length) ** 2) / 72) / 20
        for n in range(1, 4):
            have, most = grams(ids, n), collections.Counter()
            for _, _, gs in self.refs[picture]:
                most |= gs[n - 1]
            logs += math.log((sum((have & most).values()) + 0.1) / (sum(have.values()) + 0.1)) / 3
        want = min((abs(length - len(ids)), length) for length, _, _ in self.refs[picture])[1]
        return 4 * cider + math.exp(logs + min(0, 1 - want / max(1, len(ids))))


@torch.no_grad()
def sample(model: Reader, visual: torch.Tensor) -> torch.Tensor:
    """ids [B, SAMPLES, t], beginning with the prompt."""
    ids = torch.full((len(visual), SAMPLES, 1), CAPTION)
    memory = [layer.memory(visual) for layer in model.layers]
    past: list = [None] * len(model.layers)
    over = torch.zeros(ids.shape[:2], dtype=torch.bool)
    for t in range(MOST):
        x = model.words(ids[..., -1:], t)
        for n, layer in enumerate(model.layers):
            x, new = layer(x, memory[n], None, past[n])
            past[n] = new if past[n] is None else tuple(torch.cat([a, b], -2) for a, b in zip(past[n], new))
        logits = model.logits(model.norm(x[..., -1, :]))
        logits[..., [PAD, BOS, UNK, SEP, CAPTION, ASK] + ([EOS] if t == 0 else [])] = -1e4
        nxt = torch.distributions.Categorical(logits=logits).sample().masked_fill(over, PAD)
        over |= nxt == EOS
        ids = torch.cat([ids, nxt.unsqueeze(-1)], -1)
        if over.all():
            break
    return ids


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cache", type=Path, required=True)
    p.add_argument("--works", type=Path, required=True)
    p.add_argument("--run", type=Path, required=True)
    p.add_argument("--minutes", type=float, default=5)
    p.add_argument("--rate", type=float, default=8e-5)
    a = p.parse_args()
    torch.manual_seed(1)
    rng, pick = np.random.default_rng(1), random.Random(1)
    saved = torch.load(a.run / "see.pt")
    torch.save(saved, a.run / "see-ce.pt")
    words = Words(saved["words"])
    train = Photos("train", a.cache)
    train.prepare(words)
    reward = Reward([[words.ids(c) for c in cs] for cs in train.cut])
    model = Reader(Shape(**saved["shape"]))
    model.load_state_dict(saved["model"])
    opt = torch.optim.AdamW(model.parameters(), lr=a.rate, betas=(0.9, 0.98), weight_decay=0, fused=True)
    mean = {k: v.clone() for k, v in model.state_dict().items()}
    own = works_now(a.works, a.cache, None)
    begin, kept, step, shown, order = time.time(), time.time(), 0, np.zeros(3), []
    while (done := (time.time() - begin) / 60 / a.minutes) < 1:
        order = order if len(order) >= IMAGES else list(rng.permutation(len(train.rows)))
        i, order = np.array(order[:IMAGES]), order[IMAGES:]
        model.eval()  # no dropout: what is sampled is what is scored
        visual, embedding = model.encoder(train.view(i, rng))
        ids = sample(model, visual)
        r = torch.tensor([[reward(j, [w for w in s if w not in (PAD, EOS)]) for s in some[:, 1:].tolist()] for j, some in zip(i, ids)])
        gain = r - (r.sum(1, keepdim=True) - r) / (SAMPLES - 1)
        x, y = ids[..., :-1], ids[..., 1:]
        ok = y != PAD
        lp = -F.cross_entropy(model.logits(model.hidden(visual, x)[ok]), y[ok], reduction="none")
        loss = -(lp * gain.unsqueeze(-1).expand(y.shape)[ok]).sum() / ok.sum()
        shown += [1, r.mean().item(), r.std().item()]
        loss = 3 * loss + 0.05 * contrast(model, embedding, model.sentence(train.sentences(i, rng)))
        model.train()
        if step % 3 == 0:
            visual, _ = model.encoder(train.view(i, rng))
            x, y = train.captions(i)
            pairs = train.questions(i, pick)
            loss = loss + 0.1 * decoded(model, visual, x, y)
            question, x, y = asked(words, pairs)
            loss = loss + 0.3 * decoded(model, model.guided(visual, question)[0], x, y)
        elif own and step % 3 == 1:
            loss = loss + 0.4 * of_works(model, own[1], words, pick, 12)
        for g in opt.param_groups:
            g["lr"] = a.rate * min(1, (step + 1) / 20) * (1 - 0.9 * done)
        opt.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        opt.step()
        step += 1
        now = model.state_dict()
        torch._foreach_lerp_(list(mean.values()), [now[k] for k in mean], 1 - min(0.97, (step + 1) / (step + 20)))
        if time.time() - kept > 30 or (time.time() - begin) / 60 >= a.minutes:
            kept = time.time()
            torch.save({**saved, "model": mean, "reward_steps": step}, a.run / "see.part")
            (a.run / "see.part").rename(a.run / "see.pt")
            print(f"{(time.time() - begin) / 60:.1f} min, step {step}: reward {shown[1] / shown[0]:.4f} spread {shown[2] / shown[0]:.3f}", flush=True)
            shown[:] = 0


if __name__ == "__main__":
    main()

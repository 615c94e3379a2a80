"""Pieces of training on a device: views of pictures, captions and questions as tensors, losses, sampling."""
from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F

from words import ASK, BOS, CAPTION, EOS, PAD, SEP, UNK

ANSWER = 8


def squared(images: torch.Tensor, side: int) -> torch.Tensor:
    """Bytes [B,224,224,3] → [B,3,side,side] in -1…1."""
    x = images.permute(0, 3, 1, 2).float() / 127.5 - 1
    return x if x.shape[-1] == side else F.interpolate(x, (side, side), mode="bilinear", align_corners=False)


def augment(images: torch.Tensor, side: int, least: float, flip: bool) -> torch.Tensor:
    """A crop that keeps at least `least` of each side, mirrored half the time where allowed, a little lighter or darker, warmer or colder."""
    x = images.permute(0, 3, 1, 2).float() / 127.5 - 1
    n, d = len(x), x.device
    w, h = (least + (1 - least) * torch.rand(2, n, device=d)).unbind()
    cx, cy = (1 - w) * (2 * torch.rand(n, device=d) - 1), (1 - h) * (2 * torch.rand(n, device=d) - 1)
    mirror = torch.where(torch.rand(n, device=d) < 0.5, -1.0, 1.0) if flip else torch.ones(n, device=d)
    zero = torch.zeros_like(w)
    theta = torch.stack([torch.stack([w * mirror, zero, cx], -1), torch.stack([zero, h, cy], -1)], 1)
    x = F.grid_sample(x, F.affine_grid(theta, (n, 3, side, side), align_corners=False), padding_mode="reflection", align_corners=False)
    gain = 1 + 0.24 * (torch.rand(n, 1, 1, 1, device=d) - 0.5) + 0.06 * (torch.rand(n, 3, 1, 1, device=d) - 0.5)
    return (x * gain + 0.24 * (torch.rand(n, 1, 1, 1, device=d) - 0.5)).clamp(-1, 1)


def padded(rows: list[list[int]], n: int) -> torch.Tensor:
    return torch.tensor([(r + [PAD] * n)[:n] for r in rows])


class Captions:
    """Decoder ids and targets of the captions of every picture."""

    def __init__(self, captions: list[list[list[int]]], most: int, device):
        least = min(map(len, captions))
        x, y = zip(*(zip(*(([CAPTION] + c[: most - 1], c[: most - 1] + [EOS]) for c in cs[:least])) for cs in captions))
        self.x = torch.stack([padded(list(r), most) for r in x]).to(device)
        self.y = torch.stack([padded(list(r), most) for r in y]).to(device)

    def some(self, i, n: int):
        k = torch.rand(len(i), self.x.shape[1]).argsort(-1)[:, :n].to(self.x.device)
        i = torch.as_tensor(i, device=self.x.device).unsqueeze(1)
        x, y = self.x[i, k], self.y[i, k]
        t = int((y != PAD).sum(-1).max())
        return x[..., :t], y[..., :t]


class Pairs:
    """Questions and answers of every picture, flat; rare kinds are drawn more often."""

    def __init__(self, questions: list[list[tuple]], weights: dict[str, float], grid: int, device, question: int = 12):
        flat = [p for ps in questions for p in ps]
        self.first = np.cumsum([0] + [len(ps) for ps in questions])
        self.odds = []
        for ps in questions:
            w = np.array([weights.get(p[2], 1.4) for p in ps])
            self.odds.append(np.cumsum(w / w.sum()))
        self.q = padded([p[0] for p in flat], question).to(device)
        n = question + 2 + ANSWER
        x, y = [], []
        for q, a, *_ in flat:
            a = a[: ANSWER - 1]
            x.append([ASK] + q + [SEP] + a)
            y.append([PAD] * (len(q) + 1) + a + [EOS])
        self.x, self.y = padded(x, n).to(device), padded(y, n).to(device)
        boxed = [k for k, p in enumerate(flat) if p[3] is not None]
        self.at = torch.full((len(flat),), -1, dtype=torch.long)
        self.at[boxed] = torch.arange(len(boxed))
        self.at = self.at.to(device)
        self.cells = None
        if boxed:
            cells = torch.tensor(np.stack([flat[k][3] for k in boxed])).float() / 255
            side = int(cells.shape[-1] ** 0.5)
            cells = F.interpolate(cells.view(-1, 1, side, side), (grid, grid), mode="area" if grid <= side else "bilinear")
            self.cells = cells.flatten(1).to(device)

    def choose(self, i, rng):
        """One a picture: flat index, question ids, decoder ids, targets."""
        u = rng.random(len(i))
        k = np.array([self.first[j] + min(len(self.odds[j]) - 1, int(np.searchsorted(self.odds[j], r))) for j, r in zip(i, u)])
        k = torch.from_numpy(k).to(self.q.device)
        return k, self.q[k], self.x[k], self.y[k]

    def heat(self, k):
        """Which of the pairs point somewhere, and the share of each cell that the asked boxes cover."""
        at = self.at[k]
        return at >= 0, self.cells[at.clamp(min=0)]


def decoded(model, visual, x, y, smoothing: float = 0.1):
    ok = y != PAD
    return F.cross_entropy(model.logits(model.hidden(visual, x)[ok]).float(), y[ok], label_smoothing=smoothing)


def contrast(model, picture, sentence):
    s = (picture @ sentence.t()).float() * model.scale.exp().clamp(max=60)
    here = torch.arange(len(s), device=s.device)
    return (F.cross_entropy(s, here) + F.cross_entropy(s.t(), here)) / 2


def heat_loss(heat, boxed, inside):
    """-log of the attention that lies in the asked boxes."""
    return -(((inside * heat).sum(-1).clamp(min=1e-4).log()) * boxed).sum() / boxed.sum().clamp(min=1)


def step(model, ids, t, memory, past):
    x = model.words(ids, t)
    for n, layer in enumerate(model.layers):
        x, new = layer(x, memory[n], None, past[n])
        past[n] = new if past[n] is None else tuple(torch.cat([a, b], -2) for a, b in zip(past[n], new))
    logits = model.logits(model.norm(x[..., -1, :])).float()
    logits[..., [PAD, BOS, UNK, SEP, CAPTION, ASK] + ([EOS] if t == 0 else [])] = -1e4
    return logits


def sample(model, visual, samples: int, most: int = 12, best: bool = False):
    """ids [B, samples, t], beginning with the prompt; words by chance, or the likeliest."""
    ids = torch.full((len(visual), samples, 1), CAPTION, device=visual.device)
    memory = [layer.memory(visual) for layer in model.layers]
    past: list = [None] * len(model.layers)
    over = torch.zeros(ids.shape[:2], dtype=torch.bool, device=visual.device)
    for t in range(most):
        logits = step(model, ids[..., -1:], t, memory, past)
        word = logits.argmax(-1) if best else torch.distributions.Categorical(logits=logits, validate_args=False).sample()
        word = word.masked_fill(over, PAD)
        over |= word == EOS
        ids = torch.cat([ids, word.unsqueeze(-1)], -1)
        if over.all():
            break
    return ids


def greedy(model, visual):
    return sample(model, visual, 1, best=True)[:, 0, 1:].cpu().tolist()

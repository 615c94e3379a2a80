"""Batches for training: photographs (captions, derived questions, sentence vectors) and our own works."""
from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import torch

import features
import photos
import works
from words import ASK, CAPTION, EOS, PAD, SEP, Words, cut, rows, vocabulary

MOST = 12
SHOWN = 3  # captions of a picture in one step: more pictures a minute than with all five
QUESTION = 12


def tensor(rows_: list[list[int]], length: int | None = None) -> torch.Tensor:
    n = length or max(map(len, rows_))
    return torch.tensor([(r + [PAD] * n)[:n] for r in rows_])


def task(prompt: list[int], answer: list[int]) -> tuple[list[int], list[int]]:
    """Input ids and targets (PAD where nothing is to be learned)."""
    whole = prompt + answer + [EOS]
    return whole[:-1], [PAD] * (len(prompt) - 1) + whole[len(prompt) :]


class Photos:
    def __init__(self, split: str, cache: Path, words: Words | None = None):
        self.rows = rows(features.CAPTIONS / f"{split}.jsonl")
        self.cut = [[cut(c) for c in r["captions"]] for r in self.rows]
        self.maps = [np.load(cache / f"{split}-plain.npy", mmap_mode="r")]
        self.flip = cache / f"{split}-flip.npy"
        self.bge = np.load(cache / f"{split}-bge.npy")
        self.words = words

    def prepare(self, words: Words) -> None:
        self.words = words
        self.ids = []
        for r in self.cut:
            some = [(words.ids(c)[: MOST - 1]) for c in r]
            x, y = zip(*(task([CAPTION], c) for c in some))
            self.ids.append((tensor(list(x), MOST), tensor(list(y), MOST)))

    def view(self, i: np.ndarray, rng) -> torch.Tensor:
        if len(self.maps) < 2 and self.flip.exists():
            self.maps.append(np.load(self.flip, mmap_mode="r"))
        which = rng.integers(0, len(self.maps), len(i))
        return torch.from_numpy(np.stack([self.maps[v][j] for v, j in zip(which, i)]).astype(np.float32))

    def captions(self, i) -> tuple[torch.Tensor, torch.Tensor]:
        some = torch.stack([torch.randperm(5)[:SHOWN] for _ in i])
        x, y = (torch.stack([self.ids[j][k][c] for j, c in zip(i, some)]) for k in (0, 1))
        n = int((y != PAD).sum(-1).max())
        return x[..., :n], y[..., :n]

    def sentences(self, i, rng) -> torch.Tensor:
        return torch.from_numpy(self.bge[i, rng.integers(0, self.bge.shape[1], len(i))].astype(np.float32))

    def questions(self, i, rng: random.Random) -> list[tuple[int, str, str, list]]:
        """One question a picture, rare kinds more often than plain yes or no; (row in i, question, answer, boxes)."""
        out = []
        for row, j in enumerate(i):
            all_ = photos.derive(self.rows[j]["captions"], rng)
            weights = [{"yesno": 0.6, "colour": 5, "season": 2, "count": 2, "where": 2}.get(k, 1.4) for _, _, k in all_]
            q, a, _ = rng.choices(all_, weights)[0]
            out.append((row, q, a, []))
        return out


class Works:
    """Our own works, as many as have been painted and cached by now."""

    def __init__(self, folder: Path, cache: Path, unseen: bool = False):
        names = (cache / f"{folder.name}.txt").read_text(encoding="utf-8").split()
        keep = set(works.split(names)[1 if unseen else 0])
        self.at = np.array([i for i, n in enumerate(names) if n in keep])
        self.maps = [np.load(cache / f"{folder.name}-{v}.npy", mmap_mode="r") for v in ("plain",)]
        self.rows = [works.read(folder, names[i]) for i in self.at]

    def view(self, i) -> torch.Tensor:
        return torch.from_numpy(self.maps[0][self.at[i]].astype(np.float32))


def target(boxes: list[dict], grid: int) -> np.ndarray:
    """Share of each cell of the grid that the boxes cover."""
    t = np.zeros((grid, grid), np.float32)
    e = np.arange(grid)
    for b in boxes:
        x = np.clip(np.minimum(e + 1, (b["x"] + b["w"]) * grid) - np.maximum(e, b["x"] * grid), 0, 1)
        y = np.clip(np.minimum(e + 1, (b["y"] + b["h"]) * grid) - np.maximum(e, b["y"] * grid), 0, 1)
        t = np.maximum(t, np.outer(y, x))
    return t.reshape(-1)


def asked(words: Words, pairs: list) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Questions [n, QUESTION], decoder ids and targets of (…, question, answer, …)."""
    q = [words.greedy(p[1])[:QUESTION] for p in pairs]
    x, y = zip(*(task([ASK] + a + [SEP], words.greedy(p[2])) for a, p in zip(q, pairs)))
    n = max(map(len, x))
    return tensor(q, QUESTION), tensor(list(x), n), tensor(list(y), n)


def names_of(train: Photos) -> list[str]:
    rng = random.Random(0)
    pairs = [p for r in train.rows for p in photos.derive(r["captions"], rng)]
    asked_ = [["图中", "有", "几", "什么", "颜色", "哪里", "吗", "是", "这", "这是", "在", "多少", "画面", "画面里", "有没有", "画风", "风格", "天气", "季节", "时候", "怎么样", "动物", "做什么", "干什么", "他", "它", "谁", "现在", "衣服", "裙子", "穿"]]
    answers = sorted({p[1] for p in pairs})
    return vocabulary([c for r in train.cut for c in r], works.vocabulary() + asked_[0] + list(photos.THINGS) + answers)

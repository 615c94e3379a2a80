"""What the packed data are made with: lengths, the vocabulary, and boxes as cells."""
from __future__ import annotations

import random

import numpy as np

import photos
import works
from words import vocabulary

MOST = 12  # tokens of a caption with its end
QUESTION = 12  # tokens of a question


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


def names_of(train) -> list[str]:
    rng = random.Random(0)
    pairs = [p for r in train.rows for p in photos.derive(r["captions"], rng)]
    asked_ = [["图中", "有", "几", "什么", "颜色", "哪里", "吗", "是", "这", "这是", "在", "多少", "画面", "画面里", "有没有", "画风", "风格", "天气", "季节", "时候", "怎么样", "动物", "做什么", "干什么", "他", "它", "谁", "现在", "衣服", "裙子", "穿"]]
    answers = sorted({p[1] for p in pairs})
    return vocabulary([c for r in train.cut for c in r], works.vocabulary() + asked_[0] + list(photos.THINGS) + answers)

"""Beam search and consensus over the exported graphs, many pictures at a time: the same rules as danqing.engine.decode, so that figures are of what ships."""
from __future__ import annotations

import collections
import json
import math
from pathlib import Path

import numpy as np
import onnxruntime

from bleu import grams
from words import PAD, Words


class Nets:
    def __init__(self, pack: Path):
        self.card = json.loads((pack / "see.json").read_text(encoding="utf-8"))
        self.words = Words(self.card["tokens"])
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.net = {n: onnxruntime.InferenceSession(str(pack / f"{n}.onnx"), options, providers=["CPUExecutionProvider"]) for n in ("see-vision", "see-guide", "see-prefix", "see", "see-text")}
        self.banned = [v for k, v in self.card["special"].items() if k != "eos"]

    def vision(self, images: np.ndarray, batch: int = 4) -> tuple[np.ndarray, ...]:
        """RGB bytes [B,224,224,3] → visual, embedding, logits of things."""
        x = np.ascontiguousarray(images.transpose(0, 3, 1, 2)).astype(np.float32) / 255
        parts = [self.net["see-vision"].run(None, {"pixels": x[b : b + batch]}) for b in range(0, len(x), batch)]
        return tuple(np.concatenate(p) for p in zip(*parts))

    def tags(self, text: str, logits: np.ndarray) -> list[str]:
        """Names of the things seen in a picture of which `text` was said; what the text says of a painting stays only if it may be there."""
        t = self.card["things"]
        painted = any(s in text for s in ("水墨画", "油画", "水彩画"))
        p = 1 / (1 + np.exp(-logits))
        return [n for n, q in zip(t["names"], p) if q > t["painted" if painted else "elsewhere"] or n in text and not (painted and q < t["denied"])]

    def guide(self, visual, questions: list[str]):
        q = self.card["question"]
        ids = [self.words.greedy(t)[:q] for t in questions]
        return (*self.net["see-guide"].run(None, {"visual": visual, "question": np.array([i + [PAD] * (q - len(i)) for i in ids], np.int64)}), ids)

    def write(self, visual, prompts: list[list[int]], task: str) -> list[list[tuple[list[int], float]]]:
        """n-best (words without eos, log-likelihood with it) of every picture; prompts of one length are decoded together."""
        out: list = [None] * len(visual)
        groups = collections.defaultdict(list)
        for i, p in enumerate(prompts):
            groups[tuple([len(p)])].append(i)
        for group in groups.values():
            for b in range(0, len(group), 24):
                some = group[b : b + 24]
                for i, found in zip(some, self._beams(visual[some], np.array([prompts[j] for j in some], np.int64), task)):
                    out[i] = found
        return out

    def _beams(self, visual, prompts, task):
        d, eos = self.card["decode"], self.card["special"]["eos"]
        width, most, no, open_ = d.get(task, {}).get("beam", d["beam"]), d["most"][task], d["noRepeat"], set(self.card.get("neverLast", []) if task == "caption" else [])
        past = self.net["see-prefix"].run(None, {"visual": visual})[0]
        logits, new = self.net["see"].run(None, {"input_ids": prompts, "past": past})
        past = np.concatenate([past, new])
        alive = [[([], 0.0, i)] for i in range(len(visual))]
        finished: list[list] = [[] for _ in visual]
        for t in range(most):
            lp = logits / self.card.get("temperature", 1)
            lp[:, self.banned] = -np.inf
            if t == 0:
                lp[:, eos] = -np.inf
            grown: list = []
            for i, beams in enumerate(alive):
                steps = []
                for ids, total, row in beams:
                    l = lp[row].copy()
                    if ids and ids[-1] in open_:
                        l[eos] = -np.inf
                    if len(ids) >= no - 1:
                        tail = ids[len(ids) - no + 1 :]
                        for k in range(len(ids) - no + 1):
                            if ids[k : k + no - 1] == tail:
                                l[ids[k + no - 1]] = -np.inf
                    top = np.argpartition(-l, width)[:width]
                    m = l.max()
                    z = m + math.log(np.exp(l - m).sum())
                    steps += [(total + l[j] - z, int(j), ids, row) for j in top]
                steps.sort(key=lambda s: -s[0])
                keep = []
                for total, j, ids, row in steps:
                    if len(keep) == width:
                        break
                    if j == eos:
                        finished[i].append((ids, float(total)))
                    else:
                        keep.append((ids + [j], float(total), row))
                alive[i] = keep if len(finished[i]) < width and t + 1 < most else []
                if not alive[i] and not finished[i]:
                    finished[i] = [(ids, total) for ids, total, _ in keep]
                grown += alive[i]
            if not grown:
                break
            at = [row for _, _, row in grown]
            past = np.ascontiguousarray(past[:, :, :, at])
            logits, new = self.net["see"].run(None, {"input_ids": np.array([[ids[-1]] for ids, _, _ in grown], np.int64), "past": past})
            past = np.concatenate([past, new])
            n = 0
            for i, beams in enumerate(alive):
                alive[i] = [(ids, total, n + k) for k, (ids, total, _) in enumerate(beams)]
                n += len(beams)
        return finished


def choose(found: list, d: dict, consensus: dict | None) -> tuple[list[int], float]:
    """The chosen sequence and its mean log-probability a token."""
    power = d["lengthPenalty"]
    pool = sorted(((s / (len(w) + 1) ** power, w, s / (len(w) + 1)) for w, s in found), key=lambda c: -c[0])
    if not consensus or len(pool) < 2:
        return pool[0][1], pool[0][2]
    pool = pool[: consensus.get("candidates", 2 * d["beam"])]
    score = np.array([c[0] for c in pool]) / consensus.get("temperature", 0.3)
    weight = np.exp(score - score.max())
    weight /= weight.sum()
    order = consensus.get("order", 4)
    all_ = [[grams(w, n) for n in range(1, order + 1)] for _, w, _ in pool]

    def alike(a, b):
        v = [2 * sum((x & y).values()) / (sum(x.values()) + sum(y.values())) for x, y in zip(a, b) if x and y]
        return sum(v) / len(v) if v else 0.0

    gain = [sum(w * alike(all_[i], all_[j]) for j, w in enumerate(weight)) for i in range(len(pool))]
    best = pool[int(np.argmax(gain))]
    return best[1], best[2]

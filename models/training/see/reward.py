"""Reward of a caption for self-critical training (Rennie et al. 2017): CIDEr-D and sentence BLEU against the five human captions; a sentence copied word for
word from the training captions is worth a little less, one that breaks off after a word that ends no sentence much less."""
from __future__ import annotations

import collections
import math

from bleu import grams

DANGLING = 0.5


def never_last(captions: list[list[list[int]]], least: int = 15, share: float = 0.02) -> set[int]:
    """Words seen often that (almost) never end a caption: where a sentence breaks off for the reward's sake."""
    seen, last = collections.Counter(), collections.Counter()
    for c in (c for cs in captions for c in cs if c):
        seen.update(c)
        last[c[-1]] += 1
    return {w for w, n in seen.items() if n >= least and last[w] < share * n}


class Reward:
    """CIDEr-D of a caption (ids) plus a smoothed BLEU-3 with brevity penalty, both about 0…1."""

    def __init__(self, refs: list[list[list[int]]], novelty: float = 0.0):
        self.frequency = collections.Counter(g for rs in refs for g in {g for r in rs for n in range(1, 5) for g in grams(r, n)})
        self.size = math.log(len(refs))
        self.novelty, self.known = novelty, {tuple(r) for rs in refs for r in rs}
        self.open = never_last(refs)
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
        return 4 * cider + math.exp(logs + min(0, 1 - want / max(1, len(ids)))) - (self.novelty if tuple(ids) in self.known else 0) - (DANGLING if ids and ids[-1] in self.open else 0)

"""Corpus BLEU of words with brevity penalty (closest reference), Papineni et al. 2002."""
from __future__ import annotations

import collections
import math


def grams(ids: list, n: int) -> collections.Counter:
    return collections.Counter(tuple(ids[i : i + n]) for i in range(len(ids) - n + 1))


def bleu(hyps: list[list], refs: list[list[list]]) -> list[float]:
    """BLEU-1…4 in percent."""
    hit, all_, length, want = [0] * 4, [0] * 4, 0, 0
    for h, rs in zip(hyps, refs):
        length += len(h)
        want += min((abs(len(r) - len(h)), len(r)) for r in rs)[1]
        for n in range(1, 5):
            have = grams(h, n)
            most = collections.Counter()
            for r in rs:
                most |= grams(r, n)
            hit[n - 1] += sum((have & most).values())
            all_[n - 1] += sum(have.values())
    short = min(1.0, math.exp(1 - want / max(1, length)))
    logs = [math.log(max(1e-9, a / max(1, b))) for a, b in zip(hit, all_)]
    return [100 * short * math.exp(sum(logs[:n]) / n) for n in range(1, 5)]

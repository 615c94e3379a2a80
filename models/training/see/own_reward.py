"""Reward of a sentence about one of our own works for self-critical training: what is named and is there, style, setting, counts; a sentence that is none of the
kind counts against it."""
from __future__ import annotations

import re

import works

BETA = 1.6
"""How much more a missing thing weighs than one that is not there (F-measure)."""
WHEN = [*works.SEASON.values(), *works.HOUR.values(), "雪中"]


def _any(words) -> str:
    return "(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + ")"


_COUNTED = _any(f"{n}{m}{name}" for name, (m, _) in works.NAMES.items() if name not in works.UNCOUNTED for n in "一两三四五几")
_THING = f"(?:{_COUNTED}|{_any(works.UNCOUNTED)})"
_WHOLE = re.compile(f"一幅(?:({_any(WHEN)})的)?({_any(works.STYLES.values())})(?:有|画着(?:({_any(WHEN)})的)?)((?:{_THING})*?(?:和)?{_THING})")
_EACH = re.compile(_THING)


class OwnReward:
    """Of works in packed order; each a dict of style, main (names said in the text), things (name → how many there are), when."""

    def __init__(self, tokens: list[str], known: list[dict]):
        self.tokens, self.known = tokens, known

    def __call__(self, work: int, ids: list[int]) -> float:
        w, m = self.known[work], _WHOLE.fullmatch("".join(self.tokens[i] for i in ids))
        if not m:
            return -0.4
        said = _EACH.findall(m[4])
        names = [next(n for n in sorted(works.NAMES, key=len, reverse=True) if s.endswith(n)) for s in said]
        once = set(names)
        hit = len(once & set(w["main"]))
        there = len(once & set(w["things"]))
        recall, precision = hit / max(1, len(w["main"])), there / len(once)
        f = (1 + BETA**2) * recall * precision / max(1e-9, BETA**2 * precision + recall)
        counts = sum(n in w["things"] and s == works.said(n, w["things"][n]) for s, n in zip(said, names)) / len(said)
        when = (m[1] or m[3] or "") == w["when"]
        return 1.5 * f + 0.3 * counts + 0.3 * (m[2] == works.STYLES[w["style"]]) + 0.2 * when - 0.3 * (len(names) - len(once))

"""Scenes to compose: imagery that occurs together in verse, and freely drawn mixtures so that every concept is seen."""
from __future__ import annotations

import random
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import concepts

SEASONS = ("unknown", "spring", "summer", "autumn", "winter")
HOURS = ("day", "dawn", "dusk", "night")
WEATHERS = ("clear", "cloud", "mist", "rain", "snow", "wind", "frost")
MOODS = ("neutral", "serene", "joyful", "lonely", "sad", "grand", "martial")
FORMAT_SHARES = {"square": 0.26, "scroll": 0.18, "horizontal": 0.22, "handscroll": 0.1, "fan": 0.12, "round": 0.12}


@dataclass(frozen=True)
class Wanted:
    """One imagery of a scene: concept, its name in the text ('' when only the concept is known), how many."""

    concept: str
    name: str
    count: int


@dataclass(frozen=True)
class SceneSpec:
    """What a composition must show, on which format, in which setting."""

    fmt: str
    season: str
    hour: str
    weather: str
    mood: str
    wanted: tuple[Wanted, ...]


@lru_cache(maxsize=1)
def verses() -> list[list[Wanted]]:
    rows = []
    for line in (Path(__file__).resolve().parent / "imagery.tsv").read_text(encoding="utf-8").splitlines():
        row = []
        for part in line.split():
            name, spoken, count = part.split(":")
            row.append(Wanted(name, spoken, int(count)))
        rows.append(row)
    return rows


@lru_cache(maxsize=1)
def companions() -> dict[str, list[str]]:
    """Concepts seen in one stretch of verse with a concept, repeated as often as seen."""
    seen: dict[str, list[str]] = {name: [] for name in concepts.load()}
    for row in verses():
        for a in row:
            seen[a.concept].extend(b.concept for b in row if b.concept != a.concept)
    return seen


def plausible_count(rng: random.Random, name: str) -> int:
    c = concepts.get(name)
    if c.is_flock and c.footing in ("air", "water"):
        return rng.choice((1, 1, 2, 2, 3, 4, 5, 7, 7, 9))
    if c.is_spread:
        return 1
    return rng.choice((1,) * 18 + (2, 2, 2, 3, 3, 4, 5))


def imagine(rng: random.Random) -> list[Wanted]:
    """A mixture around a concept drawn uniformly, its companions drawn as verse has them."""
    start = rng.choice(list(concepts.load()))
    chosen = [start]
    for _ in range(rng.choice((0, 1, 2, 2, 3, 3, 4, 5))):
        pool = [n for n in companions()[rng.choice(chosen)] if n not in chosen]
        if pool:
            chosen.append(rng.choice(pool))
        elif rng.random() < 0.5:
            near = [c.id for c in concepts.load().values() if c.family == concepts.get(start).family and c.id not in chosen]
            if near:
                chosen.append(rng.choice(near))
    rng.shuffle(chosen)
    return [Wanted(n, concepts.get(n).zh if rng.random() < 0.7 else "", plausible_count(rng, n)) for n in chosen]


def draw(rng: random.Random) -> SceneSpec:
    """One scene."""
    if rng.random() < 0.6:
        row = rng.choice(verses())
        wanted = []
        for w in row[:9]:
            count = w.count if w.count > 1 and rng.random() < 0.7 else plausible_count(rng, w.concept)
            wanted.append(Wanted(w.concept, w.name, count))
    else:
        wanted = imagine(rng)
    fmt = rng.choices(list(FORMAT_SHARES), list(FORMAT_SHARES.values()))[0]
    pick = lambda names, usual: names[0] if rng.random() < usual else rng.choice(names)
    ids = {w.concept for w in wanted}
    hour = "night" if ids & {"moon", "crescent", "star", "galaxy", "firefly", "lantern"} and rng.random() < 0.8 else pick(HOURS, 0.5)
    weather = next((w for w in ("rain", "snow", "wind", "frost", "mist") if w in ids and rng.random() < 0.85), None) or pick(WEATHERS, 0.6)
    return SceneSpec(fmt, pick(SEASONS, 0.4), hour, weather, pick(MOODS, 0.35), tuple(wanted))

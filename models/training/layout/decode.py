"""Constrained decoding of layouts: what token may come next, and sampling. The engine's ``LayoutGrammar`` follows the same rules.

* After ``<layout>`` comes a horizon, then placements. Concepts of a lower rank (surfaces, land) come before those of a higher one.
* Every imagery of the scene is placed as often as its count asks; ``<end>`` is allowed when nothing is missing.
* What the painter may add is a short list, at most 7 in all: one water, mountain, tree, rock, herb, range and mist each, and none where the scene has
  its own; land up to 3; never what the text says is absent.
* Sizes stay within 0.45…2.6 of the natural size over the concept's depths, widths and heights agree with its aspect, depths are its own ± 0.2.
"""
from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

import concepts
from concepts import Concept
from geometry import Canvas, Composition, Piece, natural_height
from scenes import SceneSpec
from sequences import ADDED, DEPTH_BINS, MOST_ADDED, MOST_ADDED_OF, POSITION_SPAN, SIZE_BINS, X_BINS, X_LOW, Y_BINS, Y_LOW, Vocabulary, bin_of, kind_added, rank, size_bin, size_of

FREE_SIZE = ("plane", "backdrop", "sky", "edge")


@dataclass
class Missing:
    """One placement still owed: concept, entity index, group size (1 = a single one)."""

    concept: Concept
    entity: int
    group: int


def owed(spec: SceneSpec) -> list[Missing]:
    """Placements a scene asks for; veils are laid over the whole picture without the net."""
    out = []
    for i, w in enumerate(spec.wanted):
        c = concepts.get(w.concept)
        if c.footing == "veil":
            continue
        n = concepts.instances(c, w.count)
        group = min(12, w.count) if n == 1 and w.count >= 3 and c.is_flock else 1
        out += [Missing(c, i, group) for _ in range(n)]
    return out


class Grammar:
    """The state of one sequence after ``<layout>``."""

    def __init__(self, v: Vocabulary, spec: SceneSpec, absent: set[str] = frozenset()):
        self.v = v
        self.f = v.first_of
        self.canvas = Canvas.of(spec.fmt)
        self.missing = owed(spec)
        self.addable = [concepts.get(n) for n in ADDED if n not in absent]
        self.added = 0
        self.used: dict[str, int] = {}
        for m in self.missing:
            self.use(m.concept)
        self.rank = 0
        self.current: list[int] = []
        self.owner: Missing | None = None
        self.horizon: int | None = None
        self.pieces: list[Piece] = []
        self.done = False

    def use(self, c: Concept) -> None:
        """Counts a concept against what may be added of its kind; land of the scene is not counted."""
        kind = kind_added(c)
        if kind != "land":
            self.used[kind] = self.used.get(kind, 0) + 1

    def allowed(self) -> np.ndarray:
        """Ids that may come next, ascending."""
        f = self.f
        if self.done:
            return np.array([self.v.ids["<end>"]])
        if self.horizon is None:
            return np.arange(f["horizon"] + 6, f["horizon"] + 26)
        if not self.current:
            return self.starts()
        c = self.owner.concept
        slot = len(self.current) - (1 if self.owner.group > 1 else 0)
        if slot == 0 and self.owner.group > 1:
            return np.array([f["count"] + self.owner.group - 1])
        return np.arange(*self.bounds(c, slot))

    def starts(self) -> np.ndarray:
        limit = min((rank(m.concept) for m in self.missing), default=9)
        ids = {self.f["concept"] + index(m.concept) for m in self.missing if rank(m.concept) <= limit}
        if self.added < MOST_ADDED:
            for c in self.addable:
                kind = kind_added(c)
                if self.rank <= rank(c) <= limit and self.used.get(kind, 0) < MOST_ADDED_OF.get(kind, 0):
                    ids.add(self.f["concept"] + index(c))
        if not self.missing:
            ids.add(self.v.ids["<end>"])
        return np.array(sorted(ids))

    def bounds(self, c: Concept, slot: int) -> tuple[int, int]:
        """First id allowed and first one not, for x, y, w, h, depth, pose (slots 1…6; a group's count is not counted)."""
        f = self.f
        group = self.owner.group > 1
        if slot == 1:
            if c.footing in ("plane", "backdrop", "edge"):
                return f["x"], f["x"] + X_BINS
            return f["x"] + bin_of(0.03, X_LOW, POSITION_SPAN, X_BINS), f["x"] + bin_of(0.97, X_LOW, POSITION_SPAN, X_BINS) + 1
        if slot == 2:
            high = 1.12 if c.footing in ("plane", "edge") or c.family in ("tree", "flower", "grass") else 1.0
            return f["y"], f["y"] + bin_of(high, Y_LOW, POSITION_SPAN, Y_BINS) + 1
        free = c.footing in FREE_SIZE or c.is_spread
        low, high = natural_height(c, c.far) * 0.45, natural_height(c, c.near) * 2.6
        if slot == 3:
            if free or group:
                return f["w"], f["w"] + SIZE_BINS
            return f["w"] + size_bin(low * c.aspect * 0.8), f["w"] + size_bin(high * c.aspect * 1.2) + 1
        if slot == 4:
            if free or group:
                return f["h"], f["h"] + SIZE_BINS
            h = size_of(self.current[-1] - f["w"]) / c.aspect
            return f["h"] + size_bin(max(low, 0.7 * h)), f["h"] + max(size_bin(max(low, 0.7 * h)), size_bin(min(high, 1.45 * h))) + 1
        if slot == 5:
            return f["depth"] + bin_of(c.near - 0.2, 0, 1, DEPTH_BINS), f["depth"] + bin_of(c.far + 0.2, 0, 1, DEPTH_BINS) + 1
        return f["pose"], f["pose"] + 16

    def push(self, token: int) -> None:
        """Takes the next token."""
        if self.done:
            return
        if self.horizon is None:
            self.horizon = token - self.f["horizon"]
            return
        if not self.current:
            if token == self.v.ids["<end>"]:
                self.done = True
                return
            c = list(concepts.load().values())[token - self.f["concept"]]
            self.owner = next((m for m in self.missing if m.concept is c), None)
            if self.owner is None:
                self.owner = Missing(c, -1, 1)
                self.added += 1
                self.used[kind_added(c)] = self.used.get(kind_added(c), 0) + 1
            else:
                self.missing.remove(self.owner)
            self.rank = max(self.rank, rank(c))
        self.current.append(token)
        if len(self.current) == (8 if self.owner.group > 1 else 7):
            p = self.v.piece(self.current, self.canvas)
            p.entity = self.owner.entity
            self.pieces.append(p)
            self.current = []

    def composition(self, mood: str) -> Composition:
        return Composition(self.canvas, (self.horizon + 0.5) / 32 * self.canvas.height, mood, list(self.pieces))


def index(c: Concept) -> int:
    """Place of a concept in the table."""
    return _INDEX[c.id]


_INDEX = {name: i for i, name in enumerate(concepts.load())}


class Net:
    """The exported graph with its cache."""

    def __init__(self, session, cache: dict):
        self.session = session
        self.cache = cache

    def start(self, ids: list[int], batch: int) -> np.ndarray:
        """Reads the prompt once and spreads it over the batch; returns logits batch × vocabulary."""
        c = self.cache
        empty = np.zeros((0, c["layers"], 2, 1, c["kv_heads"], c["head_width"]), np.float32)
        logits, present = self.session.run(None, {"input_ids": np.array([ids]), "past": empty})
        self.past = np.repeat(present, batch, axis=3)
        return np.repeat(logits, batch, axis=0)

    def step(self, tokens: list[int]) -> np.ndarray:
        logits, present = self.session.run(None, {"input_ids": np.array(tokens)[:, None], "past": self.past})
        self.past = np.concatenate([self.past, present])
        return logits


def choose(logits: np.ndarray, allowed: np.ndarray, temperature: float, top_p: float, rng) -> int:
    """Greedy at temperature 0, else nucleus sampling (Holtzman et al. 2020) among the allowed."""
    values = logits[allowed]
    if temperature <= 0 or len(allowed) == 1:
        return int(allowed[int(values.argmax())])
    p = np.exp((values - values.max()) / temperature)
    p /= p.sum()
    order = np.argsort(-p, kind="stable")
    kept, mass = [], 0.0
    for i in order:
        kept.append(i)
        mass += p[i]
        if mass >= top_p:
            break
    at = rng.random() * mass
    for i in kept:
        at -= p[i]
        if at <= 0:
            return int(allowed[i])
    return int(allowed[kept[-1]])


def generate(net: Net, v: Vocabulary, spec: SceneSpec, batch: int, temperature: float, top_p: float, rng) -> tuple[list[Composition], list[list[int]]]:
    """Layouts for one scene and their tokens (from the horizon on)."""
    grammars = [Grammar(v, spec) for _ in range(batch)]
    logits = net.start(v.prompt(spec), batch)
    tokens: list[list[int]] = [[] for _ in range(batch)]
    while not all(g.done for g in grammars):
        chosen = [choose(row, g.allowed(), temperature, top_p, rng) for row, g in zip(logits, grammars)]
        for g, t, out in zip(grammars, chosen, tokens):
            if not g.done:
                out.append(t)
            g.push(t)
        if all(g.done for g in grammars):
            break
        logits = net.step(chosen)
    return [g.composition(spec.mood) for g in grammars], tokens

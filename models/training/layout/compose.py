"""Composes scenes by the rules painters teach, with variety, and keeps the best of many: the training set of the layout transformer.

Usage: ``python compose.py --count 40000 --best 6 --seed 1 --out compositions.jsonl`` (about 60 a second on one core).
A line holds the scene, the pieces (short sides, see geometry.py) and the composition score.

Genres: landscape (平远 level, 高远 high, 深远 deep, 一角 one corner, 一河两岸 two banks), frontier, courtyard, close-up (折枝 a branch from
an edge, a clump from a corner) and still life.
"""
from __future__ import annotations

import argparse
import json
import math
import random
from pathlib import Path

import concepts
from concepts import get
from geometry import Canvas, Composition, Piece, depth_at, foot_at, natural_height, piece
from scenes import SceneSpec, draw
from score import _allowed, footing, important, rules, score

MOST_PIECES = 20
SOLID_SCENE = {"mountain", "rock", "earth", "building", "boat", "figure"}
FRONTIER = {"desert", "plain", "camel", "beacon_tower", "fort", "tent", "general", "soldier", "wolf", "sheep", "city_wall"}
OPEN_WATER = ("river", "lake", "sea")


def genre_of(spec: SceneSpec, rng: random.Random) -> str:
    """Which kind of picture suits the imagery."""
    kinds = [get(w.concept) for w in spec.wanted if get(w.concept).footing != "veil"]
    ids = {k.id for k in kinds}
    if ids & {"desert"} or len(ids & FRONTIER) >= 2:
        return "frontier"
    vista = any(k.footing == "backdrop" or k.id in OPEN_WATER or k.family == "boat" for k in kinds)
    built = any(k.family in ("building", "figure") for k in kinds)
    rooted = any(k.footing in ("ground", "water", "edge", "thing") for k in kinds)
    if not vista and not built and rooted:
        if sum(k.footing == "thing" for k in kinds) * 2 > len(kinds):
            return "still"
        small = any(k.family in ("flower", "bird", "insect", "fish", "grass", "animal") or k.footing == "edge" for k in kinds)
        trees = any(k.family == "tree" and k.footing == "ground" for k in kinds)
        if small and rng.random() < (0.6 if trees else 0.92):
            return "closeup"
    if built and not vista and rng.random() < 0.7:
        return "court"
    return "landscape"


class Composer:
    """One composition of one scene; all randomness from ``rng``."""

    def __init__(self, spec: SceneSpec, rng: random.Random):
        self.spec = spec
        self.rng = rng
        self.canvas = Canvas.of(spec.fmt)
        self.w, self.h = self.canvas.width, self.canvas.height
        self.bottom = {"disc": 0.86, "folding_fan": 0.7}.get(self.canvas.outline, 0.97) * self.h
        self.side = rng.choice((-1, 1))  # where the host and the near ground are
        self.genre = genre_of(spec, rng)
        self.horizon = 0.45 * self.h
        self.scale = 1.0
        self.pieces: list[Piece] = []
        self.todo: list[tuple[int, concepts.Concept, int]] = []
        for index, wanted in enumerate(spec.wanted):
            c = get(wanted.concept)
            if c.footing == "veil":
                continue
            n = concepts.instances(c, wanted.count)
            group = wanted.count if n == 1 and wanted.count >= 3 and c.is_flock else 1
            for _ in range(n):
                self.todo.append((index, c, min(group, 12)))

    # ---- small tools -------------------------------------------------------------------------------------------------

    def u(self, low: float, high: float) -> float:
        return self.rng.uniform(low, high)

    def chance(self, p: float) -> bool:
        return self.rng.random() < p

    def at_side(self, side: int, share: float) -> float:
        """x at a share of the width counted from a side's edge."""
        return share * self.w if side < 0 else (1 - share) * self.w

    def take(self, accept) -> list[tuple[int, concepts.Concept, int]]:
        """Removes and returns what is still to be placed and accepted."""
        chosen = [t for t in self.todo if accept(t[1])]
        self.todo = [t for t in self.todo if not accept(t[1])]
        return chosen

    def wants(self, accept) -> bool:
        return any(accept(t[1]) for t in self.todo)

    def room(self) -> bool:
        return len(self.pieces) + len(self.todo) < MOST_PIECES

    def put(self, name: str, entity: int, cx: float, foot: float, w: float, h: float, depth: float, count: int = 1) -> Piece:
        p = piece(name, entity, cx, foot, w, h, depth, pose=self.rng.randrange(8), flip=self.faces_left(cx), count=count)
        self.pieces.append(p)
        return p

    def faces_left(self, cx: float) -> bool:
        """Things mostly look into the picture; unflipped motifs look right."""
        return (cx > self.w / 2) if self.chance(0.78) else self.chance(0.5)

    def composition(self) -> Composition:
        return Composition(self.canvas, self.horizon, self.spec.mood, self.pieces)

    def cost(self, p: Piece) -> float:
        """How badly a candidate sits among what is there already."""
        value = 0.15 * self.rng.random()
        if important(p):
            for q in self.pieces:
                if important(q):
                    shared = p.overlap(q) / min(p.area, q.area)
                    value += 3 * max(0.0, shared - _allowed(p, q))
                    gap = math.hypot(p.cx - q.cx, p.cy - q.cy)
                    value += 0.4 * max(0.0, 1 - gap / (0.35 * (p.h + q.h) + 1e-6)) if p.concept.footing != "edge" else 0.0
        if p.concept.footing != "edge" or p.concept.semantic == "animal":
            plant = p.concept.family in ("tree", "grass", "flower")
            top = p.cy if plant else p.y0
            for x in (p.x0 + 0.1 * p.w, p.x1 - 0.1 * p.w):
                for y in (top, min(p.foot, self.h - 0.01) - 0.1 * p.h):
                    value += 0.0 if self.canvas.inside(x, y) else 0.45
            if p.concept.semantic in ("figure", "architecture") and p.foot > 0.955 * self.h:
                value += 0.6
        probe = Composition(self.canvas, self.horizon, self.spec.mood, self.pieces)
        return value + 1.6 * (1 - footing(p, probe))

    def settle(self, make, tries: int = 14) -> Piece | None:
        """Puts the best of several candidates."""
        best, least = None, math.inf
        for _ in range(tries):
            p = make()
            if p is None:
                continue
            value = self.cost(p)
            if value < least:
                best, least = p, value
        if best is not None:
            best.pose = self.rng.randrange(8)
            best.flip = self.faces_left(best.cx)
            self.pieces.append(best)
        return best

    def size(self, c: concepts.Concept, depth: float) -> tuple[float, float]:
        """Width and height at a depth in this picture's scale."""
        h = natural_height(c, depth) * self.scale * self.u(0.85, 1.15)
        h = min(h, 0.86 * self.h)
        w = h * c.aspect * self.u(0.92, 1.08)
        if w > 0.9 * self.w:
            h, w = h * 0.9 * self.w / w, 0.9 * self.w
        return w, h

    # ---- the whole ---------------------------------------------------------------------------------------------------

    def compose(self) -> Composition:
        getattr(self, self.genre)()
        self.standing()
        self.small_things()
        self.perching()
        self.heaven()
        if self.genre in ("landscape", "frontier", "court"):
            self.atmosphere()
        self.pieces.sort(key=drawing_order)
        return self.composition()

    def landscape(self) -> None:
        tall = self.h > 1.5
        schemes = ["level", "corner", "banks", "deep"] + (["high"] * 3 if tall else ["high"])
        if not self.wants(lambda c: c.footing == "backdrop" or c.id == "waterfall"):
            schemes = [s for s in schemes if s != "high"]
        scheme = self.rng.choice(schemes)
        low, high = {"level": (0.4, 0.54), "corner": (0.42, 0.56), "banks": (0.34, 0.44), "deep": (0.26, 0.38), "high": (0.48, 0.62)}[scheme]
        if self.canvas.outline == "folding_fan":
            low, high = low - 0.1, high - 0.12
        self.horizon = self.u(low, high) * self.h
        self.scale = self.u(0.85, 1.1) * (self.u(1.2, 1.5) if tall else 1.0)
        if len(self.todo) <= 4:
            self.scale *= self.u(1.0, 1.3)
        self.backdrops(scheme)
        wet = self.waters(0.3 if scheme in ("corner", "banks") else 0.1)
        self.grounds(scheme, wet)
        self.cliffs()

    def frontier(self) -> None:
        self.horizon = self.u(0.46, 0.6) * self.h
        if self.canvas.outline == "folding_fan":
            self.horizon -= 0.12
        self.scale = self.u(0.75, 1.05)
        self.backdrops("level")
        surface = self.take(lambda c: c.id in ("desert", "plain"))
        top = self.horizon + self.u(-0.01, 0.03)
        if not surface:
            surface = [(-1, get(self.rng.choice(("plain", "desert"))), 1)]
        for index, c, _ in surface[:1]:
            self.put(c.id, index, self.w * self.u(0.46, 0.54), self.h * self.u(0.99, 1.04), self.w * self.u(1.0, 1.12), self.h * 1.02 - top, 0.5)
        for index, c, _ in surface[1:]:
            self.put(c.id, index, self.at_side(-self.side, 0.3), self.h * 1.02, self.w * 0.6, (self.h - top) * 0.4, 0.2)
        self.waters(0.0)
        if self.chance(0.6):
            self.ground("slope", -1, self.side, self.u(0.45, 0.7), near=True)
        for index, c, _ in self.take(lambda c: c.footing == "plane"):
            self.ground(c.id, index, -self.side, self.u(0.35, 0.55), near=False)
        self.cliffs()

    def court(self) -> None:
        self.horizon = self.u(0.3, 0.46) * self.h
        if self.canvas.outline == "folding_fan":
            self.horizon = self.u(0.26, 0.34)
        crowd = len(self.todo)
        self.scale = self.u(1.1, 1.4) if crowd <= 4 else self.u(0.95, 1.15)
        self.backdrops("level")
        wet = self.waters(0.05)
        self.grounds("court", wet)
        self.cliffs()

    def closeup(self) -> None:
        self.horizon = self.u(0.5, 0.7) * self.h
        crowd = len(self.todo)
        self.scale = self.u(1.35, 2.0) if crowd <= 4 else self.u(1.05, 1.45)
        wet_names = self.take(lambda c: c.is_water_plane)
        if not wet_names and self.wants(lambda c: c.footing == "water"):
            wet_names = [(-1, get(self.rng.choice(("pond", "pond", "stream"))), 1)]
        for rank, (index, c, _) in enumerate(wet_names):
            top = self.bottom * self.u(0.5, 0.64) + 0.1 * rank
            self.horizon = min(self.horizon, top)
            self.put(c.id, index, self.w * self.u(0.4, 0.6), self.h * self.u(0.97, 1.04), self.w * self.u(0.8, 1.05), self.h - top, 0.2 + 0.1 * rank)
        for index, c, _ in self.take(lambda c: c.footing == "plane"):
            self.ground(c.id, index, self.side, self.u(0.6, 0.95), near=True)
        if self.wants(lambda c: c.footing == "ground" and c.id != "rock") and not any(p.concept.is_land for p in self.pieces):
            self.ground("slope" if not wet_names else "bank", -1, self.side, self.u(0.55, 0.95) if not wet_names else self.u(0.4, 0.6), near=True)
        self.cliffs()

    def still(self) -> None:
        self.horizon = self.u(0.3, 0.42) * self.h
        self.scale = self.u(1.7, 2.5) if len(self.todo) <= 4 else self.u(1.3, 1.8)
        for index, c, _ in self.take(lambda c: c.footing == "plane"):
            self.ground(c.id, index, self.side, self.u(0.6, 0.95), near=True)
        if self.wants(lambda c: c.footing == "ground"):
            self.ground("slope", -1, self.side, self.u(0.7, 1.0), near=True)

    # ---- surfaces and backdrops --------------------------------------------------------------------------------------

    def backdrops(self, scheme: str) -> None:
        todo = self.take(lambda c: c.footing == "backdrop" and c.id != "waterfall")
        falls = self.take(lambda c: c.id == "waterfall")
        if falls and not any(c.id in ("mountain", "peak", "gorge") for _, c, _ in todo) and not self.wants(lambda c: c.id == "cliff"):
            todo.insert(0, (-1, get(self.rng.choice(("mountain", "peak"))), 1))
        far_side = -self.side if self.chance(0.65) else self.side
        host: Piece | None = None
        for rank, (index, c, _) in enumerate(todo):
            high = scheme == "high" or (falls and rank == 0)
            depth = min(c.far, max(c.near, self.u(0.55, 0.72) if high else self.u(0.68, 0.9)))
            grown = {"high": self.u(1.0, 1.35) * (1.25 if self.h > 1.5 else 1.0), "deep": self.u(0.6, 0.8)}.get(scheme, self.u(0.5, 0.85))
            h = c.height * (max(grown, self.u(1.0, 1.3)) if falls and rank == 0 else grown)
            if host is not None:
                h = min(h, host.h * self.u(0.4, 0.75)) if c.id != "range" else h
                depth = min(1.0, max(depth, host.depth) + self.u(0.02, 0.1))
            if c.id == "range":
                depth, h = self.u(0.88, 1.0), c.height * self.u(0.7, 1.1)
            h = min(h, self.horizon * 0.92 + 0.04)
            w = h * c.aspect * self.u(0.85, 1.25)
            w = min(w, (0.95 if c.id in ("range", "snow_mountain", "gorge") else 0.75) * self.w) if self.w < 1.3 else min(w, 0.6 * self.w)
            foot = self.horizon + self.u(0.0, 0.05) * self.h + (0.06 * self.h if high else 0.0)
            if falls and rank == 0 and self.canvas.outline != "rectangle":
                foot, h, w = foot + 0.1, h + 0.1, w + 0.1
            if host is None:
                cx = self.at_side(far_side, self.u(0.26, 0.4)) if c.id != "gorge" else self.w * self.u(0.42, 0.58)
            else:
                away = -1 if host.cx > self.w / 2 else 1
                cx = host.cx + away * self.u(0.35, 0.75) * max(host.w, 0.5) * (1.0 if rank < 2 else -0.7)
                cx = min(self.w * 0.96, max(self.w * 0.04, cx))
            p = self.put(c.id, index, cx, foot, w, h, depth)
            host = host or p
        for index, c, _ in falls:
            wall = next((p for p in self.pieces if p.concept.id in ("mountain", "peak", "gorge")), None)
            if wall is None:
                self.cliffs()
                wall = next(p for p in self.pieces if p.concept.id == "cliff")
            h = wall.h * self.u(0.58, 0.8)
            self.put(c.id, index, wall.cx + wall.w * self.u(-0.1, 0.1), wall.foot - 0.02 * wall.h, min(h * c.aspect, 0.4 * wall.w), h, max(0.0, wall.depth - 0.01))

    def waters(self, spontaneous: float) -> bool:
        """Water surfaces; returns whether there is one."""
        todo = self.take(lambda c: c.is_water_plane)
        riders = self.wants(lambda c: c.footing == "water")
        if not todo and (riders or self.chance(spontaneous)):
            small = not self.wants(lambda c: c.family == "boat") and self.chance(0.35)
            todo = [(-1, get(self.rng.choice(("stream", "pond")) if small else self.rng.choice(("river", "river", "lake"))), 1)]
        for rank, (index, c, _) in enumerate(sorted(todo, key=lambda t: -t[1].height * t[1].aspect)):
            if c.id in ("stream", "rapids") and c.id == "stream":
                w, cx = min(self.u(0.45, 0.75), self.w * 0.6), self.at_side(-self.side, self.u(0.3, 0.52))
                top, foot = self.horizon + self.u(0.05, 0.16) * self.h, self.h * self.u(0.97, 1.04)
            elif rank > 0 or c.id in ("pond", "rapids", "ice"):
                w, cx = min(self.u(0.6, 1.1), self.w * 0.8), self.at_side(-self.side, self.u(0.32, 0.5))
                top = foot_at(self.horizon, self.bottom, self.u(0.3, 0.45))
                foot = min(self.h * 1.02, top + self.u(0.2, 0.32) * self.h)
            else:
                w, cx = self.w * self.u(0.9, 1.1), self.w * self.u(0.46, 0.54)
                top, foot = self.horizon + (self.u(0.0, 0.02) if c.id == "sea" else self.u(0.01, 0.06)) * self.h, self.h * self.u(0.96, 1.04)
                if self.genre == "frontier":
                    top = foot_at(self.horizon, self.bottom, self.u(0.6, 0.8))
                    foot = top + self.u(0.12, 0.25) * self.h
            self.put(c.id, index, cx, foot, w, foot - top, depth_at(self.horizon, self.bottom, (top + foot) / 2))
        return bool(todo)

    def ground(self, name: str, index: int, side: int, share: float, near: bool) -> Piece:
        """A bank, slope or sandbar at a side; share of the width (of 1.8 short sides at most)."""
        c = get(name)
        w = share * min(self.w, 1.8) * (1.0 if self.w < 1.9 or not near else self.u(0.9, 1.25))
        if near:
            h = self.u(0.13, 0.22) * min(1.2, self.h)
            foot = self.bottom + self.u(0.02, 0.07) * self.h
            if self.canvas.outline == "folding_fan":
                foot = min(foot + 0.12, 0.9)
            cx = self.at_side(side, 0.0) - side * w * self.u(0.36, 0.52)
            depth = self.u(0.04, 0.14)
        else:
            h = self.u(0.07, 0.12) * (0.7 if name == "sandbar" else 1.0)
            depth = self.u(max(0.35, c.near), max(0.4, min(0.62, c.far)))
            foot = foot_at(self.horizon, self.bottom, depth) + 0.4 * h
            cx = self.at_side(side, self.u(0.12, 0.36))
        return self.put(name, index, cx, foot, w, h, depth)

    def grounds(self, scheme: str, wet: bool) -> None:
        named = self.take(lambda c: c.footing == "plane" or c.id in ("terrace",))
        wide = [t for t in named if t[1].id in ("plain", "field", "desert")]
        others = [t for t in named if t not in wide]
        for rank, (index, c, _) in enumerate(wide):
            top = self.horizon + self.u(0.04, 0.14) * self.h + 0.1 * rank
            foot = self.h * 1.02 if not wet else foot_at(self.horizon, self.bottom, 0.3)
            share = self.u(0.95, 1.1) if not wet and rank == 0 else self.u(0.45, 0.65)
            self.put(c.id, index, self.w * 0.5 if share > 0.9 else self.at_side(-self.side if rank else self.side, 0.28), foot, self.w * share, max(0.12, foot - top), 0.45)
        standing = sum(t[1].footing in ("ground", "thing") for t in self.todo)
        near_named = next((t for t in others if t[1].id in ("bank", "slope")), None)
        if near_named:
            others.remove(near_named)
        if near_named or standing or scheme in ("corner", "banks", "court") or self.chance(0.7):
            name = near_named[1].id if near_named else ("bank" if wet else "slope")
            full = not wet and (scheme == "court" or self.chance(0.3))
            self.ground(name, near_named[0] if near_named else -1, self.side, self.u(0.85, 1.05) if full else self.u(0.48, 0.8), near=True)
        if not wet and not wide:
            self.put("slope", -1, self.at_side(-self.side, self.u(0.25, 0.42)), foot_at(self.horizon, self.bottom, self.u(0.28, 0.42)) + 0.05, min(self.w, 1.8) * self.u(0.55, 0.85), self.u(0.12, 0.18), 0.38)
            standing -= 1
        for index, c, _ in others:
            if c.id == "road":
                foot = self.bottom + 0.03 * self.h
                top = self.horizon + self.u(0.06, 0.16) * self.h
                cx = self.at_side(self.side, self.u(0.28, 0.45))
                self.put("road", index, cx, foot, min(self.w * 0.6, (foot - top) * self.u(0.8, 1.2)), foot - top, 0.3)
            elif c.id == "terrace":
                w, h = self.size(c, 0.3)
                self.put("terrace", index, self.at_side(self.side, self.u(0.26, 0.4)), foot_at(self.horizon, self.bottom, 0.22), w, h, 0.24)
            else:
                self.ground(c.id, index, self.rng.choice((-1, 1)), self.u(0.3, 0.55), near=False)
        far_standers = sum(t[1].footing == "ground" and t[1].far >= 0.6 and t[1].family != "tree" for t in self.todo)
        if wet and (scheme in ("banks", "deep") or far_standers or (scheme == "level" and self.chance(0.6))) and self.room():
            self.ground(self.rng.choice(("sandbar", "bank", "slope")), -1, -self.side if self.chance(0.7) else self.side, self.u(0.34, 0.6), near=False)

    def cliffs(self) -> None:
        for index, c, _ in self.take(lambda c: c.id == "cliff"):
            h = min(self.u(0.55, 0.9) * min(1.25, self.h), self.h * 0.85)
            w = h * c.aspect * self.u(0.8, 1.15)
            foot = self.u(0.72, 1.02) * self.bottom
            self.put("cliff", index, self.at_side(self.side, 0.0) - self.side * w * self.u(0.25, 0.42), foot, w, h, self.u(0.22, 0.4))

    # ---- what stands, floats, flies and hangs ------------------------------------------------------------------------

    def lands(self, c: concepts.Concept) -> list[tuple[Piece, float]]:
        """Ground a thing may stand on, with how well it suits."""
        out = []
        for g in self.pieces:
            if not g.concept.is_land or (g.concept.footing == "edge" and c.family == "tree" and self.chance(0.6)):
                continue
            fit = 1.0
            if g.depth < c.near - 0.15 or g.depth > c.far + 0.1:
                fit = 0.12
            if g.concept.footing == "backdrop":
                fit *= 0.9 if c.id in ("temple", "pagoda", "village", "house", "pavilion", "thatched_hut", "cave", "forest", "beacon_tower", "fort") else 0.04
            if c.family in ("figure", "animal", "flower", "grass") and g.depth < 0.3:
                fit *= 1.6
            if g.concept.family == "rock" and c.family not in ("flower", "animal", "bird"):
                fit = 0.02
            out.append((g, fit * (0.3 + min(1.0, g.w))))
        return out

    def on_ground(self, c: concepts.Concept, index: int, count: int, near: Piece | None = None) -> Piece | None:
        grounds = self.lands(c)
        if self.genre in ("closeup",) and c.family in ("flower", "grass", "tree") and (not grounds or self.chance(0.35)):
            depth = self.u(0.0, 0.15)
            w, h = self.size(c, depth)
            cx = self.at_side(self.side, self.u(0.15, 0.5))
            return Piece(c, index, cx, max(self.h * self.u(0.99, 1.04), 0.0), w, h, depth, count=count)
        if not grounds:
            return None
        g = self.rng.choices([g for g, _ in grounds], [f for _, f in grounds])[0]
        r = self.u(0.4, 0.92) if g.concept.footing == "backdrop" else self.u(0.25, 0.95)
        foot = min(g.y0 + r * g.h, self.h * 1.01)
        cx = g.cx + g.w * self.u(-0.44, 0.44)
        if near is not None:
            cx = near.cx + self.u(-1, 1) * (near.w * 0.6 + 0.12)
        margin = 0.04 if c.family != "tree" else -0.02
        if cx < margin or cx > self.w - margin or not g.holds(cx, foot):
            return None
        if g.concept.footing == "backdrop":
            depth = max(0.0, g.depth - 0.03)
        else:
            depth = depth_at(self.horizon, self.bottom, foot)
        if c.family in ("figure", "animal", "building", "tree") or c.footing == "thing":
            sized = min(c.far, max(c.near, depth))
        else:
            sized = depth
        w, h = self.size(c, sized)
        return Piece(c, index, cx, foot, w, h, depth, count=count)

    def standing(self) -> None:
        """Trees, buildings, figures, big animals, boats: the largest first."""
        todo = self.take(lambda c: c.footing in ("ground", "water") and c.id not in ("wave", "tide"))
        todo.sort(key=lambda t: -t[1].height * (1.0 + 0.2 * self.rng.random()) - (0.5 if t[1].id in ("bridge", "island", "rock", "courtyard") or t[1].family == "boat" else 0))
        host_building: Piece | None = None
        sizes: dict[int, float] = {}
        for index, c, count in todo:
            if c.footing == "water":
                p = self.settle(lambda: self.on_water(c, index, count), 18)
                if p and c.id in ("bridge", "ferry"):
                    self.reach_land(p)
            else:
                if c.id == "rock" and not self.lands(c):
                    self.ground("bank" if any(p.concept.is_water_plane for p in self.pieces) else "slope", -1, self.side, 0.6, near=True)
                alone = any(q.concept.family == "boat" for q in self.pieces) and not host_building
                if c.semantic == "figure" and self.chance(0.65 if alone else 0.25):
                    p = self.aboard(c, index)
                    if p:
                        continue
                near = host_building if c.semantic == "figure" and self.chance(0.3) else None
                p = self.settle(lambda: self.on_ground(c, index, count, near), 18) or self.settle(lambda: self.on_ground(c, index, count), 40)
                if p is None:
                    self.ground("slope", -1, self.rng.choice((-1, 1)), 0.6, near=c.near < 0.35)
                    p = self.settle(lambda: self.on_ground(c, index, count), 60)
                if p is None:
                    w, h = self.size(c, 0.15)
                    p = self.put(c.id, index, self.at_side(self.side, self.u(0.2, 0.4)), self.h * 0.99, w, h, 0.1, count)
                if p.concept.family == "building":
                    host_building = p
            if p is not None and index in sizes:
                shrink = self.u(0.62, 0.95) if c.footing == "ground" and c.family in ("tree", "flower", "grass", "rock") else 1.0
                p.h, p.w = p.h * shrink, p.w * shrink
            sizes[index] = p.h if p else 0.0
        for index, c, _ in self.take(lambda c: c.id in ("wave", "tide")):
            self.settle(lambda: self.on_water(c, index, 1), 12)

    def on_water(self, c: concepts.Concept, index: int, count: int) -> Piece | None:
        waters = [p for p in self.pieces if p.concept.is_water_plane]
        if not waters:
            self.put("river", -1, self.w * 0.5, self.h, self.w, self.h - self.horizon - 0.03, 0.4)
            return None
        pool = self.rng.choices(waters, [p.area for p in waters])[0]
        low, high = max(pool.y0 + 0.02, 0.0), min(pool.foot, self.bottom)
        near_y = min(high, foot_at(self.horizon, self.bottom, c.near))
        far_y = max(low, foot_at(self.horizon, self.bottom, c.far))
        if far_y > near_y:
            far_y, near_y = low, high
        foot = self.u(far_y, near_y)
        cx = self.u(max(pool.x0, 0.06), min(pool.x1, self.w - 0.06))
        depth = depth_at(self.horizon, self.bottom, foot)
        w, h = self.size(c, depth if self.genre == "closeup" else min(c.far, max(c.near, depth)))
        if count > 1:
            w, h = self.flock_size(c, depth, count, wide=True)
        if c.id == "bridge":
            w = min(w * 1.2, 0.8 * self.w)
        return Piece(c, index, cx, foot, w, h, depth, count=count)

    def reach_land(self, bridge: Piece) -> None:
        """Banks at the ends of a bridge that meet nothing."""
        for end, side in ((bridge.x0, -1), (bridge.x1, 1)):
            met = any(q.concept.is_land and q.x0 - 0.05 <= end <= q.x1 + 0.05 and q.y0 - 0.04 <= bridge.foot <= q.foot + 0.1 for q in self.pieces)
            if not met and 0.02 < end < self.w - 0.02:
                w = self.u(0.22, 0.42)
                self.put("bank", -1, end + side * w * 0.42, bridge.foot + self.u(0.02, 0.05), w, self.u(0.07, 0.1), min(1.0, bridge.depth + 0.01))

    def aboard(self, c: concepts.Concept, index: int) -> Piece | None:
        """A figure on a boat or a bridge."""
        decks = [p for p in self.pieces if p.concept.is_carrier and p.concept.id in ("boat", "bridge", "raft", "painted_boat", "pavilion", "terrace")]
        if not decks:
            return None
        deck = self.rng.choice(decks)
        h = min(natural_height(c, min(c.far, max(c.near, deck.depth))) * self.scale, deck.h * 1.5)
        foot = deck.foot - deck.h * (0.3 if deck.concept.family == "boat" else 0.42)
        return self.put(c.id, index, deck.cx + deck.w * self.u(-0.25, 0.25), foot, h * c.aspect, h, max(0.0, deck.depth - 0.005))

    def flock_size(self, c: concepts.Concept, depth: float, count: int, wide: bool) -> tuple[float, float]:
        """Box of a group: birds on a bent line, a raft of ducks, a swarm."""
        one = natural_height(c, depth) * self.scale
        w = one * c.aspect * (0.9 * count ** 0.8 + 0.6) * self.u(0.85, 1.2)
        h = one * (1.2 + 0.22 * count) * self.u(0.8, 1.2) * (0.8 if wide else 1.2)
        w = min(w, 0.6 * self.w)
        return w, min(h, 0.4 * self.h)

    def small_things(self) -> None:
        """Things lie near somebody, or on the ground before us."""
        for index, c, count in self.take(lambda c: c.footing == "thing"):
            owners = [p for p in self.pieces if p.concept.semantic == "figure"] or [
                p for p in self.pieces if p.concept.id in ("house", "pavilion", "tower", "window", "thatched_hut", "courtyard", "inn", "painted_boat", "bed", "screen", "fishing_boat")
            ]

            def beside() -> Piece | None:
                if owners and self.chance(0.75):
                    o = self.rng.choice(owners)
                    depth = max(0.0, o.depth - 0.005)
                    h = natural_height(c, min(c.far, depth)) * self.scale * self.u(0.85, 1.1)
                    w = h * c.aspect
                    return Piece(c, index, o.cx + self.rng.choice((-1, 1)) * (o.w / 2 + w * self.u(0.35, 0.75)), o.foot - self.u(-0.01, 0.12) * o.h, w, h, depth, count=1)
                if self.genre != "still" and any(p.concept.is_land and p.depth < 0.3 for p in self.pieces) and self.chance(0.8):
                    return self.on_ground(c, index, 1)
                depth = self.u(0.0, 0.25)
                w, h = self.size(c, depth)
                x = self.at_side(self.side, min(0.8, max(0.1, self.rng.gauss(0.4, 0.17))))
                return Piece(c, index, x, min(self.bottom, self.h * 0.9) - depth * 0.9 * self.h * 0.3 - self.u(0, 0.05), w, h, depth)

            self.settle(beside, 20)

    def perching(self) -> None:
        """Edge plants first, then birds and cicadas on them."""
        plants = self.take(lambda c: c.footing == "edge" and c.semantic != "animal")
        for rank, (index, c, _) in enumerate(plants):
            side = self.side if rank == 0 else self.rng.choice((-1, 1))
            grown = 1.0 if self.genre in ("closeup", "still") else 0.85
            h = min(c.height * self.u(0.85, 1.25) * (self.scale if self.genre == "closeup" else 1.0) * grown, 0.85 * self.h)
            w = h * c.aspect * self.u(0.9, 1.2)
            w = min(w, self.w * 0.85)
            hosts = [p for p in self.pieces if p.concept.id in ("old_tree", "winter_tree", "pine", "tree", "fence", "house", "thatched_hut", "wall", "cliff")]
            if c.id in ("vine", "gourd", "morning_glory", "rose") and hosts and self.chance(0.7):
                o = self.rng.choice(hosts)
                h, w = min(h, o.h * 0.9), min(w, o.w * 0.9)
                self.put(c.id, index, o.cx + o.w * self.u(-0.2, 0.2), min(o.foot, o.y0 + h + 0.08 * o.h), w, h, max(0.0, o.depth - 0.01))
                continue
            edge = 0.12 if self.canvas.outline == "disc" else 0.0
            cx = self.at_side(side, edge) - side * (w / 2 - self.u(0.02, 0.1))
            top = self.u(0.02, 0.45) * self.h if not self.chance(0.25) else -0.02
            self.put(c.id, index, cx, min(self.h * 0.98, top + h), w, h, self.u(c.near, min(c.far, c.near + 0.2)))
        for index, c, count in self.take(lambda c: c.footing == "edge"):
            if c.id == "spider":
                w, h = self.size(c, 0.1)
                self.put(c.id, index, self.at_side(-self.side, self.u(0.2, 0.35)), h + 0.0, w, h, 0.1)
                if not any(p.concept.is_perch for p in self.pieces):
                    self.branch_for(c)
                continue
            if not any(p.concept.is_perch and p.h > 0.12 for p in self.pieces):
                self.branch_for(c)

            def perch() -> Piece | None:
                seats = [p for p in self.pieces if p.concept.is_perch and p.h > 0.1]
                seat = self.rng.choices(seats, [p.area * (3.0 if p.concept.family in ("tree", "flower") else 0.4) for p in seats])[0]
                depth = max(0.0, seat.depth - 0.01)
                w, h = self.size(c, min(depth, c.far))
                if count > 1:
                    w, h = min(w * (0.8 + 0.6 * count**0.8), seat.w * 0.8), min(h * (1.5 + 0.25 * count), seat.h * 0.6)
                return Piece(c, index, seat.cx + seat.w * self.u(-0.4, 0.4), seat.y0 + seat.h * self.u(0.12, 0.62), w, h, depth, count=count)

            self.settle(perch, 16)

    def branch_for(self, c: concepts.Concept) -> None:
        """A tree for who must perch."""
        name = {"oriole": "willow", "crow": "winter_tree", "cuckoo": "tree", "magpie": "plum", "monkey": "old_tree", "cicada": "willow", "kingfisher": "reed", "parrot": "crabapple"}.get(c.id, "tree")
        b = get(name)
        if b.footing == "ground":
            p = self.settle(lambda: self.on_ground(b, -1, 1), 30)
            if p is None:
                w, h = self.size(b, 0.1)
                self.put(name, -1, self.at_side(self.side, self.u(0.15, 0.3)), self.h * 1.0, w, h, 0.1)
        else:
            h = b.height * self.scale * self.u(0.9, 1.2)
            w = h * b.aspect
            cx = self.at_side(self.side, 0.0) - self.side * (w / 2 - self.u(0.02, 0.1))
            self.put(name, -1, cx, self.u(0.25, 0.5) * self.h + h / 2, w, h, 0.1)

    def heaven(self) -> None:
        """Moon, sun, clouds, birds in the air, petals: against blank paper, mostly on the side away from the host."""
        sky_top = 0.03 * self.h if self.canvas.outline == "rectangle" else 0.1
        for index, c, _ in self.take(lambda c: c.footing == "sky"):
            if c.id == "mist":
                self.mist(index)
                continue
            if c.id == "smoke":
                self.smoke(index)
                continue

            def hang() -> Piece:
                depth = self.u(c.near, c.far)
                h = c.height * self.u(0.8, 1.2) * (1.0 if self.genre != "closeup" else 1.35)
                w = min(h * c.aspect * self.u(0.9, 1.1), 0.85 * self.w) if c.semantic != "celestial" or c.id in ("star", "galaxy") else h * c.aspect
                side = -self.side if self.chance(0.7) else self.side
                cx = self.at_side(side, self.u(0.16, 0.46))
                lowest = max(sky_top + h + 0.02, min(self.horizon - 0.02, 0.55 * self.h))
                if c.id in ("sun",) and self.spec.hour in ("dusk", "dawn") and self.chance(0.7):
                    foot = self.horizon - self.u(-0.02, 0.1)
                else:
                    foot = self.u(sky_top + h, lowest)
                return Piece(c, index, cx, foot, w, h, depth)

            p = self.settle(hang, 16)
        for index, c, count in self.take(lambda c: c.footing == "air"):
            flowering = [p for p in self.pieces if p.concept.semantic in ("flower", "foliage") and p.h > 0.1]

            def fly() -> Piece:
                insect = c.family == "insect"
                bits = c.id in ("petal", "fallen_leaf", "catkin", "firefly")
                depth = self.u(c.near, min(c.far, 0.3 if self.genre == "closeup" else c.near + 0.5))
                w, h = self.size(c, depth)
                if bits:
                    w, h = min(w, 0.6 * self.w), min(h, 0.45 * self.h)
                if count > 1:
                    w, h = self.flock_size(c, depth, count, wide=False)
                if (insect or bits) and flowering and self.chance(0.85):
                    o = self.rng.choice(flowering)
                    cx = o.cx + self.u(-0.75, 0.75) * o.w - self.side * 0.05
                    foot = o.y0 + self.u(0.0, 0.7 if bits else 0.4) * o.h + (h * 0.5 if bits else 0.0)
                    depth = min(c.far, max(0.0, o.depth - 0.01))
                else:
                    side = -self.side if self.chance(0.7) else self.side
                    cx = self.at_side(side, self.u(0.15, 0.5))
                    low = min(self.horizon + 0.02, 0.6 * self.h) if self.genre != "closeup" else 0.6 * self.h
                    foot = self.u(sky_top + h, max(sky_top + h + 0.05, low))
                cx = min(self.w - 0.02 - w / 2, max(0.02 + w / 2, cx))
                return Piece(c, index, cx, max(foot, h + 0.02), w, h, depth, count=count)

            self.settle(fly, 18)
        for index, c, count in self.take(lambda c: True):
            w, h = self.size(c, c.near)
            self.put(c.id, index, self.at_side(self.side, 0.35), self.horizon, w, h, c.near, count)

    def mist(self, index: int) -> None:
        c = get("mist")
        w = min(self.w * 0.95, self.u(0.55, 1.1) * min(self.w, 1.5))
        self.put("mist", index, self.at_side(-self.side, self.u(0.25, 0.5)), self.horizon + self.u(-0.02, 0.07) * self.h, w, c.height * self.u(0.6, 1.1), self.u(0.6, 0.85))

    def smoke(self, index: int) -> None:
        c = get("smoke")
        homes = [p for p in self.pieces if p.concept.id in ("house", "thatched_hut", "village", "beacon_tower", "fort", "fishing_boat", "temple", "fire", "tent", "inn")]
        if homes:
            o = self.rng.choice(homes)
            depth, cx, foot = min(1.0, o.depth + 0.005), o.cx + o.w * self.u(-0.2, 0.2), o.y0 + 0.4 * o.h
        else:
            depth, cx, foot = self.u(0.75, 0.95), self.at_side(self.side, self.u(0.25, 0.42)), self.horizon + self.u(0.0, 0.03)
        h = min(c.height * self.u(0.7, 1.15) * (1.2 if self.genre == "frontier" else 1.0), foot - 0.04)
        self.put("smoke", index, cx, foot, max(0.04, h * c.aspect * self.u(0.8, 1.2)), max(h, 0.1), depth)

    def atmosphere(self) -> None:
        """What a painter adds: a far range, mist between ranges, rocks and grass at the water's edge, a companion tree."""
        quiet = self.spec.mood in ("lonely", "sad", "serene")
        has = {p.concept.id for p in self.pieces}
        if not has & {"range", "snow_mountain"} and self.genre != "court" and self.room() and self.chance(0.6):
            h = get("range").height * self.u(0.5, 0.9)
            w = min(self.w * 0.9, h * self.u(4.0, 6.5))
            self.put("range", -1, self.at_side(-self.side, self.u(0.2, 0.45)), self.horizon + self.u(0.0, 0.03), w, h, self.u(0.92, 1.0))
        if len(self.pieces) < 5 and not any(p.concept.is_land and p.depth < 0.3 for p in self.pieces):
            wet = any(p.concept.is_water_plane for p in self.pieces)
            self.ground("bank" if wet else "slope", -1, self.side, self.u(0.5, 0.8), near=True)
        hills = [p for p in self.pieces if p.concept.footing == "backdrop" and p.concept.id not in ("range", "waterfall")]
        misty = self.spec.weather in ("mist", "rain", "cloud")
        if "mist" not in has and hills and self.room() and self.chance(0.75 if misty else 0.45):
            o = self.rng.choice(hills)
            h = self.u(0.06, 0.13)
            self.put("mist", -1, o.cx + self.u(-0.2, 0.2) * o.w, o.foot + self.u(-0.02, 0.03), min(self.w, o.w * self.u(0.8, 1.3)), h, max(0.0, o.depth - 0.04))
        near = [p for p in self.pieces if p.concept.semantic == "earth" and p.depth < 0.2 and p.concept.footing == "plane"]
        if near and "rock" not in has and self.room() and self.chance(0.2 if quiet else 0.35):
            tree = next((p for p in self.pieces if p.concept.family == "tree" and p.depth < 0.35), None)
            stone = self.settle(lambda: self.on_ground(get("rock"), -1, 1, tree) or self.on_ground(get("rock"), -1, 1), 10)
            if stone is not None:
                smaller = self.u(0.5, 0.85)
                stone.w, stone.h = stone.w * smaller, stone.h * smaller
        wet = any(p.concept.is_water_plane for p in self.pieces)
        if near and self.genre != "frontier" and self.room() and self.chance(0.2 if quiet else 0.4):
            name = "reed" if wet and self.spec.season in ("autumn", "winter", "unknown") and self.chance(0.6) else "grass"
            if name not in has:
                self.settle(lambda: self.on_ground(get(name), -1, 1), 10)
        houses = [p for p in self.pieces if p.concept.family == "building" and p.concept.footing == "ground" and p.depth > 0.15]
        trees = {p.concept.id for p in self.pieces if p.concept.family == "tree"}
        if self.room() and self.genre != "frontier" and self.chance(0.35 if quiet else 0.55 if len(self.pieces) > 4 else 0.85) and not trees:
            bare = self.spec.season == "winter" or self.spec.weather == "snow"
            name = self.rng.choice(("winter_tree", "pine")) if bare else self.rng.choice(("tree", "pine", "tree", "willow" if wet else "tree"))
            self.settle(lambda: self.on_ground(get(name), -1, 1, houses[0] if houses and self.chance(0.6) else None), 14)


def drawing_order(p: Piece) -> tuple[float, float]:
    """Back to front: celestial first, surfaces before what stands on them, then by depth and foot."""
    c = p.concept
    band = {"celestial": 2.0}.get(c.semantic, p.depth)
    surface = c.footing == "plane"
    lead = 0.0
    if surface:
        lead = 0.7 if c.id in ("plain", "desert", "field") else 0.5 if c.is_water_plane else 0.06
    return (-(band + lead), p.foot)


def best_of(spec: SceneSpec, rng: random.Random, tries: int) -> tuple[Composition, float]:
    """The best scored of several compositions."""
    best, value = None, -1.0
    for _ in range(tries):
        c = Composer(spec, rng).compose()
        s = score(c)
        if s > value:
            best, value = c, s
    return best, value


def to_json(spec: SceneSpec, c: Composition, value: float) -> dict:
    return {
        "format": spec.fmt, "season": spec.season, "hour": spec.hour, "weather": spec.weather, "mood": spec.mood,
        "scene": [[w.concept, w.name, w.count] for w in spec.wanted],
        "horizon": round(c.horizon, 4), "score": round(value, 4),
        "pieces": [
            [p.concept.id, p.entity, p.count, round(p.cx, 4), round(p.foot, 4), round(p.w, 4), round(p.h, 4), round(p.depth, 3), p.pose, int(p.flip)]
            for p in c.pieces
        ],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=40000)
    parser.add_argument("--best", type=int, default=6, help="compositions tried for each scene; the best is kept")
    parser.add_argument("--least", type=float, default=0.72, help="least score kept")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    kept = 0
    total = 0.0
    with Path(args.out).open("w", encoding="utf-8") as out:
        while kept < args.count:
            spec = draw(rng)
            if not any(get(w.concept).footing != "veil" for w in spec.wanted):
                continue
            c, value = best_of(spec, rng, args.best)
            if value < args.least or len(c.pieces) > 24:
                continue
            out.write(json.dumps(to_json(spec, c, value), ensure_ascii=False) + "\n")
            kept += 1
            total += value
            if kept % 2000 == 0:
                out.flush()
                print(f"{kept} compositions, mean score {total / kept:.4f}", flush=True)


if __name__ == "__main__":
    main()

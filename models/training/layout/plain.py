"""The two baselines: random placement, and a plain placer by the rules a programmer would write down first."""
from __future__ import annotations

import random

from concepts import get
from decode import owed
from geometry import Canvas, Composition, Piece, foot_at, natural_height, piece
from scenes import SceneSpec


def random_placement(spec: SceneSpec, rng: random.Random) -> Composition:
    """Every imagery at a random place with its natural size at a random depth of its own."""
    canvas = Canvas.of(spec.fmt)
    pieces = []
    for m in owed(spec):
        depth = rng.uniform(m.concept.near, m.concept.far)
        h = natural_height(m.concept, depth)
        w = min(h * m.concept.aspect, canvas.width)
        pieces.append(Piece(m.concept, m.entity, rng.uniform(0, canvas.width), rng.uniform(min(h, canvas.height), canvas.height), w, h, depth, count=m.group))
    return Composition(canvas, 0.45 * canvas.height, spec.mood, pieces)


def plain_placement(spec: SceneSpec, rng: random.Random) -> Composition:
    """Horizon at 45 %, surfaces below it, mountains at the thirds, what stands side by side on a bank, the sky above; a little jitter."""
    canvas = Canvas.of(spec.fmt)
    width, height = canvas.width, canvas.height
    horizon = 0.45 * height
    todo = owed(spec)
    jitter = lambda: rng.uniform(-0.03, 0.03)
    out: list[Piece] = []
    kinds = {m.concept.footing for m in todo}
    waters = [m for m in todo if m.concept.is_water_plane]
    if "water" in kinds and not waters:
        out.append(piece("river", -1, width / 2, height, width, 0.5 * height, 0.5))
    for i, m in enumerate(waters):
        top = horizon + 0.05 * height + 0.12 * i * height
        out.append(Piece(m.concept, m.entity, width / 2 + jitter(), height, width, height - top, 0.5))
    lands = [m for m in todo if m.concept.footing == "plane" and not m.concept.is_water_plane]
    for i, m in enumerate(lands):
        out.append(Piece(m.concept, m.entity, width * (0.3 + 0.4 * (i % 2)) + jitter(), height * (1.0 - 0.1 * i), width * 0.6, 0.22 * height, 0.15 + 0.15 * i))
    if not any(p.concept.is_land for p in out) and kinds & {"ground", "thing", "edge"}:
        out.append(piece("bank", -1, width * (0.35 if rng.random() < 0.5 else 0.65), height * 1.02, width * 0.7, 0.25 * height, 0.12))
    backs = [m for m in todo if m.concept.footing == "backdrop" and m.concept.id != "waterfall"]
    if any(m.concept.id == "waterfall" for m in todo) and not backs:
        out.append(piece("mountain", -1, width / 3, horizon + 0.05, 0.6, 0.45, 0.7))
    for i, m in enumerate(backs):
        h = m.concept.height * (0.8 if i == 0 else 0.5)
        out.append(Piece(m.concept, m.entity, width * (1, 2, 0.2)[i % 3] / 3 + jitter(), horizon + 0.04, min(h * m.concept.aspect, width), h, 0.7 + 0.1 * min(i, 2)))
    ground = next((p for p in out if p.concept.is_land and p.concept.footing == "plane"), None)
    standing = [m for m in todo if m.concept.footing in ("ground", "thing")]
    for i, m in enumerate(standing):
        c = m.concept
        depth = max(0.1, c.near)
        h = natural_height(c, depth)
        base = ground or piece("bank", -1, width / 2, height, width, 0.2, 0.1)
        x = base.cx + base.w * 0.76 * ((i + 0.5) / len(standing) - 0.5) + jitter()
        out.append(Piece(c, m.entity, min(width * 0.95, max(0.05 * width, x)), base.y0 + base.h * 0.6 + jitter(), h * c.aspect, h, 0.15))
    floating = [m for m in todo if m.concept.footing == "water"]
    for i, m in enumerate(floating):
        depth = min(m.concept.far, max(m.concept.near, 0.35))
        h = natural_height(m.concept, depth)
        x = width * (i + 0.5) / len(floating) + jitter()
        out.append(Piece(m.concept, m.entity, x, foot_at(horizon, 0.97 * height, depth) + jitter(), h * m.concept.aspect, h, depth, count=m.group))
    for m in todo:
        c = m.concept
        if c.id == "waterfall":
            wall = next(p for p in out if p.concept.footing == "backdrop")
            out.append(Piece(c, m.entity, wall.cx, wall.foot, wall.w * 0.25, wall.h * 0.7, wall.depth - 0.01))
        elif c.footing == "edge" and c.semantic == "animal":
            seat = next((p for p in out if p.concept.is_perch), None)
            if seat is None:
                seat = piece("tree", -1, 0.25 * width, height * 0.95, 0.4, 0.45, 0.15)
                out.append(seat)
            h = natural_height(c, max(c.near, 0.1))
            out.append(Piece(c, m.entity, seat.cx + seat.w * 8 * jitter(), seat.y0 + 0.35 * seat.h, h * c.aspect, h, 0.14, count=m.group))
        elif c.footing == "edge":
            out.append(Piece(c, m.entity, 0.5 * c.height * c.aspect - 0.03, 0.15 * height + c.height + jitter(), c.height * c.aspect, c.height, 0.1))
    high = [m for m in todo if m.concept.footing in ("sky", "air")]
    for i, m in enumerate(high):
        c = m.concept
        h = natural_height(c, c.near) if c.footing == "air" else c.height
        w = h * c.aspect * (3 if m.group > 1 else 1)
        foot = horizon if c.id == "smoke" else max(h + 0.03, (0.22 + jitter()) * height)
        out.append(Piece(c, m.entity, width * (i + 0.7) / (len(high) + 0.4), foot, min(w, 0.8 * width), h, c.near, count=m.group))
    return Composition(canvas, horizon, spec.mood, out)

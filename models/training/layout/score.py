"""The composition score: eight documented rules, each 0…1, and their weighted mean.

The engine's ``CompositionScore`` implements the same rules; a golden test holds the two together. Lengths are in short sides.

========== ====== ===========================================================================================================
rule       weight what it asks
========== ====== ===========================================================================================================
footing    0.24   what stands has ground under its foot, boats ride on water, birds fly before nothing solid, the moon hangs
                  above the horizon, birds that perch have a branch, a bridge reaches land
overlap    0.16   important things do not cover each other beyond what their kinds allow
host       0.12   one host clearly larger than its guests, near a third of the width; the weight of the picture neither
                  dead-centre nor falling off one side (主宾)
depth      0.12   far is small and high, near is large and low (three distances, 三远)
void       0.12   35–65 % left blank (45–75 % when lonely, sad or serene), and the blank lies together (留白, 虚实)
spacing    0.08   unequal intervals (疏密)
frame      0.10   nothing important cut by the frame, the fan or the disc, nothing kissing an edge or a neighbour's edge
layers     0.06   a landscape has something near, something in the middle, something far
========== ====== ===========================================================================================================
"""
from __future__ import annotations

import math

from geometry import Composition, Piece, natural_height

WEIGHTS = {"footing": 0.24, "overlap": 0.16, "host": 0.12, "depth": 0.12, "void": 0.12, "spacing": 0.08, "frame": 0.10, "layers": 0.06}

# visual weight and ink of a class, 0…1
MASS = {
    "void": 0.0, "sky": 0.1, "water": 0.1, "far_mountain": 0.6, "near_rock": 0.9, "earth": 0.4, "foliage": 0.9, "architecture": 1.0,
    "figure": 1.3, "animal": 1.1, "flower": 1.0, "celestial": 0.8,
}
BLANK_BELOW = 0.35
GRID = 16  # cells per short side of the blank raster
QUIET = ("lonely", "sad", "serene")
LANDSCAPE_FOOTING = ("plane", "backdrop")


def clamp(v: float) -> float:
    return min(1.0, max(0.0, v))


def important(p: Piece) -> bool:
    """Things the eye counts: not surfaces, backdrops, scatters, mist."""
    c = p.concept
    if c.footing in ("plane", "backdrop", "veil"):
        return False
    return c.semantic in ("figure", "animal", "architecture", "celestial", "flower", "foliage", "near_rock")


def mass(p: Piece) -> float:
    """Visual weight of a piece."""
    return MASS[p.concept.semantic] * p.area**0.8 * (1.4 - p.depth)


def footing(p: Piece, c: Composition) -> float:
    """0…1: how well a piece stands, hangs, floats or perches where it is."""
    k = p.concept
    height, width = c.canvas.height, c.canvas.width
    others = [q for q in c.pieces if q is not p]
    land = [q for q in others if q.concept.is_land]
    f = k.footing
    if f == "sky":
        if k.id == "mist":
            return 1.0
        if k.id == "smoke":
            held = any(q.holds(p.cx, p.foot) for q in others if q.concept.is_land or q.concept.semantic in ("architecture", "figure"))
            return 1.0 if held or abs(p.foot - c.horizon) <= 0.1 else 0.3
        return clamp(1 - (p.foot - c.horizon - 0.04) / 0.2)
    if f == "air":
        solid = sum(p.overlap(q) for q in others if q.concept.semantic in ("architecture", "figure", "near_rock", "far_mountain", "celestial"))
        return clamp(1 - max(0.0, solid / p.area - 0.15) / 0.5)
    if f == "ground":
        if any(q.holds(p.cx, p.foot) for q in land):
            return 1.0
        if k.semantic in ("figure", "animal") and any(
            q.concept.is_carrier and abs(p.cx - q.cx) <= q.w * 0.45 and q.y0 - 0.02 <= p.foot <= q.foot + 0.01 for q in others
        ):
            return 1.0
        if p.depth <= 0.3 and p.foot >= 0.985 * height:
            return 1.0
        return 0.0
    if f == "water":
        afloat = [q for q in others if q.concept.is_water_plane and abs(p.cx - q.cx) <= q.w / 2 and q.y0 - 0.02 <= p.foot <= q.foot + 0.02]
        if not afloat:
            return 0.0
        if k.id in ("bridge", "ferry"):
            reach = 0
            for x in (p.x0, p.x1):
                if x <= 0.01 or x >= width - 0.01 or any(_reaches(q, x, p) for q in land):
                    reach += 1
            return (0.2, 0.8, 1.0)[reach] if k.id == "bridge" else (0.2, 1.0, 1.0)[reach]
        if any(q.holds(p.cx, p.foot) and q.concept.footing == "plane" for q in land):
            return 0.4
        return 1.0
    if f == "plane":
        return clamp(1 - (c.horizon - p.y0 - 0.05) / 0.2)
    if f == "backdrop":
        if k.id == "waterfall":
            walls = [q for q in others if q.concept.semantic in ("far_mountain", "near_rock") and abs(p.cx - q.cx) <= q.w * 0.42]
            return clamp(max((p.overlap(q) / p.area for q in walls), default=0.0) / 0.7)
        low, high = c.horizon - 0.08 * height, c.horizon + 0.3 * height
        return clamp(1 - max(low - p.foot, p.foot - high, 0.0) / 0.15)
    if f == "edge":
        if k.semantic == "animal":
            return 1.0 if any(q.concept.is_perch and _perches(p, q) for q in others) else 0.0
        if p.x0 <= 0.02 or p.x1 >= width - 0.02 or p.y0 <= 0.02:
            return 1.0
        if k.semantic == "near_rock":
            return 1.0 if p.foot >= height or any(q.holds(p.cx, p.foot) for q in land) else 0.2
        return 1.0 if any(q.concept.is_perch and p.overlap(q) >= 0.3 * p.area for q in others) else 0.2
    if f == "thing":
        if any(q.holds(p.cx, p.foot) for q in land):
            return 1.0
        near = any(
            (q.concept.semantic in ("figure", "architecture")) and abs(p.cx - q.cx) <= (p.w + q.w) / 2 + 0.1
            and q.y0 - 0.02 <= p.foot <= q.foot + 0.06
            for q in others
        )
        return 1.0 if near or (p.depth <= 0.3 and p.foot >= 0.55 * height) else 0.2
    return 1.0


def _reaches(land: Piece, x: float, p: Piece) -> bool:
    """Land meets the end x of a bridge or landing stage p."""
    return land.x0 - 0.06 <= x <= land.x1 + 0.06 and land.y0 - 0.05 <= p.foot <= land.foot + 0.12


def _perches(p: Piece, q: Piece) -> bool:
    """p sits within the upper three quarters of q."""
    return abs(p.cx - q.cx) <= q.w * 0.46 and q.y0 + 0.01 <= p.foot <= q.y0 + 0.8 * q.h


def _allowed(p: Piece, q: Piece) -> float:
    """Share of the smaller box that two important things may cover of each other."""
    a, b = p.concept, q.concept
    kinds = {a.semantic, b.semantic}
    if (a.footing == "edge" and b.is_perch) or (b.footing == "edge" and a.is_perch):
        return 1.0
    if "near_rock" in kinds:
        return 0.8
    if (a.is_carrier and b.semantic in ("figure", "animal")) or (b.is_carrier and a.semantic in ("figure", "animal")):
        return 1.0
    if a.footing == "thing" or b.footing == "thing":
        return 0.5 if "figure" in kinds or a.footing != b.footing else 0.15
    if "celestial" in kinds and "foliage" in kinds:
        return 0.6
    if a.footing == "air" and b.semantic in ("foliage", "flower") or b.footing == "air" and a.semantic in ("foliage", "flower"):
        return 0.5
    if kinds <= {"foliage", "flower"}:
        return 0.45
    if "foliage" in kinds and "architecture" in kinds:
        return 0.4
    if "foliage" in kinds or "flower" in kinds:
        return 0.25
    if kinds == {"architecture"}:
        return 0.15
    return 0.03


def overlap(c: Composition) -> float:
    things = [p for p in c.pieces if important(p)]
    excess = 0.0
    for i, p in enumerate(things):
        for q in things[:i]:
            shared = p.overlap(q) / min(p.area, q.area)
            excess += max(0.0, shared - _allowed(p, q))
    return 1 / (1 + 3 * excess / math.sqrt(max(1, len(things))))


def host(c: Composition) -> float:
    width = c.canvas.width
    masses = sorted(((mass(p), p) for p in c.pieces if p.concept.footing not in ("plane", "veil") and p.concept.id not in ("mist", "range")), key=lambda m: -m[0])
    if not masses:
        return 0.0
    first, leader = masses[0]
    third = min(abs(leader.cx - width / 3), abs(leader.cx - 2 * width / 3)) / width
    on_third = clamp(1 - (third - 0.07) / 0.2)
    second = masses[1][0] if len(masses) > 1 else 0.0
    dominance = clamp(1 - (second / first - 0.7) / 0.6)
    total = sum(mass(p) for p in c.pieces)
    off = abs(sum(mass(p) * p.cx for p in c.pieces) / total / width - 0.5)
    balance = clamp(1 - (off - 0.15) / 0.2)
    return 0.4 * on_third + 0.25 * dominance + 0.35 * balance


def depth(c: Composition) -> float:
    sized = [p for p in c.pieces if p.concept.footing in ("ground", "water", "edge", "air", "thing") and p.count == 1 and not p.concept.is_spread]
    logs = sorted(math.log(p.h / natural_height(p.concept, p.depth)) for p in sized)
    size = 1.0
    if logs:
        middle = logs[len(logs) // 2]
        size = sum(clamp(1 - (abs(v - middle) - 0.3) / 0.5) for v in logs) / len(logs)
        size *= clamp(1 - (max(middle - math.log(2.2), math.log(0.6) - middle, 0.0)) / 0.5)
    standing = [p for p in c.pieces if p.concept.footing in ("ground", "water", "backdrop")]
    good = pairs = 0
    for i, p in enumerate(standing):
        for q in standing[:i]:
            if abs(p.depth - q.depth) > 0.12:
                near, far = (p, q) if p.depth < q.depth else (q, p)
                pairs += 1
                good += near.foot >= far.foot - 0.02
    return 0.5 * size + 0.5 * (good / pairs if pairs else 1.0)


def void(c: Composition) -> float:
    width, height = c.canvas.width, c.canvas.height
    nx, ny = round(GRID * width), round(GRID * height)
    inked = [p for p in c.pieces if MASS[p.concept.semantic] >= BLANK_BELOW and p.concept.footing != "veil" and p.concept.semantic != "void"]
    blank_in = [[0, 0] for _ in range(9)]
    for j in range(ny):
        y = (j + 0.5) / GRID
        row = [p for p in inked if p.y0 <= y <= p.foot]
        for i in range(nx):
            x = (i + 0.5) / GRID
            if not c.canvas.inside(x, y):
                continue
            cell = blank_in[3 * (3 * j // ny) + 3 * i // nx]
            cell[1] += 1
            if not any(_inks(p, x, y) for p in row):
                cell[0] += 1
    total = sum(t for _, t in blank_in)
    blank = sum(b for b, _ in blank_in) / total
    low, high = (0.45, 0.75) if c.mood in QUIET else (0.35, 0.65)
    amount = clamp(1 - max(low - blank, blank - high, 0.0) / 0.25)
    open_cells = sum(1 for b, t in blank_in if t > 0 and b >= 0.85 * t)
    return 0.7 * amount + 0.3 * clamp(open_cells / 2)


def _inks(p: Piece, x: float, y: float) -> bool:
    if p.concept.footing in ("backdrop", "plane"):
        return p.holds(x, y)
    dx, dy = (x - p.cx) / (p.w / 2), (y - p.cy) / (p.h / 2)
    return dx * dx + dy * dy <= 1.1


def spacing(c: Composition) -> float:
    things = [p for p in c.pieces if important(p)]
    if len(things) < 3:
        return 1.0
    nearest = [min(math.hypot(p.cx - q.cx, p.cy - q.cy) for q in things if q is not p) for p in things]
    mean = sum(nearest) / len(nearest)
    deviation = math.sqrt(sum((d - mean) ** 2 for d in nearest) / len(nearest))
    level = 0
    for i, p in enumerate(things):
        level += sum(1 for q in things[:i] if p.concept is q.concept and abs(p.foot - q.foot) < 0.006)
    return clamp(deviation / max(1e-6, mean) / 0.35) * 0.7 + 0.3 * clamp(1 - level / 2)


def frame(c: Composition) -> float:
    width, height = c.canvas.width, c.canvas.height
    things = [p for p in c.pieces if important(p) and (p.concept.footing != "edge" or p.concept.semantic == "animal")]
    if not things:
        return 1.0
    total = 0.0
    for p in things:
        grows = p.concept.family in ("tree", "flower", "grass", "rock")
        inset = 0.3 if grows else 0.05
        xs, ys = (p.x0 + inset * p.w, p.x1 - inset * p.w), (p.y0 + inset * p.h, p.foot - inset * p.h)
        if grows:  # a plant may be rooted below the frame, a tree may be cut by the upper edge
            ys = (max(ys[0], 0.01), min(ys[1], height - 0.01))
            if c.canvas.outline != "rectangle":
                ys = (p.cy, p.cy)
        total += sum(c.canvas.inside(x, y) for x in xs for y in ys) / 4
    kisses = 0
    for i, p in enumerate(things):
        if not p.concept.family in ("tree", "flower", "grass", "rock") and (abs(p.x0) < 0.008 or abs(p.x1 - width) < 0.008 or abs(p.y0) < 0.008):
            kisses += 1
        for q in things[:i]:
            tall = min(p.foot, q.foot) - max(p.y0, q.y0)
            if tall > 0.02 and min(abs(p.x0 - q.x1), abs(p.x1 - q.x0)) < 0.004:
                kisses += 1
    return total / len(things) * (1 / (1 + 0.5 * kisses / len(things)))


def layers(c: Composition) -> float:
    if not any(p.concept.footing in LANDSCAPE_FOOTING for p in c.pieces):
        return 1.0
    depths = [p.depth for p in c.pieces if p.concept.footing != "veil"]
    near = any(d < 0.25 for d in depths)
    middle = any(0.25 <= d < 0.65 for d in depths)
    far = any(d >= 0.65 for d in depths)
    return (near + middle + far) / 3


def rules(c: Composition) -> dict[str, float]:
    """Every rule's score; all zero for an empty composition."""
    pieces = [p for p in c.pieces if p.concept.footing != "veil"]
    if not pieces:
        return {name: 0.0 for name in WEIGHTS}
    weights = [1.0 if p.entity >= 0 else 0.5 for p in pieces]
    stands = sum(w * footing(p, c) for w, p in zip(weights, pieces)) / sum(weights)
    return {
        "footing": stands, "overlap": overlap(c), "host": host(c), "depth": depth(c), "void": void(c), "spacing": spacing(c),
        "frame": frame(c), "layers": layers(c),
    }


def score(c: Composition) -> float:
    """Weighted mean of the rules, 0…1."""
    values = rules(c)
    return sum(WEIGHTS[name] * value for name, value in values.items())

"""Formats, outlines, perspective, and the pieces a composition is made of.

Lengths are in *short sides*: the canvas is ``width`` × ``height`` with min(width, height) = 1; x runs right, y runs down.
"""
from __future__ import annotations

import math
from dataclasses import dataclass, field

from concepts import Concept, get

FORMATS = {"square": 1.0, "scroll": 0.5, "horizontal": 1.75, "handscroll": 4.0, "fan": 2.0, "round": 1.0}
FAN_HALF_ANGLE = math.radians(76)
FAN_INNER = 0.4  # inner radius of a folding fan as a share of the outer one


@dataclass(frozen=True)
class Canvas:
    """A picture of an aspect (width / height) and an outline: rectangle, folding_fan or disc."""

    aspect: float
    outline: str = "rectangle"

    @staticmethod
    def of(fmt: str) -> "Canvas":
        outline = {"fan": "folding_fan", "round": "disc"}.get(fmt, "rectangle")
        return Canvas(FORMATS[fmt], outline)

    @property
    def width(self) -> float:
        return max(self.aspect, 1.0)

    @property
    def height(self) -> float:
        return max(1.0 / self.aspect, 1.0)

    def inside(self, x: float, y: float) -> bool:
        """Whether a point lies in the painted area."""
        if x < 0 or y < 0 or x > self.width or y > self.height:
            return False
        if self.outline == "disc":
            r = 0.49 * min(self.width, self.height)
            return math.hypot(x - self.width / 2, y - self.height / 2) <= r
        if self.outline == "folding_fan":  # two arcs about a pivot under the picture, and two straight sides through it
            outer = min(self.height, self.width / 2)
            dx, dy = x - self.width / 2, 1.02 * self.height - y
            return FAN_INNER * outer <= math.hypot(dx, dy) <= outer and abs(math.atan2(dx, dy)) <= FAN_HALF_ANGLE
        return True


def perspective(depth: float) -> float:
    """Relative size at a depth, 1 at our feet."""
    return 1.0 / (1.0 + 1.8 * depth)


def natural_height(concept: Concept, depth: float) -> float:
    """Expected height at a depth, in short sides."""
    return concept.height * perspective(depth) / perspective(concept.near)


def foot_at(horizon: float, bottom: float, depth: float) -> float:
    """y of the ground at a depth, between the horizon (depth 1) and the lowest foot line (depth 0)."""
    return horizon + (bottom - horizon) * (1.0 - depth) ** 1.4


def depth_at(horizon: float, bottom: float, y: float) -> float:
    """Inverse of :func:`foot_at`, clipped to 0…1."""
    t = (y - horizon) / max(1e-6, bottom - horizon)
    return 1.0 - min(1.0, max(0.0, t)) ** (1 / 1.4)


@dataclass
class Piece:
    """One placement: centre x, foot y, size (short sides), depth 0…1, pose 0…7, mirrored or not.

    ``entity`` is the index of the scene's entity or -1 for what the painter added; ``count`` > 1 marks a group drawn in one box.
    """

    concept: Concept
    entity: int
    cx: float
    foot: float
    w: float
    h: float
    depth: float
    pose: int = 0
    flip: bool = False
    count: int = 1

    @property
    def x0(self) -> float:
        return self.cx - self.w / 2

    @property
    def x1(self) -> float:
        return self.cx + self.w / 2

    @property
    def y0(self) -> float:
        return self.foot - self.h

    @property
    def cy(self) -> float:
        return self.foot - self.h / 2

    @property
    def area(self) -> float:
        return self.w * self.h

    def overlap(self, o: "Piece") -> float:
        """Area shared by two boxes."""
        dx = min(self.x1, o.x1) - max(self.x0, o.x0)
        dy = min(self.foot, o.foot) - max(self.y0, o.y0)
        return dx * dy if dx > 0 and dy > 0 else 0.0

    def holds(self, x: float, y: float) -> bool:
        """Whether the body drawn in this box is under the point (boxes of mountains and banks are not full)."""
        r = (y - self.y0) / self.h
        if r > 1.06:
            return False
        if self.concept.footing == "backdrop":
            return r >= 0.22 and abs(x - self.cx) <= self.w / 2 * (0.1 + 0.9 * min(r, 1.0))
        if self.concept.footing == "plane":
            return r >= 0.08 and abs(x - self.cx) <= self.w / 2 * min(1.0, 0.55 + r)
        return r >= -0.02 and abs(x - self.cx) <= self.w / 2


@dataclass
class Composition:
    """Pieces on a canvas with a horizon (y in short sides) and the mood that decides how much is left blank."""

    canvas: Canvas
    horizon: float
    mood: str
    pieces: list[Piece] = field(default_factory=list)


def piece(name: str, entity: int, cx: float, foot: float, w: float, h: float, depth: float, **more) -> Piece:
    return Piece(get(name), entity, cx, foot, w, h, min(1.0, max(0.0, depth)), **more)

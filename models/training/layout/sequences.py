"""One vocabulary for text and layout, and the sequences of both directions.

text → layout:  ``<scene> format season hour weather mood {characters concept count} <layout> horizon {placement} <end>``
layout → text:  ``<layout> format horizon {placement} <scene> season hour weather mood {characters concept count} <end>``
placement:      ``concept [count] x y w h depth pose`` — count only when one box holds a group (a flock)

x is the centre and y the foot, as shares of the picture (bins of 1.25/128); w and h are in short sides (64 logarithmic bins, 0.015…4.5).
Characters are those of the imagery's name in the verse (孤舟); a scene may also give the concept alone.
Pinned placements come first; then surfaces and land, what stands and floats (large first), what perches and lies near somebody, the sky.
"""
from __future__ import annotations

import math
import random
from dataclasses import dataclass, field

import concepts
from geometry import FORMATS, Canvas, Composition, Piece
from scenes import HOURS, MOODS, SEASONS, WEATHERS, SceneSpec, Wanted, verses

X_BINS, Y_BINS, SIZE_BINS, DEPTH_BINS, POSE_BINS, HORIZON_BINS = 128, 128, 64, 16, 16, 32
X_LOW, Y_LOW, POSITION_SPAN = -0.125, 0.0, 1.25
SIZE_LOW, SIZE_HIGH = 0.015, 4.5
LONGEST = 320
MOST_ADDED = 7
MOST_ADDED_OF = {"water": 1, "mountain": 1, "tree": 1, "herb": 1, "land": 3, "rock": 1, "range": 1, "mist": 1}
ADDED = (
    "river", "lake", "pond", "stream", "bank", "slope", "sandbar", "plain", "desert", "range", "mist", "mountain", "peak", "rock", "grass",
    "reed", "tree", "pine", "willow", "winter_tree", "plum", "crabapple", "old_tree",
)


def token_names() -> list[str]:
    """Every token, in id order."""
    characters = sorted({ch for row in verses() for w in row for ch in w.name} | {ch for c in concepts.load().values() for ch in c.zh})
    names = ["<pad>", "<unk>", "<scene>", "<layout>", "<end>"]
    names += [f"format:{f}" for f in FORMATS]
    names += [f"season:{v}" for v in SEASONS] + [f"hour:{v}" for v in HOURS] + [f"weather:{v}" for v in WEATHERS] + [f"mood:{v}" for v in MOODS]
    names += [f"count:{n}" for n in range(1, 13)]
    names += [f"concept:{c}" for c in concepts.load()]
    for kind, n in (("horizon", HORIZON_BINS), ("x", X_BINS), ("y", Y_BINS), ("w", SIZE_BINS), ("h", SIZE_BINS), ("depth", DEPTH_BINS), ("pose", POSE_BINS)):
        names += [f"{kind}:{i}" for i in range(n)]
    return names + [f"char:{ch}" for ch in characters]


def bin_of(value: float, low: float, span: float, n: int) -> int:
    return max(0, min(n - 1, math.floor((value - low) / span * n)))


def center_of(index: int, low: float, span: float, n: int) -> float:
    return low + (index + 0.5) / n * span


def size_bin(value: float) -> int:
    return bin_of(math.log(max(1e-4, value)), math.log(SIZE_LOW), math.log(SIZE_HIGH / SIZE_LOW), SIZE_BINS)


def size_of(index: int) -> float:
    return math.exp(center_of(index, math.log(SIZE_LOW), math.log(SIZE_HIGH / SIZE_LOW), SIZE_BINS))


def rank(c: concepts.Concept) -> int:
    """Order of placing: 0 surfaces and land, 1 what stands or floats, 2 what perches or lies near, 3 the sky."""
    if c.footing in ("plane", "backdrop") or c.id in ("cliff", "island", "terrace", "courtyard"):
        return 0
    if c.footing in ("ground", "water") or (c.footing == "edge" and c.semantic != "animal"):
        return 1
    return 3 if c.footing in ("sky", "air") else 2


def kind_added(c: concepts.Concept) -> str:
    """What an addition counts as: one water, one mountain, one tree … and none when the scene has its own; land up to three."""
    if c.id in ("rock", "range", "mist"):
        return c.id
    if c.id in ("grass", "reed"):
        return "herb"
    if c.is_water_plane:
        return "water"
    if c.footing == "backdrop":
        return "mountain"
    return "tree" if c.family == "tree" else "land" if c.is_land else "other"


def sequence_order(pieces: list[Piece]) -> list[Piece]:
    """Surfaces from far to near, then the large before the small."""
    def key(p: Piece) -> tuple[float, float]:
        r = rank(p.concept)
        return (r, -p.depth if r == 0 else -p.area)
    return sorted(pieces, key=key)


@dataclass
class Vocabulary:
    names: list[str] = field(default_factory=token_names)

    def __post_init__(self) -> None:
        self.ids = {n: i for i, n in enumerate(self.names)}

    def __len__(self) -> int:
        return len(self.names)

    def first(self, kind: str) -> int:
        """Id of the first token of a kind."""
        return next(i for i, n in enumerate(self.names) if n.startswith(kind + ":"))

    # ---- encoding --------------------------------------------------------------------------------------------------

    def setting(self, s: SceneSpec) -> list[int]:
        return [self.ids[f"season:{s.season}"], self.ids[f"hour:{s.hour}"], self.ids[f"weather:{s.weather}"], self.ids[f"mood:{s.mood}"]]

    def wanted(self, wanted: list[Wanted]) -> list[int]:
        out = []
        for w in wanted:
            out += [self.ids.get(f"char:{ch}", 1) for ch in w.name[:4]]
            out += [self.ids[f"concept:{w.concept}"], self.ids[f"count:{max(1, min(12, w.count))}"]]
        return out

    def placement(self, p: Piece, canvas: Canvas) -> list[int]:
        out = [self.ids[f"concept:{p.concept.id}"]]
        if p.count > 1:
            out.append(self.ids[f"count:{min(12, p.count)}"])
        return out + [
            self.first_of["x"] + bin_of(p.cx / canvas.width, X_LOW, POSITION_SPAN, X_BINS),
            self.first_of["y"] + bin_of(p.foot / canvas.height, Y_LOW, POSITION_SPAN, Y_BINS),
            self.first_of["w"] + size_bin(p.w),
            self.first_of["h"] + size_bin(p.h),
            self.first_of["depth"] + bin_of(p.depth, 0, 1, DEPTH_BINS),
            self.first_of["pose"] + p.pose * 2 + int(p.flip),
        ]

    @property
    def first_of(self) -> dict[str, int]:
        if not hasattr(self, "_first_of"):
            self._first_of = {k: self.first(k) for k in ("count", "concept", "horizon", "x", "y", "w", "h", "depth", "pose", "char", "format", "season", "hour", "weather", "mood")}
        return self._first_of

    def horizon(self, c: Composition) -> int:
        return self.first_of["horizon"] + bin_of(c.horizon / c.canvas.height, 0, 1, HORIZON_BINS)

    def prompt(self, s: SceneSpec, wanted: list[Wanted] | None = None) -> list[int]:
        """Tokens up to and with ``<layout>``: what generation starts from."""
        return [self.ids["<scene>"], self.ids[f"format:{s.fmt}"], *self.setting(s), *self.wanted(list(wanted if wanted is not None else s.wanted)), self.ids["<layout>"]]

    def text_to_layout(self, s: SceneSpec, wanted: list[Wanted], c: Composition, pinned: list[Piece]) -> tuple[list[int], int]:
        """Sequence and the position from which it is to be learnt."""
        head = self.prompt(s, wanted)
        body = [self.horizon(c)]
        start = len(head)
        rest = [p for p in c.pieces if not any(p is q for q in pinned)]
        for p in [*pinned, *sequence_order(rest)]:
            body += self.placement(p, c.canvas)
        return head + body + [self.ids["<end>"]], start

    def layout_to_text(self, s: SceneSpec, wanted: list[Wanted], c: Composition) -> tuple[list[int], int]:
        head = [self.ids["<layout>"], self.ids[f"format:{s.fmt}"], self.horizon(c)]
        for p in sequence_order(c.pieces):
            head += self.placement(p, c.canvas)
        head.append(self.ids["<scene>"])
        return head + self.setting(s) + self.wanted(wanted) + [self.ids["<end>"]], len(head)

    # ---- decoding --------------------------------------------------------------------------------------------------

    def piece(self, tokens: list[int], canvas: Canvas) -> Piece:
        """A placement from its 7 or 8 tokens; entity is set to -1."""
        f = self.first_of
        c = concepts.get(self.names[tokens[0]].split(":")[1])
        count = tokens[1] - f["count"] + 1 if len(tokens) == 8 else 1
        x, y, w, h, d, pose = tokens[-6:]
        return Piece(
            c, -1, center_of(x - f["x"], X_LOW, POSITION_SPAN, X_BINS) * canvas.width, center_of(y - f["y"], Y_LOW, POSITION_SPAN, Y_BINS) * canvas.height,
            size_of(w - f["w"]), size_of(h - f["h"]), center_of(d - f["depth"], 0, 1, DEPTH_BINS), (pose - f["pose"]) // 2, bool((pose - f["pose"]) % 2), count,
        )


def mirrored(c: Composition) -> Composition:
    pieces = [Piece(p.concept, p.entity, c.canvas.width - p.cx, p.foot, p.w, p.h, p.depth, p.pose, not p.flip, p.count) for p in c.pieces]
    return Composition(c.canvas, c.horizon, c.mood, pieces)


def from_json(record: dict) -> tuple[SceneSpec, Composition]:
    spec = SceneSpec(record["format"], record["season"], record["hour"], record["weather"], record["mood"], tuple(Wanted(*w) for w in record["scene"]))
    pieces = [Piece(concepts.get(n), e, cx, foot, w, h, d, pose, bool(flip), count) for n, e, count, cx, foot, w, h, d, pose, flip in record["pieces"]]
    return spec, Composition(Canvas.of(spec.fmt), record["horizon"], spec.mood, pieces)


def example(vocabulary: Vocabulary, record: dict, rng: random.Random) -> tuple[list[int], int]:
    """One training sequence: mirrored half of the time, names dropped, order shuffled, pins first, either direction."""
    spec, c = from_json(record)
    if rng.random() < 0.5:
        c = mirrored(c)
    wanted = list(spec.wanted)
    bare = rng.random() < 0.3
    wanted = [Wanted(w.concept, "" if bare or rng.random() < 0.25 else w.name, w.count) for w in wanted]
    if rng.random() < 0.18:
        return vocabulary.layout_to_text(spec, wanted, c)
    if rng.random() < 0.4:
        rng.shuffle(wanted)
    pinned = rng.sample(c.pieces, min(len(c.pieces), rng.choice((1, 1, 2, 3)))) if rng.random() < 0.15 else []
    return vocabulary.text_to_layout(spec, wanted, c, pinned)

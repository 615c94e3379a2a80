"""The paintable concepts (concepts.tsv of the engine) and the roles composition gives them."""
from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).resolve().parents[3] / "engine/src/main/resources/danqing/engine/scene/concepts.tsv"


@dataclass(frozen=True)
class Concept:
    """One row of concepts.tsv; height is a share of the short side when near, depth 0 = at our feet, 1 = horizon."""

    id: str
    zh: str
    family: str
    semantic: str
    footing: str
    height: float
    aspect: float
    near: float
    far: float

    @property
    def is_land(self) -> bool:
        """Can carry what stands: earth, rock and mountains, and built ground."""
        return self.id in BUILT_GROUND or (
            self.semantic in ("earth", "near_rock", "far_mountain") and self.id not in ("range", "moss")
        )

    @property
    def is_water_plane(self) -> bool:
        """A water surface that boats and water plants can ride on."""
        return self.semantic == "water" and self.footing == "plane"

    @property
    def is_carrier(self) -> bool:
        """Carries figures: boats, bridges, built ground, beds."""
        return self.family == "boat" or self.id in CARRIERS

    @property
    def is_perch(self) -> bool:
        """A bird or a cicada may sit on it, a vine may hang on it."""
        return self.semantic in ("foliage", "flower", "near_rock", "architecture") and self.footing in ("ground", "edge")

    @property
    def is_flock(self) -> bool:
        """Three or more of it are composed as one group."""
        return self.semantic == "animal" and self.height <= 0.13 and self.footing in ("air", "water", "ground", "edge")

    @property
    def is_spread(self) -> bool:
        """One placement shows any number of it (a surface, a scatter, a clump, a veil)."""
        return self.footing in ("plane", "veil") or self.id in SPREAD


BUILT_GROUND = {"terrace", "courtyard", "steps", "street", "road", "bank"}
CARRIERS = {"bridge", "terrace", "courtyard", "steps", "ferry", "bed", "pavilion", "tower", "railing", "horse", "donkey", "ox", "street", "window"}
SPREAD = {
    "star", "galaxy", "cloud", "glow", "mist", "range", "forest", "village", "grass", "duckweed", "water_chestnut", "rice", "wheat",
    "vegetable", "rape_flower", "petal", "catkin", "fallen_leaf", "firefly", "moss", "wave", "tide", "spring", "gorge", "smoke", "rainbow",
    "lightning", "sun", "moon", "crescent", "city_wall", "street", "fence", "railing",
}


@lru_cache(maxsize=1)
def load() -> dict[str, Concept]:
    """All concepts by id, in file order."""
    table: dict[str, Concept] = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        f = line.split("\t")
        table[f[0]] = Concept(f[0], f[1], f[2], f[3], f[4], float(f[5]), float(f[6]), float(f[7]), float(f[8]))
    return table


def get(name: str) -> Concept:
    return load()[name]


def instances(concept: Concept, count: int) -> int:
    """How many placements a count asks for: one for surfaces, scatters and flocks of three or more, else the count, 7 at most."""
    if concept.is_spread or (concept.is_flock and count >= 3):
        return 1
    limit = 3 if concept.footing == "backdrop" else 7
    return max(1, min(count, limit))

"""Writes the golden file of the engine's tests: scenes, their likeliest tokens, and compositions with every rule's value;
and the 300 held-out scenes of evaluate.py, for measuring what ships.

``python models/training/layout/golden.py`` — run it after every export.
"""
from __future__ import annotations

import json
import random
from pathlib import Path

from compose import Composer
from concepts import get
from decode import generate
from evaluate import Sampler
from geometry import Composition
from plain import random_placement
from preview import POEMS, poem_scene
from score import rules
from scenes import SceneSpec, draw

OUT = Path(__file__).resolve().parents[3] / "engine/src/test/resources/danqing/engine/layout/golden.json"


def scene_of(s: SceneSpec) -> dict:
    return {
        "format": s.fmt, "season": s.season, "hour": s.hour, "weather": s.weather, "mood": s.mood,
        "wanted": [{"concept": w.concept, "name": w.name, "count": w.count} for w in s.wanted],
    }


def judged(c: Composition, s: SceneSpec) -> dict:
    return {
        "format": s.fmt, "mood": c.mood, "horizon": c.horizon, "rules": rules(c),
        "pieces": [[p.concept.id, p.entity, p.count, p.cx, p.foot, p.w, p.h, p.depth, p.pose, int(p.flip)] for p in c.pieces],
    }


def main() -> None:
    sampler = Sampler(1, 0.0, 1.0)
    rng = random.Random(5)
    formats = ("square", "horizontal", "scroll", "fan", "round", "handscroll")
    written, scored = [], []
    for i, name in enumerate(POEMS):
        spec = poem_scene(name, formats[i % 6])
        layouts, tokens = generate(sampler.net, sampler.v, spec, 1, 0.0, 1.0, rng)
        written.append({"scene": scene_of(spec), "prompt": sampler.v.prompt(spec), "tokens": tokens[0]})
        for c in (layouts[0], Composer(spec, rng).compose(), random_placement(spec, rng)):
            scored.append(judged(c, spec))
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps({"written": written, "scored": scored}, ensure_ascii=False, indent=0), encoding="utf-8")
    held = random.Random(424242)  # the scenes of evaluate.py
    specs: list[SceneSpec] = []
    while len(specs) < 300:
        spec = draw(held)
        if any(get(w.concept).footing != "veil" for w in spec.wanted):
            specs.append(spec)
    (OUT.parent / "held-out.json").write_text(json.dumps([scene_of(s) for s in specs], ensure_ascii=False), encoding="utf-8")
    print(f"{OUT.name}: {len(written)} scenes, {len(scored)} compositions")


if __name__ == "__main__":
    main()

"""Measures the exported transformer against the plain placer and random placement on scenes it has not seen.

``python models/training/layout/evaluate.py [--scenes 300] [--seeds 4] [--candidates 4] [--poems]``

Score: composition score (score.py). Variety: mean over scenes of the mean distance between the layouts of different seeds, where the distance of
two layouts is the mean over the imagery of the scene of the distance of their centres and of the log ratio of their heights (× 0.25), in short
sides. ``--sheet FILE.png`` draws the twelve poems of preview.py instead.
"""
from __future__ import annotations

import argparse
import json
import math
import random
import time
from pathlib import Path

import onnxruntime

import preview
from compose import Composer
from concepts import get
from decode import Net, generate
from geometry import Composition
from plain import plain_placement, random_placement
from scenes import SceneSpec, draw
from score import rules, score
from sequences import Vocabulary

PACK = Path(__file__).resolve().parents[2] / "src/main/resources/danqing/models"


def distance(a: Composition, b: Composition, n: int) -> float:
    """Mean distance of the placements of the same imagery."""
    total = used = 0.0
    for entity in range(n):
        p = [q for q in a.pieces if q.entity == entity]
        q = [q for q in b.pieces if q.entity == entity]
        for one, other in zip(p, q):
            total += math.hypot(one.cx - other.cx, one.cy - other.cy) + 0.25 * abs(math.log(one.h / other.h))
            used += 1
    return total / max(1, used)


def variety(layouts: list[Composition], n: int) -> float:
    pairs = [distance(a, b, n) for i, a in enumerate(layouts) for b in layouts[:i]]
    return sum(pairs) / max(1, len(pairs))


class Sampler:
    """Best of several samples, by score."""

    def __init__(self, candidates: int, temperature: float, top_p: float):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        session = onnxruntime.InferenceSession(str(PACK / "layout.onnx"), options, providers=["CPUExecutionProvider"])
        self.v = Vocabulary()
        self.net = Net(session, json.loads((PACK / "layout.json").read_text(encoding="utf-8"))["cache"])
        self.candidates, self.temperature, self.top_p = candidates, temperature, top_p

    def __call__(self, spec: SceneSpec, rng: random.Random) -> Composition:
        layouts, _ = generate(self.net, self.v, spec, self.candidates, self.temperature, self.top_p, rng)
        return max(layouts, key=score)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenes", type=int, default=300)
    parser.add_argument("--seeds", type=int, default=4)
    parser.add_argument("--candidates", type=int, default=4)
    parser.add_argument("--temperature", type=float, default=0.9)
    parser.add_argument("--top-p", type=float, default=0.92)
    parser.add_argument("--sheet", help="draw the poems into this file instead")
    args = parser.parse_args()
    sampler = Sampler(args.candidates, args.temperature, args.top_p)
    if args.sheet:
        rng = random.Random(args.seeds)
        pictures = []
        formats = ("square", "horizontal", "scroll", "fan", "round", "handscroll")
        for i, name in enumerate(preview.POEMS):
            for fmt in (formats[i % 6], formats[(i + 1 + i // 6) % 6]):
                c = sampler(preview.poem_scene(name, fmt), rng)
                pictures.append(preview.render(c, f"{name} {score(c):.2f}"))
        preview.save(args.sheet, preview.sheet(pictures))
        return
    rng = random.Random(424242)
    specs = []
    while len(specs) < args.scenes:
        spec = draw(rng)
        if any(get(w.concept).footing != "veil" for w in spec.wanted):
            specs.append(spec)
    methods = {
        "random": random_placement, "plain rules": plain_placement, "composer (training rules, one draw)": lambda s, r: Composer(s, r).compose(),
        f"transformer, best of {args.candidates}": sampler,
    }
    print(f"{len(specs)} scenes, {args.seeds} seeds each")
    for name, method in methods.items():
        began = time.time()
        values, spread, parts = [], [], {}
        for i, spec in enumerate(specs):
            layouts = [method(spec, random.Random(1000 * i + k)) for k in range(args.seeds)]
            for c in layouts:
                found = rules(c)
                values.append(score(c))
                for rule, value in found.items():
                    parts[rule] = parts.get(rule, 0.0) + value
            spread.append(variety(layouts, len(spec.wanted)))
        ms = (time.time() - began) / len(values) * 1000
        detail = " ".join(f"{rule} {value / len(values):.3f}" for rule, value in parts.items())
        print(f"{name:38} score {sum(values) / len(values):.4f}  variety {sum(spread) / len(spread):.3f}  {ms:.0f} ms  ({detail})", flush=True)


if __name__ == "__main__":
    main()

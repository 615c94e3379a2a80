"""Texts for WorkDump: couplets of the Tang and Song with something to paint in them, and plain lists of things so that rarer things are seen often enough.

    python texts.py --out texts.txt [--poems 700] [--lists 600] [--seed 1]
"""
from __future__ import annotations

import argparse
import json
import random
import re
from pathlib import Path

import features
import works

ROOT = Path(__file__).resolve().parents[3]
WHEN = ["春日", "夏日", "秋天", "冬天", "清晨", "黄昏", "月夜", "雨中", "雪中", "雾里", "", "", ""]


def names() -> dict[str, list[str]]:
    """Plain Chinese names of each concept: those without attributes of their own."""
    out = {}
    for line in (ROOT / "engine/src/main/resources/danqing/engine/scene/imagery.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            concept, said = line.split("\t")[:2]
            out[concept] = [n.lstrip("~") for n in said.split() if ":" not in n][:4]
    return out


def couplets(rng: random.Random) -> list[str]:
    out = []
    for f in ("tang300", "song-ci-500"):
        for row in (features.DATA / f"poems/{f}.jsonl").read_text(encoding="utf-8").splitlines():
            lines = json.loads(row)["lines"]
            out += [t for t in (re.sub(r"[（(].*", "", a + b if len(a) < 8 else a) for a, b in zip(lines, lines[1:] + [""])) if 8 <= len(t) <= 34]
    things = re.compile("[山峰江河水船舟月日云柳花松竹荷梅菊雁鹭鸟燕莺马牛桥楼亭塔寺城村屋樓鷺鳥鶯馬橋雲]")
    out = [t for t in dict.fromkeys(out) if len(things.findall(t)) >= 2]
    rng.shuffle(out)
    return out


def listed(rng: random.Random, called: dict[str, list[str]]) -> str:
    things = []
    for word in rng.sample(list(works.NAMES), rng.choice([1, 2, 2, 3, 3, 4])):
        concept = rng.choice([c for c in works.NAMES[word][1].split() if called.get(c)])
        name = rng.choice(called[concept])
        n = rng.choice([0, 0, 0, 2, 3]) if word not in works.UNCOUNTED else 0
        things.append((works.NUMBERS[n] + works.NAMES[word][0] if n else "") + name)
    when = rng.choice(WHEN)
    return (when + "，" if when else "") + "，".join(things)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--poems", type=int, default=700)
    p.add_argument("--lists", type=int, default=600)
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()
    rng, called = random.Random(a.seed), names()
    texts = couplets(rng)[: a.poems] + [listed(rng, called) for _ in range(a.lists)]
    rng.shuffle(texts)
    a.out.write_text("\n".join(texts) + "\n", encoding="utf-8")
    print(len(texts), "texts")


if __name__ == "__main__":
    main()

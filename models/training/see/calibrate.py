"""Fits what see.json says about trust, on val and unseen works: match = sigmoid(a·cos + b) of a picture's own sentence against others', the mean picture
(`centre`), and the rejection threshold of captions (the score of score.py reject). Writes settings.json, which export.py reads.

    python calibrate.py --pack DIR --bge JAR --works DIR
"""
from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

import features
import works
from decode import Nets
from score import val
from sentences import Sentences

HERE = Path(__file__).resolve().parent


def logistic(x: np.ndarray, y: np.ndarray, w: np.ndarray) -> tuple[float, float]:
    """Weighted logistic regression of y on one number, by Newton's method."""
    t = np.zeros(2)
    z = np.stack([x, np.ones_like(x)], 1)
    for _ in range(30):
        p = 1 / (1 + np.exp(-z @ t))
        h = (z * (w * p * (1 - p))[:, None]).T @ z + 1e-4 * np.eye(2)
        t = t + np.linalg.solve(h, z.T @ (w * (y - p)) - 1e-4 * t)
    return float(t[0]), float(t[1])


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--pack", type=Path, required=True)
    p.add_argument("--bge", required=True)
    p.add_argument("--works", type=Path, required=True)
    p.add_argument("--refuse", type=float, default=-0.34, help="mean log-probability under which a caption is not given")
    a = p.parse_args()
    nets = Nets(a.pack)
    r, images = val(300)
    names = works.split(sorted(q.stem for q in a.works.glob("*-*.png")))[1][:150]
    read = [works.read(a.works, n) for n in names]
    texts = [d["captions"][0] for d in r] + ["一幅" + works.STYLES[w["style"]] + "画着" + "、".join(w["main"][:4]) for w in read]
    museum = [q for q in sorted((features.DATA / "paintings/ink/museum").glob("*.jpg"))]
    seen = nets.vision(np.concatenate([images, np.stack([features.picture(a.works / f"{n}.png") for n in names])]))[1]
    old = nets.vision(np.stack([features.picture(q) for q in museum]))[1]
    said = nets.net["see-text"].run(None, {"bge": Sentences(a.bge)(texts).astype(np.float32)})[0]
    s = seen @ said.T
    own = np.eye(len(s), dtype=bool)
    within = np.zeros_like(own)  # others of the same kind only: a photograph's sentence against photographs
    within[:300, :300] = within[300:, 300:] = True
    x, y = s[within], own[within].astype(float)
    weight = np.where(y > 0, 0.5 / y.sum(), 0.5 / (1 - y).sum()) * len(y)
    ma, mb = logistic(x, y, weight)
    centre = np.concatenate([seen[300:], old]).mean(0)
    out = {"match": {"a": round(ma, 3), "b": round(mb, 3)}, "centre": [round(float(v), 4) for v in centre], "reject": {"caption": {"logprob": a.refuse}, "ask": {"logprob": -1.2}}}
    file = HERE / "settings.json"
    out = (json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}) | out
    file.write_text(json.dumps(out), encoding="utf-8")
    print(out["match"], "own", s[own].mean(), "others", s[within & ~own].mean())


if __name__ == "__main__":
    main()

"""Packs all that the reader learns from into two files that travel to a training machine: pictures as WebP, texts as ids, sentence vectors as bytes.

    python pack.py --works DIR --bge JAR --out DIR      photos.pkl (training photographs), rest.pkl (everything else)

jieba must be importable here; it is not needed where training runs (tune.py).
"""
from __future__ import annotations

import argparse
import json
import pickle
import random
from pathlib import Path

import cv2
import numpy as np
from safetensors.torch import load_file

import features
import photos
import works
from data import MOST, QUESTION, names_of, target
from sentences import Sentences
from words import Words, cut, rows

QUALITY = 55
VARIANTS = 6
HEAT = 9  # cells a side of the packed boxes; tune.py resizes them to its grid


def webp(path: Path) -> bytes:
    return cv2.imencode(".webp", np.ascontiguousarray(features.picture(path)[:, :, ::-1]), [cv2.IMWRITE_WEBP_QUALITY, QUALITY])[1].tobytes()


def bytes_of(vectors: np.ndarray) -> np.ndarray:
    """Unit vectors in -127…127: cosines change by under .005."""
    return np.clip(np.round(vectors * 400), -127, 127).astype(np.int8)


class Split:
    """What data.names_of needs of the training photographs."""

    def __init__(self, name: str):
        self.rows = rows(features.CAPTIONS / f"{name}.jsonl")
        self.cut = [[cut(c) for c in r["captions"]] for r in self.rows]


def question_rows(words: Words, derived: list) -> list:
    out = []
    for d in derived:
        boxes = d[3] if len(d) > 3 else []
        heat = np.round(target(boxes, HEAT) * 255).astype(np.uint8) if boxes else None
        out.append((words.greedy(d[0])[:QUESTION], words.greedy(d[1]), d[2], heat))
    return out


def photographs(words: Words, split: Split, rng: random.Random, sentences: Sentences, some: slice) -> dict:
    vectors = bytes_of(sentences([c for r in split.rows for c in r["captions"][some]])).reshape(len(split.rows), -1, 512)
    return {
        "captions": [[words.ids(c) for c in cs] for cs in split.cut],
        "words": [[" ".join(c) for c in cs] for cs in split.cut],
        "questions": [question_rows(words, photos.derive(r["captions"], rng) + photos.derive(r["captions"], rng)) for r in split.rows],
        "bge": vectors,
    }


def own(words: Words, folder: Path, names: list[str], rng: random.Random, sentences: Sentences) -> dict:
    read = [works.read(folder, n) for n in names]
    texts = [[works.caption(w, rng) for _ in range(VARIANTS)] for w in read]
    source = [json.loads((folder / f"{w['stem']}.scene.json").read_text(encoding="utf-8"))["scene"]["prompt"]["text"] for w in read]
    vectors = sentences([t for ts, s in zip(texts, source) for t in (ts[0], s)]).reshape(-1, 2, 512)
    return {
        "names": names, "images": [webp(folder / f"{n}.png") for n in names], "captions": [[words.ids(cut(t)) for t in ts] for ts in texts],
        "questions": [question_rows(words, works.derive(w, rng) + works.derive(w, rng)) for w in read], "bge": bytes_of(vectors), 
        "known": [{"style": w["style"], "main": w["main"], "things": {k: len(v) for k, v in w["things"].items()}, "when": works.when(w)} for w in read],
    }


def museum(sentences: Sentences) -> dict:
    """Old paintings with their titles and descriptions: for the common space of pictures and sentences only."""
    folder = features.DATA / "paintings/ink"
    listed = [d for d in json.loads((folder / "museum.json").read_text(encoding="utf-8")) if d.get("title") and (folder / "museum" / d["file"]).exists()]
    texts = [t for d in listed for t in (d["title"], d.get("description_zh") or d["title"])]
    return {"images": [webp(folder / "museum" / d["file"]) for d in listed], "bge": bytes_of(sentences(texts).reshape(-1, 2, 512))}


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--works", type=Path, required=True)
    p.add_argument("--bge", required=True)
    p.add_argument("--out", type=Path, required=True)
    a = p.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    rng, sentences = random.Random(0), Sentences(a.bge)
    train, val = Split("train"), Split("val")
    words = Words(names_of(train))
    if not (a.out / "photos.pkl").exists():  # they stay the same when works are painted anew
        images = {"images": [webp(features.CAPTIONS / "images" / r["image"]) for r in train.rows]}
        (a.out / "photos.pkl").write_bytes(pickle.dumps(images))
    names = sorted(q.stem for q in a.works.glob("*-*.png") if (a.works / f"{q.stem.split('-')[0]}.layout.json").exists())
    seen, unseen = works.split(names)
    net = load_file(features.DATA / "backbones/mobilenet_v2_imagenet.safetensors")
    rest = {
        "tokens": words.names, "backbone": {k: v.half().numpy() for k, v in net.items() if k.startswith("features.")},
        "train": photographs(words, train, rng, sentences, slice(0, 5, 3)), "val": photographs(words, val, rng, sentences, slice(0, 1)) | {"images": [webp(features.CAPTIONS / "images" / r["image"]) for r in val.rows]},
        "works": own(words, a.works, seen, rng, sentences), "unseen": own(words, a.works, unseen[:: max(1, len(unseen) // 240)], rng, sentences), "museum": museum(sentences), "most": MOST, "question": QUESTION,
    }
    (a.out / "rest.pkl").write_bytes(pickle.dumps(rest))
    print({f.name: f"{f.stat().st_size / 1e6:.1f} MB" for f in a.out.glob("*.pkl")}, len(words.names), "tokens", len(seen), "works")


if __name__ == "__main__":
    main()

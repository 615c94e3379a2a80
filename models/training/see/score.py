"""Scores the exported reader on val and on unseen works, with the decoding of see.json.

    python score.py captions|questions|works|retrieval|reject --pack DIR [--works DIR] [--limit N] [--bge JAR] [--keep FILE]

jieba must be importable. BLEU is the corpus score of words with brevity penalty (closest reference); CIDEr-D as published, document frequencies from the
references scored.
"""
from __future__ import annotations

import argparse
import collections
import json
import math
import pickle
import random
import time
from pathlib import Path

import numpy as np

import features
import photos
import works
from bleu import bleu, grams
from decode import Nets, choose
from words import clean, cut, rows


def cider(hyps, refs) -> float:
    total = 0.0
    frequency = collections.Counter(g for rs in refs for g in {g for r in rs for n in range(1, 5) for g in grams(r, n)})
    size = math.log(len(refs))

    def vector(words, n):
        return {g: c * (size - math.log(max(1, frequency[g]))) for g, c in grams(words, n).items()}

    def norm(v):
        return math.sqrt(sum(x * x for x in v.values())) or 1e-9

    for h, rs in zip(hyps, refs):
        for n in range(1, 5):
            a = vector(h, n)
            for r in rs:
                b = vector(r, n)
                dot = sum(min(a[g], b[g]) * b[g] for g in a if g in b)
                total += dot / norm(a) / norm(b) * math.exp(-((len(h) - len(r)) ** 2) / 72) / 4 / len(rs)
    return 10 * total / len(hyps)


def val(limit: int):
    r = rows(features.CAPTIONS / "val.jsonl")[:limit]
    return r, np.stack([features.picture(features.CAPTIONS / "images" / d["image"]) for d in r])


def captions(nets: Nets, limit: int, keep: Path | None) -> None:
    r, images = val(limit)
    begin = time.time()
    card = nets.card
    if keep and keep.exists():
        found = pickle.loads(keep.read_bytes())
    else:
        prompt = [card["prompts"]["caption"]] * len(r)
        found = nets.write(nets.vision(images)[0], prompt, "caption")
        if card["decode"]["flip"]:
            found = [a + b for a, b in zip(found, nets.write(nets.vision(images[:, :, ::-1])[0], prompt, "caption"))]
        if keep:
            keep.write_bytes(pickle.dumps(found))
    seconds = time.time() - begin
    train = {clean(c) for d in rows(features.CAPTIONS / "train.jsonl") for c in d["captions"]}
    refs = [[cut(c) for c in d["captions"]] for d in r]
    tries = [("see.json", card["decode"]["lengthPenalty"], card["decode"].get("consensus"))]
    if keep:
        tries += [(f"power {p} temperature {t} order {o}", p, t and {"temperature": t, "order": o}) for p in (0.5, 0.7, 0.9, 1.1) for t, o in ((None, 0), (0.3, 4), (0.3, 2), (1.0, 4), (1.0, 2))]
    for name, power, consensus in tries:
        texts = [nets.words.text(choose(f, {**card["decode"], "lengthPenalty": power}, consensus)[0]) for f in found]
        hyps = [cut(t) for t in texts]
        b = bleu(hyps, refs)
        print(f"{name:36} BLEU " + " / ".join(f"{x:.1f}" for x in b) + f"  CIDEr {cider(hyps, refs):.3f}  not verbatim {100 * sum(t not in train for t in texts) / len(texts):.1f} %  "
              f"distinct {len(set(texts))}  words {sum(map(len, hyps)) / len(hyps):.2f}", flush=True)
        if name == "see.json":
            print(" ".join(f"{d['image'][:-4]} {t} ·" for d, t in list(zip(r, texts))[:16]))
    print(f"{1000 * seconds / len(r):.0f} ms a picture in batches on one thread")


def answers(nets: Nets, visual, questions: list[str]) -> tuple[list[tuple[str, float]], np.ndarray]:
    guided, heat, ids = nets.guide(visual, questions)
    ask = nets.card["prompts"]["ask"]
    found = nets.write(guided, [ask["before"] + q + ask["after"] for q in ids], "ask")
    chosen = [choose(f, nets.card["decode"], None) for f in found]
    return [(nets.words.text(w), m) for w, m in chosen], heat


def questions(nets: Nets, limit: int) -> None:
    """Balanced held-out pairs: at most two a picture, rare kinds first; the baseline knows the question only."""
    r, images = val(1000)
    rng = random.Random(7)
    prior = collections.defaultdict(collections.Counter)
    for d in rows(features.CAPTIONS / "train.jsonl"):
        for q, a, _ in photos.derive(d["captions"], rng):
            prior[q][a] += 1
    rare = {"colour": 0, "season": 1, "count": 2, "where": 3, "doing": 4, "what": 5, "yesno": 6}
    pairs = []
    for i, d in enumerate(r):
        derived = photos.derive(d["captions"], rng)
        kinds = rng.sample(sorted({k for _, _, k in derived}, key=rare.get), min(1, len({k for _, _, k in derived})))
        pairs += [(i, *rng.choice([p for p in derived if p[2] == k])) for k in kinds]
    pairs = pairs[:limit]
    visual = nets.vision(images[sorted({p[0] for p in pairs})])[0]
    at = {i: n for n, i in enumerate(sorted({p[0] for p in pairs}))}
    got, _ = answers(nets, visual[[at[p[0]] for p in pairs]], [p[1] for p in pairs])
    tally = collections.defaultdict(lambda: [0, 0, 0])
    for (_, q, a, k), (g, _) in zip(pairs, got):
        for name in (k, "all"):
            tally[name][0] += 1
            tally[name][1] += g == a
            tally[name][2] += bool(prior[q]) and prior[q].most_common(1)[0][0] == a
    for k, (n, right, base) in sorted(tally.items()):
        print(f"{k:8} {n:4} pairs: exact {100 * right / n:.1f} %, question only {100 * base / n:.1f} %")


def of_works(nets: Nets, folder: Path, limit: int) -> None:
    """Unseen works: imagery and style in the caption, questions, and whether the hottest cell lies in a box of the asked thing."""
    names = works.split(sorted(p.stem for p in folder.glob("*-*.png")))[1]
    names = random.Random(3).sample(names, min(limit, len(names)))
    r = [works.read(folder, n) for n in names]
    visual, _, logits = nets.vision(np.stack([features.picture(folder / f"{n}.png") for n in names]))
    found = nets.write(visual, [nets.card["prompts"]["caption"]] * len(r), "caption")
    texts = [nets.words.text(choose(f, nets.card["decode"], nets.card["decode"].get("consensus"))[0]) for f in found]
    style = sum(works.STYLES[w["style"]] in t for w, t in zip(r, texts))
    main = sum(len(w["main"]) for w in r)
    hit = sum(t.count(n) > 0 for w, t in zip(r, texts) for n in w["main"])
    said = sum(n in t for t in texts for n in works.NAMES)
    true = sum(n in t and n in w["things"] for w, t in zip(r, texts) for n in works.NAMES)
    print(f"{len(r)} unseen works: style {100 * style / len(r):.1f} %, recall of main things {hit / main:.3f}, of what is named {true / max(1, said):.3f} is there")
    tags = [nets.tags(t, x) for t, x in zip(texts, logits)]
    hit = sum(n in g for w, g in zip(r, tags) for n in w["main"])
    true = sum(n in w["things"] for w, g in zip(r, tags) for n in g)
    print(f"tags (from the sentence and from the picture): recall of main things {hit / main:.3f}, of what is named {true / max(1, sum(map(len, tags))):.3f} is there")
    print(" · ".join(f"{w['name']} {t}" for w, t in list(zip(r, texts))[:8]))
    rng = random.Random(5)
    pairs = [(i, *p) for i, w in enumerate(r) for p in works.derive(w, rng)]
    got, heat = answers(nets, visual[[p[0] for p in pairs]], [p[1] for p in pairs])
    tally = collections.defaultdict(lambda: [0, 0])
    inside, pointed, chance, g = 0, 0, 0.0, nets.card["grid"]
    for k, ((_, q, a, kind, boxes), (text, _)) in enumerate(zip(pairs, got)):
        for name in (kind, "all"):
            tally[name][0] += 1
            tally[name][1] += text == a
        if boxes:
            cells = [any(b["x"] - 0.02 <= (c % g + 0.5) / g <= b["x"] + b["w"] + 0.02 and b["y"] - 0.02 <= (c // g + 0.5) / g <= b["y"] + b["h"] + 0.02 for b in boxes) or
                     any(c % g == min(g - 1, int((b["x"] + b["w"] / 2) * g)) and c // g == min(g - 1, int((b["y"] + b["h"] / 2) * g)) for b in boxes) for c in range(g * g)]
            pointed += 1
            inside += cells[int(heat[k].argmax())]
            chance += sum(cells) / g / g
    print("  ".join(f"{k} {100 * b / a:.1f} % of {a}" for k, (a, b) in sorted(tally.items())))
    print(f"hottest cell in the asked thing's box: {100 * inside / max(1, pointed):.1f} % of {pointed} (any cell: {100 * chance / max(1, pointed):.1f} %)")


def retrieval(nets: Nets, limit: int, jar: str) -> None:
    from sentences import Sentences

    r, images = val(limit)
    picture = nets.vision(images)[1]
    bge = Sentences(jar)([c for d in r for c in d["captions"]])
    text = nets.net["see-text"].run(None, {"bge": bge.astype(np.float32)})[0]
    s = text @ picture.T
    rank = (s > s[np.arange(len(s)), np.arange(len(s)) // 5][:, None]).sum(1)
    print(f"text to image over {len(r)}: " + "  ".join(f"R@{k} {100 * (rank < k).mean():.1f} %" for k in (1, 5, 10)) + f"  median rank {np.median(rank) + 1:.0f}")
    own = s[np.arange(len(s)), np.arange(len(s)) // 5]
    print(f"cosine of a pair {own.mean():.3f} ± {own.std():.3f}, of others {s.mean():.3f} ± {s.std():.3f}")


def outside(rng: np.random.Generator) -> list[np.ndarray]:
    """Pictures of nothing: noise, blanks, gradients, stripes, checks, blobs, scribbles of text-like strokes."""
    import cv2

    out = []
    for k in range(105):
        a = np.full((224, 224, 3), rng.integers(0, 256, 3), np.uint8)
        kind = k % 7
        if kind == 0:
            a = rng.integers(0, 256, a.shape).astype(np.uint8)
        elif kind == 2:
            a = np.linspace(0, 1, 224)[:, None, None] * rng.integers(0, 256, 3) + np.linspace(1, 0, 224)[None, :, None] * rng.integers(0, 256, 3)
            a = np.clip(a, 0, 255).astype(np.uint8)
        elif kind == 3:
            a[:, (np.arange(224) // rng.integers(2, 20)) % 2 == 0] = rng.integers(0, 256, 3)
        elif kind == 4:
            n = rng.integers(4, 30)
            a[(np.add.outer(np.arange(224) // n, np.arange(224) // n)) % 2 == 0] = rng.integers(0, 256, 3)
        elif kind == 5:
            a = cv2.resize(rng.integers(0, 256, (int(rng.integers(3, 20)),) * 2 + (3,)).astype(np.uint8), (224, 224), interpolation=cv2.INTER_CUBIC)
        elif kind == 6:
            a[:] = 245
            for y in range(16, 216, 14):
                cv2.putText(a, "".join(chr(c) for c in rng.integers(97, 123, 26)), (8, y), cv2.FONT_HERSHEY_SIMPLEX, 0.42, (20, 20, 20), 1)
        out.append(a)
    return out


def reject(nets: Nets, limit: int) -> None:
    """Mean log-probability of captions of photographs against pictures of nothing, and what thresholds would refuse."""
    _, images = val(limit)
    empty = np.stack(outside(np.random.default_rng(0)))
    means = []
    for x in (images, empty):
        found = nets.write(nets.vision(x)[0], [nets.card["prompts"]["caption"]] * len(x), "caption")
        means.append(np.array([choose(f, nets.card["decode"], nets.card["decode"].get("consensus"))[1] for f in found]))
    print(f"photographs: mean log p {means[0].mean():.2f}, 2nd percentile {np.percentile(means[0], 2):.2f}; of nothing: {means[1].mean():.2f}")
    for t in np.percentile(means[0], (1, 2, 5, 10)):
        print(f"refuse below {t:.2f}: {100 * (means[0] < t).mean():.1f} % of photographs, {100 * (means[1] < t).mean():.1f} % of pictures of nothing")


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("what", choices=["captions", "questions", "works", "retrieval", "reject"])
    p.add_argument("--pack", type=Path, required=True)
    p.add_argument("--works", type=Path)
    p.add_argument("--bge")
    p.add_argument("--limit", type=int, default=1000)
    p.add_argument("--keep", type=Path, help="n-best lists are kept here, and other decodings are tried on them")
    a = p.parse_args()
    nets = Nets(a.pack)
    {"captions": lambda: captions(nets, a.limit, a.keep), "questions": lambda: questions(nets, min(a.limit, 500)), "works": lambda: of_works(nets, a.works, min(a.limit, 200)),
     "retrieval": lambda: retrieval(nets, a.limit, a.bge), "reject": lambda: reject(nets, min(a.limit, 200))}[a.what]()


if __name__ == "__main__":
    main()

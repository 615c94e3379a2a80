"""A small net trained to tell real paintings from ours: how well it can is a number that should fall from version to version.

    python judge.py --style oil|watercolor|ink --ours DIR_OR_BLOB --real DIR_OR_BLOB [--seconds 60] [--json OUT.json]

Both sides are made alike first: borders cut off, the same size (oil: 192 px, that of the collection; else 416 px), the same WebP compression; ink is
compared as density of ink on white (ground divided out), because old silk would give it away. Two folds by picture: each picture is judged by a net that never
saw it. Reported: accuracy and AUC over crops of 128 px and over pictures (mean over crops), 0.5 = cannot tell. Uses a GPU when there is one.
"""
import argparse
import json
import re
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from painters.common.blob import decode, read_blob, webp  # noqa: E402
from painters.common.pack import LANDSCAPISTS, PEOPLE  # noqa: E402

EDGE = {"oil": 192, "watercolor": 416, "ink": 416}
QUALITY = {"oil": 68, "watercolor": 72, "ink": 72}
CROP = 128
NOT_INK = re.compile(r"bihua|bohua|mawangdui|artic-|lourui")


def ink_density(image):
    """A picture on silk or paper as ink on white: divided by its local ground, stretched. BGR bytes."""
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    h, w = grey.shape
    reach = max(3, int(min(h, w) / 10) | 1)
    small = cv2.medianBlur(cv2.resize(grey, (w // 4, h // 4), interpolation=cv2.INTER_AREA), 5)
    ground = cv2.GaussianBlur(cv2.dilate(small, np.ones((reach // 4 | 1, reach // 4 | 1))), (0, 0), reach / 8)
    flat = np.clip(grey / np.maximum(cv2.resize(ground, (w, h)).astype(np.float32), 40), 0, 1)
    flat = cv2.bilateralFilter((flat * 255).astype(np.uint8), 5, 22, 2.0).astype(np.float32) / 255
    black = np.percentile(flat, 1)
    flat = (np.clip((flat - black) / (0.93 - min(black, 0.5)), 0, 1) * 255).astype(np.uint8)
    return np.repeat(flat[..., None], 3, 2)


def alike(image, style, ours):
    """Crop, size, compression and (ink) ground of a picture made the same on both sides."""
    h, w = image.shape[:2]
    cut = 0.07
    image = image[int(h * cut):int(h * (1 - cut)), int(w * cut):int(w * (1 - cut))]
    edge = EDGE[style]
    if style == "oil" and not ours:                                   # the collection is squashed from about 4:3
        image = cv2.resize(image, (int(image.shape[0] * 4 / 3), image.shape[0]), interpolation=cv2.INTER_AREA)
    if style == "ink":
        image = ink_density(image)
    k = edge * (1 - 2 * cut) / min(image.shape[:2])
    image = cv2.resize(image, None, fx=k, fy=k, interpolation=cv2.INTER_AREA if k < 1 else cv2.INTER_CUBIC)
    return decode(webp(image, QUALITY[style]))


def pictures(place, style, ours):
    """[BGR picture] of a folder or a blob."""
    if place.is_file():
        items = [(n, decode(d)) for n, d in read_blob(place)]
    else:
        items = []
        for path in sorted(p for p in place.iterdir() if p.suffix.lower() in (".png", ".jpg", ".webp")):
            artist, _, title = path.stem.partition("_")
            if not ours and style == "oil" and (artist not in LANDSCAPISTS or PEOPLE.search(title)):
                continue
            if not ours and style == "ink" and NOT_INK.search(path.name):
                continue
            items.append((path.name, cv2.imread(str(path))))
    out = []
    for _, image in items:
        if image is None or min(image.shape[:2]) < 150:
            continue
        if not ours and style == "watercolor":
            grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
            if grey.mean() < 107 or np.quantile(grey, 0.92) < 178:
                continue
        out.append(alike(image, style, ours))
    return out


class Judge(nn.Module):
    """Crop of 128 px -> logit of "real"."""

    def __init__(self, width=24):
        super().__init__()
        c, layers, inputs = width, [], 3
        for outputs, stride in ((c, 2), (2 * c, 2), (2 * c, 1), (3 * c, 2), (4 * c, 2)):
            layers += [nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs), nn.SiLU()]
            inputs = outputs
        self.body, self.head = nn.Sequential(*layers), nn.Sequential(nn.Dropout(0.2), nn.Linear(2 * inputs, 1))

    def forward(self, x):
        y = self.body(x * 2 - 1)
        return self.head(torch.cat([y.mean((2, 3)), y.amax((2, 3))], 1))[:, 0]


def crops(images, count, rng):
    """Random crops, mirrored half of the time, n x 3 x 128 x 128 (RGB 0..1)."""
    out = []
    for _ in range(count):
        im = images[rng.integers(len(images))]
        y, x = rng.integers(0, im.shape[0] - CROP + 1), rng.integers(0, im.shape[1] - CROP + 1)
        c = im[y:y + CROP, x:x + CROP, ::-1]
        out.append(c[:, ::-1] if rng.random() < 0.5 else c)
    return torch.from_numpy(np.stack(out).transpose(0, 3, 1, 2).astype(np.float32) / 255)


def auc(real, ours):
    """Share of (real, ours) pairs in the right order."""
    return float((real[:, None] > ours[None]).mean() + 0.5 * (real[:, None] == ours[None]).mean())


def judged(real, ours, seconds, device, rng):
    """Two folds: logits of 9 crops of every picture, by the net that has not seen it. Two arrays n x 9."""
    answers = {0: {}, 1: {}}
    for fold in (0, 1):
        train = [[im for i, im in enumerate(side) if i % 2 != fold] for side in (real, ours)]
        net = Judge().to(device)
        steps = torch.optim.AdamW(net.parameters(), 2e-3, weight_decay=0.02)
        start, share = time.process_time(), 0.0
        while share < 1:
            share = (time.process_time() - start) / (seconds / 2)
            steps.param_groups[0]["lr"] = 2e-3 * (1 - 0.95 * min(1, share))
            x = torch.cat([crops(side, 16, rng) for side in train]).to(device)
            x = torch.clamp(x + 0.08 * (torch.rand(len(x), 3, 1, 1, device=device) - 0.5), 0, 1)
            y = torch.cat([torch.ones(16), torch.zeros(16)]).to(device) * 0.9 + 0.05
            loss = F.binary_cross_entropy_with_logits(net(x), y)
            steps.zero_grad()
            loss.backward()
            steps.step()
        net.eval()
        with torch.no_grad():
            for which, side in enumerate((real, ours)):
                for i, im in enumerate(side):
                    if i % 2 == fold:
                        answers[which][i] = net(crops([im], 9, np.random.default_rng(i)).to(device)).cpu().numpy()
    return [np.stack([answers[w][i] for i in sorted(answers[w])]) for w in (0, 1)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--style", choices=list(EDGE), required=True)
    parser.add_argument("--ours", type=Path, required=True)
    parser.add_argument("--real", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=60, help="processor time for both folds together")
    parser.add_argument("--most", type=int, default=300, help="at most so many real paintings")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", type=Path)
    o = parser.parse_args()
    torch.manual_seed(o.seed)
    rng = np.random.default_rng(o.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    real, ours = pictures(o.real, o.style, False), pictures(o.ours, o.style, True)
    real = [real[i] for i in rng.permutation(len(real))[:o.most]]
    a, b = judged(real, ours, o.seconds, device, rng)
    result = {"style": o.style, "real": len(a), "ours": len(b),
              "crops": {"accuracy": round(float(((a > 0).mean() + (b < 0).mean()) / 2), 3), "auc": round(auc(a.ravel(), b.ravel()), 3)},
              "pictures": {"accuracy": round(float(((a.mean(1) > 0).mean() + (b.mean(1) < 0).mean()) / 2), 3), "auc": round(auc(a.mean(1), b.mean(1)), 3)}}
    print(json.dumps(result))
    if o.json:
        o.json.write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()

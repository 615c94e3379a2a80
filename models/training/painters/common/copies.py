"""Did a painter copy what it was trained on? The nearest training crop to every crop of our works, beside a control.

    python copies.py --style oil|watercolor|ink --ours DIR --real DIR_OR_BLOB [--works 50] [--sheet OUT.jpg] [--json OUT.json]

Both sides are made alike as in judge.py and cut into crops of 96 px, half overlapping; crops with next to nothing on them are left out. Two likenesses,
both 1 for the same crop: `pixels`, the correlation of 32 × 32 grey levels, mirrored too (a copied place shows here, whatever its colour), and `features`, the
cosine of MobileNetV2's last maps averaged over 2 × 2 places. For each work the greatest over all training crops is kept. The control is the same number for
as many real pictures against all the *other* real ones: two paintings that have nothing to do with each other. A painter that copies stands above it.
"""
import argparse
import json
import random
import sys
from pathlib import Path

import cv2
import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from painters.common.judge import pictures  # noqa: E402

SIDE = 96
STEP = 48
LEAST = 14  # standard deviation of grey levels below which a crop shows nothing that could be recognised


def crops(image):
    """[crop] of a BGR picture, those with something on them."""
    out = []
    for y in range(0, image.shape[0] - SIDE + 1, STEP):
        for x in range(0, image.shape[1] - SIDE + 1, STEP):
            crop = image[y:y + SIDE, x:x + SIDE]
            if cv2.cvtColor(crop, cv2.COLOR_BGR2GRAY).std() >= LEAST:
                out.append(crop)
    return out


def unit(rows):
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)


def pixels(all_crops):
    rows = [cv2.resize(cv2.cvtColor(c, cv2.COLOR_BGR2GRAY), (32, 32), interpolation=cv2.INTER_AREA).astype(np.float32).ravel() for c in all_crops]
    rows = np.stack(rows)
    return unit(rows - rows.mean(1, keepdims=True))


def features(all_crops, net):
    mean = torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1)
    deviation = torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1)
    rows = []
    with torch.no_grad():
        for i in range(0, len(all_crops), 64):
            x = torch.from_numpy(np.stack(all_crops[i:i + 64])[..., ::-1].copy()).permute(0, 3, 1, 2).float() / 255
            maps = net(torch.nn.functional.interpolate((x - mean) / deviation, size=128, mode="bilinear"))
            rows.append(torch.nn.functional.adaptive_avg_pool2d(maps, 2).flatten(1).numpy())
    rows = np.concatenate(rows)
    return rows


def backbone():
    from mobilenet_v2 import MobileNetV2
    from safetensors.torch import load_file
    import mobilenet_v2
    net = MobileNetV2()
    net.load_state_dict(load_file(str(Path(mobilenet_v2.__file__).with_name("mobilenet_v2_imagenet.safetensors"))))
    return net.features.eval()


def mirrored(rows):
    return rows.reshape(-1, 32, 32)[:, :, ::-1].reshape(len(rows), -1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--style", required=True)
    parser.add_argument("--ours", type=Path, required=True)
    parser.add_argument("--real", type=Path, required=True)
    parser.add_argument("--works", type=int, default=50)
    parser.add_argument("--most", type=int, default=400, help="real pictures at most")
    parser.add_argument("--sheet", type=Path)
    parser.add_argument("--json", type=Path)
    a = parser.parse_args()
    rng = random.Random(1)
    ours = pictures(a.ours, a.style, True)[:a.works]
    real = pictures(a.real, a.style, False)
    rng.shuffle(real)
    real = real[:a.most]
    control = list(range(min(a.works, len(real))))
    real_crops = [(c, i) for i, p in enumerate(real) for c in crops(p)]
    our_crops = [(c, i) for i, p in enumerate(ours) for c in crops(p)]
    owner = np.array([i for _, i in real_crops])
    rc, oc = [c for c, _ in real_crops], [c for c, _ in our_crops]
    net = backbone()
    rp, op = pixels(rc), pixels(oc)
    rf, of = features(rc, net), features(oc, net)
    centre = rf.mean(0, keepdims=True)
    rf, of = unit(rf - centre), unit(of - centre)
    result = {"style": a.style, "works": len(ours), "real": len(real), "crops": [len(oc), len(rc)]}
    nearest = []
    for name, r, o in (("pixels", rp, op), ("features", rf, of)):
        best_ours, best_real = [], []
        for k in range(len(ours)):
            mine = [j for j, (_, i) in enumerate(our_crops) if i == k]
            if not mine:
                continue
            s = o[mine] @ r.T
            if name == "pixels":
                s = np.maximum(s, mirrored(o[mine]) @ r.T)
            j, m = np.unravel_index(s.argmax(), s.shape)
            best_ours.append(float(s[j, m]))
            nearest.append((float(s[j, m]), name, oc[mine[j]], rc[m]))
        for k in control:
            mine = np.flatnonzero(owner == k)
            others = np.flatnonzero(owner != k)
            if len(mine):
                s = r[mine] @ r[others].T
                if name == "pixels":
                    s = np.maximum(s, mirrored(r[mine]) @ r[others].T)
                best_real.append(float(s.max()))
        result[name] = {side: {"median": round(float(np.median(v)), 3), "p95": round(float(np.quantile(v, 0.95)), 3), "most": round(max(v), 3)}
                        for side, v in (("ours", best_ours), ("control", best_real))}
    print(json.dumps(result, ensure_ascii=False))
    if a.json:
        a.json.write_text(json.dumps(result, indent=1))
    if a.sheet:
        rows = []
        for name in ("pixels", "features"):
            top = sorted((n for n in nearest if n[1] == name), key=lambda n: -n[0])[:12]
            rows.append(np.concatenate([np.concatenate([cv2.copyMakeBorder(c, 2, 2, 2, 2, cv2.BORDER_CONSTANT, value=(255, 255, 255)) for c in n[2:]]) for n in top], 1))
        cv2.imwrite(str(a.sheet), np.concatenate(rows), [cv2.IMWRITE_JPEG_QUALITY, 85])


if __name__ == "__main__":
    main()

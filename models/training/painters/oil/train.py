"""Fits the oil palette (broken colour) on impressionist landscapes.

    python train.py --data ../shared/data/paintings/oil --out RUN_DIR [--minutes 3] [--resume]

Writes RUN_DIR/palette.pt, RUN_DIR/log.txt and RUN_DIR/samples.jpg (held-out paintings flattened and painted again).
One painting in ten, by a hash of its name, is held out. Uses a GPU when there is one.
"""
import argparse
import sys
import time
import zlib
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from painters.oil.fields import LUMA  # noqa: E402
from painters.oil.flatten import as_inputs, crop_square, drawn_lines, flat_colours  # noqa: E402
from painters.oil.painter import Oil  # noqa: E402
from painters.oil.palette import Palette  # noqa: E402


def held_out(path):
    """True for the tenth of the paintings that is never trained on."""
    return zlib.crc32(path.name.encode()) % 10 == 0


def colour_pairs(paths, per_picture=400, seed=0):
    """Local median colour and stroke-sized colour at quiet places: two arrays n x 3, RGB 0..1."""
    rng = np.random.default_rng(seed)
    flat, real = [], []
    for path in paths:
        image = cv2.imread(str(path))
        if image is None:
            continue
        image = np.ascontiguousarray(image[..., ::-1])
        local = cv2.GaussianBlur(cv2.medianBlur(image, 15), (0, 0), 4).astype(np.float32) / 255
        stroke = cv2.GaussianBlur(image, (0, 0), 0.9).astype(np.float32) / 255
        slope = np.abs(cv2.Sobel(local, -1, 1, 0)).sum(-1) + np.abs(cv2.Sobel(local, -1, 0, 1)).sum(-1)
        quiet = np.argwhere(slope < 0.12)
        quiet = quiet[rng.permutation(len(quiet))[:per_picture]]
        flat.append(local[quiet[:, 0], quiet[:, 1]])
        real.append(stroke[quiet[:, 0], quiet[:, 1]])
    return np.concatenate(flat), np.concatenate(real)


def warmth(paths):
    """Regression of colour minus luminance on luminance, both against their surroundings (Gaussian of 12 px): 3 slopes."""
    up, down = np.zeros(3), 0.0
    for path in paths:
        image = cv2.imread(str(path))[..., ::-1].astype(np.float32) / 255
        local = cv2.GaussianBlur(image, (0, 0), 0.9) - cv2.GaussianBlur(image, (0, 0), 12)
        light = local @ np.array(LUMA, np.float32)
        up += ((local - light[..., None]) * light[..., None]).sum((0, 1))
        down += (light * light).sum()
    return torch.tensor(up / down, dtype=torch.float32)


def likelihood(palette, flat, real):
    """Mean negative log-likelihood of ``real`` under the palette's Gaussian (Huber beyond 2.5 standard deviations)."""
    mean, spread = palette(flat[..., None, None])
    lower = spread[..., 0, 0] + torch.eye(3, device=flat.device) * 0.006
    error = torch.linalg.solve_triangular(lower, (real - mean[..., 0, 0])[..., None], upper=False)[..., 0]
    fit = F.huber_loss(error, torch.zeros_like(error), delta=2.5, reduction="none").sum(1)
    return (fit + torch.diagonal(lower, dim1=1, dim2=2).log().sum(1)).mean()


def sample_sheet(palette, paths, out, count=4, size=512):
    """Held-out paintings, flattened (upper row) and painted again (lower row)."""
    rng = np.random.default_rng(3)
    painter = Oil(0.5, palette.cpu()).eval()
    rows = [[], []]
    for path in paths[:count]:
        image = crop_square(cv2.imread(str(path)), size, rng)
        line, flat = drawn_lines(image, rng), flat_colours(image, rng)
        inputs = as_inputs(line, flat, 1)
        with torch.no_grad():
            painting = painter(*[torch.from_numpy(inputs[k]) for k in ("line", "wash", "semantics", "noise", "mask", "whole")])
        rows[0].append(flat * line[..., None])
        rows[1].append(painting[0].permute(1, 2, 0).numpy())
    sheet = np.concatenate([np.concatenate(r, 1) for r in rows], 0)
    cv2.imwrite(str(out), (np.clip(sheet[..., ::-1], 0, 1) * 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 90])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=3.0, help="upper limit of the fitting time")
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--pictures", type=int, default=1200)
    parser.add_argument("--resume", action="store_true", help="go on from RUN_DIR/palette.pt")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    if device == "cpu":
        torch.set_num_threads(1)
    paths = sorted(options.data.glob("*.jpg"))
    if not paths:
        parser.error(f"no .jpg in {options.data}")
    order = np.random.default_rng(0).permutation(len(paths))
    paths = [paths[i] for i in order]
    train, test = [p for p in paths if not held_out(p)][:options.pictures], [p for p in paths if held_out(p)][:120]
    log = open(options.out / "log.txt", "a")

    def say(text):
        print(text, flush=True)
        print(text, file=log, flush=True)

    tensors = lambda files, seed: [torch.from_numpy(a).to(device) for a in colour_pairs(files, seed=seed)]
    flat, real = tensors(train, 0)
    test_flat, test_real = tensors(test, 1)
    say(f"{len(train)} paintings, {len(flat)} places; held out {len(test)}, {len(test_flat)}")
    palette = Palette().to(device)
    if options.resume:
        palette.load_state_dict(torch.load(options.out / "palette.pt", map_location=device))
    palette.warmth.copy_(warmth(train[:400]))
    say("warmth of light " + " ".join(f"{v:+.3f}" for v in palette.warmth.tolist()))
    optimiser = torch.optim.Adam(palette.parameters(), 3e-3)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, options.steps)
    start = time.time()
    for step in range(1, options.steps + 1):
        pick = torch.randint(len(flat), (2048,), device=device)
        loss = likelihood(palette, flat[pick], real[pick])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        late = time.time() - start > options.minutes * 60
        if step % 500 == 0 or late:
            with torch.no_grad():
                say(f"step {step} {time.time() - start:.0f} s, -log p {loss.item():.3f}, held out {likelihood(palette, test_flat, test_real).item():.3f}")
            torch.save(palette.state_dict(), options.out / "palette.pt")
        if late:
            break
    torch.save(palette.state_dict(), options.out / "palette.pt")
    sample_sheet(palette, test, options.out / "samples.jpg")


if __name__ == "__main__":
    main()

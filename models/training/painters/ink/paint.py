"""Paint one contour with an exported ink graph, whole or in tiles.

  python models/training/painters/ink/paint.py ink.onnx line.png wash.png out.png [--semantics map.npz] [--seed 1] [--tile 832]

Without --semantics the picture is taken as earth where it is drawn and void elsewhere. map.npz holds `semantics`, 12×H/4×W/4.
"""

import argparse
from pathlib import Path

import cv2
import numpy as np
import onnxruntime as ort

OVERLAP, ALIGN = 96, 64  # px


def guessed(line: np.ndarray, wash: np.ndarray) -> np.ndarray:
    """12×H/4×W/4: earth where there is ink, void elsewhere."""
    h, w = line.shape
    busy = cv2.GaussianBlur((1 - line) * 3 + (1 - wash.mean(0)) * 1.5, (0, 0), 7)
    land = np.clip((cv2.resize(busy, (w // 4, h // 4), interpolation=cv2.INTER_AREA) - 0.12) * 6, 0, 1)
    out = np.zeros((12, h // 4, w // 4), np.float32)
    out[0], out[5] = 1 - land, land
    return out


def paint(session: ort.InferenceSession, feed: dict[str, np.ndarray], tile: int) -> np.ndarray:
    """3×H×W painting. H and W are multiples of ALIGN; tiles of `tile` px are run with OVERLAP px of context."""
    h, w = feed['line'].shape[2:]
    if max(h, w) <= tile + 2 * OVERLAP:
        return session.run(None, feed)[0][0]
    out = np.zeros((3, h, w), np.float32)
    for y in range(0, h, tile):
        for x in range(0, w, tile):
            y0, x0, y1, x1 = max(0, y - OVERLAP), max(0, x - OVERLAP), min(h, y + tile + OVERLAP), min(w, x + tile + OVERLAP)
            part = {}
            for name, value in feed.items():
                k = 4 if name == 'semantics' else 1
                part[name] = np.ascontiguousarray(value[..., y0 // k : y1 // k, x0 // k : x1 // k])
            painted = session.run(None, part)[0][0]
            out[:, y : y + tile, x : x + tile] = painted[:, y - y0 : y - y0 + tile, x - x0 : x - x0 + tile]
    return out


def main():
    cli = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ('graph', 'line', 'wash', 'out'):
        cli.add_argument(name, type=Path)
    cli.add_argument('--semantics', type=Path)
    cli.add_argument('--seed', type=int, default=1)
    cli.add_argument('--tile', type=int, default=832)
    args = cli.parse_args()
    line, wash = cv2.imread(str(args.line), cv2.IMREAD_GRAYSCALE), cv2.imread(str(args.wash))
    if line is None or wash is None or line.shape != wash.shape[:2]:
        raise SystemExit('line and wash must be pictures of the same size')
    h, w = line.shape
    below, right = -h % ALIGN, -w % ALIGN
    line = np.pad(line, ((0, below), (0, right)), mode='edge').astype(np.float32) / 255
    wash = np.pad(wash, ((0, below), (0, right), (0, 0)), mode='edge')[..., ::-1].transpose(2, 0, 1).astype(np.float32) / 255
    semantics = np.load(args.semantics)['semantics'] if args.semantics else guessed(line, wash)
    noise = np.random.default_rng(args.seed).standard_normal((1, 2, *line.shape)).astype(np.float32)
    feed = dict(line=line[None, None], wash=np.ascontiguousarray(wash)[None], semantics=semantics[None], noise=noise, mask=np.ones_like(line)[None, None])
    painted = paint(ort.InferenceSession(str(args.graph), providers=['CPUExecutionProvider']), feed, args.tile)[:, :h, :w]
    cv2.imwrite(str(args.out), (painted.transpose(1, 2, 0)[..., ::-1] * 255 + 0.5).clip(0, 255).astype(np.uint8))


if __name__ == '__main__':
    main()

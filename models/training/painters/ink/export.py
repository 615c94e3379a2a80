"""Export the ink painter to ONNX and report parity, cost and tile independence.

  python models/training/painters/ink/export.py RUN_DIR/ink.pt models/src/main/resources/danqing/models/ink.onnx [--strength 1.0]
"""

import argparse
import sys
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from common.exporting import export_onnx, milliseconds, multiply_adds, parity, session
from network import InkPainter, TextureNet

NAMES = ('line', 'wash', 'semantics', 'noise', 'mask')
OVERLAP = 96  # px of context; a multiple of the widest noise stride (32), as tile origins must be


def example(height: int, width: int, seed: int = 0) -> dict[str, torch.Tensor]:
    """A made-up contour with soft washes, long strokes, all classes and a painted margin."""
    g = torch.Generator().manual_seed(seed)

    def soft(channels, cells):
        x = torch.randn(1, channels, cells, cells, generator=g)
        return torch.nn.functional.interpolate(x, size=(height, width), mode='bicubic', align_corners=False)

    line = 1.0 - torch.clamp(1.2 - soft(1, 24).abs() * 14.0, 0.0, 0.95)
    wash = torch.clamp(1.0 - 0.35 * torch.relu(soft(1, 6)) + 0.04 * soft(3, 5), 0.1, 1.0)
    semantics = torch.softmax(6.0 * soft(12, 5)[:, :, ::4, ::4], 1)
    mask = torch.ones(1, 1, height, width)
    mask[..., :8] = 0.0
    return dict(zip(NAMES, (line, wash, semantics, torch.randn(1, 2, height, width, generator=g), mask)))


def tile_difference(path: Path, size: int = 768, inner: int = 192) -> float:
    """Largest difference on kept pixels between one run over everything and tiles with OVERLAP px of context."""
    s = session(path)
    feed = {k: v.numpy() for k, v in example(size, size).items()}
    whole = s.run(None, feed)[0]
    worst = 0.0
    for y in range(0, size, inner):
        for x in range(0, size, inner):
            y0, x0, y1, x1 = max(0, y - OVERLAP), max(0, x - OVERLAP), min(size, y + inner + OVERLAP), min(size, x + inner + OVERLAP)
            part = {k: cut(v, y0, x0, y1, x1).copy() for k, v in feed.items()}
            out = s.run(None, part)[0][..., y - y0 : y - y0 + inner, x - x0 : x - x0 + inner]
            worst = max(worst, float(np.abs(out - whole[..., y : y + inner, x : x + inner]).max()))
    return worst


def cut(value: np.ndarray, y0: int, x0: int, y1: int, x1: int) -> np.ndarray:
    return value[..., y0 // 4 : y1 // 4, x0 // 4 : x1 // 4] if value.shape[1] == 12 else value[..., y0:y1, x0:x1]


def main():
    cli = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    cli.add_argument('weights', type=Path, help='ink.pt written by train.py, or "none" for the fixed passes alone')
    cli.add_argument('out', type=Path)
    cli.add_argument('--strength', type=float, default=1.0, help='share of the learned correction')
    cli.add_argument('--scale', type=float, default=1.0, choices=(0.5, 1.0), help='0.5: made for a short side of about 512 px')
    args = cli.parse_args()
    torch.set_num_threads(1)
    net = None
    if str(args.weights) != 'none':
        net = TextureNet()
        net.load_state_dict(torch.load(args.weights, map_location='cpu')['average'])
        net = net.eval().fold()
    painter = InkPainter(net, args.strength, args.scale).eval()
    sizes = {2: 'height', 3: 'width'}
    dynamic = {k: sizes for k in ('line', 'wash', 'noise', 'mask', 'painting')} | {'semantics': {2: 'height_4', 3: 'width_4'}}
    args.out.parent.mkdir(parents=True, exist_ok=True)
    export_onnx(painter, example(256, 320), args.out, dynamic)
    print(f'{args.out} {args.out.stat().st_size / 1e6:.2f} MB')
    print(f'parity {max(parity(painter, args.out, example(*s, seed=i)) for i, s in enumerate([(256, 320), (512, 448)])):.2e}')
    print(f'tiles {tile_difference(args.out):.4f} (kept pixels, 768 px whole against tiles of 192 px, {OVERLAP} px of context)')
    for size in (512, 1024):
        x = example(size, size)
        wall, cpu = milliseconds(args.out, x)
        print(f'{size} px: {multiply_adds(painter, x):.1f} G multiply-adds in convolutions, {wall:.0f} ms on 2 threads, {cpu:.0f} ms of processor time')


if __name__ == '__main__':
    main()

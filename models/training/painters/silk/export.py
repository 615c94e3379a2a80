"""Export the silk net with its threads to ONNX; report parity, tile independence, multiply-adds, milliseconds.

  python models/training/painters/silk/export.py WEIGHTS.pt models/src/main/resources/danqing/models/silk.onnx
"""

import argparse
import sys
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from common.exporting import export_onnx, milliseconds, multiply_adds, parity, session
from silk.network import SilkNet
from silk.painter import OldSilk

OVERLAP = 64  # px of context


def example(height: int, width: int, seed: int = 0) -> dict[str, torch.Tensor]:
    g = torch.Generator().manual_seed(seed)
    soft = torch.nn.functional.interpolate(torch.randn(1, 3, 24, 24, generator=g), size=(height, width), mode='bicubic', align_corners=False)
    ground = torch.tensor([0.69, 0.58, 0.42]).view(1, 3, 1, 1).expand(1, 3, height, width).contiguous()
    return dict(painting=torch.clamp(1.0 - 0.5 * torch.relu(soft), 0.02, 1.0), ground=ground, noise=torch.randn(1, 2, height, width, generator=g))


def tile_difference(path: Path, size: int = 768, inner: int = 192) -> float:
    s = session(path)
    feed = {k: v.numpy() for k, v in example(size, size).items()}
    whole = s.run(None, feed)[0]
    worst = 0.0
    for y in range(0, size, inner):
        for x in range(0, size, inner):
            y0, x0, y1, x1 = max(0, y - OVERLAP), max(0, x - OVERLAP), min(size, y + inner + OVERLAP), min(size, x + inner + OVERLAP)
            out = s.run(None, {k: np.ascontiguousarray(v[..., y0:y1, x0:x1]) for k, v in feed.items()})[0]
            worst = max(worst, float(np.abs(out[..., y - y0 : y - y0 + inner, x - x0 : x - x0 + inner] - whole[..., y : y + inner, x : x + inner]).max()))
    return worst


def main():
    cli = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    cli.add_argument('weights', type=Path)
    cli.add_argument('out', type=Path)
    args = cli.parse_args()
    torch.set_num_threads(1)
    net = SilkNet()
    net.load_state_dict(torch.load(args.weights, map_location='cpu')['average'])
    painter = OldSilk(net.eval()).eval()
    dynamic = {k: {2: 'height', 3: 'width'} for k in ('painting', 'ground', 'noise')}
    small = example(256, 320)
    export_onnx(painter, small, args.out, dynamic | {'aged': {2: 'height', 3: 'width'}})
    print(f'{args.out.stat().st_size / 1e6:.2f} MB, parity {max(parity(painter, args.out, small), parity(painter, args.out, example(320, 256, 1))):.1e}')
    print(f'tiles against the whole {tile_difference(args.out):.4f}')
    big = example(1024, 1024)
    wall, cpu = milliseconds(args.out, big)
    print(f'1024²: {multiply_adds(painter, big):.1f} G multiply-adds, {wall:.0f} ms wall, {cpu:.0f} ms processor')


if __name__ == '__main__':
    main()

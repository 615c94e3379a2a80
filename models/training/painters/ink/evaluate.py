"""Figures of the model card: distance to held-out ink maps before and after the network, and cleanness of bare paper.

  python models/training/painters/ink/evaluate.py RUN_DIR [--strength 1.0] [--batches 40]

The held-out crops are every twelfth of RUN_DIR/crops.npy, which train.py leaves out; other crops of the same pictures are trained on.
"""

import argparse
import sys
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from network import InkPainter, TextureNet
from train import Samples


def main():
    cli = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    cli.add_argument('run', type=Path)
    cli.add_argument('--strength', type=float, default=1.0)
    cli.add_argument('--batches', type=int, default=40)
    args = cli.parse_args()
    torch.set_num_threads(1)
    net = TextureNet()
    net.load_state_dict(torch.load(args.run / 'ink.pt', map_location='cpu')['average'])
    painter = InkPainter(net, args.strength).eval()
    samples = Samples(np.load(args.run / 'crops.npy')[::12], [], 1)
    scales = (1, 4, 8)
    sums = {name: np.zeros(len(scales)) for name in ('passes', 'painting')}
    spread = {'passes': 0.0, 'painting': 0.0, 'target': 0.0}
    with torch.no_grad():
        for _ in range(args.batches):
            line, wash, semantics, noise, target = samples.batch('cpu')
            _, mean, gate, x = painter.features(line, wash, semantics, noise)
            made = {'passes': torch.exp(-mean), 'painting': torch.exp(-painter.correct(mean, gate, net(x)))}
            for name, image in made.items():
                sums[name] += [float((F.avg_pool2d(image, k) - F.avg_pool2d(target, k)).abs().mean()) for k in scales]
            for name, image in (made | {'target': target}).items():
                spread[name] += float((image - F.avg_pool2d(image, 9, 1, 4)).std())
        blank = torch.ones(1, 1, 256, 256)
        semantics = torch.full((1, 12, 64, 64), 1 / 12)
        bare = painter(blank, blank.expand(-1, 3, -1, -1), semantics, torch.randn(1, 2, 256, 256), blank)
    for name, values in sums.items():
        print(f'{name}: L1 at 1, 4, 8 px ' + ' '.join(f'{v / args.batches:.4f}' for v in values))
    print('detail (standard deviation after removing a 9 px mean): ' + ', '.join(f'{k} {v / args.batches:.4f}' for k, v in spread.items()))
    print(f'bare paper: darkest value {float(bare.min()):.6f}')


if __name__ == '__main__':
    main()

"""Train the learned half of the ink painter.

  python models/training/painters/ink/train.py --data ../shared/data/paintings --out RUN_DIR [--minutes 40] [--resume] [--drawn DIR]

Pairs are made on the fly: an old painting's ink map, a sparse contour extracted from it, and the fixed passes over that contour.
The network corrects the output of the passes. Loss: L1 at 1, 4 and 8 px, plus a hinge patch critic with spectral norm (Miyato
et al. 2018) that sees only the finished ink. With --drawn, one sample in four is a drawn contour that has no target: its tone is
held to the passes at 8 px and the critic judges the rest. RUN_DIR gets ink.pt (every three minutes), log.txt and sample sheets.
"""

import argparse
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import data
from network import InkPainter, TextureNet

SIZE = 192
BATCH = 4
WARM_UP = 150  # steps before the critic has a say
CRITIC_WEIGHT = 0.25


class Critic(nn.Module):
    """Patch critic, receptive field about 50 px, on finished ink 1×H×W (1 = paper)."""

    def __init__(self, width: int = 40):
        super().__init__()
        sn = nn.utils.spectral_norm
        sizes = [(1, width, 4, 2), (width, 2 * width, 4, 2), (2 * width, 4 * width, 4, 2), (4 * width, 4 * width, 3, 1)]
        layers = []
        for i, o, k, s in sizes:
            layers += [sn(nn.Conv2d(i, o, k, s, 1)), nn.LeakyReLU(0.2)]
        self.layers = nn.Sequential(*layers, sn(nn.Conv2d(4 * width, 1, 3, 1, 1)))

    def forward(self, x):
        return 6.0 * self.layers(5.0 * (x - 0.8))  # ink maps are mostly white: centred and scaled, or the scores stay at zero


class Samples:
    """Random training samples as numpy: line, wash, semantics, target ink (or None)."""

    def __init__(self, ink: np.ndarray, drawn: list, seed: int):
        self.ink, self.drawn, self.rng = ink, drawn, np.random.default_rng(seed)

    def crop(self, *maps):
        h, w = maps[0].shape
        y, x = self.rng.integers(0, h - SIZE + 1), self.rng.integers(0, w - SIZE + 1)
        flip = self.rng.random() < 0.5
        out = [m[y : y + SIZE, x : x + SIZE] for m in maps]
        turns = self.rng.integers(4)  # silk lies the same way in every scan; ink does not have to
        return [np.ascontiguousarray(np.rot90(m[:, ::-1] if flip else m, turns)) for m in out]

    def paired(self):
        ink = self.ink[self.rng.integers(len(self.ink))]
        k = self.rng.uniform(0.85, 1.3)
        if data.CROP * k > SIZE:
            ink = cv2.resize(ink, None, fx=k, fy=k, interpolation=cv2.INTER_AREA if k < 1 else cv2.INTER_CUBIC)
        line, wash = data.contour_of(ink, self.rng)
        line, wash, ink = self.crop(line, wash, ink.astype(np.float32) / 255)
        if self.rng.random() < 0.5:  # old ground was divided away: lay a sky or a mist again, or every dark thing gets a white halo
            cells = self.rng.uniform(0.45, 1.0, (2, 2)).astype(np.float32)
            ground = cv2.resize(cells, (SIZE, SIZE), interpolation=cv2.INTER_LINEAR)
            wash, ink = wash * ground, ink * ground
        return line, wash, ink

    def unpaired(self):
        while True:
            line, wash = self.crop(*self.drawn[self.rng.integers(len(self.drawn))])
            if (1 - line).mean() > 0.015:
                return line, wash, None

    def batch(self, device):
        rows = [self.paired() for _ in range(BATCH - bool(self.drawn))] + ([self.unpaired()] if self.drawn else [])
        line = torch.from_numpy(np.stack([r[0] for r in rows]))[:, None]
        wash = torch.from_numpy(np.stack([r[1] for r in rows]))[:, None].expand(-1, 3, -1, -1)
        sem = torch.from_numpy(np.stack([data.guessed_semantics(r[0], r[1], self.rng) for r in rows]))
        noise = torch.from_numpy(self.rng.standard_normal((len(rows), 2, SIZE, SIZE)).astype(np.float32))
        target = torch.from_numpy(np.stack([r[2] for r in rows if r[2] is not None]))[:, None]
        return [t.to(device) for t in (line, wash, sem, noise, target)]


def multi_scale(a, b, weights):
    """Sum of mean absolute differences after averaging over k×k pixels."""
    return sum(w * (F.avg_pool2d(a, k) - F.avg_pool2d(b, k)).abs().mean() for k, w in weights)


def sheet(painter, average, samples, path):
    """Eight samples: contour, passes, painting, target."""
    columns = []
    with torch.no_grad():
        for _ in range(2):
            line, wash, sem, noise, target = samples.batch('cpu')
            _, mean, gate, x = painter.features(line, wash, sem, noise)
            painted = painter.correct(mean, gate, average(x))
            for i in range(len(line)):
                t = target[i, 0] if i < len(target) else torch.ones_like(line[i, 0])
                parts = (line[i, 0] * wash[i, 0], torch.exp(-mean[i, 0]), torch.exp(-painted[i, 0]), t)
                columns.append(torch.cat(parts, 0).numpy())
    cv2.imwrite(str(path), (np.concatenate(columns, 1).clip(0, 1) * 255).astype(np.uint8))


def main():
    cli = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    cli.add_argument('--data', type=Path, required=True, help='folder with ink/museum and ink/thousand-li')
    cli.add_argument('--out', type=Path, required=True)
    cli.add_argument('--minutes', type=float, default=40)
    cli.add_argument('--drawn', type=Path, help='folder of NAME_line.png and NAME_wash.png contours')
    cli.add_argument('--resume', action='store_true')
    cli.add_argument('--threads', type=int, default=1)
    args = cli.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(args.threads)
    cv2.setNumThreads(1)
    torch.manual_seed(0)
    device = 'cuda' if torch.cuda.is_available() else 'cpu'

    cache = args.out / 'crops.npy'
    if not cache.exists():
        np.save(cache, data.crops(args.data))
    ink = np.load(cache)
    held_out = ink[::12]
    ink = np.delete(ink, np.s_[::12], 0)
    drawn = data.drawn(args.drawn) if args.drawn else []
    painter = InkPainter(TextureNet()).to(device)
    net, critic, average = painter.net, Critic().to(device), TextureNet().to(device)
    average.load_state_dict(net.state_dict())
    net_optimizer = torch.optim.Adam(net.parameters(), 3e-4, betas=(0.5, 0.99))
    critic_optimizer = torch.optim.Adam(critic.parameters(), 4e-4, betas=(0.5, 0.99))
    parts = dict(net=net, average=average, critic=critic, net_optimizer=net_optimizer, critic_optimizer=critic_optimizer)
    step, spent = 0, 0.0
    if args.resume:
        saved = torch.load(args.out / 'ink.pt', map_location=device)
        step, spent = saved['step'], saved['seconds']
        for name, part in parts.items():
            part.load_state_dict(saved[name])
    samples = Samples(ink, drawn, seed=step + 1)
    log = open(args.out / 'log.txt', 'a')
    start = last_saved = time.time()

    def save():
        saved = {k: v.state_dict() for k, v in parts.items()}
        torch.save(saved | {'step': step, 'seconds': spent + time.time() - start}, args.out / 'ink.pt')
        sheet(painter.cpu(), average.cpu(), Samples(held_out, drawn, 0), args.out / f'sample_{step:06d}.png')
        painter.to(device), average.to(device)

    while time.time() - start < args.minutes * 60:
        line, wash, sem, noise, target = samples.batch(device)
        pairs = len(target)
        with torch.no_grad():
            _, mean, gate, x = painter.features(line, wash, sem, noise)
        with torch.autocast(device, torch.bfloat16):
            r = net(x)
        fake = torch.exp(-painter.correct(mean, gate, r.float()))

        with torch.autocast(device, torch.bfloat16):
            real_score, fake_score = critic(target), critic(fake.detach())
        critic_loss = F.relu(1 - real_score).mean() + F.relu(1 + fake_score).mean()
        critic_optimizer.zero_grad()
        critic_loss.float().backward()
        critic_optimizer.step()

        fidelity = multi_scale(fake[:pairs], target, ((1, 0.5), (4, 1.5), (8, 2.0)))
        if pairs < BATCH:
            fidelity = fidelity + 0.5 * multi_scale(fake[pairs:], torch.exp(-mean[pairs:]), ((1, 0.3), (8, 3.0)))
        with torch.autocast(device, torch.bfloat16):
            judged = -critic(fake).mean()
        loss = 3 * fidelity + (CRITIC_WEIGHT * judged.float() if step > WARM_UP else 0.0)
        net_optimizer.zero_grad()
        loss.backward()
        net_optimizer.step()
        with torch.no_grad():
            for p, q in zip(average.parameters(), net.parameters()):
                p.lerp_(q, 0.005 if step > 300 else 0.05)
        step += 1
        if step % 50 == 0:
            print(f'{step} {spent + time.time() - start:.0f} s  fidelity {fidelity.item():.4f}  critic {critic_loss.item():.3f}  judged {judged.item():.3f}', file=log, flush=True)
        if time.time() - last_saved > 180:
            save()
            last_saved = time.time()
    save()


if __name__ == '__main__':
    main()

"""Train the silk net on old paintings taken apart into paint on white and ground.

  python models/training/painters/silk/train.py --pack PACK_DIR --out RUN_DIR [--seconds 1800]

The ground is the local maximum of each colour, blurred until only slow stains are left; the paint is the picture divided by it. The net puts them together
again: L1 at 4 and 16 px, SqueezeNet features, hinge critics for what is not predictable (weave, rubbing, small stains).
"""

import argparse
import sys
import time
from multiprocessing import get_context
from pathlib import Path

import cv2
import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from common.backbone import perceptual
from common.critic import Critics, critic_loss, multi_scale, painter_loss
from silk.network import SilkNet

SIDE, SIZE = 320, 256


def taken_apart(image: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """BGR uint8 picture to (paint on white, slow ground), uint8."""
    h, w = image.shape[:2]
    reach = max(3, int(min(h, w) / 12))
    small = cv2.medianBlur(cv2.resize(image, (w // 4, h // 4), interpolation=cv2.INTER_AREA), 5)
    local = cv2.dilate(small, np.ones((reach // 4 | 1, reach // 4 | 1)))
    near = cv2.resize(cv2.GaussianBlur(local, (0, 0), reach / 8), (w, h)).astype(np.float32)
    slow = cv2.resize(cv2.GaussianBlur(local, (0, 0), reach / 2.5), (w, h)).astype(np.float32)
    flat = np.clip(image / np.maximum(near, 30), 0, 1)
    flat = cv2.bilateralFilter((flat * 255).astype(np.uint8), 7, 30, 3.0).astype(np.float32) / 255
    flat = cv2.GaussianBlur(flat, (0, 0), rng.uniform(0.5, 0.9))
    black, white = np.percentile(flat, 0.5), min(0.93, np.percentile(flat, 88))
    flat = np.clip((flat - black) / max(white - black, 0.2), 0, 1) ** rng.uniform(0.9, 1.15)
    return (flat * 255).astype(np.uint8), slow.clip(0, 255).astype(np.uint8)


def _work(job):
    pack, count, seed = job
    cv2.setNumThreads(1)
    rng = np.random.default_rng(seed)
    pictures = [cv2.imread(str(f)) for f in sorted(Path(pack, 'silk').glob('*.jpg'))]
    pictures = [(p, *taken_apart(p, rng)) for p in pictures]
    weight = np.array([min(5.0, p[0].shape[0] * p[0].shape[1] / 320**2) for p in pictures])
    weight /= weight.sum()
    out = []
    while len(out) < count:
        image, paint, ground = pictures[rng.choice(len(pictures), p=weight)]
        h, w = image.shape[:2]
        cut = int(SIDE / rng.uniform(1.0, 1.5))
        if cut > min(h, w):
            continue
        y, x = rng.integers(0, h - cut + 1), rng.integers(0, w - cut + 1)
        rows = [cv2.resize(a[y : y + cut, x : x + cut], (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)[..., ::-1] for a in (image, paint, ground)]
        out.append(np.stack(rows))
    return np.stack(out)


def main():
    cli = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    cli.add_argument('--pack', type=Path, required=True)
    cli.add_argument('--out', type=Path, required=True)
    cli.add_argument('--seconds', type=float, default=1800)
    cli.add_argument('--batch', type=int, default=12)
    cli.add_argument('--samples', type=int, default=3000)
    cli.add_argument('--workers', type=int, default=1)
    cli.add_argument('--resume', type=Path, help='weights to go on from')
    args = cli.parse_args()
    begun = time.time()
    args.out.mkdir(parents=True, exist_ok=True)
    device = 'cuda' if torch.cuda.is_available() else 'cpu'
    jobs = [(str(args.pack), -(-args.samples // args.workers), i) for i in range(args.workers)]
    if args.workers > 1:
        with get_context('fork').Pool(args.workers) as pool:
            parts = pool.map(_work, jobs)
    else:
        parts = [_work(jobs[0])]
    bank = torch.from_numpy(np.concatenate(parts)).permute(0, 1, 4, 2, 3).contiguous().to(device)
    torch.manual_seed(0)
    torch.backends.cudnn.benchmark = True
    net, average = SilkNet().to(device), SilkNet().to(device)
    average.load_state_dict(net.state_dict())
    if args.resume:
        for part in (net, average):
            part.load_state_dict(torch.load(args.resume, map_location=device)['average'])
    critics = Critics(3, centre=0.5, gain=3.0).to(device)
    likeness = perceptual(args.pack).to(device)
    net_optimizer = torch.optim.Adam(net.parameters(), 4e-4, betas=(0.5, 0.99))
    critic_optimizer = torch.optim.Adam(critics.parameters(), 4e-4, betas=(0.5, 0.99))
    log = open(args.out / 'log.txt', 'a')
    print(f'{len(bank)} samples, {device}, ready after {time.time() - begun:.0f} s', file=log, flush=True)
    last_saved, step = time.time(), 0

    def batch():
        at = torch.randint(len(bank), (args.batch,), device=device)
        y, x = (int(torch.randint(0, SIDE - SIZE + 1, (1,))) for _ in range(2))
        rows = bank[at][..., y : y + SIZE, x : x + SIZE].float().div(255)
        if torch.rand(1) < 0.5:
            rows = rows.flip(4)
        return rows[:, 0], rows[:, 1], rows[:, 2], torch.randn(args.batch, 2, SIZE, SIZE, device=device)

    def save():
        torch.save({'average': average.state_dict(), 'step': step}, args.out / 'silk-weights.pt')
        with torch.no_grad():
            target, paint, ground, noise = batch()
            rows = [paint, average(paint, ground, noise), target]
        grid = torch.cat([torch.cat(list(r[:8]), 2) for r in rows], 1).permute(1, 2, 0).float().cpu().numpy()[..., ::-1]
        cv2.imwrite(str(args.out / 'sample.png'), (grid.clip(0, 1) * 255).astype(np.uint8))

    while time.time() - begun < args.seconds:
        left = 1 - (time.time() - begun) / args.seconds
        for group in net_optimizer.param_groups:
            group['lr'] = 4e-4 * min(1.0, left * 4 + 0.05)
        target, paint, ground, noise = batch()
        with torch.autocast(device, torch.bfloat16):
            fake = net(paint, ground, noise)
        fake = fake.float()
        with torch.autocast(device, torch.bfloat16):
            loss_c = critic_loss(critics, target, fake.detach())
        critic_optimizer.zero_grad(set_to_none=True)
        loss_c.float().backward()
        critic_optimizer.step()
        fidelity = multi_scale(fake, target, ((2, 0.4), (4, 1.0), (16, 2.0)))
        with torch.autocast(device, torch.bfloat16):
            alike, judged = likeness(fake, target), painter_loss(critics, fake)
        loss = 3 * fidelity + 0.4 * alike.float() + (0.15 if step > 200 else 0.0) * judged.float()
        net_optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        net_optimizer.step()
        with torch.no_grad():
            torch._foreach_lerp_(list(average.parameters()), list(net.parameters()), 0.003 if step > 500 else 0.05)
        step += 1
        if step % 100 == 0 or step == 1:
            print(f'{step} {time.time() - begun:.0f} s  fidelity {fidelity.item():.4f}  alike {alike.item():.4f}  critic {loss_c.item():.3f}  judged {judged.item():.3f}', file=log, flush=True)
        if time.time() - last_saved > 60:
            save()
            last_saved = time.time()
    save()


if __name__ == '__main__':
    main()

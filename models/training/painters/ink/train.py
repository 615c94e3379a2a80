"""Train the learned half of the ink painter.

  python models/training/painters/ink/train.py --pack PACK_DIR --out RUN_DIR [--seconds 2400] [--resume]

Pairs: an old painting's ink map, a sparse contour extracted from it, and the fixed passes over that contour; the network corrects the output of
the passes. Beside them go contours the draughtsman drew, which have no target: critics at two scales, which see only finished ink, judge both
alike, so texture strokes learned from old paintings grow on drawn lines too; the drawing's tone is held at 16 px and its lines must stay.
Loss: L1 at 1, 4 and 8 px, SqueezeNet features, hinge critics. RUN_DIR gets ink.pt every minute (resumable), log.txt and sample sheets.
"""

import argparse
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from common.backbone import perceptual
from common.critic import Critics, critic_loss, multi_scale, painter_loss
from network import InkPainter, TextureNet
from samples import Bank

WARM_UP = 300  # steps before the critics have a say
CRITIC_WEIGHT = 0.16


def sheet(painter, average, bank, path):
    """Samples in columns, pairs then drawings; rows: contour × wash, passes, painting, target."""
    import cv2

    columns = []
    with torch.no_grad():
        for batch in (bank.pair(5), bank.drawn(7)):
            line, wash, semantics, noise = batch[:4]
            _, mean, gate, x = painter.features(line, wash, semantics, noise)
            painted = torch.exp(-painter.correct(mean, gate, average(x)))
            target = batch[4] if len(batch) > 4 else torch.ones_like(line)
            for i in range(len(line)):
                columns.append(torch.cat([line[i, 0] * wash[i].mean(0), torch.exp(-mean[i, 0]), painted[i, 0], target[i, 0]], 0).float().cpu().numpy())
    cv2.imwrite(str(path), (np.concatenate(columns, 1).clip(0, 1) * 255).astype(np.uint8))


def main():
    cli = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    cli.add_argument('--pack', type=Path, required=True, help='folder written by pack.py')
    cli.add_argument('--out', type=Path, required=True)
    cli.add_argument('--seconds', type=float, default=2400)
    cli.add_argument('--batch', type=int, default=12, help='pairs a step; half as many drawings go with them')
    cli.add_argument('--samples', type=int, default=6000)
    cli.add_argument('--workers', type=int, default=1)
    cli.add_argument('--resume', action='store_true')
    args = cli.parse_args()
    begun = time.time()
    args.out.mkdir(parents=True, exist_ok=True)
    device = 'cuda' if torch.cuda.is_available() else 'cpu'
    bank = Bank(args.pack, args.samples, device, args.workers)
    torch.manual_seed(0)
    torch.backends.cudnn.benchmark = True
    painter = InkPainter(TextureNet()).to(device)
    net, average = painter.net, TextureNet().to(device)
    average.load_state_dict(net.state_dict())
    critics = Critics(1, centre=0.8, gain=5.0).to(device)
    likeness = perceptual(args.pack).to(device)
    net_optimizer = torch.optim.Adam(net.parameters(), 4e-4, betas=(0.5, 0.99))
    critic_optimizer = torch.optim.Adam(critics.parameters(), 4e-4, betas=(0.5, 0.99))
    parts = dict(net=net, average=average, critic=critics, net_optimizer=net_optimizer, critic_optimizer=critic_optimizer)
    step = 0
    if args.resume:
        saved = torch.load(args.out / 'ink.pt', map_location=device)
        step = saved['step']
        for name, part in parts.items():
            if name in saved:  # a small checkpoint has no optimizer states
                part.load_state_dict(saved[name])
    log = open(args.out / 'log.txt', 'a')
    print(f'{len(bank.line)} samples, {len(bank.pages)} drawings, {device}, ready after {time.time() - begun:.0f} s', file=log, flush=True)
    last_saved = time.time()

    def save():
        torch.save({k: v.state_dict() for k, v in parts.items()} | {'step': step}, args.out / 'ink.pt')
        torch.save({'average': average.state_dict(), 'step': step}, args.out / 'ink-weights.pt')
        half = {k: {n: t.half() if t.is_floating_point() else t for n, t in parts[k].state_dict().items()} for k in ('net', 'critic')}
        torch.save(half | {'average': half['net'], 'step': step}, args.out / 'ink-small.pt')
        sheet(painter, average, bank, args.out / 'sample.png')

    while time.time() - begun < args.seconds:
        left = 1 - (time.time() - begun) / args.seconds
        for group in net_optimizer.param_groups:
            group['lr'] = 4e-4 * min(1.0, left * 4 + 0.05)
        *pair, target = bank.pair(args.batch)
        n = len(target)
        line, wash, semantics, noise = (torch.cat([a, b]) for a, b in zip(pair, bank.drawn(max(1, args.batch // 2))))
        with torch.no_grad():
            _, mean, gate, x = painter.features(line, wash, semantics, noise)
        with torch.autocast(device, torch.bfloat16):
            raw = net(x)
        density = painter.correct(mean, gate, raw.float())
        fake = torch.exp(-density)

        with torch.autocast(device, torch.bfloat16):
            loss_c = critic_loss(critics, target[: max(n * 3 // 4, 1)], fake.detach()[max(n // 2, 1) :])
        critic_optimizer.zero_grad(set_to_none=True)
        loss_c.float().backward()
        critic_optimizer.step()

        fidelity = multi_scale(fake[:n], target, ((1, 0.5), (4, 1.5), (8, 2.0)))
        held = multi_scale(fake[n:], torch.exp(-mean[n:]), ((16, 1.6),)) + 0.4 * (F.relu(0.8 * mean[n:] - density[n:]) * (mean[n:] > 0.7)).mean()
        with torch.autocast(device, torch.bfloat16):
            alike = likeness(fake[:n].expand(-1, 3, -1, -1), target.expand(-1, 3, -1, -1))
            judged = painter_loss(critics, fake)
        weight = CRITIC_WEIGHT * min(1.0, max(0.0, (step - WARM_UP) / 500))
        loss = 3 * fidelity + 2 * held + 0.5 * alike.float() + weight * judged.float()
        net_optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        net_optimizer.step()
        with torch.no_grad():
            torch._foreach_lerp_(list(average.parameters()), list(net.parameters()), 0.003 if step > 500 else 0.05)
        step += 1
        if step % 100 == 0 or step == 1:
            print(f'{step} {time.time() - begun:.0f} s  fidelity {fidelity.item():.4f}  held {held.item():.4f}  alike {alike.item():.4f}  '
                  f'critic {loss_c.item():.3f}  judged {judged.item():.3f}', file=log, flush=True)
        if time.time() - last_saved > 60:
            save()
            last_saved = time.time()
    save()


if __name__ == '__main__':
    main()

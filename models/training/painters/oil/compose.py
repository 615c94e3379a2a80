"""Trains the colour composer: flat drawn colours -> impressionist colours.

    python compose.py --pack PACK --out RUN_DIR [--seconds 500]        (PACK: folder of ../common/pack.py)

Pairs: landscapes flattened with the palettes of our own drawings (``unpaint.py``); L1 at 1, 4 and 8 cells, SqueezeNet distance, critic. Unpaired: our
drawings, judged by the same critic (most of the mean colour taken out), held to their own colours over 12 cells. One painting in ten, by a hash
of its name, is held out. Writes composer.pt (running mean), log.txt, samples.png every minute. Uses a GPU when there is one.
"""
import argparse
import sys
import time
import zlib
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from painters.common.blob import decode, read_blob  # noqa: E402
from painters.common.losses import Critic, Shallow, augmented, colour_distance, levelled, pleased, told_apart  # noqa: E402
from painters.oil.composer import Composer  # noqa: E402
from painters.oil.fields import luma  # noqa: E402
from painters.oil.unpaint import clusters, drawing, example  # noqa: E402

EDGE = 128


def one(job):
    data, palettes, seed = job
    return example(decode(data), palettes, seed)


def load(pack, limit, variants, workers):
    """(pairs for training n x 12 x 192 x 256, held-out pairs, drawings m x 9 x 256 x 256), bytes."""
    sketches = dict(read_blob(pack / "drawn-oil.blob"))
    names = sorted(k[:-5] for k in sketches if k.endswith(".wash"))
    ours = [drawing(decode(sketches[n + ".wash"]), decode(sketches[n + ".line"], True), decode(sketches[n + ".classes"], True)) for n in names]
    palettes = [clusters(decode(sketches[n + ".wash"]), 24, 1) for n in names]
    entries = read_blob(pack / "oil.blob")
    if limit:
        entries = entries[:: max(1, len(entries) // limit)]
    out = zlib.crc32
    jobs = [(d, palettes, 7 * i + v) for i, (n, d) in enumerate(entries) if out(n.encode()) % 10 for v in range(variants)]
    held = [(d, palettes, i) for i, (n, d) in enumerate(entries) if out(n.encode()) % 10 == 0]
    with ProcessPoolExecutor(workers) as pool:
        train, test = list(pool.map(one, jobs, chunksize=8)), list(pool.map(one, held, chunksize=8))
    return np.stack(train), np.stack(test), np.stack(ours)


def pick(bank, count, device, edge=EDGE):
    """Random crops of a bank of bytes on the device, mirrored half of the time, as floats; and the whole pictures they came from at 64 x 64."""
    rows = torch.randint(len(bank), (count,), device="cpu").to(bank.device)
    whole = bank[rows].to(device).float() / 255
    top, left = (int(torch.randint(0, (s - edge) // 8 + 1, (1,), device="cpu")) * 8 for s in whole.shape[2:])
    mirror = torch.rand(1, device="cpu").item() < 0.5
    small = F.adaptive_avg_pool2d(whole[:, :4], 64)
    x = whole[..., top:top + edge, left:left + edge]
    return (x.flip(3), small.flip(3)) if mirror else (x, small)


def paint(net, x, small):
    """The composer on a batch of ``pick``."""
    noise = torch.randn(x.shape[0], 2, x.shape[2], x.shape[3], device=x.device)
    return net(x[:, :3], x[:, 3:4], x[:, 4:9], noise, small)


def kept(before, after, things):
    """How far our drawings have left their own colours: over 12 cells, in hue, and in things."""
    far = lambda t: F.avg_pool2d(F.pad(t, (6, 6, 6, 6), mode="reflect"), 13, 4)
    a, b = far(before), far(after)
    drift = F.relu((a - b).abs() - 0.05).mean() + 0.3 * (luma(a) - luma(b)).abs().mean()
    ca, cb = a - luma(a), b - luma(b)
    size = ca.pow(2).sum(1).add(1e-6).sqrt()
    turn = (size * (1 - F.cosine_similarity(ca, cb, dim=1, eps=1e-3))).mean()
    return 8 * drift + 12 * turn + 2.5 * ((before - after).abs() * things).mean()


def sheet(net, test, ours, path, device):
    """Held-out paintings and our drawings: flat, composed, (painting)."""
    torch.manual_seed(1)
    rows = []
    with torch.no_grad():
        for bank, count in ((test, 6), (ours, 12)):
            for i in range(0, min(len(bank), count * 5), 5):
                x = bank[i:i + 1].to(device).float() / 255
                y = paint(net, x[..., :192, :], F.adaptive_avg_pool2d(x[:, :4], 64)) if x.shape[2] == 192 else paint(net, x, F.adaptive_avg_pool2d(x[:, :4], 64))
                last = x[:, 9:12] if x.shape[1] > 9 else y
                rows.append([F.interpolate(t, (192, 256), mode="area")[0].permute(1, 2, 0).float().cpu().numpy() for t in (x[:, :3], y, last)])
    columns = [np.concatenate(r, 0) for r in rows]
    width = 6
    columns += [np.ones_like(columns[0])] * (-len(columns) % width)
    picture = np.concatenate([np.concatenate(columns[i:i + width], 1) for i in range(0, len(columns), width)], 0)
    cv2.imwrite(str(path), (picture[..., ::-1].clip(0, 1) * 255).astype(np.uint8))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pack", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=500, help="all told, reading included")
    parser.add_argument("--limit", type=int, default=0, help="use about so many paintings (0: all)")
    parser.add_argument("--variants", type=int, default=3)
    parser.add_argument("--batch", type=int, default=24)
    parser.add_argument("--workers", type=int, default=6)
    parser.add_argument("--critic", type=float, default=0.25)
    parser.add_argument("--critic-after", type=int, default=400, help="steps before the critic has a say")
    o = parser.parse_args()
    start = time.time()
    o.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    log = open(o.out / "log.txt", "a")

    def say(text):
        print(text, flush=True)
        print(text, file=log, flush=True)

    train, test, ours = (torch.from_numpy(a) for a in load(o.pack, o.limit, o.variants, o.workers))
    if device == "cuda":
        train, ours = train.to(device), ours.to(device)
    say(f"{len(train)} pairs, {len(test)} held out, {len(ours)} drawings, {time.time() - start:.0f} s, {device}")
    net, mean, critic = Composer().to(device), Composer().to(device), Critic(3).to(device)
    mean.load_state_dict(net.state_dict())
    shallow = Shallow(o.pack).to(device) if (o.pack / "squeezenet1_1.safetensors").exists() else None
    painter_steps = torch.optim.Adam(net.parameters(), 4e-4, betas=(0.5, 0.99))
    critic_steps = torch.optim.Adam(critic.parameters(), 4e-4, betas=(0.5, 0.99))
    fast = lambda: torch.autocast(device, torch.bfloat16, enabled=device == "cuda")
    say(f"{sum(p.numel() for p in net.parameters())} weights")
    step, saved, left = 0, time.time(), lambda: o.seconds - (time.time() - start)

    def save():
        torch.save(mean.state_dict(), o.out / "composer.pt")
        with torch.no_grad():
            torch.manual_seed(2)
            x = test[:120].to(device).float() / 255
            y = torch.cat([paint(mean, part, F.adaptive_avg_pool2d(part[:, :4], 64)) for part in x.split(8)])
            say(f"step {step}, {time.time() - start:.0f} s, held-out distance {colour_distance(x[:, :3], x[:, 9:]).item():.4f} -> {colour_distance(y, x[:, 9:]).item():.4f}")
        sheet(mean, test, ours, o.out / "samples.png", device)

    begun = time.time()
    while left() > 12:
        share = (time.time() - begun) / max(1.0, o.seconds - (begun - start))
        for group, top in ((painter_steps, 4e-4), (critic_steps, 4e-4)):
            group.param_groups[0]["lr"] = top * (1 - 0.85 * max(0.0, share * 1.6 - 0.6))
        (x, small), (d, little) = pick(train, o.batch, device), pick(ours, max(2, o.batch // 2), device)
        judged = step >= o.critic_after
        with fast():
            y, e = paint(net, x, small).float(), paint(net, d, little).float()
            if judged:
                real = augmented(levelled(torch.cat([x[:, 9:], pick(train, e.shape[0], device)[0][:, 9:]])))
                fake = augmented(levelled(torch.cat([y, e]).detach()))
                wrong = told_apart(critic(real), critic(fake))
        if judged:
            critic_steps.zero_grad()
            wrong.backward()
            critic_steps.step()
        with fast():
            loss = 3 * colour_distance(y, x[:, 9:]) + kept(d[:, :3], e, d[:, 8:9])
            if shallow:
                loss = loss + 0.8 * shallow(y, x[:, 9:])
            if judged:
                loss = loss + o.critic * pleased(critic(augmented(levelled(y)))) + 1.6 * o.critic * pleased(critic(augmented(levelled(e))))
        painter_steps.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        painter_steps.step()
        step += 1
        with torch.no_grad():
            for p, q in zip(mean.parameters(), net.parameters()):
                p.lerp_(q, max(0.002, 1 / (step + 1)))
        if step % 100 == 0:
            say(f"step {step}, {time.time() - start:.0f} s, loss {loss.item():.3f}" + (f", critic {wrong.item():.3f}" if judged else ""))
        if time.time() - saved > 60:
            save()
            saved = time.time()
    save()


if __name__ == "__main__":
    main()

"""Trains the watercolor refiner: fixed passes over a flattened painting -> that painting; over our own drawings -> what a critic takes for watercolor.

    python train.py --pack PACK --out RUN_DIR [--seconds 1200] [--resume]       (PACK: folder of ../common/pack.py)

Loss on pairs: L1 at 1, 4 and 8 px, distance of shallow SqueezeNet features, a critic of (line, passes, painting). Loss on drawings: a critic of the
painting alone (most of the mean colour taken out), held to their own colours over 12 px. One painting in ten, by a hash of its name, is held out.
Writes RUN_DIR/refiner.pt (running mean of the weights), state.pt (for --resume), log.txt and samples.png every minute. Uses a GPU when there is one.
"""
import argparse
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from painters.common.losses import Critic, Shallow, augmented, colour_distance, levelled, pleased, told_apart  # noqa: E402
from painters.watercolor.pairs import prepare  # noqa: E402
from painters.watercolor.refiner import BOUND, Refiner  # noqa: E402


def pick(banks, count, edge, device):
    """The same random crops of some banks of bytes (on any device), mirrored half of the time, as floats."""
    h, w = banks[0].shape[2:]
    flip = torch.rand(1, device="cpu").item() < 0.5
    rows = torch.randint(len(banks[0]), (count,), device="cpu").tolist()
    out = [[] for _ in banks]
    for i in rows:
        top, left = (int(torch.randint(0, (s - edge) // 8 + 1, (1,), device="cpu")) * 8 for s in (h, w))
        for k, bank in enumerate(banks):
            out[k].append(bank[i, :, top:top + edge, left:left + edge])
    out = [torch.stack(b).to(device).float() / 255 for b in out]
    return [b.flip(3) for b in out] if flip else out


def kept(before, after, things):
    """How far our drawings have left their own colours: over 12 px, and in things."""
    far = lambda t: F.avg_pool2d(F.pad(t, (6, 6, 6, 6), mode="reflect"), 13, 4)
    return 5 * F.relu((far(before) - far(after)).abs() - 0.04).mean() + 1.5 * ((before - after).abs() * things).mean()


def bounded(given, painted, strength):
    """What the expert makes of the refiner's answer."""
    return (given + BOUND * torch.tanh((painted - given) * (strength / BOUND))).clamp(0, 1)


def sheet(net, held, drawn, path, device, strength=0.7):
    """Held-out paintings: passes, bounded, painting; our drawings: passes, bounded, unbounded."""
    columns = []
    with torch.no_grad():
        for bank, wanted, step in ((held[0], held[1], 4), (drawn[0], None, 14)):
            for i in range(0, min(len(bank), step * 6), step):
                x = bank[i:i + 1].to(device).float() / 255
                y = net(x)
                rows = [x[0, 1:4], bounded(x[:, 1:4], y, strength)[0], y[0].clamp(0, 1) if wanted is None else wanted[i].to(device).float() / 255]
                columns.append(torch.cat([F.interpolate(r[None], (320, 320), mode="area")[0] for r in rows], 1).cpu())
    columns += [torch.ones_like(columns[0])] * (-len(columns) % 6)
    rows = [torch.cat(columns[i:i + 6], 2) for i in range(0, len(columns), 6)]
    picture = torch.cat(rows, 1).permute(1, 2, 0).numpy()
    cv2.imwrite(str(path), (picture[..., ::-1] * 255).astype(np.uint8))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pack", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=1200, help="all told, making the pairs included")
    parser.add_argument("--limit", type=int, default=0, help="use about so many paintings (0: all)")
    parser.add_argument("--variants", type=float, default=3, help="pairs per painting")
    parser.add_argument("--size", type=int, default=384, help="edge of a flattened painting, multiple of 64")
    parser.add_argument("--edge", type=int, default=192, help="edge of a crop")
    parser.add_argument("--batch", type=int, default=12)
    parser.add_argument("--width", type=int, default=32)
    parser.add_argument("--critic", type=float, default=0.2, help="weight of the critics")
    parser.add_argument("--critic-after", type=int, default=400, help="steps before the critics have a say")
    parser.add_argument("--resume", action="store_true", help="go on from RUN_DIR/state.pt")
    o = parser.parse_args()
    start = time.time()
    o.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    log = open(o.out / "log.txt", "a")

    def say(text):
        print(text, flush=True)
        print(text, file=log, flush=True)

    banks = prepare(o.pack, o.size, o.variants, device, say, o.limit, 0.35 * o.seconds)
    pairs, held, drawn = [tuple(torch.from_numpy(a) for a in bank) for bank in banks]
    if device == "cuda":
        pairs, drawn = [tuple(t.to(device) for t in bank) for bank in (pairs, drawn)]
    net, mean = Refiner(o.width).to(device), Refiner(o.width).to(device)
    paired, alone = Critic(7).to(device), Critic(3).to(device)
    mean.load_state_dict(net.state_dict())
    shallow = Shallow(o.pack).to(device) if (o.pack / "squeezenet1_1.safetensors").exists() else None
    painter_steps = torch.optim.Adam(net.parameters(), 3e-4, betas=(0.5, 0.99))
    critic_steps = torch.optim.Adam([*paired.parameters(), *alone.parameters()], 4e-4, betas=(0.5, 0.99))
    parts = {"net": net, "mean": mean, "paired": paired, "alone": alone, "painter_steps": painter_steps, "critic_steps": critic_steps}
    step, saved = 0, time.time()
    if o.resume:
        state = torch.load(o.out / "state.pt", map_location=device)
        for name, part in parts.items():
            part.load_state_dict(state[name])
        step = state["step"]
    say(f"{sum(p.numel() for p in net.parameters())} weights, {device}")
    fast = lambda: torch.autocast(device, torch.bfloat16, enabled=device == "cuda")

    def save():
        torch.save({**{n: p.state_dict() for n, p in parts.items()}, "step": step}, o.out / "state.pt")
        torch.save(mean.state_dict(), o.out / "refiner.pt")
        with torch.no_grad():
            x, y = (t.float().to(device) / 255 for t in held)
            after = torch.cat([mean(part) for part in x.split(4)])
            say(f"step {step}, {time.time() - start:.0f} s, held-out distance {colour_distance(x[:, 1:4], y).item():.4f} -> {colour_distance(after, y).item():.4f}")
        sheet(mean, held, drawn, o.out / "samples.png", device)

    begun = time.time()
    while time.time() - start < o.seconds - 12:
        share = (time.time() - begun) / max(1.0, o.seconds - (begun - start))
        for group, top in ((painter_steps, 3e-4), (critic_steps, 4e-4)):
            group.param_groups[0]["lr"] = top * (1 - 0.85 * max(0.0, share * 1.6 - 0.6))
        x, y = pick(pairs, o.batch, o.edge, device)
        d, things = pick(drawn, max(2, o.batch // 2), o.edge, device)
        judged = step >= o.critic_after
        with fast():
            painted, ours = net(x).float(), net(d).float()
            if judged:
                wrong = told_apart(paired(torch.cat([x, y], 1)), paired(torch.cat([x, painted.detach()], 1)))
                wrong = wrong + told_apart(alone(augmented(levelled(y))), alone(augmented(levelled(torch.cat([painted[:len(ours)], ours]).detach()))))
        if judged:
            critic_steps.zero_grad()
            wrong.backward()
            critic_steps.step()
        with fast():
            loss = 3 * colour_distance(painted, y) + kept(d[:, 1:4], ours, things)
            if shallow:
                loss = loss + 0.8 * shallow(painted, y)
            if judged:
                loss = loss + o.critic * (pleased(paired(torch.cat([x, painted], 1))) + 1.5 * pleased(alone(augmented(levelled(ours)))))
        painter_steps.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        painter_steps.step()
        step += 1
        with torch.no_grad():
            for p, q in zip(mean.parameters(), net.parameters()):
                p.lerp_(q, max(0.002, 1 / (step + 1)))
        if step % 100 == 0:
            say(f"step {step}, {time.time() - start:.0f} s, loss {loss.item():.3f}" + (f", critics {wrong.item():.3f}" if judged else ""))
        if time.time() - saved > 60:
            save()
            saved = time.time()
    save()


if __name__ == "__main__":
    main()

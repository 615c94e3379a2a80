"""Trains the watercolor refiner: fixed passes over a flattened painting -> that painting.

    python train.py --data ../shared/data/paintings/watercolor --out RUN_DIR [--minutes 20] [--resume]
                    [--backbone ../shared/data/backbones]

First run: flattens the paintings and runs the fixed passes over them (RUN_DIR/pairs.npz, about six minutes on one thread), then trains.
Paintings that look like oils (dark, no light paper) are left out; one in ten, by a hash of its name, is held out.
Loss: L1 at 1, 4 and 8 px, distance of shallow SqueezeNet features (with --backbone), a weak hinge critic from step 300 on.
Writes RUN_DIR/refiner.pt (running mean of the weights), state.pt (for --resume), log.txt and samples-*.jpg. Uses a GPU when there is one.
"""
import argparse
import sys
import time
import zlib
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from painters.oil.flatten import as_inputs, crop_square, drawn_lines, flat_colours  # noqa: E402
from painters.watercolor.painter import BOUND, Watercolor  # noqa: E402
from painters.watercolor.refiner import Refiner  # noqa: E402

INPUTS = ("line", "wash", "semantics", "noise", "mask", "whole")


class Critic(nn.Module):
    """Patch critic with spectral norm: line, passes and a painting -> a map of scores."""

    def __init__(self, width=32):
        super().__init__()
        norm, c = nn.utils.parametrizations.spectral_norm, width
        self.layers = nn.Sequential(norm(nn.Conv2d(7, c, 4, 2, 1)), nn.LeakyReLU(0.2), norm(nn.Conv2d(c, 2 * c, 4, 2, 1)), nn.LeakyReLU(0.2),
                                    norm(nn.Conv2d(2 * c, 4 * c, 4, 2, 1)), nn.LeakyReLU(0.2), norm(nn.Conv2d(4 * c, 1, 3, 1, 1)))

    def forward(self, given, painting):
        return self.layers(torch.cat([given, painting], 1))


class Shallow:
    """Normalised features of the first SqueezeNet layers, for a perceptual distance."""

    def __init__(self, folder, device):
        sys.path.insert(0, str(folder))
        from safetensors.torch import load_file
        from squeezenet1_1 import SqueezeNet1_1
        net = SqueezeNet1_1()
        net.load_state_dict(load_file(str(folder / "squeezenet1_1.safetensors")))
        self.layers = net.features[:8].eval().requires_grad_(False).to(device)
        self.mean = torch.tensor([0.485, 0.456, 0.406], device=device).view(1, 3, 1, 1)
        self.deviation = torch.tensor([0.229, 0.224, 0.225], device=device).view(1, 3, 1, 1)

    def __call__(self, x):
        x, taps = (x - self.mean) / self.deviation, []
        for i, layer in enumerate(self.layers):
            x = layer(x)
            if i in (1, 4, 7):
                taps.append(x / (x.pow(2).sum(1, keepdim=True).sqrt() + 1e-6))
        return taps

    def distance(self, x, y):
        return sum((p - q).pow(2).sum(1).mean() for p, q in zip(self(x), self(y)))


def held_out(path):
    """True for the tenth of the paintings that is never trained on."""
    return zlib.crc32(path.name.encode()) % 10 == 0


def paintings(folder):
    """Pictures of the folder that look like watercolors: large enough, with light paper showing. [(path, BGR)]"""
    found = []
    for path in sorted(folder.glob("*")):
        image = cv2.imread(str(path))
        if image is None or min(image.shape[:2]) < 300:
            continue
        grey = image.mean(-1) / 255
        if np.percentile(grey, 92) < 0.70 or grey.mean() < 0.42:
            continue
        factor = 480 / min(image.shape[:2])
        found.append((path, cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC)))
    return found


def make_pairs(pictures, count, size, device, say, seed=5):
    """Training pairs as bytes: line and passes (count x 4 x size x size) and the paintings (count x 3 x size x size)."""
    rng = np.random.default_rng(seed)
    painter = Watercolor(0.5).eval().to(device)
    given, wanted, start = [], [], time.time()
    for i in range(count):
        image = crop_square(pictures[i % len(pictures)][1], size, rng)
        line, flat = drawn_lines(image, rng), flat_colours(image, rng)
        inputs = as_inputs(line, flat, int(rng.integers(1 << 30)))
        with torch.no_grad():
            passes = painter.passes(*[torch.from_numpy(inputs[k]).to(device) for k in INPUTS])
        seen = np.concatenate([inputs["line"][0], passes[0].cpu().numpy()])
        given.append((np.clip(seen, 0, 1) * 255).astype(np.uint8))
        wanted.append(np.ascontiguousarray(image[..., ::-1].transpose(2, 0, 1)))
        if (i + 1) % 50 == 0:
            say(f"pair {i + 1} of {count}, {time.time() - start:.0f} s")
    return np.stack(given), np.stack(wanted)


def batch(given, wanted, count, edge, rng, device):
    """Random crops, mirrored half of the time, as floats."""
    out = []
    for _ in range(count):
        i = rng.integers(len(given))
        y, x = rng.integers(0, (given.shape[2] - edge) // 2 + 1, 2) * 2
        pair = np.concatenate([given[i], wanted[i]])[:, y:y + edge, x:x + edge].astype(np.float32) / 255
        out.append(pair[:, :, ::-1] if rng.random() < 0.5 else pair)
    pair = torch.from_numpy(np.ascontiguousarray(np.stack(out))).to(device)
    return pair[:, :4], pair[:, 4:]


def colour_distance(x, y):
    """L1 at 1, 4 and 8 px."""
    return sum(w * (F.avg_pool2d(x, k) - F.avg_pool2d(y, k)).abs().mean() for k, w in ((1, 0.4), (4, 1.5), (8, 2.5)))


def sheet(net, given, wanted, path, count=4, strength=0.5):
    """Held-out paintings: passes, passes + bounded residual, painting."""
    columns = []
    with torch.no_grad():
        for i in range(min(count, len(given))):
            x = torch.from_numpy(given[i:i + 1]).float().to(next(net.parameters()).device) / 255
            residual = BOUND * torch.tanh((net(x) - x[:, 1:4]) * (strength / BOUND))
            rows = [x[0, 1:4], (x[:, 1:4] + residual).clamp(0, 1)[0], torch.from_numpy(wanted[i]).float().to(x.device) / 255]
            columns.append(torch.cat(rows, 1))
    picture = torch.cat(columns, 2).permute(1, 2, 0).cpu().numpy()
    cv2.imwrite(str(path), (picture[..., ::-1] * 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 92])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=20.0, help="training time, without making the pairs")
    parser.add_argument("--pairs", type=int, default=300)
    parser.add_argument("--size", type=int, default=448, help="edge of a flattened painting, multiple of 64")
    parser.add_argument("--critic", type=float, default=0.3, help="weight of the critic")
    parser.add_argument("--backbone", type=Path, help="folder with squeezenet1_1.py and .safetensors")
    parser.add_argument("--resume", action="store_true", help="go on from RUN_DIR/state.pt")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    if device == "cpu":
        torch.set_num_threads(1)
    log = open(options.out / "log.txt", "a")

    def say(text):
        print(text, flush=True)
        print(text, file=log, flush=True)

    cache = options.out / "pairs.npz"
    if not cache.exists():
        pictures = paintings(options.data)
        train, test = [p for p in pictures if not held_out(p[0])], [p for p in pictures if held_out(p[0])]
        if not train or not test:
            parser.error(f"too few paintings in {options.data}")
        say(f"{len(train)} paintings to train on, {len(test)} held out")
        given, wanted = make_pairs(train, options.pairs, options.size, device, say)
        test_given, test_wanted = make_pairs(test, min(2 * len(test), 40), options.size, device, say, seed=6)
        np.savez(cache, given=given, wanted=wanted, test_given=test_given, test_wanted=test_wanted)
    data = np.load(cache)
    given, wanted, test_given, test_wanted = (data[k] for k in ("given", "wanted", "test_given", "test_wanted"))
    net, mean, critic = Refiner().to(device), Refiner().to(device), Critic().to(device)
    step, spent = 0, 0.0
    painter_steps = torch.optim.Adam(net.parameters(), 3e-4, betas=(0.5, 0.99))
    critic_steps = torch.optim.Adam(critic.parameters(), 4e-4, betas=(0.5, 0.99))
    parts = {"net": net, "mean": mean, "critic": critic, "painter_steps": painter_steps, "critic_steps": critic_steps}
    if options.resume:
        state = torch.load(options.out / "state.pt", map_location=device)
        for name, part in parts.items():
            part.load_state_dict(state[name])
        step, spent = state["step"], state["spent"]
    else:
        mean.load_state_dict(net.state_dict())
    shallow = Shallow(options.backbone, device) if options.backbone else None
    rng = np.random.default_rng(step)
    fast = lambda: torch.autocast(device, torch.bfloat16)
    tensor = lambda a: torch.from_numpy(a).float().to(device) / 255

    def save():
        torch.save({**{n: p.state_dict() for n, p in parts.items()}, "step": step, "spent": spent + time.time() - start}, options.out / "state.pt")
        torch.save(mean.state_dict(), options.out / "refiner.pt")
        with torch.no_grad():
            x, y = tensor(test_given), tensor(test_wanted)
            before, after = colour_distance(x[:, 1:4], y).item(), colour_distance(torch.cat([mean(x[i:i + 1]) for i in range(len(x))]), y).item()
        say(f"step {step}, {spent + time.time() - start:.0f} s, held-out distance {before:.4f} -> {after:.4f}")
        sheet(mean, test_given[::5], test_wanted[::5], options.out / f"samples-{step:05d}.jpg")

    start = time.time()
    while spent + time.time() - start < options.minutes * 60:
        x, y = batch(given, wanted, 4, 192, rng, device)
        judged = step > 300 and options.critic > 0
        with fast():
            painted = net(x).float()
        if judged:
            with fast():
                wrong = F.relu(1 - critic(x, y)).mean() + F.relu(1 + critic(x, painted.detach())).mean()
            critic_steps.zero_grad()
            wrong.float().backward()
            critic_steps.step()
        loss = 3 * colour_distance(painted, y)
        if shallow:
            loss = loss + 0.8 * shallow.distance(painted, y)
        if judged:
            with fast():
                loss = loss - options.critic * critic(x, painted).float().mean()
        painter_steps.zero_grad()
        loss.backward()
        painter_steps.step()
        step += 1
        with torch.no_grad():
            for p, q in zip(mean.parameters(), net.parameters()):
                p.lerp_(q, 0.006 if step > 250 else 0.1)
        if step % 100 == 0:
            say(f"step {step}, {spent + time.time() - start:.0f} s, loss {loss.item():.3f}" + (f", critic {wrong.item():.3f}" if judged else ""))
        if step % 400 == 0:
            save()
    save()


if __name__ == "__main__":
    main()

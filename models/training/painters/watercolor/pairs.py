"""What the watercolor refiner learns from: the fixed passes over flattened paintings, and over our own drawings. Training only."""
import time
import zlib

import cv2
import numpy as np
import torch

from painters.common.blob import decode, read_blob
from painters.oil.fields import CLASSES
from painters.oil.flatten import as_inputs, crop_square, drawn_lines, flat_colours
from painters.watercolor.painter import Watercolor

INPUTS = ("line", "wash", "semantics", "noise", "mask", "whole")


def held_out(name):
    """True for the tenth of the paintings that is never trained on."""
    return zlib.crc32(name.encode()) % 10 == 0


def one_hot(classes):
    """Class numbers h x w -> 12 soft maps."""
    return np.stack([(classes == i).astype(np.float32) for i in range(len(CLASSES))])


class Maker:
    """Runs the passes (scale 0.5) on the device, on the processor if that fails."""

    def __init__(self, device, say):
        self.device, self.say = device, say
        self.painter = Watercolor(0.5).eval().to(device)

    def passes(self, inputs):
        with torch.no_grad():
            try:
                with torch.device(self.device):
                    return self.painter.passes(*[torch.from_numpy(inputs[k]).to(self.device) for k in INPUTS])[0].cpu().numpy()
            except RuntimeError as problem:
                if self.device == "cpu":
                    raise
                self.say(f"passes fall back to the processor: {problem}")
                self.device, self.painter = "cpu", self.painter.cpu()
                return self.passes(inputs)

    def given(self, inputs):
        """Line and passes as bytes, 4 x h x w."""
        seen = np.concatenate([inputs["line"][0], self.passes(inputs)])
        return (np.clip(seen, 0, 1) * 255).astype(np.uint8)


def flattened(pictures, count, size, maker, seed=5, seconds=1e9):
    """Passes over flattened paintings beside the paintings: bytes count x 4 and count x 3 (x size x size)."""
    rng = np.random.default_rng(seed)
    given, wanted, start = [], [], time.time()
    for i in range(count):
        image = crop_square(pictures[i % len(pictures)], size, rng)
        given.append(maker.given(as_inputs(drawn_lines(image, rng), flat_colours(image, rng), int(rng.integers(1 << 30)))))
        wanted.append(np.ascontiguousarray(image[..., ::-1].transpose(2, 0, 1)))
        if time.time() - start > seconds and i > 8:
            break
    return np.stack(given), np.stack(wanted)


def drawings(sketches, maker, seed=9, seconds=1e9):
    """Passes over our own drawings of 512 px: bytes n x 4 x 512 x 512, and where things are (n x 1 x 512 x 512)."""
    given, things, start = [], [], time.time()
    for i, name in enumerate(sorted(k[:-5] for k in sketches if k.endswith(".wash"))):
        wash = decode(sketches[name + ".wash"])[..., ::-1].astype(np.float32) / 255
        line = decode(sketches[name + ".line"], True).astype(np.float32) / 255
        inputs = as_inputs(line, np.ascontiguousarray(wash), seed + i)
        maps = one_hot(decode(sketches[name + ".classes"], True))
        inputs["semantics"] = maps[None]
        given.append(maker.given(inputs))
        small = maps[[CLASSES.index(n) for n in ("figure", "animal", "architecture", "celestial", "flower")]].sum(0)
        things.append((cv2.resize(small, line.shape[::-1], interpolation=cv2.INTER_LINEAR) * 255).astype(np.uint8)[None])
        if time.time() - start > seconds and i > 4:
            break
    return np.stack(given), np.stack(things)


def prepare(pack, size, variants, device, say, limit=0, seconds=1e9):
    """All of it from a pack: (given, wanted), (test given, test wanted), (drawn, things)."""
    pictures = read_blob(pack / "watercolor.blob")
    if limit:
        pictures = pictures[:: max(1, len(pictures) // limit)]
    train = [decode(d) for n, d in pictures if not held_out(n)]
    test = [decode(d) for n, d in pictures if held_out(n)] or train[:2]
    maker, start = Maker(device, say), time.time()
    drawn = drawings(dict(read_blob(pack / "drawn-watercolor.blob")), maker, seconds=0.3 * seconds)
    held = flattened(test, max(2, min(len(test), 24)), size, maker, seed=6, seconds=0.1 * seconds)
    pairs = flattened(train, max(4, int(variants * len(train))), size, maker, seconds=0.6 * seconds)
    say(f"{len(train)} paintings, {len(pairs[0])} pairs, {len(held[0])} held out, {len(drawn[0])} drawings, {time.time() - start:.0f} s, {maker.device}")
    return pairs, held, drawn

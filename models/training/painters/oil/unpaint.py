"""Turns impressionist landscapes back into flat drawn colours, for the composer. numpy and OpenCV only.

The areas of a painting (k-means) get the nearest colours of one of our own drawings, whose palette suits best: so the composer sees the
digital greens and blues it will be given, beside the colours a painter put there.
"""
import cv2
import numpy as np

from painters.oil.fields import CLASSES
from painters.oil.flatten import drawn_lines, guessed_classes

SIZE = (256, 192)                  # width, height: the squares of the collection are squashed from about 4:3
GROUP_OF = {"sky": 0, "void": 0, "water": 1, "far_mountain": 2, "near_rock": 2, "earth": 2, "foliage": 3}
MERGE = np.array([GROUP_OF.get(name, 4) for name in CLASSES])


def lab(colours):
    """n x 3 BGR 0..255 -> n x 3 CIELAB."""
    return cv2.cvtColor((colours.reshape(1, -1, 3) / 255).astype(np.float32), cv2.COLOR_BGR2Lab)[0]


def clusters(image, count, seed):
    """k-means centres of a picture's colours, BGR."""
    cv2.setRNGSeed(seed)
    points = cv2.resize(image, (48, 36), interpolation=cv2.INTER_AREA).reshape(-1, 3).astype(np.float32)
    return cv2.kmeans(points, count, None, (3, 8, 1.0), 1, cv2.KMEANS_PP_CENTERS)[2]


def flat_colours(image, palettes, rng):
    """A painting as flat drawn colours. BGR bytes in, BGR float 0..1 out."""
    soft = cv2.medianBlur(image, 2 * int(rng.integers(2, 7)) + 1)
    centres = clusters(soft, int(rng.integers(8, 22)), int(rng.integers(1 << 30)))
    pixels = soft.reshape(-1, 1, 3).astype(np.float32)
    nearest = np.concatenate([((part - centres[None]) ** 2).sum(-1).argmin(1) for part in np.array_split(pixels, 8)])
    own = lab(centres)
    best = None
    for i in rng.permutation(len(palettes))[:24]:
        drawn = lab(palettes[i])
        distance = np.sqrt((((own[:, None] - drawn[None]) * (0.8, 1, 1)) ** 2).sum(-1))
        cost = np.minimum(distance.min(1), 40).mean()
        if best is None or cost < best[0]:
            best = cost, palettes[i][distance.argmin(1)], distance.min(1)
    share = (best[2] < 34).astype(np.float32)[:, None] * rng.uniform(0.4, 1.0) if rng.random() < 0.8 else 0.0
    flat = (centres + (best[1] - centres) * share)[nearest].reshape(soft.shape)
    mixed = flat + (soft.astype(np.float32) - flat) * rng.uniform(0, 0.35)                # some of the gradients of a wash
    flat = np.clip(cv2.GaussianBlur(mixed, (0, 0), rng.uniform(0.5, 2.4)) / 255, 0, 1)
    grey = flat.mean(-1, keepdims=True)
    return np.clip(grey + (flat - grey) * rng.uniform(0.9, 1.35), 0, 1) ** rng.uniform(0.92, 1.1)


def example(image, palettes, seed):
    """BGR bytes of a painting -> bytes 3 (colour, RGB) + 1 (line) + 5 (groups) + 3 (painting, RGB), 12 x 192 x 256."""
    rng = np.random.default_rng(seed)
    cv2.setNumThreads(1)
    image = cv2.resize(image, SIZE, interpolation=cv2.INTER_CUBIC)
    flat = flat_colours(image, palettes, rng)
    line = drawn_lines(image, rng)
    maps = guessed_classes(np.ascontiguousarray(flat[..., ::-1]).astype(np.float32))
    merged = np.stack([maps[MERGE == g].sum(0) for g in range(5)])
    merged = np.stack([cv2.resize(m, SIZE) for m in merged])
    rgb = lambda x: x[..., ::-1].transpose(2, 0, 1)
    return np.concatenate([rgb(flat) * 255, line[None] * 255, merged * 255, rgb(image)]).clip(0, 255).astype(np.uint8)


def drawing(wash, line, classes):
    """One of our drawings (BGR and grey bytes, class numbers a quarter of the size) -> bytes 3 + 1 + 5, 9 x 256 x 256."""
    small = lambda x: cv2.resize(x, (256, 256), interpolation=cv2.INTER_AREA)
    merged = np.stack([(MERGE[classes] == g).astype(np.float32) for g in range(5)])
    merged = np.stack([cv2.resize(m, (256, 256), interpolation=cv2.INTER_LINEAR) for m in merged])
    return np.concatenate([small(wash)[..., ::-1].transpose(2, 0, 1), small(line)[None], (merged * 255).astype(np.uint8)])

"""Turns a painting back into what the draughtsman would have handed over: sparse lines, flat colours, a guess at the classes.

Used only to train and to look at samples; numpy and OpenCV.
"""
import cv2
import numpy as np

from painters.oil.fields import CLASSES

cv2.setNumThreads(1)


def crop_square(image, size, rng, low=0.85, high=1.0):
    """A random square of a BGR picture, low..high times the longest possible (or ``size``), resized to size x size."""
    edge = int(min(image.shape[:2]) * rng.uniform(low, high))
    y = rng.integers(0, image.shape[0] - edge + 1)
    x = rng.integers(0, image.shape[1] - edge + 1)
    return cv2.resize(np.ascontiguousarray(image[y:y + edge, x:x + edge]), (size, size), interpolation=cv2.INTER_CUBIC)


def drawn_lines(image, rng):
    """Dark ridges of a BGR picture as a line raster (1 = paper): difference of Gaussians, small and random pieces dropped."""
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.float32) / 255
    sigma = rng.uniform(1.0, 2.2)
    ridge = np.maximum(0, cv2.GaussianBlur(grey, (0, 0), sigma * 1.9) - cv2.GaussianBlur(grey, (0, 0), sigma)) * rng.uniform(8, 20)
    count, label, stats, _ = cv2.connectedComponentsWithStats((ridge > rng.uniform(0.2, 0.8)).astype(np.uint8), connectivity=8)
    keep = (stats[:, 4] > rng.integers(6, 90)) & (rng.random(count) > rng.uniform(0, 0.5))
    keep[0] = False
    return (1 - np.clip(ridge, 0, 1) * keep[label] * rng.uniform(0.6, 1)).astype(np.float32)


def flat_colours(image, rng):
    """Median-filtered, sometimes posterised, slightly recoloured BGR picture -> RGB 0..1, H x W x 3."""
    flat = cv2.medianBlur(image, 2 * int(rng.integers(3, 15)) + 1)
    if rng.random() < 0.55:
        points = cv2.resize(flat, (48, 48)).reshape(-1, 3).astype(np.float32)
        cv2.setRNGSeed(int(rng.integers(1 << 30)))
        centres = cv2.kmeans(points, int(rng.integers(7, 22)), None, (3, 6, 1.0), 1, cv2.KMEANS_PP_CENTERS)[2]
        nearest = ((flat.reshape(-1, 1, 3).astype(np.float32) - centres[None]) ** 2).sum(-1).argmin(1)
        flat = centres[nearest].reshape(flat.shape)
    flat = np.clip(cv2.GaussianBlur(flat.astype(np.float32), (0, 0), rng.uniform(0.6, 4)) / 255, 0, 1)[..., ::-1]
    grey = flat.mean(-1, keepdims=True)
    return np.clip(grey + (flat - grey) * rng.uniform(0.8, 1.5), 0, 1).astype(np.float32) ** np.float32(rng.uniform(0.88, 1.15))


def guessed_classes(flat):
    """Soft class maps for a picture that has none: quiet and high is sky, quiet and low is water, the rest foliage, earth and
    rock. flat: RGB 0..1, H x W x 3 with H, W multiples of 4. Returns 12 x H/4 x W/4, summing to 1."""
    h, w = flat.shape[:2]
    small = cv2.resize(flat, (w // 4, h // 4), interpolation=cv2.INTER_AREA)
    scale = min(h, w) / 1024
    edge = np.abs(small - cv2.GaussianBlur(small, (0, 0), max(0.8, 3 * scale))).mean(-1)
    busy = np.clip(cv2.GaussianBlur(edge, (0, 0), max(1.0, 6 * scale)) * 30, 0, 1)
    depth = np.linspace(0, 1, h // 4, dtype=np.float32)[:, None]
    high = np.clip((0.62 - depth) / 0.24, 0, 1)
    maps = np.zeros((len(CLASSES), h // 4, w // 4), np.float32)
    quiet = 1 - busy
    maps[CLASSES.index("sky")] = quiet * high
    maps[CLASSES.index("water")] = quiet * (1 - high) * 0.5
    maps[CLASSES.index("void")] = quiet * (1 - high) * 0.5
    green = np.clip((small[..., 1] - small[..., [0, 2]].mean(-1)) * 12, 0, 1)
    maps[CLASSES.index("foliage")] = busy * (0.25 + 0.6 * green)
    maps[CLASSES.index("earth")] = busy * (0.75 - 0.6 * green) * 0.5
    maps[CLASSES.index("near_rock")] = busy * (0.75 - 0.6 * green) * 0.5
    return maps / np.maximum(maps.sum(0), 1e-6)


def as_inputs(line, flat, seed):
    """Line raster and flat colours -> the expert's inputs by name, as numpy arrays (noise from ``seed``, mask all painted)."""
    h, w = line.shape
    wash = np.ascontiguousarray(flat.transpose(2, 0, 1))[None].astype(np.float32)
    whole = np.concatenate([wash[0], line[None]], 0)
    whole = np.stack([cv2.resize(c, (64, 64), interpolation=cv2.INTER_AREA) for c in whole])[None].astype(np.float32)
    noise = np.random.default_rng(seed).standard_normal((1, 2, h, w)).astype(np.float32)
    return {"line": line[None, None].astype(np.float32), "wash": wash, "semantics": guessed_classes(flat)[None],
            "noise": noise, "mask": np.ones((1, 1, h, w), np.float32), "whole": whole}

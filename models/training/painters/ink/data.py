"""Ink-density maps from old paintings, and the sparse contours the painter is trained to paint them from.

The old silk is brown and woven: the grey picture is divided by its local background, the weave is taken out by non-local
means (Buades et al. 2005) and a bilateral filter, and what is left of the ground is clipped to white. Crops full of writing or seals are dropped.
"""

from pathlib import Path

import cv2
import numpy as np

# Pictures whose ink reads as ink once the silk is divided out; chosen by eye from the density maps of all 125. Left out: murals,
# banners, portraits, court figures, opaque colour, and silk so coarse that its weave survives and would be learned as texture.
CHOSEN = (
    'bada-guayue', 'cma-1971-17', 'cui-bai-shuangxi', 'dong-qichang', 'dong-yuan-xiaoxiang', 'gong-xian', 'guan-tong', 'guo-xi',
    'huang-jucai', 'jin-nong', 'ju-ran', 'li-cheng-dubei', 'li-di-sunniao', 'li-shi', 'lin-chun', 'ma-yuan-800', 'muxi', 'ni-zan',
    'npm-p-14451', 'npm-p-29', 'qi-baishi', 'xia-gui', 'xu-wei', 'zheng-sixiao',
)
CROP = 256


def ink_density(image: np.ndarray) -> np.ndarray:
    """BGR picture, uint8, to darkness of ink on white, uint8 (255 = paper)."""
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    h, w = grey.shape
    reach = max(3, int(min(h, w) / 10) | 1)
    small = cv2.medianBlur(cv2.resize(grey, (w // 4, h // 4), interpolation=cv2.INTER_AREA), 5)
    ground = cv2.dilate(small, np.ones((reach // 4 | 1, reach // 4 | 1)))
    ground = cv2.resize(cv2.GaussianBlur(ground, (0, 0), reach / 8), (w, h)).astype(np.float32)
    flat = np.clip(grey / np.maximum(ground, 40), 0, 1)
    flat = cv2.fastNlMeansDenoising((flat * 255).astype(np.uint8), None, 15, 5, 15)
    flat = cv2.bilateralFilter(flat, 5, 22, 2.0).astype(np.float32) / 255
    black, white = np.percentile(flat, 1), min(0.93, np.percentile(flat, 85))
    return (np.clip((flat - black) / (white - black), 0, 1) * 255).astype(np.uint8)


def seal_share(image: np.ndarray) -> float:
    """Share of pixels that are vermilion."""
    hsv = cv2.cvtColor(image, cv2.COLOR_BGR2HSV)
    return float(((hsv[..., 1] > 120) & ((hsv[..., 0] < 9) | (hsv[..., 0] > 174)) & (hsv[..., 2] > 90)).mean())


def looks_written(ink: np.ndarray) -> bool:
    """Columns of separate dark glyphs of one size on white: an inscription."""
    dark = (ink < 110).astype(np.uint8)
    n, _, stats, _ = cv2.connectedComponentsWithStats(cv2.dilate(dark, np.ones((3, 3))), connectivity=8)
    if n < 25:
        return False
    box = stats[1:, 2:4].max(1)
    glyph = (box > 6) & (box < 34) & (stats[1:, 2:4].min(1) > 3)
    grey = float(((ink > 110) & (ink < 220)).mean())
    return glyph.sum() > 40 and grey < 0.17


def maps(folder: Path) -> list[tuple[np.ndarray, np.ndarray]]:
    """(picture BGR, ink map) of every chosen picture under `folder`/ink, borders cut off; thousand-li gives every third tile."""
    museum = [f for f in sorted((folder / 'ink/museum').iterdir()) if f.name.startswith(CHOSEN)]
    tiles = sorted((folder / 'ink/thousand-li').iterdir())[::3]
    out = []
    for file in museum + tiles:
        image = cv2.imread(str(file))
        if image is None:
            continue
        if file in tiles:
            image = cv2.resize(image, None, fx=0.6, fy=0.6, interpolation=cv2.INTER_AREA)
        h, w = image.shape[:2]
        image = np.ascontiguousarray(image[int(h * 0.05) : int(h * 0.95), int(w * 0.05) : int(w * 0.95)])
        if min(image.shape[:2]) >= CROP:
            out.append((image, ink_density(image)))
    return out


def crops(folder: Path, per_picture: int = 16, seed: int = 0) -> np.ndarray:
    """N×CROP×CROP uint8 ink maps, at most `per_picture` of each picture, none dominated by writing, seals or solid dark."""
    rng = np.random.default_rng(seed)
    out = []
    for image, ink in maps(folder):
        h, w = ink.shape
        wanted = int(np.clip(h * w / CROP**2 * 3, 3, per_picture))
        for _ in range(wanted * 4):
            y, x = rng.integers(0, h - CROP + 1), rng.integers(0, w - CROP + 1)
            part = ink[y : y + CROP, x : x + CROP]
            dark = float((255 - part).mean()) / 255
            writing = seal_share(image[y : y + CROP, x : x + CROP]) > 0.01 or looks_written(part)
            if part.std() < 20 or dark > 0.5 or writing:
                continue
            out.append(part)
            wanted -= 1
            if wanted == 0:
                break
    return np.stack(out)


def guessed_semantics(line: np.ndarray, wash: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """12×H/4×W/4 class map for a picture that has none: empty places are void, sky or water, the rest one class of land."""
    h, w = line.shape
    busy = cv2.GaussianBlur((1 - line) * 3 + (1 - wash) * 1.5, (0, 0), 7)
    land = np.clip((cv2.resize(busy, (w // 4, h // 4), interpolation=cv2.INTER_AREA) - 0.12) * 6, 0, 1)
    out = np.zeros((12, h // 4, w // 4), np.float32)
    out[rng.choice([0, 1, 2])] = 1 - land
    out[rng.choice([3, 4, 4, 5, 6, 6, 7, 9])] += land
    return out


def drawn(folder: Path) -> list[tuple[np.ndarray, np.ndarray]]:
    """Pairs NAME_line.png, NAME_wash.png drawn by the draughtsman, as (line, wash) float 0..1; the wash as luminance."""
    out = []
    for file in sorted(folder.glob('*_line.png')):
        line = cv2.imread(str(file), cv2.IMREAD_GRAYSCALE)
        wash = cv2.imread(str(file.with_name(file.name.replace('_line', '_wash'))), cv2.IMREAD_GRAYSCALE)
        if line is None or wash is None or line.shape != wash.shape or min(line.shape) < CROP:
            raise ValueError(f'{file}: needs a wash of the same size, at least {CROP} px')
        out.append((line.astype(np.float32) / 255, wash.astype(np.float32) / 255))
    return out


def contour_of(ink: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """A contour that could have been drawn for this ink map: sparse lines and flat wash, both float 0..1, 1 = paper.

    Lines are dark ridges (difference of Gaussians); short ones, weak ones and whole patches are dropped. The wash is the median
    of the map, banded or not, smoothed and lightened.
    """
    g = ink.astype(np.float32) / 255
    s = rng.uniform(0.9, 1.8)
    ridge = np.maximum(0, cv2.GaussianBlur(g, (0, 0), s * 1.9) - cv2.GaussianBlur(g, (0, 0), s)) * rng.uniform(7, 16)
    n, label, stats, _ = cv2.connectedComponentsWithStats((ridge > rng.uniform(0.12, 0.55)).astype(np.uint8), connectivity=8)
    least = rng.integers(60, 400) if rng.random() < 0.35 else rng.integers(6, 80)  # often only the outlines are left: texture is the painter's
    keep = (stats[:, 4] > least) & (rng.random(n) > rng.uniform(0, 0.4))
    keep[0] = False
    ridge = np.clip(ridge, 0, 1) * keep[label]
    if rng.random() < 0.25:
        patches = (rng.random((5, 5)) > 0.35).astype(np.float32)
        ridge = ridge * cv2.resize(patches, (g.shape[1], g.shape[0]), interpolation=cv2.INTER_LINEAR)
    line = 1 - ridge * rng.uniform(0.6, 0.95)
    wash = cv2.medianBlur(ink, 2 * int(rng.integers(2, 12)) + 1).astype(np.float32) / 255
    wash = cv2.GaussianBlur(wash, (0, 0), rng.uniform(1, 6))
    if rng.random() < 0.5:
        bands = rng.integers(4, 10)
        wash = cv2.GaussianBlur(np.round(wash * bands) / bands, (0, 0), rng.uniform(0.8, 3))
    return line.astype(np.float32), (1 - (1 - wash) * rng.uniform(0.75, 1.0)).astype(np.float32)

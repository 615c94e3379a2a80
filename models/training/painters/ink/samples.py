"""Training samples of the ink painter, made in parallel once and kept on the training device as bytes."""

import gzip
import struct
from multiprocessing import get_context
from pathlib import Path

import cv2
import numpy as np
import torch

import data

SIDE = 320  # px of a stored sample; crops are taken from it
SIZE = 256  # px of a training crop
VOID, LAND = (0, 1, 2), (3, 4, 4, 5, 6, 6, 7, 9)  # classes guessed for places without and with ink


def _work(job):
    """`count` samples drawn from a pack with one seed: line, wash, ink (count×SIDE×SIDE uint8), land (count×SIDE/4×SIDE/4), two classes each."""
    pack, count, seed = job
    cv2.setNumThreads(1)
    rng = np.random.default_rng(seed)
    pictures = [(cv2.imread(str(f.with_suffix('.jpg'))), cv2.imread(str(f), cv2.IMREAD_GRAYSCALE)) for f in sorted(Path(pack, 'pictures').glob('*.png'))]
    weight = np.array([min(6.0, ink.size / 320**2) for _, ink in pictures])
    weight[np.arange(len(weight)) >= len(weight) - 35] *= 0.35  # the green-and-blue scroll is one picture of many tiles
    weight /= weight.sum()
    line, wash, target, land, kinds = [], [], [], [], []
    while len(line) < count:
        image, ink = pictures[rng.choice(len(pictures), p=weight)]
        h, w = ink.shape
        cut = int(SIDE / rng.uniform(0.9, 1.6))
        if cut > min(h, w):
            continue
        y, x = rng.integers(0, h - cut + 1), rng.integers(0, w - cut + 1)
        part = ink[y : y + cut, x : x + cut]
        dark = float((255 - part).mean()) / 255
        if part.std() < 18 or dark > 0.55 or data.seal_share(image[y : y + cut, x : x + cut]) > 0.01 or data.looks_written(part):
            continue
        part = cv2.resize(part, (SIDE, SIDE), interpolation=cv2.INTER_CUBIC if cut < SIDE else cv2.INTER_AREA)
        part = np.ascontiguousarray(np.rot90(part, 2 * rng.integers(2)) if rng.random() < 0.15 else part)
        l, v = data.contour_of(part, rng)
        busy = cv2.GaussianBlur((1 - l) * 3 + (1 - v) * 1.5, (0, 0), 7)
        line.append((l * 255).astype(np.uint8))
        wash.append((v * 255).astype(np.uint8))
        target.append(part)
        land.append((np.clip((cv2.resize(busy, (SIDE // 4, SIDE // 4), interpolation=cv2.INTER_AREA) - 0.12) * 6, 0, 1) * 255).astype(np.uint8))
        kinds.append((rng.choice(VOID), rng.choice(LAND)))
    return tuple(np.stack(a) for a in (line, wash, target, land)) + (np.array(kinds),)


def read_drawn(file: Path) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A file of the engine's RasterDump: line h×w, wash 3×h×w, semantics 12×h/4×w/4, uint8."""
    raw = gzip.decompress(file.read_bytes())
    w, h = struct.unpack('>ii', raw[:8])
    flat = np.frombuffer(raw, np.uint8, offset=8)
    a, b = h * w, 4 * h * w
    return flat[:a].reshape(h, w), flat[a:b].reshape(3, h, w), flat[b:].reshape(12, h // 4, w // 4)


class Bank:
    """Samples on a device. pair(n) and drawn(n) give float batches: line 1, wash 3, semantics 12, noise 2 (and the target, 1)."""

    def __init__(self, pack: Path, count: int, device: str, workers: int, seed: int = 0):
        jobs = [(str(pack), -(-count // workers), seed * 1000 + i) for i in range(workers)]
        if workers > 1:
            with get_context('fork').Pool(workers) as pool:
                parts = pool.map(_work, jobs)
        else:
            parts = [_work(jobs[0])]
        self.line, self.wash, self.ink, self.land, self.kinds = (torch.from_numpy(np.concatenate(p)) for p in zip(*parts))
        self.line, self.wash, self.ink, self.land = (t.to(device) for t in (self.line, self.wash, self.ink, self.land))
        self.device = device
        self.pages = [tuple(torch.from_numpy(a.copy()).to(device) for a in read_drawn(f)) for f in sorted(Path(pack, 'drawn').glob('*.gz'))]

    def _noise(self, n):
        return torch.randn(n, 2, SIZE, SIZE, device=self.device)

    def pair(self, n):
        idx = torch.randint(len(self.line), (n,))
        y, x = (int(4 * torch.randint(0, (SIDE - SIZE) // 4 + 1, (1,))) for _ in range(2))
        at = idx.to(self.device)

        def cut(t, k=1):
            return t[at][:, y // k : (y + SIZE) // k, x // k : (x + SIZE) // k].float().div(255)[:, None]

        line, wash, ink, land = cut(self.line), cut(self.wash), cut(self.ink), cut(self.land, 4)
        semantics = torch.zeros(n, 12, SIZE // 4, SIZE // 4, device=self.device)
        for i, j in enumerate(idx.tolist()):
            a, b = self.kinds[j].tolist()
            semantics[i, a] = 1 - land[i, 0]
            semantics[i, b] += land[i, 0]
        if torch.rand(1) < 0.5:
            line, wash, ink, semantics = (t.flip(3) for t in (line, wash, ink, semantics))
        # old ground was divided away: lay a sky or a mist again, or every dark thing gets a white halo
        cells = 1 - torch.rand(n, 1, 2, 2, device=self.device) * 0.45 * (torch.rand(n, 1, 1, 1, device=self.device) < 0.4)
        ground = torch.nn.functional.interpolate(cells, size=(SIZE, SIZE), mode='bilinear', align_corners=False)
        return line, (wash * ground).expand(-1, 3, -1, -1), semantics, self._noise(n), ink * ground

    def drawn(self, n):
        rows = []
        while len(rows) < n:
            line, wash, semantics = self.pages[int(torch.randint(len(self.pages), (1,)))]
            h, w = line.shape
            y, x = int(4 * torch.randint(0, (h - SIZE) // 4 + 1, (1,))), int(4 * torch.randint(0, (w - SIZE) // 4 + 1, (1,)))
            l = line[y : y + SIZE, x : x + SIZE]
            if l.float().mean() > 248 and torch.rand(1) < 0.95:
                continue
            rows.append((l[None], wash[:, y : y + SIZE, x : x + SIZE], semantics[:, y // 4 : (y + SIZE) // 4, x // 4 : (x + SIZE) // 4]))
        line, wash, semantics = (torch.stack(r).float().div(255) for r in zip(*rows))
        if torch.rand(1) < 0.5:
            line, wash, semantics = (t.flip(3) for t in (line, wash, semantics))
        return line, wash, semantics, self._noise(n)

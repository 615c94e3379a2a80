"""Packs what the colour experts learn from into a few small files that travel to a machine with a GPU.

    python pack.py --out PACK --oil ../shared/data/paintings/oil --watercolor ../shared/data/paintings/watercolor
                   [--drawn-oil DIR --drawn-watercolor DIR] [--works DIR] [--backbone ../shared/data/backbones]

oil.blob         landscapes of 192 px (squashed to squares, as they come), WebP
watercolor.blob  watercolors, short side 416 px
drawn-*.blob     drawings as the experts get them (files of ``RasterDump``: line, wash, classes), three pictures each
works-*.blob     works as they are painted now, for ``judge.py``: DIR/oil/*.png, DIR/watercolor/*.png, DIR/ink/*.png
"""
import argparse
import gzip
import re
import shutil
import struct
import sys
from pathlib import Path

import cv2
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from painters.common.blob import png, webp, write_blob  # noqa: E402

# who painted mostly landscapes, and words in titles that say otherwise
LANDSCAPISTS = ("claude-monet", "camille-pissarro", "eugene-boudin", "alfred-sisley", "childe-hassam", "john-henry-twachtman", "william-merritt-chase",
                "konstantin-korovin", "gustave-caillebotte", "henri-edmond-cross", "georges-seurat", "henri-martin", "robert-julian-onderdonk",
                "arkhip-kuindzhi", "willard-metcalf", "paul-signac", "guy-rose", "paul-cezanne", "frits-thaulow", "isaac-levitan", "armand-guillaumin",
                "frederic-bazille", "julian-alden-weir")
PEOPLE = re.compile(r"portrait|self|woman|women|girl|lady|mother|child|nude|bather|man-|mrs|mr-|miss|madame|still-life|interior|study-of|studio|vase|bouquet"
                    r"|camille|jean-|self|model|dancer|reading|sewing|seated|apples|peonies-in|chrysanthemums|table|luncheon|family|peasant|boy|sketch|drawing")


def oils(folder, edge=192, quality=68):
    """Landscapes by title."""
    for path in sorted(Path(folder).glob("*.jpg")):
        artist, _, title = path.stem.partition("_")
        if artist in LANDSCAPISTS and not PEOPLE.search(title):
            image = cv2.imread(str(path))
            if image is not None:
                yield path.name, webp(cv2.resize(image, (edge, edge), interpolation=cv2.INTER_AREA), quality)


def watercolors(folder, edge=416, quality=72):
    """Watercolors large enough, with light paper showing (the folder holds a few oils: they are dark); longest side at most 1.25 x edge."""
    for path in sorted(Path(folder).glob("*")):
        image = cv2.imread(str(path))
        if image is None or min(image.shape[:2]) < 300:
            continue
        grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.float32) / 255
        if grey.mean() < 0.42 or np.quantile(grey, 0.92) < 0.70:
            continue
        k = edge / min(image.shape[:2])
        if k < 1:
            image = cv2.resize(image, None, fx=k, fy=k, interpolation=cv2.INTER_AREA)
        h, w = image.shape[:2]
        cut = int(1.25 * edge)
        yield path.name, webp(image[max(0, (h - cut) // 2):][:cut, max(0, (w - cut) // 2):][:, :cut], quality)


def drawn(folder):
    """Drawings: NAME.wash and NAME.line (WebP), NAME.classes (PNG of the strongest class, a quarter of the size)."""
    for path in sorted(Path(folder).glob("*.gz")):
        data = gzip.open(path).read()
        w, h = struct.unpack(">ii", data[:8])
        planes = np.frombuffer(data, np.uint8, offset=8)
        line, wash, classes = planes[:h * w].reshape(h, w), planes[h * w:4 * h * w].reshape(3, h, w), planes[4 * h * w:].reshape(12, h // 4, w // 4)
        yield path.stem + ".wash", webp(np.ascontiguousarray(wash[::-1].transpose(1, 2, 0)), 84)
        yield path.stem + ".line", webp(np.ascontiguousarray(line), 60)
        yield path.stem + ".classes", png(classes.argmax(0).astype(np.uint8))


def works(folder, edge=448, quality=85):
    """Works painted by the product."""
    for path in sorted(Path(folder).glob("*.png")):
        image = cv2.imread(str(path))
        yield path.name, webp(cv2.resize(image, (edge, edge), interpolation=cv2.INTER_AREA) if image.shape[0] != edge else image, quality)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("out", "oil", "watercolor", "drawn-oil", "drawn-watercolor", "works", "backbone"):
        parser.add_argument("--" + name, type=Path, required=name == "out")
    o = parser.parse_args()
    o.out.mkdir(parents=True, exist_ok=True)
    jobs = [("oil", oils, o.oil), ("watercolor", watercolors, o.watercolor), ("drawn-oil", drawn, o.drawn_oil), ("drawn-watercolor", drawn, o.drawn_watercolor)]
    jobs += [("works-" + s, works, o.works / s) for s in ("oil", "watercolor", "ink") if o.works and (o.works / s).is_dir()]
    for name, make, folder in jobs:
        if folder:
            entries = list(make(folder))
            write_blob(o.out / f"{name}.blob", entries)
            print(f"{name}: {len(entries)} entries, {sum(len(d) for _, d in entries) / 1e6:.1f} MB")
    if o.backbone:
        from safetensors.torch import load_file, save_file
        shutil.copyfile(o.backbone / "squeezenet1_1.py", o.out / "squeezenet1_1.py")
        kept = {k: v for k, v in load_file(str(o.backbone / "squeezenet1_1.safetensors")).items() if int(k.split(".")[1]) < 8 and k.startswith("features")}
        save_file(kept, str(o.out / "squeezenet1_1.safetensors"))


if __name__ == "__main__":
    main()

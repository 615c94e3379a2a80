"""Many pictures in one file: encoded images one after another, with an index. Training only."""
import json
import struct
from pathlib import Path

import cv2
import numpy as np


def write_blob(path, entries):
    """entries: [(name, bytes)]. Layout: 4-byte length of the index (little-endian), the index (JSON: [[name, size]]), the bytes."""
    index = json.dumps([[name, len(data)] for name, data in entries]).encode()
    with open(path, "wb") as f:
        f.write(struct.pack("<I", len(index)))
        f.write(index)
        for _, data in entries:
            f.write(data)


def read_blob(path):
    """[(name, bytes)] of a file of ``write_blob``."""
    data = Path(path).read_bytes()
    length = struct.unpack("<I", data[:4])[0]
    place, entries = 4 + length, []
    for name, size in json.loads(data[4:4 + length]):
        entries.append((name, data[place:place + size]))
        place += size
    return entries


def webp(image, quality):
    """A BGR or grey picture as WebP."""
    return cv2.imencode(".webp", image, [cv2.IMWRITE_WEBP_QUALITY, quality])[1].tobytes()


def png(image):
    """A grey picture as PNG (class numbers must survive)."""
    return cv2.imencode(".png", image, [cv2.IMWRITE_PNG_COMPRESSION, 9])[1].tobytes()


def decode(data, grey=False):
    """Picture of some bytes: H x W x 3 (BGR) or H x W."""
    return cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE if grey else cv2.IMREAD_COLOR)

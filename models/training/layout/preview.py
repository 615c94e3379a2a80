"""Pictures of compositions for looking at: simple silhouettes coloured by class, with concept names. For the eye, not for the product."""
from __future__ import annotations

import random

import cv2
import numpy as np

from geometry import Composition
from scenes import SceneSpec, Wanted

COLOURS = {  # RGB
    "void": (240, 240, 240), "sky": (190, 215, 235), "water": (150, 190, 225), "far_mountain": (150, 160, 185), "near_rock": (110, 100, 95),
    "earth": (205, 185, 140), "foliage": (95, 150, 90), "architecture": (170, 90, 70), "figure": (200, 40, 40), "animal": (60, 60, 60),
    "flower": (225, 120, 165), "celestial": (245, 200, 60),
}

POEMS = {  # imagery as a reader would find it, for looking
    "hanjiang": [("mountain", "千山", 5), ("boat", "孤舟", 1), ("old_man", "蓑笠翁", 1), ("river", "寒江", 1), ("snow", "雪", 1)],
    "songjian": [("moon", "明月", 1), ("pine", "松", 1), ("spring", "清泉", 1), ("rock", "石", 1)],
    "huangli": [("oriole", "黄鹂", 2), ("willow", "翠柳", 1), ("egret", "白鹭", 7), ("cloud", "青天", 1)],
    "kuteng": [("vine", "枯藤", 1), ("old_tree", "老树", 1), ("crow", "昏鸦", 3), ("bridge", "小桥", 1), ("stream", "流水", 1), ("house", "人家", 1)],
    "shuying": [("plum", "疏影", 1), ("stream", "水", 1), ("moon", "月", 1)],
    "damo": [("desert", "大漠", 1), ("smoke", "孤烟", 1), ("river", "长河", 1), ("sun", "落日", 1)],
    "fengqiao": [("moon", "月", 1), ("crow", "乌", 1), ("frost", "霜", 1), ("maple", "江枫", 1), ("fishing_boat", "渔火", 1), ("river", "江", 1)],
    "nanshan": [("chrysanthemum", "菊", 1), ("fence", "东篱", 1), ("mountain", "南山", 1), ("scholar", "", 1)],
    "lushan": [("waterfall", "飞流", 1), ("mountain", "", 1), ("galaxy", "银河", 1)],
    "xiaohe": [("lotus", "小荷", 1), ("dragonfly", "蜻蜓", 1)],
    "hanshan": [("city_wall", "城", 1), ("temple", "寒山寺", 1), ("bell", "钟", 1), ("boat", "客船", 1)],
    "chunjiang": [("river", "春江", 1), ("tide", "潮水", 1), ("sea", "海", 1), ("moon", "明月", 1)],
}


def poem_scene(name: str, fmt: str) -> SceneSpec:
    wanted = tuple(Wanted(*w) for w in POEMS[name])
    night = any(w.concept == "moon" for w in wanted)
    return SceneSpec(fmt, "winter" if name == "hanjiang" else "unknown", "night" if night else "dusk" if name in ("damo", "kuteng") else "day",
                     "snow" if name == "hanjiang" else "clear", "lonely" if name in ("hanjiang", "kuteng") else "neutral", wanted)


def render(c: Composition, title: str = "", side: int = 300) -> np.ndarray:
    """RGB picture, the short side ``side`` px."""
    w, h = int(c.canvas.width * side), int(c.canvas.height * side)
    img = np.full((h, w, 3), 252, np.uint8)
    texts = []
    for p in c.pieces:
        colour = tuple(int(v) for v in COLOURS[p.concept.semantic])
        x0, y0, x1, y1 = (int(v * side) for v in (p.x0, p.y0, p.x1, p.foot))
        rng = random.Random(p.concept.id)
        shade = tuple(min(255, int(v + 80 * p.depth * (v < 200))) for v in colour)
        f, s = p.concept.footing, p.concept.semantic
        layer = img.copy()
        if f == "backdrop" and p.concept.id not in ("waterfall",):
            xs = np.linspace(0, 1, 40)
            ridge = [rng.random() * 0.12 for _ in xs]
            top = np.clip(1 - np.abs(xs - 0.5) * 1.9, 0, 1) ** 0.8 if p.concept.id not in ("range", "gorge") else np.array([0.5 + 0.5 * abs(np.sin(9 * v)) for v in xs])
            pts = [(x0 + v * (x1 - x0), y1 - (y1 - y0) * max(0.0, t - r)) for v, t, r in zip(xs, top, ridge)] + [(x1, y1), (x0, y1)]
            cv2.fillPoly(layer, [np.array(pts, np.int32)], shade)
        elif f == "plane":
            if s == "water":
                cv2.rectangle(layer, (x0, y0), (x1, y1), shade, -1)
            else:
                pts = [(x0, y1), (x0 + 0.1 * (x1 - x0), y0 + 0.4 * (y1 - y0)), (p.cx * side, y0), (x1 - 0.1 * (x1 - x0), y0 + 0.4 * (y1 - y0)), (x1, y1)]
                cv2.fillPoly(layer, [np.array(pts, np.int32)], shade)
        elif s in ("foliage", "flower") and p.concept.family == "tree":
            cx = int(p.cx * side)
            cv2.ellipse(layer, (cx, int(y0 + 0.36 * (y1 - y0))), (max(1, (x1 - x0) // 2), max(1, int(0.36 * (y1 - y0)))), 0, 0, 360, shade, -1)
            cv2.line(layer, (cx, y1), (cx, (y0 + y1) // 2), (90, 70, 50), 2)
        elif s in ("celestial", "animal", "flower", "foliage") or s in ("sky", "void"):
            if p.count > 1:
                for i in range(p.count):
                    t = (i + 0.5) / p.count
                    cv2.ellipse(layer, (int(x0 + t * (x1 - x0)), int(y0 + (0.2 + 0.7 * abs(t - 0.35)) * (y1 - y0))), (4, 2), 0, 0, 360, shade, -1)
            else:
                cv2.ellipse(layer, ((x0 + x1) // 2, (y0 + y1) // 2), (max(1, (x1 - x0) // 2), max(1, (y1 - y0) // 2)), 0, 0, 360, shade, -1)
        else:
            cv2.rectangle(layer, (x0, y0), (x1, y1), shade, -1)
            cv2.rectangle(layer, (x0, y0), (x1, y1), (60, 40, 40), 1)
        alpha = 0.5 if s in ("void", "sky", "water") else 0.85
        img = cv2.addWeighted(layer, alpha, img, 1 - alpha, 0)
        texts.append((p.concept.id + ("+" if p.entity < 0 else "") + (f"x{p.count}" if p.count > 1 else ""), max(2, x0), min(h - 3, max(10, (y0 + y1) // 2))))
    for text, x, y in texts:
        cv2.putText(img, text, (x, y), cv2.FONT_HERSHEY_SIMPLEX, 0.32, (0, 0, 0), 1, cv2.LINE_AA)
    mask = np.array([[c.canvas.inside((i + 0.5) / side, (j + 0.5) / side) for i in range(0, w, 2)] for j in range(0, h, 2)], np.uint8)
    mask = cv2.resize(mask, (w, h), interpolation=cv2.INTER_NEAREST)
    img[mask == 0] = 180
    cv2.line(img, (0, int(c.horizon * side)), (8, int(c.horizon * side)), (255, 0, 0), 2)
    cv2.putText(img, title, (4, h - 5), cv2.FONT_HERSHEY_SIMPLEX, 0.36, (0, 0, 160), 1, cv2.LINE_AA)
    return cv2.copyMakeBorder(img, 2, 2, 2, 2, cv2.BORDER_CONSTANT, value=(0, 0, 0))


def sheet(pictures: list[np.ndarray], width: int = 1900) -> np.ndarray:
    """Pictures in rows."""
    rows, row, used = [], [], 0
    for picture in pictures:
        if used + picture.shape[1] > width and row:
            rows.append(row)
            row, used = [], 0
        row.append(picture)
        used += picture.shape[1]
    rows.append(row)
    bands = []
    for row in rows:
        h = max(p.shape[0] for p in row)
        band = np.full((h, width, 3), 255, np.uint8)
        x = 0
        for p in row:
            band[: p.shape[0], x:x + p.shape[1]] = p[:, : width - x]
            x += p.shape[1]
        bands.append(band)
    return np.vstack(bands)


def save(path: str, picture: np.ndarray) -> None:
    cv2.imwrite(path, cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))

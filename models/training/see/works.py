"""Captions, questions and boxes of our own works, from the scene and layout that they were painted from (WorkDump in engine's tests writes them)."""
from __future__ import annotations

import json
import random
from pathlib import Path

STYLES = {"ink": "水墨画", "oil": "油画", "watercolor": "水彩画"}
SEASON = {"spring": "春天", "summer": "夏天", "autumn": "秋天", "winter": "冬天"}
HOUR = {"dawn": "清晨", "dusk": "黄昏", "night": "夜晚"}
WEATHER = {"rain": "雨", "snow": "雪", "mist": "雾"}
# What concepts are called in a caption (one plain word for what looks alike), with a measure word.
NAMES = {
    "月亮": ("轮", "moon crescent"), "太阳": ("轮", "sun"), "云": ("片", "cloud glow"), "山": ("座", "mountain peak range hill gorge snow_mountain"), "山崖": ("面", "cliff"), "石": ("块", "rock"),
    "江水": ("条", "river lake sea pond stream wave rapids tide spring"), "瀑布": ("道", "waterfall"), "岸": ("片", "bank sandbar island"), "小路": ("条", "road"), "田": ("片", "field plain"),
    "松树": ("棵", "pine cypress"), "柳树": ("棵", "willow"), "竹子": ("丛", "bamboo"), "梅花": ("枝", "plum crabapple"), "桃花": ("棵", "peach apricot pear_tree"), "树": ("棵", "tree forest wutong locust_tree mulberry osmanthus maple old_tree winter_tree"),
    "芭蕉": ("棵", "banana palm"), "芦苇": ("丛", "reed grass"), "荷花": ("朵", "lotus lotus_leaf"), "菊花": ("丛", "chrysanthemum"), "牡丹": ("朵", "peony rose hibiscus camellia flower azalea"),
    "小船": ("只", "boat fishing_boat sailboat painted_boat raft warship dragon_boat"), "房屋": ("间", "house thatched_hut village inn"), "亭子": ("座", "pavilion"), "楼阁": ("座", "tower palace temple gate terrace courtyard"),
    "宝塔": ("座", "pagoda"), "小桥": ("座", "bridge"), "城墙": ("道", "city_wall fort wall beacon_tower"),
    "人": ("个", "person scholar old_man fisherman monk woodcutter farmer herd_boy child lady dancer boatman soldier general rider traveller parting drinkers qin_player flute_player reader"),
    "马": ("匹", "horse donkey camel"), "牛": ("头", "ox"), "大雁": ("只", "wild_goose swallow crow gull"), "白鹭": ("只", "egret crane"), "鸭子": ("只", "duck mandarin_duck goose"), "鸟": ("只", "bird oriole sparrow magpie cuckoo eagle"),
}
WORD = {c: n for n, (_, cs) in NAMES.items() for c in cs.split()}
UNCOUNTED = {"山", "江水", "岸", "云", "树", "芦苇", "竹子", "田", "石"}
NUMBERS = {1: "一", 2: "两", 3: "三", 4: "四", 5: "五"}
ORDER = list(NAMES)
UNKNOWN = "不知道"


def read(folder: Path, name: str) -> dict:
    """One work: style, named things with counts and boxes (greatest first), setting."""
    stem, style = name.split("-")
    layout = json.loads((folder / f"{stem}.layout.json").read_text(encoding="utf-8"))
    scene = json.loads((folder / f"{stem}.scene.json").read_text(encoding="utf-8"))["scene"]
    named = {e["id"]: e for e in scene["entities"]}
    things: dict[str, list] = {}
    for p in layout["placements"]:
        if p["concept"] in WORD and p["entity"] is not None:
            things.setdefault(WORD[p["concept"]], []).append((p["box"], p["entity"]))
    main = {WORD[e["concept"]] for e in named.values() if e["origin"] != "INFERRED" and e["concept"] in WORD}
    return {"name": name, "stem": stem, "style": style, "things": {k: [b for b, _ in v] for k, v in things.items()}, "main": sorted(main & set(things), key=ORDER.index), "setting": layout["setting"]}


def count(n: int, name: str) -> str:
    measure = NAMES[name][0]
    return NUMBERS[n] + measure if n in NUMBERS else "许多"


def said(name: str, n: int) -> str:
    """n things in words."""
    return name if name in UNCOUNTED else (count(n, name) if n <= 3 else "几" + NAMES[name][0]) + name


def phrase(w: dict, name: str) -> str:
    return said(name, len(w["things"][name]))


def when(w: dict) -> str:
    s = w["setting"]
    return HOUR.get(s["hour"]) or SEASON.get(s["season"], "") if s["weather"] != "snow" else "雪中"


def caption(w: dict, rng: random.Random) -> str:
    things = w["main"][:5]
    listed = "、".join(phrase(w, t) for t in things[:-1]) + ("和" if len(things) > 1 else "") + (phrase(w, things[-1]) if things else "")
    at, style = when(w), STYLES[w["style"]]
    return rng.choice([f"一幅{at}的{style}有{listed}" if at else f"一幅{style}有{listed}", f"一幅{style}画着{at}{'的' if at else ''}{listed}"])


def spot(box: dict) -> str:
    x, y = box["x"] + box["w"] / 2, box["y"] + box["h"] / 2
    a = "左" if x < 0.36 else "右" if x > 0.64 else ""
    b = "上" if y < 0.36 else "下" if y > 0.64 else ""
    return {"": "中间", "左": "左边", "右": "右边", "上": "上面", "下": "下面"}.get(a + b, a + b + "角")


def derive(w: dict, rng: random.Random) -> list[tuple[str, str, str, list]]:
    """(question, answer, kind, boxes of what is asked after or [])."""
    out = []
    things, s = w["things"], w["setting"]

    def add(kind, questions, answer, boxes=()):
        out.append((rng.choice(questions), answer, kind, list(boxes)))

    for t in rng.sample(w["main"], min(3, len(w["main"]))):
        add("yesno", [f"图中有{t}吗？", f"有{t}吗？", f"画面里有没有{t}？"], "有", things[t])
        if t not in UNCOUNTED and len(things[t]) <= 5:
            m = NAMES[t][0]
            add("count", [f"图中有几{m}{t}？", f"有几{m}{t}？", f"画面里有多少{t}？"], count(len(things[t]), t), things[t])
        if t not in UNCOUNTED:
            add("where", [f"{t}在哪里？", f"{t}在画面的哪里？"], spot(max(things[t], key=lambda b: b["w"] * b["h"])), things[t])
    for t in rng.sample([t for t in ORDER if t not in things and t not in ("岸", "田", "石", "树", "人", "山")], 3):
        add("yesno", [f"图中有{t}吗？", f"有{t}吗？", f"画面里有没有{t}？"], "没有")
    add("style", ["这是什么画？", "这是什么画风？", "这幅画是什么风格？"], STYLES[w["style"]])
    if s["season"] in SEASON:
        add("season", ["这是什么季节？", "现在是什么季节？"], SEASON[s["season"]])
    if s["weather"] in WEATHER:
        add("weather", ["天气怎么样？", "这是什么天气？"], WEATHER[s["weather"]])
    if s["hour"] in HOUR:
        add("hour", ["这是什么时候？"], HOUR[s["hour"]])
    return out


def vocabulary() -> list[str]:
    """Words that captions and answers about works need, whether or not photographs have them."""
    words = list(NAMES) + list(STYLES.values()) + list(SEASON.values()) + list(HOUR.values()) + list(WEATHER.values())
    words += [n + m for n in "一两三四五几" for m, _ in NAMES.values()] + ["许多", "一幅", "画着", "雪中", "的", "和", "有", "没有", UNKNOWN, "中间"]
    return words + [a + "边" for a in "左右"] + [a + "面" for a in "上下"] + [a + b + "角" for a in "左右" for b in "上下"]


def split(names: list[str]) -> tuple[list[str], list[str]]:
    """Training and unseen works: every sixth text is never trained on."""
    return [n for n in names if int(n.split("-")[0]) % 6], [n for n in names if not int(n.split("-")[0]) % 6]

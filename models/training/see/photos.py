"""Questions and answers about photographs, derived by rules from their five human captions. Only what the captions say is asked."""
from __future__ import annotations

import random
import re

THINGS = {
    "狗": "狗|犬", "男人": "男人|男子|男士", "女人": "女人|女子|女士|妇女", "小孩": "孩|儿童|婴儿", "自行车": "自行车|单车|山地车", "摩托车": "摩托", "马": "骑马|马背|匹马|赛马|马上",
    "球": "球", "雪": "雪", "水": "水|河|湖|海|池", "草地": "草", "沙滩": "沙滩|海滩|海边", "山": "山|岩", "汽车": "汽车|轿车|赛车|卡车", "帽子": "帽", "滑板": "滑板", "树": "树", "鸟": "鸟",
    "船": "船|艇", "树枝": "树枝|棍", "飞盘": "飞盘", "眼镜": "眼镜|墨镜", "猫": "猫", "老人": "老人|老头|老太",
}
PLACES = [("沙滩", "沙滩|海滩"), ("雪地", "雪"), ("草地", "草地|草坪|草丛|草原"), ("海边", "海边|大海|海里|海上|海浪"), ("泳池", "泳池|游泳池"), ("水里", "水里|水中|水池|水面|河里|湖"), ("山上", "山上|岩|悬崖|山坡|爬山|攀"),
          ("街上", "街|马路|路边|人行道"), ("路上", "路上|公路|小路"), ("球场", "球场|赛场|操场"), ("树林", "树林|森林|林"), ("室内", "屋里|室内|房间|沙发|床|厨房|客厅")]
DOINGS = [("奔跑", "奔跑|跑"), ("游泳", "游泳"), ("冲浪", "冲浪"), ("滑雪", "滑雪"), ("玩滑板", "滑板"), ("骑自行车", "骑.{0,3}(自行车|单车|车)"), ("骑摩托车", "摩托"), ("骑马", "骑.{0,2}马"), ("攀岩", "攀岩|攀爬|爬山|登山"), ("跳跃", "跳"), ("踢足球", "足球"),
          ("打篮球", "篮球"), ("打棒球", "棒球"), ("打网球", "网球"), ("荡秋千", "秋千"), ("睡觉", "睡"), ("坐着", "坐"), ("站着", "站"), ("行走", "走"), ("玩耍", "玩")]
COLOURS = "黑白|黑|白|棕|黄|红|蓝|绿|灰|褐|粉|紫|橙|花"
COLOUR = {"黑白": "黑白色", "褐": "棕色", "粉": "粉色", "紫": "紫色", "橙": "橙色", "花": "花色"}
COUNTED = [("狗", "只", "狗|犬"), ("人", "个", "人|男人|女人|小孩|男孩|女孩|孩子|男子|女子|小男孩|小女孩|男士|女士"), ("马", "匹", "马")]
NUMBER = {"一": "一", "两": "两", "二": "两", "俩": "两", "三": "三", "四": "四", "五": "五"}
YES, NO, UNKNOWN = "有", "没有", "不知道"


def derive(captions: list[str], rng: random.Random) -> list[tuple[str, str, str]]:
    """(question, answer, kind) of one picture."""
    text = "。".join(captions)
    out = []

    def add(kind, questions, answer):
        out.append((rng.choice(questions), answer, kind))

    present = [t for t, p in THINGS.items() if re.search(p, text)]
    absent = [t for t in THINGS if t not in present]
    for t in rng.sample(present, min(2, len(present))):
        add("yesno", [f"图中有{t}吗？", f"有{t}吗？", f"画面里有没有{t}？"], YES)
    for t in rng.sample(absent, 2):
        add("yesno", [f"图中有{t}吗？", f"有{t}吗？", f"画面里有没有{t}？"], NO)
    for name, measure, pattern in COUNTED:
        found = re.findall(rf"(一|两|二|三|四|五){measure}?[^。]{{0,4}}?(?:{pattern})", text)
        many = re.search(rf"(群|些|许多|很多)[^。]{{0,3}}(?:{pattern})", text)
        numbers = [NUMBER[x] for x in found]
        if numbers and not (many and name != "人"):
            best = max(set(numbers), key=numbers.count)
            if numbers.count(best) * 2 > len(numbers) + (2 if many else 0):
                add("count", [f"图中有几{measure}{name}？", f"有几{measure}{name}？", f"画面里有多少{name}？"], best + measure)
        elif many and name == "人":
            add("count", [f"图中有几{measure}{name}？", f"有几{measure}{name}？", f"画面里有多少{name}？"], "一群")
    for noun, q in (("狗", ["狗是什么颜色的？", "这只狗什么颜色？"]), ("衣服|上衣|T恤|衣", ["衣服是什么颜色的？", "穿什么颜色的衣服？"]), ("车", ["车是什么颜色的？"]), ("裙", ["裙子是什么颜色的？"])):
        m = re.findall(rf"({COLOURS})(?:色)?的?(?:小|大)?(?:{noun})", text)
        if m and len(set(m)) == 1:
            add("colour", q, COLOUR.get(m[0], m[0] + "色"))
    places = [a for a, p in PLACES if re.search(p, text)]
    if places:
        best = max(places, key=lambda a: len(re.findall(dict(PLACES)[a], text)))
        add("where", ["这是在哪里？", "他们在哪里？", "图中的地点是哪里？", "在哪里？"], best)
    doing = [(len(re.findall(p, text)), -i, a) for i, (a, p) in enumerate(DOINGS) if re.search(p, text)]
    if doing:
        add("doing", ["他在做什么？", "图中在做什么？", "它在干什么？", "在做什么？"], max(doing)[2])
    animal = [a for a in ("狗", "马", "猫", "鸟") if a in present]
    if animal:
        add("what", ["图中有什么动物？", "这是什么动物？"], animal[0])
    who = [(len(re.findall(THINGS[a], text)), a) for a in ("男人", "女人", "小孩") if a in present]
    if who and "狗" not in present:
        add("what", ["图中是谁？", "图中有什么人？"], max(who)[1])
    if "雪" in present and len(re.findall("雪", text)) > 1:
        add("season", ["这是什么季节？", "现在是什么季节？"], "冬天")
    return out

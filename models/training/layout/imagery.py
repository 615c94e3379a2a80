"""Reads which imagery occurs together in classical verse: poems → imagery.tsv (committed), the statistics that scenes are drawn from.

Usage: ``python imagery.py --poems ../shared/data/poems/*.jsonl``. Traditional forms of the characters that matter here are folded by a table.
One line of imagery.tsv is one stretch of one to four verse lines: ``concept:name:count`` separated by blanks.
"""
from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

import concepts

HERE = Path(__file__).resolve().parent
ALIASES = """
moon:明月 moon:月 crescent:新月 crescent:残月 sun:落日 sun:夕阳 sun:斜阳 sun:白日 star:星 galaxy:银河 galaxy:星河 cloud:白云 cloud:云 glow:霞 mist:雾 mist:霭
rain:雨 snow:雪 wind:风 frost:霜 smoke:烟 smoke:孤烟 river:江 river:河 river:川 river:春水 stream:溪 stream:涧 stream:流水 lake:湖 sea:海 pond:池 pond:塘
wave:浪 wave:波 waterfall:瀑布 waterfall:瀑 spring:泉 rapids:滩 ice:冰 tide:潮 mountain:青山 mountain:山 peak:峰 range:远山 hill:丘 hill:冈 cliff:崖
cliff:壁 gorge:峡 island:岛 island:屿 cave:洞 rock:石 bank:岸 bank:堤 sandbar:洲 sandbar:汀 sandbar:渚 slope:坡 plain:原 field:田 field:陌 desert:沙漠
desert:沙 road:路 road:径 road:道 moss:苔 pine:松 cypress:柏 willow:柳 willow:杨柳 plum:梅 peach:桃 apricot:杏 pear_tree:梨 crabapple:海棠 maple:枫
wutong:梧桐 osmanthus:桂 bamboo:竹 locust_tree:槐 mulberry:桑 old_tree:古木 old_tree:老树 winter_tree:枯树 tree:树 forest:林 banana:芭蕉 vine:藤 vine:萝
fallen_leaf:落叶 fallen_leaf:落木 grass:草 reed:芦 reed:蒹葭 reed:芦花 orchid:兰 duckweed:萍 water_chestnut:菱 rice:稻 rice:禾 wheat:麦 peony:牡丹 lotus:荷
lotus:莲 lotus:藕花 lotus:芙蕖 chrysanthemum:菊 rose:蔷薇 hibiscus:芙蓉 flower:花 petal:落花 petal:落红 catkin:柳絮 catkin:飞絮 wild_goose:雁 wild_goose:鸿
egret:白鹭 egret:鹭 crane:鹤 swallow:燕 oriole:黄鹂 oriole:莺 crow:鸦 crow:乌 sparrow:雀 mandarin_duck:鸳鸯 gull:鸥 cuckoo:杜鹃 cuckoo:子规 magpie:鹊
eagle:雕 rooster:鸡 partridge:鹧鸪 phoenix:凤 bird:鸟 bird:禽 horse:马 horse:骏 ox:牛 sheep:羊 dog:犬 deer:鹿 monkey:猿 tiger:虎 dragon:龙 turtle:龟 fish:鱼
butterfly:蝶 dragonfly:蜻蜓 cicada:蝉 cricket:蛩 firefly:萤 boat:孤舟 boat:舟 boat:船 boat:艇 fishing_boat:渔舟 sailboat:帆 sailboat:孤帆 painted_boat:画船
painted_boat:兰舟 raft:筏 warship:楼船 house:屋 house:家 house:宅 thatched_hut:茅屋 thatched_hut:庐 village:村 pavilion:亭 tower:楼 tower:阁 pagoda:塔
temple:寺 palace:宫 palace:殿 gate:门 window:窗 city_wall:城 fort:关 fort:塞 beacon_tower:烽火 wall:墙 fence:篱 bridge:桥 terrace:台 courtyard:院 courtyard:庭
inn:酒家 inn:酒旗 tent:帐 tomb:坟 street:巷 steps:阶 steps:砌 railing:栏 railing:阑干 curtain:帘 well:井 ferry:渡 person:人 person:客 scholar:士 old_man:翁
old_man:老人 fisherman:渔翁 fisherman:渔父 monk:僧 woodcutter:樵 farmer:农 herd_boy:牧童 child:童 child:儿 lady:美人 lady:佳人 lady:女 dancer:舞 soldier:兵
soldier:戍 general:将军 rider:骑 traveller:行人 traveller:征人 traveller:游子 parting:送 qin_player:弹琴 washing_woman:浣女 lotus_picker:采莲 emperor:君王
drunkard:醉 wine:酒 cup:杯 cup:樽 tea:茶 qin:琴 pipa:琵琶 flute:笛 drum:鼓 bell:钟 sword:剑 bow:弓 flag:旗 flag:旌 lantern:灯 lantern:渔火 candle:烛 fan:扇
raincape:蓑 bamboo_hat:笠 book:书 brush:笔 chess:棋 censer:香炉 mirror:镜 fishing_rod:钓 net:网 cart:车 swing:秋千 anvil:砧 bed:床 robe:衣 letter:锦书 hairpin:钗
jade:玉 fire:火 armor:甲 arrow:箭 screen:屏 incense:香
"""
TRADITIONAL = "雲霧風電煙銀陽霽灣島嶼巖岡壩隴陸馬騎驢車樹楊萊蓮蘆蘭飛鷺雞鴉鳥雁鴻鶴燕鶯鵲鷗鷹鸚鵡鴛鴦蟬蟲魚龍龜獅鳳舊歸釣漁翁農樵門窗樓閣殿臺橋閨關塞牆籬閣廟觀鐘鏡劍弓槍鼓燈燭筆書畫琴簫笛扇傘網氈簾帳綠紅紫黃藍長遠寒暮晚曉殘孤飄葉蘋麥蠶絲竹溫淚愛蕩漿檣帆軍將戰僧兒女婦客遊鄉國園亭廬戶墳岸邊濱澗溪瀑漲頭數萬千點雙兩"
SIMPLIFIED = "云雾风电烟银阳霁湾岛屿岩冈坝陇陆马骑驴车树杨莱莲芦兰飞鹭鸡鸦鸟雁鸿鹤燕莺鹊鸥鹰鹦鹉鸳鸯蝉虫鱼龙龟狮凤旧归钓渔翁农樵门窗楼阁殿台桥闺关塞墙篱阁庙观钟镜剑弓枪鼓灯烛笔书画琴箫笛扇伞网毡帘帐绿红紫黄蓝长远寒暮晚晓残孤飘叶苹麦蚕丝竹温泪爱荡浆樯帆军将战僧儿女妇客游乡国园亭庐户坟岸边滨涧溪瀑涨头数万千点双两"
FOLD = str.maketrans(TRADITIONAL, SIMPLIFIED)
EPITHETS = "孤明寒青白古老枯新残小高远春秋夜晓暮落飞流细疏翠红碧绿黄清空深幽野客归断长大双一"
NUMBERS = {"一": 1, "孤": 1, "两": 2, "二": 2, "双": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10, "百": 9, "千": 9, "万": 9, "数": 4, "群": 7}


def lexicon() -> list[tuple[str, str]]:
    """(word, concept), longest words first."""
    words = {label: name for name, label in ((c.id, c.zh) for c in concepts.load().values())}
    for pair in ALIASES.split():
        name, word = pair.split(":")
        concepts.get(name)
        words.setdefault(word, name)
    return sorted(words.items(), key=lambda w: -len(w[0]))


def find(text: str, words: list[tuple[str, str]]) -> list[tuple[str, str, int]]:
    """Imagery of a stretch of verse by longest match: (concept, name with its epithet, count)."""
    taken = [False] * len(text)
    found = []
    for word, name in words:
        for m in re.finditer(word, text):
            if any(taken[m.start():m.end()]):
                continue
            taken[m.start():m.end()] = [True] * len(word)
            before = text[m.start() - 1] if m.start() else ""
            count = NUMBERS.get(before, 1)
            spoken = before + word if before in EPITHETS and before else word
            found.append((m.start(), name, spoken, count))
    found.sort()
    seen: dict[str, tuple[str, str, int]] = {}
    for _, name, spoken, count in found:
        seen.setdefault(name, (name, spoken, count))
    return list(seen.values())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--poems", nargs="+", required=True)
    parser.add_argument("--out", default=str(HERE / "imagery.tsv"))
    args = parser.parse_args()
    words = lexicon()
    rows = []
    for path in args.poems:
        for record in Path(path).read_text(encoding="utf-8").splitlines():
            lines = [line.translate(FOLD) for line in json.loads(record)["lines"]]
            for start in range(len(lines)):
                for length in (1, 2, 4):
                    if start + length > len(lines):
                        continue
                    found = find("".join(lines[start:start + length]), words)
                    if 2 <= len(found) <= 9:
                        rows.append(" ".join(f"{n}:{s}:{c}" for n, s, c in found))
    unique = sorted(set(rows))
    Path(args.out).write_text("\n".join(unique) + "\n", encoding="utf-8")
    print(f"{len(unique)} stretches of verse")


if __name__ == "__main__":
    main()

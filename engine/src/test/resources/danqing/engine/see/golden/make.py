"""Writes golden.json: what models/training/see/decode.py reads out of the pictures here with the embedded models, which the engine has to read too.

    python make.py [PACK]
"""
import json
import math
import os
import sys
from pathlib import Path

import cv2
import numpy as np

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[7]
sys.path.insert(0, str(ROOT / "models/training/see"))
os.environ.setdefault("DANQING_DATA", str(ROOT))
from decode import Nets, choose  # noqa: E402
from words import PAD  # noqa: E402

QUESTIONS = ("这是什么画？", "图中有几个人？", "有船吗？", "这是什么季节？")


def sure(card: dict, task: str, mean: float) -> tuple[bool, float]:
    c, r = card.get("calibration", {}).get(task, {}), card.get("reject", {}).get(task, {})
    confidence = 1 / (1 + math.exp(-(c.get("a", 2) * mean + c.get("b", 2))))
    return not (mean < r.get("logprob", -1e9) or confidence < r.get("confidence", -1)), round(confidence, 4)


def main() -> None:
    nets = Nets(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "models/src/main/resources/danqing/models")
    card, out = nets.card, []
    for f, question in zip(sorted(HERE.glob("*.png")), QUESTIONS):
        # averages over areas without rounding to bytes, as the engine does
        image = cv2.resize(cv2.imread(str(f)).astype(np.float32)[:, :, ::-1], (224, 224), interpolation=cv2.INTER_AREA)
        look = lambda im: nets.net["see-vision"].run(None, {"pixels": np.ascontiguousarray(im.transpose(2, 0, 1)[None] / 255).astype(np.float32)})
        visual, embedding = look(image)
        prompt = [card["prompts"]["caption"]]
        found = nets.write(visual, prompt, "caption")[0]
        if card["decode"]["flip"]:
            found += nets.write(look(image[:, ::-1])[0], prompt, "caption")[0]
        words, mean = choose(found, card["decode"], card["decode"].get("consensus"))
        clear, confidence = sure(card, "caption", mean)
        guided, heat, ids = nets.guide(visual, [question])
        ask = card["prompts"]["ask"]
        answer, m = choose(nets.write(guided, [ask["before"] + ids[0] + ask["after"]], "ask")[0], card["decode"], None)
        known, sureness = sure(card, "ask", m)
        out.append({"file": f.name, "caption": nets.words.text(words) if clear else "看不清", "confidence": confidence, "embedding": [round(float(v), 4) for v in embedding[0, :8]],
                    "question": question, "answer": nets.words.text(answer) if known else "不知道", "sureness": sureness, "hottest": int(heat[0].argmax())})
        print(out[-1])
    (HERE / "golden.json").write_text(json.dumps(out, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


main()

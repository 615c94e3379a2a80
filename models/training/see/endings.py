"""Words that no human caption of the training set ends with: a caption may not break off after one. Adds `decode.neverLast` to settings.json.

    python endings.py --pack DIR

Self-critical training is rewarded for n-grams and learns to stop at 在, where the next word could be wrong; this takes that way out from it.
"""
from __future__ import annotations

import argparse
import json
import pickle
from pathlib import Path

import works
from reward import never_last
from words import SPECIAL

HERE = Path(__file__).resolve().parent


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--pack", type=Path, required=True)
    rest = pickle.loads((p.parse_args().pack / "rest.pkl").read_bytes())
    things = set(works.vocabulary()) - {"的", "和", "一幅", "画着"}
    never = sorted(w for w in never_last(rest["train"]["captions"]) if w >= len(SPECIAL) and rest["tokens"][w] not in things)
    file = HERE / "settings.json"
    settings = json.loads(file.read_text(encoding="utf-8"))
    settings["neverLast"] = never
    file.write_text(json.dumps(settings), encoding="utf-8")
    print(len(never), " ".join(rest["tokens"][w] for w in never[:60]))


if __name__ == "__main__":
    main()

"""BGE-small-zh v1.5 (INT8, as the engine uses it) for the recipe: Chinese sentences → unit vectors [n, 512].

    python sentences.py --bge JAR --cache DIR      vectors of two captions a training picture and of all captions of val
"""
from __future__ import annotations

import argparse
import json
import zipfile
from pathlib import Path

import numpy as np
import onnxruntime

import features
from words import clean, rows


class Sentences:
    def __init__(self, jar: str):
        with zipfile.ZipFile(jar) as z:
            name = next(n for n in z.namelist() if n.endswith(".onnx"))
            tok = next(n for n in z.namelist() if n.endswith("tokenizer.json"))
            self.vocab = json.loads(z.read(tok))["model"]["vocab"]
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = 1
            self.net = onnxruntime.InferenceSession(z.read(name), options, providers=["CPUExecutionProvider"])

    def __call__(self, texts: list[str], batch: int = 32) -> np.ndarray:
        v = self.vocab
        rows_ = [[v["[CLS]"]] + [v.get(a, v["[UNK]"]) for a in clean(t)[:60]] + [v["[SEP]"]] for t in texts]
        order = sorted(range(len(rows_)), key=lambda i: len(rows_[i]))
        out = np.zeros((len(texts), 512), np.float32)
        for b in range(0, len(order), batch):
            some = order[b : b + batch]
            n = max(len(rows_[i]) for i in some)
            ids = np.array([rows_[i] + [0] * (n - len(rows_[i])) for i in some], np.int64)
            feed = {"input_ids": ids, "attention_mask": (ids != 0).astype(np.int64), "token_type_ids": np.zeros_like(ids)}
            y = self.net.run(None, {i.name: feed[i.name] for i in self.net.get_inputs()})[0][:, 0]
            out[some] = y / np.linalg.norm(y, axis=-1, keepdims=True)
        return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bge", required=True)
    parser.add_argument("--cache", required=True)
    args = parser.parse_args()
    encode = Sentences(args.bge)
    for split, some in (("train", slice(0, 5, 3)), ("val", slice(0, 5))):
        texts = [c for d in rows(features.CAPTIONS / f"{split}.jsonl") for c in d["captions"][some]]
        vectors = encode(texts)
        np.save(Path(args.cache) / f"{split}-bge.npy", vectors.reshape(-1, len(range(5)[some]), 512).astype(np.float16))
        print(split, vectors.shape, flush=True)


if __name__ == "__main__":
    main()

"""Exports the layout transformer to ONNX with its key/value cache as input and output, checks parity, and writes the vocabulary.

``python models/training/layout/export.py --run RUN_DIR [--out models/src/main/resources/danqing/models]``

Graph: ``input_ids`` int64 [batch, time]; ``past`` float32 [done, layers, 2, batch, kv_heads, head_width] (done may be 0) →
``logits`` float32 [batch, vocabulary] of the last position; ``present`` float32 [time, layers, 2, batch, kv_heads, head_width], the new keys
and values only: the caller appends them to ``past``, which is contiguous because time is the first axis.
"""
from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch

import graph
import sequences
from model import LayoutTransformer, Shape
from sequences import Vocabulary

HERE = Path(__file__).resolve().parent


def load(run: Path) -> LayoutTransformer:
    saved = torch.load(run / "layout.pt", map_location="cpu")
    model = LayoutTransformer(Shape(**saved["shape"]))
    model.load_state_dict(saved["model"])
    return model.eval()


def settings(v: Vocabulary, shape: Shape) -> dict:
    """layout.json: all that a sampler must know beside the graph."""
    return {
        "version": 1,
        "tokens": v.names,
        "cache": {"layers": shape.layers, "kv_heads": shape.kv_heads, "head_width": shape.head_width},
        "longest": sequences.LONGEST,
        "x": {"bins": sequences.X_BINS, "low": sequences.X_LOW, "span": sequences.POSITION_SPAN},
        "y": {"bins": sequences.Y_BINS, "low": sequences.Y_LOW, "span": sequences.POSITION_SPAN},
        "size": {"bins": sequences.SIZE_BINS, "low": sequences.SIZE_LOW, "high": sequences.SIZE_HIGH},
        "depth": {"bins": sequences.DEPTH_BINS},
        "pose": {"bins": sequences.POSE_BINS},
        "horizon": {"bins": sequences.HORIZON_BINS},
        "added": list(sequences.ADDED),
        "most_added": sequences.MOST_ADDED,
        "most_added_of": sequences.MOST_ADDED_OF,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", required=True)
    parser.add_argument("--out", default=str(HERE.parents[1] / "src/main/resources/danqing/models"))
    args = parser.parse_args()
    torch.manual_seed(0)
    model = load(Path(args.run))
    v = Vocabulary()
    s = model.s
    assert s.vocabulary == len(v), "the vocabulary has changed since training"
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    ids = torch.randint(5, len(v), (3, 9))
    empty = torch.zeros(0, s.layers, 2, 3, s.kv_heads, s.head_width)
    file = out / "layout.onnx"
    onnx.save(graph.build(model), str(file))
    session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
    worst = 0.0
    with torch.no_grad():
        whole, _ = model(ids)
        logits, present = session.run(None, {"input_ids": ids[:, :5].numpy(), "past": empty.numpy()})
        worst = max(worst, float(np.abs(logits - whole[:, 4].numpy()).max()))
        grown = present
        for t in range(5, 9):
            logits, present = session.run(None, {"input_ids": ids[:, t : t + 1].numpy(), "past": grown})
            grown = np.concatenate([grown, present])
            worst = max(worst, float(np.abs(logits - whole[:, t].numpy()).max()))
    print(f"{file}: {file.stat().st_size / 1e6:.2f} MB, {sum(p.numel() for p in model.parameters()):,} parameters, parity {worst:.2e}")
    if worst > 1e-3:
        raise SystemExit("parity failed")
    (out / "layout.json").write_text(json.dumps(settings(v, s), ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()

"""Exports the reader as five graphs and see.json, and checks each against PyTorch.

    python export.py --run RUN [--name critic] [--out ../../src/main/resources/danqing/models] [--settings settings.json]

``see-vision`` pixels [B,3,224,224] RGB 0..1 → visual [B,49,D], embedding [B,E]. ``see-guide`` visual, question [B,Q] → guided, heat. ``see-prefix`` visual [1,N,D]
→ present [N,layers,2,1,heads,head]: keys and values of the picture. ``see`` input_ids [batch,time], past [done,…] (the first N of it the picture's) → logits of
the last position, present [time,…]. ``see-text`` bge [B,512] → embedding [B,E]. Weights are fp32, or INT8 with ``--int8`` (decoder and sentence head).
"""
from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import onnxruntime
import torch
import torch.nn.functional as F
from torch import nn

import features
from data import QUESTION
from model import Reader, Shape, split
from words import ASK, BOS, CAPTION, EOS, PAD, SEP, UNK, Words

HERE = Path(__file__).resolve().parent
PACK = HERE.parents[1] / "src/main/resources/danqing/models"


class Vision(nn.Module):
    """Enlarges the picture to the side that it was trained on: more cells for the same 224 pixels."""

    def __init__(self, net: nn.Module, model: Reader, side: int):
        super().__init__()
        self.net, self.encoder, self.side = net, model.encoder, side

    def forward(self, pixels):
        if self.side != features.SIDE:
            pixels = F.interpolate(pixels, size=(self.side, self.side), mode="bilinear", align_corners=False)
        return self.encoder(self.net(pixels * 2 - 1).flatten(2).transpose(1, 2))


class Guided(nn.Module):
    def __init__(self, model: Reader):
        super().__init__()
        self.model = model

    def forward(self, visual, question):
        return self.model.guided(visual, question)


class Prefix(nn.Module):
    def __init__(self, model: Reader):
        super().__init__()
        self.model = model

    def forward(self, visual):
        return torch.stack([torch.stack(list(layer.memory(visual))) for layer in self.model.layers]).permute(4, 0, 1, 2, 3, 5)


class Cached(nn.Module):
    """Decoder with picture and words in one cache, time first."""

    def __init__(self, model: Reader):
        super().__init__()
        self.model, self.cells = model, model.s.grid**2

    def forward(self, ids, past):
        m, n = self.model, self.cells
        done, time = past.shape[0] - n, ids.shape[1]
        x = m.emb(ids) * m.s.width**0.5 + m.place[done + torch.arange(time)]
        mask = torch.where(torch.arange(done + time).unsqueeze(0) > done + torch.arange(time).unsqueeze(1), -1e4, 0.0)
        new = []
        for i, layer in enumerate(m.layers):
            k, v = past[:, i, 0].permute(1, 2, 0, 3), past[:, i, 1].permute(1, 2, 0, 3)
            x, (a, b) = layer(x, (k[:, :, :n], v[:, :, :n]), mask, (k[:, :, n:], v[:, :, n:]))
            new.append(torch.stack([a, b]))
        return m.logits(m.norm(x[:, -1])), torch.stack(new).permute(4, 0, 1, 2, 3, 5)


class Text(nn.Module):
    def __init__(self, model: Reader):
        super().__init__()
        self.model = model

    def forward(self, bge):
        return self.model.sentence(bge)


def write(net: nn.Module, inputs: dict, outputs: dict, file: Path) -> None:
    """inputs: name → (example, dynamic axes); outputs: name → dynamic axes."""
    net.eval()
    axes = {k: v for k, (_, v) in inputs.items()} | outputs
    torch.onnx.export(net, tuple(x for x, _ in inputs.values()), str(file), input_names=list(inputs), output_names=list(outputs), opset_version=17, dynamo=False, do_constant_folding=True, dynamic_axes=axes)
    net.eval()  # the exporter leaves submodules in the mode of the outermost one
    session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
    with torch.no_grad():
        want = net(*(x for x, _ in inputs.values()))
    got = session.run(None, {k: x.numpy() for k, (x, _) in inputs.items()})
    worst = max(float(np.abs(g - w.numpy()).max()) for g, w in zip(got, want if isinstance(want, tuple) else (want,)))
    print(f"{file.name:18} {file.stat().st_size / 1e6:6.2f} MB  parity {worst:.1e}", flush=True)
    if worst > 2e-3:
        raise SystemExit(f"{file.name}: parity failed")


def steps(model: Reader, file: Path, visual, names: int) -> None:
    """Word after word through the cache equals the whole sentence at once."""
    session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
    ids = torch.randint(7, names, (1, 8))
    with torch.no_grad():
        whole = model.logits(model.hidden(visual[:1], ids))[0].numpy()
        past = Prefix(model)(visual[:1]).numpy()
    worst, at = 0.0, 0
    for chunk in (3, 1, 1, 1, 1, 1):
        logits, present = session.run(None, {"input_ids": ids[:, at : at + chunk].numpy(), "past": past})
        past, at = np.concatenate([past, present]), at + chunk
        worst = max(worst, float(np.abs(logits[0] - whole[at - 1]).max()))
    print(f"step by step against the whole: {worst:.1e}")
    if worst > 2e-3:
        raise SystemExit("cache parity failed")


def settings(model: Reader, words: Words, chosen: dict) -> dict:
    s = model.s
    base = {
        "version": 1, "grid": s.grid, "width": s.width, "embedding": s.embedding, "layers": s.layers, "kvHeads": s.heads, "headWidth": s.width // s.heads,
        "longest": s.grid**2 + s.longest, "question": QUESTION, "tokens": words.names,
        "special": {"pad": PAD, "bos": BOS, "eos": EOS, "unk": UNK, "sep": SEP, "task_caption": CAPTION, "task_ask": ASK},
        "prompts": {"caption": [CAPTION], "ask": {"before": [ASK], "after": [SEP]}},
        "reject": {"caption": {"logprob": -3.0}, "ask": {"logprob": -2.0}}, "calibration": {"caption": {"a": 2, "b": 2}, "ask": {"a": 2, "b": 1}},
        "logit_scale": float(model.scale.exp().clamp(max=60)),
        "decode": {"beam": 8, "lengthPenalty": 0.9, "noRepeat": 2, "consensus": {"temperature": 0.3, "order": 2}, "flip": False, "most": {"caption": 24, "ask": 6}},
    }
    return base | chosen


def quantise(file: Path) -> None:
    from onnxruntime.quantization import QuantType, quantize_dynamic

    small = file.with_suffix(".int8")
    quantize_dynamic(file, small, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gemm"])
    small.replace(file)
    print(f"{file.name:18} {file.stat().st_size / 1e6:6.2f} MB  INT8", flush=True)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--run", type=Path, required=True)
    p.add_argument("--name", default="critic", help="NAME-head.pt and NAME-backbone.pt in the run folder")
    p.add_argument("--out", type=Path, default=PACK)
    p.add_argument("--settings", type=Path, default=HERE / "settings.json")
    p.add_argument("--int8", action="store_true")
    a = p.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    saved = torch.load(a.run / f"{a.name}-head.pt", map_location="cpu", weights_only=True)
    words = Words(saved["words"])
    model = Reader(Shape(**saved["shape"]))
    model.load_state_dict({k: v.float() for k, v in saved["model"].items()})
    model.eval()
    net = features.backbone().features
    net.load_state_dict({k: v.float() for k, v in torch.load(a.run / f"{a.name}-backbone.pt", map_location="cpu", weights_only=True).items()})
    s, n = model.s, model.s.grid**2
    pixels = torch.rand(2, 3, 224, 224)
    with torch.no_grad():
        visual, _ = Vision(net, model, saved["side"])(pixels)
    question = torch.tensor([(words.greedy(q) + [PAD] * QUESTION)[:QUESTION] for q in ("图中有几只狗？", "这是什么画？")])
    past = torch.randn(n + 3, s.layers, 2, 3, s.heads, s.width // s.heads)
    b = {0: "batch"}
    write(Vision(net, model, saved["side"]), {"pixels": (pixels, b)}, {"visual": b, "embedding": b}, a.out / "see-vision.onnx")
    write(Guided(model), {"visual": (visual, b), "question": (question, b)}, {"guided": b, "heat": b}, a.out / "see-guide.onnx")
    write(Prefix(model), {"visual": (visual, b)}, {"present": {3: "batch"}}, a.out / "see-prefix.onnx")
    write(Cached(model), {"input_ids": (torch.randint(7, 50, (3, 2)), {0: "batch", 1: "time"}), "past": (past, {0: "done", 3: "batch"})},
          {"logits": b, "present": {0: "time", 3: "batch"}}, a.out / "see.onnx")
    steps(model, a.out / "see.onnx", visual, len(words.names))
    write(Text(model), {"bge": (torch.randn(2, 512), b)}, {"embedding": b}, a.out / "see-text.onnx")
    if a.int8:
        for name in ("see", "see-guide", "see-text"):
            quantise(a.out / f"{name}.onnx")
    chosen = json.loads(a.settings.read_text(encoding="utf-8")) if a.settings.exists() else {}
    (a.out / "see.json").write_text(json.dumps(settings(model, words, chosen), ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()

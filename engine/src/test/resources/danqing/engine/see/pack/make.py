"""Makes this pack: reading models of the right shapes, very small, with random weights and wide differences between tokens. Also prints what a
plain forward pass without any cache writes for the picture the test draws, which the engine has to write too.

    python make.py
"""
import hashlib
import json
import math
from pathlib import Path

import torch
from torch import nn
import torch.nn.functional as F

HERE = Path(__file__).resolve().parent
G, D, E, L, H, W, LONGEST = 2, 16, 12, 2, 2, 8, 64
WORDS = "一 个 只 两 条 人 男人 女人 孩子 狗 黑狗 船 孤舟 山 水 江 树 花 月 雪 草地 海滩 上 里 在 跑 坐 看 玩 红 白 黑 蓝 穿着 衣服 有 的 和 吗 几 什么 哪里 是 不 吧".split()
SPECIAL = ["pad", "bos", "eos", "sep", "unk", "task_caption", "task_ask"]
TOKENS = [f"<{s}>" for s in SPECIAL] + WORDS
V = len(TOKENS)


class Vision(nn.Module):
    def __init__(self):
        super().__init__()
        self.patch = nn.Sequential(nn.AvgPool2d(28), nn.Conv2d(3, D, 4, 4))
        self.head = nn.Linear(D, E)

    def forward(self, pixels):
        v = torch.tanh(3 * self.patch(pixels - 0.5)).flatten(2).transpose(1, 2)
        return v, F.normalize(self.head(v.mean(1)), dim=-1)


class Guide(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(V, D)

    def forward(self, visual, question):
        q = (self.words(question) * (question != 0).unsqueeze(-1)).sum(1)
        heat = torch.softmax((visual * q.unsqueeze(1)).sum(-1), -1)
        return visual + heat.unsqueeze(-1) * q.unsqueeze(1), heat


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(D, H * W), nn.Linear(D, H * W), nn.Linear(D, H * W), nn.Linear(H * W, D))
        self.n = nn.LayerNorm(D)
        self.f = nn.Sequential(nn.LayerNorm(D), nn.Linear(D, 2 * D), nn.GELU(), nn.Linear(2 * D, D))

    def forward(self, x, past, mask):  # past [done, 2, B, H, W]
        b, t, _ = x.shape
        y = self.n(x)
        q = self.q(y).view(b, t, H, W).transpose(1, 2)
        k = self.k(y).view(b, t, H, W)
        v = self.v(y).view(b, t, H, W)
        present = torch.stack([k.transpose(0, 1), v.transpose(0, 1)], 1)  # [t, 2, B, H, W]
        both = torch.cat([past, present], 0)
        a = q @ both[:, 0].permute(1, 2, 3, 0) / math.sqrt(W) + mask
        x = x + self.o((torch.softmax(a, -1) @ both[:, 1].permute(1, 2, 0, 3)).transpose(1, 2).reshape(b, t, H * W))
        return x + self.f(x), present


class Text(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(V, D)
        self.place = nn.Embedding(LONGEST, D)
        self.visual = nn.Linear(D, D)
        self.blocks = nn.ModuleList(Block() for _ in range(L))
        self.out = nn.Linear(D, V)

    def run(self, x, past):
        done, t = past.shape[0], x.shape[1]
        x = x + self.place(torch.arange(t) + done)
        rows = torch.arange(t).unsqueeze(1) + done
        mask = (torch.arange(t + done).unsqueeze(0) > rows).float() * -1e9
        presents = []
        for i, b in enumerate(self.blocks):
            x, p = b(x, past[:, i], mask)
            presents.append(p)
        return x, torch.stack(presents, 1)

    def forward(self, input_ids, past):
        x, present = self.run(self.words(input_ids), past)
        return 6 * self.out(x[:, -1]), present


class Prefix(nn.Module):
    def __init__(self, text):
        super().__init__()
        self.text = text

    def forward(self, visual):
        return self.text.run(self.text.visual(visual), torch.zeros(0, L, 2, 1, H, W))[1]


class Words(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(512, E)

    def forward(self, bge):
        return F.normalize(self.head(bge), dim=-1)


def export(model, args, name, inputs, outputs, axes):
    torch.onnx.export(model.eval(), args, HERE / name, input_names=inputs, output_names=outputs, dynamic_axes=axes, opset_version=17, dynamo=False)


def main():
    torch.manual_seed(4)
    vision, guide, text, words = Vision(), Guide(), Text(), Words()
    for p in text.parameters():
        p.data *= 1.6
    text.visual.weight.data *= 4
    export(vision, torch.rand(1, 3, 224, 224), "see-vision.onnx", ["pixels"], ["visual", "embedding"], {"pixels": {0: "b"}, "visual": {0: "b"}, "embedding": {0: "b"}})
    export(guide, (torch.rand(1, G * G, D), torch.ones(1, 8, dtype=torch.long)), "see-guide.onnx", ["visual", "question"], ["guided", "heat"],
           {"visual": {0: "b"}, "question": {0: "b", 1: "q"}, "guided": {0: "b"}, "heat": {0: "b"}})
    export(text, (torch.ones(2, 3, dtype=torch.long), torch.zeros(4, L, 2, 2, H, W)), "see.onnx", ["input_ids", "past"], ["logits", "present"],
           {"input_ids": {0: "b", 1: "t"}, "past": {0: "done", 3: "b"}, "logits": {0: "b"}, "present": {0: "t", 3: "b"}})
    export(Prefix(text), torch.rand(1, G * G, D), "see-prefix.onnx", ["visual"], ["present"], {})
    export(words, torch.rand(1, 512), "see-text.onnx", ["bge"], ["embedding"], {"bge": {0: "b"}, "embedding": {0: "b"}})
    card = {"version": 1, "grid": G, "width": D, "embedding": E, "layers": L, "kvHeads": H, "headWidth": W, "longest": LONGEST, "question": 8, "tokens": TOKENS,
            "special": {s: i for i, s in enumerate(SPECIAL)}, "prompts": {"caption": [1, 5], "ask": {"before": [1, 6], "after": [3]}},
            "reject": {"caption": {"logprob": -9}, "ask": {"logprob": -9}}, "logit_scale": 10,
            "decode": {"beam": 1, "lengthPenalty": 0.7, "noRepeat": 0, "most": {"caption": 8, "ask": 4}}}
    (HERE / "see.json").write_text(json.dumps(card, ensure_ascii=False) + "\n", encoding="utf-8")
    entries = []
    for role, file in [("see-vision", "see-vision.onnx"), ("see-guide", "see-guide.onnx"), ("see-prefix", "see-prefix.onnx"), ("see", "see.onnx"), ("see-text", "see-text.onnx"),
                       ("see-card", "see.json")]:
        b = (HERE / file).read_bytes()
        entries.append({"role": role, "file": file, "bytes": len(b), "sha256": hashlib.sha256(b).hexdigest()})
    (HERE / "manifest.json").write_text(json.dumps({"format": 1, "name": "test", "models": entries}, indent=1) + "\n", encoding="utf-8")

    allowed = [2] + list(range(len(SPECIAL), V))
    for left, right in [((255, 0, 0), (0, 0, 255)), ((255, 255, 255), (20, 90, 20))]:
        pixels = torch.zeros(1, 3, 224, 224)
        pixels[:, :, :, :112] = torch.tensor(left).view(1, 3, 1, 1) / 255
        pixels[:, :, :, 112:] = torch.tensor(right).view(1, 3, 1, 1) / 255
        with torch.no_grad():
            visual, _ = vision(pixels)
            question = torch.tensor([[TOKENS.index(w) for w in ["有", "几", "只", "船"]] + [0] * 4])
            guided, heat = guide(visual, question)
            for what, v, prompt, most in [("caption", visual, [1, 5], 8), ("ask", guided, [1, 6] + question[0, :4].tolist() + [3], 4)]:
                ids, total = list(prompt), 0.0
                while len(ids) - len(prompt) < most:
                    x = torch.cat([text.visual(v), text.words(torch.tensor([ids]))], 1)
                    logits = 6 * text.out(text.run(x, torch.zeros(0, L, 2, 1, H, W))[0][:, -1])[0]
                    ok = allowed[1:] if len(ids) == len(prompt) else allowed
                    lp = torch.log_softmax(logits[ok], -1)
                    best = int(lp.argmax())
                    total += float(lp[best])
                    ids.append(ok[best])
                    if ok[best] == 2:
                        break
                new = ids[len(prompt):]
                print(what, "".join(TOKENS[i] for i in new if i != 2), round(total / len(new), 4), [round(float(h), 4) for h in heat[0]] if what == "ask" else "")


main()

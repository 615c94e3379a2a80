"""Trains reader and backbone together on a GPU from the packed data (pack.py): cross-entropy first, then self-critical training on cached maps.

    python tune.py prepare --pack DIR --shm DIR                       pictures decoded once, shared by all runs
    python tune.py train --pack DIR --shm DIR --run RUN --side 288 --ce SECONDS --critic SECONDS

RUN/head.pt and RUN/backbone.pt (fp16) are what export.py reads; RUN/log.txt has val loss and greedy BLEU. Also runs on a CPU, slowly.
"""
from __future__ import annotations

import argparse
import json
import math
import pickle
import random
import time
from dataclasses import asdict
from multiprocessing import get_context
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as F

from bleu import bleu
from learn import Captions, Pairs, augment, contrast, decoded, greedy, heat_loss, sample, squared
from model import Reader, Shape
from words import EOS, PAD

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
KEPT = torch.bfloat16 if DEVICE == "cuda" else torch.float32  # cached maps
BATCH, OWN, CRITIC, TOLD, SAMPLES = 96, 96, 64, 40, 6
KINDS = {"yesno": 0.6, "colour": 5, "season": 2, "count": 2, "where": 2}


def decode(blob: bytes) -> np.ndarray:
    return cv2.imdecode(np.frombuffer(blob, np.uint8), cv2.IMREAD_COLOR)[:, :, ::-1]


def prepare(pack: Path, shm: Path, photos: Path) -> None:
    shm.mkdir(parents=True, exist_ok=True)
    rest = pickle.loads((pack / "rest.pkl").read_bytes())
    with get_context("fork").Pool() as pool:
        for name, blobs in (("train", pickle.loads(photos.read_bytes())["images"]), *((n, rest[n]["images"]) for n in ("val", "works", "unseen", "museum"))):
            np.save(shm / f"{name}.npy", np.stack(pool.map(decode, blobs, 64)))
    print("decoded", sorted(f.name for f in shm.glob("*.npy")), flush=True)


def backbone(rest: dict) -> torch.nn.Module:
    from mobilenet_v2 import MobileNetV2

    net = MobileNetV2().features
    net.load_state_dict({k.removeprefix("features."): torch.tensor(v).float() for k, v in rest["backbone"].items()})
    return net


class Run:
    def __init__(self, a):
        self.a = a
        torch.manual_seed(a.seed)
        self.rng, self.pick = np.random.default_rng(a.seed), random.Random(a.seed)
        rest = self.rest = pickle.loads((a.pack / "rest.pkl").read_bytes())
        self.images = {n: torch.from_numpy(np.load(a.shm / f"{n}.npy")).to(DEVICE) for n in ("train", "val", "works", "museum")}
        self.net = backbone(rest).to(DEVICE, memory_format=torch.channels_last)
        self.shape = Shape(len(rest["tokens"]), width=a.width, layers=a.layers, heads=a.width // 64, hidden=3 * a.width, grid=a.side // 32, drop=a.drop)
        self.model = Reader(self.shape).to(DEVICE)
        self.captions = {n: Captions(rest[n]["captions"], 12 if n != "works" else 36, DEVICE) for n in ("train", "val", "works")}
        self.pairs = {n: Pairs(rest[n]["questions"], KINDS if n == "train" else {}, self.shape.grid, DEVICE) for n in ("train", "val", "works")}
        self.bge = {n: torch.tensor(rest[n]["bge"]).to(DEVICE) for n in ("train", "val", "works", "museum")}
        self.log = open(a.run / "log.txt", "a")
        self.begin = time.time()

    def say(self, text: str) -> None:
        line = f"{self.a.run.name} {time.time() - self.begin:6.1f} s {text}"
        print(line, flush=True)
        print(line, file=self.log, flush=True)

    def maps(self, pixels):
        """[B,3,side,side] in -1…1 → [B, grid², 1280]."""
        return self.net(pixels.contiguous(memory_format=torch.channels_last)).flatten(2).transpose(1, 2)

    def sentences(self, name, i):
        v = self.bge[name][i]
        return F.normalize(v[torch.arange(len(i)), torch.randint(v.shape[1], (len(i),))].float(), dim=-1)

    def of_own(self, visual, embedding, i):
        """Loss of works: captions, two questions each, heat, match with their text."""
        loss = 0.5 * decoded(self.model, visual, *self.captions["works"].some(i, 2))
        for _ in range(2):
            k, q, x, y = self.pairs["works"].choose(i, self.rng)
            guided, heat = self.model.guided(visual, q)
            loss = loss + 0.35 * decoded(self.model, guided, x, y) + 0.25 * heat_loss(heat, *self.pairs["works"].heat(k))
        return loss + 0.1 * contrast(self.model, embedding, self.model.sentence(self.sentences("works", i)))

    def step(self):
        n = len(self.images["train"])
        i = torch.randint(n, (BATCH,)).numpy() if not hasattr(self, "order") else self.next(n)
        j, m = self.rng.integers(0, len(self.images["works"]), OWN), self.rng.integers(0, len(self.images["museum"]), 8)
        s = self.a.side
        x = torch.cat([augment(self.images["train"][i], s, 0.72, True), augment(self.images["works"][j], s, 0.94, False), augment(self.images["museum"][m], s, 0.6, True)])
        visual, embedding = self.model.encoder(self.maps(x))
        photo = visual[:BATCH]
        caption = decoded(self.model, photo, *self.captions["train"].some(i, 5))
        _, q, ax, ay = self.pairs["train"].choose(i, self.rng)
        ask = decoded(self.model, self.model.guided(photo, q)[0], ax, ay)
        match = contrast(self.model, embedding[:BATCH], self.model.sentence(self.sentences("train", i)))
        old = contrast(self.model, embedding[BATCH + OWN :], self.model.sentence(self.sentences("museum", m)))
        own = self.of_own(visual[BATCH : BATCH + OWN], embedding[BATCH : BATCH + OWN], j)
        return caption + 0.5 * ask + 0.15 * match + 0.02 * old + own, (caption, ask, match, own)

    def next(self, n):
        if len(self.order) < BATCH:
            self.order = np.concatenate([self.order, self.rng.permutation(n)])
        i, self.order = self.order[:BATCH], self.order[BATCH:]
        return i

    @torch.no_grad()
    def val_maps(self, flip=False):
        out = []
        for b in range(0, len(self.images["val"]), 100):
            x = squared(self.images["val"][b : b + 100], self.a.side)
            out.append(self.maps(x.flip(-1) if flip else x).to(KEPT))
        return torch.cat(out)

    @torch.no_grad()
    def judge(self, state: dict, maps) -> tuple[float, list[float], float]:
        """Val loss a word, greedy BLEU, exact answers of one question a picture, for the averaged weights."""
        kept = {k: v.clone() for k, v in self.model.state_dict().items()}
        self.model.load_state_dict(state)
        self.model.eval()
        visual, _ = self.model.encoder(maps)
        i = np.arange(len(visual))
        nll = decoded(self.model, visual, *self.captions["val"].some(i, 5), smoothing=0).item()
        ids = greedy(self.model, visual)
        hyps = [[self.rest["tokens"][w] for w in s if w not in (PAD, EOS)] for s in ids]
        refs = [[r.split(" ") for r in rs] for rs in self.rest["val"]["words"]]
        b = bleu([[a for w in h for a in [w]] for h in hyps], refs)
        _, q, x, y = self.pairs["val"].choose(i, np.random.default_rng(3))
        said = self.model.logits(self.model.hidden(self.model.guided(visual, q)[0], x)).argmax(-1)
        right = ((said == y) | (y == PAD)).all(-1).float().mean().item()
        self.model.load_state_dict(kept)
        self.model.train()
        return nll, b, right

    def cross_entropy(self):
        a = self.a
        heads = [p for p in self.model.parameters()]
        groups = [dict(params=[p for p in heads if p.dim() > 1], weight_decay=0.03, share=1), dict(params=[p for p in heads if p.dim() < 2], weight_decay=0, share=1), dict(params=list(self.net.parameters()), weight_decay=0.01, share=a.slow)]
        opt = torch.optim.AdamW(groups, lr=a.rate, betas=(0.9, 0.98), fused=DEVICE == "cuda")
        params = [*self.model.parameters(), *self.net.parameters()]
        mean = [p.detach().clone() for p in params]
        self.order, step, best, told = np.zeros(0, np.int64), 0, 1e9, time.time()
        begin, shown = time.time(), torch.zeros(5, device=DEVICE)
        self.model.train()
        while (done := (time.time() - begin) / a.ce) < 1:
            with torch.autocast(DEVICE, torch.bfloat16, enabled=DEVICE == "cuda"):
                loss, parts = self.step()
            for g in opt.param_groups:
                g["lr"] = g["share"] * a.rate * min(1, (step + 1) / 100) * (0.5 + 0.5 * math.cos(math.pi * done) + 0.01)
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(params, 1.0)
            opt.step()
            step += 1
            torch._foreach_lerp_(mean, [p.detach() for p in params], 1 - min(0.995, (step + 1) / (step + 15)))
            shown += torch.stack([torch.ones((), device=DEVICE), *(p.detach().float() for p in parts)])
            if time.time() - told > a.ce / 8 or (time.time() - begin) >= a.ce:
                told = time.time()
                now = [p.detach().clone() for p in params]
                for p, v in zip(params, mean):
                    p.data.copy_(v)
                with torch.autocast(DEVICE, torch.bfloat16, enabled=DEVICE == "cuda"):
                    nll, b, right = self.judge(self.model.state_dict(), self.val_maps())
                n = max(1, shown[0].item())
                self.say(f"step {step} epoch {step * BATCH / len(self.images['train']):.1f}: caption {shown[1] / n:.3f} ask {shown[2] / n:.3f} match {shown[3] / n:.3f} own {shown[4] / n:.3f} | val {nll:.4f} greedy " + "/".join(f"{x:.1f}" for x in b) + f" ask {100 * right:.1f}")
                shown.zero_()
                if nll < best:
                    best = nll
                    self.save("ce")
                for p, v in zip(params, now):
                    p.data.copy_(v)
        self.load("ce")

    def save(self, name: str) -> None:
        half = lambda s: {k: v.detach().half().cpu() for k, v in s.items()}
        torch.save({"model": half(self.model.state_dict()), "shape": asdict(self.shape), "words": self.rest["tokens"], "side": self.a.side}, self.a.run / f"{name}-head.pt")
        torch.save(half(self.net.state_dict()), self.a.run / f"{name}-backbone.pt")

    def load(self, name: str) -> None:
        self.model.load_state_dict({k: v.float() for k, v in torch.load(self.a.run / f"{name}-head.pt", weights_only=True)["model"].items()})
        self.net.load_state_dict({k: v.float() for k, v in torch.load(self.a.run / f"{name}-backbone.pt", weights_only=True).items()})

    @torch.no_grad()
    def cached(self, name: str, crop: list[float]):
        """fp16 maps of some views of all pictures; the first is plain."""
        views = []
        for c in crop:
            parts = []
            for b in range(0, len(self.images[name]), 100):
                some = self.images[name][b : b + 100]
                parts.append(self.maps(squared(some, self.a.side) if c == 1 else augment(some, self.a.side, c, name == "train")).to(KEPT))
            views.append(torch.cat(parts))
        return views

    def gained(self, pool, reward, visual, pictures, samples, most):
        """Self-critical loss a word (Rennie et al. 2017) with the mean of the other samples as baseline, and the rewards [B, samples]."""
        with torch.no_grad():
            ids = sample(self.model, visual, samples, most)
        jobs = [(int(k), [w for w in s if w not in (PAD, EOS)]) for k, some in zip(pictures, ids[..., 1:].cpu().tolist()) for s in some]
        r = torch.tensor(pool.starmap(reward, jobs, max(1, len(jobs) // (2 * self.a.workers)))).view(len(pictures), samples).to(DEVICE)
        gain = r - (r.sum(1, keepdim=True) - r) / (samples - 1)
        x, y = ids[..., :-1], ids[..., 1:]
        ok = y != PAD
        lp = -F.cross_entropy(self.model.logits(self.model.hidden(visual, x)[ok]).float(), y[ok], reduction="none")
        return -(lp * gain.unsqueeze(-1).expand(y.shape)[ok]).sum() / ok.sum(), r

    def critic(self, pool):
        a = self.a
        with torch.autocast(DEVICE, torch.bfloat16, enabled=DEVICE == "cuda"):
            views, own, val = self.cached("train", [1, 0.8, 0.8]), self.cached("works", [1, 0.96, 0.93, 0.9]), self.val_maps()
        self.net.cpu()
        self.say("maps cached")
        params = list(self.model.parameters())
        opt = torch.optim.AdamW(params, lr=a.critic_rate, betas=(0.9, 0.98), weight_decay=0, fused=DEVICE == "cuda")
        mean = {k: v.clone() for k, v in self.model.state_dict().items()}
        step, shown, told, best, begin = 0, np.zeros(4), time.time(), 0.0, time.time()
        order = np.zeros(0, np.int64)
        while (done := (time.time() - begin) / a.critic) < 1:
            if len(order) < CRITIC:
                order = self.rng.permutation(len(views[0]))
            i, order = order[:CRITIC], order[CRITIC:]
            maps = views[self.rng.integers(len(views))][i]
            self.model.eval()
            with torch.autocast(DEVICE, torch.bfloat16, enabled=DEVICE == "cuda"):
                visual, embedding = self.model.encoder(maps)
                loss, r = self.gained(pool, score, visual, i, SAMPLES, 12)
                j = self.rng.integers(0, len(own[0]), TOLD)
                told_loss, told_r = self.gained(pool, score_own, self.model.encoder(own[self.rng.integers(len(own))][j])[0], j, SAMPLES, 28)
                loss = 3 * loss + 3 * a.told * told_loss
                loss = loss + 0.05 * contrast(self.model, embedding, self.model.sentence(self.sentences("train", i)))
                self.model.train()
                visual, _ = self.model.encoder(maps)
                _, q, ax, ay = self.pairs["train"].choose(i, self.rng)
                loss = loss + 0.1 * decoded(self.model, visual, *self.captions["train"].some(i, 3)) + 0.15 * decoded(self.model, self.model.guided(visual, q)[0], ax, ay)
                j = self.rng.integers(0, len(own[0]), OWN)
                visual, embedding = self.model.encoder(own[self.rng.integers(len(own))][j])
                loss = loss + a.own * self.of_own(visual, embedding, j)
            for g in opt.param_groups:
                g["lr"] = a.critic_rate * min(1, (step + 1) / 30) * (1 - 0.9 * done)
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(params, 1.0)
            opt.step()
            step += 1
            shown += [1, r.mean().item(), r.std().item(), told_r.mean().item()]
            now = self.model.state_dict()
            torch._foreach_lerp_(list(mean.values()), [now[k] for k in mean], 1 - min(0.98, (step + 1) / (step + 20)))
            if time.time() - told > a.critic / 6 or time.time() - begin >= a.critic:
                told = time.time()
                with torch.autocast(DEVICE, torch.bfloat16, enabled=DEVICE == "cuda"):
                    nll, b, right = self.judge(mean, val)
                self.say(f"critic {step}: reward {shown[1] / shown[0]:.4f} spread {shown[2] / shown[0]:.3f} own {shown[3] / shown[0]:.3f} | val {nll:.4f} greedy " + "/".join(f"{x:.1f}" for x in b) + f" ask {100 * right:.1f}")
                shown[:] = 0
                if sum(b[:3]) > best:
                    best = sum(b[:3])
                    kept = {k: v.clone() for k, v in self.model.state_dict().items()}
                    self.model.load_state_dict(mean)
                    self.save("critic")
                    self.model.load_state_dict(kept)
        (a.run / "best.json").write_text(json.dumps(best))


REWARD = OWN_REWARD = None


def score(picture: int, ids: list[int]) -> float:
    return REWARD(picture, ids)


def score_own(work: int, ids: list[int]) -> float:
    return OWN_REWARD(work, ids)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("what", choices=["prepare", "train"])
    p.add_argument("--pack", type=Path, required=True)
    p.add_argument("--photos", type=Path, help="photos.pkl where it does not lie in --pack")
    p.add_argument("--shm", type=Path, required=True)
    p.add_argument("--run", type=Path)
    p.add_argument("--side", type=int, default=288)
    p.add_argument("--width", type=int, default=256)
    p.add_argument("--layers", type=int, default=2)
    p.add_argument("--drop", type=float, default=0.3)
    p.add_argument("--ce", type=float, default=170)
    p.add_argument("--critic", type=float, default=130)
    p.add_argument("--novelty", type=float, default=0.05, help="taken from the reward of a sentence that stands in the training captions")
    p.add_argument("--rate", type=float, default=7e-4)
    p.add_argument("--slow", type=float, default=0.2, help="share of the rate for the backbone")
    p.add_argument("--critic-rate", type=float, default=1e-4)
    p.add_argument("--own", type=float, default=0.25, help="weight of our own works in the critic phase")
    p.add_argument("--told", type=float, default=1.0, help="weight of the self-critical loss of works beside that of photographs")
    p.add_argument("--workers", type=int, default=4)
    p.add_argument("--seed", type=int, default=0)
    p.add_argument("--resume", action="store_true", help="skip cross-entropy: RUN/ce-*.pt are there")
    a = p.parse_args()
    if a.what == "prepare":
        return prepare(a.pack, a.shm, a.photos or a.pack / "photos.pkl")
    a.run.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(2)
    global REWARD, OWN_REWARD
    from own_reward import OwnReward
    from reward import Reward

    rest = pickle.loads((a.pack / "rest.pkl").read_bytes())
    REWARD, OWN_REWARD = Reward(rest["train"]["captions"], a.novelty), OwnReward(rest["tokens"], rest["works"]["known"])
    with get_context("fork").Pool(a.workers) as pool:  # before the GPU is touched
        run = Run(a)
        if a.resume:
            run.load("ce")
        else:
            run.cross_entropy()
        if a.critic > 0:
            run.critic(pool)


if __name__ == "__main__":
    main()

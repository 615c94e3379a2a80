"""The reading network: frozen-map encoder, question guide, one decoder for captions and answers, and a head shared with sentences.

The decoder's cross-attention reads keys and values of the picture that are computed once; in the exported graph they are the first N entries of the
key/value cache, so that the caller decodes as with any cached transformer (see export.py).
"""
from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn

CHANNELS = 1280


@dataclass(frozen=True)
class Shape:
    vocabulary: int
    width: int = 256
    heads: int = 4
    layers: int = 2
    hidden: int = 768
    grid: int = 7
    longest: int = 44
    embedding: int = 256
    drop: float = 0.3


def split(x: torch.Tensor, heads: int) -> torch.Tensor:
    return x.unflatten(-1, (heads, -1)).transpose(-2, -3)


def attend(q, k, v, mask=None):
    a = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5
    if mask is not None:
        a = a + mask
    return (a.softmax(-1) @ v).transpose(-2, -3).flatten(-2)


class Encoder(nn.Module):
    """map [B, 49, 1280] → visual [B, 49, width], embedding [B, E]."""

    def __init__(self, s: Shape):
        super().__init__()
        self.s, d = s, s.width
        self.inp, self.glob = nn.Linear(CHANNELS, d), nn.Linear(CHANNELS, d)
        self.pos = nn.Parameter(torch.randn(s.grid**2, d) * 0.02)
        self.n1, self.n2, self.out = nn.LayerNorm(d), nn.LayerNorm(d), nn.LayerNorm(d)
        self.qkv, self.o = nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.ff = nn.Sequential(nn.Linear(d, s.hidden), nn.GELU(), nn.Linear(s.hidden, d))
        self.head = nn.Linear(d + CHANNELS, s.embedding)
        self.drop = nn.Dropout(s.drop)

    def forward(self, f):
        mean = f.mean(1)
        x = self.drop(self.inp(f) + self.pos + self.glob(self.drop(mean)).unsqueeze(1))
        q, k, v = (split(t, self.s.heads) for t in self.qkv(self.n1(x)).chunk(3, -1))
        x = x + self.drop(self.o(attend(q, k, v)))
        x = self.out(x + self.drop(self.ff(self.n2(x))))
        return x, F.normalize(self.head(torch.cat([x.mean(1), self.drop(mean)], -1)), dim=-1)


class Guide(nn.Module):
    """Text-guided vision (TG-LLaVA): latents, one a cell, attend to the question; a zero-initialised projection of what they found is added to the
    visual tokens. A pointer from the question to the cells is the heat; what it points at is added likewise."""

    def __init__(self, s: Shape):
        super().__init__()
        d = s.width
        self.latents = nn.Parameter(torch.randn(s.grid**2, d) * 0.02)
        self.k, self.v, self.norm = nn.Linear(d, d), nn.Linear(d, d), nn.LayerNorm(d)
        self.ask, self.see, self.value = nn.Linear(d, d), nn.Linear(d, d), nn.Linear(d, d)
        self.z, self.zh = nn.Linear(d, d), nn.Linear(d, d)
        for z in (self.z, self.zh):
            nn.init.zeros_(z.weight), nn.init.zeros_(z.bias)

    def forward(self, visual, words, pad):
        """visual [B, N, d], words [B, Q, d] embedded, pad [B, Q] True where there is no word."""
        words = self.norm(words)
        a = self.latents @ self.k(words).transpose(1, 2) / words.shape[-1] ** 0.5 * 16
        a = a.masked_fill(pad.unsqueeze(1), -1e4).softmax(-1)
        m = a @ self.v(words)
        keep = (~pad).unsqueeze(-1).float()
        q = self.ask((words * keep).sum(1) / keep.sum(1).clamp(min=1))
        heat = (self.see(visual) @ q.unsqueeze(-1)).squeeze(-1).div(q.shape[-1] ** 0.5).softmax(-1)
        found = (heat.unsqueeze(1) @ self.value(visual))
        return visual + self.z(m) + self.zh(found), heat


class Layer(nn.Module):
    def __init__(self, s: Shape):
        super().__init__()
        d = s.width
        self.h = s.heads
        self.n1, self.n2, self.n3 = nn.LayerNorm(d), nn.LayerNorm(d), nn.LayerNorm(d)
        self.qkv, self.o = nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.q, self.kv, self.co = nn.Linear(d, d), nn.Linear(d, 2 * d), nn.Linear(d, d)
        self.ff = nn.Sequential(nn.Linear(d, s.hidden), nn.GELU(), nn.Linear(s.hidden, d))
        self.drop = nn.Dropout(s.drop)

    def memory(self, visual):
        return [split(t, self.h) for t in self.kv(visual).chunk(2, -1)]

    def forward(self, x, memory, mask, past=None):
        """x [B, C, T, d] (C texts share one picture) or [B, T, d]; memory k, v [B, heads, N, head]; past k, v of the words before."""
        q, k, v = (split(t, self.h) for t in self.qkv(self.n1(x)).chunk(3, -1))
        new = (k, v)
        if past is not None:
            k, v = torch.cat([past[0], k], -2), torch.cat([past[1], v], -2)
        x = x + self.drop(self.o(attend(q, k, v, mask)))
        flat = self.n2(x)
        flat = flat.flatten(1, 2) if x.dim() == 4 else flat
        x = x + self.drop(self.co(attend(split(self.q(flat), self.h), *memory)).view(x.shape))
        return x + self.drop(self.ff(self.n3(x))), new


class Reader(nn.Module):
    def __init__(self, s: Shape):
        super().__init__()
        self.s, d = s, s.width
        self.encoder, self.guide = Encoder(s), Guide(s)
        self.emb = nn.Embedding(s.vocabulary, d)
        nn.init.normal_(self.emb.weight, 0, d**-0.5)
        self.place = nn.Parameter(torch.randn(s.longest, d) * 0.02)
        self.layers = nn.ModuleList(Layer(s) for _ in range(s.layers))
        self.norm, self.bias, self.drop = nn.LayerNorm(d), nn.Parameter(torch.zeros(s.vocabulary)), nn.Dropout(s.drop)
        self.text = nn.Sequential(nn.Linear(512, 512), nn.GELU(), nn.Linear(512, s.embedding))
        self.scale = nn.Parameter(torch.tensor(2.6))

    def words(self, ids, start=0):
        return self.emb(ids) * self.s.width**0.5 + self.place[start : start + ids.shape[-1]]

    def guided(self, visual, question, pad=0):
        return self.guide(visual, self.words(question), question == pad)

    def hidden(self, visual, ids):
        t = ids.shape[-1]
        mask = torch.full((t, t), -1e4, device=ids.device).triu(1)
        x = self.drop(self.words(ids))
        for layer in self.layers:
            x, _ = layer(x, layer.memory(visual), mask)
        return self.norm(x)

    def logits(self, h):
        return h @ self.emb.weight.t() + self.bias

    def sentence(self, bge):
        return F.normalize(self.text(bge), dim=-1)

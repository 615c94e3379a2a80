"""A small decoder-only transformer: RoPE (Su et al. 2021), RMSNorm, SwiGLU (Shazeer 2020), grouped-query attention (Ainslie et al. 2023), tied embeddings."""
from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class Shape:
    """Sizes: vocabulary, width, layers, query heads, key/value heads, hidden width of the feed-forward blocks."""

    vocabulary: int
    width: int = 192
    layers: int = 4
    heads: int = 6
    kv_heads: int = 2
    hidden: int = 512

    @property
    def head_width(self) -> int:
        return self.width // self.heads


class RmsNorm(nn.Module):
    def __init__(self, width: int):
        super().__init__()
        self.gain = nn.Parameter(torch.ones(width))

    def forward(self, x: Tensor) -> Tensor:
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6) * self.gain


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotary positions; x: batch × heads × time × head width, cos/sin: time × half a head."""
    a, b = x.chunk(2, dim=-1)
    return torch.cat((a * cos - b * sin, a * sin + b * cos), dim=-1)


class Attention(nn.Module):
    def __init__(self, s: Shape):
        super().__init__()
        self.s = s
        kv = s.kv_heads * s.head_width
        self.query = nn.Linear(s.width, s.width, bias=False)
        self.key = nn.Linear(s.width, kv, bias=False)
        self.value = nn.Linear(s.width, kv, bias=False)
        self.out = nn.Linear(s.width, s.width, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, bias: Tensor, past: tuple[Tensor, Tensor] | None) -> tuple[Tensor, tuple[Tensor, Tensor]]:
        """x: batch × time × width; bias: time × (past + time), 0 or −1e9; returns the output and the grown key/value cache (batch × kv heads × past+time × head width)."""
        s = self.s
        b, t, _ = x.shape
        q = self.query(x).view(b, t, s.heads, s.head_width).transpose(1, 2)
        k = self.key(x).view(b, t, s.kv_heads, s.head_width).transpose(1, 2)
        v = self.value(x).view(b, t, s.kv_heads, s.head_width).transpose(1, 2)
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        if past is not None:
            k, v = torch.cat((past[0], k), 2), torch.cat((past[1], v), 2)
        group = s.heads // s.kv_heads
        # queries that share a key/value head are stacked along time, so that keys need not be copied
        stacked = q.reshape(b, s.kv_heads, group * t, s.head_width)
        weights = stacked @ k.transpose(-1, -2) * s.head_width**-0.5
        weights = weights.view(b, s.kv_heads, group, t, -1) + bias
        weights = weights.softmax(-1).view(b, s.kv_heads, group * t, -1)
        y = (weights @ v).view(b, s.heads, t, s.head_width).transpose(1, 2).reshape(b, t, s.width)
        return self.out(y), (k, v)


class Block(nn.Module):
    def __init__(self, s: Shape):
        super().__init__()
        self.norm1, self.norm2 = RmsNorm(s.width), RmsNorm(s.width)
        self.attention = Attention(s)
        self.gate = nn.Linear(s.width, s.hidden, bias=False)
        self.up = nn.Linear(s.width, s.hidden, bias=False)
        self.down = nn.Linear(s.hidden, s.width, bias=False)

    def forward(self, x, cos, sin, bias, past):
        y, present = self.attention(self.norm1(x), cos, sin, bias, past)
        x = x + y
        z = self.norm2(x)
        return x + self.down(F.silu(self.gate(z)) * self.up(z)), present


class LayoutTransformer(nn.Module):
    """Token ids → logits. ``prefix`` may hold embeddings put before the tokens (visual tokens of a later model)."""

    def __init__(self, s: Shape):
        super().__init__()
        self.s = s
        self.embed = nn.Embedding(s.vocabulary, s.width)
        self.blocks = nn.ModuleList(Block(s) for _ in range(s.layers))
        self.norm = RmsNorm(s.width)
        half = s.head_width // 2
        self.register_buffer("frequency", 1.0 / 10000 ** (torch.arange(half) / half), persistent=False)
        for p in self.parameters():
            if p.dim() == 2:
                nn.init.normal_(p, std=0.02 if p.shape[0] == s.vocabulary else p.shape[1] ** -0.5)
        for block in self.blocks:
            nn.init.zeros_(block.down.weight)
            nn.init.zeros_(block.attention.out.weight)

    def forward(self, ids: Tensor, past: list[tuple[Tensor, Tensor]] | None = None, prefix: Tensor | None = None) -> tuple[Tensor, list[tuple[Tensor, Tensor]]]:
        """ids: batch × time; past: per layer (key, value); returns logits batch × time × vocabulary and the grown caches."""
        x = self.embed(ids)
        if prefix is not None:
            x = torch.cat((prefix, x), 1)
        done = past[0][0].shape[2] if past is not None else 0
        t = x.shape[1]
        positions = torch.arange(done, done + t, device=x.device)
        angle = positions[:, None].to(x.dtype) * self.frequency.to(x.dtype)
        seen = torch.arange(done + t, device=x.device)
        bias = torch.where(seen[None, :] <= positions[:, None], 0.0, -1e9).to(x.dtype)
        caches = []
        for i, block in enumerate(self.blocks):
            x, present = block(x, angle.cos(), angle.sin(), bias, past[i] if past is not None else None)
            caches.append(present)
        return F.linear(self.norm(x), self.embed.weight), caches

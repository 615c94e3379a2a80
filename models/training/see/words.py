"""Vocabulary and text: jieba words, rarer ones spelled in characters. jieba is needed by the recipe only; at run time text is joined, and questions
are cut by greedy longest match over the vocabulary."""
from __future__ import annotations

import collections
import json
import re
import unicodedata

SPECIAL = ["<pad>", "<bos>", "<eos>", "<unk>", "<sep>", "<caption>", "<ask>"]
PAD, BOS, EOS, UNK, SEP, CAPTION, ASK = range(7)
LEAST = 4
LONGEST = 6


def clean(s: str) -> str:
    return re.sub(r"[，。！？、；：,.!?;:\s“”\"'（）()]+", "", unicodedata.normalize("NFKC", s))


def cut(s: str) -> list[str]:
    import jieba

    jieba.setLogLevel(60)
    return [w for w in jieba.cut(clean(s)) if w.strip()]


def rows(path) -> list[dict]:
    return [json.loads(x) for x in open(path, encoding="utf-8")]


def vocabulary(sentences: list[list[str]], always: list[str]) -> list[str]:
    """Special tokens, words seen LEAST times, what `always` lists, and the characters the rest is spelled in."""
    count = collections.Counter(w for s in sentences for w in s)
    names = dict.fromkeys(SPECIAL)
    names.update(dict.fromkeys(w for w, n in count.most_common() if n >= LEAST))
    names.update(dict.fromkeys(always))
    letters = collections.Counter(a for w, n in count.items() for a in w for _ in range(min(n, 3)))
    names.update(dict.fromkeys(a for a, n in letters.most_common() if n >= 3))
    names.update(dict.fromkeys(a for w in always for a in w))
    return list(names)


class Words:
    def __init__(self, names: list[str]):
        self.names = names
        self.index = {w: i for i, w in enumerate(names)}

    def ids(self, words: list[str]) -> list[int]:
        """Of text cut into words; what is unknown is spelled."""
        out = []
        for w in words:
            out += [self.index[w]] if w in self.index else [self.index.get(a, UNK) for a in w]
        return out

    def greedy(self, text: str) -> list[int]:
        """As the engine cuts a question."""
        text, out, i = clean(text), [], 0
        while i < len(text):
            for n in range(min(LONGEST, len(text) - i), 0, -1):
                if text[i : i + n] in self.index:
                    out.append(self.index[text[i : i + n]])
                    break
            else:
                n = 1
                out.append(UNK)
            i += n
        return out

    def text(self, ids) -> str:
        return "".join(self.names[i] for i in ids if i >= len(SPECIAL))

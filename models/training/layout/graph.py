"""The layout transformer as an ONNX graph written by hand: the same numbers as ``model.py`` with a fifth of the nodes that tracing leaves.

One token of four compositions is so little work that the runtime spends its time between nodes. So a layer's queries, keys and values, and both of them
turned a quarter (what rotary positions add the sine of), come out of one product; gate and up likewise; the cache is brought into order once for all layers;
what has one shape always is a constant.
"""
from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from model import LayoutTransformer, Shape


def quarter(weight: np.ndarray, heads: int, width: int) -> np.ndarray:
    """weight: in × (heads · width) → the product turned a quarter: (a, b) becomes (−b, a) in the halves of every head."""
    w = weight.reshape(weight.shape[0], heads, 2, width // 2)
    return np.concatenate((-w[:, :, 1:], w[:, :, :1]), 2).reshape(weight.shape)


class Graph:
    """Nodes and constants, with names made up as they come."""

    def __init__(self):
        self.nodes, self.constants = [], {}

    def constant(self, value, dtype=np.float32) -> str:
        array = np.array(value, dtype, order="C")
        name = f"c{len(self.constants)}"
        for known, held in self.constants.items():
            if held.dtype == array.dtype and held.shape == array.shape and array.size < 64 and (held == array).all():
                return known
        self.constants[name] = array
        return name

    def ids(self, *values: int) -> str:
        return self.constant(values, np.int64)

    def add(self, op: str, *inputs: str, outputs: int = 1, to: str | None = None, **attributes):
        names = [to] if to else [f"n{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, list(inputs), names, **attributes))
        return names[0] if outputs == 1 else names

    def cast(self, x: str) -> str:
        """Whole numbers to floats."""
        self.nodes.append(helper.make_node("Cast", [x], [f"n{len(self.nodes)}_0"], to=TensorProto.FLOAT))
        return self.nodes[-1].output[0]

    def reshape(self, x: str, *shape: int) -> str:
        return self.add("Reshape", x, self.ids(*shape))

    def norm(self, x: str, gain: np.ndarray) -> str:
        """x / √(mean x² + 1e-6) · gain, in the pattern that the runtime knows as one node."""
        square = self.add("Pow", x, self.constant(2.0))
        mean = self.add("ReduceMean", square, axes=[-1], keepdims=1)
        root = self.add("Sqrt", self.add("Add", mean, self.constant(1e-6)))
        return self.add("Mul", self.add("Div", x, root), self.constant(gain))


def layer(g: Graph, s: Shape, w: dict, i: int, x: str, cos: str, sin: str, bias: str, past_k: str, past_v: str) -> tuple[str, str, str]:
    """One block: x [batch, time, width] → x, and the new keys and values [batch, time, kv_heads, head_width]."""
    h, kv, width = s.heads, s.kv_heads, s.head_width
    get = lambda name: w[f"blocks.{i}.{name}"]
    # the scale of the scores is in the queries
    query, key, value = get("attention.query.weight").T * width**-0.5, get("attention.key.weight").T, get("attention.value.weight").T
    straight = np.concatenate((query, key), 1)
    turned = np.concatenate((quarter(query, h, width), quarter(key, kv, width)), 1)
    z = g.norm(x, get("norm1.gain"))
    both = (h + kv) * width
    a, b, v = g.add("Split", g.add("MatMul", z, g.constant(np.concatenate((straight, turned, value), 1))), g.ids(both, both, kv * width), outputs=3, axis=2)
    a = g.add("Mul", g.reshape(a, 0, 0, h + kv, width), cos)
    b = g.add("Mul", g.reshape(b, 0, 0, h + kv, width), sin)
    q, k = g.add("Split", g.add("Add", a, b), g.ids(h, kv), outputs=2, axis=2)
    v = g.reshape(v, 0, 0, kv, width)
    keys = g.add("Concat", past_k, g.add("Transpose", k, perm=[0, 2, 1, 3]), axis=2)
    values = g.add("Concat", past_v, g.add("Transpose", v, perm=[0, 2, 1, 3]), axis=2)
    # queries that share a key are stacked along time
    q = g.reshape(g.add("Transpose", q, perm=[0, 2, 1, 3]), 0, kv, -1, width)
    scores = g.add("Add", g.add("MatMul", q, g.add("Transpose", keys, perm=[0, 1, 3, 2])), bias)
    y = g.reshape(g.add("MatMul", g.add("Softmax", scores, axis=-1), values), 0, h, -1, width)
    y = g.add("Transpose", y, perm=[0, 2, 1, 3])
    y = g.add("MatMul", g.reshape(y, 0, 0, h * width), g.constant(get("attention.out.weight").T))
    x = g.add("Add", x, y)
    z = g.norm(x, get("norm2.gain"))
    gate, up = g.add("Split", g.add("MatMul", z, g.constant(np.concatenate((get("gate.weight").T, get("up.weight").T), 1))), g.ids(s.hidden, s.hidden), outputs=2, axis=2)
    silu = g.add("Mul", gate, g.add("Sigmoid", gate))
    return g.add("Add", x, g.add("MatMul", g.add("Mul", silu, up), g.constant(get("down.weight").T))), k, v


def build(model: LayoutTransformer) -> onnx.ModelProto:
    """``input_ids`` int64 [batch, time], ``past`` float32 [done, layers, 2, batch, kv_heads, head_width] → ``logits``, ``present``; see ``export.py``."""
    s = model.s
    w = {k: v.detach().numpy() for k, v in model.state_dict().items()}
    g = Graph()
    done = g.add("Gather", g.add("Shape", "past"), g.constant(0, np.int64))
    time = g.add("Gather", g.add("Shape", "input_ids"), g.constant(1, np.int64))
    grown = g.add("Add", done, time)
    zero, one = g.constant(0, np.int64), g.constant(1, np.int64)
    positions = g.add("Range", done, grown, one)
    column = g.reshape(positions, 1, -1, 1, 1)
    half = s.head_width // 2
    frequency = 1.0 / 10000 ** (np.arange(half) / half)
    angle = g.add("Mul", g.cast(column), g.constant(np.tile(frequency, 2)))
    cos, sin = g.add("Cos", angle), g.add("Sin", angle)
    later = g.add("Greater", g.reshape(g.add("Range", zero, grown, one), 1, -1), g.reshape(positions, -1, 1))
    row = g.add("Where", later, g.constant(-1e9), g.constant(0.0))
    bias = g.add("Concat", *[row] * (s.heads // s.kv_heads), axis=0)
    past = []
    for part in g.add("Split", "past", g.ids(1, 1), outputs=2, axis=2):
        layers = g.add("Split", g.add("Transpose", part, perm=[1, 2, 3, 4, 0, 5]), g.ids(*[1] * s.layers), outputs=s.layers, axis=0)
        past.append([g.add("Squeeze", x, g.ids(0, 1)) for x in layers])
    x = g.add("Gather", g.constant(w["embed.weight"]), "input_ids")
    new = []
    for i in range(s.layers):
        x, k, v = layer(g, s, w, i, x, cos, sin, bias, past[0][i], past[1][i])
        new += [k, v]
    x = g.norm(g.add("Gather", x, g.constant(-1, np.int64), axis=1), w["norm.gain"])
    g.add("MatMul", x, g.constant(w["embed.weight"].T), to="logits")
    together = g.reshape(g.add("Concat", *new, axis=2), 0, 0, 2 * s.layers, s.kv_heads, s.head_width)
    g.add("Reshape", g.add("Transpose", together, perm=[1, 2, 0, 3, 4]), g.ids(0, s.layers, 2, -1, s.kv_heads, s.head_width), to="present")
    info = helper.make_tensor_value_info
    cache = [s.layers, 2, "batch", s.kv_heads, s.head_width]
    graph = helper.make_graph(
        g.nodes, "layout",
        [info("input_ids", TensorProto.INT64, ["batch", "time"]), info("past", TensorProto.FLOAT, ["done", *cache])],
        [info("logits", TensorProto.FLOAT, ["batch", s.vocabulary]), info("present", TensorProto.FLOAT, ["time", *cache])],
        [numpy_helper.from_array(v, k) for k, v in g.constants.items()])
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8, producer_name="danqing")
    onnx.checker.check_model(made, full_check=True)
    return made

"""Exports the oil expert to ONNX and checks it against PyTorch.

    python export.py --run RUN_DIR [--models ../../../src/main/resources/danqing/models] [--scales 0.5 1.0 2.0]

Writes oil-s05.onnx, oil-s10.onnx, oil-s20.onnx. Height and width are dynamic (multiples of 64).
"""
import argparse
import sys
import time
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))
from painters.common.shapeless import hide  # noqa: E402
from painters.oil.painter import Oil  # noqa: E402
from painters.oil.palette import Palette  # noqa: E402

INPUTS = ("line", "wash", "semantics", "noise", "mask", "whole")


def example(height, width, seed=0):
    """Smooth random inputs of the contract's shapes."""
    g = torch.Generator().manual_seed(seed)
    grow = lambda c, n, scale: torch.nn.functional.interpolate(torch.rand(1, c, n, n, generator=g), size=(height // scale, width // scale), mode="bicubic").clamp(0, 1)
    semantics = torch.softmax(8 * grow(12, 6, 4), 1)
    return {"line": 1 - (grow(1, 24, 1) > 0.86).float(), "wash": grow(3, 9, 1), "semantics": semantics,
            "noise": torch.randn(1, 2, height, width, generator=g), "mask": torch.ones(1, 1, height, width), "whole": grow(4, 9, height // 64)[..., :64, :64]}


def dynamic_axes(names):
    """Dynamic height and width for every picture input and the output."""
    axes = {n: {2: "height", 3: "width"} for n in names if n not in ("semantics", "whole")}
    axes["semantics"] = {2: "quarter_height", 3: "quarter_width"}
    axes["painting"] = {2: "height", 3: "width"}
    return axes


def share_constants(path):
    """Turns constant nodes into initializers and keeps equal ones once."""
    model = onnx.load(str(path))
    kept, names = {}, {}
    for node in [n for n in model.graph.node if n.op_type == "Constant" and n.attribute[0].name == "value"]:
        value = node.attribute[0].t
        key = (value.data_type, tuple(value.dims), onnx.numpy_helper.to_array(value).tobytes())
        if key not in kept:
            kept[key] = f"shared_{len(kept)}"
            shared = model.graph.initializer.add()
            shared.CopyFrom(value)
            shared.name = kept[key]
        names[node.output[0]] = kept[key]
        model.graph.node.remove(node)
    for node in model.graph.node:
        for i, name in enumerate(node.input):
            node.input[i] = names.get(name, name)
    onnx.save(hide(model), str(path))


def export(model, path, names, trace=(192, 256), check=(256, 320)):
    """Traces ``model`` at one size and compares ONNX Runtime with PyTorch at another. Returns the largest and mean difference."""
    inputs = example(*trace)
    with torch.no_grad():
        torch.onnx.export(model, tuple(inputs[n] for n in names), str(path), input_names=list(names), output_names=["painting"],
                          dynamic_axes=dynamic_axes(names), opset_version=20, dynamo=False, do_constant_folding=True)
        share_constants(path)
        other = example(*check, seed=1)
        expected = model(*[other[n] for n in names]).numpy()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    start = time.time()
    result = session.run(None, {n: other[n].numpy() for n in names})[0]
    difference = np.abs(result - expected)
    print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB, difference max {difference.max():.2e}, mean {difference.mean():.2e}, "
          f"pixels above 1e-3: {(difference.max(1) > 1e-3).mean():.2e}, {check[0]}x{check[1]} in {time.time() - start:.2f} s")
    return difference.max(), difference.mean()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", type=Path, required=True, help="folder of train.py, with palette.pt")
    parser.add_argument("--models", type=Path, default=HERE.parents[2] / "src/main/resources/danqing/models")
    parser.add_argument("--scales", type=float, nargs="+", default=[0.5, 1.0, 2.0])
    options = parser.parse_args()
    options.models.mkdir(parents=True, exist_ok=True)
    palette = Palette()
    palette.load_state_dict(torch.load(options.run / "palette.pt", map_location="cpu"))
    for scale in options.scales:
        model = Oil(scale, palette).eval()
        _, mean = export(model, options.models / f"oil-s{round(scale * 10):02d}.onnx", INPUTS)
        if mean > 1e-4:
            raise SystemExit("ONNX and PyTorch disagree")


if __name__ == "__main__":
    main()

"""Write a painter to ONNX and measure it: parity with PyTorch, multiply-adds, milliseconds."""

import time
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import torch


def export_onnx(module: torch.nn.Module, example: dict[str, torch.Tensor], path: Path, dynamic: dict, opset: int = 18, fold: bool = True) -> None:
    """Export `module(*example.values())` with named inputs and the single output `painting`."""
    module.eval()
    with torch.no_grad():
        torch.onnx.export(
            module,
            tuple(example.values()),
            str(path),
            input_names=list(example),
            output_names=['painting' if 'painting' not in example else 'aged'],
            dynamic_axes=dynamic,
            opset_version=opset,
            dynamo=False,
            do_constant_folding=fold,
        )
    model = onnx.load(str(path))
    model.producer_name = 'danqing'
    model.doc_string = ''
    for node in model.graph.node:
        node.doc_string = ''
    onnx.checker.check_model(model)
    onnx.save(model, str(path))


def session(path: Path, threads: int = 2) -> ort.InferenceSession:
    """CPU session with a fixed number of threads."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.add_session_config_entry('session.intra_op.allow_spinning', '0')
    return ort.InferenceSession(str(path), options, providers=['CPUExecutionProvider'])


def parity(module: torch.nn.Module, path: Path, inputs: dict[str, torch.Tensor]) -> float:
    """Largest absolute difference between PyTorch and ONNX Runtime on one set of inputs."""
    with torch.no_grad():
        expected = module(*inputs.values()).numpy()
    actual = session(path).run(None, {k: v.numpy() for k, v in inputs.items()})[0]
    return float(np.abs(expected - actual).max())


def milliseconds(path: Path, inputs: dict[str, torch.Tensor], threads: int = 2, repeats: int = 3) -> tuple[float, float]:
    """(wall-clock, processor time of all threads) of the best of some runs after one warm-up run.

    On a busy machine the wall clock says little: processor time divided by `threads` is what a quiet one would come near to.
    """
    s = session(path, threads)
    feed = {k: v.numpy() for k, v in inputs.items()}
    s.run(None, feed)
    best = (float('inf'), float('inf'))
    for _ in range(repeats):
        wall, cpu = time.perf_counter(), time.process_time()
        s.run(None, feed)
        best = min(best, ((time.perf_counter() - wall) * 1000.0, (time.process_time() - cpu) * 1000.0))
    return best


def multiply_adds(module: torch.nn.Module, inputs: dict[str, torch.Tensor]) -> float:
    """Multiply-adds of all convolutions (module and functional) for one forward pass, in units of 1e9."""
    from torch.utils.flop_counter import FlopCounterMode

    counter = FlopCounterMode(display=False)
    with torch.no_grad(), counter:
        module(*inputs.values())
    return counter.get_total_flops() / 2e9

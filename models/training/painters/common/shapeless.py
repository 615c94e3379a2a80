"""Hides the shapes of a painter's inputs from the runtime.

  python models/training/painters/common/shapeless.py FILE.onnx …      in place; does nothing to a file that has been through it

ONNX Runtime plans, when it opens a graph, which freed buffer each of its thousands of intermediate results could lie in, and compares their symbolic shapes one by
one: three seconds out of three and a half for the oil painter, and it finds next to nothing, because sizes are dynamic. An input whose number of
dimensions is not known until it runs leaves nothing to compare. Results are bit for bit the same.
"""

import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper

RANK = 4
ALL = 'shapeless_all'


def hide(model: onnx.ModelProto) -> onnx.ModelProto:
    graph = model.graph
    if any(i.name == ALL for i in graph.initializer):
        return model
    del graph.value_info[:]
    graph.initializer.append(numpy_helper.from_array(np.ones(RANK, bool), ALL))
    first = []
    for i in graph.input:
        shape, kept, hidden = (f'{i.name}_{s}' for s in ('shape', 'kept', 'hidden'))
        first += [helper.make_node('Shape', [i.name], [shape]), helper.make_node('Compress', [shape, ALL], [kept], axis=0), helper.make_node('Reshape', [i.name, kept], [hidden])]
        for node in graph.node:
            for k, name in enumerate(node.input):
                if name == i.name:
                    node.input[k] = hidden
    rest = list(graph.node)
    del graph.node[:]
    graph.node.extend(first + rest)
    onnx.checker.check_model(model)
    return model


def main():
    for name in sys.argv[1:]:
        path = Path(name)
        onnx.save(hide(onnx.load(path)), path)
        print(path.name, path.stat().st_size)


if __name__ == '__main__':
    main()

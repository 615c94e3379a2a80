"""SqueezeNet 1.1 features for the perceptual distance; weights are read from a folder and never shipped."""

import importlib.util
from pathlib import Path

from safetensors.torch import load_file

from common.critic import Perceptual


def perceptual(pack: Path) -> Perceptual:
    """From `pack`/backbone: squeezenet1_1.py and squeezenet1_1.safetensors."""
    folder = Path(pack) / 'backbone'
    spec = importlib.util.spec_from_file_location('squeezenet1_1', folder / 'squeezenet1_1.py')
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    net = module.SqueezeNet1_1()
    net.load_state_dict(load_file(str(folder / 'squeezenet1_1.safetensors')))
    return Perceptual(net.features)

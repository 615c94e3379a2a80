"""Exports the watercolor expert to ONNX and checks it against PyTorch.

    python export.py --run RUN_DIR [--models ../../../src/main/resources/danqing/models] [--scales 0.5 1.0 2.0]

Writes watercolor-s05.onnx, watercolor-s10.onnx, watercolor-s20.onnx. Height and width are dynamic (multiples of 64).
"""
import argparse
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))
from painters.oil.export import export  # noqa: E402
from painters.watercolor.painter import Watercolor  # noqa: E402

INPUTS = ("line", "wash", "semantics", "noise", "mask", "whole")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", type=Path, help="folder of train.py, with refiner.pt; without it the fixed passes alone are exported")
    parser.add_argument("--models", type=Path, default=HERE.parents[2] / "src/main/resources/danqing/models")
    parser.add_argument("--scales", type=float, nargs="+", default=[0.5, 1.0, 2.0])
    options = parser.parse_args()
    options.models.mkdir(parents=True, exist_ok=True)
    for scale in options.scales:
        model = Watercolor(scale).eval()
        if options.run:
            model.load_refiner(options.run / "refiner.pt")
        _, mean = export(model, options.models / f"watercolor-s{round(scale * 10):02d}.onnx", INPUTS)
        if mean > 1e-4:
            raise SystemExit("ONNX and PyTorch disagree")


if __name__ == "__main__":
    main()

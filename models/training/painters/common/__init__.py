"""Helpers shared by the painter recipes: image fields, noise lattices, ONNX export with a parity check."""

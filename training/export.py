"""Writes the shipped model: the encoder with the span head of our guideline as int8 ONNX, the rest of the head as
safetensors, the vocabulary as it is, and a product by which a processor that overflows in int8 is known.

    python export.py --minilm FOLDER --tagger tagger.pt --out ../models
"""

import argparse
import hashlib
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from safetensors.torch import save_file
from torch import Tensor, nn
from torch.nn import functional as F

from spans import WIDTH, Tagger

HEAD = ("width.weight", "role.weight", "role.bias", "left.weight", "left.bias", "right.weight")
PAIR = ("distance.weight", "pair.weight", "pair.bias")


class Shipped(nn.Module):
    """ids, shapes (1, pieces) and first, last (words) to the chances of every span's types (words, 12, 6) and the
    halves of its vector: begins and ends (words, 256)."""

    def __init__(self, tagger: Tagger) -> None:
        super().__init__()
        self.encoder, self.head = tagger.encoder, tagger.heads["papergraph"]

    def forward(self, ids: Tensor, shapes: Tensor, first: Tensor, last: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        states = self.encoder(ids, shapes, torch.ones_like(ids, dtype=torch.float32))[0]
        begins, ends = self.head.start(states[first]), self.head.end(states[last])
        reach = F.pad(ends, (0, 0, 0, WIDTH))
        spans = [begins + reach[width : width - WIDTH] + self.head.width.weight[width] for width in range(WIDTH)]
        return self.head.kind(F.relu(torch.stack(spans, 1))).softmax(-1), begins, ends


def overflow(side: int = 16) -> onnx.ModelProto:
    """given (side, side) uint8 times a matrix of 127 (int8) is found, int32."""
    given = helper.make_tensor_value_info("given", TensorProto.UINT8, [side, side])
    found = helper.make_tensor_value_info("found", TensorProto.INT32, [side, side])
    large = numpy_helper.from_array(np.full((side, side), 127, np.int8), "large")
    product = helper.make_node("MatMulInteger", ["given", "large"], ["found"])
    graph = helper.make_graph([product], "overflow", [given], [found], [large])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def spell_softmax(model: onnx.ModelProto) -> None:
    """Puts the steps of softmax over the last axis in the place of the operator, whose sums are of another order on every
    kind of processor. What is rounded to 8 bits next makes far more of such a last digit than a digit."""
    steps = []
    model.graph.initializer.append(numpy_helper.from_array(np.array([-1], np.int64), "last_axis"))
    for node in model.graph.node:
        if node.op_type != "Softmax":
            steps.append(node)
            continue
        largest, less, powers, total = (f"{node.name}/{step}" for step in ("largest", "less", "powers", "total"))
        for operator, given, found, options in (
            ("ReduceMax", [node.input[0]], largest, {"axes": [-1], "keepdims": 1}),
            ("Sub", [node.input[0], largest], less, {}),
            ("Exp", [less], powers, {}),
            ("ReduceSum", [powers, "last_axis"], total, {"keepdims": 1}),
            ("Div", [powers, total], node.output[0], {}),
        ):
            steps.append(helper.make_node(operator, given, [found], f"{node.name}/{operator}", **options))
    del model.graph.node[:]
    model.graph.node.extend(steps)


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--minilm", type=Path, required=True)
    ask.add_argument("--tagger", type=Path, required=True)
    ask.add_argument("--out", type=Path, required=True)
    given = ask.parse_args()
    model = Shipped(Tagger.load(given.tagger)).eval()
    given.out.mkdir(exist_ok=True)
    ids, at = torch.randint(1000, 2000, (1, 24)), torch.arange(1, 21)
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            model,
            (ids, torch.zeros_like(ids), at, at),
            str(plain),
            input_names=["ids", "shapes", "first", "last"],
            output_names=["chances", "begins", "ends"],
            dynamic_axes={
                "ids": {1: "pieces"},
                "shapes": {1: "pieces"},
                **{name: {0: "words"} for name in ("first", "last", "chances", "begins", "ends")},
            },
            opset_version=17,
            dynamo=False,
        )
        network = onnx.load(str(plain))
        heads = [node.name for node in network.graph.node if "/head/" in node.name]
        spell_softmax(network)
        onnx.save(network, str(plain))
        quantize_dynamic(
            str(plain),
            str(given.out / "encoder.onnx"),
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul", "Gather"],
            nodes_to_exclude=heads,
        )
    onnx.save(overflow(), given.out / "overflow.onnx")
    weights = model.head.state_dict()
    save_file({name: weights[name].contiguous() for name in (*HEAD, *PAIR)}, given.out / "head.safetensors")
    shutil.copy(given.minilm / "vocab.txt", given.out / "vocabulary.txt")
    for file in sorted(given.out.iterdir()):
        print(hashlib.sha256(file.read_bytes()).hexdigest(), file.stat().st_size, file.name)


if __name__ == "__main__":
    main()

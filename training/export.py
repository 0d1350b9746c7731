"""Writes the shipped model: the encoder with the span head of our guideline as int8 ONNX, the rest of the head as
safetensors, the vocabulary as it is.

    python export.py --minilm FOLDER --tagger tagger.pt --out ../models
"""

import argparse
import hashlib
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
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
        heads = [node.name for node in onnx.load(str(plain)).graph.node if "/head/" in node.name]
        quantize_dynamic(
            str(plain),
            str(given.out / "encoder.onnx"),
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul", "Gather"],
            nodes_to_exclude=heads,
        )
    weights = model.head.state_dict()
    save_file({name: weights[name].contiguous() for name in (*HEAD, *PAIR)}, given.out / "head.safetensors")
    shutil.copy(given.minilm / "vocab.txt", given.out / "vocabulary.txt")
    for file in sorted(given.out.iterdir()):
        print(hashlib.sha256(file.read_bytes()).hexdigest(), file.stat().st_size, file.name)


if __name__ == "__main__":
    main()

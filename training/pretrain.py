"""Masked-word training of the encoder on abstracts (whole words, 15 %: Devlin et al. 2019), before any label is seen.

    python pretrain.py --minilm FOLDER --texts FILE.jsonl... --out encoder.pt
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

from encoder import HIDDEN, PIECES, Encoder
from words import CLS, MASK, SEP, Pieces, shape, words

LENGTH = 448


class MaskedWords(nn.Module):
    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder
        self.dense, self.norm = nn.Linear(HIDDEN, HIDDEN), nn.LayerNorm(HIDDEN)
        self.bias = nn.Parameter(torch.zeros(PIECES))

    def forward(self, ids, shapes, mask, at):
        states = self.encoder(ids, shapes, mask)[at]
        return self.norm(F.gelu(self.dense(states))) @ self.encoder.word.weight.T + self.bias


def read(pieces: Pieces, files: list[Path]):
    """One (pieces, shape) list of words per paper, title first."""
    for file in files:
        for line in file.open(encoding="utf-8"):
            paper = json.loads(line)
            text = f"{paper['title']}\n{paper.get('abstract') or ''}"
            made = [(pieces.of(text[a:b]), shape(text[a:b])) for a, b in words(text)]
            if len(made) > 20:
                yield made


def masked(paper):
    """Ids, shapes and targets (-100 where nothing is asked), at most LENGTH long."""
    ids, shapes, targets = [CLS], [0], [-100]
    for of_word, written in paper:
        if len(ids) + len(of_word) >= LENGTH:
            break
        hide, how = random.random() < 0.15, random.random()
        for piece in of_word:
            ids.append(piece if not hide or how > 0.9 else random.randrange(1000, PIECES) if how > 0.8 else MASK)
            shapes.append(0 if hide and how <= 0.9 else written)
            targets.append(piece if hide else -100)
    return [*ids, SEP], [*shapes, 0], [*targets, -100]


def batches(papers, size: int):
    """Papers of like length together, `size` pieces a batch, batches in random order."""
    order = sorted(papers, key=lambda paper: sum(len(p) for p, _ in paper) + random.random() * 30)
    made, batch, longest = [], [], 0
    for paper in order:
        longest = max(longest, min(LENGTH, 2 + sum(len(p) for p, _ in paper)))
        if batch and longest * (len(batch) + 1) > size:
            made.append(batch)
            batch, longest = [], min(LENGTH, 2 + sum(len(p) for p, _ in paper))
        batch.append(paper)
    made.append(batch)
    random.shuffle(made)
    return made


def collate(batch):
    rows = [masked(paper) for paper in batch]
    longest = max(len(ids) for ids, _, _ in rows)
    ids, shapes = (torch.zeros(len(rows), longest, dtype=torch.long) for _ in range(2))
    mask, targets = torch.zeros(len(rows), longest), torch.full((len(rows), longest), -100)
    for row, (a, b, c) in enumerate(rows):
        ids[row, : len(a)], shapes[row, : len(a)], mask[row, : len(a)] = torch.tensor(a), torch.tensor(b), 1
        targets[row, : len(a)] = torch.tensor(c)
    return ids, shapes, mask, targets


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--minilm", type=Path, required=True)
    ask.add_argument("--texts", type=Path, nargs="+", required=True)
    ask.add_argument("--encoder", type=Path, help="weights of an earlier run to go on from")
    ask.add_argument("--out", type=Path, required=True)
    ask.add_argument("--rate", type=float, default=3e-4)
    ask.add_argument("--size", type=int, default=4096)
    ask.add_argument("--epochs", type=int, default=1)
    given = ask.parse_args()
    random.seed(0), torch.manual_seed(0)
    papers = list(read(Pieces(given.minilm / "vocab.txt"), given.texts))
    model = MaskedWords(Encoder.from_minilm(given.minilm, dropout=0.0))
    if given.encoder is not None:
        model.encoder.load_state_dict(torch.load(given.encoder))
    plan = [batch for _ in range(given.epochs) for batch in batches(papers, given.size)]
    optimizer = torch.optim.AdamW(model.parameters(), lr=given.rate, weight_decay=0.01, betas=(0.9, 0.98))
    ramp = lambda step: min((step + 1) / (0.06 * len(plan)), max(0.01, 1 - step / len(plan)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, ramp)
    print(len(papers), "papers", len(plan), "steps", flush=True)
    began, sum_loss = time.time(), 0.0
    for step, batch in enumerate(plan, 1):
        ids, shapes, mask, targets = collate(batch)
        at = targets >= 0
        with torch.autocast("cpu", torch.bfloat16):
            scores = model(ids, shapes, mask, at)
        loss = F.cross_entropy(scores.float(), targets[at])
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step(), schedule.step()
        sum_loss += loss.item()
        if step % 25 == 0:
            print(f"{step} loss {sum_loss / 25:.3f} {time.time() - began:.0f}s", flush=True)
            sum_loss = 0.0
        if step % 200 == 0 or step == len(plan):
            torch.save(model.encoder.state_dict(), given.out)


if __name__ == "__main__":
    main()

"""Trains the encoder with one head per guideline.

    python finetune.py --minilm FOLDER --encoder encoder.pt --shared ../../shared --out tagger.pt
"""

import argparse
import copy
import json
import random
import time
from pathlib import Path

import torch
from torch import nn

import corpora
from documents import GUIDELINES, Document
from encoder import Encoder
from score import score_ours, score_public
from spans import Tagger, loss_of
from words import Pieces

HELD_OUT = 100
AVERAGE = 0.998


def batches(documents: list[Document], size: int) -> list[list[Document]]:
    """Documents of one guideline and like length together, in random order."""
    made: list[list[Document]] = []
    for name in sorted({one.guideline.name for one in documents}):
        same = [one for one in documents if one.guideline.name == name]
        same.sort(key=lambda one: len(one.ids) + random.random() * 40)
        batch: list[Document] = []
        for one in same:
            if batch and max(len(other.ids) for other in [*batch, one]) * (len(batch) + 1) > size:
                made.append(batch)
                batch = []
            batch.append(one)
        made.append(batch)
    random.shuffle(made)
    return made


def training_set(pieces: Pieces, shared: Path, guidelines: list[str]) -> tuple[dict[str, list[Document]], list[dict]]:
    papers = [json.loads(line) for line in (shared / "gold/train.jsonl").open(encoding="utf-8")]
    train, held_out = corpora.split(papers, HELD_OUT)
    documents = [corpora.label_relations(corpora.our_document(pieces, paper), paper) for paper in train]
    sets = {"papergraph": documents}
    tests = set()
    for name in ("scierc", "scier", "tdmsci"):
        for line in (shared / f"data/{name}/test.jsonl").open(encoding="utf-8"):
            tests |= corpora.sentences_of(json.loads(line)["text"])
    for name in guidelines:
        if name != "papergraph":
            sets[name] = corpora.public(pieces, name, shared / f"data/{name}/train.jsonl")
    return {name: corpora.without(documents, tests) for name, documents in sets.items()}, held_out


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--minilm", type=Path, required=True)
    ask.add_argument("--shared", type=Path, required=True)
    ask.add_argument("--encoder", type=Path)
    ask.add_argument("--out", type=Path, required=True)
    ask.add_argument("--guidelines", nargs="+", default=["papergraph"], choices=sorted(GUIDELINES))
    ask.add_argument("--context", action="store_true", help="public heads relate two spans by the words between them too")
    ask.add_argument("--epochs", type=int, default=8)
    ask.add_argument("--rate", type=float, default=2e-4)
    ask.add_argument("--size", type=int, default=1536)
    ask.add_argument("--seed", type=int, default=0)
    given = ask.parse_args()
    random.seed(given.seed), torch.manual_seed(given.seed)
    pieces = Pieces(given.minilm / "vocab.txt")
    sets, held_out = training_set(pieces, given.shared, given.guidelines)
    print({name: len(documents) for name, documents in sets.items()}, flush=True)
    encoder = Encoder.from_minilm(given.minilm)
    if given.encoder is not None:
        encoder.load_state_dict(torch.load(given.encoder))
    tagger = Tagger(encoder, given.guidelines, given.context)
    plan = [batches([one for documents in sets.values() for one in documents], given.size) for _ in range(given.epochs)]
    steps = sum(len(epoch) for epoch in plan)
    fresh = [*tagger.heads.parameters(), *encoder.shape.parameters()]
    known = {id(one) for one in fresh}
    optimizer = torch.optim.AdamW(
        [
            {"params": [one for one in tagger.parameters() if id(one) not in known], "lr": given.rate},
            {"params": fresh, "lr": 1e-3},
        ],
        weight_decay=0.01,
    )
    ramp = lambda step: min((step + 1) / (0.1 * steps), max(0.02, 1 - step / steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, ramp)
    # The average of the weights along the way does better than the last of them (Polyak and Juditsky 1992).
    average = copy.deepcopy(tagger).eval()
    done = 0
    for number, epoch in enumerate(plan, 1):
        tagger.train()
        began, total = time.time(), 0.0
        for batch in epoch:
            states = tagger.states(batch)
            head = tagger.heads[batch[0].guideline.name]
            loss = sum(loss_of(head, states[row], one) for row, one in enumerate(batch)) / len(batch)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
            optimizer.step(), schedule.step()
            total += loss.item()
            done += 1
            with torch.no_grad():
                for kept, new in zip(average.parameters(), tagger.parameters()):
                    kept.lerp_(new, 1 - min(AVERAGE, done / (done + 10)))
        print(f"epoch {number} loss {total / len(epoch):.3f} {time.time() - began:.0f}s", flush=True)
        average.save(given.out)
        if number >= 3 and number % 2 == 0 or number == given.epochs:
            gold = [json.loads(line) for line in (given.shared / "gold/papers.jsonl").open(encoding="utf-8")]
            labels = {paper["id"]: json.load((given.shared / f"gold/dev/{paper['id']}.json").open()) for paper in gold}
            print("held out", score_ours(average, pieces, held_out, {p["id"]: p for p in held_out}, given.shared))
            print("dev gold", score_ours(average, pieces, gold, labels, given.shared), flush=True)
            for name in given.guidelines:
                if name != "papergraph":
                    dev = corpora.public(pieces, name, given.shared / f"data/{name}/dev.jsonl")
                    print(name, score_public(average, dev), flush=True)


if __name__ == "__main__":
    main()

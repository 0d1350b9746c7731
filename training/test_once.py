"""Scores a tagger on the test halves of the public sets, which nothing was chosen on.

    python test_once.py --minilm FOLDER --shared ../../shared --tagger tagger.pt
"""

import argparse
from pathlib import Path

import torch

import corpora
from score import score_public
from spans import Tagger
from words import Pieces


def main() -> None:
    ask = argparse.ArgumentParser()
    for name in ("minilm", "shared", "tagger"):
        ask.add_argument(f"--{name}", type=Path, required=True)
    given = ask.parse_args()
    tagger = Tagger.load(given.tagger)
    pieces = Pieces(given.minilm / "vocab.txt")
    for name in tagger.guidelines:
        if name != "papergraph":
            test = corpora.public(pieces, name, given.shared / f"data/{name}/test.jsonl")
            print(name, score_public(tagger, test))


if __name__ == "__main__":
    main()

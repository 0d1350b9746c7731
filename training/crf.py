"""The light tier's tagger: a linear-chain CRF (Lafferty et al. 2001) over surface features and word clusters.

    python crf.py --minilm FOLDER --shared ../../shared --clusters ../models/clusters.tsv --out ../models/crf.tsv
"""

import argparse
import json
import tempfile
from pathlib import Path

import pycrfsuite
import regex

import corpora
from clusters import fold
from documents import OURS, Document
from finetune import training_set
from words import Pieces

HOW = {"c1": 0.1, "c2": 0.05, "max_iterations": 100, "feature.possible_transitions": True, "feature.minfreq": 2}
SMALLEST = 0.02


def written(word: str) -> str:
    """Letters and digits as X, x and 9, runs cut to two: "ResNet50" is XxxXxx99."""
    kinds = "".join(
        "X" if regex.match(r"\p{Lu}", c) else "x" if regex.match(r"\p{Ll}", c) else "9" if regex.match(r"\p{Nd}", c) else c
        for c in word
    )
    return regex.sub(r"(.)\1{2,}", r"\1\1", kinds)


def features(tokens: list[str], glued: list[bool], clusters: dict[str, list[str]]) -> list[list[str]]:
    """Names of the features of every word; `glued` tells that no space stands before it. As in src/tagger/."""
    small, forms = [fold(word) for word in tokens], [written(word) for word in tokens]
    groups = [clusters.get(word) for word in small]
    count, rows = len(tokens), []
    for at, word in enumerate(small):
        row = ["b", f"w={word}", f"s={forms[at]}", f"g={int(glued[at])}{int(at + 1 < count and glued[at + 1])}"]
        for size in (1, 2, 3, 4):
            if len(word) > size:
                row += [f"p={word[:size]}", f"e={word[-size:]}"]
        if at == 0:
            row.append("first")
        for step in (-2, -1, 1, 2):
            other = at + step
            if not 0 <= other < count:
                row.append(f"{step}={'^' if other < 0 else '$'}")
                continue
            row += [f"{step}={small[other]}", f"{step}s={forms[other]}"]
            near = abs(step) == 1
            if near:
                row.append(f"{step}e={small[other][-3:]}")
            if groups[other]:
                row += [f"{step}c{k}={groups[other][k]}" for k in ((0, 1, 2) if near else (1,))]
        row.append(f"-1,0={small[at - 1] if at else '^'} {word}")
        row.append(f"0,1={word} {small[at + 1] if at + 1 < count else '$'}")
        here = groups[at]
        if here:
            row += [f"c{k}={here[k]}" for k in range(3)]
            if at and groups[at - 1]:
                row.append(f"-c={groups[at - 1][1]} {here[1]}")
            if at + 1 < count and groups[at + 1]:
                row.append(f"+c={here[1]} {groups[at + 1][1]}")
        rows.append(row)
    return rows


def sequences(one: Document):
    """Title and abstract apart: words, glue and BIO labels, the longest of nested spans."""
    labels = ["O"] * len(one.places)
    for (a, b), kind in sorted(one.spans.items(), key=lambda item: item[0][0] - item[0][1]):
        if all(label == "O" for label in labels[a : b + 1]):
            labels[a : b + 1] = [f"I-{OURS.types[kind]}"] * (b - a + 1)
            labels[a] = f"B-{OURS.types[kind]}"
    for segment in sorted(set(one.segments)):
        ats = [at for at, other in enumerate(one.segments) if other == segment]
        tokens = [one.text[slice(*one.places[at])] for at in ats]
        glued = [at > ats[0] and one.places[at - 1][1] == one.places[at][0] for at in ats]
        yield tokens, glued, [labels[at] for at in ats]


def main() -> None:
    ask = argparse.ArgumentParser()
    for name in ("minilm", "shared", "clusters", "out"):
        ask.add_argument(f"--{name}", type=Path, required=True)
    given = ask.parse_args()
    clusters = {row[0]: row[1:] for row in (line.split("\t") for line in given.clusters.read_text("utf-8").splitlines())}
    sets, _ = training_set(Pieces(given.minilm / "vocab.txt"), given.shared, ["papergraph"])
    trainer = pycrfsuite.Trainer(verbose=False)
    for one in sets["papergraph"]:
        for tokens, glued, labels in sequences(one):
            trainer.append(features(tokens, glued, clusters), labels)
    trainer.set_params(HOW)
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder) / "crf")
        trainer.train(file)
        tagger = pycrfsuite.Tagger()
        tagger.open(file)
        info = tagger.info()
    write(given.out, info)


def write(out: Path, info) -> None:
    """Labels; a line for every transition; then features, each with its weights by the labels' numbers."""
    labels = sorted(info.labels, key=lambda label: int(info.labels[label]))
    number = {label: at for at, label in enumerate(labels)}
    rows: dict[str, list[str]] = {}
    for (name, label), weight in sorted(info.state_features.items()):
        if abs(weight) >= SMALLEST:
            rows.setdefault(name, []).append(f"{number[label]}:{weight:.2f}")
    table = [[f"{info.transitions.get((a, b), 0):.3f}" for b in labels] for a in labels]
    lines = ["\t".join(labels), *("\t".join(row) for row in table)]
    lines += [f"{name}\t{' '.join(weights)}" for name, weights in sorted(rows.items())]
    out.write_text("\n".join(lines) + "\n", "utf-8")
    print(len(rows), "features,", out.stat().st_size, "bytes")


if __name__ == "__main__":
    main()

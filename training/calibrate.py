"""Fits models/full.json or light.json: how much each sign counts for a candidate, an entity and a relation, and what
chance is enough.

    python calibrate.py STEP --dump DUMP.jsonl... --gold PAPERS.jsonl... --score score.py --weights ../models/full.json

A dump is what scripts/weigh.ts prints for the step and some papers that no model was trained on. Weights are fitted on the
first, thresholds chosen on all of them.
"""

import argparse
import importlib.util
import json
import math
from pathlib import Path

import torch
from torch.nn import functional as F

PAPER = ("INTRODUCES", "USES", "EVALUATES_ON", "COMPARES_TO", "ADDRESSES", "STUDIES")
PAIRS = ("EVALUATED_ON", "APPLIED_TO", "BASED_ON")
NOTHING = {"bias": 0, "of": {}}


def load_scorer(file: Path):
    spec = importlib.util.spec_from_file_location("gold_score", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def fit(names: list[str], rows: list[list[float]], labels: list[bool], decay: float) -> dict:
    """Logistic regression with an L2 penalty on standardised features."""
    x, y = torch.tensor(rows, dtype=torch.float64), torch.tensor(labels, dtype=torch.float64)
    mean, spread = x.mean(0), x.std(0) + 1e-3
    weights, bias = torch.zeros(len(names), dtype=torch.float64), torch.zeros(1, dtype=torch.float64)
    weights.requires_grad_(), bias.requires_grad_()
    optimizer = torch.optim.LBFGS([weights, bias], max_iter=500)

    def step():
        optimizer.zero_grad()
        loss = F.binary_cross_entropy_with_logits((x - mean) / spread @ weights + bias, y)
        (loss + decay * (weights**2).sum()).backward()
        return loss

    optimizer.step(step)
    plain = weights.detach() / spread
    return {
        "bias": round(float(bias.detach()[0] - plain @ mean), 4),
        "of": {name: round(value, 4) for name, value in zip(names, plain.tolist())},
    }


def chance(fitted: dict, names: list[str], row: list[float]) -> float:
    total = fitted["bias"] + sum(fitted["of"].get(name, 0) * value for name, value in zip(names, row))
    return 1 / (1 + math.exp(-total))


def coarse(kind: str) -> str:
    return kind if kind in ("method", "dataset") else "concept"


def best(grid: list[float], value) -> float:
    """The lowest threshold that does about best, its neighbours too: a lone peak is chance, and recall is the weaker side."""
    values = [value(at) for at in grid]
    smooth = [sum(values[max(0, at - 1) : at + 2]) / len(values[max(0, at - 1) : at + 2]) for at in range(len(grid))]
    return next(one for one, value in zip(grid, smooth) if value >= max(smooth) - 0.004)


def predicted(one: dict, at: int) -> dict:
    return {"name": f"{one['forms'][0]} #{at}", "type": one["type"], "mentions": one["forms"]}


def fit_candidates(scorer, names, papers, gold, weights) -> None:
    rows, labels = [], []
    for paper in papers:
        forms = {(form, coarse(e["type"])) for e in gold[paper["id"]]["entities"] for form in scorer.forms(e)}
        for one in paper["candidates"]:
            rows.append(one["features"])
            labels.append((scorer.norm(one["text"]), coarse(one["type"])) in forms)
    weights["spans"] = fit(names, rows, labels, 1e-3)


def fit_entities(scorer, names, fitted_on, papers, gold, weights) -> None:
    rows, labels = [], []
    for paper in fitted_on:
        said = [predicted(one, at) for at, one in enumerate(paper["entities"])]
        right = scorer.match(said, gold[paper["id"]]["entities"])
        rows += [one["features"] for one in paper["entities"]]
        labels += [at in right for at in range(len(said))]
    weights["entities"] = fit(names, rows, labels, 3e-3)

    def f1(least: float) -> float:
        hit = said = wanted = 0
        for paper in papers:
            kept = [
                predicted(one, at)
                for at, one in enumerate(paper["entities"])
                if chance(weights["entities"], names, one["features"]) >= least
            ]
            true = gold[paper["id"]]["entities"]
            hit, said, wanted = hit + len(scorer.match(kept, true)), said + len(kept), wanted + len(true)
        return 2 * hit / (said + wanted)

    weights["least"]["entity"] = best([at / 100 for at in range(25, 61, 2)], f1)
    print("entities", f1(weights["least"]["entity"]))


def gold_relations(scorer, paper, gold, kinds):
    """For the paper's entities: {(kind, from, to)} by their numbers, `None` for the paper."""
    true = gold[paper["id"]]
    match = scorer.match([predicted(one, at) for at, one in enumerate(paper["entities"])], true["entities"], relaxed=True)
    mine = {gold_at: at for at, gold_at in match.items()}
    number = {entity["name"]: at for at, entity in enumerate(true["entities"])}
    wanted, found = 0, set()
    for kind, source, target in {(r["type"], r["from"], r["to"]) for r in true["relations"]}:
        if kind not in kinds or target not in number or (source != "paper" and source not in number):
            continue
        wanted += kind in kinds
        a = None if source == "paper" else mine.get(number[source], -1)
        b = mine.get(number[target], -1)
        if a != -1 and b != -1:
            found.add((kind, a, b))
    return found, {kind: sum(r["type"] == kind and r["to"] in number for r in true["relations"]) for kind in kinds}


def fit_relations(scorer, names, fitted_on, papers, gold, weights, kinds, examples) -> None:
    for kind in kinds:
        rows, labels, wanted, fitted_rows = [], [], 0, 0
        for paper in papers:  # those fitted on come first
            right, counts = gold_relations(scorer, paper, gold, (kind,))
            wanted += counts[kind]
            for source, target, row, may in examples(paper):
                if kind in may:
                    rows.append(row)
                    labels.append((kind, source, target) in right)
            fitted_rows = len(rows) if paper in fitted_on else fitted_rows
        fitted = weights["relations"][kind] = fit(names, rows[:fitted_rows], labels[:fitted_rows], 4e-3)
        chances = [chance(fitted, names, row) for row in rows]

        def f1(least: float) -> float:
            said = [label for label, p in zip(labels, chances) if p >= least]
            return 2 * sum(said) / max(1, len(said) + wanted)

        least = weights["least"]["relations"][kind] = best([at / 100 for at in range(10, 71, 4)], f1)
        print(f"{kind:14s} {sum(labels)} of {len(rows)}, at {least}: F1 {f1(least):.3f}")


def of_paper(paper):
    return [(None, at, one["features"], one["may"]) for at, one in enumerate(paper["entities"])]


def of_pairs(paper):
    return [
        (at, pair["to"], pair["features"], pair["may"])
        for at, one in enumerate(paper["entities"])
        for pair in one["pairs"]
    ]


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("step", choices=["candidates", "entities", "paper", "pairs"])
    for name in ("dump", "gold"):
        ask.add_argument(f"--{name}", type=Path, nargs="+", required=True)
    for name in ("score", "weights"):
        ask.add_argument(f"--{name}", type=Path, required=True)
    given = ask.parse_args()
    torch.manual_seed(0)
    scorer = load_scorer(given.score)
    dumps = [[json.loads(line) for line in file.open(encoding="utf-8")] for file in given.dump]
    names = dumps[0][0]["features"]
    fitted_on, papers = dumps[0][1:], [paper for dump in dumps for paper in dump[1:]]
    gold = {p["id"]: p for file in given.gold for p in map(json.loads, file.open(encoding="utf-8"))}
    weights = json.loads(given.weights.read_text("utf-8"))
    if given.step == "candidates":
        fit_candidates(scorer, names, fitted_on, gold, weights)
    elif given.step == "entities":
        fit_entities(scorer, names, fitted_on, papers, gold, weights)
    elif given.step == "paper":
        fit_relations(scorer, names, fitted_on, papers, gold, weights, PAPER, of_paper)
    else:
        fit_relations(scorer, names, fitted_on, papers, gold, weights, PAIRS, of_pairs)
    given.weights.write_text(json.dumps(weights, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()

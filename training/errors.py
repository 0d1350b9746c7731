"""Sorts what extraction gets wrong on annotated papers by cause, and prints the fifty worst.

    papergraph extract PAPERS | python errors.py --gold PAPERS --score score.py

A wrong entity is the worse the surer it is, a missed one the oftener its paper names it or relates something to it.
"""

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

from calibrate import coarse, load_scorer


def causes(scorer, said: dict, true: dict):
    """(cause, weight, what) of every wrong and every missed entity of a paper."""
    predicted, wanted = said["entities"], true["entities"]
    right = scorer.match(predicted, wanted)
    found = set(right.values())
    words = lambda one: {word for form in scorer.forms(one) for word in form.split()}
    used = Counter(end for relation in true["relations"] for end in (relation["from"], relation["to"]))
    explained = set()
    for at, one in enumerate(predicted):
        if at in right:
            continue
        alike = [number for number, other in enumerate(wanted) if scorer.forms(one) & scorer.forms(other)]
        near = [number for number, other in enumerate(wanted) if words(one) & words(other) and number not in found]
        if any(number in found for number in alike):
            cause = "second form of an entity already found"
        elif alike:
            cause = "wrong type"
            explained.update(alike)
        elif near:
            cause = "wrong boundaries"
            explained.update(near[:1])
        else:
            cause = "not annotated: background, or too general"
        yield cause, one["confidence"], f"{one['name']} ({one['type']})"
    for number, one in enumerate(wanted):
        if number in found or number in explained:
            continue
        weight = 0.2 * (used[one["name"]] + len(one["mentions"]))
        yield f"missed {coarse(one['type'])}", weight, f"{one['mentions'][0] if one['mentions'] else one['name']} ({one['type']})"


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--gold", type=Path, required=True)
    ask.add_argument("--score", type=Path, required=True)
    given = ask.parse_args()
    scorer = load_scorer(given.score)
    gold = {paper["title"]: paper for paper in map(json.loads, given.gold.open(encoding="utf-8"))}
    found = [
        (*error, gold[said["title"]]["id"])
        for said in map(json.loads, sys.stdin)
        for error in causes(scorer, said, gold[said["title"]])
    ]
    for cause, count in Counter(cause for cause, *_ in found).most_common():
        print(f"| {cause} | {count} |")
    print()
    for cause, weight, what, paper in sorted(found, key=lambda error: -error[1])[:50]:
        print(f"| {what} | {paper} | {cause} | {weight:.2f} |")


if __name__ == "__main__":
    main()

"""Prints what words.py and crf.py make of odd texts; test/unit/tagger-words.test.ts expects the same of src/tagger/.

    python parity.py --minilm FOLDER > ../test/data/words.json
"""

import argparse
import json
from pathlib import Path

from crf import features
from words import Pieces, shape, words

TEXTS = (
    "We propose ZorbNet-50, a graph-based encoder.",
    "GPT-4o beats mT5 by 3.2% on SQuAD2.0 (F1).",
    "naïve café Résumé déjà-vu",
    "α-β pruning, O(n log n), x^2 + y_1",
    "深度学习 and ОБУЧЕНИЕ and שלום",
    "emoji 😀 and 𝒳-space",
    "U-Net++ & C# / tab\tand\u00a0space",
    "",
    "supercalifragilisticexpialidocious" * 4,
    "A I x9 9x ABC abC Abc ABc1",
)


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--minilm", type=Path, required=True)
    pieces = Pieces(ask.parse_args().minilm / "vocab.txt")
    clusters = {"we": ["1", "2", "3"], "graph": ["4", "5", "6"], "based": ["7", "8", "9"]}
    cases = []
    for text in TEXTS:
        found = [text[a:b] for a, b in words(text)]
        places = words(text)
        glued = [at > 0 and places[at - 1][1] == places[at][0] for at in range(len(places))]
        cases.append(
            {
                "text": text,
                "words": found,
                "shapes": [shape(word) for word in found],
                "pieces": [list(pieces.of(word)) for word in found],
                "features": [sorted(row) for row in features(found, glued, clusters)],
            }
        )
    print(json.dumps({"clusters": clusters, "cases": cases}, ensure_ascii=False))


if __name__ == "__main__":
    main()

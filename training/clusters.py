"""Word clusters for the light tier: word2vec (Mikolov et al. 2013) over abstracts, then k-means at three sizes.

    python clusters.py --texts FILE.jsonl... --out ../models/clusters.tsv
"""

import argparse
import json
from pathlib import Path

import regex
from gensim.models import Word2Vec
from sklearn.cluster import MiniBatchKMeans

from words import words

SIZES = (64, 256, 1024)


def fold(word: str) -> str:
    return regex.sub(r"\p{Nd}", "0", word.lower())


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--texts", type=Path, nargs="+", required=True)
    ask.add_argument("--out", type=Path, required=True)
    given = ask.parse_args()
    sentences = []
    for file in given.texts:
        for line in file.open(encoding="utf-8"):
            paper = json.loads(line)
            for text in (paper["title"], paper.get("abstract") or ""):
                sentences.append([fold(text[a:b]) for a, b in words(text)])
    # One worker, so that the same texts give the same clusters.
    model = Word2Vec(sentences, vector_size=100, window=2, min_count=8, sg=1, epochs=4, seed=0, workers=1)
    names, vectors = model.wv.index_to_key, model.wv.get_normed_vectors()
    found = [MiniBatchKMeans(size, random_state=0, n_init=3, batch_size=4096).fit_predict(vectors) for size in SIZES]
    rows = sorted(zip(names, *found))
    given.out.write_text("".join("\t".join(map(str, row)) + "\n" for row in rows), "utf-8")
    print(len(rows), "words")


if __name__ == "__main__":
    main()

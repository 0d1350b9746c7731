"""Text to words, word pieces and word shapes: the same three steps as src/tagger/, character for character."""

import unicodedata
from functools import lru_cache
from pathlib import Path

import regex

WORD = regex.compile(r"[\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_\s]")
PAD, UNK, CLS, SEP, MASK = 0, 100, 101, 102, 103
SHAPES = 8


def words(text: str) -> list[tuple[int, int]]:
    """Where each word of the text begins and ends, in code points. Every other visible character is a word."""
    return [found.span() for found in WORD.finditer(text)]


def shape(word: str) -> int:
    """How a word is written, which the uncased vocabulary does not see: 0 to 7, in the order of the tests below."""
    if regex.fullmatch(r"\p{Nd}+", word):
        return 1
    if regex.search(r"\p{L}", word) and word == word.upper() and word != word.lower():
        return 2 if len(word) > 1 else 3
    if regex.search(r"\p{Ll}.*\p{Lu}", word):
        return 4
    if regex.match(r"\p{Lu}", word):
        return 5
    if regex.search(r"\p{Nd}", word):
        return 6
    return 7 if regex.fullmatch(r"[\p{L}\p{M}]+", word) else 0


class Pieces:
    """WordPiece by greedy longest match (Wu et al. 2016) over a BERT vocabulary file."""

    def __init__(self, vocabulary: Path) -> None:
        self.ids = {piece: at for at, piece in enumerate(vocabulary.read_text("utf-8").split("\n")) if piece}
        self.of = lru_cache(maxsize=200_000)(self._of)

    def _of(self, word: str) -> tuple[int, ...]:
        bare = regex.sub(r"\p{Mn}", "", unicodedata.normalize("NFD", word)).lower()
        if not 0 < len(bare) <= 100:
            return (UNK,)
        found: list[int] = []
        start = 0
        while start < len(bare):
            end = len(bare)
            while end > start and ("##" if start else "") + bare[start:end] not in self.ids:
                end -= 1
            if end == start:
                return (UNK,)
            found.append(self.ids[("##" if start else "") + bare[start:end]])
            start = end
        return tuple(found)

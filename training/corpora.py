"""Reads the annotated sets into documents. Offsets of the public sets are UTF-16 code units."""

import json
import random
from collections import defaultdict
from pathlib import Path

import regex

from documents import GUIDELINES, MOST_PIECES, OURS, Document, document
from words import Pieces, words


def ours(pieces: Pieces, papers: list[dict]) -> list[Document]:
    """Papers in the form of the gold: entities name surface forms, not places, so every place of a form counts."""
    return [our_document(pieces, paper) for paper in papers]


def our_document(pieces: Pieces, paper: dict) -> Document:
    text = f"{paper['title']}\n{paper['abstract']}"
    cut = len(paper["title"])
    made = document(pieces, OURS, paper["id"], text, [(0, cut), (cut + 1, len(text))])
    begins = {a: at for at, (a, _) in enumerate(made.places)}
    ends = {b: at for at, (_, b) in enumerate(made.places)}
    places: list[tuple[tuple[int, int], int]] = []
    for which, entity in enumerate(paper.get("entities", [])):
        forms = sorted(set(entity["mentions"]), key=len, reverse=True)
        for form in forms:
            for found in regex.finditer(regex.escape(form), text, overlapped=True):
                span = begins.get(found.start()), ends.get(found.end())
                if None not in span and made.segments[span[0]] == made.segments[span[1]]:
                    places.append((span, which))
    settle(made, places, paper.get("entities", []))
    return made


def settle(made: Document, places: list[tuple[tuple[int, int], int]], entities: list[dict]) -> None:
    """A form inside a longer form of the same entity is neither right nor wrong; inside another entity's it counts
    only where the entity stands nowhere alone."""
    places = sorted(set(places), key=lambda one: one[0][0] - one[0][1])
    inside = lambda a, b: a != b and b[0] <= a[0] and a[1] <= b[1]
    free, nested = defaultdict(list), defaultdict(list)
    taken: dict[tuple[int, int], int] = {}
    for span, which in places:
        around = [other for other, _ in places if inside(span, other)]
        if span in taken or any(inside(span, other) for other, owner in places if owner == which):
            made.ignored.add(span)
            continue
        taken[span] = which
        (nested if around else free)[which].append(span)
    for which in range(len(entities)):
        kept = free[which] or nested[which]
        made.ignored.update(span for span in nested[which] if span not in kept)
        if not kept:
            continue
        at = len(made.entities)
        entities[which]["at"] = at
        made.entities.append(kept)
        for span in kept:
            made.spans[span] = OURS.types.index(entities[which]["type"])
    made.ignored -= made.spans.keys()
    return


def label_relations(made: Document, paper: dict) -> Document:
    """Adds the roles and pairs of a paper of ours to its document."""
    at = {entity["name"]: entity["at"] for entity in paper["entities"] if "at" in entity}
    made.roles = [set() for _ in made.entities]
    for relation in paper["relations"]:
        kind, source, target = relation["type"], relation["from"], at.get(relation["to"])
        if target is None:
            continue
        if source == "paper" and kind in OURS.roles:
            made.roles[target].add(OURS.roles.index(kind))
        elif source in at and kind in OURS.pairs and at[source] != target:
            made.pairs.add((at[source], target, OURS.pairs.index(kind)))
    return made


def utf16(text: str) -> list[int]:
    """Code point offset of every UTF-16 offset."""
    found: list[int] = []
    for at, character in enumerate(text):
        found += [at] * (2 if ord(character) > 0xFFFF else 1)
    return [*found, len(text)]


def public(pieces: Pieces, name: str, file: Path) -> list[Document]:
    """One document per record, or several where a record is longer than the encoder reads."""
    made: list[Document] = []
    for line in file.open(encoding="utf-8"):
        record = json.loads(line)
        text, at = record["text"], utf16(record["text"])
        sentences = [(at[a], at[b]) for a, b in record.get("sentences", [[0, len(at) - 1]])]
        for number, window in enumerate(windows(pieces, text, sentences)):
            made.append(public_document(pieces, name, record, at, text, window, number))
    return made


def windows(pieces: Pieces, text: str, sentences: list[tuple[int, int]]):
    window, size = [], 0
    for a, b in sentences:
        length = sum(len(pieces.of(text[a + x : a + y])) for x, y in words(text[a:b]))
        if window and size + length > MOST_PIECES - 2:
            yield window
            window, size = [], 0
        window.append((a, b))
        size += length
    if window:
        yield window


def public_document(pieces, name, record, at, text, window, number) -> Document:
    guideline = GUIDELINES[name]
    made = document(pieces, guideline, f"{record['id']}#{number}", text, window)
    word_at = {}
    for index, (a, b) in enumerate(made.places):
        for character in range(a, b):
            word_at[character] = index
    entity_at: dict[tuple[int, int], int] = {}
    for entity in record["entities"]:
        a, b = at[entity["start"]], at[entity["end"]]
        span = word_at.get(a), word_at.get(b - 1)
        if None in span or made.segments[span[0]] != made.segments[span[1]] or span in made.spans:
            continue
        entity_at[a, b] = len(made.entities)
        made.entities.append([span])
        made.spans[span] = guideline.types.index(entity["type"])
    made.roles = [set() for _ in made.entities]
    for relation in record["relations"]:
        head, tail = (tuple(at[x] for x in relation[end]) for end in ("head", "tail"))
        if head in entity_at and tail in entity_at and relation["type"] in guideline.pairs:
            made.pairs.add((entity_at[head], entity_at[tail], guideline.pairs.index(relation["type"])))
    return made


def sentences_of(text: str) -> set[str]:
    """Sentences long enough to be recognised, letters and digits only."""
    bare = (regex.sub(r"\W+", "", part.lower()) for part in regex.split(r"(?<=[.?!])\s+|\n", text))
    return {part for part in bare if len(part) >= 40}


def without(documents: list[Document], held_out: set[str]) -> list[Document]:
    """The documents that share no sentence with the held-out texts."""
    return [one for one in documents if not sentences_of(text_of(one)) & held_out]


def text_of(one: Document) -> str:
    return one.text[one.places[0][0] : one.places[-1][1]] if one.places else ""


def split(papers: list[dict], held_out: int, seed: int = 7) -> tuple[list[dict], list[dict]]:
    """Train and development papers: chosen by a seeded shuffle of the ids, so that the halves never change."""
    order = sorted(papers, key=lambda paper: paper["id"])
    random.Random(seed).shuffle(order)
    return order[held_out:], order[:held_out]

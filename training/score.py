"""Scores a tagger in training: the product's own scorer is `papergraph evaluate`, this one only guides choices."""

import importlib.util
from collections import Counter
from pathlib import Path

import regex
import torch

from corpora import our_document
from documents import OURS, Document
from spans import Found, SpanHead, Tagger, find, group_max
from words import Pieces

COARSE = {"method": "method", "dataset": "dataset"}


def load_scorer(shared: Path):
    spec = importlib.util.spec_from_file_location("gold_score", shared / "gold/score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def fold(surface: str) -> str:
    """One key for case, hyphens and plurals."""
    bare = regex.sub(r"[^\p{L}\p{N}+]+", " ", surface.lower()).strip()
    return regex.sub(r"(?<=[a-z]{3})(?<!s|u|i)s$", "", bare)


def paper_of(head: SpanHead, states, one: Document, least: float, nested: float, threshold: float) -> dict:
    """A prediction in the form of `papergraph extract`."""
    found = find(head, states, one, least, nested)
    surface = lambda f: one.text[one.places[f.span[0]][0] : one.places[f.span[1]][1]]
    groups: dict[tuple[str, str], list[Found]] = {}
    for f in found:
        groups.setdefault((fold(surface(f)), COARSE.get(f.type, "concept")), []).append(f)
    groups = {key: fs for key, fs in groups.items() if max(f.probability for f in fs) >= threshold}
    kept = [(which, f) for which, fs in enumerate(groups.values()) for f in fs]
    keys = list(groups)
    if not kept:
        return {"id": one.id, "entities": [], "relations": []}
    vectors = torch.stack([f.vector for _, f in kept])
    related = head.relate(vectors, [f.span for _, f in kept], states, one).sigmoid()
    parent = list(range(len(groups)))
    root = lambda x: x if parent[x] == x else root(parent[x])
    same = OURS.pairs.index("SAME")
    for a, (x, _) in enumerate(kept):
        for b, (y, _) in enumerate(kept):
            if x < y and keys[x][1] == keys[y][1] and (related[a, b, same] + related[b, a, same]) / 2 > 0.5:
                parent[root(x)] = root(y)
    roots = sorted({root(x) for x in range(len(groups))})
    owners = [roots.index(root(x)) for x, _ in kept]
    roles = group_max(head.role(vectors), owners, len(roots)).sigmoid()
    count = len(roots)
    pairs = group_max(
        related.flatten(0, 1), [a * count + b for a in owners for b in owners], count * count
    ).view(count, count, -1)
    entities, names = [], []
    for which in range(count):
        mine = [f for owner, (_, f) in zip(owners, kept) if owner == which]
        mine.sort(key=lambda f: -f.probability)
        name = f"{surface(mine[0])} #{which}"
        names.append(name)
        introduced = bool(roles[which, 0] > 0.5)
        entities.append(
            {"name": name, "type": mine[0].type, "mentions": sorted({surface(f) for f in mine}), "introduced": introduced}
        )
    for which, entity in enumerate(entities):
        entity["mentions"], entity["name"] = entity["mentions"], names[which]
    relations = [
        {"type": kind, "from": "paper", "to": names[which]}
        for which in range(count)
        for at, kind in enumerate(OURS.roles)
        if roles[which, at] > 0.5
    ]
    relations += [
        {"type": kind, "from": names[a], "to": names[b]}
        for a in range(count)
        for b in range(count)
        for at, kind in enumerate(OURS.pairs)
        if a != b and kind != "SAME" and pairs[a, b, at] > 0.5
    ]
    return {"id": one.id, "entities": entities, "relations": relations}


@torch.no_grad()
def score_ours(tagger: Tagger, pieces: Pieces, papers, labels, shared: Path) -> dict[str, str]:
    scorer = load_scorer(shared)
    head = tagger.heads["papergraph"]
    documents = [our_document(pieces, {"id": p["id"], "title": p["title"], "abstract": p["abstract"]}) for p in papers]
    states = [tagger.states([one])[0] for one in documents]
    best: dict[str, str] = {}
    for threshold in (0.3, 0.4, 0.5, 0.6):
        found = {
            one.id: paper_of(head, state, one, min(threshold, 0.3), 0.5, threshold)
            for one, state in zip(documents, states)
        }
        scores = scorer.score(found, labels)
        at = scores["entity.strict"]
        best[f"@{threshold}"] = f"{at[2]:.3f} (P {at[0]:.2f} R {at[1]:.2f})"
        if threshold == 0.4:
            best |= {key: f"{value[2]:.3f}" for key, value in scores.items() if value[4] and key != "codeUrl"}
    return best


@torch.no_grad()
def score_public(tagger: Tagger, documents: list[Document], least: float = 0.5, related: float = 0.35) -> dict[str, float]:
    """Strict F1 of spans, and of relations with both spans, their direction and the relation right."""
    head = tagger.heads[documents[0].guideline.name]
    counts: Counter[str] = Counter()
    for one in documents:
        states = tagger.states([one])[0]
        found = find(head, states, one, least, 0.9)
        gold = {(*span, one.guideline.types[kind]) for span, kind in one.spans.items()}
        said = {(*f.span, f.type) for f in found}
        counts.update(hit=len(gold & said), said=len(said), gold=len(gold))
        if one.guideline.pairs and found:
            chances = head.relate(torch.stack([f.vector for f in found]), [f.span for f in found], states, one).sigmoid()
            said_pairs = {
                (a.span, b.span, one.guideline.pairs[int(chances[i, j].argmax())])
                for i, a in enumerate(found)
                for j, b in enumerate(found)
                if i != j and one.segments[a.span[0]] == one.segments[b.span[0]] and chances[i, j].max() > related
            }
        else:
            said_pairs = set()
        gold_pairs = {(one.entities[a][0], one.entities[b][0], one.guideline.pairs[k]) for a, b, k in one.pairs}
        counts.update(rel_hit=len(gold_pairs & said_pairs), rel_said=len(said_pairs), rel_gold=len(gold_pairs))
    f1 = lambda hit, said, gold: round(200 * hit / max(1, said + gold), 1)
    return {
        "spans": f1(counts["hit"], counts["said"], counts["gold"]),
        "relations": f1(counts["rel_hit"], counts["rel_said"], counts["rel_gold"]),
    }

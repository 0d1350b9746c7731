"""Heads over the encoder: every span of up to 12 words is scored (as in SpERT, Eberts and Ulges 2020), then entities
for their roles in the paper and pairs of entities for their relations."""

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from documents import GUIDELINES, OURS, Document, Guideline
from encoder import HIDDEN, Encoder

WIDTH, SPAN, PAIR, DISTANCES = 12, 256, 96, 17


def distance(a: int, b: int) -> int:
    """The bucket, 0 to 16, of the signed distance in words from a to b; its size doubles from bucket to bucket."""
    far = min(abs(b - a).bit_length(), 8)
    return 8 + far if b >= a else 8 - far


def candidates(one: Document) -> list[tuple[int, int]]:
    words = len(one.places)
    return [
        (a, a + width)
        for width in range(WIDTH)
        for a in range(words - width)
        if one.segments[a] == one.segments[a + width]
    ]


class SpanHead(nn.Module):
    """The head of one guideline. With `context` two spans of a sentence are also judged by the words between them, as
    in SpERT; the shipped head does without, it relates entities across sentences."""

    def __init__(self, guideline: Guideline, context: bool = False, dropout: float = 0.2) -> None:
        super().__init__()
        self.guideline = guideline
        self.start, self.end = nn.Linear(HIDDEN, SPAN), nn.Linear(HIDDEN, SPAN, bias=False)
        self.width = nn.Embedding(WIDTH, SPAN)
        self.kind = nn.Linear(SPAN, len(guideline.types) + 1)
        self.role = nn.Linear(SPAN, len(guideline.roles)) if guideline.roles else None
        if guideline.pairs:
            self.left, self.right = nn.Linear(SPAN, PAIR), nn.Linear(SPAN, PAIR, bias=False)
            self.distance = nn.Embedding(DISTANCES, PAIR)
            self.pair = nn.Linear(PAIR, len(guideline.pairs))
        self.between = nn.Linear(HIDDEN, PAIR) if context else None
        self.dropout = nn.Dropout(dropout)
        with torch.no_grad():  # most spans are nothing, most pairs unrelated: begin from there
            self.kind.bias[-1] = 5.0
            if guideline.roles:
                self.role.bias.fill_(-1.5)
            if guideline.pairs:
                self.pair.bias.fill_(-3.0)

    def vectors(self, states: Tensor, one: Document, spans: list[tuple[int, int]]) -> Tensor:
        """(spans, 256)"""
        begins, ends = self.start(states[one.first]), self.end(states[one.last])
        a, b = (torch.tensor([span[side] for span in spans], dtype=torch.long) for side in (0, 1))
        return self.dropout(F.relu(begins[a] + ends[b] + self.width(b - a)))

    def relate(self, vectors: Tensor, spans: list[tuple[int, int]], states: Tensor, one: Document) -> Tensor:
        """(spans, spans, pairs): logits of the relations from the first to the second."""
        near = torch.tensor([[distance(a[0], b[0]) for b in spans] for a in spans], dtype=torch.long)
        left, right = self.left(vectors)[:, None], self.right(vectors)[None, :]
        seen = left + right + self.distance(near)
        if self.between is not None:
            seen = self.dropout(seen + self.context(spans, states, one))
        return self.pair(F.relu(seen))

    def context(self, spans: list[tuple[int, int]], states: Tensor, one: Document) -> Tensor:
        """(spans, spans, 96): the greatest of each feature over the words from one span to the other, both with a
        word around them, where they share a sentence; else zero."""
        words = F.pad(self.between(states[one.first]), (0, 0, 1, 0))
        cells, reach = [], []
        for i, a in enumerate(spans):
            for j, b in enumerate(spans):
                if i < j and one.segments[a[0]] == one.segments[b[0]]:
                    inner = range(min(a[1], b[1]) + 1, max(a[0], b[0]))
                    edges = [min(a[0], b[0]) - 1, max(a[1], b[1]) + 1]
                    near = [x for x in [*inner, *edges] if 0 <= x < len(one.places)]
                    cells.append((i, j))
                    reach.append([x + 1 for x in near if one.segments[x] == one.segments[a[0]]] or [0])
        made = torch.zeros(len(spans), len(spans), PAIR)
        if not cells:
            return made
        longest = max(len(found) for found in reach)
        at = torch.tensor([found + found[:1] * (longest - len(found)) for found in reach])
        features = words[at].amax(1)
        i, j = torch.tensor(cells).T
        return made.index_put((i, j), features).index_put((j, i), features)


class Tagger(nn.Module):
    def __init__(self, encoder: Encoder, guidelines: list[str], context: bool = False) -> None:
        super().__init__()
        self.encoder, self.guidelines, self.context = encoder, guidelines, context
        self.heads = nn.ModuleDict(
            {name: SpanHead(GUIDELINES[name], context and name != OURS.name) for name in guidelines}
        )

    @classmethod
    def load(cls, file: Path) -> "Tagger":
        """A tagger that `save` wrote, ready to read."""
        saved = torch.load(file)
        tagger = cls(Encoder(), saved["guidelines"], saved.get("context", False))
        tagger.load_state_dict(saved["weights"])
        return tagger.eval()

    def save(self, file: Path) -> None:
        saved = {"guidelines": self.guidelines, "context": self.context, "weights": self.state_dict()}
        torch.save(saved, file)

    def states(self, batch: list[Document]) -> Tensor:
        longest = max(len(one.ids) for one in batch)
        ids, shapes = (torch.zeros(len(batch), longest, dtype=torch.long) for _ in range(2))
        mask = torch.zeros(len(batch), longest)
        for row, one in enumerate(batch):
            ids[row, : len(one.ids)] = torch.tensor(one.ids)
            shapes[row, : len(one.ids)] = torch.tensor(one.shapes)
            mask[row, : len(one.ids)] = 1
        with torch.autocast("cpu", torch.bfloat16):
            states = self.encoder(ids, shapes, mask)
        return states.float()


def group_max(logits: Tensor, owners: list[int], groups: int) -> Tensor:
    """(mentions, k) to (groups, k)."""
    at = torch.tensor(owners)[:, None].expand_as(logits)
    return torch.full((groups, logits.shape[1]), -1e4).scatter_reduce(0, at, logits, "amax")


def loss_of(head: SpanHead, states: Tensor, one: Document) -> Tensor:
    """The loss of one document: spans per gold span, roles per entity, pairs per entity."""
    spans = candidates(one)
    if not spans:
        return states.sum() * 0
    none = len(head.guideline.types)
    vectors = head.vectors(states, one, spans)
    logits = head.kind(vectors)
    targets = torch.tensor([-100 if span in one.ignored else one.spans.get(span, none) for span in spans])
    total = F.cross_entropy(logits, targets, ignore_index=-100, reduction="sum") / max(8, len(one.spans))
    at = {span: index for index, span in enumerate(spans)}
    mentions, owners = [], []
    for which, places in enumerate(one.entities):
        kept = [place for place in places if place in at]
        mentions += kept
        owners += [which] * len(kept)
    if not mentions or not (one.guideline.roles or one.guideline.pairs):
        return total
    false = mistaken(logits, spans, one, none)
    count = len(one.entities) + len(false)
    owners += range(len(one.entities), count)
    mentions += false
    chosen = vectors[[at[span] for span in mentions]]
    if head.role is not None:
        wanted = torch.zeros(count, len(one.guideline.roles))
        for which, roles in enumerate(one.roles):
            wanted[which, list(roles)] = 1
        scores = group_max(head.role(chosen), owners, count)
        seen = torch.tensor(sorted(set(owners)))  # an entity named only by spans too wide to score is not asked about
        total = total + 0.5 * F.binary_cross_entropy_with_logits(scores[seen], wanted[seen], reduction="sum") / count
    if one.guideline.pairs:
        weight = 1.0 if one.local and head.between is not None else 0.5
        total = total + weight * pair_loss(head, one, states, chosen, mentions, owners, count)
    return total


def mistaken(logits: Tensor, spans, one: Document, none: int, most: int = 6) -> list[tuple[int, int]]:
    """The likeliest spans that touch no gold span: what the head would get wrong stands for nothing."""
    covered = {word for a, b in [*one.spans, *one.ignored] for word in range(a, b + 1)}
    order = logits.detach()[:, none].argsort()[: 60 + most].tolist()
    free = [spans[at] for at in order if not covered & set(range(spans[at][0], spans[at][1] + 1))]
    return free[:most]


def pair_loss(head: SpanHead, one: Document, states: Tensor, chosen: Tensor, mentions, owners, count: int) -> Tensor:
    kinds = one.guideline.pairs
    logits = head.relate(chosen, mentions, states, one)
    same = kinds.index("SAME") if "SAME" in kinds else None
    owner = torch.tensor(owners)
    cell = (owner[:, None] * count + owner[None, :]).flatten().tolist()
    scores = group_max(logits.flatten(0, 1), cell, count * count)
    wanted = torch.zeros(count, count, len(kinds))
    for a, b, kind in one.pairs:
        wanted[a, b, kind] = 1
    seen = torch.zeros(count, dtype=torch.bool)
    seen[owner] = True
    asked = ~torch.eye(count, dtype=torch.bool) & seen[:, None] & seen[None, :]
    if one.local:
        segment = torch.full((count,), -1)
        for span, which in zip(mentions, owners):
            segment[which] = one.segments[span[0]]
        asked &= segment[:, None] == segment[None, :]
    related = [kind for kind in range(len(kinds)) if kind != same]
    per_kind = F.binary_cross_entropy_with_logits(
        scores.view(count, count, -1)[asked][:, related], wanted[asked][:, related], reduction="sum"
    )
    if same is not None:
        text = [one.text[one.places[a][0] : one.places[b][1]].lower() for a, b in mentions]
        unlike = torch.tensor([[a != b for b in text] for a in text])
        meant = (owner[:, None] == owner[None, :]).float()
        per_kind = per_kind + F.binary_cross_entropy_with_logits(
            logits[..., same][unlike], meant[unlike], reduction="sum"
        )
    return per_kind / count


@dataclass
class Found:
    """A scored span: its type, how sure, its vector."""

    span: tuple[int, int]
    type: str
    probability: float
    vector: Tensor


@torch.no_grad()
def find(head: SpanHead, states: Tensor, one: Document, least: float, nested: float) -> list[Found]:
    """Spans from the likeliest down; none crosses a better one, none lies in or around one unless `nested` sure."""
    spans = candidates(one)
    if not spans:
        return []
    vectors = head.vectors(states, one, spans)
    chances = head.kind(vectors).softmax(-1)
    sure = 1 - chances[:, -1]
    found: list[Found] = []
    for at in sure.argsort(descending=True).tolist():
        if sure[at] < least:
            break
        a, b = spans[at]
        touching = [o.span for o in found if o.span[0] <= b and a <= o.span[1]]
        crossing = any(not (x <= a and b <= y) and not (a <= x and y <= b) for x, y in touching)
        if crossing or (touching and sure[at] < nested):
            continue
        kind = head.guideline.types[int(chances[at, :-1].argmax())]
        found.append(Found((a, b), kind, float(sure[at]), vectors[at]))
    return found

"""A document as the tagger reads it: words, pieces, spans with types, entities with roles, pairs with relations."""

from dataclasses import dataclass, field

from words import CLS, SEP, Pieces, shape, words

MOST_PIECES = 480


@dataclass(frozen=True)
class Guideline:
    """What one annotated set marks: span types, roles of an entity in its paper, relations between entities."""

    name: str
    types: tuple[str, ...]
    roles: tuple[str, ...] = ()
    pairs: tuple[str, ...] = ()


OURS = Guideline(
    "papergraph",
    ("method", "dataset", "task", "metric", "concept"),
    ("INTRODUCES", "USES", "EVALUATES_ON", "COMPARES_TO", "ADDRESSES", "STUDIES"),
    ("EVALUATED_ON", "APPLIED_TO", "BASED_ON", "SAME"),
)
SCIERC = Guideline(
    "scierc",
    ("Task", "Method", "Metric", "Material", "OtherScientificTerm", "Generic"),
    (),
    ("USED-FOR", "CONJUNCTION", "EVALUATE-FOR", "HYPONYM-OF", "PART-OF", "FEATURE-OF", "COMPARE"),
)
SCIER = Guideline(
    "scier",
    ("Method", "Dataset", "Task"),
    (),
    (
        "Used-For",
        "Part-Of",
        "Synonym-Of",
        "Compare-With",
        "Evaluated-With",
        "SubClass-Of",
        "Benchmark-For",
        "Trained-With",
        "SubTask-Of",
    ),
)
TDMSCI = Guideline("tdmsci", ("Task", "Dataset", "Metric"))
GUIDELINES = {one.name: one for one in (OURS, SCIERC, SCIER, TDMSCI)}


@dataclass
class Document:
    """Spans are (first word, last word); `same_segment` pairs only are asked about where `local`."""

    id: str
    guideline: Guideline
    text: str
    places: list[tuple[int, int]]
    segments: list[int]
    ids: list[int]
    shapes: list[int]
    first: list[int]
    last: list[int]
    spans: dict[tuple[int, int], int] = field(default_factory=dict)
    ignored: set[tuple[int, int]] = field(default_factory=set)
    entities: list[list[tuple[int, int]]] = field(default_factory=list)
    roles: list[set[int]] = field(default_factory=list)
    pairs: set[tuple[int, int, int]] = field(default_factory=set)

    @property
    def local(self) -> bool:
        return self.guideline is not OURS


def document(pieces: Pieces, guideline: Guideline, name: str, text: str, segments: list[tuple[int, int]]) -> Document:
    """Segments (title and abstract, or sentences) part the text; no span crosses them."""
    made = Document(name, guideline, text, [], [], [CLS], [0], [], [])
    for at, (begin, end) in enumerate(segments):
        for a, b in words(text[begin:end]):
            word = text[begin + a : begin + b]
            found = pieces.of(word)
            if len(made.ids) + len(found) >= MOST_PIECES:
                break
            made.places.append((begin + a, begin + b))
            made.segments.append(at)
            made.first.append(len(made.ids))
            made.ids += found
            made.shapes += [shape(word)] * len(found)
            made.last.append(len(made.ids) - 1)
        if at == 0 and guideline is OURS:
            made.ids.append(SEP)
            made.shapes.append(0)
    made.ids.append(SEP)
    made.shapes.append(0)
    return made

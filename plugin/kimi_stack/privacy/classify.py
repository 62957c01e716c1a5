"""The class of a text, from what the detectors and the person's own rules find in it. Takes linear time."""

from __future__ import annotations

from kimi_stack.privacy import bulk, candidates, secrets, table
from kimi_stack.privacy.finding import Classified, Finding, mask
from kimi_stack.privacy.text import Text, folded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kimi_stack.privacy.own import Around, Own
    from kimi_stack.privacy.table import Detector, Table, Way

    Span = tuple[int, int, Detector]

MOST = 1000  # findings that are returned by default; all of them count for the class


def classify(text: str, own: Own | None = None, around: Around | None = None, *, most: int | None = MOST) -> Classified:
    """The class of `text` with the findings behind it, the first `most` (None: all).

    `own` is what the person's own rules find in the text and around it.
    """
    shipped = table.load()
    odd = not text.isascii() and not shipped.odd.isdisjoint(text)  # translation is slow, and most texts need none
    asked = Text(text.translate(shipped.plain) if odd else text, shipped.others)
    ways = _started(asked, shipped)
    found = [
        Finding(each.id, each.name, each.cls, start, end, mask(text[start:end]))
        for start, end, each in _apart(_spans(asked, ways))
    ]
    found += _bulk(asked, ways, text)
    if own is not None:
        from kimi_stack.privacy.own import Around

        lower = folded(text) if odd else asked.folded
        found += own.findings(text, lower, around or Around())
    found.sort(key=lambda each: (each.start, each.end))
    classified = Classified(found)
    if most is not None:
        del classified.findings[most:]
    return classified


def _started(text: Text, shipped: Table) -> dict[Way, list[str]]:
    """The ways to try, with the hints that are in the text.

    Most hints need a long word, or one with digits or symbols, and most texts have none: this is checked first.
    """
    ways: dict[Way, list[str]] = {}
    places = []
    long = text.words.long()
    if long:
        places += [(long, shipped.exact), (text.text, shipped.spaced)]
    if text.words.marked():
        places.append((text.folded, shipped.folded))
    if "@" in text.text:
        places.append(("@", shipped.short))
    for source, stems in places:
        for stem in filter(source.__contains__, stems):
            hints = stems[stem]
            for hint in filter(source.__contains__, hints):
                for way in hints[hint]:
                    ways.setdefault(way, []).append(hint)
    digits = text.digits
    ways.update([(way, []) for way in shipped.counted if way.digits <= digits and text.starts(way)])
    return ways


def _spans(text: Text, ways: dict[Way, list[str]]) -> Iterator[Span]:
    for way, hints in ways.items():
        if way.at == "secret":
            spans: Iterable[tuple[int, int]] = secrets.found(text, way, hints)
        elif way.least:
            continue
        else:
            spans = candidates.found(text, way, hints)
        yield from ((start, end, way.detector) for start, end in spans)


def _apart(spans: Iterator[Span]) -> list[Span]:
    """The spans that remain: of overlapping ones the lowest rank, and of equal ranks the first."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda each: (each[0], each[2].rank, -each[1])):
        while kept and span[0] < kept[-1][1] and span[2].rank < kept[-1][2].rank:
            kept.pop()
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def _bulk(text: Text, ways: dict[Way, list[str]], source: str) -> Iterator[Finding]:
    told = set()
    for way in ways:
        if not way.least or way.detector.id in told or way.digits > text.digits:
            continue
        values = (bulk.emails if way.at == "email" else bulk.phones)(text, way)
        if len(values) >= way.least:
            told.add(way.detector.id)
            spans = list(values.values())
            start, end = spans[0]
            masked = f"{mask(source[start:end])} and {len(values) - 1} more"
            yield Finding(way.detector.id, way.detector.name, way.detector.cls, start, end, masked, spans)

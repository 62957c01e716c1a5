"""Whatever a person writes is read in linear time, up to a megabyte: no text may make a chat wait."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kimi_stack.brain.brain import Brain
from kimi_stack.choice.decide import decide
from kimi_stack.choice.switching import State
from kimi_stack.config import settings, stack
from kimi_stack.reading import difficulty, envelope, explain, keywords, passages, weights
from kimi_stack.reading.pieces import Pieces
from kimi_stack.running.assessment import assess_result_quality

from .. import growth, known
from ..known import asked

pytestmark = pytest.mark.one_python

VECTORS = Path(__file__).parents[2] / "vectors" / "adversarial.json"
TEXTS = [(begin, piece, end) for begin, piece, end in json.loads(VECTORS.read_text(encoding="utf-8"))]
STATE = State("premium", "moonshot/kimi-k3", 0, 9, 2)
ASKS = "List 5 advantages of A, B and C in JSON, in at most 50 words, with an example in Python"


def deciding() -> Callable[[str], object]:
    ours, policy = stack.build(known.document(), "ours"), settings.Policy()
    policy.mode = "auto"
    return lambda text: decide(asked(text, state=STATE), ours, policy)


def by_keywords() -> Callable[[str], object]:
    ours = stack.build(known.document(), "ours")
    own = {"premium": ("please x", "> > b", "x" * 50), "standard": ("字字x", "#urgent"), "budget": ("zzz",)}
    return lambda text: (keywords.find(text, ours.keywords), keywords.find(text, own))


def cutting() -> Callable[[str], object]:
    """As the reader does; without the file of its words, with a few."""
    try:
        pieces = Pieces(*weights.vocabulary())
    except OSError:
        pieces = Pieces(["<s>", "</s>", "<unk>", "▁", "▁a", "a", "x", "."], [0.0] * 3 + [-1.0] * 5)
    return lambda text: pieces.cut(passages.own(text))


READS: dict[str, Callable[[], Callable[[str], object]]] = {
    "deciding": deciding,
    "envelope": lambda: envelope.person,
    "passages": lambda: passages.own,
    "keywords": by_keywords,
    "pupil, and complaints": lambda: difficulty.read,
    "cutting": cutting,
    "explaining": lambda: lambda text: explain.moved(text, difficulty.read),
    "assessing an answer": lambda: lambda text: assess_result_quality(text, ASKS),
    "assessing by a task": lambda: lambda text: assess_result_quality("Sure, here is what you asked for.", text),
}
# What reads a text many times, or its answer: a small text of so many characters tells the same, and takes seconds less
SMALLER = {"explaining": 30_000, "assessing an answer": 30_000, "assessing by a task": 30_000}


def test_there_are_enough_texts() -> None:
    assert len(TEXTS) >= 60


@pytest.mark.parametrize("name", READS)
def test_a_text_ten_times_as_long_takes_at_most_fifteen_times_as_long(name: str) -> None:
    read, small = READS[name](), SMALLER.get(name, growth.SMALL)
    assert not [line for parts in TEXTS if (line := growth.too_slow(read, parts, small))]


@pytest.fixture
def brain(own_stack_file: Path) -> Iterator[Brain]:
    found = Brain(serving=True)
    found.sessions.set_state("s", "1", "r", STATE)
    yield found
    found.close()


@pytest.mark.parametrize("op", ["decide", "command"])
def test_so_does_a_line_to_the_brain(brain: Brain, op: str) -> None:
    context = {"sessionKey": "s", "sessionId": "1", "owner": True}

    def read(line: str) -> object:
        served, answer = brain.reply(line.encode())
        assert served, answer
        return answer

    def ask(parts: tuple[str, str, str]) -> str:
        begin, piece, end = (json.dumps(part)[1:-1] for part in parts)
        head = json.dumps({"op": op, "context": context})[:-1] + (', "prompt": "' if op == "decide" else ', "args": "')
        return growth.too_slow(read, (head + begin, piece, end + '"}'))

    assert not [line for parts in TEXTS if (line := ask(parts))]
    brain.sessions.save()
    assert os.path.getsize(brain.sessions._path) < 10_000

"""The person's own words, expressions, files, channels and agents."""

from __future__ import annotations

from typing import Any

import pytest

from kimi_stack.base.errors import StackError
from kimi_stack.privacy.classify import classify
from kimi_stack.privacy.own import Around, Own

from ..growth import too_slow


def found(text: str, around: Around | None = None, **own: Any) -> list[tuple[str, str, str]]:
    return [(each.kind, each.cls, text[each.start : each.end]) for each in classify(text, Own(**own), around).findings]


def test_a_word_is_found_where_a_word_starts_without_regard_to_case() -> None:
    words = {"confidential": ["Falke", "人事"], "internal": ["roadmap"]}
    assert found("the falkes and a Roadmap", words=words) == [
        ("own-word", "confidential", "falke"),
        ("own-word", "internal", "Roadmap"),
    ]
    assert found("unfalke", words=words) == []
    assert found("关于人事的信", words=words) == [("own-word", "confidential", "人事")]
    assert found("关于Falke的信", words=words) == [("own-word", "confidential", "Falke")]


def test_a_word_with_a_letter_whose_lower_case_is_longer_is_found() -> None:
    for text in ("İSTANBUL", "istanbul", "Istanbul"):
        assert found(f"in {text}", words={"internal": ["İstanbul"]}) == [("own-word", "internal", text)]


def test_the_class_is_the_highest() -> None:
    own = Own(words={"confidential": ["falke"], "internal": ["roadmap"]})
    assert classify("roadmap", own).cls == "internal"
    assert classify("roadmap of falke", own).cls == "confidential"
    assert classify("hello", own).cls == "public"


def test_an_expression_is_found() -> None:
    assert found("see KD-123456", patterns={"internal": [r"KD-\d{6}"]}) == [("own-pattern", "internal", "KD-123456")]


def test_a_glob_finds_attachments_and_paths_in_the_text() -> None:
    files = {"confidential": ["hr/*", "*.pem", "plan-????.xlsx"]}
    assert found("open (hr/salaries.csv), please.", files=files) == [("own-file", "confidential", "hr/salaries.csv")]
    assert found("compare C:\\keys\\Server.PEM", files=files) == [("own-file", "confidential", "C:\\keys\\Server.PEM")]
    assert found("see docs/plan-2026.xlsx", files=files)[0][2] == "docs/plan-2026.xlsx"
    assert found("see docs/plan-26.xlsx and hr", files=files) == []
    assert found("hello", Around(files=["a.txt", "/tmp/b.pem"]), files=files) == [("own-file", "confidential", "")]


def test_a_channel_and_an_agent_give_a_class() -> None:
    own = {"channels": {"internal": ["hr-team"]}, "agents": {"confidential": ["payroll"]}}
    assert found("hi", Around("HR-Team", "main"), **own) == [("own-channel", "internal", "")]
    assert found("hi", Around("x", "payroll"), **own) == [("own-agent", "confidential", "")]
    assert found("hi", **own) == []


def test_a_finding_of_ones_own_is_masked() -> None:
    (finding,) = classify("about Projekt Falke", Own(words={"internal": ["projekt falke"]})).findings
    assert finding.masked == "Pr***e"


@pytest.mark.parametrize(
    ("own", "says"),
    [
        ({"words": {"secret": ["a"]}}, "words: 'secret' is no class that can be given; use internal or confidential"),
        ({"words": {"public": ["a"]}}, "words: 'public' is no class"),
        ({"files": {"internal": [" "]}}, "files of internal: each entry is a text of 1 to 200 characters"),
        ({"words": {"internal": [7]}}, "words of internal: each entry is a text"),
        ({"patterns": {"internal": ["(a+)+"]}}, "patterns of internal: the expression '(a+)+' repeats a group"),
    ],
)
def test_a_wrong_entry_is_one_clear_error(own: dict[str, Any], says: str) -> None:
    with pytest.raises(StackError) as caught:
        Own(**own)
    assert str(caught.value).startswith(says)


@pytest.mark.one_python
@pytest.mark.parametrize("piece", ["falke ", "a.b ", "a/", "*", "a?.", "xfalke", "KD-1", "hr/"])
def test_a_hostile_text_takes_linear_time(piece: str) -> None:
    own = Own(
        words={"internal": ["falke"]}, patterns={"internal": [r"KD-\d+x"]}, files={"internal": ["*a*a*b?", "hr/*"]}
    )
    assert not too_slow(lambda text: classify(text, own), ("", piece, ""))

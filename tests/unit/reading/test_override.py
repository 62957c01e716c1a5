"""What begins a text with an exclamation mark, and that nothing else of the text is lost on its way."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kimi_stack.reading import override

from .. import growth
from ..choice.test_vectors import VECTORS
from ..known import asked

FILE = VECTORS / "overrides.json"
ROWS: list[dict[str, Any]] = json.loads(FILE.read_text(encoding="utf-8"))


def name_of(row: dict[str, Any]) -> str:
    return ascii(row["prompt"])[:50]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_a_text_is_read_and_sent_as_the_vector_says(row: dict[str, Any]) -> None:
    request = asked(row["prompt"], enveloped=row.get("enveloped", False), channel=row.get("channel"))
    assert (request.override, request.unknown) == (row["override"], row.get("unknown"))
    assert request.text == row.get("text", request.text)
    if not row.get("enveloped"):
        assert request.task == row["task"]


def test_javascript_reads_each_row_alike(tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node on PATH")
    rows = ROWS + [{**row, "enveloped": not row.get("enveloped")} for row in ROWS]
    file = tmp_path / "rows.json"
    file.write_text(json.dumps(rows), encoding="ascii")
    script = VECTORS.parent / "plugin" / "overrides.mjs"
    done = subprocess.run([node, script, file], capture_output=True, text=True, encoding="utf-8", check=True)
    for row, found in zip(rows, json.loads(done.stdout), strict=True):
        request = asked(row["prompt"], enveloped=row.get("enveloped", False), channel=row.get("channel"))
        ours = {"override": request.override, "unknown": request.unknown, "text": request.text}
        assert found == ours, row["prompt"]


@settings(deadline=None)  # a busy machine is no slow function
@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_a_text_without_an_override_is_sent_as_it_is(text: str) -> None:
    if override.split(text)[0] is None:
        assert asked(text).task == text


@settings(deadline=None)  # a busy machine is no slow function
@given(st.text(), st.sampled_from(("premium", "standard", "budget")), st.sampled_from(("! ", "! \n", "！\r\n", "!:\t")))
def test_nothing_but_the_override_goes(text: str, tier: str, signs: str) -> None:
    task = f"x{text}"
    assert override.split(f"{signs[0]}{tier}{signs[1:]}{task}") == (tier, task)


@pytest.mark.parametrize("piece", [" ", "!", "!a", "！premium", "!premium ", "!gold ", ":", "\r\n", "\ufeff"])
def test_a_long_text_takes_no_longer_than_its_length(piece: str) -> None:
    assert growth.ratio(override.split, piece, 10_000) <= growth.LINEAR
    assert growth.ratio(override.unknown, piece, 10_000) <= growth.LINEAR

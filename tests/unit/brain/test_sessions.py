"""What each chat session stands on, where several processes share the file, and where the file is not what it was."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.brain.sessions import LIMIT, Sessions
from kimi_stack.choice.switching import State

STATE = State("premium", "moonshot/kimi-k3", 1, 9, 2)
DECISION = {"tier": "budget", "model": "a/b", "trace": [{"rule": "default", "says": "budget", "because": "x"}]}


def write(rows: Any) -> None:
    paths.sessions_file().parent.mkdir(parents=True, exist_ok=True)
    paths.sessions_file().write_text(json.dumps({"version": 1, "sessions": rows}))


def test_what_another_process_changed_of_the_same_session_stays(home: Path) -> None:
    one, other = Sessions(), Sessions()
    one.remember("s", DECISION)
    one.set_context("s", "1", 5)
    other.set_mode("s", "off")
    one.save()
    assert (one.mode("s"), Sessions().mode("s")) == ("off", "off")
    assert (Sessions().last("s"), Sessions().context_tokens("s", "1")) == (DECISION, 5)
    other.set_state("s", "1", "r", STATE)
    one.set_mode("s", "premium")
    other.save()
    again = Sessions()
    assert (again.mode("s"), again.last("s")) == ("premium", DECISION)
    state = again.state("s", "1")
    assert state is not None
    assert state.tier == "premium"


def test_what_is_not_written_yet_holds_here_when_another_process_writes(home: Path) -> None:
    one, other = Sessions(), Sessions()
    one.remember("s", DECISION)
    other.set_mode("s", "eco")
    assert (one.mode("s"), one.last("s")) == ("eco", DECISION)


def test_the_longest_unchanged_are_forgotten_by_order_and_not_by_a_clock_that_may_be_set(home: Path) -> None:
    write({f"old{n}": {"mode": "budget", "at": 10**10} for n in range(LIMIT)})
    sessions = Sessions()
    sessions.set_mode("old0", "premium")
    sessions.set_mode("new", "off")
    kept = json.loads(paths.sessions_file().read_text())["sessions"]
    assert len(kept) == LIMIT
    assert "old1" not in kept
    assert (Sessions().mode("old0"), Sessions().mode("new")) == ("premium", "off")


@pytest.mark.parametrize("wrong", [None, True, 3, -1, 1e300, 10**400, "x", "\ud800", [], [1], {}, {"id": "1"}])
@pytest.mark.parametrize("field", ["mode", "last", "state", "context", "at", "other"])
def test_a_field_of_another_kind_counts_as_none(home: Path, field: str, wrong: Any) -> None:
    row = {"mode": "eco", "last": DECISION, "state": {**STATE.as_row(), "id": "1"}, "context": {"id": "1", "tokens": 5}}
    write({"s": {**row, field: wrong}, "t": {"mode": "off"}})
    sessions = Sessions()
    assert sessions.mode("s") == ("auto" if field == "mode" else "eco")
    assert sessions.last("s") == (None if field == "last" else DECISION)
    assert (sessions.state("s", "1") is None) == (field == "state")
    assert sessions.context_tokens("s", "1") == (0 if field == "context" else 5)
    sessions.set_mode("s", "budget")
    sessions.set_state("s", "1", "r", STATE)
    sessions.save()
    assert (Sessions().mode("s"), Sessions().mode("t")) == ("budget", "off")


@pytest.mark.parametrize("tokens", [None, True, -1, 1.5, "9", 10**30, [1]])
def test_a_number_of_tokens_that_is_none_counts_as_none(home: Path, tokens: Any) -> None:
    write({"s": {"context": {"id": "1", "tokens": tokens}}})
    assert Sessions().context_tokens("s", "1") == 0


@pytest.mark.parametrize("trace", [None, [3], [{}], [{"rule": 1, "says": "x", "because": "y"}], "x"])
def test_a_decision_that_cannot_be_explained_counts_as_none(home: Path, trace: Any) -> None:
    write({"s": {"last": {**DECISION, "trace": trace}}})
    assert Sessions().last("s") is None


def test_a_folder_that_cannot_be_written_does_not_end_a_turn_however_many_sessions_there_are(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = home / "file"
    file.write_text("")
    sessions = Sessions(str(file / "sessions.json"))
    for number in range(LIMIT + 40):
        sessions.remember(f"s{number}", DECISION)
    assert sessions.last(f"s{LIMIT + 39}") == DECISION
    with pytest.raises(StackError, match="cannot be written"):
        sessions.set_mode("s", "off")
    assert sessions.mode("s") == "off", "it holds here all the same"

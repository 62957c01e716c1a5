"""What runs do with a ledger that is well, and with one that is not."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.base.errors import REFUSED, StackError
from kimi_stack.config import settings, stack
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import spool

CALL: dict[str, Any] = {"id": "1", "provider": "anthropic", "model": "claude-haiku-4-5", "usage": {"input": 1000}}
HARD = '[[limits]]\nusd = 5\nper = "month"\nhard = true\n'


def accounting(limits: str = "") -> Accounting:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text(limits)
    return Accounting(settings.load(), stack.build(stack.default_document(), "x"), wait=0.2)


def tokens(books: Accounting) -> int:
    return sum(row.tokens for row in books.ledger.spent(0))


@pytest.fixture
def broken(home: Path) -> Path:
    """A ledger that is no database."""
    file = paths.ledger_file()
    file.parent.mkdir(parents=True)
    file.write_text("not a database, but long enough to be looked at as one" * 100)
    return file


def test_without_limits_a_broken_ledger_costs_a_warning_once_and_no_usage(broken: Path) -> None:
    books = accounting()
    assert books.standing("local:me") is None
    (told,) = books.settle(CALL)
    assert "not a database" in told
    assert "waits in the spool" in told
    assert books.settle({**CALL, "id": "2"}) == [], "told once"
    broken.unlink()
    assert spool.take(books.ledger) == 2
    assert spool.take(books.ledger) == 0
    assert tokens(books) == 2000


def test_under_a_hard_limit_not_knowing_refuses(broken: Path) -> None:
    books = accounting(HARD)
    for ask in (
        lambda: books.standing("local:me"),
        lambda: books.reserve("r", "local:me", "budget", "anthropic/claude-haiku-4-5", 10),
    ):
        with pytest.raises(StackError, match="no run may start while the spending is unknown") as refused:
            ask()
        assert refused.value.exit_code == REFUSED


def test_a_soft_limit_does_not_refuse_when_the_ledger_is_broken(broken: Path) -> None:
    books = accounting('[[limits]]\nusd = 5\nper = "month"\n')
    assert books.standing("local:me") is None
    assert books.reserve("r", "local:me", "budget", "anthropic/claude-haiku-4-5", 10) is None


def test_a_ledger_that_is_moved_away_is_made_anew_and_nothing_goes_to_the_old_one(home: Path) -> None:
    books = accounting()
    books.settle(CALL)
    os.rename(paths.ledger_file(), home / "old.sqlite3")
    books.settle({**CALL, "id": "2"})
    assert tokens(books) == 1000
    assert paths.ledger_file().exists()


def test_a_call_that_is_none_is_refused_and_does_not_wait_for_ever(broken: Path) -> None:
    with pytest.raises(StackError, match=r"usage\.output"):
        accounting().settle({**CALL, "usage": {"output": -1}})
    assert not paths.spool_file().exists()


def test_a_warning_comes_with_the_call_that_crosses_the_line(home: Path) -> None:
    books = accounting('[[limits]]\nusd = 0.01\nper = "month"\n')
    assert books.settle({**CALL, "usage": {"input": 4000}}) == []
    (half,) = books.settle({**CALL, "id": "2", "usage": {"input": 1500}})
    assert half.startswith("55 % of the monthly limit of $0.01 is spent")
    assert books.settle({**CALL, "id": "3"}) == []
    (full,) = books.settle({**CALL, "id": "4", "usage": {"input": 9000}})
    assert full.startswith("155 % of the monthly limit")
    assert books.settle({**CALL, "id": "5"}) == []


def test_a_limit_that_was_changed_warns_anew(home: Path) -> None:
    accounting('[[limits]]\nusd = 0.01\nper = "month"\n').settle({**CALL, "usage": {"input": 9000}})
    (told,) = accounting('[[limits]]\nusd = 0.011\nper = "month"\n').settle({**CALL, "id": "2"})
    assert told.startswith("90 % of the monthly limit of $0.0110")

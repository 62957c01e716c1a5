"""What is printed fits the terminal, and looks like trouble where it is trouble."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from kimi_stack.base import dollars, paths, table
from kimi_stack.cli.root import COMMANDS
from kimi_stack.config import settings, stack
from kimi_stack.money.admission import Accounting

from ..ledgers import write_settings

STACK = stack.build(stack.default_document(), "our own stack")
LIMITS = '[[limits]]\nusd = 0.01\nper = "month"\nhard = true\n[[limits]]\nusd = 100\nper = "day"\n'
SHOWN = ("models", "budget", "users", "profile", "replay", "report", "report --by model", "logs", "config", "ledger")
OTHERS = ("doctor --openclaw /nowhere", "why Review_this_code,_then_prove_that_it_ends", "select x", "logs -n 1")


def spend(cost_tokens: int = 1880) -> None:
    """Of Haiku's output, five dollars a million: 94 % of a cent."""
    write_settings(LIMITS)
    usage = {"input": 0, "output": cost_tokens}
    call = {"id": "c1", "provider": "anthropic", "model": "claude-haiku-4-5", "usage": usage, "rule": "difficulty"}
    with Accounting(settings.load(), STACK).ledger as ledger:
        ledger.record({**call, "sender": "telegram:1234567890", "sessionKey": "agent:main:telegram:" + "x" * 60})


def on_terminal(columns: int, words: str, **env: str) -> str:
    """What a command prints on a terminal of so many columns."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    environment = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR")}
    child = subprocess.Popen(
        [sys.executable, "-m", "kimi_stack", *words.split()],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        env={**environment, "TERM": "xterm-256color", **env},
    )
    os.close(theirs)
    parts = []
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:  # the other end is closed
            break
        if not part:
            break
        parts.append(part)
    child.wait(60)
    os.close(ours)
    return b"".join(parts).decode().replace("\r\n", "\n")


@pytest.mark.one_python
@pytest.mark.parametrize("columns", [80, 40])
def test_every_command_fits_the_terminal(home: Path, columns: int) -> None:
    spend()
    for words in (*SHOWN, *OTHERS):
        for line in on_terminal(columns, words).splitlines():
            # A word alone is not cut: a path or a session that is longer than the line.
            assert table.width_of(line) <= columns or len(line.split()) == 1, (words, line)


def test_a_limit_that_is_nearly_spent_and_a_failed_check_look_like_trouble(home: Path) -> None:
    spend()
    red = re.compile(r"\x1b\[31m(?:\x1b\[1m)?([^\x1b]+)")
    assert "94 %" in str(red.findall(on_terminal(80, "budget")))
    assert "94 %" in str(red.findall(on_terminal(80, "report")))
    assert "FAIL" in str(red.findall(on_terminal(80, "doctor --openclaw /nowhere")))
    for words in ("budget", "report"):
        assert "\x1b" not in on_terminal(80, words, NO_COLOR="1")
        assert "\x1b" not in on_terminal(80, words, TERM="dumb")
    piped = subprocess.run([sys.executable, "-m", "kimi_stack", "budget"], capture_output=True, text=True, check=True)
    assert "\x1b" not in piped.stdout
    assert piped.stdout.count("\n") == 2, "a pipe is not folded"


def test_the_home_is_a_tilde(home: Path) -> None:
    spend()
    for words in ("ledger", "doctor --openclaw /nowhere", "profile eco"):
        said = on_terminal(200, words)
        assert "~/" in said
        assert str(home) not in said
    where = subprocess.run(
        [sys.executable, "-m", "kimi_stack", "ledger", "path"], capture_output=True, text=True, check=True
    )
    assert where.stdout == f"{home}/.local/share/kimi-stack/ledger.sqlite3\n", "what a script reads stays whole"


def test_an_error_has_the_tilde_too_and_its_envelope_the_whole_path(home: Path) -> None:
    paths.settings_file().parent.mkdir(parents=True)
    paths.settings_file().write_text('[[limits]]\nusd = "3,50"\nper = "day"\n')
    command = [sys.executable, "-m", "kimi_stack", "budget", "show"]
    failed = subprocess.run([*command, "--json"], capture_output=True, text=True, check=False)
    assert failed.stderr.startswith("kimi-stack: ~/.config/kimi-stack/settings.toml: limits[0].usd: ")
    assert json.loads(failed.stdout)["errors"][0]["message"].startswith(f"{paths.settings_file()}: ")


def test_a_home_is_only_shortened_where_a_path_begins(home: Path) -> None:
    assert paths.tilde(f"{home}/a and ({home}/b) but not /x{home}/c") == f"~/a and (~/b) but not /x{home}/c"


def test_columns_of_words_get_narrower_and_lose_nothing() -> None:
    head, rows = ("name", "model", "cost"), [("a", "anthropic/claude-haiku-4-5", "$1.00"), ("b", "x/y", "$10.00")]
    for width in range(28, 60):
        lines = table.lines(head, rows, ("cost",), width)
        assert max(map(table.width_of, lines)) <= width
        assert all(part in "\n".join(lines) for part in ("anthropic/", "claude-", "haiku-", "$10.00", "x/y"))
    assert table.lines(head, rows, ("cost",), 100) == table.lines(head, rows, ("cost",))


def test_a_line_is_folded_between_words_and_set_in() -> None:
    assert table.fold("  one two three four", 12) == ["  one two", "    three", "    four"]
    assert table.fold("策" * 10 + " 划", 20) == ["策" * 10, "  划"]
    assert table.fold("short", None) == ["short"]


@pytest.mark.parametrize(
    ("nanos", "texts"),
    [
        ([12_300_000_000, 2 * 10**9], ["$12.30", "$2.00"]),
        ([12_300_000_000, 29_600_000], ["$12.3000", "$0.0296"]),
        ([0, 6_500], ["$0.0000", "<$0.0001"]),
        ([None, 10**9, -500_000_000], ["unpriced", "$1.00", "-$0.50"]),
        ([], []),
    ],
)
def test_one_column_has_one_format_of_money(nanos: list[int | None], texts: list[str]) -> None:
    assert dollars.column(nanos) == texts


def test_each_command_that_speaks_json_also_has_the_short_word(home: Path) -> None:
    import importlib

    for name in COMMANDS:
        todo = [getattr(importlib.import_module(f"kimi_stack.cli.{name}"), name)]
        while todo:
            command = todo.pop()
            todo += getattr(command, "commands", {}).values()
            for option in command.params:
                if "--json" in option.opts:
                    assert "-j" in option.opts, command.name

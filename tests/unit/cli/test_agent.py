"""What an agent's tool call may run: it reads and asks, and what the person decided stays as it was."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from kimi_stack.base import paths
from kimi_stack.base.errors import REFUSED, StackError
from kimi_stack.cli import agent
from kimi_stack.cli.root import cli

from ..ledgers import write_settings

LIMIT = '[[limits]]\nusd = 5\nper = "month"\nhard = true\n'
# They read, run tasks within the limits, apply the person's rules, or delete answers that can be had again.
FREE = {
    *("ab", "audit", "batch", "bench", "demo", "run", "shadow"),
    *("cache clear", "cache stats", "retention apply", "retention audit", "retention show"),
    *("budget show", "config get", "config path", "feedback list", "ledger export", "ledger path"),
    *("classify", "compliance", "doctor", "eval", "export", "init", "logs", "panel", "privacy", "replay", "report"),
    *("select", "statusline", "users", "why"),
    *("install", "upgrade"),  # they keep what the person decided
    "hook",  # for the plugin, in whose Gateway the mark may be
}
WRITING = [
    ("budget", "set", "500", "--hard"),
    ("budget", "add", "5", "today"),
    ("budget", "clear", "--yes"),
    ("config", "set", "routing.profile", "quality"),
    ("config", "unset", "limits"),
    ("profile", "quality"),
    ("models", "set", "budget", "openai/gpt-5"),
    ("feedback", "last", "good"),
    ("tune", "--undo"),
    ("ledger", "verify", "--repair"),
    ("uninstall", "--yes", "--purge"),
]


@pytest.fixture(autouse=True)
def in_a_tool_call(monkeypatch: pytest.MonkeyPatch, stack_file: Path) -> None:
    monkeypatch.setenv("OPENCLAW_SHELL", "exec")
    write_settings(LIMIT)


def run(*words: str) -> str:
    return CliRunner().invoke(cli, list(words), catch_exceptions=False, standalone_mode=False).stdout


def leaves(command: click.Command, ctx: click.Context, path: tuple[str, ...] = ()) -> Iterator[str]:
    if not isinstance(command, click.Group):
        yield " ".join(path)
        return
    for name in command.list_commands(ctx):
        found = command.get_command(ctx, name)
        assert found is not None
        yield from leaves(found, ctx, (*path, name))


def test_each_command_is_for_the_person_alone_or_is_free() -> None:
    found = set(leaves(cli, click.Context(cli)))
    assert found == {*agent.WRITES, *FREE}
    assert not FREE & set(agent.WRITES)


@pytest.mark.parametrize("words", WRITING, ids=lambda words: " ".join(words[:2]))
def test_an_agents_tool_call_changes_nothing_and_is_told_who_can(words: tuple[str, ...]) -> None:
    before = {path: path.read_bytes() for path in (paths.settings_file(), paths.stack_file())}
    says = r"is for the person alone.*OPENCLAW_SHELL=exec.*\n.*in their own terminal"
    with pytest.raises(StackError, match=says) as caught:
        run(*words)
    assert caught.value.exit_code == REFUSED
    assert {path: path.read_bytes() for path in before} == before
    assert not paths.ledger_file().exists()


def test_the_refusal_names_what_the_owner_can_send_in_the_chat() -> None:
    command = [sys.executable, "-m", "kimi_stack", "budget", "add", "5", "today", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 3
    assert json.loads(done.stdout)["errors"][0]["code"] == "refused"
    assert "`/kimi budget add 2 today`" in done.stderr
    assert len(done.stderr.splitlines()) == 2


def test_reading_and_dry_runs_are_free() -> None:
    assert "5.00" in run("budget")
    assert "5.00" in run("budget", "show")
    assert run("config", "get", "routing.profile") == "balanced\n"
    assert "balanced" in run("profile")
    assert run("budget", "add", "5", "today", "--dry-run").startswith("Would be ")
    assert "Would set" in run("config", "set", "routing.profile", "eco", "--dry-run")


@pytest.mark.parametrize("mark", ["tui-local", "acp-client", ""])
def test_the_persons_own_shell_is_free(mark: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENCLAW_SHELL", mark)
    assert run("config", "set", "routing.profile", "eco") == "Set routing.profile to eco.\n"

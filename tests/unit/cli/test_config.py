"""settings.toml from the command line; the last calls; and the line for prompts."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.cli.root import cli
from kimi_stack.config import settings, stack
from kimi_stack.money import journal
from kimi_stack.money.admission import Accounting

from ..ledgers import write_settings

STACK = stack.build(stack.default_document(), "our own stack")
OWN = '# mine\n[routing] # of tasks\nprofile = "eco" # cheap\n\n[[limits]]\nusd = 5\nper = "month"\n'


def run(*words: str) -> str:
    done = CliRunner().invoke(cli, list(words), catch_exceptions=False, standalone_mode=False)
    return done.stdout


def data(*words: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run(*words, "-j"))["data"]
    return found


def test_a_setting_is_changed_and_all_else_stays(home: Path) -> None:
    write_settings(OWN)
    assert run("config", "get", "routing.profile") == "eco\n"
    assert run("config", "set", "routing.profile", "quality") == "Set routing.profile to quality, was eco.\n"
    assert paths.settings_file().read_text() == OWN.replace('"eco"', '"quality"')
    run("config", "set", "ledger.keep_tasks", "yes")
    run("config", "set", "routing.premium_share", "0.2")
    run("config", "set", "users.types.member.tiers", '["budget"]')
    run("config", "set", "users.senders.telegram:123", "member")
    run("config", "set", "prices.acme/m-1.5", "{input = 0.25, output = 1}")
    policy = settings.load()
    assert (policy.keep_tasks, policy.shares[0]) == (True, 2000)
    assert policy.users.type_of("telegram:123") == "member"
    assert "acme/m-1.5" in policy.prices
    run("config", "unset", "routing.premium_share")
    assert paths.settings_file().read_text().startswith('# mine\n[routing] # of tasks\nprofile = "quality" # cheap\n')


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("set", "routing.mod", "auto"), "Did you mean routing.mode"),
        (("set", "routing.mode", "fast"), "must be one of auto, keywords, difficulty"),
        (("set", "routing.premium_share", "2"), "must be a share from 0 to 1"),
        (("set", "ledger.keep_tasks", "maybe"), "must be true or false"),
        (("set", "limits", "5"), "budget set"),
        (("get", "nonsense"), "there is no setting"),
        (("get", "ledger.url"), "is not set"),
        (("set", "budget.timezone", "Mars/Olympus"), "IANA"),
    ],
)
def test_what_is_wrong_with_a_setting_is_said_and_nothing_is_written(
    home: Path, words: tuple[str, ...], says: str
) -> None:
    write_settings(OWN)
    with pytest.raises(StackError, match=says):
        run("config", *words)
    assert paths.settings_file().read_text() == OWN


def test_a_dry_run_writes_nothing_and_a_missing_file_is_made(home: Path) -> None:
    assert "Would set" in run("config", "set", "--dry-run", "routing.mode", "keywords")
    assert not paths.settings_file().exists()
    run("config", "set", "routing.mode", "keywords")
    assert settings.load().mode == "keywords"


def test_the_list_has_every_plain_setting_and_no_password(home: Path) -> None:
    write_settings('[ledger]\nurl = "postgresql://me:secret@db/x"\n')
    said, listed = run("config"), data("config")["settings"]
    assert "secret" not in said + json.dumps(listed)
    assert listed["ledger.url"] == {"value": "postgresql://me:***@db/x", "default": False}
    assert listed["escalation.threshold"] == {"value": 0.8, "default": True}
    assert run("config", "path") == f"{paths.settings_file()}\n"


def edited(monkeypatch: pytest.MonkeyPatch, script: str) -> str:
    monkeypatch.setenv("EDITOR", script)
    return run("config", "edit")


def test_edit_takes_what_is_right_and_keeps_what_is_wrong_aside(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_settings(OWN)
    assert edited(monkeypatch, "true") == "Nothing changed.\n"
    assert edited(monkeypatch, "sed -i s/eco/quality/").startswith("Changed ~/")
    assert settings.load().profile == "quality"
    before = paths.settings_file().read_text()
    with pytest.raises(StackError, match="nothing was changed; what you wrote is in"):
        edited(monkeypatch, "sed -i s/usd/dollars/")
    draft = paths.settings_file().with_name("settings.toml.draft")
    assert paths.settings_file().read_text() == before
    assert "dollars = 5" in draft.read_text()
    assert stat.S_IMODE(draft.stat().st_mode) == 0o600


def test_no_editor_is_started_where_there_is_no_terminal(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(StackError, match="no terminal for an editor"):
        run("config", "edit")


def test_a_broken_file_can_be_edited(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_settings("[routing\n")
    with pytest.raises(StackError, match="fix the TOML"):
        run("config", "get", "routing.mode")
    edited(monkeypatch, "sed -i s/.routing/[routing]/")
    assert run("config", "get", "routing.mode") == "auto\n"


def record(number: int, **more: Any) -> None:
    call = {"id": f"c{number}", "provider": "anthropic", "model": "claude-haiku-4-5", "tier": "budget"}
    call |= {"usage": {"input": 1000, "cacheRead": 200, "output": 100}, "rule": "difficulty", "score": 512}
    at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - 100 + number))
    with Accounting(settings.load(), STACK).ledger as ledger:
        assert ledger.record({**call, "time": at, **more})


def test_logs_say_when_where_why_and_how_much(home: Path) -> None:
    assert run("logs") == "No calls on record in that time.\n"
    record(1)
    record(2, rule="keywords", taskType="re\x1b[31mview", model="m\x1b[2J", provider="acme", tier="")
    record(3, rule="override", tier="premium", outcome="timeout")
    head, *rows = run("logs").splitlines()
    assert head.split() == ["time", "tier", "model", "why", "in", "out", "cost"]
    assert "difficulty 0.05" in rows[0]
    assert rows[0].endswith("1,200  100   $0.0015")
    assert "other" in rows[1]
    assert rows[1].endswith("unpriced")
    assert "\x1b" not in "".join(rows)
    assert "!premium (timeout)" in rows[2]
    assert len(run("logs", "-n", "1").splitlines()) == 2
    (only,) = data("logs", "--tier", "premium")["calls"]
    assert (only["why"], only["cost"], only["time"][-1]) == ("!premium", {"usd": "0.00152"}, "Z")
    assert data("logs", "--until", "yesterday")["calls"] == []


def test_logs_follow_what_comes(home: Path) -> None:
    record(1)
    command = [sys.executable, "-m", "kimi_stack", "logs", "--follow", "-j"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ}) as child:
        assert child.stdout is not None
        assert json.loads(child.stdout.readline())["data"]["calls"][0]["id"] == "c1"
        record(2)
        assert json.loads(child.stdout.readline())["data"]["calls"][0]["id"] == "c2"
        child.terminate()


def test_every_rule_has_words(home: Path) -> None:
    from kimi_stack.choice.rules import RULES

    for number, rule in enumerate(RULES):
        record(number, rule=rule.__name__.removeprefix("_"))
    with Accounting(settings.load(), STACK).ledger as ledger:
        words = [entry.why for entry in journal.latest(ledger, 100)]
    assert all(words)
    assert not any("_" in each for each in words)


def line(*words: str, **env: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kimi_stack", "statusline", *words]
    return subprocess.run(command, capture_output=True, text=True, env={**os.environ, **env}, timeout=60, check=False)


def test_the_line_for_prompts_says_what_was_spent_and_the_nearest_limit(home: Path) -> None:
    assert line().stdout == "$0.00 today, $0.00 this month\n"
    assert not paths.ledger_file().exists(), "looking makes no ledger"
    write_settings('[[limits]]\nusd = 0.0016\nper = "month"\n[[limits]]\nusd = 9\nper = "day"\n')
    record(1)
    assert line().stdout == "$0.0015 today, 95 % of $0.0016 (month)\n"
    assert line("--format={tier} {model} {percent}").stdout == "budget claude-haiku-4-5 95 %\n"
    assert line("--color", "tmux").stdout.startswith("#[fg=red]$0.0015 today")
    wrong = line("--format", "{nope}")
    assert (wrong.returncode, "{today}" in wrong.stderr) == (2, True)
    assert json.loads(line("-j").stdout)["data"]["nearest_limit"]["percent"] == 95
    record(2, source="audit", model="claude-sonnet-5", tier="standard")
    assert line("--format={model}").stdout == "claude-haiku-4-5\n", "nobody asked for what we measure"


def test_the_line_says_that_something_is_wrong_and_no_more(home: Path) -> None:
    write_settings("[routing\n")
    done = line()
    assert (done.returncode, done.stdout, done.stderr) == (1, "kimi ?\n", "")


def test_the_line_starts_without_click(home: Path) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "kimi_stack", "statusline"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert "kimi_stack.money.standing_line" in done.stderr
    assert " click" not in done.stderr
    assert " tomlkit" not in done.stderr


def test_unsetting_the_last_sender_leaves_no_rule_for_the_others(home: Path) -> None:
    write_settings(OWN)
    run("config", "set", "users.senders.telegram:1", "member")
    assert settings.load().users.type_of("telegram:2") == "guest"
    run("config", "unset", "users.senders.telegram:1")
    assert settings.load().users.type_of("telegram:2") == "owner"
    assert paths.settings_file().read_text().strip() == OWN.strip()
    write_settings("[users.senders] # of the team\n")
    assert settings.load().users.type_of("telegram:2") == "owner", "an empty table sets nothing"
    run("config", "set", "users.senders.telegram:1", "member")
    run("config", "unset", "users.senders.telegram:1")
    assert "# of the team" in paths.settings_file().read_text(), "comments stay"


def test_shares_that_do_not_fit_are_named_with_where_they_come_from(home: Path) -> None:
    run("config", "set", "routing.premium_share", "0.6")
    with pytest.raises(StackError, match=r"premium_share 0\.6 and standard_share 0\.45 \(of the profile quality\)"):
        run("profile", "quality")
    assert "Your own routing.premium_share hold" in run("profile")
    run("config", "unset", "routing.premium_share")
    assert "Your own" not in run("profile")


@pytest.mark.parametrize("form", ["{today.__class__}", "{today[0]}", "{today:{week.x}}", "{0}", "{", "{today!r.x}"])
def test_a_format_reads_fields_and_nothing_of_python(home: Path, form: str) -> None:
    done = line("--format", form)
    assert (done.returncode, "{today}" in done.stderr, "class" in done.stdout) == (2, True, False)
    assert line("--format", "{today:>8}|{week}").stdout == "   $0.00|$0.00\n"


def test_what_an_editor_leaves_is_never_lost(home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    write_settings(OWN)
    working = paths.settings_file().with_name("settings.toml.edit.toml")
    latin = tmp_path / "latin"
    latin.write_text("#!/bin/sh\nprintf '# gr\\374n' > \"$1\"\n")
    latin.chmod(0o755)
    with pytest.raises(StackError, match="nothing was changed, and what you wrote is in"):
        edited(monkeypatch, str(latin))
    assert working.read_bytes() == b"# gr\xfcn"
    assert edited(monkeypatch, "true") == "Nothing changed.\n"
    assert not working.exists()
    assert working.with_name("settings.toml.draft").read_bytes() == b"# gr\xfcn", "of an edit that was cut off"
    for editor in ("'unterminated", "false"):
        with pytest.raises(StackError, match="nothing was changed"):
            edited(monkeypatch, editor)
    assert paths.settings_file().read_text() == OWN


def test_a_broken_off_call_is_not_called_unpriced_and_counts_everywhere_as_in_the_limits(home: Path) -> None:
    """Also if no limit was set then, so that nothing was reserved for it."""
    record(1)
    record(2, usage={}, costUnknown=True, outcome="aborted", runId="r", task={"hash": "f" * 64, "chars": 40})
    write_settings('[[limits]]\nusd = 9\nper = "day"\nhard = true\n')
    (state,) = data("budget")["limits"]
    assert (state["unpriced_calls"], state["broken_off"], float(state["assumed"]["usd"]) > 0) == (0, 1, True)
    assert "broken off" in run("logs")
    assert "unpriced" not in run("logs")
    report = run("report", "--since", "today")
    assert f"Broken off, in no sum above: 1 call, ${float(state['assumed']['usd']):.4f} by estimate" in report
    assert "Unpriced" not in report
    assert json.loads(line("-j").stdout)["data"]["spent"]["day"]["cost"] == state["spent"]

"""Standard streams that are closed, full or of another encoding; and files that a person names for us to write."""

from __future__ import annotations

import json
import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kimi_stack.base import files, paths, target
from kimi_stack.base.errors import StackError
from kimi_stack.cli.root import COMMANDS

KIMI = f"{sys.executable} -m kimi_stack"
BRAIN = f"{sys.executable} -I -S {paths.brain_script()}"
WAYS = (  # of stdin, stdout and stderr
    "closed,as it is,as it is",
    "/dev/null,closed,as it is",
    "/dev/null,as it is,closed",
    "/dev/null,/dev/full,as it is",
    "/dev/null,as it is,/dev/full",
    "closed,closed,closed",
)
NEEDS = {
    "run": "--dry-run x",
    "select": "-",
    "why": "-",
    "eval": "-",
    "install": "--dry-run --openclaw /nowhere",
    "uninstall": "--dry-run",
    "demo": "--openclaw /nowhere",
    "doctor": "--openclaw /nowhere",
    "init": "bash",
}
HARMLESS = {name: NEEDS.get(name, "") for name in COMMANDS if name not in ("setup", "upgrade")}
MORE = ("budget show -j", "ledger export", "ledger import -", "models migrate", "", "--help", "--version", "nope -j")


def sh(script: str, **env: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **env}
    return subprocess.run(
        ["bash", "-c", script], capture_output=True, text=True, env=environment, timeout=120, check=False
    )


# Each command in a child of a process that has imported them all, with its streams as a shell and Python leave them.
CHILDREN = """\
import importlib, os, signal, sys
from kimi_stack.brain import hook
from kimi_stack.cli import root
for name in root.COMMANDS:
    importlib.import_module(f"kimi_stack.cli.{name}")
def broken(number, name, how):
    if how == "closed":
        os.close(number)
        setattr(sys, name, None)
    elif how != "as it is":
        os.dup2(os.open(how, os.O_RDWR), number)
def child(words, hows):
    errors = os.dup(2)
    sys.stderr.flush()
    for number, (name, how) in enumerate(zip(("stdin", "stdout", "stderr"), hows)):
        broken(number, name, how)
    sys.argv[1:] = words
    code = 99
    try:
        root.run() if words[:1] != ["BRAIN"] else sys.exit(hook.main(words[1:]))
    except SystemExit as end:
        code = end.code or 0
    except BaseException as error:
        os.write(errors, f"{words} {hows}: {error!r}\\n".encode())
    os._exit(code)
for line in sys.argv[1:]:
    words, hows = (part.split(",") if part else [] for part in line.split("|"))
    pid = os.fork()
    if not pid:
        signal.alarm(300)
        child(words, hows)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), line, flush=True)
"""


@pytest.mark.one_python
def test_no_command_ends_in_a_traceback_whatever_its_streams_are(home: Path) -> None:
    words = [[name, *more.split()] for name, more in HARMLESS.items()] + [each.split() for each in MORE]
    words += [["BRAIN"], ["BRAIN", "--serve"]]
    lines = [f"{','.join(each)}|{way}" for each in words for way in WAYS]
    with (home / "out").open("w") as out:
        subprocess.run(
            [sys.executable, "-c", CHILDREN, *lines],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            timeout=900,
            env={**os.environ, "OPENCLAW_BIN": "/nowhere"},
            check=False,
        )
    said = (home / "out").read_text()
    assert "Error" not in said.replace("[Errno", ""), said
    assert "Traceback" not in said
    codes = {line.partition(" ")[0] for line in said.splitlines() if line.rpartition("|")[2] in WAYS}
    assert codes <= {"0", "1", "2", "3", "4"}, said


@pytest.mark.parametrize(
    ("script", "code", "says"),
    [
        ("select - <&-", 2, "give the task as words"),
        ("select x >&-", 1, "stdout cannot be written: it is closed"),
        ("select x >/dev/full", 1, "stdout cannot be written: No space left on device"),
        ("init bash >/dev/full", 1, "stdout cannot be written"),
        ("ledger import - <&-", 2, "nothing was imported"),
    ],
)
def test_a_stream_that_is_closed_or_full_is_one_line(home: Path, script: str, code: int, says: str) -> None:
    done = sh(f"{KIMI} {script}")
    assert (done.returncode, done.stderr.count("\n"), says in done.stderr) == (code, 1, True), done.stderr


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="needs /dev/zero")
@pytest.mark.parametrize("words", ["select - </dev/zero", "why --file /dev/zero", "run --dry-run </dev/zero"])
def test_what_never_ends_is_not_read_to_its_end(home: Path, words: str) -> None:
    done = sh(f"ulimit -v 4000000; {KIMI} {words}")
    assert done.returncode == 2
    assert re.fullmatch(r"kimi-stack: (stdin holds more|/dev/zero is larger) than 64,000,000 bytes; .*\n", done.stderr)


def test_a_closed_stdin_of_the_hook_is_answered_as_what_is_no_request(home: Path) -> None:
    for command in (f"{KIMI} hook", BRAIN):
        done = sh(f"{command} <&-", KIMI_STACK_HOME=str(home / "ours"))
        assert (done.returncode, done.stderr) == (2, "")
        answer = json.loads(done.stdout)
        assert (answer["ok"], answer["error"]["code"]) == (False, "bad_json")


def test_a_closed_stdout_does_not_become_a_file_of_ours(home: Path) -> None:
    sh(f"{KIMI} budget set 5 >&- 2>&- <&-; {KIMI} budget >&- 2>&- <&-; {KIMI} why x >&- 2>&- <&-")
    assert sh(f"{KIMI} ledger verify").stdout == "The ledger has no errors.\n"
    assert paths.settings_file().read_text().startswith("[[limits]]")


def test_an_encoding_that_lacks_a_character_shows_another_in_its_place(home: Path) -> None:
    assert sh(f"{KIMI} select x", PYTHONIOENCODING="iso8859-5").stdout.startswith("budget ? anthropic")
    envelope = json.loads(sh(f"{KIMI} config get -j routing.策划", PYTHONIOENCODING="iso8859-5").stdout)
    assert "策划" in envelope["errors"][0]["message"]


def test_bare_it_prints_its_help_as_it_is() -> None:
    done = sh(KIMI)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Usage: kimi-stack ")
    assert done.stdout == sh(f"{KIMI} --help").stdout == sh(f"{KIMI} help").stdout
    assert sh(f"{KIMI} help budget set").stdout.startswith("Usage: kimi-stack budget set ")


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("reprot", "report"),
        ("budegt show", "budget"),
        ("budget sohw", "show"),
        ("ledger exprt", "export"),
        ("report dayly", "daily"),
    ],
)
def test_an_unknown_command_names_the_one_that_was_meant(words: str, meant: str) -> None:
    done = sh(f"{KIMI} {words}")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert f"Did you mean {meant}?" in done.stderr


def test_what_is_no_regular_file_is_never_written_over(tmp_path: Path) -> None:
    fifo, folder, link = tmp_path / "pipe", tmp_path / "folder", tmp_path / "link"
    os.mkfifo(fifo)
    folder.mkdir()
    link.symlink_to(fifo)
    for path in (fifo, folder, link, "/dev/null", "/dev/stdout", "/dev/new", "/proc/self/fd/1", ""):
        with pytest.raises(StackError), target.writing(str(path)) as put:
            put("x")
    for path in (fifo, folder, link, "/dev/null"):
        with pytest.raises(StackError, match=r"regular|folder"):
            files.write_atomic(path, "x")
    assert stat.S_ISFIFO(fifo.stat().st_mode)
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == []


def test_a_file_that_a_person_names_is_whole_and_makes_no_folder(tmp_path: Path) -> None:
    file = tmp_path / "out"
    with pytest.raises(StackError, match="there is no folder"), target.writing(str(tmp_path / "no/out")) as put:
        put("x")
    assert not (tmp_path / "no").exists()
    file.write_text("old")
    file.chmod(0o640)
    half = target.writing(str(file))
    half.__enter__()("half")
    assert half.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None) is not True
    assert (file.read_text(), sorted(path.name for path in tmp_path.iterdir())) == ("old", ["home", "out"])
    with target.writing(str(file)) as put:
        put("new")
    assert (file.read_text(), stat.S_IMODE(file.stat().st_mode)) == ("new", 0o640)


def test_a_new_file_has_the_mode_that_the_umask_gives(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        with target.writing(str(tmp_path / "out")) as put:
            put("x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o600


@pytest.mark.parametrize("command", ["report --html", "ledger export"])
def test_commands_write_to_files_and_dash_is_stdout(home: Path, command: str) -> None:
    files = "pipe /dev/null no/out"
    done = sh(f"cd {home}; mkfifo pipe; for p in {files}; do {KIMI} {command} $p; echo $?; done; ls", HOME=str(home))
    assert done.stdout.split()[:3] == ["2", "2", "2"], done.stderr
    assert "no/out" not in done.stdout
    out = sh(f"cd {home}; {KIMI} {command} -; ls ./-")
    assert "No such file" in out.stderr or "cannot access" in out.stderr
    assert out.stdout.startswith("<!doctype html>") or command == "ledger export"


def test_help_in_a_chat_is_what_status_says_that_it_is(home: Path) -> None:
    from kimi_stack.brain import chat
    from kimi_stack.brain.asker import Asker
    from kimi_stack.brain.sessions import Sessions
    from kimi_stack.config import settings, stack
    from kimi_stack.money.admission import Accounting
    from kimi_stack.reading import difficulty

    loaded = stack.build(stack.default_document(), "ours")
    asker = Asker("local:me", True, Accounting(settings.load(), loaded), None, difficulty.read)
    said = {word: chat.answer(word, "s", loaded, Sessions(), asker) for word in ("status", "help", "HELP", "fly")}
    assert "/kimi help" in said["status"]
    assert said["help"] == said["HELP"] == chat.USAGE
    assert said["fly"] == f"/kimi fly: not a command that I know.\n{chat.USAGE}"


def test_clearing_limits_asks_first(home: Path) -> None:
    limit = '[[limits]]\nusd = 5\nper = "month"\n'
    paths.settings_file().parent.mkdir(parents=True)
    paths.settings_file().write_text(limit)
    done = sh(f"{KIMI} budget clear </dev/null")
    assert (done.returncode, "say --yes" in done.stderr) == (2, True)
    assert paths.settings_file().read_text() == limit
    assert sh(f"{KIMI} budget clear --dry-run </dev/null").stdout.startswith("Would clear the monthly limit of $5.00")
    assert sh(f"{KIMI} budget clear -y </dev/null").stdout.startswith("Cleared the monthly limit of $5.00")
    assert sh(f"{KIMI} budget clear </dev/null").stdout == "Nothing to clear.\n"

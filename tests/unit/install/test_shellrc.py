from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from kimi_install import removal, shellrc
from kimi_install.receipt import SHELLS, Receipt, Section
from kimi_install.steps import Step, Undoing

BLOCK = shellrc.block("bash", modify_path=True)


@pytest.fixture
def section() -> Section:
    return Receipt.load().section(SHELLS)


@pytest.fixture
def bashrc(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SHELL", "/bin/bash")
    return home / ".bashrc"


def step(section: Section, shell: str = "bash", *, modify_path: bool = True) -> Step:
    return shellrc.steps(section, [shell], modify_path=modify_path)[0]


def undo(section: Section) -> list[str]:
    undoing = Undoing()
    assert removal.undo_changes(section, section.changes, undoing) == []
    assert section.changes == []
    return undoing.notes


@pytest.mark.parametrize(
    "original",
    [b"", b"alias x=y\n", b"alias x=y", b"a\r\nb\r\n", b"a\r\nb", b"\n\n", b"caf\xe9 \xff\n"],
    ids=["empty", "plain", "no final newline", "CRLF", "CRLF, no final newline", "blank lines", "not UTF-8"],
)
def test_install_then_uninstall_gives_the_original_bytes(bashrc: Path, section: Section, original: bytes) -> None:
    bashrc.write_bytes(original)
    step(section).apply()
    assert bashrc.read_bytes().endswith(BLOCK)
    assert undo(section) == []
    assert bashrc.read_bytes() == original


def test_twice_is_once(bashrc: Path, section: Section) -> None:
    bashrc.write_text("alias x=y")
    step(section).apply()
    after = bashrc.read_bytes()
    again = step(section)
    assert (again.plan(), again.notes) == ("", [])
    assert bashrc.read_bytes() == after


def test_a_file_that_we_made_goes_and_a_file_that_was_empty_stays(bashrc: Path, section: Section) -> None:
    step(section).apply()
    assert bashrc.exists()
    undo(section)
    assert not bashrc.exists()


def test_a_symlink_stays_a_symlink_and_its_mode_is_kept(bashrc: Path, section: Section, home: Path) -> None:
    real = home / "dotfiles" / "bashrc"
    real.parent.mkdir()
    real.write_text("alias x=y\n")
    real.chmod(0o600)
    bashrc.symlink_to(real)
    step(section).apply()
    assert bashrc.is_symlink()
    assert (real.read_bytes().endswith(BLOCK), real.stat().st_mode & 0o777) == (True, 0o600)
    undo(section)
    assert (bashrc.is_symlink(), real.read_text()) == (True, "alias x=y\n")


def test_lines_added_after_our_block_keep_their_own_line(bashrc: Path, section: Section) -> None:
    bashrc.write_text("alias x=y")
    step(section).apply()
    bashrc.write_bytes(bashrc.read_bytes() + b"alias later=1\n")
    undo(section)
    assert bashrc.read_text() == "alias x=y\nalias later=1\n"


def test_a_block_that_stands_twice_is_removed_twice(bashrc: Path, section: Section) -> None:
    step(section).apply()
    bashrc.write_bytes(BLOCK + b"mine\n" + BLOCK)
    assert step(section).plan() == ""
    undo(section)
    assert bashrc.read_text() == "mine\n"


def test_an_edited_block_is_left_and_said(bashrc: Path, section: Section) -> None:
    step(section).apply()
    edited = bashrc.read_bytes().replace(b"eval", b"# eval")
    bashrc.write_bytes(edited)
    again = step(section)
    assert again.plan() == ""
    assert "was edited" in again.notes[0]
    assert "was edited, so it stays" in undo(section)[0]
    assert bashrc.read_bytes() == edited


def test_a_block_without_its_end_counts_as_edited(bashrc: Path, section: Section) -> None:
    bashrc.write_bytes(shellrc.BEGIN + b"\nmine\n")
    assert "was edited" in step(section).notes[0]
    assert bashrc.read_bytes() == shellrc.BEGIN + b"\nmine\n"


def test_a_block_with_turned_line_ends_is_still_ours(bashrc: Path, section: Section) -> None:
    step(section).apply()
    bashrc.write_bytes(b"mine\r\n" + BLOCK.replace(b"\n", b"\r\n"))
    undo(section)
    assert bashrc.read_bytes() == b"mine\r\n"


def test_a_block_of_an_earlier_version_is_updated_in_place(bashrc: Path, section: Section) -> None:
    step(section, modify_path=False).apply()
    bashrc.write_bytes(bashrc.read_bytes() + b"mine\n")
    newer = step(section)
    assert newer.plan().startswith("update")
    newer.apply()
    assert bashrc.read_bytes() == BLOCK + b"mine\n"
    undo(section)
    assert bashrc.read_bytes() == b"mine\n"


def test_a_kill_before_the_file_was_written_leaves_nothing_to_undo(bashrc: Path, section: Section) -> None:
    bashrc.write_text("mine\n")
    one = step(section)
    one.apply()
    bashrc.write_text("mine\n")  # as if the write had never come
    assert undo(section) == []
    assert bashrc.read_text() == "mine\n"


def test_a_read_only_file_is_left_with_the_line_to_add(bashrc: Path, section: Section) -> None:
    bashrc.write_text("mine\n")
    bashrc.chmod(0o444)
    one = step(section)
    assert one.plan() == ""
    assert one.notes == ['~/.bashrc is read-only: add this line to what makes it: eval "$(kimi-stack init bash)"']


def test_a_file_made_read_only_since_is_named_and_stays_in_the_receipt(bashrc: Path, section: Section) -> None:
    bashrc.write_text("mine\n")
    step(section).apply()
    bashrc.chmod(0o444)
    failures = removal.undo_changes(section, section.changes, Undoing())
    assert "chmod u+w" in str(failures[0])
    assert section.find(shellrc.KIND, bashrc) is not None


def test_a_file_that_is_gone_is_no_failure(bashrc: Path, section: Section) -> None:
    step(section).apply()
    bashrc.unlink()
    assert undo(section) == []


def test_shells_are_the_login_shell_and_those_that_are_set_up(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHELL", "/usr/bin/zsh")
    monkeypatch.delenv("ZDOTDIR", raising=False)
    assert shellrc.used_shells() == ["zsh"]
    (home / ".bashrc").touch()
    assert shellrc.used_shells() == ["bash", "zsh"]
    (home / ".config" / "fish").mkdir(parents=True)
    assert shellrc.used_shells() == ["bash", "zsh", "fish"]
    assert shellrc.used_shells(["fish", "bash"]) == ["bash", "fish"]


def test_no_rc_file_is_made_for_a_shell_that_is_not_used(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHELL", "/usr/bin/fish")
    assert shellrc.used_shells() == ["fish"]
    monkeypatch.setenv("SHELL", "")
    (home / ".zshrc").touch()
    assert shellrc.used_shells() == ["zsh"]


def test_zdotdir_and_xdg_config_home_are_respected(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZDOTDIR", str(home / "z"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "x"))
    assert shellrc.rc_file("zsh") == home / "z" / ".zshrc"
    assert shellrc.rc_file("fish") == home / "x" / "fish" / "conf.d" / "kimi-stack.fish"


def test_fish_gets_a_file_of_its_own_and_loses_it_with_the_folders_made_for_it(home: Path, section: Section) -> None:
    step(section, "fish").apply()
    assert shellrc.rc_file("fish").read_bytes() == shellrc.block("fish", modify_path=True)
    undo(section)
    assert not (home / ".config").exists()


@pytest.mark.parametrize("shell", shellrc.SHELLS)
@pytest.mark.parametrize("modify_path", [True, False])
def test_the_block_runs_silently_in_its_shell_and_sets_path_once(shell: str, modify_path: bool, home: Path) -> None:
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not installed")
    rc = home / "rc"
    rc.write_bytes(shellrc.block(shell, modify_path=modify_path))
    strict = "" if shell == "fish" else "set -eu; "
    command = (
        f"{strict}source {rc}; source {rc}; string join : $PATH"
        if shell == "fish"
        else (f"{strict}. {rc}; . {rc}; printf '%s\\n' \"$PATH\"")
    )
    env = {"HOME": str(home), "PATH": "/usr/bin:/bin", "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    flags = {"bash": ["--norc"], "zsh": ["-f"], "fish": ["--no-config"]}[shell]
    done = subprocess.run([program, *flags, "-c", command], env=env, capture_output=True, text=True, check=False)
    expected = f"{home}/.local/bin:/usr/bin:/bin" if modify_path else "/usr/bin:/bin"
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, expected, "")


def test_the_block_loads_our_functions_where_kimi_stack_is(home: Path) -> None:
    command = home / "bin" / "kimi-stack"
    command.parent.mkdir()
    command.write_text('#!/bin/sh\necho "loaded=$2"\n')
    command.chmod(0o755)
    rc = home / "rc"
    rc.write_bytes(shellrc.block("bash", modify_path=False))
    env = {"HOME": str(home), "PATH": f"{command.parent}{os.pathsep}/usr/bin:/bin"}
    done = subprocess.run(["bash", "--norc", "-c", f". {rc}; echo $loaded"], env=env, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("bash\n", "")


LOGIN_BLOCK = shellrc.block(shellrc.LOGIN, modify_path=True)


@pytest.mark.parametrize("name", [".bash_profile", ".bash_login", ".profile"])
@pytest.mark.parametrize("original", [b"", b"export A=1\n", b"export A=1", b"# . ~/.bashrc\n"])
def test_a_login_file_that_does_not_read_bashrc_gets_the_block_and_loses_it_again(
    bashrc: Path, section: Section, home: Path, name: str, original: bytes
) -> None:
    (home / name).write_bytes(original)
    made = shellrc.steps(section, ["bash"], modify_path=True)
    assert [one.name for one in made] == ["bash", "login"]
    for one in made:
        one.apply()
    assert (home / name).read_bytes().endswith(LOGIN_BLOCK)
    assert bashrc.read_bytes() == BLOCK
    again = shellrc.steps(section, ["bash"], modify_path=True)
    assert [(one.plan(), one.notes) for one in again] == [("", []), ("", [])]
    assert undo(section) == []
    assert (home / name).read_bytes() == original
    assert not bashrc.exists()


@pytest.mark.parametrize(
    "written",
    [
        {".bash_profile": "[ -f ~/.bashrc ] && . ~/.bashrc\n"},
        {".profile": 'if [ -f "$HOME/.bashrc" ]; then\n. "$HOME/.bashrc"\nfi\n'},
        {".bash_profile": ". ~/.profile\n", ".profile": ". ~/.bashrc\n"},
        {".zprofile": "export A=1\n"},
        {},
    ],
    ids=str,
)
def test_a_login_file_that_reads_bashrc_is_left_alone_and_none_is_made(
    bashrc: Path, section: Section, home: Path, written: dict[str, str]
) -> None:
    for name, text in written.items():
        (home / name).write_text(text)
    assert [one.name for one in shellrc.steps(section, ["bash"], modify_path=True)] == ["bash"]


def test_only_the_file_that_bash_reads_first_is_taken(bashrc: Path, section: Section, home: Path) -> None:
    (home / ".bash_profile").write_text(". ~/.profile\n")
    (home / ".profile").write_text(". ~/.bash_profile\n")  # in a circle
    assert shellrc.login_file() == home / ".bash_profile"


def test_a_block_in_a_login_file_goes_even_where_the_file_now_reads_bashrc(
    bashrc: Path, section: Section, home: Path
) -> None:
    profile = home / ".bash_profile"
    profile.write_text("export A=1\n")
    for one in shellrc.steps(section, ["bash"], modify_path=True):
        one.apply()
    profile.write_bytes(profile.read_bytes() + b". ~/.bashrc\n")
    assert [one.name for one in shellrc.steps(section, ["bash"], modify_path=True)] == ["bash", "login"]
    undo(section)
    assert profile.read_bytes() == b"export A=1\n. ~/.bashrc\n"


def test_a_login_bash_loads_the_functions_and_a_plain_sh_does_not(home: Path) -> None:
    command = home / ".local" / "bin" / "kimi-stack"
    command.parent.mkdir(parents=True)
    command.write_text('#!/bin/sh\necho "kimi-smart() { echo loaded by $2; } 3< <(true)"\n')
    command.chmod(0o755)
    (home / ".bash_profile").write_bytes(LOGIN_BLOCK)
    env = {"HOME": str(home), "PATH": "/usr/bin:/bin"}

    def says(*argv: str, stdin: str = "") -> tuple[int, str]:
        done = subprocess.run(argv, env=env, input=stdin, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout

    assert says("bash", "-l", "-i", "-c", "kimi-smart") == (0, "loaded by bash\n")
    assert says("bash", "-l", "-c", "type kimi-smart >/dev/null 2>&1 || echo no; echo $PATH")[1].startswith("no\n")
    for shell in ("sh", "dash"):
        if shutil.which(shell):
            path = f". {home}/.bash_profile; echo $PATH"
            assert says(shell, "-eu", "-c", path) == (0, f"{home}/.local/bin:/usr/bin:/bin\n")
    posix = says("bash", "--posix", "--norc", "-i", "-c", f". {home}/.bash_profile; echo done")
    assert posix == (0, "done\n")


def test_whether_path_was_put_in_is_read_from_what_is_installed(bashrc: Path, section: Section) -> None:
    assert shellrc.path_was_modified()
    step(section, modify_path=False).apply()
    assert not shellrc.path_was_modified()
    step(section, modify_path=True).apply()
    assert shellrc.path_was_modified()

"""installers/install.sh and uninstall.sh, as far as they go without a network and without OpenClaw."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

INSTALLERS = Path(__file__).resolve().parents[2] / "installers"
NO_PIP = {"PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "a home, with $(touch evil) in it's name"
    folder.mkdir()
    return folder


def sh(home: Path, script: str, *argv: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", str(INSTALLERS / script), *argv],
        env={"HOME": str(home), "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin", **env},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        cwd=home.parent,
        timeout=300,
    )


@pytest.mark.parametrize("script", ["install.sh", "uninstall.sh"])
def test_help_names_every_option(home: Path, script: str) -> None:
    done = sh(home, script, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    options = {"install.sh": "dry-run yes with-openclaw demo dir no-modify-path", "uninstall.sh": "purge yes dir"}
    for option in options[script].split():
        assert f"--{option}" in done.stdout


@pytest.mark.parametrize("argv", [["--what"], ["--dir"], ["extra"]])
@pytest.mark.parametrize("script", ["install.sh", "uninstall.sh"])
def test_wrong_usage_is_one_line_and_exit_2(home: Path, script: str, argv: list[str]) -> None:
    done = sh(home, script, *argv)
    assert (done.returncode, done.stderr.count("\n"), done.stdout) == (2, 1, "")
    assert argv[0] in done.stderr


def test_without_a_terminal_and_without_consent_nothing_is_done(home: Path) -> None:
    done = sh(home, "install.sh", "--with-openclaw")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "--yes" in done.stderr
    assert list(home.iterdir()) == []


def test_a_dry_run_changes_nothing(home: Path) -> None:
    done = sh(home, "install.sh", "--dry-run", "--with-openclaw", "--demo")
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["Would"] * 5
    assert list(home.iterdir()) == []


@pytest.mark.parametrize("script", ["install.sh", "uninstall.sh"])
def test_half_of_a_script_does_nothing(home: Path, tmp_path: Path, script: str) -> None:
    text = (INSTALLERS / script).read_text()
    for cut in range(0, len(text) - len('    main "$@"\n    exit\n}\n'), 997):
        half = tmp_path / "half.sh"
        half.write_text(text[:cut])
        done = subprocess.run(
            ["/bin/sh", str(half), "--yes"], env={"HOME": str(home)}, capture_output=True, text=True, check=False
        )
        assert done.stdout == ""
        assert list(home.iterdir()) == []


def test_a_step_that_fails_leaves_nothing_and_says_so(home: Path) -> None:
    done = sh(home, "install.sh", "--yes", **NO_PIP)
    assert done.returncode == 1
    assert "install.sh: installing kimi-stack failed" in done.stderr
    assert "what this run had made is removed again" in done.stderr
    assert list(home.rglob("*")) == []


def _broken_python(folder: Path, *modules: str) -> str:
    """A PYTHONPATH on which these modules cannot be imported, as on a Debian without python3-venv."""
    for name in modules:
        (folder / name).mkdir(parents=True)
        (folder / name / "__init__.py").write_text("raise ImportError('not here')\n")
    return str(folder)


def test_a_python_that_cannot_make_environments_gets_the_command_to_run(home: Path, tmp_path: Path) -> None:
    broken = _broken_python(tmp_path / "broken", "ensurepip", "pip", "virtualenv")
    commands = tmp_path / "commands"
    commands.mkdir()
    for name in ("rm", "rmdir", "mkdir", "mktemp", "dirname", "readlink", "ls", "awk", "tail"):
        (commands / name).symlink_to(shutil.which(name) or name)
    # Not root, who would be helped by apt-get.
    for name, line in {"python3": f'exec "{sys.executable}" "$@"', "id": "echo 1000"}.items():
        (commands / name).write_text(f"#!/bin/sh\n{line}\n")
        (commands / name).chmod(0o755)
    done = sh(home, "install.sh", "--demo", PYTHONPATH=broken, PATH=str(commands))
    assert done.returncode == 1
    assert "run: sudo apt-get install python3-venv" in done.stderr
    assert list(home.rglob("*")) == []


def test_pip_from_outside_serves_an_environment_without_one(home: Path, tmp_path: Path) -> None:
    broken = _broken_python(tmp_path / "broken", "ensurepip")
    done = sh(home, "install.sh", "--yes", PYTHONPATH=broken, **NO_PIP)
    # It got as far as installing into the environment that it had made.
    assert "install.sh: installing kimi-stack failed" in done.stderr
    assert "hatchling" in done.stderr
    assert list(home.rglob("*")) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can install into a foreign home")
def test_root_does_not_install_into_somebody_elses_home_unless_told_to(home: Path) -> None:
    os.chown(home, 65534, 65534)
    done = sh(home, "install.sh", "--demo")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "run it without sudo" in done.stderr


def test_a_command_of_that_name_that_is_not_ours_is_left_alone(home: Path) -> None:
    theirs = home / ".local" / "bin" / "kimi-stack"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("theirs")
    done = sh(home, "install.sh", "--yes", **NO_PIP)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert f"{theirs} is there and is not ours" in done.stderr
    assert [path for path in home.rglob("*") if path.is_file()] == [theirs]


def test_uninstalling_where_nothing_is_says_so(home: Path) -> None:
    done = sh(home, "uninstall.sh", "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    assert "nothing to do" in done.stdout

"""installers/install.sh and uninstall.sh, as far as they go without a network and without OpenClaw."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

INSTALLERS = Path(__file__).resolve().parents[3] / "installers"
NO_PIP = {"PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "a home, with $(touch evil) in it's name"
    folder.mkdir()
    return folder


def taken(handle: int) -> bool:
    """Whether we have the installers' lock now."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


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


@pytest.mark.one_python  # it makes an environment, as tests/run does for each Python
def test_a_step_that_fails_leaves_nothing_and_says_so(home: Path) -> None:
    done = sh(home, "install.sh", "--yes", "--with-openclaw", **NO_PIP)
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
    done = sh(home, "install.sh", "--demo", "--with-openclaw", PYTHONPATH=broken, PATH=str(commands))
    assert done.returncode == 1
    assert "run: sudo apt-get install python3-venv" in done.stderr
    assert list(home.rglob("*")) == []


@pytest.mark.one_python  # it makes an environment, as tests/run does for each Python
def test_pip_from_outside_serves_an_environment_without_one(home: Path, tmp_path: Path) -> None:
    broken = _broken_python(tmp_path / "broken", "ensurepip")
    done = sh(home, "install.sh", "--yes", "--with-openclaw", PYTHONPATH=broken, **NO_PIP)
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


def an_openclaw(folder: Path, says: str = "OpenClaw 2026.9.6") -> str:
    """A folder for PATH with an openclaw that tells its version."""
    folder.mkdir(exist_ok=True)
    (folder / "openclaw").write_text(f"#!/bin/sh\necho '{says}'\n")
    (folder / "openclaw").chmod(0o755)
    return str(folder)


def path_with(*folders: str) -> str:
    return ":".join([*folders, str(Path(sys.executable).parent), "/usr/bin", "/bin"])


@pytest.mark.parametrize("flags", [["--yes"], ["--dry-run"], ["--demo"]], ids=" ".join)
@pytest.mark.parametrize("version", ["", "OpenClaw 2025.1.1"], ids=["none", "too old"])
def test_without_a_suitable_openclaw_it_ends_before_anything_is_made(
    home: Path, tmp_path: Path, flags: list[str], version: str
) -> None:
    path = path_with(*([an_openclaw(tmp_path / "bin", version)] if version else []))
    done = sh(home, "install.sh", *flags, PATH=path, **NO_PIP)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (4, "", 1)
    assert "--with-openclaw brings one" in done.stderr
    assert list(home.iterdir()) == []


@pytest.mark.parametrize("flags", [["--yes"], ["--dry-run"]], ids=" ".join)
def test_a_named_openclaw_that_will_not_do_is_told_with_the_reason(
    home: Path, tmp_path: Path, flags: list[str]
) -> None:
    old = an_openclaw(tmp_path / "bin", "OpenClaw 2025.1.1") + "/openclaw"
    done = sh(home, "install.sh", *flags, "--openclaw", old, **NO_PIP)
    assert (done.returncode, done.stdout) == (4, "")
    assert "install.sh: " in done.stderr
    assert "2025.1.1, too old" in done.stderr
    missing = sh(home, "install.sh", *flags, "--openclaw", "/no/such/openclaw")
    assert (missing.returncode, "/no/such/openclaw is not a program" in missing.stderr) == (4, True)
    assert list(home.iterdir()) == []


def test_a_dry_run_foresees_what_the_run_will_do(home: Path, tmp_path: Path) -> None:
    path = path_with(an_openclaw(tmp_path / "bin"))
    there = sh(home, "install.sh", "--dry-run", "--with-openclaw", PATH=path)
    assert (there.returncode, there.stderr) == (0, "")
    assert "Would bring OpenClaw" not in there.stdout
    assert "Would bring OpenClaw" in sh(home, "install.sh", "--dry-run", "--with-openclaw").stdout
    assert list(home.iterdir()) == []


def test_a_second_installer_waits_and_then_says_that_another_one_is_at_work(home: Path, tmp_path: Path) -> None:
    (tmp_path / "quick").mkdir()
    (tmp_path / "quick" / "sleep").write_text("#!/bin/sh\n")
    (tmp_path / "quick" / "sleep").chmod(0o755)
    handle = os.open(home, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    try:
        done = sh(home, "install.sh", "--yes", "--with-openclaw", PATH=path_with(str(tmp_path / "quick")), **NO_PIP)
    finally:
        os.close(handle)
    assert (done.returncode, done.stdout) == (1, "")
    waiting, gave_up = done.stderr.splitlines()
    assert "another installer is at work in this home; waiting" in waiting
    assert "still at work" in gave_up
    assert list(home.iterdir()) == []


def test_a_killed_installer_leaves_no_lock(home: Path, tmp_path: Path) -> None:
    slow = tmp_path / "slow"
    slow.mkdir()
    (slow / "mktemp").write_text(f"#!/bin/sh\n: >'{tmp_path}/begun'\nexec sleep 30\n")
    (slow / "mktemp").chmod(0o755)
    running = subprocess.Popen(
        ["/bin/sh", str(INSTALLERS / "install.sh"), "--yes", "--with-openclaw"],
        env={"HOME": str(home), "PATH": path_with(str(slow)), **NO_PIP},
        stdin=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        end = time.monotonic() + 120
        while not (tmp_path / "begun").exists():
            assert time.monotonic() < end
            time.sleep(0.05)
        handle = os.open(home, os.O_RDONLY)
        with pytest.raises(BlockingIOError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    finally:
        os.killpg(running.pid, signal.SIGKILL)
        running.wait()
    end = time.monotonic() + 60  # the last of the group may take a moment to end
    while not taken(handle):
        assert time.monotonic() < end
        time.sleep(0.05)
    os.close(handle)
    assert list(home.iterdir()) == []


def an_installation(home: Path, folder: Path) -> None:
    """What install.sh leaves, with this very kimi-stack in the place of the environment."""
    commands = folder / "env" / "bin"
    commands.mkdir(parents=True)
    (commands / "kimi-stack").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m kimi_stack "$@"\n')
    (commands / "kimi-stack").chmod(0o755)
    (commands / "python").symlink_to(sys.executable)
    link = home / ".local" / "bin" / "kimi-stack"
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(commands / "kimi-stack")
    shutil.copy(INSTALLERS / "uninstall.sh", folder)


INSTALLED = """
from kimi_install.owned_file import OwnedFile
from kimi_install.receipt import Receipt, only_one
from kimi_stack.base import paths
from kimi_stack.config import edits, settings
from kimi_stack.money.ledger import open_ledger
with only_one():
    section = Receipt.load().section(str(paths.openclaw_dir()), {"openclaw": None, "env": {}})
    OwnedFile(section, "stack", paths.stack_file(), b"{}", keep=True).apply()
    OwnedFile(section, "schema", paths.schema_file(), b"{}", keep=True).apply()
    OwnedFile(section, "selector", paths.selector_file(), b"//").apply()
edits.put_limit({"usd": "5", "per": "day"})
edits.put_limit({"usd": "6", "per": "day"})
open_ledger(settings.load(), {}).close()
"""


@pytest.mark.parametrize("where", ["the data folder", "a folder of its own"])
@pytest.mark.parametrize("script", ["the copy", "the checkout's"])
def test_what_an_uninstallation_kept_can_be_purged_later(home: Path, tmp_path: Path, where: str, script: str) -> None:
    folder = home / ".local/share/kimi-stack" if where == "the data folder" else tmp_path / "a folder"
    an_installation(home, folder)
    env = {"HOME": str(home), "PATH": path_with()}
    subprocess.run([sys.executable, "-c", INSTALLED], env=env, check=True)
    first = sh(home, "uninstall.sh", "--yes")
    assert first.returncode == 0, first.stderr
    assert "--purge deletes it" in first.stdout
    assert (home / ".openclaw" / "model-config.json").exists()
    assert (home / ".local/share/kimi-stack/ledger.sqlite3").exists()
    assert not (folder / "env").exists()

    again = ["/bin/sh", str(folder / "uninstall.sh" if script == "the copy" else INSTALLERS / "uninstall.sh")]
    again += ["--purge"] if script == "the copy" else ["--purge", "--dir", str(folder)]
    kept = sorted(path for path in home.rglob("*"))
    asked = subprocess.run(again, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert (asked.returncode, asked.stderr.count("\n")) == (2, 1), "nobody agreed to it"
    assert sorted(path for path in home.rglob("*")) == kept
    again.append("--yes")
    done = subprocess.run(again, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "model-config.json" in done.stdout
    assert list(home.iterdir()) == []
    assert not folder.exists()


def test_a_purge_at_once_leaves_nothing(home: Path) -> None:
    folder = home / ".local/share/kimi-stack"
    an_installation(home, folder)
    subprocess.run([sys.executable, "-c", INSTALLED], env={"HOME": str(home), "PATH": path_with()}, check=True)
    done = sh(home, "uninstall.sh", "--purge", "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    assert [path for path in home.rglob("*") if not path.is_dir()] == []


def test_what_the_person_added_to_our_folders_stays(home: Path) -> None:
    folder = home / ".local/share/kimi-stack"
    an_installation(home, folder)
    subprocess.run([sys.executable, "-c", INSTALLED], env={"HOME": str(home), "PATH": path_with()}, check=True)
    theirs = [folder / "theirs", home / ".config/kimi-stack/theirs", home / ".openclaw/theirs"]
    for path in theirs:
        path.write_text("x")
    sh(home, "uninstall.sh", "--yes")
    done = sh(home, "uninstall.sh", "--yes", "--purge")
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(path for path in home.rglob("*") if not path.is_dir()) == sorted(theirs)


def test_the_copy_in_a_folder_uninstalls_that_one_and_a_second_installation_is_told_where_the_first_is(
    home: Path,
) -> None:
    first, second = home / "first", home / "second"
    an_installation(home, second)
    (home / ".local/bin/kimi-stack").unlink()
    an_installation(home, first)
    done = sh(home, "install.sh", "--yes", "--dir", str(second), **NO_PIP)
    assert done.returncode != 0
    assert f"kimi-stack is installed in {first}: name that with --dir, or run {first}/uninstall.sh first" in done.stderr
    env = {"HOME": str(home), "PATH": path_with()}
    subprocess.run(["/bin/sh", str(second / "uninstall.sh"), "--yes"], env=env, stdin=subprocess.DEVNULL, check=True)
    assert not (second / "env").exists()
    assert (first / "env").exists()
    assert (home / ".local/bin/kimi-stack").is_symlink()

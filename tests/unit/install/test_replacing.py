"""install.sh --from-wheel: one version after another, one that fails, and one that is killed half-way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from .test_scripts import INSTALLERS, NO_PIP, _broken_python, sh

pytestmark = pytest.mark.one_python  # they make environments

# What install.sh asks of a wheel: to know a suitable openclaw, and a kimi-stack that installs. This one installs
# nothing and ends with the code in HOME/code.
MODULES = {
    "kimi_stack/__init__.py": "",
    "kimi_stack/base/__init__.py": "",
    "kimi_stack/base/errors.py": "class StackError(Exception): pass\n",
    "kimi_stack/openclaw/__init__.py": "",
    "kimi_stack/openclaw/door.py": (
        "class OpenClaw:\n    path, version = '/bin/true', (2026, 9, 6)\n"
        "    find = classmethod(lambda cls, named: cls())\n"
    ),
}
CLI = """\
import os, sys
VERSION = "{version}"
def main():
    print(VERSION, sys.executable, *sys.argv[1:])
    if sys.argv[1] == "install":
        file = os.path.expanduser("~/code")
        sys.exit(int(open(file).read()) if os.path.exists(file) else 0)
"""


def wheel(folder: Path, version: str) -> str:
    """A wheel of that version that needs nothing."""
    info = f"kimi_model_stack-{version}.dist-info"
    files = {
        **MODULES,
        "kimi_stack/cli.py": CLI.format(version=version),
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: kimi-model-stack\nVersion: {version}\n",
        f"kimi_model_stack-{version}.data/data/share/man/man1/kimi-stack.1": f".TH KIMI-STACK 1 {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/entry_points.txt": "[console_scripts]\nkimi-stack = kimi_stack.cli:main\n",
    }
    files[f"{info}/RECORD"] = "".join(f"{name},,\n" for name in [*files, f"{info}/RECORD"])
    path = folder / f"kimi_model_stack-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as made:
        for name, text in files.items():
            made.writestr(zipfile.ZipInfo(name), text)  # without a time: the same each time
    return str(path)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "a home with it's name"
    folder.mkdir()
    return folder


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """No index, and no ensurepip: the pip of this Python serves, which saves seconds for each environment."""
    return {**NO_PIP, "PYTHONPATH": _broken_python(tmp_path / "broken", "ensurepip")}


def install(home: Path, env: dict[str, str], path: str, *flags: str) -> subprocess.CompletedProcess[str]:
    return sh(home, "install.sh", "--yes", "--from-wheel", path, *flags, **env)


def in_use(home: Path) -> str:
    """The version that the command in ~/.local/bin runs."""
    argv = [str(home / ".local" / "bin" / "kimi-stack"), "--version"]
    said = subprocess.run(argv, capture_output=True, text=True, check=True).stdout
    assert f" {home}/.local/share/kimi-stack/env/bin/python " in said, "OpenClaw's config has this path: it stays"
    return said.partition(" ")[0]


def beside(home: Path) -> list[str]:
    return sorted(path.name for path in (home / ".local" / "share" / "kimi-stack").glob("env*"))


def test_versions_follow_each_other_and_one_that_does_not_install_is_taken_back(
    home: Path, env: dict[str, str], tmp_path: Path
) -> None:
    first = install(home, env, wheel(tmp_path, "0.1"))
    assert first.returncode == 0, first.stderr
    assert (in_use(home), beside(home)) == ("0.1", ["env", "env-1"])
    assert "already in" in install(home, env, wheel(tmp_path, "0.1")).stdout

    kept = install(home, env, wheel(tmp_path, "0.2"), "--keep-previous")
    assert kept.returncode == 0, kept.stderr
    assert (in_use(home), beside(home)) == ("0.2", ["env", "env-1", "env-2"])
    noted = (home / ".local/share/kimi-stack/env/installed-from").read_bytes().split(b"\0")
    assert noted[1:3] == [b"--from-wheel", wheel(tmp_path, "0.2").encode()]

    (home / "code").write_text("1")
    failed = install(home, env, wheel(tmp_path, "0.3"))
    assert failed.returncode == 1
    assert "what this run had made is removed again" in failed.stderr
    assert (in_use(home), beside(home)) == ("0.2", ["env", "env-2"])

    assert sh(home, "uninstall.sh", "--yes").returncode == 0, "its kimi-stack uninstalls nothing"
    assert beside(home) == []


def test_an_upgrade_that_is_killed_leaves_the_old_version_and_the_next_one_goes_through(
    home: Path, env: dict[str, str], tmp_path: Path
) -> None:
    assert install(home, env, wheel(tmp_path, "0.1")).returncode == 0
    folder = home / ".local" / "share" / "kimi-stack"
    argv = ["/bin/sh", str(INSTALLERS / "install.sh"), "--yes", "--from-wheel", wheel(tmp_path, "0.2")]
    path = {"HOME": str(home), "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin"}
    running = subprocess.Popen(
        argv, env={**path, **env}, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, start_new_session=True
    )
    try:
        end = time.monotonic() + 120
        while not (folder / "env-2").exists():
            assert time.monotonic() < end
            time.sleep(0.01)
    finally:
        os.killpg(running.pid, signal.SIGKILL)
        running.wait()
    assert in_use(home) == "0.1"
    assert install(home, env, wheel(tmp_path, "0.2")).returncode == 0
    assert (in_use(home), beside(home)) == ("0.2", ["env", "env-2"])


def test_an_installation_with_a_folder_in_the_place_of_the_link_is_replaced_too(
    home: Path, env: dict[str, str], tmp_path: Path
) -> None:
    """As an older install.sh made it."""
    assert install(home, env, wheel(tmp_path, "0.1")).returncode == 0
    folder = home / ".local" / "share" / "kimi-stack"
    (folder / "env").unlink()
    (folder / "env-1").rename(folder / "env")
    (home / "code").write_text("1")
    assert install(home, env, wheel(tmp_path, "0.2")).returncode == 1
    assert (in_use(home), beside(home)) == ("0.1", ["env", "env-0"])
    (home / "code").unlink()
    assert install(home, env, wheel(tmp_path, "0.2")).returncode == 0
    assert (in_use(home), beside(home)) == ("0.2", ["env", "env-1"])


@pytest.mark.parametrize(("name", "says"), [("no.whl", "is not there"), ("code.zip", "is no wheel")])
def test_what_is_no_wheel_is_wrong_usage(home: Path, env: dict[str, str], name: str, says: str) -> None:
    done = install(home, env, name)
    assert (done.returncode, done.stderr.count("\n"), says in done.stderr) == (2, 1, True)
    assert list(home.iterdir()) == []


def page(home: Path, share: str = ".local/share") -> Path:
    return home / share / "man" / "man1" / "kimi-stack.1"


def test_the_man_page_is_linked_to_where_man_looks_once_and_goes_with_the_rest(
    home: Path, env: dict[str, str], tmp_path: Path
) -> None:
    assert install(home, env, wheel(tmp_path, "0.1")).returncode == 0
    assert page(home).readlink() == home / ".local/share/kimi-stack/env/share/man/man1/kimi-stack.1"
    assert install(home, env, wheel(tmp_path, "0.2")).returncode == 0
    assert page(home).read_text() == ".TH KIMI-STACK 1 0.2\n"
    # With another folder for data than at the installation.
    assert sh(home, "uninstall.sh", "--yes", XDG_DATA_HOME=str(home / "other")).returncode == 0
    assert not page(home).is_symlink()
    assert not (home / ".local").exists(), "nor the empty folders"

    (home / "code").write_text("1")
    assert install(home, env, wheel(tmp_path, "0.1")).returncode == 1
    assert [path.name for path in home.iterdir()] == ["code"], "a run that fails takes it back"


def test_a_man_page_that_is_not_ours_stays_and_so_does_a_folder_that_cannot_be_written(
    home: Path, env: dict[str, str], tmp_path: Path
) -> None:
    env["XDG_DATA_HOME"] = str(home / "share")
    page(home, "share").parent.mkdir(parents=True)
    page(home, "share").write_text("theirs")
    for _ in range(2):
        done = install(home, env, wheel(tmp_path, "0.1"))
        assert (done.returncode, "note: ~/share/man/man1/kimi-stack.1 is not ours" in done.stdout) == (0, True)
    assert sh(home, "uninstall.sh", "--yes", XDG_DATA_HOME=env["XDG_DATA_HOME"]).returncode == 0
    assert page(home, "share").read_text() == "theirs"

    page(home, "share").unlink()
    page(home, "share").parent.rmdir()
    page(home, "share").parent.write_text("a file in the place of the folder")
    done = install(home, env, wheel(tmp_path, "0.1"))
    assert (done.returncode, "man1/kimi-stack.1 is not ours or cannot be made" in done.stdout) == (0, True)
    assert sh(home, "uninstall.sh", "--yes", XDG_DATA_HOME=env["XDG_DATA_HOME"]).returncode == 0
    assert page(home, "share").parent.read_text() == "a file in the place of the folder"

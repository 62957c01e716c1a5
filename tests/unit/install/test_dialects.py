"""The shell scripts under what macOS has: a /bin/sh that is bash 3.2 in POSIX mode, and tools of BSD.

Neither can be had here. So the scripts run in the three shells that know least beyond POSIX, with tools that refuse
what only GNU's have, and shell/kimi-stack.bash is read for what came after bash 3.2.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kimi_stack.base import paths

from .test_scripts import INSTALLERS, _broken_python

SHELLS = {"dash": ["dash"], "busybox": ["busybox", "sh"], "bash": ["bash", "--posix"]}
# Options that BSD's tools do not have, or that mean something else there.
GNU_ONLY = {
    "readlink": "-e|-m|--*",
    "sed": "-r|-i|--*",
    "mktemp": "-p|--*",
    "date": "-d|-I*|--*",
    "stat": "-c|--*",
    "cp": "-T|-t|--*",
    "mv": "-T|-t|--*",
    "ln": "-T|-t|-r|--*",
    "tail": "--?*",
    "sort": "-V|--*",
    "find": "-printf|-regextype",
    "rm": "--?*",
    "mkdir": "--?*",
    "ls": "--?*",
    "cut": "--*",
    "awk": "--*",
}
# What bash 3.2 lacks: what it is, and an expression for it.
AFTER_3_2 = {
    "associative arrays and name references": r"\b(?:declare|local|typeset) -[a-z]*[An]",
    "upper and lower case": r"\$\{\w+(?:\[[^]]*\])?(?:\^|,)",
    "mapfile": r"\b(?:mapfile|readarray)\b",
    "|& and &>>": r"\|&|&>>",
    "coproc": r"\bcoproc\b",
    "negative indexes": r"\$\{\w+\[-",
    "transformations": r"\$\{\w+@",
    "times of printf": r"%\(.*\)T",
    "wait -n": r"\bwait -n\b",
    "[[ -v": r"\[\[ -v ",
    ";& in case": r";;?&",
    "source <(": r"(?:source|\.) <\(",
}


@pytest.fixture(params=list(SHELLS))
def shell(request: pytest.FixtureRequest) -> list[str]:
    argv = SHELLS[request.param]
    if shutil.which(argv[0]) is None:
        pytest.skip(f"no {argv[0]} on PATH")
    return argv


@pytest.fixture
def bsd(tmp_path: Path) -> str:
    """A PATH whose tools refuse what only GNU's have."""
    folder = tmp_path / "bsd"
    folder.mkdir()
    for name, refused in GNU_ONLY.items():
        real = shutil.which(name, path="/usr/bin:/bin")
        assert real is not None
        lines = [
            "#!/bin/sh",
            "for word; do",
            f'case $word in {refused}) echo "{name}: illegal option $word" >&2; exit 64 ;;',
        ]
        (folder / name).write_text("\n".join([*lines, "esac", "done", f'exec {real} "$@"', ""]))
        (folder / name).chmod(0o755)
    return f"{folder}:{Path(sys.executable).parent}:/usr/bin:/bin"


def run(argv: list[str], home: Path, path: str, **added: str) -> subprocess.CompletedProcess[str]:
    env = {"HOME": str(home), "PATH": path, "PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull, **added}
    return subprocess.run(
        argv, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300, check=False
    )


def test_the_installers_say_and_foresee_the_same_in_each_shell(shell: list[str], bsd: str, tmp_path: Path) -> None:
    home = tmp_path / "it's a $home"
    home.mkdir()
    install, uninstall = str(INSTALLERS / "install.sh"), str(INSTALLERS / "uninstall.sh")
    foreseen = run([*shell, install, "--dry-run", "--with-openclaw", "--demo", "--dir", "x y"], home, bsd)
    assert (foreseen.returncode, foreseen.stderr) == (0, "")
    assert [line.split()[0] for line in foreseen.stdout.splitlines()] == ["Would"] * 5
    wrong = run([*shell, install, "--dir"], home, bsd)
    assert (wrong.returncode, wrong.stderr) == (2, "install.sh: --dir needs a value; see --help\n")
    nothing = run([*shell, uninstall, "--yes"], home, bsd)
    assert (nothing.returncode, nothing.stderr, "nothing to do" in nothing.stdout) == (0, "", True)
    assert list(home.iterdir()) == []


@pytest.mark.one_python  # it makes an environment
def test_a_step_that_fails_is_undone_in_each_shell(shell: list[str], bsd: str, tmp_path: Path) -> None:
    home = tmp_path / "it's a $home"
    home.mkdir()
    broken = _broken_python(tmp_path / "broken", "ensurepip")  # then the pip of this Python serves, which is quicker
    argv = [*shell, str(INSTALLERS / "install.sh"), "--yes", "--with-openclaw"]
    done = run(argv, home, bsd, PYTHONPATH=broken)
    assert done.returncode == 1
    assert "installing kimi-stack failed" in done.stderr
    assert "illegal option" not in done.stderr
    assert list(home.rglob("*")) == []


def test_the_smart_router_hands_its_words_on_in_each_shell(shell: list[str], bsd: str, tmp_path: Path) -> None:
    folder = tmp_path / "commands"
    folder.mkdir()
    (folder / "kimi-stack").write_text("#!/bin/sh\nprintf '%s ' \"$@\"\ntr '\\0' '|' <&3\n")
    (folder / "kimi-stack").chmod(0o755)
    router = str(paths.shell_assets() / "smart-router.sh")
    done = run([*shell, router, "what is", "it's $HOME?"], tmp_path, f"{folder}:{bsd}")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "run --source shell --argv-fd 3 what is|it's $HOME?|"


@pytest.mark.parametrize("what", AFTER_3_2)
def test_the_functions_for_bash_need_no_newer_bash_than_that_of_macos(what: str) -> None:
    text = (paths.shell_assets() / "kimi-stack.bash").read_text()
    code = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))
    assert re.findall(AFTER_3_2[what], code) == []


def test_completing_says_nothing_where_bash_has_no_compopt(tmp_path: Path) -> None:
    (tmp_path / "kimi-stack").write_text("#!/bin/sh\nprintf 'plain,why\\nfile,\\n'\n")
    (tmp_path / "kimi-stack").chmod(0o755)
    script = (
        f"enable -n compopt; . '{paths.shell_assets()}/kimi-stack.bash'; COMP_WORDS=(kimi-stack w); COMP_CWORD=1; "
        '__kimi_stack_complete kimi-stack; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = run(["bash", "--norc", "-c", script], tmp_path, f"{tmp_path}:/usr/bin:/bin")
    assert (done.stdout, done.stderr) == ("why\n", "")

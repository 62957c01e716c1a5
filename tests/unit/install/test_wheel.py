"""The wheel and the sdist: built twice with the same bytes, installed without a checkout by pipx and by uv."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from kimi_stack.base.version import __version__
from kimi_stack.cli.root import COMMANDS

ROOT = Path(__file__).resolve().parents[3]
CACHE = ROOT / "tests" / ".cache"
NAME = f"kimi_model_stack-{__version__}"
TASK = "check why the login flow drops sessions and patch it"
# Nothing of them depends on the version of Python, and pipx and uv download what the package needs.
pytestmark = pytest.mark.one_python


REPOSITORY = "https://example.org/me/kimi-model-stack"


def build(folder: Path) -> list[Path]:
    """The wheel and the sdist, both built from the checkout as for a release."""
    env = {**os.environ, "SOURCE_DATE_EPOCH": "1790000000", "KIMI_STACK_REPOSITORY": REPOSITORY}
    argv = [sys.executable, "-m", "hatchling", "build", "-d", str(folder)]
    done = subprocess.run(argv, cwd=ROOT, env=env, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return [folder / f"{NAME}-py3-none-any.whl", folder / f"{NAME}.tar.gz"]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return build(tmp_path_factory.mktemp("dist"))


@pytest.fixture
def alone(tmp_path: Path) -> dict[str, str]:
    """An environment with a HOME of its own, in which nothing finds the checkout."""
    bare = {name: value for name, value in os.environ.items() if name.startswith(("PIP_", "SSL_", "LANG"))}
    bare |= {"HOME": str(tmp_path), "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin"}
    # What was downloaded for an earlier run serves the next one.
    return bare | {"UV_CACHE_DIR": str(CACHE / "uv-cache"), "PIP_CACHE_DIR": str(CACHE / "pip-cache")}


def run(env: dict[str, str], *argv: str) -> str:
    done = subprocess.run(argv, env=env, cwd=env["HOME"], capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_two_builds_are_the_same_to_the_byte(built: list[Path], tmp_path: Path) -> None:
    first, second = (
        [hashlib.sha256(file.read_bytes()).hexdigest() for file in each] for each in (built, build(tmp_path))
    )
    assert first == second


def test_the_wheel_has_the_plugin_the_shells_the_licence_and_a_man_page_of_all_commands(built: list[Path]) -> None:
    with zipfile.ZipFile(built[0]) as wheel:
        names = set(wheel.namelist())
        page = wheel.read(f"{NAME}.data/data/share/man/man1/kimi-stack.1").decode()
    assets = {
        f"kimi_stack/assets/{name}" for name in ("openclaw/index.mjs", "openclaw/package.json", "shell/kimi-stack.fish")
    }
    assert assets | {f"{NAME}.dist-info/licenses/LICENSE", "kimi_install/plan.py"} <= names
    assert [name for name in names if "__pycache__" in name or name.startswith("tests")] == []
    sections = set(re.findall(r"^\.SS kimi\\-stack ([a-z]+)", page, re.MULTILINE))
    assert sections == set(COMMANDS)
    assert page.startswith(f'.TH KIMI-STACK 1 "2026-09-21" "kimi-stack {__version__}"')
    if shutil.which("groff"):
        lint = subprocess.run(
            ["groff", "-man", "-ww", "-Tutf8"], input=page, capture_output=True, text=True, check=True
        )
        assert lint.stderr == ""


def test_the_metadata_names_the_repository_of_whoever_publishes(built: list[Path]) -> None:
    with zipfile.ZipFile(built[0]) as wheel:
        metadata = wheel.read(f"{NAME}.dist-info/METADATA").decode()
    with tarfile.open(built[1]) as sdist:
        of_sdist = sdist.extractfile(f"{NAME}/PKG-INFO")
        assert of_sdist is not None
        assert of_sdist.read().decode() == metadata
    assert metadata.startswith("Metadata-Version: 2.4\n"), "twine 6.1, by which release.yml uploads, knows no newer one"
    urls = dict(re.findall(r"^Project-URL: (\w+), (.*)$", metadata, re.MULTILINE))
    assert urls["Repository"] == REPOSITORY
    assert all(url.startswith(REPOSITORY) for url in urls.values())


def test_the_sdist_has_what_a_build_needs_and_nothing_of_this_machine(built: list[Path]) -> None:
    with tarfile.open(built[1]) as sdist:
        names = {name.partition("/")[2] for name in sdist.getnames()}
    needed = {"pyproject.toml", "README.md", "LICENSE", "installers/man_page.py", "installers/install.sh", "tests/run"}
    assert needed <= names
    assert [name for name in names if ".cache" in name or "__pycache__" in name] == []


def test_pipx_installs_the_wheel_with_its_man_page_and_it_decides_without_a_checkout(
    built: list[Path], alone: dict[str, str], tmp_path: Path
) -> None:
    alone |= {
        "PIPX_HOME": str(tmp_path / "pipx"),
        "PIPX_BIN_DIR": str(tmp_path / "bin"),
        "PIPX_MAN_DIR": str(tmp_path / "man"),
    }
    run(alone, sys.executable, "-m", "pipx", "install", "--python", sys.executable, str(built[0]))
    command = str(tmp_path / "bin" / "kimi-stack")
    assert run(alone, command, "why", TASK).startswith("standard: anthropic/claude-sonnet-5\n")
    assert (tmp_path / "man" / "man1" / "kimi-stack.1").exists()
    for shell in ("bash", "zsh", "fish"):
        assert "complete" in run(alone, command, "init", shell)
    upgrade = subprocess.run([command, "upgrade"], env=alone, capture_output=True, text=True, check=False)
    assert (upgrade.returncode, "`pipx upgrade kimi-model-stack`" in upgrade.stderr) == (2, True)


def test_uvx_runs_it_from_the_wheel(built: list[Path], alone: dict[str, str]) -> None:
    uvx = [sys.executable, "-m", "uv", "tool", "run", "--python", sys.executable, "--from", str(built[0])]
    assert run(alone, *uvx, "kimi-stack", "why", TASK).startswith("standard: anthropic/claude-sonnet-5\n")

"""A wheel of this very project, installed by install.sh: upgraded to a damaged one, mended, and uninstalled."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base.version import __version__

from .test_scripts import INSTALLERS, _broken_python, path_with
from .test_wheel import CACHE, NAME, ROOT, build

pytestmark = pytest.mark.one_python  # it makes environments, and pip downloads what the package needs

# tests/unit/fake_openclaw.py as a program. What doctor alone asks fails: then those checks are unknown.
OPENCLAW = f"""\
#!{sys.executable}
import sys
sys.path[:0] = [{str(ROOT)!r}]
from tests.unit.fake_openclaw import FakeOpenClaw
fake = FakeOpenClaw()
if "--all" in sys.argv or not hasattr(fake, "_" + "_".join(sys.argv[1:3])) and sys.argv[1] != "--version":
    sys.exit("not here")
done = fake._run(sys.argv[1:], sys.stdin.read(), None)
sys.stdout.write(done.out)
sys.stderr.write(done.err)
sys.exit(done.code)
"""
DAMAGED = ("layers.npz", "table.bin")


class Home:
    """A person's home with nothing in it, and that `openclaw` on PATH."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "a home with it's name"
        self.folder.mkdir()
        commands = folder / "commands"
        commands.mkdir()
        (commands / "openclaw").write_text(OPENCLAW)
        (commands / "openclaw").chmod(0o755)
        kept = {name: value for name, value in os.environ.items() if name.startswith(("PIP_", "SSL_", "LANG"))}
        path = path_with(str(self.folder / ".local" / "bin"), str(commands))
        # No ensurepip: the pip of this Python serves, which saves seconds for each environment.
        kept["PYTHONPATH"] = _broken_python(folder / "broken", "ensurepip")
        self.env = {**kept, "HOME": str(self.folder), "PATH": path, "PIP_CACHE_DIR": str(CACHE / "pip-cache")}

    def run(self, *argv: str, code: int = 0) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            argv, env=self.env, cwd=self.folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done

    def install(self, wheel: Path) -> str:
        return self.run("/bin/sh", str(INSTALLERS / "install.sh"), "--yes", "--from-wheel", str(wheel)).stdout

    def reader(self) -> dict[str, Any]:
        """What `kimi-stack doctor` finds of the reader."""
        done = subprocess.run(
            ["kimi-stack", "doctor", "--json"], env=self.env, capture_output=True, text=True, check=False
        )
        rows = json.loads(done.stdout)["data"]["checks"]
        (found,) = [row for row in rows if row["check"] == "reader"]
        return dict(found)

    @property
    def place(self) -> Path:
        return self.folder / ".local" / "share" / "kimi-stack"

    def in_use(self) -> tuple[str, list[str]]:
        said = self.run("kimi-stack", "--version").stdout.split()[-1]
        return said, sorted(path.name for path in self.place.glob("env*"))


def newer(wheel: Path, folder: Path) -> Path:
    """The wheel as version 0.2.0, with weights of which only the beginning arrived."""
    made = folder / wheel.name.replace(__version__, "0.2.0")
    old, new = __version__.encode(), b"0.2.0"
    with zipfile.ZipFile(wheel) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename.endswith(("/METADATA", "/RECORD", "base/version.py", "openclaw/package.json")):
                content = content.replace(old, new)
            if entry.filename.endswith(DAMAGED):
                content = content[: len(content) // 2]
            target.writestr(entry.filename.replace(NAME, "kimi_model_stack-0.2.0"), content)
    return made


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("dist"))[0]


def test_an_upgrade_to_weights_that_cannot_be_read_goes_back_and_installing_again_mends_them(
    tmp_path: Path, wheel: Path
) -> None:
    home = Home(tmp_path)
    home.install(wheel)
    assert home.in_use() == (__version__, ["env", "env-1"])
    assert home.reader()["status"] == "ok"
    page = home.folder / ".local" / "share" / "man" / "man1" / "kimi-stack.1"
    assert page.read_text().startswith(".TH KIMI-STACK 1 ")
    if shutil.which("manpath"):  # of man-db: it derives ~/.local/share/man from ~/.local/bin on PATH
        assert str(page.parents[1]) in home.run("manpath", "-q").stdout

    done = home.run("kimi-stack", "upgrade", "--yes", "--from-wheel", str(newer(wheel, tmp_path)), code=1)
    assert f"the new version fails its own doctor (reader); {__version__} is in use again" in done.stderr
    assert home.in_use() == (__version__, ["env", "env-1"])
    assert home.reader()["status"] == "ok"

    assert "already in" in home.install(wheel)
    (weights,) = home.place.glob("env/lib/python*/site-packages/kimi_stack/reading/model/table.bin")
    weights.write_bytes(weights.read_bytes()[:1000])
    found = home.reader()
    assert found["status"] == "fail"
    command = shlex.split(found["mend"].partition(" (")[0])
    assert command[0] == str(INSTALLERS / "install.sh")
    home.run("/bin/sh", *command, "--yes")
    assert home.reader()["status"] == "ok"

    home.run("/bin/sh", str(INSTALLERS / "uninstall.sh"), "--yes", "--purge")
    assert [
        path for path in home.folder.rglob("*") if path.is_file() and "kimi" in str(path.relative_to(home.folder))
    ] == []

"""How this kimi-stack was installed, and how to upgrade such an installation."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from kimi_install.steps import short
from kimi_stack.base import paths, process
from kimi_stack.base.errors import RUN_FAILED, StackError

_NAME = "kimi-model-stack"
_WHEEL = "--from-wheel"
_GIT_SECONDS = 300


@dataclass(frozen=True)
class Checkout:
    """An installation by installers/install.sh: its checkout, its folder, and its options."""

    source: Path
    folder: Path
    options: tuple[str, ...]

    @property
    def installer(self) -> list[str]:
        script = str(self.source / "installers" / "install.sh")
        return ["/bin/sh", script, "--yes", "--keep-previous", "--dir", str(self.folder), *self.options]

    @property
    def again(self) -> list[str]:
        """The command that installs it again, and mends what is damaged."""
        script = str(self.source / "installers" / "install.sh")
        return [script, "--dir", str(self.folder), *self.options]

    @property
    def wheel(self) -> str | None:
        """The wheel that it was installed from; None if from the checkout's sources."""
        return self._value(_WHEEL)

    def from_wheel(self, wheel: str) -> Checkout:
        """The same installation, to be made from another wheel."""
        return Checkout(self.source, self.folder, (_WHEEL, wheel, *self.for_install))

    @property
    def for_doctor(self) -> list[str]:
        """Those of its options that `kimi-stack doctor` takes too."""
        found = [(name, self._value(name)) for name in ("--openclaw", "--profile")]
        return [word for name, value in found if value is not None for word in (name, value)]

    @property
    def for_install(self) -> list[str]:
        """Those of its options that `kimi-stack install` takes."""
        return self._without(_WHEEL)

    @property
    def for_any_profile(self) -> list[str]:
        """Those of its options that `kimi-stack install` takes for each profile of OpenClaw."""
        return self._without(_WHEEL, "--openclaw", "--profile")

    @property
    def state_folder(self) -> str:
        """The state folder of the OpenClaw that its installer installs into."""
        profile = self._value("--profile")
        return (paths.folder_of_profile(profile) if profile else None) or paths.locate("openclaw")

    def _without(self, *names: str) -> list[str]:
        """The options without these and their values."""
        words = list(self.options)
        for name in names:
            if name in words:
                at = words.index(name)
                del words[at : at + 2]
        return words

    def _value(self, option: str) -> str | None:
        return self.options[self.options.index(option) + 1] if option in self.options else None

    def pull(self) -> list[str] | None:
        """The command that fetches the newest version; None for a wheel, and for a checkout that has no remote."""
        if self.wheel or not (self.source / ".git").exists():
            return None
        asked = ["git", "-C", str(self.source), "rev-parse", "--abbrev-ref", "--symbolic-full-name", "@{upstream}"]
        try:
            done = subprocess.run(asked, capture_output=True, text=True, timeout=_GIT_SECONDS, check=False)
        except (OSError, subprocess.TimeoutExpired):
            return None
        return ["git", "-C", str(self.source), "pull", "--ff-only"] if done.returncode == 0 else None


def checkout(prefix: str = sys.prefix) -> Checkout:
    """The checkout that this environment was installed from. Raises StackError, with advice, for other ones."""
    noted = Path(prefix) / "installed-from"
    if not noted.exists():
        raise StackError(_another_way(Path(prefix)))
    source, *options = [os.fsdecode(word) for word in noted.read_bytes().split(b"\0")[:-1]]
    if not (Path(source) / "installers" / "install.sh").exists():
        raise StackError(
            f"{source}, which this was installed from, is gone;\n"
            "get Kimi Model Stack anew and run its installers/install.sh"
        )
    return Checkout(Path(source), Path(prefix).parent, tuple(options))


def again(prefix: str = sys.prefix) -> str:
    """What installs this kimi-stack again in the way it was, to mend damaged or missing files."""
    if (Path(prefix) / "installed-from").exists():
        try:
            found = checkout(prefix)
        except StackError as error:
            return str(error).partition("\n")[2]
        return shlex.join(found.again) + (" (that wheel may be damaged itself: try another)" if found.wheel else "")
    if (Path(prefix) / "pipx_metadata.json").exists():
        return f"pipx reinstall {_NAME}"
    if (Path(prefix) / "uv-receipt.toml").exists():
        return f"uv tool upgrade --reinstall {_NAME}"
    folder, editable = _folder()
    if folder and editable:
        return f"bring back the files of {short(folder)}; `git status` there names them"
    return f"{shlex.quote(sys.executable)} -m pip install --force-reinstall {shlex.quote(folder or _NAME)}"


def _another_way(prefix: Path) -> str:
    then = "`kimi-stack install`, which updates the plugin and the shells, comes after it"
    if (prefix / "source.cksum").exists():
        return (
            "this was installed by an older installers/install.sh, which did not note where from;\n"
            "run installers/install.sh of a newer checkout, from then on `kimi-stack upgrade` works"
        )
    if (prefix / "pipx_metadata.json").exists():
        return f"this was installed with pipx: `pipx upgrade {_NAME}`;\n{then}"
    if (prefix / "uv-receipt.toml").exists():
        return f"this was installed with uv: `uv tool upgrade {_NAME}`;\n{then}"
    folder, editable = _folder()
    if folder and editable:
        return f"this runs from its sources in {short(folder)}: `git -C {shlex.quote(folder)} pull`;\n{then}"
    wanted = shlex.quote(folder) if folder else _NAME
    return f"this was installed with pip: `{shlex.quote(sys.executable)} -m pip install --upgrade {wanted}`;\n{then}"


def _folder() -> tuple[str | None, bool]:
    """The local folder that pip installed us from, and whether the installation is editable (PEP 610)."""
    try:
        document = json.loads(metadata.distribution(_NAME).read_text("direct_url.json") or "{}")
    except (metadata.PackageNotFoundError, ValueError):
        return None, False
    url = str(document.get("url", ""))
    if not url.startswith("file://"):
        return None, False
    from urllib.parse import unquote, urlparse

    return unquote(urlparse(url).path), bool(document.get("dir_info", {}).get("editable"))


def fetch(command: list[str]) -> str:
    """Run the pull; returns git's last line. Raises StackError with git's reason."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_GIT_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise StackError(f"{shlex.join(command)} failed: {error}; nothing was changed", exit_code=RUN_FAILED) from None
    if done.returncode != 0:
        reason = process.last_line(done.stderr) or f"exit {done.returncode}"
        mend = "Mend that (or pull by hand), then run this again; nothing was changed"
        raise StackError(f"{shlex.join(command)} failed: {reason}\n{mend}", exit_code=RUN_FAILED)
    return process.last_line(done.stdout) or "Already up to date."

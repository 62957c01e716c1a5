"""The two environments of an installation by installers/install.sh: the version in use, and the one before it.

`env` in its folder is a link to `env-1` or `env-2`. install.sh makes the other one and turns the link to it when it is
whole. With --keep-previous the old one stays, so that an upgrade can go back.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

_LINK = "env"
_FOLDERS = ("env-0", "env-1", "env-2")  # env-0: the folder `env` itself, of an older install.sh
_DOCTOR_SECONDS = 600


class Versions:
    """`folder` is the one that holds `env`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.in_use = self._target()

    @property
    def command(self) -> Path:
        """The kimi-stack of the version that is in use now."""
        return self.folder / _LINK / "bin" / "kimi-stack"

    def has_changed(self) -> bool:
        """Whether another version is in use than when this was made."""
        return self._target() != self.in_use

    def go_back(self) -> bool:
        """Turn the link back to the version of the start; False if that is gone. A rename does it at once."""
        # An older install.sh had `env` as a folder; by now that is env-0.
        old = self.in_use or _FOLDERS[0]
        if not (self.folder / old / "bin" / "python").exists():
            return False
        turned = self.folder / f"{_LINK}.next"
        with contextlib.suppress(FileNotFoundError):
            turned.unlink()
        turned.symlink_to(old)
        os.replace(turned, self.folder / _LINK)
        return True

    def drop_others(self) -> None:
        """Delete what is not in use."""
        for name in _FOLDERS:
            if name != self._target():
                shutil.rmtree(self.folder / name, ignore_errors=True)

    def _target(self) -> str:
        try:
            return os.readlink(self.folder / _LINK)
        except OSError:
            return ""


def failing(command: Path, options: Sequence[str]) -> frozenset[str] | None:
    """The checks that `kimi-stack doctor` finds failing; None if it cannot be run."""
    argv = [str(command), "doctor", "--json", *options]
    try:
        done = subprocess.run(
            argv, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=_DOCTOR_SECONDS, check=False
        )
        rows = json.loads(done.stdout)["data"]["checks"]
        return frozenset(str(row["check"]) for row in rows if row["status"] == "fail")
    except (OSError, ValueError, LookupError, TypeError, subprocess.TimeoutExpired):
        return None

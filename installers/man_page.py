"""Writes the man page kimi-stack.1 from the help of the command line, while a wheel is built.

Hatch runs it (see pyproject.toml). By hand: python installers/man_page.py >kimi-stack.1
"""

from __future__ import annotations

import inspect
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PAGE = "share/man/man1/kimi-stack.1"


def page() -> str:
    """The text of the page. Its date is SOURCE_DATE_EPOCH, so that each build of a version is the same."""
    sys.path[:0] = [str(ROOT / "plugin"), str(ROOT / "installers")]
    import click

    from kimi_stack.base.version import __version__
    from kimi_stack.cli.root import cli

    day = time.strftime("%Y-%m-%d", time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", "0"))))
    lines = [f'.TH KIMI-STACK 1 "{day}" "kimi-stack {__version__}" "User Commands"']
    context = click.Context(cli, info_name="kimi-stack")
    lines += [".SH NAME", r"kimi-stack \- " + _roff((cli.help or "").splitlines()[0])]
    lines += [".SH SYNOPSIS", r".B kimi-stack", r".I COMMAND", "[options]", ".SH DESCRIPTION", *_paragraphs(cli)]
    lines.append(".SH COMMANDS")
    for name in cli.list_commands(context):
        lines += _command(context, name, cli.get_command(context, name))
    lines += [".SH EXIT STATUS", *_EXITS, ".SH SEE ALSO", "https://docs.openclaw.ai", ""]
    return "\n".join(lines)


_EXITS = [
    ".TP\n.B 0\ndone",
    ".TP\n.B 1\nthe run failed",
    ".TP\n.B 2\nwrong usage, or a bad configuration",
    ".TP\n.B 3\nrefused by a limit or a policy",
    ".TP\n.B 4\nOpenClaw is missing or too old",
]


def _command(above: Any, name: str, command: Any) -> Iterator[str]:
    import click

    context = click.Context(command, info_name=name, parent=above)
    usage = " ".join(command.collect_usage_pieces(context))
    yield f".SS {_roff(f'{context.command_path} {usage}'.strip())}"
    yield from _paragraphs(command)
    for parameter in command.get_params(context):
        shown = parameter.get_help_record(context)
        if shown:
            yield from (".TP", rf"\fB{_roff(shown[0])}\fR", _roff(shown[1]) or r"\&")
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            yield from _command(context, below, command.get_command(context, below))


def _paragraphs(command: Any) -> Iterator[str]:
    for part in inspect.cleandoc(command.help or "").split("\n\n"):
        if part.startswith("\b"):  # click keeps the lines of such a part as they are
            yield from (".PP", ".nf", _roff(part.lstrip("\b\n")), ".fi")
        else:
            yield from (".PP", _roff(_plain(part)))


def _plain(text: str) -> str:
    return " ".join(text.split())


def _roff(text: str) -> str:
    """Text as roff reads it: no line begins a request, a hyphen stays one, and a quote is not a macro's."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-")
    return re.sub(r"(?m)^(?=[.'])", r"\\&", escaped)


try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # nothing is being built
    pass
else:

    class ManPage(BuildHookInterface):  # type: ignore[type-arg]
        """Hatch's build hook: puts the page into the wheel."""

        def initialize(self, version: str, build_data: dict[str, Any]) -> None:
            self.folder = tempfile.mkdtemp()
            if version != "editable":
                file = Path(self.folder) / "kimi-stack.1"
                file.write_text(page(), encoding="utf-8")
                build_data["shared_data"][str(file)] = PAGE

        def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
            shutil.rmtree(self.folder)


if __name__ == "__main__":
    sys.stdout.write(page())

"""`kimi-stack upgrade`: downloads and installs the newest version, and restores the old one if the new one fails."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import click

from kimi_stack.base.errors import RUN_FAILED, StackError
from kimi_stack.base.version import __version__
from kimi_stack.cli import output
from kimi_stack.cli.install import question, teller


@click.command()
@click.option(
    "--from-wheel", "wheel", metavar="FILE", type=click.Path(exists=True, dir_okay=False), help="Install FILE."
)
@click.option("--dry-run", is_flag=True, help="Say what would be done; change nothing.")
@click.option("-y", "--yes", is_flag=True, help="Do not ask; this accepts what the new plugin may do.")
@output.json_option
def upgrade(wheel: str | None, dry_run: bool, yes: bool, as_json: bool) -> None:
    """Fetch the newest version and install it: the environment, the plugin, the shells. Settings and ledger stay.

    It works for an installation by installers/install.sh: it updates the same checkout and installs from it again, or
    from a wheel. For other kinds of installation it prints the right command.

    The old version stays until `kimi-stack doctor` of the new one has passed. If a check fails that did not fail
    before, the old version is restored, also in OpenClaw and in the shells.

    \b
    Examples:
      kimi-stack upgrade --dry-run
      kimi-stack upgrade
      kimi-stack upgrade --from-wheel kimi_model_stack-0.2.0-py3-none-any.whl
    """
    from kimi_install import origin, versions

    found = origin.checkout()
    if wheel:
        found = found.from_wheel(os.path.abspath(wheel))
    pull = found.pull()
    commands = [shlex.join(command) for command in (pull, found.installer) if command]
    notes = _notes(found, pull, wheel)
    data = {"from": __version__, "to": __version__, "commands": commands, "notes": notes, "dry_run": dry_run}
    if dry_run:
        lines = [f"would run {command}" for command in commands] + [f"note: {note}" for note in notes]
        lines.append("would go back to this version, if a check of `kimi-stack doctor` fails only in the new one")
        output.emit("upgrade", data, "\n".join([*lines, "Nothing was changed (--dry-run)."]), as_json)
        return
    say = teller(as_json)
    say("This will be run:")
    for number, command in enumerate(commands, 1):
        say(f"  {number}. {command}")
    for note in notes:
        say(f"  note: {note}")
    if not question(yes, "Go on?")():
        raise StackError("nothing was changed, as you wished", exit_code=RUN_FAILED)
    installed = versions.Versions(found.folder)
    before = versions.failing(installed.command, found.for_doctor)
    if pull:
        say(f"[1/2] {origin.fetch(pull)}")
    sys.stdout.flush()
    code = _run(found.installer, say, as_json)
    if code != 0:
        raise StackError("the installer failed (see above); fix that and run this again", exit_code=code)
    if installed.has_changed():
        worse = _worse(before, versions.failing(installed.command, found.for_doctor))
        if worse:
            raise _put_back(installed, found.for_install, worse, say, as_json)
        installed.drop_others()
    _update_others(installed, found, say, as_json)
    data["to"] = _version_now(installed)
    output.emit("upgrade", data, f"Now {data['to']} (before: {__version__}).", as_json)


def _notes(found: Any, pull: list[str] | None, wheel: str | None) -> list[str]:
    if found.wheel and not wheel:
        return [f"it was installed from {found.wheel}: put a newer file there, or name one with --from-wheel"]
    if found.wheel or pull:
        return []
    return [f"{found.source} has no upstream to fetch from: it is installed as it is"]


def _run(argv: list[str], say: Callable[[str], None], as_json: bool) -> int:
    """Run a command whose output the person sees. Its stdin is empty, because this command has already asked."""
    out = subprocess.PIPE if as_json else None
    done = subprocess.run(argv, stdin=subprocess.DEVNULL, stdout=out, text=True, check=False)
    if done.stdout:
        say(done.stdout.rstrip())
    return done.returncode


def _worse(before: frozenset[str] | None, after: frozenset[str] | None) -> list[str]:
    """The checks that fail only in the new version. If the old doctor could not run, the new one only has to run."""
    if after is None:
        return ["doctor itself cannot be run"]
    return sorted(after - before) if before is not None else []


def _put_back(
    installed: Any, options: list[str], worse: list[str], say: Callable[[str], None], as_json: bool
) -> StackError:
    failed = f"the new version fails its own doctor ({', '.join(worse)})"
    if not installed.go_back():
        return StackError(
            f"{failed}, and the old one is gone; `kimi-stack doctor` says what to do", exit_code=RUN_FAILED
        )
    again = [str(installed.command), "install", "--yes", *options]
    installed.drop_others()
    say(f"{failed}: going back to {__version__}")
    sys.stdout.flush()
    if _run(again, say, as_json) != 0:
        return StackError(f"{failed}; {__version__} is in use again\nrun {shlex.join(again)}", exit_code=RUN_FAILED)
    return StackError(f"{failed}; {__version__} is in use again, and nothing else has changed", exit_code=RUN_FAILED)


def _update_others(installed: Any, found: Any, say: Callable[[str], None], as_json: bool) -> None:
    """Update the plugin in the other profiles of OpenClaw that are installed into. Raises StackError for the first
    that keeps its old one."""
    from kimi_install import environment
    from kimi_install.receipt import Receipt

    receipt = Receipt.load()
    for name in receipt.installations():
        if name == found.state_folder:
            continue
        facts = receipt.section(name).facts
        named = ["--openclaw", facts["openclaw"]] if facts.get("openclaw") else []
        command = [str(installed.command), "install", "--yes", *found.for_any_profile, *named]
        say(f"Updating the plugin in {name}, too")
        sys.stdout.flush()
        with environment.restored(facts.get("env", {})):
            code = _run(command, say, as_json)
        if code != 0:
            raise StackError(f"the plugin in {name} is still the old one (see above)", exit_code=code)


def _version_now(installed: Any) -> str:
    """The version that is installed now; this process still runs the old one."""
    asked = [str(installed.command), "--version"]
    try:
        done = subprocess.run(asked, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    except OSError:
        return "an unknown version"
    return done.stdout.split()[-1] if done.stdout.strip() else "an unknown version"

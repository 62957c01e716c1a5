"""`kimi-stack upgrade`: download and install the newest version."""

from __future__ import annotations

import shlex
import subprocess
import sys

import click

from kimi_stack.base.errors import RUN_FAILED, StackError
from kimi_stack.base.version import __version__
from kimi_stack.cli import output
from kimi_stack.cli.install import question, teller


@click.command()
@click.option("--dry-run", is_flag=True, help="Say what would be done; change nothing.")
@click.option("-y", "--yes", is_flag=True, help="Do not ask; this accepts what the new plugin may do.")
@output.json_option
def upgrade(dry_run: bool, yes: bool, as_json: bool) -> None:
    """Fetch the newest version and install it: the environment, the plugin, the shells. Settings and ledger stay.

    It works for an installation by installers/install.sh: it updates the same checkout and installs from it again. For
    other kinds of installation it prints the right command.

    \b
    Examples:
      kimi-stack upgrade --dry-run
      kimi-stack upgrade
    """
    from kimi_install import origin

    found = origin.checkout()
    pull = found.pull()
    commands = [shlex.join(command) for command in (pull, found.installer) if command]
    notes = [] if pull else [f"{found.source} has no upstream to fetch from: it is installed as it is"]
    data = {"from": __version__, "to": __version__, "commands": commands, "notes": notes, "dry_run": dry_run}
    if dry_run:
        lines = [f"would run {command}" for command in commands] + [f"note: {note}" for note in notes]
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
    if pull:
        say(f"[1/2] {origin.fetch(pull)}")
    sys.stdout.flush()
    # The person sees its output. Its stdin is empty, because this command has already asked.
    out = subprocess.PIPE if as_json else None
    done = subprocess.run(found.installer, stdin=subprocess.DEVNULL, stdout=out, text=True, check=False)
    if done.stdout:
        say(done.stdout.rstrip())
    if done.returncode != 0:
        raise StackError("the installer failed (see above); fix that and run this again", exit_code=done.returncode)
    data["to"] = _version_now()
    output.emit("upgrade", data, f"Now {data['to']} (before: {__version__}).", as_json)


def _version_now() -> str:
    """The version that is installed now; this process still runs the old one."""
    asked = [sys.executable, "-I", "-c", "import kimi_stack; print(kimi_stack.__version__)"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "an unknown version"

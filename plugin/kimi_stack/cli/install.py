"""`kimi-stack install`: set the stack up in OpenClaw and the shells."""

from __future__ import annotations

from collections.abc import Callable

import click

from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option

question = output.question


@click.command()
@click.option("--dry-run", is_flag=True, help="Say what would be done; change nothing.")
@click.option("-y", "--yes", is_flag=True, help="Do not ask; this accepts what the plugin may do.")
@click.option("--exact-models", is_flag=True, help="Keep the guide's models, retired or not, in a new stack file.")
@click.option("--no-modify-path", is_flag=True, help="Leave PATH alone; the shells still get the kimi-* commands.")
@click.option("--openclaw", "openclaw_path", metavar="PATH", help="The openclaw to use.")
@profile_option
@click.option(
    "--shell",
    "shells",
    multiple=True,
    type=click.Choice(["bash", "zsh", "fish"]),
    help="Only this shell; may be repeated.",
)
@output.json_option
def install(
    dry_run: bool,
    yes: bool,
    exact_models: bool,
    no_modify_path: bool,
    openclaw_path: str | None,
    shells: tuple[str, ...],
    as_json: bool,
) -> None:
    """Set the stack up in OpenClaw and the shells.

    It writes model-config.json, installs the plugin, sets three aliases in OpenClaw's config, puts model-selector.js
    into the main agent's folder, and adds one marked block to the start-up file of each shell that you use. Each step
    is shown and checked, and `kimi-stack uninstall` can undo it; if one fails, all are undone. At the end it lists what
    OpenClaw still needs for each tier, with the commands for that.

    \b
    Examples:
      kimi-stack install --dry-run
      kimi-stack install --yes --shell zsh
    """
    from kimi_install import ending, plan
    from kimi_stack.openclaw.door import OpenClaw

    options = plan.Options(openclaw_path, exact_models, not no_modify_path, shells, dry_run)
    outcome = plan.install(options, teller(as_json), question(yes, "Go on?"))
    lines = [f"note: {note}" for note in outcome.notes] if dry_run or not outcome.changed else []
    missing = [] if dry_run else ending.missing(OpenClaw.find(openclaw_path))
    outcome.notes += missing
    if dry_run:
        lines = [_would(row) for row in outcome.steps] + lines + ["Nothing was changed (--dry-run)."]
    elif not outcome.changed:
        lines = [f"already: {row['says']}" for row in outcome.steps] + lines + missing
        lines.append("Already installed, nothing to do.")
    else:
        lines.append(f"Installed. OpenClaw says: {outcome.gateway}" if outcome.gateway else "Installed.")
        lines += [ending.first_try(modify_path=not no_modify_path), *missing]
    output.emit("install", outcome.as_dict(), "\n".join(lines), as_json)


def _would(row: dict[str, str]) -> str:
    return f"would {row['says']}" if row["state"] == "would" else f"already: {row['says']}"


def teller(as_json: bool) -> Callable[[str], None]:
    """A function that prints progress; with `--json` to stderr, because stdout is for the envelope."""
    return lambda line: output.tell(line, err=as_json)

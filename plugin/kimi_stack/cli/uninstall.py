"""`kimi-stack uninstall`: undo what install did."""

from __future__ import annotations

import click

from kimi_stack.base import files, paths
from kimi_stack.cli import output
from kimi_stack.cli.install import question, teller


@click.command()
@click.option("--purge", is_flag=True, help="Also delete model-config.json, settings and recorded usage.")
@click.option("--dry-run", is_flag=True, help="Say what would be undone; change nothing.")
@click.option("-y", "--yes", is_flag=True, help="Do not ask.")
@click.option("--profile", metavar="NAME", help="Only from this profile of OpenClaw.")
@click.option("--kept-list", metavar="FILE", type=click.Path(), hidden=True)  # for uninstall.sh: what is left of ours
@output.json_option
def uninstall(purge: bool, dry_run: bool, yes: bool, profile: str | None, kept_list: str | None, as_json: bool) -> None:
    """Undo what install did, and nothing else.

    Values that someone else changed since then stay, with a note. model-config.json is yours and stays without --purge.

    \b
    Examples:
      kimi-stack uninstall --dry-run
      kimi-stack uninstall --purge --yes
    """
    from kimi_install import removal

    only = None
    if profile:
        paths.use_profile(profile)
        only = str(paths.openclaw_dir())
    done = removal.uninstall(teller(as_json), question(yes, "Undo this?"), only=only, purge=purge, dry_run=dry_run)
    if kept_list and not dry_run:
        files.write_atomic(kept_list, "".join(f"{path}\n" for path in removal.remains()), mode=0o600)
    lines = [f"note: {paths.tilde(note)}" for note in done.notes]
    lines += [f"kept: {paths.tilde(str(path))} (--purge deletes it)" for path in done.kept]
    if not done.undone:
        lines.append("Nothing is installed here, nothing to undo.")
    elif dry_run:
        lines = [f"would {line}" for line in done.undone] + lines + ["Nothing was changed (--dry-run)."]
    else:
        lines.append("Uninstalled.")
    output.emit("uninstall", done.as_dict(), "\n".join(lines), as_json)

"""`kimi-stack profile`: shows and sets the shares of the dearer tiers."""

from __future__ import annotations

import click

from kimi_stack.base import paths, table
from kimi_stack.base.tiers import TIERS
from kimi_stack.choice import cuts as cut_points
from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.config import edits, profiles, settings
from kimi_stack.reading import calibrated

_WHAT = {
    "balanced": "the default",
    "eco": "cheaper",
    "quality": "dearer",
    "prototype": "everything on budget, for prototyping and testing",
}


@click.command()
@click.argument("name", required=False, type=click.Choice(tuple(profiles.PROFILES)))
@profile_option
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
@output.json_option
def profile(name: str | None, dry_run: bool, as_json: bool) -> None:
    """Show what share of tasks goes to the dearer tiers, or set it with the profile NAME.

    A profile sets the shares of tasks for premium and standard, among those that no keyword decides. It is saved as
    routing.profile in settings.toml. KIMI_STACK_PROFILE sets it for one shell, /kimi eco for one session of a chat.
    (OpenClaw's own profiles are chosen with --profile.)

    \b
    Examples:
      kimi-stack profile
      kimi-stack profile eco
      KIMI_STACK_PROFILE=quality kimi-smart Compare these two offers: ...
    """
    if name is not None:
        edits.put("routing", "profile", name, dry_run=dry_run)
    policy = settings.load()
    chosen = name or policy.profile
    here = profiles.of_shell()
    rows = [_row(each, policy, chosen) for each in profiles.PROFILES]
    data = {"profile": chosen, "shell": here, "dry_run": dry_run, "profiles": rows}
    lines = [_table(rows)]
    if name is not None:
        verb, where = "Would set" if dry_run else "Set", paths.tilde(paths.locate("settings"))
        lines.append(f"{verb} routing.profile to {name} in {where}.")
    if here is not None:
        lines.append(f"In this shell {profiles.VARIABLE} says {here}.")
    own = [row.key for row in edits.listed() if row.written and row.key.endswith("_share")]
    if own:
        lines.append(
            f"Your own {' and '.join(own)} hold with each profile that you set (`kimi-stack config unset` ends that)."
        )
    if policy.mode == "keywords":
        lines.append(
            'routing.mode is "keywords": the difficulty is not used, so only the profile prototype has an effect.'
        )
    output.emit("profile", data, "\n".join(lines), as_json)


def _row(name: str, policy: settings.Policy, chosen: str) -> dict[str, object]:
    premium, standard = policy.shares_of(name)
    cuts = cut_points.Cuts(calibrated.scores()).of((premium, standard))
    return {
        "name": name,
        "chosen": name == chosen,
        "premium_share": premium / profiles.WHOLE,
        "standard_share": standard / profiles.WHOLE,
        "premium_from": None if cuts[0] > cut_points.SCALE else cuts[0] / cut_points.SCALE,
        "standard_from": None if cuts[1] > cut_points.SCALE else cuts[1] / cut_points.SCALE,
    }


def _table(rows: list[dict[str, object]]) -> str:
    cells = []
    for row in rows:
        premium, standard = float(str(row["premium_share"])), float(str(row["standard_share"]))
        shares = [f"{share:.0%}" for share in (premium, standard, 1 - premium - standard)]
        cells.append(["*" if row["chosen"] else "", str(row["name"]), *shares, _WHAT[str(row["name"])]])
    head = ("", "profile", "premium", "standard", "budget", "")
    return "\n".join(table.lines(head, cells, TIERS, output.columns()))

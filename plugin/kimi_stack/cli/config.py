"""`kimi-stack config`: read and change settings.toml, by command or in an editor."""

from __future__ import annotations

import json
import os
import sys
from typing import Any

import click

from kimi_stack.base import files, paths, table
from kimi_stack.base.errors import RUN_FAILED, StackError
from kimi_stack.cli import output
from kimi_stack.cli.group import Group, meant
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.config import edits, settings_file

_dry = click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")


@click.group(cls=Group, invoke_without_command=True)
@profile_option
@output.json_option
@click.pass_context
def config(ctx: click.Context, as_json: bool) -> None:
    """Read and change settings.toml. Changes are checked before they are written, and comments stay.

    \b
    Examples:
      kimi-stack config
      kimi-stack config get routing.profile
      kimi-stack config set routing.premium_share 0.2
      kimi-stack config edit
    """
    if ctx.invoked_subcommand is None:
        _list(as_json)


@config.command()
@click.argument("key", required=False)
@output.json_option
def get(key: str | None, as_json: bool) -> None:
    """Print the value of KEY, or its default; without KEY all settings. Exits 1 if KEY has no value.

    \b
    Examples:
      kimi-stack config get
      kimi-stack config get routing.mode
      kimi-stack config get users.senders.telegram:123456
    """
    if key is None:
        _list(as_json)
        return
    found = edits.get(_known(key))
    data = {"key": key, "value": found.value, "default": not found.written}
    if found.value is None and not as_json:
        raise StackError(f"{key} is not set", exit_code=RUN_FAILED)
    output.answer("config get", data, _shown(found.value), as_json)


@config.command("set")
@click.argument("key")
@click.argument("value")
@_dry
@output.json_option
def set_(key: str, value: str, dry_run: bool, as_json: bool) -> None:
    """Set KEY to VALUE: text, a number, true or false, or TOML such as ["budget"].

    Limits have their own command, `kimi-stack budget set`. The models of the tiers are in model-config.json.

    \b
    Examples:
      kimi-stack config set routing.profile eco
      kimi-stack config set ledger.keep_tasks true
      kimi-stack config set users.senders.telegram:123456 member
      kimi-stack config set prices.acme/model-1 '{input = 0.25, output = 1.25}'
    """
    before, after = edits.change(_known(key), value, dry_run=dry_run)
    verb = "Would set" if dry_run else "Set"
    was = "" if before is None else f", was {_shown(before)}"
    data = {"key": key, "value": after, "before": before, "dry_run": dry_run}
    output.emit("config set", data, f"{verb} {key} to {_shown(after)}{was}.", as_json)


@config.command()
@click.argument("key")
@_dry
@output.json_option
def unset(key: str, dry_run: bool, as_json: bool) -> None:
    """Remove KEY from settings.toml, so that its default applies.

    \b
    Examples:
      kimi-stack config unset routing.premium_share
    """
    before = edits.drop(_known(key), dry_run=dry_run)
    verb = "Would take out" if dry_run else "Took out"
    text = f"{key} was not set; nothing changes." if before is None else f"{verb} {key}, was {_shown(before)}."
    output.emit("config unset", {"key": key, "before": before, "dry_run": dry_run}, text, as_json)


@config.command()
@output.json_option
def path(as_json: bool) -> None:
    """Print where settings.toml is, or would be.

    \b
    Examples:
      kimi-stack config path
      less "$(kimi-stack config path)"
    """
    where = paths.locate("settings")
    data = {"settings": where, "stack": paths.locate("stack"), "ledger": paths.locate("ledger")}
    output.answer("config path", data, where, as_json)


@config.command()
@output.json_option
def edit(as_json: bool) -> None:
    """Open settings.toml in your editor ($VISUAL, $EDITOR). Your version is checked before it replaces the file.

    \b
    Examples:
      kimi-stack config edit
      EDITOR=nano kimi-stack config edit
    """
    place = paths.settings_file()
    if not (output.on_terminal() or os.environ.get("VISUAL") or os.environ.get("EDITOR")):
        raise StackError("there is no terminal for an editor; name a program in EDITOR, or use `kimi-stack config set`")
    old = files.read_text(place) if place.exists() else ""
    working = settings_file.begin_edit(old)
    while True:
        try:
            click.edit(filename=working)
            text = files.read_text(working)
        except (StackError, click.ClickException, ValueError) as error:  # ValueError: a quote of $EDITOR is not closed
            said = str(error).splitlines()[0]
            raise StackError(f"{said};\nnothing was changed, and what you wrote is in {paths.tilde(working)}") from None
        if text == old:
            settings_file.end_edit()
            output.emit("config edit", {"changed": False}, "Nothing changed.", as_json)
            return
        mistakes = settings_file.mistakes(text)
        if not mistakes:
            break
        for line in mistakes:
            output.say(line)
        if not sys.stdin.isatty() or not click.confirm("Edit it again?", default=True, err=True):
            draft = settings_file.set_aside()
            raise StackError(f"nothing was changed; what you wrote is in {paths.tilde(draft)}")
    settings_file.put_text(text, old)
    says = f"Changed {paths.tilde(str(place))}; the previous version is in its .bak."
    output.emit("config edit", {"changed": True}, says, as_json)


def _known(key: str) -> list[str]:
    parts = edits.split(key)
    wrong = edits.unknown(parts)
    if wrong is not None:
        near = meant(key, edits.KEYS)
        raise StackError(f"{wrong}.{near}" if near else f"{wrong}; `kimi-stack config` lists what there is")
    return parts


def _list(as_json: bool) -> None:
    rows = edits.listed()
    data = {"path": paths.locate("settings"), "settings": {row.key: _entry(row) for row in rows}}
    cells = [(row.key, _shown(row.value), "" if row.written else "default") for row in rows]
    lines = table.lines(("setting", "value", ""), cells, width=output.columns())
    more = edits.counted()
    lines += ["", *more] if more else []
    output.emit("config", data, "\n".join(lines), as_json)


def _entry(row: edits.Value) -> dict[str, Any]:
    return {"value": row.value, "default": not row.written}


def _shown(value: object) -> str:
    if value is None:
        return "-"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

"""`kimi-stack cache`: shows and clears the cache of answers."""

from __future__ import annotations

import click

from kimi_stack.base import dollars, paths, periods, visible
from kimi_stack.base.errors import StackError
from kimi_stack.cli import output
from kimi_stack.cli.group import Group
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.config import settings
from kimi_stack.running.cache import answers, holding
from kimi_stack.running.cache.answers import Answers


@click.group(cls=Group, invoke_without_command=True)
@profile_option
@output.json_option
@click.pass_context
def cache(ctx: click.Context, as_json: bool) -> None:
    """Show or clear the answers that --cache keeps.

    Nothing is kept unless a command says --cache, or the settings say cache.chats. Answers are kept as they are, in a
    file that only you can read.

    \b
    Examples:
      kimi-stack run --cache "List the five largest moons"
      kimi-stack cache stats
      kimi-stack config set cache.ttl_hours 168
      kimi-stack cache clear --dry-run
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(stats, as_json=as_json)


@cache.command()
@profile_option
@output.json_option
def stats(as_json: bool) -> None:
    """Show how many answers are kept, how large they are, how often they were taken and what that saved.

    \b
    Examples:
      kimi-stack cache stats
      kimi-stack cache stats --json
    """
    row, path = settings.load().cache, paths.locate("answers")
    found = Answers(path).stats()
    data = {
        "answers": found.count,
        "bytes": found.size,
        "hits": found.hits,
        "saved": dollars.row(found.saved),
        "oldest": None if found.oldest is None else periods.iso(found.oldest),
        "file": path,
        "ttl_hours": row["ttl_hours"],
        "max_mb": row["max_mb"],
        "near": row["near"],
        "shared": row["shared"],
        "chats": row["chats"],
    }
    says = ["No answers are kept."]
    if found.count:
        says = [
            f"{found.count:,} answers, {found.size / 1e6:,.1f} MB of {row['max_mb']:,} MB, in {paths.tilde(path)}",
            f"taken {found.hits:,} times, saved {dollars.text(found.saved)}",
            f"oldest from {data['oldest']}, none is taken after {row['ttl_hours']:,} hours",
        ]
    chats = "answered from the cache" if row["chats"] else "not answered from the cache"
    whose = "all senders share answers" if row["shared"] else "each sender has answers of their own"
    says.append(f"Chats are {chats}; {whose}.")
    output.emit("cache stats", data, "\n".join(map(visible.line, says)), as_json)


@cache.command()
@click.option("--dry-run", is_flag=True, help="Say what would be deleted; delete nothing.")
@profile_option
@output.json_option
def clear(dry_run: bool, as_json: bool) -> None:
    """Delete all kept answers, and overwrite them in the file.

    \b
    Examples:
      kimi-stack cache clear --dry-run
      kimi-stack cache clear
    """
    path = paths.locate("answers")
    kept = Answers(path)
    try:
        count = kept.stats().count if dry_run else kept.delete()
        damaged = False
    except StackError:
        count, damaged = 0, True
        if not dry_run:
            answers.clear_file(path)
    finally:
        kept.close()
    if not dry_run:
        holding.sweep(path)
    if damaged:
        text = f"{paths.tilde(path)} cannot be read; {'it would be' if dry_run else 'it was'} deleted."
    else:
        answered = "1 kept answer" if count == 1 else f"{count:,} kept answers"
        text = f"{'Would delete' if dry_run else 'Deleted'} {answered}."
    output.emit("cache clear", {"deleted": count, "damaged": damaged, "dry_run": dry_run}, visible.line(text), as_json)

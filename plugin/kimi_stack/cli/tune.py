"""`kimi-stack tune`: learns from the feedback on answers."""

from __future__ import annotations

import copy
import time
from collections import Counter
from collections.abc import Sequence
from typing import Any

import click

from kimi_stack.base.periods import DAY
from kimi_stack.choice.cuts import Cuts
from kimi_stack.cli import output, proposals
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.learning import hindsight, labels, replay, tuning
from kimi_stack.learning.own_words import Word
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import Ledger, spool
from kimi_stack.reading import calibrated, difficulty, readers, refined
from kimi_stack.reading.verdict import PUPIL, READER


@click.command()
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
@click.option("--yes", "-y", is_flag=True, help="Do not ask.")
@click.option("--undo", is_flag=True, help="Take the last tuning back.")
@profile_option
@output.json_option
def tune(dry_run: bool, yes: bool, undo: bool, as_json: bool) -> None:
    """Learn from the feedback on answers: new shares of the tiers, corrections of the difficulty, own keywords.

    Each proposal is tested on labels that it was not fitted to, and made only if the gain is larger than chance
    explains. What it would have cost is computed from your last 30 days. A correction from 20 labels is small, one from
    500 can be large.

    \b
    Examples:
      kimi-stack tune --dry-run
      kimi-stack tune --yes
      kimi-stack tune --undo
    """
    if undo:
        if dry_run:
            raise click.UsageError("--undo cannot be used with --dry-run, because it writes at once")
        says = tuning.undo()
        output.emit("tune", {"undone": says, "dry_run": False}, "\n".join(f"Undone: {each}." for each in says), as_json)
        return
    loaded, policy = load_stack()
    ledger = Accounting(policy, loaded).ledger
    spool.take(ledger)
    found, others = labels.read(ledger, policy)
    cuts = Cuts(calibrated.scores())
    new = tuning.shares(found, policy, cuts)
    points = new.cuts if new else cuts.of(policy.shares_of(policy.profile))
    fit = tuning.correction(found, points)
    pupil = tuning.pupil_correction(found, points)
    words = tuning.words(found, labels.texts(ledger, found), loaded, policy, points, fit)
    data: dict[str, Any] = {
        "labels": dict(Counter(each.source for each in found)),
        "others": others,
        "with_numbers": sum(each.features is not None for each in found),
        "shares": None if new is None else proposals.shares(new, policy),
        "correction": None if fit is None else proposals.correction(fit),
        "pupil_correction": None if pupil is None else proposals.correction(pupil),
        "keywords": [proposals.keyword(each) for each in words],
        "history": None,
        "applied": False,
        "dry_run": dry_run,
    }
    if new is None and fit is None and pupil is None and not words:
        lines = [*proposals.lines(data), "Nothing to change: the feedback does not support a change."]
        output.emit("tune", data, "\n".join(lines), as_json)
        return
    _add_history(data, ledger, loaded, policy, cuts, new, tuning.rows_of(fit, pupil), words)
    lines = proposals.lines(data)
    if not dry_run:
        if not yes:
            output.say("\n".join(lines))
        if not output.question(yes, "Change this? `kimi-stack tune --undo` takes it back.")():
            raise click.Abort
        tuning.apply(new, fit, words, pupil)
        data["applied"] = True
        lines.append("Done; `kimi-stack tune --undo` takes it back.")
    output.emit("tune", data, "\n".join(lines), as_json)


def _add_history(
    data: dict[str, Any],
    ledger: Ledger,
    stack: Stack,
    policy: Policy,
    cuts: Cuts,
    new: tuning.Shares | None,
    corrections: dict[str, Any],
    words: Sequence[Word],
) -> None:
    """Add to `data` what each proposal, and all of them together, would have cost on the last days.

    For the pupil's correction, the pupil reads all tasks, because the ledger does not say which ones it read.
    """
    now = int(time.time())
    turns = replay.from_ledger(ledger, now - hindsight.DAYS * DAY, now + DAY)
    bare = hindsight.once(readers.bare())
    known = refined.load()
    past = hindsight.Past(turns, stack, policy, cuts, refined.by(known, bare))
    changed, read = policy, None
    if new is not None:
        changed = copy.copy(policy)
        changed.shares = new.shares
        data["shares"]["history"] = past.with_(policy=changed).as_dict()
    if READER in corrections:
        read = refined.by({**(known or {}), **corrections}, bare)
        data["correction"]["history"] = past.with_(read=read).as_dict()
    if PUPIL in corrections:
        pupils = hindsight.Past(turns, stack, policy, cuts, refined.by(known, difficulty.read))
        data["pupil_correction"]["history"] = pupils.with_(read=refined.by(corrections, difficulty.read)).as_dict()
    for row, word in zip(data["keywords"], words, strict=True):
        row["history"] = past.with_(stack=_worded(stack, [word])).as_dict()
    edited = _worded(stack, words) if words else None
    data["history"] = past.with_(stack=edited, policy=changed, read=read).as_dict()


def _worded(stack: Stack, words: Sequence[Word]) -> Stack:
    """The stack with these keywords added or removed."""
    changed = copy.copy(stack)
    for word in words:
        listed = changed.own_keywords[word.tier]
        rest = tuple(each for each in listed if each != word.word)
        changed.own_keywords = {**changed.own_keywords, word.tier: rest if word.removes else (*listed, word.word)}
    return changed

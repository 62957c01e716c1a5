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
from kimi_stack.learning import hindsight, labels, replay, tuned, tuning
from kimi_stack.learning.own_words import Word
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import Ledger, spool
from kimi_stack.reading import calibrated, difficulty, readers, refined
from kimi_stack.reading.verdict import PUPIL, READER


def _names(_: click.Context, __: click.Parameter, text: str | None) -> tuple[str, ...]:
    names = tuning.NAMES if text is None else tuple(each.strip() for each in text.split(","))
    if wrong := [name for name in names if name not in tuning.NAMES]:
        raise click.BadParameter(f"{wrong[0]!r} is none of {', '.join(tuning.NAMES)}")
    return names


@click.command()
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
@click.option("--yes", "-y", is_flag=True, help="Do not ask.")
@click.option("--only", metavar="NAMES", callback=_names, help="Propose these alone: " + ", ".join(tuning.NAMES) + ".")
@click.option("--undo", is_flag=True, help="Take the last tuning back.")
@click.option("--all", "every", is_flag=True, help="With --undo: take all tunings back.")
@profile_option
@output.json_option
def tune(dry_run: bool, yes: bool, only: tuple[str, ...], undo: bool, every: bool, as_json: bool) -> None:
    """Learn from the feedback on answers: new shares of the tiers, corrections of the difficulty, own keywords.

    Each proposal is tested on labels that it was not fitted to, and made only if the gain is larger than chance
    explains. What it would have cost is computed from your last 30 days. A correction from 20 labels is small, one from
    500 can be large. You are asked about each proposal; what follows one that you decline is computed without it.

    \b
    Examples:
      kimi-stack tune --dry-run
      kimi-stack tune --yes
      kimi-stack tune --yes --only shares,keywords
      kimi-stack tune --undo
      kimi-stack tune --undo --all
    """
    if undo:
        if dry_run:
            raise click.UsageError("--undo cannot be used with --dry-run, because it writes at once")
        _undo(every, as_json)
        return
    if every:
        raise click.UsageError("--all is for --undo")
    loaded, policy = load_stack()
    ledger = Accounting(policy, loaded).ledger
    spool.take(ledger)
    found, others = labels.read(ledger, policy)
    data: dict[str, Any] = {
        "labels": dict(Counter(each.source for each in found)),
        "others": others,
        "with_numbers": sum(each.features is not None for each in found),
        "shares": None,
        "correction": None,
        "pupil_correction": None,
        "keywords": [],
        "history": None,
        "applied": False,
        "dry_run": dry_run,
    }
    cuts = Cuts(calibrated.scores())
    past = _Past(ledger, loaded, policy, cuts)
    asks = not yes and not dry_run
    said = 0

    def accept(name: str, proposal: Any) -> bool:
        nonlocal said
        row = past.row_of(name, proposal)
        if asks:
            output.say("\n".join([*([] if said else proposals.judgements(data)), *proposals.of(name, row)]))
            said += 1
            if not output.question(yes, "Change this? `kimi-stack tune --undo` takes it back.")():
                return False
        past.accept(name, proposal)
        if name == "keywords":
            data[name].append(row)
        else:
            data[name] = row
        return True

    taken = tuning.propose(found, labels.texts(ledger, found), loaded, policy, cuts, only, accept)
    if not taken:
        if said:
            raise click.Abort
        lines = [*proposals.lines(data), "Nothing to change: the feedback does not support a change."]
        output.emit("tune", data, "\n".join(lines), as_json)
        return
    data["history"] = past.of_all()
    lines = proposals.lines(data)
    if not dry_run:
        shares = None if taken.shares is None else taken.shares.shares
        tuned.apply(shares, taken.correction, taken.words, taken.pupil)
        data["applied"] = True
        lines.append("Done; `kimi-stack tune --undo` takes it back.")
    elif len(names := proposals.names(data)) > 1:
        lines.append(f"`--only {','.join(names)}` or fewer of these takes them alone.")
    output.emit("tune", data, "\n".join(lines), as_json)


def _undo(every: bool, as_json: bool) -> None:
    says = tuned.undo()
    while every and tuned.left():
        says += tuned.undo()
    left = tuned.left()
    lines = [f"Undone: {each}." for each in says]
    if left:
        lines.append(f"`kimi-stack tune --undo` takes the one before it back, too; {left} are left.")
    output.emit("tune", {"undone": says, "left": left, "dry_run": False}, "\n".join(lines), as_json)


class _Past:
    """What proposals would have cost on the last days, each alone and those accepted together.

    For the pupil's correction, the pupil reads all tasks, because the ledger does not say which ones it read.
    """

    def __init__(self, ledger: Ledger, stack: Stack, policy: Policy, cuts: Cuts) -> None:
        self._ledger, self._stack, self._policy, self._cuts = ledger, stack, policy, cuts
        self._bare = readers.once(readers.bare())
        self._known = refined.load()
        self._past: hindsight.Past | None = None
        self._changed, self._read, self._words = policy, None, list[Word]()

    def row_of(self, name: str, proposal: Any) -> dict[str, Any]:
        """A proposal as JSON, with what it alone would have cost."""
        if name == "shares":
            row, history = proposals.shares(proposal, self._policy), self._all.with_(policy=self._shared(proposal))
        elif name == "keywords":
            row, history = proposals.keyword(proposal), self._all.with_(stack=_worded(self._stack, [proposal]))
        elif name == "correction":
            row, history = proposals.correction(proposal), self._all.with_(read=self._corrected(proposal))
        else:
            past = self._before(refined.by(self._known, difficulty.read))
            read = refined.by({PUPIL: tuned.pupil_row_of(proposal)}, difficulty.read)
            row, history = proposals.correction(proposal), past.with_(read=read)
        return {**row, "history": history.as_dict()}

    def accept(self, name: str, proposal: Any) -> None:
        if name == "shares":
            self._changed = self._shared(proposal)
        elif name == "correction":
            self._read = self._corrected(proposal)
        elif name == "keywords":
            self._words.append(proposal)

    def of_all(self) -> dict[str, Any]:
        """What all accepted proposals together would have cost."""
        stack = _worded(self._stack, self._words) if self._words else None
        return self._all.with_(stack=stack, policy=self._changed, read=self._read).as_dict()

    @property
    def _all(self) -> hindsight.Past:
        if self._past is None:
            self._past = self._before(refined.by(self._known, self._bare))
        return self._past

    def _before(self, read: Any) -> hindsight.Past:
        now = int(time.time())
        turns = replay.from_ledger(self._ledger, now - hindsight.DAYS * DAY, now + DAY)
        return hindsight.Past(turns, self._stack, self._policy, self._cuts, read)

    def _shared(self, new: tuning.Shares) -> Policy:
        changed = copy.copy(self._policy)
        changed.shares = new.shares
        return changed

    def _corrected(self, fit: Any) -> Any:
        return refined.by({**(self._known or {}), READER: tuned.row_of(fit)}, self._bare)


def _worded(stack: Stack, words: Sequence[Word]) -> Stack:
    """The stack with these keywords added or removed."""
    changed = copy.copy(stack)
    for word in words:
        listed = changed.own_keywords[word.tier]
        rest = tuple(each for each in listed if each != word.word)
        changed.own_keywords = {**changed.own_keywords, word.tier: rest if word.removes else (*listed, word.word)}
    return changed

"""What people say of answers in chats, and what shows it besides: complaints, overrides, another model, the same again.

The last task of each session is kept in memory alone, so that a judgement can be written with its numbers.
"""

from __future__ import annotations

import time

from kimi_stack.base.tiers import TIERS
from kimi_stack.learning import label
from kimi_stack.money.ledger import feedback
from kimi_stack.reading import features

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.choice.decision import Decision
    from kimi_stack.choice.request import Request
    from kimi_stack.money.ledger import Ledger
    from kimi_stack.reading.verdict import Read

_SESSIONS = 200  # whose last task is kept
_LONGEST = 100_000  # characters of a task that is kept
_FRESH = 1800  # seconds after an answer in which what a person does says something of it
_WAITING = 100  # judgements that wait to be written


class Last:
    """The last turn of a session: its run, its decision and its task."""

    def __init__(self, run: str, sender: str, decision: Decision, text: str, *, own_model: bool) -> None:
        self.run, self.sender, self.tier, self.own_model = run, sender, decision.tier, own_model
        self.score = decision.score
        # Numbers of what is not public are not kept with a judgement, nor is such a text kept here.
        self.text = text if decision.cls in (None, "public") and len(text) <= _LONGEST else ""
        self.key = hash(" ".join(text.lower().split()))
        self.at = time.monotonic()


class Said:
    """The judgements of a serving brain."""

    def __init__(self) -> None:
        self._last: dict[str, Last] = {}  # by session
        self._waiting: list[tuple[Last, str, str, str | None]] = []  # turn, sender, source, wanted tier

    def turn(self, session: str, run: str, sender: str, task: Request, decision: Decision, *, own_model: bool) -> None:
        """Note a turn of a person, and what it says of the one before."""
        if decision.refused is not None:
            return
        now = Last(run, sender, decision, task.text, own_model=own_model)
        before = self._last.pop(session, None)
        self._last[session] = now
        if len(self._last) > _SESSIONS:
            del self._last[next(iter(self._last))]
        if decision.rule == "override":
            self._note(now, sender, "override", decision.tier)
        if before is None or before.run == run or not self._fresh(before, sender):
            return
        if decision.rule == "complaint":
            self._note(before, sender, "complaint", None)
        elif own_model and not before.own_model and decision.tier not in (None, before.tier):
            self._note(before, sender, "model", decision.tier)
        elif task.text and now.key == before.key:
            self._note(before, sender, "again", None)

    def picked(self, session: str, sender: str, tier: str) -> None:
        """The person says `/kimi TIER`."""
        before = self._last.get(session)
        if before is not None and self._fresh(before, sender) and before.tier != tier:
            self._note(before, sender, "model", tier)

    def judge(
        self,
        session: str,
        words: list[str],
        sender: str,
        last: dict[str, Any] | None,
        ledger: Ledger,
        read: Read,
    ) -> str:
        """The reply to `/kimi good`, `bad` or `should-be TIER` for the session's last answer. Raises StackError.

        `last` is its decision as sessions.json has it, for what a brain before this one answered.
        """
        verdict, wanted = words[0], words[1] if len(words) > 1 else None
        found = self._last.get(session)
        run = found.run if found is not None else (last or {}).get("run")
        tier = found.tier if found is not None else (last or {}).get("tier")
        if not isinstance(run, str):
            return "There is no answer in this session to judge yet."
        if tier not in TIERS:
            return "That answer came from a model outside the three tiers; there is nothing to learn from it."
        row = label.row_of(
            run,
            sender,
            label.TIER if wanted else verdict,
            tier,
            wanted=wanted,
            features=features.of(found.text, read) if found is not None and found.text else None,
            score=(last or {}).get("score") if found is None else found.score,
        )
        feedback.add(ledger.store, row)
        goal = row["wanted"]
        what = f"{tier} was right" if goal == tier else f"it should have been {goal}, not {tier}"
        if verdict == label.BAD and goal == tier:
            what = "it was bad, and no tier is above premium"
        return f"Noted: {what}. `kimi-stack tune` on the machine learns from it."

    def write(self, ledger: Ledger, read: Read) -> None:
        """Write what waits. Raises StackError."""
        while self._waiting:
            turn, sender, source, wanted = self._waiting[0]
            if turn.tier in TIERS:
                row = label.row_of(
                    turn.run,
                    sender,
                    label.TIER if wanted else label.BAD,
                    str(turn.tier),
                    wanted=wanted,
                    source=source,
                    score=turn.score,
                    features=features.of(turn.text, read) if turn.text else None,
                )
                feedback.add(ledger.store, row)
            del self._waiting[0]

    @property
    def waits(self) -> bool:
        return bool(self._waiting)

    def _note(self, turn: Last, sender: str, source: str, wanted: str | None) -> None:
        self._waiting.append((turn, sender, source, wanted))
        del self._waiting[:-_WAITING]

    def _fresh(self, turn: Last, sender: str) -> bool:
        """Whether a turn was this sender's, a short while ago: nobody else judges it by what they do."""
        return turn.sender == sender and time.monotonic() - turn.at <= _FRESH

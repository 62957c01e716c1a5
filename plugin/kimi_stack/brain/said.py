"""What people say of answers in chats, and what shows it besides: complaints, overrides, another model, the same again.

The last tasks of each session are kept in memory alone, so that a judgement can be written with its numbers and a task
that is asked again is known, in other words too.
"""

from __future__ import annotations

import time

from kimi_stack.base.classes import PUBLIC
from kimi_stack.base.tiers import TIERS
from kimi_stack.learning import classes, label, rephrasing
from kimi_stack.money.ledger import feedback
from kimi_stack.reading import difficulty, features

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.choice.decision import Decision
    from kimi_stack.choice.request import Request
    from kimi_stack.money.ledger import Ledger
    from kimi_stack.reading.verdict import Read

_SESSIONS = 200  # whose last tasks are kept
_TURNS = 4  # of a session
_LONGEST = 100_000  # characters of a last task that is kept
_SHORT = 10_000  # characters of a task that is kept once another one follows
_FRESH = 1800  # seconds after an answer in which what a person does says something of it
_WAITING = 100  # judgements that wait to be written


class Last:
    """One of the last turns of a session: its run, its decision and its task."""

    def __init__(self, run: str, sender: str, decision: Decision, task: Request, *, own_model: bool) -> None:
        text = task.text
        self.run, self.sender, self.tier, self.own_model = run, sender, decision.tier, own_model
        self.score = decision.score
        # Numbers of what is not public are not kept with a judgement, nor is such a text kept here.
        cls = decision.cls or classes.of(text, None)  # no rule for data classified it
        self.text = text if cls == PUBLIC and len(text) <= _LONGEST else ""
        self.key = hash(" ".join(text.lower().split()))
        self.words = rephrasing.words(self.text) if len(self.text) <= _SHORT else frozenset()
        self._task = task if self.words else None
        self.at = time.monotonic()

    @property
    def vector(self) -> Any:
        """The sentence vector of the task; None if the pupil read it or its text is not kept."""
        return None if self._task is None else self._task.verdict.vector

    def age(self) -> None:
        """Another turn follows: forget a long text."""
        if len(self.text) > _SHORT:
            self.text = ""


class Said:
    """The judgements of a serving brain."""

    def __init__(self) -> None:
        self._turns: dict[str, list[Last]] = {}  # by session, the latest last
        self._waiting: list[tuple[Last, str, str, str | None]] = []  # turn, sender, source, wanted tier

    def turn(self, session: str, run: str, sender: str, task: Request, decision: Decision, *, own_model: bool) -> None:
        """Note a turn of a person, and what it says of the one before."""
        if decision.refused is not None:
            return
        now = Last(run, sender, decision, task, own_model=own_model)
        before = self._turns.pop(session, [])
        known = before and before[-1].run == run
        self._turns[session] = [*(before[:-1] if known else before), now][-_TURNS:]
        if len(self._turns) > _SESSIONS:
            del self._turns[next(iter(self._turns))]
        if decision.rule == "override":
            self._note(now, sender, "override", decision.tier)
        if not before or known:
            return
        before[-1].age()
        last = before[-1] if self._fresh(before[-1], sender) else None
        if decision.rule == "complaint":
            if last is not None:
                self._note(last, sender, "complaint", None)
            return
        if last is not None and own_model and not last.own_model and decision.tier not in (None, last.tier):
            self._note(last, sender, "model", decision.tier)
            return
        same = next((turn for turn in reversed(before) if self._fresh(turn, sender) and _repeats(now, turn)), None)
        if same is None or not task.text:
            return
        if decision.rule != "override":
            self._note(same, sender, "again", None)
        elif decision.tier != same.tier:
            self._note(same, sender, "model", decision.tier)

    def picked(self, session: str, sender: str, tier: str) -> None:
        """The person says `/kimi TIER`."""
        before = self._last(session)
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
        found = self._last(session)
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
            **_scored((last or {}).get("score") if found is None else found.score),
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
                    **_scored(turn.score),
                    features=features.of(turn.text, read) if turn.text else None,
                )
                feedback.add(ledger.store, row)
            del self._waiting[0]

    @property
    def waits(self) -> bool:
        return bool(self._waiting)

    def _last(self, session: str) -> Last | None:
        return self._turns.get(session, [None])[-1]

    def _note(self, turn: Last, sender: str, source: str, wanted: str | None) -> None:
        self._waiting.append((turn, sender, source, wanted))
        del self._waiting[:-_WAITING]

    def _fresh(self, turn: Last, sender: str) -> bool:
        """Whether a turn was this sender's, a short while ago: nobody else judges it by what they do."""
        return turn.sender == sender and time.monotonic() - turn.at <= _FRESH


def _repeats(now: Last, before: Last) -> bool:
    """Whether a turn asks what an earlier one did, word for word or in other words."""
    if now.key == before.key:
        return True
    return rephrasing.alike(now.words, before.words) and rephrasing.close(now.vector, before.vector)


def _scored(score: int | None) -> dict[str, Any]:
    """A difficulty, and which model it is of: tuning takes no score without that."""
    return {"score": score, "scored_by": None if score is None else difficulty.made()}

"""One task on its way through OpenClaw: its reservation, its attempts on one model or several, and their costs."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from dataclasses import replace

from kimi_stack.base import dollars, files, paths, periods
from kimi_stack.base.errors import REFUSED, StackError
from kimi_stack.choice.decision import Decision
from kimi_stack.choice.funds import Problem
from kimi_stack.choice.request import Request
from kimi_stack.choice.sensitivity import own
from kimi_stack.config import users
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import calls
from kimi_stack.openclaw import turns
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options, Turn
from kimi_stack.privacy import unheld
from kimi_stack.privacy.redaction import NotHidden, Redaction
from kimi_stack.running import needs
from kimi_stack.running.lines import describe, warnings

Notify = Callable[[str], None]
Confirm = Callable[[str], bool]
_FOREVER = 30 * periods.DAY  # seconds


class HeldBack(StackError):
    """A text may not go to a model; it stayed here."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem, exit_code=REFUSED)


class Way:
    """A task in progress: its reservation, its attempts and their costs."""

    def __init__(
        self,
        openclaw: OpenClaw,
        accounting: Accounting,
        request: Request,
        options: Options,
        notify: Notify,
        source: str,
        run: str | None = None,
    ) -> None:
        self.openclaw, self.request, self.options = openclaw, request, options
        self.accounting, self.notify, self.source = accounting, notify, source
        self.id = run or f"run-{uuid.uuid4().hex}"
        self.sender = users.local()
        self.attempts = 0
        self.cost: int | None = 0
        self.lacking: dict[str, needs.Need] = {}  # by tier; filled after a turn failed without a provider or key
        self._asked = False

    @property
    def call_id(self) -> str:
        """The ledger id of the latest attempt."""
        return f"{self.id}:{self.attempts}"

    @property
    def _in_gateway(self) -> bool:
        # In a session the turn runs in the Gateway, where the plugin reserves and settles each call.
        return self.options.session is not None

    def decide(self, confirm: Confirm | None = None) -> Decision:
        """The decision, with its cost reserved. Raises StackError (refused)."""
        decision = self._admit()
        if decision.asks and confirm is not None and confirm(f"{self._what} Send it to {decision.model}?"):
            self.request.consent(decision.model)
            decision = self._admit()
        if decision.refused is not None:
            raise StackError(decision.refused, exit_code=REFUSED)
        for line in (*warnings(decision), describe(decision)):
            self.notify(line)
        self.look(decision)
        return decision

    def look(self, decision: Decision) -> None:
        """Classify the task if no rule has done so, and warn about a live secret in it."""
        if self.request.sensitivity is None:
            decision.cls, line = unheld.look(self.request.task)
            if line is not None:
                self.notify(line)

    @property
    def _what(self) -> str:
        found = self.request.sensitivity
        return "" if found is None else f"The task is {found.what}."

    def _admit(self) -> Decision:
        run = None if self._in_gateway else self.id
        return self.accounting.admit(self.request, self.sender, run, lifetime=self._lifetime, source=self.source)

    @property
    def _lifetime(self) -> float:
        """Seconds after which the reservation of this run expires."""
        if self.options.timeout == 0:  # no timeout: the reservation ends only with this process
            return _FOREVER
        return (self.options.timeout or turns.DEFAULT_TIMEOUT) + 2 * turns.STARTUP

    def reserve(self, tier: str | None, model: str) -> Problem | None:
        """Reserve for a turn on this model; the reason if the rule for the class of the task or a limit forbids it."""
        found = self.request.sensitivity
        if found is not None and not found.serves(model):
            return Problem(found.refusal(model), moves=False)
        if self._in_gateway:
            return None
        tokens = self.request.tokens
        life = {"lifetime": self._lifetime, "source": self.source}
        return self.accounting.reserve(self.id, self.sender, tier, model, tokens, **life)

    def attempt(
        self, decision: Decision, tier: str | None, model: str, *, task: str | None = None, rule: str | None = None
    ) -> Turn:
        """Run and settle one turn. `task` and `rule` replace the request's task and the decision's rule."""
        sent, restored = self._cover(self.request.task if task is None else task, model, carries=task is not None)
        options = self.options if restored is _as_it_is else self._without_tools()
        self.attempts += 1
        began = time.monotonic()
        try:
            turn = turns.take(self.openclaw, sent, model, options)
            turn = replace(turn, text=restored(turn.text))
        except (KeyboardInterrupt, SystemExit):  # Ctrl-C, or SIGTERM
            self._settle(decision, tier, Turn("aborted", "", model), began, rule)
            raise
        except BaseException:
            self.accounting.release(self.id)
            raise
        self._settle(decision, tier, turn, began, rule)
        self.accounting.release(self.id)
        if turn.unready and not self._asked:
            self._ask(tier, model)
        return turn

    def _without_tools(self) -> Options:
        """The options of a turn whose text has placeholders. In `agent exec` no hook can replace them for a tool."""
        if self._in_gateway:  # there the plugin restores the secrets for a tool, or refuses its call
            return self.options
        if self.options.tools:
            self.notify("tools are off: nothing could put a secret back in place of its placeholder for them")
        return replace(self.options, tools=False)

    def _cover(self, text: str, model: str, *, carries: bool) -> tuple[str, Callable[[str], str]]:
        """The text as it may go to this model, and the function that replaces placeholders in an answer by the secrets.

        A text that `carries` more than the task, such as an earlier answer, is classified itself. Raises
        HeldBack if the text may not go there.
        """
        found = self.request.sensitivity
        if found is None:
            return text, _as_it_is
        found = found.of(text) if carries else found
        if found.permits(model):
            return text, _as_it_is
        problem = found.refusal(model)
        if found.redacts(model):
            redaction = Redaction(files.key(paths.locate("redaction_key")))
            try:
                covered = redaction.cover(text, lambda cls: not found.may(cls, model), own(found.privacy), found.around)
                return covered, redaction.restore
            except NotHidden as error:
                problem = f"the task is {found.what}, and a placeholder cannot hide that ({error})"
        self.accounting.release(self.id)
        raise HeldBack(problem)

    def _ask(self, tier: str | None, model: str) -> None:
        """Ask OpenClaw once what is missing, because each failed attempt takes as long as a turn."""
        self._asked = True
        models = needs.models_of(self.accounting.stack)
        if tier is None:
            models = {model: model}  # a pinned model: no other is tried
        try:
            found = needs.ask(self.openclaw, models)
        except StackError as error:
            self.notify(f"what OpenClaw lacks is not known: {str(error).splitlines()[0]}")
            found = []
        self.lacking = {name: need for need in found for name in need.tiers}

    def problem(self, tier: str | None, turn: Turn) -> str | None:
        """Why the model of a turn is not available; None if it is, or if another model would not help."""
        need = self.lacking.get(tier or "")
        return need.says if turn.unready and need else turn.unserved

    def check_ready(self, turn: Turn, decision: Decision) -> None:
        """Raise StackError, with advice, if the last turn failed because no provider or key is set up."""
        if not turn.unready or not self.lacking:
            return
        pinned = decision.rule == "pinned"
        label = decision.tier or decision.model
        lacking = [self.lacking[label]] if pinned and label in self.lacking else dict.fromkeys(self.lacking.values())
        what = f"{decision.model} cannot" if pinned else "no tier can"
        raise needs.cannot_serve(what, list(lacking), needs.program_of(self.openclaw))

    def _settle(self, decision: Decision, tier: str | None, turn: Turn, began: float, rule: str | None) -> None:
        unknown = turn.status in ("timeout", "aborted") and not turn.usage  # the vendor may bill it
        if self._in_gateway:
            self.cost = dollars.total((self.cost, None if turn.cost is None else int(turn.cost * dollars.NANO)))
            return
        if not turn.usage and not unknown:
            self.accounting.release(self.id)
            return
        ref = turn.model or decision.model
        provider, _, model = ref.partition("/")
        call = {
            "id": self.call_id,
            "source": self.source,
            "provider": provider,
            "model": model,
            "usage": turn.usage,
            "cost": None if turn.cost is None else float(turn.cost),
            "costUnknown": unknown,
            "sender": self.sender,
            "sessionId": turn.session_id,
            "runId": self.id,
            "outcome": turn.status,
            "durationMs": int((time.monotonic() - began) * 1000),
            **calls.decided(decision, self.request.text, keep=self.accounting.policy.keep_tasks, tier=tier),
            **({} if rule is None else {"rule": rule}),
        }
        self.cost = dollars.total((self.cost, calls.row(call, self.accounting.policy, {})["cost_nano"]))
        try:
            for line in self.accounting.settle(call):
                self.notify(line)
        except StackError as error:  # the answer is paid for, so return it although it could not be recorded
            self.notify(f"the usage of this run is not on record: {error}")


def _as_it_is(text: str) -> str:
    return text

"""How a run uses the ledger: read what may be spent, reserve, settle; and what happens if the ledger fails.

Without hard limits the ledger never stops a run: calls that cannot be settled wait in the spool, and one line says so.
With a hard limit or a quota, a run is refused if the ledger cannot be read.
"""

from __future__ import annotations

from kimi_stack.base.errors import REFUSED, StackError
from kimi_stack.choice.decide import decide

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.choice.decision import Decision
    from kimi_stack.choice.funds import Problem
    from kimi_stack.choice.request import Request
    from kimi_stack.config.settings import Policy
    from kimi_stack.config.stack import Stack
    from kimi_stack.money.ledger import Ledger
    from kimi_stack.money.standing import Standing

_TRIES = 20  # decisions per run while other runs reserve first: after that many, hardly any money is left


class Accounting:
    """The ledger behind runs under `policy` on `stack`, opened on first use.

    `wait` is how many seconds a run waits for other writers. `anew` creates a ledger even if a known one has
    disappeared.
    """

    def __init__(self, policy: Policy, stack: Stack, *, wait: float = 10, anew: bool = False) -> None:
        self.policy = policy
        self.stack = stack
        self._wait = wait
        self._anew = anew
        self._ledger: Ledger | None = None
        self._trouble = ""  # the last error that the person was told

    @property
    def ledger(self) -> Ledger:
        """The open ledger. Raises LedgerError."""
        if self._ledger is not None and self._ledger.store.stale():
            self.close()  # the file was moved or replaced: this connection writes to another ledger
        if self._ledger is None:
            from kimi_stack.money.ledger import open_ledger

            self._ledger = open_ledger(self.policy, self.stack.tiers_by_model(), wait=self._wait, anew=self._anew)
        return self._ledger

    def close(self) -> None:
        if self._ledger is not None:
            self._ledger.close()
            self._ledger = None

    def admit(self, task: Request, sender: str, run: str | None = None, **life: Any) -> Decision:
        """The decision for `task` under the limits, with its cost reserved for `run`; None reserves nothing.

        `life` is pid, lifetime and source, as for `reserving.reserve`. Raises StackError (refused) if the ledger cannot
        be read while a hard limit or quota is set.
        """
        named = [task.model] if task.model else []
        if run is not None:
            self._sweep()
        for _ in range(_TRIES):
            task.standing = self.standing(sender, *named, run=run)
            decision = decide(task, self.stack, self.policy)
            if decision.refused is not None:
                break
            # Another run may have reserved the money since the decision: decide again with the new standing.
            problem = (
                None if run is None else self.reserve(run, sender, decision.tier, decision.model, task.tokens, **life)
            )
            if problem is None:
                return decision
        else:
            decision.refuse(problem.line if problem else "")
        if run is not None:
            self.release(run)
        return decision

    def standing(self, sender: str, *models: str, run: str | None = None) -> Standing | None:
        """What `sender` may spend now on the stack's models and `models`; None if there is no limit.

        A reservation of `run` itself does not count. Raises StackError (refused) if the ledger cannot be read.
        """
        if not self.policy.enforces:
            return None
        from kimi_stack.money import reserving

        try:
            known = [tier.model for tier in self.stack.tiers.values()]
            return reserving.standing(self.ledger, sender, [*known, *models], run=run)
        except StackError as error:
            raise _not_known(error) from error

    def reserve(self, run: str, sender: str, tier: str | None, model: str, tokens: int, **life: Any) -> Problem | None:
        """Reserve for a run. Returns None, or the reason why it may not start. `life` is as for `admit`.

        Raises StackError (refused) if the ledger cannot be read.
        """
        if not self.policy.enforces:
            return None
        from kimi_stack.money import reserving

        try:
            return reserving.reserve(self.ledger, run, sender, tier, model, tokens, **life)
        except StackError as error:
            raise _not_known(error) from error

    def _sweep(self) -> None:
        """Record the runs whose process died as lost, even if this run is then refused because of them."""
        if not self.policy.enforces:
            return
        try:
            self.ledger.sweep()
        except StackError as error:
            raise _not_known(error) from error

    def release(self, run: str) -> None:
        """Drop the reservation of a run, if any. Never raises: a reservation also expires."""
        if self.policy.enforces:
            import contextlib

            from kimi_stack.money import reserving

            with contextlib.suppress(StackError):
                reserving.release(self.ledger, run)

    def settle(self, call: dict[str, Any]) -> list[str]:
        """Record a call. Returns lines for the person: limits that are near, or that the call waits in the spool.

        Raises StackError if the call is invalid, or if neither the ledger nor the spool can be written.
        """
        from kimi_stack.money.ledger import LedgerError, calls, spool

        try:
            self.ledger.record(call)
        except LedgerError as error:
            calls.row(call, self.policy, {})  # raises if invalid: in the spool it would wait for ever
            spool.keep(call)
            told, self._trouble = self._trouble, str(error)
            return (
                [] if told == self._trouble else [f"{error}; the usage waits in the spool until the ledger works again"]
            )
        self._trouble = ""
        if not self.policy.limited or call.get("source") == calls.SHADOW:
            return []  # nobody reads what a shadow run says: the next run of the person warns
        from kimi_stack.money import reserving

        try:
            sender = calls.row(call, self.policy, {})["sender"]
            return reserving.warnings(self.ledger, sender)
        except LedgerError:
            return []  # the call is recorded; the next one will warn


def _not_known(error: StackError) -> StackError:
    why = "a hard limit is set, so no run may start while the spending is unknown"
    return StackError(f"{error};\n{why}", exit_code=REFUSED)

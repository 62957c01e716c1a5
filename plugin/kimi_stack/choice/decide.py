"""Makes one decision, with its trace, from a task, the stack and the policy. Pure: no files, clock or network.

`rules` choose a tier, `constraints` may move it, and a warm prompt cache may keep the session on its tier.
"""

from __future__ import annotations

from kimi_stack.base.tiers import TIERS
from kimi_stack.choice import constraints, rules
from kimi_stack.choice.decision import PASS, Decision, Step
from kimi_stack.choice.request import count_tokens
from kimi_stack.config import prices

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.choice.request import Request
    from kimi_stack.choice.sensitivity import Sensitivity
    from kimi_stack.config.settings import Policy
    from kimi_stack.config.stack import Stack

# With these rules the user or the trigger chose the tier, so a warm prompt cache does not override it.
_NAMED = ("pinned", "override", "trigger", "session", "profile", "sensitivity", "budget")
ROUTE = "route"  # the value in config.privacy, which a cold hook does not load


def decide(request: Request, stack: Stack, policy: Policy) -> Decision:
    """The tier and model for the task with the reasons, or the reason why the task is `refused`.

    Never raises on a valid stack. An unknown pinned model is used as it is.
    """
    found = request.look(policy)
    decision = _routed(request, stack, policy) if request.model is None else _pinned(request.model, stack)
    if found is not None:
        decision = _placed(decision, found, stack)
    problem = constraints.problem(request, decision.tier, decision.model)
    if problem is not None and decision.refused is None:
        # No tier could be moved to, or the person pinned the model; pinned runs cost money too.
        decision.refuse(problem.line)
    decision.estimate = _estimate(request, decision.model, policy)
    return decision


def _pinned(named: str, stack: Stack) -> Decision:
    """The decision for the model that the user named, by reference or alias."""
    decision = Decision(None, named, None, "pinned")
    for tier in stack.tiers.values():
        if named in (tier.alias, tier.model, tier.written):
            model = named if named == tier.written else tier.model
            decision = Decision(tier.name, model, tier.alias, "pinned")
            break
    decision.trace.append(Step("pinned", decision.model, "the person named this model"))
    return decision


def _placed(decision: Decision, found: Sensitivity, stack: Stack) -> Decision:
    """Apply the rule for the class of the task last: no pin, override, mode or limit overrides it."""
    rule, values = found.rule, found.as_values()
    if rule is not None and rule.otherwise == ROUTE and not found.permits(decision.model):
        near = TIERS if decision.tier is None else constraints.nearest(decision.tier)
        tier = next((name for name in near if found.takes(stack.tiers[name].model)), None)
        model = stack.tiers[tier].model if tier else rule.model
        if model is not None:
            moved = Decision(tier, model, stack.tiers[tier].alias if tier else None, "sensitivity")
            because = f"the task is {found.what}, {model} may get it, {decision.model} may not"
            moved.trace = [*decision.trace, Step("sensitivity", tier or model, because, values)]
            decision = moved
    decision.cls, decision.kinds = found.cls, found.kinds
    if found.redacts(decision.model):
        decision.redacts = True
    elif not found.permits(decision.model):
        decision.refuse(found.refusal(decision.model), "sensitivity", values)
        decision.asks = found.asks
    return decision


def _routed(request: Request, stack: Stack, policy: Policy) -> Decision:
    trace: list[Step] = []
    step = rules.choose(request, stack, policy, trace)
    tier, rule = step.says, step.rule
    before = request.state
    base = (before.base if before is not None and rule == "follow_up" else None) or tier
    stuck = rule in rules.RAISED and rules.pressed(request, policy)
    if stuck and (raised := _pressed(request, stack, tier)) is not None:
        trace.append(raised)
        if raised.says in TIERS:
            tier, rule = raised.says, raised.rule
    if rule != "pinned":
        tier, rule = _constrained(request, stack, tier, rule, trace)
        if rule not in _NAMED and policy.mode == "auto" and (held := _held(request, stack, policy, tier)) is not None:
            trace.append(held)
            if held.says in TIERS:
                tier, rule = held.says, held.rule
    chosen = stack.tiers[tier]
    decision = Decision(tier, chosen.model, chosen.alias, rule)
    decision.trace = trace
    decision.raised = rule == "complaint" or (before is not None and before.raised and rule in ("follow_up", "cache"))
    if rule == "pressure":
        decision.base = base
    elif rule == "cache" and before is not None:  # it is held up there, and falls back once it may move
        decision.base = before.base
    return decision


def _pressed(request: Request, stack: Stack, tier: str) -> Step | None:
    """One tier more, because the model was stuck in the turn before; never over a limit or another constraint."""
    found, at = request.pressure, TIERS.index(tier)
    if found is None or at == 0:
        return None
    above, values = TIERS[at - 1], {"kind": found.kind, "count": found.count, "of": found.of, "base": tier}
    if constraints.allows(request, stack, above):
        return Step("pressure", above, f"{found.because}: one tier above {tier}", values)
    return Step("pressure", PASS, f"{found.because}, but this turn may not go to {above}", values)


def _constrained(request: Request, stack: Stack, tier: str, rule: str, trace: list[Step]) -> tuple[str, str]:
    """The tier after all constraints, and the name of the rule or constraint that chose it."""
    for move in constraints.CONSTRAINTS:
        step = move(request, stack, tier)
        if step is not None:
            trace.append(step)
            if step.says in TIERS:
                tier, rule = step.says, step.rule
    return tier, rule


def _held(request: Request, stack: Stack, policy: Policy, tier: str) -> Step | None:
    """Whether a warm prompt cache keeps the session on a higher tier than needed; None if it is on no higher tier."""
    state = request.state
    if state is None or TIERS.index(tier) <= TIERS.index(state.tier) or stack.tiers[state.tier].model != state.model:
        return None
    from kimi_stack.choice import switching  # lazy: a turn without a session (a cold hook) does not need it

    step = switching.stay(
        state,
        tier,
        stack.tiers[tier].model,
        request.day,
        policy.prices,
        request.now,
        switching.cache_seconds(state.model) if policy.cache_seconds is None else policy.cache_seconds,
        count_tokens(request.prompt),
    )
    return None if step.says in TIERS and not constraints.allows(request, stack, state.tier) else step


def _estimate(request: Request, ref: str, policy: Policy) -> dict[str, Any]:
    price = prices.find(ref, request.day, policy.prices)
    cost = None if price is None else price.cost(prices.Tokens(request.tokens))
    estimate = {"input_tokens": request.tokens, "input_nanousd": cost}
    if request.standing is not None:
        run = request.standing.estimate(ref, request.tokens)
        estimate["run_nanousd"] = None if run is None else run[0]
    return estimate

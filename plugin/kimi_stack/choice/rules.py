"""The rules that choose a tier, called in order: the first that names a tier decides.

Each rule takes the request, the stack and the policy. It returns a step, or None to pass. A step that only warns is
added to the trace, and the next rule is called. To add a rule, write a function here and add it to `RULES`.
"""

from __future__ import annotations

from kimi_stack.base.tiers import TIERS
from kimi_stack.choice import cuts
from kimi_stack.choice.decision import WARN, Step
from kimi_stack.config import profiles
from kimi_stack.reading import keywords
from kimi_stack.reading.verdict import COMPLAINT, FOLLOW_UP

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.choice.request import Request
    from kimi_stack.config.settings import Policy
    from kimi_stack.config.stack import Stack


def choose(request: Request, stack: Stack, policy: Policy, trace: list[Step]) -> Step:
    """The step that decides. All steps up to it are added to `trace`."""
    for rule in RULES:
        step = rule(request, stack, policy)
        if step is not None:
            trace.append(step)
            if step.says != WARN:
                return step
    raise AssertionError("the default rule always answers")


def _pinned(request: Request, stack: Stack, policy: Policy) -> Step | None:
    return None if request.tier is None else Step("pinned", request.tier, "the person named this tier")


def _override(request: Request, stack: Stack, policy: Policy) -> Step | None:
    """`!tier` at the start of the message. An unknown override gives a warning and stays part of the task."""
    if request.override is not None:
        return Step("override", request.override, f"the message begins with !{request.override}")
    if request.unknown is None:
        return None
    known = ", ".join(f"!{tier}" for tier in TIERS)
    return Step("override", WARN, f"!{request.unknown} is no override ({known} are): it stays part of the task")


def _trigger(request: Request, stack: Stack, policy: Policy) -> Step | None:
    tier = policy.triggers.get(request.trigger or "", "auto")
    return None if tier == "auto" else Step("trigger", tier, f"{request.trigger} turns stay on {tier}")


def _session(request: Request, stack: Stack, policy: Policy) -> Step | None:
    mode = request.mode
    return Step("session", mode, f"/kimi {mode} holds for this session") if mode in TIERS else None


def _profile(request: Request, stack: Stack, policy: Policy) -> Step | None:
    name = request.profile or policy.profile
    if name != profiles.ALL_BUDGET:
        return None
    return Step("profile", "budget", f"the profile {name} keeps everything there")


def _complaint(request: Request, stack: Stack, policy: Policy) -> Step | None:
    """A turn that only complains about the last answer goes one tier up."""
    if request.state is None or _kind(request, policy) != COMPLAINT:
        return None
    tier = request.state.tier
    above = TIERS[max(0, TIERS.index(tier) - 1)]
    return Step("complaint", above, f"a complaint about the answer of {tier}")


def _follow_up(request: Request, stack: Stack, policy: Policy) -> Step | None:
    """A turn without a task of its own stays on the tier of the last one. After failure pressure it falls back."""
    state = request.state
    if state is None or _kind(request, policy) != FOLLOW_UP:
        return None
    if state.base is not None and not pressed(request, policy):
        return Step("follow_up", state.base, f"a follow-up, and what raised its session to {state.tier} is over")
    return Step("follow_up", state.tier, "a follow-up stays where its session is")


def pressed(request: Request, policy: Policy) -> bool:
    """Whether failure pressure counts for this turn: `decide` then raises what a rule of RAISED chose."""
    return policy.mode == "auto" and policy.failure_pressure and request.pressure is not None


def _kind(request: Request, policy: Policy) -> str | None:
    """The kind of a turn in its session: FOLLOW_UP, COMPLAINT, or None for a task."""
    return request.verdict.kind if policy.mode == "auto" and request.text else None


def _keywords(request: Request, stack: Stack, policy: Policy) -> Step | None:
    if policy.mode == "difficulty":
        return None
    found = keywords.find(request.text, stack.keywords if policy.mode == "keywords" else stack.own_keywords)
    if found is None:
        return None
    tier, word = found
    return Step("keywords", tier, f'the task says "{word}"', {"keyword": word})


def _difficulty(request: Request, stack: Stack, policy: Policy) -> Step | None:
    if policy.mode == "keywords" or not request.text:
        return None
    verdict = request.verdict
    points = request.cuts.of(policy.shares_of(request.profile or policy.profile))
    values = {**verdict.as_row(), "cuts": cuts.reachable(*points)}
    return Step("difficulty", cuts.tier_of(verdict.score, *points), cuts.describe(verdict, *points), values)


def _default(request: Request, stack: Stack, policy: Policy) -> Step:
    because = "nothing in the task asks for more" if request.text else "there are no words to go by"
    return Step("default", policy.default_tier, because)


RAISED = ("follow_up", "difficulty", "default")  # with the other rules, the person or the trigger chose the tier
RULES = (
    _pinned,
    _override,
    _trigger,
    _session,
    _profile,
    _complaint,
    _follow_up,
    _keywords,
    _difficulty,
    _default,
)

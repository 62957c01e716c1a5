"""The limits and what is left of them, as text: for `kimi-stack budget`, `kimi-stack users` and `/kimi budget`."""

from __future__ import annotations

from kimi_stack.money import standing as standings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.money.standing import Standing, State

NO_LIMITS = "No limits are set: everything may be spent."


def lines(standing: Standing) -> list[str]:
    """One line for each limit, or one line that says there are none."""
    return [line(state, standing.policy.timezone) for state in standing.states] or [NO_LIMITS]


def line(state: State, timezone: str | None) -> str:
    """For example `month, premium: $12.30 of $20.00 (61 %), resets Tue 1 Dec 00:00; hard: moves down a tier`."""
    limit = state.limit
    parts = [f"{limit.text(state.spent)} of {limit.text(state.total)} ({state.percent} %)"]
    if state.added:
        parts[0] += f", {limit.text(state.added)} of it added"
    if state.broken_off:
        calls = "1 broken-off call" if state.broken_off == 1 else f"{state.broken_off:,} broken-off calls"
        parts.append(f"{limit.text(state.assumed)} of it estimated for {calls}")
    if state.in_flight:
        parts.append(f"{limit.text(state.held)} held by runs in flight ({state.in_flight})")
    if state.unpriced and limit.unit == "usd":
        calls = "1 call" if state.unpriced == 1 else f"{state.unpriced:,} calls"
        parts.append(f"{calls} without a known price, not included")
    parts.append(standings.resets(state, timezone))
    return f"{limit.per}, {limit.scope}: {', '.join(parts)}; {kind(state)}"


def kind(state: State) -> str:
    """What happens at the limit."""
    if state.limit.source is not None:
        return "hard: stops shadow runs"
    if not state.limit.hard:
        return "soft: warns"
    return "hard: moves down a tier, else refuses" if state.limit.at_limit == "down" else "hard: refuses"

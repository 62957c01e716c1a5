"""The output of `kimi-stack batch --dry-run`: how many tasks go where, and what they would cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from kimi_stack.base import dollars, visible
from kimi_stack.base.errors import REFUSED
from kimi_stack.base.tiers import TIERS
from kimi_stack.cli import output
from kimi_stack.money.admission import Accounting
from kimi_stack.running import circumstances
from kimi_stack.running.batch.foresee import Foresight, by_tier
from kimi_stack.running.batch.lines import Bad, Line

_SHOWN = 10  # lines that are named


def show(
    found: Iterable[Line | Bad], books: Accounting, tier: str | None, limit: int | None, climbs: bool, as_json: bool
) -> int:
    """Print it. Returns the exit code: 3 if a task would be refused."""
    foresight, counts, problems = Foresight(books), Counter[str](), list[str]()
    low = expected = high = unpriced = refused = 0
    for line in found:
        if isinstance(line, Bad):
            refused += 1
            problems.append(f"line {line.number}: {line.because}")
            continue
        own = line.tier or (tier if line.model is None else None)
        request = circumstances.request(line.text, tier=own, model=line.model)
        known = foresight.of(books, request, TIERS if climbs else ())
        if known.decision.refused is not None:
            refused += 1
            problems.append(f"{line.id}: {known.decision.refused}")
            continue
        counts[known.decision.tier or "pinned"] += 1
        unpriced += known.expected is None
        low, expected, high = low + (known.low or 0), expected + (known.expected or 0), high + (known.high or 0)
    data = {
        "dry_run": True,
        "tasks": sum(counts.values()),
        "tiers": dict(counts),
        "refused": refused,
        "problems": problems,
        "unpriced": unpriced,
        "low": dollars.row(low),
        "expected": dollars.row(expected),
        "high": dollars.row(high),
    }
    text = [f"{sum(counts.values()):,} tasks: {by_tier(counts) or 'none'}"]
    text.append(f"about {dollars.text(expected)} (from {dollars.text(low)} to {dollars.text(high)})")
    if unpriced:
        text.append(f"{unpriced:,} of them on models without a known price")
    if limit is not None and expected > limit:
        text.append(f"--max-cost {dollars.text(limit)} would stop it before the last task")
    text += [f"would not run: {problem}" for problem in problems[:_SHOWN]]
    if len(problems) > _SHOWN:
        text.append(f"and {len(problems) - _SHOWN:,} more (--json has them)")
    output.emit("batch", data, "\n".join(map(visible.line, text)), as_json)
    return 0 if counts and not refused else REFUSED if refused else 0

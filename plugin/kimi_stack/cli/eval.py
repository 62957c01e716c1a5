"""`kimi-stack eval`: measure the installed router on a benchmark."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import click

from kimi_stack.base import target
from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.cuts import Cuts
from kimi_stack.choice.decide import decide
from kimi_stack.choice.request import Request
from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.config import catalog, profiles
from kimi_stack.reading import calibrated, difficulty, readers, refined

if TYPE_CHECKING:
    from kimi_stack.choice.decision import Decision

WAYS = ("auto", "difficulty", "keywords")
_EVERY = 500  # rows between two progress reports


@click.command("eval")
@click.argument("data", type=click.Path(exists=True, dir_okay=False))
@click.option("--by", type=click.Choice(WAYS), help="The routing mode to measure; the default is routing.mode.")
@click.option("--pupil", is_flag=True, help="Use the pupil, the small model that replaces the reader.")
@click.option("--boot", type=click.IntRange(min=0), default=1000, show_default=True, help="Draws for the intervals.")
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Of those draws.")
@click.option(
    "--scores",
    type=click.Path(),
    metavar="OUT",
    help="Write {id, score} rows to OUT (- is stdout; the table then goes to stderr).",
)
@profile_option
@output.json_option
def eval_(data: str, by: str | None, pupil: bool, boot: int, seed: int, scores: str | None, as_json: bool) -> None:
    """Measure the installed router on DATA: prompts, each with the results of a weaker and a stronger model.

    DATA holds JSON lines {"id", "source", "prompt", "weak_ok", "strong_ok"}; the last two are true, false or a share
    from 0 to 1. Prints APGR (random routing has 0.5), CPT50 and CPT80 (the share of strong calls that recovers 50 or
    80 % of the gap) and AUC, each with a 95 % interval. Nothing is sent anywhere.

    \b
    Examples:
      kimi-stack eval dev.jsonl
      kimi-stack eval dev.jsonl --by difficulty --json
    """
    from kimi_stack.learning import evaluation

    if scores == "-" and as_json:
        raise click.UsageError("--json needs a file for --scores: stdout is for the envelope")
    if scores is not None:
        target.place(scores)  # reports a bad path before the long work
    rows = evaluation.load(data)
    loaded, policy = load_stack()
    policy.mode = by or policy.mode
    profile, read = profiles.of_shell(), refined.by(refined.load(), difficulty.read) if pupil else readers.best()
    today, points = catalog.today(), Cuts(calibrated.scores())
    decisions = []
    for number, row in enumerate(rows, 1):
        request = Request(row["prompt"], day=today, profile=profile, read=read, cuts=points)
        decisions.append(decide(request, loaded, policy))
        if number % _EVERY == 0 and sys.stderr.isatty():
            end = number + _EVERY > len(rows)
            output.tell(f"\rkimi-stack: {number:,} of {len(rows):,} prompts", err=True, nl=end)
    ranks = [_difficulty(decision) if by == "difficulty" else rank(decision) for decision in decisions]
    if scores is not None:
        with target.writing(scores) as put:
            for row, value in zip(rows, ranks, strict=True):
                put(json.dumps({"id": row["id"], "score": value}) + "\n")
    result = evaluation.evaluate(rows, ranks, boot=boot, seed=seed)
    shares = {tier: sum(decision.tier == tier for decision in decisions) / len(rows) for tier in TIERS}
    told = ", ".join(f"{share:.0%} {tier}" for tier, share in shares.items())
    quality = _quality(rows, decisions)
    good = "; ".join(f"{quality[kind]:.3f} with {kind}" for kind in quality)
    width = output.columns() if scores != "-" else None
    text = f"{evaluation.table(result, width)}\n\nOf these prompts go: {told}.\nShare of full marks: {good}."
    data_out = {"rows": len(rows), "by": policy.mode, "shares": shares, "quality": quality, "result": _plain(result)}
    if scores == "-":
        output.tell(text, err=True)
    else:
        output.emit("eval", data_out, text, as_json)


def rank(decision: Decision) -> float:
    """A decision as one score: by tier first, and within a tier by its difficulty score, if it has one."""
    tier = 2 - TIERS.index(decision.tier or "budget")
    return tier + (0 if decision.score is None else decision.score / 10_001)


def _difficulty(decision: Decision) -> float:
    """The difficulty score alone, from 0 to 1; 0 for a task without words."""
    return (decision.score or 0) / difficulty.SCALE


def _quality(rows: list[dict[str, Any]], decisions: list[Decision]) -> dict[str, float]:
    """The mean result for two mappings of our three tiers to the two models of the benchmark."""
    kinds = {"all weak": (), "premium on strong": TIERS[:1], "premium and standard on strong": TIERS[:2]}
    kinds["all strong"] = TIERS
    return {
        kind: sum(
            row["strong_ok" if decision.tier in strong else "weak_ok"]
            for row, decision in zip(rows, decisions, strict=True)
        )
        / len(rows)
        for kind, strong in kinds.items()
    }


def _plain(result: Any) -> Any:
    """The result for JSON, which has no NaN: undefined values become null."""
    if isinstance(result, dict):
        return {key: _plain(value) for key, value in result.items()}
    if isinstance(result, list):
        return [_plain(value) for value in result]
    return None if isinstance(result, float) and result != result else result


eval = eval_  # the command group looks it up by this name

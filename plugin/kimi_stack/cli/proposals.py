"""What `kimi-stack tune` proposes, as JSON and as text: each proposal with its evidence and what it would have cost."""

from __future__ import annotations

from typing import Any

from kimi_stack.base import visible
from kimi_stack.choice.cuts import SCALE
from kimi_stack.config import profiles
from kimi_stack.config.settings import Policy
from kimi_stack.learning import label, refining, tuning
from kimi_stack.learning.gain import Gain
from kimi_stack.learning.own_words import Word

_WHY = ", because their words or scores are not on record"


def shares(new: tuning.Shares, policy: Policy) -> dict[str, Any]:
    names = ("premium", "standard")
    before = policy.shares_of(policy.profile)
    return {
        "before": {name: share / profiles.WHOLE for name, share in zip(names, before, strict=True)},
        "after": {name: share / profiles.WHOLE for name, share in zip(names, new.shares, strict=True)},
        **_gain(new.labels, new.weight, new.gain),
    }


def correction(fit: refining.Fit) -> dict[str, Any]:
    return {
        "agreed_before": round(fit.before / fit.total, 4),
        "agreed_after": round(fit.after / fit.total, 4),
        "limit": fit.limit / SCALE,
        **_gain(fit.labels, fit.total, fit.gain),
    }


def _gain(labels: int, weight: float, found: Gain) -> dict[str, Any]:
    return {
        "labels": labels,
        "weight": round(weight, 2),
        "gained": found.gained,
        "lost": found.lost,
        "gained_weight": round(found.net, 2),
        "chance": round(found.chance, 6),
    }


def keyword(found: Word) -> dict[str, Any]:
    return {
        "word": found.word,
        "tier": found.tier,
        "removes": found.removes,
        "labels": found.labels,
        "agree": found.agree,
        "others": found.others,
        "others_agree": found.others_agree,
        "chance": round(found.chance, 6),
        "gained": found.gained,
        "lost": found.lost,
    }


def lines(data: dict[str, Any]) -> list[str]:
    """All proposals, after what they are learnt from."""
    found, made = judgements(data), 0
    for name in tuning.NAMES:
        for row in data["keywords"] if name == "keywords" else [data[name]] if data[name] else []:
            made += 1
            found += of(name, row)
    if made > 1:
        found += ["All together:", *_history(data["history"])]
    return found


def names(data: dict[str, Any]) -> list[str]:
    """The names of what is proposed, as `--only` takes them."""
    return [name for name in tuning.NAMES if data[name]]


def judgements(data: dict[str, Any]) -> list[str]:
    sources = [f"{count} from {label.TAKEN_FROM.get(name, name)}" for name, count in data["labels"].items()]
    found = [f"Judgements: {', '.join(sources)}." if sources else "There is no feedback on any answer yet."]
    if data["others"]:
        found.append(f"Left out: {data['others']} from senders who are not owners.")
    return found


def of(name: str, row: dict[str, Any]) -> list[str]:
    """One proposal, by its name in `tuning.NAMES`."""
    if name == "keywords":
        return _keyword(row)
    if name == "shares":
        now = row["before"]
        found = [f"Share of {tier}: {share:.1%}, now {now[tier]:.1%}." for tier, share in row["after"].items()]
        return [*found, f"  {_evidence(row)}", *_history(row["history"])]
    whose = " of the small model that stands in for the text model" if name == "pupil_correction" else ""
    what = whose or " of the difficulty"
    return [
        f"Correction{what}, by at most {row['limit']:.3f}:",
        f"  agreement {row['agreed_before']:.1%} -> {row['agreed_after']:.1%}; {_evidence(row)}",
        *(["  If the small model had read all tasks:"] if whose else []),
        *_history(row["history"]),
    ]


def _keyword(row: dict[str, Any]) -> list[str]:
    what = "is no longer a keyword of" if row["removes"] else "becomes a keyword of"
    others = "" if row["removes"] else f", and {row['others_agree']} of the {row['others']} others do"
    return [
        f'"{visible.line(row["word"])}" {what} {row["tier"]}:',
        f"  {row['agree']} of the {row['labels']} labelled tasks with it want {row['tier']}{others} "
        f"(p = {max(row['chance'], 0.000001):.2g}, corrected for the number of words tested).",
        f"  With this change, {row['gained']} more labels agree and {row['lost']} no longer do.",
        *_history(row["history"]),
    ]


def _evidence(row: dict[str, Any]) -> str:
    weight = "" if row["weight"] == row["labels"] else f" (of the weight of {row['weight']:g} judgements)"
    return (
        f"in cross-validation on {row['labels']} labels{weight}, {row['gained']} more agree and {row['lost']} no longer"
        f" do (p = {max(row['chance'], 0.000001):.2g})."
    )


def _history(row: dict[str, Any]) -> list[str]:
    """What a proposal would have cost on the last days, as lines of text."""
    if not row["turns"]:
        return [f"  There are no tasks on record for your last {row['days']} days."]
    tasks = f"{row['replayed']:,} of {row['turns']:,} tasks"
    if not row["replayed"]:
        return [f"  The cost is not known: the {row['turns']:,} tasks{_since(row)} cannot be chosen again{_WHY}."]
    cost = f"${row['after']['usd']} instead of ${row['before']['usd']}"
    moved = f"{row['up']:,} with a higher tier and {row['down']:,} with a lower one"
    found = [f"  For {tasks}{_since(row)}: {cost}; {moved}."]
    if row["not_replayed"]:
        found.append(f"  {row['not_replayed']:,} cannot be chosen again{_WHY}.")
    if row["unpriced"]:
        found.append(f"  {row['unpriced']:,} have no known price and are in neither sum.")
    return found


def _since(row: dict[str, Any]) -> str:
    return f" of your last {row['days']} days"

"""What `kimi-stack tune` proposes, as JSON and as text: each proposal with its evidence and what it would have cost."""

from __future__ import annotations

from typing import Any

from kimi_stack.base import visible
from kimi_stack.choice.cuts import SCALE
from kimi_stack.config import profiles
from kimi_stack.config.settings import Policy
from kimi_stack.learning import label, refining, tuning
from kimi_stack.learning.own_words import Word

_WHY = ", because their words or scores are not on record"


def shares(new: tuning.Shares, policy: Policy) -> dict[str, Any]:
    names = ("premium", "standard")
    before = policy.shares_of(policy.profile)
    return {
        "before": {name: share / profiles.WHOLE for name, share in zip(names, before, strict=True)},
        "after": {name: share / profiles.WHOLE for name, share in zip(names, new.shares, strict=True)},
        "labels": new.labels,
        "gained": new.gained,
        "lost": new.lost,
    }


def correction(fit: refining.Fit) -> dict[str, Any]:
    return {
        "labels": fit.labels,
        "agreed_before": round(fit.before / fit.total, 4),
        "agreed_after": round(fit.after / fit.total, 4),
        "gained": fit.gained,
        "lost": fit.lost,
        "limit": fit.limit / SCALE,
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
    sources = [f"{count} from {label.TAKEN_FROM.get(name, name)}" for name, count in data["labels"].items()]
    found = [f"Judgements: {', '.join(sources)}." if sources else "There is no feedback on any answer yet."]
    if data["others"]:
        found.append(f"Left out: {data['others']} from senders who are not owners.")
    made = 0
    if row := data["shares"]:
        made += 1
        for name in ("premium", "standard"):
            found.append(f"Share of {name}: {row['after'][name]:.1%}, now {row['before'][name]:.1%}.")
        found += [f"  {_evidence(row)}", *_history(row["history"])]
    if row := data["correction"]:
        made += 1
        found.append(f"Correction of the difficulty, by at most {row['limit']:.3f}:")
        found.append(f"  agreement {row['agreed_before']:.1%} -> {row['agreed_after']:.1%}; {_evidence(row)}")
        found += _history(row["history"])
    if row := data["pupil_correction"]:
        made += 1
        found.append(f"Correction of the small model that stands in for the text model, by at most {row['limit']:.3f}:")
        found.append(f"  agreement {row['agreed_before']:.1%} -> {row['agreed_after']:.1%}; {_evidence(row)}")
        found += ["  If the small model had read all tasks:", *_history(row["history"])]
    for row in data["keywords"]:
        made += 1
        found += _keyword(row)
    if made > 1:
        found += ["All together:", *_history(data["history"])]
    return found


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
    return f"in cross-validation on {row['labels']} labels, {row['gained']} more agree and {row['lost']} no longer do."


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

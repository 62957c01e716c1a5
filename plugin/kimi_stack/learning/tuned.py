"""What was accepted of the proposals of `kimi-stack tune`: writes it, and takes it back.

What was before is written to tuning.json before anything else is changed, so that `undo` also takes back a tuning that
failed or was killed half-way.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import edits, profiles, settings, word_edit
from kimi_stack.config.settings import Policy
from kimi_stack.learning import refining, tuning_file
from kimi_stack.learning.own_words import Word
from kimi_stack.reading import buckets, difficulty, refined
from kimi_stack.reading.verdict import PUPIL, READER

SHARES = ("premium_share", "standard_share")
_WHOSE = {"refine": "the score", "pupil": "the small model's score"}


def apply(
    shares: tuple[int, int] | None = None,
    fit: refining.Fit | None = None,
    words: Sequence[Word] = (),
    pupil: refining.Fit | None = None,
) -> None:
    """Write the accepted proposals. Raises StackError; what was written until then is what `undo` takes back."""
    known = refined.load() or {}
    rows = {key: known.get(name) for name, key in refined.KEYS.items()}
    before: tuning_file.Record = {"made": difficulty.made(), **rows}
    add = [(each.tier, each.word) for each in words if not each.removes]
    drop = [(each.tier, each.word) for each in words if each.removes]
    if words:
        before["added"], before["dropped"] = word_edit.change(add, drop, dry_run=True)
    texts = {} if shares is None else {name: _decimal(share) for name, share in zip(SHARES, shares, strict=True)}
    if texts:
        before["shares"] = {name: {"was": _written(name), "is": float(text)} for name, text in texts.items()}
    rows |= {refined.KEYS[name]: row for name, row in rows_of(fit, pupil).items()}
    tuning_file.keep(rows, [*tuning_file.records(), before])
    if words:
        word_edit.change(add, drop)
    for name in _in_order({name: float(text) for name, text in texts.items()}):
        edits.change(("routing", name), texts[name])


def undo() -> list[str]:
    """Restore the values before the last tuning; a line for each part. A later change stays. Raises StackError."""
    records, rows = tuning_file.records(), tuning_file.rows()
    if not records and not any(rows.values()):
        raise StackError("there is no tuning to undo")
    before = records.pop() if records else {}  # an earlier version kept nothing more to go back to
    says = _shares_undone(before.get("shares") or {})
    if before.get("added") or before.get("dropped"):
        says += _words_undone(before.get("added") or [], before.get("dropped") or [])
    back = {key: before.get(key) for key in refined.KEYS.values()}
    for part, whose in _WHOSE.items():
        if back[part] != rows[part]:
            says.append(f"the correction of {whose} is {'the previous one again' if back[part] else 'removed'}")
    if records or any(back.values()):
        tuning_file.keep(back, records, before.get("made"))
    else:
        os.unlink(paths.locate("tuning"))
    return says or ["the last tuning had changed nothing that is still there"]


def left() -> int:
    """How many tunings can be taken back."""
    return len(tuning_file.records()) or int(any(tuning_file.rows().values()))


def first_shares(policy: Policy) -> tuple[int, int]:
    """The shares before the first tuning that is on record, unless the person has set others since then."""
    now = policy.shares_of(policy.profile)
    standing: tuple[int, int] = profiles.PROFILES[policy.profile]
    records, found = tuning_file.records(), []
    for at, name in enumerate(SHARES):
        value = now[at]
        for record in reversed(records):
            row = (record.get("shares") or {}).get(name)
            if row is None:
                continue
            if _whole(row["is"]) != value:
                break
            value = standing[at] if row["was"] is None else _whole(row["was"])
        found.append(value)
    return found[0], found[1]


def _shares_undone(shares: dict[str, dict[str, Any]]) -> list[str]:
    says = []
    standing = dict(zip(SHARES, profiles.PROFILES[settings.load().profile], strict=True))
    back = {
        name: standing[name] / profiles.WHOLE if row["was"] is None else float(row["was"])
        for name, row in shares.items()
    }
    for name in _in_order(back):
        was, key = shares[name]["was"], ("routing", name)
        now = _written(name)
        if now == was:  # the tuning failed before it changed this
            continue
        if now != shares[name]["is"]:
            says.append(f"routing.{name} was changed since; it stays")
        elif was is None:
            edits.drop(key)
            says.append(f"routing.{name} is removed from settings.toml")
        else:
            edits.change(key, str(was))
            says.append(f"routing.{name} is {was} again")
    return says


def _words_undone(added: list[list[str]], dropped: list[list[str]]) -> list[str]:
    back, gone = word_edit.change([(tier, word) for tier, word in dropped], [(tier, word) for tier, word in added])
    return [
        *(f'"{word}" is no keyword of {tier} any more' for tier, word in gone),
        *(f'"{word}" is a keyword of {tier} again' for tier, word in back),
    ]


def rows_of(fit: refining.Fit | None, pupil: refining.Fit | None) -> dict[str, Any]:
    """The corrections by READER and PUPIL, in the form that `refined.by` takes."""
    return {
        **({} if fit is None else {READER: row_of(fit)}),
        **({} if pupil is None else {PUPIL: pupil_row_of(pupil)}),
    }


def pupil_row_of(fit: refining.Fit) -> dict[str, Any]:
    """The pupil's correction as a row of tuning.json, in fixed-point integers (see reading/buckets.py)."""

    def whole(number: float) -> int:
        return max(-buckets.LARGEST, min(buckets.LARGEST, round(number * (1 << buckets.SHIFT))))

    return {
        "weights": [whole(each) for each in fit.weights],
        "constant": whole(fit.constant),
        "limit": fit.limit,
        "labels": fit.labels,
    }


def row_of(fit: refining.Fit) -> dict[str, Any]:
    """The reader's correction as a row of tuning.json."""
    return {
        "weights": [round(each, 3) for each in fit.weights],
        "constant": round(fit.constant, 3),
        "limit": fit.limit,
        "labels": fit.labels,
    }


def _in_order(shares: dict[str, float]) -> list[str]:
    """The names in the order in which the shares can be set one by one: both together are at most 1 all the time."""
    now = dict(zip(SHARES, settings.load().shares, strict=True))
    return sorted(shares, key=lambda name: shares[name] - now[name] / profiles.WHOLE)


def _written(name: str) -> Any:
    """The share in settings.toml; None if it is not set there."""
    found = edits.get(("routing", name))
    return found.value if found.written else None


def _whole(share: float) -> int:
    return round(share * profiles.WHOLE)


def _decimal(share: int) -> str:
    return f"{share / profiles.WHOLE:.4f}".rstrip("0").rstrip(".") or "0"

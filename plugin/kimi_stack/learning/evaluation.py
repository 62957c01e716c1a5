"""How well a router finds the tasks that need a stronger model: APGR, CPT and AUC, the usual figures for such routers.

Prompts are sorted by descending score. x is the share of them sent to the strong model, and the performance gap
recovered is the share of (strong - weak) that this gains. APGR is the area under that curve (random routing has 0.5).
CPT50 and CPT80 are the percentage of strong calls that recovers 50 or 80 % of the gap. AUC is how well the score
separates the prompts on which the strong model does better. Prompts with equal scores are one straight line of the
curve, which is the mean over random orders.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from kimi_stack.base import files
from kimi_stack.base import table as tables
from kimi_stack.base.errors import StackError

Floats = npt.NDArray[np.float64]
Row = Mapping[str, Any]
# By name of the figure: [value, lower, upper], a 95 % bootstrap interval over the prompts of each source.
Result = dict[str, dict[str, Any]]

FIGURES = ("apgr", "cpt50", "cpt80", "auc")
MACRO, POOLED = "MACRO", "POOLED"
_ENOUGH = 4.0  # standard errors by which a source's gap must exceed zero to count in MACRO
_KEYS = ("id", "source", "prompt", "weak_ok", "strong_ok")


def load(path: str | Path) -> list[dict[str, Any]]:
    """The rows of a file in routerbench's format. Raises StackError with the file and the line of the first mistake."""
    rows: list[dict[str, Any]] = []
    seen: set[str] = set()
    text = files.read_text(path)
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            row = _row(line, f"{path}, line {number}")
            if row["id"] in seen:
                raise StackError(f"{path}, line {number}: the id {row['id']} stands there twice")
            seen.add(row["id"])
            rows.append(row)
    if not rows:
        raise StackError(f"{path}: has no rows")
    return rows


def _row(line: str, where: str) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise StackError(f"{where}: not JSON: {error}") from None
    missing = [key for key in _KEYS if not isinstance(row, dict) or key not in row]
    if missing:
        raise StackError(f"{where}: lacks {', '.join(missing)}; `kimi-stack eval --help` shows the format")
    for key in _KEYS[3:]:
        value = row[key]
        if not isinstance(value, (int, float)) or not 0 <= value <= 1:
            raise StackError(f"{where}: {key} must be a share from 0 to 1, true or false, is {value!r}")
    if not isinstance(row["prompt"], str):
        raise StackError(f"{where}: prompt must be text")
    return {**row, "id": str(row["id"]), "source": str(row["source"])}


class _Curve:
    """Prompts sorted by descending score, with the ends of the groups of equal scores."""

    def __init__(self, scores: Floats, weak: Floats, strong: Floats) -> None:
        self.order = np.argsort(-scores, kind="stable")
        falling = scores[self.order]
        self.gain = (strong - weak)[self.order]
        self.helps = (self.gain > 0).astype(float)
        self.ends = np.flatnonzero(np.append(falling[1:] != falling[:-1], True))

    def figures(self, drawn: Floats | None = None) -> dict[str, float]:
        """The figures. `drawn` is how often each prompt was drawn (bootstrap), in the original order."""
        weight = np.ones(len(self.gain)) if drawn is None else drawn[self.order]
        count = np.cumsum(weight)[self.ends]
        gain = np.cumsum(weight * self.gain)[self.ends]
        helped = np.cumsum(weight * self.helps)[self.ends]
        found = dict.fromkeys(FIGURES, float("nan"))
        if gain[-1] > 1e-9 * count[-1]:
            x, y = np.append(0.0, count / count[-1]), np.append(0.0, gain / gain[-1])
            found["apgr"] = float(np.sum((y[1:] + y[:-1]) / 2 * np.diff(x)))
            found["cpt50"], found["cpt80"] = 100 * _first(x, y, 0.5), 100 * _first(x, y, 0.8)
        others = count - helped
        if helped[-1] > 0 and others[-1] > 0:
            new, other = np.diff(np.append(0.0, helped)), np.diff(np.append(0.0, others))
            found["auc"] = float(np.sum(new * (others[-1] - others + other / 2)) / (helped[-1] * others[-1]))
        return found


def _first(x: Floats, y: Floats, wanted: float) -> float:
    """The x at which the curve first reaches `wanted`."""
    reached = np.flatnonzero(y >= wanted - 1e-12)
    if not len(reached):
        return 1.0
    at = int(reached[0])
    if at == 0:
        return 0.0
    rise = y[at] - y[at - 1]
    return float(x[at] if rise <= 0 else x[at - 1] + (wanted - y[at - 1]) / rise * (x[at] - x[at - 1]))


def evaluate(rows: Sequence[Row], scores: Sequence[float] | Floats, *, boot: int = 1000, seed: int = 0) -> Result:
    """The figures of each source, of their mean (MACRO) and of all rows together (POOLED).

    MACRO excludes sources whose gap is too small to divide by. The intervals come from `boot` bootstrap samples.
    """
    score = np.asarray(scores, float)
    if not np.isfinite(score).all():
        raise StackError("a score is not a finite number")
    weak = np.array([row["weak_ok"] for row in rows], float)
    strong = np.array([row["strong_ok"] for row in rows], float)
    sources = np.array([row["source"] for row in rows])
    at = {name: np.flatnonzero(sources == name) for name in dict.fromkeys(sources.tolist())}
    curves = {name: _Curve(score[rows_of], weak[rows_of], strong[rows_of]) for name, rows_of in at.items()}
    together = _Curve(score, weak, strong)
    macro = [name for name, rows_of in at.items() if _counts((strong - weak)[rows_of])] or list(at)
    point = _all(curves, together, macro)
    draws: list[dict[str, dict[str, float]]] = []
    dice = np.random.default_rng(seed)
    for _ in range(boot):
        drawn = np.zeros(len(rows))
        for rows_of in at.values():
            drawn[rows_of] = dice.multinomial(len(rows_of), np.full(len(rows_of), 1 / len(rows_of)))
        by_source = {name: drawn[rows_of] for name, rows_of in at.items()}
        draws.append(_all(curves, together, macro, by_source, drawn))
    result: Result = {}
    for name in (*at, MACRO, POOLED):
        chosen = np.concatenate([at[each] for each in macro]) if name == MACRO else at.get(name, np.arange(len(rows)))
        result[name] = {
            "n": len(chosen),
            "in_macro": name in macro,
            "weak": float(weak[chosen].mean()),
            "strong": float(strong[chosen].mean()),
            **{key: [point[name][key], *_interval([draw[name][key] for draw in draws])] for key in FIGURES},
        }
    return result


def _all(
    curves: Mapping[str, _Curve],
    together: _Curve,
    macro: Sequence[str],
    drawn: Mapping[str, Floats] | None = None,
    whole: Floats | None = None,
) -> dict[str, dict[str, float]]:
    found = {name: curve.figures(None if drawn is None else drawn[name]) for name, curve in curves.items()}
    found[POOLED] = together.figures(whole)
    found[MACRO] = {key: _mean([found[name][key] for name in macro]) for key in FIGURES}
    return found


def _mean(values: Sequence[float]) -> float:
    """The mean of the defined values; NaN if there are none (numpy's own mean would warn on stderr)."""
    known = [value for value in values if not np.isnan(value)]
    return float(np.mean(known)) if known else float("nan")


def _counts(gain: Floats) -> bool:
    return len(gain) > 1 and bool(gain.mean() >= _ENOUGH * gain.std(ddof=1) / len(gain) ** 0.5)


def _interval(values: Sequence[float]) -> list[float]:
    known = [value for value in values if not np.isnan(value)]
    if not known:
        return [float("nan"), float("nan")]
    low, high = np.percentile(known, [2.5, 97.5])
    return [float(low), float(high)]


def table(result: Result, width: int | None = None) -> str:
    """The result as a table with a row for each source, at most `width` columns wide (None: as wide as it is)."""
    head = ("source", "n", "weak", "strong", "APGR", "CPT50 %", "CPT80 %", "AUC")
    places = {"apgr": 3, "cpt50": 1, "cpt80": 1, "auc": 3}
    rows = []
    for name, row in result.items():
        title = name if row["in_macro"] or name in (MACRO, POOLED) else f"{name} (not in MACRO)"
        means = [f"{row[key]:.3f}" for key in ("weak", "strong")]
        rows.append([title, f"{row['n']:,}", *means, *(_cell(row[key], places[key]) for key in FIGURES)])
    return "\n".join(tables.lines(head, rows, head[1:4], width))


def _cell(values: Sequence[float], places: int) -> str:
    if any(np.isnan(value) for value in values):
        return "-"
    point, low, high = (f"{value:.{places}f}" for value in values)
    return f"{point} [{low},{high}]"

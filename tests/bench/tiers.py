#!/usr/bin/env python3
"""Prints how well each way of choosing fits labelled tasks: `python tests/bench/tiers.py [--real FILE] [--write]`.

The choices for the project's own tasks are those of models that have not seen the file that a task is in; they are kept
in left_out.npz, which train_reader.py and train_pupil.py write. The files that judge the reader (labelled.JUDGING), and
a file of other tasks (`--real`), are read by what ships.
`--write` puts the tables into docs/choosing.md.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import by_task
import labelled
import numpy as np
from labelled import TIERS, Rows

from kimi_stack.choice import cuts
from kimi_stack.choice.decide import decide
from kimi_stack.choice.request import Request
from kimi_stack.config import catalog, profiles, settings, stack
from kimi_stack.reading import difficulty, keywords, readers

HERE = Path(__file__).resolve().parent
PAGE = HERE.parents[1] / "docs" / "choosing.md"
BEGIN, END = "<!-- tiers: written by tests/bench/tiers.py -->\n", "<!-- end -->\n"
GUIDE = {  # the keywords of the guide itself
    "premium": ("strategic", "complex", "analysis", "planning", "creative", "synthesis"),
    "standard": ("code", "document", "summary", "review", "debug", "explain"),
    "budget": ("quick", "simple", "basic", "format", "check", "list"),
}
HEAD = (
    "acceptable",
    "too low",
    "too high",
    "premium recall",
    "premium on budget",
    "budget kept",
    "price index",
)


def figures(rows: Rows, tiers: Any) -> list[float]:
    """What HEAD names, as shares; the price index has list prices of 1, 2 and 3 a tier, always premium being 1."""
    allowed = [[TIERS.index(tier) for tier in row["tiers"]] for row in rows]
    pairs = list(zip(allowed, (int(tier) for tier in tiers), strict=True))
    premium = [tier for ranks, tier in pairs if ranks == [2]]
    budget = [tier for ranks, tier in pairs if ranks == [0]]
    return [
        _mean([tier in ranks for ranks, tier in pairs]),
        _mean([tier < min(ranks) for ranks, tier in pairs]),
        _mean([tier > max(ranks) for ranks, tier in pairs]),
        _mean([tier == 2 for tier in premium]),
        _mean([tier == 0 for tier in premium]),
        _mean([tier == 0 for tier in budget]),
        _mean([(tier + 1) / 3 for _, tier in pairs]),
    ]


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values)) if len(values) else float("nan")


def interval(share: float, n: int) -> str:
    """A share of `n` tasks with its 95 % interval (Wilson)."""
    z = 1.96
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z * np.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return f"{share:.3f} [{middle - half:.3f}, {middle + half:.3f}]"


def by_guide(rows: Rows) -> list[int]:
    """The guide's keywords as it has them: anywhere in the text, budget where there is none."""
    found = []
    for row in rows:
        text = row["task"].lower()
        found.append(
            next((TIERS.index(tier) for tier, words in GUIDE.items() if any(map(text.__contains__, words))), 0)
        )
    return found


def by_score(scores: Any, shares: tuple[int, int], mix: Any = None) -> Any:
    """Tiers by cut points which give these shares on `mix`, or on the mix that ships."""
    premium, standard = cuts.SHIPPED.of(shares) if mix is None else profiles.cuts(*shares, sorted(mix.tolist()))
    scores = np.asarray(scores)
    return (scores >= standard).astype(int) + (scores >= premium)


def table(title: str, rows: Rows, choices: dict[str, Any], key: Callable[[dict[str, Any]], str], least: int) -> str:
    """Acceptable shares by group: a group a line, a chooser a column."""
    groups: dict[str, list[int]] = {}
    for at, row in enumerate(rows):
        groups.setdefault(key(row), []).append(at)
    lines = [f"| {title} | tasks | " + " | ".join(choices) + " |", "| --- " * (len(choices) + 2) + "|"]
    for name, mine in sorted(groups.items(), key=lambda item: -len(item[1])):
        if name and len(mine) >= least:
            part = [rows[at] for at in mine]
            cells = [interval(figures(part, np.asarray(chosen)[mine])[0], len(mine)) for chosen in choices.values()]
            lines.append(f"| {name} | {len(mine):,} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def summary(rows: Rows, choices: dict[str, Any]) -> str:
    """A chooser a line, the figures of HEAD."""
    lines = ["| chooser | " + " | ".join(HEAD) + " |", "| --- " * (len(HEAD) + 1) + "|"]
    premium = sum(row["tiers"] == ["premium"] for row in rows)
    for name, chosen in choices.items():
        good, low, high, recall, lost, kept, price = figures(rows, chosen)
        cells = [interval(good, len(rows)), f"{low:.3f}", f"{high:.3f}"]
        cells += [interval(recall, premium), interval(lost, premium), f"{kept:.3f}", f"{price:.3f}"]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def length(row: dict[str, Any]) -> str:
    size = len(row["task"])
    return next(name for limit, name in ((40, "under 40"), (80, "under 80"), (160, "under 160"), (400, "under 400"),
                                         (10**9, "400 and more")) if size < limit)  # fmt: skip


def own() -> str:
    """The tables over our own tasks, each file left out, and over those that the reader has not learnt from."""
    every = labelled.load()
    kept, known = by_task.load(HERE / "left_out.npz", every)
    judging = _judging(every, kept["pupil"])
    rows = [row for row, is_known in zip(every, known, strict=True) if is_known]
    kept = {name: values[known] for name, values in kept.items()}
    balanced = profiles.PROFILES[profiles.DEFAULT]
    choices = {
        # These models spread their scores otherwise than the one that ships: cut points of their own natural mix.
        "**reader**": by_score(kept["reader"], balanced, kept["reader"][labelled.natural(rows)]),
        "**pupil**": kept["pupil"],
        "plain linear": kept["linear"],
        "before": kept["before"],
        "guide's keywords": by_guide(rows),
        "always standard": [1] * len(rows),
    }
    read = choices["**reader**"]
    by_file: dict[str, list[bool]] = {}
    for row, tier in zip(rows, read, strict=True):
        by_file.setdefault(row["file"], []).append(TIERS[tier] in row["tiers"])
    files = [float(np.mean(good)) for good in by_file.values()]
    return "\n\n".join(
        [
            f"### {len(rows):,} tasks, each read by a model that has not seen its file",
            summary(rows, choices),
            f"Mean over {len(files)} files for the reader: {np.mean(files):.3f}, the lowest {min(files):.3f}.",
            table("file", rows, choices, lambda row: row["file"], 1),
            table("language", rows, choices, lambda row: row.get("lang") or "", 100),
            table("characters", rows, choices, length, 1),
            table("trap", rows, choices, lambda row: row.get("trap") or "", 1),
            *judging,
        ]
    )


def _judging(every: Rows, pupil: Any) -> list[str]:
    """The tables over the files that the reader never learns from, by the reader that ships."""
    said, read = by_task.load(HERE / "soft.npz", every)
    judges = np.array([row["file"] in labelled.JUDGING for row in every])
    at = np.flatnonzero(judges & read & (pupil != by_task.NONE))
    if not len(at):
        return []
    rows = [every[number] for number in at]
    choices = {
        "**reader**": by_score(said["score"][at], profiles.PROFILES[profiles.DEFAULT]),
        "**pupil**": pupil[at],
        "guide's keywords": by_guide(rows),
        "always standard": [1] * len(rows),
    }
    return [
        f"### {len(rows):,} tasks of files that the reader never learns from",
        "It is the reader that ships. The pupil is one that has not seen the file of the task.",
        summary(rows, choices),
        table("file", rows, choices, lambda row: row["file"], 1),
        table("language", rows, choices, lambda row: row.get("lang") or "", 100),
    ]


def other(path: Path) -> str:
    """The tables over requests from elsewhere; some of them may stand among the tasks that were trained on."""
    rows = labelled.read(path)
    trained = {_folded(row["task"]) for row in labelled.load()}
    new = [at for at, row in enumerate(rows) if _folded(row["task"]) not in trained]
    read = readers.best()
    verdicts = [read(row["task"]) for row in rows]
    pupil = [difficulty.read(row["task"]).score for row in rows]
    scores = [verdict.score for verdict in verdicts]
    balanced = profiles.PROFILES[profiles.DEFAULT]
    kept, known = by_task.load(HERE / "elsewhere.npz", rows)
    choices: dict[str, Any] = {
        f"**{verdicts[0].by}**, balanced": by_score(scores, balanced),
        "the same, eco": by_score(scores, profiles.PROFILES["eco"]),
        "the same, quality": by_score(scores, profiles.PROFILES["quality"]),
        "**pupil**, balanced": by_score(pupil, balanced),
        **({"plain linear": kept["linear"], "before": kept["before"]} if known.all() else {}),
        "guide's keywords": by_guide(rows),
        "shipped keywords": [_by_keywords(row["task"]) for row in rows],
        "always standard": [1] * len(rows),
    }
    curve = ["| premium share | standard share | acceptable | too low | price index |", "| --- " * 5 + "|"]
    for premium in (200, 500, 800, 1_200, 1_700, 2_000, 2_600, 3_500):
        standard = min(9_000 - premium, 2_500 + premium)
        good, low, _, _, _, _, price = figures(rows, by_score(scores, (premium, standard)))
        curve.append(f"| {premium / 100:.0f} % | {standard / 100:.0f} % | {good:.3f} | {low:.3f} | {price:.3f} |")
    chosen = by_score(scores, balanced)
    unseen = np.mean([TIERS[chosen[at]] in rows[at]["tiers"] for at in new])
    same = np.mean([a == b for a, b in zip(by_score(scores, balanced), by_score(pupil, balanced), strict=True)])
    return "\n\n".join(
        [
            f"### {len(rows):,} real requests",
            f"Of them {len(rows) - len(new)} stand word for word among the tasks that the models learnt. Of the other "
            f"{len(new)}, {unseen:.3f} are acceptable by the reader, balanced.",
            summary(rows, choices),
            f"Reader and pupil give the same tier to {same:.3f} of them.",
            "Cost and quality along the shares:",
            "\n".join(curve),
        ]
    )


def _folded(text: str) -> str:
    return " ".join(text.lower().split()).strip(".?! ")


def _by_keywords(text: str) -> int:
    found = keywords.find(text, stack.build(stack.default_document(), "ours").keywords)
    return 0 if found is None else TIERS.index(found[0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--real", type=Path, help="a file of tasks for judging, read by what ships")
    parser.add_argument("--write", action="store_true", help="put the tables into docs/choosing.md")
    args = parser.parse_args()
    text = "\n\n".join([own(), *([other(args.real)] if args.real else [])])
    print(text)
    guide = "Analyze the competitive landscape for our product strategy"
    policy = settings.Policy()
    for mode in ("auto", "difficulty", "keywords"):
        policy.mode = mode
        chosen = decide(
            Request(guide, day=catalog.today(), read=readers.read),
            stack.build(stack.default_document(), "ours"),
            policy,
        )
        print(f"\nThe guide's example in mode {mode}: {chosen.tier}")
    if args.write:
        before, rest = PAGE.read_text(encoding="utf-8").split(BEGIN)
        PAGE.write_text(f"{before}{BEGIN}\n{text}\n\n{END}{rest.split(END)[1]}", encoding="utf-8")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Prints how steady choosing is: `python tests/bench/families.py [--real FILE] [--write]`.

Each family changes tasks in a way that should not move them (case, spacing, courtesy, typing slips, footers, quoted
mail, envelopes, a paste that is another matter), or makes them harder, or has tasks that try to mislead (denials,
mentions, steering). The phrases are in families.json; nothing is trained on them. `--write` puts the table into
docs/choosing.md.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import labelled
import slips

from kimi_stack.choice import cuts
from kimi_stack.choice.request import Request
from kimi_stack.config import profiles
from kimi_stack.reading import difficulty, readers

if TYPE_CHECKING:
    from kimi_stack.reading.verdict import Read

HERE = Path(__file__).resolve().parent
PAGE = HERE.parents[1] / "docs" / "choosing.md"
BEGIN, END = "<!-- families: written by tests/bench/families.py -->\n", "<!-- end families -->\n"
TASKS = 400  # of the natural mix, or of --real
RANK = {"budget": 0, "standard": 1, "premium": 2}
FAMILIES: dict[str, Any] = json.loads((HERE / "families.json").read_text(encoding="utf-8"))
AIMS = {"case": 0.99, "spacing": 0.99, "envelopes": 0.99, "harder": 0.97}  # the rest of those that move nothing: 0.95


def changes(dice: random.Random) -> dict[str, Callable[[str], str]]:
    """The families that should move nothing: each makes another form of a task."""
    courtesy, footers, quoted = FAMILIES["courtesy"], FAMILIES["footers"], FAMILIES["quoted"]
    return {
        "case": lambda task: dice.choice((task.lower(), task.upper(), task.title())),
        "spacing": lambda task: f"  {task.replace(' ', dice.choice(('  ', chr(10), chr(9))))} \n",
        "envelopes": lambda task: dice.choice(
            (
                f"[Telegram Anna Weber id:12345 +2m 2026-11-20 09:12 UTC] {task}",
                f"[Fri 2026-11-20 09:12 GMT+1] {task}",
                f"System: [2026-11-20 09:12:00] WhatsApp connected\n\n{task}",
                f"{task}\n[message_id: 4711]",
            )
        ),
        "courtesy before": lambda task: f"{dice.choice(courtesy['before'])} {task}",
        "courtesy after": lambda task: f"{task} {dice.choice(courtesy['after'])}",
        "typing slips": lambda task: _slip(task, dice),
        "footers": lambda task: f"{task}\n\n{dice.choice(footers)}",
        "quoted mail": lambda task: f"{task}\n\n{dice.choice(quoted)}",
        "pastes": lambda task: dice.choice(FAMILIES["pastes"]).replace("{}", task),
    }


def _slip(task: str, dice: random.Random) -> str:
    """Two letters of one word change places."""
    words = task.split(" ")
    long = [at for at, word in enumerate(words) if len(word) > 4]
    if not long:
        return task
    at = dice.choice(long)
    words[at] = slips.slip(slips.SWAPPED, words[at], dice)
    return " ".join(words)


def tier(text: str, read: Read, enveloped: bool = False) -> int:
    premium, standard = cuts.SHIPPED.of(profiles.PROFILES[profiles.DEFAULT])
    request = Request(text, day="2026-11-26", read=read, enveloped=enveloped)
    return RANK[cuts.tier_of(request.verdict.score, premium, standard)]


def rates(tasks: list[str], read: Read) -> dict[str, float]:
    """The rate of each family, from 0 to 1."""
    found: dict[str, float] = {}
    plain = [tier(task, read) for task in tasks]
    for name, change in changes(random.Random(7)).items():
        is_chat = name == "envelopes"
        same = [tier(change(task), read, is_chat) == at for task, at in zip(tasks, plain, strict=True)]
        found[name] = sum(same) / len(tasks)
    pairs = FAMILIES["harder"]
    found["harder"] = sum(tier(harder, read) >= tier(easier, read) for easier, harder in pairs) / len(pairs)
    for name in ("denials", "mentions", "steering"):
        rows = FAMILIES[name]
        found[name] = sum(tier(row["task"], read) in [RANK[t] for t in row["tiers"]] for row in rows) / len(rows)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--real", type=Path, help="a file of tasks that nothing was trained on, in place of our own")
    parser.add_argument("--write", action="store_true", help="put the table into docs/choosing.md")
    args = parser.parse_args()
    rows = labelled.read(args.real) if args.real else labelled.load(files="natural-*")
    tasks = [row["task"] for row in random.Random(3).sample(rows, min(TASKS, len(rows)))]
    reader, pupil = rates(tasks, readers.best()), rates(tasks, difficulty.read)
    lines = ["| family | what is counted | reader | pupil | aim |", "| --- " * 5 + "|"]
    for name in reader:
        judged = name in ("denials", "mentions", "steering")
        what = "an acceptable tier" if judged else "not lower" if name == "harder" else "the same tier"
        aim = "" if judged else f"{AIMS.get(name, 0.95):.2f}"
        lines.append(f"| {name} | {what} | {reader[name]:.3f} | {pupil[name]:.3f} | {aim} |")
    text = "\n".join(lines)
    print(text)
    if args.write:
        before, rest = PAGE.read_text(encoding="utf-8").split(BEGIN)
        PAGE.write_text(f"{before}{BEGIN}\n{text}\n\n{END}{rest.split(END)[1]}", encoding="utf-8")


if __name__ == "__main__":
    main()

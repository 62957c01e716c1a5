"""What people put around a task, and how their fingers slip: it changes nothing of what the task needs.

The phrases and the pastes are in around.json and pastes.json; none of those of families.json, which judge. about.jsonl
has requests about these pastes, with the tiers that are acceptable for each: a hard-sounding paste has easy ones too.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

AROUND = json.loads(Path(__file__).with_name("around.json").read_text(encoding="utf-8"))
PASTES = json.loads(Path(__file__).with_name("pastes.json").read_text(encoding="utf-8"))
LEADS, WHOLES = PASTES.pop("leads"), PASTES.pop("wholes")
ABOUT = [json.loads(line) for line in Path(__file__).with_name("about.jsonl").open(encoding="utf-8")]
WHOLE = 0.6  # share of pastes that were written as one; the others are lines of one kind, drawn
NEWLINES = ("\n\n", "\n\n", "\n")
BREAKS = (" ", " ", " ", " ", "\n", "\n\n")
NAMES = ("Anna", "Bo", "Cy", "Dmitri", "Esra", "Fumiko", "Gil", "Hana", "王伟", "Jürgen", "Olga", "Pablo")


def put(text: str, draw: random.Random) -> str:
    """The task as it might have been typed too: with courtesy or a footer, or with slips of the fingers."""
    kind = draw.random()
    before, after = draw.choice(AROUND["before"]), draw.choice(AROUND["after"])
    if kind < 0.3:
        return f"{before} {text}"
    if kind < 0.5:
        return f"{text} {after}"
    if kind < 0.6:
        return f"{before} {text} {after}"
    if kind < 0.85:
        return f"{text}\n\n{draw.choice(AROUND['footers'])}"
    letters = list(text)
    for _ in range(max(1, len(text) // 40)):
        at = draw.randrange(len(letters))
        slip = draw.random()
        if slip < 0.4 and at + 1 < len(letters):
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
        elif slip < 0.8 and len(letters) > 3:
            del letters[at]
        else:
            letters.insert(at, letters[at])
    return "".join(letters)


def framed(text: str, draw: random.Random) -> str:
    """The task with courtesy or a footer before or after it, or both, on its line or on lines of their own."""
    kind = draw.random()
    if kind < 0.6:
        text = f"{draw.choice(AROUND['before'])}{draw.choice(BREAKS)}{text}"
    if kind > 0.4:
        last = draw.choice((AROUND["after"], AROUND["after"], AROUND["footers"]))
        text += f"{draw.choice(NEWLINES if last is AROUND['footers'] else BREAKS)}{draw.choice(last)}"
    return text


def paste(text: str, draw: random.Random) -> str:
    """The task above or below a paste that is another matter: a log, a chat, minutes, mail, code, data or prose."""
    if draw.random() < WHOLE:
        pasted = draw.choice(WHOLES)
    else:
        kind = draw.choice(list(PASTES))
        pasted = _shaped(kind, draw.sample(PASTES[kind], draw.randint(2, 14)), draw)
    return _beside(text, pasted, draw)


def composed(task: str, draw: random.Random, plain: float, some: float) -> tuple[str, str, str]:
    """What stands before a task, the task, and what stands after it.

    Nothing in the share `plain` of the texts, courtesy or footers in the share `some`, a paste in the others.
    """
    kind = draw.random()
    if kind < plain:
        return "", task, ""
    text = framed(task, draw) if kind < plain + some else paste(task, draw)
    before, _, after = text.partition(task)
    return before, task, after


def about(row: dict, draw: random.Random) -> str:
    """The text of a row of ABOUT: its request above or below its paste."""
    return _beside(row["task"], WHOLES[row["paste"]], draw)


def _beside(text: str, pasted: str, draw: random.Random) -> str:
    lead = draw.choice(LEADS) + draw.choice(("\n", "\n\n")) if draw.random() < 0.5 else ""
    if draw.random() < 0.5:
        return f"{text}\n\n{lead}{pasted}"
    return f"{lead}{pasted}{draw.choice(NEWLINES)}{text}"


def _shaped(kind: str, lines: list[str], draw: random.Random) -> str:
    """The lines as such a text has them: half of the logs and chats with times, half of the code in a fence."""
    marked = draw.random() < 0.5
    hour, minute = draw.randrange(24), draw.randrange(60)
    if kind == "log" and marked:
        day = f"2026-{hour % 12 + 1:02}-{minute % 28 + 1:02}"
        lines = [f"{day} {hour:02}:{minute:02}:{second:02} {line}" for second, line in enumerate(lines)]
    elif kind == "chat":
        lines = [f"{draw.choice(NAMES)}: {line}" for line in lines]
        if marked:
            lines = [f"{hour:02}:{(minute + later) % 60:02} {line}" for later, line in enumerate(lines)]
    elif kind == "mail" and marked:
        lines = [line.removeprefix("> ") for line in lines]
    elif kind == "code" and marked:
        lines = ["```", *lines, "```"]
    return (" " if kind == "prose" else "\n").join(lines)

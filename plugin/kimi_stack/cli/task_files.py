"""The tasks of a comparison from the command line: one in words, or a file of them."""

from __future__ import annotations

import os

from kimi_stack.base.errors import WRONG_USAGE, StackError
from kimi_stack.cli.batch import opened
from kimi_stack.cli.tasks import read_task
from kimi_stack.learning.comparison_tasks import Task
from kimi_stack.running.batch.lines import Bad

_ENDINGS = (".jsonl", ".ndjson", ".csv", ".txt")
_MOST = 30  # tasks of a file, unless told


def tasks(words: tuple[str, ...], count: int | None) -> tuple[list[Task], list[str]]:
    """The tasks, and a message for each line of the file that is not one. Raises StackError.

    From a file with more than `count` tasks it takes those with the lowest hashes. So a larger `count` only adds tasks.
    """
    if not _is_file(words):
        text = read_task(words, None)
        return [
            Task("the task" if not number else f"time {number + 1}", text, number) for number in range(count or 1)
        ], []
    found: dict[str, Task] = {}
    bad = []
    with opened(words[0]) as lines:
        for line in lines:
            if isinstance(line, Bad):
                bad.append(f"line {line.number}: {line.because}")
            else:
                task = Task(line.id, line.text)
                found.setdefault(task.id, task)
    ranked = sorted(found.values(), key=lambda task: task.id)
    return ranked[: count or _MOST], bad


def _is_file(words: tuple[str, ...]) -> bool:
    """Whether the task is a file of tasks. Raises StackError for a word that can only be meant as one, and is none."""
    ending = os.path.splitext(words[0])[1].lower() if len(words) == 1 else ""
    if ending not in (*_ENDINGS, ".json") or any(character.isspace() for character in words[0]):
        return ending in _ENDINGS and os.path.isfile(words[0])
    if not os.path.isfile(words[0]):
        raise StackError(f"{words[0]}: there is no such file of tasks", exit_code=WRONG_USAGE)
    if ending not in _ENDINGS:
        raise StackError(f"{words[0]}: a file of tasks ends in {', '.join(_ENDINGS)}", exit_code=WRONG_USAGE)
    return True

"""KimiModelSelector, the guide's class: the public face of `decide` for one stack file."""

from __future__ import annotations

import os
from typing import Any

from kimi_stack import settings, stack
from kimi_stack.decide import Decision, Request, decide
from kimi_stack.reading import readers


class KimiModelSelector:
    """Chooses the tier for a task by the stack file at `config_path` (`~` expands).

    >>> model, alias = KimiModelSelector("~/.openclaw/model-config.json").get_model_for_task("Analyze our market")

    Raises StackError where the file is missing or wrong.
    """

    def __init__(self, config_path: str | os.PathLike[str]) -> None:
        self._stack = stack.load(os.path.expanduser(config_path))
        self._policy = settings.load()
        self.config = self._stack.document

    def decide(self, task_description: str) -> Decision:
        """The whole decision, with its trace."""
        return decide(Request(task_description, read=readers.read), self._stack, self._policy)

    def classify_task(self, task_description: str) -> dict[str, Any]:
        """The chosen tier's part of `model_stack`: model, alias, max_tokens, temperature, use_cases.

        As they hold for the model in use: what its vendor lets nobody set is the vendor's own.
        """
        tier = self.decide(task_description).tier
        assert tier is not None  # a pinned model alone may be in no tier
        return dict(self._stack.tiers[tier].row)

    def get_model_for_task(self, task_description: str) -> tuple[str, str]:
        """The chosen model's reference and its alias."""
        tier = self.classify_task(task_description)
        return tier["model"], tier["alias"]

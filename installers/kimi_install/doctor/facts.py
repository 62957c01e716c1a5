"""The state of OpenClaw and of the stack file, read once for all checks.

Each `openclaw` command takes 1 to 7 s, so they are started together, and a check waits only for those it needs.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cached_property
from types import TracebackType
from typing import Any

from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import stack
from kimi_stack.openclaw.door import OpenClaw

PLUGIN = "kimi-stack"
AGENT = "main"
AT_ONCE = 3  # parallel `openclaw` commands; more would only slow each other down


class Facts:
    """A context manager. Each property raises StackError if its answer is not available."""

    def __init__(self, openclaw: OpenClaw | None) -> None:
        """`openclaw` is None if it is missing or too old: then all properties that need it raise StackError."""
        self._pool = ThreadPoolExecutor(AT_ONCE)
        self._told: dict[str, Future[Any]] = {}
        if openclaw is not None:
            inspect = ["plugins", "inspect", "--all", "--runtime", "--json"]
            self._ask("plugins", openclaw.call_json, inspect)  # first, because it is the slowest
            self._ask("models", openclaw.models_status)
            self._ask("agents", openclaw.config_read, "agents")
            self._ask("probe", self._probe, openclaw)
            self._ask("entry", openclaw.config_read, "plugins", "entries", PLUGIN)
            self._ask("providers", openclaw.config_read, "models", "providers")

    def __enter__(self) -> Facts:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self._pool.shutdown(cancel_futures=True)

    def _ask(self, name: str, question: Callable[..., Any], *words: Any) -> None:
        self._told[name] = self._pool.submit(question, *words)

    def _answer(self, name: str) -> Any:
        if name not in self._told:
            raise StackError("needs OpenClaw")
        return self._told[name].result()

    @cached_property
    def stack(self) -> stack.Stack:
        """The stack file."""
        try:
            return stack.load(paths.stack_file())
        except StackError:
            raise StackError("needs a valid stack file") from None

    @property
    def models(self) -> dict[str, Any]:
        """`openclaw models status --json`: aliases, and which providers have credentials."""
        status: dict[str, Any] = self._answer("models")
        return status

    @property
    def plugins(self) -> list[dict[str, Any]]:
        """`openclaw plugins inspect --all --runtime --json`: every plugin with the hooks that it registers."""
        rows: list[dict[str, Any]] = self._answer("plugins")
        return rows

    @property
    def plugin(self) -> dict[str, Any] | None:
        """Our own row among them, or None if our plugin is not installed."""
        return next((row for row in self.plugins if row["plugin"]["id"] == PLUGIN), None)

    def _probe(self, openclaw: OpenClaw) -> Any:
        """Ask the plugin's pin rule; needs OpenClaw's default model."""
        status = self.models
        ref = status.get("resolvedDefault") or status.get("defaultModel")
        if not isinstance(ref, str) or "/" not in ref:
            raise StackError("OpenClaw names no default model")
        return openclaw.pin_probe(ref, AGENT)

    @property
    def probe(self) -> dict[str, Any]:
        """The result of the plugin's pin rule for a new session of the main agent on OpenClaw's default model."""
        facts: dict[str, Any] = self._answer("probe")
        return facts

    @property
    def agents(self) -> dict[str, Any]:
        """`agents` of openclaw.json."""
        return self._answer("agents") or {}

    @property
    def entry(self) -> dict[str, Any]:
        """`plugins.entries.kimi-stack` of openclaw.json."""
        return self._answer("entry") or {}

    @property
    def providers(self) -> dict[str, Any]:
        """`models.providers` of openclaw.json; OpenClaw itself redacts the keys."""
        return self._answer("providers") or {}

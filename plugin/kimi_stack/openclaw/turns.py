"""Runs one task through OpenClaw: `agent exec`, a turn of a session through the Gateway, or the guide's `run`."""

from __future__ import annotations

import contextlib
import json
import os
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from kimi_stack.base import files, paths, process
from kimi_stack.base.errors import WRONG_USAGE, StackError
from kimi_stack.openclaw import unserved
from kimi_stack.openclaw.door import OpenClaw, OpenClawMissing, find_json

MAX_TASK = 4 * 1024 * 1024  # bytes; OpenClaw refuses larger messages
DEFAULT_TIMEOUT = 600  # seconds; the default of `agent exec`
STARTUP = 60  # seconds for OpenClaw's start and end, in addition to the turn's timeout
# OpenClaw's own messages, before it asks a vendor, if the provider or its key is missing.
_UNREADY = re.compile(r"\AUnknown model: |\ANo API key found for provider\b|\| missing-provider-auth\Z")

# The note that OpenClaw 2026.9.6 adds to a reply that was cut at the limit of output tokens.
_TRUNCATED = re.compile(r"Reply truncated at the model's output token limit\b[^\n]*\s*\Z")


@dataclass(frozen=True)
class Options:
    """The options of a turn: `timeout` in seconds; `extra` arguments are passed to OpenClaw unchanged.

    `silent`: no progress line on a terminal. Without `tools` the model may call none.
    """

    session: str | None = None
    cwd: str | None = None
    thinking: str | None = None
    timeout: int | None = None
    extra: Sequence[str] = ()
    silent: bool = False
    tools: bool = True


@dataclass(frozen=True)
class Turn:
    """The result of a turn. `status` is ok, error or timeout; `usage` holds tokens with OpenClaw's names.

    A timeout may be billed. So a lost connection is one, except where OpenClaw says that none was made.

    `tools` counts the tool calls, `tools_failed` the failed ones. `stop_reason` is why the model stopped, if OpenClaw
    reports it. For an error, `kind` is OpenClaw's type of it and `log` is its stderr.
    """

    status: str
    text: str
    model: str | None
    usage: dict[str, int] = field(default_factory=dict)
    cost: Decimal | None = None
    error: str = ""
    session_id: str | None = None
    tools: int = 0
    tools_failed: int = 0
    kind: str = ""
    log: str = field(default="", repr=False)
    stop_reason: str | None = None

    @property
    def ok(self) -> bool:
        return self.status == "ok"

    @property
    def unready(self) -> bool:
        """Whether OpenClaw could not ask the vendor, because the provider or its key is missing."""
        return not self.ok and _UNREADY.search(self.error) is not None

    @property
    def lost(self) -> bool:
        """Whether the connection to the vendor failed."""
        return not self.ok and unserved.lost(self.error)

    @property
    def unserved(self) -> str | None:
        """Why this model is not available now, if another model may be; else None."""
        if self.ok or (self.status == "timeout" and not self.lost):
            return None
        return unserved.classify(self.kind, self.error, self.log)


def take(openclaw: OpenClaw, task: str, model: str, options: Options) -> Turn:
    """Send one task to one model and wait for the answer. A failed turn is returned, not raised.

    Raises StackError if the task is larger than OpenClaw accepts, OpenClawMissing if it cannot be started.
    """
    raw = task.encode("utf-8", "replace")
    if len(raw) > MAX_TASK:
        size = f"the task has {len(raw):,} bytes and OpenClaw takes {MAX_TASK:,}"
        raise StackError(f"{size};\nkeep the text in a file and name the file in the task", exit_code=WRONG_USAGE)
    args = _arguments(openclaw, model, options)
    if not options.tools and args[:2] != ["agent", "exec"]:
        raise StackError("tools can be turned off for `openclaw agent exec` alone", exit_code=WRONG_USAGE)
    openclaw.calls.append(" ".join(args[:2]))
    limit = None if options.timeout == 0 else (options.timeout or DEFAULT_TIMEOUT) + STARTUP
    try:
        label = "" if options.silent else model
        with _config(options) as (more, env):
            code, out, err = process.watch(
                [openclaw.path, *args, *more], stdin=raw, label=label, timeout=limit, cwd=options.cwd, env=env
            )
    except process.TimedOut:
        return Turn("timeout", "", model, error=f"no answer within {limit} s")
    except OSError as error:
        raise OpenClawMissing(f"{openclaw.path} cannot be started: {error.strerror}") from None
    return read(code, out, err, model)


@contextlib.contextmanager
def _config(options: Options) -> Iterator[tuple[list[str], dict[str, str] | None]]:
    """The arguments and the environment for a turn without tools: a config that includes the person's own.

    `agent exec` has no option for it, and calls no hook of a plugin. Code Mode brings tools of its own (`exec` and
    `wait`) although all others are denied; only `--code-mode` takes precedence over what the person set for a model or
    an agent. Raises StackError if a config is named already.
    """
    if options.tools:
        yield [], None
        return
    if any(word == "--isolated" or word.startswith("--config") for word in options.extra):
        raise StackError("a turn without tools takes no --config or --isolated of its own", exit_code=WRONG_USAGE)
    theirs = os.path.realpath(paths.locate("openclaw_config"))
    with tempfile.TemporaryDirectory(prefix="kimi-stack-") as folder:
        file = os.path.join(folder, "openclaw.json")
        own = {"$include": theirs} if os.path.exists(theirs) else {}
        files.write_atomic(file, json.dumps({**own, "tools": {"deny": ["*"]}}), mode=0o600)
        roots = [os.path.dirname(theirs), *filter(None, [os.environ.get("OPENCLAW_INCLUDE_ROOTS")])]
        env = {**os.environ, "OPENCLAW_INCLUDE_ROOTS": os.pathsep.join(roots)}
        yield ["--config", file, "--code-mode", "direct"], env


def _arguments(openclaw: OpenClaw, model: str, options: Options) -> list[str]:
    if options.session is not None:
        # In 2026.9.6 `agent` takes "-" as a file name, unlike `agent exec`.
        args = ["agent", "--session-key", options.session, "--message-file", "/dev/stdin"]
    elif openclaw.has_guide_commands():
        return ["run", "--model", model, *options.extra, "-"]
    else:
        args = ["agent", "exec", "--message-file", "-"]
    args += ["--model", model, "--json"]
    if options.thinking is not None:
        args += ["--thinking", options.thinking]
    if options.timeout is not None:
        args += ["--timeout", str(options.timeout)]
    return [*args, *options.extra]


def read(code: int, out: str, err: str, model: str) -> Turn:
    """The turn from OpenClaw's exit code and output: the envelope of exec or of the Gateway, or plain text."""
    try:
        envelope = find_json(out)
    except ValueError:
        envelope = None
    if not isinstance(envelope, dict):
        if code == 0 and out.strip():
            return Turn("ok", out.strip(), model)
        said = process.last_line(err) or process.last_line(out) or f"exit {code}"
        return Turn("error", "", model, error=said, log=err)
    if "result" in envelope:
        return _gateway(envelope, code, model)
    status = "timeout" if code == 2 else str(envelope.get("status") or ("ok" if code == 0 else "error"))
    failed, problem = status != "ok", _error(envelope, err)
    if status == "timeout" and unserved.never_reached(problem):
        status = "error"
    return Turn(
        status,
        str(envelope.get("final") or ""),
        _ref(envelope) or model,
        _usage(envelope.get("usage")),
        _money(envelope.get("costUsd")),
        problem,
        envelope.get("sessionId"),
        *_tools(envelope.get("toolSummary")),
        kind=_kind(envelope) if failed else "",
        log=err if failed else "",
        stop_reason=_stop_reason(envelope),
    )


def _gateway(envelope: dict[str, Any], code: int, model: str) -> Turn:
    result = envelope.get("result") or {}
    about = result.get("meta") or {}
    meta = about.get("agentMeta") or {}
    text = "\n\n".join(row["text"] for row in result.get("payloads") or () if row.get("text"))
    status = str(envelope.get("status") or "")
    if status != "timeout":
        status = "ok" if code == 0 and status in ("ok", "") else "error"
    problem = "" if status == "ok" else _error(envelope, text)
    cost = _money(meta.get("costUsd"))
    return Turn(
        status,
        text,
        _ref(meta) or model,
        _usage(meta.get("usage")),
        cost,
        problem,
        meta.get("sessionId"),
        *_tools(about.get("toolSummary")),
        kind=_kind(envelope) if problem else "",
        stop_reason=str(about.get("stopReason") or "") or None,
    )


def _stop_reason(envelope: dict[str, Any]) -> str | None:
    """`length` if OpenClaw's note under the answer says so: the envelope of `agent exec` has no stop reason."""
    rows = envelope.get("payloads")
    texts = [row.get("text") for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    last = str(next((text for text in reversed(texts) if text), None) or envelope.get("final") or "")
    return "length" if _TRUNCATED.search(last[-300:]) else None


def _tools(row: object) -> tuple[int, int]:
    """The number of tool calls, and of those that failed."""
    counts = [row.get(name) if isinstance(row, dict) else 0 for name in ("calls", "failures")]
    calls, failed = (count if isinstance(count, int) else 0 for count in counts)
    return calls, failed


def _ref(row: dict[str, Any]) -> str | None:
    return f"{row['provider']}/{row['model']}" if row.get("provider") and row.get("model") else None


def _usage(row: object) -> dict[str, int]:
    names = ("input", "output", "cacheRead", "cacheWrite")
    return {name: int(row.get(name) or 0) for name in names} if isinstance(row, dict) else {}


def _money(value: object) -> Decimal | None:
    return Decimal(str(value)) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _error(envelope: dict[str, Any], err: str) -> str:
    error = envelope.get("error")
    message = error.get("message") if isinstance(error, dict) else error
    return str(message) if message else "" if envelope.get("ok") else process.last_line(err)


def _kind(envelope: dict[str, Any]) -> str:
    """OpenClaw's error type: `error.kind` of exec, `error.type` of its CLI, `meta.error` of the Gateway."""
    error = envelope.get("error")
    if not isinstance(error, dict):
        result = envelope.get("result")
        meta = result.get("meta") if isinstance(result, dict) else None
        error = meta.get("error") if isinstance(meta, dict) else None
    if not isinstance(error, dict):
        return ""
    kind = error.get("kind") or error.get("type")
    return kind if isinstance(kind, str) else ""

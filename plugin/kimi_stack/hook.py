"""The Python hook: one JSON request in, one JSON answer out; with `--serve`, a line each until stdin ends.

The protocol is in plugin/PROTOCOL.md. Whatever comes in is answered: a request that cannot be read or served
gets `"ok": false` with an error, never silence and never an exit.
"""

from __future__ import annotations

import os
import sys

from kimi_stack import __version__, chat, fastjson, paths, settings, stack, usage
from kimi_stack.decide import Decision, Request, decide
from kimi_stack.errors import StackError
from kimi_stack.sessions import Sessions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

PROTOCOL = 1
INTERNAL = ":internal-session-effects:"  # in the key of a session that OpenClaw 2026.9.6 keeps for itself
MAX_REQUEST = 32 * 1024 * 1024  # bytes in a line; OpenClaw itself takes messages of up to 4 MiB


class Brain:
    """Answers requests. Reads the stack and settings anew when their files change, and only then."""

    def __init__(self) -> None:
        self.sessions = Sessions()
        self._loaded: dict[str, tuple[object, Any]] = {}
        self._operations: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
            "decide": self._decide,
            "command": self._command,
            "usage": self._usage,
            "ping": lambda _: {"version": __version__},
        }

    def answer(self, line: str) -> dict[str, Any]:
        """The answer to one request line, as the object that is sent back."""
        request: Any = None
        try:
            request = fastjson.loads(line)
            if not isinstance(request, dict):
                raise StackError("a request must be one JSON object")
            if request.get("v", PROTOCOL) != PROTOCOL:
                raise StackError(f"protocol version {request['v']!r} is not known; this brain speaks {PROTOCOL}")
            op = request.get("op", "decide")
            operation = self._operations.get(op) if isinstance(op, str) else None
            if operation is None:
                raise StackError(f"op {op!r} is not known; known are {', '.join(self._operations)}")
            return {"v": PROTOCOL, "id": request.get("id"), "ok": True, **operation(request)}
        except StackError as error:
            return _failure(request, "bad_request", str(error))
        except (ValueError, RecursionError) as error:
            return _failure(request, "bad_json", f"not JSON: {error}")
        except Exception as error:  # the chat goes on: the plugin logs this and decides by itself
            return _failure(request, "internal", f"{type(error).__name__}: {error}")

    def _decide(self, request: dict[str, Any]) -> dict[str, Any]:
        prompt = request.get("prompt")
        if not isinstance(prompt, str):
            raise StackError("decide needs a prompt, a string")
        context = _context(request)
        session = context.get("sessionKey")
        mode = self.sessions.mode(session)
        pinned = context.get("pinned")
        if mode == "off" and not pinned:
            return {"override": None, "mode": mode, "decision": None}
        task = Request(
            prompt,
            attachments=_kinds(request.get("attachments")),
            model=context.get("model") if pinned else None,
            trigger="internal" if INTERNAL in str(session) else context.get("trigger"),
            mode=mode,
            context_tokens=self.sessions.context_tokens(session, context.get("sessionId")),
        )
        decision = decide(task, self._stack(), self._policy())
        if session:
            self.sessions.remember(session, decision.as_dict())
        override = None if pinned else _override(decision)
        return {"override": override, "mode": mode, "decision": decision.as_dict()}

    def _command(self, request: dict[str, Any]) -> dict[str, Any]:
        args, session = request.get("args", ""), _context(request).get("sessionKey")
        if not isinstance(args, str) or not isinstance(session, str):
            raise StackError("command needs args, a string, and context.sessionKey")
        return {"text": chat.answer(args, session, self._stack(), self.sessions)}

    def _usage(self, request: dict[str, Any]) -> dict[str, Any]:
        call = request.get("call")
        if not isinstance(call, dict):
            raise StackError("usage needs a call, an object")
        usage.record(call)
        session, tokens = call.get("sessionKey"), call.get("contextTokens")
        if isinstance(session, str) and isinstance(tokens, int):
            self.sessions.set_context(session, call.get("sessionId"), tokens)
        return {}

    def _stack(self) -> stack.Stack:
        loaded: stack.Stack = self._fresh("stack", stack.load)
        return loaded

    def _policy(self) -> settings.Policy:
        loaded: settings.Policy = self._fresh("settings", settings.load)
        return loaded

    def _fresh(self, name: str, load: Callable[[str], Any]) -> Any:
        path = paths.locate(name)
        try:
            status = os.stat(path)
            stamp: object = (path, status.st_mtime_ns, status.st_size)
        except OSError:
            stamp = path
        known = self._loaded.get(name)
        if known is None or known[0] != stamp:
            known = self._loaded[name] = (stamp, load(path))
        return known[1]


def main(argv: list[str] | None = None) -> int:
    """`[--serve]`: serve requests from stdin; exit 0 at its end, or 2 where the one request was refused."""
    argv = sys.argv[1:] if argv is None else argv
    brain = Brain()
    if "--serve" not in argv:
        answer = brain.answer(sys.stdin.buffer.read(MAX_REQUEST).decode("utf-8", "replace"))
        sys.stdout.write(fastjson.dumps(answer) + "\n")
        _save(brain)
        return 0 if answer["ok"] else 2
    _serve(brain)
    return 0


def _serve(brain: Brain) -> None:
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    taken = False
    try:
        while line := source.readline(MAX_REQUEST):
            if not line.strip():
                continue
            answer = brain.answer(line.decode("utf-8", "replace"))
            sink.write(fastjson.dumps(answer).encode("ascii") + b"\n")
            sink.flush()
            if not taken:  # after the first answer: a turn does not wait for old bookkeeping
                taken = True
                _take_spool()
    except (BrokenPipeError, KeyboardInterrupt):
        pass  # the parent is gone or going
    _save(brain)


def _take_spool() -> None:
    try:
        usage.take_spool()
    except (OSError, StackError) as error:
        sys.stderr.write(f"kimi-stack: the spool stays for later: {error}\n")


def _save(brain: Brain) -> None:
    try:
        brain.sessions.save()
    except StackError as error:
        sys.stderr.write(f"kimi-stack: {error}\n")


def _override(decision: Decision) -> dict[str, str]:
    provider, _, model = decision.model.partition("/")
    return {"provider": provider, "model": model}


def _context(request: dict[str, Any]) -> dict[str, Any]:
    context = request.get("context", {})
    if not isinstance(context, dict):
        raise StackError("context must be an object")
    return context


def _kinds(attachments: object) -> list[str]:
    rows = attachments if isinstance(attachments, list) else []
    return [str(row.get("kind", "")) for row in rows if isinstance(row, dict)]


def _failure(request: object, code: str, message: str) -> dict[str, Any]:
    name = request.get("id") if isinstance(request, dict) else None
    return {"v": PROTOCOL, "id": name, "ok": False, "error": {"code": code, "message": message}}

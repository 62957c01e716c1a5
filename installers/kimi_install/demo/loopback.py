"""A loopback server with the streaming formats of both vendors.

It replaces Moonshot and Anthropic in the demo and in the end-to-end tests; OpenClaw itself is real. It returns the
token counts that it is told to bill, keeps every request, and can simulate failures: an HTTP error, a delay, or a
stream that is cut off.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from kimi_install.demo import wire
from kimi_stack.config import catalog, figures, prices

# provider -> its wire format, and the base path of its API
PROVIDERS = {"moonshot": (wire.OPENAI, "/v1"), "anthropic": (wire.ANTHROPIC, "")}
MAX_OUTPUT = 32_768


@dataclass(frozen=True)
class Behavior:
    """How one model answers. `status` is an HTTP status, `delay` is seconds, `cut_after` a number of events.

    `tool` gets the person's last message and gives the tool call that answers it; the result of the tool is then
    answered with text. `tools` are calls that the model makes one after another before it answers with text.
    """

    text: str | None = None
    tool: Callable[[str], wire.ToolCall] | None = None
    tools: tuple[wire.ToolCall, ...] = ()
    status: int = 200
    delay: float = 0.0
    cut_after: int | None = None


@dataclass(frozen=True)
class Call:
    """One request: `text` is the user's last message; the tokens are those that the answer bills."""

    model: str
    api: str
    text: str
    body: dict[str, Any]
    tokens_in: int
    tokens_out: int
    status: int


def _plain_answer(model: str, task: str) -> str:
    return f"{model} answers: {task[:80]}"


@dataclass
class Loopback:
    """A server on 127.0.0.1 with a free port; a context manager. `answer` is called with (model, task).

    `behaviors` are by model; one may be a function of the task.
    """

    answer: Callable[[str, str], str] = _plain_answer
    behaviors: dict[str, Behavior | Callable[[str], Behavior]] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), _handler_for(self))

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def __enter__(self) -> Loopback:
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def record(self, call: Call) -> None:
        with self._lock:
            self.calls.append(call)

    def seen(self, since: int = 0) -> list[Call]:
        """The calls from number `since` on, oldest first."""
        with self._lock:
            return self.calls[since:]

    def forget(self) -> None:
        """Drop the calls seen so far."""
        with self._lock:
            self.calls.clear()

    def providers(self) -> dict[str, Any]:
        """A value for OpenClaw's `models.providers` that sends both vendors' calls here. Its key is not a secret."""
        configured = {}
        for name, (api, path) in PROVIDERS.items():
            rows = [_row(model) for ref, model in catalog.models().items() if ref.startswith(f"{name}/")]
            base = f"http://127.0.0.1:{self.port}{path}"
            configured[name] = {"baseUrl": base, "apiKey": "loopback", "api": api, "models": rows}
        return configured


def _row(model: catalog.Model) -> dict[str, Any]:
    name = model.ref.partition("/")[2]
    names = ("input", "output", "cacheRead", "cacheWrite")  # OpenClaw's names, in dollars per million tokens
    cost = {name: float(model.row[kind]) for name, kind in zip(names, prices.KINDS, strict=True)}
    return {
        "id": name,
        "name": name,
        "input": list(model.inputs),
        "contextWindow": model.context,
        "maxTokens": min(model.max_output, MAX_OUTPUT),
        "cost": cost,
    }


def _refuses(name: str, body: dict[str, Any]) -> bool:
    """Whether the vendor answers with a 400, because the request sets a temperature that the model does not accept."""
    model = next((model for ref, model in catalog.models().items() if ref.partition("/")[2] == name), None)
    heat = body.get(figures.HEAT, figures.VENDORS_OWN)
    return model is not None and figures.HEAT not in (model.takes or ()) and heat != figures.VENDORS_OWN


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore clients that disconnect during a stream, as on Ctrl-C; report any other error, which is a bug."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def _handler_for(loopback: Loopback) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.0"  # the stream ends with the connection

        def log_message(self, format: str, *args: Any) -> None:
            """No log: the calls are in `loopback.calls`."""

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            try:
                body = json.loads(raw)
                model, text = str(body["model"]), wire.person_text(body)
            except (ValueError, LookupError, TypeError, AttributeError):
                self._fail(400)
                return
            api = wire.ANTHROPIC if self.path.endswith("/messages") else wire.OPENAI
            found = loopback.behaviors.get(model, Behavior())
            behavior = found(text) if callable(found) else found
            status = 400 if behavior.status == 200 and _refuses(model, body) else behavior.status
            reply: str | wire.ToolCall = loopback.answer(model, text) if behavior.text is None else behavior.text
            if behavior.tool and not wire.has_tool_result(body):
                reply = behavior.tool(text)
            if behavior.tools and (done := wire.count_tool_results(body)) < len(behavior.tools):
                reply = behavior.tools[done]
            bill = (wire.count_tokens(json.dumps(body)), wire.count_tokens(str(reply))) if status == 200 else (0, 0)
            loopback.record(Call(model, api, text, body, *bill, status))
            time.sleep(behavior.delay)
            if status == 200:
                self._answer(wire.stream(api, model, reply, *bill), behavior.cut_after)
            else:
                self._fail(status)

        def _answer(self, events: Iterator[str], cut_after: int | None) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.end_headers()
            for number, event in enumerate(events):
                if number == cut_after:
                    return
                self.wfile.write(event.encode())
                self.wfile.flush()

        def _fail(self, status: int) -> None:
            payload = json.dumps(wire.failure(status)).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(payload)))
            self.end_headers()
            self.wfile.write(payload)

    return Handler

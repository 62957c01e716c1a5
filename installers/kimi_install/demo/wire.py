"""The wire formats of the two vendors, as far as `loopback` needs them: reads requests, streams answers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

ANTHROPIC = "anthropic-messages"
OPENAI = "openai-completions"  # the format of Moonshot's API
PIECE = 24  # characters per streamed event; small, so that a stream can be cut in the middle

# Text that OpenClaw adds to the user's message: context as messages or parts, the time, its runtime.
_CONTEXT = r"<<<BEGIN_OPENCLAW_INTERNAL_CONTEXT>>>.*?<<<END_OPENCLAW_INTERNAL_CONTEXT>>>"
_TIME = r"\A\[[A-Z][a-z]{2} \d{4}-\d\d-\d\d \d\d:\d\d [^\]\n]*\] ?"
_RUNTIME = r"\n\nRuntime: agent=[^\n]*\Z"
_ADDED = re.compile("|".join((_CONTEXT, _TIME, _RUNTIME)), re.DOTALL)


@dataclass(frozen=True)
class ToolCall:
    """An answer that is no text: the model wants one tool to run."""

    name: str
    arguments: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.name} {json.dumps(self.arguments)}"


def person_text(body: dict[str, Any]) -> str:
    """The user's last message in a request of either vendor, or ""."""
    for message in reversed(body.get("messages", [])):
        if message.get("role") != "user":
            continue
        content = message.get("content")
        parts = [content] if isinstance(content, str) else [_text_of(part) for part in content or []]
        words = "\n".join(filter(None, (_ADDED.sub("", part).strip() for part in parts)))
        if words:
            return words
    return ""


def has_tool_result(body: dict[str, Any]) -> bool:
    """Whether the request tells what a tool gave back, after the user's last message."""
    return count_tool_results(body) > 0


def count_tool_results(body: dict[str, Any]) -> int:
    """How many results of tools the request has after the user's last message."""
    count = 0
    for message in reversed(body.get("messages", [])):
        content = message.get("content")
        parts = [part for part in content if isinstance(part, dict)] if isinstance(content, list) else []
        results = sum(part.get("type") == "tool_result" for part in parts) or message.get("role") == "tool"
        if not results and person_text({"messages": [message]}):
            break
        count += results
    return count


def count_tokens(text: str) -> int:
    """An approximate token count: four characters per token, at least one."""
    return max(1, len(text) // 4)


def stream(api: str, model: str, reply: str | ToolCall, tokens_in: int, tokens_out: int) -> Iterator[str]:
    """The server-sent events of one complete answer with these token counts."""
    events = _anthropic if api == ANTHROPIC else _openai
    return events(model, reply, tokens_in, tokens_out)


def failure(status: int) -> dict[str, Any]:
    """The body of an HTTP error, in the format of both vendors."""
    kinds = {
        401: "authentication_error",
        404: "not_found_error",
        429: "rate_limit_error",
        529: "overloaded_error",
    }
    kind = kinds.get(status, "invalid_request_error" if status < 500 else "api_error")
    return {"type": "error", "error": {"type": kind, "message": f"the loopback server plays status {status}"}}


def _text_of(part: dict[str, Any]) -> str:
    return str(part.get("text", "")) if part.get("type") == "text" else ""


def _pieces(text: str) -> list[str]:
    return [text[at : at + PIECE] for at in range(0, len(text), PIECE)] or [""]


def _openai(model: str, reply: str | ToolCall, tokens_in: int, tokens_out: int) -> Iterator[str]:
    base = {"id": "chatcmpl-loopback", "object": "chat.completion.chunk", "created": 0, "model": model}
    for piece in _pieces(reply if isinstance(reply, str) else json.dumps(reply.arguments)):
        delta: dict[str, Any] = {"role": "assistant", "content": piece}
        if isinstance(reply, ToolCall):
            called = {"name": reply.name, "arguments": piece}
            call = {"index": 0, "id": "call_loopback", "type": "function", "function": called}
            delta = {"role": "assistant", "tool_calls": [call]}
        yield _event({**base, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]})
    reason = "stop" if isinstance(reply, str) else "tool_calls"
    yield _event({**base, "choices": [{"index": 0, "delta": {}, "finish_reason": reason}]})
    total = tokens_in + tokens_out
    usage = {"prompt_tokens": tokens_in, "completion_tokens": tokens_out, "total_tokens": total}
    yield _event({**base, "choices": [], "usage": usage})
    yield "data: [DONE]\n\n"


def _anthropic(model: str, reply: str | ToolCall, tokens_in: int, tokens_out: int) -> Iterator[str]:
    usage = {"input_tokens": tokens_in, "output_tokens": 1}
    message: dict[str, Any] = {
        "id": "msg_loopback",
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": {**usage, "cache_read_input_tokens": 0, "cache_creation_input_tokens": 0},
    }
    yield _event({"type": "message_start", "message": message})
    block: dict[str, Any] = {"type": "text", "text": ""}
    kind, part = "text_delta", "text"
    if isinstance(reply, ToolCall):
        block = {"type": "tool_use", "id": "toolu_loopback", "name": reply.name, "input": {}}
        kind, part = "input_json_delta", "partial_json"
    yield _event({"type": "content_block_start", "index": 0, "content_block": block})
    for piece in _pieces(reply if isinstance(reply, str) else json.dumps(reply.arguments)):
        delta = {"type": kind, part: piece}
        yield _event({"type": "content_block_delta", "index": 0, "delta": delta})
    yield _event({"type": "content_block_stop", "index": 0})
    stop = {"stop_reason": "end_turn" if isinstance(reply, str) else "tool_use", "stop_sequence": None}
    yield _event({"type": "message_delta", "delta": stop, "usage": {"output_tokens": tokens_out}})
    yield _event({"type": "message_stop"})


def _event(data: dict[str, Any]) -> str:
    name = f"event: {data['type']}\n" if "type" in data else ""  # Anthropic names its events, OpenAI does not
    return f"{name}data: {json.dumps(data)}\n\n"

"""The vendors' stand-in: what it understands, what it streams, and the bad days that it plays."""

from __future__ import annotations

import http.client
import json
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from kimi_install.demo.loopback import Behavior, Loopback
from kimi_stack.config import catalog

OPENAI = "/v1/chat/completions"
ANTHROPIC = "/v1/messages"


@pytest.fixture
def vendor() -> Iterator[Loopback]:
    with Loopback() as server:
        yield server


def ask(vendor: Loopback, path: str, body: object) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", vendor.port, timeout=10)
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    connection.request("POST", path, raw, {"Content-Type": "application/json"})
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, text


def says(model: str, content: object) -> dict[str, Any]:
    return {"model": model, "stream": True, "messages": [{"role": "user", "content": content}]}


def events(text: str) -> list[dict[str, Any]]:
    lines = [line.removeprefix("data: ") for line in text.splitlines() if line.startswith("data: ")]
    return [json.loads(line) for line in lines if line != "[DONE]"]


def test_moonshot_streams_the_answer_and_then_bills_it(vendor: Loopback) -> None:
    vendor.behaviors["kimi-k3"] = Behavior(text="a plan " * 20)
    status, text = ask(vendor, OPENAI, says("kimi-k3", "plan it"))
    chunks = events(text)
    said = "".join(chunk["choices"][0]["delta"].get("content", "") for chunk in chunks if chunk["choices"])
    assert (status, said) == (200, "a plan " * 20)
    assert text.endswith("data: [DONE]\n\n")
    call = vendor.seen()[0]
    assert chunks[-1]["usage"] == {
        "prompt_tokens": call.tokens_in,
        "completion_tokens": call.tokens_out,
        "total_tokens": call.tokens_in + call.tokens_out,
    }


def test_anthropic_streams_the_answer_and_then_bills_it(vendor: Loopback) -> None:
    vendor.behaviors["claude-haiku-4-5"] = Behavior(text="a list " * 20)
    status, text = ask(vendor, ANTHROPIC, says("claude-haiku-4-5", [{"type": "text", "text": "list it"}]))
    blocks = events(text)
    said = "".join(block["delta"]["text"] for block in blocks if block["type"] == "content_block_delta")
    assert (status, said) == (200, "a list " * 20)
    assert [line[7:] for line in text.splitlines() if line.startswith("event: ")] == [block["type"] for block in blocks]
    call = vendor.seen()[0]
    assert blocks[0]["message"]["usage"]["input_tokens"] == call.tokens_in
    assert blocks[-2]["usage"]["output_tokens"] == call.tokens_out


def test_the_persons_words_are_found_amid_what_openclaw_adds(vendor: Loopback) -> None:
    context = "<<<BEGIN_OPENCLAW_INTERNAL_CONTEXT>>>\nstrategic\n<<<END_OPENCLAW_INTERNAL_CONTEXT>>>"
    body = says("kimi-k3", "[Mon 2026-11-23 13:20 UTC] say hi\n[not a time] twice\n\nRuntime: agent=main | x=1")
    body["messages"].append({"role": "user", "content": [{"type": "text", "text": context}]})
    ask(vendor, OPENAI, body)
    assert vendor.seen()[0].text == "say hi\n[not a time] twice"


def test_images_and_answers_before_are_not_the_persons_newest_words(vendor: Loopback) -> None:
    parts = [{"type": "image", "source": {}}, {"type": "text", "text": "what is this"}]
    body = says("claude-haiku-4-5", "first")
    body["messages"] += [{"role": "assistant", "content": "hm"}, {"role": "user", "content": parts}]
    ask(vendor, ANTHROPIC, body)
    assert vendor.seen()[0].text == "what is this"


@pytest.mark.parametrize("status", [401, 404, 429, 503, 529])
def test_an_error_has_the_vendors_shape_and_bills_nothing(vendor: Loopback, status: int) -> None:
    vendor.behaviors["kimi-k3"] = Behavior(status=status)
    got, text = ask(vendor, OPENAI, says("kimi-k3", "hello"))
    assert got == status
    assert json.loads(text)["error"]["message"] == f"the loopback server plays status {status}"
    assert [(call.status, call.tokens_in, call.tokens_out) for call in vendor.seen()] == [(status, 0, 0)]


@pytest.mark.parametrize(
    ("path", "model", "heat", "status"),
    [
        (OPENAI, "kimi-k3", 0.7, 400),
        (OPENAI, "kimi-k3", 1, 200),
        (ANTHROPIC, "claude-sonnet-5", 0.5, 400),
        (ANTHROPIC, "claude-haiku-4-5", 0.3, 200),
        (OPENAI, "unheard-of", 0.3, 200),
    ],
)
def test_a_temperature_that_a_vendor_refuses_is_refused(
    vendor: Loopback, path: str, model: str, heat: float, status: int
) -> None:
    assert ask(vendor, path, {**says(model, "hi"), "temperature": heat})[0] == status


def test_a_cut_stream_ends_without_its_bill(vendor: Loopback) -> None:
    vendor.behaviors["kimi-k3"] = Behavior(text="x" * 500, cut_after=3)
    chunks = events(ask(vendor, OPENAI, says("kimi-k3", "hello"))[1])
    assert len(chunks) == 3
    assert not any("usage" in chunk for chunk in chunks)


def test_a_slow_vendor_answers_late_and_holds_up_nobody_else(vendor: Loopback) -> None:
    vendor.behaviors["kimi-k3"] = Behavior(delay=2)
    start = time.monotonic()
    late = threading.Thread(target=ask, args=(vendor, OPENAI, says("kimi-k3", "hello")))
    late.start()
    ask(vendor, ANTHROPIC, says("claude-haiku-4-5", "hello"))
    assert late.is_alive()
    late.join()
    assert time.monotonic() - start >= 2


def test_a_call_is_seen_when_it_arrives_not_when_it_is_answered(vendor: Loopback) -> None:
    vendor.behaviors["kimi-k3"] = Behavior(delay=30)
    connection = http.client.HTTPConnection("127.0.0.1", vendor.port, timeout=10)
    connection.request("POST", OPENAI, json.dumps(says("kimi-k3", "hello")).encode())
    end = time.monotonic() + 5
    while not vendor.seen() and time.monotonic() < end:
        time.sleep(0.01)
    connection.close()
    assert [call.text for call in vendor.seen()] == ["hello"]


@pytest.mark.parametrize("body", [b"{", b"[]", b'{"messages": []}', b'{"model": "m", "messages": [3]}'])
def test_a_request_it_cannot_read_is_refused_not_dropped(vendor: Loopback, body: bytes) -> None:
    status, text = ask(vendor, OPENAI, body)
    assert status == 400
    assert json.loads(text)["error"]["type"] == "invalid_request_error"
    assert vendor.seen() == []


def test_a_client_that_hangs_up_is_not_worth_a_traceback(vendor: Loopback, capfd: pytest.CaptureFixture[str]) -> None:
    vendor.behaviors["kimi-k3"] = Behavior(text="x" * 10_000_000)
    connection = http.client.HTTPConnection("127.0.0.1", vendor.port, timeout=10)
    connection.request("POST", OPENAI, json.dumps(says("kimi-k3", "hello")).encode())
    connection.getresponse().read(100)
    connection.close()
    ask(vendor, ANTHROPIC, says("claude-haiku-4-5", "still there?"))
    time.sleep(0.2)
    assert capfd.readouterr().err == ""


def test_the_calls_of_before_can_be_forgotten(vendor: Loopback) -> None:
    ask(vendor, OPENAI, says("kimi-k3", "one"))
    vendor.forget()
    ask(vendor, OPENAI, says("kimi-k3", "two"))
    assert [call.text for call in vendor.seen()] == ["two"]
    assert vendor.seen(1) == []


def test_openclaw_is_told_of_every_catalog_model_at_its_list_price(vendor: Loopback) -> None:
    configured = {
        f"{provider}/{row['id']}": row["cost"]
        for provider, entry in vendor.providers().items()
        for row in entry["models"]
    }
    assert set(configured) == set(catalog.models())
    for ref, model in catalog.models().items():
        assert configured[ref]["input"] == pytest.approx(float(model.row["input"])), ref
        assert configured[ref]["output"] == pytest.approx(float(model.row["output"])), ref


def test_nothing_listens_after_it_is_closed() -> None:
    with Loopback() as server:
        port = server.port
    with pytest.raises(ConnectionRefusedError):
        http.client.HTTPConnection("127.0.0.1", port, timeout=5).request("GET", "/")

"""A stand-in for Telegram's servers: OpenClaw's own Telegram channel asks it for messages and sends it answers.

It is how a person who is not the owner writes to a real Gateway.
"""

from __future__ import annotations

import contextlib
import json
import queue
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from .harness import wait_until

BOT = {"id": 7, "is_bot": True, "first_name": "Bot", "username": "kimi_test_bot", "can_join_groups": False}
TOKEN = "7:" + "stand-in-for-a-token-of-the-tests-1"
_POLL = 2  # seconds for which a question for messages waits


class Telegram:
    """A server on 127.0.0.1 with a free port; a context manager. `sent` are (chat, text) of the bot's messages.

    `keyboards` are the buttons below each of them: rows of (text, what a click sends).
    """

    def __init__(self) -> None:
        self.sent: list[tuple[int, str]] = []
        self.keyboards: list[list[list[tuple[str, str]]]] = []
        self.asked: set[str] = set()
        self._updates: queue.Queue[dict[str, Any]] = queue.Queue()
        self._number = 0
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler_for(self))
        self._server.daemon_threads = True

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Telegram:
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def channel(self, **more: Any) -> dict[str, Any]:
        """`channels.telegram` of openclaw.json: everybody may write."""
        return {
            "enabled": True,
            "botToken": TOKEN,
            "apiRoot": self.root,
            "dmPolicy": "open",
            "allowFrom": ["*"],
            "streaming": {"mode": "off"},
            "commands": {"native": False},
            **more,
        }

    def write(self, person: int, text: str) -> None:
        """A message of this person in a chat of their own with the bot."""
        self._number += 1
        sender = {"id": person, "is_bot": False, "first_name": f"P{person}", "language_code": "en"}
        chat = {"id": person, "type": "private", "first_name": f"P{person}"}
        message = {"message_id": self._number, "date": int(time.time()), "chat": chat, "from": sender, "text": text}
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        self._updates.put({"update_id": self._number, "message": message})

    def answers(self, person: int, text: str, timeout: float = 180) -> str:
        """What the bot answers to a message."""
        since = len(self.sent)
        self.write(person, text)

        def answered() -> str:
            return "\n".join(said for chat, said in self.sent[since:] if chat == person)

        return wait_until(answered, f"an answer to {person}'s {text[:60]!r}", timeout)

    def call(self, method: str, given: dict[str, Any]) -> Any:
        """The result of a method of the Bot API."""
        self.asked.add(method)
        if method == "getMe":
            return BOT
        if method == "getUpdates":
            return self._waiting()
        if method == "getWebhookInfo":
            return {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
        if method in ("sendMessage", "editMessageText"):
            self.keyboards.append(_keyboard(given.get("reply_markup")))
            self.sent.append((int(given["chat_id"]), str(given.get("text", ""))))
            chat = {"id": int(given["chat_id"]), "type": "private"}
            return {"message_id": 10_000 + len(self.sent), "date": int(time.time()), "chat": chat, "from": BOT}
        return True

    def _waiting(self) -> list[dict[str, Any]]:
        try:
            found = [self._updates.get(timeout=_POLL)]
        except queue.Empty:
            return []
        while not self._updates.empty():
            found.append(self._updates.get())
        return found


def _keyboard(markup: Any) -> list[list[tuple[str, str]]]:
    parsed = json.loads(markup) if isinstance(markup, str) else markup
    rows = (parsed or {}).get("inline_keyboard", [])
    return [[(button["text"], button["callback_data"]) for button in row] for row in rows]


def _handler_for(telegram: Telegram) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode(errors="replace")
            parts = urlsplit(self.path)
            try:
                given = json.loads(body) if body else {}
            except json.JSONDecodeError:
                given = dict(parse_qsl(body))
            result = telegram.call(parts.path.rpartition("/")[2], {**dict(parse_qsl(parts.query)), **given})
            answer = json.dumps({"ok": True, "result": result}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            with contextlib.suppress(OSError):  # OpenClaw has gone
                self.wfile.write(answer)

        do_GET = do_POST

        def log_message(self, *_: object) -> None:
            pass

    return Handler

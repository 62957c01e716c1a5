"""A real OpenClaw Gateway over one of the harness's homes."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import urllib.error
import urllib.request
import uuid
from collections.abc import Mapping
from types import TracebackType
from typing import Any

from kimi_install.demo.loopback import Call

from .harness import OpenClawEnv, wait_until
from .websocket import WebSocket

MAIN = "agent:main:main"
# As `openclaw gateway call` introduces itself: a client on the Gateway's own machine, which needs no paired device.
CONNECT = {
    "minProtocol": 4,
    "maxProtocol": 4,
    "client": {"id": "gateway-client", "version": "1.0.0", "platform": "linux", "mode": "backend"},
    "role": "operator",
    "scopes": ["operator.admin", "operator.read", "operator.write"],
}


class Gateway:
    """`openclaw gateway run` in the foreground of a process group of its own; a context manager."""

    def __init__(self, openclaw: OpenClawEnv, start_timeout: float = 300) -> None:
        self.openclaw = openclaw
        self.start_timeout = start_timeout
        self._log = openclaw.home / f"gateway-{uuid.uuid4().hex[:8]}.log"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        assert self._process is not None, "the Gateway was not started"
        return self._process.pid

    def log(self) -> str:
        """Everything that the Gateway has printed, without colours."""
        return re.sub(r"\x1b\[[0-9;]*m", "", self._log.read_text(errors="replace"))

    def __enter__(self) -> Gateway:
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [str(self.openclaw.launcher), "gateway", "run"],
                env=self.openclaw.env,
                cwd=self.openclaw.home,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        try:
            wait_until(self._ready, "the Gateway to become ready", self.start_timeout)
        except BaseException as error:
            self.stop()
            error.args = (f"{error}\n{self.log()[-4000:]}",)
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self.stop()

    def _ready(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, "the Gateway ended at its start"
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.openclaw.port}/readyz", timeout=2) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False

    def stop(self) -> None:
        """Ask the process group to end, and insist after 20 s. Harmless when it has ended."""
        process, self._process = self._process, None
        if process is None:
            return
        for sign in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(process.pid, sign)
                process.wait(20)
            except (ProcessLookupError, subprocess.TimeoutExpired):
                continue

    def restart(self) -> None:
        """End it and start another in its place."""
        self.stop()
        self.__enter__()

    def call(self, method: str, params: Mapping[str, Any], timeout: float = 180) -> Any:
        """One Gateway method over a WebSocket, as chat clients call it: a start of OpenClaw's CLI takes seconds."""
        with WebSocket(self.openclaw.port, timeout) as gateway:
            _ask(gateway, "connect", self._connect())
            return _ask(gateway, method, params)

    def _connect(self) -> dict[str, Any]:
        token = self.openclaw.config()["gateway"]["auth"].get("token")
        return {**CONNECT, **({"auth": {"token": token}} if token else {})}

    def send(self, message: str, session: str = MAIN) -> str:
        """Start a chat turn as a chat client does; returns its run id at once."""
        params = {"sessionKey": session, "message": message, "idempotencyKey": uuid.uuid4().hex}
        return str(self.call("chat.send", params)["runId"])

    def chat(self, message: str, session: str | None = None, timeout: float = 180, *, sent: str | None = None) -> Call:
        """A chat turn that reaches a vendor, in a new session unless named: the call that the vendor saw for it.

        `sent` is what of the message a vendor gets, where that is not all of it.
        """
        session = session or f"agent:main:{uuid.uuid4().hex[:12]}"
        loopback = self.openclaw.loopback
        since = len(loopback.seen())
        self.send(message, session)

        def arrived() -> Call | None:
            return next((call for call in loopback.seen(since) if (sent or message) in call.text), None)

        try:
            call = wait_until(arrived, f"a vendor call for {message[:60]!r}", timeout)
        except AssertionError as error:
            raise AssertionError(f"{error}\n{self.log()[-4000:]}") from None
        assert call is not None
        return call

    def reply(self, message: str, session: str = MAIN, timeout: float = 180) -> str:
        """A chat turn, to its end: the text of the answer. Slash commands such as `/kimi why` answer too."""
        run = self.send(message, session)
        sent = f"{run}:user"

        def answered() -> str | None:
            messages = self.call("chat.history", {"sessionKey": session})["messages"]
            keys = [entry.get("idempotencyKey") for entry in messages]
            if sent not in keys:
                return None
            texts = [_text(entry) for entry in messages[keys.index(sent) + 1 :] if entry["role"] == "assistant"]
            return "\n".join(texts) or None

        return wait_until(answered, f"an answer to {message[:60]!r}", timeout, pause=0.25) or ""

    def turn(self, message: str, session: str, timeout: float = 120) -> None:
        """A chat turn from its message to its end, and nothing else: for measuring."""
        params = {"sessionKey": session, "message": message, "idempotencyKey": uuid.uuid4().hex}
        with WebSocket(self.openclaw.port, timeout) as gateway:
            _ask(gateway, "connect", self._connect())
            run = _ask(gateway, "chat.send", params)["runId"]
            ended = _ask(gateway, "agent.wait", {"runId": run, "timeoutMs": int(timeout * 1000)})
        assert ended["status"] == "ok", ended

    def agent(self, message: str, session: str, *, model: str | None = None, timeout: float = 120) -> dict[str, Any]:
        """An agent turn to its end, by the request that `openclaw agent --json` sends: the envelope that it prints.

        `model` is what `--model` names. Raises Refused where the turn failed.
        """
        key = uuid.uuid4().hex
        params = {"agentId": "main", "sessionKey": session, "message": message, "idempotencyKey": key}
        if model is not None:
            params["model"] = model
        with WebSocket(self.openclaw.port, timeout) as gateway:
            _ask(gateway, "connect", self._connect())
            envelope: dict[str, Any] = _ask(gateway, "agent", params, pending="accepted")
        return envelope


class Refused(AssertionError):
    """The Gateway answered a request with an error."""


def _ask(gateway: WebSocket, method: str, params: Mapping[str, Any], *, pending: str | None = None) -> Any:
    """The answer to a request. An answer with the status `pending` is followed by another one."""
    id = uuid.uuid4().hex
    gateway.send({"type": "req", "id": id, "method": method, "params": params})
    while True:
        frame = gateway.receive()
        if frame.get("id") != id:
            continue
        if not frame["ok"]:
            raise Refused(f"{method}: {frame['error']}")
        if pending is None or frame["payload"].get("status") != pending:
            return frame["payload"]


def _text(entry: Mapping[str, Any]) -> str:
    content = entry.get("content")
    if isinstance(content, str):
        return content
    return "\n".join(part.get("text", "") for part in content or [])

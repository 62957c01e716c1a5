"""Tasks a second: `openclaw agent exec`, `openclaw agent` and the Gateway's own socket, each task in a new session.

python tests/bench/gateway.py [TASKS] [SECONDS OF THE VENDOR] [JOBS,JOBS...]
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from e2e.gateway import CONNECT, Gateway
from e2e.harness import OpenClawEnv, find_openclaw
from e2e.websocket import WebSocket

from kimi_install.demo.loopback import Behavior, Loopback

MODEL = "anthropic/claude-haiku-4-5"


class Socket:
    """The Gateway's socket, one connection for each thread; each task in a session and folder of its own."""

    def __init__(self, openclaw: OpenClawEnv) -> None:
        self._openclaw = openclaw
        self._own = threading.local()

    def ask(self, method: str, params: dict[str, object], until: str | None = None) -> dict[str, object]:
        if not hasattr(self._own, "socket"):
            self._own.socket = WebSocket(self._openclaw.port, 120)
            self.ask("connect", CONNECT)
        id = uuid.uuid4().hex
        self._own.socket.send({"type": "req", "id": id, "method": method, "params": params})
        while True:
            frame = self._own.socket.receive()
            if frame.get("id") == id:
                assert frame["ok"], f"{method}: {frame.get('error')}"
                payload: dict[str, object] = frame.get("payload") or {}
                if until is None or payload.get("status") == until:
                    return payload

    def task(self, text: str, folder: str) -> None:
        """`agent` takes a `cwd` of plugins alone: the folder must come with a session that is made first."""
        key = f"agent:main:bench-{uuid.uuid4().hex}"
        self.ask("sessions.create", {"key": key, "model": MODEL, "cwd": folder})
        params = {"message": text, "sessionKey": key, "idempotencyKey": uuid.uuid4().hex}
        self.ask("agent", params, until="ok")
        self.ask("sessions.delete", {"key": key})


def measured(jobs: int, count: int, task: Callable[[str, str], None]) -> tuple[float, float]:
    """Tasks a second, and the median of one, with `jobs` at a time."""
    seconds: list[float] = []

    def one(number: int) -> None:
        with tempfile.TemporaryDirectory() as folder:
            began = time.perf_counter()
            task(f"what is {number} and {number}", folder)
            seconds.append(time.perf_counter() - began)

    began = time.perf_counter()
    with ThreadPoolExecutor(jobs) as pool:
        list(pool.map(one, range(count)))
    return count / (time.perf_counter() - began), statistics.median(seconds)


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 16
    delay = float(sys.argv[2]) if len(sys.argv) > 2 else 0.0
    each = [int(jobs) for jobs in (sys.argv[3] if len(sys.argv) > 3 else "1,2,4,8").split(",")]
    with tempfile.TemporaryDirectory() as home, Loopback() as vendors:
        vendors.behaviors["claude-haiku-4-5"] = Behavior(delay=delay)
        openclaw = OpenClawEnv(Path(home) / "home", find_openclaw(), vendors)

        def exec_(text: str, folder: str) -> None:
            words = ("agent", "exec", "--message-file", "-", "--model", MODEL, "--json", "--cwd", folder)
            openclaw.openclaw(*words, stdin=text, check=True)

        def agent(text: str, folder: str) -> None:
            key = f"agent:main:bench-{uuid.uuid4().hex}"
            openclaw.openclaw("agent", "--session-key", key, "-m", text, "--model", MODEL, "--json", check=True)

        print(f"| way (vendor takes {delay:g} s, {count} tasks) | jobs | tasks a second | median of one |")
        print("| --- | --- | --- | --- |", flush=True)

        def rows(name: str, task: Callable[[str, str], None]) -> None:
            for jobs in each:
                rate, median = measured(jobs, count, task)
                print(f"| {name} | {jobs} | {rate:.2f} | {median:.2f} s |", flush=True)

        rows("`openclaw agent exec`", exec_)
        with Gateway(openclaw):
            socket = Socket(openclaw)
            socket.task("warm up", home)
            rows("the Gateway's socket, `sessions.create`, `agent`, `sessions.delete`", socket.task)
            rows("`openclaw agent` through the Gateway", agent)
    return 0


if __name__ == "__main__":
    sys.exit(main())

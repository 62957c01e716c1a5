"""A Dask cluster of the tests' own: a scheduler with its workers, each a process of Dask's own command."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

distributed = pytest.importorskip("distributed", reason="the extra [cluster] is not installed")


class Dask:
    """A scheduler with its workers, each a process of Dask's own command."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as found:
            found.bind(("127.0.0.1", 0))
            port = found.getsockname()[1]
        self.url, self.folder = f"tcp://127.0.0.1:{port}", folder
        self.processes: list[subprocess.Popen[bytes]] = []
        self._start("scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard", "--no-show")

    def _start(self, *words: str, **env: str) -> subprocess.Popen[bytes]:
        log = self.folder / f"dask-{len(self.processes)}.log"
        with log.open("wb") as out:
            process = subprocess.Popen(
                [sys.executable, "-m", "dask", *words],
                env={**os.environ, **env},
                stdout=out,
                stderr=out,
                cwd=self.folder,
            )
        self.processes.append(process)
        return process

    def worker(self, *words: str, **env: str) -> subprocess.Popen[bytes]:
        return self._start("worker", self.url, "--nthreads", "2", "--no-nanny", "--no-dashboard", *words, **env)

    def await_workers(self, number: int) -> None:
        with distributed.Client(self.url, timeout="60s", set_as_default=False) as client:
            client.wait_for_workers(number, timeout=60)

    def stop(self) -> None:
        for process in reversed(self.processes):
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            process.wait(30)

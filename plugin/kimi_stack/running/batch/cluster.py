"""A Dask cluster that runs the tasks of a batch. Its scheduler and workers are Dask's own commands.

The batch itself stays here: it reads the lines, keeps the journal, the limit of the batch and the results. A worker
runs one attempt of one task at a time and thread, with its own OpenClaw, and settles it in the shared ledger.
"""

from __future__ import annotations

import contextlib
import threading
from concurrent.futures import CancelledError
from typing import Any

from kimi_stack.base import extras
from kimi_stack.base.errors import RUN_FAILED, StackError
from kimi_stack.base.version import __version__
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.money.ledger import keeping, open_ledger
from kimi_stack.running import needs
from kimi_stack.running.batch import remote
from kimi_stack.running.batch.attempt import Attempt
from kimi_stack.running.batch.lines import Line
from kimi_stack.running.batch.wishes import Wishes

_CONNECT, _PROBE, _POLL = "10s", 120, 2.0  # seconds
_SHARE = 0.001  # of a resource a task takes: it says where to run, not how many at a time


class WorkerLost(Exception):
    """The worker that ran an attempt is gone; whether the vendor billed it is not known here."""


class Cluster:
    """The workers at a Dask scheduler that can run tasks. Raises StackError if there are none, or no shared ledger.

    `where` ("region=eu") takes those alone that were started with that resource. `left_out` has the reason for each
    worker that cannot serve, by address. `close` it at the end.
    """

    def __init__(self, url: str, policy: Policy, stack: Stack, where: str | None = None) -> None:
        if policy.ledger_url is None:
            raise StackError(
                "--cluster needs a ledger that all machines share, or no limit would hold: set ledger.url to a "
                "PostgreSQL database here and on each worker"
            )
        client = extras.need("distributed", "cluster", "--cluster").Client
        self._resource = where.replace("=", ":") if where else None
        with open_ledger(policy) as ledger:
            self._ledger = keeping.identity(ledger.store)
        self._stack = needs.models_of(stack)
        self._guard = threading.Lock()
        self._good: dict[str, int] = {}  # threads by address
        self.left_out: dict[str, str] = {}
        try:
            self._client = client(url, timeout=_CONNECT, set_as_default=False)
        except (OSError, ValueError, TimeoutError) as error:
            raise StackError(f"no Dask scheduler answers at {url}: {error}") from None
        self._look()
        if not self._good:
            self.close()
            raise StackError("\n".join([f"no worker at {url} can run tasks", *self.reasons()]))

    @property
    def threads(self) -> int:
        """How many tasks the workers run at a time."""
        return sum(self._good.values())

    @property
    def gone(self) -> bool:
        """Whether no worker is left that could run a task."""
        return not self._good

    def reasons(self) -> list[str]:
        """Why workers were left out, one line each."""
        return [f"{address} is left out: {why}" for address, why in sorted(self.left_out.items())]

    def attempt(self, line: Line, wishes: Wishes, run: str, *, last: bool) -> Attempt:
        """Run a task once on some worker. Raises WorkerLost, and StackError for what it refuses or cannot do."""
        from distributed import Event, KilledWorker

        self._look()
        if self.gone:
            raise StackError("no worker is left", exit_code=RUN_FAILED)
        future = self._client.submit(
            remote.run, line, wishes, run, last=last, key=run, pure=False, **self._place([*self._good])
        )
        try:
            while True:
                with contextlib.suppress(TimeoutError):
                    found: dict[str, Any] = future.result(timeout=_POLL)
                    break
                if not self._alive():
                    raise WorkerLost
        except (KilledWorker, CancelledError):
            raise WorkerLost from None
        finally:
            future.cancel()
            with contextlib.suppress(Exception):  # the scheduler forgets it; without a scheduler there is nothing left
                Event(f"{remote.BEGUN}-{run}", client=self._client).clear()
        if remote.BEGUN in found:
            raise WorkerLost
        return remote.read(found)

    def close(self) -> None:
        """Leave the cluster. Its workers stay."""
        self._client.close()

    def _place(self, addresses: list[str]) -> dict[str, Any]:
        resources = {self._resource: _SHARE} if self._resource else None
        return {"workers": addresses, "allow_other_workers": False, "resources": resources, "retries": 0}

    def _workers(self) -> dict[str, Any]:
        """What the scheduler says of each worker, by address.

        Not `scheduler_info()`: the client refreshes that every two seconds without workers, and a moment later all of
        them would seem lost.
        """
        said = self._client.sync(self._client.scheduler.identity)
        return dict(said["workers"])

    def _alive(self) -> bool:
        there = self._workers()
        return any(address in there for address in self._good)

    def _look(self) -> None:
        """Ask the workers that came since, and forget those that went."""
        with self._guard:
            there = self._workers()
            self._good = {address: threads for address, threads in self._good.items() if address in there}
            asked = {}
            for address, worker in there.items():
                if address in self._good or address in self.left_out:
                    continue
                if self._resource and self._resource not in worker["resources"]:
                    self.left_out[address] = f"it has no resource {self._resource}"
                else:
                    asked[address] = self._client.submit(remote.facts, pure=False, **self._place([address]))
            for address, future in asked.items():
                why = self._wrong(future)
                if why:
                    self.left_out[address] = why
                else:
                    self._good[address] = int(there[address]["nthreads"])

    def _wrong(self, future: Any) -> str:
        """Why a worker that was asked for its facts cannot serve; "" if it can."""
        try:
            facts = future.result(timeout=_PROBE)
        except ModuleNotFoundError as error:
            return f"it lacks kimi-model-stack ({error})"
        except StackError as error:
            return str(error)
        except TimeoutError:
            return f"it did not answer within {_PROBE} seconds"
        except Exception as error:  # whatever an installation of another version raises
            return f"{type(error).__name__}: {error}"
        if facts["version"] != __version__:
            return f"it has kimi-model-stack {facts['version']}, and this machine {__version__}"
        if facts["openclaw"]:
            return str(facts["openclaw"])
        if facts["ledger"] != self._ledger:
            return "its calls go to another ledger: set the same ledger.url"
        if facts["stack"] != self._stack:
            others = [f"{tier} {model}" for tier, model in facts["stack"].items() if self._stack.get(tier) != model]
            return f"its tiers have other models ({', '.join(others)}): give it the same model-config.json"
        return ""

"""The pairs of comparisons in our data folder: a file for each two models, judge and way of asking, without text.

A pair is a JSON line with the hash of its task. So an interrupted comparison can continue, and more tasks can be added,
without paying twice. The arms may be named in either order.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import time
from collections.abc import Collection
from pathlib import Path

from kimi_stack.base import files, jsonlines, paths, periods
from kimi_stack.config import users
from kimi_stack.learning.comparison import LEFT, RIGHT, TIE, Arm, Pair
from kimi_stack.learning.shadow_pairs import ShadowPair
from kimi_stack.money.admission import Accounting
from kimi_stack.running.batch.journal import DONE, STARTED, Journal
from kimi_stack.running.batch.results import Results

PARTS = ("left", "right", "straight", "swapped")  # the runs of a pair: both arms, and the judge in both orders


class Record:
    """The pairs of these arms and this judge. Raises StackError if another process runs the same comparison now.

    Call `close` at the end. The pairs with the ids in `anew` are dropped first. `thinking` and `tools` are those of the
    answers: with others, the same task is another comparison.
    """

    def __init__(
        self,
        arms: tuple[Arm, Arm],
        by: str,
        *,
        thinking: str | None = None,
        tools: bool = False,
        anew: Collection[str] = (),
    ) -> None:
        self.arms, self.by = arms, by
        self._asked = {"thinking": thinking, "tools": tools} if thinking is not None or tools else {}
        self.path = self._path(arms[::-1])
        if not os.path.exists(self.path):
            self.path = self._path(arms)
        os.makedirs(os.path.dirname(self.path), files.PRIVATE, exist_ok=True)
        for each in (self.path, f"{self.path}.journal"):
            os.close(os.open(each, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600))
        self._journal = Journal(self.path)
        if anew:
            jsonlines.drop(Path(self.path), lambda row: row.get("id") in anew)
        self._results = Results(self.path, resume=True)
        self._journal.mark_done(self._results.done)

    def _path(self, arms: tuple[Arm, Arm]) -> str:
        names = json.dumps([arms[0].model, arms[1].model, self.by, *self._asked.values()])
        name = f"comparison-{hashlib.sha256(names.encode('utf-8', 'replace')).hexdigest()[:16]}.jsonl"
        return str(paths.data_dir() / name)

    def pairs(self) -> dict[str, Pair]:
        """The pairs by their id."""
        found = {}
        for row in jsonlines.read(Path(self.path)):
            with contextlib.suppress(KeyError, TypeError, ValueError, IndexError):
                left, right = row["costs_nano"]
                better = row["better"] if row["better"] in (LEFT, RIGHT, TIE) else TIE
                if row["arms"][0]["model"] == self.arms[1].model:  # they were named in the other order
                    left, right, better = right, left, {LEFT: RIGHT, RIGHT: LEFT}.get(better, TIE)
                pair = Pair(row["id"], row["hash"], better, (left, right), row["judging_nano"], bool(row["turned"]))
                found[pair.id] = pair
        return found

    def begin(self, id: str, run: str) -> None:
        """Record that the runs of a pair begin now. Raises StackError."""
        self._journal.put(id, self.by, STARTED, run)

    def broken_off(self, books: Accounting, ids: Collection[str]) -> int:
        """The cost in nano-dollars of the runs of those pairs that were begun but never judged."""
        found = 0
        for id in ids:
            state = self._journal.state(id)
            if state is not None and state[0] == STARTED and state[2] is not None:
                found += sum(books.ledger.cost_of_run(f"{state[2]}-{part}") or 0 for part in PARTS)
        return found

    def keep(self, pair: Pair, text: str, numbers: str | None, *, of: ShadowPair | None = None) -> None:
        """Keep a judged pair with the numbers of its task (None: none). Raises StackError.

        `of` is the pair of a shadow run that was judged.
        """
        self._results.write(
            {
                "id": pair.id,
                "ok": True,
                "time": periods.iso(time.time()),
                "sender": users.local(),
                "hash": pair.hash,
                "chars": len(text),
                "features": numbers,
                **({} if of is None else {"run": of.of}),
                "arms": [arm.as_dict() for arm in self.arms],
                "by": self.by,
                **self._asked,
                "better": pair.better,
                "turned": pair.turned,
                "costs_nano": list(pair.costs),
                "judging_nano": pair.judging,
            }
        )
        self._journal.put(pair.id, self.by, DONE)

    def close(self, *, whole: bool) -> None:
        """Close the record. A `whole` comparison, without tasks left or failed, needs no journal any more."""
        self._results.close()
        self._journal.close(remove=whole)
        if os.path.exists(self.path) and not os.path.getsize(self.path):
            os.unlink(self.path)

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
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

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
        self._asked = _asked(thinking, tools)
        self.path = self._path(arms[::-1])
        # A comparison without a pair yet has a journal alone.
        if not (os.path.exists(self.path) or os.path.exists(f"{self.path}.journal")):
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
        return _path(arms, self.by, self._asked.values())

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
        """Record that the runs of a pair begin now, beside those that were broken off before. Raises StackError."""
        self._journal.put(id, self.by, STARTED, ",".join([*self._begun(id), run]))

    def _begun(self, id: str) -> list[str]:
        """The runs of a pair that was begun and is not judged yet, the latest last."""
        state = self._journal.state(id)
        return [] if state is None or state[0] != STARTED or state[2] is None else state[2].split(",")

    def broken_off(self, books: Accounting, ids: Collection[str]) -> int:
        """The cost in nano-dollars of the runs of those pairs that were begun but never judged, in all attempts."""
        runs = [run for id in ids for run in self._begun(id)]
        for row in jsonlines.read(Path(self.path)):
            if row.get("id") in ids and isinstance(row.get("broken_off"), list):
                runs += row["broken_off"]
        return sum(books.ledger.cost_of_run(f"{run}-{part}") or 0 for run in runs for part in PARTS)

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
                **({"broken_off": before} if (before := self._begun(pair.id)[:-1]) else {}),
            }
        )
        self._journal.put(pair.id, self.by, DONE)

    def close(self, *, whole: bool) -> None:
        """Close the record. A `whole` comparison, without tasks left or failed, needs no journal any more."""
        self._results.close()
        self._journal.close(remove=whole)
        if os.path.exists(self.path) and not os.path.getsize(self.path):
            os.unlink(self.path)


def known(arms: tuple[Arm, Arm], by: str, *, thinking: str | None = None, tools: bool = False) -> set[str]:
    """The ids of the pairs that the record of such a comparison has; opens and makes nothing."""
    asked = _asked(thinking, tools).values()
    files_of = (Path(_path(order, by, asked)) for order in (arms, arms[::-1]))
    return {str(row.get("id")) for file in files_of if file.exists() for row in jsonlines.read(file)}


def _asked(thinking: str | None, tools: bool) -> dict[str, Any]:
    """How the answers were asked for, if not in the usual way."""
    return {"thinking": thinking, "tools": tools} if thinking is not None or tools else {}


def _path(arms: tuple[Arm, Arm], by: str, asked: Iterable[Any]) -> str:
    names = json.dumps([arms[0].model, arms[1].model, by, *asked])
    name = f"comparison-{hashlib.sha256(names.encode('utf-8', 'replace')).hexdigest()[:16]}.jsonl"
    return str(paths.data_dir() / name)

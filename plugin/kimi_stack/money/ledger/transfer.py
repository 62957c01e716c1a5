"""Export and import of the ledger as JSON lines, in the format of the guide's `kimi_usage_log.json`.

Each line is the guide's entry plus our complete row under "kimi_stack", so that an import restores an export exactly.
"""

from __future__ import annotations

import hashlib
import marshal
import re
import tempfile
import time
from collections import Counter
from contextlib import contextmanager
from decimal import Decimal, InvalidOperation
from functools import partial
from itertools import islice

from kimi_stack.base import dollars, fastjson, target
from kimi_stack.base.errors import StackError
from kimi_stack.config import catalog
from kimi_stack.money.ledger import calls, keeping
from kimi_stack.money.ledger.store import LedgerError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from kimi_stack.money.ledger.ledger import Ledger

STEP = 10_000  # lines between two progress reports
_LONGEST = 64 << 20  # characters of a line, at most: a device such as /dev/zero never ends
_BATCH, _PAUSE = 500, 0.05  # rows in a transaction, and the longest pause between two (seconds)
_HALF = re.compile("[\ud800-\udfff]")  # JavaScript may cut an emoji in two
_TEXT = ("id", "source", "sender", "tier", "model", "outcome")
_COUNTS = ("time_ms", "tokens_in", "tokens_out", "cache_read", "cache_write", "largest_prompt")
_COUNTS_OR_NONE = (
    "cost_nano",
    "reported_nano",
    "estimate_nano",
    "duration_ms",
    "task_chars",
    "score",
    "estimate_tokens",
    "saved_nano",
)


class Imported:
    """The result of an import: `lines` read, `new` calls, calls already `known`, and `bad` lines that were skipped.

    `ahead` are calls dated in the future; they count in every limit until then. The known ones include the `deleted`
    ones. These are from a time whose calls retention has deleted from the ledger; its sums still contain them.
    """

    def __init__(self) -> None:
        self.lines = 0
        self.new = 0
        self.deleted = 0
        self.ahead = 0
        self.bad: list[str] = []

    @property
    def known(self) -> int:
        return self.lines - self.new - len(self.bad)


def entry(row: Mapping[str, Any]) -> dict[str, Any]:
    """A ledger row as the guide's entry; `cost_estimate` is in dollars, None if unpriced."""
    return {
        "timestamp": calls.iso(row["time_ms"]),
        "model": row["model"],
        "tokens_in": row["tokens_in"] + row["cache_read"] + row["cache_write"],
        "tokens_out": row["tokens_out"],
        "task_type": row["task_type"],
        "cost_estimate": None if row["cost_nano"] is None else row["cost_nano"] / dollars.NANO,
        "kimi_stack": dict(row),
    }


def call_of(found: Mapping[str, Any], id: str, tiers: Mapping[str, str]) -> dict[str, Any]:
    """The guide's entry as a call: all its input counts as uncached. Raises StackError."""
    missing = [name for name in ("timestamp", "model", "tokens_in", "tokens_out") if name not in found]
    if missing:
        raise StackError(f"the entry lacks {', '.join(missing)}")
    model, estimate = found["model"], found.get("cost_estimate")
    if not isinstance(model, str) or not model.strip():
        raise StackError(f"model: must be a model such as anthropic/claude-haiku-4-5, is {model!r}")
    provider, slash, name = model.partition("/")
    provider, name = (provider, name) if slash else ("unknown", model)
    amount = _dollars(estimate)
    return {
        "id": id,
        "time": found["timestamp"],
        "source": "api",
        "provider": provider,
        "model": name,
        "tier": tier_of(model, tiers),
        "taskType": found.get("task_type"),
        "usage": {"input": found["tokens_in"], "output": found["tokens_out"]},
        "callerCost": None if amount is None else float(amount),
        "estimateNano": None if amount is None else round(amount * dollars.NANO),
    }


def tier_of(model: str, tiers: Mapping[str, str]) -> str:
    """The tier of the model or of its successor in the stack: some of the guide's models are retired."""
    seen: set[str] = set()
    while model not in seen:
        seen.add(model)
        for ref, tier in tiers.items():
            if catalog.same(ref, model):
                return tier
        known = catalog.lookup(model)
        model = known.successor if known and known.successor else model
    return ""


def export(ledger: Ledger, file: str, progress: Callable[[int], object] = lambda lines: None) -> int:
    """Write every call to `file` (- is stdout), oldest first; returns how many. The file appears only when complete."""
    with target.writing(file, private=True) as write:
        return export_to(ledger, write, progress)


def export_to(ledger: Ledger, write: Callable[[str], object], progress: Callable[[int], object]) -> int:
    """Pass every call as one line to `write`; returns how many."""
    lines = 0
    for values in ledger.store.stream(f"SELECT {', '.join(calls.COLUMNS)} FROM calls ORDER BY time_ms, id"):
        write(fastjson.dumps(entry(dict(zip(calls.COLUMNS, values, strict=True)))) + "\n")
        lines += 1
        if lines % STEP == 0:
            progress(lines)
    return lines


def import_files(
    ledger: Ledger,
    files: Sequence[str],
    *,
    skip_bad: bool = False,
    dry_run: bool = False,
    progress: Callable[[int], object] = lambda lines: None,
) -> Imported:
    """Import the lines of all files, or nothing: a broken line raises StackError unless `skip_bad` skips it.

    All lines are checked before the first is inserted. They are inserted in batches, so that other writers never wait
    long. Calls whose id is already recorded are skipped, so an import can be repeated, also after an interruption.
    """
    done = Imported()
    rows = _rows(ledger, files, done, skip_bad, progress)
    if not dry_run:
        with _staged(rows) as read:
            try:
                _take_in(ledger, read, done)
            except LedgerError as error:
                rest = f"{done.new:,} calls were imported; the same command imports the rest"
                raise LedgerError(f"{error};\n{rest}") from None
        return done
    seen: set[str] = set()
    for row in rows:
        if row["id"] not in seen and not ledger.store.execute("SELECT 1 FROM calls WHERE id = ?", (row["id"],)):
            done.new += 1
        seen.add(row["id"])
    return done


def _take_in(ledger: Ledger, rows: Iterator[dict[str, Any]], done: Imported) -> None:
    """Insert in batches with pauses between them: a turn under a limit waits only 1.5 seconds for other writers."""
    while batch := list(islice(rows, _BATCH)):
        began = time.monotonic()
        done.new += ledger.insert(batch)
        time.sleep(min(_PAUSE, (time.monotonic() - began) / 2))


@contextmanager
def _staged(rows: Iterable[Mapping[str, Any]]) -> Iterator[Iterator[dict[str, Any]]]:
    """All of `rows`, read once to the end and buffered in an unnamed temporary file: there may be millions."""
    with tempfile.TemporaryFile() as file:
        try:
            number = 0
            for row in rows:
                marshal.dump([row[name] for name in calls.COLUMNS], file)
                number += 1
            file.seek(0)
        except OSError as error:
            mend = "make room, or name another folder with TMPDIR; nothing was imported"
            raise StackError(f"{tempfile.gettempdir()} cannot be written: {error.strerror}; {mend}") from None
        yield (dict(zip(calls.COLUMNS, marshal.load(file), strict=True)) for _ in range(number))


def _rows(
    ledger: Ledger, files: Sequence[str], done: Imported, skip_bad: bool, progress: Callable[[int], object]
) -> Iterator[dict[str, Any]]:
    kept, now = keeping.kept_from(ledger.store), int((time.time() + calls.AHEAD) * 1000)
    for file in files:
        times: Counter[str] = Counter()
        for number, line in _lines(file):
            done.lines += 1
            try:
                row = _row(line, times, ledger)
            except (StackError, ValueError, RecursionError) as error:
                where = f"{file}, line {number}: {getattr(error, 'msg', error)}"
                if not skip_bad:
                    mend = "correct the line, or skip it with --skip-bad; nothing was imported"
                    raise StackError(f"{where};\n{mend}") from None
                done.bad.append(where)
                continue
            if row["time_ms"] >= kept:
                done.ahead += row["time_ms"] > now
                yield row
            else:
                done.deleted += 1
            if done.lines % STEP == 0:
                progress(done.lines)


def _lines(file: str) -> Iterator[tuple[int, str]]:
    """The numbered lines of a file (`-` is stdin) without blank ones. Invalid UTF-8 makes a broken line."""
    try:
        with open(0 if file == "-" else file, encoding="utf-8", errors="surrogateescape", closefd=file != "-") as lines:
            for number, line in enumerate(iter(partial(lines.readline, _LONGEST + 1), ""), 1):
                if len(line) > _LONGEST:
                    raise StackError(
                        f"{file}, line {number}: is longer than {_LONGEST:,} characters; nothing was imported"
                    )
                if text := line.strip("\ufeff \t\r\n"):
                    yield number, text
    except FileNotFoundError:
        raise StackError(f"{file}: no such file; nothing was imported") from None
    except OSError as error:
        raise StackError(f"{file} cannot be read: {error.strerror}; nothing was imported") from None


def _row(line: str, times: Counter[str], ledger: Ledger) -> dict[str, Any]:
    raw = line.encode("utf-8", "surrogateescape")
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        raise StackError("is not UTF-8 text") from None
    found = fastjson.loads(line)
    if not isinstance(found, dict):
        raise StackError("is not an object with timestamp, model, tokens_in and tokens_out")
    if "kimi_stack" in found:
        return _ours(found["kimi_stack"])
    name = hashlib.sha256(raw).hexdigest()
    times[name] += 1  # the same entry twice in one log is two calls
    return calls.row(call_of(found, f"import:{name}:{times[name]}", ledger.tiers), ledger.policy, ledger.tiers)


def _ours(row: Any) -> dict[str, Any]:
    """A row of our own export, after validation."""
    if not isinstance(row, dict):
        raise StackError("kimi_stack: must be a row of the ledger")
    unknown = [name for name in row if name not in calls.COLUMNS]
    if unknown:
        raise StackError(f"kimi_stack.{unknown[0]}: no such column; a newer version wrote it, so upgrade first")
    for name in calls.COLUMNS:
        value = row.get(name)
        if name in _COUNTS or (name in _COUNTS_OR_NONE and value is not None):
            if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**62:
                raise StackError(f"kimi_stack.{name}: must be a whole number of at least 0, is {value!r}")
        elif name not in _COUNTS_OR_NONE and not isinstance(value, str) and (value is not None or name in _TEXT):
            raise StackError(f"kimi_stack.{name}: must be text, is {value!r}")
        if isinstance(value, str) and _HALF.search(value):
            raise StackError(f"kimi_stack.{name}: has half a character, is {value!r}")
    if not row["id"] or row["source"] not in calls.SOURCES:
        raise StackError(f"kimi_stack: needs an id, and a source out of {', '.join(calls.SOURCES)}")
    return {name: row.get(name) for name in calls.COLUMNS}


def _dollars(value: Any) -> Decimal | None:
    if value is None:
        return None
    try:
        amount = Decimal(str(value)) if isinstance(value, (int, float, Decimal)) else Decimal("NaN")
    except InvalidOperation:
        amount = Decimal("NaN")
    if isinstance(value, bool) or not amount.is_finite() or not 0 <= amount < 10**9:
        raise StackError(f"cost_estimate: must be dollars, such as 0.103, or null; is {value!r}")
    return amount

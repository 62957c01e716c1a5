"""A list of known ledgers next to settings.toml, so that a deleted ledger does not count as nothing spent."""

from __future__ import annotations

from kimi_stack.base import files, paths
from kimi_stack.base.errors import StackError
from kimi_stack.money.ledger.store import LedgerError


def known(name: str) -> bool:
    """Whether a ledger of this name (a path, or a URL without its password) was seen with calls in it."""
    return name in _names()


def put(name: str) -> None:
    """Add the ledger to the list. If that fails, only a later deletion goes unnoticed."""
    names = _names()
    if name in names:
        return
    try:  # noqa: SIM105 (contextlib costs a cold hook 2 ms)
        files.write_atomic(paths.locate("ledger_mark"), "\n".join([*names, name, ""]), mode=0o600, durable=False)
    except (OSError, StackError):
        pass


def gone(name: str) -> LedgerError:
    """The error for a known ledger that is missing or empty."""
    mend = "put it back, or `kimi-stack ledger import` an export; `kimi-stack ledger new` begins an empty one"
    return LedgerError(f"the ledger {name} was there and is gone, and with it what was spent; {mend}")


def _names() -> list[str]:
    try:
        with open(paths.locate("ledger_mark"), encoding="utf-8", errors="replace") as file:
            return file.read().split("\n")[:-1]
    except OSError:
        return []

"""The ledger: what every call cost, what runs in flight hold, in SQLite or PostgreSQL."""

from kimi_stack.money.ledger.ledger import Assumed, Ledger, Spent, open_ledger
from kimi_stack.money.ledger.store import LedgerError

__all__ = ["Assumed", "Ledger", "LedgerError", "Spent", "open_ledger"]

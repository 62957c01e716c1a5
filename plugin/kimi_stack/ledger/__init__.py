"""The ledger: what every call cost, what runs in flight hold, in SQLite or PostgreSQL."""

from kimi_stack.ledger.ledger import Assumed, Ledger, Spent, open_ledger
from kimi_stack.ledger.store import LedgerError

__all__ = ["Assumed", "Ledger", "LedgerError", "Spent", "open_ledger"]

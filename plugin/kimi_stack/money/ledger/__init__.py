"""The ledger of all calls and their costs, and the reservations of runs in flight, in SQLite or PostgreSQL."""

from kimi_stack.money.ledger.ledger import Assumed, Ledger, Spent, Total, open_ledger
from kimi_stack.money.ledger.store import LedgerDamaged, LedgerError

__all__ = ["Assumed", "Ledger", "LedgerDamaged", "LedgerError", "Spent", "Total", "open_ledger"]

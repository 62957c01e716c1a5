"""The ledger, limits, reservations and reports."""

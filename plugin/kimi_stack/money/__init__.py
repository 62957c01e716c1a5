"""What was spent, what may be spent, and what a run does with the ledger."""

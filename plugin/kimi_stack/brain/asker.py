"""Who sends a `/kimi` command."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.money.admission import Accounting


class Asker:
    """The sender of the command: the name in the ledger, and whether this is the owner."""

    def __init__(self, sender: str, owner: bool, accounting: Accounting) -> None:
        self.sender = sender
        self.owner = owner
        self.accounting = accounting

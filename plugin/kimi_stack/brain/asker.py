"""Who sends a `/kimi` command."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.brain.said import Said
    from kimi_stack.money.admission import Accounting
    from kimi_stack.reading.verdict import Read


class Asker:
    """The sender of the command: the name in the ledger, and whether this is the owner.

    `said` takes what the sender says of answers (None: a hook that answers one request), with the numbers by `read`.
    """

    def __init__(self, sender: str, owner: bool, accounting: Accounting, said: Said | None, read: Read) -> None:
        self.sender = sender
        self.owner = owner
        self.accounting = accounting
        self.said = said
        self.read = read

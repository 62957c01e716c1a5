"""What a report says about OpenClaw's own calls, such as recaps and titles, which are not in the ledger.

Plugin hooks do not see these calls, and OpenClaw does not write their usage into transcripts. So `usage.cost` and
`sessions.usage` of the Gateway do not have it either (seen on 2026.9.6). Only the vendor's invoice has it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kimi_stack.base import paths
from kimi_stack.openclaw import utility
from kimi_stack.openclaw.utility import Setting

_ASK = "openclaw config get agents.defaults.utilityModel"


@dataclass(frozen=True)
class UtilityCalls:
    """The settings of the utility model; None if they cannot be read without starting OpenClaw."""

    settings: tuple[Setting, ...] | None

    @property
    def text(self) -> str:
        start = "Not in these sums, and not held by limits: OpenClaw's own calls"
        if self.settings is None:
            return f"{start} (recaps, titles), whose usage it does not record. `{_ASK}` names their model."
        on = [each for each in self.settings if not each.is_off]
        if not on:
            return f"{start} for titles of dashboard sessions. Its utility model, which writes recaps, is off."
        models = ", ".join(each.text for each in self.settings)
        stop = " and ".join(f"`{each.command}`" for each in on)
        what = f"{start} (recaps, titles), whose usage it does not record."
        return f"{what} Their model: {models}. To turn it off: {stop}"

    @property
    def short(self) -> str:
        """The same for a chat, without models and commands."""
        on = self.settings is None or not all(each.is_off for each in self.settings)
        return f"Not in this: OpenClaw's own calls ({'recaps, titles' if on else 'titles of dashboard sessions'})."

    def as_dict(self) -> dict[str, Any]:
        found = self.settings
        models = found and [{"scope": each.scope, "model": each.model, "off": each.is_off} for each in found]
        return {"in_ledger": False, "models": models, "says": self.text}


def read() -> UtilityCalls | None:
    """From the present openclaw.json; None if there is no such file."""
    return UtilityCalls(utility.on_file()) if paths.openclaw_config().exists() else None

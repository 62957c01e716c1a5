"""`kimi-stack doctor`: checks everything that routing depends on, and says how to fix it.

Each check is a function from the facts to its findings. To add a check, add it to the table below.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kimi_install.doctor import models, money, ours, plugin, privacy, reading, shells
from kimi_install.doctor.facts import Facts
from kimi_install.doctor.finding import Finding, Status, fail, ok, unknown
from kimi_stack.base.errors import StackError
from kimi_stack.openclaw.door import OpenClaw

__all__ = ["Finding", "Status", "examine"]

# Checks that need OpenClaw's slower answers come last.
CHECKS: tuple[tuple[str, Callable[[Facts], Iterator[Finding]]], ...] = (
    ("stack file", ours.stack_file),
    ("settings", ours.settings_file),
    ("folders", ours.folders),
    ("rights", ours.rights),
    ("shells", shells.blocks),
    ("models", models.lifecycle),
    ("prices", money.prices_known),
    ("limits", money.doubtful),
    ("ledger", money.ledger),
    ("brain", plugin.brain),
    ("reader", reading.reader),
    ("calibration", reading.calibration),
    ("spool", ours.spool),
    ("aliases", models.aliases),
    ("parameters", models.parameters),
    ("model policy", models.policy),
    ("plugin", plugin.installed),
    ("hooks", plugin.permission),
    ("routing", plugin.routed),
    ("privacy", privacy.policy),
    ("utility", money.utility_calls),
    ("recaps", privacy.recaps),
    ("titles", privacy.titles),
    ("held chats", privacy.hooks),
    ("rivals", plugin.rivals),
    ("runtimes", models.runtimes),
    ("credentials", models.credentials),
)


def examine(
    find: Callable[[], OpenClaw], progress: Callable[[str], None] = lambda _: None
) -> Iterator[tuple[str, Finding]]:
    """Yield each check's name with one of its findings. `find` returns an OpenClaw or raises StackError.

    A check that cannot be made is `unknown`. `progress` gets each check's name before it starts. Starts three to
    six `openclaw` commands, three at a time: about 10 s.
    """
    openclaw = None
    try:
        openclaw = find()
        version = ".".join(map(str, openclaw.version))
        yield "OpenClaw", ok(f"version {version} at {openclaw.path}")
    except StackError as error:
        openclaw = None
        what, _, mend = str(error).partition("\n")
        yield "OpenClaw", fail(what.rstrip(";"), mend or "installers/install.sh --with-openclaw")
    with Facts(openclaw) as facts:
        for name, check in CHECKS:
            progress(name)
            try:
                for finding in check(facts):
                    yield name, finding
            except StackError as error:
                yield name, unknown(f"not checked: {error}")

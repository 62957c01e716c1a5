"""Check of the blocks that `kimi-stack install` put into the user's shell files, by its receipt."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kimi_install import owned_file, shellrc
from kimi_install.doctor.facts import Facts
from kimi_install.doctor.finding import Finding, fail, ok, warn
from kimi_install.receipt import SHELLS, Receipt
from kimi_stack.base.errors import StackError

INSTALL = "kimi-stack install"


def blocks(_: Facts) -> Iterator[Finding]:
    """Each block: unchanged, edited, or missing."""
    try:
        changes = Receipt.load().section(SHELLS).changes
    except StackError as error:
        yield fail(str(error), "see above; until then uninstall cannot undo what install did")
        return
    written = [change for change in changes if change["kind"] in (shellrc.KIND, owned_file.KIND)]
    if not written:
        yield warn("no shell loads the kimi-* commands", f"{INSTALL}, or: kimi-stack init --help")
    for change in written:
        yield _block(change)


def _block(change: dict[str, Any]) -> Finding:
    path = Path(change["path"])
    try:
        found = path.read_bytes()
    except FileNotFoundError:
        return warn(f"{path} is gone, and our block with it", INSTALL)
    except OSError as error:
        return fail(f"{path} cannot be read: {error.strerror}", "fix its permissions")
    if change["kind"] == owned_file.KIND:
        whole = hashlib.sha256(found).hexdigest() == change["sha256"]
    else:
        whole = change["block"].encode() in found.replace(b"\r\n", b"\n")
    if whole:
        return ok(f"{path} loads the kimi-* commands")
    if shellrc.BEGIN in found:
        return warn(f"our block in {path} was edited", f"none needed if it works; delete it and run {INSTALL} for ours")
    return warn(f"our block is gone from {path}", f"{INSTALL}, if you want the kimi-* commands back")

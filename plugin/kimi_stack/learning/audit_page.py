"""An audit as a self-contained HTML page: no network, no script."""

from __future__ import annotations

from typing import Any

from kimi_stack.base import dollars, target, visible
from kimi_stack.learning.audit import SIGNALS, Audit
from kimi_stack.learning.audit_file import Change


def write(audit: Audit, changes: list[Change], before: dict[str, Any] | None, path: str) -> None:
    """Write the page to `path` (- is stdout). Raises StackError if it cannot be written."""
    page = render(audit, changes, before)
    with target.writing(path) as put:
        put(page)


def render(audit: Audit, changes: list[Change], before: dict[str, Any] | None) -> str:
    """The page as text. Raises StackError without scipy."""
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("kimi_stack", "learning"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: visible.line(value) if type(value) is str else value,
    )
    page: str = environment.get_template("audit.html.j2").render(
        tiers=audit.tiers(),
        audit=audit,
        signals=audit.by == SIGNALS,
        before=before,
        changes=changes,
        cost=dollars.text(audit.spent),
    )
    return page

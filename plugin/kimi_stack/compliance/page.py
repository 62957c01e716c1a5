"""The compliance report as a self-contained HTML page: no network, no script."""

from __future__ import annotations

from kimi_stack.base import periods, target, visible
from kimi_stack.compliance.report import Report


def write(report: Report, path: str) -> None:
    """Write the page to `path` (- is stdout). Raises StackError if it cannot be written."""
    page = render(report)
    with target.writing(path) as put:
        put(page)


def render(report: Report) -> str:
    """The page as text."""
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("kimi_stack", "compliance"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    most = max(report.classes.values(), default=0)
    page: str = environment.get_template("page.html.j2").render(
        report=report,
        rules=[] if report.privacy is None else list(report.privacy.as_dict()["rules"].items()),
        classes=[(name, count, count * 100 // most) for name, count in report.classes.items()],
        day=lambda second: "" if second is None else periods.iso(second)[:10],
    )
    return page


def _shown(value: object) -> object:
    return visible.line(value) if type(value) is str else value

"""Reports over the ledger: usage, costs, savings and limits in a span of time, as data, text, CSV and HTML."""

from kimi_stack.money.report.report import GROUPS, Report, build, extent

__all__ = ["GROUPS", "Report", "build", "extent"]

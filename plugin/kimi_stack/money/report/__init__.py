"""Reports over the ledger: usage, costs, savings and limits of a span of time, as data and as views of it."""

from kimi_stack.money.report.report import GROUPS, Report, build, extent

__all__ = ["GROUPS", "Report", "build", "extent"]

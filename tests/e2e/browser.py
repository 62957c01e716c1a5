"""A real browser: Debian's Chromium, driven by Playwright."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

AXE = Path(__file__).parents[1] / ".cache" / "axe" / "node_modules" / "axe-core" / "axe.min.js"


def _left_out(reason: str) -> None:
    if os.environ.get("KIMI_STACK_E2E") == "required" and os.geteuid() == 0:
        pytest.fail(reason)  # tests/run brings it
    pytest.skip(reason)


@contextlib.contextmanager
def browser() -> Iterator[Any]:
    """Playwright's browser; the test is skipped where there is none."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        _left_out("playwright is not installed")
    program = shutil.which("chromium")
    if program is None:
        _left_out("no chromium on PATH")
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield found
        found.close()


def serious(frame: Any) -> list[str]:
    """What axe finds in a page that keeps people with a keyboard or a screen reader out: its rule and an example."""
    if not AXE.exists():
        _left_out(f"{AXE} is not there")
    frame.evaluate(AXE.read_text())
    found = frame.evaluate("axe.run(document, {resultTypes: ['violations']}).then((result) => result.violations)")
    grave = [each for each in found if each["impact"] in ("serious", "critical")]
    return [f"{each['id']}: {each['nodes'][0]['html'][:200]}" for each in grave]

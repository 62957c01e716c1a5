"""The classifier of the plugin, asked by the tests of Python's."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.privacy.finding import Classified

_SCRIPT = """
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [file, cases, results] = process.argv.slice(1);
const { classify } = await import(pathToFileURL(file));
const rows = JSON.parse(readFileSync(cases, "utf8"));
const classified = rows.map(({ text, own, around }) => {
  const { cls, findings } = classify(text, own, around);
  return [cls, findings.map(({ kind, name, cls, start, end, masked }) => [kind, name, cls, start, end, masked])];
});
writeFileSync(results, JSON.stringify(classified));
"""


_CHECKS = """
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [file, cases, results] = process.argv.slice(1);
const { CHECKS } = await import(pathToFileURL(file));
const rows = JSON.parse(readFileSync(cases, "utf8"));
writeFileSync(results, JSON.stringify(rows.map(([name, value]) => CHECKS[name](value))));
"""


def in_javascript(rows: list[dict[str, Any]], folder: Path) -> Any:
    """For each row of `text`, `own` and `around`: the class and the findings, by classify.mjs."""
    return _run(_SCRIPT, "classify.mjs", rows, folder)


def checked_in_javascript(rows: list[tuple[str, str]], folder: Path) -> Any:
    """For each name of a check and a value: whether it holds, by checks.mjs."""
    return _run(_CHECKS, "checks.mjs", rows, folder)


def _run(script: str, module: str, rows: list[Any], folder: Path) -> Any:
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node on PATH")
    cases, results = folder / "cases.json", folder / "results.json"
    # Escaped to ASCII, so that lone surrogates get there.
    cases.write_text(json.dumps(rows), encoding="ascii")
    source = paths.plugin_assets() / "privacy" / module
    argv = [node, "--input-type=module", "-e", script, str(source), str(cases), str(results)]
    subprocess.run(argv, check=True, timeout=600)
    return json.loads(results.read_text(encoding="utf-8"))


def as_javascript(text: str, classified: Classified) -> list[Any]:
    """What Python found as JavaScript tells it: places are counted in UTF-16 units."""
    return [
        classified.cls,
        [
            [each.kind, each.name, each.cls, _units(text[: each.start]), _units(text[: each.end]), each.masked]
            for each in classified.findings
        ],
    ]


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2

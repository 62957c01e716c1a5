"""The tasks of tests/vectors, decided by Python and by JavaScript; the shells have theirs in tests/shell."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kimi_stack import KimiModelSelector, keywords, paths

VECTORS = Path(__file__).parents[1] / "vectors"
TASKS: list[dict[str, Any]] = json.loads((VECTORS / "tasks.json").read_text(encoding="utf-8"))
HUGE: list[dict[str, Any]] = json.loads((VECTORS / "huge.json").read_text(encoding="utf-8"))


def text_of(row: dict[str, Any]) -> str:
    if "task" in row:
        return str(row["task"])
    piece, times = row["repeat"]
    return str(row.get("head", "") + piece * times + row.get("tail", ""))


def test_there_are_enough_tasks_of_each_kind() -> None:
    assert len(TASKS) >= 150
    assert sum(1 for row in TASKS if row.get("mention")) >= 50
    assert {row["tier"] for row in TASKS} == {"premium", "standard", "budget"}


@pytest.mark.parametrize("row", [*TASKS, *HUGE], ids=lambda row: text_of(row)[:40].encode("ascii", "replace").decode())
def test_python_decides_as_the_vector_says(row: dict[str, Any], stack_file: Path) -> None:
    decision = KimiModelSelector(stack_file).decide(text_of(row))
    assert decision.tier == row["tier"], decision.trace


def test_javascript_decides_each_task_as_python_does(stack_file: Path, tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node on PATH")
    texts = [text_of(row) for row in [*TASKS, *HUGE]]
    cases = tmp_path / "cases.json"
    cases.write_text(json.dumps(texts), encoding="utf-8")
    script = (
        "const [selector, stack, cases] = process.argv.slice(1);"
        "const chosen = new (require(selector))(stack);"
        "const tasks = JSON.parse(require('fs').readFileSync(cases, 'utf8'));"
        "console.log(JSON.stringify(tasks.map((task) => chosen.decide(task))));"
    )
    command = [node, "-e", script, str(paths.plugin_assets() / "model-selector.js"), str(stack_file), str(cases)]
    printed = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout
    selector = KimiModelSelector(stack_file)
    for text, theirs in zip(texts, json.loads(printed), strict=True):
        ours = selector.decide(text).as_dict()
        del ours["estimate"]
        assert theirs == ours, text[:80]


def test_mentions_are_told_from_requests_better_than_a_plain_list_can(stack_file: Path) -> None:
    mentions = [row["task"] for row in TASKS if row.get("mention")]
    selector = KimiModelSelector(stack_file)
    words = selector.config["selection_rules"]["task_keywords"]
    plain = [keywords.find(keywords.normalized(task), words) for task in mentions]
    fooled_plain = sum(1 for found in plain if found is not None and found[0] != "budget")
    fooled = sum(1 for task in mentions if selector.decide(task).tier != "budget")
    print(f"of {len(mentions)} mentions, a plain list takes {fooled_plain} for requests, the selector {fooled}")
    assert fooled * 5 <= fooled_plain


def test_the_selector_carries_the_rules_of_python() -> None:
    done = subprocess.run(
        [sys.executable, str(VECTORS / "sync_selector.py"), "--check"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr

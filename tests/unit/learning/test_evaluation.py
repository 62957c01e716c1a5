"""The figures of a router on a benchmark: by hand, and beside routerbench's own script."""

from __future__ import annotations

import importlib.util
import json
import random
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kimi_stack.base.errors import StackError
from kimi_stack.cli.root import cli
from kimi_stack.learning import evaluation

from .. import known

SHARED = Path(__file__).parents[4] / "shared" / "routerbench"
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="routerbench is not beside the repository")


def rows(outcomes: list[tuple[float, float]], source: str = "s") -> list[dict[str, Any]]:
    return [
        {"id": f"{source}{at}", "source": source, "prompt": f"task {at}", "weak_ok": weak, "strong_ok": strong}
        for at, (weak, strong) in enumerate(outcomes)
    ]


def test_the_figures_of_four_prompts_are_those_reckoned_by_hand() -> None:
    four = rows([(0, 1), (0, 1), (1, 1), (1, 1)])
    best = evaluation.evaluate(four, [4, 3, 2, 1], boot=0)["POOLED"]
    assert (best["apgr"][0], best["cpt50"][0], best["cpt80"][0], best["auc"][0]) == (0.75, 25, 40, 1)
    worst = evaluation.evaluate(four, [1, 2, 3, 4], boot=0)["POOLED"]
    assert (worst["apgr"][0], worst["cpt50"][0], worst["auc"][0]) == (0.25, 75, 0)
    level = evaluation.evaluate(four, [7, 7, 7, 7], boot=0)["POOLED"]
    assert (level["apgr"][0], level["cpt50"][0], level["cpt80"][0], level["auc"][0]) == (0.5, 50, 80, 0.5)


@needs_shared
def test_the_figures_are_those_of_routerbenchs_own_script() -> None:
    spec = importlib.util.spec_from_file_location("score", SHARED / "score.py")
    assert spec is not None
    assert spec.loader is not None
    theirs = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(theirs)
    dice = random.Random(4)
    data = evaluation.load(SHARED / "dev.jsonl")[::4]
    scores = [float(dice.randrange(30)) for _ in data]
    ours = evaluation.evaluate(data, scores, boot=20, seed=0)
    others = theirs.evaluate_all(data, scores, 20, 0)
    assert list(ours) == list(others)
    for name, row in ours.items():
        assert (row["n"], row["in_macro"]) == (others[name]["n"], others[name]["in_macro"])
        for key in evaluation.FIGURES:
            assert row[key] == pytest.approx(others[name][key], abs=1e-9, nan_ok=True), (name, key)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "has no rows"),
        ("{\n", "line 1: not JSON"),
        ('{"id": 1}\n', "line 1: lacks source, prompt, weak_ok, strong_ok"),
        ('{"id": 1, "source": "s", "prompt": "p", "weak_ok": 2, "strong_ok": 1}\n', "weak_ok must be a share"),
        ('{"id": 1, "source": "s", "prompt": "p", "weak_ok": 1, "strong_ok": 1}\n' * 2, "line 2: the id 1 stands"),
    ],
)
def test_a_mistake_in_the_data_is_named_with_its_line(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "data.jsonl").write_text(text)
    with pytest.raises(StackError, match=says):
        evaluation.load(tmp_path / "data.jsonl")


def test_the_command_scores_the_installed_router_and_writes_the_scores(
    own_stack_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kimi_stack.reading.readers.best", lambda: known.read)
    four = rows([(0, 1), (1, 1), (0, 1), (1, 1)])
    four[0]["prompt"] = known.HARD
    four[1]["prompt"] = known.EASY
    four[2]["prompt"] = "Analyze our strategy"
    four[3]["prompt"] = "hello"
    data, out = tmp_path / "data.jsonl", tmp_path / "scores.jsonl"
    data.write_text("".join(json.dumps(row) + "\n" for row in four))
    argv = ["eval", str(data), "--boot", "10", "--scores", str(out), "--json"]
    found = json.loads(CliRunner().invoke(cli, argv, catch_exceptions=False, standalone_mode=False).output)["data"]
    assert found["result"]["POOLED"]["apgr"][0] == 0.75
    assert found["shares"] == {"premium": 0.5, "standard": 0, "budget": 0.5}
    scores = {row["id"]: row["score"] for row in map(json.loads, out.read_text().splitlines())}
    assert 2 <= scores["s2"] <= scores["s0"] < 3
    text = CliRunner().invoke(cli, ["eval", str(data), "--boot", "0"], catch_exceptions=False, standalone_mode=False)
    assert "APGR" in text.output
    assert "Of these prompts go: 50% premium, 0% standard, 50% budget." in text.output


def test_a_table_fits_its_terminal_and_what_is_undefined_is_a_dash(tmp_path: Path) -> None:
    data = tmp_path / "data.jsonl"
    both = rows([(0, 1), (1, 1), (1, 1), (1, 1)])
    for row in both[:2]:
        row |= {"weak_ok": bool(row["weak_ok"]), "strong_ok": True}
    for row in both[2:]:
        row["source"] = "without-a-gap"
    data.write_text("".join(json.dumps(row) + "\n" for row in both))
    for width in (60, 200):
        argv, env = ["eval", str(data), "--boot", "10"], {"COLUMNS": str(width)}
        text = CliRunner().invoke(cli, argv, env=env, catch_exceptions=False, standalone_mode=False).output
        assert max(map(len, text.splitlines())) <= width
        assert "nan" not in text
        assert "without-a-gap" in text

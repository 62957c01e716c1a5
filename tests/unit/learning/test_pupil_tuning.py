"""What judgements change in the pupil's score: learnt, applied in both languages, taken back, ignored if damaged."""

from __future__ import annotations

import base64
import json
import math
import random
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kimi_stack.base import paths
from kimi_stack.brain.brain import Brain
from kimi_stack.choice.cuts import SHIPPED, tier_of
from kimi_stack.cli import root
from kimi_stack.config import settings
from kimi_stack.config.settings import Policy
from kimi_stack.learning import refining, tuned, tuning
from kimi_stack.learning.label import Label, row_of
from kimi_stack.money.ledger import feedback, open_ledger
from kimi_stack.reading import buckets, difficulty, refined
from kimi_stack.reading.verdict import PUPIL, READER, Verdict

numpy = pytest.importorskip("numpy")

CUTS = SHIPPED.of(Policy().shares)
LEASES, CAKES = ("lease", "tenant", "landlord", "deposit"), ("cake", "oven", "flour", "butter")
VERBS = ("explain the", "summarize this", "compare the old", "write down what to do about the")


def task(dice: random.Random, nouns: tuple[str, ...]) -> str:
    return f"{dice.choice(VERBS)} {dice.choice(nouns)} and the {dice.choice(nouns)} of {dice.randrange(100)}"


def numbers(text: str, dice: random.Random, *, score: int | None = None) -> dict[str, Any]:
    """What is kept with a judgement; the reader's part says nothing of the task."""
    vector = base64.b64encode(dice.randbytes(refining.DIMENSIONS)).decode()
    packed = buckets.packed(buckets.sums(difficulty.hashes(text)[0]))
    pupil = difficulty.read(text).score if score is None else score
    return {"made": difficulty.made(), "score": 5_000, "vector": vector, "pupil": pupil, "buckets": packed}


def judged(count: int, seed: int = 1) -> list[tuple[str, str]]:
    """Tasks about leases, for which a tier more is wanted, and about cakes, for which one less is."""
    dice, found = random.Random(seed), []
    for number in range(count):
        text = task(dice, (LEASES, CAKES)[number % 2])
        at = ("premium", "standard", "budget").index(tier_of(difficulty.read(text).score, *CUTS))
        at = max(0, at - 1) if number % 2 == 0 else min(2, at + 1)
        found.append((text, ("premium", "standard", "budget")[at]))
    return found


def say(rows: list[tuple[str, str]], change: Callable[[dict[str, Any]], Any] = lambda row: row) -> None:
    dice = random.Random(2)
    with open_ledger(settings.load()) as ledger:
        for number, (text, wanted) in enumerate(rows):
            known = json.dumps(change(numbers(text, dice)))
            row = row_of(f"r{number}", "local:me", "tier", "budget", wanted=wanted, features=known)
            feedback.add(ledger.store, row)


def tune(*words: str) -> Any:
    done = CliRunner().invoke(root.cli, ["tune", *words, "--json"], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)["data"]


def in_javascript(text: str) -> Any:
    """The step that decides in the selector, by the routing.json in our data folder."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node on PATH")
    script = (
        "const [file, data, text] = process.argv.slice(1);"
        "const selector = new (require(file))('/none', data);"
        "selector.mayBeMissing = true;"
        "console.log(JSON.stringify(selector.decide(text).trace.at(-1)));"
    )
    command = [node, "-e", script, str(paths.plugin_assets() / "model-selector.js"), str(paths.data_dir()), text]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def decided(brain: Brain, text: str) -> Any:
    """The step that decides by the pupil of a brain."""
    answer = brain.answer(json.dumps({"op": "decide", "prompt": text, "context": {}}))
    assert answer["ok"], answer
    return answer["decision"]["trace"][-1]


def by_chance(gained: int, lost: int) -> float:
    """How often a coin would lose so few of those that change (a sign test on one side)."""
    changed = gained + lost
    return sum(math.comb(changed, each) for each in range(lost + 1)) / float(2**changed)


def test_the_command_shows_it_as_its_own_line_applies_it_everywhere_and_takes_it_back(own_stack_file: Path) -> None:
    say(judged(200))
    shown = tune("--dry-run")
    row = shown["pupil_correction"]
    assert row["agreed_after"] > row["agreed_before"] + 0.05
    assert by_chance(row["gained"], row["lost"]) < 0.001
    assert (row["labels"], row["limit"]) == (200, refining.bound(200) / 10_000)
    assert set(row) == {*refined_keys(), "history"}
    plain = CliRunner().invoke(root.cli, ["tune", "--dry-run"], catch_exceptions=False).stdout
    assert "Correction of the small model that stands in for the text model, by at most 0.300:\n" in plain
    assert refined.load() is None
    text = task(random.Random(3), LEASES)
    cold = Brain()
    before = decided(cold, text)
    assert "base" not in before

    assert tune("--yes")["applied"] is True
    found = refined.load()
    assert found is not None
    assert all(type(each) is int for each in found[PUPIL]["weights"])
    after = decided(cold, text)
    assert (after["by"], after["base"]) == (PUPIL, before["score"])
    assert after["score"] > before["score"]
    assert f"tuned from 0.{before['score'] // 10:03d}" in after["because"]

    serving = Brain(serving=True)
    assert decided(serving, text) == after, "the first answer, before the reader is loaded"
    serving.settle_in()
    serving.close()
    written = json.loads(Path(paths.locate("routing")).read_text())
    assert written["pupil"] == {name: found[PUPIL][name] for name in ("weights", "constant", "limit")}
    assert in_javascript(text) == after

    assert "the correction of the small model's score is removed" in tune("--undo")["undone"]
    assert refined.load() is None
    assert decided(cold, text) == before
    serving = Brain(serving=True)
    decided(serving, text)
    serving.settle_in()
    serving.close()
    assert in_javascript(text) == before


def refined_keys() -> set[str]:
    return {"labels", "weight", "agreed_before", "agreed_after", "gained", "lost", "gained_weight", "chance", "limit"}


def test_labels_of_before_have_no_buckets_and_noise_is_not_offered(own_stack_file: Path) -> None:
    say(judged(200), lambda row: {key: row[key] for key in ("made", "score", "vector")})
    assert tune("--dry-run")["pupil_correction"] is None
    dice = random.Random(4)
    mixed = [(text, dice.choice(("premium", "standard", "budget"))) for text, _ in judged(200)]
    labels = [
        Label(text, "budget", wanted, 1.0, "said", features=numbers(text, dice, score=5_000)) for text, wanted in mixed
    ]
    assert tuning.pupil_correction(labels, CUTS) is None


def test_one_that_does_not_pay_leaves_what_was_learnt_before(own_stack_file: Path) -> None:
    say(judged(200))
    tune("--yes")
    first = refined.load()
    assert first is not None
    fit = tuning.pupil_correction(learnt(), CUTS)
    tuned.apply(None, None, (), fit)
    tuned.apply((2_000, 3_000))
    now = refined.load()
    assert now is not None
    assert now.keys() == {PUPIL}
    assert "the correction of the small model's score" not in " ".join(tuned.undo())
    assert refined.load() == now


def learnt() -> list[Label]:
    dice = random.Random(5)
    return [Label(text, "budget", wanted, 1.0, "said", features=numbers(text, dice)) for text, wanted in judged(100)]


def keep(**rows: Any) -> None:
    path = Path(paths.locate("tuning"))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"made": difficulty.made(), "at": 1, **rows}))


READERS = {"weights": [1.0] * refining.DIMENSIONS, "constant": 5.5, "limit": 400, "labels": 20}
PUPILS = {"weights": [3] * buckets.COUNT, "constant": 2, "limit": 400, "labels": 20}


def test_a_file_of_before_still_loads(home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    keep(refine=READERS, before={"refine": None})
    assert refined.load() == {READER: READERS}
    assert refined.by(refined.load(), difficulty.read)("x").base is None
    assert tuned.undo() == ["the correction of the score is removed"]
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    "row",
    [
        *(3, [], {}, {**PUPILS, "weights": [3] * 255}, {**PUPILS, "weights": [3] * 255 + [0.5]}),
        *({**PUPILS, "weights": [3] * 255 + [1 << 40]}, {**PUPILS, "limit": -1}, {**PUPILS, "constant": None}),
        *({**PUPILS, "weights": [3] * 255 + [True]}, {**PUPILS, "weights": {}}),
    ],
)
def test_a_damaged_table_is_not_used_and_one_line_says_so(
    home: Path, capfd: pytest.CaptureFixture[str], row: Any
) -> None:
    keep(refine=READERS, pupil=row)
    assert refined.load() == {READER: READERS}
    assert capfd.readouterr().err == (
        "kimi-stack: tuning.json: `pupil` is damaged and not used; run `kimi-stack tune` again\n"
    )
    routing = {"v": 1, "scores": difficulty.made(), "pupil": row}
    Path(paths.locate("routing")).write_text(json.dumps(routing))
    assert "base" not in in_javascript("explain the lease")


def test_each_of_the_two_corrects_its_own_score() -> None:
    found = {READER: {**READERS, "weights": [0.0] * refining.DIMENSIONS}, PUPIL: {**PUPILS, "constant": 50 << 10}}
    vector = numpy.ones(refining.DIMENSIONS)
    assert refined.by(found, lambda _: Verdict(5_000, READER, vector=vector))("x").score == 5_006
    text = "explain the lease"
    verdict, bare = refined.by(found, difficulty.read)(text), difficulty.read(text)
    assert verdict.base == bare.score
    assert 48 <= verdict.score - bare.score <= 51

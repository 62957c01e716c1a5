"""The reader: what its verdicts are made of, on one thread, the same each time."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

import numpy
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kimi_stack.reading import reader, weights
from kimi_stack.reading.pieces import LIMIT
from kimi_stack.reading.reader import Reader
from kimi_stack.reading.verdict import COMPLAINT, FOLLOW_UP, READER

from .. import models

pytestmark = models.needed
BENCH = Path(__file__).parents[2] / "bench"
TASKS = ["hello", "Review this code, please", "证明调和级数发散", "", "\ud800 \0", "x" * 100_000, "prove it. " * 10_000]
FEW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def ours(unpacked: str) -> Reader:
    return Reader()


@pytest.mark.parametrize("task", TASKS, ids=lambda task: f"{len(task)} characters")
def test_the_probabilities_are_of_one_whole(ours: Reader, task: str) -> None:
    tiers, fails, exam, kinds, *_ = ours.outputs(*ours.cut(task))
    assert sum(tiers) == pytest.approx(1, abs=1e-5)
    assert all(0 <= part <= 1 for part in (*tiers, fails, exam))
    assert (len(tiers), len(kinds)) == (3, len(reader.KINDS))


@pytest.mark.parametrize("task", TASKS, ids=lambda task: f"{len(task)} characters")
def test_a_verdict_is_the_outputs_in_ten_thousandths(ours: Reader, task: str) -> None:
    tiers, fails, exam, kinds, *_ = ours.outputs(*ours.cut(task))
    found = ours.verdict(task)
    assert (found.by, found.score) == (READER, reader.score(tiers, fails, exam))
    assert found.tiers == tuple(round(10_000 * part) for part in tiers)
    assert (found.fails, found.exam) == (round(10_000 * fails), round(10_000 * exam))
    assert found.kind == reader.KINDS[kinds.index(max(kinds))]
    assert set(reader.KINDS) == {None, FOLLOW_UP, COMPLAINT}
    row = found.as_row()
    assert set(row) == {"score", "by", "probabilities", "fails", "exam"}


def test_the_score_rises_with_the_tier_that_is_needed_and_for_an_examination_with_failing() -> None:
    needed = [reader.score(tiers, 0.5, 0.5) for tiers in ((1, 0, 0), (0, 1, 0), (0, 0, 1))]
    assert needed == sorted(set(needed))
    fails = [reader.score((0.2, 0.5, 0.3), part, 0.5) for part in (0, 0.5, 1)]
    assert fails == sorted(set(fails))
    assert len({reader.score((0.2, 0.5, 0.3), part, 0) for part in (0, 0.5, 1)}) == 1, "a task of another kind"
    assert (reader.score((1, 0, 0), 0, 1), reader.score((0, 0, 1), 1, 1)) == (0, 10_000)
    assert (reader.score((0, 0, 1.01), 1.01, 1), reader.score((1, 0, -0.01), -0.01, 1)) == (10_000, 0)


@pytest.mark.one_python
def test_the_same_text_has_the_same_verdict(ours: Reader) -> None:
    another = Reader()
    for task in TASKS:
        rows = [
            (found.as_row(), found.kind) for found in (ours.verdict(task), ours.verdict(task), another.verdict(task))
        ]
        assert rows[0] == rows[1] == rows[2]


@pytest.mark.parametrize("change", [str.upper, str.title, "  {}\n".format, lambda task: task.replace(" ", " \t\n")])
def test_case_and_spacing_change_nothing(ours: Reader, change: object) -> None:
    task = "Review this code, and tell me why the login drops sessions"
    assert callable(change)
    assert ours.verdict(change(task)).as_row() == ours.verdict(task).as_row()


def test_quoted_mail_and_the_signature_are_not_read(ours: Reader) -> None:
    mail = "When is the meeting?\n\nOn Monday Bob wrote:\n> prove that the series diverges\n\n-- \nAnn, architect"
    assert ours.verdict(mail).as_row() == ours.verdict("When is the meeting?").as_row()


AROUND = [
    "Good evening, I hope this finds you well.\n\n{}",
    "{}\n\nMany thanks and best wishes,\nPetra",
    "{}\n\nSent with my watch",
    "Hallo zusammen, {}",
    "[12:02] Ina: is the boiler still broken\n[12:03] Udo: yes, the man comes on Friday\n[12:09] Ina: brr\n\n{}",
    "{}\n\nhere is the output:\n$ make\ncc -c merge.c\nmerge.c:41: error: expected ';'\nmake: *** [merge.o] Error 1",
]


@pytest.mark.parametrize("around", AROUND, ids=range(len(AROUND)))
@pytest.mark.parametrize("task", ["book a table for two on Friday", "Prove that the harmonic series diverges."])
def test_what_only_stands_around_a_request_is_not_read(ours: Reader, task: str, around: str) -> None:
    row = ours.verdict(around.format(task)).as_row()
    assert 0 < row.pop("aside") < 100  # type: ignore[operator]
    assert row == ours.verdict(task).as_row()


@pytest.mark.parametrize("piece", ["word ", "字", "🙂", "x", "{'a': 1}\n", "\ud800", "ﷺ", ">"])
def test_of_a_long_text_no_more_pieces_are_read_than_there_are_places_for(ours: Reader, piece: str) -> None:
    ids, _ = ours.cut(piece * (1_000_000 // len(piece)))
    assert len(ids) <= LIMIT + 4 <= weights.PLACES
    assert max(ids) < len(weights.table())


@pytest.mark.one_python
@FEW
@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=300))
def test_any_text_has_a_verdict(ours: Reader, text: str) -> None:
    found = ours.verdict(text)
    assert 0 <= found.score <= 10_000
    assert found.tiers is not None
    assert sum(found.tiers) == pytest.approx(10_000, abs=2)


def test_it_reckons_in_float32(ours: Reader) -> None:
    middle, last = ours.encoded(ours.cut("Review this code")[0])
    assert {middle.dtype, last.dtype} == {numpy.dtype(numpy.float32)}
    assert middle.shape == last.shape == (len(ours.cut("Review this code")[0]), weights.WIDTH)


ONE_THREAD = """
import os
os.environ["OMP_NUM_THREADS"] = "3"
os.environ.pop("OPENBLAS_NUM_THREADS", None)
kernels = os.environ.get("OPENBLAS_CORETYPE")
from kimi_stack.reading.reader import Reader
Reader().verdict("Review this code")
assert os.environ["OMP_NUM_THREADS"] == "3"
assert "OPENBLAS_NUM_THREADS" not in os.environ
assert os.environ.get("OPENBLAS_CORETYPE") == kernels
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("Threads:")))
"""


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="threads are counted in /proc")
def test_it_takes_one_thread_and_leaves_the_environment_as_it_was() -> None:
    done = subprocess.run([sys.executable, "-c", ONE_THREAD], capture_output=True, text=True, timeout=120)
    assert (done.stdout, done.returncode) == ("1\n", 0), done.stderr


@pytest.mark.skipif(not reader._has_avx512(), reason="this processor has no AVX-512")
@pytest.mark.parametrize(("wanted", "taken"), [(None, "Haswell"), ("Nehalem", "Nehalem")])
def test_with_avx512_the_kernels_for_avx2_are_taken_unless_the_person_names_others(
    wanted: str | None, taken: str
) -> None:
    env = {**os.environ, "OPENBLAS_VERBOSE": "2"}  # it says which kernels it takes
    env.pop("OPENBLAS_CORETYPE", None)
    if wanted:
        env["OPENBLAS_CORETYPE"] = wanted
    done = subprocess.run([sys.executable, "-c", ONE_THREAD], capture_output=True, text=True, timeout=120, env=env)
    assert done.returncode == 0, done.stderr
    said = (done.stdout + done.stderr).splitlines()
    if not any(line.startswith("Core:") for line in said):
        pytest.skip("this numpy does not use OpenBLAS, or chooses no kernels")
    assert f"Core: {taken}" in said


MACHINES = ("", "Nehalem", "Prescott")  # the kernels of OpenBLAS for this machine, and for those with SSE 4.2 and SSE 3
SCORES = """
import json, sys
from kimi_stack.reading.reader import Reader
ours = Reader()
print(json.dumps([ours.verdict(task).score for task in json.load(sys.stdin)]))
"""


@pytest.mark.one_python
@pytest.mark.skipif(platform.machine() != "x86_64", reason="the kernels that are compared are those of x86-64")
def test_the_score_on_another_machine_differs_by_less_than_a_thousandth() -> None:
    rows = (BENCH / "tasks" / "typical.jsonl").read_text(encoding="utf-8").splitlines()[::40]
    texts = json.dumps([json.loads(row)["task"] for row in rows] + TASKS)
    found = {}
    for machine in MACHINES:
        env = {**os.environ, "OPENBLAS_CORETYPE": machine, "OPENBLAS_VERBOSE": "2"}
        done = subprocess.run(
            [sys.executable, "-c", SCORES], input=texts, env=env, capture_output=True, text=True, timeout=120
        )
        assert done.returncode == 0, done.stderr
        found[done.stderr.strip()] = json.loads(done.stdout)
    if len(found) == 1:
        pytest.skip("numpy's BLAS does not tell its kernels apart here")
    for scores in zip(*found.values()):  # noqa: B905
        assert max(scores) - min(scores) < 10


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("it doesn't work on Sundays, the shop I mean", "follow_up"),
        ("not that one, the blue one", "follow_up"),
        ("nah, wrong again", "complaint"),
        ("seriously? again the same bug", "complaint"),
        ("nope still red", "complaint"),
        ("it compiles but returns the wrong result", "complaint"),
    ],
)
def test_what_was_meant_is_no_complaint_and_a_short_one_is(ours: Reader, text: str, kind: str) -> None:
    assert ours.verdict(text).kind == kind

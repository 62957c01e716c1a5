"""Kept answers: the same task is paid for once, what is confidential is never kept, and a hit says what it saved."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from kimi_stack.base import paths
from kimi_stack.cli.root import cli
from kimi_stack.config import settings
from kimi_stack.money.ledger import open_ledger, verify
from kimi_stack.openclaw.turns import Turn
from kimi_stack.running.cache import holding, question
from kimi_stack.running.cache.answers import Answer, Answers
from kimi_stack.running.cache.cache import Cache
from kimi_stack.running.cache.question import plain

from ..ledgers import write_settings
from ..openclaw.programs import program
from .test_batch import OPENCLAW, calls, rows

FREE = ["input", "output"]


@pytest.fixture
def where(tmp_path: Path, stack_file: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "calls").mkdir()
    (tmp_path / "work").mkdir()
    monkeypatch.setenv("CALLS", str(tmp_path / "calls"))
    monkeypatch.setenv("OPENCLAW_BIN", program(tmp_path, OPENCLAW))
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path


def kimi(*words: str, code: int = 0) -> Result:
    done = CliRunner().invoke(cli, list(words))
    assert done.exit_code == code, done.output + str(done.exception)
    return done


def data(*words: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(kimi(*words, "--json").stdout)["data"]
    return found


def ledger() -> list[dict[str, Any]]:
    with open_ledger(settings.load()) as opened:
        names = "id, rule, tokens_in, tokens_out, cost_nano, price_source, saved_nano, outcome, class"
        found = opened.store.execute(f"SELECT {names} FROM calls ORDER BY time_ms, id")
        assert verify.verify(opened).problems == []
        return [dict(zip(names.split(", "), row, strict=True)) for row in found]


def test_the_same_task_twice_bills_once_and_the_hit_is_on_record_with_what_it_saved(where: Path) -> None:
    first = kimi("run", "--cache", "List the moons")
    second = kimi("run", "--cache", "List the moons")
    assert first.stdout == second.stdout == "answer to List the moons\n"
    assert calls(where) == ["Listthemoons"]
    paid, hit = ledger()
    assert (paid["rule"] == "cached", hit["rule"]) == (False, "cached")
    assert (hit["tokens_in"], hit["tokens_out"], hit["cost_nano"], hit["price_source"]) == (0, 0, 0, "cache")
    assert hit["saved_nano"] == paid["cost_nano"] > 0
    assert "from the cache: an answer" in second.stderr
    assert "from the cache · $0.00, saved $0.00" in second.stderr.splitlines()[-1]
    found = data("run", "--cache", "List the moons")
    assert (found["cached"]["near"], found["cost"], found["usage"]) == (False, {"usd": "0.00"}, {})
    assert "a kept answer, saved $0.00" in kimi("logs").stdout
    assert "2 kept answers were taken from the cache, which saved $0.00" in kimi("report", "daily").stdout
    assert data("report", "daily")["from_cache"]["calls"] == 2
    assert data("logs")["calls"][-1]["saved"]["usd"] == data("logs")["calls"][0]["cost"]["usd"]


def test_nothing_is_kept_or_taken_unless_it_is_asked_for(where: Path) -> None:
    kimi("run", "List the moons")
    assert not Path(paths.locate("answers")).exists()
    kimi("run", "--cache", "List the moons")
    kimi("run", "List the moons")
    assert len(calls(where)) == 3
    assert "--near needs --cache" in kimi("run", "--near", "x", code=2).output
    assert "exclude each other" in kimi("run", "--cache", "--session", "s", "x", code=2).output


def test_the_file_is_for_its_user_alone(where: Path) -> None:
    kimi("run", "--cache", "List the moons")
    found = [path for path in paths.data_dir().iterdir() if path.name.startswith("answers")]
    assert found
    assert {stat.S_IMODE(path.stat().st_mode) for path in found} == {0o600}
    assert b"List the moons" not in b"".join(path.read_bytes().replace(b"answer to List", b"") for path in found)


@pytest.mark.parametrize(
    "other",
    [
        ("--thinking", "high", "List the moons"),
        ("--tier", "premium", "List the moons"),
        ("--cwd", "elsewhere", "List the moons"),
        ("list the moons",),
        ("List the moons", "--", "--local-model-lean"),
    ],
)
def test_whatever_the_answer_depends_on_misses(where: Path, other: tuple[str, ...]) -> None:
    Path("elsewhere").mkdir()
    kimi("run", "--cache", "List the moons")
    kimi("run", "--cache", *other)
    assert len(calls(where)) == 2


def test_settings_of_the_model_and_of_openclaw_miss(where: Path) -> None:
    kimi("run", "--cache", "List the moons")
    paths.openclaw_config().write_text('{"agents": {"defaults": {"thinking": "high"}}, "meta": {"at": 1}}')
    kimi("run", "--cache", "List the moons")
    assert len(calls(where)) == 2
    paths.openclaw_config().write_text('{"meta": {"at": 2}, "agents": {"defaults": {"thinking": "high"}}}')
    kimi("run", "--cache", "List the moons")
    assert len(calls(where)) == 2, "what OpenClaw notes of its own writing changes no answer"
    document = json.loads(paths.stack_file().read_text())
    document["model_stack"]["budget"]["temperature"] = 0.123
    paths.stack_file().write_text(json.dumps(document))
    kimi("run", "--cache", "List the moons")
    assert len(calls(where)) == 3


def test_a_changed_file_that_the_task_names_misses(where: Path) -> None:
    Path("notes.md").write_text("one")
    task = "Summarize `notes.md`, please."
    kimi("run", "--cache", task)
    kimi("run", "--cache", task)
    assert len(calls(where)) == 1
    Path("notes.md").write_text("two")
    kimi("run", "--cache", task)
    assert len(calls(where)) == 2
    Path("notes.md").chmod(0)
    if os.geteuid():
        assert "cannot be read" in kimi("run", "--cache", task).stderr


def test_a_changed_file_in_a_folder_that_the_task_names_misses(where: Path) -> None:
    below = Path("src/deep")
    below.mkdir(parents=True)
    (below / "a.py").write_text("one")
    (below / "link").symlink_to("a.py")
    Path("src/.git").mkdir()
    task = "Review the code in src/, please; tabs and/or spaces"

    def misses() -> bool:
        before = len(calls(where))
        kimi("run", "--cache", task)
        return len(calls(where)) > before

    assert [misses(), misses()] == [True, False]
    (below / "a.py").write_text("two")
    assert [misses(), misses()] == [True, False]
    (below / "b.py").write_text("")
    assert [misses(), misses()] == [True, False]
    (below / "b.py").rename(below / "c.py")
    assert misses()
    (below / "link").unlink()
    (below / "link").symlink_to("c.py")
    assert misses()
    Path("src/.git/index").write_text("git writes this when it looks")
    assert not misses()


def test_a_folder_too_large_to_be_looked_through_is_not_cached_and_a_line_says_so(
    where: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("src").mkdir()
    for number in range(3):
        Path(f"src/{number}").write_text("x" * 10)
    monkeypatch.setattr(question, "_MOST_FILES", 2)
    said = kimi("run", "--cache", "Review ./src").stderr
    assert "not looked up in the cache" in said
    assert "src has more than 2 files or 64 MB, too many to see whether they changed" in said
    monkeypatch.setattr(question, "_MOST_FILES", 3)
    monkeypatch.setattr(question, "_MOST_BYTES", 29)
    assert "src has more than 3 files" in kimi("run", "--cache", "Review ./src").stderr
    monkeypatch.setattr(question, "_MOST_BYTES", 30)
    assert "not looked up" not in kimi("run", "--cache", "Review ./src").stderr
    assert len(calls(where)) == 3


SECRET = "the key is AKIAIOSFODNN7EXAMPLQ"


def test_what_is_confidential_is_never_kept_or_looked_up(where: Path) -> None:
    done = kimi("run", "--cache", f"Explain {SECRET}")
    assert "not looked up or kept in the cache: it is confidential" in done.stderr
    write_settings('[privacy.confidential]\nallow = ["*"]\nwords = ["aurora"]\n')
    kimi("run", "--cache", "Sell aurora")
    kimi("run", "--cache", "Sell aurora")
    assert len(calls(where)) == 3
    assert data("cache")["answers"] == 0
    kimi("run", "--cache", "hello")
    assert data("cache")["answers"] == 1
    write_settings('[privacy.confidential]\nallow = ["*"]\nwords = ["hello"]\n')
    kimi("run", "--cache", "hello")
    assert len(calls(where)) == 5, "what has become confidential is not taken either"


def test_an_answer_that_says_something_confidential_is_not_kept(where: Path) -> None:
    script = Path(os.environ["OPENCLAW_BIN"])
    script.write_text(script.read_text().replace("answer to {task}", SECRET))
    done = kimi("run", "--cache", "hello")
    assert SECRET in done.stdout
    assert "the answer is not kept in the cache, because of what it says" in done.stderr
    assert data("cache")["answers"] == 0


def test_an_answer_that_failed_was_cut_or_came_from_another_model_is_not_kept(home: Path) -> None:
    cache = Cache(settings.load())
    asked = cache.question("x", "a/b", "local:me", lambda _: None)
    assert asked is not None
    common: dict[str, Any] = {"tier": "budget", "sender": "local:me", "cost": 1}
    for turn in (
        Turn("error", "no", "a/b"),
        Turn("ok", " ", "a/b"),
        Turn("ok", "half", "a/b", stop_reason="length"),
        Turn("ok", "other", "a/c"),
    ):
        assert not cache.keep(asked, "a/b", turn, **common)
    assert cache.keep(asked, "a/b", Turn("ok", "whole", "a/b"), **common)


def test_a_near_answer_is_offered_and_taken_only_when_allowed(where: Path) -> None:
    kimi("run", "--cache", "List the moons")
    offered = kimi("run", "--cache", "Please  list the MOONS. Thanks!")
    assert "the cache has an answer to the same words" in offered.stderr
    assert "--near takes it" in offered.stderr
    assert len(calls(where)) == 2
    taken = kimi("run", "--cache", "--near", "hello, list the moons")
    assert "an answer to the same words, " in taken.stderr
    write_settings('[cache]\nnear = "take"\n')
    kimi("run", "--cache", "kindly list the moons")
    assert len(calls(where)) == 2
    write_settings('[cache]\nnear = "off"\n')
    assert "same words" not in kimi("run", "--cache", "bitte list the moons").stderr
    assert len(calls(where)) == 3


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Could you please list them?", "list them"),
        ("Hello there! List them, thank you very much.", "list them"),
        ("请列出它们，谢谢", "列出它们"),
        ("Bitte liste sie auf. Vielen Dank!", "liste sie auf"),
        ("ｌｉｓｔ\n\tthem", "list them"),
        ("Is 2-2 = 0?", "is 2-2 = 0"),
        ("Pleased to meet you", "pleased to meet you"),
        ("Say please in French", "say please in french"),
        ("thanks", "thanks"),
        ("hello", "hello"),
    ],
)
def test_courtesy_case_and_spacing_make_no_other_words(text: str, same: str) -> None:
    assert plain(text) == same


def kept(number: int, made: int | None = None, text: str = "answer", sender: str = "local:me") -> Answer:
    at = int(time.time()) if made is None else made
    return Answer(f"{number:064d}", at, sender, "budget", "a/b", {"input": 1}, 1_000, text)


def test_an_old_answer_is_not_taken_and_goes(where: Path) -> None:
    kimi("run", "--cache", "List the moons")
    write_settings("[cache]\nttl_hours = 0\n")
    time.sleep(1.1)
    kimi("run", "--cache", "List the moons")
    assert len(calls(where)) == 2
    assert data("cache")["answers"] == 1


def test_the_least_used_go_first_when_it_is_full(home: Path) -> None:
    answers = Answers(paths.locate("answers"))
    most = 400_000
    for number in range(200):
        assert answers.put(kept(number, text=f"{number} " * 1000), "near", most, 0)
        answers.taken(kept(0).key)
        assert answers.stats().size <= most + 8192
    assert answers.find(kept(199).key, 0) is not None
    assert answers.find(kept(1).key, 0) is None
    assert not answers.put(kept(500, text="x" * most), "near", most, 0), "one answer never fills it"
    answers.close()


def test_a_file_that_cannot_be_read_stops_no_run_and_clear_makes_it_anew(where: Path) -> None:
    file = Path(paths.locate("answers"))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"no database at all" * 100)
    done = kimi("run", "--cache", "hello")
    assert done.stdout == "answer to hello\n"
    assert "the cache is not used" in done.stderr
    assert "`kimi-stack cache clear` makes it anew" in done.stderr
    assert data("cache", "clear", "--dry-run") == {"deleted": 0, "damaged": True, "dry_run": True}
    assert file.exists()
    kimi("cache", "clear")
    kimi("run", "--cache", "hello")
    assert data("cache")["answers"] == 1


COMPUTE = """
import os, sys, time
from kimi_stack.config import settings
from kimi_stack.openclaw.turns import Turn
from kimi_stack.running.cache.cache import Cache
def one(said, pause):
    cache = Cache(settings.load())
    asked = cache.question("x", "a/b", "local:me", print)
    with cache.asking(asked, 60, lambda _: None) as found:
        if found is None:
            with open(said, "a") as file:
                file.write("computed\\n")
            time.sleep(pause)
            cache.keep(asked, "a/b", Turn("ok", "done", "a/b"), tier="budget", sender="local:me", cost=5)
        else:
            assert found.text == "done"
"""


def test_a_hundred_processes_on_one_key_compute_it_once(where: Path) -> None:
    script = (
        COMPUTE
        + """
children = []
for _ in range(100):
    child = os.fork()
    if child == 0:
        code = 1
        try:
            one(sys.argv[1], 0.5)
            code = 0
        finally:
            os._exit(code)
    children.append(child)
sys.exit(any(os.waitpid(child, 0)[1] for child in children))
"""
    )
    said = where / "said"
    done = subprocess.run([sys.executable, "-c", script, str(said)], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]
    assert said.read_text() == "computed\n"
    assert list(paths.data_dir().glob("*.lock")) == [], "no lock is left"


def test_runs_at_the_same_time_ask_once_and_the_others_say_that_they_wait(where: Path) -> None:
    command = [sys.executable, "-m", "kimi_stack", "run", "--cache", "SLOW one"]
    env = {**os.environ, "SLOW": "4"}
    started = [subprocess.Popen(command, env=env, stdout=-1, stderr=-1, text=True) for _ in range(4)]
    said = [each.communicate(timeout=60) for each in started]
    assert [out for out, _ in said] == ["answer to SLOW one\n"] * 4
    assert calls(where) == ["SLOWone"]
    assert sum("another run computes this answer now; waiting for it" in err for _, err in said) == 3
    assert sum(row["rule"] == "cached" for row in ledger()) == 3


def test_a_killed_holder_frees_its_key_and_waiting_has_an_end(where: Path) -> None:
    script = COMPUTE + "one(sys.argv[1], 600)"
    said = where / "said"
    first = subprocess.Popen([sys.executable, "-c", script, str(said)])
    while not said.exists():
        time.sleep(0.02)
    cache = Cache(settings.load())
    asked = cache.question("x", "a/b", "local:me", print, cwd=None)
    assert asked is not None
    began, told = time.monotonic(), list[str]()
    with cache.asking(asked, 0.5, told.append) as found:
        assert found is None
    assert 0.4 < time.monotonic() - began < 60
    assert told == ["another run computes this answer now; waiting for it"]
    first.send_signal(signal.SIGKILL)
    first.wait()
    began = time.monotonic()
    with cache.asking(asked, 60, told.append) as found:
        assert found is None
    assert time.monotonic() - began < 30
    assert len(told) == 1
    with holding.holding(paths.locate("answers"), "ab", 0, lambda: None):
        holding.sweep(paths.locate("answers"))
        assert len(list(paths.data_dir().glob("*.lock"))) == 1, "a lock that is held stays"


def test_a_climb_is_paid_for_once(where: Path) -> None:
    first = data("run", "--escalate", "--cache", "--threshold", "1", "--judge", "premium", "Say why the sky is blue")
    paid = len(calls(where))
    assert paid >= 2, "an answer and a verdict"
    second = data("run", "--escalate", "--cache", "--threshold", "1", "--judge", "premium", "Say why the sky is blue")
    assert len(calls(where)) == paid
    assert (second["text"], second["tier"], second["good"]) == (first["text"], first["tier"], first["good"])
    assert second["cost"] == {"usd": "0.00"}
    assert sum(row["saved_nano"] or 0 for row in ledger()) == sum(row["cost_nano"] for row in ledger())


def test_a_batch_pays_once_for_lines_that_say_the_same(where: Path) -> None:
    tasks = where / "t.jsonl"
    lines = [{"id": str(number), "task": f"task {number % 3}"} for number in range(9)]
    lines.append({"id": "near", "task": "Please task 1"})
    tasks.write_text("".join(json.dumps(line) + "\n" for line in lines))
    done = kimi("batch", str(tasks), "-o", str(where / "r.jsonl"), "--jobs", "4", "--cache")
    assert len(calls(where)) == 4
    found = {row["id"]: row for row in rows(where / "r.jsonl")}
    assert len(found) == 10
    hits = [row for row in found.values() if "cached" in row]
    assert len(hits) == 6
    assert {row["cost"]["usd"] for row in hits} == {"0.00"}
    assert "6 of them came from the cache, saved $0.0" in done.stderr
    assert "1 had an answer to the same words in the cache; --near takes those" in done.stderr
    again = data("batch", str(tasks), "-o", str(where / "s.jsonl"), "--cache", "--near")
    assert (again["cached"], again["spent"], again["ok"]) == (10, {"usd": "0.00"}, 10)
    assert len(calls(where)) == 4


def test_a_hit_needs_no_money(where: Path) -> None:
    kimi("run", "--cache", "List the moons")
    write_settings('[[limits]]\nusd = 0.001\nper = "day"\nhard = true\n')
    assert kimi("run", "--cache", "List the moons").stdout == "answer to List the moons\n"
    refused = CliRunner().invoke(cli, ["run", "--cache", "List the planets"]).exception
    assert "the daily limit" in str(refused)
    assert len(calls(where)) == 1
    with open_ledger(settings.load()) as opened:
        assert opened.store.execute("SELECT COUNT(*) FROM reservations") == [(0,)]


def test_a_hit_in_a_batch_needs_no_money_and_none_of_max_cost(where: Path) -> None:
    tasks, results = where / "t.txt", where / "r.jsonl"
    tasks.write_text("task one\ntask two\n")
    kimi("batch", str(tasks), "-o", str(where / "first.jsonl"), "--cache")
    assert len(calls(where)) == 2
    tasks.write_text("task one\ntask two\ntask three\n")
    found = data("batch", str(tasks), "-o", str(results), "--cache", "--max-cost", "0.000001", "--jobs", "1")
    assert (found["cached"], found["ok"], found["left"]) == (2, 2, 1)
    write_settings('[[limits]]\nusd = 0.001\nper = "day"\nhard = true\n')
    found = data("batch", str(tasks), "-o", str(where / "s.jsonl"), "--cache")
    assert (found["cached"], found["ok"], found["failed"]) == (2, 2, 1)
    assert "the daily limit" in (where / "s.failed.jsonl").read_text()
    assert len(calls(where)) == 2


def test_retention_forget_export_and_clear_cover_the_answers(where: Path) -> None:
    answers = Answers(paths.locate("answers"))
    now = int(time.time())
    answers.put(kept(1, now, "to Anna: XANSWERX", "telegram:8811223344"), "n1", 1 << 20, 0)
    answers.put(kept(2, now, "names telegram:8811223344 in it"), "n2", 1 << 20, 0)
    answers.put(kept(3, now, "of another"), "n3", 1 << 20, 0)
    answers.put(kept(4, now - 90_000, "YOLDY"), "n4", 1 << 20, 0)
    answers.close()
    out = where / "person.json"
    kimi("export", "--sender", "telegram:8811223344", "-o", str(out))
    assert [row["text"] for row in json.loads(out.read_text())["answers"]] == [
        "to Anna: XANSWERX",
        "names telegram:8811223344 in it",
    ]
    (row,) = [row for row in data("retention", "show")["kept"] if row["kind"] == "answers"]
    assert (row["count"], row["older"], row["setting"]) == (4, 1, "cache.ttl_hours")
    assert data("retention", "apply", "--dry-run")["counts"]["answers"] == 1
    assert data("retention", "apply")["counts"]["answers"] == 1
    assert data("forget", "--sender", "telegram:8811223344", "--dry-run")["counts"]["answers"] == 2
    done = data("forget", "--sender", "telegram:8811223344", "--yes")
    assert (done["counts"]["answers"], done["proven"]) == (2, True)
    raw = b"".join(path.read_bytes() for path in paths.data_dir().glob("answers*"))
    assert b"XANSWERX" not in raw
    assert b"YOLDY" not in raw
    assert data("cache", "clear", "--dry-run") == {"deleted": 1, "damaged": False, "dry_run": True}
    assert "Deleted 1 kept answer." in kimi("cache", "clear").stdout
    assert "No answers are kept." in kimi("cache", "stats").stdout


def test_at_a_limit_a_hit_is_no_refusal_and_a_climb_is_answered_from_the_cache(where: Path) -> None:
    kimi("run", "--cache", "List the moons")
    kimi("run", "--cache", "--escalate", "Name the rivers")
    (where / "t.txt").write_text("Name the rivers\n")
    write_settings('[[limits]]\nusd = 0.0001\nper = "day"\nhard = true\n')
    hit = kimi("run", "--cache", "List the moons")
    assert "refused" not in hit.stderr
    assert "refused" not in data("run", "--cache", "List the moons")["decision"]
    before = len(calls(where))
    kimi("batch", str(where / "t.txt"), "-o", "r.jsonl", "--escalate", "--cache")
    assert len(calls(where)) == before
    assert "kept answers saved $" in kimi("run", "--cache", "--escalate", "Name the rivers").stderr

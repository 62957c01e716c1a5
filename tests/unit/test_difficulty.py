"""The difficulty score: what must not move a tier, what must, and that JavaScript scores alike.

The tasks are in tests/vectors/difficulty.json. Those of `everyday` were written and labelled before any score was seen.
"""

from __future__ import annotations

import collections
import importlib.util
import itertools
import json
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from kimi_stack import KimiModelSelector, asks, difficulty, features, keywords, paths, stack
from kimi_stack.stack import TIERS

ROOT = Path(__file__).parents[2]
VECTORS = ROOT / "tests" / "vectors"
DATA: dict[str, Any] = json.loads((VECTORS / "difficulty.json").read_text(encoding="utf-8"))
EVERYDAY: dict[str, list[str]] = DATA["everyday"]
BASES = [task for tier in TIERS for task in EVERYDAY[tier][:12]]
ROUTERBENCH = ROOT.parent / "shared" / "routerbench" / "dev.jsonl"
Decide = Callable[[str], str]
Change = Callable[[str], str]


@pytest.fixture
def tier_of(stack_file: Path) -> Decide:
    selector = KimiModelSelector(stack_file)
    return lambda text: str(selector.decide(text).tier)


def named(texts: list[str], **more: Any) -> list[Any]:
    return [pytest.param(text, id=text[:60].encode("ascii", "replace").decode(), **more) for text in texts]


def at_most(tier: str, limit: str) -> bool:
    return TIERS.index(tier) >= TIERS.index(limit)


# What must not move the tier.


def random_case(text: str) -> str:
    draw = random.Random(text)
    return "".join(draw.choice((character.upper(), character.lower())) for character in text)


def with_typos(count: int, seed: int) -> Change:
    def change(task: str) -> str:
        draw = random.Random(f"{seed} {task}")
        words = task.split(" ")
        free = [at for at, word in enumerate(words) if at and len(word) >= 5 and word.isalpha() and not is_asking(word)]
        for at in draw.sample(free, min(count, len(free))):
            words[at] = mistyped(words[at], draw)
        return " ".join(words)

    return change


def is_asking(word: str) -> bool:
    folded = features.fold(word)
    listed = " ".join([*(words for _, words in asks.ASKS.values()), *asks.PHRASES]).split()
    return any(folded.startswith(each[:-1]) if each.endswith("*") else folded == each for each in listed)


def mistyped(word: str, draw: random.Random) -> str:
    at = draw.randrange(1, len(word) - 2)
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return draw.choice((swapped, word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:]))


def as_after_greeting(greeting: str, task: str) -> str:
    return greeting + (task[0].lower() + task[1:] if greeting.endswith((", ", "ease ", "ou ", "to ")) else task)


def without_end(task: str) -> str:
    return task.rstrip(".?!")


CASE: dict[str, Change] = {
    "upper": str.upper,
    "lower": str.lower,
    "title": str.title,
    "first letter only": str.capitalize,
    "random": random_case,
    "swapped": str.swapcase,
}
SPACE: dict[str, Change] = {
    "spaces before": "   {}".format,
    "spaces after": "{}     ".format,
    "tabs around": "\t{}\t".format,
    "line breaks around": "\n\n{}\n\n\n".format,
    "windows line break": "{}\r\n".format,
    "no-break spaces around": "\u00a0{}\u00a0".format,
    "zero-width space and byte order mark": "\ufeff{}\u200b".format,
    "two spaces between words": lambda task: task.replace(" ", "  "),
    "full stop": lambda task: without_end(task) + ".",
    "question mark": lambda task: without_end(task) + "?",
    "exclamation mark": lambda task: without_end(task) + "!",
    "no mark at the end": without_end,
    "dots": lambda task: without_end(task) + "...",
}
TYPOS: dict[str, Change] = {
    f"{count} typo{'s' * (count - 1)}, draw {seed}": with_typos(count, seed) for count in (1, 2) for seed in range(5)
}
POLITENESS: dict[str, Change] = {
    **{f"before: {text}": (lambda task, text=text: as_after_greeting(text, task)) for text in DATA["around"]["before"]},
    **{f"after: {text}": (lambda task, text=text: without_end(task) + text) for text in DATA["around"]["after"]},
    "both": lambda task: f"Hello! Could you please {without_end(task)}? Thank you very much!",
}
BELOW: dict[str, Change] = {
    f"below: {text.strip()[:40]!r} {at}": (lambda task, text=text: task + text)
    for at, text in enumerate(DATA["around"]["below"])
}
ENVELOPES: dict[str, Change] = {
    name: (lambda task, before=before, after=after: before + task + after)
    for name, (before, after) in DATA["envelopes"].items()
}


def changes(family: dict[str, Change]) -> list[Any]:
    return [pytest.param(change, id=name.encode("ascii", "replace").decode()) for name, change in family.items()]


def moved(change: Change, tier_of: Decide) -> list[tuple[str, str, str, int, int]]:
    """(tier before, tier after, the changed task, points before, points after) of each base that moves."""
    rows = [(tier_of(task), tier_of(change(task)), task) for task in BASES]
    return [
        (before, after, change(task), difficulty.points(task), difficulty.points(change(task)))
        for before, after, task in rows
        if before != after
    ]


def test_the_base_tasks_are_of_all_tiers_and_hold_no_keyword(stack_file: Path, tier_of: Decide) -> None:
    words = stack.load(stack_file).keywords
    assert {task: found for task in BASES if (found := keywords.match(task, words)[1])} == {}
    assert collections.Counter(map(tier_of, BASES)).keys() == set(TIERS)
    assert len(BASES) >= 25


@pytest.mark.parametrize("change", changes(CASE))
def test_case_does_not_move_the_tier(change: Change, tier_of: Decide) -> None:
    assert moved(change, tier_of) == []


@pytest.mark.parametrize("change", changes(SPACE))
def test_space_and_the_mark_at_the_end_do_not_move_the_tier(change: Change, tier_of: Decide) -> None:
    assert moved(change, tier_of) == []


@pytest.mark.parametrize("change", changes(POLITENESS))
def test_greetings_and_politeness_do_not_move_the_tier(change: Change, tier_of: Decide) -> None:
    assert moved(change, tier_of) == []


@pytest.mark.parametrize("change", changes(BELOW))
def test_signatures_and_quoted_mails_below_do_not_move_the_tier(change: Change, tier_of: Decide) -> None:
    assert moved(change, tier_of) == []


@pytest.mark.parametrize("change", changes(TYPOS))
def test_typos_outside_the_asking_word_do_not_move_the_tier(change: Change, tier_of: Decide) -> None:
    assert moved(change, tier_of) == []


@pytest.mark.parametrize("change", changes(ENVELOPES))
def test_openclaws_envelope_does_not_move_the_tier(change: Change, tier_of: Decide) -> None:
    assert moved(change, tier_of) == []


@pytest.mark.parametrize("change", changes(ENVELOPES))
def test_openclaws_envelope_adds_no_points(change: Change, stack_file: Path) -> None:
    selector = KimiModelSelector(stack_file)
    bare = {task: selector.decide(task).score for task in BASES}
    assert {task: selector.decide(change(task)).score for task in BASES} == bare


# Words that ask for nothing.


@pytest.mark.parametrize("task", named(DATA["denied"]))
def test_a_denied_word_asks_for_nothing(task: str, tier_of: Decide) -> None:
    assert tier_of(task) == "budget", difficulty.explain(task)[:5]


@pytest.mark.parametrize("task", named(DATA["inside"]))
def test_a_word_inside_another_asks_for_nothing(task: str, tier_of: Decide) -> None:
    assert tier_of(task) == "budget", difficulty.explain(task)[:5]


@pytest.mark.parametrize("task", named(DATA["sense"]))
def test_a_word_in_another_sense_is_not_premium(task: str, tier_of: Decide) -> None:
    assert tier_of(task) != "premium", difficulty.explain(task)[:5]


# Long texts.


def prose(draw: random.Random) -> str:
    who = draw.choice(("My neighbour", "The old baker", "Aunt Rosa", "The postman", "A tall girl", "The cat"))
    did = draw.choice(("walked", "sat", "waited", "slept", "sang", "looked around", "ate an apple"))
    where = draw.choice(("in the garden", "by the river", "near the church", "on the bench", "under the trees"))
    when = draw.choice(("in the morning", "on Sunday", "after lunch", "in the rain", "late in the evening"))
    return f"{who} {did} {where} {when}. "


def log(draw: random.Random) -> str:
    clock = f"{draw.randrange(24):02}:{draw.randrange(60):02}:{draw.randrange(60):02}"
    path = draw.choice(("/index.html", "/about", "/img/logo.png", "/contact", "/favicon.ico"))
    return f"2026-03-02 {clock} GET {path} {draw.choice((200, 200, 304, 404))} {draw.randrange(900)}ms\n"


def mail(draw: random.Random) -> str:
    name = draw.choice(("Anna", "Tom", "Petra", "Luis", "Mei"))
    text = " ".join(prose(draw).strip() for _ in range(4))
    subject = draw.choice(("Friday", "lunch", "the trip"))
    return f"From: {name.lower()}@example.com\nSubject: {subject}\n\nHi,\n{text}\nSee you, {name}\n\n"


def signed_mail(draw: random.Random) -> str:
    return mail(draw).rstrip("\n") + f"\n\n-- \nExample Ltd\n{draw.choice(('Leeds', 'Ghent', 'Porto'))}\n\n"


def phone_mail(draw: random.Random) -> str:
    return mail(draw).rstrip("\n") + "\n\nSent from my iPhone\n\n"


def quoted_mail(draw: random.Random) -> str:
    return "-----Original Message-----\n" + mail(draw)


FILLERS = {
    "prose": prose,
    "a log": log,
    "mails": mail,
    "mails with signatures": signed_mail,
    "mails from phones": phone_mail,
    "mails that were forwarded": quoted_mail,
}


def filler(kind: str, words: int) -> str:
    draw = random.Random(kind)
    pieces: list[str] = []
    while words > 0:
        pieces.append(FILLERS[kind](draw))
        words -= len(pieces[-1].split())
    return "".join(pieces)


@pytest.mark.parametrize("words", [2_000, 20_000])
@pytest.mark.parametrize("kind", FILLERS)
@pytest.mark.parametrize("request_", named(DATA["hidden"]))
def test_a_hard_request_in_a_long_text_is_found(request_: str, kind: str, words: int, tier_of: Decide) -> None:
    text = f"{filler(kind, words // 2)}\n\n{request_}\n\n{filler(kind, words // 2)}"
    assert tier_of(text) != "budget", difficulty.explain(text)[:5]
    assert at_most(tier_of(request_), tier_of(text)), difficulty.explain(text)[:5]


@pytest.mark.parametrize("words", [2_000, 20_000])
@pytest.mark.parametrize("kind", FILLERS)
@pytest.mark.parametrize("request_", named(DATA["hidden"]))
def test_a_hard_request_below_a_long_text_is_found(request_: str, kind: str, words: int, tier_of: Decide) -> None:
    text = f"{filler(kind, words)}\n\n{request_}"
    assert tier_of(text) != "budget", difficulty.explain(text)[:5]
    assert at_most(tier_of(request_), tier_of(text)), difficulty.explain(text)[:5]


@pytest.mark.parametrize("words", [2_000, 20_000])
@pytest.mark.parametrize("kind", FILLERS)
@pytest.mark.parametrize("form", ["say hi\n\n{}", "{}\n\nsay hi", "{}"])
def test_a_long_text_that_asks_for_nothing_is_not_premium(form: str, kind: str, words: int, tier_of: Decide) -> None:
    text = form.format(filler(kind, words))
    assert tier_of(text) != "premium", difficulty.explain(text)[:5]


# More is never easier.

HARDER = [
    pytest.param(base, more, id=f"{language}: {base[:25]} + {more[:25]}".encode("ascii", "replace").decode())
    for language, rows in DATA["harder"].items()
    for base, more in itertools.product(rows["base"], rows["more"])
]
PLAIN: list[str] = DATA["plain"].split()
SENTENCES = st.lists(st.sampled_from(PLAIN), min_size=1, max_size=60).map(" ".join)
TASKS = [task for tasks in EVERYDAY.values() for task in tasks] + DATA["hidden"]
SLOW_MACHINES = settings(deadline=None, derandomize=True, max_examples=300, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize(("base", "more"), HARDER)
def test_a_harder_version_scores_no_lower(base: str, more: str, tier_of: Decide) -> None:
    harder = base.rstrip("?？ ") + more
    assert difficulty.points(harder) >= difficulty.points(base), difficulty.explain(harder)[:5]
    assert at_most(tier_of(base), tier_of(harder))


@pytest.mark.parametrize(
    "more", [row for row in DATA["harder"]["english"]["more"] if row.startswith((" and", ", and"))]
)
def test_harder_versions_add_up(more: str) -> None:
    rows = DATA["harder"]["english"]
    for base in rows["base"]:
        points = [difficulty.points(base + more + "".join(rows["more"][:count])) for count in range(5)]
        assert points == sorted(points), base


@SLOW_MACHINES
@given(base=st.sampled_from(TASKS), more=SENTENCES)
def test_a_sentence_of_plain_words_more_scores_no_lower(base: str, more: str) -> None:
    assert difficulty.points(f"{base} {more}") >= difficulty.points(base)


@SLOW_MACHINES
@given(base=st.lists(st.sampled_from(TASKS), min_size=2, max_size=40).map(". ".join), more=SENTENCES)
def test_a_sentence_more_below_a_long_text_scores_no_lower(base: str, more: str) -> None:
    assert difficulty.points(f"{base}. {more}") >= difficulty.points(base)


@SLOW_MACHINES
@given(base=st.text(), more=SENTENCES)
def test_a_sentence_more_after_any_text_scores_no_lower(base: str, more: str) -> None:
    folded = features.fold(base)
    assume(features.task(folded).strip() == folded.strip())
    assert difficulty.points(f"{base} {more}") >= difficulty.points(base)


@SLOW_MACHINES
@given(text=st.text(max_size=400))
def test_any_text_has_a_score(text: str) -> None:
    points = difficulty.points(text)
    assert 0 <= points <= difficulty.SCALE
    assert difficulty.score(text) == points / difficulty.SCALE
    assert sum(worth for _, worth in difficulty.explain(text)) == difficulty.raw(text)


# The tiers of everyday tasks.


def test_everyday_tasks_get_their_tier(stack_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    selector = KimiModelSelector(stack_file)
    rows = [(tier, str(selector.decide(task).tier), task) for tier in TIERS for task in EVERYDAY[tier]]
    confusion = collections.Counter((wanted, got) for wanted, got, _ in rows)
    right = sum(confusion[tier, tier] for tier in TIERS)
    with capsys.disabled():
        print(f"\n{right} of {len(rows)} everyday tasks get their tier ({100 * right / len(rows):.1f} %)")
        for wanted in TIERS:
            print(f"  {wanted:8}", "  ".join(f"{got} {confusion[wanted, got]:2}" for got in TIERS))
    missed = [(wanted, got, difficulty.points(task), task) for wanted, got, task in rows if wanted != got]
    assert right >= 0.8 * len(rows), missed
    assert confusion["premium", "budget"] <= 0.03 * len(EVERYDAY["premium"]), missed
    assert confusion["budget", "premium"] <= 0.03 * len(EVERYDAY["budget"]), missed


def test_there_are_enough_everyday_tasks_of_each_tier() -> None:
    assert {tier: len(set(tasks)) >= 40 for tier, tasks in EVERYDAY.items()} == dict.fromkeys(TIERS, True)
    with open(difficulty.MODEL.replace("difficulty.json", "mix.tsv"), encoding="utf-8") as file:
        mix = {line.rstrip("\n").partition("\t")[2].lower() for line in file}
    assert [task for tasks in EVERYDAY.values() for task in tasks if task.lower() in mix] == []


def test_harder_tiers_have_higher_scores() -> None:
    middles = [sorted(map(difficulty.points, EVERYDAY[tier]))[len(EVERYDAY[tier]) // 2] for tier in TIERS]
    assert middles == sorted(middles, reverse=True)
    assert len(set(middles)) == len(TIERS)


# Other languages.


def by_language(kind: str) -> list[Any]:
    return [
        pytest.param(task, id=f"{language} {at}")
        for language, rows in DATA["languages"].items()
        for at, task in enumerate(rows[kind])
    ]


@pytest.mark.parametrize("task", by_language("hard"))
def test_a_hard_task_in_another_language_is_not_budget(task: str, tier_of: Decide) -> None:
    assert tier_of(task) != "budget", (task, difficulty.explain(task)[:5])


@pytest.mark.parametrize("task", by_language("easy"))
def test_an_easy_task_in_another_language_is_not_premium(task: str, tier_of: Decide) -> None:
    assert tier_of(task) != "premium", (task, difficulty.explain(task)[:5])


@pytest.mark.parametrize("mark", ["।", ".", "!", "?", "。", "！", "？", "…", "؟", "॥"])
@pytest.mark.parametrize("task", by_language("hard"))
def test_the_mark_after_the_last_word_takes_no_points(task: str, mark: str) -> None:
    assert difficulty.points(task + mark) >= difficulty.points(task)


# Python and JavaScript.


@pytest.fixture
def assert_alike(stack_file: Path, tmp_path: Path) -> Callable[[list[str]], None]:
    """Decide all texts in Python, and in one process in JavaScript, and hold the decisions equal."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node on PATH")
    script = (
        "const fs = require('fs');"
        "const [selector, stack, cases, results] = process.argv.slice(1);"
        "const chosen = new (require(selector))(stack);"
        "const tasks = JSON.parse(fs.readFileSync(cases, 'utf8'));"
        "fs.writeFileSync(results, JSON.stringify(tasks.map((task) => chosen.decide(task))));"
    )

    def check(texts: list[str]) -> None:
        cases, results = tmp_path / "cases.json", tmp_path / "results.json"
        cases.write_text(json.dumps(texts), encoding="ascii")
        js = str(paths.plugin_assets() / "model-selector.js")
        subprocess.run([node, "-e", script, js, str(stack_file), str(cases), str(results)], check=True)
        selector = KimiModelSelector(stack_file)
        differing = []
        for text, theirs in zip(texts, json.loads(results.read_text(encoding="utf-8")), strict=True):
            ours = selector.decide(text).as_dict()
            del ours["estimate"]
            if theirs != ours:
                differing.append((text[:200], ours, theirs))
        assert not differing, (len(differing), differing[:5])

    return check


def strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [text for each in (value.values() if isinstance(value, dict) else value) for text in strings(each)]


def test_javascript_decides_the_vectors_alike(assert_alike: Callable[[list[str]], None]) -> None:
    rows = json.loads((VECTORS / "tasks.json").read_text(encoding="utf-8"))
    assert_alike([row["task"] for row in rows if "task" in row] + strings(DATA))


def test_javascript_decides_changed_tasks_alike(assert_alike: Callable[[list[str]], None]) -> None:
    families = {**CASE, **SPACE, **TYPOS, **POLITENESS, **BELOW, **ENVELOPES}
    texts = [change(task) for change in families.values() for task in BASES[::3]]
    texts += [base + more for rows in DATA["harder"].values() for base in rows["base"] for more in rows["more"]]
    assert_alike(texts)


def test_javascript_decides_long_texts_alike(assert_alike: Callable[[list[str]], None]) -> None:
    half = {kind: filler(kind, 1_000) for kind in FILLERS}
    texts = [half[kind] + "\n" + task + "\n" + half[kind] for kind in FILLERS for task in DATA["hidden"]]
    texts += [half[kind] + "\n" + task for kind in FILLERS for task in DATA["hidden"]]
    for piece in (*PIECES, "\u0301", "\0", "\u202e", "prove ", "1 + ", '"', "İ", "ß"):
        texts += [piece * (100_000 // len(piece)), "prove it " + piece * (100_000 // len(piece)) + " design a schema"]
        texts += [piece * (edge // len(piece)) + " prove it" for edge in (590, 600, 1190, 1200, 1210, 1795, 1800)]
    texts.append("🙂" * 600_000)
    texts.append("a" * 999_999 + "🙂 prove it")
    assert_alike(texts)


PIECES: list[str] = DATA["pieces"]


@pytest.mark.parametrize("piece", named(PIECES))
def test_javascript_decides_a_long_line_of_anything_in_a_second(piece: str, stack_file: Path, tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node on PATH")
    script = (
        "const [selector, stack, cases] = process.argv.slice(1);"
        "const chosen = new (require(selector))(stack);"
        "const tasks = JSON.parse(require('fs').readFileSync(cases, 'utf8'));"
        "const now = () => performance.now();"
        "const took = (task) => { const start = now(); chosen.decide(task); return now() - start; };"
        "console.log(JSON.stringify(tasks.map(took)));"
    )
    long = piece * (100_000 // len(piece))
    cases = tmp_path / "cases.json"
    cases.write_text(json.dumps([long, f"prove it {long}", f"{long} prove it", f"prove it {long} prove it"]))
    command = [node, "-e", script, str(paths.plugin_assets() / "model-selector.js"), str(stack_file), str(cases)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    assert max(json.loads(done.stdout)) < 1_000, done.stdout


def test_javascript_decides_benchmark_prompts_alike(assert_alike: Callable[[list[str]], None]) -> None:
    if not ROUTERBENCH.exists():
        pytest.skip("the benchmark's prompts are not here")
    with open(ROUTERBENCH, encoding="utf-8") as file:
        prompts = [json.loads(line)["prompt"] for line in file]
    assert_alike(prompts[:: len(prompts) // 2_000][:2_000])


AWKWARD = st.sampled_from(DATA["awkward"])
FUZZED = st.one_of(
    st.text(max_size=80),
    st.text(st.characters(codec=None, exclude_categories=()), max_size=60),
    st.text(st.characters(min_codepoint=0x80, max_codepoint=0x24FF), max_size=60),
    st.lists(AWKWARD, max_size=40).map("".join),
    st.lists(AWKWARD, max_size=40).map(" ".join),
    st.tuples(st.sampled_from(TASKS), st.lists(AWKWARD, max_size=6).map(" ".join)).map("".join),
    st.tuples(st.lists(AWKWARD, max_size=6).map(" ".join), st.sampled_from(TASKS)).map("".join),
    st.tuples(st.sampled_from(TASKS), AWKWARD, st.integers(0, 200)).map(
        lambda row: row[0][: row[2]] + row[1] + row[0][row[2] :]
    ),
)


def test_javascript_decides_any_text_alike(assert_alike: Callable[[list[str]], None]) -> None:
    texts: list[str] = []

    @settings(
        deadline=None, derandomize=True, max_examples=3_000, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(FUZZED)
    def collect(text: str) -> None:
        texts.append(json.loads(json.dumps(text)))  # two lone surrogates next to each other become one character

    collect()
    assert len(texts) >= 1_500
    assert_alike(list(dict.fromkeys(texts)))


def test_each_character_is_folded_alike(assert_alike: Callable[[list[str]], None]) -> None:
    letters = [chr(code) for code in range(0x10000)] + [chr(code) for code in range(0x10000, 0x110000, 97)]
    runs = ["".join(letters[at : at + 16]) for at in range(0, len(letters), 16)]
    assert_alike([f"prove{run}x {run} a{run}b 1{run}2" for run in runs])


# What ships.


def trainer() -> Any:
    pytest.importorskip("numpy")
    if not ROUTERBENCH.exists():
        pytest.skip("the training data are not here")
    spec = importlib.util.spec_from_file_location("train_difficulty", ROOT / "tests" / "bench" / "train_difficulty.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_same_data_give_what_ships() -> None:
    trainer()
    command = [sys.executable, "tests/bench/train_difficulty.py", "--data", str(ROUTERBENCH), "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_only_rows_for_training_are_trained_on() -> None:
    module = trainer()
    rows = module.load(ROUTERBENCH)
    kept = [row for row in rows if row["use"] == "train"]
    assert 0 < len(kept) < len(rows)
    assert module.artifact(kept) == Path(difficulty.MODEL).read_text(encoding="utf-8")


def test_what_ships_is_small_and_only_rises() -> None:
    shipped = Path(difficulty.MODEL).read_bytes()
    assert len(shipped) <= 150 * 1024
    document = json.loads(shipped)
    for steps in document["form"].values():
        assert steps == sorted(steps)
        assert [points for _, points in steps] == sorted(points for _, points in steps)
        assert all(points > 0 for _, points in steps)
    assert all(int(points) > 0 for points in document["words"])
    assert document["mix"] == sorted(document["mix"])


@pytest.mark.parametrize(
    ("kind", "words"),
    [*features.KINDS.items(), *((f"asks for {kind}", words) for kind, (_, words) in asks.ASKS.items())],
    ids=lambda value: value if len(value) < 30 else "",
)
def test_no_word_of_a_kind_is_written_twice(kind: str, words: str) -> None:
    assert [word for word, count in collections.Counter(words.split()).items() if count > 1] == []


def test_no_word_that_ships_has_points_twice() -> None:
    words = " ".join(json.loads(Path(difficulty.MODEL).read_bytes())["words"].values()).split()
    assert len(words) == len(set(words))

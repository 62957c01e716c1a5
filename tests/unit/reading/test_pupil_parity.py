"""The pupil in Python and in JavaScript: the same score and kind for any text, and no text that takes long."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kimi_stack.base import paths
from kimi_stack.brain import routing
from kimi_stack.choice.cuts import SHIPPED
from kimi_stack.config import stack
from kimi_stack.config.settings import Policy
from kimi_stack.reading import buckets, difficulty, refined
from kimi_stack.reading.verdict import PUPIL

from ..known import asked

if TYPE_CHECKING:
    from kimi_stack.reading.verdict import Read

COUNT = 20_000
READ = difficulty.HEAD + difficulty.TAIL
STATE = {"tier": "standard", "model": "x/y", "at": 1, "context": 0, "turns": 1}

_SCRIPT = """
const fs = require("fs");
const [file, stack, data, cases, results] = process.argv.slice(1);
const selector = new (require(file))(stack, data);
const { texts, state } = JSON.parse(fs.readFileSync(cases, "utf8"));
// A warning names a word that only looks like an override
const decided = (text, known) => selector.decide(text, known).trace.filter(({ says }) => says !== "warn");
const row = (text) => {
  const [first] = decided(text, { state });
  const kind = ["complaint", "follow_up"].includes(first.rule) ? first.rule : null;
  const [again] = kind ? decided(text) : [first];
  return [again.rule, again.score ?? null, kind, again.base ?? null, again.aside ?? null];
};
const began = process.cpuUsage();
const rows = texts.map(row);
const { user, system } = process.cpuUsage(began); // of this process alone, whatever else the machine does
fs.writeFileSync(results, JSON.stringify({ rows, ms: (user + system) / 1000 }));
"""


def in_javascript(texts: list[str], stack_file: Path, folder: Path) -> Any:
    """`rows` of [rule, score, kind, base, aside] by the built model-selector.js, and the `ms` of CPU that they took.

    The routing.json in `folder`, if there is one, is the brain's.
    """
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node on PATH")
    cases, results = folder / "cases.json", folder / "results.json"
    # Escaped to ASCII, so that lone surrogates get there.
    cases.write_text(json.dumps({"texts": texts, "state": STATE}), encoding="ascii")
    selector = paths.plugin_assets() / "model-selector.js"
    subprocess.run([node, "-e", _SCRIPT, selector, stack_file, folder, cases, results], check=True, timeout=120)
    return json.loads(results.read_text(encoding="utf-8"))


def in_python(text: str, read: Read = difficulty.read) -> list[Any]:
    request = asked(text, read=read)
    if request.override is not None:
        return ["override", None, None, None, None]
    if not request.text:
        return ["default", None, None, None, None]
    verdict = request.verdict
    return ["difficulty", verdict.score, verdict.kind, verdict.base, verdict.aside or None]


TASKS = (
    "Plan the migration of our billing database without downtime, and name the risks",
    "what's the capital of Australia?",
    "That's wrong, try again.",
    "yes, go on",
    "Écris une stratégie de lancement pour l'été, s'il te plaît",
    "证明任意两个奇数之和是偶数，并举例",
    "このコードをレビューして、バグを直してください。",
    "วิเคราะห์กลยุทธ์การตลาดสำหรับไตรมาสหน้า",
    "Проанализируй причины сбоя и предложи план",
    "اكتب خطة لإطلاق المنتج الجديد؟",
    "चार विकल्पों की तुलना करो",
    "이 보고서를 요약해 주세요",
    "Ο ΣΟΦΟΣ ΟΔΥΣΣΕΥΣ ΓΥΡΙΣΕ ΣΤΗΝ ΙΘΑΚΗ",
    "İSTANBUL'DA ILIK BİR GÜN",
)
PIECES = (
    *"aZ09'_ éÉßẞİıſςΣσǅǆǲÅµſﬁＡ①٣५๓ⅣժԵႠᲐꭰა",
    *"字漢々ー。、？：；「한글กำเ្កကོ",
    *("🙂", "👩‍🔬", "𝔘", "𠮷", "\ud83d", "\ude42", "\udfff", "\ud800"),
    *("\0", "\r\n", "\r", "\n", "\t", "\u00a0", "\u2028", "\u200b", "\u202e", "\u0301", "\u0307", "\ufeff", "\x85"),
    *("?", "？", ":", ";", ",", ".", "`", "(", "=", "/", ">", "\n>", "\n> ", "\n\n> > ", "\n-- \n", "\n--\n", "--"),
    *("def f(x):\n    return x[0]", "SELECT *\nFROM t;", "```py\nx = 1\n```", "<<<", "https://a.b/c?d=e", "#urgent"),
    *("On Monday Bob wrote:\n> ", "Am 3. Mai schrieb Eva：  \n>", "Best,\nAna\n-- \nSent from my phone"),
    *("[Telegram Bob id:1 +3m Mon 2026-11-23 12:00 UTC] Bob: ", "[Current message - respond to this]\n"),
    *("Context: ⟦openclaw:ctx⟧", "Sender (untrusted metadata):\n```json\n{}\n```\n", "[media attached: x]\n"),
    *("<active_memory_plugin>", "</active_memory_plugin>", "<<<BEGIN_OPENCLAW_INTERNAL_CONTEXT>>>"),
    *("!premium ", "!BUDGET:", "!standardly"),
    *("Hi there! ", "Hello, hope you are well. ", "Thanks a lot.", "\n\nKind regards,\nAna\nTel. +34 600 000 000\n"),
    *("! ", ", ", ". \n", "… ", "，", "…\n", "\x1f", ")\r\n", "one word\n", "\n\n", "你好！", "谢谢。"),
)
ANY = [chr(code) for code in range(0x20, 0x3000, 7)] + [chr(code) for code in range(0x3000, 0x30000, 997)]


def draw(rng: random.Random) -> str:
    """A text that mixes tasks, awkward pieces and characters of any script."""
    parts: list[str] = []
    for _ in range(rng.choice((1, 2, 3, 5, 9, 30))):
        kind = rng.random()
        if kind < 0.35:
            task = rng.choice(TASKS)
            parts.append(rng.choice((task, task.upper(), task.title(), task[: rng.randrange(len(task))])))
        elif kind < 0.75:
            parts.append(rng.choice(PIECES) * rng.choice((1, 1, 1, 2, 7)))
        else:
            parts.append("".join(rng.choices(ANY, k=rng.randrange(1, 12))))
    text = rng.choice((" ", "", "", "\n")).join(parts)
    if rng.random() < 0.05:  # about and beyond what is read of a text
        text = (text + " ") * rng.randrange(1, 3 + 4000 // (len(text) + 1))
    if rng.random() < 0.03:
        edge = rng.choice((difficulty.HEAD, READ, READ + 1, 2 * READ)) + rng.choice((-1, 0, 1))
        text = (rng.choice(("🙂", "字", "x", "\ud83d", "İ", "é ")) * edge)[:edge] + text
    return str(json.loads(json.dumps(text)))  # halves of a pair that met are one character, as they are for JSON


@pytest.mark.one_python
def test_any_text_has_the_same_score_and_kind_in_both_languages(stack_file: Path, tmp_path: Path) -> None:
    rng = random.Random(11)
    texts = [*TASKS, "", " \r\n", *(draw(rng) for _ in range(COUNT - len(TASKS) - 2))]
    ours = [in_python(text) for text in texts]
    theirs = in_javascript(texts, stack_file, tmp_path)["rows"]
    assert {row[2] for row in ours} == {None, "complaint", "follow_up"}
    assert len({row[1] for row in ours}) > 1_000
    assert len({row[4] for row in ours}) > 50, "of many, a part alone is the request"
    rows = zip(texts, ours, theirs, strict=True)
    differ = [(text[:200], one, other) for text, one, other in rows if one != other]
    assert not differ, (len(differ), differ[:5])


LARGEST = buckets.LARGEST


@pytest.mark.parametrize(("largest", "limit"), [(60_000, 3_000), (900, 10_000), (LARGEST, LARGEST), (0, 0)])
def test_any_table_of_a_person_gives_the_same_score_in_both_languages(
    stack_file: Path, tmp_path: Path, largest: int, limit: int
) -> None:
    rng = random.Random(largest)
    weights = [rng.randint(-largest, largest) for _ in range(buckets.COUNT)]
    table = {"weights": weights, "constant": rng.randint(-largest, largest), "limit": limit}
    document = routing.document(stack.load(str(stack_file)), Policy(), SHIPPED, {PUPIL: {**table, "labels": 20}})
    (tmp_path / "routing.json").write_text(json.dumps(document))
    texts = [*TASKS, "", *(draw(rng) for _ in range(COUNT // 10))]
    read = refined.by({PUPIL: table}, difficulty.read)
    ours = [in_python(text, read) for text in texts]
    theirs = in_javascript(texts, stack_file, tmp_path)["rows"]
    assert ours == theirs
    moved = [row[1] - row[3] for row in ours if row[3] is not None]
    assert len(moved) > 1_000
    assert all(abs(each) <= limit for each in moved)
    assert largest == 0 or (min(moved) < 0 < max(moved) and len(set(moved)) > 20)


def test_a_text_that_repeats_a_word_is_corrected_too() -> None:
    found, _ = difficulty.hashes("word " * 100)
    sums = buckets.sums(found)
    assert sum(map(abs, sums)) <= len(found)
    assert max(map(abs, sums)) > 50
    assert (
        buckets.Correction({"weights": [1 << 10] * 256, "constant": -1, "limit": 9_999}).change(found) == sum(sums) - 1
    )


# Marks that open something and never close it, and what is read to its end.
LONG = (
    *(
        "x",
        "word ",
        "字",
        "🙂",
        "\ud83d",
        "é ",
        "\n",
        "\r\n",
        "İ",
        "\0",
        '"',
        "`",
        "```\n",
        "(",
        "[",
        "<",
        "!",
        "?",
        "？",
    ),
    *(">", "\n>", "\n>q\n", " \n>q\n", ":\n\n>q\n", "\n-- ", "\n--\n"),
    *("[media attached: ", "System: [", "\nActive goal: ", "(untrusted x):\n", "⟦openclaw:ctx⟧ ", "Context: "),
)


def test_a_long_text_has_the_same_score_and_takes_milliseconds(stack_file: Path, tmp_path: Path) -> None:
    texts = ["a " + piece * (300_000 // len(piece)) + " b" for piece in LONG]
    found = in_javascript(texts, stack_file, tmp_path)
    assert found["rows"] == [in_python(text) for text in texts]
    assert found["ms"] / len(texts) < 100, found["ms"]


def test_the_line_before_each_of_many_quotes_is_looked_at_once(stack_file: Path, tmp_path: Path) -> None:
    found = in_javascript(["a: " + " " * 500_000 + "\n>q\n\n>q" * 50_000 + "\nWhy?"], stack_file, tmp_path)
    assert found["ms"] < 1_000


def test_the_hash_is_zlibs_with_a_value_to_start_from() -> None:
    import zlib

    node = shutil.which("node")
    if node is None:
        pytest.skip("no node on PATH")
    source = paths.plugin_assets() / "selector" / "crc32.js"
    script = (
        "const { crc32 } = require(process.argv[1]);"
        "const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);"
        "console.log(JSON.stringify([0, 1, 2, 0x5bd1e995, -1].map((start) => crc32(bytes, 3, 256, start) >>> 0)));"
    )
    done = subprocess.run([node, "-e", script, source], capture_output=True, text=True, check=True)
    starts = (0, 1, 2, 0x5BD1E995, 0xFFFFFFFF)
    assert json.loads(done.stdout) == [zlib.crc32(bytes(range(3, 256)), start) for start in starts]

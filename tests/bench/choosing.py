"""Choosing, warm: the pupil in Python and in Node, the reader beside its reference, and what length costs."""

from __future__ import annotations

import importlib.util
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import labelled
from measure import Row, installed_in

from kimi_stack.base import paths
from kimi_stack.choice import decide
from kimi_stack.choice.request import Request
from kimi_stack.config import catalog, settings, stack
from kimi_stack.config.privacy import Privacy
from kimi_stack.privacy.classify import classify
from kimi_stack.reading import difficulty, reader

PROMPTS, SIZE, ROUNDS = 200, 1024, 3
REFERENCE = Path(__file__).parents[3] / "shared" / "reader" / "reference.py"
_NODE = """
const [selector, file, cases] = process.argv.slice(1);
const chosen = new (require(selector))(file);
const prompts = JSON.parse(require("fs").readFileSync(cases, "utf8"));
const best = prompts.map(() => Infinity);
for (let round = 0; round < 20; round++) prompts.forEach((prompt, at) => {
  const began = process.hrtime.bigint();
  chosen.decide(prompt);
  best[at] = Math.min(best[at], Number(process.hrtime.bigint() - began) / 1e9);
});
console.log(JSON.stringify(best));
"""


def rows() -> list[Row]:
    return [*_pupil(), *_classes(), *_reader(), *_brain()]


def _classes() -> list[Row]:
    everyday = _tasks()
    long = "\n".join(_prompts(everyday) * 5)
    small, large = _best(classify, [long[:100_000]])[0], _best(classify, [long[:1_000_000]])[0]
    figure = f"{large / small:.1f} times ({large * 1000:.1f} ms, {small * 1000:.1f} ms)"
    return [
        _timed("the class of a text of 1 kB, p50", _best(classify, _prompts(everyday)), 150),
        _ruled(_prompts(everyday)),
        Row(
            "the same for 1,000,000 characters against 100,000",
            figure,
            "at most 15 times (linear: 10)",
            large <= 15 * small,
        ),
    ]


def _ruled(prompts: list[str]) -> Row:
    """`decide` under a rule for a class of data, beside the same without: the class of a text is allowed 150 us."""
    ours, today = stack.build(stack.default_document(), "ours"), catalog.today()
    held = settings.Policy()
    held.privacy = Privacy({"confidential": {"allow": ["ollama/*"]}, "words": ["Project Aurora"]})

    def p50(policy: settings.Policy) -> float:
        times = sorted(_best(lambda prompt: decide.decide(Request(prompt, day=today), ours, policy), prompts))
        return times[len(times) // 2] * 1e6

    free, ruled = p50(settings.Policy()), p50(held)
    figure = f"{ruled - free:.0f} us more ({ruled:.0f} us, {free:.0f} us)"
    return Row(
        "`decide` of 1 kB under a rule in [privacy], p50, against without",
        figure,
        "at most 150 us more",
        ruled - free <= 150,
    )


def _pupil() -> list[Row]:
    everyday = _tasks()
    prompts = _prompts(everyday)
    ours, policy, today = stack.build(stack.default_document(), "ours"), settings.Policy(), catalog.today()

    def choose(prompt: str) -> object:
        return decide.decide(Request(prompt, day=today), ours, policy)

    python, short = _best(difficulty.read, prompts), _best(difficulty.read, everyday)
    node, node_short = _in_node(prompts), _in_node(everyday)
    long = "\n".join(prompts * 5)
    small, large = _best(choose, [long[:100_000]])[0], _best(choose, [long[:1_000_000]])[0]
    return [
        _timed("the pupil in Python for a task of 1 kB, p50", python, 100),
        _timed("the same for an everyday task", short, 60),
        _timed("a choice in `model-selector.js` for a task of 1 kB, p50", node, 40),
        _timed("the same for an everyday task", node_short, 20),
        Row(
            "`decide` for 1,000,000 characters against 100,000",
            f"{large / small:.1f} times ({large * 1e3:.1f} ms, {small * 1e3:.1f} ms)",
            "at most 15 times (linear: 10)",
            large / small <= 15,
        ),
    ]


def _reader() -> list[Row]:
    """The reader beside the numpy reference that its weights came with, on pieces of equal number."""
    ours = reader.Reader()
    tasks = _tasks()
    found = []
    longest = "Please look at this and tell me what happened. " * 20_000
    slowest = _best(ours.verdict, [longest])[0]
    theirs = _reference()
    if theirs is not None:
        cut = [ours.cut(task) for task in tasks]
        limit = min(len(theirs.words), len(ours._table))
        both: dict[str, list[float]] = {"ours": [], "theirs": []}
        for ids, breaks in cut:
            theirs_ids = [number % limit for number in ids]
            both["ours"].append(_best(lambda whole: ours.outputs(*whole), [(ids, breaks)])[0])
            both["theirs"].append(_best(theirs, [theirs_ids])[0])
        mine, other = _at(both["ours"], 0.5), _at(both["theirs"], 0.5)
        found.append(
            Row(
                "a reading of an everyday task (cut already) beside the reference's, p50, one core",
                f"{mine / other:.2f} times ({mine / 1e3:.1f} ms, {other / 1e3:.1f} ms)",
                "at most 1.1 times",
                mine / other <= 1.1,
            )
        )
    whole = _best(ours.verdict, tasks)
    p50 = _at(whole, 0.5) / 1e3
    return [
        *found,
        Row(
            "a reading with cutting, an everyday task, p50",
            f"{p50:.1f} ms (p99 {_at(whole, 0.99) / 1e3:.1f} ms)",
            "",
            True,
        ),
        Row("a reading of a text of 1 MB", f"{slowest * 1e3:.0f} ms", "at most 60 ms", slowest <= 0.06),
    ]


def _brain() -> list[Row]:
    """A serving brain: when it first answers, when the reader answers, and its peak memory with the reader."""
    with tempfile.TemporaryDirectory() as folder:
        env = {**installed_in(folder), "KIMI_STACK_CACHE_DIR": folder}
        reader.weights.load()
        _served(env)  # unpacks the weights
        first, ready, peak = _served(env)
    return [
        Row(
            "a brain's first answer (the pupil's), and the first by the reader",
            f"{first * 1e3:.0f} ms, {ready * 1e3:.0f} ms",
            "",
            True,
        ),
        Row("peak memory of a brain with the reader", f"{peak:.0f} MB", "at most 120 MB", peak <= 120),
    ]


def _served(env: dict[str, str]) -> tuple[float, float, float]:
    argv = [sys.executable, "-I", "-S", str(paths.brain_script()), "--serve"]
    began = time.perf_counter()
    with subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env) as brain:
        assert brain.stdin is not None
        assert brain.stdout is not None
        first = ready = 0.0
        for number in range(400):
            request = {"op": "decide", "id": str(number), "prompt": f"Plan the move of our shop, part {number}"}
            brain.stdin.write(json.dumps(request).encode() + b"\n")
            brain.stdin.flush()
            answer = json.loads(brain.stdout.readline())
            first = first or time.perf_counter() - began
            if any(row.get("by") == "reader" for row in answer["decision"]["trace"]):
                ready = ready or time.perf_counter() - began
                if number > 40:
                    break
            else:
                time.sleep(0.02)
        status = Path(f"/proc/{brain.pid}/status").read_text(encoding="ascii")
        peak = int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024
        brain.stdin.close()
    return first, ready, peak


def _reference() -> Any:
    """The reference's reader, or None where ../shared is not there."""
    if not REFERENCE.exists():
        return None
    spec = importlib.util.spec_from_file_location("reference", REFERENCE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Reader()


def _timed(what: str, seconds: Sequence[float], most: int) -> Row:
    p50, p99 = _at(seconds, 0.5), _at(seconds, 0.99)
    return Row(what, f"{p50:.0f} us (p99 {p99:.0f} us)", f"at most {most} us", p50 <= most)


def _tasks() -> list[str]:
    """Everyday tasks: of the natural mix, in any language."""
    return [row["task"] for row in random.Random(1).sample(labelled.load(files="natural-*"), PROMPTS)]


def _prompts(tasks: Sequence[str]) -> list[str]:
    """Everyday tasks, several to a prompt: three prompts of four in English, the fourth in any language."""
    dice = random.Random(1)
    texts = []
    english = [task for task in tasks if task.isascii()]
    for number in range(PROMPTS):
        text = ""
        while len(text) < SIZE:
            text += dice.choice(english if number % 4 else tasks).capitalize() + ". "
        texts.append(text[:SIZE])
    return texts


def _best(action: Callable[[Any], object], inputs: Sequence[Any]) -> list[float]:
    """The best of some rounds for each input, in seconds: what else the machine does is not ours."""
    best = [float("inf")] * len(inputs)
    for _ in range(ROUNDS):
        for at, each in enumerate(inputs):
            began = time.perf_counter()
            action(each)
            best[at] = min(best[at], time.perf_counter() - began)
    return best


def _in_node(prompts: Sequence[str]) -> list[float]:
    node = shutil.which("node")
    assert node is not None, "node is not on PATH: run this through tests/run"
    with tempfile.TemporaryDirectory() as folder:
        file, cases = Path(folder) / "model-config.json", Path(folder) / "cases.json"
        stack.save(file, stack.default_document())
        cases.write_text(json.dumps(prompts), encoding="utf-8")
        argv = [node, "-e", _NODE, str(paths.plugin_assets() / "model-selector.js"), str(file), str(cases)]
        env = {**os.environ, "KIMI_STACK_DATA_DIR": folder}
        best: list[float] = json.loads(subprocess.run(argv, capture_output=True, text=True, check=True, env=env).stdout)
    return best


def _at(seconds: Sequence[float], share: float) -> float:
    """A quantile in microseconds."""
    return sorted(seconds)[int(len(seconds) * share)] * 1e6

"""Choosing, warm: `decide` in Python and `model-selector.js` in Node, on the same prompts, and what length costs."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from measure import Row

from kimi_stack import decide, difficulty, paths, settings, stack

PROMPTS, SIZE, ROUNDS = 200, 1024, 5
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
    prompts = _prompts()
    ours, policy = stack.build(stack.default_document(), "ours"), settings.Policy()

    def choose(prompt: str) -> object:
        return decide.decide(decide.Request(prompt), ours, policy)

    python, node = _best(choose, prompts), _in_node(prompts)
    long = "\n".join(prompts * 5)
    small, large = _best(choose, [long[:100_000]])[0], _best(choose, [long[:1_000_000]])[0]
    p50, p99 = _at(python, 0.5), _at(python, 0.99)
    js50, js99 = _at(node, 0.5), _at(node, 0.99)
    return [
        Row(
            "`decide` in Python for a task of 1 kB, p50",
            f"{p50:.0f} us (p99 {p99:.0f} us)",
            "at most 150 us",
            p50 <= 150,
        ),
        Row("the same in `model-selector.js`", f"{js50:.0f} us (p99 {js99:.0f} us)", "at most 50 us", js50 <= 50),
        Row(
            "`decide` for 1,000,000 characters against 100,000",
            f"{large / small:.1f} times ({large * 1e3:.0f} ms, {small * 1e3:.1f} ms)",
            "at most 15 times (linear: 10)",
            large / small <= 15,
        ),
    ]


def _prompts() -> list[str]:
    """Everyday tasks of the mix, several to a prompt: three prompts of four in English, the fourth in any language."""
    with open(Path(difficulty.MODEL).parent / "mix.tsv", encoding="utf-8") as file:
        tasks = [line.rstrip("\n").partition("\t")[2] for line in file]
    dice = random.Random(1)
    texts = []
    english = [task for task in tasks if task.isascii()]
    for number in range(PROMPTS):
        text = ""
        while len(text) < SIZE:
            text += dice.choice(english if number % 4 else tasks).capitalize() + ". "
        texts.append(text[:SIZE])
    return texts


def _best(action: Callable[[str], object], prompts: Sequence[str]) -> list[float]:
    """The best of some rounds for each prompt, in seconds: what else the machine does is not ours."""
    best = [float("inf")] * len(prompts)
    for _ in range(ROUNDS):
        for at, prompt in enumerate(prompts):
            began = time.perf_counter()
            action(prompt)
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
        best: list[float] = json.loads(subprocess.run(argv, capture_output=True, text=True, check=True).stdout)
    return best


def _at(seconds: Sequence[float], share: float) -> float:
    """A quantile in microseconds."""
    return sorted(seconds)[int(len(seconds) * share)] * 1e6

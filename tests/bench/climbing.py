"""What climbing costs and brings, beside choosing: `python tests/bench/climbing.py --data DEV.jsonl [--write]`.

Each prompt of routerbench's file has what a weaker and a stronger model made of it: that is taken as the truth of an
attempt on budget and on premium, at the catalog's prices. The assessor errs as often as ours did on answers that it
had not seen: of bad answers it lets so many pass, of good ones it turns down so many. What it lets through is drawn
by a seed. A prompt is one short task: OpenClaw's own prompt of some 9,600 tokens is read anew with each attempt.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from kimi_stack.choice.request import count_tokens
from kimi_stack.config import prices, stack
from kimi_stack.learning import evaluation
from kimi_stack.reading import readers

HERE = Path(__file__).parent
BEGIN, END = "<!-- climbing: written by tests/bench/climbing.py -->\n", "<!-- end of climbing -->\n"
DAY = "2026-12-01"
CAUGHT, TURNED_DOWN = 0.65, 0.05  # of bad and of good answers: tests/unit/test_assessment.py, held out, first run
UNSEEN = 0.2  # where answers are bad for what they say, which no signal sees, rather than for their form
OPENCLAW_TOKENS, OUTPUT_TOKENS = 9_600, 500
SEED = 20261123
SHARE = 0.3  # of tasks that choosing sends to premium

Row = dict[str, Any]


def _price(tier: str, row: Row) -> int:
    model = stack.build(stack.default_document(), "ours", DAY).tiers[tier].model
    found = _PRICES.setdefault(model, prices.find(model, DAY))
    assert found is not None
    return found.cost(prices.Tokens(OPENCLAW_TOKENS + count_tokens(row["prompt"]), OUTPUT_TOKENS))


_PRICES: dict[str, prices.Price | None] = {}


def table(rows: Sequence[Row]) -> str:
    read = readers.best()
    scores = [read(row["prompt"]).score for row in rows]
    cut = sorted(scores)[int(len(scores) * (1 - SHARE))]
    weak, strong = [_price("budget", row) for row in rows], [_price("premium", row) for row in rows]

    def total(way: Callable[[int], tuple[float, int]]) -> tuple[float, float]:
        found = [way(at) for at in range(len(rows))]
        return sum(quality for quality, _ in found) / len(rows), sum(cost for _, cost in found) / len(rows) / 1e9 * 1000

    def climbing(caught: float) -> Callable[[int], tuple[float, int]]:
        dice, passes = random.Random(SEED), []
        for row in rows:  # a share of full marks is the chance that the answer is good
            good = dice.random() < row["weak_ok"]
            passes.append((good, dice.random() < (1 - TURNED_DOWN if good else 1 - caught)))

        def climb(at: int) -> tuple[float, int]:
            good, passed = passes[at]
            return (float(good), weak[at]) if passed else (rows[at]["strong_ok"], weak[at] + strong[at])

        return climb

    def both(caught: float) -> Callable[[int], tuple[float, int]]:
        """Hard tasks to premium at once, the rest by climbing."""
        climb = climbing(caught)
        return lambda at: (rows[at]["strong_ok"], strong[at]) if scores[at] >= cut else climb(at)

    ways: dict[str, Callable[[int], tuple[float, int]]] = {
        "always budget": lambda at: (rows[at]["weak_ok"], weak[at]),
        "always premium": lambda at: (rows[at]["strong_ok"], strong[at]),
        f"choosing only ({SHARE:.0%} to premium)": lambda at: (
            (rows[at]["strong_ok"], strong[at]) if scores[at] >= cut else (rows[at]["weak_ok"], weak[at])
        ),
    }
    for caught in (CAUGHT, UNSEEN):
        ways[f"climbing only, {caught:.0%} of bad answers caught"] = climbing(caught)
        ways[f"choosing, then climbing, {caught:.0%} caught"] = both(caught)
    found = {name: total(way) for name, way in ways.items()}
    low, high = found["always budget"][0], found["always premium"][0]
    lines = ["| way | quality | of the gap | $ per 1,000 tasks |", "| --- | --- | --- | --- |"]
    for name, (quality, cost) in found.items():
        lines.append(f"| {name} | {quality:.3f} | {(quality - low) / (high - low):.0%} | {cost:.2f} |")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="routerbench's dev.jsonl")
    parser.add_argument("--write", action="store_true", help="put the table into tests/bench/README.md")
    options = parser.parse_args()
    made = table(evaluation.load(options.data))
    print(made)
    if options.write:
        readme = HERE / "README.md"
        before, rest = readme.read_text(encoding="utf-8").split(BEGIN)
        told = (
            f"### Climbing, simulated (all rows of the file, seed {SEED})\n\n"
            "An attempt on budget does what the weaker models did, one on premium what the stronger did. The\n"
            f"assessor turns down {TURNED_DOWN:.0%} of good ones, and catches {CAUGHT:.0%} of bad ones as it did on\n"
            f"answers new to it; or {UNSEEN:.0%}, since the bad answers of these benchmarks are wrong rather\n"
            f"than ill-formed, which takes a judge. `python tests/bench/climbing.py --data DEV.jsonl`:\n\n{made}\n\n"
        )
        readme.write_text(f"{before}{BEGIN}\n{told}{END}{rest.split(END)[1]}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

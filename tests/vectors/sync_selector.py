"""Write the rules of the Python package into plugin/openclaw/model-selector.js.

    python tests/vectors/sync_selector.py [--check]

The JavaScript file is one file without dependencies, so it carries its rules; this keeps them those of Python.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from kimi_stack import asks, catalog, difficulty, features, mentions, paths, profiles, steps, words

BEGIN = "// The rules, written by tests/vectors/sync_selector.py from plugin/kimi_stack; edit them there.\n"
END = "// End of the rules.\n"


def rules() -> str:
    """The block of JavaScript: one line a rule."""
    fitted = json.loads(Path(difficulty.MODEL).read_text(encoding="utf-8"))
    lists = {
        "blocks": words.BLOCKS,
        "headers": words.HEADERS,
        "quotes": mentions.QUOTES,
        "mentions": mentions.MENTIONS,
    }
    lines = ["const RULES = {"]
    for name, edits in lists.items():
        lines += [f"  {name}: [", *(f"    {json.dumps(edit, ensure_ascii=False)}," for edit in edits), "  ],"]
    lines.append("  successors: {")
    for model in catalog.models().values():
        if model.successor is not None:
            row = {"retires": model.retires, "successor": model.successor}
            lines.append(f"    {json.dumps(model.ref)}: {json.dumps(row)},")
    lines.append("  },")
    values = {
        "folding": {
            "marks": features.MARKS,
            "nothing": features.NOTHING,
            "cased": features.CASED,
            "kept": features.KEPT,
            "operators": features.OPERATORS,
        },
        "before": features.BEFORE,
        "after": features.AFTER,
        "footers": features.FOOTERS,
        "closes": features.CLOSES,
        "forwards": features.FORWARDS,
        "forwarded": features.FORWARDED,
        "introduces": features.INTRODUCES,
        "signs": features.SIGNS,
        "kinds": features.KINDS,
        "asks": asks.ASKS,
        "phrases": asks.PHRASES,
        "denies": asks.DENIES,
        "still": asks.STILL,
        "reach": asks.REACH,
        "denied": asks.DENIED,
        "deniedHan": asks.DENIED_HAN,
        "hanReach": asks.HAN_REACH,
        "questions": asks.QUESTIONS,
        "questionWords": asks.QUESTION_WORDS,
        "aTask": (difficulty.TASK, asks.MORE_THAN_A_QUESTION),
        "steps": steps.STEPS,
        "model": {"form": fitted["form"], "words": fitted["words"]},
        "cuts": profiles.cuts(*profiles.PROFILES[profiles.DEFAULT], fitted["mix"]),
    }
    lines += [f"  {name}: {json.dumps(value, ensure_ascii=False)}," for name, value in values.items()]
    return "\n".join([*lines, "};", ""])


def synced(source: str) -> str:
    """`source` with the rules between the two markers."""
    before, rest = source.split(BEGIN)
    after = rest.split(END)[1]
    return before + BEGIN + rules() + END + after


def main() -> int:
    file: Path = paths.plugin_assets() / "model-selector.js"
    source = file.read_text(encoding="utf-8")
    wanted = synced(source)
    if source == wanted:
        return 0
    if "--check" in sys.argv:
        print(f"{file.name} has other rules than Python: run python tests/vectors/sync_selector.py", file=sys.stderr)
        return 1
    file.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

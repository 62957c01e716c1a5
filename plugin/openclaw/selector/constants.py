"""Prints the constants that JavaScript shares with Python, in addition to the JSON files in kimi_stack.

build.mjs runs it and writes constants.json.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kimi_stack.base.tiers import TIERS
from kimi_stack.brain import routing
from kimi_stack.choice import pressure, rules
from kimi_stack.config import catalog, prices, profiles, settings, stack, users
from kimi_stack.reading import buckets, difficulty, extent, keywords, override, passages, verdict, words


def ranges(pattern: str) -> list[list[int]]:
    """The UTF-16 units that match this pattern, as ranges [first, last]."""
    found: list[list[int]] = []
    for code in range(0x10000):
        if re.fullmatch(pattern, chr(code)):
            if found and found[-1][1] == code - 1:
                found[-1][1] = code
            else:
                found.append([code, code])
    return found


# JavaScript finds words with tables of units: a run of letters, or a single character. A sign is one unit outside
# words.
_letters, _alone = re.fullmatch(r"(\[[^]]+\])\+\|(\[[^]]+\])", words.WORD).groups()
assert all(len(sign) == 1 and not re.match(words.WORD, sign) for sign in difficulty._SIGNS)
assert not re.search(words.WORD, "".join(map(chr, range(0xD800, 0xE000))))

_routing = {key: default for key, (_, default) in settings.DEFAULTS["routing"].items()}
CONSTANTS = {
    "tiers": TIERS,
    "stack": {
        # Without Python nothing writes model-config.json. The day is fixed, so that each build gives the same.
        tier: {"model": row["model"], "alias": row["alias"]}
        for tier, row in stack.default_document(day=catalog.as_of())["model_stack"].items()
    },
    "largestStack": stack.MOST,
    "scale": difficulty.SCALE,
    "head": difficulty.HEAD,
    "tail": difficulty.TAIL,
    "first": difficulty.FIRST,
    "last": difficulty.LAST,
    "letters": ranges(_letters),
    "alone": ranges(f"(?!{_letters}){_alone}"),
    "buckets": {"count": buckets.COUNT, "shift": buckets.SHIFT, "largest": buckets.LARGEST},
    "kindsApart": difficulty.KINDS_APART,
    "longestTurn": difficulty.LONGEST_TURN,
    "signs": difficulty._SIGNS,
    "extent": {
        name: getattr(extent, name.upper())
        for name in ("marks", "wide", "line", "blank", "wrapped", "near", "sizes", "lines")
    },
    "signatures": passages._SIGNATURES,
    "end": passages.END,
    "window": keywords.WINDOW,
    "folded": keywords.FOLDED,
    "prefixes": keywords.PREFIXES,
    "longestPrefix": keywords.LONGEST_PREFIX,
    "override": {
        name: getattr(override, name.upper()) for name in ("marks", "blanks", "breaks", "parts", "before", "longest")
    },
    "internal": users.INTERNAL,
    "pupil": verdict.PUPIL,
    "followUp": verdict.FOLLOW_UP,
    "complaint": verdict.COMPLAINT,
    "overhead": prices.OPENCLAW_TOKENS,
    "profiles": profiles.PROFILES,
    "whole": profiles.WHOLE,
    "never": profiles.NEVER,
    "allBudget": profiles.ALL_BUDGET,
    "pressure": {
        "failing": pressure.FAILING,
        "errors": pressure.FEWEST_ERRORS,
        "twice": pressure.TWICE,
        "circling": pressure.CIRCLING,
        "rounds": pressure.ROUNDS,
        "recent": pressure.RECENT,
        "raised": rules.RAISED,
    },
    "routing": {
        "version": routing.VERSION,
        "modes": settings.DEFAULTS["routing"]["mode"][0],
        "mode": _routing["mode"],
        "default_tier": _routing["default_tier"],
        "profile": _routing["profile"],
        "failure_pressure": _routing["failure_pressure"],
        "triggers": {name: default for name, (_, default) in settings.DEFAULTS["triggers"].items()},
    },
}

if __name__ == "__main__":
    print(json.dumps(CONSTANTS, indent=1))

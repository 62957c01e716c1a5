"""`kimi-stack privacy`: the rules in force, for people and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

from kimi_stack.base import paths

from .test_cli import kimi


def test_without_a_rule_it_says_so(home: Path, stack_file: Path) -> None:
    done = kimi("privacy")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("No rule is set: any model may get any data.")


def test_it_shows_each_class_with_the_tiers_that_may_get_it_and_what_is_yours(home: Path, stack_file: Path) -> None:
    for key, value in (
        ("privacy.confidential.allow", '["anthropic/claude-sonnet-5"]'),
        ("privacy.confidential.otherwise", "redact"),
        ("privacy.words", '["Project Aurora", "Borealis"]'),
    ):
        assert kimi("config", "set", key, value).returncode == 0
    done = kimi("privacy")
    assert done.stdout == (
        "internal: any model\n"
        "confidential: anthropic/claude-sonnet-5\n"
        "  premium: moonshot/kimi-k3 may not\n"
        "  standard: anthropic/claude-sonnet-5 may get it\n"
        "  budget: anthropic/claude-haiku-4-5 may not\n"
        "  otherwise: redact (goes with placeholders for what was found)\n"
        "yours: 2 words\n"
    )
    data = json.loads(kimi("privacy", "--json").stdout)["data"]
    assert data["classes"]["internal"] is None
    assert data["classes"]["confidential"]["otherwise"] == "redact"
    assert data["classes"]["confidential"]["tiers"]["standard"]["allowed"] is True
    assert data["own"]["words"] == {"internal": 0, "confidential": 2}
    assert data["warnings"] == []
    assert "Aurora" not in json.dumps(data), "words that are secret are not shown"


def test_it_warns_of_what_cannot_work_and_of_a_mistake(home: Path, stack_file: Path) -> None:
    kimi("config", "set", "privacy.confidential.otherwise", "block")
    assert "warning: [privacy.confidential] has no allow" in kimi("privacy").stdout
    paths.settings_file().write_text("[privacy.public]\n")
    done = kimi("privacy")
    assert done.returncode == 2
    assert "privacy.public: no such setting" in done.stderr

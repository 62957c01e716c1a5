"""`[privacy]` in settings.toml: what it means, its mistakes, how it is edited, and what cannot work."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import doubts, edits, privacy, settings, stack
from kimi_stack.config.privacy import Privacy


def written(text: str) -> settings.Policy:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text(text)
    return settings.load()


def rules(text: str) -> dict[str, Any]:
    found = written(text).privacy
    assert found is not None
    given: dict[str, Any] = found.as_dict()
    return given


def test_a_file_without_the_section_says_nothing(home: Path) -> None:
    assert settings.load().privacy is None
    assert written("[privacy]\n").privacy is None
    off = written('[privacy]\nwords = ["Aurora"]\n').privacy
    assert off is not None
    assert not off.enforces
    assert not off.holds
    assert off.rule("confidential") is None


def test_the_lists_of_the_section_itself_are_confidential(home: Path) -> None:
    own = rules('[privacy]\nwords = ["A"]\n[privacy.confidential]\nwords = ["B"]\n[privacy.internal]\nwords = ["C"]')
    assert own["own"]["words"] == {"internal": ["C"], "confidential": ["B", "A"]}


def test_confidential_without_a_rule_has_that_of_internal(home: Path) -> None:
    found = rules('[privacy.internal]\nallow = ["ollama/*"]\n[privacy.confidential]\nwords = ["x"]')["rules"]
    assert found["confidential"] == found["internal"] == {"allow": ["ollama/*"], "otherwise": "block", "model": None}
    assert rules("[privacy.confidential]\nallow = []")["rules"]["internal"] is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[privacy.confidential]\nallow = "ollama/*"', "privacy.confidential.allow: must be a list"),
        ('[privacy.confidential]\nallow = [""]', "privacy.confidential.allow: must be a list"),
        ('[privacy.confidential]\nallow = ["kimi-budget"]', "each model is provider/id"),
        ('[privacy.confidential]\notherwise = "drop"', "must be one of route, redact, ask, block"),
        ("[privacy.confidential]\notherwise = []", "must be one of route"),
        ('[privacy.confidential]\notherwise = "route"\nmodel = "qwen3"', "must be provider/id"),
        ('[privacy.confidential]\nmodel = "ollama/qwen3"', 'is used with otherwise = "route" alone'),
        ("[privacy.public]\nallow = []", "privacy.public: no such setting"),
        ("[privacy]\nconfidential = 3", "must be a section, written [privacy.confidential]"),
        ("[privacy.internal]\nalow = []", "privacy.internal.alow: no such setting"),
        ('[privacy]\nwords = "x"', "privacy.words: must be a list of texts"),
        ('[privacy]\nwords = ["x", ""]', "privacy.words[1]"),
        ('[privacy]\npatterns = ["(a+)+"]', "privacy.patterns[0]"),
        ("privacy = 1", "privacy: must be a section"),
    ],
)
def test_a_mistake_is_named_with_its_key(home: Path, text: str, said: str) -> None:
    with pytest.raises(StackError) as error:
        written(text)
    assert said in str(error.value)


def test_it_can_be_set_key_by_key(home: Path) -> None:
    for key, value in (
        ("privacy.confidential.otherwise", "block"),
        ("privacy.confidential.allow", '["ollama/*", "anthropic/claude-sonnet-5"]'),
        ("privacy.internal.allow", "anthropic/*"),
        ("privacy.words", "Project Aurora"),
        ("privacy.confidential.patterns", '["INV-[0-9]{6}"]'),
        ("privacy.confidential.files", "*.key"),
        ("privacy.words", '["Project Aurora", "2026"]'),
        ("privacy.internal.words", "2026"),
    ):
        parts = edits.split(key)
        assert edits.unknown(parts) is None, key
        edits.change(parts, value)
    assert rules(paths.settings_file().read_text())["rules"]["confidential"]["allow"][0] == "ollama/*"
    assert edits.get(["privacy", "words"]).value == ["Project Aurora", "2026"]
    assert edits.get(["privacy", "internal", "words"]).value == ["2026"]
    assert edits.get(["privacy", "confidential", "patterns"]).value == ["INV-[0-9]{6}"]
    edits.drop(["privacy", "confidential", "otherwise"])
    assert edits.get(["privacy", "confidential", "otherwise"]).value is None
    assert any("privacy" in line for line in edits.counted())


@pytest.mark.parametrize("key", ["privacy", "privacy.confidental.allow", "privacy.public.words", "privacy.allow"])
def test_a_key_that_there_is_not_is_named_before_anything_is_written(home: Path, key: str) -> None:
    assert "there is no setting" in (edits.unknown(edits.split(key)) or "")


def test_a_bad_value_changes_nothing(home: Path) -> None:
    written('# mine\n[privacy.confidential]\nallow = ["ollama/*"]\n')
    before = paths.settings_file().read_text()
    for key, value in (("otherwise", "drop"), ("allow", "[1]"), ("allow", "qwen3"), ("patterns", "(a+)+")):
        with pytest.raises(StackError):
            edits.change(["privacy", "confidential", key], value)
    assert paths.settings_file().read_text() == before


def test_a_rule_that_setup_writes_keeps_what_is_the_persons(home: Path) -> None:
    written(
        '# mine\n[privacy]\nwords = ["A"]\n[privacy.confidential]\nfiles = ["*.key"]\n'
        'model = "a/b"\notherwise = "route"\n'
    )
    edits.put_rule("confidential", {"allow": [], "otherwise": "redact"})
    found = rules(paths.settings_file().read_text())
    assert found["rules"]["confidential"] == {"allow": [], "otherwise": "redact", "model": None}
    assert found["own"]["files"]["confidential"] == ["*.key"]
    assert paths.settings_file().read_text().startswith("# mine")


def doubtful(text: str, **models: str) -> list[str]:
    document = stack.default_document()
    for tier, model in models.items():
        document["model_stack"][tier]["model"] = model
    return list(doubts.of_privacy(written(text), stack.build(document, "x")))


def test_what_cannot_work_is_said(home: Path) -> None:
    assert doubtful("") == []
    assert doubtful('[privacy.confidential]\nallow = ["anthropic/*"]\n') == []
    (alone,) = doubtful('[privacy.confidential]\notherwise = "block"\n')
    assert 'has no allow, so any model may get it: otherwise = "block" never applies' in alone
    (nobody,) = doubtful('[privacy.confidential]\nallow = ["ollama/*"]\n')
    assert "no model of the stack is allowed" in nobody
    assert doubtful('[privacy.confidential]\nallow = ["ollama/*"]\notherwise = "redact"\n') == []
    assert doubtful('[privacy.confidential]\nallow = []\notherwise = "route"\nmodel = "ollama/x"\n') == []
    (typo,) = doubtful('[privacy.confidential]\nallow = ["anthropic/*", "antropic/claude-sonnet-5"]\n')
    assert "allow names antropic/claude-sonnet-5, which is no model" in typo
    (away,) = doubtful('[privacy.confidential]\nallow = ["ollama/*"]\n', budget="ollama/kimi-k3:cloud")
    assert "on its own servers, not on this machine" in away
    assert len(doubtful('[privacy.internal]\nallow = ["ollama/*"]\n')) == 1, "one rule for two classes is told once"


def test_a_rule_that_allows_all_holds_nothing(home: Path) -> None:
    assert not Privacy({"confidential": {"allow": ["*"]}}).holds
    assert Privacy({"confidential": {"allow": []}}).holds
    assert set(privacy.RULE) == {"allow", "otherwise", "model"}

from __future__ import annotations

import json
import os
import re
import stat
from pathlib import Path
from typing import Any

import pytest

from kimi_stack import KimiModelSelector
from kimi_stack.base.errors import StackError
from kimi_stack.config import catalog, stack

GUIDE_STACK = {
    "premium": ("moonshot/kimi-k2-0905-preview", "kimi-strategic", 250000, 0.7),
    "standard": ("anthropic/claude-sonnet-4-5", "kimi-execution", 195000, 0.5),
    "budget": ("anthropic/claude-haiku-4-5", "kimi-budget", 195000, 0.3),
}
GUIDE_KEYWORDS = {
    "premium": ["strategic", "complex", "analysis", "planning", "creative", "synthesis"],
    "standard": ["code", "document", "summary", "review", "debug", "explain"],
    "budget": ["quick", "simple", "basic", "format", "check", "list"],
}


def guide_document() -> dict[str, Any]:
    """The file as it stands in the guide."""
    fields = ("model", "alias", "max_tokens", "temperature")
    tiers = {name: {**dict(zip(fields, row, strict=True)), "use_cases": []} for name, row in GUIDE_STACK.items()}
    return {
        "model_stack": tiers,
        "selection_rules": {"task_keywords": {name: list(words) for name, words in GUIDE_KEYWORDS.items()}},
    }


def written(path: Path, document: object) -> Path:
    path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
    return path


def test_our_stack_keeps_the_guides_schema_aliases_and_every_keyword() -> None:
    document = stack.default_document(exact_models=True)
    assert stack.validate(document) == []
    for name, row in GUIDE_STACK.items():
        tier = document["model_stack"][name]
        assert (tier["model"], tier["alias"], tier["max_tokens"], tier["temperature"]) == row
        assert len(tier["use_cases"]) == 3
        assert document["selection_rules"]["task_keywords"][name][:6] == GUIDE_KEYWORDS[name]
    assert document["kimi_stack"] == {"exact_models": True}


def test_by_default_no_model_of_our_stack_is_on_its_way_out() -> None:
    for row in stack.default_document()["model_stack"].values():
        model = catalog.lookup(row["model"])
        assert model is not None
        assert model.lifecycle == "active"


def test_a_file_copied_out_of_the_guide_works_and_names_what_was_replaced(tmp_path: Path) -> None:
    path = written(tmp_path / "model-config.json", guide_document())
    loaded = stack.load(path, "2026-11-23")
    assert loaded.tiers["premium"].model == "moonshot/kimi-k3"
    assert loaded.tiers["standard"].model == "anthropic/claude-sonnet-4-5", "deprecated is not yet retired"
    assert loaded.notices == ["premium: moonshot/kimi-k2-0905-preview is retired, using its successor moonshot/kimi-k3"]
    assert stack.load(path, "2026-11-30").tiers["standard"].model == "anthropic/claude-sonnet-5"
    assert json.loads(path.read_text()) == guide_document(), "the file is the person's"


def test_exact_models_keeps_what_is_written(tmp_path: Path) -> None:
    document = {**guide_document(), "kimi_stack": {"exact_models": True}}
    loaded = stack.load(written(tmp_path / "m.json", document), "2026-11-30")
    assert loaded.tiers["premium"].model == "moonshot/kimi-k2-0905-preview"
    assert loaded.notices == []


def test_every_mistake_is_named_at_once_with_its_json_path(tmp_path: Path) -> None:
    document = guide_document()
    document["model_stack"]["premium"].update(model="kimi", max_tokens=0, temperature=3)
    document["model_stack"]["standard"].update(alias="kimi-strategic", use_cases="x")
    del document["model_stack"]["budget"]
    document["selection_rules"]["task_keywords"]["budget"] = ["ok", "", 3]
    document["kimi_stack"] = {"exact_models": "yes"}
    with pytest.raises(StackError) as error:
        stack.load(written(tmp_path / "m.json", document))
    places = re.findall(r"\$[^:]*", str(error.value))
    assert places == [
        "$.model_stack.premium.model",
        "$.model_stack.premium.max_tokens",
        "$.model_stack.premium.temperature",
        "$.model_stack.standard.alias",
        "$.model_stack.standard.use_cases",
        "$.model_stack.budget",
        "$.selection_rules.task_keywords.budget[1]",
        "$.selection_rules.task_keywords.budget[2]",
        "$.kimi_stack.exact_models",
    ]
    assert str(error.value).count(str(tmp_path)) == len(places)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "line 1 column 1"),
        ('{"model_stack": {,}}', "line 1"),
        ("[]", "must be an object"),
        ("null", "must be an object"),
        ('{"a": 1, "a": 2}', '"a" stands twice'),
        ("[" * 100_000, "fix the JSON"),
        ('{"model_stack": {"premium": {"model": "a/b", "alias": "x", "temperature": NaN}}}', "temperature"),
    ],
    ids=["empty", "comma", "list", "null", "duplicate", "deep", "nan"],
)
def test_what_is_not_a_stack_gets_one_clear_error(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(StackError, match=re.escape(said)):
        stack.load(written(tmp_path / "m.json", text))


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "m.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(guide_document()).encode())
    assert stack.load(path).tiers["budget"].alias == "kimi-budget"


def test_a_folder_or_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(StackError, match="is a folder"):
        stack.load(tmp_path)
    with pytest.raises(StackError, match="no such file"):
        stack.load(tmp_path / "nothing.json")


def test_a_file_of_many_megabytes_is_refused_before_it_is_parsed(tmp_path: Path) -> None:
    path = tmp_path / "model-config.json"
    path.write_text(json.dumps(guide_document() | {"more": "x" * (stack.MOST + 1)}), encoding="utf-8")
    with pytest.raises(StackError, match=r"model-config\.json is larger than 4,194,304 bytes"):
        stack.load(path)


def test_unknown_keys_and_the_persons_order_survive_a_write(tmp_path: Path) -> None:
    document = {"mine": {"z": 1, "a": [None, 0.1, "é"]}, **guide_document()}
    document["model_stack"]["budget"]["note"] = "cheap"
    path = written(tmp_path / "m.json", document)
    migrated, changes = stack.migrated(stack.read(path))
    stack.save(path, migrated)
    again = json.loads(path.read_text(encoding="utf-8"))
    assert list(again) == ["mine", "model_stack", "selection_rules"]
    assert again["mine"] == document["mine"]
    assert again["model_stack"]["budget"]["note"] == "cheap"
    assert changes == [
        "premium: moonshot/kimi-k2-0905-preview -> moonshot/kimi-k3",
        "premium.max_tokens: 250000 -> 1048576, as moonshot/kimi-k3 has it",
        "premium.temperature: 0.7 -> 1, as moonshot/kimi-k3 has it",
        "standard: anthropic/claude-sonnet-4-5 -> anthropic/claude-sonnet-5",
        "standard.max_tokens: 195000 -> 1000000, as anthropic/claude-sonnet-5 has it",
        "standard.temperature: 0.5 -> 1, as anthropic/claude-sonnet-5 has it",
    ]
    assert json.loads((tmp_path / "m.json.bak").read_text(encoding="utf-8")) == document


def test_a_broken_document_is_never_written(tmp_path: Path) -> None:
    path = written(tmp_path / "m.json", guide_document())
    with pytest.raises(StackError):
        stack.save(path, {"model_stack": {}})
    assert json.loads(path.read_text()) == guide_document()


def test_a_write_keeps_the_mode_and_follows_a_link(tmp_path: Path) -> None:
    real = written(tmp_path / "real.json", guide_document())
    real.chmod(0o600)
    link = tmp_path / "link.json"
    link.symlink_to(real)
    stack.save(link, {**guide_document(), "x": 1})
    assert link.is_symlink()
    assert json.loads(real.read_text())["x"] == 1
    assert stat.S_IMODE(real.stat().st_mode) == 0o600
    assert sorted(set(os.listdir(tmp_path)) - {"home"}) == ["link.json", "real.json", "real.json.bak"]


def test_merge_adds_what_is_missing_and_changes_nothing() -> None:
    mine = {"b": {"x": 1}, "a": [1]}
    assert stack.merge(mine, {"a": [2], "b": {"x": 9, "y": 2}, "c": 3}) == {"b": {"x": 1, "y": 2}, "a": [1], "c": 3}
    assert list(stack.merge(mine, {"c": 3})) == ["b", "a", "c"]


def test_the_json_schema_agrees_with_our_own_check() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(stack.schema_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    good = [stack.default_document(), guide_document(), {"model_stack": stack.default_document()["model_stack"]}]
    for document in good:
        assert stack.validate(document) == []
        assert not list(validator.iter_errors(document))
    changes: list[tuple[tuple[str, ...], Any]] = [
        (("model_stack",), {}),
        (("model_stack", "premium"), []),
        (("model_stack", "premium", "model"), "kimi"),
        (("model_stack", "premium", "model"), "a/ b"),
        (("model_stack", "premium", "alias"), "two words"),
        (("model_stack", "premium", "alias"), None),
        (("model_stack", "budget", "max_tokens"), "many"),
        (("model_stack", "budget", "max_tokens"), 0),
        (("model_stack", "budget", "temperature"), 2.5),
        (("model_stack", "budget", "use_cases"), [1]),
        (("selection_rules",), []),
        (("selection_rules", "task_keywords"), 1),
        (("selection_rules", "task_keywords", "premium"), "strategic"),
        (("selection_rules", "task_keywords", "premium"), [" "]),
        (("kimi_stack",), {"exact_models": 1}),
    ]
    for path, value in changes:
        document = json.loads(json.dumps(guide_document()))
        parent = document
        for key in path[:-1]:
            parent = parent[key]
        parent[path[-1]] = value
        assert stack.validate(document), path
        assert list(validator.iter_errors(document)), path


def test_the_guides_usage_example_comes_out_premium(stack_file: Path) -> None:
    selector = KimiModelSelector("~/.openclaw/model-config.json")
    task = "Analyze the competitive landscape for our product strategy"
    assert selector.get_model_for_task(task) == ("moonshot/kimi-k3", "kimi-strategic")
    tier = selector.classify_task(task)
    assert set(tier) == {"model", "alias", "max_tokens", "temperature", "use_cases"}


def test_the_catalog_has_the_measured_figures() -> None:
    figures = {  # dollars per million tokens: in, out, cache read; tokens: context, max output
        "moonshot/kimi-k2-0905-preview": ("0.60", "2.50", "0.15", 262_144, 32_768, "retired"),
        "moonshot/kimi-k3": ("3.00", "15.00", "0.30", 1_048_576, 1_048_576, "active"),
        "anthropic/claude-sonnet-4-5": ("3.00", "15.00", "0.30", 200_000, 64_000, "deprecated"),
        "anthropic/claude-sonnet-5": ("2.00", "10.00", "0.20", 1_000_000, 128_000, "active"),
        "anthropic/claude-sonnet-5-5": ("2.00", "10.00", "0.10", 1_000_000, 128_000, "active"),
        "anthropic/claude-haiku-4-5": ("1.00", "5.00", "0.10", 200_000, 64_000, "active"),
    }
    assert set(catalog.models()) == set(figures)
    for ref, (price_in, price_out, price_read, context, most, lifecycle) in figures.items():
        model = catalog.models()[ref]
        prices = (model.row["input"], model.row["output"], model.row["cache_read"])
        assert prices == (price_in, price_out, price_read)
        assert (model.context, model.max_output, model.lifecycle) == (context, most, lifecycle)


def test_an_unknown_model_is_unknown_and_stays_as_it_is() -> None:
    assert catalog.lookup("acme/model-1") is None
    assert catalog.current("acme/model-1", "2030-01-01") == "acme/model-1"

"""Regions: a tier's model at a provider near the person; the figures are those of the vendor's model."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.brain import routing
from kimi_stack.brain.loaded import Loaded
from kimi_stack.choice.cuts import SHIPPED
from kimi_stack.config import catalog, edits, prices, settings, stack
from kimi_stack.config.limits import Limit

from .. import forked, known

HAIKU, IN_EU = "anthropic/claude-haiku-4-5", "anthropic-eu/claude-haiku-4-5"
EU = '[regions.eu]\nanthropic = "anthropic-eu"\n'
TOKENS = prices.Tokens(1_000_000, 1_000_000)


def document(region: Any = "eu") -> dict[str, Any]:
    found = known.document()
    found["model_stack"]["budget"]["region"] = region
    return found


def under(text: str) -> settings.Policy:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text(text, encoding="utf-8")
    return settings.load()


def cost(ref: str, policy: settings.Policy) -> int | None:
    price = prices.find(ref, catalog.today(), policy.prices)
    return price and price.cost(TOKENS)


def test_a_tier_runs_its_model_at_the_provider_of_its_region(home: Path) -> None:
    under(EU)
    with_region, without = stack.build(document(), "x").tiers, stack.build(known.document(), "x").tiers
    tier, plain = with_region["budget"], without["budget"]
    assert (tier.model, tier.region, tier.written) == (IN_EU, "eu", HAIKU)
    assert (tier.room, tier.inputs, tier.temperature) == (plain.room, plain.inputs, plain.temperature)
    assert (with_region["standard"].model, with_region["standard"].region) == ("anthropic/claude-sonnet-5", None)


def test_what_is_known_of_the_vendors_model_holds_for_it(home: Path) -> None:
    policy = under(EU)
    assert cost(IN_EU, policy) == cost(HAIKU, policy)
    found = catalog.lookup(IN_EU)
    assert found is catalog.lookup(HAIKU)
    assert Limit(1, "day", model=HAIKU).covers("budget", IN_EU)
    policy = under(f'{EU}[prices."{HAIKU}"]\ninput = 2\noutput = 3\n')
    assert cost(IN_EU, policy) == 5_000_000_000
    policy = under(f'{EU}[prices."{HAIKU}"]\ninput = 2\noutput = 3\n[prices."{IN_EU}"]\ninput = 7\noutput = 7\n')
    assert (cost(IN_EU, policy), cost(HAIKU, policy)) == (14_000_000_000, 5_000_000_000)
    under("")
    assert catalog.lookup(IN_EU) is None


def test_a_region_without_a_provider_for_the_vendor_is_one_error_that_says_what_to_do(home: Path) -> None:
    for text in ("", '[regions.eu]\nmoonshot = "moonshot-eu"\n'):
        under(text)
        with pytest.raises(StackError) as refused:
            stack.build(document(), "model-config.json")
        assert str(refused.value) == (
            "model-config.json: $.model_stack.budget.region: settings.toml names no provider for anthropic there; "
            "`kimi-stack config set regions.eu.anthropic PROVIDER` does"
        )
    with pytest.raises(StackError, match=r"budget\.region: must be the name of a region"):
        stack.build(document(7), "x")


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("eu = 1", "regions.eu: must be a table such as"),
        ("eu = {}", "regions.eu: must be a table such as"),
        ('eu = { anthropic = "a/b" }', "regions.eu.anthropic: must be the id of a provider in openclaw.json"),
        ("eu = { anthropic = 1 }", "regions.eu.anthropic: must be the id of a provider"),
        ('eu = { anthropic = "x", moonshot = "x" }', "regions.eu.moonshot: x serves anthropic already"),
    ],
)
def test_a_mistake_is_named_by_its_key(home: Path, row: str, said: str) -> None:
    with pytest.raises(StackError) as refused:
        under(f"[regions]\n{row}\n")
    assert said in str(refused.value)


def test_a_brain_that_runs_sees_a_region_that_changes(home: Path) -> None:
    under(EU)
    stack.save(paths.stack_file(), document())
    loaded = Loaded()
    assert loaded.stack().tiers["budget"].model == IN_EU
    under('[regions.eu]\nanthropic = "elsewhere"\n')
    assert loaded.stack().tiers["budget"].model == "elsewhere/claude-haiku-4-5"


def test_config_sets_and_shows_it_and_models_and_why_name_the_provider(home: Path) -> None:
    assert edits.unknown(["regions", "eu"]) is not None
    stack.save(paths.stack_file(), known.document())
    assert forked.kimi_stack("config", "set", "regions.eu.anthropic", "anthropic-eu").returncode == 0
    stack.save(paths.stack_file(), document())
    shown = forked.kimi_stack("config", "get")
    assert "regions.eu.anthropic = anthropic-eu" in shown.stdout + shown.stderr
    rows = json.loads(forked.kimi_stack("models", "--json").stdout)["data"]["tiers"]
    assert [(row["model"], row["region"]) for row in rows if row["tier"] == "budget"] == [(IN_EU, "eu")]
    assert IN_EU in forked.kimi_stack("models").stdout
    assert IN_EU in forked.kimi_stack("why", "--tier", "budget", "hello").stdout


def test_javascript_runs_it_there_too(home: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node")
    policy = under(EU)
    stack.save(paths.stack_file(), document())
    routing.keep(stack.load(paths.stack_file()), policy, SHIPPED)
    built = Path(paths.PACKAGE).parent / "openclaw" / "model-selector.js"
    code = (
        "const M = require(process.argv[1]); const s = new M(process.argv[2], process.argv[3]);"
        "console.log(s.modelOf('budget').model, s.modelOf('standard').model,"
        "s.decide('hello', { pin: 'budget' }).model)"
    )
    command = [node, "-e", code, str(built), str(paths.stack_file()), str(paths.data_dir())]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert said == [IN_EU, "anthropic/claude-sonnet-5", IN_EU]

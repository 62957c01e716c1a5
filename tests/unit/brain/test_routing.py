"""What JavaScript is told of the settings, so that it decides as the brain would."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kimi_stack.base import paths
from kimi_stack.brain import routing
from kimi_stack.choice.cuts import SHIPPED, Cuts
from kimi_stack.cli.root import cli
from kimi_stack.config import profiles, settings, stack
from kimi_stack.config.settings import Policy
from kimi_stack.reading import calibrated, difficulty

from .. import known


def keep(own: stack.Stack, policy: Policy) -> None:
    routing.keep(own, policy, Cuts(calibrated.scores()))


IMAGES = ["text", "image"]


def ours() -> stack.Stack:
    return stack.build(known.document(), "ours")


def kept() -> Any:
    return json.loads(Path(paths.locate("routing")).read_text(encoding="utf-8"))


def write_settings(text: str) -> Policy:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text(text, encoding="utf-8")
    return settings.load()


def test_the_document_has_the_shape_of_the_protocol(home: Path) -> None:
    keep(ours(), Policy())
    found = kept()
    tiers, keywords = found.pop("tiers"), found.pop("keywords")
    assert found == {
        "v": 1,
        "scores": difficulty.made(),
        "mode": "auto",
        "default_tier": "budget",
        "profile": "balanced",
        "failure_pressure": True,
        "triggers": {"heartbeat": "budget", "cron": "budget", "internal": "budget"},
        "cuts": {name: list(SHIPPED.of(shares)) for name, shares in profiles.PROFILES.items()},
        "pupil": None,
        "own_keywords": known.WORDS,
        "regions": {},
        "enforces": False,
        "chats": False,
        "privacy": None,
        "settings": None,
    }
    assert tiers == {
        "premium": {
            "model": "moonshot/kimi-k3",
            "alias": "kimi-strategic",
            "room": 1_048_576,
            "inputs": [*IMAGES, "video"],
        },
        "standard": {
            "model": "anthropic/claude-sonnet-5",
            "alias": "kimi-execution",
            "room": 1_000_000,
            "inputs": IMAGES,
        },
        "budget": {
            "model": "anthropic/claude-haiku-4-5",
            "alias": "kimi-budget",
            "room": 195_000,
            "inputs": IMAGES,
        },
    }
    assert {tier: keywords[tier][-len(own) :] for tier, own in known.WORDS.items()} == known.WORDS
    assert {"strategy", "战略"} <= set(keywords["premium"])


def test_the_protocols_own_example_names_the_same_keys() -> None:
    protocol = (Path(paths.PACKAGE).parent / "PROTOCOL.md").read_text(encoding="utf-8")
    section = protocol.partition("## routing.json")[2].partition("\n## ")[0]
    example = json.loads("".join(re.findall(r"^    (.*)$", section, re.MULTILINE)))
    document = routing.document(ours(), Policy(), SHIPPED)
    assert list(example) == list(document)
    assert set(example["cuts"]) == set(document["cuts"])
    assert set(example["tiers"]["budget"]) == set(document["tiers"]["budget"])


def test_it_follows_the_settings_the_stack_and_the_calibration(home: Path) -> None:
    policy = write_settings(
        '[routing]\nmode = "keywords"\nprofile = "eco"\npremium_share = 0.2\ndefault_tier = "standard"\n'
        '[triggers]\ncron = "auto"\n[[limits]]\nusd = 5\nper = "day"\nhard = true\n'
    )
    document = known.document()
    document["model_stack"]["budget"]["max_tokens"] = 50_000
    keep(stack.build(document, "ours"), policy)
    found = kept()
    assert (found["mode"], found["profile"], found["default_tier"]) == ("keywords", "eco", "standard")
    assert (found["triggers"]["cron"], found["enforces"]) == ("auto", True)
    assert found["tiers"]["budget"]["room"] == 50_000
    assert found["cuts"]["eco"] == list(SHIPPED.of((2_000, 2_500))), "the person's own shares"
    assert found["cuts"]["quality"] == list(SHIPPED.of(profiles.PROFILES["quality"]))
    fitted = {"model": difficulty.made(), "scores": list(range(100))}
    Path(paths.locate("calibration")).write_text(json.dumps(fitted))
    keep(stack.build(document, "ours"), policy)
    assert kept()["cuts"]["eco"] == list(profiles.cuts(2_000, 2_500, range(100)))


def test_it_is_written_only_where_it_would_change_and_for_its_user_alone(home: Path) -> None:
    file = Path(paths.locate("routing"))
    keep(ours(), Policy())
    before = file.stat()
    assert stat.S_IMODE(before.st_mode) == 0o600
    keep(ours(), Policy())
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    keep(ours(), Policy("standard"))
    assert kept()["default_tier"] == "standard"
    assert file.stat().st_ino != before.st_ino, "replaced as a whole: JavaScript never reads half of it"
    assert os.listdir(file.parent) == ["routing.json"]


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff\xfe", b"[]\n"])
def test_a_damaged_one_is_replaced(home: Path, raw: bytes) -> None:
    file = Path(paths.locate("routing"))
    file.parent.mkdir(parents=True)
    file.write_bytes(raw)
    keep(ours(), Policy())
    assert kept()["v"] == routing.VERSION


def test_a_folder_that_cannot_be_written_is_passed_over(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = home / "file"
    file.write_text("mine")
    monkeypatch.setenv("KIMI_STACK_DATA_DIR", str(file))
    keep(ours(), Policy())
    assert file.read_text() == "mine"
    monkeypatch.setenv("KIMI_STACK_DATA_DIR", str(file / "below"))
    keep(ours(), Policy())


def test_javascript_takes_its_word_on_limits_for_this_settings_toml_alone(home: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node")
    code = (
        "const { Limits } = await import(`${process.argv[1]}/limits.mjs`);"
        "const { Settings } = await import(`${process.argv[1]}/settings.mjs`);"
        "const env = { KIMI_STACK_CONFIG_DIR: process.argv[2], KIMI_STACK_DATA_DIR: process.argv[3] };"
        "const settings = new Settings(env);"
        "console.log(new Limits({ worker: null, settings, privacy: { set: false } }).set)"
    )
    plugin = Path(paths.PACKAGE).parent / "openclaw"

    def seen() -> str:
        command = [node, "--input-type=module", "-e", code, str(plugin), str(paths.config_dir()), str(paths.data_dir())]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    soft = '[[limits]]\nusd = 1\nper = "day"\n'
    keep(ours(), write_settings(f"{soft}hard = false # hard\n"))
    assert seen() == "false", "by its words it might be one"
    policy = write_settings('limits = [{ usd = 1, per = "day", model = "a/b#", "h\\u0061rd" = true }]\n')
    assert seen() == "true", "not read yet"
    keep(ours(), policy)
    assert kept()["enforces"] is True
    write_settings(soft)
    assert seen() == "true", "what held before holds until this one is read"
    keep(ours(), settings.load())
    assert seen() == "false"


CHANGES: list[tuple[tuple[str, ...], Callable[[Any], bool]]] = [
    (("config", "set", "routing.mode", "keywords"), lambda found: bool(found["mode"] == "keywords")),
    (("profile", "eco"), lambda found: bool(found["profile"] == "eco")),
    (
        ("models", "set", "budget", "openai/gpt-5"),
        lambda found: "gpt-5" in found["tiers"]["budget"]["model"],
    ),
    (("budget", "set", "5", "--hard"), lambda found: found["enforces"] is True),
]


@pytest.mark.parametrize(("words", "holds"), CHANGES, ids=[words[0] for words, _ in CHANGES])
def test_javascript_is_told_of_a_setting_at_once(
    stack_file: Path, words: tuple[str, ...], holds: Callable[[Any], bool]
) -> None:
    def run(*words: str) -> None:
        CliRunner().invoke(cli, list(words), catch_exceptions=False, standalone_mode=False)

    run(*words, "--dry-run")
    assert not Path(paths.locate("routing")).exists(), "a plugin that was never installed reads none"
    routing.renew()
    before = kept()
    assert not holds(before)
    run(*words, "--dry-run")
    assert kept() == before
    run(*words)
    assert holds(kept())


def test_a_broken_file_leaves_what_javascript_was_told(stack_file: Path) -> None:
    routing.renew()
    before = kept()
    write = Path(paths.settings_file())
    write.parent.mkdir(parents=True, exist_ok=True)
    write.write_text("[routing\n", encoding="utf-8")
    routing.renew()
    assert kept() == before

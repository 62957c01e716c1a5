"""Shares, cut points, profiles and the person's own calibration."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from kimi_stack import KimiModelSelector
from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.choice import cuts
from kimi_stack.choice.cuts import SHIPPED, Cuts
from kimi_stack.choice.decide import decide
from kimi_stack.cli.root import cli
from kimi_stack.config import profiles, settings, stack
from kimi_stack.config.settings import Policy
from kimi_stack.learning import calibration
from kimi_stack.money.admission import Accounting
from kimi_stack.reading import calibrated, difficulty
from kimi_stack.reading.verdict import PUPIL, READER, Verdict

from ..known import EASY, HARD, asked, document, read

SHARES = profiles.PROFILES["balanced"]


@pytest.fixture(autouse=True)
def _known_difficulties(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kimi_stack.reading.readers.read", read)


def choose(text: str, policy: Policy | None = None, **given: Any) -> Any:
    return decide(asked(text, read=read, **given), stack.build(document(), "ours"), policy or Policy())


def settings_file(text: str) -> None:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text(text, encoding="utf-8")


def run(*words: str) -> Any:
    return CliRunner().invoke(cli, list(words), catch_exceptions=False, standalone_mode=False)


@given(
    st.lists(st.integers(0, 10_000), min_size=1, max_size=300).map(sorted), st.integers(0, 5_000), st.integers(0, 5_000)
)
def test_a_cut_leaves_its_share_of_the_scores_above_it(scores: list[int], premium: int, standard: int) -> None:
    high, low = profiles.cuts(premium, standard, scores)
    assert low <= high
    for cut, share in ((high, premium), (low, premium + standard)):
        above = sum(1 for score in scores if score >= cut)
        ties = max(scores.count(score) for score in scores)
        assert abs(above - len(scores) * share / 10_000) <= ties


def now() -> tuple[int, int]:
    """The cut points of SHARES as a choice would have them now."""
    return Cuts(calibrated.scores()).of(SHARES)


def test_the_mix_that_ships_gets_the_shares_of_each_profile() -> None:
    mix = difficulty.mix()
    assert mix == sorted(mix)
    assert len(mix) >= 100
    for name, (premium, standard) in profiles.PROFILES.items():
        tiers = [cuts.tier_of(score, *SHIPPED.of((premium, standard))) for score in mix]
        assert abs(tiers.count("premium") / len(mix) - premium / 10_000) < 0.01, name
        assert abs(tiers.count("standard") / len(mix) - standard / 10_000) < 0.01, name


def test_the_line_of_the_difficulty_names_who_read_and_the_cuts_that_can_be_reached() -> None:
    said = cuts.describe(Verdict(1_239, PUPIL), 8_000, 4_001)
    assert said == "its difficulty is 0.123 by the pupil (standard from 0.400, premium from 0.800)"
    assert cuts.describe(Verdict(10_000, READER), 10_001, 0) == (
        "its difficulty is 1.000 by the reader (standard from 0.000)"
    )
    apart = Verdict(5_000, READER, base=4_000, aside=62)
    assert cuts.describe(apart, 10_001, 10_001) == (
        "its difficulty is 0.500 by the reader, which left 62 % of the text aside, tuned from 0.400"
    )
    assert cuts.describe(Verdict(0, READER), 10_001, 10_001) == "its difficulty is 0.000 by the reader"


def test_profiles_are_ordered_by_what_they_cost() -> None:
    def rank(name: str) -> list[int]:
        return ["budget", "standard", "premium"].index(choose(HARD, profile=name).tier), choose(EASY, profile=name).tier

    assert choose(HARD).tier == "premium"
    assert choose(EASY).tier == "budget"
    assert choose(HARD, profile="prototype").rule == "profile"
    assert choose("Analyze this", profile="prototype").tier == "budget", "keywords ask for nothing then"
    assert choose("hi", profile="prototype", tier="premium").tier == "premium", "what the person pins holds"
    assert rank("prototype") <= rank("eco") <= rank("balanced") <= rank("quality")


def test_the_mode_says_who_decides() -> None:
    only = Policy("standard")
    only.mode = "keywords"
    assert (choose(HARD, only).rule, choose(HARD, only).tier) == ("default", "standard")
    assert choose("a complex plan", only).because == 'the task says "complex"', "those that ship decide then"
    only.mode = "difficulty"
    assert choose("Analyze this", only).rule == "difficulty", "not even the person's own"
    only.mode = "auto"
    assert [choose(text, only).rule for text in ("a complex plan", "Analyze this")] == ["difficulty", "keywords"]


def test_settings_name_profile_shares_and_mode_and_every_mistake(home: Path) -> None:
    settings_file('[routing]\nprofile = "eco"\npremium_share = 0.1\nmode = "difficulty"\n')
    policy = settings.load()
    assert (policy.profile, policy.mode, policy.shares) == ("eco", "difficulty", (1_000, 2_500))
    assert policy.shares_of("quality") == profiles.PROFILES["quality"]
    settings_file('[routing]\nprofile = "ecco"\npremium_share = 1.5\nstandard_share = "some"\nmode = 3\n')
    with pytest.raises(StackError) as refused:
        settings.load()
    for key in ("routing.profile", "routing.premium_share", "routing.standard_share", "routing.mode"):
        assert key in str(refused.value)
    settings_file("[routing]\npremium_share = 0.7\nstandard_share = 0.7\n")
    with pytest.raises(StackError, match="more than 1 together"):
        settings.load()


def test_the_shell_names_a_profile_for_itself(monkeypatch: pytest.MonkeyPatch, stack_file: Path) -> None:
    monkeypatch.setenv(profiles.VARIABLE, "prototype")
    assert "budget" in run("select", HARD).output
    monkeypatch.setenv(profiles.VARIABLE, "cheap")
    with pytest.raises(StackError, match="KIMI_STACK_PROFILE: there is no profile 'cheap'"):
        run("select", HARD)


def test_the_profile_command_shows_and_sets_and_keeps_comments(stack_file: Path) -> None:
    settings_file('# mine\n[triggers]\ncron = "standard" # nightly\n')
    shown = json.loads(run("profile", "--json").output)["data"]
    assert shown["profile"] == "balanced"
    assert [row["name"] for row in shown["profiles"]] == list(profiles.PROFILES)
    before = paths.settings_file().read_text()
    run("profile", "eco", "--dry-run")
    assert paths.settings_file().read_text() == before
    run("profile", "eco")
    assert settings.load().profile == "eco"
    assert "# mine" in paths.settings_file().read_text()
    assert "# nightly" in paths.settings_file().read_text()


def record(count: int, score: int | None, start: int = 0, *, by: str | None = None, task: str | None = None) -> None:
    ledger = Accounting(settings.load(), stack.build(stack.default_document(), "ours")).ledger
    for number in range(start, start + count):
        call = {
            "id": f"c{number}",
            "runId": f"r{number}",
            "provider": "anthropic",
            "model": "claude-haiku-4-5",
            "usage": {"input": 10},
            "rule": "difficulty",
            "score": score if score is None else score + number,
            "scoredBy": by or difficulty.made(),
            "task": {"text": task} if task else None,
        }
        ledger.record(call)
    ledger.close()


def test_calibration_fits_the_cuts_to_the_ledger_and_is_taken_back(stack_file: Path) -> None:
    record(49, 3_000)
    with pytest.raises(StackError, match="knows the difficulty of 49 tasks, and 50 are needed"):
        run("calibrate")
    record(51, 3_000, 49)
    record(500, None, 1_000)
    assert KimiModelSelector(stack_file).decide(EASY).tier == "budget"
    before = now()
    said = json.loads(run("calibrate", "--dry-run", "--json").output)["data"]
    assert said["tasks"] == 100
    assert now() == before, "a dry run changes nothing"
    assert "Fitted to 100 tasks" in run("calibrate").output
    assert now() == (3_083, 3_047)
    assert KimiModelSelector(stack_file).decide(HARD).tier == "premium"
    run("calibrate", "--clear")
    assert now() == before
    assert "not calibrated" in run("calibrate", "--clear").output


@pytest.mark.parametrize("text", ["", "{", "[]", '{"model": 3}', '{"model": "other", "scores": [1, 2]}'])
def test_a_calibration_that_does_not_fit_is_left_alone(stack_file: Path, text: str) -> None:
    before = now()
    Path(paths.locate("calibration")).parent.mkdir(parents=True, exist_ok=True)
    Path(paths.locate("calibration")).write_text(text)
    assert now() == before


def test_a_run_puts_its_difficulty_on_record_once(stack_file: Path) -> None:
    record(1, 4_000)
    with pytest.raises(StackError, match="of 1 tasks"):
        run("calibrate")
    assert calibration.LEAST == 50


def calibration_of(model: str, scores: list[int]) -> bytes:
    file = Path(paths.locate("calibration"))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"model": model, "at": 1, "scores": scores}))
    return file.read_bytes()


def refit(asked: list[str] | None = None) -> bool:
    """`calibration.refit` on the ledger; the words that are read go into `asked`."""

    def noting(text: str) -> Verdict:
        if asked is not None:
            asked.append(text)
        return Verdict(7_000, READER)

    ledger = Accounting(settings.load(), stack.build(stack.default_document(), "ours")).ledger
    try:
        return calibration.refit(ledger, SHARES, noting)
    finally:
        ledger.close()


def test_a_calibration_of_another_model_is_ignored_until_it_is_fitted_anew(stack_file: Path) -> None:
    settings_file("[ledger]\nkeep_tasks = true\n")
    shipped = now()
    calibration_of("another", [1] * 100)
    assert calibrated.stale()
    assert now() == shipped
    record(30, 2_000)
    record(30, 9_000, 100, by="another", task="mend it")
    record(20, 9_000, 200, by="another")
    asked: list[str] = []
    assert refit(asked)
    assert asked == ["mend it"] * 30, "words that are kept are read anew, scores of this model are taken as they are"
    kept = json.loads(Path(paths.locate("calibration")).read_text())
    assert kept["model"] == difficulty.made()
    assert kept["scores"] == [*range(2_000, 2_030), *[7_000] * 30]
    assert not calibrated.stale()
    assert now() == profiles.cuts(*SHARES, kept["scores"])
    assert not refit(), "once"


def test_where_too_few_tasks_are_left_the_mix_decides_and_the_old_calibration_stays(stack_file: Path) -> None:
    shipped = now()
    before = calibration_of("another", [1] * 100)
    record(49, 2_000)
    record(20, 9_000, 200, by="another")
    assert not refit()
    assert Path(paths.locate("calibration")).read_bytes() == before
    assert now() == shipped
    with pytest.raises(StackError, match=r"difficulty of 49 tasks \(20 more have a difficulty of an older model\)"):
        run("calibrate")
    record(1, 2_000, 300)
    assert refit(), "and is asked again later"


def test_a_calibration_of_this_model_and_none_at_all_are_left_alone(stack_file: Path) -> None:
    record(60, 2_000)
    assert not refit()
    assert not Path(paths.locate("calibration")).exists()
    before = calibration_of(difficulty.made(), [1, 2, 3])
    assert not refit()
    assert Path(paths.locate("calibration")).read_bytes() == before

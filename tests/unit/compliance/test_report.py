"""The compliance report and the export of one person."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from kimi_stack.base.errors import StackError
from kimi_stack.compliance import report
from kimi_stack.config import settings
from kimi_stack.money.ledger import open_ledger

from ..ledgers import write_settings
from .persons import ANNA, BERT, SESSION, call, data_of, fill, fill_files, kimi

POLICY = """
[privacy.confidential]
allow = ["ollama/*"]
otherwise = "block"
"""


@pytest.mark.parametrize(
    ("ref", "region"),
    [
        ("ollama/qwen3:8b", "this machine"),
        ("ollama/kimi-k2:cloud", "not known"),
        ("amazon-bedrock/eu.anthropic.claude-sonnet-5", "EU"),
        ("amazon-bedrock/anthropic.claude-sonnet-5", "not known"),
        ("anthropic/claude-sonnet-5", "not known"),
    ],
)
def test_where_a_model_runs(ref: str, region: str) -> None:
    assert report.region_of(ref) == region


def test_the_report_says_where_each_class_went_and_whether_it_may(home: Path) -> None:
    write_settings(POLICY)
    fill_files()
    with open_ledger(settings.load()) as ledger:
        ledger.record(call(1, ANNA, **{"class": "confidential"}))
        ledger.record(call(2, BERT, **{"class": "confidential", "provider": "ollama", "model": "qwen3"}))
        ledger.record(call(3, BERT, 40, **{"class": "public"}))
        ledger.record(call(4, BERT))
    made = data_of("compliance")
    assert made["classes"] == {"public": 1, "confidential": 2, "not classified": 1}
    went = {(row["class"], row["model"]): (row["region"], row["allowed_now"]) for row in made["went"]}
    assert went["confidential", "anthropic/claude-haiku-4-5"] == ("not known", False)
    assert went["confidential", "ollama/qwen3"] == ("this machine", True)
    assert went["public", "anthropic/claude-haiku-4-5"] == ("not known", None)
    assert made["policy"]["confidential"]["allow"] == ["ollama/*"]
    assert made["keep_tasks"] is False
    assert [row["what"] for row in made["incidents"] if row.get("what")] == ["leak"]
    assert data_of("compliance", "--since", "30d")["classes"].get("public") is None
    text = kimi("compliance").stdout
    assert "NO" in text
    assert "confidential: ollama/*; otherwise block" in text


def test_the_page_stands_alone_and_goes_to_a_regular_file_or_stdout(home: Path) -> None:
    write_settings(POLICY)
    with open_ledger(settings.load()) as ledger:
        ledger.record(call(1, "x:<script>", model="<b>", **{"class": "confidential"}))
    kimi("compliance", "--html", str(home / "page.html"))
    page = (home / "page.html").read_text()
    assert "default-src 'none'" in page
    assert "<script" not in page
    assert "&lt;b&gt;" in page
    assert "http://" not in page
    assert "https://" not in page
    assert kimi("compliance", "--html", "-").stdout.startswith("<!doctype html>")
    for place in ("/dev/null", str(home), str(home / "none" / "x.html")):
        with pytest.raises(StackError):
            kimi("compliance", "--html", place)


def test_an_export_holds_all_of_one_person_and_nothing_of_another(home: Path) -> None:
    write_settings(f'[users.senders]\n"{ANNA}" = "member"\n[users.types.member]\nday = {{ runs = 50 }}\n')
    fill_files()
    with open_ledger(settings.load()) as ledger:
        fill(ledger)
    told = data_of("export", "--sender", ANNA.upper(), "-o", str(home / "anna.json"))
    assert told["calls"] == 8
    assert stat.S_IMODE((home / "anna.json").stat().st_mode) == 0o600
    text = (home / "anna.json").read_text()
    found = json.loads(text)
    assert {row["sender"] for row in found["calls"]} == {ANNA}
    assert BERT not in text
    assert list(found["sessions"]) == [SESSION]
    assert [row["what"] for row in found["incidents"]] == ["leak"]
    assert (len(found["top_ups"]), len(found["spool"]), found["user_type"]) == (1, 1, "member")
    assert any(place.endswith("settings.toml") for place in found["also_in"])
    kimi("forget", "--sender", ANNA, "--yes", "--settings")
    empty = json.loads(kimi("export", "--sender", ANNA).stdout)
    assert (empty["calls"], empty["sums"], empty["sessions"], empty["also_in"]) == ([], [], {}, [])
    assert empty["quota_alias"] is not None, "until its quota's period ends"

"""The page of the Control UI's tab, as `kimi-stack panel` prints it."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kimi_stack.base import paths
from kimi_stack.cli.root import cli
from kimi_stack.compliance import incidents

from .. import ledgers

HOSTILE = "agent:main:\u202e<img src=x onerror=alert(1)>'\"%KEY%"
LIMIT = '[[limits]]\nusd = 5\nper = "month"\n'


def run(*words: str) -> str:
    return CliRunner().invoke(cli, list(words), catch_exceptions=False, standalone_mode=False).stdout


def data(*words: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run(*words, "--json"))["data"]
    return found


@pytest.fixture
def spent(home: Path) -> None:
    ledgers.write_settings(LIMIT)
    with ledgers.books(anew=True).ledger as ledger:
        for number in range(60):
            call = ledgers.call(number, sessionKey=f"s{number % 12}", sender="telegram:<b>", runId=str(number))
            ledger.record({**call, "tier": "budget", "rule": "difficulty", "score": 1200})
        ledger.record(ledgers.call("hostile", sessionKey=HOSTILE))
    incidents.append({"what": "a model got it", "class": "confidential", "model": "<script>alert(1)</script>"})


class _Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_the_figures_are_those_of_the_report(spent: None) -> None:
    panel = data("panel")
    assert panel["report"]["totals"] == data("report")["totals"]
    assert panel["report"]["limits"][0]["spent"] == data("report")["limits"][0]["spent"]
    assert panel["models"] == data("report", "models")["rows"]
    assert len(panel["calls"]) == 50
    assert panel["calls"][0]["session"] == HOSTILE, "the newest first"
    assert panel["calls"][1]["why"] == "difficulty 0.12"
    assert len(panel["sessions"]) == 10
    assert panel["senders"][0]["name"] == "telegram:<b>"
    assert panel["incidents"][0]["class"] == "confidential"


def test_it_says_that_openclaws_own_calls_are_not_in_it(spent: None) -> None:
    assert data("panel")["report"]["utility_calls"] is None
    paths.openclaw_config().parent.mkdir(parents=True, exist_ok=True)
    paths.openclaw_config().write_text('{"agents": {"defaults": {"utilityModel": "anthropic/claude-haiku-4-5"}}}')
    panel = data("panel")
    assert panel["report"]["utility_calls"]["models"][0]["model"] == "anthropic/claude-haiku-4-5"
    assert "OpenClaw&#39;s own calls (recaps, titles)" in panel["page"]


def test_a_printed_page_has_no_script_and_a_served_one_has_ours_alone(spent: None) -> None:
    printed, served = run("panel"), data("panel")["page"]
    assert not {"script", "img"} & {tag for tag, _ in _Tags(printed).found}
    scripts = [attributes for tag, attributes in _Tags(served).found if tag == "script"]
    (nonce,) = re.findall(r"script-src 'nonce-([^']+)'", served)
    assert scripts == [{"nonce": nonce}]
    assert "img" not in {tag for tag, _ in _Tags(served).found}
    assert nonce not in data("panel")["page"], "a new one each time"
    assert "\u202e" not in served
    body = next(attributes for tag, attributes in _Tags(served).found if tag == "body")
    assert body["data-key"] == "%KEY%"
    assert served.index("%KEY%") == served.index('data-key="%KEY%"') + len('data-key="'), "no name comes before the key"


def test_the_last_audit_is_on_it(home: Path) -> None:
    assert "audit" not in run("panel")
    row = {"good": [3, 4], "over": [1, 2], "under": [0, 1]}
    for day in ("01", "02"):
        sums = {"time": f"2026-11-{day}T00:00:00Z", "audit": {"standard": row}}
        paths.data_dir().mkdir(parents=True, exist_ok=True)
        (paths.data_dir() / f"audit-2026-11-{day}T000000Z.jsonl").write_text(json.dumps(sums) + "\n")
    assert data("panel")["audit"]["time"] == "2026-11-02T00:00:00Z"
    (row_of,) = re.findall(r"<tr[^>]*><th[^>]*>standard</th>(.*)</tr>", run("panel"))
    assert re.findall(r">([^<]+)</td>", row_of) == ["3 of 4", "1 of 2", "0 of 1"]


def test_tables_are_tables_where_a_narrow_screen_shows_cards(spent: None) -> None:
    page = run("panel")
    tags = _Tags(page).found
    assert {attributes["scope"] for tag, attributes in tags if tag == "th"} == {"col", "row"}
    assert all("role" in attributes for tag, attributes in tags if tag in ("table", "thead", "tbody", "tr", "th", "td"))
    assert {attributes["aria-label"] for _, attributes in tags if attributes.get("role") == "region"} == {
        *("Usage by tier", "By model", "The last decisions", "By session", "By sender", "Incidents")
    }
    names = {attributes["data-label"] for tag, attributes in tags if tag == "td"}
    assert {"cost", "tier", "model", "why", "session"} < names
    (meter,) = (attributes for _, attributes in tags if attributes.get("role") == "meter")
    assert (meter["aria-label"], meter["aria-valuenow"]) == ("month, all", "1")
    assert meter["aria-valuetext"] == "$0.0610 of $5.00 (1 %)"


def test_what_is_one_is_not_said_as_many(home: Path) -> None:
    with ledgers.books(anew=True).ledger as ledger:
        ledger.record(ledgers.call("one", 1, provider="acme", model="m", rule="escalation", outcome="discarded"))
    page = run("panel")
    assert re.search(r"<b>1</b><span class=\"soft\">run, 1 call</span>", page)
    assert "1 call, 1 token." in page
    assert "for 1 answer thrown away" in page
    assert not re.search(r"\b1 (calls|runs|tokens|answers|others)\b", page)


def test_an_empty_ledger_has_a_page_too(home: Path) -> None:
    page = run("panel")
    assert "No calls in this span." in page
    assert "None" not in page


def test_one_tier_alone_has_no_empty_chart(home: Path) -> None:
    with ledgers.books(anew=True).ledger as ledger:
        ledger.record(ledgers.call("one", tier="budget"))
    assert ">None<" not in re.sub(r"\s", "", run("panel"))

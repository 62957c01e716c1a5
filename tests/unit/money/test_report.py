"""Reports: what they count, what was saved, how limits go on, and what each view makes of hostile names."""

from __future__ import annotations

import csv
import io
import itertools
import json
import os
import random
import re
import subprocess
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kimi_stack.base import paths, periods, table
from kimi_stack.base.errors import StackError
from kimi_stack.config import stack
from kimi_stack.config.limits import Limit
from kimi_stack.config.settings import Policy
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import Ledger, calls
from kimi_stack.money.report import Report, build, cells, text
from kimi_stack.money.report import span as spans
from kimi_stack.money.report.span import Span
from kimi_stack.money.report.sums import Sums

from .. import forked

BERLIN = ZoneInfo("Europe/Berlin")
KIMI, SONNET, HAIKU = "moonshot/kimi-k3", "anthropic/claude-sonnet-5", "anthropic/claude-haiku-4-5"
TIERS = {KIMI: "premium", SONNET: "standard", HAIKU: "budget"}
STACK = stack.build(stack.default_document(), "our own stack")
NOW = datetime(2026, 10, 25, 18, tzinfo=BERLIN).timestamp()  # the day of 25 hours
HOSTILE = "<script>alert(1)</script>\x1b[31m"


@pytest.fixture
def policy() -> Policy:
    found = Policy()
    found.timezone = "Europe/Berlin"
    return found


@pytest.fixture
def ledger(policy: Policy) -> Iterator[Ledger]:
    with Accounting(policy, STACK).ledger as found:
        yield found


_numbers = iter(range(10**6))


def call(at: str, model: str = HAIKU, input: int = 1000, output: int = 0, **more: Any) -> dict[str, Any]:
    provider, _, name = model.partition("/")
    usage = {"input": input, "output": output, **more.pop("usage", {})}
    return {"id": f"call-{next(_numbers)}", "time": at, "provider": provider, "model": name, "usage": usage, **more}


def month(now: float = NOW) -> Span:
    return spans.present("month", now, BERLIN, 0)


def made(ledger: Ledger, span: Span | None = None, by: str = "tier", now: float = NOW, **more: Any) -> Report:
    return build(ledger, STACK, span or month(), by, now=now, **more)


def named(report: Report) -> dict[str | None, int]:
    return {row.name: row.sums.calls for row in report.rows}


def usd(text: str) -> dict[str, str]:
    return {"usd": text}


def kimi(*argv: str, **env: str) -> subprocess.CompletedProcess[str]:
    return forked.kimi_stack("report", *argv, env={**os.environ, **env})


def test_a_month_begins_and_ends_at_midnight_of_the_persons_clock(ledger: Ledger) -> None:
    ledger.record_all(
        [
            call("2026-09-30T23:59:59.999+02:00"),
            call("2026-10-01T00:00:00+02:00"),
            call("2026-10-31T23:59:59.999+01:00"),
            call("2026-11-01T00:00:00+01:00"),
        ]
    )
    assert made(ledger).totals.calls == 2
    assert named(made(ledger, by="month")) == {"2026-10": 2}
    assert named(made(ledger, by="day")) == {"2026-10-01": 1, "2026-10-31": 1}


def test_a_day_of_25_hours_has_two_hours_of_one_name_and_different_offsets(ledger: Ledger) -> None:
    day = spans.present("day", NOW, BERLIN, 0)
    assert day.until - day.since == 25 * 3600
    ledger.record_all([call("2026-10-25T02:30:00+02:00"), call("2026-10-25T02:30:00+01:00"), call("2026-10-25T22:59Z")])
    assert named(made(ledger, day, "hour")) == {
        "2026-10-25T02:00+02:00": 1,
        "2026-10-25T02:00+01:00": 1,
        "2026-10-25T23:00+01:00": 1,
    }
    assert len(day.buckets("hour")) == 25


def test_a_day_of_23_hours_ends_where_the_next_begins() -> None:
    day = spans.present("day", datetime(2026, 3, 29, 12, tzinfo=BERLIN).timestamp(), BERLIN, 0)
    assert [len(day.buckets("hour")), day.until - day.since] == [23, 23 * 3600]


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe", "America/New_York", "UTC"])
@pytest.mark.parametrize("per", spans.BUCKETS)
def test_buckets_leave_no_gap_and_nothing_twice(zone: str, per: str) -> None:
    where = periods.zone(zone)
    span = spans.between("2026-03-01", "2026-11-10", 0, NOW, where, 0)
    buckets = span.buckets(per)
    assert (buckets[0].start, buckets[-1].end) == (span.since, span.until)
    assert all(one.end == two.start for one, two in itertools.pairwise(buckets))
    assert len({bucket.name for bucket in buckets}) == len(buckets)


def test_the_rollup_says_what_the_calls_say(ledger: Ledger) -> None:
    chance = random.Random(7)
    first = month().since
    models = [KIMI, SONNET, HAIKU, "acme/m"]
    ledger.record_all(
        [
            call(
                calls.iso(chance.randrange(first - 10**6, month().until) * 1000),
                chance.choice(models),
                chance.randrange(10**5),
                chance.randrange(1000),
            )
            for _ in range(400)
        ]
    )
    # On the edges of days too, here and in UTC, and just before them.
    edges = [at * 1000 - before for at in range(first, month().until, 2 * 3600) for before in (0, 1)]
    ledger.record_all([call(calls.iso(at), chance.choice(models), 10) for at in edges])
    for since, until in ((first, month().until), (first + 900, first + 86_400 * 3 + 1800)):
        whole = Span(since, until, "", BERLIN)
        from_calls = made(ledger, whole, "source")
        assert made(ledger, whole).totals == from_calls.totals == sum_of(made(ledger, whole, "model"))
        assert sum_of(from_calls) == from_calls.totals == sum_of(made(ledger, whole, "hour"))
        # A second more is no whole quarter of an hour, so the calls themselves are read; their sums are the same.
        odd = made(ledger, Span(since - 1, until + 1, "", BERLIN))
        inside = [at for (at,) in ledger.store.execute("SELECT time_ms FROM calls") if (since - 1) * 1000 <= at]
        assert odd.totals.calls == sum(at < (until + 1) * 1000 for at in inside)


def sum_of(report: Report) -> Sums:
    return sum((row.sums for row in report.rows), Sums())


def test_what_is_unpriced_is_counted_beside_every_sum_and_never_zero(ledger: Ledger) -> None:
    ledger.record_all([call("2026-10-02T10:00Z"), call("2026-10-02T10:00Z", "acme/m", 70, 7)])
    report = made(ledger)
    assert (report.totals.unpriced_calls, report.totals.unpriced_tokens, report.totals.cost_nano) == (1, 77, 1_000_000)
    shown = text.lines(report)
    assert any(line.startswith("other") and line.rstrip().endswith("unpriced         1") for line in shown)
    assert "Unpriced, in no sum of money: 1 call, 77 tokens." in shown
    assert report.as_dict()["rows"][1]["unpriced_calls"] == 1


def test_what_is_unpriced_is_null_in_json_and_empty_in_csv(ledger: Ledger) -> None:
    ledger.record_all(
        [
            call("2026-10-02T10:00Z"),
            call("2026-10-02T10:00Z", "acme/m", 70, 7),
            call("2026-10-03T10:00Z", "acme/m", 70, 7, rule="escalation", outcome="discarded"),
        ]
    )
    data = made(ledger).as_dict()
    assert [(row["name"], row["cost"]) for row in data["rows"]] == [("budget", usd("0.001")), ("other", None)]
    assert data["totals"]["cost"] == usd("0.001")
    assert data["thrown_away"] == {"attempts": 1, "cost": None}
    points = {point["name"]: point for point in data["series"]["points"]}
    first, second = points["2026-10-02"], points["2026-10-03"]
    assert (first["cost"], first["tiers"]) == (usd("0.001"), {"budget": usd("0.001"), "other": None})
    assert (second["cost"], second["tiers"]) == (None, {"other": None})
    lines = list(csv.DictReader(io.StringIO(cells.text(made(ledger, by="model")))))
    assert [(line["model"], line["cost_usd"]) for line in lines] == [(HAIKU, "0.001"), ("acme/m", "")]
    assert "An unpriced part of it went for 1 answer that was thrown away in climbing." in text.lines(made(ledger))


def test_saved_is_what_the_same_tokens_would_have_cost_on_premium(ledger: Ledger) -> None:
    usage = {"cacheRead": 1000, "cacheWrite": 1000}
    ledger.record_all([call("2026-10-02T10:00Z", HAIKU, 1000, 1000, usage=usage), call("2026-10-02T10:00Z", KIMI)])
    saved = made(ledger).saved
    assert saved is not None
    # kimi-k3: 3 in, 15 out, 0.30 cache read, 3 cache write; haiku: 1, 5, 0.10, 1.25 dollars per million.
    assert (saved.baseline_nano, saved.cost_nano) == (21_300_000 + 3_000_000, 7_350_000 + 3_000_000)
    assert saved.text.startswith("Saved $0.0140 (57 %) against all on premium (moonshot/kimi-k3), same tokens")


def test_negative_savings_are_said_as_they_are(ledger: Ledger) -> None:
    ledger.record(call("2026-10-02T10:00Z", KIMI, 1_000_000))
    saved = made(ledger, against="budget").saved
    assert saved is not None
    assert saved.nano == -2_000_000_000
    assert saved.text.startswith(f"Cost $2.00 more than all on budget ({HAIKU}), same tokens: $3.00 instead of $1.00.")
    assert made(ledger, against=HAIKU).as_dict()["saved"]["saved"] == {"usd": "-2.00"}


def test_unpriced_calls_are_left_out_of_both_sides_of_the_comparison(ledger: Ledger) -> None:
    priced = call("2026-10-02T10:00Z")
    cut = call("2026-10-02T10:01Z", costUnknown=True, outcome="timeout")
    ledger.record_all([priced, cut, call("2026-10-02T10:02Z", "acme/m")])
    saved = made(ledger).saved
    assert saved is not None
    assert (saved.calls, saved.cost_nano, saved.baseline_nano) == (1, 1_000_000, 3_000_000)


def test_an_unpriced_baseline_is_said_to_be_unknown(ledger: Ledger) -> None:
    ledger.record(call("2026-10-02T10:00Z"))
    saved = made(ledger, against="acme/m").saved
    assert saved is not None
    assert saved.nano is None
    assert "not known: acme/m is unpriced" in saved.text


def test_long_prompts_are_compared_at_the_price_of_long_prompts_call_by_call(ledger: Ledger) -> None:
    ledger.record_all(
        [
            call("2026-10-02T10:00Z", KIMI, 100_000),
            call("2026-10-02T10:01Z", KIMI, 300_000),
            call("2026-10-02T10:02Z", KIMI, 300_000, contextTokens=150_000),  # two requests, neither of them long
        ]
    )
    saved = made(ledger, against="anthropic/claude-sonnet-4-5").saved  # 3 dollars, above 200,000 tokens 6
    assert saved is not None
    assert saved.baseline_nano == 300_000_000 + 1_800_000_000 + 900_000_000


def test_each_day_is_compared_at_its_own_price(ledger: Ledger, policy: Policy) -> None:
    changes = [{"from": "2026-10-03", "input": "2"}]
    policy.prices = {"acme/m": {"input": "4", "output": "4", "changes": changes}}
    ledger.record_all([call("2026-10-02T23:59Z", input=1_000_000), call("2026-10-03T00:00Z", input=1_000_000)])
    saved = made(ledger, against="acme/m").saved
    assert saved is not None
    assert saved.baseline_nano == 6_000_000_000


def test_what_ran_on_the_baseline_itself_saves_nothing(ledger: Ledger, policy: Policy) -> None:
    ledger.record(call("2026-10-02T10:00Z", KIMI, 123_457, 89))
    policy.prices = {KIMI: {"input": "9"}}  # priced otherwise since
    saved = made(ledger).saved
    assert saved is not None
    assert saved.nano == 0


def test_estimates_are_measured_by_their_distance(ledger: Ledger) -> None:
    ledger.record_all(
        [
            call("2026-10-02T10:00Z", estimateNano=1_000_100),
            call("2026-10-02T10:00Z", estimateNano=999_700),
            call("2026-10-02T10:00Z"),
        ]
    )
    estimates = made(ledger).estimates
    assert estimates is not None
    assert (estimates.calls, estimates.mean_nano, estimates.worst_nano) == (2, 200, 300)


def test_openclaws_own_reckoning_is_only_in_json(ledger: Ledger) -> None:
    ledger.record(call("2026-10-02T10:00Z", cost=0.25))
    report = made(ledger, reported=True)
    assert report.as_dict()["openclaw_reported"] == {"usd": "0.25"}
    assert "0.25" not in "\n".join(text.lines(report))


def test_a_limit_says_when_it_is_reached_at_this_pace(ledger: Ledger, policy: Policy) -> None:
    policy.limits = (Limit(2_000_000_000, "month"), Limit(9_000_000_000, "month", tier="budget"), Limit(10**9, "day"))
    now = datetime(2026, 11, 16, 0, tzinfo=BERLIN).timestamp()  # half of November
    ledger.record_all(
        [call("2026-11-02T10:00+01:00", HAIKU, 1_000_000), call("2026-11-09T10:00+01:00", HAIKU, 500_000)]
    )
    all_, tier, day = made(ledger, month(now), now=now).limits
    assert all_.text == "at this pace reached on Sat 21 Nov"  # 1.5 of 2 dollars in 15 days
    assert tier.text == "not reached this month at this pace"
    assert day.text == "nothing spent yet"
    burned = all_.as_dict()["spent_on"]
    assert (burned["2026-11-02"], burned["2026-11-03"], burned["2026-11-09"]) == tuple(
        map(usd, ("1.00", "0.00", "0.50"))
    )
    ledger.record(call("2026-11-15T10:00+01:00", HAIKU, 500_000))
    assert made(ledger, month(now), now=now).limits[0].text.startswith("reached; resets Tue 1 Dec 00:00")


def test_a_limit_of_a_day_burns_down_by_the_hour(ledger: Ledger, policy: Policy) -> None:
    from kimi_stack.money.report import page

    policy.limits = (Limit(5_000_000_000, "day"),)
    # 18:00 of the day of 25 hours, whose hour from 2 comes twice
    ledger.record_all([call("2026-10-25T02:30+02:00", HAIKU, 1_000_000), call("2026-10-25T17:59+01:00", HAIKU, 10**6)])
    report = made(ledger)
    (limit,) = report.limits
    burned = limit.as_dict()["spent_on"]
    assert [hour for hour, spent in burned.items() if spent == usd("1.00")] == [
        "2026-10-25T02:00+02:00",
        "2026-10-25T17:00+01:00",
    ]
    assert (len(burned), limit.each, limit.text) == (20, "hour", "not reached today at this pace")
    assert any("each hour ··" in line for line in text.lines(report))
    chart = page.render(report).partition('aria-label="What is left of the limit day/all"')[2].partition("</svg>")[0]
    assert "<title>18:00: $3.00 left</title>" in chart
    assert ">00:00</text>" in chart


def test_an_empty_ledger_gets_one_friendly_line(ledger: Ledger) -> None:
    report = made(ledger)
    assert text.lines(report) == [text.EMPTY]
    assert report.as_dict()["totals"]["cost"] == {"usd": "0.00"}
    done = kimi("--csv")
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 1)


def test_the_text_fits_80_columns_whatever_the_names_and_figures(ledger: Ledger, policy: Policy) -> None:
    policy.limits = (Limit(10**15, "month", model="a-vendor-of-some-length/" + "m" * 60, hard=True),)
    long = "agent:main:telegram:group:-1001234567890:thread:" + "策" * 30
    ledger.record_all(
        [call("2026-10-02T10:00Z", KIMI, 10**11, 10**11, sessionKey=f"{long}{n}", runId=f"r{n}") for n in range(30)]
        + [call("2026-10-03T10:00Z", "a-vendor-of-some-length/" + "m" * 60)]
    )
    for by in ("session", "model", "day", "hour", "task_type"):
        for blocks in (True, False):
            shown = text.lines(made(ledger, by=by), blocks=blocks)
            assert max(map(table.width_of, shown)) <= 80, by
            assert blocks or "\n".join(shown).replace("策", "").replace("…", "").isascii()
    assert sum(line.startswith("agent:main:") for line in text.lines(made(ledger, by="session"))) == 20
    assert any(line.startswith("11 others") for line in text.lines(made(ledger, by="session")))


def test_a_name_cannot_steer_the_terminal(ledger: Ledger) -> None:
    ledger.record(call("2026-10-02T10:00Z", sessionKey=HOSTILE))
    assert "\x1b" not in "\n".join(text.lines(made(ledger, by="session")))


@pytest.mark.parametrize("by", ["model", "session", "sender"])
def test_what_would_steer_is_seen_in_every_form(ledger: Ledger, by: str) -> None:
    from kimi_stack.money.report import page

    steer = "\x1b]0;owned\x07\x1b[31m\u202egnp\x9b2J\r\n\x7f\u2028"
    for number in range(2):
        names = {"sessionKey": f"{steer}{number}", "sender": f"telegram:{steer}{number}"}
        ledger.record(call("2026-10-02T10:00Z", f"acme/{steer}{number}", cost=0.01, **names))
    report = made(ledger, by=by)
    rows = cells.text(report).split("\r\n")
    for said in ("\n".join(rows), page.render(report), "\n".join(text.lines(report))):
        assert said.isprintable() or not set(said.replace("\n", "")) & set(steer[:1] + "\x07\u202e\x9b\r\x7f\u2028")
        assert "\\x1b" in said
    assert len(rows) == 4  # a head, two rows, and what follows the last line end


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)"])
def test_a_name_is_no_formula_in_csv(ledger: Ledger, name: str) -> None:
    ledger.record(call("2026-10-02T10:00Z", sessionKey=name + ',"x"'))
    head, row = csv.reader(io.StringIO(cells.text(made(ledger, by="session"))))
    assert (head[0], row[0]) == ("session", f'\'{name},"x"')
    assert row[head.index("cost_usd")] == "0.001"


def test_the_page_escapes_names_and_needs_no_network(ledger: Ledger, policy: Policy) -> None:
    from kimi_stack.money.report import page

    policy.limits = (Limit(2 * 10**9, "month"), Limit(10**9, "day"))
    ledger.record_all(
        [call(f"2026-10-{day:02}T10:00Z", KIMI, sessionKey=name) for day in (2, 9) for name in (HOSTILE, "$x^$ & y")]
    )
    html = page.render(made(ledger, by="session"))
    assert "<script" not in html
    assert html.count("&lt;script&gt;") >= 2  # in the table and in the chart
    assert "http://www.w3.org" in html
    assert not any(sign in html for sign in ("src=", "@import", "<link", "https://"))
    assert html.count("<svg") == 2 * 3, "each chart for a wide screen and for a narrow one"
    ids = [part.split('"')[0] for part in html.split(' id="')[1:]]
    assert len(ids) == len(set(ids))
    refs = re.findall(r'href="#([^"]+)"|url\(#([^)]+)\)', html)
    assert refs
    assert {first or second for first, second in refs} <= set(ids)


def test_the_page_of_an_empty_ledger_is_a_page(ledger: Ledger) -> None:
    from kimi_stack.money.report import page

    assert "No calls in this span." in page.render(made(ledger))


def test_dates_include_their_last_day_and_instants_end_at_the_instant() -> None:
    whole = spans.between("2026-10-25", "2026-10-25", 0, NOW, BERLIN, 0)
    assert (whole.until - whole.since, whole.name) == (25 * 3600, "25 Oct 2026")
    part = spans.between("2026-10-25T10:00:00Z", "2026-10-25T11:30:00+01:00", 0, NOW, BERLIN, 0)
    assert part.until - part.since == 1800


@pytest.mark.parametrize(
    ("said", "since"),
    [
        ("yesterday", "2026-10-24"),
        ("today", "2026-10-25"),
        ("sunday", "2026-10-25"),
        ("monday", "2026-10-19"),
        ("20261001", "2026-10-01"),
        ("2026-10", "2026-10-01"),
        ("7d", "2026-10-18T18:00+01:00"),
        ("2 weeks ago", "2026-10-11T18:00+01:00"),
        ("12h", "2026-10-25T06:00+01:00"),
        ("20261001T1430Z", "2026-10-01T14:30Z"),
        ("2026-10-01 14:30", "2026-10-01T14:30+02:00"),
    ],
)
def test_a_day_may_be_said_in_the_ways_that_people_say_it(said: str, since: str) -> None:
    assert spans.between(said, None, 0, NOW, BERLIN, 0).since == spans.between(since, None, 0, NOW, BERLIN, 0).since


def test_the_last_day_is_part_of_the_span() -> None:
    for until, end in (("yesterday", "2026-10-25T00:00"), ("2026-09", "2026-10-01T00:00"), ("7d", "7d")):
        assert spans.between(None, until, 0, NOW, BERLIN, 0).until == spans.between(end, None, 0, NOW, BERLIN, 0).since


@pytest.mark.parametrize(
    ("since", "until"),
    [
        ("2026-10-02", "2026-10-01"),
        *((since, None) for since in ("yesteryear", "0001-01-01", "2026101", "", "7", "99999w", "2026-1-1")),
        ("2026-10-01T25:00", None),
        *((None, until) for until in ("2026-13-01", "")),
    ],
)
def test_a_span_that_is_none_is_one_clear_error(since: str | None, until: str | None) -> None:
    with pytest.raises(StackError, match=r"--(since|until)"):
        spans.between(since, until, 0, NOW, BERLIN, 0)


def test_the_command_speaks_text_json_csv_and_html(home: Path) -> None:
    with Accounting(Policy(), STACK).ledger as ledger:
        ledger.record({**call("", sessionKey="agent:main:main"), "time": None})
    paths.config_dir().mkdir(parents=True)
    paths.settings_file().write_text('[[limits]]\nusd = 5\nper = "month"\n')
    assert "budget      1  1,000" in kimi().stdout
    data = json.loads(kimi("--json", "daily").stdout)["data"]
    assert list(data) == [
        "span",
        "by",
        "totals",
        "rows",
        "series",
        "saved",
        "estimates",
        "limits",
        "thrown_away",
        "from_cache",
        "shadows",
        "openclaw_reported",
        "utility_calls",
    ]
    cost = {"usd": "0.001"}
    assert (data["totals"]["cost"], data["series"]["per"], data["limits"][0]["spent"]) == (cost, "hour", cost)
    assert kimi("session", "--csv").stdout.splitlines()[1].startswith("agent:main:main,1,1,1000,0,0,0,0,0,0.001")
    assert kimi(PYTHONIOENCODING="ascii").stdout.isascii()
    assert kimi("models", "--html", str(home / "r.html")).stdout == f"Wrote {home / 'r.html'}.\n"
    assert "claude-haiku-4-5" in (home / "r.html").read_text()
    assert kimi("models", "--html", "-").stdout.startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (["yearly"], "daily, weekly, monthly"),
        (["daily", "--since", "2026-10-01"], "leave it out"),
        (["models", "--by", "day"], "exclude each other"),
        (["--json", "--csv"], "Choose one of"),
        (["--baseline", "cheapest"], "name one of premium, standard, budget"),
        (["--timezone", "Mars/Olympus"], "IANA"),
    ],
)
def test_what_is_asked_wrongly_is_answered_with_what_is_right(argv: list[str], says: str) -> None:
    done = kimi(*argv)
    assert (done.returncode, says in done.stderr) == (2, True), done.stderr

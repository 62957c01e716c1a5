"""The page of the Control UI's tab in a real browser, without OpenClaw: narrow screens, keyboards, and its renewal."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.config import stack
from kimi_stack.config.limits import Limit
from kimi_stack.config.settings import Policy
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import calls
from kimi_stack.money.report import page, panel

from .browser import browser, serious
from .harness import wait_until

STACK = stack.build(stack.default_document(), "our own stack")
MODELS = {
    "moonshot/kimi-k3": "premium",
    "anthropic/claude-sonnet-5": "standard",
    "anthropic/claude-haiku-4-5": "budget",
}
HOST = "http://panel.test"
PAGE, LIVE = "/plugins/kimi-stack/panel", "/plugins/kimi-stack-live"
# The page of another moment has its forecast at another place.
NOW = datetime(2026, 11, 18, 12, tzinfo=timezone.utc).timestamp()
MANY = 10**11 - 1
LONG = "agent:main:very-long-session-name-" + "x" * 200
INCIDENT = {"time": "2026-11-20T00:00:00Z", "what": "a model got it", "class": "confidential", "model": "acme/m"}
AUDIT = {"time": "2026-11-02T00:00:00Z", "audit": {"standard": {"good": [3, 4], "over": [1, 2], "under": [0, 1]}}}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in list(os.environ):
        kept = name in ("KIMI_STACK_CACHE_DIR", "KIMI_STACK_E2E")
        if name.startswith(("OPENCLAW_", "KIMI_", "XDG_")) and not kept:
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


class Gateway:
    """Answers the browser in the Gateway's place: with a page of a ledger, by the plugin's two routes."""

    def __init__(self) -> None:
        self.policy = Policy()
        self.policy.timezone = "UTC"
        self.policy.limits = (Limit(20 * 10**9, "month"), Limit(3 * 10**9, "day", tier="premium", hard=True))
        self.asked: list[str] = []
        self.made = "today"
        self.ended = False
        for number in range(60):
            model, tier = list(MODELS.items())[number % 3]
            self.call(number, model, tier, sessionKey=LONG if number % 4 else f"agent:main:telegram:{number}")
        self.call(
            "a long one",
            "vendor/" + "m" * 80,
            "budget",
            usage=dict.fromkeys(("input", "output", "cacheRead", "cacheWrite"), MANY),
        )

    def call(self, id: object, model: str, tier: str, **more: Any) -> None:
        provider, _, name = model.partition("/")
        at = calls.iso(int(NOW * 1000) - 1000)
        row = {"id": str(id), "time": at, "provider": provider, "model": name, "tier": tier, "rule": "difficulty"}
        with Accounting(self.policy, STACK).ledger as ledger:
            ledger.record({**row, "usage": {"input": 10_000}, "sender": "telegram:1", "score": 1200, **more})

    def page(self) -> str:
        with Accounting(self.policy, STACK).ledger as ledger:
            made = panel.build(ledger, STACK, [INCIDENT], AUDIT, now=NOW)
        before, says, after = page.render(made.report, made, ".." + LIVE[8:]).rpartition("Made ")
        return f"{before}{says}{self.made}{after[after.index(' by Kimi') :]}"

    def answer(self, route: Any) -> None:
        url = route.request.url
        self.asked.append(url)
        if url == HOST + PAGE:
            self.ended = False
            route.fulfill(body=self.page().replace("%KEY%", "a-key"), content_type="text/html; charset=utf-8")
        elif self.ended:
            route.fulfill(status=401)
        else:
            route.fulfill(json={"data": {"page": self.page()}})


@pytest.fixture
def gateway(home: Path) -> Gateway:
    return Gateway()


@pytest.fixture
def tab(gateway: Gateway) -> Iterator[Any]:
    with browser() as chromium:
        shown = chromium.new_page(viewport={"width": 1000, "height": 900})
        shown.route("**/*", gateway.answer)
        shown.goto(HOST + PAGE)
        yield shown


def renew(tab: Any, gateway: Gateway) -> None:
    """As when the person comes back to the tab; to the end."""
    since = len(gateway.asked)
    tab.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    # Nothing is evaluated in the page meanwhile: it may be replaced as a whole.
    wait_until(lambda: tab.wait_for_timeout(20) or len(gateway.asked) > since, "the page to ask for a new one")
    tab.locator("main").get_by_text(f"Made {gateway.made} by").first.wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_a_phone_nothing_has_to_be_scrolled_sideways(tab: Any, scheme: str) -> None:
    tab.emulate_media(color_scheme=scheme)
    tab.set_viewport_size({"width": 360, "height": 780})
    regions = "[...document.querySelectorAll('[role=region], main, svg')]"
    wide = f"{regions}.filter((each) => each.scrollWidth > each.clientWidth).map((each) => each.outerHTML.slice(0, 90))"
    assert tab.evaluate(wide) == []
    for name in ("cost", "tier", "model", "why"):
        cells = f"[...document.querySelectorAll('[data-label={name}]')].map((each) => each.getBoundingClientRect())"
        edges = tab.evaluate(f"{cells}.map(({{ left, right, width }}) => [left, right, width])")
        assert edges
        assert all(left >= 0 and right <= 360 and width > 0 for left, right, width in edges)
    assert serious(tab) == []
    first = tab.get_by_role("table", name="").first
    assert first.get_by_role("columnheader", name="tokens in").count() == 1, "it is a table still"
    assert first.get_by_role("rowheader", name="premium").count() == 1
    svg = tab.locator(".narrow svg").first
    size = svg.evaluate("(each) => each.getBoundingClientRect().width / each.viewBox.baseVal.width")
    assert size > 0.9, "the text of a chart is as large as the page's"


def test_in_the_tab_of_a_laptop_the_decisions_need_no_scrolling(tab: Any) -> None:
    tab.set_viewport_size({"width": 940, "height": 780})
    calls = tab.get_by_role("region", name="The last decisions")
    assert calls.evaluate("(each) => each.scrollWidth <= each.clientWidth")
    widths = calls.get_by_role("columnheader").evaluate_all("(all) => all.map((each) => each.clientWidth)")
    assert len(widths) == 6
    assert min(widths) > 60, "a long name does not take the room of the other columns"
    assert serious(tab) == []


def sections_of(tab: Any, text: str | None = None) -> list[str]:
    """The sections that the browser shows, or those of a page."""
    where = "(text) => text === null ? document : new DOMParser().parseFromString(text, 'text/html')"
    all_ = f"(text) => Array.from(({where})(text).querySelector('main').children, (each) => each.outerHTML)"
    found: list[str] = tab.evaluate(all_, text)
    return found


def held(tab: Any) -> tuple[str, int]:
    label, left = tab.evaluate("[document.activeElement.ariaLabel, document.activeElement.scrollLeft]")
    return label, left


def scrolled(tab: Any) -> tuple[str, int]:
    """Focus the table of usage, and scroll it as far as 60 pixels."""
    tab.get_by_role("region", name="Usage by tier").evaluate("(each) => { each.focus(); each.scrollLeft = 60; }")
    assert held(tab) == ("Usage by tier", 60)
    return held(tab)


def test_a_renewal_leaves_a_keyboard_and_what_is_scrolled_in_place(tab: Any, gateway: Gateway) -> None:
    tab.set_viewport_size({"width": 940, "height": 780})
    before = scrolled(tab)
    tab.evaluate("window.table = document.activeElement")
    gateway.made = "a minute later"
    renew(tab, gateway)
    assert held(tab) == before
    assert tab.evaluate("window.table === document.activeElement"), "what is the same is not replaced"
    gateway.made = "with another call"
    gateway.call("new", "moonshot/kimi-k3", "premium", usage={"input": 1_000_000}, sessionKey="agent:main:new")
    renew(tab, gateway)
    assert held(tab) == before
    assert tab.evaluate("window.table.isConnected") is False
    assert tab.get_by_role("region", name="The last decisions").get_by_text("agent:main:new").count() == 1
    assert sections_of(tab) == sections_of(tab, gateway.page()), "it is the page that was made"


def test_when_its_key_ends_the_page_gets_another_and_stays_where_it_was(tab: Any, gateway: Gateway) -> None:
    tab.set_viewport_size({"width": 940, "height": 780})
    before = scrolled(tab)
    gateway.ended = True
    gateway.made = "after five minutes"
    renew(tab, gateway)
    wait_until(lambda: held(tab) == before, "the focus")


def test_a_section_comes_and_goes_in_its_place(tab: Any, gateway: Gateway) -> None:
    limits, gateway.policy.limits = gateway.policy.limits, ()
    for gateway.made, shown in (("without limits", 0), ("with limits", 1)):
        renew(tab, gateway)
        assert tab.locator("#limits").count() == shown
        assert sections_of(tab) == sections_of(tab, gateway.page())
        gateway.policy.limits = limits


def test_it_asks_nobody_but_the_gateway_and_cannot(tab: Any, gateway: Gateway) -> None:
    renew(tab, gateway)
    tries = "fetch('http://elsewhere.test/').then(() => 'answered', () => 'refused')"
    assert tab.evaluate(tries) == "refused"
    tab.evaluate("document.body.append(Object.assign(new Image(), { src: 'http://elsewhere.test/' }))")
    tab.evaluate("new Promise((done) => setTimeout(done, 500))")
    assert set(gateway.asked) == {HOST + PAGE, HOST + LIVE}


def test_axe_sees_nothing_grave_in_a_file_for_a_browser(gateway: Gateway, tmp_path: Path) -> None:
    with Accounting(gateway.policy, STACK).ledger as ledger:
        made = panel.build(ledger, STACK, [INCIDENT], AUDIT, now=NOW)
    (tmp_path / "page.html").write_text(page.render(made.report), encoding="utf-8")
    with browser() as chromium:
        shown = chromium.new_page(viewport={"width": 360, "height": 780})
        shown.goto((tmp_path / "page.html").as_uri())
        assert serious(shown) == []
        assert shown.evaluate("document.documentElement.scrollWidth <= innerWidth")

"""Where OpenClaw shows the money and the why: its usage line, `/kimi`, the agent's prompt, a tab of its Control UI."""

from __future__ import annotations

import json
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import dollars

from .browser import browser, serious
from .gateway import Gateway
from .harness import EASY, OpenClawEnv, wait_until

TOKEN = "the-token-of-a-test"
PAGE, LIVE = "/plugins/kimi-stack/panel", "/plugins/kimi-stack-live"
HOSTILE = "agent:main:<img src=x onerror=alert(1)>"


@pytest.fixture(scope="module")
def gateway(installed: OpenClawEnv) -> Iterator[Gateway]:
    """A Gateway that wants a token, over a home with a limit."""
    config = installed.config()
    config["gateway"]["auth"] = {"mode": "token", "token": TOKEN}
    config["plugins"]["entries"]["kimi-stack"]["config"]["timeoutMs"] = 2000
    installed.config_file.write_text(json.dumps(config, indent=2))
    installed.settings_file.parent.mkdir(parents=True, exist_ok=True)
    installed.settings_file.write_text('[[limits]]\nusd = 20\nper = "month"\n')
    with Gateway(installed) as running:
        yield running


def get(gateway: Gateway, path: str, token: str | None = None) -> tuple[int, str]:
    request = urllib.request.Request(f"http://127.0.0.1:{gateway.openclaw.port}{path}")
    if token is not None:
        request.add_header("Authorization", f"Bearer {token}")
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_kimi_answers_what_was_spent_and_decided(gateway: Gateway, installed: OpenClawEnv) -> None:
    session = "agent:main:asked"
    call = gateway.chat(EASY, session)
    assert "/kimi eco" in json.dumps(call.body), "the agent knows the command"
    assert "model-costs" in json.dumps(call.body), "and the skill, which does not take the command's name away"
    wait_until(installed.calls, "the turn on record")
    status = gateway.reply("/kimi", session)
    assert "Spent: $0." in status
    assert "Next limit: month, all: $0." in status
    assert gateway.reply("/kimi report", session).splitlines()[1].startswith("budget: $0.")
    assert "budget · claude-haiku-4-5 · $0." in gateway.reply("/kimi last", session)


def test_openclaws_usage_has_our_line(gateway: Gateway, installed: OpenClawEnv) -> None:
    shown = installed.openclaw("status", "--usage").stdout
    assert "Kimi budget (month)" in shown, shown
    assert " of $20.00" in shown
    assert "% left" in shown
    (row,) = (row for row in gateway.call("usage.status", {})["providers"] if row["provider"] == "kimi-stack")
    assert [window["label"] for window in row["windows"]] == ["month"]


def test_the_page_is_for_who_has_logged_in_alone(gateway: Gateway) -> None:
    for path in (PAGE, LIVE):
        assert get(gateway, path)[0] == 401
        assert get(gateway, path, "another-token")[0] == 401
    assert get(gateway, PAGE, TOKEN)[0] == 200


def test_the_page_is_for_devices_that_may_read_alone(gateway: Gateway) -> None:
    """Two that were paired just now: one may read, the other may only approve what an agent asks for."""
    for scope, tabs, status in (("operator.read", ["Kimi"], 200), ("operator.approvals", [], 401)):
        device = paired(gateway, scope)
        assert device["scopes"] == [scope]
        assert [tab for tab in device["tabs"] if tab == "Kimi"] == tabs
        for path in (PAGE, LIVE):
            assert get(gateway, path, device["token"])[0] == (status if path == PAGE else 401)


def paired(gateway: Gateway, scope: str) -> dict[str, Any]:
    """A new device with this scope: its `scopes`, its `token`, and the labels of the `tabs` that it is offered."""
    words = ("node", str(Path(__file__).with_name("device.mjs")), str(gateway.openclaw.port), TOKEN, scope)
    done = subprocess.run(words, env=gateway.openclaw.env, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_tab_in_the_control_ui(gateway: Gateway, installed: OpenClawEnv) -> None:
    """In a real browser: it is found, it equals the report, it renews itself, and a hostile name does nothing."""
    gateway.chat(EASY)
    wait_until(installed.calls, "the turn on record")
    exported = installed.kimi("ledger", "export", "-", check=True).stdout.splitlines()[-1]
    line = json.loads(exported)
    row = {**line, "kimi_stack": {**line["kimi_stack"], "id": "h", "session": HOSTILE}}
    installed.kimi("ledger", "import", "-", stdin=json.dumps(row) + "\n", check=True)
    with browser() as chromium:
        page = chromium.new_page(viewport={"width": 1200, "height": 900})
        dialogs: list[str] = []
        asked: list[Any] = []
        page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
        page.on("request", lambda request: asked.append(request))
        page.goto(f"http://127.0.0.1:{installed.port}/#token={TOKEN}")
        page.get_by_role("link", name="Kimi", exact=True).click(timeout=120_000)
        frame = page.frame_locator("iframe[title='Kimi']")
        frame.locator("h1").wait_for(timeout=120_000)
        frame.get_by_text(HOSTILE).first.wait_for(timeout=120_000)  # it may have loaded the page of a moment before
        assert shown(frame) == report(installed)
        (inner,) = (each for each in page.frames if each.url.endswith(PAGE))
        assert serious(inner) == []
        installed.kimi(
            "ledger",
            "import",
            "-",
            stdin=json.dumps({**row, "kimi_stack": {**row["kimi_stack"], "id": "h2"}}) + "\n",
            check=True,
        )
        after = report(installed)
        assert after != shown(frame)
        frame.get_by_text(after["spent"]).first.wait_for(timeout=120_000)
        assert shown(frame) == after
        frame.get_by_role("region", name="By model").click()
        inner.evaluate("document.body.dataset.key = 'ended'; document.dispatchEvent(new Event('visibilitychange'))")
        frame.locator("body:not([data-key=ended])").wait_for(timeout=120_000)
        frame.locator("[aria-label='By model']:focus").wait_for(timeout=120_000)  # as before it loaded itself anew
        page.set_viewport_size({"width": 360, "height": 780})
        # The Control UI puts its sidebar away first. The page's policy forbids Playwright's own wait: it uses eval.
        wait_until(lambda: 320 < inner.evaluate("innerWidth") <= 360, "the narrow page")
        assert inner.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nobody scrolls sideways"
        assert dialogs == []
        paths = {request.url.partition("?")[0] for request in asked if request.frame == inner}
        assert paths == {f"http://127.0.0.1:{installed.port}{path}" for path in (PAGE, LIVE)}, "and nowhere else"


def report(home: OpenClawEnv) -> dict[str, Any]:
    """The figures of `kimi-stack report models --json` that the page shows."""
    data = json.loads(home.kimi("report", "models", "--json", check=True).stdout)["data"]
    return {
        "spent": money(data["totals"]["cost"]),
        "runs": data["totals"]["runs"],
        "models": [(row["name"], row["runs"], row["calls"]) for row in data["rows"]],
        "costs": dollars.column([dollars.parse(row["cost"]["usd"]) for row in data["rows"]]),
        "limits": [
            f"{money(each['spent'])} of {money(each['amount'])} ({each['percent']} %)" for each in data["limits"]
        ],
    }


def shown(frame: Any) -> dict[str, Any]:
    """The same by the page."""
    spent, _, runs, _ = frame.locator(".figures b").all_inner_texts()
    rows = [row.get_by_role("cell").all_inner_texts() for row in frame.locator("#models tbody tr").all()]
    return {
        "spent": spent,
        "runs": int(runs),
        "models": [
            (name, int(runs), int(calls))
            for name, (_, runs, calls) in zip(frame.locator("#models tbody th").all_inner_texts(), rows, strict=True)
        ],
        "costs": [cost for cost, *_ in rows],
        "limits": [meter.get_attribute("aria-valuetext") for meter in frame.get_by_role("meter").all()],
    }


def money(cost: dict[str, str]) -> str:
    return dollars.text(dollars.parse(cost["usd"]))

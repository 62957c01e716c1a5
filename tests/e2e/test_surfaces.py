"""Where OpenClaw shows the money and the why: its usage line, `/kimi`, the agent's prompt, a tab of its Control UI."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Iterator
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
        asked: list[str] = []
        page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"http://127.0.0.1:{installed.port}/#token={TOKEN}")
        page.get_by_role("link", name="Kimi", exact=True).click(timeout=120_000)
        frame = page.frame_locator("iframe[title='Kimi']")
        frame.locator("h1").wait_for(timeout=120_000)
        frame.get_by_text(HOSTILE).first.wait_for(timeout=120_000)  # it may have loaded the page of a moment before
        assert spent(frame) == report(installed)
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
        assert after != spent(frame)
        frame.get_by_text(after["cost"]).first.wait_for(timeout=120_000)
        assert spent(frame) == after
        page.set_viewport_size({"width": 360, "height": 780})
        # The Control UI puts its sidebar away first. The page's policy forbids Playwright's own wait: it uses eval.
        wait_until(lambda: 320 < inner.evaluate("innerWidth") <= 360, "the narrow page")
        assert inner.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nobody scrolls sideways"
        assert dialogs == []
        ours = [url for url in asked if "kimi-stack" in url]
        assert all(url.startswith(f"http://127.0.0.1:{installed.port}/") for url in ours)


def report(home: OpenClawEnv) -> dict[str, Any]:
    """The figures of `kimi-stack report --json` that the page shows first."""
    totals = json.loads(home.kimi("report", "--json", check=True).stdout)["data"]["totals"]
    return {"cost": dollars.text(dollars.parse(totals["cost"]["usd"])), "runs": totals["runs"]}


def spent(frame: Any) -> dict[str, Any]:
    cost, _, runs, _ = frame.locator(".figures b").all_inner_texts()
    return {"cost": cost, "runs": int(runs)}

"""The one door to the `openclaw` command."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from pytest_subprocess import FakeProcess

from kimi_stack.base import paths
from kimi_stack.openclaw import turns
from kimi_stack.openclaw.door import (
    OpenClaw,
    OpenClawFailed,
    OpenClawMissing,
    OpenClawTimedOut,
    OpenClawTooOld,
    find_json,
)
from kimi_stack.openclaw.turns import Options

from .programs import (
    BIN,
    program,
)


def test_it_is_found_by_option_then_variable_then_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("option", "variable", "on-path"):
        (tmp_path / name).mkdir()
        program(tmp_path / name, "#!/bin/sh\n")
    monkeypatch.setenv("PATH", str(tmp_path / "on-path"))
    assert OpenClaw.find().path == str(tmp_path / "on-path" / "openclaw")
    monkeypatch.setenv("OPENCLAW_BIN", str(tmp_path / "variable" / "openclaw"))
    assert OpenClaw.find().path == str(tmp_path / "variable" / "openclaw")
    assert OpenClaw.find(str(tmp_path / "option" / "openclaw")).path == str(tmp_path / "option" / "openclaw")


def test_a_missing_openclaw_names_the_remedy_and_exits_4(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for explicit in (None, "/no/such/thing", str(tmp_path)):
        with pytest.raises(OpenClawMissing, match="--with-openclaw") as error:
            OpenClaw.find(explicit)
        assert error.value.exit_code == 4


def test_the_version_is_read_and_an_old_one_refused(fp: FakeProcess, openclaw: OpenClaw) -> None:
    assert openclaw.version == (2026, 9, 6)
    fp.register(["/old", "--version"], stdout="OpenClaw 2025.12.1\n")
    with pytest.raises(OpenClawTooOld, match=r"2025\.12\.1") as error:
        OpenClaw("/old").version  # noqa: B018
    assert error.value.exit_code == 4


def test_a_node_that_is_too_old_is_told_from_a_failure(fp: FakeProcess) -> None:
    said = "openclaw: Node 20.20.2: node:sqlite is unavailable; use 24.16+/26.1+\n"
    fp.register([BIN, "--version"], stderr=said, returncode=1)
    with pytest.raises(OpenClawMissing, match=r"Node 24\.16 or newer"):
        OpenClaw(BIN).version  # noqa: B018


def test_a_failure_carries_openclaws_own_reason(fp: FakeProcess, openclaw: OpenClaw) -> None:
    fp.register(
        [BIN, "x"], stderr="\x1b[31m[openclaw] Reason: No such thing.\x1b[0m\n[openclaw] Help: y\n", returncode=1
    )
    with pytest.raises(OpenClawFailed, match="No such thing") as error:
        openclaw.call(["x"])
    assert error.value.exit_code == 1
    body = json.dumps({"ok": False, "error": {"type": "cli_error", "message": "Config is broken."}}, indent=2)
    fp.register([BIN, "y"], stdout=body, returncode=1)
    with pytest.raises(OpenClawFailed, match=r"Config is broken\."):
        openclaw.call(["y"])


def test_an_unset_config_path_is_none_and_another_failure_is_not(fp: FakeProcess, openclaw: OpenClaw) -> None:
    unset = {"ok": False, "error": {"message": "Config path is valid but unset: models.providers. The runtime ..."}}
    fp.register([BIN, "config", "get", "a", "--json"], stdout=json.dumps(unset), returncode=1)
    assert openclaw.config_get("a") is None
    fp.register([BIN, "config", "get", "b", "--json"], stderr="boom", returncode=1)
    with pytest.raises(OpenClawFailed, match="boom"):
        openclaw.config_get("b")


def test_a_patch_goes_over_stdin(fp: FakeProcess, openclaw: OpenClaw) -> None:
    seen: list[Any] = []
    fp.register([BIN, "config", "patch", "--stdin"], stdout="Applied 1.\n", stdin_callable=seen.append)
    assert openclaw.config_patch({"a": None}) == "Applied 1."
    assert json.loads(seen[0]) == {"a": None}
    assert openclaw.calls == ["config patch"]


@pytest.mark.parametrize(
    "text",
    [
        '{"a": [1]}',
        '[gateway] ready\n{"a": [1]}\n',
        'noise {not: json}\n{"a":\n [1]\n}\n[plugins] bye\n',
        '{"level": "info"}\n{"a": [1]}',
    ],
)
def test_json_is_found_amid_log_lines(text: str) -> None:
    assert find_json(text) == {"a": [1]}


def test_no_json_is_said(fp: FakeProcess, openclaw: OpenClaw) -> None:
    fp.register([BIN, "z"], stdout="all is well\n")
    with pytest.raises(OpenClawFailed, match="printed no JSON"):
        openclaw.call_json(["z"])


def test_a_call_that_does_not_end_is_ended(tmp_path: Path) -> None:
    slow = OpenClaw(program(tmp_path, "#!/bin/sh\nexec sleep 60\n"))
    with pytest.raises(OpenClawTimedOut):
        slow.call(["x"], timeout=0.2)


def test_one_that_waits_for_npm_is_ended_with_it_and_the_reason_is_said(tmp_path: Path) -> None:
    waits = "(exec -a 'npm view @openclaw/moonshot-provider' sleep 60) &\n"
    script = f"#!/bin/bash\n{waits}echo $! >'{tmp_path}/npm'\nwait\n"
    slow = OpenClaw(program(tmp_path, script))
    began = time.monotonic()
    with pytest.raises(
        OpenClawTimedOut, match=r"within 2 s: it waits for `npm view @openclaw/moonshot-provider"
    ) as error:
        slow.call(["plugins", "inspect"], timeout=2)
    assert "registry" in str(error.value)
    assert time.monotonic() - began < 30
    npm = Path("/proc", (tmp_path / "npm").read_text().strip(), "cmdline")
    for _ in range(100):  # a process that was killed is there until the system has taken it away
        if not npm.exists() or b"npm" not in npm.read_bytes():
            break
        time.sleep(0.1)
    else:
        pytest.fail("npm is still there")


def test_npm_gives_up_soon_unless_the_person_set_it_otherwise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asks = OpenClaw(program(tmp_path, '#!/bin/sh\necho "$npm_config_fetch_timeout $npm_config_fetch_retries"\n'))
    assert asks.call(["x"]).out == "10000 0\n"
    monkeypatch.setenv("npm_config_fetch_timeout", "99")
    assert asks.call(["x"]).out == "99 0\n"


def test_only_an_unknown_newer_version_is_asked_for_the_guides_commands(fp: FakeProcess, openclaw: OpenClaw) -> None:
    assert not openclaw.has_guide_commands()
    fp.register(["/new", "--version"], stdout="OpenClaw 2027.1.0\n", occurrences=2)
    fp.register(["/new", "models", "add", "--help"], stdout="--alias A\n--tier T\n")
    assert OpenClaw("/new").has_guide_commands()
    remembered = OpenClaw("/new")
    assert remembered.has_guide_commands()
    assert remembered.calls == []


def test_the_guides_dialect_is_spoken_where_it_is(fp: FakeProcess) -> None:
    fp.register(["/new", "--version"], stdout="OpenClaw 2027.1.0\n")
    fp.register(["/new", "models", "add", "--help"], stdout="--tier T\n")
    fp.register(["/new", "models", "add", "a/b", "--alias", "x", "--tier", "budget"])
    new = OpenClaw("/new")
    assert new.has_guide_commands()
    new.guide_models_add("a/b", "x", "budget")
    assert turns._arguments(new, "a/b", Options(extra=("--y",))) == ["run", "--model", "a/b", "--y", "-"]


def test_without_one_on_path_it_is_the_one_that_was_installed_into(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "elsewhere").mkdir()
    program(tmp_path / "elsewhere", "#!/bin/sh\n")
    there = str(tmp_path / "elsewhere" / "openclaw")
    monkeypatch.setenv("PATH", str(tmp_path))
    section = {"facts": {"openclaw": there, "env": {}}, "changes": [{"kind": "plugin"}]}
    paths.receipt_file().parent.mkdir(parents=True)
    paths.receipt_file().write_text(json.dumps({"version": 1, "sections": {str(paths.openclaw_dir()): section}}))
    assert OpenClaw.find().path == there
    monkeypatch.setenv("OPENCLAW_STATE_DIR", str(tmp_path / "another"))
    with pytest.raises(OpenClawMissing):
        OpenClaw.find()
    monkeypatch.delenv("OPENCLAW_STATE_DIR")
    Path(there).unlink()
    with pytest.raises(OpenClawMissing):
        OpenClaw.find()
    paths.receipt_file().write_text("{")
    with pytest.raises(OpenClawMissing):
        OpenClaw.find()

"""The one door to the `openclaw` command line: nothing else in this project starts it.

Each call costs a start of Node, 1 to 4 s, so callers batch, and `calls` keeps what was started.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from kimi_stack.base import files, paths, process
from kimi_stack.base.errors import OPENCLAW_UNUSABLE, RUN_FAILED, StackError

OLDEST = (2026, 9, 2)  # that we install into and are routed by; tests/e2e/test_oldest.py holds it to that
# Up to this version we know that there is no `models add --tier`; only later ones are asked.
_LAST_WITHOUT_GUIDE_COMMANDS = (2026, 9, 6)
# At most commands OpenClaw asks npm for the plugin of a provider that the config names and that is not installed; npm
# by itself tries for minutes. What the person set for npm themselves goes before.
_NPM_SOON = {"npm_config_fetch_timeout": "10000", "npm_config_fetch_retries": "0"}
INSPECT_SECONDS = 90.0  # it loads every plugin, and may ask npm once before it does
_INSTALL_HINT = "install it with `installers/install.sh --with-openclaw`, or name it with OPENCLAW_BIN or --openclaw"


class OpenClawError(StackError):
    """Something about OpenClaw itself; the subclasses keep apart what callers treat apart."""


class OpenClawMissing(OpenClawError):
    def __init__(self, message: str) -> None:
        super().__init__(message, exit_code=OPENCLAW_UNUSABLE)


class OpenClawTooOld(OpenClawMissing):
    pass


class OpenClawFailed(OpenClawError):
    def __init__(self, message: str, result: Result | None = None) -> None:
        super().__init__(message, exit_code=RUN_FAILED)
        self.result = result


class OpenClawTimedOut(OpenClawFailed):
    pass


@dataclass(frozen=True)
class Result:
    """What one call left: its exit code, standard output and standard error."""

    code: int
    out: str
    err: str


class OpenClaw:
    """A found `openclaw`. Its state folder, config and profile are those of our own environment."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.calls: list[str] = []

    @classmethod
    def find(cls, explicit: str | None = None) -> OpenClaw:
        """`explicit`, OPENCLAW_BIN or `openclaw` on PATH. Raises OpenClawMissing."""
        named = explicit or os.environ.get("OPENCLAW_BIN", "").strip()
        path = shutil.which(os.path.expanduser(named) if named else "openclaw")
        if path is None:
            what = f"{named} is not a program that can be started" if named else "there is no openclaw on PATH"
            raise OpenClawMissing(f"OpenClaw is missing: {what};\n{_INSTALL_HINT}")
        return cls(path)

    @cached_property
    def version(self) -> tuple[int, ...]:
        """Such as (2026, 9, 6). Raises OpenClawMissing where it cannot start, OpenClawTooOld below `OLDEST`."""
        result = self._run(["--version"], None, 60)
        found = re.search(r"(\d{4})\.(\d+)\.(\d+)", result.out)
        if result.code != 0 or found is None:
            said = process.last_line(result.err) or process.last_line(result.out) or f"exit {result.code}"
            raise OpenClawMissing(f"{self.path} does not start: {said}\nOpenClaw needs Node 24.16 or newer on PATH")
        version = tuple(int(part) for part in found.groups())
        if version < OLDEST:
            written, oldest = ".".join(map(str, version)), ".".join(map(str, OLDEST))
            raise OpenClawTooOld(
                f"{self.path} is {written}, too old: `npm install -g openclaw@latest` ({oldest} or newer)"
            )
        return version

    def call(
        self,
        args: Sequence[str],
        *,
        stdin: str | None = None,
        timeout: float | None = 120,
        check: bool = True,
    ) -> Result:
        """Run `openclaw ARGS`; `timeout` in seconds. With `check`, a failure raises OpenClawFailed."""
        self.calls.append(" ".join(args[:2]))
        result = self._run(args, stdin, timeout)
        if check and result.code != 0:
            raise OpenClawFailed(f"openclaw {' '.join(args[:2])} failed: {_reason(result)}", result)
        return result

    def call_json(self, args: Sequence[str], *, timeout: float | None = 120) -> Any:
        """The JSON that `openclaw ARGS` prints, found even where log lines surround it."""
        result = self.call(args, timeout=timeout)
        try:
            return find_json(result.out)
        except ValueError:
            raise OpenClawFailed(
                f"openclaw {' '.join(args[:2])} printed no JSON: {result.out[:200]!r}", result
            ) from None

    def config_get(self, path: str) -> Any | None:
        """The effective value at a config path, or None where there is none."""
        result = self.call(["config", "get", path, "--json"], check=False)
        if result.code != 0:
            if re.search("valid but unset|unknown config path|not found", _reason(result), re.IGNORECASE):
                return None
            raise OpenClawFailed(f"openclaw config get {path} failed: {_reason(result)}", result)
        return find_json(result.out)

    def config_patch(self, patch: dict[str, Any], *, dry_run: bool = False) -> str:
        """Merge a patch into openclaw.json in one validated write; returns what OpenClaw said of it."""
        args = ["config", "patch", "--stdin", *(["--dry-run"] if dry_run else [])]
        return process.last_line(self.call(args, stdin=json.dumps(patch)).out)

    def plugin_install(self, folder: Path) -> None:
        """Install a plugin from a folder. The caller has shown the person what both consents mean."""
        self.call(["plugins", "install", str(folder), "--force", "--accept-capabilities"])

    def plugin_uninstall(self, name: str) -> None:
        self.call(["plugins", "uninstall", name, "--force"])

    def plugin_inspect(self, name: str) -> dict[str, Any]:
        words = ["plugins", "inspect", name, "--runtime", "--json"]
        inspected: dict[str, Any] = self.call_json(words, timeout=INSPECT_SECONDS)
        return inspected

    def pin_probe(self, ref: str, agent: str) -> dict[str, Any]:
        """What our plugin makes of a new session of `agent` on the model `ref`: model, defaultModel, pinned."""
        facts: dict[str, Any] = self.call_json(["run", "--kimi-stack-probe", ref, agent])
        return facts

    def models_list(self) -> list[dict[str, Any]]:
        """Every model that OpenClaw lists: `key`, `contextWindow`, `input` ("text+image"), `local`; never a price."""
        rows: list[dict[str, Any]] = self.call_json(["models", "list", "--all", "--json"])["models"]
        return rows

    def on_terminal(self, args: Sequence[str]) -> int:
        """Run `openclaw ARGS` at the person's own terminal, for what it asks of them; its exit code."""
        self.calls.append(" ".join(args[:2]))
        try:
            return subprocess.run([self.path, *args], check=False).returncode
        except OSError as error:
            raise OpenClawMissing(f"{self.path} cannot be started: {error.strerror};\n{_INSTALL_HINT}") from None

    def models_status(self) -> dict[str, Any]:
        status: dict[str, Any] = self.call_json(["models", "status", "--json"])
        return status

    def aliases(self) -> dict[str, str]:
        listed: dict[str, str] = self.call_json(["models", "aliases", "list", "--json"])["aliases"]
        return listed

    def has_guide_commands(self) -> bool:
        """Whether this version has the guide's `models add REF --alias A --tier T` and, with it, its `run`.

        No released version does, so only one newer than those we know is asked. (`run` alone proves nothing: our
        own plugin adds a command of that name.) The answer is kept, because asking costs a start of Node.
        """
        if self.version <= _LAST_WITHOUT_GUIDE_COMMANDS:
            return False
        memory = paths.data_dir() / "openclaw-dialect.json"
        key = f"{self.path} {'.'.join(map(str, self.version))}"
        try:
            known = json.loads(memory.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            known = {}
        if key not in known:
            result = self.call(["models", "add", "--help"], check=False)
            known = {key: result.code == 0 and "--tier" in result.out}
            try:
                memory.parent.mkdir(files.PRIVATE, parents=True, exist_ok=True)
                memory.write_text(json.dumps(known), encoding="utf-8")
            except OSError:
                pass  # asked again next time
        return bool(known[key])

    def guide_models_add(self, ref: str, alias: str, tier: str) -> None:
        """The guide's own command, where `has_guide_commands`."""
        self.call(["models", "add", ref, "--alias", alias, "--tier", tier])

    def _run(self, args: Sequence[str], stdin: str | None, timeout: float | None) -> Result:
        pipe = subprocess.PIPE
        try:
            child = subprocess.Popen(
                [self.path, *args],
                stdin=pipe,
                stdout=pipe,
                stderr=pipe,
                text=True,
                encoding="utf-8",
                errors="replace",
                env={**_NPM_SOON, **os.environ},
                start_new_session=True,  # a group of its own, to be ended with all that it has started
            )
        except OSError as error:
            raise OpenClawMissing(f"{self.path} cannot be started: {error.strerror};\n{_INSTALL_HINT}") from None
        try:
            out, err = child.communicate("" if stdin is None else stdin, timeout=timeout)
        except subprocess.TimeoutExpired:
            waits = _waits_for_npm(child.pid)
            _end(child)
            raise OpenClawTimedOut(f"openclaw {' '.join(args[:2])} did not end within {timeout:g} s{waits}") from None
        except BaseException:
            _end(child)
            raise
        return Result(child.returncode, out, err)


def _end(child: subprocess.Popen[str]) -> None:
    """End a child and all that it has started: an npm left behind would keep our pipes open."""
    for ask in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(OSError):  # they have ended
            os.killpg(child.pid, ask)
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(process.GRACE)
            if ask == signal.SIGKILL:
                return


def _waits_for_npm(group: int) -> str:
    """The reason, where a child of OpenClaw's in its process group is an npm that waits for the registry."""
    try:
        listed = subprocess.run(["ps", "-o", "args=", "-g", str(group)], capture_output=True, text=True, check=False)
    except OSError:
        return ""
    npm = next((line.strip() for line in listed.stdout.splitlines() if re.match(r"(\S*/)?(node \S*)?npm\b", line)), "")
    if not npm:
        return ""
    return f": it waits for `{npm[:100]}`;\nsee that npm reaches its registry, or install that plugin by hand"


def find_json(text: str) -> Any:
    """The last JSON object or array that begins a line of `text`, log lines before and after it aside.

    Raises ValueError where there is none.
    """
    decoder = json.JSONDecoder()
    try:
        return json.loads(text)
    except ValueError:
        pass
    found, at = None, 0
    for start in re.finditer(r"^[\[{]", text, re.MULTILINE):
        if start.start() < at:
            continue  # inside a value that was already read
        try:
            value, at = decoder.raw_decode(text, start.start())
        except ValueError:
            continue  # a log line such as `[gateway] ready`
        found = value
    if found is None:
        raise ValueError("no JSON value begins a line")
    return found


def _reason(result: Result) -> str:
    """OpenClaw's own reason for a failure, without its colours and its advice."""
    with contextlib.suppress(ValueError, LookupError, TypeError):
        return str(find_json(result.out)["error"]["message"])
    lines = [line.strip() for line in process.plain(result.err + "\n" + result.out).splitlines()]
    for line in lines:
        if line.startswith("[openclaw] Reason: "):
            return line.removeprefix("[openclaw] Reason: ")
    return next((line for line in reversed(lines) if line), f"exit {result.code}")

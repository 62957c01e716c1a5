"""The interface to the `openclaw` command line. Nothing else in this project starts it.

Each call starts Node, which takes 1 to 4 s, so callers combine their calls. `calls` records what was started.
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
from kimi_stack.openclaw import config_file

OLDEST = (2026, 9, 2)  # the oldest supported version; checked by tests/e2e/test_oldest.py
# Versions up to this one are known to have no `models add --tier`; only later ones are asked.
_LAST_WITHOUT_GUIDE_COMMANDS = (2026, 9, 6)
# With most commands, OpenClaw asks npm for the plugin of a configured provider that is not installed. By default npm
# retries for minutes. npm settings in the user's environment take precedence.
_NPM_SOON = {"npm_config_fetch_timeout": "10000", "npm_config_fetch_retries": "0"}
INSPECT_SECONDS = 90.0  # it loads every plugin, and may first ask npm once
_INSTALL_HINT = "install it with `installers/install.sh --with-openclaw`, or name it with OPENCLAW_BIN or --openclaw"


class OpenClawError(StackError):
    """An error of OpenClaw itself. The subclasses are those that callers handle differently."""


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
    """The result of one call: exit code, standard output and standard error."""

    code: int
    out: str
    err: str


class OpenClaw:
    """An `openclaw` that was found. It uses the state folder, config and profile of our own environment."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.calls: list[str] = []

    @classmethod
    def find(cls, explicit: str | None = None) -> OpenClaw:
        """`explicit`, OPENCLAW_BIN, `openclaw` on PATH, or the one that was installed into. Raises OpenClawMissing."""
        named = explicit or os.environ.get("OPENCLAW_BIN", "").strip()
        path = shutil.which(os.path.expanduser(named)) if named else shutil.which("openclaw") or _installed_into()
        if path is None:
            what = f"{named} is not a program that can be started" if named else "there is no openclaw on PATH"
            raise OpenClawMissing(f"OpenClaw is missing: {what};\n{_INSTALL_HINT}")
        return cls(path)

    @cached_property
    def version(self) -> tuple[int, ...]:
        """For example (2026, 9, 6). Raises OpenClawMissing if it cannot start, OpenClawTooOld below `OLDEST`."""
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
        """The JSON that `openclaw ARGS` prints, also if log lines surround it."""
        result = self.call(args, timeout=timeout)
        try:
            return find_json(result.out)
        except ValueError:
            raise OpenClawFailed(
                f"openclaw {' '.join(args[:2])} printed no JSON: {result.out[:200]!r}", result
            ) from None

    def config_get(self, path: str) -> Any | None:
        """The effective value at a config path, or None if there is none."""
        result = self.call(["config", "get", path, "--json"], check=False)
        if result.code != 0:
            if re.search("valid but unset|unknown config path|not found", _reason(result), re.IGNORECASE):
                return None
            raise OpenClawFailed(f"openclaw config get {path} failed: {_reason(result)}", result)
        return find_json(result.out)

    def config_read(self, *path: str) -> Any | None:
        """What the user set at a config path, or None: from openclaw.json, or from OpenClaw if that is not certain.

        OpenClaw's defaults may be missing in it; `config_get` has them, and takes a start of OpenClaw.
        """
        found = config_file.get(path, self.version)
        return self.config_get(".".join(path)) if found is config_file.UNSURE else found

    def config_patch(self, patch: dict[str, Any], *, dry_run: bool = False) -> str:
        """Merge a patch into openclaw.json in one validated write; returns OpenClaw's output."""
        args = ["config", "patch", "--stdin", *(["--dry-run"] if dry_run else [])]
        return process.last_line(self.call(args, stdin=json.dumps(patch)).out)

    def plugin_install(self, folder: Path) -> None:
        """Install a plugin from a folder. The caller must have explained both consents to the user."""
        self.call(["plugins", "install", str(folder), "--force", "--accept-capabilities"])

    def plugin_uninstall(self, name: str) -> None:
        self.call(["plugins", "uninstall", name, "--force"])

    def plugin_inspect(self, name: str) -> dict[str, Any]:
        words = ["plugins", "inspect", name, "--runtime", "--json"]
        inspected: dict[str, Any] = self.call_json(words, timeout=INSPECT_SECONDS)
        return inspected

    def pin_probe(self, ref: str, agent: str) -> dict[str, Any]:
        """How our plugin treats a new session of `agent` on the model `ref`: model, defaultModel, pinned."""
        facts: dict[str, Any] = self.call_json(["run", "--kimi-stack-probe", ref, agent])
        return facts

    def models_list(self) -> list[dict[str, Any]]:
        """Every model that OpenClaw lists: `key`, `contextWindow`, `input` ("text+image"), `local`; never a price."""
        rows: list[dict[str, Any]] = self.call_json(["models", "list", "--all", "--json"])["models"]
        return rows

    def on_terminal(self, args: Sequence[str]) -> int:
        """Run `openclaw ARGS` in the user's terminal, because it asks questions; returns its exit code."""
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
        """Whether this version has the guide's `models add REF --alias A --tier T`, and so the guide's `run` too.

        No known release has it, so only newer versions are asked. (`run` alone proves nothing: our own plugin adds a
        command of that name.) The answer is cached, because asking starts Node.
        """
        if self.version <= _LAST_WITHOUT_GUIDE_COMMANDS:
            return False
        memory = Path(paths.locate("openclaw_dialect"))
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
                pass  # not cached: asked again next time
        return bool(known[key])

    def guide_models_add(self, ref: str, alias: str, tier: str) -> None:
        """Run the guide's own command; only if `has_guide_commands`."""
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
                start_new_session=True,  # its own process group, so that all its children can be ended
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


def _installed_into() -> str | None:
    """The `openclaw` of the installation in this state folder, from its receipt; None if there is none."""
    try:
        receipt = json.loads(files.read_text(paths.locate("receipt")))
        recorded = receipt["sections"][paths.locate("openclaw")]["facts"]["openclaw"]
    except (StackError, ValueError, LookupError, TypeError):
        return None
    return shutil.which(recorded) if isinstance(recorded, str) else None


def _end(child: subprocess.Popen[str]) -> None:
    """End a child and all its children: an npm that goes on would keep our pipes open."""
    for ask in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(OSError):  # they have ended already
            os.killpg(child.pid, ask)
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(process.GRACE)
            if ask == signal.SIGKILL:
                return


def _waits_for_npm(group: int) -> str:
    """A reason, if an npm in OpenClaw's process group is waiting for the registry; else ""."""
    try:
        listed = subprocess.run(["ps", "-o", "args=", "-g", str(group)], capture_output=True, text=True, check=False)
    except OSError:
        return ""
    npm = next((line.strip() for line in listed.stdout.splitlines() if re.match(r"(\S*/)?(node \S*)?npm\b", line)), "")
    if not npm:
        return ""
    return f": it waits for `{npm[:100]}`;\nsee that npm reaches its registry, or install that plugin by hand"


def find_json(text: str) -> Any:
    """The last JSON object or array in `text` that begins a line; log lines around it are ignored.

    Raises ValueError if there is none.
    """
    decoder = json.JSONDecoder()
    try:
        return json.loads(text)
    except ValueError:
        pass
    found, at = None, 0
    for start in re.finditer(r"^[\[{]", text, re.MULTILINE):
        if start.start() < at:
            continue  # inside a value that was already parsed
        try:
            value, at = decoder.raw_decode(text, start.start())
        except ValueError:
            continue  # a log line such as `[gateway] ready`
        found = value
    if found is None:
        raise ValueError("no JSON value begins a line")
    return found


def _reason(result: Result) -> str:
    """OpenClaw's own reason for a failure, without colours and advice."""
    with contextlib.suppress(ValueError, LookupError, TypeError):
        return str(find_json(result.out)["error"]["message"])
    lines = [line.strip() for line in process.plain(result.err + "\n" + result.out).splitlines()]
    for line in lines:
        if line.startswith("[openclaw] Reason: "):
            return line.removeprefix("[openclaw] Reason: ")
    return next((line for line in reversed(lines) if line), f"exit {result.code}")

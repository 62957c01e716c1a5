"""What OpenClaw lacks to serve the stack, and what a run says that nothing can serve."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import stack
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.running import needs

MODELS = {
    "premium": "moonshot/kimi-k3",
    "standard": "anthropic/claude-sonnet-5",
    "budget": "anthropic/claude-haiku-4-5",
}
NO_PROVIDER = 'Unknown model: moonshot/kimi-k3. Found agents.defaults.models["moonshot/kimi-k3"], but no matching ...'
NO_KEY = (
    'No API key found for provider "anthropic". Auth store: /x (agentDir: /x). Configure ... | missing-provider-auth'
)
BUNDLED = [{"id": "anthropic", "providerIds": ["anthropic"], "syntheticAuthRefs": ["claude-cli"]}]
MOONSHOT = {"id": "moonshot", "providerIds": ["moonshot"]}
LOCAL = {"id": "ollama", "providerIds": ["ollama"], "syntheticAuthRefs": ["ollama"]}
# Answers as 2026.9.6 was seen to, from the files of its folder, and notes each call.
PROGRAM = """\
#!{python} -IS
import json, pathlib, sys
here = pathlib.Path({folder!r})
words = sys.argv[1:]
if words == ["--version"]:
    sys.exit(print("OpenClaw 2026.9.6"))
with open(here / "calls", "a") as calls:
    model = words[words.index("--model") + 1 :][:1] if "--model" in words else []
    calls.write(" ".join(words[:2] + model) + "\\n")
said = json.loads((here / "said.json").read_text())
name = " ".join(words[:2])
if name == "agent exec":
    model = words[words.index("--model") + 1]
    error = said["errors"].get(model)
    provider, _, rest = model.partition("/")
    answer = {{"ok": not error, "status": "error" if error else "ok", "final": "" if error else "the answer"}}
    if error:
        answer["error"] = {{"message": error, "kind": "exception"}}
    else:
        answer.update(provider=provider, model=rest, usage={{"input": 10, "output": 1}})
    print(json.dumps(answer))
    sys.exit(1 if error else 0)
if said.get(name) is None:
    print("Config path not found", file=sys.stderr)
    sys.exit(1)
print(json.dumps(said[name]))
"""


class World:
    """An OpenClaw that says what the test wants."""

    def __init__(self, home: Path) -> None:
        self.folder = home
        self.said: dict[str, Any] = {
            "errors": dict(zip(MODELS.values(), (NO_PROVIDER, NO_KEY, NO_KEY), strict=True)),
            "models status": {"auth": {"providers": []}},
            "plugins list": {"plugins": BUNDLED},
            "config get": None,
        }
        program = home / "openclaw"
        program.write_text(PROGRAM.format(python=sys.executable, folder=str(home)))
        program.chmod(0o755)
        self.openclaw = OpenClaw(str(program))

    def has(self, *providers: str) -> None:
        rows = [{"provider": name, "effective": {"kind": "profiles"}} for name in providers]
        self.said["models status"] = {"auth": {"providers": rows}}
        for model in MODELS.values():
            if model.partition("/")[0] in providers:
                self.said["errors"].pop(model, None)

    def ask(self, models: dict[str, str] = MODELS) -> list[needs.Need]:
        self.write()
        return needs.ask(self.openclaw, models)

    def write(self) -> None:
        (self.folder / "said.json").write_text(json.dumps(self.said))
        (self.folder / "calls").write_text("")

    @property
    def calls(self) -> list[str]:
        return (self.folder / "calls").read_text().splitlines()

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        self.write()
        argv = [sys.executable, "-m", "kimi_stack", "run", "--openclaw", self.openclaw.path, *words]
        return subprocess.run(argv, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=120, check=False)


@pytest.fixture
def world(home: Path) -> World:
    return World(home)


def test_a_provider_without_plugin_and_one_without_key_are_told_apart(world: World) -> None:
    moonshot, anthropic = world.ask()
    assert (moonshot.lacks, moonshot.tiers) == ("plugin", ("premium",))
    assert moonshot.commands() == [
        "openclaw plugins install @openclaw/moonshot-provider",
        "openclaw onboard --auth-choice moonshot-api-key",
    ]
    assert (anthropic.lacks, anthropic.tiers) == ("key", ("standard", "budget"))
    assert anthropic.commands("~/bin/openclaw") == ["~/bin/openclaw models auth login --provider anthropic"]


def test_a_plugin_that_is_there_needs_only_a_key(world: World) -> None:
    world.said["plugins list"] = {"plugins": [*BUNDLED, MOONSHOT]}
    assert [need.lacks for need in world.ask()] == ["key", "key"]


def test_where_all_have_keys_one_question_is_enough(world: World) -> None:
    world.has("moonshot", "anthropic")
    assert world.ask() == []
    assert world.calls == ["models status"]


@pytest.mark.parametrize(
    ("model", "configured", "lacks"),
    [
        ("ollama/qwen3", None, None),
        ("mine/model", {"mine": {"baseUrl": "http://127.0.0.1:8080/v1"}}, None),
        ("mine/model", {"mine": {"baseUrl": "http://[::1]:8080/v1"}}, None),
        ("mine/model", {"mine": {"baseUrl": "http://localhost/v1"}}, None),
        ("mine/model", {"mine": {"baseUrl": "https://localhost.example.org/v1"}}, "key"),
        ("mine/model", {"mine": {"baseUrl": "https://example.org/127.0.0.1"}}, "key"),
        ("mine/model", {"mine": {}}, "key"),
        ("mine/model", None, "plugin"),
        ("claude-cli/opus", None, "plugin"),
    ],
)
def test_a_server_on_this_machine_needs_no_key(
    world: World, model: str, configured: dict[str, Any] | None, lacks: str | None
) -> None:
    world.said |= {"plugins list": {"plugins": [*BUNDLED, LOCAL]}, "config get": configured}
    assert [need.lacks for need in world.ask({"budget": model})] == ([lacks] if lacks else [])


def test_a_provider_that_nobody_knows_has_no_command_but_says_what_to_do(world: World) -> None:
    (need,) = world.ask({"budget": "acme/x"})
    assert need.commands() == []
    assert "plugin that brings acme" in need.mend()
    assert any("plugin that brings acme" in line for line in needs.lines([need]))


def test_a_run_that_no_tier_can_serve_says_what_is_missing_in_two_lines(world: World) -> None:
    done = world.run("--quiet", "Plan our strategy for Japan over five years")
    assert (done.returncode, done.stdout) == (1, "")
    first, second = done.stderr.splitlines()
    assert first == (
        "kimi-stack: no tier can serve yet: moonshot (premium): OpenClaw has no such provider; "
        "anthropic (standard and budget): no credentials"
    )
    assert second.startswith("kimi-stack: `kimi-stack setup` walks through it, or run: ")
    assert "plugins install @openclaw/moonshot-provider" in second
    assert "models auth login --provider anthropic" in second
    assert "Unknown model" not in done.stderr
    # One try, then one look at what there is: each try in vain takes as long as a turn.
    assert len([call for call in world.calls if call.startswith("agent")]) == 1


def test_climbing_says_the_same(world: World) -> None:
    done = world.run("--quiet", "--escalate", "--from", "budget", "hello")
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 2
    assert "no tier can serve yet" in done.stderr
    assert len([call for call in world.calls if call.startswith("agent")]) == 1


@pytest.mark.parametrize("pin", [["--tier", "premium"], ["--model", "moonshot/kimi-k3"]], ids=["tier", "model"])
def test_a_pinned_run_names_what_its_own_model_lacks(world: World, pin: list[str]) -> None:
    world.has("anthropic")
    done = world.run("--quiet", *pin, "hello")
    assert done.returncode == 1
    assert done.stderr.startswith("kimi-stack: moonshot/kimi-k3 cannot serve yet: moonshot (")
    assert "OpenClaw has no such provider" in done.stderr
    assert "anthropic" not in done.stderr
    assert len(done.stderr.splitlines()) == 2


def test_the_tiers_that_have_a_key_serve_and_those_that_have_none_are_not_tried(world: World) -> None:
    world.has("moonshot")
    world.said["plugins list"] = {"plugins": [*BUNDLED, MOONSHOT]}
    done = world.run("hello")
    assert (done.returncode, done.stdout) == (0, "the answer\n"), done.stderr
    tried = [call for call in world.calls if call.startswith("agent")]
    assert tried == ["agent exec anthropic/claude-haiku-4-5", "agent exec moonshot/kimi-k3"]
    assert "standard is not tried: anthropic (standard and budget): no credentials" in done.stderr


def test_where_openclaw_does_not_say_what_it_lacks_the_run_ends_as_before(world: World) -> None:
    world.said["models status"] = None
    done = world.run("hello")
    assert done.returncode == 1
    assert "what OpenClaw lacks is not known" in done.stderr
    assert len([call for call in world.calls if call.startswith("agent")]) == 3


def test_how_a_person_starts_this_openclaw(world: World, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    assert needs.program_of(world.openclaw) == world.openclaw.path
    paths.local_bin().mkdir(parents=True)
    (paths.local_bin() / "openclaw").symlink_to(world.openclaw.path)
    assert needs.program_of(world.openclaw) == "~/.local/bin/openclaw"
    monkeypatch.setenv("PATH", f"{paths.local_bin()}:/usr/bin:/bin")
    assert needs.program_of(world.openclaw) == "openclaw"
    spaced = OpenClaw("/opt/a folder/openclaw")
    assert needs.program_of(spaced) == "'/opt/a folder/openclaw'"


def test_the_models_are_those_of_the_stack(home: Path) -> None:
    assert needs.models_of(stack.build(stack.default_document(), "x")) == MODELS
    assert isinstance(needs.cannot_serve("no tier", []), StackError)

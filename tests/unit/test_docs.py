"""The documents name every command, option, setting and check that there is, and no command that there is not."""

from __future__ import annotations

import ast
import contextlib
import functools
import json
import os
import re
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from kimi_install import doctor
from kimi_stack.base import periods
from kimi_stack.cli import root
from kimi_stack.config import limits, prices, privacy, settings

from . import forked

# tests/unit/base/test_streams.py runs each command on each Python.
pytestmark = pytest.mark.one_python

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted(DOCS.glob("*.md")))
REFERENCE, JSON_PAGE, TROUBLE = (DOCS / name for name in ("reference.md", "json.md", "troubleshooting.md"))
README_LINES = 140
# Of these a line is run as it stands, in a home of its own: it takes no key, no network, no OpenClaw and no answer.
CHEAP = (
    *(
        "select",
        "why",
        "classify",
        "privacy",
        "profile",
        "models",
        "replay",
        "report",
        "panel",
        "logs",
        "statusline",
        "users",
    ),
    *("budget", "budget show", "budget set", "budget add", "budget clear"),
    *("config", "config get", "config set", "config unset", "config path"),
    *("ledger", "ledger path", "ledger verify", "ledger reprice", "ledger new"),
    *("feedback list", "compliance", "retention show", "retention apply", "retention audit", "forget", "export"),
)
NOT_HERE = ("--follow", "-f", "--file", "--sessions")  # without end, or of a file that is not there
STATUS_WORDS = {"fail": "FAIL", "warn": "warn", "unknown": "?"}


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8") if page.exists() else ""


@functools.cache
def tree() -> dict[str, click.Command]:
    """Each command by its whole name: `budget set`."""
    found: dict[str, click.Command] = {}

    def walk(command: click.Command, name: str) -> None:
        if name:
            found[name] = command
        if isinstance(command, click.Group):
            context = click.Context(command)
            for child in command.list_commands(context):
                walk(command.get_command(context, child), f"{name} {child}".strip())  # type: ignore[arg-type]

    walk(root.cli, "")
    return found


def sections(page: Path) -> dict[str, str]:
    """The page's text below each heading, down to the next one of any level."""
    pieces = re.split(r"^#+ (.+)$", text_of(page), flags=re.MULTILINE)
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def section_of(name: str) -> str | None:
    """What the reference says of a command; its heading may go on with the command's arguments."""
    for heading, text in sections(REFERENCE).items():
        words = heading.strip("`").split()
        if words[:1] == ["kimi-stack"] and " ".join(word for word in words[1:] if not word.isupper()) == name:
            return text
    return None


def options_of(command: click.Command) -> list[str]:
    """The options that people are to know of; for each only its long name, where it has one."""
    shown = [param for param in command.params if isinstance(param, click.Option) and not param.hidden]
    names = [[*param.opts, *param.secondary_opts] for param in shown]
    return [name for each in names for name in each if name.startswith("--") or len(each) == 1]


@pytest.mark.parametrize("name", list(tree()))
def test_each_command_has_a_section_in_the_reference_with_all_its_options(name: str) -> None:
    text = section_of(name)
    assert text is not None, f"docs/reference.md has no heading `kimi-stack {name}`"
    missing = [option for option in options_of(tree()[name]) if not re.search(rf"`{option}\b", text)]
    assert not missing, f"docs/reference.md, kimi-stack {name}: {', '.join(missing)}"


def test_the_reference_has_no_option_that_there_is_not() -> None:
    for name, command in tree().items():
        known = {option for param in command.params for option in (*param.opts, *param.secondary_opts)}
        named = set(
            re.findall(r"`(--?[a-z][a-z-]*)", re.sub(r"```.*?```", "", section_of(name) or "", flags=re.DOTALL))
        )
        assert named <= known | {"--help"}, name


@pytest.mark.parametrize("name", ["install.sh", "uninstall.sh"])
def test_each_option_of_the_installers_stands_in_the_reference(name: str) -> None:
    usage = (ROOT / "installers" / name).read_text(encoding="utf-8").partition("usage() {")[2].partition("EOF\n}")[0]
    options = set(re.findall(r"--[a-z][a-z-]*", usage))
    assert {"--yes", "--help"} <= options
    text = sections(REFERENCE)["Installers"]
    assert {option for option in options if not re.search(rf"`{option}\b", text)} == set()


def settings_keys() -> Iterator[str]:
    for section, keys in settings.DEFAULTS.items():
        yield from (f"{section}.{key}" for key in keys)
    yield from (f"limits.{key}" for key in limits.KEYS)
    yield from (f"prices.REF.{kind}" for kind in (*prices.KINDS, "long_context", "changes"))
    yield from ("users.default", "users.senders", "users.types.NAME.tiers")
    yield from (f"users.types.NAME.{per}" for per in periods.PERIODS)
    yield from (f"privacy.CLASS.{key}" for key in ("allow", "otherwise", "model", *privacy.OWN))
    yield from (f"privacy.{key}" for key in privacy.OWN)
    yield "regions.NAME.VENDOR"


@pytest.mark.parametrize("key", list(settings_keys()))
def test_each_setting_stands_in_the_reference(key: str) -> None:
    start, _, last = key.rpartition(".")
    rows = [line for line in text_of(REFERENCE).splitlines() if line.startswith(f"| `{start}")]
    # A row may name several: `prices.REF.input`, `.output`
    assert any(f"`{key}" in row or f"`.{last}`" in row for row in rows), f"docs/reference.md has no row for {key}"


def test_each_section_of_settings_is_known_to_this_test() -> None:
    assert set(settings.SECTIONS) == {key.partition(".")[0] for key in settings_keys()}


def test_each_environment_variable_of_ours_stands_in_the_reference() -> None:
    found = set()
    for folder in ("plugin", "installers", "shell"):
        for file in (ROOT / folder).rglob("*"):
            if file.suffix in (".py", ".mjs", ".sh", ".bash", ".zsh", ".fish"):
                # Not _KIMI_STACK_COMPLETE, which is click's; a name that ends with _ is made of parts.
                found |= set(re.findall(r"(?<![A-Z_])KIMI_STACK_[A-Z_]*[A-Z]\b", file.read_text(encoding="utf-8")))
    assert "KIMI_STACK_FILE" in found
    assert found <= set(re.findall(r"`(KIMI_STACK_[A-Z_]+)`", text_of(REFERENCE)))


def code_of(page: Path) -> Iterator[str]:
    """The lines of code that a page shows: in blocks, without prompts and output, and within sentences."""
    text = text_of(page)
    for language, block in re.findall(r"^```(\w*)\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL):
        lines = block.splitlines()
        if language == "console":
            yield from (line.removeprefix("$ ") for line in lines if line.startswith("$ "))
        elif language == "sh":
            yield from lines
    plain = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    yield from re.findall(r"`([^`\n]+)`", "".join(line for line in plain.splitlines(keepends=True) if line[0] != "#"))


def calls_of(line: str) -> Iterator[list[str]]:
    """The words of each `kimi-stack` command in a line of shell, without what is piped in, joined on or commented."""
    lexer = shlex.shlex(re.sub(r"\$\(|<\(", " ; ", line), posix=True, punctuation_chars=";&|()")
    lexer.whitespace_split, lexer.commenters = True, "#"
    words: list[str] = []
    try:
        for word in [*lexer, ";"]:
            if set(word) <= set(";&|()"):
                if "kimi-stack" in words[:1]:
                    yield words[1:]
                words = []
            elif not (not words and re.fullmatch(r"[A-Z_]+=.*|[><$]+", word)):
                words.append(word)
    except ValueError:  # a quotation mark within a sentence
        return


def documented() -> list[tuple[str, ...]]:
    found: dict[tuple[str, ...], None] = {}
    for page in PAGES:
        for line in code_of(page):
            found |= {tuple(call): None for call in calls_of(line.replace("\\|", "|"))}
    return list(found)


def split(call: tuple[str, ...]) -> tuple[str, list[str]]:
    """A call's command (`budget set`) and what follows; "" for kimi-stack itself."""
    name, rest = "", list(call)
    while rest and f"{name} {rest[0]}".strip() in tree():
        name = f"{name} {rest.pop(0)}".strip()
    return name, rest


def shows_a_form(words: list[str]) -> bool:
    """Whether a word only stands for another, such as TASK or `...`."""
    return any(re.fullmatch(r"\[?[A-Z]{1,10}(\.[a-z]+)?\]?|\.\.\.", word) for word in words)


def only_named(call: tuple[str, ...]) -> bool:
    """Whether a sentence only names a command that takes more than its name."""
    name, rest = split(call)
    return not rest and any(param.required for param in tree()[name].params)


def test_there_are_commands_to_look_at() -> None:
    assert len(documented()) > 60
    assert {split(call)[0] for call in documented()} >= set(root.COMMANDS)


@pytest.mark.parametrize("call", documented(), ids=" ".join)
def test_each_documented_command_parses(call: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "environ", dict(os.environ))  # --profile sets variables
    name, rest = split(call)
    if not name:
        assert not rest or rest[0] in ("--help", "-h", "--version", "-V", "help"), f"there is no `kimi-stack {rest[0]}`"
        return
    command = tree()[name]
    if only_named(call):
        return
    if shows_a_form(rest):
        known = {option for param in command.params for option in (*param.opts, *param.secondary_opts)}
        assert {word for word in rest if re.match(r"--?[a-z]", word)} <= known | {"--help"}
        return
    with contextlib.suppress(click.exceptions.Exit):  # --help
        command.make_context(name, list(rest))


def cheap_calls() -> list[tuple[str, ...]]:
    found = [call for call in documented() if split(call)[0] in CHEAP and not set(NOT_HERE) & set(call)]
    return [call for call in found if not (only_named(call) or shows_a_form(list(call)) or asks(call))]


def asks(call: tuple[str, ...]) -> bool:
    return split(call)[0] == "budget clear" and not {"-y", "--yes", "--dry-run"} & set(call)


def run(home: Path, *words: str, stdin: str = "Review it") -> subprocess.CompletedProcess[str]:
    return forked.kimi_stack(*words, stdin=stdin, cwd=home)


@pytest.fixture
def limited(home: Path, stack_file: Path) -> Path:
    """A home with a stack file and limits, as most examples have it."""
    path = home / ".config" / "kimi-stack" / "settings.toml"
    path.parent.mkdir(parents=True)
    tables = [
        f'[[limits]]\nusd = 20\nper = "{per}"\n{of}' for per in periods.PERIODS for of in ("", 'tier = "premium"\n')
    ]
    path.write_text("\n".join(["[routing]\npremium_share = 0.2\n", *tables]), encoding="utf-8")
    return home


def test_enough_documented_commands_are_run() -> None:
    assert {split(call)[0] for call in cheap_calls()} >= {"select", "why", "models", "budget show", "config get"}


@pytest.mark.parametrize("call", cheap_calls(), ids=" ".join)
def test_each_cheap_documented_command_runs(call: tuple[str, ...], limited: Path) -> None:
    done = run(limited, *call)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("call", ["doctor --help", "run --dry-run hello", "init bash", "help budget set"])
def test_others_are_run_as_far_as_they_are_harmless(call: str, limited: Path) -> None:
    done = run(limited, *call.split())
    assert done.returncode == 0, done.stderr


ENVELOPES = {  # a row of the table on JSON, and a command line that it holds for
    "run --dry-run": "run --dry-run x",
    "run --escalate --dry-run": "run --escalate --dry-run x",
    "ab": "",
    "ab --dry-run": "ab --dry-run x --arms standard,budget",
    "shadow": "shadow",
    "shadow --dry-run": "shadow --dry-run",
    "audit": "",
    "audit --dry-run": "audit --dry-run",
    "bench": "",
    "bench --dry-run": "bench --dry-run",
    "batch": "",
    "batch --dry-run": "batch --dry-run -",
    "select": "select x",
    "why": "why x",
    "classify": "classify x",
    "privacy": "privacy",
    "models set": "models set budget acme/tiny --dry-run",
    "models migrate": "models migrate --dry-run",
    "budget set": "budget set 5",
    "budget add": "budget add 2 today",
    "budget clear": "budget clear --yes",
    "config get": "config get routing.mode",
    "config set": "config set routing.profile eco",
    "calibrate": "calibrate --clear",
    "ledger import": "ledger import -",
    **{
        name: name
        for name in ("profile", "models", "replay", "report", "panel", "logs", "statusline", "users", "config")
    },
    **{name: name for name in ("budget show", "config path", "ledger", "ledger path", "ledger verify")},
    "ledger reprice": "ledger reprice",
    "forget": "forget --sender telegram:1 --dry-run",
    "export": "export --sender telegram:1 -o person.json",
    **{name: name for name in ("compliance", "retention show", "retention apply", "retention audit")},
    "setup --dry-run": "",  # these need OpenClaw, a network, a file or an answer: their rows are read by people
    **dict.fromkeys(("run", "run --escalate", "models refresh", "ledger new", "ledger export", "config edit"), ""),
    **dict.fromkeys(("eval", "install", "upgrade", "uninstall", "doctor", "demo", "budget", "config unset"), ""),
    "retention": "",
    **{name: name for name in ("cache stats", "cache clear", "feedback list")},
    **dict.fromkeys(("cache", "feedback", "feedback give"), ""),
    "tune": "tune --dry-run",
}


def json_rows() -> dict[str, set[str]]:
    """What the page on JSON names for each command, by the names in the first column of its table."""
    parts = sections(JSON_PAGE)
    decision = set(re.findall(r"^  \"([a-z_]+)\"|`([a-z_]+)`", parts["The decision"], flags=re.MULTILINE))
    rows: dict[str, set[str]] = {}
    for first, second in re.findall(r"^\| (`.*?) \| (.*) \|$", parts["The data of each command"], flags=re.MULTILINE):
        named = set(re.findall(r"`([a-z_]+)`", second))
        if "the decision" in second:
            named |= {name for pair in decision for name in pair}
        rows |= dict.fromkeys(re.findall(r"`([^`]+)`", first), named)
    return rows


def test_each_command_with_json_has_a_row_on_it() -> None:
    assert set(json_rows()) == set(ENVELOPES)
    without = {"init", "hook"}
    assert {row.partition(" --")[0] for row in json_rows()} == set(tree()) - without


@pytest.mark.parametrize(("row", "call"), [pair for pair in ENVELOPES.items() if pair[1]], ids=str)
def test_the_keys_of_each_envelope_stand_in_its_row(row: str, call: str, limited: Path) -> None:
    done = run(limited, *call.split(), "--json", stdin="" if call == "ledger import -" else "Review it")
    envelope: dict[str, Any] = json.loads(done.stdout)
    assert list(envelope) == ["version", "command", "status", "data", "errors"], done.stderr
    assert envelope["command"] == row.partition(" --")[0]
    assert set(envelope["data"]) <= json_rows()[row]


def slug(heading: str) -> str:
    """A heading's anchor, as GitHub makes it."""
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
    return re.sub(r"[^\w\- ]", "", plain).strip().replace(" ", "-")


def markdown() -> list[Path]:
    folders = (ROOT, DOCS, *(ROOT / name for name in ("plugin", "installers", "shell", "tests/bench", "tests/vectors")))
    found = {page for folder in folders for page in (folder.glob if folder == ROOT else folder.rglob)("*.md")}
    return sorted(found)


@pytest.mark.parametrize("page", markdown(), ids=lambda page: str(page.relative_to(ROOT)))
def test_each_relative_link_leads_somewhere(page: Path) -> None:
    text = re.sub(r"^```.*?^```$|`[^`\n]*`", "", text_of(page), flags=re.MULTILINE | re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        assert file.exists(), f"{page.name}: {target}"
        if anchor:
            headings = re.findall(r"^#+ (.+)$", text_of(file), flags=re.MULTILINE)
            assert anchor in map(slug, headings), f"{page.name}: {target}"


def statuses(check: Any) -> set[str]:
    """Which of fail, warn and unknown the module of a check may find in it, or in a function that it calls."""
    source = ast.parse(Path(check.__code__.co_filename).read_text(encoding="utf-8"))
    functions = {node.name: node for node in source.body if isinstance(node, ast.FunctionDef)}
    found, left, seen = set(), [check.__name__], set()
    while left:
        name = left.pop()
        seen.add(name)
        calls = [node.func for node in ast.walk(functions[name]) if isinstance(node, ast.Call)]
        names = {func.id for func in calls if isinstance(func, ast.Name)}
        found |= names & set(STATUS_WORDS)
        left += [called for called in names & set(functions) if called not in seen]
    return found


@pytest.mark.parametrize(("name", "check"), doctor.CHECKS, ids=[name for name, _ in doctor.CHECKS])
def test_each_finding_of_doctor_is_explained(name: str, check: Any) -> None:
    text = sections(TROUBLE).get(f"`{name}`")
    assert text is not None, f"docs/troubleshooting.md has no heading `{name}`"
    explained = set(re.findall(r"^\| (FAIL|warn|\?) \|", text, flags=re.MULTILINE))
    assert {STATUS_WORDS[status] for status in statuses(check)} <= explained, name


def test_a_missing_openclaw_is_explained() -> None:
    assert "| FAIL |" in sections(TROUBLE).get("`OpenClaw`", "")


def test_readme_is_short() -> None:
    assert len(text_of(ROOT / "README.md").splitlines()) <= README_LINES


def test_what_a_repository_needs_is_there() -> None:
    for name in (
        "LICENSE",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        ".pre-commit-config.yaml",
        "plugin/kimi_stack/py.typed",
    ):
        assert (ROOT / name).is_file(), name
    assert text_of(ROOT / "LICENSE").startswith("MIT License")
    assert "## [Unreleased]" in text_of(ROOT / "CHANGELOG.md")

"""The house of `../shared/design.md`: a dozen wings of one noun, with imports that run from above to below only.

TYPE_CHECKING imports count too: a wing that needs the shape of one above owns a Protocol.
"""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.one_python

ROOT = Path(__file__).parents[2]
SOURCES = (ROOT / "plugin" / "kimi_stack", ROOT / "installers" / "kimi_install")
# From above to below; the wings of one row do not know each other.
ROWS = (
    ("__main__",),
    ("cli",),
    ("kimi_install",),
    ("guide",),
    ("brain",),
    ("learning", "compliance"),
    ("running",),
    ("money",),
    ("choice",),
    ("privacy",),
    ("config", "reading", "openclaw"),
    ("base",),
)
RANK = {wing: number for number, row in enumerate(ROWS) for wing in row}
# The hook's place in version 0.1, started by its path. No module imports it, and the package of its name hides it.
STUB = "brain.py"
# What costs a cold start more than it gives: imported where it is used.
HEAVY = {"json", "re", "click", "dataclasses", "pathlib"}


def modules() -> dict[str, Path]:
    """Each module's dotted name and its file."""
    found = {}
    for source in SOURCES:
        for path in sorted(source.rglob("*.py")):
            if path.relative_to(source) != Path(STUB):
                name = ".".join(path.relative_to(source.parent).with_suffix("").parts)
                found[name.removesuffix(".__init__")] = path
    return found


MODULES = modules()


@functools.cache
def parsed(name: str) -> ast.Module:
    return ast.parse(MODULES[name].read_text(encoding="utf-8"))


def imported(name: str, *, top_level: bool = False) -> Iterator[str]:
    """The dotted names that a module imports; of ours, the modules."""
    tree = parsed(name)
    for node in tree.body if top_level else ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name}: imports are absolute"
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                yield full if full in MODULES else str(node.module)


@functools.cache
def ours(name: str) -> set[str]:
    return {each for each in imported(name) if each in MODULES} - {name}


def wing(name: str) -> str | None:
    """The wing of a module; None for `kimi_stack` itself, which knows the guide and the version alone."""
    package, *rest = name.split(".")
    return package if package == "kimi_install" else (rest[0] if rest else None)


def test_each_module_lies_in_a_wing_of_the_list_and_the_first_look_is_short() -> None:
    assert {name for name in MODULES if wing(name) not in RANK} == {"kimi_stack"}
    entries = [path for path in SOURCES[0].iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()]
    entries = [path for path in entries if path.name not in (STUB, "__init__.py")]  # the second is kimi_stack itself
    assert len(entries) <= 14, sorted(path.name for path in entries)


def test_imports_run_from_above_to_below() -> None:
    up = []
    for name in MODULES:
        for other in ours(name):
            above, below = wing(name), wing(other)
            if above is not None and above != below and (below is None or RANK[above] >= RANK[below]):
                up.append(f"{name} -> {other}")
    assert not up, up
    assert ours("kimi_stack") == {"kimi_stack.guide", "kimi_stack.base.version"}


def test_no_conditional_expression_is_deeper_than_two() -> None:
    def depth(node: ast.AST) -> int:
        below = max(map(depth, ast.iter_child_nodes(node)), default=0)
        return below + isinstance(node, ast.IfExp)

    assert not [name for name in MODULES if depth(parsed(name)) > 2]


def test_no_modules_import_each_other_in_a_circle() -> None:
    done: set[str] = set()

    def walk(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, " -> ".join([*path[path.index(name) :], name])
        if name not in done:
            for other in ours(name):
                walk(other, (*path, name))
            done.add(name)

    for name in MODULES:
        walk(name, ())


def test_the_hook_starts_nothing_heavy() -> None:
    """Of all that its first import brings in, module by module; a `from` inside a function is not taken."""
    started, waiting = set[str](), ["kimi_stack.brain.hook"]
    while waiting:
        name = waiting.pop()
        if name in started:
            continue
        started.add(name)
        names = set(imported(name, top_level=True))
        assert not names & HEAVY, name
        waiting += [each for each in names if each in MODULES]
        if name.count(".") > 1:
            waiting.append(name.rpartition(".")[0])
    assert {wing(name) for name in started} == {"base", "config", "reading", "choice", "money", "brain"}
    for name in started:
        if MODULES[name].name == "__init__.py" and name.count(".") == 1:
            assert not list(imported(name)), f"{name}: the __init__ of a wing is a docstring"


def test_only_the_wing_of_its_name_starts_openclaw_writes_the_ledger_and_prints() -> None:
    for name, path in MODULES.items():
        text = path.read_text(encoding="utf-8")
        if not name.startswith("kimi_stack.money.ledger"):
            assert not re.search(r"INSERT INTO (calls|rollup|reservations|top_ups|warnings)", text), name
        if not name.startswith(("kimi_stack.cli", "kimi_stack.guide", "kimi_install")):
            assert not re.search(r"^\s*(print|click\.echo)\(", text, re.MULTILINE), name


def test_choosing_looks_at_no_clock_and_no_file() -> None:
    impure = {
        "os",
        "time",
        "datetime",
        "pathlib",
        "kimi_stack.base.paths",
        "kimi_stack.base.files",
        "kimi_stack.config.inventory",
    }
    for name in MODULES:
        if wing(name) == "choice":
            assert not set(imported(name)) & impure, name
            assert " open(" not in MODULES[name].read_text(encoding="utf-8"), name


def test_the_tests_mirror_the_wings_and_no_file_is_long() -> None:
    tests = ROOT / "tests" / "unit"
    folders = {path.name for path in tests.iterdir() if (path / "__init__.py").exists()}
    assert folders <= {*RANK, "install"}
    here = {path.name for path in tests.glob("test_*.py")}
    assert here <= {"test_house.py", "test_guide.py", "test_docs.py"}, "a test lies in the folder of its wing"
    long = [str(path.relative_to(ROOT)) for path in tests.rglob("*.py") if len(path.read_text().splitlines()) > 500]
    assert not long

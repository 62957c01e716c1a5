"""`[privacy]` in settings.toml: which models may get data of a class, what happens otherwise, and own rules."""

from __future__ import annotations

from kimi_stack.base import expressions, globs
from kimi_stack.base.classes import CLASSES, CONFIDENTIAL, INTERNAL
from kimi_stack.base.errors import StackError
from kimi_stack.config import catalog

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

ROUTE, REDACT, ASK, BLOCK = "route", "redact", "ask", "block"
OTHERWISE = (ROUTE, REDACT, ASK, BLOCK)
OWN = ("words", "patterns", "files", "channels", "agents")
GIVEN = CLASSES[1:]  # the classes that a person can give
RULE = ("allow", "otherwise", "model")


class Rule:
    """The rule for a class: `allow` are globs over model references (None: any model may get it).

    `cls` is the class whose table has the rule. `otherwise` is one of OTHERWISE. With ROUTE, `model` gets the texts
    that may not go to the chosen model.
    """

    def __init__(self, cls: str, allow: list[str] | None, otherwise: str, model: str | None) -> None:
        self.cls = cls
        self.allow = None if allow is None else [glob.strip() for glob in allow]
        self.otherwise = otherwise
        self.model = model

    def allows(self, ref: str) -> bool:
        """Whether this model may get the text as it is. A dated id is the same model as the one without the date."""
        if self.allow is None or (self.model is not None and catalog.same(self.model, ref)):
            return True
        names = {ref.lower(), catalog.undated(ref).lower()}
        return any(
            catalog.same(glob.lower(), ref.lower()) or any(globs.fits(globs.parts(glob), name) for name in names)
            for glob in self.allow
        )

    @property
    def holds(self) -> bool:
        """Whether there is a model that may not get the text."""
        return self.allow is not None and "*" not in self.allow and "*/*" not in self.allow

    @property
    def says(self) -> str:
        """The allowed models, for people."""
        return ", ".join(self.allow or ()) or "no model"

    def as_dict(self) -> dict[str, Any]:
        return {"allow": self.allow, "otherwise": self.otherwise, "model": self.model}


class Privacy:
    """The rule of each class, and the person's own words, expressions, files, channels and agents by class.

    The lists of `[privacy]` itself are confidential. Without a rule for confidential data, the rule for internal data
    applies to it.
    """

    def __init__(self, section: Mapping[str, Any]) -> None:
        tables = {cls: section.get(cls, {}) for cls in GIVEN}
        self.own: dict[str, dict[str, list[str]]] = {
            name: {cls: list(tables[cls].get(name, ())) for cls in GIVEN} for name in OWN
        }
        for name in OWN:
            self.own[name][CONFIDENTIAL] += section.get(name, ())
        self._rules: dict[str, Rule | None] = {cls: _rule(cls, tables[cls]) for cls in GIVEN}
        self._rules[CONFIDENTIAL] = self._rules[CONFIDENTIAL] or self._rules[INTERNAL]

    @property
    def enforces(self) -> bool:
        """Whether any rule is set."""
        return any(rule is not None for rule in self._rules.values())

    @property
    def holds(self) -> bool:
        """Whether a rule forbids some model some data."""
        return any(rule is not None and rule.holds for rule in self._rules.values())

    def allows(self, ref: str) -> bool:
        """Whether every rule allows this model its data."""
        return all(rule is None or rule.allows(ref) for rule in self._rules.values())

    def rule(self, cls: str) -> Rule | None:
        """The rule for a class; None if it may go anywhere."""
        return self._rules.get(cls)

    def as_dict(self) -> dict[str, Any]:
        """The same as data, for routing.json and the plugin."""
        rules = {cls: None if rule is None else rule.as_dict() for cls, rule in self._rules.items()}
        return {"rules": rules, "own": self.own}


def _rule(cls: str, table: Mapping[str, Any]) -> Rule | None:
    if not any(key in table for key in RULE):
        return None
    return Rule(cls, table.get("allow"), table.get("otherwise", BLOCK), table.get("model"))


def validate(section: Mapping[str, Any]) -> list[str]:
    """Every mistake in `[privacy]`, each with its key."""
    mistakes = _bad_lists(section, "privacy")
    for key, value in section.items():
        if key in OWN:
            continue
        if key not in GIVEN:
            mistakes.append(f"privacy.{key}: no such setting; known are {', '.join((*OWN, *GIVEN))}")
        elif not isinstance(value, dict):
            mistakes.append(f"privacy.{key}: must be a section, written [privacy.{key}]")
        else:
            mistakes += _bad_table(value, f"privacy.{key}")
    return mistakes


def _bad_table(table: Mapping[str, Any], at: str) -> list[str]:
    known = (*RULE, *OWN)
    mistakes = [f"{at}.{key}: no such setting; known are {', '.join(known)}" for key in table if key not in known]
    allow = table.get("allow", ["*"])
    if not isinstance(allow, list) or not all(isinstance(glob, str) and glob.strip() for glob in allow):
        mistakes.append(f'{at}.allow: must be a list of models, such as ["ollama/*", "anthropic/claude-sonnet-5"]')
    elif any("/" not in glob and "*" not in glob for glob in allow):
        mistakes.append(f'{at}.allow: each model is provider/id, such as "ollama/*"')
    otherwise, model = table.get("otherwise", BLOCK), table.get("model")
    if otherwise not in OTHERWISE:
        mistakes.append(f"{at}.otherwise: must be one of {', '.join(OTHERWISE)}")
    if model is not None and (not isinstance(model, str) or not all(model.partition("/"))):
        mistakes.append(f'{at}.model: must be provider/id, such as "ollama/qwen3"')
    elif model is not None and otherwise != ROUTE:
        mistakes.append(f'{at}.model: is used with otherwise = "{ROUTE}" alone')
    return mistakes + _bad_lists(table, at)


def _bad_lists(table: Mapping[str, Any], at: str) -> list[str]:
    mistakes = []
    for name in OWN:
        entries = table.get(name, [])
        if not isinstance(entries, list):
            mistakes.append(f"{at}.{name}: must be a list of texts")
            continue
        for number, entry in enumerate(entries):
            if not isinstance(entry, str) or not entry.strip() or len(entry) > expressions.LONGEST:
                mistakes.append(f"{at}.{name}[{number}]: must be a text of 1 to {expressions.LONGEST} characters")
            elif name == "patterns":
                try:
                    expressions.compiled(entry, f"{at}.{name}[{number}]")
                except StackError as error:
                    mistakes.append(str(error))
    return mistakes

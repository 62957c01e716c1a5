"""model-config.json: the three tiers with their models, and the keywords.

The schema is the guide's. Our additions are optional, under `"kimi_stack"`. Unknown keys and the order of keys are
kept when the file is written.
"""

from __future__ import annotations

import os

from kimi_stack.base import fastjson, files, paths
from kimi_stack.base.errors import StackError
from kimi_stack.base.tiers import TIERS
from kimi_stack.config import catalog, figures, inventory, regions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SCHEMA_NAME = "model-config.schema.json"
_USUAL_ROOM = 128_000  # tokens: the usual window of small models, for an unknown vendor
MOST = 4 << 20  # bytes; a stack is a few kilobytes, and is read before each turn
_DATA = os.path.join(paths.PACKAGE, "config")


class Tier:
    """One tier. `written` is the model in the file, `model` the one in use, `region` where it runs (None: anywhere).

    `max_tokens` is a context size and `temperature` the wanted value; None if there is none for this model. `room` is
    the context size in tokens: the smaller of `max_tokens` and the model's window. `inputs` are the kinds of input that
    the model reads; None if unknown. `row` is the tier's part of the file, with the values for the model in use.
    """

    def __init__(self, name: str, row: dict[str, Any], model: str) -> None:
        guides = shipped_tiers()[name]
        self.name = name
        self.region: str | None = row.get("region")
        self.model = model if self.region is None else regions.place(model, self.region) or model
        self.written: str = row["model"]
        self.alias: str = row["alias"]
        self.max_tokens = figures.limit(row, model, guides)
        self.temperature = figures.temperature(row, model, guides)
        known = inventory.find(self.model) or inventory.find(model)
        sizes = [size for size in (self.max_tokens, known.context if known else None) if size is not None]
        self.room = min(sizes, default=_USUAL_ROOM)
        self.inputs = known.inputs if known else None
        self.row = figures.fitted(row, model, guides)
        self.use_cases: tuple[str, ...] = tuple(row.get("use_cases", ()))


class Stack:
    """The tiers, keywords by tier, and `notices`: one line for each model that was replaced on loading.

    `own_keywords` are those that the user added, i.e. neither the guide's file nor ours has them for that tier.
    """

    def __init__(self, document: dict[str, Any], day: str) -> None:
        words = document.get("selection_rules", {}).get("task_keywords", {})
        exact = bool(document.get("kimi_stack", {}).get("exact_models", False))
        self.document = document
        self.keywords: dict[str, tuple[str, ...]] = {name: tuple(words.get(name, ())) for name in TIERS}
        shipped = shipped_keywords()
        self.own_keywords = {
            name: tuple(word for word in listed if word.strip().lower() not in shipped.get(name, ()))
            for name, listed in self.keywords.items()
        }
        self.tiers: dict[str, Tier] = {}
        self.notices: list[str] = []
        for name in TIERS:
            row = document["model_stack"][name]
            model = row["model"] if exact else catalog.current(row["model"], day)
            self.tiers[name] = Tier(name, row, model)
            if model != row["model"]:
                self.notices.append(f"{name}: {row['model']} is retired, using its successor {model}")

    def tiers_by_model(self) -> dict[str, str]:
        """The tier of each model. If two tiers share a model, the higher one is used for calls without a decision."""
        return {tier.model: tier.name for tier in reversed(self.tiers.values())}


def load(path: str | os.PathLike[str], day: str | None = None) -> Stack:
    """The stack in the file at `path`. Models that are retired on `day` (ISO date, default today) are replaced.

    Raises StackError with every mistake in the file, each with its JSON path.
    """
    return build(read(path), path, day)


def of_person(path: str | os.PathLike[str] | None = None) -> Stack:
    """The stack in the file at `path` (default: the user's file), or the shipped stack if there is no such file.

    Raises StackError.
    """
    where = paths.locate("stack") if path is None else path
    return load(where) if os.path.exists(where) else build(default_document(), where)


def read(path: str | os.PathLike[str]) -> dict[str, Any]:
    """The file as a dictionary in its own order. Raises StackError if it is not one JSON object."""
    text = files.read_text(path, MOST)
    try:
        document = fastjson.loads(text, _no_duplicates)
    except (ValueError, RecursionError) as error:
        where = ""
        if isinstance(line := getattr(error, "lineno", None), int):
            where = f"line {line} column {getattr(error, 'colno', 1)}: "
        raise StackError(f"{os.fspath(path)}: {where}{getattr(error, 'msg', error)}; fix the JSON there") from None
    if not isinstance(document, dict):
        raise StackError(f"{path}: $: must be an object with model_stack, is {_kind(document)}")
    return document


def build(document: dict[str, Any], path: str | os.PathLike[str], day: str | None = None) -> Stack:
    """The stack from a document; `path` is used in error messages."""
    mistakes = validate(document)
    if not mistakes and any("region" in document["model_stack"][name] for name in TIERS):
        from kimi_stack.config import settings

        settings.load()  # says which providers the regions have
    found = None if mistakes else Stack(document, day or catalog.today())
    for tier in found.tiers.values() if found else ():
        if tier.region is not None and regions.at_vendor(tier.model) == tier.model:
            vendor = tier.model.partition("/")[0]
            mistakes.append(
                f"$.model_stack.{tier.name}.region: settings.toml names no provider for {vendor} there; "
                f"`kimi-stack config set regions.{tier.region}.{vendor} PROVIDER` does"
            )
    if mistakes or found is None:
        raise StackError("\n".join(f"{path}: {mistake}" for mistake in mistakes))
    return found


_shipped: dict[str, dict[str, Any]] = {}


def shipped_keywords() -> dict[str, frozenset[str]]:
    """The keywords by tier, in lower case, that our file or the guide's file ships."""
    if "words" not in _shipped:
        words = _document()["selection_rules"]["task_keywords"]
        _shipped["words"] = {tier: frozenset(word.lower() for word in words[tier]) for tier in TIERS}
    return _shipped["words"]


def shipped_tiers() -> dict[str, dict[str, Any]]:
    """The guide's rows by tier, with the guide's models and figures."""
    rows: dict[str, dict[str, Any]] = _document()["model_stack"]
    return rows


def _document() -> dict[str, Any]:
    if "document" not in _shipped:
        _shipped["document"] = fastjson.loads(_data("model-config.json"))
    return _shipped["document"]


def default_document(*, exact_models: bool = False, day: str | None = None) -> dict[str, Any]:
    """The shipped stack file. Retired and deprecated models are replaced, unless `exact_models` keeps the guide's."""
    document: dict[str, Any] = fastjson.loads(_data("model-config.json"))
    if exact_models:
        document["kimi_stack"] = {"exact_models": True}
        return document
    return migrated(document, day)[0]


def migrated(document: dict[str, Any], day: str | None = None) -> tuple[dict[str, Any], list[str]]:
    """A copy in which retired and deprecated models are replaced by successors, and one line for each change.

    Figures of the old model are replaced too.
    """
    copy: dict[str, Any] = fastjson.loads(fastjson.dumps(document))
    changes = []
    for name in TIERS:
        row = copy["model_stack"][name]
        known, ref = catalog.lookup(row["model"]), row["model"]
        if known is not None and known.successor is not None and known.lifecycle != "active":
            ref = catalog.current(known.successor, day or catalog.today())
            changes.append(f"{name}: {row['model']} -> {ref}")
        fitted = figures.fitted(row, ref, shipped_tiers()[name])
        for figure in (figures.LIMIT, figures.HEAT):
            if row.get(figure) != fitted.get(figure):
                changes.append(f"{name}.{figure}: {row[figure]} -> {fitted.get(figure, 'none')}, as {ref} has it")
        copy["model_stack"][name] = fitted
    return copy, changes


def completed(document: dict[str, Any]) -> dict[str, Any]:
    """The user's document with missing keys added from ours. Our figures are added only for our models."""
    defaults = default_document()
    for name, row in defaults["model_stack"].items():
        if row["model"] != document["model_stack"][name]["model"]:
            for figure in (figures.LIMIT, figures.HEAT):
                row.pop(figure, None)
    return merge(document, defaults)


def merge(document: dict[str, Any], defaults: dict[str, Any]) -> dict[str, Any]:
    """The user's document with missing keys added. Existing values and their order do not change."""
    merged = dict(document)
    for key, value in defaults.items():
        if key not in merged:
            merged[key] = value
        elif isinstance(merged[key], dict) and isinstance(value, dict):
            merged[key] = merge(merged[key], value)
    return merged


def added(before: dict[str, Any], after: dict[str, Any], at: str = "$") -> list[str]:
    """The JSON paths that `merge` added; for an added object only its own path."""
    paths_added = []
    for key, value in after.items():
        if key not in before:
            paths_added.append(f"{at}.{key}")
        elif isinstance(value, dict) and isinstance(before[key], dict):
            paths_added += added(before[key], value, f"{at}.{key}")
    return paths_added


def save(path: str | os.PathLike[str], document: dict[str, Any]) -> None:
    """Validate, then write atomically; the old file is kept as `.bak`. Raises StackError with all mistakes."""
    mistakes = validate(document)
    if mistakes:
        raise StackError("\n".join(f"{path}: {mistake}" for mistake in mistakes))
    import json

    files.write_atomic(path, json.dumps(document, indent=2, ensure_ascii=False) + "\n", backup=True)


def schema_text() -> str:
    """The JSON Schema that ships with the package."""
    return _data(SCHEMA_NAME)


def _data(name: str) -> str:
    with open(os.path.join(_DATA, name), encoding="utf-8") as file:
        return file.read()


def validate(document: Any) -> list[str]:
    """Every mistake in a stack document, one string each: its JSON path, what is wrong, what is expected."""
    if not isinstance(document, dict):
        return [f"$: must be an object with model_stack, is {_kind(document)}"]
    mistakes: list[str] = []
    tiers = _object(document, "model_stack", "$", mistakes, required=True)
    aliases: dict[str, str] = {}
    for name in TIERS if tiers is not None else ():
        row = _object(tiers or {}, name, "$.model_stack", mistakes, required=True)
        if row is not None:
            _check_tier(row, f"$.model_stack.{name}", aliases, mistakes)
    rules = _object(document, "selection_rules", "$", mistakes)
    words = _object(rules or {}, "task_keywords", "$.selection_rules", mistakes)
    for name in TIERS if words is not None else ():
        _check_words((words or {}).get(name, []), f"$.selection_rules.task_keywords.{name}", mistakes)
    ours = _object(document, "kimi_stack", "$", mistakes) or {}
    if not isinstance(ours.get("exact_models", False), bool):
        mistakes.append(f"$.kimi_stack.exact_models: must be true or false, is {_kind(ours['exact_models'])}")
    return mistakes


def _check_tier(row: dict[str, Any], at: str, aliases: dict[str, str], mistakes: list[str]) -> None:
    model, alias = row.get("model"), row.get("alias")
    if not isinstance(model, str) or not _is_ref(model):
        mistakes.append(f"{at}.model: must be a model reference such as anthropic/claude-haiku-4-5")
    if not isinstance(alias, str) or not _is_alias(alias):
        mistakes.append(f"{at}.alias: must be a short name of letters, digits, '.', '_' and '-'")
    elif alias in aliases:
        mistakes.append(f"{at}.alias: {alias} is already the alias of {aliases[alias]}")
    else:
        aliases[alias] = at.rpartition(".")[2]
    limit = row.get("max_tokens", 1)
    if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:
        mistakes.append(f"{at}.max_tokens: must be a whole number of tokens, at least 1")
    heat = row.get("temperature", 0)
    if isinstance(heat, bool) or not isinstance(heat, (int, float)) or not 0 <= heat <= 2:
        mistakes.append(f"{at}.temperature: must be a number from 0 to 2")
    region = row.get("region", "x")
    if not isinstance(region, str) or not _is_alias(region):
        mistakes.append(f"{at}.region: must be the name of a region in settings.toml, such as eu")
    cases = row.get("use_cases", [])
    if not isinstance(cases, list) or not all(isinstance(case, str) for case in cases):
        mistakes.append(f"{at}.use_cases: must be a list of strings")


def _is_ref(model: str) -> bool:
    provider, slash, name = model.partition("/")
    return bool(provider and slash and name) and not any(character.isspace() for character in model)


def _is_alias(alias: str) -> bool:
    plain = alias.replace(".", "a").replace("_", "a").replace("-", "a")
    return plain.isascii() and plain.isalnum() and alias[0].isalnum()


def _check_words(words: Any, at: str, mistakes: list[str]) -> None:
    if not isinstance(words, list):
        mistakes.append(f"{at}: must be a list of words, is {_kind(words)}")
        return
    for number, word in enumerate(words):
        if not isinstance(word, str) or not word.strip():
            mistakes.append(f"{at}[{number}]: must be a word, is {_kind(word)}")


def _object(
    parent: dict[str, Any], key: str, at: str, mistakes: list[str], *, required: bool = False
) -> dict[str, Any] | None:
    if key not in parent:
        if required:
            mistakes.append(f"{at}.{key}: is missing")
        return None
    value = parent[key]
    if isinstance(value, dict):
        return value
    mistakes.append(f"{at}.{key}: must be an object, is {_kind(value)}")
    return None


def _kind(value: Any) -> str:
    if isinstance(value, str):
        return "an empty string" if not value.strip() else "a string"
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return "null"
    return {int: "a number", float: "a number", list: "a list", dict: "an object"}.get(type(value), "something else")


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f'the key "{key}" stands twice in one object')
        found[key] = value
    return found

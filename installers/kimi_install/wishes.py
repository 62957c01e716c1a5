"""The values that we want in openclaw.json: aliases with parameters, allow lists, our plugin's entry."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any

from kimi_install import leaves
from kimi_install.leaves import ABSENT, Leaf, Path
from kimi_install.outline import ENTRY
from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import figures, inventory
from kimi_stack.config.stack import Stack, Tier

MODELS: Path = ("agents", "defaults", "models")
ALIAS: Path = ("alias",)
TEMPERATURE: Path = ("params", "temperature")
LIMIT: Path = ("params", "maxTokens")
ALLOW: Path = ("modelPolicy", "allow")
BRAIN: Path = ("config", "command")
ENV: Path = ("config", "env")
USAGE_VALUE = "kimi-stack:own-ledger"  # OpenClaw hides the values of credentials in texts: no text has this one
# Tokens in one answer, not in the context. A quick question needs at most about 6,000 words, an essay or a large file
# at most four times that; above, a model in a loop costs more than the answer is worth. OpenClaw adds the tokens that
# the model needs for thinking. The file's own max_tokens is a context size in the guide.
OUTPUT = {"budget": 8_192, "standard": 16_384, "premium": 32_768}


def output_limit(tier: Tier) -> int:
    """The limit for one answer of the tier's model, in tokens: the lowest of ours, the file's and the model's."""
    model = inventory.find(tier.model)
    limits = (OUTPUT[tier.name], tier.max_tokens, model.max_output if model else None)
    return min(limit for limit in limits if limit is not None)


def aliases(stack: Stack) -> tuple[dict[Path, Any], list[str]]:
    """The values below `agents`, and a note for each tier whose alias is not available."""
    values: dict[Path, Any] = {}
    notes = []
    for tier in stack.tiers.values():
        at = (*MODELS, tier.model)
        if at + ALIAS in values:
            notes.append(f"{tier.model} serves two tiers and OpenClaw keeps one alias a model: no {tier.alias}")
            continue
        values[at + ALIAS] = tier.alias
        if tier.temperature is not None:
            values[at + TEMPERATURE] = tier.temperature
        elif (note := _left_out(tier, stack)) is not None:
            notes.append(note)
        values[at + LIMIT] = output_limit(tier)
    return values, notes


def _left_out(tier: Tier, stack: Stack) -> str | None:
    heat = stack.document["model_stack"][tier.name].get(figures.HEAT)
    if heat is None or heat == figures.VENDORS_OWN:
        return None
    return f"{tier.name}: the stack file's temperature {heat} is left out: {tier.model} is not known to take it"


def spared(
    agents: Mapping[str, Any], wanted: Mapping[Path, Any], ours: Sequence[Leaf]
) -> tuple[dict[Path, Any], list[str]]:
    """`wanted` without the values that the user set themselves, and a note for each conflict: the user's value stays.

    A user's value that an older version replaced is restored.
    """
    recorded = {leaf.path: leaf for leaf in ours}
    left: dict[Path, Any] = {}
    notes = []
    for path, value in wanted.items():
        leaf = recorded.get(path)
        theirs = leaves.at({"agents": agents}, path) if leaf is None else leaf.before
        if theirs is ABSENT or theirs == value:
            left[path] = value
        else:
            notes.append(_clash(path, theirs, value))
    return left, notes


def _clash(path: Path, theirs: Any, value: Any) -> str:
    ref = path[len(MODELS)]
    if path[-1:] != ALIAS:
        return f"{ref} keeps your {path[-1]} {theirs!r}; {value!r}, by the stack file, is not set"
    if str(theirs).lower() == value.lower():
        return f"{ref} keeps your alias {theirs}, which is {value} to OpenClaw"
    return f"{ref} keeps your alias {theirs}: OpenClaw has one alias a model, so {value} is not set"


def check_free(agents: Mapping[str, Any], wanted: Mapping[Path, Any], ours: Sequence[Leaf]) -> None:
    """Raise StackError if one of our aliases is already used for another model."""
    recorded = {leaf.path: leaf.after for leaf in ours}
    refs = {alias: path[-2] for path, alias in wanted.items() if path[-1] == "alias"}
    names = {alias.lower(): alias for alias in refs}
    models = leaves.at(agents, MODELS[1:])
    for owner in models if models is not ABSENT else ():
        path = (*MODELS, owner, *ALIAS)
        alias = leaves.at({"agents": agents}, path)
        name = names.get(alias.strip().lower()) if isinstance(alias, str) else None  # OpenClaw ignores case
        if name is not None and refs[name] != owner and recorded.get(path) != alias:
            raise StackError(
                f"the alias {alias} already stands for {owner} in OpenClaw; nothing was changed.\n"
                f"Give the tier of {name} another alias in {paths.stack_file()}, "
                f"or run: openclaw models aliases remove {alias}"
            )


def plugin_entry(*, enable: bool) -> dict[Path, Any]:
    """The values of our plugin's entry. `-I` isolates the brain from the user's PYTHON* variables and folders."""
    values: dict[Path, Any] = {
        ("hooks", "allowConversationAccess"): True,
        BRAIN: [sys.executable, "-I", "-S", str(paths.brain_script()), "--serve"],
        ("config", "cli"): [sys.executable, "-I", "-m", "kimi_stack"],
        (*ENV, "KIMI_STACK_FILE"): str(paths.stack_file().absolute()),
        (*ENV, "KIMI_STACK_CONFIG_DIR"): str(paths.config_dir().absolute()),
        (*ENV, "KIMI_STACK_DATA_DIR"): str(paths.data_dir().absolute()),
        (*ENV, "KIMI_STACK_CACHE_DIR"): str(paths.cache_dir().absolute()),
        ("config", "spool"): str(paths.spool_file().absolute()),
    }
    if enable:
        values[("enabled",)] = True
    return {ENTRY + path: value for path, value in values.items()}


def restrictions(agents: Mapping[str, Any], legacy: Sequence[str] = ()) -> dict[Path, list[str]]:
    """The active allow lists by path: the defaults' and each agent's. `legacy` is a list that was just moved."""
    found: dict[Path, list[str]] = {}
    below: list[Path] = [("defaults",), *(("entries", name) for name in agents.get("entries") or {})]
    for path in below:
        allow = leaves.at(agents, path + ALLOW)
        if isinstance(allow, list) and allow:
            found[MODELS[:1] + path + ALLOW] = allow
    if legacy:
        found[MODELS[:2] + ALLOW] = list(legacy)
    return found


def allowed(allow: Sequence[str], refs: Sequence[str], added: Sequence[str]) -> tuple[list[str], list[str]]:
    """The list extended so that it allows `refs`, given the models we `added` earlier, and our additions now.

    A list is never emptied, because OpenClaw treats an empty list as "allow everything".
    """
    kept = [entry for entry in allow if entry not in added or entry in refs] or list(allow)
    new = [ref for ref in refs if not any(_covers(entry, ref) for entry in kept)]
    return [*kept, *new], [entry for entry in added if entry in kept] + new


def _covers(entry: str, ref: str) -> bool:
    entry, ref = entry.strip().lower(), ref.lower()
    return entry == ref or (entry.endswith("/*") and ref.startswith(entry[:-1]))

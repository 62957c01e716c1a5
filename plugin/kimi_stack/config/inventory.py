"""Models that are not in our catalog: their window, their price, and whether they run locally.

OpenClaw lists windows and the prices in its config; genai-prices has the vendors' prices. Asking them takes seconds,
so the results are kept in models.json in the data folder, which the brain reads. Models that run locally are free,
which is not the same as unpriced.
"""

from __future__ import annotations

import os

from kimi_stack.base import fastjson, files, paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import catalog

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Protocol

    class Source(Protocol):
        """Where OpenClaw's knowledge comes from: `openclaw.door.OpenClaw`."""

        def models_list(self) -> list[dict[str, Any]]:
            """The rows of `openclaw models list --all`."""

        def config_get(self, path: str) -> Any:
            """The value at `path` in OpenClaw's config, or None."""


# Programs that run models on the user's own machine, by OpenClaw's names.
LOCAL = (
    *("ollama", "lmstudio", "lm-studio", "llama-cpp", "llamacpp", "llamafile", "vllm", "sglang", "localai", "jan"),
    *("mlx", "apple-fm", "gpt4all", "koboldcpp", "text-generation-webui", "docker-model-runner"),
)
_CLOUD = (":cloud", "-cloud")  # Ollama forwards these models to its own paid servers
FREE: Mapping[str, Any] = {"input": "0", "output": "0", "price_source": "local"}
_COST = {"input": "input", "output": "output", "cache_read": "cacheRead", "cache_write": "cacheWrite"}


class Found:
    """What is known of one model; sizes in tokens, None if unknown. `row` has the prices, if known."""

    def __init__(self, ref: str, row: Mapping[str, Any]) -> None:
        self.ref = ref
        self.row = row
        self.context: int | None = row.get("context")
        self.max_output: int | None = row.get("max_output")
        self.inputs: tuple[str, ...] | None = tuple(row["inputs"]) if row.get("inputs") else None
        self.source: str = row.get("source", "")
        self.as_of: str = row.get("as_of", "")


def refs() -> list[str]:
    """The models in models.json."""
    return list(_kept())


def find(ref: str) -> Found | None:
    """What is known of a model, from the catalog or models.json; None if nothing is."""
    known = catalog.lookup(ref)
    if known is not None:
        return Found(ref, {**known.row, "as_of": known.as_of})
    row = dict(_kept().get(ref, {}))
    if is_local(ref) and row.get("cloud") is not True and "input" not in row:
        row.update(FREE)
    return Found(ref, row) if row.keys() - {"as_of", "source", "cloud"} else None


def prices(ref: str, day: str) -> Mapping[str, Any] | None:
    """The prices of a model in models.json as a row, with their source; None if there are none for `day`.

    A price is valid from the day on which it was found.
    """
    found = find(ref)
    if found is None or "input" not in found.row:
        return None
    return found.row if found.row["price_source"] == "local" or day >= found.as_of else None


def unpriced(ref: str) -> bool:
    """Whether models.json records that no price of the model is known."""
    row = _kept().get(ref)
    return row is not None and "price_source" not in row


def keep(rows: Mapping[str, Mapping[str, Any]]) -> None:
    """Add rows to models.json. Raises StackError if it cannot be written."""
    path = paths.locate("models")
    with files.locked(path):
        merged = {**_read(path), **{ref: {**row, "as_of": catalog.today()} for ref, row in rows.items()}}
        files.write_atomic(path, fastjson.dumps({"v": 1, "models": merged}) + "\n", mode=0o600, durable=False)


def ask(openclaw: Source | None, refs: Iterable[str]) -> dict[str, dict[str, Any]]:
    """What OpenClaw and genai-prices know of those `refs` that are not in the catalog. Also saves it in models.json.

    Starts up to two `openclaw` commands; without OpenClaw only genai-prices is asked. Raises StackError if they fail.
    """
    wanted = [ref for ref in dict.fromkeys(refs) if catalog.lookup(ref) is None]
    if not wanted:
        return {}
    listed = {row["key"]: row for row in openclaw.models_list()} if openclaw else {}
    providers = (openclaw.config_get("models.providers") or {}) if openclaw else {}
    found = {ref: _asked(ref, listed.get(ref, {}), providers) for ref in wanted}
    keep(found)
    return found


def _asked(ref: str, listed: Mapping[str, Any], providers: Mapping[str, Any]) -> dict[str, Any]:
    from kimi_stack.config import genai

    configured = _configured(ref, providers)
    vendors = genai.row(ref, catalog.today())
    row: dict[str, Any] = {**vendors, **_window(listed, configured)}
    if any(cost := _cost(configured)):
        row.update({kind: figure for kind, figure in zip(_COST, cost) if figure}, price_source="openclaw")  # noqa: B905
        row.setdefault("input", "0")
        row.setdefault("output", "0")
    elif is_local(ref) and not _in_cloud(ref, providers):
        row.update(FREE)
    else:
        row["cloud"] = is_local(ref)
    named = [name for name, there in (("openclaw", listed or configured), ("genai-prices", vendors)) if there]
    row["source"] = " and ".join(named) or "nobody"
    return row


def _in_cloud(ref: str, providers: Mapping[str, Any]) -> bool:
    """Whether the model runs on the servers of the program's vendor instead of locally."""
    section = providers.get(ref.partition("/")[0])
    address = section.get("baseUrl") if isinstance(section, dict) else None
    return isinstance(address, str) and "//ollama.com" in address.lower()


def _configured(ref: str, providers: Mapping[str, Any]) -> Mapping[str, Any]:
    """The model's row in OpenClaw's config; {} if there is none."""
    provider, _, name = ref.partition("/")
    section = providers.get(provider)
    rows = section.get("models") if isinstance(section, dict) else None
    found = [row for row in rows or () if isinstance(row, dict) and row.get("id") == name]
    return found[0] if found else {}


def _window(listed: Mapping[str, Any], configured: Mapping[str, Any]) -> dict[str, Any]:
    context = listed.get("contextWindow") or configured.get("contextWindow")
    most, kinds = configured.get("maxTokens"), listed.get("input")
    row: dict[str, Any] = {}
    if isinstance(context, int) and context > 0:
        row["context"] = context
    if isinstance(most, int) and most > 0:
        row["max_output"] = most
    if isinstance(kinds, str) and kinds:
        row["inputs"] = kinds.split("+")
    return row


def _cost(configured: Mapping[str, Any]) -> list[str]:
    """The prices in the config, "" if not set: OpenClaw writes 0 for a price that the user did not set."""
    cost = configured.get("cost")
    figures = [cost.get(name) if isinstance(cost, dict) else None for name in _COST.values()]
    return [f"{each:.6f}" if isinstance(each, (int, float)) and each > 0 else "" for each in figures]


def runs_here(ref: str) -> bool:
    """Whether the model runs on the person's own machines, as far as its name and models.json tell."""
    return is_local(ref) and _kept().get(ref, {}).get("cloud") is not True


def is_local(ref: str) -> bool:
    """Whether the model runs on the user's own machine."""
    provider, _, name = ref.partition("/")
    # Decided by program name, not by address: a proxy to a vendor may run on this machine, and local models may run
    # on another machine of the same network.
    return provider.lower() in LOCAL and not name.lower().endswith(_CLOUD)


_memory: dict[str, Any] = {"stamp": None, "rows": {}}


def _kept() -> Mapping[str, Mapping[str, Any]]:
    path = paths.locate("models")
    try:
        status = os.stat(path)
        stamp = (path, status.st_mtime_ns, status.st_size, status.st_ino)
    except OSError:
        return {}
    if _memory["stamp"] != stamp:
        _memory.update(stamp=stamp, rows=_read(path))
    rows: dict[str, dict[str, Any]] = _memory["rows"]
    return rows


def _read(path: str) -> dict[str, dict[str, Any]]:
    try:
        document = fastjson.loads(files.read_text(path))
        rows = {ref: row for ref, row in document["models"].items() if isinstance(row, dict) and _is_row(row)}
        return rows if document["v"] == 1 else {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, StackError):
        return {}  # missing or damaged: its content can be asked again


def _is_row(row: Mapping[str, Any]) -> bool:
    counts = all(isinstance(row.get(name, 1), int) for name in ("context", "max_output"))
    texts = all(isinstance(row.get(name, ""), str) for name in ("source", "as_of", "price_source"))
    whole = "input" not in row or ("output" in row and "price_source" in row)
    return counts and texts and whole and isinstance(row.get("inputs", []), list)

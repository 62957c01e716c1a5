"""What is known of a model that our catalog does not have: its window, its price, whether it runs on one's own machine.

OpenClaw lists windows and has the prices that its config states; genai-prices has those of the vendors. Asking costs
seconds, so what was found is kept in models.json in the data folder, and the brain reads that. Models of a program
that runs them on one's own machine are free, which is not the same as unpriced.
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
        """Who can be asked what OpenClaw knows: `openclaw.door.OpenClaw`."""

        def models_list(self) -> list[dict[str, Any]]:
            """The rows of `openclaw models list --all`."""

        def config_get(self, path: str) -> Any:
            """The value at `path` in OpenClaw's config, or None."""


# Programs that run models on the machine of whoever starts them, by OpenClaw's names for them.
LOCAL = (
    *("ollama", "lmstudio", "lm-studio", "llama-cpp", "llamacpp", "llamafile", "vllm", "sglang", "localai", "jan"),
    *("mlx", "apple-fm", "gpt4all", "koboldcpp", "text-generation-webui", "docker-model-runner"),
)
_CLOUD = (":cloud", "-cloud")  # Ollama hands these on to its own servers, which are not free
FREE: Mapping[str, Any] = {"input": "0", "output": "0", "price_source": "local"}
_COST = {"input": "input", "output": "output", "cache_read": "cacheRead", "cache_write": "cacheWrite"}


class Found:
    """What is known of one model; sizes in tokens, None where nobody says. `row` has the prices where there are any."""

    def __init__(self, ref: str, row: Mapping[str, Any]) -> None:
        self.ref = ref
        self.row = row
        self.context: int | None = row.get("context")
        self.max_output: int | None = row.get("max_output")
        self.inputs: tuple[str, ...] | None = tuple(row["inputs"]) if row.get("inputs") else None
        self.source: str = row.get("source", "")
        self.as_of: str = row.get("as_of", "")


def refs() -> list[str]:
    """The models that models.json tells of."""
    return list(_kept())


def find(ref: str) -> Found | None:
    """What is known of a model, in the catalog or beyond it; None where that is nothing."""
    known = catalog.lookup(ref)
    if known is not None:
        return Found(ref, {**known.row, "as_of": known.as_of})
    row = dict(_kept().get(ref, {}))
    if _is_local(ref) and row.get("cloud") is not True and "input" not in row:
        row.update(FREE)
    return Found(ref, row) if row.keys() - {"as_of", "source", "cloud"} else None


def prices(ref: str, day: str) -> Mapping[str, Any] | None:
    """The prices of a model beyond the catalog as a row, with their source; None where none is kept for `day`.

    A price holds from the day on which it was found.
    """
    found = find(ref)
    if found is None or "input" not in found.row:
        return None
    return found.row if found.row["price_source"] == "local" or day >= found.as_of else None


def unpriced(ref: str) -> bool:
    """Whether it was found out that nobody knows a price of the model."""
    row = _kept().get(ref)
    return row is not None and "price_source" not in row


def keep(rows: Mapping[str, Mapping[str, Any]]) -> None:
    """Add what was found to models.json. Raises StackError where it cannot be written."""
    path = paths.locate("models")
    with files.locked(path):
        merged = {**_read(path), **{ref: {**row, "as_of": catalog.today()} for ref, row in rows.items()}}
        files.write_atomic(path, fastjson.dumps({"v": 1, "models": merged}) + "\n", mode=0o600, durable=False)


def ask(openclaw: Source | None, refs: Iterable[str]) -> dict[str, dict[str, Any]]:
    """What OpenClaw and genai-prices know of those of `refs` that the catalog does not have; it is kept, too.

    Without an OpenClaw only genai-prices is asked.
    Starts two `openclaw` commands where there are any. Raises StackError where they fail.
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
    elif _is_local(ref) and not _in_cloud(ref, providers):
        row.update(FREE)
    else:
        row["cloud"] = _is_local(ref)
    named = [name for name, there in (("openclaw", listed or configured), ("genai-prices", vendors)) if there]
    row["source"] = " and ".join(named) or "nobody"
    return row


def _in_cloud(ref: str, providers: Mapping[str, Any]) -> bool:
    """Whether such a program's name stands for servers of its vendor's."""
    section = providers.get(ref.partition("/")[0])
    address = section.get("baseUrl") if isinstance(section, dict) else None
    return isinstance(address, str) and "//ollama.com" in address.lower()


def _configured(ref: str, providers: Mapping[str, Any]) -> Mapping[str, Any]:
    """The model's row in OpenClaw's config, {} for none."""
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
    """The prices that the config states, "" for none: OpenClaw itself writes 0 where the person stated nothing."""
    cost = configured.get("cost")
    figures = [cost.get(name) if isinstance(cost, dict) else None for name in _COST.values()]
    return [f"{each:.6f}" if isinstance(each, (int, float)) and each > 0 else "" for each in figures]


def _is_local(ref: str) -> bool:
    provider, _, name = ref.partition("/")
    # By the program and not by the address: a proxy to a vendor has an address of this machine, and a machine in the
    # house that runs the models has another.
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
        return {}  # not there, or damaged: what it held can be asked anew


def _is_row(row: Mapping[str, Any]) -> bool:
    counts = all(isinstance(row.get(name, 1), int) for name in ("context", "max_output"))
    texts = all(isinstance(row.get(name, ""), str) for name in ("source", "as_of", "price_source"))
    whole = "input" not in row or ("output" in row and "price_source" in row)
    return counts and texts and whole and isinstance(row.get("inputs", []), list)

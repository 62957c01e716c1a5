"""openclaw.json, read without a start of OpenClaw where the file says what `openclaw config get` would say.

OpenClaw's answer differs from the file where the file uses JSON5, an include or a variable, is of another version's
layout, or leaves something out that OpenClaw adds. Then the answer here is UNSURE, and OpenClaw must be asked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kimi_stack.base import paths

UNSURE: Any = object()
REDACTED = "__OPENCLAW_REDACTED__"  # as `openclaw config get` writes it
_SECRET = re.compile("key|token|secret|password|credential|authorization|cookie", re.IGNORECASE)


def get(path: Sequence[str], version: Sequence[int]) -> Any:
    """The value at `path` in openclaw.json for this version of OpenClaw; None if there is none, or UNSURE.

    Secrets are redacted, as in OpenClaw's own answer.
    """
    document = _document(version)
    if document is None or (path[0] == "agents" and not _is_whole(document.get("agents", {}))):
        return UNSURE
    value: Any = document
    for key in path:
        if not isinstance(value, Mapping) or key not in value:
            return None
        value = value[key]
    return _redacted(value)


def agents() -> Mapping[str, Any] | None:
    """`agents` as the file has it, whichever version wrote it; None if the file is not complete in itself.

    What OpenClaw adds is missing here, such as aliases of known models.
    """
    document = _complete()
    found = {} if document is None else document.get("agents", {})
    return None if document is None or not isinstance(found, dict) or "list" in found else found


def _document(version: Sequence[int]) -> dict[str, Any] | None:
    """The file, if this version of OpenClaw wrote it last and it is complete in itself."""
    document = _complete()
    meta = document.get("meta") if document is not None else None
    written = meta.get("lastTouchedVersion") if isinstance(meta, dict) else None
    return document if written == ".".join(map(str, version)) else None


def _complete() -> dict[str, Any] | None:
    """The file, if it is plain JSON without includes and variables."""
    try:
        text = paths.openclaw_config().read_text(encoding="utf-8")
        document = json.loads(text)
    except (OSError, ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) and "$include" not in text and "${" not in text else None


def _is_whole(agents: Any) -> bool:
    """Whether OpenClaw adds nothing that we look at: it gives known models an alias where a row has none."""
    if not isinstance(agents, dict) or "list" in agents:  # `list` is the layout of older versions
        return False
    return all(isinstance(row, dict) and "alias" in row for models in _models(agents) for row in models.values())


def _models(agents: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    entries = agents.get("entries")
    for settings in (agents.get("defaults"), *(entries.values() if isinstance(entries, dict) else ())):
        models = settings.get("models") if isinstance(settings, dict) else None
        if isinstance(models, dict):
            yield models


def _redacted(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _redacted(item, name) for name, item in value.items()}
    if isinstance(value, list):
        return [_redacted(item, key) for item in value]
    return REDACTED if isinstance(value, str) and _SECRET.search(key) else value

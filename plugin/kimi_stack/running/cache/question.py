"""Decides whether two tasks are the same: by their words, model, settings, and the content of what they name.

For a named folder, that is each file in it. A task that names a folder too large to look through is not cached.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from kimi_stack.base import paths
from kimi_stack.config.stack import Stack

_AROUND = "\"'`()[]{}<>,;:!?"  # characters that may surround a file name
_PIECE = 1 << 20
_MOST_FILES = 1000
_MOST_BYTES = 64 << 20  # in a folder
_UNSEEN = (".git",)  # changes with each look at it

# Courtesy at the beginning or the end of a task. Within a sentence such a word may carry meaning.
_BEFORE = (
    *("hi", "hi there", "hello", "hello there", "hey", "good morning", "good evening", "dear all", "dear team"),
    *("please", "kindly", "could you please", "can you please", "would you please", "will you please"),
    *("could you kindly", "would you kindly", "hallo", "guten tag", "guten morgen", "bitte", "kannst du bitte"),
    *("könntest du bitte", "können sie bitte", "könnten sie bitte", "bonjour", "salut", "s'il te plaît"),
    *("s'il vous plaît", "hola", "buenos días", "por favor", "ciao", "buongiorno", "per favore", "olá", "bom dia"),
    *("你好", "您好", "请", "請", "麻烦", "麻煩", "お願いします"),
)
_AFTER = (
    *("please", "thanks", "thanks a lot", "many thanks", "thank you", "thank you very much", "thx", "cheers"),
    *("bitte", "danke", "vielen dank", "danke schön", "s'il te plaît", "s'il vous plaît", "merci", "merci beaucoup"),
    *("por favor", "gracias", "muchas gracias", "per favore", "grazie", "grazie mille", "obrigado", "obrigada"),
    *("谢谢", "謝謝", "ありがとう", "お願いします"),
)
_ENDS = " \t\n.,;:!?…。，！？、-–—"
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True)
class Question:
    """`key` tells one task with all that its answer depends on; `near` the same up to case, spacing and courtesy."""

    key: str
    near: str


def question(text: str, model: str, *, files: Iterable[str] = (), cwd: str | None = None, **more: Any) -> Question:
    """The question that `text` puts to `model`.

    `files` are named beside the text; those that the text names are found here. `cwd` is the folder of the run (None:
    the present one). `more` has everything else that the answer depends on, as JSON values. Raises OSError if a named
    file or folder cannot be read, or is too large: then nobody knows whether it has changed.
    """
    folder = os.path.realpath(cwd or os.curdir)
    contents = {name: _content(name) for name in sorted({*files_in(text, folder), *map(os.path.abspath, files)})}
    about = [model, folder, contents, {**more, "openclaw": _openclaw_settings()}]
    return Question(_hash(["task", text, *about]), _hash(["near", plain(text), *about]))


def sampling(stack: Stack, model: str) -> list[object]:
    """The settings of a model in the stack that its answers depend on."""
    rows = [tier.row for tier in stack.tiers.values() if tier.model == model]
    return [{key: value for key, value in row.items() if key not in ("alias", "use_cases")} for row in rows]


def files_in(text: str, folder: str) -> set[str]:
    """The files and folders that the words of a text name, with their whole path."""
    found: set[str] = set()
    for word in text.split():
        if "." not in word and "/" not in word:
            continue
        name = word.strip(_AROUND).rstrip(".")
        if not name.strip("/") or len(name) > 4096 or "\0" in name:
            continue
        path = os.path.join(folder, os.path.expanduser(name))
        if os.path.isfile(path) or os.path.isdir(path):
            found.add(os.path.realpath(path))
            if len(found) >= _MOST_FILES:
                break
    return found


def plain(text: str) -> str:
    """The words of a text without case, spacing, and courtesy at either end."""
    rest = " ".join(unicodedata.normalize("NFKC", text).casefold().split()).strip(_ENDS)
    while True:
        cut = _without(rest)
        if cut == rest or not cut:
            return rest
        rest = cut


def _without(text: str) -> str:
    for phrase in sorted(_BEFORE, key=len, reverse=True):
        if text.startswith(phrase) and _ends_word(text[len(phrase) : len(phrase) + 1], phrase):
            return text[len(phrase) :].strip(_ENDS)
    for phrase in sorted(_AFTER, key=len, reverse=True):
        before = text[-len(phrase) - 1 : -len(phrase)] if len(text) > len(phrase) else ""
        if text.endswith(phrase) and _ends_word(before, phrase):
            return text[: -len(phrase)].strip(_ENDS)
    return text


def _ends_word(beside: str, phrase: str) -> bool:
    return bool(_CJK.search(phrase)) or not (beside.isalnum() or beside == "'")


def _content(path: str) -> str:
    if os.path.isdir(path):
        return _folder(path)
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()


def _folder(path: str) -> str:
    """The names and contents of the files below a folder. Links are as they point, and are not followed."""
    found: dict[str, str] = {}
    size = 0
    for name in _below(path):
        size += 0 if os.path.islink(name) else os.path.getsize(name)
        if len(found) >= _MOST_FILES or size > _MOST_BYTES:
            most = (
                f"has more than {_MOST_FILES:,} files or {_MOST_BYTES >> 20} MB, too many to see whether they changed"
            )
            raise OSError(errno.EFBIG, most, path)
        found[os.path.relpath(name, path)] = f"-> {os.readlink(name)}" if os.path.islink(name) else _content(name)
    return _hash([found])


def _below(path: str) -> Iterator[str]:
    """The files and links below a folder. Raises OSError for a folder in it that cannot be read."""
    with os.scandir(path) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.is_dir(follow_symlinks=False):
                if entry.name not in _UNSEEN:
                    yield from _below(entry.path)
            elif entry.is_symlink() or entry.is_file():
                yield entry.path


def _openclaw_settings() -> str:
    """A hash of openclaw.json, since answers depend on it. Without `meta`, which OpenClaw rewrites."""
    try:
        with open(paths.locate("openclaw_config"), "rb") as file:
            raw = file.read()
    except OSError:
        return ""
    try:
        document = json.loads(raw)
        raw = json.dumps({**document, "meta": None}, sort_keys=True).encode()
    except (ValueError, TypeError, RecursionError):
        pass  # JSON5: hash the bytes instead
    return hashlib.sha256(raw).hexdigest()


def _hash(values: list[Any]) -> str:
    return hashlib.sha256(json.dumps(values, sort_keys=True).encode("utf-8", "replace")).hexdigest()

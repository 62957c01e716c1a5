"""Reads a task from words, a file, or stdin."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from kimi_stack.base import files, streams
from kimi_stack.base.errors import StackError

LARGEST = 64_000_000  # bytes of a task, at most: a device such as /dev/zero never ends, and OpenClaw accepts far less
_TEXT_ENDINGS = (".md", ".txt", ".markdown", ".rst", ".org", ".prompt", ".task")


def read(words: Sequence[str], file: str | None, *, detect: bool = False) -> str:
    """The task's text; line ends are kept.

    It is `words` joined by spaces, or `file`, or stdin for `-` and for a pipe. With `detect` (in the shell functions) a
    single word that names a file means that file. Raises StackError if the task is missing, binary, empty or given
    twice.
    """
    if file is not None:
        if words:
            raise StackError(f"the task is given twice, as words and with --file {file}; give one of them")
        return _checked(_stdin() if file == "-" else files.read_text(file, LARGEST), file)
    if list(words) == ["-"]:
        return _checked(_stdin(), "stdin")
    if not words:
        if sys.stdin is None or sys.stdin.isatty():
            raise StackError("there is no task; give it as words, with --file FILE, or on stdin")
        return _checked(_stdin(), "stdin")
    if detect and len(words) == 1 and _is_file(words[0]):
        return _checked(files.read_text(words[0], LARGEST), words[0])
    text = os.fsencode(" ".join(words)).decode("utf-8", "replace")
    return _checked(text, "the task")


def _is_file(word: str) -> bool:
    try:
        if os.path.exists(word):
            return True  # also for a folder: reading it raises the proper error
    except ValueError:  # not a path: it has a NUL or is too long
        return False
    looks_like_one = word.startswith(("/", "./", "../", "~/")) or word.lower().endswith(_TEXT_ENDINGS)
    return looks_like_one and not any(character.isspace() for character in word)


def _stdin() -> str:
    try:
        raw = streams.read_stdin(LARGEST + 1)
        if len(raw) > LARGEST:
            raise StackError(f"stdin holds more than {LARGEST:,} bytes; give a smaller task")
        return raw.decode("utf-8-sig")
    except OSError as error:
        raise StackError(f"stdin cannot be read ({error.strerror}); give the task as words, or with --file") from None
    except UnicodeDecodeError as error:
        raise StackError(f"stdin is not UTF-8 text (byte {error.start}); convert it first") from None


def _checked(text: str, where: str) -> str:
    if "\0" in text:
        raise StackError(f"{where} holds NUL bytes, so it is not a text; name the file in a task instead")
    if not text.strip():
        raise StackError(f"{where} is empty; a task needs text")
    return text

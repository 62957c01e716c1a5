"""The person's own rules: words, expressions, file globs, channels and agents, each with its class."""

from __future__ import annotations

from kimi_stack.base import expressions, globs
from kimi_stack.base.classes import CLASSES
from kimi_stack.base.errors import StackError
from kimi_stack.privacy.finding import Finding, mask
from kimi_stack.privacy.text import folded, within_word

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Mapping

    Lists = Mapping[str, Iterable[str]]

KINDS = {
    "own-word": "word of yours",
    "own-pattern": "expression of yours",
    "own-file": "file of yours",
    "own-channel": "channel of yours",
    "own-agent": "agent of yours",
}
MOST = 1000  # findings of one rule
_AROUND = "\"'`()[]{}<>,;:!?"  # characters that may surround a file name in a text


class Around:
    """The context of a task: its channel, its agent, and the names of attached files."""

    __slots__ = ("agent", "channel", "files")

    def __init__(self, channel: str = "", agent: str = "", files: Iterable[str] = ()) -> None:
        self.channel = channel
        self.agent = agent
        self.files = tuple(files)


class Own:
    """The person's own rules.

    `words`, `patterns`, `files`, `channels` and `agents` give a list for a class ("internal", "confidential").
    A word is found without regard to case, where a word of the text starts (anywhere in Chinese, Japanese and Korean).
    A glob of `files` is compared with the names of attachments and with words of the text that look like a path, with
    the whole and with the last part; `*` stands for any characters and `?` for one. Raises StackError, which names the
    list, for an unknown class, an empty entry and an expression that is not in the subset of `expressions`.
    """

    def __init__(
        self,
        *,
        words: Lists | None = None,
        patterns: Lists | None = None,
        files: Lists | None = None,
        channels: Lists | None = None,
        agents: Lists | None = None,
    ) -> None:
        self._words = [(cls, folded(word)) for cls, word in _rows("words", words)]
        self._patterns: list[tuple[str, re.Pattern[str]]] = [
            (cls, expressions.compiled(pattern, f"patterns of {cls}")) for cls, pattern in _rows("patterns", patterns)
        ]
        self._globs = [(cls, globs.parts(glob)) for cls, glob in sorted(_rows("files", files))]
        self._channels = [(cls, name.lower()) for cls, name in _rows("channels", channels)]
        self._agents = [(cls, name.lower()) for cls, name in _rows("agents", agents)]

    def findings(self, text: str, lower: str, around: Around) -> Iterator[Finding]:
        """What these rules find in the text (`lower`: the same in lower case, place by place) and around it."""
        from itertools import islice

        yield from self._around(around)
        for cls, word in self._words:
            for at in islice(_places(lower, word), MOST):
                yield _of("own-word", cls, text, at, at + len(word))
        for cls, pattern in self._patterns:
            for found in islice(pattern.finditer(text), MOST):
                yield _of("own-pattern", cls, text, found.start(), found.end())
        if self._globs:
            yield from islice(self._files(text), MOST)

    def _around(self, around: Around) -> Iterator[Finding]:
        for kind, name, rules in (
            ("own-channel", around.channel, self._channels),
            ("own-agent", around.agent, self._agents),
        ):
            for cls, known in rules:
                if name and name.lower() == known:
                    yield Finding(kind, f"{KINDS[kind]}: {name}", cls, 0, 0, "")
        for name in around.files:
            for cls, glob in self._globs:
                if _matches(glob, name):
                    yield Finding("own-file", f"{KINDS['own-file']}, attached", cls, 0, 0, mask(name))

    def _files(self, text: str) -> Iterator[Finding]:
        at = 0
        for word in text.split():
            at = text.index(word, at)
            name = word.strip(_AROUND).rstrip(".")
            if "." in name or "/" in name or "\\" in name:
                for cls, glob in self._globs:
                    if _matches(glob, name):
                        start = at + word.index(name)
                        yield _of("own-file", cls, text, start, start + len(name))
                        break
            at += len(word)


def _rows(what: str, lists: Lists | None) -> Iterator[tuple[str, str]]:
    for cls, entries in (lists or {}).items():
        if cls not in CLASSES[1:]:
            raise StackError(f"{what}: {cls!r} is no class that can be given; use {' or '.join(CLASSES[1:])}")
        for entry in entries:
            if not isinstance(entry, str) or not entry.strip() or len(entry) > expressions.LONGEST:
                raise StackError(f"{what} of {cls}: each entry is a text of 1 to {expressions.LONGEST} characters")
            yield cls, entry


def _of(kind: str, cls: str, text: str, start: int, end: int) -> Finding:
    return Finding(kind, KINDS[kind], cls, start, end, mask(text[start:end]))


def _places(lower: str, word: str) -> Iterator[int]:
    at = lower.find(word)
    while at >= 0:
        if starts(lower, at, word):
            yield at
        at = lower.find(word, at + len(word))


def starts(lower: str, at: int, word: str) -> bool:
    """Whether a word of the text starts here. In scripts without spaces it may start anywhere."""
    return at == 0 or not (within_word(lower[at - 1]) and within_word(word[0]))


def _matches(parts: list[str], name: str) -> bool:
    """Whether a glob matches the whole path or its last part."""
    path = name[:4096].lower().replace("\\", "/")
    return globs.fits(parts, path) or globs.fits(parts, path.rpartition("/")[2])

"""Recognizes one person in our data, by the sender's name in texts, JSON values, sessions and files."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cached_property

from kimi_stack.base.errors import StackError
from kimi_stack.config import users
from kimi_stack.money.ledger import keeping

_WORD = "0-9A-Za-z_"
_SHORTEST = 3  # characters; a shorter id is looked for only together with its channel


class Person:
    """The sender `channel:id`, in any case. `others` are the other senders that the ledger knows.

    `id` is the part after the channel, "" if that alone names nobody (a local user, an unknown sender, a short id).
    """

    def __init__(self, sender: str, others: Iterable[str] = ()) -> None:
        channel, _, id = sender.partition(":")
        if not channel or not id or keeping.is_alias(sender):
            raise StackError(
                f'{sender!r} is no sender; write channel:id, such as "telegram:123456", or "local:name"; '
                "`kimi-stack report --by sender` lists them"
            )
        self.sender = sender
        self.channel = channel
        alone = channel.lower() != users.LOCAL.rstrip(":") and id.lower() != users.UNKNOWN and len(id) >= _SHORTEST
        self.id = id if alone else ""
        self._others = [other for other in others if not self.is_name(other)]

    def is_name(self, sender: object) -> bool:
        """Whether a sender is this one."""
        return isinstance(sender, str) and sender.casefold() == self.sender.casefold()

    def in_text(self, text: str) -> bool:
        """Whether a text names this sender: by the whole name, or by the id as a word if it is unique."""
        if self._whole.search(text):
            return True
        if self._bare is None or not self._bare.search(text):
            return False
        return not self._shared or bool(self._of_channel.search(text))

    def in_value(self, value: object) -> bool:
        """Whether a JSON value names this sender anywhere, keys included."""
        if isinstance(value, str):
            return self.in_text(value)
        if isinstance(value, dict):
            return any(self.in_value(each) for pair in value.items() for each in pair)
        return isinstance(value, list) and any(map(self.in_value, value))

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        return re.compile(f"(?<![{_WORD}]){re.escape(self.sender)}(?![{_WORD}])", re.IGNORECASE)

    @cached_property
    def _bare(self) -> re.Pattern[str] | None:
        return re.compile(f"(?<![{_WORD}]){re.escape(self.id)}(?![{_WORD}])", re.IGNORECASE) if self.id else None

    @cached_property
    def _of_channel(self) -> re.Pattern[str]:
        return re.compile(f"(?<![{_WORD}]){re.escape(self.channel)}(?![{_WORD}])", re.IGNORECASE)

    @cached_property
    def _shared(self) -> bool:
        ids = [other.partition(":")[2].casefold() for other in self._others]
        return self.id.casefold() in ids

    def in_bytes(self, *, packed: bool) -> re.Pattern[bytes]:
        """A pattern for this sender in the bytes of a file. `packed`: values are not separated, as in a database."""
        names = [self.sender] if not self.id or self._shared else [self.sender, self.id]
        return re.compile(b"|".join(each for name in names for each in self._forms(name, packed)), re.IGNORECASE)

    def _forms(self, name: str, packed: bool) -> list[bytes]:
        """The name as it is and as JSON escapes it."""
        edge = _WORD.encode()
        before = b"" if packed and ":" in name else b"(?<![" + edge + b"])"
        # In a database the next value follows at once; but the name of another may begin like this one.
        longer = [other.casefold().partition(name.casefold())[2] for other in self._others]
        after = b"(?![" + (b"0-9" if packed and not name[-1:].isalpha() else b"" if packed else edge) + b"])"
        after = b"" if after == b"(?![])" else after
        after += b"".join(b"(?!" + re.escape(rest.encode()) + b")" for rest in longer if rest and packed)
        written = dict.fromkeys([name, json.dumps(name)[1:-1]])
        return [before + re.escape(each.encode("utf-8", "replace")) + after for each in written]

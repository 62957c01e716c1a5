"""Expressions that a person may write in settings.toml: a subset of regular expressions that is matched in linear time.

Python and JavaScript try alternatives one after the other, so an expression such as `(a+)+b` can take years. Here
`*` and `+` repeat at most MOST times, only a single character or class is repeated, and what follows it must be
something else. What is not in the subset is refused with the reason.
"""

from __future__ import annotations

from kimi_stack.base.errors import StackError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

LONGEST = 200  # characters of an expression
MOST = 100  # repeats of a character or class
PATHS = 64  # combinations of alternatives in groups

_OTHER = 128  # stands for every character that is not ASCII
_ALL = frozenset(range(_OTHER + 1))
_DIGITS = frozenset(map(ord, "0123456789"))
_WORD = frozenset(map(ord, "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"))
_SPACE = frozenset(map(ord, " \t\n\r\f\v"))
_CLASSES = {"d": _DIGITS, "w": _WORD, "s": _SPACE, "D": _ALL - _DIGITS, "W": _ALL - _WORD, "S": _ALL - _SPACE}
# As explicit classes, because Python and JavaScript differ in what else these letters mean.
_WRITTEN = {"d": "0-9", "w": "A-Za-z0-9_", "s": " \\t\\n\\r\\f\\v"}
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r"}


def compiled(expression: str, where: str) -> re.Pattern[str]:
    """The expression, without regard to case. `where` names its place in the settings. Raises StackError."""
    import re

    source = _Parser(expression, where).parsed()
    return re.compile(source, re.IGNORECASE)


class _Parser:
    """Reads the expression once and writes it again with bounds.

    `_open` holds what the repeated characters before this place match: the next character must be none of them.
    """

    def __init__(self, expression: str, where: str) -> None:
        self._text = expression
        self._where = where
        self._at = 0
        self._paths = 1

    def parsed(self) -> str:
        if not self._text or len(self._text) > LONGEST:
            self._refuse(f"has {len(self._text)} characters; 1 to {LONGEST} are allowed")
        source, _, least = self._alternatives(frozenset(), 0)
        if self._at < len(self._text):
            self._refuse("has a `)` without its `(`")
        if least == 0:
            self._refuse("also matches nothing; let it ask for one character at least")
        return source

    def _alternatives(self, open_: frozenset[int], depth: int) -> tuple[str, frozenset[int], int]:
        """What is written, what may still repeat at its end, and the fewest characters that it matches."""
        branches = [self._sequence(open_, depth)]
        while self._peek() == "|":
            self._at += 1
            branches.append(self._sequence(open_, depth))
        if len(branches) > 1:
            self._paths *= len(branches)
            if self._paths > PATHS:
                self._refuse(f"has more than {PATHS} combinations of alternatives; write several expressions")
        at_end = frozenset().union(*(each[1] for each in branches))
        return "|".join(each[0] for each in branches), at_end, min(each[2] for each in branches)

    def _sequence(self, open_: frozenset[int], depth: int) -> tuple[str, frozenset[int], int]:
        parts, total = [], 0
        while self._peek() not in ("", "|", ")"):
            if self._peek() == "(":
                part, open_, least = self._group(open_, depth)
            else:
                part, open_, least = self._repeated(open_)
            parts.append(part)
            total += least
        return "".join(parts), open_, total

    def _group(self, open_: frozenset[int], depth: int) -> tuple[str, frozenset[int], int]:
        self._at += 1
        if self._text.startswith("?:", self._at):
            self._at += 2
        elif self._peek() == "?":
            self._refuse("has a `(?`; only `(...)` and `(?:...)` are allowed")
        if depth >= 3:
            self._refuse("has more than 3 groups in each other")
        source, open_, least = self._alternatives(open_, depth + 1)
        if self._peek() != ")":
            self._refuse("has a `(` without its `)`")
        self._at += 1
        if self._peek() in tuple("*+?{"):
            self._refuse("repeats a group; only a single character or class may be repeated")
        return f"(?:{source})", open_, least

    def _repeated(self, open_: frozenset[int]) -> tuple[str, frozenset[int], int]:
        source, characters = self._one()
        least, most = self._count()
        if open_ & characters:
            self._refuse("repeats something that what follows it also matches, such as `.*a` or `a+a`")
        if most == least:
            return (source if most == 1 else f"{source}{{{most}}}"), frozenset() if most else open_, least
        return f"{source}{{{least},{most}}}", characters | (frozenset() if least else open_), least

    def _count(self) -> tuple[int, int]:
        mark = self._peek()
        if mark not in tuple("*+?{"):
            return 1, 1
        self._at += 1
        if mark != "{":
            least, most = {"*": (0, MOST), "+": (1, MOST), "?": (0, 1)}[mark]
        else:
            inside, close, _ = self._text[self._at :].partition("}")
            first, comma, last = inside.partition(",")
            if not close or not first.isdecimal() or not (last.isdecimal() or (comma and not last) or not comma):
                self._refuse("has a `{` that is no count such as {3} or {2,5}; write \\{ for the character")
            self._at += len(inside) + 1
            least = int(first)
            most = int(last) if last else MOST if comma else least
        if not least <= most <= MOST or most == 0:
            self._refuse(f"repeats {least} to {most} times; at most {MOST} are allowed")
        if self._peek() in tuple("*+?{"):
            self._refuse("repeats a repeat")
        return least, most

    def _one(self) -> tuple[str, frozenset[int]]:
        character = self._next()
        if character == "[":
            return self._class()
        if character == "\\":
            return self._escaped()
        if character == ".":
            return "[^\\n]", _ALL - {10}
        if character in "^$":
            self._refuse(f"has a `{character}`; it is looked for anywhere, so leave it out or write \\{character}")
        if character in "*+?{":
            self._refuse(f"has a `{character}` with nothing before it to repeat")
        return _literal(character), _either_case(character)

    def _escaped(self) -> tuple[str, frozenset[int]]:
        character = self._next()
        if character in _CLASSES:
            written = _WRITTEN[character.lower()]
            return f"[{'^' if character.isupper() else ''}{written}]", _CLASSES[character]
        if character in _CONTROLS:
            return f"\\{character}", frozenset({ord(_CONTROLS[character])})
        if character.isascii() and character.isalnum():
            self._refuse(f"has \\{character}; only \\d \\w \\s \\D \\W \\S \\n \\t \\r and escaped signs are allowed")
        return _literal(character), _either_case(character)

    def _class(self) -> tuple[str, frozenset[int]]:
        negated = self._peek() == "^"
        self._at += negated
        parts: list[str] = []
        characters: frozenset[int] = frozenset()
        while not (self._peek() == "]" and parts):
            part, first = self._member()
            if self._peek() == "-" and self._text[self._at + 1 : self._at + 2] not in ("]", "") and first:
                self._at += 1
                last_part, last = self._member()
                if not last or ord(first) > ord(last):
                    self._refuse("has a range in [...] that does not rise, such as [z-a]")
                part += "-" + last_part
                for code in range(ord(first), min(ord(last), _OTHER) + 1):
                    characters |= _either_case(chr(code))
            else:
                characters |= _either_case(first) if first else _CLASSES[part[1]]
                part = part if first else _WRITTEN[part[1]]
            parts.append(part)
        self._at += 1
        return f"[{'^' * negated}{''.join(parts)}]", (_ALL - characters) | {_OTHER} if negated else characters

    def _member(self) -> tuple[str, str]:
        """What is written, and the character; "" for a class such as \\d."""
        character = self._next()
        if character != "\\":
            return _literal(character), character
        character = self._next()
        if character in _CONTROLS:
            return f"\\{character}", _CONTROLS[character]
        if character in _WRITTEN:
            return f"\\{character}", ""
        if character.isascii() and character.isalnum():
            self._refuse(f"has \\{character} in [...]; only \\d \\w \\s \\n \\t \\r and escaped signs are allowed")
        return _literal(character), character

    def _peek(self) -> str:
        return self._text[self._at : self._at + 1]

    def _next(self) -> str:
        if self._at >= len(self._text):
            self._refuse("ends in the middle of a `[` or `\\`")
        self._at += 1
        return self._text[self._at - 1]

    def _refuse(self, why: str) -> None:
        raise StackError(f"{self._where}: the expression {self._text[:60]!r} {why}")


def _literal(character: str) -> str:
    return "\\" + character if character.isascii() and not character.isalnum() and character not in " _" else character


def _either_case(character: str) -> frozenset[int]:
    """The character in both cases; what is not ASCII counts as one."""
    return frozenset(min(ord(each[0]), _OTHER) for each in (character, character.lower(), character.upper()))

"""A turn read in its session: a follow-up with no task of its own, a complaint about the last answer, or a task.

A follow-up is made of a closed set of words and nothing else. A complaint is told by how it begins, and may go on with
details. The words are in `replies_words`.
"""

from __future__ import annotations

from kimi_stack import features, keywords, replies_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Words (none: any word), whether it may be missing, how often it may come, words that may not come next.
    Slot = tuple[frozenset[str], bool, int, frozenset[str]]
    Branches = dict[Slot, "Branches"]

FOLLOW_UP = "follow_up"
COMPLAINT = "complaint"

_READ = 300  # characters: a follow-up is shorter, and a complaint is told by what it begins with
_BEGINNING = 120  # characters that are read of a longer text
_WORDS = 16  # at most, of a follow-up
_CHOICE_WORDS = 5  # a lone letter or number is a choice among few words only
_SKIPPED = 8  # words and ends of clauses before a complaint, at most
_KEPT = 5_000  # words whose rules are remembered
_REPEATS = 4  # of a slot that may come again
_PHRASE = 5  # words of the longest phrase
_HAN_PHRASE = 6  # characters of the longest phrase of a script without spaces
# A sum, a path or an address is no reply, whatever its words are.
_NEVER = "=*^<>$%@\\_{}[]|~`"
_LETTERS = tuple("abcdefgh")
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_MARKS = {ord(mark): " . " for mark in ",.;:!?\n()।॥"}


def kind(text: str) -> str | None:
    """FOLLOW_UP, COMPLAINT, or None for what has a task of its own. Any text may be given."""
    text = text.strip()
    head = features.fold(keywords.normalized(text[: _READ if len(text) < _READ else _BEGINNING]))
    said = _said(head)
    if said == ["."] * len(said):
        return _of_signs(text)
    lists = _lists()
    if _complains(said, lists):
        return COMPLAINT
    if len(text) < _READ and _follows(head, [word for word in said if word != "."], lists):
        return FOLLOW_UP
    return None


def _said(folded: str) -> list[str]:
    """Its words, contractions spelled out, with "." where a clause ends."""
    words = features.words(folded.replace("'", "").translate(_MARKS).replace(" . ", " 0stop "))
    said: list[str] = []
    for word in words:
        if word == "0stop":
            said.append(".")
        elif word in replies_words.SPELLED:
            said += replies_words.SPELLED[word].split()
        else:
            said.append(word)
    return [*said, "."]


def _of_signs(text: str) -> str | None:
    """What has no words: a thumb up, or down."""
    if any(sign in text for sign in replies_words.BAD_SIGNS):
        return COMPLAINT
    return FOLLOW_UP if text else None


def _follows(head: str, words: list[str], lists: _Lists) -> bool:
    if len(words) > _WORDS or any(mark in head for mark in _NEVER):
        return False
    if " ".join(words) in lists.alone:
        return True
    if "+" in head and words != ["1"]:
        return False
    says, at = False, 0
    while at < len(words):
        size, here = _piece(words, at, lists)
        if not size:
            return False
        says, at = says or here, at + size
    return says


def _piece(words: list[str], at: int, lists: _Lists) -> tuple[int, bool]:
    """How many words from `at` on are a piece of a follow-up (0: none), and whether it says something."""
    for size in range(min(_PHRASE, len(words) - at), 0, -1):
        phrase = " ".join(words[at : at + size])
        if phrase in lists.heads:
            return size, True
    word = words[at]
    if word in lists.glue or _is_choice(word, words):
        return 1, _is_choice(word, words)
    if not word.isascii() and features.is_han(word[-1]):
        says = _pieces(word, lists)
        return int(says is not None), bool(says)
    return 0, False


def _is_choice(word: str, words: list[str]) -> bool:
    """Such as "2", "option b", "1 and 3", "the cheaper one"."""
    if len(words) > _CHOICE_WORDS or not word.isascii():
        return False
    if word.isdigit():
        return len(word) <= 2
    at = words.index(word)
    if words[at - 1 : at] == ["the"] and words[at + 1 :][:1] in (["one"], ["ones"]):
        return True
    return word in _NUMBERS or (word in _LETTERS and len(words) <= 3)


def _pieces(word: str, lists: _Lists) -> bool | None:
    """Whether a run of words without spaces says something; None where it is not made of follow-ups alone."""
    says, at = False, 0
    while at < len(word):
        for size in range(min(_HAN_PHRASE, len(word) - at), 0, -1):
            piece = word[at : at + size]
            if piece in lists.heads or piece.isdigit():
                says = True
                break
            if piece in lists.glue:
                break
        else:
            return None
        at += size
    return says


def _complains(said: list[str], lists: _Lists) -> bool:
    if not said[0].isascii() and features.is_han(said[0][0]):
        return _complains_han(said, lists)
    for at, word in enumerate(said[:_SKIPPED]):
        if _matches(lists.starting(word), said, at):
            return not any(_matches(lists.own, said, later) for later in range(at + 1, len(said)))
        if word not in lists.fillers:
            return False
    return False


def _complains_han(said: list[str], lists: _Lists) -> bool:
    for word in said:
        rest = word
        while rest and rest != ".":
            if rest.startswith(lists.han_other):
                return False
            if rest in lists.han_whole or rest.startswith(lists.han_begin):
                return True
            filler = next((filler for filler in lists.han_fillers if rest.startswith(filler)), None)
            if filler is None:
                return False
            rest = rest[len(filler) :]
    return False


def _matches(branches: Branches, said: list[str], at: int) -> bool:
    """Whether one of the rules holds for the words from `at` on."""
    for (words, optional, most, barred), rest in branches.items():
        taken, left = 0, min(most, len(said) - at)
        while taken < left and (said[at + taken] in words if words else said[at + taken] != "."):
            taken += 1
        for count in range(taken, -1 if optional else 0, -1):
            after = at + count
            if barred and after < len(said) and said[after] in barred:
                continue
            if not rest or _matches(rest, said, after):
                return True
    return False


class _Lists:
    """The words and rules made ready for look-up."""

    def __init__(self) -> None:
        self.heads = {word for line in replies_words.HEADS for word in line.split()}
        self.heads.update(phrase for line in replies_words.PHRASES for phrase in line.split("|"))
        self.glue = {word for line in replies_words.GLUE for word in line.split()}
        self.alone = set(replies_words.ALONE.split("|"))
        self.fillers = {*replies_words.FILLERS.split(), "."}
        self._classes = {name: words.split() for name, words in replies_words.CLASSES.items()}
        self._slots: dict[str, Slot] = {}
        self._rules: Branches = {}
        for written in replies_words.RULES:
            for subject in replies_words.SUBJECTS if "{S}" in written else ("",):
                self._add(written.replace("{S}", subject), self._rules)
        self.own: Branches = {}
        for written in replies_words.OWN:
            self._add(written, self.own)
        self._starting: dict[str, Branches] = {}
        self.han_whole = frozenset(word for word in replies_words.HAN_COMPLAINTS if word[-1] != "*")
        self.han_begin = tuple(word[:-1] for word in replies_words.HAN_COMPLAINTS if word[-1] == "*")
        self.han_other = tuple(word[:-1] for word in replies_words.HAN_OTHER)
        self.han_fillers = tuple(sorted(replies_words.HAN_FILLERS, key=len, reverse=True))

    def starting(self, word: str) -> Branches:
        """The rules that may begin with this word."""
        if word not in self._starting:
            if len(self._starting) > _KEPT:
                self._starting.clear()
            rules = self._rules.items()
            self._starting[word] = {slot: rest for slot, rest in rules if slot[1] or not slot[0] or word in slot[0]}
        return self._starting[word]

    def _add(self, written: str, branches: Branches) -> None:
        """Put a rule into the tree of rules, where those that begin alike share their beginning."""
        parts = written.split()
        slots = [
            self._slot(part, after if after[0] == "!" else "")
            for part, after in zip(parts, [*parts[1:], "."], strict=True)
            if part[0] != "!"
        ]
        for slot in slots[:-1]:
            if branches.get(slot) == {}:
                return  # a shorter rule says as much
            branches = branches.setdefault(slot, {})
        branches[slots[-1]] = {}

    def _slot(self, part: str, barred: str) -> Slot:
        key = part + barred
        if key not in self._slots:
            words: set[str] = set()
            for name in part.rstrip("?*").split("|"):
                words.update(self._classes[name[1:-1]] if name[0] == "<" else (name,))
            most = _REPEATS if part[-1] == "*" else 1
            after = frozenset(barred[1:].split("|")) if barred else frozenset()
            self._slots[key] = (frozenset(words - {"_"}), part[-1] in "?*", most, after)
        return self._slots[key]


_made: list[_Lists] = []


def _lists() -> _Lists:
    if not _made:
        _made.append(_Lists())
    return _made[0]

"""Signals for an answer that repeats itself or repeats the task."""

from __future__ import annotations

import re
import zlib
from collections import Counter

from kimi_stack.running.assessment import asked
from kimi_stack.running.assessment import text as texts
from kimi_stack.running.assessment.answer import CLEAR, HINT, STRONG, Answer, Reason

_WANTED = re.compile(
    r"\b(?:repeat\w*|times|loop|lyrics|song|chorus|ascii|pattern|test data|sample data|\d+ (?:copies|rows"
    r"|lines)|lorem)\b|重复|歌词|遍|繰り返",
    re.IGNORECASE,
)
_RUN = re.compile(r"([^\s\-=_*#~.─━│|0])\1{79}")
_TAIL = 1500  # characters at the end in which to look for a short cycle
_CYCLE = re.compile(r"(?=\S*\w)([^\n]{2,80}?)\1{7,}", re.DOTALL)
_PACKED = 0.08  # compression ratio; prose has 0.3 or more, tables 0.15
_STEM = 5  # letters by which two words count as the same
_SAID_BACK = re.compile(
    r"^\W*(?:you (?:asked|said|wrote|want(?:ed)?)|your (?:question|task|request)(?: is| was)?"
    r"|(?:the )?(?:task|question|prompt)|response from [^\n]{1,80} for task|query|问题|您问|frage"
    r"|pregunta)\s*[:：]\s*",
    re.IGNORECASE,
)


def run(answer: Answer, task: str) -> Reason | None:
    """One character occurs eighty times in a row."""
    found = _RUN.search(texts.window(answer.trimmed))
    if found is None or _WANTED.search(task[:4000]):
        return None
    return Reason("run", f"{found[1]!r} again and again", STRONG)


def cycle(answer: Answer, task: str) -> Reason | None:
    """The end repeats the same few words eight times or more."""
    found = _CYCLE.search(answer.trimmed[-_TAIL:])
    if found is None or not re.search(r"[^\W\d_]", found[1]) or _WANTED.search(task[:4000]):
        return None
    return Reason("cycle", f"ends in a cycle: {found[1][:40]!r}", STRONG)


def repetition(answer: Answer, task: str) -> Reason | None:
    """The same sentences or lines make up most of the text."""
    if _WANTED.search(task[:4000]):
        return None
    # Ignore list numbers: "3. Wait." and "4. Wait." count as the same.
    units = [unit for sentence in answer.sentences if texts.size(unit := sentence.lstrip("-*•0123456789.) ")) > 5]
    if len(units) < 5:
        return None
    commonest, times = Counter(units).most_common(1)[0]
    if times >= 4 and times * texts.size(commonest) > 0.4 * sum(map(texts.size, units)):
        return Reason("repetition", f'says {times} times "{commonest[:60]}"', STRONG)
    if len(units) >= 15 and len(set(units)) < 0.4 * len(units):
        return Reason("repetition", f"{len(units)} sentences, of which {len(set(units))} differ", STRONG)
    return None


def packed(answer: Answer, task: str) -> Reason | None:
    """A long text compresses to a twelfth of its size, so it contains little new."""
    raw = texts.window(answer.trimmed).encode("utf-8", "replace")
    if len(raw) < 1200 or _WANTED.search(task[:4000]):
        return None
    share = len(zlib.compress(raw, 6)) / len(raw)
    return Reason("packed", "much the same from beginning to end", CLEAR) if share < _PACKED else None


def twice(answer: Answer, task: str) -> Reason | None:
    """A paragraph occurs twice."""
    paragraphs = Counter(part.strip() for part in answer.prose.split("\n\n") if texts.size(part) > 150)
    if not paragraphs or _WANTED.search(task[:4000]) or paragraphs.most_common(1)[0][1] < 2:
        return None
    return Reason("twice", "a paragraph is there twice", HINT)


def echo(answer: Answer, task: str) -> Reason | None:
    """The answer repeats the task with hardly a word of its own."""
    if len(task) > 4000 or asked.works_on_text(task) or _WANTED.search(task) or answer.blocks:
        return None
    text = _SAID_BACK.sub("", answer.trimmed[: 2 * len(task) + 200])
    mine = [word[:_STEM].lower() for word in texts.words(text)]
    theirs = {word[:_STEM].lower() for word in texts.words(task)}
    if len(mine) < 5 or len(theirs) < 5 or len(answer.trimmed) > 2 * len(task) + 40:
        return None
    share = sum(1 for word in mine if word in theirs) / len(mine)
    covered = len(theirs & set(mine)) / len(theirs)
    if share < 0.8 or covered < 0.6:
        return None
    # "The lights are off." correctly repeats most of "Turn off the lights".
    if len(mine) < 9 and share < 1:
        return None
    return Reason("echo", "says the task back", STRONG if share > 0.9 else CLEAR)

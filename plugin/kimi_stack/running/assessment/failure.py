"""Signals for an empty answer, or one that is an error message."""

from __future__ import annotations

import re

from kimi_stack.running.assessment.answer import CLEAR, FATAL, HINT, STRONG, Answer, Reason

_ERROR_TEXT = re.compile(
    r"\W{0,4}(?:traceback \(most recent call last\)|(?:\w{1,30} )?(?:error|exception)(?: \d{3})?:"
    r"|(?:http )?(?:429|5\d\d)\b"
    r"|api error|request (?:failed|timed out)|fatal:|upstream connect|connection (?:refused|reset"
    r"|timed out)|internal server error|bad gateway|service (?:is )?unavailable|rate limit|overloaded"
    r"|panic:|\"error\"\s*:|llm request)",
    re.IGNORECASE,
)
_ABOUT_ERRORS = re.compile(
    r"error|exception|traceback|fehler|erreur|excepci|log\b|错误|报错|エラー|\b(?:429|5\d\d)\b", re.IGNORECASE
)
_GAVE_UP = re.compile(
    r"\b(?:i (?:was|am|'m) (?:unable|not able) to|i wasn't able to|i failed to|i couldn't (?:complete"
    r"|finish|access|open"
    r"|read|reach|connect|run)|(?:did|was) not (?:happen|succeed|complete)|(?:did|could)n't (?:happen|be completed)"
    r"|keeps? failing|ist fehlgeschlagen|konnte (?:ich )?nicht|n'ai pas (?:pu|réussi)|no (?:he podido|pude|logré))"
    r"|(?:无法|未能|没能)(?:完成|执行|连接|打开|读取)|失败了|できませんでした|失敗しました"
)


# OpenClaw's markers for "nothing to say", and common stand-ins for a missing answer.
_NOTHING = re.compile(
    r"[\W_]*(?:heartbeat[ _]ok|no[ _]reply|reply[ _]skip|announce[ _]skip"
    r"|no response (?:requested|needed|required|generated)"
    r"|(?:no|empty) (?:response|content|output|answer|reply)|\[?object object\]?|undefined)[\W_]*",
    re.IGNORECASE,
)
_THOUGHT = re.compile(r"<(think|thinking|thought|reasoning)>(?! )(?:(?!<\1>)[\s\S])*?(?:</\1>|\Z)", re.IGNORECASE)


def failed(answer: Answer, task: str) -> Reason | None:
    """The run failed or timed out."""
    if answer.status == "ok":
        return None
    what = f": {answer.error.splitlines()[0][:120]}" if answer.error.strip() else ""
    return Reason("failed", f"the run ended with {answer.status}{what}", FATAL)


def empty(answer: Answer, task: str) -> Reason | None:
    """The answer has no letter, digit or symbol, or only a marker for no answer."""
    text = answer.trimmed
    if text[:1] == "<" and _THOUGHT.match(text):
        text = _THOUGHT.sub("", text)
    silent = len(text) < 60 and _NOTHING.fullmatch(text) and not _named(text.strip("*_`. \n").lower(), task.lower())
    if any(map(_says, text[:2000])) and not silent:
        return None
    return Reason("empty", "the answer is empty", FATAL)


def _named(word: str, task: str) -> bool:
    """Whether the task itself contains the word, as a heartbeat's prompt does."""
    return word in task or (word.startswith("heartbeat") and "heartbeat" in task)


def _says(character: str) -> bool:
    # An emoji can answer "react to this". Dots, dashes and control characters cannot.
    return character.isalnum() or (ord(character) >= 0x2190 and character.isprintable())


def error_text(answer: Answer, task: str) -> Reason | None:
    """The answer begins like an error message, and the task is not about one."""
    if not _ERROR_TEXT.match(answer.trimmed[:200]) or _ABOUT_ERRORS.search(task[:4000]):
        return None
    return Reason("error_text", "the answer is an error message", STRONG)


def tools(answer: Answer, task: str) -> Reason | None:
    """All or some of the tool calls failed."""
    used = max(answer.tools_used, answer.tools_failed)
    if answer.tools_failed <= 0:
        return None
    weight = CLEAR if answer.tools_failed == used else HINT if answer.tools_failed * 2 >= used else HINT / 2
    return Reason("tools", f"{answer.tools_failed} of {used} tool calls failed", weight)


def gave_up(answer: Answer, task: str) -> Reason | None:
    """A short answer says that the work was tried without success."""
    if len(answer.prose) > 800 or answer.blocks or _ABOUT_ERRORS.search(task[:4000]):
        return None
    found = _GAVE_UP.search(answer.opening)
    return Reason("gave_up", f'says that it was not done: "{found[0]}"', CLEAR) if found else None

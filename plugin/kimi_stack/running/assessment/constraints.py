"""Signals for explicit conditions of a task: forbidden and required words, quoted beginnings and ends, letter case."""

from __future__ import annotations

import re

from kimi_stack.running.assessment import asked
from kimi_stack.running.assessment import text as texts
from kimi_stack.running.assessment.answer import CLEAR, STRONG, Answer, Reason

_QUOTED = r"[\"'“‘«「`]([^\"'”’»」`\n]{1,60})[\"'”’»」`]"
_FORBIDDEN = re.compile(
    r"(?:\b(?:without(?: (?:using|mentioning|the|saying))?|avoid(?: (?:using|the))?|(?:do not|don't|never"
    r"|must not|not)(?: (?:use|mention|include|say|write|contain))|no)(?: (?:the|any|of|word|words|phrase"
    r"|letter))* "
    r"|\bohne (?:das |die |den )?wort(?:e)? |\bsans (?:utiliser |mentionner )?(?:le |les )?mots? "
    r"|\bsin (?:usar |mencionar )?(?:la |las )?palabras? |(?:不要|不能|不得|避免|请勿)(?:使用|提到|出现"
    rf"|包含|说)(?:词语?|字)?\s?){_QUOTED}((?:,? (?:or|and) {_QUOTED})?)",
    re.IGNORECASE,
)
_UNMENTIONED = re.compile(
    r"\b(?:without mentioning|(?:do not|don't|never) mention) (?:the |a |an |any |our "
    r"|my )?([\w-]{3,30}(?: [\w-]{3,30})?)",
    re.IGNORECASE,
)
_UNUSED = re.compile(
    r"\b(?:without(?: using)?|(?:do not|don't) use|avoid(?: using)?) (?:the )?(pandas|numpy|requests|regex"
    r"|jquery|lodash|react|bootstrap|axios|eval|recursion|goto|sleep|sorted|sort|reversed)\b",
    re.IGNORECASE,
)
_EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf]")
_NO_EMOJI = re.compile(
    r"\b(?:no|without|avoid|do not use|don't use)(?: any| using)? emojis?\b|(?:不要|别)(?:用|使用)?表情"
    r"|ohne emojis?|sans émojis?|sin emojis?",
    re.IGNORECASE,
)
_REQUIRED = re.compile(
    r"\b(?:must|should|has to|make sure (?:to|it)|be sure to|please)? ?(?:include|contain|mention"
    rf"|use)s? (?:the )?(?:exact )?(?:words?|phrase|keyword|hashtag|term|sentence)? ?(?:{_QUOTED}"
    rf"|(#\w{{2,40}}))|(?:必须|要|请)?(?:包含|包括|出现|提到)(?:词语?)?\s?{_QUOTED}",
    re.IGNORECASE,
)
_START = re.compile(
    rf"\b(?:start|begin|starting|beginning|starts|begins)(?: \w+){{0,3}}? with (?:the )?(?:words?|phrase"
    rf"|letter|sentence)? ?{_QUOTED}|以\s?{_QUOTED}\s?开头",
    re.IGNORECASE,
)
_END = re.compile(
    rf"\b(?:end|finish|ending|ends|close)(?: \w+){{0,3}}? with (?:the )?(?:words?|phrase"
    rf"|sentence)? ?{_QUOTED}|以\s?{_QUOTED}\s?结尾",
    re.IGNORECASE,
)
_UPPER = re.compile(
    r"\b(?:in|all|using|to) (?:all )?(?:upper ?case|caps|capitals?(?: letters)?|capital letters)\b"
    r"|\bin großbuchstaben\b|\ben (?:majuscules|mayúsculas)\b|大写",
    re.IGNORECASE,
)
_LOWER = re.compile(
    r"\b(?:in|all|using|to) (?:all )?lower ?case\b|\bin kleinbuchstaben\b|\ben (?:minuscules|minúsculas)\b|小写",
    re.IGNORECASE,
)
_CODE_ONLY = re.compile(
    r"\b(?:only|just) (?:the |return |output |give me )?(?:the )?code\b|\bcode only\b|\bno explanations?\b"
    r"|\bwithout (?:any )?explanations?\b|只(?:要|给|输出)代码|不要解释|nur (?:den )?code",
    re.IGNORECASE,
)
_PROGRAM = re.compile(
    r"\b(?:function|script|code|regex|program|method|class|python|javascript|convert|css|sql|variable"
    r"|string)\b|函数|代码|脚本",
    re.IGNORECASE,
)


def forbidden(answer: Answer, task: str) -> Reason | None:
    """The answer contains a word that the task forbids."""
    request = asked.request(task)
    words = [word for found in _FORBIDDEN.finditer(request) for word in (found[1], found[3]) if word]
    words += [found[1] for found in _UNMENTIONED.finditer(request)]
    for word in words:
        if _occurs(word, texts.window(answer.trimmed)):
            return Reason("forbidden", f'"{word}" is not wanted, and is there', STRONG)
    for found in _UNUSED.finditer(request):
        if any(re.search(rf"\b{found[1]}\b", block.code, re.IGNORECASE) for block in answer.blocks[:50]):
            return Reason("forbidden", f"{found[1]} is not to be used, and is in the code", STRONG)
    if _NO_EMOJI.search(request) and _EMOJI.search(answer.prose):
        return Reason("forbidden", "emojis are not wanted, and are there", CLEAR)
    return None


def required(answer: Answer, task: str) -> Reason | None:
    """The answer lacks a quoted word or a hashtag that the task requires."""
    request = asked.request(task)
    for found in _REQUIRED.finditer(request):
        before = request[max(0, found.start() - 12) : found.start() + 1].lower()
        word = next(filter(None, found.groups()))
        negated = re.search(r"(?:not|n't|never|without)\s*$", before.rstrip() if found[0][:1] != " " else before)
        if not negated and not _occurs(word, texts.window(answer.trimmed)):
            return Reason("required", f'"{word}" is asked for, and does not occur', STRONG)
    return None


def edges(answer: Answer, task: str) -> Reason | None:
    """The answer does not start or end with the words that the task quotes for it."""
    request = asked.request(task)
    if _PROGRAM.search(request) or re.search(r"\b(?:each|every|all|words that|names|lines)\b", request):
        return None
    plain = re.sub(r"[*_#>\"'“”‘’\s]+", " ", answer.trimmed[:400]).strip().lower()
    close = re.sub(r"[*_#>\"'“”‘’.!?。！？\s]+", " ", answer.trimmed[-400:]).strip().lower()
    found = _START.search(request)
    word = found and next(filter(None, found.groups())).strip(" ,.").lower()
    if (
        word
        and not plain.startswith(word)
        and not any(line.lower().lstrip("*_#>\"'“ ").startswith(word) for line in answer.lines[:3])
    ):
        return Reason("edges", f'does not start with "{word}"', CLEAR)
    found = _END.search(request)
    word = found and next(filter(None, found.groups())).strip(" ,.!?。").lower()
    if word and not close.endswith(word):
        return Reason("edges", f'does not end with "{word}"', CLEAR)
    return None


def case(answer: Answer, task: str) -> Reason | None:
    """The task asks for upper or lower case, and most letters have the other case."""
    request = asked.request(task)
    upper, lower = _UPPER.search(request), _LOWER.search(request)
    if bool(upper) == bool(lower) or _PROGRAM.search(request) or answer.blocks:
        return None
    letters = [letter for letter in answer.prose[-2000:] if letter.isupper() or letter.islower()]
    wrong = sum(map(str.islower if upper else str.isupper, letters))
    if len(letters) < 3 or (wrong * 2 <= len(letters) and upper) or (lower and wrong * 20 <= len(letters)):
        return None
    return Reason("case", "not in the letters, capital or small, that are asked for", CLEAR)


def code_only(answer: Answer, task: str) -> Reason | None:
    """The task asks for code only, and the answer has paragraphs around it."""
    if not _CODE_ONLY.search(asked.request(task)) or not answer.blocks or len(answer.prose) < 120:
        return None
    return Reason("code_only", "only code is asked for, and there is text around it", CLEAR)


def _occurs(word: str, text: str) -> bool:
    """Whether `word` occurs in `text` at the start of a word (anywhere for Chinese), ignoring case."""
    start = r"\b" if word[:1].isalnum() and not texts.cjk(word) else ""
    return re.search(start + re.escape(word), text, re.IGNORECASE) is not None

"""Finds the request in a task, and what it asks for."""

from __future__ import annotations

import re
from functools import lru_cache

from kimi_stack.running.assessment import text as texts

_WINDOW = 4000  # characters from each end: the request is before or after pasted text

# Verbs whose object is a text after a colon; that text is not part of the request.
_ON_MATERIAL = re.compile(
    r"\b(?:translat|summari[sz]|convert|fix|review|proofread|rewrit|rephras|correct|classif|extract|shorten|paraphras"
    r"|übersetz|zusammenfass|fasse|tradu[ic]|résum|resum|corrig)\w*|翻译|翻訳|总结|概括|改写|润色|校对|要約"
    r"|\b(?:sentiment|tl;?dr|(?:turn|change|make) (?:this|it|that))\b",
    re.IGNORECASE,
)
_DRAFT = re.compile(
    r"\b(?:e-?mail|letter|message|reply|response|note|story|dialogue|scene|screenplay|poem|song|lyrics"
    r"|chorus|haiku|tweet|post"
    r"|invitation|apology|resignation|brief|nachricht|absage|zusage|einladung|kündigung\w*|entschuldigung"
    r"|antwort|gedicht|geschichte|lettre|courriel|poème|histoire|carta|correo|mensaje|poema|cuento"
    r"|invitación|disculpa|réponse|speech|toast|caption|slogan|tagline)s?\b|邮件|信|诗|故事|消息|回复|歌词|メール|手紙|詩|物語",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"^\W*(?:thanks?|thank you|hi|hello|hey|say|ping|ok(?:ay)?|great|good (?:morning|night|evening)|from now on"
    r"|(?:please )?remember|call me|are you|you there|ready|danke|hallo|merci|bonjour|gracias|hola"
    r"|谢谢|你好|您好|ありがとう)"
    r"(?:\b|(?<=[\u3040-\u9fff]))",
    re.IGNORECASE,
)
_MUCH = re.compile(
    r"\b(?:explain|describe|analy[sz]e|compare|essay|report|plan|design|review|assess|summari[sz]e|guide"
    r"|tutorial|overview|letter|proposal|strategy|in detail|detailed|step by step|poem|story|article|erklär\w*"
    r"|beschreib\w*|vergleich\w*|expli(?:que|quer|ca|car)|décri\w+|compar\w+|describ\w+|analiz\w+)\b"
    r"|解释|分析|比较|描述|详细|总结|报告|计划|方案|文章|説明|比較|詳しく",
    re.IGNORECASE,
)
_OPTIONS = re.compile(r"^[ \t]{0,8}\(?A[.):] ?\S[^\n]{0,1000}\n{1,3}[ \t]{0,8}\(?B[.):] ?\S", re.MULTILINE)
_NUMBERS = (
    ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    ("eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"),
    ("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
    ("uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"),
    ("一", "两", "三", "四", "五", "六", "七", "八", "九", "十"),
)
_VALUES = {word: value for row in _NUMBERS for value, word in enumerate(row, 1)} | {
    "a": 1, "single": 1, "une": 1, "una": 1, "einem": 1, "einen": 1, "eine": 1, "ein": 1, "二": 2, "a single": 1,
    "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "fifty": 50, "hundred": 100,
}  # fmt: skip
NUMBER = r"(?:\d{1,6}|" + "|".join(sorted(_VALUES, key=len, reverse=True)) + ")"


def value(word: str) -> int:
    """The number that a match of NUMBER means."""
    return int(word) if word.isdecimal() else _VALUES[word.lower()]


@lru_cache(maxsize=8)
def request(task: str) -> str:
    """The request in `task`: without fenced blocks, and without the text to work on after a colon.

    Empty for a question with lettered options, because a letter is a complete answer.
    """
    if _OPTIONS.search(task[: 2 * _WINDOW]):
        return ""
    if len(task) > 2 * _WINDOW:
        task = f"{task[:_WINDOW]}\n{task[-_WINDOW:]}"
    task = texts.outside(task, texts.blocks(task)).replace("’", "'").strip()
    head, colon, _ = task.partition(":")
    if not colon:
        head, colon, _ = task.partition("：")
    return head + colon if colon and _ON_MATERIAL.search(head) else task


def works_on_text(task: str) -> bool:
    """Whether the task asks to change a given text, so that the answer will resemble it."""
    brings = re.search(r"[:：\n\"'“「‘`]", task[: 2 * _WINDOW].strip())
    return bool(brings and _ON_MATERIAL.search(request(task)))


def drafts(task: str) -> bool:
    """Whether the answer is written in another voice: a letter, a story, a song."""
    return bool(_DRAFT.search(request(task)))


def talks(task: str) -> bool:
    """Whether the task is small talk, for which one word is a complete answer."""
    return len(task) < 120 and bool(_TALK.search(task))


def much(task: str) -> bool:
    """Whether the task asks for more than a few words."""
    return bool(_MUCH.search(request(task)))

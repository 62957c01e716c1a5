"""Signals for a task with several parts and an answer to fewer of them."""

from __future__ import annotations

import re

from kimi_stack.running.assessment import asked
from kimi_stack.running.assessment.answer import CLEAR, STRONG, Answer, Reason

_REQUEST = re.compile(
    r"^\W*(?:what|which|who|when|where|why|how|is|are|does|do|can|write|list|name|explain|describe|define"
    r"|give|find|translate|summari[sz]e|suggest"
    r"|compare|create|calculate|compute|tell|show|draft|add|check|identify|propose|count|convert|state"
    r"|provide|outline|analy[sz]e|recommend|estimate|rank|pick"
    r"|was|wer|wann|wo|warum|wie|nenne|erkläre|schreibe|übersetze|qu|où|quand|pourquoi|comment|explique"
    r"|écris|cite|traduis|cuál|qué|quién|cuándo|dónde|cómo|explica|escribe|nombra|traduce"
    r"|列出|解释|说明|写|翻译|总结|分析|给出|计算|比较|什么|为什么|如何|怎么|谁|哪)",
    re.IGNORECASE,
)
_PART = re.compile(
    r"(?:^|[\s:：。])(?:\(?(?:\d{1,2}|[a-h])[.)、．](?=\s?\S)"
    r"|[-*•](?=\s))\s?([^\n]{3,300}?)(?=\s\(?(?:\d{1,2}|[a-h])[.)]\s|\n|$)",
    re.MULTILINE,
)
_ANSWERED = re.compile(r"(?:^|[\s(*#])\(?(\d{1,2}|[a-h])[.)、．:：](?=[\s*\S])", re.MULTILINE)
_QUESTION = re.compile(r"([^.!?？。！\n]{3,300})[?？]")
_GREETING = re.compile(
    r"how (?:are you|is it going|are things)|what's up|(?:can|could) you help|alles gut|wie geht|ça va"
    r"|qué tal|你好吗|在吗",
    re.IGNORECASE,
)


def numbered(answer: Answer, task: str) -> Reason | None:
    """The task has numbered or listed requests, and the answer has fewer parts."""
    parts = [
        part
        for part in _PART.findall(asked.request(task)[:8000])
        if "?" in part or "？" in part or _REQUEST.match(part)
    ]
    if len(parts) < 2 or answer.blocks:
        return None
    marks = {mark.lower() for mark in _ANSWERED.findall(answer.prose)}
    letters = {mark for mark in marks if mark.isalpha()}
    done = len(letters if _lettered(task) and letters else marks - letters) or _segments(answer)
    if done >= len(parts):
        return None
    return Reason("parts", f"{done} of {len(parts)} parts are answered", STRONG)


def _lettered(task: str) -> bool:
    return re.search(r"(?:^|\s)\(?b[.)]\s", task[:8000]) is not None


def _segments(answer: Answer) -> int:
    """The number of places where the answer may begin a new topic: lines, sentences or clauses."""
    clauses = len(re.findall(r"[,;]\s|[，；、]|\band\b", answer.prose)) + 1
    return max(len(answer.lines), len(answer.sentences), clauses if len(answer.prose) < 200 else 0)


def questions(answer: Answer, task: str) -> Reason | None:
    """The task has several questions, but no number answers a "when" or "how many", or one clause answers three."""
    request = asked.request(task)
    if len(request) > _MOST_ASKED or answer.blocks:
        return None
    asked_for = [question for question in _QUESTION.findall(request) if not _GREETING.search(question)]
    # In "if it rains, how wet does one get?" only one clause asks.
    clauses = [clause.strip() for question in asked_for for clause in _CLAUSE.split(question)]
    asking = [clause for clause in clauses if _REQUEST.match(clause)]
    if len(asking) < 2:
        return None
    for question in asking:
        if re.search(
            r"(?:^|\band |^\W*\d\W+)(?:when (?:was|did|is|will|were)|what year|wann|quand|cuándo)\b|什么时候|哪一年",
            question,
            re.IGNORECASE,
        ) and not _TIME.search(answer.prose):
            return Reason("questions", f'no time answers "{question[:60]}"', CLEAR)
    for question in asking[1:]:
        # "Ana, Ben, Cleo." answers three questions at once. "How" and "why" need a sentence with words of their own.
        if len(answer.sentences) > 1 or not (_EXPLAIN.match(question) or _segments(answer) < len(asking)):
            continue
        stems = {word[:_STEM] for word in re.findall(r"[a-zäöüéèñ]{4,}", question.lower())} - _COMMON
        if stems and not any(stem in answer.prose.lower() for stem in stems):
            return Reason("questions", f'one sentence, and no word of "{question[:60]}"', CLEAR)
    if len(asking) >= 3 and _segments(answer) < len(asking):
        return Reason("questions", f"one clause answers {len(asking)} questions", CLEAR)
    return None


_CLAUSE = re.compile(
    r"(?:,\s*(?:and\s+)?|\s+and\s+)(?=(?:what|which|who|when|where|why|how)\b)|,?\s+(?:und|et"
    r"|y)\s+(?=(?:was|wer|wann|wo|warum|wie|qu|où|quand|pourquoi|comment|cuál|cuándo|dónde|cómo"
    r"|por qué)\b)",
    re.IGNORECASE,
)
_COMMON = {
    "what", "which", "when", "wher", "does", "have", "that", "this", "they", "with", "from", "shou", "woul", "coul",
    "ther", "will", "were", "much", "many", "your", "them", "thei",
}  # fmt: skip
_EXPLAIN = re.compile(r"\W*(?:how (?!many|much|old|long)|why|wie |warum|comment|pourquoi|cómo|por qué)", re.IGNORECASE)
_MOST_ASKED = 1500  # characters; in a longer request, questions may be part of its material
_STEM = 4  # letters by which two words count as the same
_PAIR = re.compile(
    r"\b(?:tell me|what(?:'s| is| are)|give me|list|name|find|show me) the [\w ]{3,30} and (?:the "
    r"|its )?(\w{4,20}) (?:of|for|in)\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\d|\b(?:today|tomorrow|yesterday|now|never|always|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february"
    r"|march|april|may|june|july|august|september|october|november|december|morning|noon|evening|night|when|after"
    r"|before|once|century|heute|morgen|aujourd|demain|hoy|mañana)\b|今|明|昨|[一二三四五六七八九十]",
    re.IGNORECASE,
)


def pair(answer: Answer, task: str) -> Reason | None:
    """The task asks for "the area and the population of ...", but one clause answers, without a word of the second."""
    found = _PAIR.search(asked.request(task))
    if found is None or answer.blocks or len(answer.prose) > 200 or _segments(answer) > 1:
        return None
    if found[1][:_STEM].lower() in answer.prose.lower():
        return None
    return Reason("pair", f'one clause, and no word of "{found[1]}"', CLEAR)

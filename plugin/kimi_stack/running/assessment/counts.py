"""Signals for requested amounts: items, words, sentences, characters, lines."""

from __future__ import annotations

import re

from kimi_stack.running.assessment import asked, coded
from kimi_stack.running.assessment import text as texts
from kimi_stack.running.assessment.answer import CLEAR, HINT, STRONG, Answer, Reason

_N = asked.NUMBER
_UNITS = (
    r"(?:words?|sentences?|paragraphs?|lines?|characters?|chars|bullet points?|bullets|wörter|worten?"
    r"|sätze[n]?|satz|absätze[n]?|zeichen|mots?|phrases?|paragraphes?|caractères"
    r"|palabras?|frases?|oraciones|oración|párrafos?|caracteres|个?字|句话?|段|行|字符|文字|文)"
)
_ITEMS = re.compile(
    r"\b(?:list|name|give(?: me)?|suggest|provide|write|share|tell me|recommend|propose|come up with"
    r"|brainstorm|top|identify|find|show me|need|nenne?n?|liste|gib(?: mir)?|donne(?:z|-moi)?|cite[zr]?"
    r"|propose[zr]?|énumère|lista|dame|enumera|menciona|escribe|da)"
    r" (?:me |us |out |the |at least |exactly |up to |only |about |mir |moi |les |los |las |top "
    rf"|a list of |best )*({_N})\s(?!{_UNITS}\b)(?!(?:minutes?|hours?|days?|weeks?|months?|years?|euros?"
    r"|dollars?|percent|kg|km|more|other|of|or|new|function|class|script|email|short|brief|simple|poem"
    r"|story|and|to|hour|minute|day|week)\b)(?:[\w'-]+)"
    rf"|(?:列出|列举|介绍|说明|描述|给我|给出|推荐|写出?|举出?|提出|提供|说出|想)\s?({_N})\s?(?:个|种|条|点|项|本|部|款|首"
    rf"|道|名|位)(?!字)|({_N})\s?(?:个|条|点|种)(?:要点|关键点|重点|建议|方法|理由|原因|例子|步骤|技巧)"
    rf"|({_N})つ(?:挙げ|教え|列挙|書)",
    re.IGNORECASE,
)
_INLINE = re.compile(
    rf"\b({_N}) (?:hashtags|tips|ideas|ways|examples|reasons|options|names|suggestions|steps|facts"
    r"|questions|bullet points|bullets)\b",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"\b(at most|no more than|not more than|up to|maximum(?: of)?|max\.?|under|fewer than|less than|within"
    r"|below|at least|minimum(?: of)?|more than|over|exactly|in|about|around|roughly"
    r"|höchstens|maximal|mindestens|genau|in etwa|au plus|maximum|moins de|au moins|exactement|en"
    rf"|como máximo|máximo|menos de|al menos|exactamente)?(?: just| only| a)? ?\b({_N})[ -]{_UNITS}(?!\w)"
    rf"|(不超过|最多|至多|少于|不少于|至少|用|以内)?\s?({_N})\s?(?:个?字|句话?|段话?|字符|文字)(以内|以下|之内|左右|以上)?",
    re.IGNORECASE,
)
_LEAST = {
    "at least",
    "minimum",
    "minimum of",
    "more than",
    "over",
    "mindestens",
    "au moins",
    "al menos",
    "不少于",
    "至少",
}
_ARTICLES = {"a", "un", "une", "una", "uno", "ein", "eine", "einen", "einem"}
_ABOUT = {"about", "around", "roughly", "in etwa"}
_MOST_SAID = re.compile(r"\b(?:or (?:less|fewer)|max(?:imum)?|tops)\b", re.IGNORECASE)
_ONE_WORD = re.compile(
    r"\b(?:in|with|just|only|using) (?:just |only )?(?:one|a single|1) word\b|\bone[- ]word (?:answer"
    r"|reply)\b|\bin einem wort\b|\ben un (?:seul )?mot\b|\ben una (?:sola )?palabra\b|用一个词|一言で",
    re.IGNORECASE,
)
_BULLETS = re.compile(
    r"\b(?:in|as|with|using|into) (?:\w+ ){0,3}bullet(?:s| points)\b|\bas a bulleted list\b|stichpunkt"
    r"|(?:en|sous forme de) puces|en viñetas|要点列出|箇条書き",
    re.IGNORECASE,
)


def items(answer: Answer, task: str) -> Reason | None:
    """The task asks for a number of items, and there are fewer, or clearly more."""
    request = asked.request(task)
    found = _ITEMS.search(request) or _INLINE.search(request)
    if found is None or coded.is_code(answer, task):  # code produces the items when it runs
        return None
    wanted = asked.value(next(filter(None, found.groups())))
    if not 2 <= wanted <= 200:
        return None
    listed = len(answer.items)
    there = listed
    if listed < wanted:
        # Lists may be unmarked: paragraphs, rows, clauses, code lines and sentences count as items too.
        inside = [line for block in answer.blocks for line in block.code[:50_000].splitlines() if line.strip()]
        commas = max(
            (len(re.findall(r"[,;、，；]|\band\b|\bund\b|\bet\b|和", line)) + 1 for line in answer.lines[:400]),
            default=0,
        )
        rows = sum(1 for line in answer.lines if line.startswith("|")) - 2
        unmarked = max(len(answer.lines), len(answer.sentences), commas, len(re.findall(r"#\w", answer.prose)))
        there = max(listed, rows, len(inside), 0 if listed > 1 else unmarked)
    if there < wanted:
        return Reason("items", f"{wanted} items are asked for, and {there} are there", STRONG)
    if listed > wanted + 2 and listed > wanted * 1.5 and "at least" not in request.lower():
        return Reason("items", f"{wanted} items are asked for, and {listed} are there", HINT)
    return None


def length(answer: Answer, task: str) -> Reason | None:
    """The answer is longer or shorter than the task asks for, in words, sentences, ...."""
    request = asked.request(task)
    for found in _LENGTH.finditer(request):
        bound = (found[1] or found[3] or found[5] or "").lower()
        number = found[2] or found[4]
        wanted = asked.value(number)
        unit = found[0][found[0].lower().rfind(number.lower()) + len(number) :].strip(" -").lower()
        if (
            not bound
            and not re.search(
                r"\b(?:write|summar|explain|describe|answer|reply|draft|-)|写|作文|書", request, re.IGNORECASE
            )
        ) or "each" in request:
            continue
        if number.lower() in _ARTICLES and bound not in ("in", "en"):
            continue  # the unit is not an amount here, as in "matches a word"
        there = _measure(answer, unit)
        most = bound and bound not in _LEAST | _ABOUT and bound not in ("in", "en", "用", "exactly", "左右", "以上")
        slack = 1.1 if most else _slack(unit)
        if bound in _LEAST or bound == "以上":
            if there * 1.1 < wanted:
                return Reason("length", f"at least {wanted} {unit} are asked for, and there are {there}", CLEAR)
        elif there > wanted * slack + (1 if slack == 1.0 and wanted > 3 else 0):
            return Reason(
                "length",
                f"{wanted} {unit} are asked for, and there are {there}",
                STRONG if there > 2 * wanted else CLEAR,
            )
        elif not most and not _MOST_SAID.search(request) and there * 2 < wanted:
            return Reason("length", f"{wanted} {unit} are asked for, and there are {there}", CLEAR)
    return None


def _slack(unit: str) -> float:
    """How many times the wanted length still counts as that length: nobody counts words to the last one."""
    fluid = ("word", "wor", "wör", "mot", "pal", "char", "zei", "car", "字", "个字")
    return 1.35 if unit.startswith(fluid) else 1.0


def _measure(answer: Answer, unit: str) -> int:
    """The amount of `unit` in the answer's prose, without a first line that only introduces it."""
    lines = answer.lines[1:] if len(answer.lines) > 1 and answer.lines[0].endswith((":", "：")) else answer.lines
    text = "\n".join(lines)
    if unit.startswith(("word", "wor", "wör", "mot", "palabra")):
        return len(texts.words(text))
    if unit.startswith(("个字", "字", "文字")) and unit != "字符":
        return texts.cjk(text)
    if unit.startswith(("char", "zei", "caract", "字符")):
        return len(text)
    if unit.startswith(("par", "abs", "pár", "段")):
        return len([part for part in re.split(r"\n[ \t]*\n", answer.prose) if part.strip()])
    if unit.startswith(("line", "行")):
        return len(lines)
    if unit.startswith("bullet"):
        return len(answer.items)
    return len(texts.sentences(text))


def one_word(answer: Answer, task: str) -> Reason | None:
    """The task asks for one word, and there are more than three."""
    if not _ONE_WORD.search(asked.request(task)):
        return None
    there = len(texts.words(answer.prose[:2000]))
    if there <= 3 or (texts.cjk(answer.prose) and there <= 8):
        return None
    return Reason("one_word", f"one word is asked for, and there are {there}", STRONG)


def bullets(answer: Answer, task: str) -> Reason | None:
    """The task asks for bullet points, and there is no list."""
    if not _BULLETS.search(asked.request(task)) or answer.items or answer.blocks:
        return None
    if re.match(r"[-*•]", answer.prose):
        return None
    return Reason("bullets", "bullet points are asked for, and there is no list", CLEAR)

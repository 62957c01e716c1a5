"""Signals for the requested form: JSON, code, a number, yes or no, a choice, a language."""

from __future__ import annotations

import re

from kimi_stack.running.assessment import asked, coded, documents, language
from kimi_stack.running.assessment import text as texts
from kimi_stack.running.assessment.answer import CLEAR, HINT, STRONG, Answer, Reason

_JSON = re.compile(
    r"\b(?:as|in|into|to|return|give|output|valid|produce|respond with|reply with|create|write|generate"
    r"|format|als|en|im|au format|formato)\b[^.\n]{0,40}\bjson\b(?! ?(?:parser|file|library|api"
    r"|schema validat))|json\s?(?:格式|形式)|以json|返回json",
    re.IGNORECASE,
)
_ABOUT_JSON = re.compile(
    r"\b(?:function|script|class|program|code|explain|how (?:do|to|can)|what|why|difference|parse|tool"
    r"|endpoint|handler|server|route|component|class|module)\b|函数|脚本|代码|解释|如何|怎么",
    re.IGNORECASE,
)
_LANGUAGES = (
    r"python|javascript|js|typescript|java|c\+\+|c#|go|golang|rust|ruby|php|swift|kotlin|sql|bash|shell|html|css|perl"
    r"|lua|scala|haskell|r|powershell|dockerfile|regex|yaml"
)
_CODE = re.compile(
    r"\b(?:write|implement|create|build|code|give me|provide|generate|schreibe?|écris"
    rf"|escribe)\b[^.\n]{{0,60}}\b(?:(?:{_LANGUAGES})\b[^.\n]{{0,30}}\b(?:function|script|class|program"
    r"|method|query|one-liner|component|module|snippet|code|app|file|page|skript|funktion|klasse|fonction"
    r"|función|clase)"
    r"|(?:function|script|class|program|query|one-liner|snippet|funktion|skript|fonction"
    rf"|función)\b[^.\n]{{0,60}}\b(?:in|en|that|which|to|for|die|qui|que)\b)"
    rf"|(?:写|实现|编写)[^。\n]{{0,30}}(?:函数|脚本|程序|代码|类|爬虫|SQL)"
    rf"|\bimplement\b[^.\n]{{0,60}}\bin (?:{_LANGUAGES})(?=\W|$)",
    re.IGNORECASE,
)
_NOT_CODE = re.compile(
    r"\b(?:explain|essay|story|email|letter|documentation|docs|blog|test plan|job|description"
    r"|unit tests for)\b|\b(?:social|parent|cover|yoga|fitness|evening|first|school|business|my"
    r"|english) class|loyalty program|training program",
    re.IGNORECASE,
)
_NUMBER_ASKED = re.compile(
    r"^\W*(?:how (?:many|much|old|tall|far|long|high|deep|big|fast)\b(?! (?:should|do) (?:i|we"
    r"|you) (?:worry|care))|what(?:'s| is) (?:\d[\d\s.,]*[-+*/x×÷^%]|the (?:sum|product|total|square root"
    r"|average|price|distance|population|percentage)\b)|calculate|compute|wie ?viele?|combien|cuánt[oa]s?)"
    r"|多少|几(?:个|次|天|人)|\b(?:only|just) (?:with )?(?:the|a) (?:number|digit|figure|score|rating)\b"
    r"|いくつ|何(?:人|個|回|日)",
    re.IGNORECASE,
)
_NUMBER_ONLY = re.compile(r"\b(?:only|just) (?:with )?(?:the|a) (?:number|digit|figure|score|rating)\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"\d|\b(?:no|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty"
    r"|thirty|forty|fifty|hundred|thousand|million|billion|half|twice|once|free|null|keine|eins|zwei|drei"
    r"|vier|fünf|aucun|deux|trois|quatre|cinq|ningun|dos|tres|cuatro|cinco)\b"
    r"|[零一二两三四五六七八九十百千万]",
    re.IGNORECASE,
)
_YES_NO = re.compile(
    r"\b(?:yes or no|yes/no|ja oder nein|oui ou non|sí o no|true or false|true/false)\b|是或否|是还是不是|はいかいいえ",
    re.IGNORECASE,
)
_YES = re.compile(
    r"\b(?:yes|no|yep|nope|not|true|false|ja|nein|oui|non|sí|si|correct|incorrect)\b|[是否对不]|はい|いいえ",
    re.IGNORECASE,
)
_CHOICE = re.compile(
    r"\b(?:classif|categori|label|rate|sentiment|decide whether|is it|as either"
    r"|one of)\w*[^.\n]{0,300}?\b(?:as|either|of"
    r"|:)?\s*((?:[\w'-]{2,20}, ){0,6}[\w'-]{2,20},? or [\w'-]{2,20})[.?!]?\s*$",
    re.IGNORECASE,
)
_ONLY = re.compile(
    r"\b(?:only|just|nothing but|nothing else|no (?:explanation|prose|other text|extra text))\b|仅"
    r"|只(?:返回|输出|回答|需)|nur\b|seulement|uniquement|solo\b|solamente",
    re.IGNORECASE,
)


def wants_code(task: str) -> bool:
    """Whether the task asks for code to be written."""
    request = asked.request(task)
    return bool(_CODE.search(request)) and not _NOT_CODE.search(request)


def json(answer: Answer, task: str) -> Reason | None:
    """The task asks for JSON, and none in the answer parses; or for only JSON, and there is other text."""
    request = asked.request(task)
    if not _JSON.search(request) or _ABOUT_JSON.search(request):
        return None
    if documents.holds_json(answer.trimmed):
        return None
    whole = [block.code for block in answer.blocks if documents.holds_json(block.code)]
    if not whole:
        inner = _braced(answer.trimmed)
        if not inner or not documents.holds_json(inner):
            return Reason("json", "JSON is asked for, and none that parses is there", STRONG)
    if _ONLY.search(request) and len(answer.prose) > 40:
        return Reason("json", "only JSON is asked for, and there is text around it", CLEAR)
    return None


def _braced(text: str) -> str:
    """The text from the first opening bracket to the last closing one."""
    starts = [at for at in (text.find("{"), text.find("[")) if at >= 0]
    return text[min(starts) : max(text.rfind("}"), text.rfind("]")) + 1] if starts else ""


def code(answer: Answer, task: str) -> Reason | None:
    """The task asks for code, and nothing looks like code."""
    if not wants_code(task) or answer.blocks or coded.looks_so(answer.prose):
        return None
    return Reason("code", "code is asked for, and there is none", STRONG)


def broken_code(answer: Answer, task: str) -> Reason | None:
    """A block of code or JSON does not parse."""
    if "python 2" in task.lower():
        return None
    for block in answer.blocks[:50]:
        language_tag = block.language.strip("{}.")
        if (
            not language_tag
            and len(answer.blocks) == 1
            and re.match(r"(?:def|class|import|from|async def) ", block.code)
        ):
            language_tag = "python"
        problem = documents.broken(language_tag, block.code)
        if problem and block.closed:
            return Reason("broken_code", problem, STRONG if wants_code(task) or language_tag == "json" else CLEAR)
    return None


def number(answer: Answer, task: str) -> Reason | None:
    """The task asks for a number, and the answer has none, nor requested code that computes it."""
    request = asked.request(task)
    if not _NUMBER_ASKED.search(request) or coded.is_code(answer, task):
        return None
    start = answer.trimmed[:20_000]
    # "One" can be a pronoun. If only a number is wanted, a sentence needs a digit.
    passing = _NUMBER_ONLY.search(request) and len(start) > 40 and not re.search(r"\d", start)
    if _NUMBER.search(start) and not passing:
        return None
    return Reason("number", "a number is asked for, and there is none", CLEAR)


def yes_no(answer: Answer, task: str) -> Reason | None:
    """The task asks for yes or no, and the beginning says neither."""
    if not _YES_NO.search(asked.request(task)) or _YES.search(answer.trimmed[:100]):
        return None
    return Reason("yes_no", "yes or no is asked for, and neither is said", STRONG)


def choice(answer: Answer, task: str) -> Reason | None:
    """The task names the classes to choose from, and the answer names none of them."""
    found = _CHOICE.search(task[:2000].strip())
    if found is None:
        return None
    options = [option for option in re.split(r",? or |, ", found[1].lower()) if option]
    lowered = answer.trimmed[:20_000].lower()
    if any(option in lowered for option in options):
        return None
    return Reason("choice", f"none of {', '.join(options)} is chosen", CLEAR)


def spoken(answer: Answer, task: str) -> Reason | None:
    """The answer is not in the requested language, or not in the script of the task."""
    if (answer.blocks and len(answer.prose) < 200) or (answer.lines and all(map(coded.ends_so, answer.lines[:20]))):
        return None
    request = asked.request(task)
    wanted = language.wanted(request)
    if wanted is None:
        if language.works_across(request) or len(answer.prose) < 30:
            return None
        # The answer to a question in Chinese may be an English name, but not English sentences.
        chinese, prose = texts.cjk(request) * 3 > len(request), texts.cjk(answer.prose)
        if chinese and not prose and len(answer.prose) > 40:
            return Reason("language", "the task is in Chinese or Japanese, and the answer is not", CLEAR)
        if not texts.cjk(task) and prose * 3 > len(answer.prose):
            return Reason("language", "the answer is in Chinese or Japanese, and the task is not", CLEAR)
        return None
    seen = language.of(answer.prose)
    if seen is None or seen == wanted:
        return None
    weight = HINT if answer.blocks else STRONG
    return Reason("language", f"asked for in {language.NAMES[wanted]}, answered in {language.NAMES[seen]}", weight)

"""Signals for secondary requests and listed names that the answer ignores completely."""

from __future__ import annotations

import re

from kimi_stack.running.assessment import asked, coded
from kimi_stack.running.assessment import text as texts
from kimi_stack.running.assessment.answer import CLEAR, Answer, Reason

# Secondary requests: the name, how a task asks for it, and what the answer must then contain.
_BESIDES = tuple(
    (name, re.compile(asking, re.IGNORECASE), re.compile(shown, re.IGNORECASE | re.MULTILINE))
    for name, asking, shown in (
        (
            "tests",
            r"\b(?:and|with|including|plus|also|then) (?:(?:write|add|include|some|the|its|a|few|unit|py"
            r"|jest) ?){0,4}tests?\b"
            r"(?! (?:the|whether|tube|if))|\bunit tests\b",
            r"test|assert|expect|spec\b",
        ),
        ("hashtags", r"\bhashtags?\b", r"#\w"),
        (
            "the disadvantages",
            r"\bcons\b|\bdisadvantages\b|\bdrawbacks\b|缺点",
            r"\bcons?\b|disadvantage|drawback|downside|weakness|challenge|limitation|against|minus|however"
            r"|缺点|不足|劣势|短板",
        ),
        (
            "the advantages",
            r"\bpros and\b|\badvantages and\b|优缺点",
            r"\bpros?\b|advantage|benefit|upside|strength|\bplus\b|优点|优势|长处",
        ),
        (
            "an example",
            r"\band (?:give|include|provide|show|add) (?:\w+ )?examples?\b|\bwith (?:an? )?(?:\w+ )?examples?\b"
            r"|并举例|举个例子",
            r"example|e\.g\.|for instance|such as|imagine|suppose|say,|like |beispiel|exemple|ejemplo|例|比如|`",
        ),
        (
            "a title",
            r"\band (?:a|write a|suggest a|give it a) (?:\w+ )?(?:headline|title|subject line)\b"
            r"|\bsuggest a headline\b",
            r"title|headline|subject|^#|\*\*",
        ),
        (
            "a table",
            r"\b(?:as|in|into|to|create|make|draw) an? (?:markdown )?table\b|表格(?:形式|列出|展示)",
            r"\|.{0,500}\||\t|<table|[┌│]",
        ),
        (
            "a count",
            r"\bcount the\b|\bhow many\b",
            r"\d|\b(?:no|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|dozen|twelve|hundred"
            r"|thousand|million)\b",
        ),
        ("a subject line", r"\bsubject line\b", r"subject"),
        (
            "sources",
            r"\b(?:and|with|including) (?:the )?(?:sources|references|citations|links)\b",
            r"https?://|\[\d|source|reference|\(\d{4}\)|www\.",
        ),
    )
)
_RECKONED = ("a count", "a table")  # results that requested code produces when it runs
_COMPARED = re.compile(
    r"\b(?:compare[rz]?|comparison of|comparing|differences? between|vergleiche?|unterschied zwischen"
    r"|diferencias? entre)\b\s*((?:[^\n.?!:;]|\.(?=\w)){3,160})|(?:比较|对比)\s*([^\n。?？:：]{3,80})",
    re.IGNORECASE,
)
_LISTED = re.compile(r"((?:\b[A-Z][\w+#-]{1,20}, ){1,6}[A-Z][\w+#-]{1,20},? (?:and|und|et|y) [A-Z][\w+#-]{1,20})")
_BETWEEN = re.compile(r"\s*(?:,|、|，|\b(?:and|or|und|et|y|vs)\b|和|与|及)[\s.]*")
_BEYOND = re.compile(r"\b(?:for|in terms|regarding|with respect|by|on|für|pour|para)\b|的")
_NAME = re.compile(r"(?:[A-Z]|i[A-Z])[\w.+#-]{1,30}(?: [A-Z][\w.+#-]{0,30}){0,2}")


def besides(answer: Answer, task: str) -> Reason | None:
    """The task also asks for tests, an example, the disadvantages, ..., and nothing in the answer looks like them."""
    request = asked.request(task)
    for name, asking, shown in _BESIDES:
        if name in _RECKONED and coded.is_code(answer, task):
            continue
        if asking.search(request) and not shown.search(texts.window(answer.trimmed)):
            return Reason("besides", f"{name}: asked for, and not there", CLEAR)
    return None


def compared(answer: Answer, task: str) -> Reason | None:
    """The task compares or lists names ("A, B and C"), and one of them does not occur in the answer."""
    request = asked.request(task)
    lowered = texts.window(answer.trimmed).lower()
    for found in (_COMPARED.search(request), _LISTED.search(request)):
        named = _BEYOND.split(next(filter(None, found.groups())))[0] if found else ""
        names = [name for name in map(str.strip, _BETWEEN.split(named)) if _NAME.fullmatch(name)]
        missing = [name for name in names if name.split()[0].lower() not in lowered]
        # If none occurs, the answer may use other names for them.
        if 0 < len(missing) < len(names):
            return Reason("compared", f"{missing[0]} is not in the answer", CLEAR)
    return None

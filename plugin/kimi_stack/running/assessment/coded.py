"""Recognizes answers in code, for which signals about counts and sentence ends do not apply."""

from __future__ import annotations

import re

from kimi_stack.running.assessment import asked
from kimi_stack.running.assessment.answer import Answer

_LANGUAGES = (
    r"(?:my|postgre|t-?)?sql(?:ite)?|postgres|plsql|python|pandas|numpy|polars|javascript|js|typescript|java|kotlin"
    r"|golang|rust|ruby|php|perl|swift|scala|julia|matlab|haskell|c\+\+|c#|bash|shell|zsh|powershell|awk|sed|jq"
    r"|excel|google sheets|sheets|libreoffice|dax|vba|regex|regexp|mongodb|mongo|cypher|sparql|graphql|redis|latex"
    r"|html|css|yaml|json"
)
_ASKED = re.compile(
    r"\b(?:in|as|with|using|by|via|into|to|for|mit|als|en|avec|con|em|на|в) (?:an? |the |plain |pure |raw |standard )?"
    rf"(?:{_LANGUAGES})(?!\w)|\b(?:in|using|en|mit|con) (?:go|r|c)\b"
    r"|\b(?:quer(?:y|ies)|regular expression|formulas?|one-?liner|commands?|scripts?|functions?|macros?|snippets?"
    r"|code|statements?|abfrage\w*|formel\w*|befehl\w*|requêtes?|formules?|commandes?|consultas?|fórmulas?|comandos?"
    r"|запрос\w*|формул\w*|команд\w*)\b"
    rf"|(?:用|以|使用|写)\s?(?:一[个条句])?\s?(?:{_LANGUAGES})|(?:{_LANGUAGES})\s?(?:で|语句|查询|代码|を|文)"
    r"|函数|脚本|代码|公式|命令|查询语句|正则|クエリ|関数|コマンド|数式|正規表現|쿼리|함수|명령",
    re.IGNORECASE,
)
_LOOKS = re.compile(
    r"`[^`\n]{3,}`|^\s{0,20}(?:def |class |import |from \w|function |const |let |var |public |#include"
    r"|SELECT |select |fn |func |<\w|\$ |#!/|(?:find|grep|awk|sed|cat|for|while|curl|git) )|[;{}]\s*$|=>",
    re.MULTILINE,
)
_STATEMENT = re.compile(
    r"^\s{0,20}(?:(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|ALTER|DROP|WITH|TRUNCATE|EXPLAIN|MERGE|GRANT)\s"
    r"|=\s?[A-Z][A-Z.]{1,20}\(|(?:wc|ls|ps|du|df|awk|grep|find|sort|cut|jq|tr|head|tail|xargs|docker|kubectl|npm|pip"
    r"|cargo|go|node|python3?) [-.\w'\"/]|[\w.$]{1,60}\([^\n]{0,200}\)\s*;?\s*$|[\w.\[\]'\"]{1,60} ?[-+*/]?= ?\S)",
    re.MULTILINE | re.IGNORECASE,
)
_WINDOW = 20_000  # characters


def looks_so(text: str) -> bool:
    """Whether a line of the text looks like code."""
    return bool(_LOOKS.search(text))


def is_code(answer: Answer, task: str) -> bool:
    """Whether the task asks for code, a query or a formula, and the answer is or contains some."""
    if not _ASKED.search(asked.request(task)):
        return False
    prose = answer.prose[:_WINDOW]
    return bool(answer.blocks or _LOOKS.search(prose) or _STATEMENT.search(prose))


def ends_so(line: str) -> bool:
    """Whether the last line of an answer is code."""
    return bool(_LOOKS.search(line) or _STATEMENT.search(line))

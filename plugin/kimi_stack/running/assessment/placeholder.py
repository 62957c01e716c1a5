"""Signals for gaps that the answer leaves for someone else to fill."""

from __future__ import annotations

import ast
import re

from kimi_stack.running.assessment import documents
from kimi_stack.running.assessment.answer import CLEAR, HINT, STRONG, Answer, Reason

_WANTED = re.compile(
    r"\b(?:templates?|placeholders?|forms?|boilerplate|skeleton|stubs?|interface|abstract|protocol"
    r"|scaffold|fill[- ]in|mad ?libs|lorem|vorlage|modèle|plantilla|todos?|to-do|checklist)\b|模板|占位"
    r"|骨架|待办|テンプレート",
    re.IGNORECASE,
)
_BRACKETED = re.compile(
    r"[\[【](?:your|insert|enter|add|name|company|recipient|date|topic|product|reason|amount|title"
    r"|position|link|number|describe|specify|ceo|investor|client|customer|event|address|city|hier|ihr|dein"
    r"|votre|tu|su|nombre|您的|你的|姓名|公司|日期)[\w' /-]{0,40}[\]】](?!\()|[<{](?:your|insert"
    r"|enter)\b[\w' -]{0,40}[>}]",
    re.IGNORECASE,
)
_BARE = re.compile(r"(?<![\w`\])])(?:\[[a-z][a-z' -]{2,30}\](?![(\[:`])|[\[【][\u4e00-\u9fff]{2,12}[\]】])")
# Placeholders for sender and recipient: a task for a letter often does not name them.
_NAMES = re.compile(
    r"[\[<{【](?:your |my |ihr |votre |tu |su |您的|你的)?(?:full |first |last )?(?:name|recipient"
    r"|recipient's name|signature|date|contact(?: \w+)?|phone(?: \w+)?|email(?: \w+)?|nombre|nom|姓名|名字"
    r"|日期|position|title|manager's name|manager|client's name)[\]>}】]",
    re.IGNORECASE,
)
_LOREM = re.compile(r"\blorem ipsum\b|\bdolor sit amet\b", re.IGNORECASE)
_LEFT_OUT = re.compile(
    r"(?:your (?:code|logic|implementation|text|content|answer) (?:goes )?here|(?:rest"
    r"|remainder) of (?:the |your )?(?:code|file|implementation|function|class|methods?)|existing code"
    r"|(?:add|implement|insert) (?:your |the )?(?:\w+ )?(?:logic|code|implementation) here"
    r"|implement (?:this|me|later)|(?://|#|/\*|--|<!--)[ \t]{0,4}\.\.\.|(?://|#|/\*)[ \t]{0,4}(?:TODO"
    r"|FIXME|XXX)\b|(?://|#)[ \t]{0,4}(?:在这里|此处|这里)(?:写|添加|实现)|(?://|#)[ \t]{0,4}(?:其余|省略"
    r"|待实现))",
    re.IGNORECASE,
)
_LEFT_OPEN = re.compile(
    r"(?:^|[\s(:\[])(?:TODO|TBD|FIXME|XXX|T\.B\.D\.)(?=[\s:.)\]]|$)|待补充|此处(?:填写|省略)"
    r"|\(to be (?:added|completed|filled|determined)\)|\[\.\.\.\]",
    re.MULTILINE,
)


def brackets(answer: Answer, task: str) -> Reason | None:
    """Gaps such as [reason] or [Your Company]. Names and dates alone are allowed, because they may be unknown."""
    if _WANTED.search(task[:4000]):
        return None
    gaps = {found[0] for found in _BRACKETED.finditer(answer.prose[:50_000]) if found[0] not in task}
    # A single bare bracket such as "[sic]" is not a gap; "since [year] ... in [publication]" has gaps.
    bare = set(_BARE.findall(answer.prose[:50_000]))
    gaps |= {gap for gap in bare if len(bare) > 1 and gap not in task}
    if not gaps:
        return None
    said = ", ".join(sorted(gaps)[:3])
    if all(map(_NAMES.fullmatch, gaps)):
        return Reason("brackets", f"gaps to fill: {said}", HINT / 2 if len(gaps) < 3 else HINT)
    return Reason("brackets", f"gaps to fill: {said}", STRONG if len(gaps) > 2 else CLEAR)


def filler(answer: Answer, task: str) -> Reason | None:
    """Lorem ipsum, or a TODO mark in the prose."""
    if _WANTED.search(task[:4000]) or "lorem" in task.lower():
        return None
    if _LOREM.search(answer.prose):
        return Reason("filler", "filler text", STRONG)
    found = _LEFT_OPEN.search(answer.prose)
    return (
        Reason("filler", f'left open: "{found[0].strip()}"', CLEAR) if found and found[0].strip() not in task else None
    )


def left_out(answer: Answer, task: str) -> Reason | None:
    """Code in which a comment replaces the work."""
    if _WANTED.search(task[:4000]):
        return None
    for block in answer.blocks[:50]:
        found = _LEFT_OUT.search(block.code[:100_000])
        if found and found[0] not in task:
            return Reason("left_out", f'code is left out: "{found[0].strip()}"', STRONG)
    return None


def stubs(answer: Answer, task: str) -> Reason | None:
    """All functions of the Python code are empty."""
    if _WANTED.search(task[:4000]):
        return None
    functions: list[ast.FunctionDef | ast.AsyncFunctionDef] = []
    for block in answer.blocks[:50]:
        if block.language in ("python", "py", "python3") and len(block.code) < 60_000:
            try:
                tree = documents.python(block.code)
            except SyntaxError:
                continue
            functions += (
                [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
                if tree
                else []
            )
    if not functions or not all(map(_does_nothing, functions)):
        return None
    return Reason("stubs", "the functions have no body", STRONG)


def _does_nothing(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return all(
        isinstance(line, ast.Pass)
        or (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))
        or (isinstance(line, ast.Raise) and "NotImplemented" in ast.dump(line))
        for line in function.body
    )

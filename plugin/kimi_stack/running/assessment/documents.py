"""JSON and code: recognizes them, and checks whether they are complete."""

from __future__ import annotations

import ast
import json
import re
import textwrap
import warnings

_MOST_CODE = 60_000  # characters of one block that are parsed
_DEEPEST = 60  # nested brackets or operators, at most; the parsers recurse

_BRACKETED = {
    "javascript", "js", "jsx", "typescript", "ts", "tsx", "node", "mjs", "go", "golang", "java", "c", "cpp", "c++",
    "csharp", "cs", "c#", "rust", "rs", "php", "swift", "kotlin", "kt", "scala", "dart", "css", "scss", "less", "sql",
    "graphql", "terraform", "hcl",
}  # fmt: skip
_PYTHON = {"python", "py", "python3"}
_NO_CODE = re.compile(
    r"\"(?:[^\"\\\n]|\\.){0,500}\"|'(?:[^'\\\n]|\\.)'|'[^'\\\n]{2,300}'(?=[\s,;)\]}])|`[^`]{0,2000}`"
    r"|//[^\n]{0,500}|/\*[\s\S]*?(?:\*/|$(?![\s\S]))"
)
_NEWER_PYTHON = re.compile(r"^\s*(?:type \w+|match .{1,200}:|except\*|def \w+\[|class \w+\[)", re.MULTILINE)
_CHAIN = re.compile(rf"(?:[-+~]\s?|not |lambda:\s?|\*\*\s?\w\s?){{{_DEEPEST},}}|(?:\.\w{{1,20}}){{500,}}")


def holds_json(text: str) -> bool:
    """Whether `text` is one JSON document, or has one in each line."""
    if _parses(text):
        return True
    lines = text.split("\n", 1000)
    return len(lines) > 1 and all(
        line.strip()[:1] in ("", "{", "[") and (not line.strip() or _parses(line)) for line in lines
    )


def _parses(text: str) -> bool:
    try:
        # Parsing a number with a million digits is very slow as an integer, and fast as a float.
        json.loads(text, parse_int=float)
    except (ValueError, RecursionError):
        return False
    return True


def broken(language: str, code: str) -> str | None:
    """What is wrong with `code` in `language` (the tag of its fence); None if it is complete or cannot be checked."""
    if not code.strip() or len(code) > _MOST_CODE:
        return None
    if language == "json":
        return None if holds_json(code) else "the JSON does not parse"
    if language in _PYTHON:
        return _broken_python(code)
    if language in _BRACKETED and not _balanced(code) and not _balanced(_NO_CODE.sub("", code)):
        return f"the brackets of the {language} code do not match"
    return None


def python(code: str) -> ast.Module | None:
    """`code` parsed, or None if it cannot be checked. Raises SyntaxError if it is not Python."""
    if _CHAIN.search(code) or re.search(rf"[(\[{{]{{{_DEEPEST},}}", code):
        return None  # CPython's parser may crash on such code
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            flags = ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
            tree = compile(textwrap.dedent(code), "answer", "exec", flags)
    except SyntaxError:
        raise
    except (ValueError, RecursionError, MemoryError):
        return None
    return tree if isinstance(tree, ast.Module) else None


def _broken_python(code: str) -> str | None:
    if re.search(r"^\s*(?:>>>|[%!]\w|\.\.\. )|^\s*\.\.\.\s*$", code, re.MULTILINE):
        return None  # a console session, notebook magic or an elision: handled by other signals
    try:
        python(code)
    except SyntaxError as error:
        # The code may need a newer Python than the one that runs this.
        if _NEWER_PYTHON.search(code) or str(error.msg).startswith("f-string"):
            return None
        return f"the Python does not parse: {error.msg}, line {error.lineno}"
    return None


def _balanced(code: str) -> bool:
    return all(code.count(left) == code.count(right) for left, right in ("()", "[]", "{}"))

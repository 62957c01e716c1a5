"""The answer stops before its end."""

from __future__ import annotations

import re

from kimi_stack.assessment import documents
from kimi_stack.assessment import text as texts
from kimi_stack.assessment.answer import CLEAR, STRONG, Answer, Reason

_STOPPED = {"length", "max_tokens", "maxtokens", "max_output_tokens", "model_length", "token_limit", "content_filter"}

# Words that never end a sentence, by language.
_OPEN_WORDS = re.compile(
    r"(?:^|[\s(])(?:the|an|and|or|but|of|because|whether|than|which|whose|your|their|my|our|its|every"
    r"|with the|if|she|he|they|we|i|is the|as"
    r"|der|die|das|ein|eine|einen|und|oder|weil|dass|wenn|für|durch|mit|les?|la|une?|et|ou|des|du|par|les"
    r"|que|avec|pour|el|los|las|y|o|de|porque|con|para)$"
)
_OPEN_CJK = re.compile(
    "(?:是|和|与|及|或|在|的是|将|把|被|从|向|对于|因为|所以|但是|而且|以及|例如|比如|通过|如果|は|が|を|に|と|で|の)$"
)
_LETTER_END = re.compile(r"[^\W\d_]$")
_ENDED = re.compile(r"[.!?。！？…](?:[\"'”’」）)*_]{0,3})(?:\s|$|(?=[\u3040-\u9fff]))")
_LIST_LINE = re.compile(r"^(?:[-*•+|#>]|\(?\d{1,3}[.)、])")
_SIGN_OFF = re.compile(
    r"^(?:best|kind|warm|many|yours|sincerely|regards|cheers|thank|thanks|love|mit|viele|liebe"
    r"|cordialement|bien|saludos|atentamente|此致)\b[^,]{0,30},$",
    re.IGNORECASE,
)


def stop_reason(answer: Answer, task: str) -> Reason | None:
    """The vendor says that the answer was cut at a limit."""
    reason = (answer.stop_reason or "").lower().replace("-", "_")
    return Reason("stop_reason", f'cut off: the stop reason is "{reason}"', STRONG) if reason in _STOPPED else None


def open_fence(answer: Answer, task: str) -> Reason | None:
    """A code fence is opened and never closed."""
    if not answer.blocks or answer.blocks[-1].closed:
        return None
    return Reason("open_fence", "a code fence is not closed", STRONG)


def open_json(answer: Answer, task: str) -> Reason | None:
    """The answer is a JSON document that lacks its end."""
    text = answer.trimmed
    if text[:1] not in ("{", "[") or text[-1:] in ("}", "]") or documents.holds_json(text):
        return None
    if not re.match(r'[{\[]\s{0,200}["{\[\d]', text):
        return None  # "[Note]" begins so too
    opened = sum(map(text.count, "{[")) > sum(map(text.count, "}]"))
    return Reason("open_json", "the JSON lacks its end", STRONG) if opened else None


def open_table(answer: Answer, task: str) -> Reason | None:
    """The last row of a table has fewer cells than its head."""
    rows = []
    for line in reversed(answer.lines):
        if not line.startswith("|"):
            break
        rows.append(line)
    if len(rows) < 3 or rows[0].count("|") >= rows[-1].count("|") or (answer.blocks and answer.trimmed.endswith("`")):
        return None
    return Reason("open_table", "the last row of the table is cut", STRONG)


def mid_sentence(answer: Answer, task: str) -> Reason | None:
    """The last line ends in a word or a mark that nothing ends in, or leaves a sentence among ended ones open."""
    if not answer.lines or answer.trimmed.endswith(("```", "~~~")):
        return None
    last = answer.lines[-1]
    if last.startswith(("|", "#", "http")) or _SIGN_OFF.match(last):
        return None
    # The first 4,000 characters of an endless line tell nothing about its end.
    last = last[-4000:]
    several = len(last.split()) > 2 or texts.cjk(last) > 8 or (len(answer.lines) == 1 and last.endswith((":", "：")))
    if several and (last[-1] in ",:;(（[{，、：；—" or last.endswith((" -", " –"))):
        return Reason("mid_sentence", f'ends with "{last[-20:]}"', STRONG)
    if several and (_OPEN_WORDS.search(last[-12:]) or (texts.size(answer.prose) > 60 and _OPEN_CJK.search(last))):
        return Reason("mid_sentence", f'ends in the middle of a sentence: "{last[-30:]}"', STRONG)
    return _left_open(answer, last)


def _left_open(answer: Answer, last: str) -> Reason | None:
    if not _LETTER_END.search(last):
        return None
    ends = list(_ENDED.finditer(last))
    fragment = last[ends[-1].end() :] if ends else last
    wordy = len(fragment.split()) >= 4 or texts.cjk(fragment) >= 8
    if _LIST_LINE.match(last):
        items = [item for item in answer.lines[:-1] if _LIST_LINE.match(item)]
        odd = len(items) >= 3 and all(_ENDED.search(item[-4:]) for item in items)
    else:
        odd = wordy and ((texts.size(last) > 100 and bool(ends)) or texts.size(fragment) > 150)
    return Reason("mid_sentence", f'the last sentence has no end: "{last[-30:]}"', CLEAR) if odd else None

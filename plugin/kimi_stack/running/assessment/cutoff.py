"""Signals for an answer that is cut off."""

from __future__ import annotations

import re

from kimi_stack.running.assessment import asked, coded, documents, language
from kimi_stack.running.assessment import text as texts
from kimi_stack.running.assessment.answer import CLEAR, STRONG, Answer, Reason

_BRIEF = 4000  # characters; a longer answer may abridge
_STOPPED = {"length", "max_tokens", "maxtokens", "max_output_tokens", "model_length", "token_limit", "content_filter"}

# Words that cannot end a sentence, by language.
_OPEN_WORDS = re.compile(
    r"(?:^|[\s(])(?:the|an|and|or|but|of|because|whether|than|which|whose|your|their|my|our|its|every"
    r"|with the|if|she|he|they|we|i|is the|as"
    r"|der|die|das|ein|eine|einen|und|oder|weil|dass|wenn|für|durch|mit|les?|la|une?|et|ou|des|du|par|les"
    r"|que|avec|pour|el|los|las|y|o|de|porque|con|para)$"
)
# Words that rarely end a sentence, by the language of the answer.
_SELDOM_LAST = {
    "en": r"is|are|was|were|will|would|should|must|be|been|to|into|with|from|by|for|at|about|between|this|these|such"
    r"|where|while|since|until|unless|during|without|through|using|including|either|has|have|not",
    "de": r"ist|sind|den|dem|des|im|zum|zur|von|vom|bei|beim|sowie|einer|eines|einem|aber|damit|dessen|deren|ihre"
    r"|seine|unsere|keine|sondern|in|auf|um|eine|ohne|zwischen|gegen",
    "fr": r"est|sont|dans|sur|sans|vers|chez|entre|ce|cette|ces|son|sa|ses|leurs|aux|au|qui|dont|donc|mais|en|à|ne|se"
    r"|si|plus|sous",
    "es": r"es|son|en|un|una|del|al|su|sus|se|pero|sin|sobre|entre|como|cuando|donde|si|a|lo|muy|este|esta|más",
}
_SELDOM = {tongue: re.compile(rf"(?:^|[\s(])(?:{words})$", re.IGNORECASE) for tongue, words in _SELDOM_LAST.items()}
# Phrases in which such a word may be the last: "What it is for", "if you want to".
_LAST_AFTER_ALL = re.compile(
    r"\b(?:what|who|whom|which|where|how|why)\b|\b(?:that|all|as|than|want|like|love|supposed|belongs?|up|meant|looking"
    r"|asked|waiting|came|comes|do|does|did|\w{1,20}'s) \w{1,10}$"
    r"|\b(?:weil|dass|wenn|ob|was|wie|wo|falls|bis|obwohl|welche\w*|qui|dont|où|que|donde|cual|quien)\b",
    re.IGNORECASE,
)
_OPEN_CYRILLIC = re.compile(r"(?:^|\s)(?:и|в|на|с|что|для|это|не|по|из|от|к|о|об|при|но|или|котор\w{2,4}|как|чтобы|а)$")
_OPEN_SHORT_CJK = re.compile(
    "[\u3040-\u9fff]{4,}(?:是|和|与|及|或|在|的是|将|把|被|从|向|因为|所以|但是|以及|例如|は|を)$"
)
_OPEN_HANGUL = re.compile("[\uac00-\ud7a3 ]{5,}(?:은|는|을|를|의|와|과)$")
_OPEN_CJK = re.compile(
    "(?:是|和|与|及|或|在|的是|将|把|被|从|向|对于|因为|所以|但是|而且|以及|例如|比如|通过|如果|は|が|を|に|と|で|の)$"
)
_MARK = "[\u0300-\u036f\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0980-\u0dff]"  # accents, vowel signs
_WORD_END = re.compile(rf"(?:[^\W\d_]|{_MARK})[’']?$")
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[’'-]|{_MARK})*")  # no name of a file, no number
_SPACE = re.compile(r"\s+|[、，；：]|(?<=[\u3040-\u9fff])(?=[^\u3040-\u9fff])")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_THAI_END = re.compile("[\u0e00-\u0eff\u1780-\u17ff]$")  # scripts without a mark at the end of a sentence
_SOME, _LONG = 60, 110  # sizes: of an answer whose end tells something; of a sentence that is no mere phrase
_STOPS = ".!?。！？…।॥؟۔።։។။"  # marks that end a sentence, in all scripts that have one
_CLOSERS = r"[\"'”’»」』）)*_]{0,3}"
_ENDED = re.compile(rf"[{_STOPS}]{_CLOSERS}(?:\s|$|(?=[\u3040-\u9fff]))")
_ENDS_LINE = re.compile(rf"[{_STOPS}]{_CLOSERS}$")
_LIST_LINE = re.compile(r"^(?:[-*•+|#>]|\(?\d{1,3}[.)、])")
_AND_SO_ON = (
    r"(?:and so (?:on|forth)|etc(?:etera)?|und so weiter|usw|et ainsi de suite|y así sucesivamente|etcétera"
    r"|e così via|ecc|e assim por diante|и так далее|и т\. ?д|以此类推|依此类推|等等|などなど|以下同様|등등)"
)
_LEFT_OFF = re.compile(
    rf"(?:\.{{3,6}}|…+)[\s,]{{0,3}}{_AND_SO_ON}[\W_]{{0,6}}$|^[\W\d_]{{0,6}}{_AND_SO_ON}[\W_]{{0,6}}$"
    r"|[(\[](?:and so on|etc\.?|continued?|to be continued|continues?[^)\]\n]{0,40}"
    r"|rest (?:omitted|follows)[^)\]\n]{0,40}|the rest is similar|fortsetzung folgt|suite"
    r"|continúa|未完|待续|下略|続く)[)\]][\W_]{0,3}$"
    r"|^[\W_]{0,6}(?:and so on|repeat|continue|do the same|same|likewise|weiter so|genauso|idem|lo mismo)\b[^.\n]{0,20}"
    r"\b(?:for|with|für|pour|para) (?:the |all |each of the )*(?:rest|others?|remaining|übrigen|anderen|autres|demás)\b"
    r"[^.\n]{0,30}[\W_]{0,3}$",
    re.IGNORECASE,
)
_SERIES = re.compile(
    r"\b(?:sequence|series|pattern|even|odd|multiples?|prime|fibonacci|folge|reihe|suite|serie|secuencia)\b|数列|规律",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    r"^(?:best|kind|warm|many|yours|sincerely|regards|cheers|thank|thanks|love|mit|viele|liebe"
    r"|cordialement|bien|saludos|atentamente|此致)\b[^,]{0,30},$",
    re.IGNORECASE,
)


def stop_reason(answer: Answer, task: str) -> Reason | None:
    """The vendor's stop reason says that the answer was cut at a limit."""
    reason = (answer.stop_reason or "").lower().replace("-", "_")
    return Reason("stop_reason", f'cut off: the stop reason is "{reason}"', STRONG) if reason in _STOPPED else None


def open_fence(answer: Answer, task: str) -> Reason | None:
    """A code fence is not closed."""
    if not answer.blocks or answer.blocks[-1].closed:
        return None
    return Reason("open_fence", "a code fence is not closed", STRONG)


def open_json(answer: Answer, task: str) -> Reason | None:
    """The answer is a JSON document without its end."""
    text = answer.trimmed
    if text[:1] not in ("{", "[") or text[-1:] in ("}", "]") or documents.holds_json(text):
        return None
    if not re.match(r'[{\[]\s{0,200}["{\[\d]', text):
        return None  # "[Note]" also begins with a bracket
    opened = sum(map(text.count, "{[")) > sum(map(text.count, "}]"))
    return Reason("open_json", "the JSON lacks its end", STRONG) if opened else None


def open_table(answer: Answer, task: str) -> Reason | None:
    """The last row of a table has fewer cells than its header."""
    rows = []
    for line in reversed(answer.lines):
        if not line.startswith("|"):
            break
        rows.append(line)
    if len(rows) < 3 or rows[0].count("|") >= rows[-1].count("|") or (answer.blocks and answer.trimmed.endswith("`")):
        return None
    return Reason("open_table", "the last row of the table is cut", STRONG)


def mid_sentence(answer: Answer, task: str) -> Reason | None:
    """The last line ends in a word or mark that cannot end a sentence, or is the only sentence without an end mark."""
    if not answer.lines or answer.trimmed.endswith(("```", "~~~")):
        return None
    last = answer.lines[-1]
    if last.startswith(("|", "#", "http")) or _SIGN_OFF.match(last):
        return None
    # For a very long line only its last 4,000 characters matter.
    last = last[-4000:]
    if coded.ends_so(last):
        return None  # a statement may end so; `open_fence` and `broken_code` find code that is cut off
    several = len(last.split()) > 2 or texts.cjk(last) > 8 or (len(answer.lines) == 1 and last.endswith((":", "：")))
    if several and (last[-1] in ",:;(（[{，、：；—" or last.endswith((" -", " –"))):
        return Reason("mid_sentence", f'ends with "{last[-20:]}"', STRONG)
    if several and (_OPEN_WORDS.search(last[-12:]) or (texts.size(answer.prose) > 60 and _OPEN_CJK.search(last))):
        return Reason("mid_sentence", f'ends in the middle of a sentence: "{last[-30:]}"', STRONG)
    if _seldom_ends(answer, task, last):
        return Reason("mid_sentence", f'ends in the middle of a sentence: "{last[-30:]}"', CLEAR)
    return _left_open(answer, task, last)


def _seldom_ends(answer: Answer, task: str, last: str) -> bool:
    """Whether the last word rarely ends a sentence, in the language of the answer."""
    if asked.works_on_text(task) or asked.drafts(task):
        return False  # a translated heading or verse
    if _OPEN_CYRILLIC.search(last[-40:]) or _OPEN_SHORT_CJK.search(last[-40:]) or _OPEN_HANGUL.search(last[-40:]):
        return len(last) > 6
    tongue = language.of(last) or language.of(answer.prose)
    seldom = _SELDOM.get(tongue or "")
    if seldom is None or len(last.split()) < 4 or not seldom.search(last[-20:]):
        return False
    return not _LAST_AFTER_ALL.search(last[-100:])


def _left_open(answer: Answer, task: str, last: str) -> Reason | None:
    if not _WORD_END.search(last) or _THAI_END.search(last):
        return None
    ends = list(_ENDED.finditer(last))
    fragment = last[ends[-1].end() :] if ends else last
    if _LIST_LINE.match(last):
        items = [item for item in answer.lines[:-1] if _LIST_LINE.match(item)]
        odd = bool(items) and all(_ENDS_LINE.search(item) for item in items) and _size(answer.prose) > _SOME
    else:
        wordy = len(fragment.split()) >= 4 or texts.cjk(fragment) >= 8
        odd = wordy and not ends and texts.size(fragment) > _LONG and not asked.drafts(task)
        odd = odd or _alone_open(answer, task, fragment, len(ends))
    return Reason("mid_sentence", f'the last sentence has no end: "{last[-30:]}"', CLEAR) if odd else None


def _size(text: str) -> int:
    """The length in Latin characters, where a Korean syllable counts as two."""
    return texts.size(text) + len(_HANGUL.findall(text))


def _alone_open(answer: Answer, task: str, fragment: str, ended: int) -> bool:
    """Whether all sentences before have an end mark, and only the last lacks it. It may end in a name or a path."""
    if asked.drafts(task) or asked.works_on_text(task) or _size(answer.prose) < _SOME:
        return False
    words = _SPACE.split(fragment.strip())
    if not _WORD.fullmatch(words[-1]) or (len(words) > 1 and words[-1][0].isupper()):
        return False
    before = [line for line in answer.lines[:-1] if not line.startswith(("#", "|", "**"))]
    return all(_ENDS_LINE.search(line) for line in before) and ended + len(before) >= 1


def and_so_on(answer: Answer, task: str) -> Reason | None:
    """The answer leaves the rest to the reader ("... and so on."). A series that follows a rule may end so."""
    if not answer.lines or len(answer.trimmed) > _BRIEF or _SERIES.search(asked.request(task)):
        return None
    found = _LEFT_OFF.search(answer.lines[-1][-200:])
    return Reason("and_so_on", f'leaves the rest out: "{found[0].strip()}"', CLEAR) if found else None

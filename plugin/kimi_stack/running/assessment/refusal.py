"""Signals for an answer that refuses, or says that the model cannot do the task."""

from __future__ import annotations

import re

from kimi_stack.running.assessment import asked
from kimi_stack.running.assessment.answer import CLEAR, STRONG, Answer, Reason

# One expression for each language, matched on lower case with straight apostrophes.
_PHRASES = (
    # English
    r"\b(?:i|we) (?:can't|cannot|can not|won't|will not|am unable to|'m unable to|am not able to|won't be able to"
    r"|don't have the ability to|am not allowed to|must decline|have to decline|(?:must|have to) refuse)"
    r"(?: (?:directly|actually|currently|really|in good conscience|be able to))?"
    r"(?: (?:help|assist|comply|provide|access|fulfil|do that|do this|answer|make|give|create|generate"
    r"|write|read|open"
    r"|see|view|browse|support|engage|discuss|continue|process|complete|perform|share|this request|to)\b|\.)",
    r"\bi'm (?:unable|not able|not allowed) to\b",
    r"\bi (?:do not|don't) have (?:any |direct |the |real-time )*(?:access|ability|capability|permission|tools?)\b",
    r"\bas an? (?:ai|artificial intelligence|(?:large )?language model)\b",
    r"\b(?:against|violates?) (?:my|our|usage|content|the) (?:\w+ )?(?:guidelines|polic|programming)",
    r"\bi(?:'m| am) (?:just|only) an? (?:ai|language model|text-based)",
    r"\bnot comfortable (?:with )?\w+ing\b|\bi(?:'m| am) (?:only|just) able to\b|\bi (?:do not"
    r"|don't) (?:currently )?have (?:a|any) (?:way|means|tool)|\b(?:have|with) no (?:way"
    r"|means|ability|access|tools?|permission) (?:of|to|for)\b"
    r"|\b(?:outside|beyond) (?:of )?(?:my|the scope of (?:my|what i)|what i)\b|\b(?:wouldn't"
    r"|would not) be (?:appropriate|ethical|right)|\bi(?:'d| would) (?:rather|prefer) not\b"
    r"|\b(?:isn't|is not|not) something (?:that )?i (?:can|am able|'m able)|\bi(?:'m going to| will|'ll"
    r"| must respectfully| respectfully) (?:have to )?(?:decline|pass on)|\bi (?:currently )?lack the\b",
    # German
    r"\b(?:kann|darf|werde|könnte) (?:ich )?(?:ihnen |dir |euch |das |diese[rn]? )*(?:anfrage |aufgabe "
    r"|dabei |damit |hier )*"
    r"(?:leider )?nicht (?:\w+ )?(?:helfen|weiterhelfen|erfüllen|beantworten|bearbeiten|zugreifen"
    r"|nachkommen|unterstützen)",
    r"\bals (?:ki|künstliche intelligenz|sprachmodell)\b|\bkeinen (?:direkten )?zugriff (?:auf|darauf)\b"
    r"|\bnicht in der lage,? "
    r"|\bleider (?:kann|darf|bin) ich (?:[^.\n]{0,60} )?(?:nicht|kein)|\bich (?:kann|darf"
    r"|möchte) (?:leider )(?:[^.\n]{0,60} )?(?:nicht|kein)|\btut mir leid[^.\n]{0,40} (?:kann"
    r"|darf) (?:ich )?(?:[^.\n]{0,60} )?(?:nicht|kein)"
    r"|\bist mir (?:leider )?nicht (?:möglich|erlaubt|gestattet)",
    # French
    r"\bje ne (?:peux|suis pas en mesure|pourrai|puis)(?: pas)?(?: \w+)? ?(?:vous |t')?(?:aider|répondre"
    r"|fournir|accéder|donner suite"
    r"|satisfaire|effectuer|faire cela|traiter)|\bje n'ai pas (?:accès|la (?:possibilité|capacité"
    r"|permission)|les moyens|le droit)\b|\bil m'est impossible de\b|\bje (?:dois|préfère) (?:refuser"
    r"|décliner)|\bje suis incapable\b|\ben tant qu'(?:ia|intelligence artificielle|modèle)\b",
    # Spanish
    r"\bno (?:puedo|podemos|podré|me es posible) (?:ayudar|asistir|proporcionar|cumplir|acceder|responder"
    r"|realizar|hacer eso)"
    r"|\bno (?:tengo|dispongo de|cuento con) (?:acceso|la (?:capacidad|posibilidad)|permisos?)\b"
    r"|\bme es imposible\b|\bno soy capaz\b|\bdebo (?:rechazar|declinar)|\bcomo (?:modelo de lenguaje|ia"
    r"|inteligencia artificial)\b",
    # Chinese
    r"(?:抱歉|对不起|很遗憾)[，,、 ]{0,2}(?:但)?我?(?:无法|不能|没办法|不可以)"
    r"|我(?:无法|不能)(?:帮助|协助|满足|提供|回答|完成|访问|处理)"
    r"|作为(?:一个|一名)?(?:人工智能|ai|语言模型)|我没有(?:访问|权限)|(?:没有|不具备"
    r"|不支持)[^。，,\n]{0,12}(?:功能|能力|权限)|(?:抱歉|对不起|遗憾)[^。\n]{0,20}(?:无法|不能|不便"
    r"|不支持)|恕(?:我)?(?:无法|不能|难)|无法(?:满足|回应)(?:您|你)的(?:请求|要求)",
    # Japanese
    r"(?:お応え|お答え|ご対応|対応|お手伝い|提供|お受け)(?:することは|することが)?(?:は)?(?:でき(?:ません|ない|かねます)|いたしかねます)"
    r"|(?:人工知能|ai|言語モデル)(?:として|である|なので)|アクセスできません|(?:権限|機能|能力)(?:は"
    r"|が)(?:ありません|ございません)|申し訳(?:ありません|ございません)が[^。\n]{0,40}(?:できません"
    r"|かねます)",
)
_REFUSAL = re.compile("|".join(_PHRASES))
# A first sentence in which the model declines for itself. "I can't find any" is a result, not a refusal.
_DECLINES = re.compile(
    r"(?:(?:i'm |i am )?(?:so |very )?(?:sorry|afraid|apologi[sz]e)|unfortunately|my apologies"
    r"|regrettably)?[,. ]{0,3}(?:but |that |however )?"
    r"(?:(?:that's|that is|this is|it's) not something (?:that )?i|i (?:can't|cannot|won't|will not"
    r"|don't (?:make|do|take|give|provide|write|offer|share|engage|discuss|generate|create|support|feel)))"
    r" ?(?!.{0,20}(?:find|see|spot|reproduce|notice|locate|detect|recommend))"
    r"|[^.\n]{0,30}\b(?:kann|darf|werde|möchte) ich (?:\w+ ){0,2}(?:nicht|kein\w*)\b(?! (?:finden"
    r"|feststellen|erkennen))|ich (?:kann|darf|werde|möchte) (?:\w+ ){0,3}(?:nicht|kein\w*)\b(?! (?:finden"
    r"|feststellen|erkennen))"
    r"|[^.\n]{0,30}\bje ne (?:peux|pourrai|suis) (?:\w+ )?pas\b|[^.\n]{0,30}\bno (?:puedo|podré|me es posible)\b"
    r"|[^。\n]{0,8}我(?:无法|不能|没办法|不便|做不到)(?!找到|发现|复现)"
)
_GREETED = re.compile(
    r"^\W*(?:subject|betreff|objet|asunto|dear|hi|hello|hey|hallo|liebe|sehr geehrt|bonjour|chère?|hola"
    r"|estimad|主题|尊敬的|件名)"
)
_SHORT = 300  # characters
_REST = 600  # characters; a longer answer contains more than a refusal


def refusal(answer: Answer, task: str) -> Reason | None:
    """The answer begins with a refusal. Phrases from the task, or in a letter or story, do not count."""
    found = _REFUSAL.search(answer.opening)
    if found is None or _REFUSAL.search(task[:8000].replace("’", "'").lower()):
        return None
    if asked.drafts(task) and _in_draft(answer.opening, found.start()):
        return None
    says = f'refuses: "{found[0].strip()}"'
    return Reason("refusal", says, STRONG if len(answer.trimmed) < _REST else CLEAR)


def declines(answer: Answer, task: str) -> Reason | None:
    """A short answer that begins by saying that the model does not do such things."""
    if len(answer.trimmed) > _SHORT or answer.blocks or asked.drafts(task) or asked.works_on_text(task):
        return None
    found = _DECLINES.match(answer.opening)
    if found is None or _REFUSAL.search(answer.opening):
        return None
    return Reason("declines", f'declines: "{found[0].strip()}"', CLEAR)


def _in_draft(opening: str, at: int) -> bool:
    return bool(_GREETED.search(opening)) or opening.count("\n", 0, at) >= 2 or opening.count('"', 0, at) % 2 == 1

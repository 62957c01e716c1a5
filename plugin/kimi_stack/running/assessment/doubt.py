"""Signals for an answer that admits not to know, hedges everything, or does not commit to anything."""

from __future__ import annotations

import re

from kimi_stack.running.assessment import asked
from kimi_stack.running.assessment.answer import CLEAR, HINT, STRONG, Answer, Reason

# One group for each language: English, German, French, Spanish, Chinese, Japanese.
_IGNORANCE = re.compile(
    r"\bi(?:'m| am) (?:not (?:entirely |really |completely |quite |100% |totally )?(?:sure|certain)|unsure"
    r"|uncertain)\b"
    r"|\bi (?:don't|do not|can't|cannot) (?:really |actually )?(?:know|recall|remember|say for (?:sure"
    r"|certain)|tell|determine|verify|confirm)\b"
    r"|\b(?:don't|do not) have (?:enough|sufficient|any) (?:information|context|details|data)"
    r"|\bi have no idea\b|\bi (?:can't|cannot) be (?:entirely |completely )?(?:sure|certain)"
    r"|\bas of my (?:last|latest|most recent|knowledge)"
    r"|\b(?:it|that|this)(?:'s| is) (?:very |quite )?(?:hard|difficult|impossible) to (?:say|tell|know|answer|judge"
    r"|estimate|predict|determine)|\bnot enough information\b"
    r"|\b(?:weiß|weiss) ich (?:\w+ ){0,2}nicht|\bich (?:weiß|weiss) (?:es |das )?(?:\w+ )?nicht"
    r"|\bich bin mir (?:\w+ )?nicht sicher|\bbin ich mir (?:\w+ )?nicht sicher"
    r"|\bnicht genügend informationen|\bschwer zu sagen|\bkeine ahnung"
    r"|\bje ne (?:sais|suis) pas (?:\w+ )?(?:exactement|sûre?|certaine?|trop|vraiment)?|\b(?:difficile"
    r"|impossible) de (?:répondre|dire|savoir)"
    r"|\bpas (?:assez|suffisamment) d'informations|\baucune idée"
    r"|\bno (?:estoy (?:\w+ )?segur[oa]|lo sé|sé (?:exactamente|con certeza))|\bno tengo (?:suficiente"
    r"|bastante) informaci[oó]n|\b(?:difícil|imposible) (?:de )?(?:decir|saber|responder)"
    r"|我?(?:不太|不是很|并不|不)(?:确定|清楚|知道|了解)|难以(?:判断|确定|回答)|(?:信息|资料)不足|没有(?:足够|相关)的?(?:信息|资料)"
    r"|(?:よく)?(?:わかりません|分かりません|わかりかねます)|確かではありません|情報が(?:不足|足り)|はっきりとは言えません"
)
_HEDGE = re.compile(
    r"\b(?:it (?:really |all )?depends (?:on|upon) (?:your|various|many|several|a number|a lot|what"
    r"|the specific)|depends on (?:various|many|several|your)"
    r"|(?:many|various|several|a number of|multiple) (?:possible )?(?:factors|reasons|things|aspects"
    r"|variables)|ultimately|only you can (?:decide|know)"
    r"|both (?:\w+ )?have (?:their )?(?:advantages|pros|strengths)|there (?:is|are) no (?:one-size|single"
    r"|simple|right)|no one-size-fits-all"
    r"|varies (?:widely|depending|from)|consult (?:a|an|with|your)|seek professional|(?:check|visit"
    r"|refer to|consult) (?:the |their |its )?(?:official|relevant|documentation|website)"
    r"|it's (?:important|worth) (?:to note|noting)|without (?:more|further|additional) (?:information"
    r"|context|details)|more (?:information|context|details) (?:is|are|would be) (?:needed|required)"
    r"|(?:right|best) (?:answer|choice|option) depends|every (?:\w+ ){1,2}is different|(?:complex"
    r"|complicated|nuanced|multifaceted) (?:topic|issue|question|matter|subject)|different for every"
    r"|(?:can|could|may) (?:mean|have) different|depending on (?:the|your|which|what|how)|might (?:want to"
    r"|be)|could help|could (?:be|take|have|mean)|it depends[.,]|varies|always a trade-?off"
    r"|may (?:or may not"
    r"|want to)|possibly|perhaps|somewhere around|in some cases"
    r"|generally speaking|to some extent)\b"
    r"|\b(?:kommt (?:ganz )?(?:darauf|drauf) an|hängt (?:ganz )?von|(?:viele|verschiedene"
    r"|mehrere) (?:faktoren|gründe|ursachen)|komplexes thema|letztendlich|möglicherweise|vielleicht|könnte"
    r"|einen fachmann)\b"
    r"|\b(?:ça dépend|cela dépend|dépend de|(?:de nombreu(?:x|ses)|plusieurs) (?:facteurs|raisons)"
    r"|peut-être|pourrait|en fin de compte|un professionnel|site officiel)\b"
    r"|\b(?:depende de|(?:muchos|muchas|varios|varias|diversos) (?:factores|razones|motivos|causas)"
    r"|sería necesario|quizás?|tal vez|podría|en última instancia|un profesional|sitio oficial)\b"
    r"|取决于|因人而异|[视看](?:具体)?情况|可能|也许|或许|大概|咨询(?:专业|相关)|自己(?:查|判断)|建议(?:您"
    r"|你)(?:查|咨询)|(?:很多|许多|多种|各种|诸多)(?:因素|原因)|各有(?:优|利|千秋)"
    r"|場合によ|状況によ|かもしれません|おそらく|専門家に"
)
_ASKS_BACK = re.compile(
    r"\b(?:could|can|would) you (?:please )?(?:provide|share|clarify|specify|paste|tell me|give me|send|elaborate)"
    r"|\b(?:shall|should) i (?:go ahead|proceed|start|do (?:it|that|so))"
    r"|\bplease (?:provide|share|clarify|specify|paste|send|let me know (?:which|what|more))"
    r"|\bwhat (?:exactly )?(?:do|would) you (?:mean|like me)"
    r"|\b(?:könnten|können|könntest|kannst) (?:sie|du) (?:mir )?(?:bitte|mehr|genauer)"
    r"|\bpourriez-vous (?:me |m')?(?:fournir|préciser|donner)"
    r"|\b(?:podrías?|puedes?) (?:proporcionar|darme|aclarar|especificar)|请(?:您|你)?(?:提供|告诉我|说明"
    r"|补充)|(?:教えて|提供して|お知らせ)(?:いただけ|ください)"
)
_AWAY = re.compile(
    r"\b(?:you (?:should|can|could|may want to|might want to|need to)|you'(?:ll|d) (?:need|have) to|please"
    r"|i (?:recommend|suggest|advise)(?: that)?(?: you)?)"
    r" (?:always )?(?:check|consult|visit|search|look|refer|contact|ask)(?:ing)?\b[^.\n]{0,60}\b(?:website"
    r"|site|official|manual|documentation|provider"
    r"|manufacturer|app|support|doctor|physician|professional|expert|lawyer|vendor|administrator|online"
    r"|yourself|directly|google)\b"
    r"|\b(?:bitte )?(?:konsultieren|wenden sie sich)\b|\bje vous (?:recommande|conseille) de (?:consulter|vérifier)"
    r"|\bte recomiendo (?:consultar|verificar|visitar)"
    r"|(?:请|需要|建议)(?:您|你)?(?:自己|自行|查询|查阅|查看官|咨询|联系|前往|登录|访问)"
    r"|ご確認ください|お問い合わせください"
)


def ignorance(answer: Answer, task: str) -> Reason | None:
    """The answer says that it does not know. In a long answer it weighs less: it may concern a detail."""
    found = _IGNORANCE.search(answer.opening)
    if found is None or _own_voice(answer, task, _IGNORANCE):
        return None
    long = len(answer.trimmed) > 400 or bool(answer.blocks)
    return Reason("ignorance", f'does not know: "{found[0].strip()}"', HINT if long else STRONG)


def hedging(answer: Answer, task: str) -> Reason | None:
    """The answer has few sentences, and most are hedged, in more than one way."""
    if len(answer.trimmed) > 1500 or answer.blocks or _own_voice(answer, task, _HEDGE):
        return None
    lowered = answer.prose.replace("’", "'").lower()
    hedges = {found[0] for found in _HEDGE.finditer(lowered)}
    if len(hedges) < 2:
        return None
    hedged = sum(1 for sentence in answer.sentences if _HEDGE.search(sentence.replace("’", "'").lower()))
    share = hedged / max(1, len(answer.sentences))
    if share < 0.5:
        return None
    return Reason("hedging", f"commits to nothing: {', '.join(sorted(hedges)[:3])}", CLEAR if share > 0.6 else HINT)


def asks_back(answer: Answer, task: str) -> Reason | None:
    """A short answer asks for more information instead of answering."""
    if len(answer.trimmed) > 400 or answer.blocks or asked.drafts(task) or asked.works_on_text(task):
        return None
    found = _ASKS_BACK.search(answer.opening)
    return Reason("asks_back", f'asks back: "{found[0]}"', CLEAR) if found else None


def sends_away(answer: Answer, task: str) -> Reason | None:
    """A short answer tells the user to look it up themselves."""
    if len(answer.trimmed) > 300 or answer.blocks or asked.drafts(task):
        return None
    found = _AWAY.search(answer.opening)
    return Reason("sends_away", f'leaves it to the person: "{found[0]}"', CLEAR) if found else None


def _own_voice(answer: Answer, task: str, phrases: re.Pattern[str]) -> bool:
    """Whether such phrases are legitimate: the task contains them, or the answer is written in another voice."""
    return asked.drafts(task) or bool(phrases.search(task[:8000].replace("’", "'").lower()))

"""Signal for a list that is left open ("..., and more") although the task asks for the whole of it."""

from __future__ import annotations

import re

from kimi_stack.running.assessment import asked
from kimi_stack.running.assessment.answer import CLEAR, Answer, Reason

_MOST = 4000  # characters; a longer answer may abridge
# How a list is left open at its end, by language: what dictionaries give for "and so on" and "and more".
_MORE = (
    r"(?:(?:many|several|some|a few|lots|plenty|much|even)(?: of)? )?(?:more|others?)"
    r"|the (?:rest|others|remaining ones)|so (?:on|forth)|etc(?:etera)?|the like|such|similar",
    r"(?:viele[sn]? |einige )?(?:mehr|weitere[ns]?|andere[ns]?|übrigen)|so (?:weiter|fort)|usw|usf|u\.? ?v\.? ?m"
    r"|u\.? ?a|dergleichen|ähnliche[ns]?",
    r"(?:bien |beaucoup )?(?:d'|l'|les )?autres|plus encore|bien plus|ainsi de suite|entre autres|j'en passe|le reste",
    r"(?:muchos |muchas |algunos )?(?:más|otr[oa]s)|entre otr[oa]s|así sucesivamente|etcétera|demás|el resto",
    r"(?:molt[ei] )?altr[eio](?: ancora)?|tra gli altri|così via|eccetera|ecc",
    r"(?:muitos |muitas )?(?:mais|outr[oa]s)|entre outr[oa]s|assim por diante|os? demais",
    r"(?:vele |nog )?(?:meer|andere[n]?)|enzovoorts?|enz|de rest|dergelijke",
    r"(?:многи[ех] )?(?:други[ех]|другое|прочи[ех]|прочее)|так далее|т\. ?[дп]|тому подобное|остальные",
    r"(?:wiele )?(?:inn[eyi]ch|inne|innych)|tak dalej|itd|itp|podobne|pozostałe",
    r"benzeri|benzerleri|diğerleri|daha fazlası|daha niceleri|vb|vs|gibi",
    r"så vidare|m\.? ?m|m\.? ?fl|osv|mera|mer|flera|andra",
    r"lainnya|lain-lain|seterusnya|dll|dsb|banyak lagi",
    r"v\.? ?v|vân vân|nhiều hơn nữa|những cái khác",
    r"інш[іих]{1,2}|інше|тощо|так далі",
    r"κ\.? ?λπ|κ\.? ?ά|άλλα|ούτω καθεξής",
    r"आदि|इत्यादि|वगैरह|अन्य|وغيرها|وغيره|إلخ|הלאה|עוד",
)
_AND = r"(?:\b(?:and|or|und|sowie|et|y|e|ed|en|и|i|oraz|ve|och|dan|và|та|і|και|और|و|plus)\s+|[,;&]\s*|^[\W_]*)"
_SHORT = (  # these need no "and"
    r"etc|usw|usf|u\.? ?v\.? ?m|u\.? ?a|ecc|enz|itd|itp|vb|vs|gibi|osv|m\.? ?m|m\.? ?fl|dll|dsb|v\.? ?v|тощо|κ\.? ?λπ"
    r"|आदि|इत्यादि|वगैरह"
)
_TAIL = re.compile(
    rf"{_AND}(?:{'|'.join(_MORE)})[\s.!…]{{0,6}}$"
    rf"|\s(?:{_SHORT})[\s.!…]{{0,6}}$"
    r"|(?:\.{3,6}|…+)\s{0,3}$"
    r"|(?:等等?|諸如此類|诸如此类|之类(?:的)?|其他|など(?:など)?|ほか|その他|등등?|기타)[\s。.!…]{0,4}$",
    re.IGNORECASE,
)
_GAP = re.compile(r"(?:,|\n|、|，)\s{0,3}(?:\.{3,6}|…+)\s{0,3}(?:,|\n|、|，)")  # 1, 2, 3, ..., 40
_BETWEEN = re.compile("[,;，、；،]")
# A task that asks for all members of a group.
_WHOLE = re.compile(
    r"^\W*(?:please )?(?:list|name|enumerate) (?:the|me the)\b|\b(?:all|every|each|complete|entire|whole|full list)\b"
    r"|\b(?:alle[nrs]?|sämtliche[nrs]?|jede[nrs]?|vollständige[nrs]?|ganze[nrs]?)\b"
    r"|\b(?:tou(?:s|te|tes)|chaque|complète?s?|intégrale?)\b|\b(?:tod[oa]s|cada|complet[oa]s?|enter[oa]s?)\b"
    r"|\b(?:tutt[eio]|ogni|complet[aeio]|inter[aeio])\b|\b(?:cada um|inteir[oa]s?)\b|\b(?:ieder[e]?|elke?|volledige?)\b"
    r"|\b(?:все|всех|всё|каждый|каждую|полный|весь)\b|\b(?:wszystki\w+|każd\w+|pełn\w+)\b"
    r"|\b(?:bütün|tüm|hepsi\w*|her bir)\b|\b(?:alla|samtliga|varje)\b|\b(?:semua|seluruh|setiap)\b|\btất cả\b"
    r"|\b(?:усі|всі|кожен|όλ(?:α|ους|ες|οι))\b|सभी|सारे|\bكل\b|所有|全部|一切|每[一个]|すべて|全て|全部|모든|모두|전부",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"\b(?:some|examples?|e\.g|such as|ideas?|suggest\w*|a few|beispiele?|einige|par exemple|exemples?|quelques"
    r"|ejemplos?|algun[oa]s|esempi\w*|alcun[ei]|exemplos?|algun[sm]a?s?|voorbeeld\w*|например|пример\w*|przykład\w*"
    r"|örnek\w*)\b|例如|比如|例え|たとえ|예를",
    re.IGNORECASE,
)
_SERIES = re.compile(
    r"\b(?:sequence|series|pattern|even|odd|multiples?|prime|fibonacci|folge|reihe|suite|serie|secuencia)\b|数列|规律",
    re.IGNORECASE,
)


def open_ended(answer: Answer, task: str) -> Reason | None:
    """The task asks for all of a group, and the answer's list ends open or has a gap. Examples may stay open."""
    if not answer.lines or len(answer.trimmed) > _MOST or asked.drafts(task):
        return None
    request = asked.request(task)
    if not _WHOLE.search(request) or _SOME.search(request) or _SERIES.search(request):
        return None
    last = answer.lines[-1]
    if len(answer.lines) < 3 and len(_BETWEEN.findall(last)) < 2:
        return None  # no list
    found = _TAIL.search(last[-200:]) or _GAP.search(answer.prose)
    return Reason("open_ended", f'leaves the rest out: "{found[0].strip()}"', CLEAR) if found else None

"""Signal for an answer that claims the work is done but shows no result."""

from __future__ import annotations

import re

from kimi_stack.running.assessment import asked, language
from kimi_stack.running.assessment.answer import STRONG, Answer, Reason
from kimi_stack.running.assessment.promise import MOST, OPENER

_DONE = (
    r"(?:fixed|repaired|resolved|solved|corrected|updated|changed|modified|adjusted|implemented|added|created|written"
    r"|wrote|built|refactored|rewritten|rewrote|optimi[sz]ed|improved|completed|finished|done|translated|summari[sz]ed"
    r"|removed|deleted|renamed|moved|converted|generated|prepared|drafted|reviewed|cleaned up|made|applied|handled"
    r"|taken care of)\b"
)
_HAS = r"(?:is|are|has been|have been|was|were|should be)(?: now| all| already| successfully| completely| fully){0,2}"
_WHAT = r"(?: [^\W\d_]+(?:[-'][^\W\d_]+)?){0,9}"  # plain words only: a number or a quote could be a result

# Sentences that claim completion, with common additions: English, German, French, Spanish, Italian, Portuguese,
# Russian, Chinese, Japanese, Korean.
_CLAIMS = (
    rf"(?:i|we)(?:'ve| have|'m| am)?(?: now| just| already| successfully| gone ahead and){{0,3}} {_DONE}{_WHAT}",
    rf"(?:the|your|this|that|all|every)(?: [\w-]+){{0,5}}? {_HAS} (?:{_DONE}|working|gone|ready|complete){_WHAT}",
    rf"(?:it|everything|all|that)(?:'s| {_HAS})(?: now| all){{0,2}} (?:{_DONE}|working|ready|good){_WHAT}",
    r"(?:it|everything|the(?: [\w-]+){1,4}?)(?: now)? works?(?: now| correctly| fine| perfectly| again| as expected)?",
    r"(?:great |good )?news",
    r"(?:all )?(?:done|set|fixed|finished|completed?|ready)(?: now)?",
    r"(?:let me know|feel free|please (?:test|check|try|verify|let)|you can now|enjoy|hope (?:this|that) helps"
    r"|is there anything|anything else|happy to)\b[^.!?]{0,120}",
    r"ich habe (?:\w+ ){1,8}(?:behoben|korrigiert|repariert|geändert|angepasst|hinzugefügt|erstellt|geschrieben|gelöst"
    r"|umgesetzt|aktualisiert|erledigt|übersetzt|entfernt|fertiggestellt|implementiert)",
    r"(?:der|die|das) (?:\w+ ){1,5}(?:ist|sind|wurden?) (?:\w+ ){0,3}(?:behoben|korrigiert|repariert|geändert|erledigt"
    r"|fertig|gelöst|angepasst|erstellt|implementiert)(?: worden)?",
    r"(?:alles )?(?:erledigt|fertig|behoben)",
    r"j'ai (?:bien |maintenant |déjà )?(?:corrigé|réparé|résolu|modifié|ajouté|créé|écrit|mis à jour|terminé|fait"
    rf"|traduit|supprimé|implémenté)\b{_WHAT}",
    r"(?:le |la |les |l')\w+(?: \w+){0,4}? (?:est|sont|a été|ont été) (?:\w+ )?(?:corrigée?s?|réparée?s?|résolue?s?"
    r"|terminée?s?|prête?s?)(?: maintenant)?",
    r"c'est (?:fait|corrigé|réparé)|voilà",
    r"(?:ya )?(?:he|hemos) (?:corregido|arreglado|solucionado|resuelto|modificado|añadido|creado|escrito|actualizado"
    rf"|terminado|hecho|traducido|eliminado|implementado)\b{_WHAT}",
    r"(?:el|la|los|las) (?:\w+ ){1,4}(?:está|están|ha sido|han sido) (?:\w+ )?(?:corregid|arreglad|solucionad|resuelt"
    r"|terminad|list)[oa]s?(?: ahora)?",
    r"hecho|listo|arreglado",
    rf"ho (?:corretto|risolto|sistemato|aggiornato|creato|scritto|aggiunto|completato)\b{_WHAT}|fatto",
    r"(?:eu )?(?:já )?(?:corrigi|resolvi|consertei|atualizei|criei|escrevi|adicionei|concluí)\b" + _WHAT,
    r"pronto|feito",
    r"я (?:уже )?(?:исправил|починил|обновил|добавил|создал|написал|сделал|выполнил|решил|переписал)а?\b" + _WHAT,
    r"готово",
    r"(?:我)?(?:已经?|都|刚刚?)[\u4e00-\u9fff]{0,14}(?:修复|修好|解决|完成|更新|添加|修改|创建|实现|改好|写好|处理|翻译|优化)"
    r"[\u4e00-\u9fff]{0,10}",
    r"[\u4e00-\u9fff]{1,10}已经?(?:修复|修好|解决|完成|更新|修改|实现|创建)[了好]?",
    r"(?:修|改|处理|搞定|弄)(?:复|改|理)?(?:好|完成|完)?了",
    r"[\u3040-\u9fff]{0,20}(?:修正|完了|対応|更新|追加|作成|解決|実装|変更)(?:しました|いたしました|済みです|しておきました)",
    r"できました|直しました",
    r"[\uac00-\ud7a3 ]{0,20}(?:수정|완료|해결|추가|업데이트|작성|구현)(?:했습니다|하였습니다|되었습니다|됐습니다)",
)
_CLAIM = re.compile(rf"\W*(?:(?:and|so|now|then|great news|good news)[,:!]? )?(?:{'|'.join(_CLAIMS)})[\W_]{{0,8}}")
# A claim that explains how is a report on the work.
_HOW = re.compile(
    r"\b(?:by|because|since|caused?|instead|due|via|using|from|so that|was (?:missing|wrong|off)"
    r"|now (?:uses|starts|returns|checks|handles)|durch|indem|weil|statt|en \w+ant|parce|car|cambiando|porque"
    r"|en lugar|потому|вместо)\b"
    r"|通过|因为|改为|改成|由于|ため|によって|ように"
)
# Work whose result the answer must show, or that tools do.
_WORK = re.compile(
    r"\b(?:fix|repair|debug|solve|correct|refactor|rewrite|implement|write|add|update|change|modify|create|build|make"
    r"|generate|translate|summari[sz]e|remove|delete|rename|move|convert|clean up|optimi[sz]e|improve|review|finish"
    r"|complete|draft|install|deploy|behebe?n?|repariere?n?|korrigiere?n?|schreibe?n?|ändere?|erstelle?n?|füge"
    r"|implementiere?n?|corrige[zr]?|répare[zr]?|écri[sv]\w*|ajoute[zr]?|crée[zr]?|modifie[zr]?|tradui\w*|arregla\w*"
    r"|corrig\w*|soluciona\w*|escrib\w*|añad\w*|crea\w*|traduc\w*|correggi|risolvi|scrivi|sistema|conserte|corrija"
    r"|escreva|исправ\w*|напиши\w*|почини\w*|добав\w*|созда\w*|перепиши\w*)\b"
    r"|修复|修改|修|写|翻译|添加|实现|创建|优化|改|直して|修正|書いて|作成|追加|翻訳|고쳐|수정|작성|추가|만들어",
    re.IGNORECASE,
)
_ASKS = re.compile(r"^\W*(?:did|do|does|has|have|is|are|was|were|who|why|when|what|which|where|how)\b", re.IGNORECASE)


def only_claims(answer: Answer, task: str) -> Reason | None:
    """Every sentence claims that the work is done, no tool was called, and there is no result."""
    text = answer.prose.replace("’", "'").lower()
    if not text or len(text) > MOST or answer.blocks or answer.tools_used or "`" in text or asked.talks(task):
        return None
    request = asked.request(task)
    if not _WORK.search(request) or _ASKS.match(request) or asked.drafts(task) or language.works_across(request):
        return None
    if re.search(rf"\b{re.escape(text.strip('.! '))}\b", task[:4000].lower()):
        return None  # the task itself contains the phrase, such as "say Done when you are ready"
    claimed = False
    for sentence in answer.sentences:
        rest = sentence.replace("’", "'").lower()
        opener = OPENER.match(rest)
        if opener:
            rest = rest[opener.end() :]
        if rest and (_HOW.search(rest) or not _CLAIM.fullmatch(rest)):
            return None
        claimed = claimed or bool(rest)
    return Reason("only_claims", "says that it is done, and shows nothing of it", STRONG) if claimed else None

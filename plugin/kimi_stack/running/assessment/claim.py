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
    r"|escreva|исправ\w*|напиши\w*|почини\w*|добав\w*|созда\w*|перепиши\w*|обнов\w*|aktualisier\w*|überarbeite\w*|übersetz\w*|fasse?|mets|mettez|rédig\w*|résum\w*"
    r"|actuali[cz]\w*|redact\w*|resum\w*|aggiorn\w*|scriv\w*|tradu\w*|atuali[zs]\w*|werk|schrijf|maak|voeg|vertaal"
    r"|verbeter|zaktualizuj|napraw|popraw|napisz|dodaj|stwórz|przetłumacz|güncelle\w*|düzelt\w*|yaz|ekle|oluştur\w*"
    r"|çevir|onar)\b"
    r"|修复|修改|修|写|更新|生成|总结|翻译|添加|实现|创建|优化|改|直して|修正|書いて|作成|追加|翻訳|고쳐|업데이트|번역|수정|작성|추가|만들어",
    re.IGNORECASE,
)
_ASKS = re.compile(r"^\W*(?:did|do|does|has|have|is|are|was|were|who|why|when|what|which|where|how)\b", re.IGNORECASE)


# Words of a claim that tell nothing of the result, by language: each is a verb of completion, a courtesy or a pointer
# at what was asked for. Compared by their first letters, so that endings do not matter.
_EMPTY_WORDS = (
    "updated updating changed fixed repaired resolved solved corrected modified adjusted implemented added created"
    " wrote written built refactored rewritten rewrote renamed optimized improved completed finished done translated"
    " summarized removed deleted moved converted generated prepared drafted reviewed cleaned handled sorted gone put"
    " placed ready read made took taken care everything all whole anything something there here your you now just"
    " already fully successfully requested request asked wanted wished wishes according discussed discussion needed"
    " know need more let tell please look take check verify test feel free ping comes come questions question hope"
    " like enjoy fun have great good fine nice neat tidy perfect much what which when while"
    " there should would could will can work works working runs"
    " faster better cover covers usual find think want went ahead this that with from into place been were has back"
    " further changes sure course happy help glad done luck",
    "habe wurde wurden gewünscht besprochen verlangt erledigt fertig bereit steht sind alles jetzt bitte sag sagen"
    " bescheid melde melden dich gerne wenn noch etwas fehlt brauchst viel erfolg spaß damit hoffe gefällt natürlich"
    " geschrieben erstellt aktualisiert geändert angepasst behoben korrigiert umgesetzt hinzugefügt übersetzt entfernt"
    " deine deinen schau prüfe mich dafür",
    "j'ai comme demandé convenu prêt fait terminé n'hésitez n'hésite pas dire dites dis moi cela vous convient votre"
    " besoin autre chose bien tout maintenant corrigé modifié ajouté créé écrit rédigé traduit supprimé mis jour est"
    " sont espère plaira voici avez questions si",
    "como pediste pedido solicitaste solicitado avísame avisa necesitas algo más cualquier cosa dices dime listo lista"
    " hecho están está aquí tienes espero guste todo ahora actualizado creado escrito corregido arreglado terminado"
    " añadido traducido",
    "come richiesto fammi sapere dimmi serve altro tutto pronto fatto ecco spero piaccia aggiornato corretto creato"
    " scritto aggiunto tradotto sistemato",
    "como pedido pediu solicitado qualquer coisa avise precisar mais está pronto feito tudo aqui espero goste"
    " atualizei corrigi criei escrevi adicionei traduzi",
    "zoals gevraagd gewenst laat weten alles klaar bijgewerkt gemaakt geschreven aangepast toegevoegd vertaald"
    " opgelost hoop heb nog iets nodig",
    "как просили просил просила дайте дай знать если что нужно готово готов сделал сделано обновил исправил добавил"
    " создал написал перевёл надеюсь понравится вот всё ваш теперь",
    "zgodnie prośbą daj znać jeśli potrzebujesz czegoś gotowe gotowy zaktualizowałem poprawiłem dodałem utworzyłem"
    " napisałem przetłumaczyłem wszystko teraz mam nadzieję",
    "istediğiniz istediğin gibi haber verin ver hazır tamam güncelledim düzelttim ekledim oluşturdum yazdım çevirdim"
    " lütfen kontrol edin umarım beğenirsiniz başka şey lazımsa her",
    "요청하신 요청 대로 확인해 주세요 알려 완료 했습니다 업데이트했습니다 수정했습니다 작성했습니다"
    " 추가했습니다 번역했습니다 필요하시면 말씀해 다른 모두 이제 준비",
)
_EMPTY_SIGNS = frozenset(
    "我已按要求更新了好改完成写修复创建翻译添加处理您你的请告诉有问题如果需再随时联系希望喜欢这个全都现在可以吧为将把帮依頼ご確認更新修正作成"
    "追加翻訳完了対応知連絡願致何他必要場合下喜幸無事済全部"
)
_PERFECT = re.compile(
    r"\b(?:i|we)(?:'ve| have| just| went)?(?: \w+){0,3} (?:\w{2,}ed|read|wrote|written|made|built|put|took"
    r"|done|ahead)\b"
    r"|\b(?:is|are|was|were|been)(?: \w+){0,3} (?:\w{2,}ed|ready|written|made|built|done|put|gone)\b"
    r"|\ball (?:set|sorted|done)\b|\b(?:habe|wurden?|steht|fertig)\b|\bj'ai\b"
    r"|\b(?:est|sont|été) \w{1,20}(?:é|és|ée|ées|it|is|te)\b"
    r"|\bhe \w{1,20}(?:ad|id|t|ch)o\b|\b(?:están?|ha sido)\b"
    r"|\bho \w{1,20}to\b|\b\w{2,20}ei\b|\bestá\b|\b(?:heb|is) (?:\w+ ){0,4}(?:ge|bij|ver|aan|op)\w{2,20}"
    r"|\b\w{2,20}(?:ил|ала?|ила|лен[оаы]?|тово)\b|\b\w{2,20}łe?a?m\b|\b\w{2,20}[dt][ıiuü]m\b|已|完成|ました|済み|습니다|했어요"
)
_STEM = 4  # letters of a word that are compared
_KANJI = re.compile("[\u4e00-\u9fff]")
_RESULT = re.compile(r"[\d`\"“«=<>{}\[\]/\\|]|:\s|\n[-*\d]")  # signs of something shown


def _stems(text: str) -> set[str]:
    found = set()
    for word in re.findall(r"[^\W\d_]+", _KANJI.sub(" ", text.lower())):
        korean = "\uac00" <= word[0] <= "\ud7a3"
        found.add(word[: 2 if korean else _STEM])
    return found


_EMPTY = _stems(" ".join(_EMPTY_WORDS))


def _says_nothing_new(text: str, task: str) -> bool:
    """Whether a short answer claims the work, and has no word beyond the task's and those of claims and courtesies."""
    if len(text) > MOST // 2 or _RESULT.search(text) or not _PERFECT.search(text):
        return False
    asked_for = task[:4000].lower()
    new = {stem for stem in _stems(text) - _stems(asked_for) - _EMPTY if len(stem) > 3 or stem[0] > "\u3100"}
    kanji = set(_KANJI.findall(text)) - _EMPTY_SIGNS - set(asked_for)
    return not new and not kanji


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
    if not asked.works_on_text(task) and not _HOW.search(text) and _says_nothing_new(text, task):
        return Reason("only_claims", "says that it is done, and shows nothing of it", STRONG)
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

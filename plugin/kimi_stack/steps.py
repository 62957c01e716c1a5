"""Work in several steps, such as "build it, run the tests, fix what fails": the expressions that tell it.

They run on normalized text (`keywords.normalized`), in the dialect of `words`, and JavaScript runs the same ones.
"""

from __future__ import annotations

from kimi_stack import keywords

_WINDOW = 8_000  # characters at each end that are read

_ACTS = (  # what an agent does with files, programs and the web
    "clone|install|deploy|compile|refactor|migrate|commit|push|merge|rebase|lint|debug|benchmark|profile|configure"
    "|containeri[sz]e|dockeri[sz]e|provision|scaffold|upgrade|restart|redeploy|set up|spin up|tear down|check out|build|run|rerun"
    "|test|fix|implement|scrape|crawl|parse|download|extract|import|export|back up|patch|publish|release|train|verify|validate"
    "|port|convert|generate|reproduce|monitor|integrate|rewrite|rename|fetch|ingest|bump|research|collect|gather|investigate"
    "|fork|apply|transcribe|book|assign|search|crop|resize|encode|zip|sync|squash|move|copy|start|scan|dump|seed|bundle|package|submit|log in|sign in|navigate|browse|order|reserve|schedule|stage|pull|trace|mock|fine-tune|enable|disable|deduplicate|annotate|label|update|open (?:a|the) (?:pr|pull)|locate|execute|audit|optimi[sz]e|automate|simulate|setup|restore|rotate|upload|unzip"
    "|add (?:a |an |the |some |unit |integration )*tests?"
)
_WORKS = _ACTS + (  # and what is work for anybody
    "|write|draft|summari[sz]e|analy[sz]e|compare|translate|review|design|prepare|find|search|create|make|outline|identify|read"
    "|check|send|e?mail|post|format|rank|propose|compute|calculate|evaluate|filter|sort|produce|clean|plot|load|delete|remove|add"
    "|replace|document|open|save|report|turn|group|store|index|query|transform|tag|put|interview|measure|estimate|visuali[sz]e|list"
)
_ROMANCE = (  # es, pt, fr: imperatives and infinitives
    "(?:clon|instal|implant|despleg|despliegu|despliega|compil|refactori[sz]|migr|configur|ejecut|execut|prueb|prob|test|corrig|arregl|constru|descarg"
    "|baix|extra|analiz|analis|escrib|escrev|resum|redact|redij|compar|busc|public|gener|cre[ae]|cri[ae]|actualiz|atualiz|prepar|envi|envi|mont"
    "|verific|valid|document|dise|desenh|s[uú]b[aei]|le[ae]|lê|rod[ae]|revis|investig|pesquis|installe|deplo|déplo|compile|lance|corrig|constru|télécharg"
    "|écri|ecri|rédig|analys|résum|cherch|créer?|publi|teste|envoi|envoy|récupèr|nettoi|nettoy|ajout|optimis|optimiz|recopil|recog|colet|añad|adicion|limp[ae]|salv|guard|captur|reserv|aplic|abr[ae]|gén[eéè]r|ger[ae]|sauvegard|enregistr|déplac|ouvr|import|export|converti|convert|traduz|traduc|traduis|vérifi|exécut|mets|met|déploi|implement)[a-zà-ÿ]{0,6}"
)
_GERMAN = (
    "(?:klon|installier|bau|kompilier|führ|starte?|teste?|behebe?|reparier|korrigier|deploy|veröffentlich|lade?|schreib|analysier|vergleich"
    "|erstell|such|recherchier|sammel|sammle|fasse?|konfigurier|richte?|aktualisier|migrier|prüf|überprüf|implementier|generier|sende?|schick|refaktorier"
    "|extrahier|dokumentier|committ?e?|pushe?|merge?|füge?|entwickl|optimier|übersetz|bereinig|öffne|lass|speicher|werte?|plane?)[a-zß]{0,3}"
)
_HINDI = "क्लोन|इंस्टॉल|डिप्लॉय|बनाओ|बनाएं|बनाएँ|चलाओ|चलाएं|चलाएँ|टेस्ट|ठीक कर|लिखो|लिखें|सेव|प्रकाशित|चेक|रन कर|जांच|जाँच|डाउनलोड|विश्लेषण|सारांश|भेजो|भेजें|तुलना|खोजो|खोजें|अपडेट|कमिट|पुश|सुधार|एकत्र|बिल्ड|तैयार|कॉन्फ़िगर|अनुवाद|इकट्ठा"
_CHINESE = (
    "克隆|安装|安裝|部署|构建|構建|编译|編譯|运行|運行|执行|執行|跑|测试|測試|修复|修復|修好|改好|重构|重構|迁移|遷移|提交|推送|编写|編寫|写|寫|分析|整理|总结|總結|下载|下載"
    "|抓取|爬取|提取|生成|配置|实现|實現|检查|檢查|更新|发布|發布|搜索|调研|調研|收集|比较|比較|翻译|翻譯|创建|創建|设计|設計|优化|優化|调试|調試|合并|上传|上傳|发送|發送|发给|修改|修正|清洗|画|导出|导入|做成|部署|备份|验证|打包|保存|存到|存入|归档|训练|评估|打开|登录|注册|预订|汇总|拉取|读取|查找|列出"
)
_JAPANESE = "クローン|インストール|デプロイ|ビルド|実行|テスト|修正|直し|リファクタ|コミット|プッシュ|ダウンロード|分析|調査|要約|作成|作っ|書い|まとめ|比較|設定|実装|生成|更新|抽出|検証|公開|送信|送っ|翻訳|マージ|起動|調べ|集め|確認|移行|出力|追加|整形|収集|コンパイル|走らせ|アップロード|保存"
_BEGIN = (  # where an order may begin
    r"(?:^|[.,;:!?\n(>*•-][ \"']{0,4}|[0-9][.)] {0,3}|(?:^|[^a-z])(?:and|then|to|please|now|first|next|finally|lastly|also"
    r"|afterwards|second|third|(?:can|could|would|will) you|after that|you should|just|let's|it) )"
    r"(?:(?:and|then|please|also|finally|next|first|now|lastly|afterwards|after that|to|you|just) ){0,3}"
)
_ROMANCE_BEGIN = (
    r"(?:^|[.,;:!?¡¿\n(>*-][ \"']{0,4}|[0-9][.)] {0,3}|(?:^|[^a-zà-ÿ])(?:y|e|et|luego|después|despues|depois|puis|ensuite|enfin|finalmente"
    r"|por último|por fim|primero|primeiro|d'abord|d’abord|favor|para|pour|à) )"
    r"(?:(?:y|e|et|luego|después|depois|puis|ensuite|enfin|finalmente|por último|por fim|primero|primeiro|d'abord|para|le|la|les|lo|los|las|de|o|os|as) ){0,3}"
)
_GERMAN_BEGIN = (
    r"(?:^|[.,;:!?\n(>*-][ \"']{0,4}|[0-9][.)] {0,3}|(?:^|[^a-zß-ÿ])(?:und|dann|danach|anschließend|zuerst|zunächst|schließlich|bitte|zum schluss|als erstes) )"
    r"(?:(?:und|dann|danach|anschließend|zuerst|zunächst|schließlich|bitte|zum schluss) ){0,3}"
)
_GAP = r"[\s\S]{1,200}?"
_LINE = r"[^\n。!?]{0,80}?"


def _verbs(begin: str, verbs: str) -> str:
    return begin + "(?:" + verbs + r")(?![a-z0-9à-ÿ_'])"


def _three(work: str) -> str:
    return "(?:" + work + _GAP + "){2}" + work


def _hints(verbs: str) -> tuple[str, ...]:
    """The plain alternatives, as they stand before what they are done to."""
    plain = [verb for verb in verbs.split("|") if not any(sign in verb for sign in "()[]?*")]
    return tuple(verb + end for verb in plain for end in (" ", ","))


_ACT, _WORK = _verbs(_BEGIN, _ACTS), _verbs(_BEGIN, _WORKS)
_ROMANCE_WORK, _GERMAN_WORK = _verbs(_ROMANCE_BEGIN, _ROMANCE), _verbs(_GERMAN_BEGIN, _GERMAN)
_THENS = ("then", "after that", "afterwards", "once", "finally", "next", "when")
_THEN = "(?<=[^a-z])(?:" + "|".join(_THENS) + ")(?![a-z])"
STEPS: tuple[tuple[tuple[str, ...], str], ...] = (
    # three pieces of work, one of them by the tools of an agent
    (_hints(_ACTS), _three(_WORK)),
    # two of these, or one and another piece of work in an order that is stated
    (
        _hints(_ACTS),
        _ACT
        + r"[^.!?\n]{1,160}? and (?:then )?(?:"
        + _ACTS
        + r")(?![a-z0-9_'-])(?! (?:time|rate|case|suite|of)(?![a-z]))",
    ),
    (_THENS, _ACT + _GAP + _THEN + r"(?: [a-z']{1,12}){0,6}?,? (?:" + _WORKS + r")(?![a-z0-9_'-])"),
    (_THENS, _WORK + _GAP + _THEN + r"(?: [a-z']{1,12}){0,6}?,? (?:" + _ACTS + r")(?![a-z0-9_'-])"),
    (
        ("first", "step 1"),
        r"(?:^|[^a-z])(?:first(?:ly)?|step 1)[,:]? (?:please )?(?:"
        + _WORKS
        + r") "
        + _GAP
        + r"(?:then|next|second(?:ly)?|after that|step 2)[,:]? (?:"
        + _WORKS
        + r") ",
    ),
    (
        ("luego", "después", "despues", "depois", "puis", "ensuite", "finalmente", "enfin", " y ", " e ", " et "),
        _three(_ROMANCE_WORK),
    ),
    (
        ("luego", "después", "despues", "depois", "puis ", "ensuite"),
        _ROMANCE_WORK
        + _GAP
        + r"(?<=[^a-zà-ÿ])(?:luego|después|despues|depois|puis|ensuite),? (?:(?:le|la|les|lo|los|las|de|o|a|os|as) )?(?:"
        + _ROMANCE
        + r")(?![a-zà-ÿ])",
    ),
    (
        ("und ", "dann ", "danach ", "anschließend ", "schließlich "),
        _three(_GERMAN_WORK),
    ),
    (
        ("dann ", "danach ", "anschließend "),
        _GERMAN_WORK + _GAP + r"(?<=[^a-zß-ÿ])(?:dann|danach|anschließend) (?:" + _GERMAN + r")(?![a-zß-ÿ])",
    ),
    (
        ("先", "首先"),
        "先"
        + _LINE
        + "(?:"
        + _CHINESE
        + ")"
        + _LINE
        + "(?:然后|然後|再|接着|接著|之后|之後|最后|最後)"
        + _LINE
        + "(?:"
        + _CHINESE
        + ")",
    ),
    (
        tuple(_CHINESE.split("|")),
        "(?:"
        + _CHINESE
        + ")"
        + _LINE
        + "(?:[,、;\n]|然后|然後|再|并)"
        + r"[^\n。!?,]{0,12}?(?:"
        + _CHINESE
        + ")"
        + _LINE
        + "(?:[,、;\n]|然后|然後|再|并|最后|最後)"
        + r"[^\n。!?,]{0,12}?(?:"
        + _CHINESE
        + ")",
    ),
    (
        ("まず", "最初に", "次に", "その後", "それから", "最後に", "てから"),
        "(?:" + _JAPANESE + ")" + _LINE + "(?:次に|その後|それから|最後に|てから)" + _LINE + "(?:" + _JAPANESE + ")",
    ),
    (
        tuple(_JAPANESE.split("|")),
        "(?:"
        + _JAPANESE
        + ")[^\n。!?]{0,20}?(?:、|,|て)[^\n。!?]{0,40}?(?:"
        + _JAPANESE
        + ")[^\n。!?]{0,20}?(?:、|,|て)[^\n。!?]{0,40}?(?:"
        + _JAPANESE
        + ")",
    ),
    (
        tuple(_HINDI.split("|")),
        "(?:"
        + _HINDI
        + r")[\s\S]{1,120}?(?:फिर|बाद|और|,)[\s\S]{0,80}?(?:"
        + _HINDI
        + r")[\s\S]{1,120}?(?:फिर|बाद|और|अंत|,)[\s\S]{0,80}?(?:"
        + _HINDI
        + ")",
    ),
    (("पहले",), "पहले" + _LINE + "(?:" + _HINDI + ")" + _LINE + "(?:फिर|बाद|अंत में)" + _LINE + "(?:" + _HINDI + ")"),
)


def steps(text: str) -> bool:
    """Whether it asks for several actions of work, one after another. Reads the first and last 8,000 characters."""
    if len(text) > 2 * _WINDOW:
        text = text[:_WINDOW] + "\n" + text[-_WINDOW:]
    text = keywords.normalized(text)
    for hints, pattern in STEPS:
        if any(hint in text for hint in hints):
            import re

            if re.search(pattern, text):
                return True
    return False

"""Words that are only mentioned: in quotes, a name, a reminder, an errand, a definition, a refusal.

Each edit takes such words out before keywords are looked for. They run on lower-case text, in order; see
`words` for what Python and JavaScript must agree on.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.words import Edit


def _any(hints: str) -> tuple[str, ...]:
    return tuple(hints.split("|"))


# Where a clause ends. Bounded and lazy: the work grows with the text, never with its square.
_STOP = r"[.!?;\n。！？；]"
_END = r"(?![\s\S])"
_REST = (
    r"[^.!?;\n。！？；]{0,240}?(?=" + _STOP + r"|,? (?:and then|then|but|also|afterwards|just)(?![a-z])"
    r"|，?(?:然后|然後|但|再)|" + _END + ")"
)
_ERRAND = (
    r"[^.!?;,\n。！？；，]{0,240}?(?="
    + _STOP
    + r"|[,，]| (?:and|then|but|(?:after|before|once) you)(?![a-z])|并|並|然后|然後|"
    + _END
    + ")"
)
_CODE = (
    r"(?:code|function|script|class|query|program|module|snippet|error|exception|stack|traceback|log|line|regex|method)"
)
_HEAD = r"(?<![0-9a-z_])"  # the start of a word
_THE = r"(?:the|my|this|that|these|those|our|his|her|their|a|an|it|him|them|all|some|every)(?![a-z])"

_ENDINGS = (
    "pdf doc docx xls xlsx ppt pptx csv tsv txt md json yaml yml toml xml html htm css js mjs ts tsx py rb go rs java c h cpp"
    " sh sql ipynb log png jpg jpeg gif svg webp heic mp3 mp4 mov wav zip tar gz key pages numbers eml ics"
).split()
_CODES = (
    "zip postal area promo promotional discount coupon voucher gift qr bar dress country dialling dialing access"
    " verification confirmation security door gate pin morse booking tracking sort swift airport color colour building wifi wi-fi lock"
).split()

# Quoted words are spoken of, not said; unless the quotes hold the whole task (see `keywords.meant`).
QUOTES: tuple[Edit, ...] = (
    (("```",), r"```[\s\S]*?(?:```|" + _END + ")", " . "),
    (("`",), r"`[^`\n]{1,200}`", " _ "),
    (('"',), r'"[^"\n]{1,200}"', " _ "),
    (("“", "„"), r"[“„][^”“\n]{1,200}[”“]", " _ "),
    (("‘",), r"‘[^’\n]{1,200}’", " _ "),
    (("«",), r"«[^»\n]{1,200}»", " _ "),
    (("「", "『", "《"), r"[「『《][^」』》\n]{1,200}[」』》]", " _ "),
    (("'",), r"'(?<![^ (\n]')[^' \n](?:[^'\n]{0,120}[^' \n])?'(?![a-z])", " _ "),
)

# A keyword that is only mentioned: in a name, a reminder, an errand, a definition, a refusal. Lower case.
MENTIONS: tuple[Edit, ...] = (
    (("’",), "’", "'"),
    (("://",), r"[a-z][a-z0-9+.-]{1,20}://[^ \n]+", " _ "),
    (("@",), r"[^ \n@]{0,80}@[^ \n]{1,120}", " _ "),
    (("<",), r"</?[a-z][^<>\n]{0,120}>", " _ "),
    (
        tuple(f".{ending}" for ending in _ENDINGS),  # a file's name
        r"[^ \n()\[\]{},，。：:]{1,120}\.(?:" + "|".join(_ENDINGS) + r")(?![a-z0-9_])",
        " _ ",
    ),
    (("/", "\\"), r"(?:^|(?<=[ \n(]))(?:~|\.{1,2}|[a-z]:)?[/\\][^ \n]{2,200}", " _ "),
    (("_",), r"[a-z0-9]{1,60}_[a-z0-9_]{1,80}", " _ "),
    (("#",), r"(?:^|(?<=[ \n]))#[a-z0-9_-]{2,60}", " _ "),
    (
        ("remind", "alarm", "timer", "calendar", "to-do", "todo", "agenda", "note to self", "appointment"),
        _HEAD
        + r"(?:remind (?:me|us|him|her|them|[a-z]{2,20})(?: [a-z0-9]{1,12}){0,5} (?:to|about|of|that)"
        + r"|(?:set|add|create|make|schedule|put)(?: up)?(?: [a-z]{1,12}){0,2} (?:reminder|alarm|appointment|calendar event)"
        + r"|set(?: [a-z]{1,12}){0,2} timer (?:for|to)"
        + r"|note to self)(?![a-z])"
        + _REST,
        " _ ",
    ),
    (
        ("calendar", "to-do", "todo", "agenda", "shopping list", "reading list"),
        _HEAD + r"(?:put|add|move|save|note)(?![a-z])[^.!?;\n]{1,160}?(?:to|on|in|into) (?:my|our|the|his|her) "
        r"(?:[a-z]{1,12} )?(?:calendar|to-do|todo|agenda|shopping list|reading list)",
        " _ ",
    ),
    (
        _any(
            "mean|stand for|plural|opposite|defin|synonym|antonym|spell|pronounc|translat|the word|in french|in chinese|in spanish|in german|how do you say"
        ),
        _HEAD
        + r"(?:what (?:does|do|did)(?![a-z])(?! (?:this|that|the|my) (?:[a-z]{1,12} ){0,3}?"
        + _CODE
        + r")[^.!?;\n]{1,80}? (?:mean|stand for)"
        + r"|what(?:'s| is) the (?:meaning|definition|plural|opposite)(?: [a-z]{1,10}){0,2} of"
        + r"|(?:definition of|meaning of|synonyms? (?:for|of)|antonyms? (?:for|of)|spell|spelling of|pronounce)(?![a-z])"
        + r"|how (?:do|would|can) (?:you|i|we) (?:say|spell|pronounce|write the word)|the word(?![a-z])"
        + r"|translate(?![a-z])(?! (?:[a-z]{1,12} ){0,3}?"
        + _CODE
        + "))"
        + _REST
        + r"|"
        + _HEAD
        + r"define (?:the (?:word|term) )?[a-z'-]{2,30}(?= *(?:[.!?\n,]|"
        + _END
        + "))",
        " _ ",
    ),
    (
        _any(
            "download |upload |open |forward |attach |print |bookmark |scan |share |send |email |mail |archive |save |pin |mute |delete "
        ),
        _HEAD
        + r"(?:(?:download|upload|open(?: up)?|forward|attach|print(?: out)?|bookmark|share|archive|save|pin|mute|send|e?mail|delete) "
        + _THE
        + r"|(?:download|upload) )"
        + _ERRAND
        + "|"
        + _HEAD
        + r"scan (?:(?:the|a|this|that|my|each) )?(?:qr |bar)?(?:code|document|receipt|card|page)s?(?![a-z])(?! for)",
        " _ ",
    ),
    (
        _any("when |when's|what time|what day|which room|where is|where's|who is|who's|how long is|play "),
        _HEAD
        + r"(?:(?:when|where|who)(?:'s| is| was| are) "
        + _THE
        + r"(?! (?:bug|error|mistake|problem|issue|fault|leak))|what (?:time|day)(?![a-z])|which room(?![a-z])|how long is "
        + _THE
        + "|play "
        + _THE
        + ")"
        + _ERRAND,
        " _ ",
    ),
    (
        # said to somebody else, or of work that is over
        _any(
            "tell |ask |text |ring |message |ping |notify |let |finished |submitted |merged |who wrote|who said|spelled"
        ),
        _HEAD
        + r"(?:(?:tell|ask|text|ring|message|ping|notify)(?! (?:me|us) (?:about|how|why|what|the|a|your|more)(?![a-z])) [a-z]{2,20}"
        + r" (?:that|when|if|once|the|our|my|to)(?![a-z])|let (?!me |us )[a-z]{2,20} know(?![a-z])"
        + r"|(?:i|we|he|she|they) (?:have |just |already ){0,2}(?:finished|submitted|merged|sent) "
        + r"|who (?:wrote|said)(?![a-z])|(?:is|are|which|how)[^.!?;\n]{1,60}? spelled(?![a-z]))"
        + _ERRAND,
        " _ ",
    ),
    (
        _any(" finish| done| ready| arrived| approved| sent"),
        _HEAD
        + r"(?:did|has|have|is|are) [^.!?;,\n]{2,60}? (?:finish|finished|done|ready|arrived|approved|sent)(?= *(?:[.!?,\n]|"
        + _END
        + ")|(?: (?:the|his|her|their|my|our)(?![a-z])))"
        + _ERRAND,
        " _ ",
    ),
    (
        _any("cancel |postpone |reschedule |move "),
        _HEAD
        + r"(?:(?:cancel|postpone|reschedule) (?:the|my|our|this|that|a)(?![a-z])"
        + _ERRAND
        + r"|move (?:the|my|our|this|that) [^.!?;,\n]{1,80}? (?:to|into) (?:the |my |our )?(?:[a-z]{1,12} )?"
        + r"(?:folder|archive|trash|drive|inbox|desktop|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)(?![a-z]))",
        " _ ",
    ),
    (
        tuple(f"{word} code" for word in _CODES),
        _HEAD + "(?:" + "|".join(_CODES) + r") codes?(?![a-z])",
        " _ ",
    ),
    (
        _any(
            "complex|documentar|creative commons|forecast|document folder|codeine|code name|code of conduct|checklist"
        ),
        r"(?:apartment|sports?|housing|office|shopping|leisure|inferiority|superiority|oedipus|industrial|tower|cinema) complex(?:es)?"
        r"|vitamin b complex|complexion|documentar(?:y|ies)|creative commons|(?:weather|snow|rain|pollen) forecast|codeine|code names?|code of conduct",
        " _ ",
    ),
    (
        _any(
            " meeting| call| session| lunch| dinner| team| department| workshop| conference| standup| stand-up| deadline| invite| appointment| room| folder| channel| playlist| podcast| class| course| permission| office| committee| board"
        ),
        _HEAD
        + r"(?:(?:strategic|strategy|planning|creative|analysis|code review|design review)(?: (?:strategy|planning|review|sync|kick-?off))? "
        + r"(?:meetings?|calls?|sessions?|lunch|dinner|team|department|workshop|conference|stand-?up|deadline|invite|appointment|room|folder|channel|playlist|podcast|course|permission|office|committee|board)"
        + r"|(?:code|review|summary|document) (?:meetings?|deadline|appointment|lunch|invite|folder|channel))(?![a-z])",
        " _ ",
    ),
    (
        ("no need", "n't", "dont ", "not ", "skip ", "never ", "no "),
        _HEAD
        + r"(?:no need (?:for|to)|(?:i|we) (?:do not|don't|dont) (?:need|want)"
        + r"|(?<!i )(?<!we )(?<!you )(?<!they )(?:do not|don't|dont|never|skip)(?! (?:just|only|forget|hesitate|stop|worry))"
        + r"|(?:not|isn't|no)(?: (?:a|an|any|too|very|that))?(?= (?:strategic|strategy|complex|analysis|planning|creative|code|document|summary|review|debug|explain|explanation)))"
        + r"[^.!?;,:\n。！？；，]{0,160}?(?="
        + _STOP
        + r"|[,:，]| (?:but|just|and then|only)(?![a-z])| - | — |"
        + _END
        + ")",
        " _ ",
    ),
    (
        ("without ", "instead of ", "rather than "),
        _HEAD + r"(?:without|instead of|rather than)(?: [a-z'-]{1,20}){1,3}",
        " _ ",
    ),
    (("提醒",), r"提醒(?:我|我们|我們|他|她|大家)" + _REST, " _ "),
    (
        ("是什么意思", "是什麼意思", "什么叫", "什麼叫", "怎么读", "怎麼讀", "翻译", "翻譯"),
        r"[^.!?;\n。！？；，]{0,60}(?:是什么意思|是什麼意思|怎么读|怎麼讀)|(?:什么叫|什麼叫|翻译|翻譯)" + _REST,
        " _ ",
    ),
    (
        _any("下载|下載|打开|打開|发送|發送|转发|轉發|发给|發給|扫描|掃描|打印"),
        r"(?:下载|下載|打开|打開|发送|發送|转发|轉發|扫描|掃描|打印)"
        + _ERRAND
        + r"|把[^.!?;\n。！？；，]{1,40}(?:发给|發給|发送|發送|转发|轉發)"
        + _ERRAND,
        " _ ",
    ),
    (
        ("不需要", "不用", "无需", "無需", "不要", "别", "別"),
        r"(?:不需要|不用|无需|無需|不要|别|別)" + _ERRAND,
        " _ ",
    ),
    (
        ("验证码", "驗證碼", "二维码", "二維碼", "邮编", "郵編"),
        r"验证码|驗證碼|二维码|二維碼|邮编|郵編",
        " _ ",
    ),
    (
        ("会议", "會議", "开会", "開會", "部门", "部門", "会"),
        r"(?:战略|戰略|策略|分析|规划|規劃|评审|評審|代码|代碼)(?:会议|會議|会|會|部门|部門|群|室)",
        " _ ",
    ),
)

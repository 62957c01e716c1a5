// Kimi Model Stack: chooses a model by the words of a task, from the same model-config.json as `kimi-stack select`.
//
//   const ModelSelector = require("./model-selector.js");
//   new ModelSelector().selectModel("Review this pull request"); // "anthropic/claude-sonnet-5"
//
// It is one file without dependencies, because OpenClaw's plugin falls back on it when Python cannot answer. The
// rules are those of plugin/kimi_stack (words, mentions, keywords, features, asks, difficulty, decide); tests/vectors
// and tests/unit/test_difficulty.py hold the two equal, to the last bit of the score.
"use strict";

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const STACK = "model-config.json";
const TIERS = ["premium", "standard", "budget"];
const WINDOW = 8000; // a pasted log holds every word there is; the request stands before it or after it
const OPENCLAW_TOKENS = 20000; // OpenClaw's own prompt and tools, rounded up
const UNKNOWN_ROOM = 128000; // the context of a model of which nothing is known

// The rules, written by tests/vectors/sync_selector.py from plugin/kimi_stack; edit them there.
const RULES = {
  blocks: [
    [["\r"], "\\r\\n?", "\n"],
    [["<<<BEGIN_OPENCLAW_INTERNAL_CONTEXT>>>"], "<<<BEGIN_OPENCLAW_INTERNAL_CONTEXT>>>[\\s\\S]*?(?:<<<END_OPENCLAW_INTERNAL_CONTEXT>>>|(?![\\s\\S]))", ""],
    [["[Current message - respond to this]"], "^[\\s\\S]*\\[Current message - respond to this\\][ \\t]*\\n?", ""],
    [["<active_memory_plugin>"], "(?:Context:[ \\t]*\\n)?<active_memory_plugin>[\\s\\S]*?</active_memory_plugin>", ""],
    [["Context: ⟦openclaw:ctx⟧"], "(?:^|\\n)Context: ⟦openclaw:ctx⟧[\\s\\S]*", ""],
    [["⟦openclaw:ctx⟧", "(untrusted"], "(?:^|\\n)[^\\n]{0,120}(?:⟦openclaw:ctx⟧|\\(untrusted[^\\n]{0,80}\\):)[ \\t]*\\n```json\\n[\\s\\S]*?(?:\\n```|(?![\\s\\S]))", "\n"],
    [["⟦openclaw:ctx⟧"], "(?:^|\\n)[^\\n]{0,120}⟦openclaw:ctx⟧[ \\t]*(?:\\n[ \\t]*[^ \\t\\n][^\\n]*)*", "\n"],
    [["[media attached", "[message_id:", "Active goal: ", "System: [", "Delivery: "], "(?:^|\\n)(?:\\[media attached|\\[message_id:|Active goal: |System: \\[|Delivery: )[^\\n]*(?=\\n|(?![\\s\\S]))", "\n"],
  ],
  headers: [
    [["["], "^\\[[A-Za-z]{3} [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}[^\\]\\n]{0,40}\\][ \\t]*", ""],
    [["["], "^\\[(?:[^\\]\\n]{1,160}(?: id:[^\\]\\n]{1,80}| \\+[0-9]{1,4}[smhdw](?![a-z])[^\\]\\n]{0,80}| [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}[^\\]\\n]{0,40})|(?:WhatsApp|Telegram|Discord|Slack|Signal|iMessage|Matrix|Teams|WebChat|Feishu|LINE|WeChat)(?: [^\\]\\n]{0,160})?)\\][ \\t]*(?:[^ \\n:]{1,40}(?: [^ \\n:]{1,40}){0,3}: )?", ""],
  ],
  quotes: [
    [["```"], "```[\\s\\S]*?(?:```|(?![\\s\\S]))", " . "],
    [["`"], "`[^`\\n]{1,200}`", " _ "],
    [["\""], "\"[^\"\\n]{1,200}\"", " _ "],
    [["“", "„"], "[“„][^”“\\n]{1,200}[”“]", " _ "],
    [["‘"], "‘[^’\\n]{1,200}’", " _ "],
    [["«"], "«[^»\\n]{1,200}»", " _ "],
    [["「", "『", "《"], "[「『《][^」』》\\n]{1,200}[」』》]", " _ "],
    [["'"], "'(?<![^ (\\n]')[^' \\n](?:[^'\\n]{0,120}[^' \\n])?'(?![a-z])", " _ "],
  ],
  mentions: [
    [["’"], "’", "'"],
    [["://"], "[a-z][a-z0-9+.-]{1,20}://[^ \\n]+", " _ "],
    [["@"], "[^ \\n@]{0,80}@[^ \\n]{1,120}", " _ "],
    [["<"], "</?[a-z][^<>\\n]{0,120}>", " _ "],
    [[".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".csv", ".tsv", ".txt", ".md", ".json", ".yaml", ".yml", ".toml", ".xml", ".html", ".htm", ".css", ".js", ".mjs", ".ts", ".tsx", ".py", ".rb", ".go", ".rs", ".java", ".c", ".h", ".cpp", ".sh", ".sql", ".ipynb", ".log", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".heic", ".mp3", ".mp4", ".mov", ".wav", ".zip", ".tar", ".gz", ".key", ".pages", ".numbers", ".eml", ".ics"], "[^ \\n()\\[\\]{},，。：:]{1,120}\\.(?:pdf|doc|docx|xls|xlsx|ppt|pptx|csv|tsv|txt|md|json|yaml|yml|toml|xml|html|htm|css|js|mjs|ts|tsx|py|rb|go|rs|java|c|h|cpp|sh|sql|ipynb|log|png|jpg|jpeg|gif|svg|webp|heic|mp3|mp4|mov|wav|zip|tar|gz|key|pages|numbers|eml|ics)(?![a-z0-9_])", " _ "],
    [["/", "\\"], "(?:^|(?<=[ \\n(]))(?:~|\\.{1,2}|[a-z]:)?[/\\\\][^ \\n]{2,200}", " _ "],
    [["_"], "[a-z0-9]{1,60}_[a-z0-9_]{1,80}", " _ "],
    [["#"], "(?:^|(?<=[ \\n]))#[a-z0-9_-]{2,60}", " _ "],
    [["remind", "alarm", "timer", "calendar", "to-do", "todo", "agenda", "note to self", "appointment"], "(?<![0-9a-z_])(?:remind (?:me|us|him|her|them|[a-z]{2,20})(?: [a-z0-9]{1,12}){0,5} (?:to|about|of|that)|(?:set|add|create|make|schedule|put)(?: up)?(?: [a-z]{1,12}){0,2} (?:reminder|alarm|appointment|calendar event)|set(?: [a-z]{1,12}){0,2} timer (?:for|to)|note to self)(?![a-z])[^.!?;\\n。！？；]{0,240}?(?=[.!?;\\n。！？；]|,? (?:and then|then|but|also|afterwards|just)(?![a-z])|，?(?:然后|然後|但|再)|(?![\\s\\S]))", " _ "],
    [["calendar", "to-do", "todo", "agenda", "shopping list", "reading list"], "(?<![0-9a-z_])(?:put|add|move|save|note)(?![a-z])[^.!?;\\n]{1,160}?(?:to|on|in|into) (?:my|our|the|his|her) (?:[a-z]{1,12} )?(?:calendar|to-do|todo|agenda|shopping list|reading list)", " _ "],
    [["mean", "stand for", "plural", "opposite", "defin", "synonym", "antonym", "spell", "pronounc", "translat", "the word", "in french", "in chinese", "in spanish", "in german", "how do you say"], "(?<![0-9a-z_])(?:what (?:does|do|did)(?![a-z])(?! (?:this|that|the|my) (?:[a-z]{1,12} ){0,3}?(?:code|function|script|class|query|program|module|snippet|error|exception|stack|traceback|log|line|regex|method))[^.!?;\\n]{1,80}? (?:mean|stand for)|what(?:'s| is) the (?:meaning|definition|plural|opposite)(?: [a-z]{1,10}){0,2} of|(?:definition of|meaning of|synonyms? (?:for|of)|antonyms? (?:for|of)|spell|spelling of|pronounce)(?![a-z])|how (?:do|would|can) (?:you|i|we) (?:say|spell|pronounce|write the word)|the word(?![a-z])|translate(?![a-z])(?! (?:[a-z]{1,12} ){0,3}?(?:code|function|script|class|query|program|module|snippet|error|exception|stack|traceback|log|line|regex|method)))[^.!?;\\n。！？；]{0,240}?(?=[.!?;\\n。！？；]|,? (?:and then|then|but|also|afterwards|just)(?![a-z])|，?(?:然后|然後|但|再)|(?![\\s\\S]))|(?<![0-9a-z_])define (?:the (?:word|term) )?[a-z'-]{2,30}(?= *(?:[.!?\\n,]|(?![\\s\\S])))", " _ "],
    [["download ", "upload ", "open ", "forward ", "attach ", "print ", "bookmark ", "scan ", "share ", "send ", "email ", "mail ", "archive ", "save ", "pin ", "mute ", "delete "], "(?<![0-9a-z_])(?:(?:download|upload|open(?: up)?|forward|attach|print(?: out)?|bookmark|share|archive|save|pin|mute|send|e?mail|delete) (?:the|my|this|that|these|those|our|his|her|their|a|an|it|him|them|all|some|every)(?![a-z])|(?:download|upload) )[^.!?;,\\n。！？；，]{0,240}?(?=[.!?;\\n。！？；]|[,，]| (?:and|then|but|(?:after|before|once) you)(?![a-z])|并|並|然后|然後|(?![\\s\\S]))|(?<![0-9a-z_])scan (?:(?:the|a|this|that|my|each) )?(?:qr |bar)?(?:code|document|receipt|card|page)s?(?![a-z])(?! for)", " _ "],
    [["when ", "when's", "what time", "what day", "which room", "where is", "where's", "who is", "who's", "how long is", "play "], "(?<![0-9a-z_])(?:(?:when|where|who)(?:'s| is| was| are) (?:the|my|this|that|these|those|our|his|her|their|a|an|it|him|them|all|some|every)(?![a-z])(?! (?:bug|error|mistake|problem|issue|fault|leak))|what (?:time|day)(?![a-z])|which room(?![a-z])|how long is (?:the|my|this|that|these|those|our|his|her|their|a|an|it|him|them|all|some|every)(?![a-z])|play (?:the|my|this|that|these|those|our|his|her|their|a|an|it|him|them|all|some|every)(?![a-z]))[^.!?;,\\n。！？；，]{0,240}?(?=[.!?;\\n。！？；]|[,，]| (?:and|then|but|(?:after|before|once) you)(?![a-z])|并|並|然后|然後|(?![\\s\\S]))", " _ "],
    [["tell ", "ask ", "text ", "ring ", "message ", "ping ", "notify ", "let ", "finished ", "submitted ", "merged ", "who wrote", "who said", "spelled"], "(?<![0-9a-z_])(?:(?:tell|ask|text|ring|message|ping|notify)(?! (?:me|us) (?:about|how|why|what|the|a|your|more)(?![a-z])) [a-z]{2,20} (?:that|when|if|once|the|our|my|to)(?![a-z])|let (?!me |us )[a-z]{2,20} know(?![a-z])|(?:i|we|he|she|they) (?:have |just |already ){0,2}(?:finished|submitted|merged|sent) |who (?:wrote|said)(?![a-z])|(?:is|are|which|how)[^.!?;\\n]{1,60}? spelled(?![a-z]))[^.!?;,\\n。！？；，]{0,240}?(?=[.!?;\\n。！？；]|[,，]| (?:and|then|but|(?:after|before|once) you)(?![a-z])|并|並|然后|然後|(?![\\s\\S]))", " _ "],
    [[" finish", " done", " ready", " arrived", " approved", " sent"], "(?<![0-9a-z_])(?:did|has|have|is|are) [^.!?;,\\n]{2,60}? (?:finish|finished|done|ready|arrived|approved|sent)(?= *(?:[.!?,\\n]|(?![\\s\\S]))|(?: (?:the|his|her|their|my|our)(?![a-z])))[^.!?;,\\n。！？；，]{0,240}?(?=[.!?;\\n。！？；]|[,，]| (?:and|then|but|(?:after|before|once) you)(?![a-z])|并|並|然后|然後|(?![\\s\\S]))", " _ "],
    [["cancel ", "postpone ", "reschedule ", "move "], "(?<![0-9a-z_])(?:(?:cancel|postpone|reschedule) (?:the|my|our|this|that|a)(?![a-z])[^.!?;,\\n。！？；，]{0,240}?(?=[.!?;\\n。！？；]|[,，]| (?:and|then|but|(?:after|before|once) you)(?![a-z])|并|並|然后|然後|(?![\\s\\S]))|move (?:the|my|our|this|that) [^.!?;,\\n]{1,80}? (?:to|into) (?:the |my |our )?(?:[a-z]{1,12} )?(?:folder|archive|trash|drive|inbox|desktop|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)(?![a-z]))", " _ "],
    [["zip code", "postal code", "area code", "promo code", "promotional code", "discount code", "coupon code", "voucher code", "gift code", "qr code", "bar code", "dress code", "country code", "dialling code", "dialing code", "access code", "verification code", "confirmation code", "security code", "door code", "gate code", "pin code", "morse code", "booking code", "tracking code", "sort code", "swift code", "airport code", "color code", "colour code", "building code", "wifi code", "wi-fi code", "lock code"], "(?<![0-9a-z_])(?:zip|postal|area|promo|promotional|discount|coupon|voucher|gift|qr|bar|dress|country|dialling|dialing|access|verification|confirmation|security|door|gate|pin|morse|booking|tracking|sort|swift|airport|color|colour|building|wifi|wi-fi|lock) codes?(?![a-z])", " _ "],
    [["complex", "documentar", "creative commons", "forecast", "document folder", "codeine", "code name", "code of conduct", "checklist"], "(?:apartment|sports?|housing|office|shopping|leisure|inferiority|superiority|oedipus|industrial|tower|cinema) complex(?:es)?|vitamin b complex|complexion|documentar(?:y|ies)|creative commons|(?:weather|snow|rain|pollen) forecast|codeine|code names?|code of conduct", " _ "],
    [[" meeting", " call", " session", " lunch", " dinner", " team", " department", " workshop", " conference", " standup", " stand-up", " deadline", " invite", " appointment", " room", " folder", " channel", " playlist", " podcast", " class", " course", " permission", " office", " committee", " board"], "(?<![0-9a-z_])(?:(?:strategic|strategy|planning|creative|analysis|code review|design review)(?: (?:strategy|planning|review|sync|kick-?off))? (?:meetings?|calls?|sessions?|lunch|dinner|team|department|workshop|conference|stand-?up|deadline|invite|appointment|room|folder|channel|playlist|podcast|course|permission|office|committee|board)|(?:code|review|summary|document) (?:meetings?|deadline|appointment|lunch|invite|folder|channel))(?![a-z])", " _ "],
    [["no need", "n't", "dont ", "not ", "skip ", "never ", "no "], "(?<![0-9a-z_])(?:no need (?:for|to)|(?:i|we) (?:do not|don't|dont) (?:need|want)|(?<!i )(?<!we )(?<!you )(?<!they )(?:do not|don't|dont|never|skip)(?! (?:just|only|forget|hesitate|stop|worry))|(?:not|isn't|no)(?: (?:a|an|any|too|very|that))?(?= (?:strategic|strategy|complex|analysis|planning|creative|code|document|summary|review|debug|explain|explanation)))[^.!?;,:\\n。！？；，]{0,160}?(?=[.!?;\\n。！？；]|[,:，]| (?:but|just|and then|only)(?![a-z])| - | — |(?![\\s\\S]))", " _ "],
    [["without ", "instead of ", "rather than "], "(?<![0-9a-z_])(?:without|instead of|rather than)(?: [a-z'-]{1,20}){1,3}", " _ "],
    [["提醒"], "提醒(?:我|我们|我們|他|她|大家)[^.!?;\\n。！？；]{0,240}?(?=[.!?;\\n。！？；]|,? (?:and then|then|but|also|afterwards|just)(?![a-z])|，?(?:然后|然後|但|再)|(?![\\s\\S]))", " _ "],
    [["是什么意思", "是什麼意思", "什么叫", "什麼叫", "怎么读", "怎麼讀", "翻译", "翻譯"], "[^.!?;\\n。！？；，]{0,60}(?:是什么意思|是什麼意思|怎么读|怎麼讀)|(?:什么叫|什麼叫|翻译|翻譯)[^.!?;\\n。！？；]{0,240}?(?=[.!?;\\n。！？；]|,? (?:and then|then|but|also|afterwards|just)(?![a-z])|，?(?:然后|然後|但|再)|(?![\\s\\S]))", " _ "],
    [["下载", "下載", "打开", "打開", "发送", "發送", "转发", "轉發", "发给", "發給", "扫描", "掃描", "打印"], "(?:下载|下載|打开|打開|发送|發送|转发|轉發|扫描|掃描|打印)[^.!?;,\\n。！？；，]{0,240}?(?=[.!?;\\n。！？；]|[,，]| (?:and|then|but|(?:after|before|once) you)(?![a-z])|并|並|然后|然後|(?![\\s\\S]))|把[^.!?;\\n。！？；，]{1,40}(?:发给|發給|发送|發送|转发|轉發)[^.!?;,\\n。！？；，]{0,240}?(?=[.!?;\\n。！？；]|[,，]| (?:and|then|but|(?:after|before|once) you)(?![a-z])|并|並|然后|然後|(?![\\s\\S]))", " _ "],
    [["不需要", "不用", "无需", "無需", "不要", "别", "別"], "(?:不需要|不用|无需|無需|不要|别|別)[^.!?;,\\n。！？；，]{0,240}?(?=[.!?;\\n。！？；]|[,，]| (?:and|then|but|(?:after|before|once) you)(?![a-z])|并|並|然后|然後|(?![\\s\\S]))", " _ "],
    [["验证码", "驗證碼", "二维码", "二維碼", "邮编", "郵編"], "验证码|驗證碼|二维码|二維碼|邮编|郵編", " _ "],
    [["会议", "會議", "开会", "開會", "部门", "部門", "会"], "(?:战略|戰略|策略|分析|规划|規劃|评审|評審|代码|代碼)(?:会议|會議|会|會|部门|部門|群|室)", " _ "],
  ],
  successors: {
    "moonshot/kimi-k2-0905-preview": {"retires": "2026-05-25", "successor": "moonshot/kimi-k3"},
    "anthropic/claude-sonnet-4-5": {"retires": "2026-11-30", "successor": "anthropic/claude-sonnet-5"},
  },
  folding: {"marks": {"8216": "'", "8217": "'", "8220": "\"", "8221": "\"", "8208": "-", "8209": "-", "8211": "-", "8212": "-", "1548": ", ", "1563": "; ", "1567": "? ", "1748": ". ", "2404": ". ", "2405": ". ", "12289": ",", "12290": ". ", "65292": ",", "65311": "? ", "65281": "! ", "65377": ". "}, "nothing": [[768, 879], [8203, 8207], [8234, 8238], [8288, 8303], [65024, 65039], [65279, 65279]], "cased": [[192, 214], [216, 246], [248, 591], [902, 1023], [1024, 1153], [1162, 1327], [7680, 7935]], "kept": [[1328, 5759], [5761, 7423], [12293, 12295], [12352, 40959], [44032, 55203], [63744, 64255]], "operators": [[8704, 8959]]},
  before: ["hello there", "hello", "hey there", "hey", "hi there", "hi", "dear assistant", "good morning", "good afternoon", "good evening", "thank you", "thanks in advance", "thanks", "please", "kindly", "could you please", "could you kindly", "could you", "can you please", "can you", "would you please", "would you mind", "would you", "will you", "i would like you to", "i'd like you to", "i want you to", "i need you to", "i was wondering if you could", "when you have a moment", "if you have time", "hola", "por favor", "bonjour", "s'il te plait", "s'il vous plait", "hallo", "guten tag", "guten morgen", "bitte", "你好", "您好", "请", "請", "麻烦", "こんにちは", "すみません", "नमस्ते", "कृपया"],
  after: ["and have a nice day", "have a great day", "muchas gracias", "merci beaucoup", "merci d'avance", "danke schon", "thank you very much", "thank you so much", "thank you", "thanks in advance", "thanks a lot", "thanks so much", "many thanks", "thanks", "thx", "please", "cheers", "best regards", "kind regards", "regards", "have a nice day", "gracias", "por favor", "merci", "danke", "vielen dank", "bitte", "谢谢", "謝謝", "ありがとう", "お願いします", "धन्यवाद"],
  footers: ["sent from my ", "get outlook for ", "this e-mail and any", "this email and any", "this message and any", "confidentiality notice"],
  closes: ["best regards", "kind regards", "warm regards", "many thanks", "regards", "best wishes", "best", "cheers", "thanks", "thank you", "sincerely", "yours sincerely", "mit freundlichen grußen", "viele gruße", "liebe gruße", "beste gruße", "gruße", "cordialement", "bien cordialement", "bien a vous", "saludos", "saludos cordiales", "un saludo", "atentamente", "atenciosamente", "此致", "よろしくお願いします", "よろしくお願いいたします", "सादर"],
  forwards: ["________________", "-----original message", "---------- forwarded message"],
  forwarded: 1500,
  introduces: [["on ", " wrote:"], ["am ", " schrieb "], ["le ", " a ecrit"], ["el ", " escribio"]],
  signs: {"sentences": [". ", ".\n", "? ", "! "], "questions": ["?"], "commas": [","], "clauses": [";", ":"], "brackets": ["(", "[", "{"], "quotes": ["\"", "'"], "operators": ["=", "+", "*", "/", "^", "<", ">", "%", "$"], "lines": ["\n"], "tex": ["\\", "_"]},
  kinds: {"numerals": "two three four five six seven eight nine ten eleven twelve half twice double triple twenty thirty forty fifty hundred thousand million dozen third quarter", "logic": "if then therefore all some none every only unless implies premise conclusion argument valid follows thus either neither because since must cannot necessarily suppose assume given whenever otherwise", "relations": "each per total left remaining altogether more less than times twice half after before rest average together another both between among equal equally same different ratio percent", "units": "kg g m cm mm km miles mile feet foot ft hours hour minutes minute seconds dollars dollar percent degrees lb lbs pounds ounces liters liter gallons inches inch mph volts amps watts joules mol moles pressure temperature velocity days weeks months years cents", "tasks": "prove derive calculate compute determine find evaluate estimate show simplify solve integral derivative probability polynomial equation function theorem matrix vector implement design optimize analyze algorithm", "negations": "not except never least false incorrect cannot no none without nor", "code": "def return for while if else elif class import function const let var int str list print lambda none true false null assert append range len self"},
  asks: {"a proof": [4000, "prove proves proving proof proofs theorem derive derivation rigorous* lemma axiom* demuestra demostrar demostracion demontre demontrer demonstration beweis* beweise सिद्ध प्रमाण 证明 證明 推导 推導 証明 導出"], "a strategy": [2700, "strategy strategies strategic* roadmap scenarios portfolio acquisition competitive landscape negotiat* estrategia estrategias strategie strategien रणनीति 战略 戰略 策略 戦略"], "an architecture": [2700, "architect* microservice* arquitectura microservicios वास्तुकला आर्किटेक्चर 架构 架構 アーキテクチャ"], "a design": [2000, "design designs designing redesign modelling modeling schema algorithm* protocol compiler framework disena disenar diseno concois concevoir conception entwirf entwerfe entwerfen entwurf डिज़ाइन 设计 設計 算法 アルゴリズム"], "an analysis": [1300, "weigh decide devise estimate rethink reproduce analyze analyzes analyzing analyse analysis analyses analytical evaluat* evaluate assess assesses assessing assessment critique investigate* diagnos* root-cause bottleneck* critical hypothes* methodology forecast* simulat* proposal analiza analizar analisis evalua evaluar evaluer bewerte bewerten untersuch* विश्लेषण मूल्यांकन 分析 评估 評估 诊断 評価"], "hard engineering": [2200, "distributed concurren* consensus raft deadlock* lock-free multithread* sharding replicat* failover rollback partition* kubernetes vulnerabilit* cryptograph* encryption semantics invariant* latency throughput scalab* monolith heap zero-downtime fault-tolerant event-sourcing race-condition distribuid* tolerant* distribue* verteilt* ausfallsicher* nebenlaufig* sicherheitsarchitektur वितरित 分布式 高可用 并发 並發 分散 並行"], "a migration": [1300, "migrat* migration refactor* rewrite restructure overhaul modernize consolidat* migracion migrar umstell* माइग्रेशन 迁移 遷移 重构 重構 移行"], "an optimum": [1300, "optimize optimizes optimizing optimise optimization optimisation maximize maximise minimize minimise scheduling allocation efficien* optimal tradeoff* trade-off optimizar optimiza optimiser 优化 優化 最优 权衡 權衡 最適化 トレードオフ"], "reasons": [900, "justify justif* argue arguments assumption* risk risks recommend* pros cons considering implications consequences versus rationale justifica razona riesgos justifie argumente risques begrund* risiken निर्णय कारण 风险 風險 理由 原因 决策 リスク"], "law or finance": [900, "legal* enforceab* regulat* compliance liability jurisdiction* contract clause financial revenue investment* invest valuation audit tax taxes interest juridique rechtlich* कानूनी 法律 合同 财务 財務 投资 投資 法的 契約"], "code": [1100, "code script function module api endpoint sql query regex python javascript typescript rust golang java docker database postgres unit-test tests test bug bugs debug crash* stacktrace traceback exception deploy* pipeline backend frontend compile* codigo funcion fonction skript funktion datenbank प्रोग्राम कोड स्क्रिप्ट 代码 代碼 脚本 腳本 函数 函數 数据库 數據庫 测试 測試 コード スクリプト 関数 テスト データベース"], "work": [900, "write rewrite rework split implement build create develop prepare compare summar* review explain refine fix plan organize draft extract generate research document compute calculate solve compose produce configure install collect escribe escribir redacta resume explica compara construye crea ecris ecrire redige explique schreibe schreib verfasse fasse erklare vergleiche erstelle baue लिखो लिखें समझाओ सारांश तुलना बनाओ 写 寫 编写 編寫 总结 總結 整理 解释 解釋 比较 比較 构建 構建 实现 實現 开发 開發 書いて 要約 説明 作成"], "many parts": [900, "each every across several multiple respectively step-by-step timeline checklist cada chaque jeder jede प्रत्येक हर 每个 每個 各 逐步 それぞれ"], "bounds": [900, "must without exactly ensure guarantee guarantees constraint* edge zero downtime survives sin sans ohne garantiz* garanti* बिना 必须 必須 不能 确保 確保 至少 最多 なしに"]},
  phrases: {"root cause": "root-cause", "zero downtime": "zero-downtime", "zero-downtime": "zero-downtime", "step by step": "step-by-step", "step-by-step": "step-by-step", "lock free": "lock-free", "lock-free": "lock-free", "fault tolerant": "fault-tolerant", "fault-tolerant": "fault-tolerant", "event sourcing": "event-sourcing", "trade off": "trade-off", "trade-off": "trade-off", "unit test": "unit-test", "race condition": "race-condition", "find out": "research", "turn this": "rewrite", "turn these": "rewrite", "go through": "review", "put together": "prepare", "make a table": "prepare", "make a chart": "prepare", "teach me": "explain", "work out": "solve", "think through": "evaluate", "so that": "must", "no more than": "must", "at most": "must", "without hurting": "must", "what would": "justify"},
  denies: "no not don't dont doesn't didn't isn't aren't needn't won't never forget skip nor kein keine keinen keinerlei nicht nichts pas ne sin sans ohne jamas nunca",
  still: ["only", "just", "nur", "solo", "seulement"],
  reach: 4,
  denied: ["मत", "नहीं"],
  deniedHan: ["不要", "しないで", "しなくて", "いらない", "要らない", "必要ない", "必要はない", "必要ありません"],
  hanReach: 8,
  questions: "what what's whats which who who's whom whose when when's where where's how is are was were does do did can could will would has have should quien que cual cuando donde como qui quel quelle quand ou comment wer was wann wo wie",
  questionWords: 16,
  aTask: ["more than a question", 800],
  steps: [[["clone ", "clone,", "install ", "install,", "deploy ", "deploy,", "compile ", "compile,", "refactor ", "refactor,", "migrate ", "migrate,", "commit ", "commit,", "push ", "push,", "merge ", "merge,", "rebase ", "rebase,", "lint ", "lint,", "debug ", "debug,", "benchmark ", "benchmark,", "profile ", "profile,", "configure ", "configure,", "provision ", "provision,", "scaffold ", "scaffold,", "upgrade ", "upgrade,", "restart ", "restart,", "redeploy ", "redeploy,", "set up ", "set up,", "spin up ", "spin up,", "tear down ", "tear down,", "check out ", "check out,", "build ", "build,", "run ", "run,", "rerun ", "rerun,", "test ", "test,", "fix ", "fix,", "implement ", "implement,", "scrape ", "scrape,", "crawl ", "crawl,", "parse ", "parse,", "download ", "download,", "extract ", "extract,", "import ", "import,", "export ", "export,", "back up ", "back up,", "patch ", "patch,", "publish ", "publish,", "release ", "release,", "train ", "train,", "verify ", "verify,", "validate ", "validate,", "port ", "port,", "convert ", "convert,", "generate ", "generate,", "reproduce ", "reproduce,", "monitor ", "monitor,", "integrate ", "integrate,", "rewrite ", "rewrite,", "rename ", "rename,", "fetch ", "fetch,", "ingest ", "ingest,", "bump ", "bump,", "research ", "research,", "collect ", "collect,", "gather ", "gather,", "investigate ", "investigate,", "fork ", "fork,", "apply ", "apply,", "transcribe ", "transcribe,", "book ", "book,", "assign ", "assign,", "search ", "search,", "crop ", "crop,", "resize ", "resize,", "encode ", "encode,", "zip ", "zip,", "sync ", "sync,", "squash ", "squash,", "move ", "move,", "copy ", "copy,", "start ", "start,", "scan ", "scan,", "dump ", "dump,", "seed ", "seed,", "bundle ", "bundle,", "package ", "package,", "submit ", "submit,", "log in ", "log in,", "sign in ", "sign in,", "navigate ", "navigate,", "browse ", "browse,", "order ", "order,", "reserve ", "reserve,", "schedule ", "schedule,", "stage ", "stage,", "pull ", "pull,", "trace ", "trace,", "mock ", "mock,", "fine-tune ", "fine-tune,", "enable ", "enable,", "disable ", "disable,", "deduplicate ", "deduplicate,", "annotate ", "annotate,", "label ", "label,", "update ", "update,", "locate ", "locate,", "execute ", "execute,", "audit ", "audit,", "automate ", "automate,", "simulate ", "simulate,", "setup ", "setup,", "restore ", "restore,", "rotate ", "rotate,", "upload ", "upload,", "unzip ", "unzip,", "an  ", "an ,", "the  ", "the ,", "some  ", "some ,", "unit  ", "unit ,"], "(?:(?:^|[.,;:!?\\n(>*•-][ \\\"']{0,4}|[0-9][.)] {0,3}|(?:^|[^a-z])(?:and|then|to|please|now|first|next|finally|lastly|also|afterwards|second|third|(?:can|could|would|will) you|after that|you should|just|let's|it) )(?:(?:and|then|please|also|finally|next|first|now|lastly|afterwards|after that|to|you|just) ){0,3}(?:clone|install|deploy|compile|refactor|migrate|commit|push|merge|rebase|lint|debug|benchmark|profile|configure|containeri[sz]e|dockeri[sz]e|provision|scaffold|upgrade|restart|redeploy|set up|spin up|tear down|check out|build|run|rerun|test|fix|implement|scrape|crawl|parse|download|extract|import|export|back up|patch|publish|release|train|verify|validate|port|convert|generate|reproduce|monitor|integrate|rewrite|rename|fetch|ingest|bump|research|collect|gather|investigate|fork|apply|transcribe|book|assign|search|crop|resize|encode|zip|sync|squash|move|copy|start|scan|dump|seed|bundle|package|submit|log in|sign in|navigate|browse|order|reserve|schedule|stage|pull|trace|mock|fine-tune|enable|disable|deduplicate|annotate|label|update|open (?:a|the) (?:pr|pull)|locate|execute|audit|optimi[sz]e|automate|simulate|setup|restore|rotate|upload|unzip|add (?:a |an |the |some |unit |integration )*tests?|write|draft|summari[sz]e|analy[sz]e|compare|translate|review|design|prepare|find|search|create|make|outline|identify|read|check|send|e?mail|post|format|rank|propose|compute|calculate|evaluate|filter|sort|produce|clean|plot|load|delete|remove|add|replace|document|open|save|report|turn|group|store|index|query|transform|tag|put|interview|measure|estimate|visuali[sz]e|list)(?![a-z0-9à-ÿ_'])[\\s\\S]{1,200}?){2}(?:^|[.,;:!?\\n(>*•-][ \\\"']{0,4}|[0-9][.)] {0,3}|(?:^|[^a-z])(?:and|then|to|please|now|first|next|finally|lastly|also|afterwards|second|third|(?:can|could|would|will) you|after that|you should|just|let's|it) )(?:(?:and|then|please|also|finally|next|first|now|lastly|afterwards|after that|to|you|just) ){0,3}(?:clone|install|deploy|compile|refactor|migrate|commit|push|merge|rebase|lint|debug|benchmark|profile|configure|containeri[sz]e|dockeri[sz]e|provision|scaffold|upgrade|restart|redeploy|set up|spin up|tear down|check out|build|run|rerun|test|fix|implement|scrape|crawl|parse|download|extract|import|export|back up|patch|publish|release|train|verify|validate|port|convert|generate|reproduce|monitor|integrate|rewrite|rename|fetch|ingest|bump|research|collect|gather|investigate|fork|apply|transcribe|book|assign|search|crop|resize|encode|zip|sync|squash|move|copy|start|scan|dump|seed|bundle|package|submit|log in|sign in|navigate|browse|order|reserve|schedule|stage|pull|trace|mock|fine-tune|enable|disable|deduplicate|annotate|label|update|open (?:a|the) (?:pr|pull)|locate|execute|audit|optimi[sz]e|automate|simulate|setup|restore|rotate|upload|unzip|add (?:a |an |the |some |unit |integration )*tests?|write|draft|summari[sz]e|analy[sz]e|compare|translate|review|design|prepare|find|search|create|make|outline|identify|read|check|send|e?mail|post|format|rank|propose|compute|calculate|evaluate|filter|sort|produce|clean|plot|load|delete|remove|add|replace|document|open|save|report|turn|group|store|index|query|transform|tag|put|interview|measure|estimate|visuali[sz]e|list)(?![a-z0-9à-ÿ_'])"], [["clone ", "clone,", "install ", "install,", "deploy ", "deploy,", "compile ", "compile,", "refactor ", "refactor,", "migrate ", "migrate,", "commit ", "commit,", "push ", "push,", "merge ", "merge,", "rebase ", "rebase,", "lint ", "lint,", "debug ", "debug,", "benchmark ", "benchmark,", "profile ", "profile,", "configure ", "configure,", "provision ", "provision,", "scaffold ", "scaffold,", "upgrade ", "upgrade,", "restart ", "restart,", "redeploy ", "redeploy,", "set up ", "set up,", "spin up ", "spin up,", "tear down ", "tear down,", "check out ", "check out,", "build ", "build,", "run ", "run,", "rerun ", "rerun,", "test ", "test,", "fix ", "fix,", "implement ", "implement,", "scrape ", "scrape,", "crawl ", "crawl,", "parse ", "parse,", "download ", "download,", "extract ", "extract,", "import ", "import,", "export ", "export,", "back up ", "back up,", "patch ", "patch,", "publish ", "publish,", "release ", "release,", "train ", "train,", "verify ", "verify,", "validate ", "validate,", "port ", "port,", "convert ", "convert,", "generate ", "generate,", "reproduce ", "reproduce,", "monitor ", "monitor,", "integrate ", "integrate,", "rewrite ", "rewrite,", "rename ", "rename,", "fetch ", "fetch,", "ingest ", "ingest,", "bump ", "bump,", "research ", "research,", "collect ", "collect,", "gather ", "gather,", "investigate ", "investigate,", "fork ", "fork,", "apply ", "apply,", "transcribe ", "transcribe,", "book ", "book,", "assign ", "assign,", "search ", "search,", "crop ", "crop,", "resize ", "resize,", "encode ", "encode,", "zip ", "zip,", "sync ", "sync,", "squash ", "squash,", "move ", "move,", "copy ", "copy,", "start ", "start,", "scan ", "scan,", "dump ", "dump,", "seed ", "seed,", "bundle ", "bundle,", "package ", "package,", "submit ", "submit,", "log in ", "log in,", "sign in ", "sign in,", "navigate ", "navigate,", "browse ", "browse,", "order ", "order,", "reserve ", "reserve,", "schedule ", "schedule,", "stage ", "stage,", "pull ", "pull,", "trace ", "trace,", "mock ", "mock,", "fine-tune ", "fine-tune,", "enable ", "enable,", "disable ", "disable,", "deduplicate ", "deduplicate,", "annotate ", "annotate,", "label ", "label,", "update ", "update,", "locate ", "locate,", "execute ", "execute,", "audit ", "audit,", "automate ", "automate,", "simulate ", "simulate,", "setup ", "setup,", "restore ", "restore,", "rotate ", "rotate,", "upload ", "upload,", "unzip ", "unzip,", "an  ", "an ,", "the  ", "the ,", "some  ", "some ,", "unit  ", "unit ,"], "(?:^|[.,;:!?\\n(>*•-][ \\\"']{0,4}|[0-9][.)] {0,3}|(?:^|[^a-z])(?:and|then|to|please|now|first|next|finally|lastly|also|afterwards|second|third|(?:can|could|would|will) you|after that|you should|just|let's|it) )(?:(?:and|then|please|also|finally|next|first|now|lastly|afterwards|after that|to|you|just) ){0,3}(?:clone|install|deploy|compile|refactor|migrate|commit|push|merge|rebase|lint|debug|benchmark|profile|configure|containeri[sz]e|dockeri[sz]e|provision|scaffold|upgrade|restart|redeploy|set up|spin up|tear down|check out|build|run|rerun|test|fix|implement|scrape|crawl|parse|download|extract|import|export|back up|patch|publish|release|train|verify|validate|port|convert|generate|reproduce|monitor|integrate|rewrite|rename|fetch|ingest|bump|research|collect|gather|investigate|fork|apply|transcribe|book|assign|search|crop|resize|encode|zip|sync|squash|move|copy|start|scan|dump|seed|bundle|package|submit|log in|sign in|navigate|browse|order|reserve|schedule|stage|pull|trace|mock|fine-tune|enable|disable|deduplicate|annotate|label|update|open (?:a|the) (?:pr|pull)|locate|execute|audit|optimi[sz]e|automate|simulate|setup|restore|rotate|upload|unzip|add (?:a |an |the |some |unit |integration )*tests?)(?![a-z0-9à-ÿ_'])[^.!?\\n]{1,160}? and (?:then )?(?:clone|install|deploy|compile|refactor|migrate|commit|push|merge|rebase|lint|debug|benchmark|profile|configure|containeri[sz]e|dockeri[sz]e|provision|scaffold|upgrade|restart|redeploy|set up|spin up|tear down|check out|build|run|rerun|test|fix|implement|scrape|crawl|parse|download|extract|import|export|back up|patch|publish|release|train|verify|validate|port|convert|generate|reproduce|monitor|integrate|rewrite|rename|fetch|ingest|bump|research|collect|gather|investigate|fork|apply|transcribe|book|assign|search|crop|resize|encode|zip|sync|squash|move|copy|start|scan|dump|seed|bundle|package|submit|log in|sign in|navigate|browse|order|reserve|schedule|stage|pull|trace|mock|fine-tune|enable|disable|deduplicate|annotate|label|update|open (?:a|the) (?:pr|pull)|locate|execute|audit|optimi[sz]e|automate|simulate|setup|restore|rotate|upload|unzip|add (?:a |an |the |some |unit |integration )*tests?)(?![a-z0-9_'-])(?! (?:time|rate|case|suite|of)(?![a-z]))"], [["then", "after that", "afterwards", "once", "finally", "next", "when"], "(?:^|[.,;:!?\\n(>*•-][ \\\"']{0,4}|[0-9][.)] {0,3}|(?:^|[^a-z])(?:and|then|to|please|now|first|next|finally|lastly|also|afterwards|second|third|(?:can|could|would|will) you|after that|you should|just|let's|it) )(?:(?:and|then|please|also|finally|next|first|now|lastly|afterwards|after that|to|you|just) ){0,3}(?:clone|install|deploy|compile|refactor|migrate|commit|push|merge|rebase|lint|debug|benchmark|profile|configure|containeri[sz]e|dockeri[sz]e|provision|scaffold|upgrade|restart|redeploy|set up|spin up|tear down|check out|build|run|rerun|test|fix|implement|scrape|crawl|parse|download|extract|import|export|back up|patch|publish|release|train|verify|validate|port|convert|generate|reproduce|monitor|integrate|rewrite|rename|fetch|ingest|bump|research|collect|gather|investigate|fork|apply|transcribe|book|assign|search|crop|resize|encode|zip|sync|squash|move|copy|start|scan|dump|seed|bundle|package|submit|log in|sign in|navigate|browse|order|reserve|schedule|stage|pull|trace|mock|fine-tune|enable|disable|deduplicate|annotate|label|update|open (?:a|the) (?:pr|pull)|locate|execute|audit|optimi[sz]e|automate|simulate|setup|restore|rotate|upload|unzip|add (?:a |an |the |some |unit |integration )*tests?)(?![a-z0-9à-ÿ_'])[\\s\\S]{1,200}?(?<=[^a-z])(?:then|after that|afterwards|once|finally|next|when)(?![a-z])(?: [a-z']{1,12}){0,6}?,? (?:clone|install|deploy|compile|refactor|migrate|commit|push|merge|rebase|lint|debug|benchmark|profile|configure|containeri[sz]e|dockeri[sz]e|provision|scaffold|upgrade|restart|redeploy|set up|spin up|tear down|check out|build|run|rerun|test|fix|implement|scrape|crawl|parse|download|extract|import|export|back up|patch|publish|release|train|verify|validate|port|convert|generate|reproduce|monitor|integrate|rewrite|rename|fetch|ingest|bump|research|collect|gather|investigate|fork|apply|transcribe|book|assign|search|crop|resize|encode|zip|sync|squash|move|copy|start|scan|dump|seed|bundle|package|submit|log in|sign in|navigate|browse|order|reserve|schedule|stage|pull|trace|mock|fine-tune|enable|disable|deduplicate|annotate|label|update|open (?:a|the) (?:pr|pull)|locate|execute|audit|optimi[sz]e|automate|simulate|setup|restore|rotate|upload|unzip|add (?:a |an |the |some |unit |integration )*tests?|write|draft|summari[sz]e|analy[sz]e|compare|translate|review|design|prepare|find|search|create|make|outline|identify|read|check|send|e?mail|post|format|rank|propose|compute|calculate|evaluate|filter|sort|produce|clean|plot|load|delete|remove|add|replace|document|open|save|report|turn|group|store|index|query|transform|tag|put|interview|measure|estimate|visuali[sz]e|list)(?![a-z0-9_'-])"], [["then", "after that", "afterwards", "once", "finally", "next", "when"], "(?:^|[.,;:!?\\n(>*•-][ \\\"']{0,4}|[0-9][.)] {0,3}|(?:^|[^a-z])(?:and|then|to|please|now|first|next|finally|lastly|also|afterwards|second|third|(?:can|could|would|will) you|after that|you should|just|let's|it) )(?:(?:and|then|please|also|finally|next|first|now|lastly|afterwards|after that|to|you|just) ){0,3}(?:clone|install|deploy|compile|refactor|migrate|commit|push|merge|rebase|lint|debug|benchmark|profile|configure|containeri[sz]e|dockeri[sz]e|provision|scaffold|upgrade|restart|redeploy|set up|spin up|tear down|check out|build|run|rerun|test|fix|implement|scrape|crawl|parse|download|extract|import|export|back up|patch|publish|release|train|verify|validate|port|convert|generate|reproduce|monitor|integrate|rewrite|rename|fetch|ingest|bump|research|collect|gather|investigate|fork|apply|transcribe|book|assign|search|crop|resize|encode|zip|sync|squash|move|copy|start|scan|dump|seed|bundle|package|submit|log in|sign in|navigate|browse|order|reserve|schedule|stage|pull|trace|mock|fine-tune|enable|disable|deduplicate|annotate|label|update|open (?:a|the) (?:pr|pull)|locate|execute|audit|optimi[sz]e|automate|simulate|setup|restore|rotate|upload|unzip|add (?:a |an |the |some |unit |integration )*tests?|write|draft|summari[sz]e|analy[sz]e|compare|translate|review|design|prepare|find|search|create|make|outline|identify|read|check|send|e?mail|post|format|rank|propose|compute|calculate|evaluate|filter|sort|produce|clean|plot|load|delete|remove|add|replace|document|open|save|report|turn|group|store|index|query|transform|tag|put|interview|measure|estimate|visuali[sz]e|list)(?![a-z0-9à-ÿ_'])[\\s\\S]{1,200}?(?<=[^a-z])(?:then|after that|afterwards|once|finally|next|when)(?![a-z])(?: [a-z']{1,12}){0,6}?,? (?:clone|install|deploy|compile|refactor|migrate|commit|push|merge|rebase|lint|debug|benchmark|profile|configure|containeri[sz]e|dockeri[sz]e|provision|scaffold|upgrade|restart|redeploy|set up|spin up|tear down|check out|build|run|rerun|test|fix|implement|scrape|crawl|parse|download|extract|import|export|back up|patch|publish|release|train|verify|validate|port|convert|generate|reproduce|monitor|integrate|rewrite|rename|fetch|ingest|bump|research|collect|gather|investigate|fork|apply|transcribe|book|assign|search|crop|resize|encode|zip|sync|squash|move|copy|start|scan|dump|seed|bundle|package|submit|log in|sign in|navigate|browse|order|reserve|schedule|stage|pull|trace|mock|fine-tune|enable|disable|deduplicate|annotate|label|update|open (?:a|the) (?:pr|pull)|locate|execute|audit|optimi[sz]e|automate|simulate|setup|restore|rotate|upload|unzip|add (?:a |an |the |some |unit |integration )*tests?)(?![a-z0-9_'-])"], [["first", "step 1"], "(?:^|[^a-z])(?:first(?:ly)?|step 1)[,:]? (?:please )?(?:clone|install|deploy|compile|refactor|migrate|commit|push|merge|rebase|lint|debug|benchmark|profile|configure|containeri[sz]e|dockeri[sz]e|provision|scaffold|upgrade|restart|redeploy|set up|spin up|tear down|check out|build|run|rerun|test|fix|implement|scrape|crawl|parse|download|extract|import|export|back up|patch|publish|release|train|verify|validate|port|convert|generate|reproduce|monitor|integrate|rewrite|rename|fetch|ingest|bump|research|collect|gather|investigate|fork|apply|transcribe|book|assign|search|crop|resize|encode|zip|sync|squash|move|copy|start|scan|dump|seed|bundle|package|submit|log in|sign in|navigate|browse|order|reserve|schedule|stage|pull|trace|mock|fine-tune|enable|disable|deduplicate|annotate|label|update|open (?:a|the) (?:pr|pull)|locate|execute|audit|optimi[sz]e|automate|simulate|setup|restore|rotate|upload|unzip|add (?:a |an |the |some |unit |integration )*tests?|write|draft|summari[sz]e|analy[sz]e|compare|translate|review|design|prepare|find|search|create|make|outline|identify|read|check|send|e?mail|post|format|rank|propose|compute|calculate|evaluate|filter|sort|produce|clean|plot|load|delete|remove|add|replace|document|open|save|report|turn|group|store|index|query|transform|tag|put|interview|measure|estimate|visuali[sz]e|list) [\\s\\S]{1,200}?(?:then|next|second(?:ly)?|after that|step 2)[,:]? (?:clone|install|deploy|compile|refactor|migrate|commit|push|merge|rebase|lint|debug|benchmark|profile|configure|containeri[sz]e|dockeri[sz]e|provision|scaffold|upgrade|restart|redeploy|set up|spin up|tear down|check out|build|run|rerun|test|fix|implement|scrape|crawl|parse|download|extract|import|export|back up|patch|publish|release|train|verify|validate|port|convert|generate|reproduce|monitor|integrate|rewrite|rename|fetch|ingest|bump|research|collect|gather|investigate|fork|apply|transcribe|book|assign|search|crop|resize|encode|zip|sync|squash|move|copy|start|scan|dump|seed|bundle|package|submit|log in|sign in|navigate|browse|order|reserve|schedule|stage|pull|trace|mock|fine-tune|enable|disable|deduplicate|annotate|label|update|open (?:a|the) (?:pr|pull)|locate|execute|audit|optimi[sz]e|automate|simulate|setup|restore|rotate|upload|unzip|add (?:a |an |the |some |unit |integration )*tests?|write|draft|summari[sz]e|analy[sz]e|compare|translate|review|design|prepare|find|search|create|make|outline|identify|read|check|send|e?mail|post|format|rank|propose|compute|calculate|evaluate|filter|sort|produce|clean|plot|load|delete|remove|add|replace|document|open|save|report|turn|group|store|index|query|transform|tag|put|interview|measure|estimate|visuali[sz]e|list) "], [["luego", "después", "despues", "depois", "puis", "ensuite", "finalmente", "enfin", " y ", " e ", " et "], "(?:(?:^|[.,;:!?¡¿\\n(>*-][ \\\"']{0,4}|[0-9][.)] {0,3}|(?:^|[^a-zà-ÿ])(?:y|e|et|luego|después|despues|depois|puis|ensuite|enfin|finalmente|por último|por fim|primero|primeiro|d'abord|d’abord|favor|para|pour|à) )(?:(?:y|e|et|luego|después|depois|puis|ensuite|enfin|finalmente|por último|por fim|primero|primeiro|d'abord|para|le|la|les|lo|los|las|de|o|os|as) ){0,3}(?:(?:clon|instal|implant|despleg|despliegu|despliega|compil|refactori[sz]|migr|configur|ejecut|execut|prueb|prob|test|corrig|arregl|constru|descarg|baix|extra|analiz|analis|escrib|escrev|resum|redact|redij|compar|busc|public|gener|cre[ae]|cri[ae]|actualiz|atualiz|prepar|envi|envi|mont|verific|valid|document|dise|desenh|s[uú]b[aei]|le[ae]|lê|rod[ae]|revis|investig|pesquis|installe|deplo|déplo|compile|lance|corrig|constru|télécharg|écri|ecri|rédig|analys|résum|cherch|créer?|publi|teste|envoi|envoy|récupèr|nettoi|nettoy|ajout|optimis|optimiz|recopil|recog|colet|añad|adicion|limp[ae]|salv|guard|captur|reserv|aplic|abr[ae]|gén[eéè]r|ger[ae]|sauvegard|enregistr|déplac|ouvr|import|export|converti|convert|traduz|traduc|traduis|vérifi|exécut|mets|met|déploi|implement)[a-zà-ÿ]{0,6})(?![a-z0-9à-ÿ_'])[\\s\\S]{1,200}?){2}(?:^|[.,;:!?¡¿\\n(>*-][ \\\"']{0,4}|[0-9][.)] {0,3}|(?:^|[^a-zà-ÿ])(?:y|e|et|luego|después|despues|depois|puis|ensuite|enfin|finalmente|por último|por fim|primero|primeiro|d'abord|d’abord|favor|para|pour|à) )(?:(?:y|e|et|luego|después|depois|puis|ensuite|enfin|finalmente|por último|por fim|primero|primeiro|d'abord|para|le|la|les|lo|los|las|de|o|os|as) ){0,3}(?:(?:clon|instal|implant|despleg|despliegu|despliega|compil|refactori[sz]|migr|configur|ejecut|execut|prueb|prob|test|corrig|arregl|constru|descarg|baix|extra|analiz|analis|escrib|escrev|resum|redact|redij|compar|busc|public|gener|cre[ae]|cri[ae]|actualiz|atualiz|prepar|envi|envi|mont|verific|valid|document|dise|desenh|s[uú]b[aei]|le[ae]|lê|rod[ae]|revis|investig|pesquis|installe|deplo|déplo|compile|lance|corrig|constru|télécharg|écri|ecri|rédig|analys|résum|cherch|créer?|publi|teste|envoi|envoy|récupèr|nettoi|nettoy|ajout|optimis|optimiz|recopil|recog|colet|añad|adicion|limp[ae]|salv|guard|captur|reserv|aplic|abr[ae]|gén[eéè]r|ger[ae]|sauvegard|enregistr|déplac|ouvr|import|export|converti|convert|traduz|traduc|traduis|vérifi|exécut|mets|met|déploi|implement)[a-zà-ÿ]{0,6})(?![a-z0-9à-ÿ_'])"], [["luego", "después", "despues", "depois", "puis ", "ensuite"], "(?:^|[.,;:!?¡¿\\n(>*-][ \\\"']{0,4}|[0-9][.)] {0,3}|(?:^|[^a-zà-ÿ])(?:y|e|et|luego|después|despues|depois|puis|ensuite|enfin|finalmente|por último|por fim|primero|primeiro|d'abord|d’abord|favor|para|pour|à) )(?:(?:y|e|et|luego|después|depois|puis|ensuite|enfin|finalmente|por último|por fim|primero|primeiro|d'abord|para|le|la|les|lo|los|las|de|o|os|as) ){0,3}(?:(?:clon|instal|implant|despleg|despliegu|despliega|compil|refactori[sz]|migr|configur|ejecut|execut|prueb|prob|test|corrig|arregl|constru|descarg|baix|extra|analiz|analis|escrib|escrev|resum|redact|redij|compar|busc|public|gener|cre[ae]|cri[ae]|actualiz|atualiz|prepar|envi|envi|mont|verific|valid|document|dise|desenh|s[uú]b[aei]|le[ae]|lê|rod[ae]|revis|investig|pesquis|installe|deplo|déplo|compile|lance|corrig|constru|télécharg|écri|ecri|rédig|analys|résum|cherch|créer?|publi|teste|envoi|envoy|récupèr|nettoi|nettoy|ajout|optimis|optimiz|recopil|recog|colet|añad|adicion|limp[ae]|salv|guard|captur|reserv|aplic|abr[ae]|gén[eéè]r|ger[ae]|sauvegard|enregistr|déplac|ouvr|import|export|converti|convert|traduz|traduc|traduis|vérifi|exécut|mets|met|déploi|implement)[a-zà-ÿ]{0,6})(?![a-z0-9à-ÿ_'])[\\s\\S]{1,200}?(?<=[^a-zà-ÿ])(?:luego|después|despues|depois|puis|ensuite),? (?:(?:le|la|les|lo|los|las|de|o|a|os|as) )?(?:(?:clon|instal|implant|despleg|despliegu|despliega|compil|refactori[sz]|migr|configur|ejecut|execut|prueb|prob|test|corrig|arregl|constru|descarg|baix|extra|analiz|analis|escrib|escrev|resum|redact|redij|compar|busc|public|gener|cre[ae]|cri[ae]|actualiz|atualiz|prepar|envi|envi|mont|verific|valid|document|dise|desenh|s[uú]b[aei]|le[ae]|lê|rod[ae]|revis|investig|pesquis|installe|deplo|déplo|compile|lance|corrig|constru|télécharg|écri|ecri|rédig|analys|résum|cherch|créer?|publi|teste|envoi|envoy|récupèr|nettoi|nettoy|ajout|optimis|optimiz|recopil|recog|colet|añad|adicion|limp[ae]|salv|guard|captur|reserv|aplic|abr[ae]|gén[eéè]r|ger[ae]|sauvegard|enregistr|déplac|ouvr|import|export|converti|convert|traduz|traduc|traduis|vérifi|exécut|mets|met|déploi|implement)[a-zà-ÿ]{0,6})(?![a-zà-ÿ])"], [["und ", "dann ", "danach ", "anschließend ", "schließlich "], "(?:(?:^|[.,;:!?\\n(>*-][ \\\"']{0,4}|[0-9][.)] {0,3}|(?:^|[^a-zß-ÿ])(?:und|dann|danach|anschließend|zuerst|zunächst|schließlich|bitte|zum schluss|als erstes) )(?:(?:und|dann|danach|anschließend|zuerst|zunächst|schließlich|bitte|zum schluss) ){0,3}(?:(?:klon|installier|bau|kompilier|führ|starte?|teste?|behebe?|reparier|korrigier|deploy|veröffentlich|lade?|schreib|analysier|vergleich|erstell|such|recherchier|sammel|sammle|fasse?|konfigurier|richte?|aktualisier|migrier|prüf|überprüf|implementier|generier|sende?|schick|refaktorier|extrahier|dokumentier|committ?e?|pushe?|merge?|füge?|entwickl|optimier|übersetz|bereinig|öffne|lass|speicher|werte?|plane?)[a-zß]{0,3})(?![a-z0-9à-ÿ_'])[\\s\\S]{1,200}?){2}(?:^|[.,;:!?\\n(>*-][ \\\"']{0,4}|[0-9][.)] {0,3}|(?:^|[^a-zß-ÿ])(?:und|dann|danach|anschließend|zuerst|zunächst|schließlich|bitte|zum schluss|als erstes) )(?:(?:und|dann|danach|anschließend|zuerst|zunächst|schließlich|bitte|zum schluss) ){0,3}(?:(?:klon|installier|bau|kompilier|führ|starte?|teste?|behebe?|reparier|korrigier|deploy|veröffentlich|lade?|schreib|analysier|vergleich|erstell|such|recherchier|sammel|sammle|fasse?|konfigurier|richte?|aktualisier|migrier|prüf|überprüf|implementier|generier|sende?|schick|refaktorier|extrahier|dokumentier|committ?e?|pushe?|merge?|füge?|entwickl|optimier|übersetz|bereinig|öffne|lass|speicher|werte?|plane?)[a-zß]{0,3})(?![a-z0-9à-ÿ_'])"], [["dann ", "danach ", "anschließend "], "(?:^|[.,;:!?\\n(>*-][ \\\"']{0,4}|[0-9][.)] {0,3}|(?:^|[^a-zß-ÿ])(?:und|dann|danach|anschließend|zuerst|zunächst|schließlich|bitte|zum schluss|als erstes) )(?:(?:und|dann|danach|anschließend|zuerst|zunächst|schließlich|bitte|zum schluss) ){0,3}(?:(?:klon|installier|bau|kompilier|führ|starte?|teste?|behebe?|reparier|korrigier|deploy|veröffentlich|lade?|schreib|analysier|vergleich|erstell|such|recherchier|sammel|sammle|fasse?|konfigurier|richte?|aktualisier|migrier|prüf|überprüf|implementier|generier|sende?|schick|refaktorier|extrahier|dokumentier|committ?e?|pushe?|merge?|füge?|entwickl|optimier|übersetz|bereinig|öffne|lass|speicher|werte?|plane?)[a-zß]{0,3})(?![a-z0-9à-ÿ_'])[\\s\\S]{1,200}?(?<=[^a-zß-ÿ])(?:dann|danach|anschließend) (?:(?:klon|installier|bau|kompilier|führ|starte?|teste?|behebe?|reparier|korrigier|deploy|veröffentlich|lade?|schreib|analysier|vergleich|erstell|such|recherchier|sammel|sammle|fasse?|konfigurier|richte?|aktualisier|migrier|prüf|überprüf|implementier|generier|sende?|schick|refaktorier|extrahier|dokumentier|committ?e?|pushe?|merge?|füge?|entwickl|optimier|übersetz|bereinig|öffne|lass|speicher|werte?|plane?)[a-zß]{0,3})(?![a-zß-ÿ])"], [["先", "首先"], "先[^\\n。!?]{0,80}?(?:克隆|安装|安裝|部署|构建|構建|编译|編譯|运行|運行|执行|執行|跑|测试|測試|修复|修復|修好|改好|重构|重構|迁移|遷移|提交|推送|编写|編寫|写|寫|分析|整理|总结|總結|下载|下載|抓取|爬取|提取|生成|配置|实现|實現|检查|檢查|更新|发布|發布|搜索|调研|調研|收集|比较|比較|翻译|翻譯|创建|創建|设计|設計|优化|優化|调试|調試|合并|上传|上傳|发送|發送|发给|修改|修正|清洗|画|导出|导入|做成|部署|备份|验证|打包|保存|存到|存入|归档|训练|评估|打开|登录|注册|预订|汇总|拉取|读取|查找|列出)[^\\n。!?]{0,80}?(?:然后|然後|再|接着|接著|之后|之後|最后|最後)[^\\n。!?]{0,80}?(?:克隆|安装|安裝|部署|构建|構建|编译|編譯|运行|運行|执行|執行|跑|测试|測試|修复|修復|修好|改好|重构|重構|迁移|遷移|提交|推送|编写|編寫|写|寫|分析|整理|总结|總結|下载|下載|抓取|爬取|提取|生成|配置|实现|實現|检查|檢查|更新|发布|發布|搜索|调研|調研|收集|比较|比較|翻译|翻譯|创建|創建|设计|設計|优化|優化|调试|調試|合并|上传|上傳|发送|發送|发给|修改|修正|清洗|画|导出|导入|做成|部署|备份|验证|打包|保存|存到|存入|归档|训练|评估|打开|登录|注册|预订|汇总|拉取|读取|查找|列出)"], [["克隆", "安装", "安裝", "部署", "构建", "構建", "编译", "編譯", "运行", "運行", "执行", "執行", "跑", "测试", "測試", "修复", "修復", "修好", "改好", "重构", "重構", "迁移", "遷移", "提交", "推送", "编写", "編寫", "写", "寫", "分析", "整理", "总结", "總結", "下载", "下載", "抓取", "爬取", "提取", "生成", "配置", "实现", "實現", "检查", "檢查", "更新", "发布", "發布", "搜索", "调研", "調研", "收集", "比较", "比較", "翻译", "翻譯", "创建", "創建", "设计", "設計", "优化", "優化", "调试", "調試", "合并", "上传", "上傳", "发送", "發送", "发给", "修改", "修正", "清洗", "画", "导出", "导入", "做成", "部署", "备份", "验证", "打包", "保存", "存到", "存入", "归档", "训练", "评估", "打开", "登录", "注册", "预订", "汇总", "拉取", "读取", "查找", "列出"], "(?:克隆|安装|安裝|部署|构建|構建|编译|編譯|运行|運行|执行|執行|跑|测试|測試|修复|修復|修好|改好|重构|重構|迁移|遷移|提交|推送|编写|編寫|写|寫|分析|整理|总结|總結|下载|下載|抓取|爬取|提取|生成|配置|实现|實現|检查|檢查|更新|发布|發布|搜索|调研|調研|收集|比较|比較|翻译|翻譯|创建|創建|设计|設計|优化|優化|调试|調試|合并|上传|上傳|发送|發送|发给|修改|修正|清洗|画|导出|导入|做成|部署|备份|验证|打包|保存|存到|存入|归档|训练|评估|打开|登录|注册|预订|汇总|拉取|读取|查找|列出)[^\\n。!?]{0,80}?(?:[,、;\n]|然后|然後|再|并)[^\\n。!?,]{0,12}?(?:克隆|安装|安裝|部署|构建|構建|编译|編譯|运行|運行|执行|執行|跑|测试|測試|修复|修復|修好|改好|重构|重構|迁移|遷移|提交|推送|编写|編寫|写|寫|分析|整理|总结|總結|下载|下載|抓取|爬取|提取|生成|配置|实现|實現|检查|檢查|更新|发布|發布|搜索|调研|調研|收集|比较|比較|翻译|翻譯|创建|創建|设计|設計|优化|優化|调试|調試|合并|上传|上傳|发送|發送|发给|修改|修正|清洗|画|导出|导入|做成|部署|备份|验证|打包|保存|存到|存入|归档|训练|评估|打开|登录|注册|预订|汇总|拉取|读取|查找|列出)[^\\n。!?]{0,80}?(?:[,、;\n]|然后|然後|再|并|最后|最後)[^\\n。!?,]{0,12}?(?:克隆|安装|安裝|部署|构建|構建|编译|編譯|运行|運行|执行|執行|跑|测试|測試|修复|修復|修好|改好|重构|重構|迁移|遷移|提交|推送|编写|編寫|写|寫|分析|整理|总结|總結|下载|下載|抓取|爬取|提取|生成|配置|实现|實現|检查|檢查|更新|发布|發布|搜索|调研|調研|收集|比较|比較|翻译|翻譯|创建|創建|设计|設計|优化|優化|调试|調試|合并|上传|上傳|发送|發送|发给|修改|修正|清洗|画|导出|导入|做成|部署|备份|验证|打包|保存|存到|存入|归档|训练|评估|打开|登录|注册|预订|汇总|拉取|读取|查找|列出)"], [["まず", "最初に", "次に", "その後", "それから", "最後に", "てから"], "(?:クローン|インストール|デプロイ|ビルド|実行|テスト|修正|直し|リファクタ|コミット|プッシュ|ダウンロード|分析|調査|要約|作成|作っ|書い|まとめ|比較|設定|実装|生成|更新|抽出|検証|公開|送信|送っ|翻訳|マージ|起動|調べ|集め|確認|移行|出力|追加|整形|収集|コンパイル|走らせ|アップロード|保存)[^\\n。!?]{0,80}?(?:次に|その後|それから|最後に|てから)[^\\n。!?]{0,80}?(?:クローン|インストール|デプロイ|ビルド|実行|テスト|修正|直し|リファクタ|コミット|プッシュ|ダウンロード|分析|調査|要約|作成|作っ|書い|まとめ|比較|設定|実装|生成|更新|抽出|検証|公開|送信|送っ|翻訳|マージ|起動|調べ|集め|確認|移行|出力|追加|整形|収集|コンパイル|走らせ|アップロード|保存)"], [["クローン", "インストール", "デプロイ", "ビルド", "実行", "テスト", "修正", "直し", "リファクタ", "コミット", "プッシュ", "ダウンロード", "分析", "調査", "要約", "作成", "作っ", "書い", "まとめ", "比較", "設定", "実装", "生成", "更新", "抽出", "検証", "公開", "送信", "送っ", "翻訳", "マージ", "起動", "調べ", "集め", "確認", "移行", "出力", "追加", "整形", "収集", "コンパイル", "走らせ", "アップロード", "保存"], "(?:クローン|インストール|デプロイ|ビルド|実行|テスト|修正|直し|リファクタ|コミット|プッシュ|ダウンロード|分析|調査|要約|作成|作っ|書い|まとめ|比較|設定|実装|生成|更新|抽出|検証|公開|送信|送っ|翻訳|マージ|起動|調べ|集め|確認|移行|出力|追加|整形|収集|コンパイル|走らせ|アップロード|保存)[^\n。!?]{0,20}?(?:、|,|て)[^\n。!?]{0,40}?(?:クローン|インストール|デプロイ|ビルド|実行|テスト|修正|直し|リファクタ|コミット|プッシュ|ダウンロード|分析|調査|要約|作成|作っ|書い|まとめ|比較|設定|実装|生成|更新|抽出|検証|公開|送信|送っ|翻訳|マージ|起動|調べ|集め|確認|移行|出力|追加|整形|収集|コンパイル|走らせ|アップロード|保存)[^\n。!?]{0,20}?(?:、|,|て)[^\n。!?]{0,40}?(?:クローン|インストール|デプロイ|ビルド|実行|テスト|修正|直し|リファクタ|コミット|プッシュ|ダウンロード|分析|調査|要約|作成|作っ|書い|まとめ|比較|設定|実装|生成|更新|抽出|検証|公開|送信|送っ|翻訳|マージ|起動|調べ|集め|確認|移行|出力|追加|整形|収集|コンパイル|走らせ|アップロード|保存)"], [["क्लोन", "इंस्टॉल", "डिप्लॉय", "बनाओ", "बनाएं", "बनाएँ", "चलाओ", "चलाएं", "चलाएँ", "टेस्ट", "ठीक कर", "लिखो", "लिखें", "सेव", "प्रकाशित", "चेक", "रन कर", "जांच", "जाँच", "डाउनलोड", "विश्लेषण", "सारांश", "भेजो", "भेजें", "तुलना", "खोजो", "खोजें", "अपडेट", "कमिट", "पुश", "सुधार", "एकत्र", "बिल्ड", "तैयार", "कॉन्फ़िगर", "अनुवाद", "इकट्ठा"], "(?:क्लोन|इंस्टॉल|डिप्लॉय|बनाओ|बनाएं|बनाएँ|चलाओ|चलाएं|चलाएँ|टेस्ट|ठीक कर|लिखो|लिखें|सेव|प्रकाशित|चेक|रन कर|जांच|जाँच|डाउनलोड|विश्लेषण|सारांश|भेजो|भेजें|तुलना|खोजो|खोजें|अपडेट|कमिट|पुश|सुधार|एकत्र|बिल्ड|तैयार|कॉन्फ़िगर|अनुवाद|इकट्ठा)[\\s\\S]{1,120}?(?:फिर|बाद|और|,)[\\s\\S]{0,80}?(?:क्लोन|इंस्टॉल|डिप्लॉय|बनाओ|बनाएं|बनाएँ|चलाओ|चलाएं|चलाएँ|टेस्ट|ठीक कर|लिखो|लिखें|सेव|प्रकाशित|चेक|रन कर|जांच|जाँच|डाउनलोड|विश्लेषण|सारांश|भेजो|भेजें|तुलना|खोजो|खोजें|अपडेट|कमिट|पुश|सुधार|एकत्र|बिल्ड|तैयार|कॉन्फ़िगर|अनुवाद|इकट्ठा)[\\s\\S]{1,120}?(?:फिर|बाद|और|अंत|,)[\\s\\S]{0,80}?(?:क्लोन|इंस्टॉल|डिप्लॉय|बनाओ|बनाएं|बनाएँ|चलाओ|चलाएं|चलाएँ|टेस्ट|ठीक कर|लिखो|लिखें|सेव|प्रकाशित|चेक|रन कर|जांच|जाँच|डाउनलोड|विश्लेषण|सारांश|भेजो|भेजें|तुलना|खोजो|खोजें|अपडेट|कमिट|पुश|सुधार|एकत्र|बिल्ड|तैयार|कॉन्फ़िगर|अनुवाद|इकट्ठा)"], [["पहले"], "पहले[^\\n。!?]{0,80}?(?:क्लोन|इंस्टॉल|डिप्लॉय|बनाओ|बनाएं|बनाएँ|चलाओ|चलाएं|चलाएँ|टेस्ट|ठीक कर|लिखो|लिखें|सेव|प्रकाशित|चेक|रन कर|जांच|जाँच|डाउनलोड|विश्लेषण|सारांश|भेजो|भेजें|तुलना|खोजो|खोजें|अपडेट|कमिट|पुश|सुधार|एकत्र|बिल्ड|तैयार|कॉन्फ़िगर|अनुवाद|इकट्ठा)[^\\n。!?]{0,80}?(?:फिर|बाद|अंत में)[^\\n。!?]{0,80}?(?:क्लोन|इंस्टॉल|डिप्लॉय|बनाओ|बनाएं|बनाएँ|चलाओ|चलाएं|चलाएँ|टेस्ट|ठीक कर|लिखो|लिखें|सेव|प्रकाशित|चेक|रन कर|जांच|जाँच|डाउनलोड|विश्लेषण|सारांश|भेजो|भेजें|तुलना|खोजो|खोजें|अपडेट|कमिट|पुश|सुधार|एकत्र|बिल्ड|तैयार|कॉन्फ़िगर|अनुवाद|इकट्ठा)"]],
  model: {"form": {"sentences": [[4, 96], [5, 155], [8, 163], [9, 200], [10, 424], [14, 427], [19, 439]], "questions": [], "commas": [[2, 1], [3, 186], [4, 188], [5, 195]], "clauses": [[7, 32], [8, 114]], "brackets": [[1, 83], [2, 122], [3, 174], [4, 177], [5, 178], [6, 179], [7, 193], [8, 262]], "quotes": [[1, 50], [3, 71], [4, 406], [5, 412], [6, 466], [8, 509]], "operators": [[1, 6], [2, 24], [4, 42], [5, 46], [7, 62], [8, 123], [13, 141]], "lines": [[5, 3], [6, 7], [7, 20], [8, 28], [9, 362], [10, 403]], "tex": [[1, 37], [5, 38], [6, 47], [8, 119]], "numerals": [[1, 119], [2, 171], [3, 188], [4, 204], [6, 257]], "logic": [[1, 16], [2, 19], [3, 24], [4, 33], [5, 41], [6, 76], [7, 109], [8, 373]], "relations": [[1, 23], [2, 38], [3, 96], [4, 222], [6, 256], [7, 295]], "units": [[1, 53], [2, 58], [3, 78], [4, 88], [5, 132], [6, 135], [7, 152], [8, 164]], "tasks": [[2, 101], [3, 197], [4, 617]], "negations": [[2, 1], [4, 237], [8, 245]], "code": [[1, 1], [6, 30], [7, 47], [8, 50]], "numbers": [[2, 48], [5, 58], [6, 88], [7, 111], [9, 159], [19, 175], [28, 328]], "long": [[1, 103], [2, 145], [5, 146]], "words": [[20, 12], [32, 34], [37, 42], [50, 157], [64, 176], [70, 196], [75, 248], [82, 258]], "distinct_numbers": [[2, 150], [3, 156], [4, 159], [5, 174], [6, 178], [15, 201]], "repeats": [[1, 1], [5, 2], [9, 35], [11, 78], [12, 80], [14, 327], [18, 329], [21, 343], [27, 348], [31, 351], [103, 357]], "steps": [[2, 20], [3, 232], [4, 642], [5, 692], [6, 786], [7, 794], [13, 845]]}, "words": {"10": "accountant acquiring addition adjustment adulthood adversely advertisement affirmatively aged agent agree ahead aid although ambient ambiguous animals annually apparatus approach arises armature art article artistic asset atom attacks attendance attitude attribution auction away babies baby basketball bathroom behaviors beneficence better bills bloody bonds book boundary breakfast briefly brother's build burglary burn bus calvin campaign canada cancer cardiovascular carries caught cellulose challenges characterizes chemist child's chloride chlorine civilizations clark class classic clinic clinical clock coding collided combinations company competence composition conclusive confined confront confused conscious consequence consequentialist constructive consult consultation consulting context conventional cook cooking cool copies crash crashed criterion customary customers dealing decide deemed deep defendant deficit degraded depreciate depressed description desirable despite detriment diamond dice digital diplomacy direct disability disposal distress distributor domesticated dominated downward draw drawing drunk e each earliest electric electromagnetic elevation emerge eminent empty encouraged engagement engineering entire entitled entrance equal equilibrium erectus escape evaluate exceptions excluding exercises expansion exploitation explosion extended external externality f' fabric facing fair fall fallen falsely fan fearful feed female field finding flat flowing fluid foundations fraud friend's front ft fulfill functions funeral furthermore garage gaseous gay genotype geographic group guaranteed guess harassment harm harms having heating heats helped hence hires homeless hominem hormonal hurt ideal immunities impeachment imprisonment improper improvements incident incline incorporated indictment inequalities injustice inspection install instrument interactions interior intravenous introduce inverse irrevocable jobs july jurisdiction keep kg kidney km lateral leaf learned liable likelihood limitations loaned losses machine machines mainly malice manager manual marine marital masses mature mc mechanism medications member members merchandise mercury meta mix modified mother's motor mouth multi multiply mutation necessity negotiating nephew neurons node normative notified numbers nurse obesity observe observed occur operator opposite organic orientation outrageous outward owned pairs paranoid participating parties payments pencil penetration peptide percentile perpendicular phoned phosphocreatine piano policy popular portfolio portion possibly pr practicing predicted prefer pregnancy prescribed prescription presented presumed prevented prevention private privately produced profile profit promises promissory proximate pursuit pushed quantum quoted radiation raises rate raw rawls realizing record reduced reflected refusing regulates regulating relieved repeat reporting representing requisite resolution resolved respective responding result retailer retrieval returning revenues reverse reward rounded rounds route rpartition rule safely sampling sarah satisfactory scene searching seconds secreted selected senses sheep sheet shop shotgun showing simplify simultaneously since sisters situational size sold solute solutions song span sports stealing stimulation stock store store's storing strategy surely sustainable sympathy tall tastes taylor tea tenderness termination than theories therapist tone tongue tracking tracts transmit treasury tree trees triangle trigger trip truman trunk try unchanged undercover undertaken unethical uniformly unknown unless unpleasant urinary variability vectors verbal violate violative virtual vomiting wages watts wave weeks well wheat whereby widely wider won would xylem yield york", "20": "ab acceleration accommodation acid acquisition actor advised agents aggregate airplane algorithms alike amendments ammonia angles appeared apples approached archaeological argon arguments associated attain auditor's august auto autocorrelation automobile aware barred beat beautiful beneath beverages biased bicycle bit brightness calculator capillary caring cash cast cd chains channel cigarette cigarettes circumstantial clean clearly closing clustering coercive cohort column conceptual connecting considers consist construct conveyed corner costs counting cousin coverage culture currently dealer decay decreases delivery depends deprived designated develops died disagreement dismissal distribution distributions domain downtown drops dynamic earnings ego electricity employee's employment encounter enforceable enthalpy entity's envelope essentially exceed executor existed expansionary experts family feet felony fence figure filling fission frequency fulfilled funds gains gamma generating generations global golf greater grew grocery gun ha habits heir hidden hire homo homogeneous homosexuality hostility however humidity hundreds id identify improve impulse inch income inconsistency indicted induced inferiority infinite inspected instituted insulation insured intensity intervals intolerance issue jail job judicial junction kantian laminar landscaper late learn leave legislation lengths liabilities limitation ljust ln long lymph margin math maximizing memories menstrual mi mill mitochondrial muscles muscular mutual narrative nausea neandertals neglect neutron objections objectively offices omission openly operates opt orchard organization's origin original outstanding owners page park pathology perfectly periodic permitting phase pilot pistol placement plaintiff planning play positions powder preferred prenatal prevailing printed prism prison probably problem proceeds processed prone properties prosecuting psychodynamic pulls pump puncture pure pursuant puts pyruvate quiet quite rad radioactive ran reached readily really receives reckless referent remedy requirements residing resolve returns rho ride rings rocks roll running salaries scale scores screening sectional sentenced separated seriously settlement shareholders shares shelter short shown si sided silicon sixth skull slower smallest soccer socially soldiers soluble son's sought spin squares stamps statistic statute steam stimulus storage stories strike strongest stuck studied substantially suffers survive suspicion sustainability taste technology testified theorem though ticket tnc told tradition traits trauma tries trouble twins universally usual varies viral visiting visual warned wearing wire wishes withdrawn year's zero", "30": "absorbed abuse accidental accompanying accordingly addresses amendment's amounts andrew anorexia apart appreciate approximate argue asleep assumption attention audience auditor awaiting axis baseball bat battery bce bid bladder blocking blow cancel car's chocolate cicero cited co collector combination comet company's computed confirmation conflicting consensus consistently constraints consultant cooperation counseling county cross dangerous deadly declines deeds defamation denote device devised dies ding disclosure discusses displaying distance distances distinction divides drain earlier early emission encourage entity every examined expected explicitly extension extinction fallacy family's fired flask flawed flexible flowers fly foot formally forming gained girlfriend gradual grams guidance guilty h0 highly imminent implicit imposes incriminating industrial inequality inflicted infliction influenza informing injunction insects installation inventory jean jeopardy kinetic knocked knowing larceny less letter level lie lines lipid liquor liter logs loses lot lumber maintaining marijuana mark market match membership men's message misdemeanor multiplication music na nerve nh nor note odds ols operations opposing optic outliers outweighed overcome overheard oxidative p pages paint pants passengers patient paying permanent permissible philosophers phosphorylation placing playing poured preceding presentation privileged proactive processing proffered prohibits protein prove proximity publish questioned randomly rape reaction recall recommends rectangular reduces reflection region regular rejection retained round run saturated shipment simple sink sites sixty slowly something south southern spectral spontaneously starting stationary stocks strongly students' suffered superego superior surgery swimming terminate th therapists they're threshold thursday traded transform trespasser turkey unaffected unequal units unsuccessful vaccine vaccines valuable variable vehicles watching weaker widgets willingly windows wood world's wrong years you've β", "40": "above absolutely additional aliens anything application arson artist ascending ate attend avid balanced bedroom ben borrowed bulb burning cake calling carefully catholic chronic classification common complications computers computing consequently constants converted conviction cost crop cyclic cytoplasm dairy decrease degrees density denying dependent desensitization detect determine direction disorganized distributed doubles easily eggs esteem euthanasia exceeds existential expense facility figures filled finally fits fragmentation franklin freezing fuel geometry goes grandchildren gravity handles harmonic heads hears heated henry holds homomorphism horses households ideologies inclined insecurity integral intestate intestinal judges killer kj kw lawn left licensing lim loading logistic loop losing machinery magnetic mail makes mask master matching mechanical membranes mis mortgage mow mph mr murder myself nd nervosa niacin nitrogen noticed november nuisance nursing objection observations occupancy october optimal owed paid paul picks pl predecessor predominantly presidential probabilities probative prominent propensity prosecution's quarter quit radical rancher receivable receptors recreational relevance report researchers reserve residuals retail revealed reversed reversible rode roman rotates sanctions schedule se secured seeds segment sensitive shoot shooting silver ski slit smaller spring stable standard statements stayed stolen storm straight strict student's successfully suitable supplier supporting sympathetic syndrome systematic t task telephone tenancy tertiary theft thousands torque trading translation triangles turns unsafe uphold uterus vertically views vitro void waiver wasn't wavelength wife's write xy", "50": "acquitted adjusted ages alleged altogether announced appointed appointment asia attended auditory bad basement beans beneficiary billion binary brings burned cartilage charity circular claims cleaning co2 coin collision commenced comparison complementary complied comprise concave conclusion container continuity county's court's cpi curves customer's dated dividends dr drove easement eliminated else epsilon estimated executed existing explicit exposure false feedback females france frustration geometric gifts girl's happen height hiv humanity immediate inc insufficient interest intestine investigating ionization ions irrespective l lacks lactate lake lasting longest mall manufacture maturity mechanic missed moles mower nadh networks neural nine no3 o obligated odd ordinary oxygen par parasympathetic partially perfect perspectives picking picture pictures pollution pond possible posterior pound predicate predicting prevail prohibiting protecting pull ray rear recorded refractive reinforcement remove required residents resistant resulted revocation rightleftarrows rob rotate sealed selecting semantic silent situated slides soda statutes stopped subgroup surplus suspected switch symbol talking teenager tend territory thar theorists transcript trash undue unlawful velocity vested vicious weigh white window witness's wrote ω", "60": "abdominal abelian abolished accidents adoption afternoon al already apartment appears appurtenant atp awarded b beer believing belonged both bureau chain characters choosing cl compare compressed confirmed consensual contingent coping cylinder dead defect depreciation disk disregard dollars easy efforts egypt electron entropy eventually expenditures expression fiduciary film first gram greece guest hcl helium homes homogeneity ii inconsistent intentional january judge lap lb len lights liters located low manufacturer's minimum moderate molar monday months mutually notices observational occupied omega paper perpetuities person's pile planned plus pope primary proceeded product pursue quotient rational rationally receiving recklessly regarded residence resort respectively russia s same schedules seed shut solve statutory stole swim thereupon thin threatened timing top tossed transnational treated tv two universe value via warm zinc π", "70": "'new a accounting applicable arrive assigned assistant atoms attacked attacking attempt audit bullet cervical classified closer coil combined commit competitive concerning condemned contact contributed contribution converts copper current cycles denial diagnostic discloses dismiss double electronic emerged equivocation estimate exit extend falls far fifth flows germany getting ghz gives gray hill identity if immunization inadmissible inches incomplete increasingly infected instances invalid june kernel laboratory leq loanable lost loud measured minute minutes missing neon observer occupies ohms operating orbits originally parameters parcels partial performing picked plaintiff's planted prejudicial professor prosecuted protocol questionable rating remote repeating represents residential risks rod row salt satisfaction scenario seated semester shipping sister's soft spectrum started steal supplies sustain sx taxable terminated that's tomorrow triggered ultimate undergo universities values violating volts wanted wavelengths ways what winter worse wrongful", "80": "abortion accepts accomplice acting adults affair afterward allegedly alpha angeles anxious argues asks assimilation background borrow bulk capacity causal cdot center certainty coercion cone consisted counterexample counterexamples cream december decreased deflator deviations dioxide doubled drive entry et everyone exposed father feeling fees fetus fill flower gas guns hotel i'm immunity incidence inelastic john join kcal kill liberal lowest lying magnitude matrix meals mg modification nearest nonzero nursery outer owner's parallel partners payable per pet phenotype pick pipe pm polymerase post prices promised proving psi punched pyramid qualify quiz r reciprocal recording resistor richard ring rises rotational salary sam sec segments select sigma signatures singer spaces suffix sum tail thick thickness tion vegetables warfare watched whose", "90": "'s analogy ar arrange attending base basket bed big bigger boiling centimeters char charges closed connected consisting contends cooled crossed decimal desk dic dissociation divided dm embryo enrolled evening exchanged excused expenditure express flight focal friday get harry heirs ill insurance inward isolated j lab library los lowering maintained medicine mhz million mode moved mrs number overrule pair parents plague pole probability quarters rarely recombination refund shortage shortest shot sized spheres steady symmetric take tank tax telescope tip uses van vertices", "100": "ad btu carry charge collecting committing considering contradictory curb differential discounted facial gain gathering gdp glass glasses homeowner house hz implementation invited keeps lbs logic many mile miles ml neither objects oh peter pizza polynomial reach refraction rpm scheduled shame sides solid spontaneous star strand substrate surprise team's tires towards toys vertical wild", "110": "bearing bottom breaks chicken clothes collected colors contemporary continuous coupons creates cycle deliver deltah der dividend element endswith enforcement engage exercised experiment fourteenth frightened fusion hired how infty liquid mentioned mixed newspaper orgasm patients points pretenses q range recover resident scope shaft shock snack st struck subsequently tested tort victim's w", "120": "aq bike bounded buy change chips conclude cos deaths desired dimension discovered dogs down estimates expect fatty five gathered half hr image incurred indirect int iv jim legs liability loan m ma moral moving o2 parameter pieces publicly restaurant securities seeking speeds steel stick times tom unaware wine woman's", "130": "'' '0' annual append autonomy beach bond carbon coat coefficient concert concurrent contracted exception factory features ip isolation lens median molecule morally movie mowing neutral none option particle pi pregnant premium read resistance rightarrow series smell specified stakeholder strip vapor victim", "140": "adds adult airport answers becoming birthday cards catch checking decided directions dose exerted favor final hp integer ion items kids mid night obtain prevalence ratio remaining sale smith spends sues third voltage weighted", "150": "bakery cal corn dance dry face fund let longer manufacturer mirror needle pays percent posed propositions radius revenue second son suppose tire valid view viruses", "160": "assume below classmates collect counts cup debt equally ground h head ice item line mom n point rooms sorted subset suddenly weight", "170": "books choose difference fraction heat leather normally oil older positive remainder room scenarios substance upcoming video", "180": "adding conversation highest hydrogen mathrm medium named ph ready sister stage tuesday upper virus", "190": "bottle contractionary dozen fee g game gets hand i iii interval jackson mol net rest rfind starts steve sulfur summer theater", "200": "lower purchased score sqrt twice", "210": "' finite gather wins x", "220": "africa answer boxes hot owns realized section sep wants", "230": "angle approximately assumed average cm length n' scored standards", "240": "added angular compute deviation format frac fruit index", "250": "delivered equation mole momentum shorter", "260": "diameter integers table translate z", "270": "atm cups herself replace sin y", "280": "plane statement str takes", "290": "initially vacation", "310": "loves solution text", "330": "calculate insert", "350": "assuming", "370": "bought", "380": "find", "460": "percentage", "540": "decides"}},
  cuts: [4232, 2168],
};
// End of the rules.

class ModelSelector {
  /** `stackFile`: the path of model-config.json; otherwise the OpenClaw folder that this file lies in. */
  constructor(stackFile) {
    this.stackFile = stackFile || process.env.KIMI_STACK_FILE || path.join(openclawDir(), STACK);
  }

  /** The reference (`provider/id`) of the model for a task. Throws where the stack file is missing or broken. */
  selectModel(taskDescription) {
    return this.decide(taskDescription).model;
  }

  /** The decision for a task: { tier, model, alias, rule, trace }. */
  decide(taskDescription) {
    const stack = this.load();
    const [override, text] = splitOverride(person(String(taskDescription)));
    const trace = [];
    let [tier, rule] = choose(override, text, stack.keywords, trace);
    const moved = fit(String(taskDescription), tier, stack.tiers, trace);
    if (moved !== tier) [tier, rule] = [moved, "context"];
    const score = trace.find((row) => row.score !== undefined)?.score;
    const { model, alias } = stack.tiers[tier];
    return { tier, model, alias, rule, trace, ...(score === undefined ? {} : { score }) };
  }

  /** The tier's model as { model, alias }, for callers that already know the tier. */
  modelOf(tier) {
    const { model, alias } = this.load().tiers[tier];
    return { model, alias };
  }

  load() {
    const { mtimeMs, size } = fs.statSync(this.stackFile);
    const stamp = `${mtimeMs} ${size} ${today()}`;
    if (this.loaded?.stamp !== stamp) this.loaded = { stamp, stack: this.read() };
    return this.loaded.stack;
  }

  read() {
    const document = JSON.parse(fs.readFileSync(this.stackFile, "utf8").replace(/^\uFEFF/, ""));
    const exact = document.kimi_stack?.exact_models === true;
    const words = document.selection_rules?.task_keywords ?? {};
    const stack = { tiers: {}, keywords: [] }; // keywords: [tier, word, what is looked for]
    for (const name of TIERS) {
      const row = document.model_stack?.[name];
      if (typeof row?.model !== "string" || typeof row?.alias !== "string") {
        throw new Error(`${this.stackFile}: $.model_stack.${name} needs a model and an alias`);
      }
      stack.tiers[name] = { ...row, model: exact ? row.model : current(row.model, today()) };
      for (const word of Array.isArray(words[name]) ? words[name] : []) {
        stack.keywords.push([name, word, normalized(word).trim()]);
      }
    }
    return stack;
  }
}

function choose(override, text, keywords, trace) {
  if (override) {
    trace.push({ rule: "override", says: override, because: `the message begins with !${override}` });
    return [override, "override"];
  }
  const [found, contained] = match(text, keywords);
  if (contained && (!found || contained[0] !== found[0])) {
    const because = `"${contained[1]}" is only mentioned, so it does not ask for ${contained[0]}`;
    trace.push({ rule: "keywords", says: "pass", because });
  }
  if (found) {
    trace.push({ rule: "keywords", says: found[0], because: `the task says "${found[1]}"` });
    return [found[0], "keywords"];
  }
  if (text) return byDifficulty(text, trace);
  trace.push({ rule: "default", says: "budget", because: "there are no words to go by" });
  return ["budget", "default"];
}

function byDifficulty(text, trace) {
  const parts = difficultyParts(text);
  const score = scaled(worthOf(parts));
  const [premium, standard] = RULES.cuts;
  let tier = score >= premium ? "premium" : score >= standard ? "standard" : "budget";
  let because = describe(score, premium, standard, parts);
  if (text.length > LIMIT && [...text].length > LIMIT) {
    because += `; only its first and last ${(LIMIT / 2).toLocaleString("en-US")} characters were read`;
  }
  if (tier === "budget" && hasSteps(text)) {
    [tier, because] = ["standard", `it is work in several steps; ${because}`];
  }
  trace.push({ rule: "difficulty", says: tier, because, score });
  return [tier, "difficulty"];
}

function fit(prompt, tier, tiers, trace) {
  const needed = countTokens(prompt) + OPENCLAW_TOKENS;
  const room = (name) => tiers[name].max_tokens ?? UNKNOWN_ROOM;
  if (needed <= room(tier)) return tier;
  const at = TIERS.indexOf(tier);
  const others = [...TIERS.slice(0, at).reverse(), ...TIERS.slice(at + 1)];
  const fitting = others.find((name) => needed <= room(name));
  const roomiest = others.reduce((best, name) => (room(name) > room(best) ? name : best));
  const what = `about ${needed.toLocaleString("en-US")} tokens of context`;
  if (!fitting && room(roomiest) <= room(tier)) {
    trace.push({ rule: "context", says: "warn", because: `${what} fit no tier of the stack` });
    return tier;
  }
  const moved = fitting ?? roomiest;
  const rest = fitting ? "" : ` nor any tier; ${moved} has the most room`;
  trace.push({ rule: "context", says: moved, because: `${what} do not fit ${tier}${rest}` });
  return moved;
}

/** The first and last WINDOW characters of a longer text. */
function ends(text) {
  if (text.length <= 2 * WINDOW) return text;
  const points = [...text]; // code points, as Python counts
  if (points.length <= 2 * WINDOW) return text;
  return `${points.slice(0, WINDOW).join("")}\n${points.slice(-WINDOW).join("")}`;
}

function match(text, keywords) {
  text = normalized(ends(text));
  const there = keywords.filter(([, , needle]) => text.includes(needle));
  const contained = first(text, there);
  if (!contained) return [null, null];
  return [first(meant(text, there.map(([, , needle]) => needle)), there), contained];
}

function first(text, rows) {
  const row = rows.find(([, , needle]) => text.includes(needle) && beginsWord(needle, text));
  return row ? row.slice(0, 2) : null;
}

function beginsWord(keyword, text) {
  const anywhere = [...keyword].some(isCjk);
  for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
    if (anywhere || at === 0 || !(isWord(text[at - 1]) && isWord(keyword[0]))) return true;
  }
  return false;
}

function meant(text, wanted) {
  const unquoted = edit(text, RULES.quotes);
  const left = [...unquoted.replaceAll("_", "")].some((character) => isWord(character) || isCjk(character));
  text = left ? unquoted : text;
  for (const mark of [". ", "? ", "! ", "; "]) text = text.replaceAll(mark, `${mark[0]}\n`);
  const held = text.split("\n").filter((sentence) => wanted.some((word) => sentence.includes(word)));
  return edit(held.join("\n"), RULES.mentions);
}

function person(prompt) {
  return trimmed(edit(trimmed(edit(prompt, RULES.blocks)), RULES.headers));
}

function splitOverride(text) {
  const found = /^!(premium|standard|budget)(?=[ \t\n:,]|$(?![\s\S]))/i.exec(text);
  if (!found) return [null, text];
  return [found[1].toLowerCase(), text.slice(found[0].length).replace(/^[ \t\n:,]+/, "")];
}

const expressions = new Map();

function expression(pattern, flags) {
  const kept = expressions.get(pattern) ?? new RegExp(pattern, flags);
  expressions.set(pattern, kept);
  kept.lastIndex = 0;
  return kept;
}

function edit(text, edits) {
  for (const [hints, pattern, replacement] of edits) {
    if (hints.some((hint) => text.includes(hint))) text = text.replace(expression(pattern, "g"), replacement);
  }
  return text;
}

function trimmed(text) {
  return stripped(text, " \t\n");
}

function normalized(text) {
  if (isAscii(text)) return text.toLowerCase();
  return text.normalize("NFKC").toLowerCase();
}

function countTokens(text) {
  if (isAscii(text)) return Math.floor((text.length + 3) / 4);
  let plain = 0;
  let all = 0;
  for (const character of text) {
    all += 1;
    if (character.charCodeAt(0) < 128) plain += 1;
  }
  return Math.floor((plain + 4 * (all - plain) + 3) / 4);
}

function isWord(character) {
  const code = character.codePointAt(0);
  if (code < 128) return /[0-9A-Za-z_]/.test(character);
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x1fff);
}

function isCjk(character) {
  const code = character.codePointAt(0);
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code >= 0x20000
  );
}

// The difficulty: plugin/kimi_stack/features.py and difficulty.py, which say why it is as it is.

const LIMIT = 1000000;
const SPAN = 1200;
const SCALE = 10000;
const HALF_WAY = 6000;
const STEM = 5;
const ASCII_WORD = /[0-9A-Za-z']/;

const inRanges = (code, ranges) => ranges.some(([low, high]) => code >= low && code <= high);
const foldings = new Map();

function foldUnit(unit) {
  const kept = foldings.get(unit);
  if (kept !== undefined) return kept;
  const folded = foldCode(unit.charCodeAt(0), unit);
  foldings.set(unit, folded);
  return folded;
}

function foldCode(code, unit) {
  const { marks, nothing, cased, kept, operators } = RULES.folding;
  if (code < 0x80) return unit.toLowerCase();
  if (marks[code] !== undefined) return marks[code];
  if (inRanges(code, nothing)) return "";
  if (inRanges(code, cased)) return unit.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (inRanges(code, operators)) return "=";
  return inRanges(code, kept) ? unit : " ";
}

function fold(text) {
  if (isAscii(text)) return text.toLowerCase();
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, " ").replace(/[^\x00-\x7f]/g, foldUnit).replace(/[A-Z]+/g, (run) => run.toLowerCase());
}

const isHan = (character) =>
  (character >= "\u3040" && character <= "\u9fff") || (character >= "\uf900" && character <= "\ufaff");
const isLetter = (character) => character.charCodeAt(0) > 127 || ASCII_WORD.test(character);

function partsWords(text, at) {
  if (at === 0 || at === text.length) return true;
  const [before, after] = [text[at - 1], text[at]];
  return !(isLetter(before) && isLetter(after)) || isHan(before) || isHan(after);
}

/** Without greetings, politeness, a signature and quoted lines of a mail. */
function taskOf(folded) {
  folded = folded.replace(/ {2,}/g, " ");
  let text = folded.includes("\n") ? withoutFooter(folded) : folded;
  text = around(text);
  for (let before = null; before !== text; ) {
    before = text;
    const start = RULES.before.find((phrase) => text.startsWith(phrase) && partsWords(text, phrase.length));
    if (start) text = stripped(text.slice(start.length), AROUND, "start");
    const end = RULES.after.find((phrase) => text.endsWith(phrase) && partsWords(text, text.length - phrase.length));
    if (end) text = stripped(text.slice(0, text.length - end.length), AROUND, "end");
  }
  return text || folded;
}

const AROUND = " \t\n,.!?:;-";

/** Without these characters at its ends. (An expression for the end would look at each run of them in the text.) */
function stripped(text, characters, ends = "both") {
  let from = 0;
  let to = text.length;
  if (ends !== "end") while (from < to && characters.includes(text[from])) from += 1;
  if (ends !== "start") while (to > from && characters.includes(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

const around = (text) => stripped(text, AROUND);

function withoutFooter(text) {
  for (const mark of RULES.forwards) {
    const at = text.indexOf(`\n${mark}`);
    if (at > 0 && text.length - at <= RULES.forwarded) text = text.slice(0, at);
  }
  let signed = false;
  const kept = text.split("\n").filter((line) => {
    if (!stripped(line, " ")) signed = false;
    else if (line.startsWith(">")) return false;
    else if (signed || signs(line, around(line))) {
      signed = true;
      return false;
    }
    return true;
  });
  return kept.join("\n");
}

function signs(line, bare) {
  if (RULES.closes.includes(bare) || line === "--" || line === "-- ") return true;
  if (RULES.footers.some((mark) => line.startsWith(mark))) return true;
  return RULES.introduces.some(([start, had]) => line.startsWith(start) && line.includes(had));
}

const wordsOf = (folded) => folded.match(/[0-9A-Za-z'\x80-\uffff]+/g) ?? [];
const isAscii = (text) => !/[^\x00-\x7f]/.test(text);

function* windowsOf(folded) {
  yield folded.slice(0, SPAN);
  for (let at = SPAN / 2; at < folded.length - SPAN / 2; at += SPAN / 2) yield folded.slice(at, at + SPAN);
}

/** RULES made ready for looking words up. `kinds` are numbered: those of RULES.kinds, then numbers and long ones. */
function prepared() {
  const kinds = [...Object.keys(RULES.kinds), "numbers", "long"];
  const made = { kinds, of: new Map(), points: new Map(), asks: new Map(), stems: new Map(), han: [], known: new Map() };
  const add = (map, key, value) => map.set(key, [...(map.get(key) ?? []), value]);
  Object.values(RULES.kinds).forEach((members, kind) => {
    for (const word of members.split(" ")) add(made.of, word, kind);
  });
  for (const [points, members] of Object.entries(RULES.model.words)) {
    for (const word of members.split(" ")) made.points.set(word, Number(points));
  }
  for (const [kind, [, members]] of Object.entries(RULES.asks)) {
    for (const word of members.split(" ")) {
      if (word.endsWith("*")) add(made.stems, word.slice(0, STEM), [word.slice(0, -1), kind]);
      else if (isHan(word[0])) made.han.push([word, kind]);
      else add(made.asks, word, kind);
    }
  }
  made.denies = new Set(RULES.denies.split(" "));
  made.questions = new Set(RULES.questions.split(" "));
  made.signs = Object.entries(RULES.signs);
  made.phrases = Object.entries(RULES.phrases);
  made.form = Object.entries(RULES.model.form);
  return made;
}

let ready = null;

function entryOf(word) {
  const kept = ready.known.get(word);
  if (kept) return kept;
  const number = /^[0-9]+$/.test(word);
  const kinds = number ? [ready.kinds.length - 2] : [...(ready.of.get(word) ?? [])];
  if (!number && word.length >= 8) kinds.push(ready.kinds.length - 1);
  const asked = [...(ready.asks.get(word) ?? [])];
  for (const [stem, kind] of ready.stems.get(word.slice(0, STEM)) ?? []) if (word.startsWith(stem)) asked.push(kind);
  const entry = { word, kinds, points: ready.points.get(word) ?? 0, asked, number, seen: 0 };
  ready.known.set(word, entry);
  return entry;
}

function countOf(text, sign) {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) found += 1;
  return found;
}

let turn = 0; // numbers the windows: an entry knows by it whether its word was met in this one

function judge(window, words) {
  turn += 1;
  const kinds = new Array(ready.kinds.length).fill(0);
  const found = [];
  for (const word of words) {
    const entry = entryOf(word);
    for (const kind of entry.kinds) kinds[kind] += 1;
    if (entry.seen !== turn) {
      entry.seen = turn;
      found.push(entry);
    }
  }
  const counted = {};
  ready.kinds.forEach((kind, number) => (counted[kind] = kinds[number]));
  for (const [name, signs] of ready.signs) {
    counted[name] = 0;
    for (const sign of signs) counted[name] += countOf(window, sign);
  }
  let han = 0;
  if (!isAscii(window)) for (const character of window) if (isHan(character)) han += 1;
  const length = Math.min(words.length, 3 * found.length);
  counted.words = length + Math.floor((2 * han) / 3);
  counted.distinct_numbers = found.filter((entry) => entry.number).length;
  counted.repeats = length - found.length;
  counted.steps = Math.min(counted.numbers + counted.numerals, counted.sentences + counted.relations);
  const parts = [];
  for (const { word, points } of found) if (points) parts.push([`"${word}"`, points]);
  for (const [name, steps] of ready.form) {
    let points = 0;
    for (const [count, reached] of steps) if (counted[name] >= count) points = reached;
    if (points) parts.push([name, points]);
  }
  return [parts, asking(window, found)];
}

function asking(window, entries) {
  const found = new Map();
  for (const { word, asked } of entries) if (asked.length) found.set(word, asked);
  for (const [phrase, word] of ready.phrases) if (window.includes(phrase)) found.set(phrase, ready.asks.get(word));
  if (isAscii(window)) return found;
  for (const [word, kind] of ready.han) if (window.includes(word)) found.set(word, [...(found.get(word) ?? []), kind]);
  return found;
}

function kindsOf(found) {
  if (!found.size) return [];
  const all = new Set([...found.values()].flat());
  return Object.keys(RULES.asks).filter((kind) => all.has(kind));
}

const worthOf = (parts) => parts.reduce((sum, [, points]) => sum + points, 0);
const worthOfKinds = (kinds) => kinds.reduce((sum, kind) => sum + RULES.asks[kind][0], 0);
const scaled = (total) => Math.floor((SCALE * total) / (total + HALF_WAY));

function shortened(text) {
  if (text.length <= LIMIT) return text;
  const points = [...text];
  if (points.length <= LIMIT) return text;
  return `${points.slice(0, LIMIT / 2).join("")}\n${points.slice(-LIMIT / 2).join("")}`;
}

function difficultyParts(text) {
  ready ??= prepared();
  if (ready.known.size > 20000) ready.known.clear();
  const folded = taskOf(fold(shortened(text)));
  let most = -1;
  let best = [];
  let asked = [];
  for (const window of windowsOf(folded)) {
    const [here, found] = judge(window, wordsOf(window));
    if (worthOf(here) > most) [most, best] = [worthOf(here), here];
    if (worthOfKinds(kindsOf(found)) > worthOfKinds(asked)) {
      const said = meant(window, [...found.keys()]);
      const kinds = kindsOf(undenied(asking(said, wordsOf(said).map(entryOf)), said, window));
      if (worthOfKinds(kinds) > worthOfKinds(asked)) asked = kinds;
    }
  }
  if (asked.length || !isQuestion(folded)) best.push([RULES.aTask[0], RULES.aTask[1]]);
  return [...best, ...asked.map((kind) => [`asks for ${kind}`, RULES.asks[kind][0]])];
}

/** What is asked for, without words that are denied. */
function undenied(found, text, window) {
  let parted = text;
  for (const mark of [", ", ": ", "; ", " - "]) parted = parted.replaceAll(mark, "\n");
  for (const clause of parted.split("\n")) {
    const words = wordsOf(clause);
    words.forEach((word, at) => {
      let denied = [];
      if (ready.denies.has(word) && at + 1 < words.length && !RULES.still.includes(words[at + 1])) {
        denied = words.slice(at + 1, at + 1 + RULES.reach);
      } else if (RULES.denied.includes(word)) denied = words.slice(Math.max(0, at - 2), at);
      for (const each of denied) found.delete(each);
    });
  }
  for (const word of [...found.keys()]) {
    if (!isHan(word[0])) continue;
    const at = window.indexOf(word) + word.length;
    const after = window.slice(at, at + RULES.hanReach);
    if (RULES.deniedHan.some((denial) => after.includes(denial))) found.delete(word);
  }
  return found;
}

function isQuestion(folded) {
  const words = wordsOf(folded.slice(0, SPAN));
  return !words.length || (words.length <= RULES.questionWords && ready.questions.has(words[0]));
}

const asShare = (score) => (score < SCALE ? `0.${String(Math.floor((score * 1000) / SCALE)).padStart(3, "0")}` : "1.000");

function describe(score, premium, standard, parts) {
  const order = (one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1);
  const most = parts.filter(([name]) => name[0] !== '"' && name !== RULES.aTask[0]).sort(order).slice(0, 3);
  const words = worthOf(parts.filter(([name]) => name[0] === '"'));
  const named = most.filter(([, points]) => points > words).map(([name]) => name);
  if (words && named.length < most.length) named.push("its words");
  const where = [["standard", standard], ["premium", premium]].filter(([, cut]) => cut <= SCALE);
  const why = named.length ? `: ${named.join(", ")}` : "";
  const from = where.map(([tier, cut]) => `${tier} from ${asShare(cut)}`).join(", ");
  return `its difficulty is ${asShare(score)}${why}${from ? ` (${from})` : ""}`;
}

/** Whether the task is work in several steps: plugin/kimi_stack/replies.py. */
function hasSteps(text) {
  text = normalized(ends(text));
  return RULES.steps.some(([hints, pattern]) => hints.some((hint) => text.includes(hint)) && expression(pattern, "").test(text));
}

function current(ref, day) {
  const seen = new Set();
  while (!seen.has(ref)) {
    seen.add(ref);
    const row = RULES.successors[ref];
    if (!row || (row.retires ? day < row.retires : true)) return ref;
    ref = row.successor;
  }
  return ref;
}

function today() {
  return new Date().toISOString().slice(0, 10);
}

/** The folder above this file that holds a stack file (a profile has its own), else OpenClaw's usual one. */
function openclawDir() {
  for (let folder = __dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, STACK))) return folder;
  }
  return process.env.OPENCLAW_STATE_DIR?.trim() || path.join(os.homedir(), ".openclaw");
}

module.exports = ModelSelector;
module.exports.ModelSelector = ModelSelector;
module.exports.RULES = RULES;

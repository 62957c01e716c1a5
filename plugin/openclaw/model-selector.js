// Kimi Model Stack: chooses a model by the words of a task, from the same model-config.json as `kimi-stack select`.
//
//   const ModelSelector = require("./model-selector.js");
//   new ModelSelector().selectModel("Review this pull request"); // "anthropic/claude-sonnet-5"
//
// It is one file without dependencies, because OpenClaw's plugin falls back on it when Python cannot answer. The
// rules are those of plugin/kimi_stack (words, mentions, keywords, decide); tests/vectors holds the two equal.
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
    [["'"], "(?:^|(?<=[ (\\n]))'[^' \\n](?:[^'\\n]{0,120}[^' \\n])?'(?![a-z])", " _ "],
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
    [["remind", "alarm", "timer", "calendar", "to-do", "todo", "agenda", "note to self", "appointment"], "(?:^|(?<=[^0-9a-z_]))(?:remind (?:me|us|him|her|them|[a-z]{2,20})(?: [a-z0-9]{1,12}){0,5} (?:to|about|of|that)|(?:set|add|create|make|schedule|put)(?: up)?(?: [a-z]{1,12}){0,2} (?:reminder|alarm|appointment|calendar event)|set(?: [a-z]{1,12}){0,2} timer (?:for|to)|note to self)(?![a-z])[^.!?;\\n。！？；]{0,240}?(?=[.!?;\\n。！？；]|,? (?:and then|then|but|also|afterwards|just)(?![a-z])|，?(?:然后|然後|但|再)|(?![\\s\\S]))", " _ "],
    [["calendar", "to-do", "todo", "agenda", "shopping list", "reading list"], "(?:^|(?<=[^0-9a-z_]))(?:put|add|move|save|note)(?![a-z])[^.!?;\\n]{1,160}?(?:to|on|in|into) (?:my|our|the|his|her) (?:[a-z]{1,12} )?(?:calendar|to-do|todo|agenda|shopping list|reading list)", " _ "],
    [["mean", "stand for", "plural", "opposite", "defin", "synonym", "antonym", "spell", "pronounc", "translat", "the word", "in french", "in chinese", "in spanish", "in german", "how do you say"], "(?:^|(?<=[^0-9a-z_]))(?:what (?:does|do|did)(?![a-z])(?! (?:this|that|the|my) (?:[a-z]{1,12} ){0,3}?(?:code|function|script|class|query|program|module|snippet|error|exception|stack|traceback|log|line|regex|method))[^.!?;\\n]{1,80}? (?:mean|stand for)|what(?:'s| is) the (?:meaning|definition|plural|opposite)(?: [a-z]{1,10}){0,2} of|(?:definition of|meaning of|synonyms? (?:for|of)|antonyms? (?:for|of)|spell|spelling of|pronounce)(?![a-z])|how (?:do|would|can) (?:you|i|we) (?:say|spell|pronounce|write the word)|the word(?![a-z])|translate(?![a-z])(?! (?:[a-z]{1,12} ){0,3}?(?:code|function|script|class|query|program|module|snippet|error|exception|stack|traceback|log|line|regex|method)))[^.!?;\\n。！？；]{0,240}?(?=[.!?;\\n。！？；]|,? (?:and then|then|but|also|afterwards|just)(?![a-z])|，?(?:然后|然後|但|再)|(?![\\s\\S]))|(?:^|(?<=[^0-9a-z_]))define (?:the (?:word|term) )?[a-z'-]{2,30}(?= *(?:[.!?\\n,]|(?![\\s\\S])))", " _ "],
    [["download ", "upload ", "open ", "forward ", "attach ", "print ", "bookmark ", "scan ", "share ", "send ", "email ", "mail ", "archive ", "save ", "pin ", "mute ", "delete "], "(?:^|(?<=[^0-9a-z_]))(?:(?:download|upload|open(?: up)?|forward|attach|print(?: out)?|bookmark|share|archive|save|pin|mute|send|e?mail|delete) (?:the|my|this|that|these|those|our|his|her|their|a|an|it|him|them|all|some|every)(?![a-z])|(?:download|upload) )[^.!?;,\\n。！？；，]{0,240}?(?=[.!?;\\n。！？；]|[,，]| (?:and|then|but|(?:after|before|once) you)(?![a-z])|并|並|然后|然後|(?![\\s\\S]))|(?:^|(?<=[^0-9a-z_]))scan (?:(?:the|a|this|that|my|each) )?(?:qr |bar)?(?:code|document|receipt|card|page)s?(?![a-z])(?! for)", " _ "],
    [["when ", "when's", "what time", "what day", "which room", "where is", "where's", "who is", "who's", "how long is", "play "], "(?:^|(?<=[^0-9a-z_]))(?:(?:when|where|who)(?:'s| is| was| are) (?:the|my|this|that|these|those|our|his|her|their|a|an|it|him|them|all|some|every)(?![a-z])(?! (?:bug|error|mistake|problem|issue|fault|leak))|what (?:time|day)(?![a-z])|which room(?![a-z])|how long is (?:the|my|this|that|these|those|our|his|her|their|a|an|it|him|them|all|some|every)(?![a-z])|play (?:the|my|this|that|these|those|our|his|her|their|a|an|it|him|them|all|some|every)(?![a-z]))[^.!?;,\\n。！？；，]{0,240}?(?=[.!?;\\n。！？；]|[,，]| (?:and|then|but|(?:after|before|once) you)(?![a-z])|并|並|然后|然後|(?![\\s\\S]))", " _ "],
    [["tell ", "ask ", "text ", "ring ", "message ", "ping ", "notify ", "let ", "finished ", "submitted ", "merged ", "who wrote", "who said", "spelled"], "(?:^|(?<=[^0-9a-z_]))(?:(?:tell|ask|text|ring|message|ping|notify)(?! (?:me|us) (?:about|how|why|what|the|a|your|more)(?![a-z])) [a-z]{2,20} (?:that|when|if|once|the|our|my|to)(?![a-z])|let (?!me |us )[a-z]{2,20} know(?![a-z])|(?:i|we|he|she|they) (?:have |just |already ){0,2}(?:finished|submitted|merged|sent) |who (?:wrote|said)(?![a-z])|(?:is|are|which|how)[^.!?;\\n]{1,60}? spelled(?![a-z]))[^.!?;,\\n。！？；，]{0,240}?(?=[.!?;\\n。！？；]|[,，]| (?:and|then|but|(?:after|before|once) you)(?![a-z])|并|並|然后|然後|(?![\\s\\S]))", " _ "],
    [[" finish", " done", " ready", " arrived", " approved", " sent"], "(?:^|(?<=[^0-9a-z_]))(?:did|has|have|is|are) [^.!?;,\\n]{2,60}? (?:finish|finished|done|ready|arrived|approved|sent)(?= *(?:[.!?,\\n]|(?![\\s\\S]))|(?: (?:the|his|her|their|my|our)(?![a-z])))[^.!?;,\\n。！？；，]{0,240}?(?=[.!?;\\n。！？；]|[,，]| (?:and|then|but|(?:after|before|once) you)(?![a-z])|并|並|然后|然後|(?![\\s\\S]))", " _ "],
    [["cancel ", "postpone ", "reschedule ", "move "], "(?:^|(?<=[^0-9a-z_]))(?:(?:cancel|postpone|reschedule) (?:the|my|our|this|that|a)(?![a-z])[^.!?;,\\n。！？；，]{0,240}?(?=[.!?;\\n。！？；]|[,，]| (?:and|then|but|(?:after|before|once) you)(?![a-z])|并|並|然后|然後|(?![\\s\\S]))|move (?:the|my|our|this|that) [^.!?;,\\n]{1,80}? (?:to|into) (?:the |my |our )?(?:[a-z]{1,12} )?(?:folder|archive|trash|drive|inbox|desktop|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)(?![a-z]))", " _ "],
    [["zip code", "postal code", "area code", "promo code", "promotional code", "discount code", "coupon code", "voucher code", "gift code", "qr code", "bar code", "dress code", "country code", "dialling code", "dialing code", "access code", "verification code", "confirmation code", "security code", "door code", "gate code", "pin code", "morse code", "booking code", "tracking code", "sort code", "swift code", "airport code", "color code", "colour code", "building code", "wifi code", "wi-fi code", "lock code"], "(?:^|(?<=[^0-9a-z_]))(?:zip|postal|area|promo|promotional|discount|coupon|voucher|gift|qr|bar|dress|country|dialling|dialing|access|verification|confirmation|security|door|gate|pin|morse|booking|tracking|sort|swift|airport|color|colour|building|wifi|wi-fi|lock) codes?(?![a-z])", " _ "],
    [["complex", "documentar", "creative commons", "forecast", "document folder", "codeine", "code name", "code of conduct", "checklist"], "(?:apartment|sports?|housing|office|shopping|leisure|inferiority|superiority|oedipus|industrial|tower|cinema) complex(?:es)?|vitamin b complex|complexion|documentar(?:y|ies)|creative commons|(?:weather|snow|rain|pollen) forecast|codeine|code names?|code of conduct", " _ "],
    [[" meeting", " call", " session", " lunch", " dinner", " team", " department", " workshop", " conference", " standup", " stand-up", " deadline", " invite", " appointment", " room", " folder", " channel", " playlist", " podcast", " class", " course", " permission", " office", " committee", " board"], "(?:^|(?<=[^0-9a-z_]))(?:(?:strategic|strategy|planning|creative|analysis|code review|design review)(?: (?:strategy|planning|review|sync|kick-?off))? (?:meetings?|calls?|sessions?|lunch|dinner|team|department|workshop|conference|stand-?up|deadline|invite|appointment|room|folder|channel|playlist|podcast|course|permission|office|committee|board)|(?:code|review|summary|document) (?:meetings?|deadline|appointment|lunch|invite|folder|channel))(?![a-z])", " _ "],
    [["no need", "n't", "dont ", "not ", "skip ", "never ", "no "], "(?:^|(?<=[^0-9a-z_]))(?:no need (?:for|to)|(?:i|we) (?:do not|don't|dont) (?:need|want)|(?<!i )(?<!we )(?<!you )(?<!they )(?:do not|don't|dont|never|skip)(?! (?:just|only|forget|hesitate|stop|worry))|(?:not|isn't|no)(?: (?:a|an|any|too|very|that))?(?= (?:strategic|strategy|complex|analysis|planning|creative|code|document|summary|review|debug|explain|explanation)))[^.!?;,:\\n。！？；，]{0,160}?(?=[.!?;\\n。！？；]|[,:，]| (?:but|just|and then|only)(?![a-z])| - | — |(?![\\s\\S]))", " _ "],
    [["without ", "instead of ", "rather than "], "(?:^|(?<=[^0-9a-z_]))(?:without|instead of|rather than)(?: [a-z'-]{1,20}){1,3}", " _ "],
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
    return { tier, model: stack.tiers[tier].model, alias: stack.tiers[tier].alias, rule, trace };
  }

  /** The tier's model as { model, alias }, for callers that already know the tier. */
  modelOf(tier) {
    const { model, alias } = this.load().tiers[tier];
    return { model, alias };
  }

  load() {
    const document = JSON.parse(fs.readFileSync(this.stackFile, "utf8").replace(/^\uFEFF/, ""));
    const exact = document.kimi_stack?.exact_models === true;
    const words = document.selection_rules?.task_keywords ?? {};
    const stack = { tiers: {}, keywords: {} };
    for (const name of TIERS) {
      const row = document.model_stack?.[name];
      if (typeof row?.model !== "string" || typeof row?.alias !== "string") {
        throw new Error(`${this.stackFile}: $.model_stack.${name} needs a model and an alias`);
      }
      stack.tiers[name] = { ...row, model: exact ? row.model : current(row.model, today()) };
      stack.keywords[name] = Array.isArray(words[name]) ? words[name] : [];
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
  const because = text ? "nothing in the task asks for more" : "there are no words to go by";
  trace.push({ rule: "default", says: "budget", because });
  return ["budget", "default"];
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

function match(text, keywords) {
  const points = [...text]; // code points, as Python counts
  if (points.length > 2 * WINDOW) {
    text = points.slice(0, WINDOW).join("") + "\n" + points.slice(-WINDOW).join("");
  }
  text = normalized(text);
  const contained = find(text, keywords);
  return [contained && find(meant(text), keywords), contained];
}

function find(text, keywords) {
  for (const tier of TIERS) {
    for (const keyword of keywords[tier]) if (occurs(normalized(keyword).trim(), text)) return [tier, keyword];
  }
  return null;
}

function occurs(keyword, text) {
  const anywhere = [...keyword].some(isCjk);
  for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
    if (anywhere || at === 0 || !(isWord(text[at - 1]) && isWord(keyword[0]))) return true;
  }
  return false;
}

function meant(text) {
  const unquoted = edit(text, RULES.quotes);
  const left = [...unquoted.replaceAll("_", "")].some((character) => isWord(character) || isCjk(character));
  return edit(left ? unquoted : text, RULES.mentions);
}

function person(prompt) {
  return trimmed(edit(trimmed(edit(prompt, RULES.blocks)), RULES.headers));
}

function splitOverride(text) {
  const found = /^!(premium|standard|budget)(?=[ \t\n:,]|$(?![\s\S]))/i.exec(text);
  if (!found) return [null, text];
  return [found[1].toLowerCase(), text.slice(found[0].length).replace(/^[ \t\n:,]+/, "")];
}

function edit(text, edits) {
  for (const [hints, pattern, replacement] of edits) {
    if (hints.some((hint) => text.includes(hint))) text = text.replace(new RegExp(pattern, "g"), replacement);
  }
  return text;
}

function trimmed(text) {
  return text.replace(/^[ \t\n]+/, "").replace(/[ \t\n]+$/, "");
}

function normalized(text) {
  return text.normalize("NFKC").toLowerCase();
}

function countTokens(text) {
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

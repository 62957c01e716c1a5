"""The words by which `replies` tells follow-ups and complaints, in eight languages.

Folded as in `features` (lower case, no accents), and without apostrophes. English contractions are spelled out.
"""

from __future__ import annotations

# Follow-ups

# A follow-up is made of these alone. HEADS say something, and one of them has to be there; GLUE only joins them.
HEADS = (
    "yes yeah yep yup ya yea yess aye ok okay okey okie k kk sure surely absolutely definitely certainly indeed correct"
    " right exactly precisely agreed agree fine good great nice perfect excellent awesome cool lovely wonderful amazing"
    " brilliant fantastic super superb neat sweet alright proceed continue next more resume thanks thank thx ty tysm"
    " cheers appreciated no nope nah stop wait hmm hm hmmm mhm mm please pls plz done ready first second third fourth"
    " fifth last latter former both either neither all none option confirmed confirm approved approve lgtm roger noted"
    " understood gotcha interesting wow haha lol true works worked later nevermind whatever maybe perhaps go better best"
    " impressive beautiful onwards onward skip fair bravo kudos congrats hopefully likewise ditto bye goodbye glad happy helpful useful promising asap immediately whenever unfortunately hurray hooray yay woohoo sweetly delighted exciting phew outstanding spot-on solid respect legend negative affirmative elaborate clarify expand details positive",
    "si claro vale bueno bien perfecto genial gracias continua sigue adelante siguiente dale listo correcto exacto acuerdo"
    " venga entendido segundo segunda primero primera ultimo ultima tercero tercera hazlo ambos ninguno confirmo procede"
    " estupendo excelente hecho seguro seguir continuar prefieras gustaria sip nop okey ok bravo adios prosigue procede afirmativo entiendo comprendo gusta encanta listos",
    "oui ouais merci continue continuez parfait bien super genial daccord accord vas allez suivant suivante premier premiere"
    " deuxieme dernier derniere troisieme exactement bonne bon entendu compris volontiers non nickel top ca superbe excellent genre valide confirme exact justement volontier poursuis poursuivez",
    "ja jo jawohl jep nein danke weiter gut super prima toll klar okay genau richtig einverstanden passt perfekt bitte"
    " erste ersten zweite zweiten dritte dritten letzte letzten beide alles mehr verstanden naturlich gerne gern los"
    " nachste nachsten klasse fertig stimmt sicher doch mach machs jup yep jap wunderbar ausgezeichnet hervorragend spitze dankeschon jawoll korrekt machen weitermachen fortfahren bestatigt",
    "sim nao obrigado obrigada continue continua prossiga segue otimo perfeito beleza bom boa certo claro concordo"
    " proximo proxima primeiro primeira segundo segunda terceiro ultimo ultima ambos legal exato isso entendi pode feito"
    " valeu blz tudo vai mesmo joia show massa vou quero seguir continuar segundo",
    "हाँ हां हा जी नहीं ठीक अच्छा बढ़िया धन्यवाद शुक्रिया जारी आगे चलो करो करें कीजिए पहला पहली दूसरा दूसरी दूसरे तीसरा आखिरी"
    " अगला अगली सही बिल्कुल समझ मंजूर कृपया दोनों हो बेशक ज़रूर शाबाश वाह पक्का हम्म ओके रुको शानदार उत्तम",
    "好 好的 好吧 好呀 好啊 行 可以 是 是的 对 對 對的 对的 嗯 继续 繼續 接着 接着说 接着来 然后呢 下一步 下一个 下一個 开始 開始 来吧 谢谢"
    " 謝謝 多谢 谢了 感谢 没问题 沒問題 没事 不用 不用了 不要 算了 明白 知道 了解 懂了 收到 同意 确认 確認 确定 第一个 第二个 第三个"
    " 第一個 第二個 第三個 第一 第二 第三 最后一个 最後一個 方案 选项 都可以 都行 随便 全部 两个都要 就这个 就这样 这样 做吧 去做 干吧 按你说的"
    " 照做 照办 执行 太好了 很好 非常好 不错 棒 太棒了 厉害 赞 完美 再来一个 再来 再来一次 还有吗 还有呢 真的吗 请 不 否 没有 行吧 听你的 没错 办 照你说的 正是 有道理 好主意 了不起 辛苦 多谢 后者 前者 两个 接下来 下面 加油 当然 肯定 必须的 是啊 嗯嗯 哈哈 先这样 稍等 等等 等一下 停",
    "はい うん ええ そう いいえ いや オッケー おっけー オーケー 了解 わかりました 分かりました わかった 分かった 続けて 続き つづけて お願い"
    " おねがい よろしく どうぞ やって やりましょう いい 大丈夫 ありがとう どうも 感謝 次 進めて 最初 二番目 一番目 三番目 番目 つ目 一つ目 二つ目"
    " 最後 両方 全部 もっと もう一つ もう一度 完璧 すごい 素晴らしい なるほど 賛成 それで そうして 本当 後で やめて 結構 承知 合って 正解 その通り 助かり 待って ストップ オーケイ かしこまりました もちろん 最初から 早速 同じ 後者 前者 楽しみ 嬉しい 任せ おまかせ 二つ 一つ 最高",
)
GLUE = (
    "it that this the a an and then so just now with to for me on of is was are be you your i im id we us let do doing"
    " did can could would will should there here as but or in by if one ones idea plan approach version point item way"
    " answer step part choice number recommendation suggestion sounds looks seems feels like prefer choose pick take want"
    " use try think guess suppose lot much very really so too again help everything mate man dude bro buddy friend sir"
    " kimi bot oh ah uh um well hey hi hello any anything else my pretty quite all from at not only instead them those"
    " these he she about everyone job work done have has had got get very indeed ill thing things whichever whatever needed need recommend suggest mean meant wanted give show say tell keep keeping straight away quick quickly still already enough though actually course ahead along over under down up back out off following same before after last night morning luck many little big more might may must am have yet today tomorrow time moment look going"
    " love loved said suggested recommended proposed what",
    "el la los las lo de y que con en por favor un una eso esto esa ese muy mas me te tu se es esta asi mucho muchas muchos"
    " pues entonces ya bueno opcion amigo haz va todo",
    "le la les de et avec en sil te vous plait un une cest est tres beaucoup tout ce cette je moi y puis alors ok option"
    " marche va tu fais ami on",
    "das der die den dem es so und mit ein eine ist sehr bitte mir mal dann auch noch nur vielen dank schon option ich du"
    " nehme nimm will mochte bin zu an",
    "o os as e com em por favor um uma esse essa este esta muito mais me se que ta opcao amigo voce pra para fazer faz faca a",
    "है हैं वाला वाली वाले को और रखो रखें रखिए बढ़ो बढ़ें बढ़िए कर दो दें दीजिए गया गई गए सकता सकते में से के का की विकल्प भाई बहुत मैं आप",
    "的 了 吧 啊 呀 呢 哦 你 您 我 那 就 那就 吗 嘛 个 请 做 选 要 说 一下 啦 来 用 先 给 一 二 三 a b c 这么 写 这样 都 很 太 好 吗 去 把 它 他 也 没 有 想 觉得 种 项 号 们 跟 按 照 用 选择 这个 那个 第",
    "です ます ください 下さい を で に は の ね よ が も しました します ございます それ これ では じゃあ じゃ ました ー 方 案 その あの 番 んで です"
    " 申し上げます いたします ませ へ て から まで お と か さん とても 本当に ね さ たい した しましょう して しよう どちら でも ほう 通り 進め ましょう",
)
PHRASES = (  # of more than one word; they count as heads
    "go on|go ahead|go for it|go with|carry on|keep going|keep at it|keep on|do it|do that|do this|do so|do the same|lets go"
    "|let us go|let us do it|let us do|ship it|send it|run it|run them|run that|try it|try that|apply it|apply that|apply them"
    "|merge it|commit it|push it|deploy it|submit it|book it|buy it|post it|save it|use it|use that|take it|keep it|finish it"
    "|start it|start now|fix it|fix them|fix that|make it so|make it happen|you can|you may|you choose|you decide|you pick|up to you"
    "|your call|i do not mind|i do not care|i do not know|i see|i like it|i like that|i love it|i think so|i do not think so"
    "|fine by me|that works|that helps|that helped|that is all|makes sense|got it|you got it|of course|why not|no problem"
    "|no worries|never mind|not now|not yet|not really|not sure|no need|hold on|one moment|one sec|one second|let me think"
    "|let me see|tell me more|say more|show me|what else|what next|what is next|what now|and then|what do you think"
    "|what would you do|whatever you think|whatever you prefer|whatever is best|as you like|as you wish|as you say|as you suggested|as you said|as you recommended|as you proposed|as suggested|as discussed"
    "|as planned|as before|well done|good job|by all means|be my guest|for sure|for now|from there|where you left off"
    "|from where you left off|where you stopped|where were we|the rest|the other one|other one|the top one|the bottom one"
    "|left one|right one|the latter|i agree|i trust you|my pleasure|keep it up|works for me|looks good to me|thumbs up|same here"
    "|go back|anything else|no more|all set|that is it|that is fine|that is what i meant|like you said|if you want"
    "|if you like|full speed ahead|cancel that|cancel it|forget it|happy with that|happy with it|i am happy|much obliged"
    "|do as you said|do what you think|do your thing|be brief|for example|in detail|how so|how come|a bit more|do not bother"
    "|no thanks|yes do|please do|why is that|and after that|after that|count me in|i am in|i am done|i am ready|you bet"
    "|leave it|ask me later|both of them|all of them|any of them|either one|either works|either is fine|what do you recommend|what do you suggest|what would you recommend|what would you suggest|which do you recommend|which one is better|which is better|which one|which would you pick|what do you mean|what does that mean|explain more|explain further|please explain|explain that|explain it|go deeper|be more specific|more details|more detail|no rush|take your time|as is|sounds like a plan|the usual|the default|the defaults|same as before|same as last time|no idea|your choice|does not matter|it does not matter|that is enough|enough for now|how about the second one|what about the other one|what about the second one|what about the first one|see you|good night|good luck|on second thought|right away|keep them coming|let me know|surprise me|hit me|bring it on|full steam ahead|fire away|consider it done|i am listening|i will wait|i will think about it|roger that|so be it|go with your gut|whatever works|lead the way|after you|start with that|start there|start over there|do them all|do all|do both|do the rest|skip that",
    "de acuerdo|sigue asi|por supuesto|esta bien|me parece bien|muchas gracias|claro que si|como quieras|como prefieras|no importa|sigamos"
    "|vamos|por que no|que mas|a por ello|suena bien|no gracias|tu decides|me gusta|desde luego|mas tarde|el otro|la otra",
    "vas y|allez y|ca marche|ca va|ca me va|bien sur|pourquoi pas|tres bien|on y va|merci beaucoup|comme tu veux|pas de probleme"
    "|cest bon|cest parfait|fais le|faites le|je suis daccord|les deux|la suite|et ensuite|et apres|je veux bien|plus tard|a toi de voir",
    "mach weiter|mach das|mach es|nur zu|in ordnung|auf jeden fall|alles klar|klingt gut|sieht gut aus|hort sich gut an"
    "|warum nicht|von mir aus|kein problem|tu das|tu es|fahr fort|fahre fort|leg los|los gehts|und dann|was noch|wie du willst"
    "|erzahl mehr|na klar|nein danke|passt so|bin dabei|spater|gefallt mir|wie besprochen|setze fort",
    "vai em frente|va em frente|pode continuar|pode ser|pode fazer|tudo bem|com certeza|por que nao|sem problema|faz isso|faca isso"
    "|muito obrigado|muito obrigada|de acordo|esta bem|ta bom|esta otimo|parece bom|o que mais|mais tarde|voce decide|o outro|gostei"
    "|manda ver|vamos la|vamos",
    "ठीक है|आगे बढ़ो|आगे बढ़ें|जारी रखो|जारी रखें|कर दो|और बताओ|समझ गया|समझ गई|हो जाए|हाँ जी|जी हाँ|कोई बात नहीं|बहुत बढ़िया|क्यों नहीं|चलते रहो",
)
# Follow-ups only where they are all that is said.
ALONE = (
    "why|how|what|huh|and|so|then|again|really|a|it|this one|that one|this|that|the one|seriously|how so|when|where|who"
    "|one more|once more|another one|another|one more time|y|n|por que|otra|otra vez|mas|y|pourquoi|encore|encore une fois|plus"
    "|comment|warum|wieso|nochmal|noch eins|noch einmal|wie|por que|mais|mais um|outra vez|de novo|क्यों|और|कैसे|फिर|为什么|為什麼|怎么|怎麼"
    "|なぜ|どうして|なんで|どうやって|one|two|three|four|five|un|une|uno|dos|tres|deux|zwei|eins|drei|dois|eleven|ten"
)

# English words as the rules have them.
SPELLED = dict(
    pair.split("=")
    for pair in (
        "thats=that is|its=it is|youre=you are|youve=you have|theyre=they are|isnt=is not|arent=are not|wasnt=was not"
        "|werent=were not|doesnt=does not|dont=do not|didnt=did not|cant=can not|cannot=can not|couldnt=could not"
        "|wont=will not|wouldnt=would not|shouldnt=should not|hasnt=has not|havent=have not|hadnt=had not|theres=there is"
        "|whats=what is|wheres=where is|lets=let us|ive=i have|ur=your|u=you|im=i am|aint=is not|gonna=going to"
        "|didn=did not|doesn=does not|whys=why is|tahts=that is|teh=the|wasn=was not"
    ).split("|")
)


# Complaints, as small grammars. A rule is slots of one word each: alternatives parted by "|", `<class>` for those of
# CLASSES, "?" after a slot that may be missing, "*" after one that may come up to four times, "!" before words that may
# not come next, "_" for any word, "." for the end of a clause, {S} for each of SUBJECTS. A rule holds at the beginning
# of the text, after FILLERS.
FILLERS = (
    "can could would will you just then no nope nah hmm hm mm ugh uh um oh ah er argh well but however sorry hey hi hello wait ok okay please thanks thank yes yeah"
    " actually unfortunately sadly again man dude bro mate buddy kimi and so look listen sir honestly frankly great good wow nice yet"
    " afraid excuse me think believe guess it's lol gosh god damn cmon come on huh cool interesting right guys bot"
    " non mais pero aber nein ne nao mas e oui bueno pues lo siento desole hola perdon gracias merci danke obrigado leider por favor"
    " also doch hallo bitte oye eh bah na ja si sim नहीं अरे लेकिन माफ करें जी"
)
CLASSES = {
    "it": "it this that these those they everything which",
    "det": "the your this that these those its all",
    "noun": "answer answers result results output response reply solution summary translation number numbers total totals table"
    " list code script function link links rest email draft text essay report file image picture photo video logo font chart query formula calculation"
    " math maths conclusion explanation fix patch regex test tests format date dates sum figures name names order version format"
    " example examples advice suggestion logic indentation spelling tone poem story page app program command output one"
    " sentence paragraph section column row columns rows sources quote quotes references citation citations plan diagram",
    "be": "is are was were looks look seems seem feels feel sounds sound remains stays comes came am be being got gets",
    "very": "still just completely totally so all really also even clearly plain plainly quite very now again simply absolutely"
    " entirely utterly obviously definitely a bit little only kinda kind of way too far pretty both always partly mostly rather"
    " even actually already basically again exactly literally once either most somehow fundamentally factually at have been going",
    "bad": "wrong incorrect broken bad useless terrible nonsense garbage false inaccurate incomplete inadequate unacceptable awful"
    " rubbish failing crashing off missing outdated horrible gibberish crap shit bullshit bs mistaken faulty buggy worse untrue"
    " invalid unusable unreadable empty confusing misleading disappointing sloppy lazy ridiculous stupid mess truncated cut"
    " unfinished poor weak hallucinated unhelpful irrelevant terribly hopeless pathetic trash atrocious sloppily nothing none dead"
    " badly backwards inconsistent impossible mediocre fake half-done unclear illogical contradictory blurry unusably garbled corrupt corrupted wonky distorted inappropriate off-topic joke lie lies disaster",
    "good": "right correct good true what enough working helpful complete done finished accurate fixed acceptable useful how ok"
    " okay fine even close quite at there because where satisfactory valid mine real it my like anything responding loading"
    " compiling running answering listening getting reading consistent up matching solved as exactly that this the nearly remotely funny legible readable clear realistic possible necessary relevant german english french spanish python"
    " any a really rendering making",
    "not": "not never hardly barely",
    "do": "do does did will can could would has have",
    "work": "work help compile run answer make match do solve fix change look add load parse exist render build pass include cover"
    " fit show worked helped compiled fixed solved changed answered start open respond address reflect contain mention use"
    " follow explain handle seem appear say mean sound read happen display return print come be exactly balance format cut",
    "fails": "fails failed fail crashes crashed crash errors breaks broke hangs throws threw errored misses missed ignores ignored skips"
    " lacks forgets contradicts hallucinates sucks stinks repeats",
    "missed": "missed forgot forgotten ignored ignoring skipped misunderstood misread broke broken omitted dropped lied hallucinated"
    " hallucinating invented overlooked confused mixed failed messed screwed fucked lost repeated swapped miscounted miscalculated keep kept"
    " never not contradicted misinterpreted mistranslated misquoted duplicated misspelled truncated repeating misheard blew botched"
    " fabricated deleted neglected",
    "problem": "error errors problem problems issue issues bug bugs mistake mistakes result answer thing crash output typo typos",
    "many": "a an some many several two three the multiple lots few no another more wrong so other factual big huge serious one obvious",
    "too": "short long vague generic shallow basic verbose complicated wordy brief formal informal simple abstract superficial general"
    " technical dense",
    "es_be": "esta es son estan sigue siguen estaba parece era fue ha",
    "es_bad": "mal incorrecto incorrecta incorrectos equivocado equivocada equivocados roto rota erroneo erronea falso falsa incompleto"
    " incompleta fallando inutil horrible fatal pesimo mala malo peor errado errada errados quebrado quebrada ruim incorreto"
    " incorreta falho pessimo inutil ruins erradas",
    "es_very": "muy completamente todavia aun totalmente tan mas todo toda ainda muito tudo completamente bastante otra vez de nuevo un",
    "pt_be": "esta e sao estao continua ficou foi ta parece era veio",
    "fr_bad": "faux fausse mauvais mauvaise incorrect incorrecte errone erronee casse cassee nul nulle incomplet incomplete rate horrible"
    " nimporte inutile pourri mal inexact",
    "fr_very": "toujours encore completement totalement tout tres vraiment trop absolument si un une la le aussi",
    "de_bad": "falsch kaputt fehlerhaft schlecht unsinn quatsch unvollstandig mist murks unbrauchbar nutzlos verkehrt mull furchtbar"
    " ungenau inkorrekt daneben",
    "de_very": "noch immer leider vollig ganz total komplett so einfach sehr auch doch alles aber wieder ja ziemlich absolut weiterhin"
    " schon mir uberhaupt gar",
    "de_verb": "stimmt funktioniert geht passt klappt hilft kompiliert lauft reicht stimmen funktionieren beantwortet",
}
SUBJECTS = (
    "<it>",
    "<det> _? <noun>",
    "half|part|most|some|parts|none|much of <it>|the|your <noun>?",
    "the|your _ you _ me?",
)
RULES = (
    # what {S} the answer is, does, has
    "{S} <very>* <be> <very>* <bad> !to|for|with|cause|because|number|news|day|but|than|either",
    "{S} <very>* <be> <very>* a|an|the <very>* <bad>|same !news|day|guy|weather|time|as",
    "{S} <very>* <be> <very>* <not> <very>* <good> !now|away|time",
    "{S} <very>* <do> <very>* <not> <very>* <work>",
    "{S} <very>* <be> <not> <very>* .",
    "{S} <very>* <fails> !to",
    "{S} <very>* makes|made|make no sense",
    "{S} <very>* has|have|contains|had|contain|gives|gave|shows|got|throws|returns|returned me? <very>* <many>* 404|500|<problem>|hallucinations|nothing",
    "{S} should have",
    "{S} should|must be _ not",
    "{S} should|must not be|have|contain|say",
    "{S} <very>* <be> <very>* too <too>",
    "the|that|this|your _ _? <be> still <bad>|not|same",
    "the|that|this|your _ _? still fails|fail|crashes|crash|breaks|hangs|errors",
    "the|that|this|your _ _? still does|do|is|are|has|have not",
    "your _ <be> <very>* <bad>|not",
    "your _ _? <do> not",
    "the|your <noun> is|are|was|should _? <not>? be? _ not",
    "it|that|this went <very>* wrong|badly",
    "it|this|that could be better",
    "that|this one? <be> <not> <it>",
    # nothing before what is wrong
    "<very>* too <too>",
    "<very>* <bad> .|again|as|in|on|and|since|because|it|this|that|you|from",
    "wrong|bad|incorrect|terrible|poor|stupid answer|answers|file|format|language|result|results|one|question|way|approach|person"
    "|date|place|version|job|bot|output|total|link|year|country|city|order|units|column|name|again|tone|reply|response|model",
    "not <very>* what|it|right|correct|good|quite|true|helpful|enough|working|even|close|like|that|this|how|fixed|there|at|useful|the|impressed !now|away|hard|far|out",
    "does|did not <very>* <work> !i|you|we",
    "is|was|are|were|has <not> <very>* right|correct|working|good|true|what|fixed|done|complete|enough|accurate|helpful|been|changed|it .?",
    "is|was not <it> _? wrong|supposed",
    "still <very>* <bad>|not|no|same|getting|fails|failing|fail|crashes|crashing|broke|seeing|does|do|get|gives|throws|an|error|errors|has|have|doesnt|hangs|says",
    "still the same|wrong|error|old",
    "i|we <very>* get|see|have|got|getting|seeing|am|are still? getting|seeing|the same|an <problem>",
    "i|we still <very>* get|see|have|can|do|am|need",
    "i|we am|are still <very>* getting|seeing|having|waiting|not",
    "<very>* the? exact? same <problem>|mistake|garbage|nonsense|wrong",
    "nothing <very>* works|changed|happened|happens|worked|is|comes",
    "no good|use|difference|sense|effect .|at|again|either",
    "what a|an <very>* <bad>|mess|disaster|joke|waste",
    "what is this|that <bad>",
    "what the hell|heck|fuck|actual",
    "there is|are|was|were <very>* <many>* mistake|mistakes|typo|typos|contradiction|hallucination|inconsistency",
    "there is|are|was|were still <very>* _? <problem>",
    "there is|are <very>* <many>* <problem> in|with your|that|this|it|the <noun>|.",
    "where is|are|did the rest|other|remaining",
    "none|nothing of <it>|the|your <it>? <noun>? <be>? <work>|works|working|right|correct|true",
    "<noun> <be> <very>* <bad>|not",
    "i|we can not open|see|read|access|download|view|use|find|run|understand <it>|the|your|anything|any",
    "half|part|most|some of it|them|the|this|that is|are|was",
    "worse .|than|now",
    "epic? total? fail|failed|fails|failure .|again",
    # the one who answered
    "<very>* you have? been? <very>* <missed>",
    "you <very>* did|do|have|were|are|can|could|should|would not <very>* <good>|<work>|give|read|listen|test|tell|finish|handle|"
    "understand|follow|check|include|write|supposed|ask|actually|the|translate|use|add|update|count|cite|respect|provide|get|understood|implement|finished|delete|save",
    "you <very>* made <very>* <many>|that|this|it|up|stuff|things|mistakes|errors <very>* !great|good|point|day",
    "you got _? _? _? wrong|backwards|mixed|confused|mistaken",
    "you gave|sent|used|picked|chose|wrote|translated|did|returned|answered|included <very>* me? the|an|a|only|just|half|something|another|it <bad>|wrong|old|same|different|broken|half|part|first|one",
    "you <very>* only|just did|gave|answered|fixed|listed|wrote|included|covered|half|changed|translated|read|repeated|did|looked|copied",
    "you left|cut|stopped|ended out|off|half|it|the|halfway|too|in|half-way|mid",
    "you <very>* changed|removed|deleted|renamed|moved|added the|my|all|half|too|things|something|it wrong? !great",
    "you are|were <very>* <bad>|supposed|mistaken|making|ignoring|missing|repeating|misunderstanding|lying|contradicting !to",
    "you should|could have",
    "you misunderstood|misunderstand|misread",
    "why did|would|do|are|have you <very>* not|even|<missed>",
    "why did|would|have you !choose|chosen|pick|picked|use|decide|become|want|join|start|study|recommend|suggest|say|call|name|prefer",
    "why did|have|are|do not you",
    "wtf",
    "why is|does|do|are <it>|the <noun>? still",
    "did|have|do you <very>* even|actually",
    "can|could you not|even read|count|see|do",
    "are you <very>* sure|serious|kidding|joking|blind|even",
    "is that <very>* really|seriously|all|supposed|the best",
    "that is it|all really",
    "<it> can|could|must not <very>* be <very>* right|correct|true|serious|it",
    # what was asked
    "i|we <very>* asked you|for|about|specifically|explicitly|a|how|why|what|whether|the !out",
    "i|we <very>* said|wrote in|not|no|without|with|only|the|you|it|use|keep|never|do|a",
    "i|we <very>* told you",
    "i <very>* meant|mean|wanted|needed|expected|requested !to|that|and|for",
    "i <very>* never|did not|do not <very>* asked|ask|mean|meant|want|wanted|say|said|like|request|agree|believe|tell|told !to|know|my|you",
    "i already|specifically|clearly|explicitly said|told|asked|gave|explained|mentioned|sent|answered|did|tried|wrote",
    "as|like i <very>* said|told|asked|wrote|mentioned|explained",
    "i was|am not? asking|talking|referring|looking for|about|to",
    "i am|was <very>* not <very>* happy|satisfied|convinced|impressed|pleased|sure",
    "i am <very>* disappointed|confused",
    "i disagree|doubt|hate <it>?",
    "i can not <very>* _ <it> .",
    "i do not <very>* think <it> <be> <very>* <good>",
    "i do not <very>* think <it>|you|the|your <noun>? <do>|<be> not?",
    "i do not <very>* see|understand any|the|what|how|why difference|change|changes|<it>|you|<noun>",
    # what to do about it
    "try <it>? <very>* again|harder|better|properly !later|tomorrow",
    "try <it>? once|one more|again",
    "try another|a|something different|other|better|approach|way",
    "give it another|one more|a try|go|shot",
    "have another go|look|try",
    "do <it> <very>* again|over|properly|right|better|correctly|once",
    "do better|over|again",
    "redo <it>|.|everything|again|please|properly|your|the|and|correctly <noun>|whole|last|first|second|.|end|entire|previous|again|properly|correctly|with|without|please|in|from|but",
    "start over|again .|from|please|and",
    "once more|again|over <very>* .? properly|correctly|right|better|but|with|and|carefully",
    "check|recheck|double-check|verify|recalculate|reconsider|reread|recount <it>|again|your|.",
    "double check <it>|again|your",
    "look|think|read|count <it>|my|the|closer|harder|carefully|again <very>* again|question|message|prompt|.|more|instructions|request|carefully|properly",
    "stop making|guessing|ignoring|hallucinating|lying|inventing|repeating|adding|apologizing|changing|skipping",
    "fix your|it properly|answer|mistake|mistakes|error|errors|code|right|correctly",
    "answer|follow|read my|the|what question|instructions|request|i|actual|prompt",
    "undo|revert <it>|your|.|everything|the|changes|last",
    # es, pt
    "eso|esto|este|esta|ese|isso|isto|aquilo|todo|tudo|ele <es_very>* <es_be>|<pt_be> <es_very>* <es_bad>",
    "la|el|tu|los|las|su|a|o|sua|os|as|seu|essa|esse _ <es_very>* <es_be>|<pt_be> <es_very>* <es_bad>",
    "<es_very>* esta|sigue|es|ficou|ta|continua|estan|siguen <es_very>* <es_bad>",
    "<es_bad> .|hecho|otra|feito|de",
    "respuesta|resultado|resposta <es_bad>",
    "eso|esto|isso|isto|ese|el|la|o|a|tu|todavia|aun|ainda|asi|assim|codigo _? no|nao <es_be>|<pt_be>|funciona|funciono|sirve|compila|"
    "responde|responder|ayuda|tiene|funcionou|serve|respondeu|responde|faz|fue|ajuda|ajudou|va|foi .|lo|el|la|o|a|e|bien|correcto|correcta|verdad|eso|bom|certo|isso|que|mi|sentido|para|nada|tem",
    "no|nao <es_be>|<pt_be> lo|eso|correcto|correcta|bien|asi|verdad|certo|isso|o|correto|esto|suficiente|bom|verdade|cierto|esa",
    "no|nao funciona|funciono|sirve|compila|entendiste|entendeu|funcionou|compilou|responde|contesta|respondiste|respondeu|leiste|leu|"
    "hiciste|fez|cambio|mudou|ayuda|serve|sirvio|arranca|roda !mi|meu|minha",
    "no|nao has|me|te|le|foi|tem|era|pedi|fue|queria|te|deu _? entendido|hecho|respondido|sirve|gusta|pedi|eso|leido|lo|isso|o|entendiste|entendeste|ajudou|ayuda|convence|certo|respondes|funciona|contestado",
    "eso|isso|asi|assim no|nao .|era|es|e|foi|sirve|funciona|serve|vale|esta|ta|pedi",
    "te <es_very>* equivocaste|equivocas|olvidaste|falto|falta|faltan|saltaste|has|confundiste|faltaron|olvidas|dejaste",
    "has|voce|tu|vc <es_very>* nao? olvidado|equivocado|ignorado|omitido|esqueceu|errou|pulou|ignorou|perdeu|entendeu|respondeu|leu|confundiu|trocou|deixou|fez|saltado|deixou|inventou|olvidaste|esta|esqueceste",
    "olvidaste|omitiste|ignoraste|esqueceu|esqueceste|faltou|falto|faltan|faltam|faltaron|falta|inventaste la|el|los|las|o|a|os|as|un|una|uma|algo|la|mitad|metade|parte|varias|incluir|de|do|da|dos",
    "rehazlo|refaca|refaz|repitelo .|todo|tudo|por",
    "hazlo|hazla|repitelo|rehazlo|refaca|refaz|faca|faz|corrigelo|corrige|corrija|repite|arreglalo <es_very>* bien|correctamente|otra|novamente|direito|nuevo|nuevamente|certo",
    "intentalo|intenta|prueba|tente|tenta|vuelve|volta|vuelva|pruebalo de|otra|novamente|nuevamente|outra|a|bien",
    "sigue|continua|siguen|ainda|aun|todavia|continuam|segue|persiste sin|sem|con|com|fallando|falhando|dando|no|nao|el|o|errado|mal|igual|roto|quebrado|esta|com|mal|da|hay",
    "otra|outra vez mal|el|o|igual|lo|errado",
    "el|o|la|a mismo|mesmo|misma error|erro|problema|resultado|fallo",
    "no|nao|te|eu era|pedi|es|e|foi|te <it>|esto|eso|isso|lo|o|un|una|otra|que",
    "muy mal|mala|malo",
    "muito ruim|mal",
    "por que no|nao has|hiciste|fez|leiste|respondiste|incluiste|voce|seguiste",
    # fr
    "cest|ca|cela|ceci est? <fr_very>* <fr_bad>",
    "la|ta|le|ton|tes|les|votre|ce|cette|vos|tout _? <fr_very>* est|sont|etait|semble <fr_very>* <fr_bad>|pas",
    "cest|ce|cetait|ceci|ca|nest|netait|non <fr_very>* nest|netait|ne|cest|cetait|pas|est? <fr_very>* pas|marche|fonctionne|compile|repond|va|est|aide",
    "cest|cetait pas|toujours|encore|meme|pire|trop <fr_bad>|ca|bon|correct|ce|pas|casse|le|la|juste|vrai|complet|cela|court|long|vague|.",
    "pas ca|bon|correct|ce|juste|bien|du|terrible|exactement .|que|du|tout|ca",
    "ca|cela|le|la _? ne? marche|fonctionne|compile|va|aide|change|repond|tourne <fr_very>* pas|rien|plus",
    "ca <fr_very>* plante|bugue|echoue|ne",
    "ne|marche|fonctionne <fr_very>* marche|fonctionne|compile|pas <fr_very>* pas|.",
    "tu|vous|tas|tes|tavais nas? as|tes|avez|etes|nas|navez|oublie|rate|ignore|saute|mal|manque|confondu|casse|invente|te|ne|<fr_very>*"
    " <fr_very>* oublie|rate|ignore|saute|mal|manque|confondu|casse|invente|pas|omis|trompe|trompes|la|le|les|une|reponds|supprime|rien|que|laisse",
    "recommence|refais|reessaie|reessayez|recommencez|refaites|reessaye|corrige .|le|la|tout|ca|correctement|mais|sil|depuis|et|encore|cela|toi",
    "essaie|essaye|essayez encore|a|de",
    "toujours|encore <fr_very>* <fr_bad>|pas|meme|erreur|rien|en",
    "il manque|manquait|en|y <fr_very>* la|le|les|une|un|des|encore|manque|a|toujours",
    "<fr_bad> .|reponse|fichier|langue|resultat",
    "la|le|toujours meme erreur|probleme|resultat|la|bug",
    "je|jai|javais ne|nai|demandais|demande|voulais|navais|voulais|dit|parlais|nai <fr_very>* pas|un|une|de|que|le|la|en|voulais|demande",
    "rien|aucun na|ne|nest|sens|changement",
    "pourquoi tu|as|nas|vous ne|nas|tu|navez|as",
    # de
    "das|es|dies|die|deine|der|dein|alles|dieser|diese|ihre _? <de_very>* ist|war|sind|waren|bleibt|sieht <de_very>* <de_bad>",
    "das|es|so|die|deine|der|dein|dies|nichts _? <de_very>* <de_verb> <de_very>* nicht|nie|nichts",
    "<de_verb>|hilft|antwortet so|das|es|leider? <de_very>* nicht",
    "<de_verb> <de_very>* nicht",
    "du|sie hast|haben <de_very>* _? _? _? _? vergessen|ubersehen|ignoriert|falsch|missverstanden|ausgelassen|nicht|verwechselt|erfunden|ubersprungen|verstanden|kaputtgemacht|geloscht|weggelassen|nur",
    "das|es|dies ist|war|sind|hat|wollte|meinte|habe <de_very>* _? <de_very>* nicht <de_very>* was|richtig|korrekt|das|gut|gefragt|fertig|wonach|genug|hilfreich|vollstandig|gemeint|gewollt|die|so|gemeint|geholfen|funktioniert|wahr",
    "das|so ist|war|geht|wollte|meinte|will ja? ich? doch? nicht .|so|ich|was|das|wahr",
    "nicht <de_very>* das|was|richtig|korrekt|gut|ganz|so|hilfreich|wie|genug|vollstandig .|ich|was|genug|gefragt",
    "immer|noch|weiterhin|schon noch|immer|wieder|<de_bad> <de_bad>|nicht|der|die|das|derselbe|dasselbe|ein|fehler|kein|.",
    "<de_bad> .|die|das|es",
    "nochmal|noch|versuch|versuche|versuchs|probier|probiers|mach|machs|wiederhole es|das|nochmal|noch|einmal|mal|erneut|richtig|neu|wieder?"
    " nochmal|noch|richtig|ordentlich|erneut|neu|bitte|.|einmal|aber|korrekt|von|anstandig|besser",
    "es|da|hier|dort fehlt|fehlen|ist|stimmt <de_very>* die|der|das|noch|ein|etwas|halfte|eine|nicht|was|ein",
    "der|die|das|derselbe|dasselbe|immer gleiche|selbe|fehler|problem|noch fehler|problem|ergebnis|ist|bleibt|der|bug",
    "ich habe|wollte|meinte|hatte|sagte <de_very>* _? _? nicht|nach|doch|etwas|aber|gesagt|gefragt|gebeten|was|das|kein|keine|eine|ein",
    "hast|kannst|warum|wieso du|hast|ist|hat <de_very>* du? das? _? <de_very>* uberhaupt|nicht|falsch",
    "falsche|schlechte|falscher|falsches antwort|ergebnis|datei|sprache|losung|format|zahl|datum",
    "uberarbeite|korrigier|korrigiere das|es|deine",
    # hi
    "यह|ये|वह|वो|उत्तर|जवाब|आपका|तुम्हारा|यह|कोड|परिणाम|सब _? _? अभी? भी? गलत|ग़लत|अधूरा|अधूरी|बेकार|टूटा|खराब",
    "_? _? _? गलत|ग़लत है|.|जवाब|उत्तर|था|हैं",
    "गलत|ग़लत|अधूरा|बेकार .|है|जवाब|उत्तर|था",
    "_? _? _? सही|ठीक|काम|पूरा|मदद|चल|वैसा|वह|यह नहीं _? _? है|कर|करता|किया|रहा|हुआ|था|.|मिली|चाहिए|मांगा|चाहा|पूछा|कहा",
    "फिर|दोबारा|दुबारा|वापस|पुनः से|सही|ठीक|करो|कोशिश|करें|प्रयास|लिखो|ढंग|कीजिए",
    "_? तुमने|आपने|तुम|आप _? _? _? _? छोड़|भूल|गलत|ग़लत|नहीं|छोड़ा|छोड़ी|अनदेखा|गए|गलती|आधा",
    "मैंने|मैने|मुझे _? _? _? नहीं _?",
    "अभी|अब|फिर भी _? _? _? टूटा|गलत|नहीं|वही|एरर|खराब|त्रुटि|काम",
    "वही गलती|एरर|समस्या|त्रुटि",
    "इसमें|इस|जवाब में? _? गलती|गलतियाँ|कमी|त्रुटि",
    "ठीक|सही से|तरीके से? करो|करें|जवाब|लिखो",
)
# Written without spaces: the beginning of a clause (with "*"), or all of it.
HAN_FILLERS = (
    "不是 不 嗯 喂 哎 唉 好的 但是 但 可是 谢谢 抱歉 那个 这个 這個 还是 還是 你这个 你 你的 您 这 這 那 答案 结果 結果 回答 代码 代碼 总数 数字 内容 翻译"
    " 是 又 全 完全 都 根本 刚才的 上面的 就 也 仍然 依然 好像 明显 说 测试 链接 脚本 程序 计算"
    " いや いいえ でも これは それは これ それ 答えが 答えは 回答が 回答は 結果が 結果は コードが コードは その まだ 全然 すみません ごめん あの うーん"
    " あなたの テストが 計算が 合計が 翻訳が 数字が 全部 また いえ ちょっと 完全に 何か なんか 明らかに はい リンクが スクリプトが が は だから"
).split()
HAN_COMPLAINTS = (
    "不对 不對 不对* 不對* 不是这样* 不是這樣* 不是我* 不是这个意思* 我要的* 我想要的* 错了* 錯了* 错误* 错的* 错 弄错* 搞错* 理解错* 答错* 算错* 写错* 說錯* 说错*"
    " 翻译错* 不行* 没用* 沒用* 没有用* 没有解决* 没解决* 没有回答* 没回答* 没看* 没有变* 没变* 没改* 没理解* 没按* 没听* 没有按* 没做* 没完成* 没写完* 漏了* 漏掉* 忘了* 忘记了* 少了*"
    " 遗漏* 缺少* 缺了* 不能用* 用不了* 跑不了* 跑不通* 运行不了* 打不开* 不能运行* 无法运行* 不工作* 报错* 重做* 重来* 重新来* 重新做* 重新写* 重新回答* 重新算*"
    " 重新生成* 再试* 再試* 重试* 再做一遍* 再做一次* 再好好* 再检查* 再算* 认真* 答非所问* 胡说* 瞎编* 乱写* 编的* 太差* 太烂* 垃圾* 不准确* 不正确* 不完整* 有误* 有错* 有问题*"
    " 没对* 写得不* 做得不* 做的不* 不满意* 我说的* 我问的* 我不是* 误解* 理解* 怎么没* 怎么又* 怎么还* 为什么没* 为什么还是* 错* 不符合* 与我* 坏的* 坏了* 失败* 一样的错误*"
    " 同样的错误* 只做了* 只回答了* 只写了* 不好* 不够* 失望* 乱码* 过时* 我让你* 我叫你* 我都说了*"
    " 違う 違うよ* 違います* 違うんです* 違うって* 違うでしょ* 違ってい* ちがう ちがいます* そうじゃな* そうではな* 間違っ* 間違い* 間違え* まちがっ* 正しくな* 正しくあり* 合ってな* 合っていな*"
    " 合ってませ* 合いませ* おかしい* 動かない* 動かなかっ* 動きませ* 動いてな* 動いていな* 動いてませ* 壊れて* 壊れた* 直ってな* 直っていな* 直ってませ* 直ってい* やり直し* やりなおし* もう一度やり* もう一度ちゃんと*"
    " もう一回ちゃんと* もう一回やり* もう一度試* もう一度正し* もう一度考え* もう一度確認* ちゃんと* 抜けて* 足りな* 足りませ* 漏れて* 忘れて* 質問に答え* 質問と違* 聞いたことと* 聞いてるのは* 聞いたのは* 求めてい* 頼んだ*"
    " 欲しいのは* 欲しかったのは* 意味が違* 違いますよ* 違いすぎ* だめ* ダメ* 駄目* ひどい* 使えな* 使えませ* 役に立た* できてな* できていな* できてませ* じゃない* ではない* ではあり* じゃなく* うまくいか* うまくいきませ*"
    " 失敗し* エラー* 不正確* 不完全* 半分しか* 嘘* でたらめ* 説明になってな* 答えになってな* 言ったのは* 言いましたよね* 解決してな* 解決していな* 解決しませ* 変わらない* 変わってな* 同じエラー* 理解してな* 間違いだらけ*"
).split()
# What begins like a complaint and is none.
HAN_OTHER = (
    "不对称* 不對稱* 错误处理* 错误码* 错误代码* 错题* 错别字* 不好意思* 不行使* 理解一下* 不够的话* 错过* 错峰* 失败学* 失败是* 垃圾分类* 垃圾邮件* 垃圾回收* 认真写* 我问的人* 不好吃的*"
    " エラー処理* エラーハンドリング* ちゃんとした* エラーコード* 忘れてた* 忘れていた* 間違い探し* 嘘発見* 失敗しない*"
).split()
BAD_SIGNS = "👎😡🤬😠😤🤦❌"
# A task of its own, though the text begins as a complaint.
OWN = (
    "write|draft|compose|find|book|order|schedule|plan|recommend|suggest me|us? a|an|some !better|new|correct|proper|real|whole"
    "|complete|longer|shorter|full|different|second|version|working|more|good",
    "remind|call|email|text|tell my|me|him|her|them",
)

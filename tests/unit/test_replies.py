"""A turn read in its session, and work in several steps.

The texts are one a line ("⏎" for a line break). HELD_OUT ones were written after the words were, and run once before
anything was mended for them: the first lot 79 % of follow-ups, 87 % of complaints, 98 % of tasks, 72 % of steps and all
others right; the second 70 %, 83 %, 97 %, 87 % and all.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimi_stack import features, keywords, replies, replies_words, steps
from kimi_stack.replies import COMPLAINT, FOLLOW_UP

FOLLOW_UPS = """
yes
Yes please!
yeah, go ahead
yep
ok
OK 👍
okay, continue please
go on
keep going
do it
just do it
yes, do that
sounds good
Sounds good to me, thanks!
looks great
perfect
thanks
thanks a lot mate
thank you so much
great, thank you!
2
option 2
the second one
the first one please
B
both
all of them
neither
the last option
1 and 3
let's go with option b
I prefer the first approach
👍
🎉🎉
...
no
no thanks
not now
never mind
wait
hold on
why?
really?
and then?
what's next?
next
next step please
tell me more
go for it
sure, why not
of course
as you suggested
up to you
makes sense, go ahead
that works for me
ship it
yes, exactly
I agree
good job!
you can start now
continue where you left off
more please
one more
please continue
got it, thanks
继续
好的
好的，继续吧
可以
谢谢！
第二个
就这样做吧
没问题
sí
sí, por favor
vale, continúa
adelante
muchas gracias
oui
oui, vas-y
d'accord, continue
merci beaucoup
ja
ja, bitte
mach weiter
danke, das passt so
はい
はい、お願いします
続けてください
ありがとうございます
हाँ
ठीक है, आगे बढ़ो
धन्यवाद
sim, pode continuar
obrigado!
"""
FOLLOW_UPS_HELD_OUT = """
yup, all good
Absolutely!
fine by me, carry on
ok do that then
yes, both please
the third
number 3
let's do the first one
I'll take option A
whichever you think is best
awesome work, cheers!
cool, next one
that's great, thank you very much
please proceed with the plan
yes go ahead and do it
sure thing
brilliant
not sure yet
maybe later
skip it
stop
lol ok
yes, you can go ahead now
I'm fine with that
exactly what I needed, thanks
right, carry on then
ok cool
run it again
what do you recommend?
anything else?
🙏
没错
嗯，继续说
行，就这么办
选第三个
太棒了，谢谢你
claro que sí
perfecto, sigue
la segunda opción
bien sûr, continue
parfait, merci
la deuxième
gerne
klingt gut, weiter so
die zweite Option bitte
了解しました
二番目でお願いします
いいですね
जी हाँ, जारी रखें
बहुत अच्छा
isso mesmo
tá bom, continua
"""
FOLLOW_UPS_HELD_OUT_2 = """
yes let's do it
okay great, go ahead with that
haha nice one
you're the best, thanks
proceed
sounds like a plan
works great now, thank you
A please
the cheaper one
the blue one
I'd go with number two
hm, okay
good idea
that's all for now
please go on with the next part
all right then
you choose
no, that's fine
what do you mean?
can you elaborate?
explain more
keep it as it is
wonderful, many thanks
对，就这样
继续写
知道了，谢谢
perfecto, gracias
sí, hazlo
como prefieras
c'est parfait, merci beaucoup
oui, pourquoi pas
ja, mach das so
super, vielen dank
いいえ、結構です
それでお願いします
ठीक है, धन्यवाद
ótimo, pode seguir
"""
COMPLAINTS = """
that's wrong
That is not correct.
this is wrong, the total should be 42
no, that's not what I asked
you missed half of it
you forgot the second question
try again
try again, properly
please try again
still broken
it's still broken
it doesn't work
doesn't work
that didn't help at all
not what I wanted
wrong
wrong answer
Wrong again!!
incorrect
are you sure?
Are you sure that's right?
redo it
do it again, but properly this time
this makes no sense
you misunderstood me
you ignored my question
you didn't answer the question
you only did half
I asked for a table, not a list
I said in French
that can't be right
nope, same error
still the same error
I still get the same error
the code doesn't compile
the tests are still failing
your answer is incomplete
the numbers are wrong
there's a mistake in your answer
the link is broken
that's too long
too vague
it crashes
you made that up
why did you delete my file?
start over
thanks, but that's not right
ok but it still doesn't work
hmm, not quite
this is garbage
that's nonsense, Paris is not in Italy
you keep making the same mistake
I'm not happy with this
no, I meant the other file
not good enough
👎
不对
这不对
错了，应该是42
重做
还是不行
你漏了一半
不是我要的
再试一次
eso está mal
no funciona
te olvidaste de la segunda parte
inténtalo de nuevo
c'est faux
ça ne marche pas
tu as oublié la moitié
das ist falsch
funktioniert immer noch nicht
du hast die Hälfte vergessen
違います
まだ動かない
やり直して
यह गलत है
काम नहीं कर रहा
isso está errado
não funciona
"""
COMPLAINTS_HELD_OUT = """
nope, that's still not it
This isn't what I wanted at all.
you got the dates wrong
you didn't read my message
the second link doesn't work
the formula you gave me is wrong
that was not helpful
I already told you I use Windows
your code throws an error on line 12
it's missing the last three rows
half of the table is missing
you're wrong about the year, it was 1989
please redo this, it has too many errors
that's not true
this answer is useless
Sorry, but this is completely off
doesn't compile
I don't think that's right
can you try that again? it failed
again the same mistake!
no good
why do you keep changing my variable names?
did you even read the file?
this is not funny, you deleted everything
the output is still empty
wrong language, I need it in German
bad answer
you skipped step 3
there are typos everywhere
I specifically asked for no bullet points
it still crashes when I click save
check your math
fail
ugh, broken again
结果不对，应该是100
你理解错了
代码还是报错
重新写一遍
la respuesta es incorrecta
sigue sin funcionar
no es lo que pedí
ce n'est pas ce que j'ai demandé
ça marche toujours pas
das stimmt nicht
das ist nicht, was ich wollte
versuch es nochmal
答えが間違っています
それじゃない
ちゃんとやって
जवाब गलत है
फिर से कोशिश करो
você esqueceu a segunda parte
ainda não funciona
"""
COMPLAINTS_HELD_OUT_2 = """
That's the wrong file.
you didn't include the prices
no it isn't
this still fails with the same traceback
your translation is off
why is it still not working?
you stopped halfway
I wanted the short version
none of these links work
the image is blurry
that's outdated
please do it again, you missed the last page
it gives me a 404
I can't open the file
sum is wrong
totally wrong
that's not how it works
sorry but you're mistaken
it didn't change anything
you repeated yourself
where's the rest?
not correct: 7 x 8 is 56
这个答案是错的
不是这样的
你没有回答我的问题
esto no es correcto
has olvidado las fuentes
tu t'es trompé
la réponse est fausse
du hast mich falsch verstanden
geht immer noch nicht
動きません
質問に答えていません
यह सही नहीं है
está errado de novo
"""
TASKS = """
write an email saying that's wrong
what's wrong with my car?
my landlord says this is wrong, draft a reply
fix this: tests are still broken in repo X
yes, and then write a full test-suite for the parser
thanks! now debug the login
ok, now translate it to French
what is the capital of France?
hello
Explain why the sky is blue
summarize this article
2+2
what is 15% of 80?
How do I say thank you in Japanese?
no more than 200 words: describe the sea
please write a poem
continue the story about the dragon and the knight
go to the store list and add milk
next monday, remind me to call mum
the second world war: causes and effects
first aid for burns
sure-fire ways to lose weight
great expectations summary
good restaurants in Berlin
thanks giving dinner recipes for six
is it wrong to lie to a friend?
my code doesn't work: TypeError in line 3
the wrong man, who directed it?
why is my build failing on macOS?
the build is broken on main, find out which commit did it
translate "that's wrong" to Spanish
what does "still broken" mean in this ticket?
a customer writes that it doesn't work, what should I answer?
tell Bob that he missed the meeting
it's wrong to assume that all swans are white; give me an essay on induction
write a complaint about a broken washing machine
You are a helpful assistant. Write a haiku.
you are a pirate, tell me a joke
set an alarm for 7
play some jazz
send the report to Anna
list three wrong answers for this quiz
find mistakes in the following text
my phone is not working, how do I reset it?
I missed my flight, what are my options?
I want to learn Rust, where do I start?
I need a name for my cat
what went wrong in the 2008 crisis?
debug the login
yes or no: is water wet?
ok google
how are babies made
make it shorter
add error handling to the parser
can you check whether port 443 is open?
which option is cheaper, AWS or GCP?
compare option 1 and option 2 on price
why did Rome fall?
why did you choose Rust for ripgrep, Andrew?
do the dishes need rinsing before the dishwasher?
stop words in NLP: what are they?
try the new restaurant on main street or the old one?
does not compute: origin of the phrase
I said yes to the job, draft an acceptance letter
not all heroes wear capes: write a slogan like that
again and again by Jimi: find lyrics
still life painting tips
bad breath remedies
what is wrong?
wrong turn 2 plot
the answer to life, the universe and everything
that song that goes na na na, what is it?
this function should return a list; write it
it should be easy to add dark mode, can you do it?
写一首关于春天的诗
翻译这句话：不对
不对称加密是什么？
为什么天空是蓝色的
帮我写一封邮件说这不对
继续教育学院有哪些课程
好的咖啡豆怎么选
escribe un correo diciendo que eso está mal
¿qué significa "no funciona"?
mi coche no funciona, ¿qué hago?
resume este artículo
écris un poème
pourquoi le ciel est bleu ?
ma voiture ne marche pas, que faire ?
schreibe eine E-Mail, dass das falsch ist
mein Auto ist kaputt, was kostet die Reparatur?
wie spät ist es?
メールを書いて
違うモデルを使ってください
東京の天気は？
कविता लिखो
भारत की राजधानी क्या है?
escreva um poema
meu computador não liga
thanks for the update; please also benchmark it against v2
perfect, now deploy it to staging
yes, but use Python 3.12
okay, what about pricing?
"""
TASKS_HELD_OUT = """
my boss says I'm wrong, help me answer him
write a function that returns true if the string is wrong
how do I fix a broken zipper?
what happens if you miss a rent payment?
is the earth flat? yes or no
ok so what's the plan for the Q3 launch? write it up
thanks, now plan a trip to Kyoto for five days
yes, also create a Dockerfile
no, book the 9am flight instead
go through my emails and flag the urgent ones
next train to Munich
the first chapter of my novel needs an outline
please summarize the second document
it doesn't work out between us: write a breakup text
not working out for a month, how do I restart?
the printer in room 4 is broken, email facilities
you have mail: what's in my inbox?
I forgot my password for GitHub, how do I reset it?
this is my essay, please grade it: Wrong is wrong
that's a great question to ask in an interview: which others are there?
explain again how monads work with an example in Haskell
try to find a cheaper hotel in Lisbon
start a timer for 10 minutes
continue button does not appear in my React form, why?
good morning! what's the weather?
more examples of irony in Hamlet
option pricing with Black-Scholes
two plus two
perfect numbers below 1000
great wall of china length
why does my dog bark at night?
does not equal sign in Python
fix the failing test in test_parser.py
rewrite this paragraph in plain English
I said nothing wrong, did I? Analyze this chat between me and my sister
compare these two contracts
bitte übersetze diesen Satz ins Englische
ja und nein fragen für ein Spiel, gib mir 20
das Auto meines Nachbarn ist kaputt, wie helfe ich ihm?
merci de rédiger une lettre de motivation
oui ou non : la Terre est-elle plate ?
continúa la historia del dragón
no sé cocinar, dame una receta fácil
está lloviendo, ¿qué hago hoy?
继续写这个故事的第三章
为什么不对称战争难以取胜？
错误处理的最佳实践是什么
好的简历应该怎么写
第一次世界大战的原因
はじめまして、自己紹介文を書いてください
間違い探しの問題を作って
続きを書いて、主人公は猫です
सही उत्तर कैसे चुनें, बताओ निबंध लिखकर
obrigado é português? explica a origem
faça um resumo do livro
erro 404 no nginx, como resolvo?
it is not raining in Spain, is it?
everything about the French revolution
you should always tip? what's the etiquette in Japan
wait times at the DMV in Oakland
"""
TASKS_HELD_OUT_2 = """
is that store still open?
it's my birthday tomorrow, suggest a menu
that restaurant from last night, find its address
you know Python? write quicksort
no idea how to cook rice, teach me
sure, and now add tests for the edge cases
good, now refactor the second function to use generators
wrong address on my invoice, write to the shop
not sure which laptop to buy for video editing
still water or sparkling with fish?
thanks Bob for the invite, tell him I can't come
yes bank or no bank: explain the term
why is the sky blue and the sunset red?
how does a heat pump work?
my answer to question 3 was marked wrong, is it?
write an apology for missing the deadline
the last question on the exam asked for the derivative of x^2
fix the error in the second paragraph
review my pull request
what did I miss in the meeting?
does not working on Sunday affect my pay?
try catch in Python
do you have any good book tips on the Ottoman empire?
double the recipe for eight people
检查这段代码有没有错误
好莱坞最好的十部电影
escribe una queja porque el producto no funciona
explique la faute dans cette phrase
ist das Auto falsch geparkt, wenn es auf dem Gehweg steht?
失敗から学ぶ方法を教えて
गलत और सही पर निबंध लिखो
traduza esta frase para o inglês
"""
STEPS = """
build it, run the tests, fix what fails
clone the repo, install it and then deploy to staging
First research the market, then write a report, finally email it to the team
1. Clone the repository⏎2. Install the dependencies⏎3. Run the tests
Fix the bug, add a test and open a PR
please clone https://x.y/z, build it and run the benchmarks
download the dataset, clean it, train a model and plot the results
Scrape the prices from these three sites, then put them in a table
run the linter and fix all warnings
Set up a new project, add tests, and push it to GitHub
Can you check out the branch, rebase it on main, and run the tests?
refactor the parser, then update the docs
migrate the database, verify the data, and then delete the old tables
Find the memory leak, fix it, then write a regression test
I want you to reproduce the bug, fix it and deploy
research competitors, compare their pricing, then draft a summary
Step 1: fetch the logs. Step 2: parse them. Step 3: write a report.
- clone the repo⏎- run the tests⏎- fix failures
update the dependencies, run the tests and commit if they pass
implement the feature, test it, document it
install docker, configure nginx, and deploy the app
Go through my inbox, summarize the threads, then draft replies and upload them to the wiki
read the csv, filter the rows, export to json
extract the tables from the pdf, convert them to csv and upload them
build the image and push it to the registry
Investigate why CI fails, fix it, and report back
先克隆仓库，然后安装依赖，最后运行测试
下载数据，清洗数据，然后生成报告
先分析日志，再修复错误
clona el repositorio, instala las dependencias y ejecuta las pruebas
primero analiza los datos, luego escribe un informe y finalmente envíalo
clone le dépôt, installe les dépendances puis lance les tests
d'abord analyse les données, ensuite rédige un rapport et enfin envoie-le
klone das Repo, installiere es und führe die Tests aus
analysiere zuerst die Logs, dann behebe den Fehler und schreibe einen Test
まずリポジトリをクローンして、次にビルドして、最後にテストを実行してください
データをダウンロードして、分析して、レポートを作成して
पहले रिपो क्लोन करो, फिर टेस्ट चलाओ, अंत में डिप्लॉय करो
clone o repositório, instale as dependências e rode os testes
primeiro analise os dados, depois escreva um relatório
"""
STEPS_HELD_OUT = """
Fork the repo, apply the patch and run the test suite
write the script, run it, and send me the output
Download the video, extract the audio, then transcribe it
create a branch, fix the bug, push it, and open a pull request
first set up the database, then load the data and build the dashboard
Search for flights, compare prices, and then book the cheapest one
audit the code, list the vulnerabilities and patch them
find all the TODOs in the repo, create issues for them, and then assign them to me
Go to the site, collect all the emails, then save them to a spreadsheet
Once you have cloned the repo, compile it and run the examples
analyze the logs, find the root cause, implement a fix, deploy it and monitor for an hour
Please upgrade the packages, then restart the server and check that it works
1) scrape the site 2) clean the data 3) upload it to S3
create the schema, then migrate the data
read the paper, implement the algorithm and benchmark it against ours
克隆代码，编译，然后部署到服务器
首先收集数据，接着分析趋势，最后写一份报告
抓取网页，提取价格，保存到表格
busca los datos, compáralos y luego genera un gráfico
instala el paquete y después ejecuta los tests
télécharge le fichier, analyse-le, puis génère un rapport
lade die Daten herunter, bereinige sie und erstelle dann einen Bericht
コードを修正して、テストを実行し、デプロイしてください
डेटा डाउनलोड करो, विश्लेषण करो और रिपोर्ट तैयार करो
baixe os dados, limpe-os e depois gere um relatório
"""
STEPS_HELD_OUT_2 = """
pull the latest code, rebuild the container and restart the service
write unit tests for the parser, run them, then fix any failures
fetch the weather data, compute the averages, and plot them
log in to the portal, download my invoices, then email them to my accountant
rename the files, move them to the archive folder, and then delete the originals
check the logs, find the error, and fix it
first create a virtualenv, then install the requirements
build a landing page and deploy it to Netlify
translate the docs to German, then open a PR
profile the app, optimize the slow queries, rerun the benchmark
创建分支，修改代码，然后提交
lee el archivo, corrige los errores y luego súbelo
crée un dépôt, ajoute des tests et publie le paquet
erstelle einen Branch, behebe den Bug und öffne dann einen PR
データを集めて、グラフを作成し、最後に保存してください
"""
NON_STEPS = """
buy milk, eggs and bread
say hi, then bye
list red, green and blue
what is the difference between build and test?
how do I install and run Docker?
write a poem
write a poem about the sea and a haiku about rain
explain how git clone works
who wrote War and Peace, and when?
translate this to French
remind me to call mum, then dad
first aid kit contents
tell me a joke and then another one
is it better to rent or to buy?
what happens first, then what happens next?
my favourite colours are red, green and blue
the first one, then the second one
we went to Rome, then to Paris, and finally home
if it rains then take an umbrella
fix the typo in line 3
run the tests
deploy to staging
summarize this article in three bullet points
compare Python, Ruby and Go
draft an email to Bob about lunch and dinner
what are the steps to build a house?
1. apples⏎2. pears⏎3. plums
dear Sir, thanks for the update, best regards
please review this function
design a logo
what is a test, a build and a release?
debug the login
买牛奶、鸡蛋和面包
先生，你好，然后呢
今天天气怎么样
compra leche, huevos y pan
achète du lait, des œufs et du pain
kaufe Milch, Eier und Brot
牛乳と卵とパンを買う
दूध, अंडे और रोटी खरीदो
compre leite, ovos e pão
yes, go on
"""
NON_STEPS_HELD_OUT = """
eggs, flour and sugar: what can I bake?
tell me about Paris, then about London
who won the race, and who came second?
I woke up, ate breakfast and went to work
what does "build, test, deploy" mean?
name three cities, then three rivers
turn on the light and close the door
write an email to my boss
how does git merge work and when should I rebase?
what are the pros and cons of running and swimming?
first names that start with B
is there a test for iron deficiency?
explain the build process of Firefox
my flight lands at 5, then I take a train
summarize the plot of Dune
1. Who are you?⏎2. Where are you?⏎3. Why?
translate: "first we eat, then we dance"
set a timer for ten minutes, then one for twenty
play some jazz and then some rock
the contest is on Monday, then a party on Tuesday
苹果、香蕉和橙子哪个好？
先生和女士有什么区别
¿qué es un test y para qué sirve?
was ist ein Test?
テストとは何ですか
"""
NON_STEPS_HELD_OUT_2 = """
how are you, and what can you do?
which is faster, a train or a bus?
what is the process to publish a book?
describe your morning routine
I like reading, hiking and cooking
add milk to the list
write a haiku, a limerick and a sonnet
who is the president, then?
explain test, build and deploy stages
find a good restaurant
should I run or walk?
is it better to build or buy a house?
send Anna my love
你喜欢苹果还是香蕉
dime tres colores: rojo, verde y azul
"""


def texts(*blocks: str) -> list[str]:
    return [line.replace("⏎", "\n") for block in blocks for line in block.strip().splitlines()]


ALL = {
    FOLLOW_UP: texts(FOLLOW_UPS, FOLLOW_UPS_HELD_OUT, FOLLOW_UPS_HELD_OUT_2),
    COMPLAINT: texts(COMPLAINTS, COMPLAINTS_HELD_OUT, COMPLAINTS_HELD_OUT_2),
    None: texts(TASKS, TASKS_HELD_OUT, TASKS_HELD_OUT_2),
}
IN_STEPS = {
    True: texts(STEPS, STEPS_HELD_OUT, STEPS_HELD_OUT_2),
    False: texts(NON_STEPS, NON_STEPS_HELD_OUT, NON_STEPS_HELD_OUT_2),
}


def test_there_are_enough_texts_of_each_kind() -> None:
    assert [len(ALL[kind]) >= least for kind, least in ((FOLLOW_UP, 120), (COMPLAINT, 100), (None, 150))] == [True] * 3
    assert min(map(len, IN_STEPS.values())) >= 60


@pytest.mark.parametrize("kind", ALL)
def test_each_turn_is_what_it_is_in_its_session(kind: str | None) -> None:
    assert [(text, found) for text in ALL[kind] if (found := replies.kind(text)) != kind] == []


@pytest.mark.parametrize("several", IN_STEPS)
def test_work_in_several_steps_is_told_from_lists_and_questions(several: bool) -> None:
    assert [text for text in IN_STEPS[several] if steps.steps(text) != several] == []


@pytest.mark.parametrize("around", ["{}!!", "  {}  ", "Hey Kimi, {}", "{} 🙏", "{}, please", "{}\n"])
def test_what_stands_around_a_reply_changes_nothing(around: str) -> None:
    for text, kind in (("yes, go ahead", FOLLOW_UP), ("that's wrong", COMPLAINT), ("debug the login", None)):
        assert replies.kind(around.format(text)) == kind


def test_case_width_and_apostrophes_change_nothing() -> None:
    for text in ("THAT’S WRONG", "thats wrong", "That is wrong", "ｔｈａｔ　ｉｓ　ｗｒｏｎｇ"):
        assert replies.kind(text) == COMPLAINT


def test_a_complaint_may_go_on_at_length_and_a_follow_up_may_not() -> None:
    assert replies.kind("That's wrong. " + "The total of each row should be in the last column. " * 40) == COMPLAINT
    assert replies.kind("Here is my essay. " + "It is long. " * 40 + "That's wrong.") is None
    assert replies.kind("yes " * 15) == FOLLOW_UP
    assert replies.kind("yes " * 100) is None


def test_nothing_said_is_nothing() -> None:
    assert [replies.kind(text) for text in ("", " \n")] == [None, None]


def test_steps_are_seen_at_both_ends_of_a_long_text() -> None:
    task = "Clone the repo, run the tests and fix what fails."
    assert steps.steps(task + "\n" + "log line\n" * 5000)
    assert steps.steps("log line\n" * 5000 + task)
    assert not steps.steps("log line\n" * 5000 + task + "\n" + "log line\n" * 5000)


@given(st.text(max_size=400))
def test_any_text_is_something(text: str) -> None:
    assert replies.kind(text) in (FOLLOW_UP, COMPLAINT, None)
    assert steps.steps(text) in (True, False)


def test_the_words_are_spelled_as_texts_are_read() -> None:
    lists = replies._lists()
    for word in {*lists.heads, *lists.glue, *lists.alone, *lists.fillers}:
        assert word == "." or features.fold(keywords.normalized(word)) == word
    for slot in lists._slots.values():
        assert all(features.fold(keywords.normalized(word)) == word for word in slot[0])
    for text in (*replies_words.HAN_COMPLAINTS, *replies_words.HAN_FILLERS, *replies_words.HAN_OTHER):
        assert features.fold(keywords.normalized(text)).replace(" ", "*") == text


def test_expressions_keep_to_what_both_languages_read_alike() -> None:
    for hints, pattern in steps.STEPS:
        assert hints
        assert all(keywords.normalized(hint) == hint for hint in hints)
        assert keywords.normalized(pattern).replace("[\\s\\s]", "") == pattern.replace("[\\s\\S]", "")
        rest = pattern.replace("[\\s\\S]", "")
        for sign in ("\\b", "\\s", "\\w", "\\d", "\\Z", "\\A", "(?P", "(?i", "*+", "++"):
            assert sign not in rest


def test_javascript_finds_the_same_steps() -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("there is no node here")
    given = [keywords.normalized(text) for kinds in (ALL, IN_STEPS) for listed in kinds.values() for text in listed]
    script = (
        "const [rules, texts] = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));"
        "const steps = (text) => rules.some(([hints, pattern]) =>"
        "  hints.some((hint) => text.includes(hint)) && new RegExp(pattern).test(text));"
        "console.log(JSON.stringify(texts.map(steps)));"
    )
    asked = json.dumps([steps.STEPS, given])
    run = subprocess.run(
        [node, "-e", script], input=asked, capture_output=True, text=True, check=True, encoding="utf-8"
    )
    assert json.loads(run.stdout) == [steps.steps(text) for text in given]


def test_neither_takes_long_on_a_text_made_to_be_slow() -> None:
    slow = (
        "no " * 6000, "this " * 4000, "and run x " * 1600, "clone x. " + "word, " * 3000, "先测试" * 6000,
        "install, install, " + "foo bar, " * 2000, "first run " * 2000, "puis teste, " * 2 + "foo y " * 3000,
    )  # fmt: skip
    steps.steps(" ".join(slow))
    for text in slow:
        began = time.process_time()
        replies.kind(text)
        steps.steps(text)
        assert time.process_time() - began < 1, text[:20]


def test_a_cold_hook_loads_nothing_for_it() -> None:
    code = (
        "from kimi_stack import replies, session, steps; replies.kind('yes'); steps.steps('yes'); print(*sys.modules)"
    )
    names = "json re pathlib dataclasses typing click platformdirs tempfile contextlib functools enum"
    run = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}; {code}"], capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr
    assert set(names.split()) & set(run.stdout.split()) == set()

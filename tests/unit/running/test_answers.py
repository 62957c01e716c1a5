"""Answers as the field gives them: those that look complete and are none, and those that only look poor."""

from __future__ import annotations

import json

import pytest

from kimi_stack.openclaw import turns
from kimi_stack.running.assessment import THRESHOLD, Answer, assess_result_quality

PUMP = "A heat pump moves heat inside. It needs a third of the power of a heater. The compressor then pushes the gas "
NONE = [
    ("fix the bug in my login code", "Sure! I have fixed the bug."),
    ("Fix the failing test", "Sure! The test is fixed."),
    ("Fix the failing test", "Done!"),
    ("Fix the failing test", "All done. Let me know if you need anything else."),
    ("Refactor the parser", "I've refactored the parser and cleaned up the code. Everything works now!"),
    ("Behebe den Fehler im Login", "Natürlich! Ich habe den Fehler behoben."),
    ("Behebe den Fehler im Login", "Der Fehler ist behoben."),
    ("Corrige le bug de connexion", "Bien sûr ! J'ai corrigé le bug."),
    ("Arregla el error", "¡Claro! He corregido el error."),
    ("修复登录的错误", "好的！我已经修复了这个错误。"),
    ("修复登录的错误", "已修复。"),
    ("ログインのバグを直して", "はい、バグを修正しました。"),
    ("Исправь ошибку", "Готово! Я исправил ошибку."),
    ("Correggi il bug", "Fatto! Ho corretto il bug."),
    ("Corrija o bug", "Pronto! Corrigi o bug."),
    ("로그인 버그를 고쳐 줘", "네, 버그를 수정했습니다."),
    ("Write a function that reverses a list", "Sure! I've written the function for you. Enjoy!"),
    ("What is the capital of France?", "The capital of France is"),
    ("How do I fix this error in git?", "To fix this error you need to first fetch the branch and then rebase it with"),
    ("Was ist die Hauptstadt von Frankreich?", "Die Hauptstadt von Frankreich ist"),
    ("Quelle est la capitale de la France ?", "La capitale de la France est"),
    ("¿Cuál es la capital de Francia?", "La capital de Francia es"),
    ("法国的首都是哪里?", "法国的首都是"),
    ("フランスの首都は?", "フランスの首都は"),
    ("프랑스의 수도는?", "프랑스의 수도는"),
    ("Какая столица Франции?", "Столица Франции это город на"),
    (
        "Explain how a heat pump works",
        PUMP + "through a",
    ),
    (
        "Explain how a heat pump works",
        PUMP + "through the conden",
    ),
    (
        "Explain it",
        PUMP.replace(". ", ".\n\n") + "while the valve",
    ),
    ("List all the steps to install it", "1. Download the file.\n2. Unpack it.\n... and so on."),
    ("List the countries of Europe", "France, Germany, Spain, Italy, ... and so on."),
    ("List the countries of Europe", "- France\n- Germany\n- etc."),
    ("Liste die Länder Europas", "Frankreich, Deutschland, Spanien, ... usw."),
    ("列出欧洲的所有国家", "法国、德国、西班牙……等等。"),
    ("Énumère les pays d'Europe", "France, Allemagne, Espagne, ... et ainsi de suite."),
    ("Enumera los países de Europa", "Francia, Alemania, España... y así sucesivamente."),
    ("Translate all ten sentences", "1. Hallo.\n2. Tschüss.\n(and so on)"),
    ("Write unit tests for all methods", "Test the first one for null.\nRepeat for the other methods."),
    ("what's the weather", "HEARTBEAT_OK"),
    ("what's the weather", "**HEARTBEAT_OK**"),
    ("Summarize the log", "NO_REPLY"),
    ("Summarize the log", "heartbeat_ok."),
    ("Summarize the log", "<think>I should summarize</think>"),
    ("Summarize the log", "<think>I should summarize the"),
    ("Summarize the log", "[no response]"),
    ("Summarize the log", "No response requested."),
    ("hi", "[object Object]"),
    ("hi", "undefined"),
    ("... and so on?", "... and so on."),
    ("Fix the login", "✅ Fixed!"),
    ("Fix the login", "Great news! The login bug has been fixed."),
    ("Fix the login", "The issue has been resolved successfully. Please test it and let me know."),
    ("Add tests for the parser", "I have added tests for the parser."),
    ("Write the report", "The report is complete."),
    ("Implement the cache", "It's done!"),
    ("Erstelle eine Liste der Dateien", "Erledigt."),
    ("Schreibe die Tests", "Ich habe die Tests geschrieben."),
    ("Ajoute un test", "C'est fait !"),
    ("写一个排序函数", "好的，已完成。"),
    ("修复这个问题", "搞定了！"),
    ("Where is the cup?", "The cup is on the table next to the"),
    ("How far is it?", "From here it is about twelve kilometres to"),
    ("Wo ist der Schlüssel?", "Der Schlüssel liegt auf dem Tisch neben der Lampe in"),
    ("Name the planets", "Mercury, Venus, Earth,"),
    (
        "Explain DNS",
        "DNS turns names into addresses. Your computer asks a resolver. The resolver then asks the root servers and",
    ),
    ("List all 50 states", "1. Alabama\n2. Alaska\n3. Arizona\n..., etc."),
    ("Document each method", "`open` opens the file.\n\nThe rest is documented in the same way.\n\n[continued]"),
    ("Write tests for all", "- one for null\n- and so on"),
    ("what's up with the server", "NO_REPLY."),
    ("what's up with the server", "`HEARTBEAT_OK`"),
    ("Update the file", "I've updated the file as requested, let me know."),
    ("List the countries of Europe", "France, Germany, Spain, …and more."),
    ("Tell me a joke", "<thinking>A joke about cats.</thinking>\n"),
]

GOOD = [
    ("count the users in SQL", "SELECT COUNT(*) FROM users;"),
    ("count the users in SQL", "SELECT COUNT(*) FROM users"),
    ("how many users are there? answer in SQL", "SELECT COUNT(*) FROM users;"),
    ("How do I count the rows of a dataframe in pandas?", "len(df)"),
    ("Calculate the average salary in SQL", "SELECT AVG(salary) FROM employees;"),
    ("Wie viele Nutzer gibt es? Schreib mir die SQL-Abfrage", "SELECT COUNT(*) FROM users;"),
    ("用SQL统计活跃用户数量", "SELECT COUNT(*) FROM users WHERE active = 1 AND deleted_at IS NULL;"),
    ("用SQL查询有多少用户", "SELECT COUNT(*) FROM users;"),
    ("SQLでユーザー数を数えて", "SELECT COUNT(*) FROM users;"),
    ("compte les utilisateurs en SQL", "SELECT COUNT(*) FROM utilisateurs;"),
    ("count the words in a file with bash", "wc -l notes.txt"),
    ("Excel formula to count the non-empty cells in column A", "=COUNTA(A:A)"),
    ("SQL query for the top 5 customers", "SELECT name FROM customers ORDER BY spend DESC LIMIT 5;"),
    ("create a table users with id and name in SQL", "CREATE TABLE users (id INT PRIMARY KEY, name TEXT);"),
    ("insert Ann into a table in SQL", "INSERT INTO people (name) VALUES ('Ann');"),
    ("one-liner in JavaScript to sum an array", "arr.reduce((a, b) => a + b, 0);"),
    ("how do I count documents in mongodb?", "db.users.countDocuments({});"),
    ("Delete old rows in SQL", "DELETE FROM logs WHERE at < NOW() - INTERVAL '30 days';"),
    ("Fix the off-by-one bug in: for i in range(1, n)", "I have fixed the bug: the loop now starts at 0."),
    ("Fix the bug", "I fixed the bug by changing `<=` to `<`."),
    ("Fix the test", Answer("Sure! I have fixed the test.", tools_used=4)),
    ("Is it fixed?", "Yes, it is fixed."),
    ("remember that I am Ann", "Done!"),
    ("remind me at 8", "Sure! I have set a reminder."),
    ("hi", "Hello! How can I help?"),
    ("Say done when ready", "Done"),
    ("What is the opposite of off?", "on"),
    ("How do I sign in?", "Click on the button to sign in"),
    ("Who are they?", "Ann knows who they are"),
    ("What are even numbers?", "Even numbers are 2, 4, 6, 8, and so on."),
    ("What is the pattern of the sequence?", "It doubles: 2, 4, 8, ... and so on."),
    ("What fruit can I put in a salad?", "Apples, pears, bananas, etc."),
    ("Where is the config?", "It is in the project. I looked it up twice. The file is in src/app/config.toml"),
    ("What is this used for?", "It is what the door is opened with"),
    ("Translate 'je veux' to English", "I want to"),
    ("Reply HEARTBEAT_OK if nothing is wrong", "HEARTBEAT_OK"),
    ("What does OpenClaw answer to a quiet heartbeat?", "It answers HEARTBEAT_OK, which is not shown."),
    ("Capital of France?", "Paris"),
    ("Capital of France?", "The capital of France is Paris"),
    ("法国的首都是哪里?", "法国的首都是巴黎"),
    ("Hauptstadt?", "Die Hauptstadt von Frankreich ist Paris"),
    ("Does it work?", "Yes, it works."),
    ("Is the build done?", "Yes. The build is done."),
    ("What was wrong?", "The cable was loose."),
    ("Write an email to say the bug is fixed", "Hi Ann,\n\nThe bug is fixed.\n\nBest,\nBob"),
    ("Translate to English: Der Fehler ist behoben.", "The bug is fixed."),
    ("undefined or null: which is the default in JS?", "undefined"),
    ("Summarize: the team fixed the bug.", "The bug was fixed by the team."),
    ("Convert 5 miles to km", "8.05 km"),
    ("Which preposition fits: interested __ music", "in"),
    ("rename the variable x to count in: x = 1", "count = 1"),
    ("how many rows? in pandas", "df.shape[0]"),
    ("give me a regex that matches three digits", "^\\d{3}$"),
    ("List the 3 largest files with a shell command", "ls -lS | head -n 4"),
    ("MongoDB query to count users by city", "db.users.aggregate([{$group: {_id: '$city', n: {$sum: 1}}}])"),
    ("cuenta los usuarios en SQL", "SELECT COUNT(*) FROM usuarios;"),
    ("Update the price of item 3 in SQL", "UPDATE items SET price = 5 WHERE id = 3;"),
    ("In Go, sum a slice", "for _, v := range xs { sum += v }"),
    ("Write a CSS rule that hides .ad", ".ad { display: none; }"),
    ("Fix this: teh cat", "the cat"),
    ("Fix the sentence: he go home", "He goes home."),
    ("Fix the bug", "The loop ran one step too far; `i < n` ends it in time."),
    ("Fix the bug", "I have fixed the bug because of which the list was empty: the filter was inverted."),
    ("Why did it fail?", "The disk was full."),
    ("Did you fix it?", "Yes, I have fixed it."),
    ("Who fixed the bug?", "I have fixed the bug."),
    ("What is done?", "All tasks are done."),
    ("Where does it come from?", "It is not known where it comes from"),
    ("May I go?", "Yes, if you want to"),
    ("How do I close it?", "Press q to quit"),
    ("Which city is it?", "It is the city of Lyon"),
    ("Name three fruits", "Apple, pear and plum"),
    ("When is it?", "It is on Monday at 9"),
    ("Wie heißt er?", "Ich weiß, wie er heißt: Otto"),
    ("What is in the box?", "Screws, nails, nuts, and so on."),
    ("Write a haiku", "An old silent pond\nA frog jumps into the pond\nsplash and silence now"),
    ("Give me the path", "You find it there. I looked twice. It is /usr/share/doc"),
    ("What is a no-reply address?", "A NO_REPLY address takes no mail."),
    ("Tell me about <think> tags", "<think> is a tag in which some models reason before they answer."),
]


@pytest.mark.parametrize(("task", "answer"), NONE, ids=lambda text: ascii(text)[:40])
def test_what_is_no_answer_is_not_good_enough(task: str, answer: str | Answer) -> None:
    found = assess_result_quality(answer, task)
    assert found.score < THRESHOLD, found


@pytest.mark.parametrize(("task", "answer"), GOOD, ids=lambda text: ascii(text)[:40])
def test_a_good_answer_costs_no_second_try(task: str, answer: str | Answer) -> None:
    found = assess_result_quality(answer, task)
    assert found.score >= THRESHOLD, found


NOTICE = "⚠️ Reply truncated at the model's output token limit. The text above is partial — ask to continue it."


def test_an_answer_that_openclaw_calls_truncated_was_cut() -> None:
    for envelope in (
        {"status": "ok", "final": f"One.\n{NOTICE}", "payloads": [{"text": "One."}, {"text": NOTICE}]},
        {"status": "ok", "final": f"One.\n{NOTICE}"},
    ):
        turn = turns.read(0, json.dumps(envelope), "", "a/b")
        assert (turn.ok, turn.stop_reason) == (True, "length")
        found = assess_result_quality(Answer(turn.text, stop_reason=turn.stop_reason), "Explain it")
        assert "stop_reason" in [reason.signal for reason in found.reasons]


def test_an_answer_that_only_speaks_of_it_was_not() -> None:
    final = f"OpenClaw writes: {NOTICE}\nThen it ends."
    assert turns.read(0, json.dumps({"status": "ok", "final": final}), "", "a/b").stop_reason is None
    assert turns.read(0, json.dumps({"status": "ok", "final": "", "payloads": 3}), "", "a/b").stop_reason is None


def test_the_gateway_tells_the_stop_reason_itself() -> None:
    result = {
        "payloads": [{"text": "One"}],
        "meta": {"stopReason": "length", "toolSummary": {"calls": 2, "failures": 1}},
    }
    turn = turns.read(0, json.dumps({"status": "ok", "result": result}), "", "a/b")
    assert (turn.stop_reason, turn.tools, turn.tools_failed) == ("length", 2, 1)

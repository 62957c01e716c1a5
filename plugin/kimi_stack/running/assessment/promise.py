"""Signal for an answer that announces the work but does not do it."""

from __future__ import annotations

import re

from kimi_stack.running.assessment import asked, language
from kimi_stack.running.assessment.answer import STRONG, Answer, Reason

MOST = 400  # characters; announcements are short

OPENER = re.compile(
    r"\W*(?:sure(?: thing)?|of course|certainly|absolutely|okay|ok|great|got it|understood|no problem"
    r"|alright|right|definitely|happy to help"
    r"|(?:that's |that is )?an? (?:great|good|excellent|interesting) (?:question|idea)|gerne|natürlich"
    r"|klar|verstanden|bien sûr|d'accord|très bien|claro|por supuesto|entendido|de acuerdo"
    r"|好的|好|没问题|当然(?:可以)?|明白了?|收到|了解了?|はい|もちろん(?:です)?|承知(?:しました|いたしました)|わかりました"
    r"|네|예|알겠습니다|물론(?:입니다|이죠)?|конечно|хорошо|certo|certamente|com certeza)\W*"
)
_ANNOUNCEMENT = re.compile(
    r"\W*(?:and |then |now |so |first,? )?(?:"
    r"i(?:'ll| will|'m going to| am going to)(?: now| first| then| start| begin)? (?!(?:remind|notify"
    r"|remember|keep|wake|call you|alert|ping|be there|see you|let you know))"
    r"|let me (?:know|\w+)|i(?:'d| would)(?: be)? (?:happy|glad|love|pleased|delighted)|i(?:'m"
    r"| am) (?:happy|glad|working|on it|starting|about)"
    r"|working on|one moment|just a (?:moment|second|minute)|please (?:wait|hold)|give me a"
    r"|i can (?:\w+ )?(?:help|explain|do|write|create|summari[sz]e|provide|show|assist)|on it\b"
    r"|how can i help|what would you like"
    r"|ich (?:werde(?!.{0,30}erinner)|fange|beginne|schaue|kümmere|mache mich)|einen moment|lass mich"
    r"|je vais(?!.{0,12}(?:rappel|prévenir))|je m'en occupe"
    r"|laissez-moi|un instant|voy a(?!.{0,12}(?:record|avis))|déjame|un momento|me pongo"
    r"|我(?:马上|现在|这就|将|会|来|先|立即|正在)(?!.{0,12}(?:提醒|通知|叫你|叫您|记住))|让我|请稍(?:等|候)|马上|正在|すぐに|これから|少々お待ち|今から|まず)"
)


def only_promises(answer: Answer, task: str) -> Reason | None:
    """Every sentence is an opener ("Sure!") or an announcement ("I will now ..."), and nothing follows."""
    text = answer.prose.replace("’", "'").lower()
    if (
        not text
        or len(text) > MOST
        or answer.blocks
        or asked.talks(task)
        or language.works_across(asked.request(task))
        or (asked.drafts(task) and "\n" in text)
    ):
        return None
    if re.search(rf"\b{re.escape(text.strip('.! '))}\b", task[:4000].lower()):
        return None  # the task itself contains the word, as in "Answer OK or FAIL"
    opened = False
    for sentence in answer.sentences:
        rest = sentence.replace("’", "'").lower()
        opener = OPENER.match(rest)
        if opener:
            rest = rest[opener.end() :]
            opened = True
        if rest and not _ANNOUNCEMENT.match(rest):
            return None
        opened = opened or bool(rest)
    return Reason("only_promises", "announces the work and does none of it", STRONG) if opened else None

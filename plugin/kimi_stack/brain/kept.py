"""The cache in chats: finds the kept answer to the first message of a session, and keeps the answer of a turn."""

from __future__ import annotations

from typing import Any

from kimi_stack.base import paths
from kimi_stack.config import catalog, users
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.money.ledger import calls
from kimi_stack.openclaw.turns import Turn
from kimi_stack.reading import envelope, override
from kimi_stack.running.cache.answers import Answer
from kimi_stack.running.cache.cache import Cache, age, hit
from kimi_stack.running.cache.question import Question, sampling

_MOST = 100  # turns that wait for their answer
_LONGEST = 1 << 20  # characters of an answer
_SHARED = (":group:", ":channel:", ":thread:", ":topic:")  # in the key of a session that several people read


class Kept:
    """The cache of a serving brain under `policy`. No turn waits for another that computes the same answer."""

    def __init__(self, policy: Policy) -> None:
        self.policy = policy
        self._cache = Cache(policy)
        self._waiting: dict[str, tuple[Question, str, str | None, str]] = {}  # by run: question, model, tier, sender

    def find(self, request: dict[str, Any], decided: dict[str, Any], stack: Stack, sender: str) -> Answer | None:
        """The kept answer to a message that begins a session and stands alone; None: its answer may be kept.

        `decided` is the brain's answer to `decide` for it.
        """
        context, decision = request["context"], decided.get("decision")
        session, run = context.get("sessionKey"), context.get("runId")
        if not isinstance(decision, dict) or decision.get("redacts") or not isinstance(run, str):
            return None
        if not isinstance(session, str) or any(part in session for part in _SHARED):
            return None
        if users.trigger_of(session, context.get("trigger")) in users.BACKGROUND:
            return None
        text = envelope.plain(override.split(envelope.person(request["prompt"], context.get("channel")))[1])
        cls = decision.get("class") or self._cache.class_of(text)
        if not text or not self._cache.allows(cls):
            return None
        model = str(decision["model"])
        asked = self._cache.question(
            text,
            model,
            sender,
            _quiet,
            cwd=paths.locate("openclaw"),
            agent=context.get("agentId"),
            channel=context.get("channel"),
            chat=True,
            sampling=sampling(stack, model),
        )
        if asked is None:
            return None
        found = self._cache.look(asked, _quiet)
        if found is None:
            self._waiting[run] = (asked, model, decision.get("tier"), sender)
            if len(self._waiting) > _MOST:
                del self._waiting[next(iter(self._waiting))]
        return found

    def keep(self, call: dict[str, Any], text: object) -> bool:
        """Keep the answer of a turn for which `find` returned None."""
        waiting = self._waiting.pop(str(call.get("runId")), None)
        if waiting is None or not isinstance(text, str) or len(text) > _LONGEST or call.get("outcome", "ok") != "ok":
            return False
        asked, model, tier, sender = waiting
        ref = f"{call.get('provider')}/{call.get('model')}"
        if not catalog.same(ref, model):
            return False
        row = calls.row(call, self.policy, {})
        usage = call["usage"] if isinstance(call.get("usage"), dict) else {}
        turn = Turn("ok", text, ref, {name: int(usage.get(name) or 0) for name in ("input", "output")})
        return self._cache.keep(asked, model, turn, tier=tier, sender=sender, cost=row["cost_nano"])

    def close(self) -> None:
        self._cache.close()


def call_of(request: dict[str, Any], decided: dict[str, Any], answer: Answer) -> dict[str, Any]:
    """The hit as a call without tokens."""
    context = request["context"]
    provider, _, model = answer.model.partition("/")
    names = ("sessionKey", "sessionId", "agentId", "senderId", "channel", "trigger", "runId")
    return {
        "id": f"{context['runId']}:cached",
        "source": "chat",
        "provider": provider,
        "model": model,
        **{name: context.get(name) for name in names},
        **decided.get("call", {}),
        "estimateNano": None,
        **hit(answer),
    }


def reply(answer: Answer) -> dict[str, str]:
    """The reply to the person, which says that the answer is not new."""
    return {"text": f"{answer.text}\n\n(kimi-stack: a kept answer, {age(answer.made)} old)"}


def _quiet(line: str) -> None:
    """Drop the line: a chat does not show lines about the cache."""

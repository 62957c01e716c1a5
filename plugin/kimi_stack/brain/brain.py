"""The brain: one answer for each request of the plugin, as plugin/PROTOCOL.md describes them."""

from __future__ import annotations

import os
import sys
import time

from kimi_stack.base.errors import REFUSED, StackError
from kimi_stack.base.version import __version__
from kimi_stack.brain import protocol
from kimi_stack.brain.loaded import Loaded
from kimi_stack.brain.sessions import Sessions
from kimi_stack.choice.decision import MONEY, Decision
from kimi_stack.choice.request import Request
from kimi_stack.config import catalog, profiles, users
from kimi_stack.reading import difficulty

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from kimi_stack.brain.kept import Kept
    from kimi_stack.brain.said import Said
    from kimi_stack.brain.unheld import Unheld
    from kimi_stack.brain.upkeep import Upkeep
    from kimi_stack.reading.verdict import Read


class Brain:
    """Answers requests: one method for each operation of the protocol."""

    def __init__(self, *, serving: bool = False) -> None:
        self.serving = serving
        self.sessions = Sessions()
        self.stands_on = False  # whether the state of a session changed and is not in its file yet
        self.loaded = Loaded()
        self._upkeep: Upkeep | None = None  # loads the reader; until then the pupil decides
        self._unheld: Unheld | None = None  # the class of turns that no rule asked for; None: a cold hook
        self._said: Said | None = None  # what people say of answers; None: a cold hook, and before the first answer
        self._turns: list[dict[str, Any]] = []  # of people, to be noted there once they are answered
        if serving:
            from kimi_stack.brain.unheld import Unheld

            self._unheld = Unheld()
        self._kept: Kept | None = None  # the cache, once a chat may be answered from it
        self._operations: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
            "decide": self._decide,
            "gate": self._gate,
            "read": self._read_ahead,
            "release": self._release,
            "command": self._command,
            "usage": self._usage,
            "standing": self._standing,
            "ping": lambda _: {"version": __version__},
        }

    def answer(self, line: str) -> dict[str, Any]:
        """The answer to one request line, as a JSON object."""
        id: Any = None
        try:
            request = protocol.parse(line)
            id = protocol.id_of(request)
            operation = self._operations.get(protocol.op_of(request))
            if operation is None:
                raise StackError(f"op {request['op']!r} is not known; known are {', '.join(self._operations)}")
            return {"v": protocol.VERSION, "id": id, "ok": True, **operation(request)}
        except protocol.NotJson as error:
            return protocol.failure(id, "bad_json", str(error))
        except StackError as error:
            return protocol.failure(id, "refused" if error.exit_code == REFUSED else "bad_request", str(error))
        except RecursionError:
            return protocol.failure(id, "bad_request", "the request is nested too deeply")
        except Exception as error:  # the chat must go on: the plugin logs this and uses its fallback
            return protocol.failure(id, "internal", f"{type(error).__name__}: {error}")

    def reply(self, line: bytes | None) -> tuple[bool, bytes]:
        """Whether a line was served, and the line to send back. None means that the line was too long."""
        answer = protocol.too_long() if line is None else self.answer(line.decode("utf-8", "replace"))
        return bool(answer["ok"]), protocol.written(answer)

    def _decide(self, request: dict[str, Any]) -> dict[str, Any]:
        context = protocol.context_of(request)
        session = context.get("sessionKey")
        mode = self.sessions.mode(session)
        pinned = bool(context.get("pinned"))
        off = mode == "off" and not pinned
        if off and not self.loaded.policy().holds:
            return {"override": None, "mode": mode, "decision": None}
        decision, privacy = self._decision(request, context, mode, own_model=pinned or off)
        if session and not off and users.trigger_of(session, context.get("trigger")) not in users.BACKGROUND:
            run = context.get("runId")
            self.sessions.remember(session, {**decision.as_dict(), **({"run": run} if run else {})})
        keeps = (pinned or off) and decision.rule == "pinned"  # else the rule for its class chose another model
        override = None if keeps or decision.refused else _override(decision)
        answer = {"override": override, "mode": mode, "decision": None if off else decision.as_dict()}
        if self.loaded.policy().privacy is not None:
            answer["privacy"] = privacy
        if decision.refused is not None:
            answer["refused"] = protocol.shown(decision.refused)
        elif self._unheld is not None:
            self._unheld.note(context.get("runId"), request["prompt"], decision)
        if self.serving:
            from kimi_stack.money.ledger import calls

            answer["call"] = {
                "sender": _sender(context),
                **calls.decided(decision, request["prompt"], keep=self.loaded.policy().keep_tasks),
            }
        return answer

    def _decision(
        self, request: dict[str, Any], context: dict[str, Any], mode: str, *, own_model: bool
    ) -> tuple[Decision, dict[str, Any] | None]:
        """The decision, with the class of the data in the turn. If limits are set, the cost of the turn is reserved."""
        prompt, session, id = protocol.prompt_of(request), context.get("sessionKey"), context.get("sessionId")
        task = Request(
            prompt,
            day=catalog.today(),
            enveloped=True,
            channel=context.get("channel"),
            attachments=protocol.kinds_of(request.get("attachments")),
            model=context.get("model") if own_model else None,
            trigger=users.trigger_of(session, context.get("trigger")),
            mode=mode,
            context_tokens=self.sessions.context_tokens(session, id),
            profile=mode if mode in profiles.PROFILES else profiles.of_shell(),
            state=self.sessions.state(session, id),
            now=int(time.time()),
            tool_calls=protocol.tool_calls_of(request.get("toolCalls")),
            read=self._read,
            cuts=self.loaded.cuts(),
        )
        privacy = self.loaded.policy().privacy
        if privacy is not None:
            from kimi_stack.privacy.own import Around  # not loaded if no rule is set

            names = protocol.files_of(request.get("attachments"))
            task.around = Around(context.get("channel") or "", context.get("agentId") or "", names)
            task.session_class = self.sessions.cls(session, id)
        run = context.get("runId")
        # Our parent is the Gateway. If it dies, the turn counts as lost: nothing else will report its cost.
        run = run if isinstance(run, str) else None
        decision = self.loaded.accounting().admit(task, _sender(context), run, pid=os.getppid(), source="chat")
        if self.serving and session and run is not None and task.trigger not in users.BACKGROUND:
            turn = {"session": session, "run": run, "sender": _sender(context), "task": task, "decision": decision}
            self._turns.append({**turn, "own_model": own_model})
        if privacy is None:
            return decision, None
        keeps = decision.refused is None and not decision.redacts  # what the session then holds
        if session and keeps and decision.cls is not None and decision.cls != task.session_class:
            self.sessions.set_class(session, id, decision.cls)
            self.stands_on = True  # a brain that is killed does not forget what the session holds
        return decision, {"class": decision.cls, "kinds": decision.kinds, "document": privacy.as_dict()}

    @property
    def _read(self) -> Read:
        """The reader once it is loaded, the pupil until then; both as the person's own judgements refine them."""
        read = difficulty.read if self._upkeep is None else self._upkeep.read
        found = self.loaded.refining()
        if found is None:
            return read
        from kimi_stack.reading import refined

        return refined.by(found, read)

    def _read_ahead(self, request: dict[str, Any]) -> dict[str, Any]:
        """Read the message of a turn that OpenClaw still prepares: then its `decide` finds the verdict."""
        prompt, context = protocol.prompt_of(request), protocol.context_of(request)
        if self._upkeep is not None and self.sessions.mode(context.get("sessionKey")) != "off":
            channel = context.get("channel")
            task = Request(prompt, day=catalog.today(), enveloped=True, channel=channel, read=self._read)
            _ = task.verdict
        return {}

    def _gate(self, request: dict[str, Any]) -> dict[str, Any]:
        """Whether a turn may start at all. Asked before OpenClaw prepares it."""
        policy = self.loaded.policy()
        chats = self.serving and bool(policy.cache["chats"]) and request.get("alone") is True
        if not policy.holds and not chats:
            return {"refused": None}
        decided = self._decide(request)
        refused = decided.get("refused")
        # A limit of money does not refuse a kept answer, because that costs nothing.
        decision = decided["decision"]
        free = refused is None or (decision is not None and decision["trace"][-1]["rule"] == MONEY)
        reply = self._from_cache(request, decided) if chats and free else None
        return {"refused": refused} if reply is None else {"refused": None, "reply": reply}

    def _from_cache(self, request: dict[str, Any], decided: dict[str, Any]) -> dict[str, str] | None:
        """The kept answer to the first message of a session, put on record; None if there is none."""
        from kimi_stack.brain import kept  # lazy: chats are not cached unless the settings say so

        context, policy = protocol.context_of(request), self.loaded.policy()
        session, id = context.get("sessionKey"), context.get("sessionId")
        if not session or self.sessions.context_tokens(session, id) or self.sessions.state(session, id) is not None:
            return None
        if self._kept is None or self._kept.policy is not policy:
            if self._kept is not None:
                self._kept.close()
            self._kept = kept.Kept(policy)
        request = {**request, "context": context}
        answer = self._kept.find(request, decided, self.loaded.stack(), _sender(context))
        if answer is None:
            return None
        self.loaded.accounting().settle(kept.call_of(request, decided, answer))
        self.sessions.set_context(session, id, max(1, len(answer.text) // 4))  # what follows is no first message
        self.stands_on = True
        return kept.reply(answer)

    def _release(self, request: dict[str, Any]) -> dict[str, Any]:
        run = protocol.name_in(request, "run")
        if run is None:
            raise StackError("release needs a run, a string")
        self.loaded.accounting().release(run)
        return {}

    def _command(self, request: dict[str, Any]) -> dict[str, Any]:
        context = protocol.context_of(request)
        args, session = request.get("args", ""), context.get("sessionKey")
        if not isinstance(args, str) or not isinstance(session, str):
            raise StackError("command needs args, a string, and context.sessionKey")
        sender, policy = _sender(context), self.loaded.policy()
        owner = bool(context.get("owner")) or policy.users.named(sender) == users.OWNER
        from kimi_stack.base import visible
        from kimi_stack.brain import asker, chat  # lazy: a turn does not need it

        who = asker.Asker(sender, owner, self.loaded.accounting(), self._said, self._read)
        return {"text": visible.lines(chat.answer(args, session, self.loaded.stack(), self.sessions, who))}

    def _usage(self, request: dict[str, Any]) -> dict[str, Any]:
        call = request.get("call")
        if not isinstance(call, dict):
            raise StackError("usage needs a call, an object")
        from kimi_stack.money.ledger import calls

        call, secret = (call, None) if self._unheld is None else self._unheld.told(call)
        notices = [protocol.shown(notice) for notice in self.loaded.accounting().settle(call)]
        if self._kept is not None:
            self._kept.keep(call, request.get("answer"))
        incident = call.get("incident")
        if isinstance(incident, dict):
            from kimi_stack.compliance import incidents

            attempt(lambda: incidents.append(incident))
        # The call is recorded. Invalid session fields are ignored.
        session, id = protocol.name_in(call, "sessionKey"), protocol.name_in(call, "sessionId")
        if secret is not None and session and not self.sessions.told(session):
            self.sessions.set_told(session)
            notices.append(protocol.shown(secret))
        tokens = call.get("contextTokens")
        if session and isinstance(tokens, int) and not isinstance(tokens, bool) and 0 <= tokens <= calls.MAX_TOKENS:
            self.sessions.set_context(session, id, tokens)
            self._stand(session, id, tokens, call)
        kind = self.loaded.policy().reply_footer
        if kind == "off":
            return {"notices": notices}
        from kimi_stack.brain import seen  # lazy: the settings must ask for it

        try:
            return {"notices": notices, "footer": seen.footer(self.loaded.accounting().ledger, kind, call)}
        except StackError:  # the call is settled or spooled; a notice says what is wrong with the ledger
            return {"notices": notices}

    def _standing(self, _: dict[str, Any]) -> dict[str, Any]:
        """What `openclaw status --usage` shows: of the limits for everyone, those of the person at this machine."""
        from kimi_stack.brain import seen

        return seen.usage(self.loaded.accounting().ledger, users.local())

    def _stand(self, session: str, id: str | None, tokens: int, call: dict[str, Any]) -> None:
        """Save the state of a session after a call of the person's own turn. Background turns do not change it."""
        if users.trigger_of(session, call.get("trigger")) in users.BACKGROUND or call.get("outcome", "ok") != "ok":
            return
        ref = f"{call.get('provider')}/{call.get('model')}"
        tiers = {tier.name: tier.model for tier in self.loaded.stack().tiers.values() if catalog.same(tier.model, ref)}
        tier = call.get("tier") if call.get("tier") in list(tiers) else next(iter(tiers), None)
        if tier is None:  # a model outside the stack
            return
        last = self.sessions.last(session) or {}
        from kimi_stack.choice.switching import State  # a turn without a session needs nothing of it

        base = last.get("base") if last.get("tier") == tier else None  # a fallback of OpenClaw's was not raised by us
        state = State(tier, tiers[tier], int(time.time()), tokens, 1, bool(last.get("raised")), base)
        self.sessions.set_state(session, id, protocol.name_in(call, "runId"), state)
        self.stands_on = True

    def take_spool(self) -> None:
        """Settle the calls that the plugin spooled while no brain answered. Raises StackError, OSError."""
        from kimi_stack.money.ledger import spool

        if spool.waiting():
            spool.take(self.loaded.accounting().ledger)

    def settle_in(self) -> None:
        """Work that no turn should wait for, done after one is answered: load the reader, write routing.json, classify.

        A brain that has only answered a ping does neither.
        """
        if not self.loaded.begun:
            return
        if self._unheld is not None:
            self._unheld.look()
        if self._turns and self._said is None:
            from kimi_stack.brain.said import Said

            self._said = Said()
        if self._said is not None:
            turns, self._turns = self._turns, []
            for turn in turns:
                self._said.turn(**turn)
            if self._said.waits:
                self._said.write(self.loaded.accounting().ledger, self._read)
        if self._upkeep is None:
            from kimi_stack.brain.upkeep import Upkeep

            self._upkeep = Upkeep(self.loaded)
        self._upkeep.keep_routing()

    def close(self) -> None:
        """Close the ledger and the cache, so that SQLite merges their WAL files."""
        if self._kept is not None:
            self._kept.close()
        self.loaded.close()


def attempt(task: Callable[[], None]) -> None:
    """Run a task that may fail. A failure of any kind is printed in one line, and the brain goes on."""
    try:
        task()
    except (OSError, StackError) as error:
        _warn(f"left for later: {error}")
    except Exception as error:
        _warn(f"left for later: {type(error).__name__}: {error}; please report it")


def _warn(line: str) -> None:
    try:
        sys.stderr.write(f"kimi-stack: {line}\n")
    except (AttributeError, OSError):
        return  # closed or full


def _override(decision: Decision) -> dict[str, str]:
    provider, _, model = decision.model.partition("/")
    return {"provider": provider, "model": model}


def _sender(context: dict[str, Any]) -> str:
    trigger = users.trigger_of(context.get("sessionKey"), context.get("trigger"))
    return users.sender_of(context.get("channel"), context.get("senderId"), trigger)

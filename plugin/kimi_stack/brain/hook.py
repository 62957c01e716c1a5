"""The Python hook: reads one JSON request and writes one JSON answer; with `--serve`, one per line until stdin ends.

plugin/PROTOCOL.md describes the protocol. Every request gets an answer: if it cannot be read or served, the answer has
`"ok": false` and an error. The process does not exit.
"""

from __future__ import annotations

import os
import sys
import time

from kimi_stack.base import paths
from kimi_stack.base.errors import REFUSED, StackError
from kimi_stack.base.version import __version__
from kimi_stack.brain import protocol
from kimi_stack.brain.sessions import Sessions
from kimi_stack.choice.cuts import Cuts
from kimi_stack.choice.decision import Decision
from kimi_stack.choice.request import Request
from kimi_stack.config import catalog, profiles, settings, stack, users
from kimi_stack.money.admission import Accounting
from kimi_stack.reading import difficulty

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from kimi_stack.brain.unheld import Unheld
    from kimi_stack.reading.readers import Background
    from kimi_stack.reading.verdict import Read

LEDGER_WAIT = 1.5  # seconds to wait for other writers of the ledger: the plugin allows 2 for a turn under limits


class Brain:
    """Answers requests. Reads the stack and the settings again only when their files have changed."""

    def __init__(self, *, serving: bool = False) -> None:
        self.serving = serving
        self.sessions = Sessions()
        self.stands_on = False  # whether the state of a session changed and is not in its file yet
        self._books: Accounting | None = None
        self._background: Background | None = None  # what loads the reader; until then the pupil decides
        self._unheld: Unheld | None = None  # the class of turns that no rule asked for; None: a cold hook
        if serving:
            from kimi_stack.brain.unheld import Unheld

            self._unheld = Unheld()
        self._routed: tuple[object, ...] | None = None  # the inputs of the last routing.json
        self._loaded: dict[str, tuple[object, Any]] = {}
        self._operations: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
            "decide": self._decide,
            "gate": self._gate,
            "release": self._release,
            "command": self._command,
            "usage": self._usage,
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
        if off and not self._policy().holds:
            return {"override": None, "mode": mode, "decision": None}
        decision, privacy = self._decision(request, context, mode, own_model=pinned or off)
        if session and not off and users.trigger_of(session, context.get("trigger")) not in users.BACKGROUND:
            self.sessions.remember(session, decision.as_dict())
        keeps = (pinned or off) and decision.rule == "pinned"  # else the rule for its class chose another model
        override = None if keeps or decision.refused else _override(decision)
        answer = {"override": override, "mode": mode, "decision": None if off else decision.as_dict()}
        if self._policy().privacy is not None:
            answer["privacy"] = privacy
        if decision.refused is not None:
            answer["refused"] = protocol.shown(decision.refused)
        elif self._unheld is not None:
            self._unheld.note(context.get("runId"), request["prompt"], decision)
        if self.serving:
            from kimi_stack.money.ledger import calls

            answer["call"] = {
                "sender": _sender(context),
                **calls.decided(decision, request["prompt"], keep=self._policy().keep_tasks),
            }
        return answer

    def _decision(
        self, request: dict[str, Any], context: dict[str, Any], mode: str, *, own_model: bool
    ) -> tuple[Decision, dict[str, Any] | None]:
        """The decision, and what it says of the data in the turn. If limits are set, the turn's cost is reserved."""
        prompt, session = request.get("prompt"), context.get("sessionKey")
        if not isinstance(prompt, str):
            raise StackError("decide needs a prompt, a string")
        id = context.get("sessionId")
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
            read=self._background.read if self._background else difficulty.read,
            cuts=self._cuts(),
        )
        privacy = self._policy().privacy
        if privacy is not None:
            from kimi_stack.privacy.own import Around  # who sets no rule does not load it

            names = protocol.files_of(request.get("attachments"))
            task.around = Around(context.get("channel") or "", context.get("agentId") or "", names)
            task.session_class = self.sessions.cls(session, id)
        run = context.get("runId")
        # Our parent is the Gateway. If it dies, the turn counts as lost: nothing else will report its cost.
        run = run if isinstance(run, str) else None
        decision = self._accounting().admit(task, _sender(context), run, pid=os.getppid(), source="chat")
        if privacy is None:
            return decision, None
        keeps = decision.refused is None and not decision.redacts  # what the session then holds
        if session and keeps and decision.cls is not None and decision.cls != task.session_class:
            self.sessions.set_class(session, id, decision.cls)
            self.stands_on = True  # a brain that is killed does not forget what the session holds
        return decision, {"class": decision.cls, "kinds": decision.kinds, "document": privacy.as_dict()}

    def _gate(self, request: dict[str, Any]) -> dict[str, Any]:
        """Whether a turn may start at all. Asked before OpenClaw prepares it."""
        if not self._policy().holds:
            return {"refused": None}
        return {"refused": self._decide(request).get("refused")}

    def _release(self, request: dict[str, Any]) -> dict[str, Any]:
        run = protocol.name_in(request, "run")
        if run is None:
            raise StackError("release needs a run, a string")
        self._accounting().release(run)
        return {}

    def _command(self, request: dict[str, Any]) -> dict[str, Any]:
        context = protocol.context_of(request)
        args, session = request.get("args", ""), context.get("sessionKey")
        if not isinstance(args, str) or not isinstance(session, str):
            raise StackError("command needs args, a string, and context.sessionKey")
        sender, policy = _sender(context), self._policy()
        owner = bool(context.get("owner")) or policy.users.named(sender) == users.OWNER
        from kimi_stack.base import visible
        from kimi_stack.brain import chat  # lazy: a turn does not need it

        asker = chat.Asker(sender, owner, self._accounting())
        return {"text": visible.lines(chat.answer(args, session, self._stack(), self.sessions, asker))}

    def _usage(self, request: dict[str, Any]) -> dict[str, Any]:
        call = request.get("call")
        if not isinstance(call, dict):
            raise StackError("usage needs a call, an object")
        from kimi_stack.money.ledger import calls

        call, secret = (call, None) if self._unheld is None else self._unheld.told(call)
        notices = [protocol.shown(notice) for notice in self._accounting().settle(call)]
        incident = call.get("incident")
        if isinstance(incident, dict):
            from kimi_stack.compliance import incidents

            _told(lambda: incidents.append(incident))
        # The call is recorded. Invalid session fields are ignored.
        session, id = protocol.name_in(call, "sessionKey"), protocol.name_in(call, "sessionId")
        if secret is not None and session and not self.sessions.told(session):
            self.sessions.set_told(session)
            notices.append(protocol.shown(secret))
        tokens = call.get("contextTokens")
        if session and isinstance(tokens, int) and not isinstance(tokens, bool) and 0 <= tokens <= calls.MAX_TOKENS:
            self.sessions.set_context(session, id, tokens)
            self._stand(session, id, tokens, call)
        return {"notices": notices}

    def _stand(self, session: str, id: str | None, tokens: int, call: dict[str, Any]) -> None:
        """Save the state of a session after a call of the person's own turn. Background turns do not change it."""
        if users.trigger_of(session, call.get("trigger")) in users.BACKGROUND or call.get("outcome", "ok") != "ok":
            return
        ref = f"{call.get('provider')}/{call.get('model')}"
        tiers = {tier.name: tier.model for tier in self._stack().tiers.values() if catalog.same(tier.model, ref)}
        tier = call.get("tier") if call.get("tier") in list(tiers) else next(iter(tiers), None)
        if tier is None:  # a model outside the stack
            return
        last = self.sessions.last(session) or {}
        from kimi_stack.choice.switching import State  # a turn without a session needs nothing of it

        state = State(tier, tiers[tier], int(time.time()), tokens, 1, bool(last.get("raised")))
        self.sessions.set_state(session, id, protocol.name_in(call, "runId"), state)
        self.stands_on = True

    def take_spool(self) -> None:
        """Settle the calls that the plugin spooled while no brain answered. Raises StackError, OSError."""
        from kimi_stack.money.ledger import spool

        if spool.waiting():
            spool.take(self._accounting().ledger)

    def settle_in(self) -> None:
        """Work that no turn should wait for, done after one is answered: load the reader, write routing.json, classify.

        A brain that has only answered a ping does neither. routing.json is written again when the stack, the settings
        or the calibration change.
        """
        if not {"stack", "settings"} <= self._loaded.keys():
            return
        if self._unheld is not None:
            self._unheld.look()
        if self._routed is None:
            from kimi_stack.reading import readers

            self._background = readers.Background()
            self._background.start(self._refit)
        now = (self._stack(), self._policy(), self._cuts())
        if self._routed is None or any(old is not new for old, new in zip(self._routed, now)):  # noqa: B905
            self._routed = now
            from kimi_stack.brain import routing

            routing.keep(*now)

    def _refit(self, read: Read) -> None:
        """Refit an old calibration to the scores of this model. Runs in its own thread, so it opens its own ledger."""
        from kimi_stack.learning import calibration
        from kimi_stack.reading import calibrated

        if calibrated.stale():
            policy = self._policy()
            books = Accounting(policy, self._stack(), wait=LEDGER_WAIT)
            try:
                calibration.refit(books.ledger, policy.shares, read)
            finally:
                books.close()

    def close(self) -> None:
        """Close the ledger, so that SQLite merges its WAL file."""
        if self._books is not None:
            self._books.close()

    def _accounting(self) -> Accounting:
        loaded, policy = self._stack(), self._policy()
        known = self._books
        if known is None or known.policy is not policy or known.stack is not loaded:
            if known is not None:
                known.close()
            known = self._books = Accounting(policy, loaded, wait=LEDGER_WAIT)
        return known

    def _stack(self) -> stack.Stack:
        loaded: stack.Stack = self._fresh("stack", stack.load, "models")
        return loaded

    def _policy(self) -> settings.Policy:
        loaded: settings.Policy = self._fresh("settings", settings.load)
        return loaded

    def _cuts(self) -> Cuts:
        loaded: Cuts = self._fresh("calibration", _cuts_of)
        return loaded

    def _fresh(self, name: str, load: Callable[[str], Any], *beside: str) -> Any:
        """The result of `load` for a file; loaded again when it or a file `beside` it changes, and on a new day."""
        stamp = (catalog.today(), *(_stamp(paths.locate(each)) for each in (name, *beside)))
        known = self._loaded.get(name)
        if known is None or known[0] != stamp:
            known = self._loaded[name] = (stamp, load(paths.locate(name)))
        return known[1]


def main(argv: list[str] | None = None) -> int:
    """`[--serve]`: serve requests from stdin. Returns 0 at its end, or 2 if the single request failed."""
    argv = sys.argv[1:] if argv is None else argv
    brain = Brain(serving="--serve" in argv)
    if "--serve" not in argv:
        try:
            line = sys.stdin.buffer.read(protocol.MAX_REQUEST + 1)
        except (AttributeError, OSError):  # stdin is closed: answer it as an empty request
            line = b""
        served, raw = brain.reply(None if len(line) > protocol.MAX_REQUEST else line)
        try:
            sys.stdout.write(raw.decode("ascii"))
        except (AttributeError, OSError):  # stdout is closed or full: still save the session below
            served = False
        _told(brain.sessions.save)
        return 0 if served else 2
    _serve(brain)
    return 0


def _serve(brain: Brain) -> None:
    if sys.stdin is None or sys.stdout is None:  # closed: no requests, or no way to answer
        return
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    taken = False
    try:
        for line in protocol.lines(source):
            sink.write(brain.reply(line)[1])
            sink.flush()
            if brain.stands_on:  # save at once: when a Gateway is stopped, this process ends with it
                brain.stands_on = False
                _told(brain.sessions.save)
            if not taken:
                taken = True
                _told(brain.take_spool)
            _told(brain.settle_in)
    except (OSError, KeyboardInterrupt):
        pass  # the parent has ended or is ending
    _told(brain.sessions.save)
    brain.close()


def _told(task: Callable[[], None]) -> None:
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


def _cuts_of(path: str) -> Cuts:
    """The cut points by the user's own calibration, if there is one."""
    if not os.path.exists(path):
        return Cuts([])
    from kimi_stack.reading import calibrated  # lazy: few have calibrated, and a cold hook need not load it

    return Cuts(calibrated.scores(path))


def _stamp(path: str) -> tuple[object, ...]:
    """What differs between two states of a file; the path alone if there is none."""
    try:
        status = os.stat(path)
    except OSError:
        return (path,)
    return path, status.st_mtime_ns, status.st_size, status.st_ino


def _override(decision: Decision) -> dict[str, str]:
    provider, _, model = decision.model.partition("/")
    return {"provider": provider, "model": model}


def _sender(context: dict[str, Any]) -> str:
    trigger = users.trigger_of(context.get("sessionKey"), context.get("trigger"))
    return users.sender_of(context.get("channel"), context.get("senderId"), trigger)

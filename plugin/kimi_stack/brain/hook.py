"""The Python hook: reads one JSON request and writes one JSON answer; with `--serve`, one per line until stdin ends.

plugin/PROTOCOL.md describes the protocol. Every request gets an answer: if it cannot be read or served, the answer has
`"ok": false` and an error. The process does not exit.
"""

from __future__ import annotations

import sys

from kimi_stack.brain import protocol
from kimi_stack.brain.brain import Brain, attempt


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
        attempt(brain.sessions.save)
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
                attempt(brain.sessions.save)
            if not taken:
                taken = True
                _outlast_sigterm()
                attempt(brain.take_spool)
            attempt(brain.settle_in)
    except (OSError, KeyboardInterrupt):
        pass  # the parent has ended or is ending
    attempt(brain.sessions.save)
    brain.close()


def _outlast_sigterm() -> None:
    """End with stdin, not by SIGTERM: a service manager sends it to the Gateway and to us, while turns still end."""
    import signal  # lazy: it imports enum, which would delay the first answer

    signal.signal(signal.SIGTERM, lambda *_: None)  # a handler; what is ignored would be ignored by children too

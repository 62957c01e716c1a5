"""Decides from OpenClaw's error whether a model was not available, so that another may be tried.

OpenClaw classifies each failure. The class is in the envelope's `error.kind` or, if that only says "exception" (as in
2026.9.6), in the log line about a model that was given up. Without either, the message is parsed, but only in the
forms that OpenClaw itself produces, because a vendor's text may contain anything.
"""

from __future__ import annotations

import re

NO_KEY = "no valid credentials"
NO_CREDIT = "the account has no credit"
TOO_MANY = "rate limited"
DOWN = "the vendor is down"
GONE = "the model is gone"
REFUSED = "the vendor refuses the request"

_WORDS = {
    "auth": NO_KEY,
    "auth_permanent": NO_KEY,
    "authentication": NO_KEY,
    "billing": NO_CREDIT,
    "rate_limit": TOO_MANY,
    "overloaded": DOWN,
    "server_error": DOWN,
    "timeout": DOWN,  # of the connection; a turn that took too long has its own status
    "tls_certificate": DOWN,
    "model_not_found": GONE,
    "format": REFUSED,  # such as a parameter that this model does not take
}
# Classes of OpenClaw that do not say what failed.
_VAGUE = (
    *("", "exception", "cli_error", "agent_error", "fallback_exhausted", "error_payload"),
    *("empty_response", "no_error_details", "unclassified", "unknown"),
)
_GIVEN_UP = re.compile(
    r"model fallback decision: decision=candidate_failed requested=\S+ candidate=\S+ reason=(\w+)"
    r"(?: providerErrorType=\S+)? next=\S+(?: detail=([^\n]*))?"
)
# The status is at the start of a message, or in OpenClaw's parentheses: "request failed (rate limited, HTTP 429)".
_STATUS = re.compile(r"\A\W*(?:HTTP )?(\d{3})\b(?!,)|\([^()]*\bHTTP (\d{3})\)")
# A connection that failed. OpenClaw 2026.9.6 calls it a timeout, with exit code 2.
_LOST = r"\ALLM request failed: (?:connection|network|proxy|TLS|DNS)\b"
_NEVER_MADE = r"\ALLM request failed: (?:connection refused|DNS lookup)\b"
_FORMS = (
    (NO_KEY, r"\(auth\)\Z|\ACouldn't sign in\b|\ANo API key found\b|\ANo credentials (?:configured|found)\b"),
    (NO_KEY, r"\binvalid api key\b|is temporarily disabled after a provider auth/billing failure"),
    (NO_CREDIT, r"\(billing\)\Z"),
    (GONE, r"\AUnknown model\b|\AThe selected model was not found by the provider\b"),
    (REFUSED, r"\ALLM request (?:failed: provider )?rejected\b"),
    (DOWN, rf"{_LOST}|\bECONN(?:REFUSED|RESET)\b|\bENOTFOUND\b"),
    (DOWN, r"\Afetch failed\b"),
)
_LONGEST = 120  # characters of a vendor's message


def classify(kind: str, error: str, log: str = "") -> str | None:
    """Why the model was not available, or None if the task itself failed, so that another model would not help.

    `kind` is from the envelope, `error` is its message, `log` is OpenClaw's stderr.
    """
    if re.match(r"\W*Gateway\b", error):  # the Gateway is down, so no model is available
        return None
    if kind not in _VAGUE:
        return _WORDS.get(kind)
    given_up = list(_GIVEN_UP.finditer(log))
    if given_up and given_up[-1][1] not in _VAGUE:
        found = _WORDS.get(given_up[-1][1])
        said = _readable(given_up[-1][2] or "")
        return f"{found}: {said}" if found == REFUSED and said else found
    return _by_message(error)


def never_reached(error: str) -> bool:
    """Whether a message of OpenClaw says that no connection to the vendor was made, so that nothing can be billed."""
    return re.search(_NEVER_MADE, error) is not None


def lost(error: str) -> bool:
    """Whether a message of OpenClaw says that the connection failed. The vendor may have had the request."""
    return re.search(_LOST, error) is not None


def _by_message(error: str) -> str | None:
    status = _STATUS.search(error)
    if status is not None:
        return _by_status(int(status[1] or status[2]))
    return next((name for name, form in _FORMS if re.search(form, error, re.IGNORECASE)), None)


def _by_status(status: int) -> str | None:
    named = {400: REFUSED, 401: NO_KEY, 402: NO_CREDIT, 403: NO_KEY, 404: GONE, 422: REFUSED, 429: TOO_MANY}
    return named.get(status, DOWN if 500 <= status < 600 else None)


def _readable(words: str) -> str:
    """A vendor's text as one line, without control characters that could act on the terminal."""
    plain = "".join(one if one.isprintable() else " " for one in re.sub(r"\x1b\[[0-9;]*m", "", words)).strip()
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1]}…"

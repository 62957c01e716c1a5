"""Why a model could not serve a turn, so that another may: by OpenClaw's word for it, not by the vendor's.

OpenClaw sorts each failure. Its word stands in the envelope's `error.kind`, or, where that only says that there was an
exception (as 2026.9.6 does), in the line that it logs when a model is given up. A message is read where there is
neither, and then only in the forms that OpenClaw itself gives it: a vendor may write anything.
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
    "timeout": DOWN,  # of the connection; a turn that took too long has a status of its own
    "tls_certificate": DOWN,
    "model_not_found": GONE,
    "format": REFUSED,  # such as a parameter that this model does not take
}
# OpenClaw's words for a failure that do not say what failed.
_VAGUE = (
    *("", "exception", "cli_error", "agent_error", "fallback_exhausted", "error_payload"),
    *("empty_response", "no_error_details", "unclassified", "unknown"),
)
_GIVEN_UP = re.compile(
    r"model fallback decision: decision=candidate_failed requested=\S+ candidate=\S+ reason=(\w+)"
    r"(?: providerErrorType=\S+)? next=\S+(?: detail=([^\n]*))?"
)
# A message begins with the status, or has it in OpenClaw's parentheses: "request failed (rate limited, HTTP 429)".
_STATUS = re.compile(r"\A\W*(?:HTTP )?(\d{3})\b(?!,)|\([^()]*\bHTTP (\d{3})\)")
_FORMS = (
    (NO_KEY, r"\(auth\)\Z|\ACouldn't sign in\b|\ANo API key found\b|\ANo credentials (?:configured|found)\b"),
    (NO_KEY, r"\binvalid api key\b|is temporarily disabled after a provider auth/billing failure"),
    (NO_CREDIT, r"\(billing\)\Z"),
    (GONE, r"\AUnknown model\b|\AThe selected model was not found by the provider\b"),
    (REFUSED, r"\ALLM request (?:failed: provider )?rejected\b"),
    (DOWN, r"\ALLM request failed: (?:connection|network|proxy|TLS)\b|\bECONN(?:REFUSED|RESET)\b|\bENOTFOUND\b"),
    (DOWN, r"\Afetch failed\b"),
)
_LONGEST = 120  # characters of a vendor's words


def classify(kind: str, error: str, log: str = "") -> str | None:
    """The reason in our words, or None where the failure is the task's own: then another model would fare no better.

    `kind` is the envelope's, `error` its message, `log` what OpenClaw wrote to stderr.
    """
    if re.match(r"\W*Gateway\b", error):  # without its Gateway, no model of OpenClaw's serves
        return None
    if kind not in _VAGUE:
        return _WORDS.get(kind)
    given_up = list(_GIVEN_UP.finditer(log))
    if given_up and given_up[-1][1] not in _VAGUE:
        found = _WORDS.get(given_up[-1][1])
        said = _readable(given_up[-1][2] or "")
        return f"{found}: {said}" if found == REFUSED and said else found
    return _by_message(error)


def _by_message(error: str) -> str | None:
    status = _STATUS.search(error)
    if status is not None:
        return _by_status(int(status[1] or status[2]))
    return next((name for name, form in _FORMS if re.search(form, error, re.IGNORECASE)), None)


def _by_status(status: int) -> str | None:
    named = {400: REFUSED, 401: NO_KEY, 402: NO_CREDIT, 403: NO_KEY, 404: GONE, 422: REFUSED, 429: TOO_MANY}
    return named.get(status, DOWN if 500 <= status < 600 else None)


def _readable(words: str) -> str:
    """A vendor's words on one line of a terminal: nothing in them may act there."""
    plain = "".join(one if one.isprintable() else " " for one in re.sub(r"\x1b\[[0-9;]*m", "", words)).strip()
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1]}…"

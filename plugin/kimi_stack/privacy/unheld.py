"""The class of a text when no privacy rule is set, and the warning about a live secret in it."""

from __future__ import annotations

from kimi_stack.privacy.classify import classify

# Not live secrets: names of a person or an account give no access, and `generic-secret` is only a guess.
_OPENS_NOTHING = (
    *("iban", "payment-card", "passport-mrz", "generic-secret"),
    *("us-ssn", "uk-nino", "de-tax-id", "fr-nir", "es-dni", "it-codice-fiscale"),
    *("nl-bsn", "pl-pesel", "cn-resident-id", "in-aadhaar", "br-cpf"),
)
MOST = 100_000  # characters that are examined: a turn must not wait long for a notice


def look(text: str) -> tuple[str | None, str | None]:
    """The class of the text (None: too long to be known), and one line if a private key or a live token is in it."""
    found = classify(text[:MOST])
    live = [
        each
        for each in found.findings
        if each.cls == "confidential" and each.kind not in _OPENS_NOTHING and each.masked
    ]
    cls = found.cls if len(text) <= MOST else None
    if not live:
        return cls, None
    first = live[0]
    more = f" and {len(live) - 1} more" if len(live) > 1 else ""
    return cls, (
        f"this task holds a live secret ({first.name} {first.masked}{more}), and no rule holds it back; "
        "`kimi-stack setup` or [privacy] in settings.toml sets one"
    )

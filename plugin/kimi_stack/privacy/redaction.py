"""Placeholders for what must not leave: the same secret has the same placeholder, and the answer gets it back."""

from __future__ import annotations

from kimi_stack.privacy.classify import classify

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from kimi_stack.privacy.own import Around, Own

    Hides = Callable[[str], bool]  # whether what is of this class is hidden

_DIGITS = 8  # hex digits of a placeholder
_ROUNDS = 50  # what a round leaves, such as a value in other case, the next one finds


class NotHidden(Exception):
    """What gives the text its class is not in its words, such as a channel or the name of an attachment."""


class Redaction:
    """Replaces secrets by placeholders, and placeholders by secrets.

    `key` makes the placeholders: without it nobody can tell a secret from its placeholder by trying. plugin/openclaw
    makes the same ones.
    """

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._secrets: dict[str, str] = {}

    def cover(self, text: str, hides: Hides, own: Own | None = None, around: Around | None = None) -> str:
        """`text` with a placeholder for each finding whose class `hides`. Raises NotHidden."""
        for _ in range(_ROUNDS):
            found = [each for each in classify(text, own, around).findings if hides(each.cls)]
            if not found:
                return text
            spans = {span: each.kind for each in found for span in each.spans}
            hidden = {text[start:end]: kind for (start, end), kind in spans.items() if end > start}
            if not hidden:
                break
            for secret in sorted(hidden, key=len, reverse=True):
                text = text.replace(secret, self._placeholder(secret, hidden[secret]))
        raise NotHidden(", ".join(dict.fromkeys(each.name for each in found)))

    def restore(self, text: str) -> str:
        """`text` with the secrets that `cover` replaced."""
        for placeholder, secret in self._secrets.items():
            text = text.replace(placeholder, secret)
        return text

    def _placeholder(self, secret: str, kind: str) -> str:
        import hmac

        digest = hmac.new(self._key, secret.encode("utf-8", "surrogatepass"), "sha256").hexdigest()
        placeholder = f"[KIMI-{kind.upper()}-{digest[:_DIGITS]}]"
        self._secrets[placeholder] = secret
        return placeholder

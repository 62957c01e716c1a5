"""Vendors' prices from the genai-prices package, as rows in our format. The import takes a second: keep it lazy."""

from __future__ import annotations

from kimi_stack.base import dollars, extras
from kimi_stack.base.errors import StackError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Vendors whose name in genai-prices differs from OpenClaw's.
PROVIDERS = {
    "moonshot": "moonshotai",
    "xai": "x-ai",
    "amazon-bedrock": "aws",
    "bedrock": "aws",
    "google-vertex": "google",
    "google-gemini-cli": "google",
    "azure-openai": "azure",
    "openai-codex": "openai",
}
_KINDS = {
    "input": "input_mtok",
    "output": "output_mtok",
    "cache_read": "cache_read_mtok",
    "cache_write": "cache_write_mtok",
}
SOURCE = "genai-prices"
_DECIMALS = 6  # of dollars per million tokens, as in `prices`


def row(ref: str, day: str) -> dict[str, Any]:
    """The model's window and its prices on `day` (ISO date); {} if genai-prices does not know the model.

    If its prices do not fit our rows (several steps, or per request), the row has only their source, and `prices` lets
    genai-prices compute the cost.
    """
    found = _find(ref, day)
    if found is None:
        return {}
    window = getattr(found.model, "context_window", None)
    sizes = {"context": window} if isinstance(window, int) and window > 0 else {}
    return {**sizes, **_prices(found.model_price)}


def refresh() -> None:
    """Download the newest prices for this process, within about 15 s. Raises StackError if that fails."""
    module = extras.find("genai_prices")
    if module is None:
        raise StackError("genai-prices is not installed, so there are no vendors' prices to fetch")
    from genai_prices import UpdatePrices
    from genai_prices.data_snapshot import set_custom_snapshot

    try:
        set_custom_snapshot(UpdatePrices().fetch())
    except Exception as error:  # its HTTP client and its parser raise errors of many types
        said = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise StackError(f"the newest prices could not be fetched: {said}") from None


def _find(ref: str, day: str) -> Any:
    calculate = extras.find("genai_prices", "calc_price")
    provider, slash, name = ref.partition("/")
    if calculate is None or not slash:
        return None
    from datetime import datetime, timezone

    from genai_prices import Usage

    at = datetime.fromisoformat(day).replace(tzinfo=timezone.utc)
    usage = Usage(input_tokens=1, output_tokens=1)
    try:
        return calculate(usage, name, provider_id=PROVIDERS.get(provider, provider), genai_request_timestamp=at)
    except (LookupError, ValueError):
        return None


def _prices(price: Any) -> dict[str, Any]:
    if getattr(price, "requests_kcount", None):
        return {"price_source": SOURCE}
    base: dict[str, str] = {}
    steps: dict[int, dict[str, str]] = {}
    for kind, name in _KINDS.items():
        value = getattr(price, name, None)
        if value is None:
            continue
        base[kind] = _text(getattr(value, "base", value))
        for tier in getattr(value, "tiers", ()):
            steps.setdefault(tier.start, {})[kind] = _text(tier.price)
    figures = [*base.values(), *(figure for step in steps.values() for figure in step.values())]
    if "input" not in base or "output" not in base:
        return {}
    if len(steps) > 1 or not all(map(_sayable, figures)):
        return {"price_source": SOURCE}
    above, step = next(iter(steps.items()), (0, {}))
    return {**base, "price_source": SOURCE, **({"long_context": {"above": above, **step}} if step else {})}


def _text(amount: Any) -> str:
    return format(amount, "f")


def _sayable(amount: str) -> bool:
    try:
        dollars.parse(amount, _DECIMALS)
    except ValueError:
        return False
    return True

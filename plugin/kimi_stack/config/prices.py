"""The price of a model's tokens: from settings.toml, the catalog, or genai-prices and OpenClaw.

A model without a known price is "unpriced" (None), never zero.
"""

from __future__ import annotations

from kimi_stack.base import dollars
from kimi_stack.base.errors import StackError
from kimi_stack.config import catalog, inventory, regions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Protocol

    class Price(Protocol):
        """The price of one model's tokens. `source` says where the figures come from."""

        source: str
        free: bool

        def cost(self, tokens: Tokens, prompt: int | None = None) -> int: ...


# OpenClaw's own prompt and tools: measured 8,300 tokens in `agent exec` and 17,000 in a Gateway turn, rounded up.
ANSWER_TOKENS = 1_000  # the assumed length of an answer that has not come yet: a long page
OPENCLAW_TOKENS = 20_000
KINDS = ("input", "output", "cache_read", "cache_write")
SHORT_CACHE = 300  # seconds that a vendor keeps a prompt cache at the catalog's prices
_DECIMALS = 6  # of dollars per million tokens; the last one is a pico-dollar per token


class Tokens:
    """The number of tokens of each kind. `input` excludes tokens read from or written to a cache."""

    def __init__(self, input: int = 0, output: int = 0, cache_read: int = 0, cache_write: int = 0) -> None:
        self.input = input
        self.output = output
        self.cache_read = cache_read
        self.cache_write = cache_write

    @property
    def prompt(self) -> int:
        """All input tokens, with cached ones."""
        return self.input + self.cache_read + self.cache_write


class Own(dict[str, "Any"]):
    """The rows of settings.toml by reference; `long_cache`: caches are kept for longer than `SHORT_CACHE`."""

    def __init__(self, rows: Mapping[str, Any], *, long_cache: bool = False) -> None:
        super().__init__(rows)
        self.long_cache = long_cache


class Rates:
    """Pico-dollars per token; for prompts of more than `above` tokens, other rates apply to the whole request.

    `doubled`: writing a cache costs twice the input price, as Anthropic bills a cache that is kept for an hour.
    """

    def __init__(self, row: Mapping[str, Any], source: str, *, doubled: bool = False) -> None:
        self.source = source
        self._base = _rates(row, doubled)
        long = row.get("long_context")
        self.above: int | None = long["above"] if long else None
        self._long = _rates({**row, **long}, doubled) if long else self._base
        self.free = not any(self._base + self._long)

    def cost(self, tokens: Tokens, prompt: int | None = None) -> int:
        """The cost in nano-dollars. If `tokens` are summed over several requests, `prompt` is the largest one."""
        size = tokens.prompt if prompt is None else prompt
        rates = self._long if self.above is not None and size > self.above else self._base
        counts = (tokens.input, tokens.output, tokens.cache_read, tokens.cache_write)
        pico: int = sum(count * rate for count, rate in zip(counts, rates))  # noqa: B905 (3.10 alone)
        return (pico + 500) // 1000


class _Genai:
    """The price of a model that genai-prices must compute."""

    def __init__(self, calculate: Any, name: str, provider: str, day: str, doubled: bool) -> None:
        self.source = "genai-prices"
        self._calculate, self._name, self._provider, self._day = calculate, name, provider, day
        self._doubled = doubled
        self.free = self.cost(Tokens(1_000_000, 1_000_000)) == 0

    def cost(self, tokens: Tokens, prompt: int | None = None) -> int:
        if self._doubled and tokens.cache_write:
            kept = Tokens(tokens.input, tokens.output, tokens.cache_read)
            return self._cost(kept) + 2 * self._cost(Tokens(tokens.cache_write))
        return self._cost(tokens)

    def _cost(self, tokens: Tokens) -> int:
        from datetime import datetime, timezone
        from decimal import ROUND_HALF_UP

        from genai_prices import Usage

        usage = Usage(
            input_tokens=tokens.prompt,
            output_tokens=tokens.output,
            cache_read_tokens=tokens.cache_read,
            cache_write_tokens=tokens.cache_write,
        )
        at = datetime.fromisoformat(self._day).replace(tzinfo=timezone.utc)
        found = self._calculate(usage, self._name, provider_id=self._provider, genai_request_timestamp=at)
        return int((found.total_price * dollars.NANO).to_integral_value(ROUND_HALF_UP))


_genai_known: dict[tuple[str, str, bool], Price | None] = {}


def find(ref: str, day: str, own: Mapping[str, Any] | None = None) -> Price | None:
    """The price of the model `provider/id` on `day` (ISO date), or None if unpriced.

    `own` are the rows of settings.toml by reference; their values override the catalog's. An id with a snapshot date
    has the price of the id without it, unless it has its own; so has a model at a region's provider its vendor's price.
    """
    own = {} if own is None else own
    model, mine = catalog.lookup(ref), own.get(ref) or own.get(catalog.undated(ref))
    vendors = regions.at_vendor(ref)
    if mine is None and vendors != ref:
        mine = own.get(vendors) or own.get(catalog.undated(vendors))
    doubled = isinstance(own, Own) and own.long_cache and "claude" in ref
    if mine is not None:
        row = on_day(mine, day)
        base = on_day(model.row, day) if model else {}
        return Rates({**base, **row}, "settings", doubled=doubled and "cache_write" not in row)
    if model is not None:
        return Rates(on_day(model.row, day), "catalog", doubled=doubled)
    if vendors != ref and inventory.prices(ref, day) is None:
        ref = vendors
    kept = inventory.prices(ref, day)
    if kept is not None:
        try:
            return Rates(on_day(kept, day), kept["price_source"], doubled=doubled)
        except (ValueError, LookupError, TypeError, AttributeError):
            pass  # models.json is damaged
    if inventory.unpriced(ref):
        return None
    key = (ref, day, doubled)
    if key not in _genai_known:
        _genai_known[key] = _genai(ref, day, doubled)
    return _genai_known[key]


def on_day(row: Mapping[str, Any], day: str) -> dict[str, Any]:
    """The prices in a row on `day`: each entry of `changes` is valid from its date; the latest one wins."""
    found = {key: value for key, value in row.items() if key in KINDS or key == "long_context"}
    for change in sorted(row.get("changes", ()), key=lambda change: str(change["from"])):
        if str(change["from"]) <= day:
            found.update({key: value for key, value in change.items() if key != "from"})
    return found


def validate(row: object, at: str, *, known: bool) -> list[str]:
    """Every mistake in a row of prices, with its key. If the model is not `known`, input and output are required."""
    if not isinstance(row, dict):
        return [f"{at}: must be a table of prices, such as {{ input = 1.0, output = 5.0 }} (USD per million tokens)"]
    mistakes = [f"{at}.{kind}: is missing" for kind in KINDS[:2] if not known and kind not in row]
    for key, value in row.items():
        if key in KINDS:
            mistakes += _bad_price(value, f"{at}.{key}")
        elif key == "long_context" and isinstance(value, dict) and _is_count(value.get("above")):
            mistakes += validate({k: v for k, v in value.items() if k != "above"}, f"{at}.{key}", known=True)
        elif key == "long_context":
            mistakes.append(f"{at}.{key}: must be a table with `above`, in tokens, and the prices that hold above it")
        elif key == "changes" and isinstance(value, list):
            for number, change in enumerate(value):
                mistakes += _bad_change(change, f"{at}.changes[{number}]")
        else:
            names = ", ".join((*KINDS, "long_context", "changes"))
            mistakes.append(f"{at}.{key}: no such price; known are {names}")
    return mistakes


def _bad_change(change: object, at: str) -> list[str]:
    if not isinstance(change, dict) or not _is_day(str(change.get("from", ""))):
        return [f'{at}: must be a table with from = "YYYY-MM-DD" and the prices that hold from that day on']
    return validate({key: value for key, value in change.items() if key != "from"}, at, known=True)


def _bad_price(value: object, at: str) -> list[str]:
    try:
        dollars.parse(value, _DECIMALS)
    except dollars.Unclear as error:
        return [f"{at}: {error}"]
    except ValueError:
        return [f"{at}: must be dollars per million tokens, such as 2.5 (at most {_DECIMALS} decimals)"]
    return []


def _is_day(text: str) -> bool:
    from datetime import date

    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _rates(row: Mapping[str, Any], doubled: bool) -> tuple[int, ...]:
    # A missing cache price is taken as the input price, never guessed to be cheaper.
    given = {kind: row[kind] if kind in row else row["input"] for kind in KINDS}
    new, out, read, write = (dollars.parse(given[kind], _DECIMALS) for kind in KINDS)
    return new, out, read, 2 * new if doubled else write


def _genai(ref: str, day: str, doubled: bool) -> Price | None:
    from kimi_stack.base import extras  # lazy: the catalog knows most models

    calculate = extras.find("genai_prices", "calc_price")
    provider, slash, name = ref.partition("/")
    if calculate is None or not slash:
        return None
    from kimi_stack.config import genai

    if inventory.prices(ref, catalog.today()) is None:
        _keep(ref, genai.row(ref, catalog.today()))
    try:
        return _Genai(calculate, name, genai.PROVIDERS.get(provider, provider), day, doubled)
    except (LookupError, ValueError, StackError):
        return None


def _keep(ref: str, row: Mapping[str, Any]) -> None:
    """Save the row, so that the next process does not need to import genai-prices for it."""
    import contextlib

    with contextlib.suppress(StackError):  # the folder cannot be written: genai-prices is asked each time
        inventory.keep({ref: {**row, "source": "genai-prices" if row else "nobody"}})

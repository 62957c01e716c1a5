"""Money is whole nano-dollars; this is the way in from what people write, and out to what they read.

Integers, because a hard limit is held by comparing sums; nano, because a single token of a cheap model costs less
than a micro-dollar.
"""

from __future__ import annotations

NANO = 1_000_000_000  # nano-dollars in a dollar


def parse(value: object, places: int = 9) -> int:
    """Dollars, such as `20`, `0.5` or `"$1,000.25"`, in units of 10^-places (nano-dollars by default).

    Exact. Raises ValueError for what is not a plain amount, is negative, or has more decimals than `places`.
    """
    text = str(value).strip().removeprefix("$").replace(",", "").replace("_", "") if _is_amount(value) else ""
    whole, _, fraction = text.partition(".")
    fraction = fraction.rstrip("0")
    digits = text.replace(".", "", 1)
    if not (digits.isascii() and digits.isdigit()) or len(fraction) > places:
        raise ValueError(f"{value!r} is not an amount of dollars, such as 20 or 0.5")
    if len(whole) > 9:
        raise ValueError(f"{value!r} is more than a ledger can hold")
    return int(whole + (fraction + "0" * places)[:places])


def usd(nano: int) -> str:
    """The exact amount in dollars as decimal text, at least to the cent: `12.30`, `0.0000065`, `-3.00`."""
    whole, rest = divmod(abs(nano), NANO)
    fraction = f"{rest:09d}".rstrip("0")
    return f"{'-' if nano < 0 else ''}{whole}.{fraction:0<2}"


def text(nano: int) -> str:
    """The amount as people read it: `$12.30`, less than a dollar `$0.0296`, less than 0.01 cents `$0.0000065`."""
    amount, sign = abs(nano), "-" if nano < 0 else ""
    if amount >= NANO or amount % (NANO // 100) == 0:
        cents = (amount + NANO // 200) // (NANO // 100)
        return f"{sign}${cents // 100:,}.{cents % 100:02d}"
    if amount >= NANO // 10_000:
        return f"{sign}$0.{(amount + 50_000) // 100_000:04d}" if amount < NANO - 50_000 else f"{sign}$1.00"
    return f"{sign}${usd(amount)}"


def _is_amount(value: object) -> bool:
    return isinstance(value, (int, float, str)) and not isinstance(value, bool)

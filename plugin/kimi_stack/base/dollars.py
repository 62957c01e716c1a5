"""Amounts of money: parse what people write, format what they read. Inside the program they are whole nano-dollars.

Integers, because a hard limit compares sums and must be exact. Nano, because one token of a cheap model costs less
than a micro-dollar.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

NANO = 1_000_000_000  # nano-dollars in a dollar


def total(costs: Iterable[int | None]) -> int | None:
    """The sum of costs in nano-dollars; None if any of them is unknown."""
    found = 0
    for cost in costs:
        if cost is None:
            return None
        found += cost
    return found


class Unclear(ValueError):
    """An ambiguous amount, such as `1,000`: a thousand in some countries, one in others. The message asks which."""


def parse(value: object, places: int = 9) -> int:
    """Dollars, such as `20`, `0.5` or `"$1,000.25"`, as an exact integer in units of 10^-places (nano-dollars).

    Raises ValueError if the text is not a plain amount, is negative, or has more decimals than `places`. Raises Unclear
    if a comma may be a decimal separator or a thousands separator.
    """
    text = _ungrouped(str(value).strip().removeprefix("$").replace("_", "")) if _is_amount(value) else ""
    whole, _, fraction = text.partition(".")
    fraction = fraction.rstrip("0")
    digits = text.replace(".", "", 1)
    if not (digits.isascii() and digits.isdigit()) or len(fraction) > places:
        raise ValueError(f"{value!r} is not an amount of dollars, such as 20 or 0.5")
    if len(whole) > 9:
        raise ValueError(f"{value!r} is more than a ledger can hold")
    return int(whole + (fraction + "0" * places)[:places])


def usd(nano: int) -> str:
    """The exact amount in dollars as decimal text, with at least two decimals: `12.30`, `0.0000065`, `-3.00`."""
    whole, rest = divmod(abs(nano), NANO)
    fraction = f"{rest:09d}".rstrip("0")
    return f"{'-' if nano < 0 else ''}{whole}.{fraction:0<2}"


def text(nano: int) -> str:
    """The amount for people: `$12.30`; below a dollar `$0.0296`; below 0.01 cents `$0.0000065`."""
    amount, sign = abs(nano), "-" if nano < 0 else ""
    if amount >= NANO or amount % (NANO // 100) == 0:
        cents = (amount + NANO // 200) // (NANO // 100)
        return f"{sign}${cents // 100:,}.{cents % 100:02d}"
    if amount >= NANO // 10_000:
        return f"{sign}$0.{(amount + 50_000) // 100_000:04d}" if amount < NANO - 50_000 else f"{sign}$1.00"
    return f"{sign}${usd(amount)}"


def _ungrouped(text: str) -> str:
    """The text without thousands separators; "" if it is not an amount. Raises Unclear if a separator is ambiguous."""
    if "," not in text and text.count(".") < 2:
        return text
    digits = text.replace(",", "").replace(".", "")
    if not (digits.isascii() and digits.isdigit()):
        return ""
    whole, point, fraction = text.partition(".")
    first, *groups = whole.split(",")
    grouped = 0 < len(first) < 4 and first[0] != "0" and all(len(group) == 3 for group in groups)
    # A single comma is not enough: 1,000 is one dollar to some people and a thousand to others.
    if groups and grouped and (point or len(groups) > 1) and "," not in fraction and "." not in fraction:
        return first + "".join(groups) + point + fraction
    readings = _readings(text, digits)
    if not readings:
        return ""
    raise Unclear(f"{text!r}: did you mean {' or '.join(readings)} dollars? Write decimals after a point, and no comma")


def _readings(text: str, digits: str) -> list[str]:
    """The possible readings of an amount with commas: the last separator begins the decimals, or all part thousands."""
    last = max(text.rfind(","), text.rfind("."))
    both = "," in text and "." in text
    found = []
    if text.count(text[last]) == 1:
        decimals = len(text) - last - 1
        whole = digits[: len(digits) - decimals]
        found.append(f"{whole or '0'}.{text[last + 1 :]}".rstrip("."))
    if (
        not both
        and text[0] in "123456789"
        and (text[last] == "," or all(len(part) == 3 for part in text.split(".")[1:]))
    ):
        found.append(digits)
    return list(dict.fromkeys(found))


def column(amounts: Sequence[int | None], none: str = "unpriced") -> list[str]:
    """Amounts for one table column, all with the same number of decimals; None becomes `none`.

    Two decimals if each amount is at least a dollar or whole cents, otherwise four; a smaller amount is `<$0.0001`.
    """
    known = [abs(amount) for amount in amounts if amount is not None]
    places = 4 if any(amount < NANO and amount % (NANO // 100) for amount in known) else 2
    step = NANO // 10**places
    texts = []
    for amount in amounts:
        if amount is None:
            texts.append(none)
            continue
        rounded = (abs(amount) + step // 2) // step
        sign = "-" if amount < 0 else ""
        if amount and not rounded:
            texts.append(f"{sign}<${step / NANO:.{places}f}")
        else:
            texts.append(f"{sign}${rounded // 10**places:,}.{rounded % 10**places:0{places}d}")
    return texts


def row(nano: int | None) -> dict[str, str] | None:
    """An amount as in every `--json` output: `{"usd": "12.30"}`, exact. None means unpriced."""
    return None if nano is None else {"usd": usd(nano)}


def _is_amount(value: object) -> bool:
    return isinstance(value, (int, float, str)) and not isinstance(value, bool)

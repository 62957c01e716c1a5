"""settings.toml: the user's settings, beyond the stack file. Every key is optional."""

from __future__ import annotations

import os

from kimi_stack.base import fastjson, files, paths, periods
from kimi_stack.base.errors import StackError
from kimi_stack.base.tiers import TIERS
from kimi_stack.base.version import __version__
from kimi_stack.config import catalog, prices, profiles, regions
from kimi_stack.config.users import Users
from kimi_stack.config.users import validate as validate_users

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.config.limits import Limit
    from kimi_stack.config.privacy import Privacy

_TIER_OR_AUTO = (*TIERS, "auto")
# The plain sections. Each key has its allowed values and its default. Allowed are: None for any text, bool for true or
# false, int for a count, share for a number from 0 to 1, "usd" for an amount, days for those of retention, or a tuple
# for one of its words.
DEFAULTS: dict[str, dict[str, tuple[Any, Any]]] = {
    "routing": {
        "default_tier": (TIERS, "budget"),
        "mode": (("auto", "keywords", "difficulty"), "auto"),
        "profile": (tuple(profiles.PROFILES), profiles.DEFAULT),
        "premium_share": (profiles.share, None),
        "standard_share": (profiles.share, None),
        "cache_seconds": (int, None),
        "failure_pressure": (bool, True),
    },
    "escalation": {
        "threshold": (profiles.share, "0.8"),
        "max_escalations": (int, 2),
        "judge": (None, None),
        "assessor": (None, None),
        "carry": (bool, False),
    },
    # "internal": turns that OpenClaw starts itself, such as the review of a skill; in the hook they look like a user's.
    "triggers": dict.fromkeys(("heartbeat", "cron", "internal"), (_TIER_OR_AUTO, "budget")),
    "ledger": {"url": (None, None), "keep_tasks": (bool, False)},
    "budget": {
        "timezone": (None, None),
        "week_starts": (periods.DAYS, "monday"),
        "unpriced": (("refuse", "allow"), "refuse"),
    },
    "cache": {
        "ttl_hours": (int, 24),
        "max_mb": (int, 100),
        "near": (("offer", "take", "off"), "offer"),
        "shared": (bool, False),
        "chats": (bool, False),
    },
    "chats": {"reply_footer": (("off", "tier", "cost"), "off")},
    "retention": {
        "ledger_days": (periods.kept, None),
        "sessions_days": (periods.kept, 90),
        "spool_days": (periods.kept, 30),
        "incidents_days": (periods.kept, 365),
        "comparisons_days": (periods.kept, 365),
        "backups_days": (periods.kept, 90),
    },
    "shadow": {
        "share": (profiles.share, "0"),
        "to": (None, None),
        "usd": ("usd", "0.10"),
        "per": (periods.PERIODS, "day"),
    },
}
SECTIONS = (*DEFAULTS, "limits", "users", "prices", "privacy", "regions")


class Policy:
    """The values of settings.toml, or the defaults.

    `default_tier` is the tier of a task without words. `mode` is auto, keywords or difficulty. `profile` and `shares`
    (premium and standard, in ten-thousandths) set the cut points of the difficulty. `cache_seconds` is how long a
    session's prompt cache is warm (None: depends on the model). `failure_pressure` raises the tier of a turn if the
    turn before was stuck. `escalation`, `cache` and `shadow` are the sections of these names. `triggers` maps a trigger
    of OpenClaw to a tier or "auto". `limits` and `users` limit the spending. `timezone` is an IANA name, or None for
    the zone of the machine. `week_starts` is 0 for Monday. `allow_unpriced` allows a model without a price under a hard
    limit. `prices` maps the reference of a model to its prices. `privacy` says which models may get which data (None:
    not set). `reply_footer` is the line below a reply: off, tier or cost. `retention` maps a kind of data to the number
    of days for which it is kept (None: for ever). `ledger_url` is the address of a PostgreSQL database (None: the
    ledger is an SQLite file). `regions` maps a region to its provider for each vendor. `stamp` identifies the version
    of settings.toml that was read (None: there is no file).
    """

    def __init__(self, default_tier: str = "budget", triggers: dict[str, str] | None = None) -> None:
        self.default_tier = default_tier
        self.triggers = _defaults("triggers") if triggers is None else triggers
        self.mode = "auto"
        self.profile = profiles.DEFAULT
        self.shares = profiles.PROFILES[profiles.DEFAULT]
        self.cache_seconds: int | None = None
        self.failure_pressure = True
        self.escalation = _defaults("escalation")
        self.limits: tuple[Limit, ...] = ()
        self.users = Users()
        self._prices: dict[str, Any] = {}
        self.timezone: str | None = None
        self.week_starts = 0
        self.allow_unpriced = False
        self.ledger_url: str | None = None
        self.keep_tasks = False
        self.privacy: Privacy | None = None
        self.retention: dict[str, int | None] = _defaults("retention")
        self.cache: dict[str, Any] = _defaults("cache")
        self.shadow: dict[str, Any] = _defaults("shadow")
        self.reply_footer = "off"
        self.regions: dict[str, dict[str, str]] = {}
        self.stamp: str | None = None

    @property
    def prices(self) -> dict[str, Any]:
        """The user's price rows by model reference. The rows know how long prompt caches are kept."""
        return prices.Own(self._prices, long_cache=(self.cache_seconds or 0) > prices.SHORT_CACHE)

    @prices.setter
    def prices(self, rows: dict[str, Any]) -> None:
        self._prices = rows

    def shares_of(self, profile: str) -> tuple[int, int]:
        """The shares of a profile, or the user's own numbers if they set some."""
        return self.shares if profile == self.profile else profiles.PROFILES[profile]

    @property
    def limited(self) -> bool:
        """Whether there is any limit or quota, also a soft one."""
        return bool(self.limits) or self.users.enforces

    @property
    def enforces(self) -> bool:
        """Whether a limit or quota may refuse or move a run. Then a run is refused if the ledger cannot be read."""
        return any(limit.hard for limit in self.limits) or self.users.enforces

    @property
    def holds(self) -> bool:
        """Whether a limit, a quota or a rule for a class of data may refuse or move a run."""
        return self.enforces or (self.privacy is not None and self.privacy.enforces)


def load(path: str | os.PathLike[str] | None = None) -> Policy:
    """The policy in settings.toml, or the defaults if there is no such file.

    Raises StackError with every mistake in it, each with its key.
    """
    path = paths.locate("settings") if path is None else path
    stamp = _stamp(os.fspath(path))
    document = _document(os.fspath(path)) if os.path.exists(path) else {}
    routing, ledger, budget = (_defaults(name, document) for name in ("routing", "ledger", "budget"))
    policy = Policy(routing["default_tier"], _defaults("triggers", document))
    policy.mode, policy.profile = routing["mode"], routing["profile"]
    policy.shares = _shares(routing)
    policy.cache_seconds = routing["cache_seconds"]
    policy.failure_pressure = routing["failure_pressure"]
    policy.escalation = _defaults("escalation", document)
    if document.get("limits"):
        from kimi_stack.config import limits  # lazy: a cold hook without limits does not need it

        policy.limits = limits.build(document["limits"])
    policy.users = Users(document.get("users"))
    policy.prices = document.get("prices", {})
    policy.timezone = budget["timezone"]
    policy.week_starts = periods.DAYS.index(budget["week_starts"])
    policy.allow_unpriced = budget["unpriced"] == "allow"
    policy.ledger_url = ledger["url"]
    policy.keep_tasks = ledger["keep_tasks"]
    policy.retention = {key: periods.kept(value) for key, value in _defaults("retention", document).items()}
    policy.cache = _defaults("cache", document)
    policy.shadow = _defaults("shadow", document)
    policy.reply_footer = _defaults("chats", document)["reply_footer"]
    policy.regions = document.get("regions", {})
    regions.use(policy.regions)
    if document.get("privacy"):
        from kimi_stack.config.privacy import Privacy  # a cold hook of those without it does not load it

        policy.privacy = Privacy(document["privacy"])
    policy.stamp = stamp
    return policy


def _stamp(path: str) -> str | None:
    """The same stamp as in plugin/openclaw/limits.mjs. Take it before reading the file: then it shows later changes."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return f"{status.st_mtime_ns}:{status.st_size}:{status.st_ino}"


def _shares(routing: dict[str, Any]) -> tuple[int, int]:
    premium, standard = profiles.PROFILES[routing["profile"]]
    own = profiles.share(routing["premium_share"]), profiles.share(routing["standard_share"])
    return (premium if own[0] is None else own[0], standard if own[1] is None else own[1])


def validate(document: dict[str, Any]) -> list[str]:
    """Every mistake in a settings document, one string each, with its key."""
    mistakes = []
    for section, values in document.items():
        if section == "limits":
            from kimi_stack.config import limits

            mistakes += limits.validate(values)
        elif section not in SECTIONS:
            mistakes.append(f"{section}: no such section; known are {', '.join(SECTIONS)}")
        elif not isinstance(values, dict):
            mistakes.append(f"{section}: must be a section, written [{section}]")
        elif section == "users":
            mistakes += validate_users(values)
        elif section == "regions":
            mistakes += regions.validate(values)
        elif section == "privacy":
            from kimi_stack.config import privacy

            mistakes += privacy.validate(values)
        elif section == "prices":
            for ref, row in values.items():
                mistakes += prices.validate(row, f'prices."{ref}"', known=catalog.lookup(ref) is not None)
        else:
            mistakes += _mistakes_in(section, values)
    return mistakes or _too_much(_defaults("routing", document))


def _too_much(routing: dict[str, Any]) -> list[str]:
    """The mistake of shares that are more than 1 together; each of them may be the user's own or the profile's."""
    shares = _shares(routing)
    if sum(shares) <= profiles.WHOLE:
        return []
    parts = [
        f"{key} {share / profiles.WHOLE:g}"
        + (f" (of the profile {routing['profile']})" if routing[key] is None else "")
        for key, share in zip(("premium_share", "standard_share"), shares)  # noqa: B905 (equal lengths)
    ]
    return [f"routing: {' and '.join(parts)} are more than 1 together; set both, or choose another profile"]


def parse(text: str) -> dict[str, Any]:
    """A TOML document. Numbers with a decimal point stay text, so that amounts are exact. Raises ValueError."""
    try:
        import tomllib as toml
    except ModuleNotFoundError:  # Python 3.10
        import tomli as toml
    document: dict[str, Any] = toml.loads(text, parse_float=str)
    return document


def _defaults(section: str, document: dict[str, Any] | None = None) -> dict[str, Any]:
    values = {key: default for key, (_, default) in DEFAULTS[section].items()}
    return {**values, **(document or {}).get(section, {})}


def _mistakes_in(section: str, values: dict[str, Any]) -> list[str]:
    mistakes = []
    for key, value in values.items():
        if key not in DEFAULTS[section]:
            mistakes.append(f"{section}.{key}: no such setting; known are {', '.join(DEFAULTS[section])}")
            continue
        allowed, _ = DEFAULTS[section][key]
        if allowed is None:
            if not isinstance(value, str) or not value.strip():
                mistakes.append(f"{section}.{key}: must be text")
            elif key == "timezone":
                mistakes += _bad_zone(value)
        elif allowed is profiles.share:
            if profiles.share(value) is None:
                mistakes.append(f"{section}.{key}: must be a share from 0 to 1, such as 0.15")
        elif allowed is periods.kept:
            if value != periods.FOREVER and periods.kept(value) is None:
                mistakes.append(f'{section}.{key}: must be a number of days, at least 1, or "{periods.FOREVER}"')
        elif allowed is int:
            if not isinstance(value, int) or isinstance(value, bool) or value < 0:
                mistakes.append(f"{section}.{key}: must be a whole number of at least 0")
        elif allowed is bool:
            if not isinstance(value, bool):
                mistakes.append(f"{section}.{key}: must be true or false")
        elif allowed == "usd":
            from kimi_stack.config import limits

            mistakes += limits.bad_amount(value, "usd", f"{section}.{key}")
        elif value not in allowed:
            mistakes.append(f"{section}.{key}: must be one of {', '.join(allowed)}")
    return mistakes


def _bad_zone(name: str) -> list[str]:
    from kimi_stack.base import periods

    try:
        periods.zone(name)
    except StackError as error:
        return [f"budget.timezone: {str(error).splitlines()[0].rstrip(';')}; use an IANA name such as Europe/Berlin"]
    return []


def _document(path: str) -> dict[str, Any]:
    """The validated document. Importing a TOML parser takes a cold hook 15 ms, so the parsed result is cached."""
    kept, stamp = _kept(path)
    if kept is not None:
        return kept
    try:
        document = parse(files.read_text(path))
    except ValueError as error:
        raise StackError(f"{path}: {error}; fix the TOML there") from None
    mistakes = validate(document)
    if mistakes:
        raise StackError("\n".join(f"{path}: {mistake}" for mistake in mistakes))
    try:
        text = fastjson.dumps({"stamp": stamp, "document": document})
        files.write_atomic(paths.locate("settings_cache"), text, mode=0o600, durable=False)
    except (StackError, TypeError):
        pass  # the folder cannot be written, or the document has a date: parse it each time
    return document


def _kept(path: str) -> tuple[dict[str, Any] | None, list[object]]:
    stamp: list[object] = []
    try:
        status = os.stat(path)
        stamp = [__version__, os.path.abspath(path), status.st_mtime_ns, status.st_size, status.st_ino]
        with open(paths.locate("settings_cache"), encoding="utf-8") as file:
            cache = fastjson.loads(file.read())
        kept = cache["document"] if cache["stamp"] == stamp else None
        return (kept if isinstance(kept, dict) else None), stamp
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None, stamp

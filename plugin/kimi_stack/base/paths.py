"""Where all files live.

Each place has one environment variable that changes it. The hook starts cold before a chat turn, so imports here
are lazy: `locate` needs only `os` when the plugin has set the variables, and returns text. Only the functions that
return a Path import `pathlib`.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

_BELOW = {  # name: (the folder, the path below it, the variable that overrides it)
    "openclaw_config": ("openclaw", "openclaw.json", "OPENCLAW_CONFIG_PATH"),
    "stack": ("openclaw", "model-config.json", "KIMI_STACK_FILE"),
    "settings": ("config", "settings.toml", ""),
    "sessions": ("data", "sessions.json", ""),
    "settings_cache": ("data", "settings.cache.json", ""),
    "calibration": ("data", "calibration.json", ""),
    "tuning": ("data", "tuning.json", ""),
    "ledger": ("data", "ledger.sqlite3", ""),
    "ledger_mark": ("config", "ledgers.seen", ""),
    "spool": ("data", "spool.jsonl", ""),
    "routing": ("data", "routing.json", ""),
    "models": ("data", "models.json", ""),
    "redaction_key": ("data", "redaction.key", ""),
    "incidents": ("data", "incidents.jsonl", ""),
    "erasures": ("data", "erasures.jsonl", ""),
    "overrides": ("data", "overrides.txt", ""),
    "answers": ("data", "answers.sqlite3", ""),
    "openclaw_dialect": ("data", "openclaw-dialect.json", ""),
    "receipt": ("data", "receipt.json", ""),
}


def locate(name: str) -> str:
    """The path of a file or folder, as text. `name` is a key of the table above, `openclaw`, `config`, `data`, `cache`
    or an asset."""
    if name == "openclaw":
        return _openclaw_dir()
    if name in ("config", "data", "cache"):
        return _own_dir(name)
    if name == "plugin_assets":
        return _assets("openclaw", os.path.join(os.path.dirname(PACKAGE), "openclaw"))
    if name == "shell_assets":
        return _assets("shell", os.path.join(os.path.dirname(os.path.dirname(PACKAGE)), "shell"))
    folder, below, variable = _BELOW[name]
    return _named(variable) or os.path.join(locate(folder), below)


def own() -> list[str]:
    """The names, for `locate`, of the files that we keep in our settings and data folders."""
    return [name for name, (folder, _, _) in _BELOW.items() if folder in ("config", "data")]


def _named(variable: str) -> str:
    return os.path.expanduser(os.environ.get(variable, "").strip()) if variable else ""


def _openclaw_dir() -> str:
    """OPENCLAW_STATE_DIR or ~/.openclaw, as OpenClaw itself resolves it (`use_profile` sets the variable)."""
    return _named("OPENCLAW_STATE_DIR") or os.path.expanduser("~/.openclaw")


def folder_of_profile(name: str) -> str | None:
    """The state folder of OpenClaw's profile `name`; None for the default one, which has no folder of its own."""
    return None if name.lower() == "default" else os.path.expanduser(f"~/.openclaw-{name}")


def use_profile(name: str) -> None:
    """Use OpenClaw's profile `name`, here and in each `openclaw` that we start, as `--profile` does."""
    # OpenClaw 2026.9.6 reads OPENCLAW_PROFILE but takes its folder only from --profile or OPENCLAW_STATE_DIR.
    folder = folder_of_profile(name)
    if folder is not None:
        os.environ["OPENCLAW_PROFILE"] = name
        os.environ["OPENCLAW_STATE_DIR"] = folder
        os.environ.pop("OPENCLAW_CONFIG_PATH", None)


def _own_dir(kind: str) -> str:
    """KIMI_STACK_CONFIG_DIR (or _DATA_DIR, _CACHE_DIR), else below KIMI_STACK_HOME, else the platform's folder."""
    named = _named(f"KIMI_STACK_{kind.upper()}_DIR")
    together = _named("KIMI_STACK_HOME")
    if named or together:
        return named or os.path.join(together, kind)
    import platformdirs

    try:
        return str(getattr(platformdirs, f"user_{kind}_dir")("kimi-stack", appauthor=False))
    except RuntimeError:  # neither HOME nor an entry for the user
        from kimi_stack.base.errors import StackError

        raise StackError("HOME is not set, and this user has no home folder; set HOME or KIMI_STACK_HOME") from None


def _path(text: str) -> Path:
    from pathlib import Path

    return Path(text)


def tilde(text: str) -> str:
    """`text` with the user's home folder as `~` at the start of each word: readable, and valid in a shell."""
    home = os.path.expanduser("~").rstrip("/")
    if not home.startswith("/"):
        return text
    for before in (" ", "(", "\n"):
        text = text.replace(f"{before}{home}/", f"{before}~/")
    return f"~{text[len(home) :]}" if text.startswith(f"{home}/") else text


def home() -> Path:
    return _path(os.path.expanduser("~"))


def openclaw_dir() -> Path:
    return _path(locate("openclaw"))


def openclaw_config() -> Path:
    return _path(locate("openclaw_config"))


def stack_file() -> Path:
    return _path(locate("stack"))


def schema_file() -> Path:
    """The JSON Schema next to the stack file, which `$schema` in it refers to."""
    return stack_file().with_name("model-config.schema.json")


def agent_dir() -> Path:
    return openclaw_dir() / "agents" / "main" / "agent"


def selector_file() -> Path:
    return agent_dir() / "model-selector.js"


def config_dir() -> Path:
    """The folder of the files that the user writes."""
    return _path(locate("config"))


def data_dir() -> Path:
    """The folder of the files that we write and keep."""
    return _path(locate("data"))


def cache_dir() -> Path:
    """The folder of the files that can be rebuilt."""
    return _path(locate("cache"))


def settings_file() -> Path:
    return _path(locate("settings"))


def sessions_file() -> Path:
    return _path(locate("sessions"))


def ledger_file() -> Path:
    return _path(locate("ledger"))


def spool_file() -> Path:
    return _path(locate("spool"))


def receipt_file() -> Path:
    return _path(locate("receipt"))


def local_bin() -> Path:
    return home() / ".local" / "bin"


def plugin_assets() -> Path:
    """The folder that OpenClaw installs as the plugin."""
    return _path(locate("plugin_assets"))


def shell_assets() -> Path:
    """The folder with one file for each shell."""
    return _path(locate("shell_assets"))


def _assets(name: str, in_checkout: str) -> str:
    """The folder inside the package in a wheel, or next to it in a checkout."""
    in_wheel = os.path.join(PACKAGE, "assets", name)
    return in_wheel if os.path.isdir(in_wheel) else in_checkout


def brain_script() -> Path:
    """The file that starts the hook without the cost of site-packages; see its docstring."""
    return _path(os.path.join(PACKAGE, "brain", "start.py"))

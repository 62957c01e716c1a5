"""Optional packages (extras): used if they are installed, imported only on use."""

from __future__ import annotations

import sys

from kimi_stack.base.errors import StackError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def find(module: str, name: str | None = None) -> Any:
    """The module, or its attribute `name`; None if the module is not installed."""
    import importlib

    see_site_packages()
    try:
        found = importlib.import_module(module)
    except ImportError:
        return None
    return found if name is None else getattr(found, name)


def need(module: str, extra: str, purpose: str) -> Any:
    """The module. Raises StackError with the install command if it is missing."""
    found = find(module)
    if found is None:
        wanted = " ".join(f"'{name}'" for name in _requirements(extra))
        raise StackError(f"{purpose} needs the extra [{extra}];\n{sys.executable} -m pip install {wanted}")
    return found


def _requirements(extra: str) -> list[str]:
    """The requirements of the extra, from our own metadata: a checkout is not in a package index."""
    from importlib import metadata

    try:
        rows = [row.partition(";") for row in metadata.requires("kimi-model-stack") or ()]
    except metadata.PackageNotFoundError:  # running from a checkout that is not installed
        rows = []
    named = [name.strip() for name, _, marker in rows if marker.replace('"', "'").strip() == f"extra == '{extra}'"]
    return named or [f"kimi-model-stack[{extra}]"]


def see_site_packages() -> None:
    # The brain starts without site-packages (`-S`), which saves a third of its cold start.
    if sys.flags.no_site:
        import site

        if not getattr(site, "ENABLE_USER_SITE", None) and not any("site-packages" in path for path in sys.path):
            site.main()

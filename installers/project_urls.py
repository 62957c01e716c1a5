"""Writes the addresses of the repository into the metadata, while a wheel or an sdist is built. Hatch runs it.

KIMI_STACK_REPOSITORY is the URL of the repository, such as https://example.org/my-org/kimi-model-stack. Only whoever
publishes knows it: release.yml sets it, and without it the metadata has no addresses.
"""

from __future__ import annotations

import os
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface


class ProjectUrls(MetadataHookInterface):
    """Hatch's metadata hook."""

    def update(self, metadata: dict[str, Any]) -> None:
        url = os.environ.get("KIMI_STACK_REPOSITORY", "").strip().rstrip("/")
        pages = {"Repository": "", "Documentation": "/tree/HEAD/docs", "Changelog": "/blob/HEAD/CHANGELOG.md"}
        metadata["urls"] = {name: url + page for name, page in pages.items()} if url else {}

"""Step: model-selector.js in the main agent's folder, the place that the guide names."""

from __future__ import annotations

import re

from kimi_install.owned_file import OwnedFile
from kimi_install.receipt import Section
from kimi_install.steps import Step
from kimi_stack.base import paths

# Found only in the guide's own version: its class with three fixed models.
_GUIDES = re.compile(
    rb"class ModelSelector\s*\{\s*constructor\(\)\s*\{\s*this\.modelTiers = \{\s*"
    rb"premium: 'moonshot/kimi-k2-0905-preview',\s*standard: 'anthropic/claude-sonnet-4-5',"
)


def step(section: Section) -> Step:
    """The step. Another file of that name is kept as `.bak`; for the guide's version there is no note about it."""
    content = (paths.plugin_assets() / "model-selector.js").read_bytes()
    return OwnedFile(
        section, "selector", paths.selector_file(), content, replaceable=lambda old: bool(_GUIDES.match(old.lstrip()))
    )

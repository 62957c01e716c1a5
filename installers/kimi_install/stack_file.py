"""Steps: model-config.json and its schema. An existing stack file belongs to the user and is used as it is."""

from __future__ import annotations

import json

from kimi_install.owned_file import KIND, OwnedFile
from kimi_install.receipt import Section
from kimi_install.steps import Step, short
from kimi_stack.base import paths
from kimi_stack.config import stack


class Standing:
    """Step for a stack file that exists already: does nothing to it."""

    name = "stack"

    def __init__(self, exact_models: bool, loaded: stack.Stack) -> None:
        self.notes = list(loaded.notices)
        if exact_models and not loaded.document.get("kimi_stack", {}).get("exact_models"):
            self.notes.append(
                f"{short(paths.stack_file())} is yours and stays as it is: for exactly the models in it, "
                'set "kimi_stack": {"exact_models": true} there'
            )

    def plan(self) -> str:
        return ""

    def state(self) -> str:
        return f"{short(paths.stack_file())} is there and is used as it is"

    def apply(self) -> str:
        return self.state()


def steps(section: Section, *, exact_models: bool) -> tuple[stack.Stack, list[Step]]:
    """The stack to install, from the user's file or ours, and the steps. Raises StackError for an invalid file."""
    path = paths.stack_file()
    made: Step
    if path.exists():
        loaded = stack.load(path)
        made = Standing(exact_models, loaded)
    else:
        document = stack.default_document(exact_models=exact_models)
        loaded = stack.build(document, path)
        text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
        made = OwnedFile(section, "stack", path, text.encode(), keep=True)
    ours = not path.exists() or section.find(KIND, path) is not None
    schema = OwnedFile(section, "schema", paths.schema_file(), stack.schema_text().encode(), keep=ours)
    return loaded, [made, schema]

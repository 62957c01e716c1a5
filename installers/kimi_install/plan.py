"""Installing: plan the steps, show them, run them one by one, and undo them all if one fails."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from kimi_install import environment, outline, plugin, selector, shellrc, stack_file
from kimi_install.aliases import Aliases
from kimi_install.plugin import Plugin
from kimi_install.recap import Recap
from kimi_install.receipt import SHELLS, Change, Receipt, Section, only_one
from kimi_install.removal import undo_changes
from kimi_install.steps import Say, Step, Undoing
from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.brain import routing
from kimi_stack.config import inventory, settings
from kimi_stack.config.stack import Stack
from kimi_stack.openclaw.door import OpenClaw

INTERRUPTED = 130


@dataclass(frozen=True)
class Options:
    """The user's options. If `shells` is empty, the shells that they use."""

    openclaw: str | None = None
    exact_models: bool = False
    modify_path: bool = True
    shells: Sequence[str] = ()
    dry_run: bool = False


@dataclass
class Outcome:
    """The result of each step, notes for the user, and OpenClaw's message about a running Gateway."""

    steps: list[dict[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    gateway: str = ""

    @property
    def changed(self) -> bool:
        return any(row["state"] == "done" for row in self.steps)

    def add(self, step: Step, state: str, says: str) -> None:
        self.steps.append({"step": step.name, "state": state, "says": says})

    def as_dict(self) -> dict[str, Any]:
        return {"changed": self.changed, "steps": self.steps, "notes": self.notes, "gateway": self.gateway}


def install(options: Options, say: Say, accept: Callable[[], bool]) -> Outcome:
    """Install into the OpenClaw of our environment; `accept` asks the user after the plan was shown.

    Raises StackError if something prevents it. Then nothing was changed, or everything was undone.
    """
    if options.dry_run:
        return _dry_run(_prepare(options))
    with only_one(), environment.interruptible():
        work = _prepare(options)
        todo = [step for step in work.steps if step.plan()]
        if not todo:
            return _nothing_to_do(work)
        if all(writer in todo for writer in work.writers):
            plugin_step, aliases = work.writers
            aliases.take_over(plugin_step)
        _show(todo, work.steps, say)
        if not accept():
            raise StackError("nothing was changed, as you wished", exit_code=1)
        return _carry_out(work, todo, say)


@dataclass
class _Work:
    openclaw: OpenClaw
    sections: list[Section]
    steps: list[Step]
    writers: tuple[Plugin, Aliases]
    asked: str

    @property
    def notes(self) -> list[str]:
        return [*([self.asked] if self.asked else []), *(note for step in self.steps for note in step.notes)]


def _prepare(options: Options) -> _Work:
    """Read the present state; changes nothing."""
    openclaw = OpenClaw.find(options.openclaw)
    _ = openclaw.version  # raises if it is too old
    receipt = Receipt.load()
    section = receipt.section(str(paths.openclaw_dir()), {"openclaw": openclaw.path, "env": environment.current()})
    shells = receipt.section(SHELLS)
    stack, stack_steps = stack_file.steps(section, exact_models=options.exact_models)
    asked = "" if options.dry_run else _ask(openclaw, stack)
    agents = openclaw.config_read("agents") or {}
    writers = Plugin(openclaw, section, *_plugin_now(openclaw, section)), Aliases(openclaw, section, stack, agents)
    recap = Recap(openclaw, section, settings.load().privacy, agents)
    steps: list[Step] = [
        *stack_steps,
        *writers,
        *([recap] if recap.needed else []),
        selector.step(section),
        *shellrc.steps(shells, shellrc.used_shells(options.shells), modify_path=options.modify_path),
    ]
    return _Work(openclaw, [section, shells], steps, writers, asked)


def _ask(openclaw: OpenClaw, stack: Stack) -> str:
    """Look up the models that are not in our catalog. Returns a line if that failed, else ""."""
    refs = [tier.model for tier in stack.tiers.values()]
    try:
        inventory.ask(openclaw, refs)
    except StackError as error:
        unknown = ", ".join(ref for ref in refs if inventory.find(ref) is None)
        return f"what {unknown or 'your models'} cost and take could not be asked ({error}); kimi-stack models refresh"
    return ""


def _plugin_now(openclaw: OpenClaw, section: Section) -> tuple[dict[str, Any] | None, dict[str, Any]]:
    """Our plugin's row in OpenClaw's list and its entry in the config; None and {} if it is not installed.

    If the config does not mention the plugin, it is not installed, and OpenClaw is not asked.
    """
    ours = section.find(plugin.KIND) is not None
    if not ours and not outline.mentions_us(paths.openclaw_config()):
        return None, {}
    plugins = openclaw.config_read("plugins") or {}
    if not ours and plugin.ID in plugins.get("deny", []):
        raise StackError(f"plugins.deny in OpenClaw's config has {plugin.ID}: take it out first; nothing was changed")
    listed = openclaw.call_json(["plugins", "list", "--json"])["plugins"]
    row = next((row for row in listed if row["id"] == plugin.ID), None)
    return row, plugins.get("entries", {}).get(plugin.ID, {}) if row else {}


def _show(todo: Sequence[Step], steps: Sequence[Step], say: Say) -> None:
    say("This will be done, and can be undone with `kimi-stack uninstall`:")
    for number, step in enumerate(todo, 1):
        say(f"  {number}. {step.plan()}")
    for note in (note for step in steps for note in step.notes):
        say(f"  note: {note}")
    if any(step.name == Plugin.name for step in todo):
        say("The plugin will:")
        for line in plugin.capabilities():
            say(f"  - {line}")


def _carry_out(work: _Work, todo: Sequence[Step], say: Say) -> Outcome:
    outcome = Outcome()
    before = [(section, section.changes) for section in work.sections]
    try:
        for step in work.steps:
            if step not in todo:
                outcome.add(step, "already", step.state())
                continue
            say(f"[{todo.index(step) + 1}/{len(todo)}] {step.plan()}")
            says = step.apply()
            say(f"      {says}")
            outcome.add(step, "done", says)
    except KeyboardInterrupt:
        raise StackError(_roll_back(work.openclaw, before, "interrupted", say), exit_code=INTERRUPTED) from None
    except StackError as error:
        raise StackError(_roll_back(work.openclaw, before, str(error), say), exit_code=error.exit_code) from error
    except BaseException:  # a bug of ours: undo the changes, then show it
        say(_roll_back(work.openclaw, before, "failed", say))
        raise
    routing.renew()  # the plugin decides by the settings from its first turn on, also where no brain answers it
    outcome.notes = work.notes
    outcome.gateway = _gateway([step.gateway for step in work.writers])
    return outcome


def _gateway(said: Sequence[str]) -> str:
    """OpenClaw's messages about a running Gateway after the writes: the request for a restart, if there is one."""
    words = [line.partition("update(s).")[2].strip() or line for line in said if line]
    return next((line for line in words if line.startswith("Restart")), words[-1] if words else "")


def _roll_back(openclaw: OpenClaw, before: Sequence[tuple[Section, list[Change]]], reason: str, say: Say) -> str:
    """Undo what this run added to the receipt; returns a message with the result."""
    say("      failed; undoing what was done")
    undoing = Undoing(openclaw.path)
    failures: list[str] = []
    with environment.uninterrupted():
        for section, known in reversed(before):
            kinds = {(change["kind"], change.get("path")) for change in known}
            added = [one for one in section.changes if (one["kind"], one.get("path")) not in kinds]
            failures += [str(error) for error in undo_changes(section, added, undoing)]
    for note in undoing.notes:
        say(f"      note: {note}")
    if failures:
        left = "\n".join(dict.fromkeys(failures))
        return f"{reason}\nUndoing it failed as well: {left}\nMend that, then run `kimi-stack uninstall`"
    return f"{reason}\nWhat had been done is undone"


def _nothing_to_do(work: _Work) -> Outcome:
    outcome = Outcome(notes=work.notes)
    for step in work.steps:
        outcome.add(step, "already", step.state())
    return outcome


def _dry_run(work: _Work) -> Outcome:
    outcome = Outcome(notes=work.notes)
    for step in work.steps:
        planned = step.plan()
        outcome.add(step, "would" if planned else "already", planned or step.state())
    return outcome

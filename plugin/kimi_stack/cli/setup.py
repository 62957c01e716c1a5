"""`kimi-stack setup`: guides the user through a first run."""

from __future__ import annotations

import shlex
import sys
from typing import Any

import click

from kimi_stack.base import dollars, paths, visible
from kimi_stack.base.errors import RUN_FAILED, WRONG_USAGE, StackError
from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.constraints import nearest
from kimi_stack.cli import answers, output
from kimi_stack.cli.install import question, teller
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.config import figures, inventory, profiles, settings, stack
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.running import needs

_TASK = "What is the capital of Norway?"
_LIMIT = "20"


@click.command()
@click.option("--dry-run", is_flag=True, help="Say what it would ask and what is missing; change nothing.")
@click.option("--openclaw", "openclaw_path", metavar="PATH", help="The openclaw to use.")
@profile_option
@output.json_option
def setup(dry_run: bool, openclaw_path: str | None, as_json: bool) -> int:
    """Walk through what a first run needs: tiers and models, keys, a first limit, a rule for secrets, a first run.

    It asks on the terminal, and each question has a default answer. Keys are entered in OpenClaw's own commands, which
    it offers to start; they are neither read nor kept here. Run it again at any time: it skips what is already there.

    \b
    Examples:
      kimi-stack setup
      kimi-stack setup --dry-run
    """
    if as_json and not dry_run:
        raise click.UsageError("--json goes with --dry-run: without it, setup asks questions")
    if not dry_run and not _on_terminal():
        says = "setup asks questions, and there is no terminal; `kimi-stack setup --dry-run` says what is missing"
        raise StackError(says, exit_code=WRONG_USAGE)
    openclaw = OpenClaw.find(openclaw_path)
    openclaw.version  # noqa: B018 (first raise the error for an OpenClaw that is too old or cannot start)
    if dry_run:
        data, text = _planned(openclaw)
        output.emit("setup", data, text, as_json)
        return 0
    _install(openclaw_path)
    if _choose_models():
        _register(openclaw_path)
    _keys(openclaw)
    _limit()
    if _rule():
        _register(openclaw_path)  # OpenClaw's recaps are held to the rule too
    return _first_run(openclaw)


def _on_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _planned(openclaw: OpenClaw) -> tuple[dict[str, Any], str]:
    """The questions that setup would ask, as data and as text."""
    from kimi_install import ending

    installed, models, limits = _is_installed(), _models(), settings.load().limits
    found = needs.ask(openclaw, models)
    program = needs.program_of(openclaw)
    rows = [
        {"provider": one.provider, "tiers": list(one.tiers), "lacks": one.lacks, "commands": one.commands(program)}
        for one in found
    ]
    ruled = _is_ruled()
    data: dict[str, Any] = {"installed": installed, "models": models, "missing": rows, "limits": len(limits)}
    data |= {"rule": ruled, "dry_run": True}
    lines = [] if installed else ["Would run `kimi-stack install` first."]
    lines.append("Would ask which tiers and models to use; now:")
    lines += [f"  {tier}: {model}" for tier, model in models.items()]
    lines.append("Would start OpenClaw's own commands for what is missing:" if found else "No key is missing.")
    lines += [f"  {line}" for line in needs.lines(found, program)]
    lines.append(
        "Would not ask for a limit: there is one." if limits else "Would ask for a first limit; there is none."
    )
    lines.append(f"Would {'not ' if ruled else ''}ask for a rule for secrets; there is {'one' if ruled else 'none'}.")
    lines.append(f'Would offer a first run: "{_TASK}"')
    lines.append(f"Nothing was changed (--dry-run). `{ending.command()} setup` walks through it on a terminal.")
    return data, "\n".join(lines)


def _models() -> dict[str, str]:
    """The model of each tier, from the user's file or ours."""
    path = paths.stack_file()
    return needs.models_of(stack.of_person(path))


def _tell(text: str) -> None:
    """Print for the person. Control characters in names from files and from OpenClaw have no effect on the terminal."""
    output.tell(visible.lines(text), err=False)


def _is_installed() -> bool:
    from kimi_install.receipt import Receipt

    return bool(Receipt.load().section(str(paths.openclaw_dir())).changes) and paths.stack_file().exists()


def _install(openclaw_path: str | None) -> None:
    if _is_installed():
        return
    from kimi_install import plan

    _tell("1. Installation: kimi-stack is not set up in this OpenClaw yet.")
    plan.install(plan.Options(openclaw_path), teller(False), question(False, "Go on?"))


def _choose_models() -> bool:
    """Ask which tiers and models to use, and write them; returns whether anything changed."""
    models = _models()
    _tell("\nTiers and models. Enter accepts what stands in brackets.")
    used = click.prompt("Which tiers will you use?", default=" ".join(TIERS), value_proc=answers.tiers)
    wanted = dict(models)
    for tier in used:
        wanted[tier] = click.prompt(f"  {tier}", default=visible.line(models[tier]), value_proc=answers.ref)
    for tier in (name for name in TIERS if name not in used):
        wanted[tier] = wanted[next(name for name in nearest(tier) if name in used)]
        _tell(f"  {tier}: {wanted[tier]} serves it too")
    changed = {tier: model for tier, model in wanted.items() if model != models[tier]}
    if changed:
        document = stack.read(paths.stack_file())
        for tier, model in changed.items():
            rows, guides = document["model_stack"], stack.shipped_tiers()[tier]
            rows[tier] = figures.fitted(rows[tier], model, guides)  # this model's context window
        stack.build(document, paths.stack_file())
        stack.save(paths.stack_file(), document)
    return bool(changed)


def _register(openclaw_path: str | None) -> None:
    """Register the chosen models in OpenClaw."""
    from kimi_install import plan, shellrc

    options = plan.Options(openclaw_path, modify_path=shellrc.path_was_modified())
    plan.install(options, teller(False), lambda: True)


def _keys(openclaw: OpenClaw) -> None:
    """For each thing that is missing, offer to start the OpenClaw command that adds it."""
    _tell("\nKeys. Looking at what OpenClaw has ...")
    program = needs.program_of(openclaw)
    found = needs.ask(openclaw, _models())
    for need in found:
        _tell(need.says)
        if not need.steps:
            _tell(f"  {need.mend()}")
        for words in need.steps:
            command = f"{program} {shlex.join(words)}"
            if not click.confirm(f"  Run `{command}` now?", default=True):
                break
            if openclaw.on_terminal(words) != 0:
                _tell(f"  That failed. Later, by hand: {command}")
                break
    if not found:
        _tell("Nothing is missing.")


def _limit() -> None:
    """Ask for a first limit, if there is none."""
    if settings.load().limits:
        _tell("\nLimits: `kimi-stack budget` shows yours.")
        return
    from kimi_stack.config import edits

    _tell("\nA limit for each month in dollars: at the limit, runs are refused until the next month. 0 for none.")
    usd = click.prompt("Limit", default=_LIMIT, value_proc=answers.amount)
    if dollars.parse(usd):
        edits.put_limit({"usd": usd, "per": "month", "hard": True})
        _tell(f"Set: {dollars.text(dollars.parse(usd))} a month. `kimi-stack budget` shows and changes it.")


def _is_ruled() -> bool:
    privacy = settings.load().privacy
    return privacy is not None and privacy.enforces


def _rule() -> bool:
    """Ask what happens with keys, cards and other confidential data, if no rule says so; returns whether one is set."""
    if _is_ruled():
        _tell("\nSecrets: `kimi-stack privacy` shows your rules.")
        return False
    from kimi_stack.config import edits

    _tell("\nKeys, cards, accounts and ids in a task (`kimi-stack classify` shows what counts):")
    for name, says in answers.RULES.items():
        _tell(f"  {name}: {says}")
    chosen = click.prompt("Secrets", default="nothing", value_proc=answers.rule)
    if chosen == "nothing":
        return False
    local = [model for model in dict.fromkeys(_models().values()) if inventory.is_local(model)]
    allow: list[str] = [] if chosen == "block" else local
    if chosen == "local":
        shown = " ".join(local) or "ollama/*"
        allow = click.prompt("  Models that may get them", default=visible.line(shown), value_proc=answers.globs)
    rule = {"allow": allow, "otherwise": "redact" if chosen == "hide" else "block"}
    edits.put_rule("confidential", rule)
    named = ", ".join(allow) or "no model"
    _tell(f'Set: confidential data goes to {named}; otherwise "{rule["otherwise"]}". `kimi-stack privacy` shows it.')
    return True


def _first_run(openclaw: OpenClaw) -> int:
    """Run a first task on a tier that is available. Returns 1 if there is none."""
    models = _models()
    found = needs.ask(openclaw, models)
    if {tier for need in found for tier in need.tiers} >= set(models):
        raise needs.cannot_serve("no tier can", found, needs.program_of(openclaw))
    _tell("\nAll is set." if not found else f"\nStill missing: {'; '.join(need.says for need in found)}")
    if not click.confirm(f'Run a first task now, "{_TASK}" (less than a cent on the budget tier)?', default=True):
        return 0
    from kimi_stack.cli.tasks import load_stack
    from kimi_stack.openclaw.turns import Options
    from kimi_stack.running import circumstances
    from kimi_stack.running.run import run_task, summary

    loaded, policy = load_stack()
    request = circumstances.request(_TASK, profile=profiles.of_shell())
    done = run_task(openclaw, loaded, policy, request, Options(), output.say)
    if not done.turn.ok:
        reason = "\n".join(done.turn.error.splitlines()[:2]) or "OpenClaw gave no reason"
        raise StackError(f"{done.turn.model or done.decision.model} failed: {reason}", exit_code=RUN_FAILED)
    output.write(done.turn.text + "\n")
    output.say(summary(done))
    return 0

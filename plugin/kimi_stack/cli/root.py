"""The command group. Errors become messages and exit codes only here."""

from __future__ import annotations

import errno
import importlib
import os
import sys
from collections.abc import Callable

import click

from kimi_stack.base import paths, streams, visible
from kimi_stack.base.errors import REFUSED, RUN_FAILED, WRONG_USAGE, StackError
from kimi_stack.base.version import __version__
from kimi_stack.cli import output
from kimi_stack.cli.group import Group

COMMANDS = {  # name (its module is in kimi_stack.cli): what it does
    "run": "Choose a model for a task and run it through OpenClaw.",
    "select": "Say which model a task would go to.",
    "why": "Say how the model for a task is chosen, step by step.",
    "batch": "Run many tasks from a file, within a budget.",
    "ab": "Compare two tiers or models on the same tasks. You judge, or a model does.",
    "shadow": "Show what shadow runs say of the tiers: pairs, costs, which is better.",
    "cache": "Show or clear the answers that --cache keeps, and what they saved.",
    "classify": "Say whether a text is public, internal or confidential.",
    "privacy": "Show which models may get which data, and what happens otherwise.",
    "profile": "Set how much goes to the dearer tiers: balanced, eco, quality, prototype.",
    "calibrate": "Fit the cut points to the tasks of your own ledger.",
    "feedback": "Say whether a run's tier was right, and list such feedback.",
    "tune": "Learn from feedback: show the evidence, change the shares, undo.",
    "models": "List the tiers with their models, prices and lifecycle.",
    "replay": "Show what your past tasks would have cost, and what would be chosen now.",
    "eval": "Score the installed router on a benchmark.",
    "audit": "Assess recent runs again: was the tier right?",
    "bench": "Measure the model of each tier: right answers, time, tokens a second, cost.",
    "report": "Show where the money went: usage, costs, savings, limits.",
    "panel": "Print the page of the tab in OpenClaw's Control UI, as HTML.",
    "ledger": "Show, export, import, check and reprice the ledger.",
    "budget": "Show and set the limits, and add to them for a while.",
    "users": "Show who may use how much, and what each has used.",
    "compliance": "Show policy, classes of data, where each went, incidents, what is kept.",
    "retention": "Show what is kept and for how long; delete what is older.",
    "forget": "Remove one sender from everything that is kept.",
    "export": "Write all data about one sender as JSON.",
    "logs": "Show the last calls: time, tier, model, why, tokens, cost.",
    "statusline": "Print one short line for a prompt or tmux.",
    "config": "Read and change settings.toml.",
    "install": "Set the stack up in OpenClaw and the shells.",
    "setup": "Walk through what a first run needs: models, keys, a limit, a rule.",
    "upgrade": "Fetch the newest version and install it.",
    "uninstall": "Undo what install did, and nothing else.",
    "doctor": "Check each part and say how to fix it.",
    "demo": "Try it without a key: five tasks through the real OpenClaw.",
    "init": "Print the shell functions for bash, zsh or fish.",
    "hook": "Answer one request of the plugin (JSON on stdin).",
}

# They change what a decision depends on, and the plugin is to know it also if no brain answers its next turn. `upgrade`
# is not among them: the version that it installs writes routing.json itself.
_SETTING = ("install", "setup", "profile", "calibrate", "tune", "models", "budget", "config")

_UNWRITABLE = (errno.EBADF, errno.EIO, errno.ENOSPC)


class _LazyGroup(Group):
    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args[:1] == ["help"]:  # `kimi-stack help COMMAND`, as in git
            args = [*args[1:], "--help"]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"kimi_stack.cli.{cmd_name}")
        command: click.Command = getattr(module, cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=_LazyGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, "-V", "--version", prog_name="kimi-stack")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Before each OpenClaw run: read the task, choose premium, standard or budget, say why.

    \b
    Examples:
      kimi-stack run "Review the code in src/"
      kimi-stack why "Analyze the competitive landscape for our product strategy"
      kimi-stack doctor
    """
    if ctx.invoked_subcommand is None:
        output.write(ctx.get_help() + "\n")


@cli.result_callback()
@click.pass_context
def _settle(ctx: click.Context, result: object) -> object:
    """Tell JavaScript of changed settings; `result` is the exit code of the command."""
    if ctx.invoked_subcommand in _SETTING and os.path.exists(paths.locate("routing")):
        from kimi_stack.brain import routing

        routing.renew()
    return result


def run() -> None:
    """Run the command line and exit. Only here is StackError caught."""
    streams.stand_in()
    code = _written(_run)
    left = _written(_flush)
    sys.exit(code or left)


def _run() -> int:
    try:
        code = cli.main(prog_name="kimi-stack", standalone_mode=False)
        return code if isinstance(code, int) else 0
    except StackError as error:
        return _fail("refused" if error.exit_code == REFUSED else "error", str(error), error.exit_code)
    except click.Abort as error:
        return streams.interrupted() if isinstance(error.__cause__, KeyboardInterrupt) else 130
    except KeyboardInterrupt:
        return streams.interrupted()
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "kimi-stack"
        return _fail("usage", f"{error.format_message()} `{command} --help` tells more.", error.exit_code)
    except click.ClickException as error:
        return _fail("error", error.format_message(), error.exit_code)
    except UnicodeEncodeError:
        return _fail("usage", "a word of this command is not valid UTF-8 text; correct it", WRONG_USAGE)


def _written(step: Callable[[], int]) -> int:
    """Run a step; end with an exit code if stdout is closed or the system refuses something."""
    try:
        return step()
    except output.Unwritable as error:
        return streams.gone(error.error)
    except BrokenPipeError as error:
        return streams.gone(error)
    except OSError as error:
        if error.filename is not None:
            what = f"{error.filename}: {error.strerror}"
            return _written(lambda: _fail("error", what, RUN_FAILED))
        if error.errno not in _UNWRITABLE:
            raise
        return streams.gone(error)  # from click itself, such as a help text


def _flush() -> int:
    sys.stdout.flush()
    return 0


def _fail(code: str, message: str, exit_code: int) -> int:
    for line in message.split("\n"):
        output.say(visible.line(line))
    if output.json_wanted():
        output.emit_error(code, message)
    return exit_code or RUN_FAILED

"""`kimi-stack batch`: many tasks from a file, several at a time, within a budget, resumed after a crash."""

from __future__ import annotations

import contextlib
import itertools
import os
import shlex
import sys
from collections.abc import Iterator
from typing import Any

import click

from kimi_stack.base import dollars, paths, streams, visible
from kimi_stack.base.errors import REFUSED, RUN_FAILED, StackError
from kimi_stack.base.tiers import TIERS
from kimi_stack.cli import caching, climbing, foresee, output, progress
from kimi_stack.cli.amount import nano
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.money.admission import Accounting
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.running.batch import lines
from kimi_stack.running.batch.batch import Batch
from kimi_stack.running.batch.cluster import Cluster
from kimi_stack.running.batch.foresee import by_tier
from kimi_stack.running.batch.journal import Journal
from kimi_stack.running.batch.lines import Bad, Line
from kimi_stack.running.batch.results import Results
from kimi_stack.running.batch.totals import Totals
from kimi_stack.running.batch.wishes import ASK, RETRY, SKIP, Wishes
from kimi_stack.running.cache.cache import Cache

_JOBS, _MOST_JOBS = 2, 64


@click.command()
@click.argument("tasks", metavar="TASKS|-", type=click.Path(dir_okay=False, allow_dash=True))
@click.option("-o", "--output", "results", metavar="RESULTS", type=click.Path(dir_okay=False), help="Where answers go.")
@click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(1, _MOST_JOBS),
    help="Tasks at a time (default 2; with --cluster as many as its workers have threads).",
)
@click.option("--tier", type=click.Choice(TIERS), help="For lines that name no tier or model.")
@click.option("--max-cost", metavar="USD", callback=nano, help="Start no task that would bring the batch above this.")
@click.option("--resume", is_flag=True, help="Continue an interrupted batch; failed tasks are tried again.")
@click.option(
    "--retries", metavar="N", type=click.IntRange(0, 20), default=2, help="Tries after the first (default 2)."
)
@click.option(
    "--on-unknown",
    type=click.Choice((ASK, SKIP, RETRY)),
    default=ASK,
    help="What to do with tasks that were in flight when the batch was killed (default ask; without a terminal, skip).",
)
@click.option("--thinking", metavar="LEVEL", help="OpenClaw's thinking level.")
@click.option("--cluster", metavar="URL", help="Run the tasks on the workers of this Dask scheduler.")
@click.option("--where", metavar="NAME=VALUE", help="With --cluster: on workers with this resource alone.")
@click.option("--timeout", metavar="S", type=click.IntRange(min=1), help="Seconds a task may take (default 600).")
@click.option("--openclaw", "openclaw_path", metavar="PATH", help="The openclaw to use.")
@climbing.options
@caching.options
@profile_option
@output.json_option
@click.option("--dry-run", is_flag=True, help="Choose and price each task; run nothing.")
@click.option("-q", "--quiet", is_flag=True, help="No progress.")
def batch(
    tasks: str,
    results: str | None,
    jobs: int | None,
    tier: str | None,
    max_cost: int | None,
    resume: bool,
    retries: int,
    on_unknown: str,
    thinking: str | None,
    cluster: str | None,
    where: str | None,
    timeout: int | None,
    openclaw_path: str | None,
    as_json: bool,
    dry_run: bool,
    quiet: bool,
    cached: bool,
    near: bool,
    **climb: Any,
) -> int:
    """Run each task of a file through OpenClaw, several at a time, each on the model that is chosen for it.

    TASKS is .jsonl with lines such as {"id": "a1", "task": "..."} (optional: tier, model, cwd, files), .csv with a
    column task, or .txt with one task in each line. Answers go to RESULTS as JSON lines, in the order in which they are
    ready. Failures and their reasons go to RESULTS.failed. A journal beside RESULTS lets --resume continue a killed
    batch: no answered task runs again. Exits with 0 if all were answered, 1 if some failed, 3 if some are left.

    \b
    Examples:
      kimi-stack batch tasks.jsonl --dry-run
      kimi-stack batch tasks.jsonl -o answers.jsonl --jobs 4 --max-cost 5
      kimi-stack batch tasks.jsonl -o answers.jsonl --resume
      kimi-stack batch questions.txt -o answers.jsonl --escalate
      kimi-stack batch questions.txt -o answers.jsonl --cache
      kimi-stack batch tasks.jsonl -o answers.jsonl --cluster tcp://10.0.0.5:8786 --where region=eu
    """
    climbing.check(climb, {"--tier": tier})
    caching.check(cached, near)
    _check_cluster(cluster, where, cached)
    stack, policy = load_stack()
    plan = climbing.plan_of(policy, climb) if climb["escalate"] else None
    if dry_run:
        with opened(tasks) as found:
            return foresee.show(found, Accounting(policy, stack), tier, max_cost, plan is not None, as_json)
    if results is None:
        raise click.UsageError("-o RESULTS says where the answers go; or --dry-run")
    if results == "-" or os.path.realpath(results) == os.path.realpath(tasks):
        raise click.UsageError("-o needs a file of its own, which --resume can go on with")
    openclaw = OpenClaw.find(openclaw_path)
    openclaw.version  # noqa: B018 (first raise the error for an OpenClaw that is too old or cannot start)
    workers = _joined(cluster, policy, stack, where)
    jobs = jobs or (min(workers.threads, _MOST_JOBS) if workers else _JOBS)
    wishes = Wishes(jobs, retries, max_cost, plan, tier, _unknown(on_unknown, results, resume), thinking, timeout)
    count = None if quiet or tasks == "-" else _count(tasks)
    with opened(tasks) as found:
        first = list(itertools.islice(found, 1))  # raises for an unreadable file, before anything is written
        written = Results(results, resume=resume)
        journal = Journal(results)
        cache = caching.opened(policy, cached, near)
        with progress.shown(count, quiet) as tell:
            session = Batch(openclaw, stack, policy, journal, written, wishes, tell, cache=cache, cluster=workers)
            try:
                totals = session.run(itertools.chain(first, found))
            except KeyboardInterrupt:
                output.say(f"interrupted; `{_again(tasks, results)}` continues")
                streams.interrupted()  # without waiting for the threads: OpenClaw ends with us
            finally:
                written.close()
    if workers is not None:
        workers.close()
    whole = not (totals.failed or totals.left)
    journal.close(remove=whole)
    return _finish(totals, tasks, results, written.failed_path, cache, as_json)


def _check_cluster(cluster: str | None, where: str | None, cached: bool) -> None:
    if where and not cluster:
        raise click.UsageError("--where chooses among the workers of --cluster")
    if where and not all(where.partition("=")):
        raise click.UsageError(f"--where {where}: write a name and a value, such as region=eu")
    if cluster and cached:
        raise click.UsageError("--cache keeps answers on one machine; leave it out with --cluster")


def _joined(url: str | None, policy: Policy, stack: Stack, where: str | None) -> Cluster | None:
    if url is None:
        return None
    joined = Cluster(url, policy, stack, where)
    for reason in joined.reasons():
        output.say(visible.line(reason))
    return joined


def _finish(totals: Totals, tasks: str, results: str, failed: str, cache: Cache | None, as_json: bool) -> int:
    cost = dollars.text(totals.spent) + (f" and {totals.unpriced:,} unpriced" if totals.unpriced else "")
    told = [f"{totals.ok:,} answered ({by_tier(totals.tiers) or 'none'}), {cost}"]
    if totals.cached:
        told.append(f"{totals.cached:,} of them came from the cache, saved {dollars.text(totals.saved)}")
    if cache is not None and cache.offered:
        told.append(f"{cache.offered:,} had an answer to the same words in the cache; --near takes those")
    if totals.before:
        told.append(f"{totals.before:,} were answered before")
    if totals.failed:
        told.append(f"{totals.failed:,} failed: {paths.tilde(failed)} has the reasons")
    if totals.left:
        told.append(f"{totals.left:,} are left, because {totals.stopped}")
    if totals.failed or totals.left:
        told.append(f"go on: {_again(tasks, results)}")
    status = "ok" if not (totals.failed or totals.left) else "stopped" if totals.left else "failed"
    if as_json:
        output.emit(
            "batch", {**totals.as_dict(), "results": results, "failed_results": failed}, "", True, status=status
        )
    else:
        for line in told:
            output.say(visible.line(line))
    return REFUSED if totals.left else RUN_FAILED if totals.failed else 0


def _again(tasks: str, results: str) -> str:
    """The command that continues, which a shell can take as it is."""
    files = [shlex.quote(file) for file in (tasks, results)]
    return "kimi-stack batch {} -o {} --resume".format(*files)


@contextlib.contextmanager
def opened(tasks: str) -> Iterator[Iterator[Line | Bad]]:
    """The tasks of a file or of stdin. Raises StackError."""
    if tasks == "-":
        yield lines.read(sys.stdin, "stdin")
        return
    try:
        with open(tasks, encoding="utf-8-sig", newline="") as file:
            yield lines.read(file, tasks)
    except UnicodeDecodeError as error:
        raise StackError(f"{tasks} is not UTF-8 text (byte {error.start}); convert it first") from None
    except OSError as error:
        raise StackError(f"{tasks} cannot be read: {error.strerror}") from None


def _count(tasks: str) -> int | None:
    """The number of lines, for the progress bar alone."""
    if not sys.stderr.isatty():
        return None
    with contextlib.suppress(StackError), opened(tasks) as found:
        return sum(1 for _ in found)
    return None


def _unknown(wish: str, results: str, resume: bool) -> str:
    if wish != ASK:
        return wish
    if not (resume and output.on_terminal() and os.path.exists(f"{results}.journal")):
        return SKIP
    question = "kimi-stack: tasks may have been in flight when the batch was killed. Run those again, too?"
    return RETRY if click.confirm(question, default=False, err=True) else SKIP

"""A PostgreSQL of the tests' own: one throw-away cluster a test process, and in it a fresh database a test.

`postgres` refuses to run as root: there, it runs as the user that Debian's package makes. Nothing of a PostgreSQL
that may run on the machine is touched: the cluster listens on a socket in its own folder and nowhere else.
"""

from __future__ import annotations

import functools
import glob
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest

# tests/run brings it where it can, as root. Read here: the fixture `home` takes the variable away.
_REQUIRED = os.environ.get("KIMI_STACK_E2E") == "required" and os.geteuid() == 0
# Ends the server and takes its folder away once nobody holds the other end of its input: however a test process dies.
_KEEP = '"$@" & read -r _; kill -INT $!; wait $!; rm -rf "$0"'
_CHEAP = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=60")


class Cluster:
    """Running from its making on, until `stop` or the end of this process."""

    def __init__(self, binaries: Path) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="kimi-pg-", dir="/tmp"))  # a socket's name must be short
        self._made = 0
        as_user: dict[str, Any] = {}
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
            as_user = {"user": "postgres", "group": "postgres", "extra_groups": []}
        common: dict[str, Any] = {
            "cwd": self.folder,
            "env": {"PATH": f"{binaries}:/usr/bin:/bin", "HOME": str(self.folder), "LC_ALL": "C"},
            "stderr": subprocess.STDOUT,
            **as_user,
        }
        data = str(self.folder / "data")
        account = ("--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--no-locale", "--no-sync")
        subprocess.run(
            [str(binaries / "initdb"), "--pgdata", data, *account],
            check=True,
            stdout=subprocess.DEVNULL,
            **common,
        )
        options = ["-D", data, "-k", str(self.folder), "-h", ""]
        options += [word for setting in _CHEAP for word in ("-c", setting)]
        with open(self.folder / "log", "wb") as log:
            self._keeper = subprocess.Popen(
                ["sh", "-c", _KEEP, str(self.folder), str(binaries / "postgres"), *options],
                stdin=subprocess.PIPE,
                stdout=log,
                start_new_session=True,
                **common,
            )
        self._wait()

    def url(self, database: str, password: str = "") -> str:
        account = f"postgres:{password}" if password else "postgres"
        return f"postgresql://{account}@/{database}?host={self.folder}"

    def create(self) -> str:
        """The name of a new, empty database."""
        self._made += 1
        name = f"test_{self._made}"
        ((version,),) = self.execute("SHOW server_version_num")
        # Half the time of PostgreSQL's own way, which older ones do not have.
        copied = " STRATEGY file_copy" if int(version) >= 150_000 else ""
        self.execute(f"CREATE DATABASE {name} TEMPLATE template0{copied}")
        return name

    def execute(self, sql: str, database: str = "postgres") -> list[tuple[Any, ...]]:
        """A statement outside the ledger's own connection."""
        import psycopg

        with psycopg.connect(self.url(database), autocommit=True) as connection:
            cursor = connection.execute(sql)
            return cursor.fetchall() if cursor.description else []

    def cut(self, database: str) -> int:
        """Cut every connection to a database, as a restart of the server does; returns how many there were."""
        sql = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'"
        found = len(self.execute(sql))
        while self.execute(f"SELECT 1 FROM pg_stat_activity WHERE datname = '{database}'"):
            time.sleep(0.01)
        return found

    def stop(self) -> None:
        self._keeper.communicate(timeout=60)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _wait(self) -> None:
        import psycopg

        for _ in range(300):
            try:
                self.execute("SELECT 1")
                return
            except psycopg.OperationalError:
                if self._keeper.poll() is not None:
                    break
                time.sleep(0.1)
        said = (self.folder / "log").read_text(errors="replace")
        self.stop()
        raise AssertionError(f"PostgreSQL did not start: {said}")


def fresh(request: pytest.FixtureRequest) -> tuple[Cluster, str]:
    """The cluster, and the name of a database that is there for one test."""
    missing = _missing()
    if missing is not None:
        if _REQUIRED:
            pytest.fail(missing)
        pytest.skip(missing)
    cluster = _cluster(request.session)
    name = cluster.create()
    request.addfinalizer(lambda: cluster.execute(f"DROP DATABASE {name} WITH (FORCE)") and None)
    return cluster, name


def url(request: pytest.FixtureRequest) -> str:
    """The URL of a database that is there for one test."""
    cluster, name = fresh(request)
    return cluster.url(name)


@functools.cache
def _cluster(session: pytest.Session) -> Cluster:
    binaries = _binaries()
    assert binaries is not None
    cluster = Cluster(binaries)
    # Not a fixture: it would be one a module. Not config.add_cleanup: xdist ends its workers before that is through.
    session.addfinalizer(cluster.stop)
    return cluster


def _binaries() -> Path | None:
    """Debian keeps them beside PATH, a folder for each version."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    folders = [Path(name).parent for name in glob.glob("/usr/lib/postgresql/*/bin/initdb")]
    return max(folders, key=lambda folder: int(folder.parent.name), default=None)


def _missing() -> str | None:
    if _binaries() is None:
        return "no PostgreSQL here (apt-get install postgresql)"
    try:
        import psycopg  # noqa: F401
    except ImportError:
        return "no psycopg here (pip install 'psycopg[binary]')"
    if os.geteuid() == 0:
        import pwd

        try:
            pwd.getpwnam("postgres")
        except KeyError:
            return "PostgreSQL does not run as root, and there is no user postgres"
    return None

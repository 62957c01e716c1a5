"""`kimi-stack ARGUMENTS` in a process of its own, forked from one that has imported every command already.

A start of Python and the imports take most of the time of such a call, and the tests make hundreds. Where a cold start
is what a test looks at, it starts Python itself.
"""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

_SERVER = """\
import atexit, contextlib, importlib, io, json, os, signal, sys, traceback
from kimi_stack.cli import main, root
for name in root.COMMANDS:
    importlib.import_module(f"kimi_stack.cli.{name}")
def child(call):
    signal.alarm(call["seconds"])
    for number, (path, flags) in enumerate(zip(call["files"], (os.O_RDONLY, os.O_WRONLY, os.O_WRONLY))):
        os.dup2(os.open(path, flags), number)
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        old = getattr(sys, name)
        raw = open(number, "wb" if number else "rb")
        coding = call["env"].get("PYTHONIOENCODING", old.encoding)
        setattr(sys, name, io.TextIOWrapper(raw, coding, old.errors, line_buffering=old.line_buffering))
        setattr(sys, f"__{name}__", getattr(sys, name))
    os.environ.clear()
    os.environ.update(call["env"])
    os.chdir(call["cwd"])
    sys.argv = ["kimi-stack", *call["argv"]]
    code = 0
    try:
        main()
    except SystemExit as end:
        code = end.code or 0
    except BaseException:
        traceback.print_exc()
        code = 1
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, OSError, ValueError):
            stream.flush()
    os._exit(code)
while line := sys.stdin.buffer.readline():
    pid = os.fork()
    if not pid:
        child(json.loads(line))
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
"""


@functools.cache
def _server() -> subprocess.Popen[bytes]:
    """One for all tests of this process; it ends with its stdin."""
    return subprocess.Popen([sys.executable, "-c", _SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def kimi_stack(
    *argv: str,
    stdin: str | bytes = b"",
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    seconds: int = 60,
) -> subprocess.CompletedProcess[str]:
    """As subprocess.run returns it; `env` is the whole environment. After so many seconds the exit code is -14."""
    raw = stdin.encode() if isinstance(stdin, str) else stdin
    server = _server()
    assert server.stdin is not None
    assert server.stdout is not None
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / name for name in ("stdin", "stdout", "stderr")]
        for file, content in zip(files, (raw, b"", b""), strict=True):
            file.write_bytes(content)
        call = {"argv": argv, "files": [str(file) for file in files], "seconds": seconds}
        call |= {"env": dict(os.environ if env is None else env), "cwd": str(cwd or Path.cwd())}
        server.stdin.write(json.dumps(call).encode() + b"\n")
        server.stdin.flush()
        code = int(server.stdout.readline())
        return subprocess.CompletedProcess(argv, code, *(file.read_bytes().decode() for file in files[1:]))

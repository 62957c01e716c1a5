#!/bin/sh
# The guide's smart router:  smart-router.sh "task"  (or a file name, or - for stdin). Chooses a model, prints
# it and the reason on stderr, runs the task through OpenClaw and prints the answer.
if ! command -v kimi-stack >/dev/null; then
    echo 'smart-router.sh: kimi-stack is not on PATH; run installers/install.sh' >&2
    exit 127
fi
[ -e /dev/fd/0 ] || exec </dev/null # stdin is closed
# Words are passed over descriptor 3, so that the task is not in the arguments of kimi-stack as well.
{ printf '%s\0' "$@" | kimi-stack run --source shell --argv-fd 3 3<&0 0<&4 4<&-; } 4<&0

"""Starts the hook: `python -I -S .../kimi_stack/brain/start.py [--serve]`.

It is run by path, so that Python can skip site-packages (`-S`), a third of a cold start. It ends with `os._exit`,
which skips Python's tear-down, a tenth. It does nothing else, because Python compiles a script anew on each start.
"""

import os
import sys

sys.path[0] = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from kimi_stack.brain.hook import main

code = main()
try:
    if sys.stdout is not None:
        sys.stdout.flush()
except OSError:
    pass  # the reader of stdout has gone
os._exit(code)

"""Starts the hook: `python -I -S .../kimi_stack/brain/start.py [--serve]`.

Run by its path so that Python needs no site-packages (`-S`), which is a third of a cold start, and ended without
Python's tear-down, which is a tenth. It does nothing else, because a script that is run by path is compiled anew
each time.
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
    pass  # nobody waits for the answer any more
os._exit(code)

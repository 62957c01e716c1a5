"""The hook's place in version 0.1, which the plugin's entry in openclaw.json may still name.

`kimi-stack install` and `upgrade` write the new place, brain/start.py. This file goes with the next version.
"""

import os
import sys

sys.path[0] = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

import kimi_stack.brain.start  # noqa: E402, F401  (it runs, and ends the process)

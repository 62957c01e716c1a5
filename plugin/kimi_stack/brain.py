"""The start script of version 0.1, kept because the plugin's entry in openclaw.json may still point here.

`kimi-stack install` and `upgrade` write the new path, brain/start.py. The next version removes this file.
"""

import os
import sys

sys.path[0] = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

import kimi_stack.brain.start  # noqa: E402, F401  (the import runs the hook and ends the process)

"""For all tests alike."""

from __future__ import annotations

import signal

# What runs in the background of a shell inherits that Ctrl-C is ignored, and so would every child that a test
# interrupts; at a person's terminal none does.
signal.signal(signal.SIGINT, signal.default_int_handler)

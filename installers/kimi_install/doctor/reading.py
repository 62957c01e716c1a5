"""Checks of the reader and of the calibration."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from kimi_install import origin
from kimi_install.doctor.facts import Facts
from kimi_install.doctor.finding import Finding, fail, ok, warn
from kimi_stack.base import extras, paths
from kimi_stack.reading import calibrated, readers


def reader(_: Facts) -> Iterator[Finding]:
    """Whether the reader works, or why the pupil decides instead. Without its own weights an installation is broken."""
    trouble = readers.trouble()
    if trouble:
        says = f"the pupil decides in place of the reader: {trouble}"
        if extras.find("numpy") is None:
            yield warn(says, f"{sys.executable} -m pip install numpy")
        else:
            yield fail(says, origin.again())
    else:
        yield ok("the reader can be loaded")


def calibration(_: Facts) -> Iterator[Finding]:
    """Whether the calibration has the scores of the present model."""
    path = paths.locate("calibration")
    if calibrated.stale(path):
        yield warn(
            f"{path} was fitted to difficulties of an older model; until it is fitted anew, the mix that ships decides",
            "kimi-stack calibrate, or kimi-stack calibrate --clear",
        )
    elif calibrated.scores(path):
        yield ok("the cut points are fitted to your own tasks")
    else:
        yield ok("the cut points are those of the mix that ships")

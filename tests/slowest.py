#!/usr/bin/env python3
"""Prints the slowest tests of what lies in a folder of JUnit reports: tests/slowest.py FOLDER [COUNT]"""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree


def main(folder: str, count: str = "10") -> None:
    found: list[tuple[float, str, str]] = []
    for report in Path(folder).glob("*.xml"):
        for case in ElementTree.parse(report).iter("testcase"):
            seconds = float(case.get("time", 0))
            module = case.get("classname", "").rpartition(".")[2]
            found.append((seconds, report.stem, f"{module} {case.get('name')}"))
    for seconds, part, name in sorted(found, reverse=True)[: int(count)]:
        print(f"{seconds:7.1f} s  {part:<28} {name}")


if __name__ == "__main__":
    main(*sys.argv[1:])

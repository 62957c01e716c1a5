"""Files of JSON lines that several processes write to."""

from __future__ import annotations

import stat
import threading
from pathlib import Path

from kimi_stack.base import jsonlines


def test_no_line_is_lost_while_others_are_dropped(tmp_path: Path) -> None:
    """Four writers, and one that drops each line that it finds as long as they write, with the file if it is empty."""
    path, dropped = tmp_path / "folder" / "x.jsonl", 0
    over = threading.Event()

    def write(number: int) -> None:
        for line in range(100):
            jsonlines.append(path, {"by": number, "line": line})

    writers = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for each in writers:
        each.start()

    def drop() -> None:
        nonlocal dropped
        while not over.is_set():
            dropped += jsonlines.drop(path, lambda row: row["line"] % 2 == 0)

    dropper = threading.Thread(target=drop)
    dropper.start()
    for each in writers:
        each.join()
    over.set()
    dropper.join()
    dropped += jsonlines.drop(path, lambda row: row["line"] % 2 == 0)
    assert dropped == 200
    assert len(list(jsonlines.read(path))) == 200
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert jsonlines.drop(path, lambda row: True) == 200
    assert not path.exists()
    assert jsonlines.drop(path, lambda row: True) == 0

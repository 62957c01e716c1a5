"""`kimi-stack classify`: what it prints, and that no secret is in it."""

from __future__ import annotations

import json
from pathlib import Path

from kimi_stack.cli.classify import SHOWN

from ..privacy import shapes
from .test_cli import kimi

TOKEN = shapes.draw("ghp_{a36}")
CARD = "4539 1488 0343 6467"


def test_each_finding_has_its_place_and_no_secret_is_printed() -> None:
    done = kimi("classify", "-", stdin=f"Why?\r\n\r\n  use {TOKEN}\nor {CARD}, please\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "confidential\n"
        f"  3:7  github-token  ghp_***{TOKEN[-2:]}  (token of GitHub, confidential)\n"
        "  4:4  payment-card  45***7  (payment card, confidential)\n"
    )


def test_a_public_text_says_so() -> None:
    done = kimi("classify", "Why does the build fail?")
    assert (done.returncode, done.stdout) == (0, "public: no secret or personal data was found\n")


def test_json_has_the_class_and_each_finding_masked(home: Path) -> None:
    (home / "notes.md").write_text(f"Pay with {CARD}\n" * (SHOWN + 5), encoding="utf-8")
    done = kimi("classify", "--file", str(home / "notes.md"), "--json")
    data = json.loads(done.stdout)["data"]
    assert data["class"] == "confidential"
    assert len(data["findings"]) == SHOWN + 5
    assert data["findings"][1] == {
        "kind": "payment-card",
        "name": "payment card",
        "class": "confidential",
        "start": 38,
        "end": 57,
        "masked": "45***7",
        "line": 2,
        "column": 10,
    }
    for secret in (CARD, CARD.replace(" ", ""), CARD[5:]):
        assert secret not in done.stdout
    told = kimi("classify", "--file", str(home / "notes.md")).stdout
    assert told.endswith("  and 5 more (--json has them)\n")


def test_a_private_key_and_a_list_of_people_show_nothing_of_themselves() -> None:
    key, emails = shapes.draw(shapes.SHAPES["private-key"][0]), shapes.NUMBERS["bulk-email"][0]
    done = kimi("classify", "-", stdin=f"{key}\n{emails}\n")
    assert "private-key" in done.stdout
    assert "and 5 more" in done.stdout
    assert key.split("\n")[1][:8] not in done.stdout
    assert "@acme-shop" not in done.stdout


def test_an_empty_task_and_a_missing_file_are_one_clear_error(home: Path) -> None:
    for argv in (("classify", "-"), ("classify", "--file", str(home / "none.md"))):
        done = kimi(*argv)
        assert done.returncode == 2
        assert done.stdout == ""
        assert len(done.stderr.splitlines()) == 1

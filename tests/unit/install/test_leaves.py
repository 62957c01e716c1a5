from __future__ import annotations

import json
from typing import Any

import pytest

from kimi_install import leaves, wishes
from kimi_install.leaves import ABSENT, Leaf, reconcile

A, B = ("models", "a/b", "alias"), ("models", "a/b", "params", "maxTokens")


def install_then(later: dict[Any, Any], before: dict[str, Any]) -> tuple[dict[str, Any], leaves.Reconciled]:
    """`before`, our two values set, then `later` written by someone else, then undone."""
    done = reconcile(before, {A: "kimi", B: 8192})
    now = leaves.applied(leaves.applied(before, done.writes), later)
    undo = reconcile(now, {}, done.leaves)
    return leaves.applied(now, undo.writes), undo


def test_undo_gives_back_what_was_there_before() -> None:
    before = {"models": {"a/b": {"alias": "mine", "params": {"temperature": 1}}}}
    assert install_then({}, before)[0] == before


def test_a_value_that_someone_changed_since_stays_and_is_named() -> None:
    after, undo = install_then({A: "theirs"}, {"models": {"a/b": {"alias": "mine"}}})
    assert leaves.at(after, A) == "theirs"
    assert leaves.at(after, B) is ABSENT
    assert undo.kept == [A]


def test_a_value_that_someone_put_back_themselves_is_not_worth_a_word() -> None:
    after, undo = install_then({A: "mine"}, {"models": {"a/b": {"alias": "mine"}}})
    assert (leaves.at(after, A), undo.kept) == ("mine", [])


def test_a_value_that_was_right_before_us_is_not_ours_to_take_away() -> None:
    after, _ = install_then({}, {"models": {"a/b": {"alias": "kimi"}}})
    assert leaves.at(after, A) == "kimi"


def test_installing_again_keeps_the_memory_of_what_was_there_first() -> None:
    first = reconcile({"models": {"a/b": {"alias": "mine"}}}, {A: "kimi"})
    again = reconcile({"models": {"a/b": {"alias": "kimi"}}}, {A: "kimi-two"}, first.leaves)
    assert again.leaves == [Leaf(A, "mine", "kimi-two")]


def test_installing_again_leaves_an_edit_and_mends_a_loss() -> None:
    ours = [Leaf(A, ABSENT, "kimi"), Leaf(B, ABSENT, 8192)]
    again = reconcile({"models": {"a/b": {"alias": "theirs"}}}, {A: "kimi", B: 8192}, ours)
    assert again.writes == {B: 8192}
    assert again.kept == [A]


def test_a_value_no_longer_wanted_goes_back_when_installing_again() -> None:
    old = ("models", "old/model", "alias")
    again = reconcile({"models": {"old/model": {"alias": "kimi"}}}, {A: "kimi"}, [Leaf(old, ABSENT, "kimi")])
    assert again.writes == {A: "kimi", old: ABSENT}


@pytest.mark.parametrize("before", [ABSENT, None, "", 0, False])
def test_a_leaf_survives_its_way_through_the_receipt(before: object) -> None:
    leaf = Leaf(A, before, "kimi")
    assert Leaf.from_json(json.loads(json.dumps(leaf.as_json()))) == leaf


def test_a_patch_deletes_with_null_and_a_deleted_parent_covers_its_children() -> None:
    writes = {("a", "b", "c"): 1, ("a", "d"): ABSENT, ("x",): ABSENT, ("x", "y"): 2}
    assert leaves.patch(writes) == {"a": {"b": {"c": 1}, "d": None}, "x": None}


def test_only_parents_that_hold_nothing_else_are_empty() -> None:
    tree = {"a": {"b": {"c": {}}}, "x": {"y": {}, "theirs": 1}}
    parents = [("a",), ("a", "b"), ("a", "b", "c"), ("x",), ("x", "y")]
    assert sorted(leaves.empty_now(tree, parents)) == [("a",), ("x", "y")]


@pytest.mark.parametrize(
    ("allow", "added", "expected"),
    [
        (["other/x"], [], (["other/x", "a/b"], ["a/b"])),
        (["a/*"], [], (["a/*"], [])),
        (["A/B"], [], (["A/B"], [])),
        (["other/x", "a/b"], ["a/b"], (["other/x", "a/b"], ["a/b"])),
        (["other/x", "old/m"], ["old/m"], (["other/x", "a/b"], ["a/b"])),
        (["a/bc", "a/b/*"], [], (["a/bc", "a/b/*", "a/b"], ["a/b"])),
    ],
    ids=["added", "covered by a wildcard", "case", "ours already", "ours of before", "not covered by look-alikes"],
)
def test_an_allow_list_is_given_what_it_lacks(
    allow: list[str], added: list[str], expected: tuple[list[str], list[str]]
) -> None:
    assert wishes.allowed(allow, ["a/b"], added) == expected


def test_undoing_an_allow_list_never_empties_it() -> None:
    # An empty list allows everything, which nobody asked for.
    assert wishes.allowed(["theirs", "a/b"], [], ["a/b"]) == (["theirs"], [])
    assert wishes.allowed(["a/b"], [], ["a/b"]) == (["a/b"], ["a/b"])

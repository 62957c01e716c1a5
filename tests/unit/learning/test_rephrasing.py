"""Which tasks count as one question in other words."""

from __future__ import annotations

import pytest

from kimi_stack.learning import rephrasing

ASKED = "Explain quantum tunnelling to me"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param(ASKED, "Please explain quantum tunnelling, thanks!", True, id="courtesy"),
        pytest.param(ASKED, "EXPLAIN quantum tunneling to me again, quantum tunnelling", True, id="a slip"),
        pytest.param(ASKED, "Explain quantum entanglement to me", False, id="another subject"),
        pytest.param("the capital of Peru", "the capital of Chile", False, id="another name"),
        pytest.param("what are 17 and 25", "what are 17 and 26", False, id="another number"),
        pytest.param("run it", "run it", False, id="too few words; only the same letter by letter counts"),
        pytest.param("请解释一下量子隧道效应", "解释量子隧道效应", True, id="without spaces"),
        pytest.param("请解释一下量子隧道效应", "请解释一下相对论", False, id="without spaces, another subject"),
    ],
)
def test_the_words_tell(one: str, other: str, same: bool) -> None:
    assert rephrasing.alike(rephrasing.words(one), rephrasing.words(other)) is same
    assert rephrasing.alike(rephrasing.words(other), rephrasing.words(one)) is same


def test_the_vectors_must_be_close_and_known() -> None:
    numpy = pytest.importorskip("numpy")
    one, near, far = (numpy.array(each) for each in ([1.0, 0.0], [1.0, 0.7], [1.0, 0.8]))
    assert (rephrasing.close(one, near), rephrasing.close(one, far)) == (True, False)
    assert (rephrasing.close(one, None), rephrasing.close(one, one * 0)) == (False, False)

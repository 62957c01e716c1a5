"""JSON in a process without the `json` module, which the scanner of Python 3.10 and 3.11 needs for its errors."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kimi_stack.base import fastjson, paths

BAD = [
    *(
        '{"id": "a',
        '{"a": 1 "b": 2}',
        '{"a": 1,}',
        '{"a" 1}',
        '{"a"',
        "[1 2]",
        "[1, 2",
        '"',
        "{",
        '{"a": 1}}',
        "\ufeff1",
    ),
    *("", " ", "nul", "-", "[1,", '{"a":', "'a'", '"\\x"', '"\\u12"', "[" * 100_000, '{"a":' * 100_000),
]


def run(code: str, *args: str) -> str:
    """What code prints that begins without the `json` module."""
    sees = f"import sys; sys.path.insert(0, {str(Path(paths.PACKAGE).parent)!r}); assert 'json' not in sys.modules\n"
    command = [sys.executable, "-I", "-S", "-c", sees + code, *args]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_a_text_that_is_wrong_is_a_value_error_with_its_place() -> None:
    code = (
        "from kimi_stack.base import fastjson\n"
        "for text in eval(sys.stdin.read() or sys.argv[1]):\n"
        "    for name in [name for name in sys.modules if name.partition('.')[0] == 'json']: del sys.modules[name]\n"
        "    try: fastjson.loads(text); print('read')\n"
        "    except RecursionError: print('too deep')\n"
        "    except Exception as error: print(type(error).__name__, str(error).partition(' (char')[0])\n"
    )
    said = run(code, repr(BAD).replace(repr(BAD[-1]), "'{\"a\":' * 100_000").replace(repr(BAD[-2]), "'[' * 100_000"))
    for text, line in zip(BAD, said.splitlines(), strict=True):
        if len(text) > 1000:
            assert line == "too deep"
            continue
        with pytest.raises(json.JSONDecodeError) as theirs:
            json.loads(text)
        assert line == f"JSONDecodeError {str(theirs.value).partition(' (char')[0]}", text[:20]


def test_a_missing_comma_in_the_stack_file_gets_file_line_and_column(tmp_path: Path) -> None:
    file = tmp_path / "model-config.json"
    file.write_text('{\n  "model_stack": {}\n  "selection_rules": {}\n}\n')
    said = run(
        "from kimi_stack.config import stack\ntry: stack.load(sys.argv[1])\nexcept Exception as e: print(e)", str(file)
    )
    assert said == f"{file}: line 3 column 3: Expecting ',' delimiter; fix the JSON there\n"


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "1e999", '{"a": [-1e400]}'])
def test_a_number_that_json_does_not_have_is_never_written_and_refused_where_that_is_asked(text: str) -> None:
    read = fastjson.loads(text)
    with pytest.raises(ValueError, match="JSON"):
        fastjson.dumps(read)
    with pytest.raises(fastjson.NoNumber, match="is not a number that JSON can hold"):
        fastjson.loads(text, finite=True)
    assert fastjson.loads("[1.5, 1e308, -0.0]", finite=True) == [1.5, 1e308, 0.0]

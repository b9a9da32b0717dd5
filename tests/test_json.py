"""JSON texts: the parser of the extra `speed` gives what the standard library gives."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ringkit._json import Parser, loads, standard_loads

pytest.importorskip("msgspec", reason="the extra speed is not installed")

fast_loads = Parser(import_after=0).parse

scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
values = st.recursive(
    scalars, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20
)


def outcome(parse: Any, content: bytes | str) -> object:
    """Return what a parser gives, with types and signs: 1, 1.0, True and -0.0 are different."""
    try:
        return repr(parse(content))
    except ValueError:
        return ValueError


@pytest.mark.parametrize(
    "text",
    [
        *("NaN", "-Infinity", "[1e400]", "1E5", "-0", "-0.0", "01", "1.", "1 2", "", " \n1\t "),
        *("18446744073709551615", "18446744073709551616", "-9223372036854775809"),
        *("1" * 400, "1" * 5_000, "0.1234567890123456789", "2.2250738585072011e-308"),
        *('{"a":1,"a":2}', '{"a":1,}', "[1,]", "{1:2}", "'a'", '"\\u0000"', '"\x7f"', '"\x01"'),
        *('"\\ud83d\\ude00"', '"\\ud800"', '"\\ud800a"', '"é"', "\N{NO-BREAK SPACE}1", "\ufeff1"),
        *("[" * 500 + "]" * 500, "[" * 200_000 + "]" * 200_000, '{"a":' * 200_000 + "}" * 200_000),
    ],
    ids=lambda text: text[:20].encode("unicode_escape").decode(),
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-32"])
def test_texts_at_the_limits_of_json(text: str, encoding: str) -> None:
    content = text.encode(encoding)

    assert outcome(fast_loads, content) == outcome(standard_loads, content)
    assert outcome(fast_loads, text) == outcome(standard_loads, text)


@pytest.mark.parametrize(
    "content", [b'"\xff"', b'"\xed\xa0\x80"', b'{"a":"\xc3"}', b"\x00", b"\xff\xfe"]
)
def test_bytes_that_are_not_utf_8(content: bytes) -> None:
    assert outcome(fast_loads, content) == outcome(standard_loads, content)


@given(values)
def test_any_value(value: object) -> None:
    for text in (json.dumps(value), json.dumps(value, ensure_ascii=False, indent=1)):
        assert outcome(fast_loads, text) == outcome(standard_loads, text)


@given(values, st.data())
@settings(max_examples=300)
def test_any_text_with_a_fault(value: object, data: st.DataObject) -> None:
    content = bytearray(json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    at = data.draw(st.integers(0, len(content) - 1))
    content[at : at + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=2))

    assert outcome(fast_loads, bytes(content)) == outcome(standard_loads, bytes(content))


@given(st.binary(max_size=30))
@example(b"")
def test_any_bytes(content: bytes) -> None:
    assert outcome(fast_loads, content) == outcome(standard_loads, content)


def test_a_program_that_parses_little_does_not_import_msgspec() -> None:
    program = """
import sys
from ringkit._json import loads
assert loads(b'{"a": [1]}') == {"a": [1]}
assert "msgspec" not in sys.modules
large = b"[" + b"1," * 1_000_000 + b"1]"
assert loads(large) == [1] * 1_000_001
assert "msgspec" in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_without_msgspec_the_standard_library_parses() -> None:
    program = """
import sys
sys.modules["msgspec"] = None
from ringkit._json import Parser, standard_loads
assert Parser(import_after=0).parse(b'{"a": [1]}') == {"a": [1]}
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_what_is_parsed_can_be_changed_independently() -> None:
    first, second = loads(b'[{"a": []}]'), loads(b'[{"a": []}]')
    first[0]["a"].append(1)

    assert second == [{"a": []}]

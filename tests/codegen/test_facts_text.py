from __future__ import annotations

from typing import Any

import pytest

from codegen.facts_text import constraints, sentence, size_in_bytes


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({}, []),
        ({"type": "string", "minLength": 1, "maxLength": 20}, ["1 to 20 characters"]),
        ({"type": "string", "minLength": 2, "maxLength": 2}, ["2 characters"]),
        ({"type": "string", "minLength": 0, "maxLength": 1}, ["at most 1 character"]),
        ({"type": "integer", "minimum": 0}, ["at least 0"]),
        ({"type": "integer", "minimum": 0, "maximum": 5, "x-default": 3},
         ["0 to 5", "`3` if left out"]),
        ({"type": "array", "minItems": 1, "items": {"type": "string", "pattern": "a+"}},
         ["at least 1 item", "each matches `a+`"]),
        ({"type": "array", "minItems": 0, "items": {}}, []),
        ({"type": "string", "format": "uri", "readOnly": True}, ["a URI", "read-only"]),
        ({"type": "string", "x-known-values": ["a", 1], "deprecated": True},
         ['known values `"a"`, `1`', "deprecated"]),
    ],
)  # fmt: skip
def test_what_is_said_of_a_value(schema: dict[str, Any], said: list[str]) -> None:
    assert constraints(schema) == said


@pytest.mark.parametrize(
    ("text", "size"), [("10m", 10_000_000), ("500k", 500_000), ("1G", 10**9), ("17", 17)]
)
def test_sizes(text: str, size: int) -> None:
    assert size_in_bytes(text) == size


def test_a_size_that_is_none() -> None:
    with pytest.raises(ValueError, match="ten"):
        size_in_bytes("ten")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("readUserCallLog", "Read user call log"),
        ("createSMSMessage", "Create SMS message"),
        ("create_a2p_sms", "Create A2P SMS"),
        ("listAccountPhoneNumbersV2", "List account phone numbers v2"),
    ],
)
def test_names_in_words(name: str, words: str) -> None:
    assert sentence(name) == words

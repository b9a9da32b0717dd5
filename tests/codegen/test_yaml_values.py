"""Bare words, keys and merges of YAML 1.2, read as the library that writes `spec/` reads them."""

from __future__ import annotations

import math
from typing import Any

import pytest
import yaml
from ruamel.yaml import YAML

from codegen.document import CodegenError, parse, to_yaml
from codegen.yaml_values import RepeatedKeyError, read

#: What YAML 1.1 takes for something else, and forms of numbers.
WORDS = (
    "yes", "On", "no", "off", "y", "tRUE", "true", "FALSE", "~", "null", "Null", "nULL", "",
    "1_000", "1__0", "_1", "0o7", "0o8", "012", "08", "0x1F", "0x", "-0x1", "0b11", "0b2", "+12",
    "1e3", "1.5", "1.", "-.5", ".5e+3", ".5e3", "1_0.5_0", "12e03", "e1", ".inf", "-.INF", "18:00",
    "1:2:3", "1.2.3", "1,000", "'yes'", '"1"', "!!str 1", "!!int '3'", "!!float 1",
)  # fmt: skip
TEXTS = (
    "a: |\n  x\n  y\n", "a: >-\n  x\n  y\n", "a: 'it''s'", "a: b #c", "a: b#c", "a: b: c", "{a:b}",
    "- - 1\n  - 2\n", '"\\x41\\u00e9\\U0001F600\\/"', "? a\n: b\n", "a: {b", "--- a\n--- b",
    "base: &a {x: 1, z: 1}\nmore: &b {x: 2, y: 3}\nown: {<<: [*a, *b], z: 2}\n",
    "deep: {a: &a {<<: {x: 1}, x: 2}}\nb: {<<: *a}\n", "{<<: {a: 1, b: 2}, a: 3}",
)  # fmt: skip


def by_ruamel(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(text)


@pytest.mark.parametrize("text", [*WORDS, *TEXTS])
def test_it_is_what_the_writer_reads(text: str) -> None:
    try:
        expected = by_ruamel(text)
    except Exception:
        with pytest.raises(yaml.YAMLError):
            read(text)
    else:
        # The texts of both: 1, 1.0 and True are equal.
        assert repr(read(text)) == repr(expected)


def test_what_is_written_is_read() -> None:
    texts = [word.strip("'\"") for word in WORDS]
    document = {"texts": texts, **dict.fromkeys(texts, 1.5)}
    assert parse(to_yaml(document).encode()) == document


def test_dates_are_texts_and_there_is_what_is_no_number() -> None:
    assert read("[2026-01-02, 2026-01-02T03:04:05Z, =]") == [
        "2026-01-02", "2026-01-02T03:04:05Z", "="
    ]  # fmt: skip
    assert math.isnan(read(".nan"))


def test_keys_are_texts() -> None:
    assert list(read("{200: a, true: a, ~: a, 1.0: a, 2026-01-02: a}")) == [
        "200", "true", "null", "1.0", "2026-01-02"
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["a: 1\na: 2\n", "1: a\n0x1: a\n", "~: a\nnull: a\n"])
def test_a_repeated_key_is_named_with_its_line(text: str) -> None:
    with pytest.raises(RepeatedKeyError, match=r"'(a|1|null)' in line 2"):
        read(text)


@pytest.mark.parametrize(
    "text",
    ["!!int x", "!thing x", "!!binary eA==", "!!set {a}", "? [a]\n: b\n", "a: {<<: 1}"],
)
def test_what_json_has_nothing_for_is_refused(text: str) -> None:
    with pytest.raises(yaml.YAMLError):
        read(text)


@pytest.mark.parametrize("opening", ["[", "- ", "{a: ", "? "])
def test_how_deep_values_may_be_nested(opening: str) -> None:
    """No deeper than what reads them can go: libyaml would end the process."""
    closing = {"[": "]", "{a: ": "}"}.get(opening, "")
    with pytest.raises(RecursionError, match="more than 300 levels"):
        read(opening * 301 + "x" + closing * 301)
    if opening != "? ":  # keys are texts
        assert read(opening * 200 + "x" + closing * 200)


@pytest.mark.parametrize("text", ["&a [*a]", *(one * 100_000 for one in ("[", "- ", "{a: ", "? "))])
def test_what_is_nested_too_deep_is_refused(text: str) -> None:
    with pytest.raises(CodegenError, match="no JSON or YAML"):
        parse(text.encode())

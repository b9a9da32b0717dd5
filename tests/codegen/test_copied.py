"""Sentences of another's document are found in our own texts."""

from __future__ import annotations

from codegen.copied import SEQUENCE, Copied, copied_sequences, prose

UPSTREAM = {
    "info": {"title": "Zoo", "description": "All about animals."},
    "paths": {
        "/zebras": {
            "get": {
                "summary": "Lists zebras",
                "description": (
                    "Returns the <b>zebras</b> of a herd,\nordered by the number of their "
                    "stripes; *requires* a zoo keeper."
                ),
                "parameters": [{"description": "How many there are on each page at most"}],
                "operationId": "returns the zebras of a herd ordered by anything",
            }
        }
    },
}
TEXTS = list(prose(UPSTREAM))


def test_texts_are_those_that_people_read() -> None:
    assert sorted(text.split()[0] for text in TEXTS) == ["All", "How", "Lists", "Returns", "Zoo"]


def test_seven_words_in_sequence_are_found_whatever_stands_between_them() -> None:
    text = "List them. Zebras OF a HERD - ordered\n  by `the` number, and more."
    assert copied_sequences({"listZebras": text}, TEXTS) == [
        Copied("listZebras", "zebras of a herd ordered by the number")
    ]


def test_a_sequence_is_found_once_whole_and_each_by_itself() -> None:
    texts = {
        "one": "Returns the zebras of a herd, ordered by the number of their stripes.",
        "two": (
            "Zebras of a herd ordered by the number, but how many there are on each page at most?"
        ),
        "three": "How many there are on each page.",
    }
    assert [str(found) for found in copied_sequences(texts, TEXTS)] == [
        "one: returns the zebras of a herd ordered by the number of their stripes",
        "two: zebras of a herd ordered by the number",
        "two: how many there are on each page at most",
        "three: how many there are on each page",
    ]


def test_six_words_are_anyones() -> None:
    text = "zebras of a herd ordered by"
    assert len(text.split()) == SEQUENCE - 1
    assert copied_sequences({"a": text, "b": ""}, TEXTS) == []
    assert copied_sequences({"a": f"{text} the"}, ["stripes", *TEXTS]) != []

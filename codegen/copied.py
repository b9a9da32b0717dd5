"""Finds sentences of another's document in our own texts. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import frozen

from codegen.document import Document, Json

#: How many words in sequence no two authors write by chance.
SEQUENCE: Final = 7
_WORD: Final = re.compile(r"[^\W_]+")
_TAG: Final = re.compile(r"<[^<>]*>")
_PROSE: Final = frozenset({"description", "summary", "title"})


@frozen
class Copied:
    """Words in sequence that a text of ours, at `place`, shares with a text of another's."""

    place: str
    words: str

    def __str__(self) -> str:
        return f"{self.place}: {self.words}"


def copied_sequences(texts: Mapping[str, str], upstream: Iterable[str]) -> list[Copied]:
    """Return each sequence of seven words or more that one of `texts` shares with `upstream`.

    Words are letters and digits in lower case; tags, punctuation and breaks of lines do not count.
    `texts` are by their places.
    """
    known = {run for text in upstream for run in _runs(_words(text))}
    found: list[Copied] = []
    for place, text in texts.items():
        words = _words(text)
        end = 0
        for start, run in enumerate(_runs(words)):
            if run not in known:
                continue
            if start <= end and found and found[-1].place == place:
                first = start + SEQUENCE - len(found[-1].words.split()) - 1
                found[-1] = Copied(place, " ".join(words[first : start + SEQUENCE]))
            else:
                found.append(Copied(place, " ".join(run)))
            end = start + 1
    return found


def _words(text: str) -> list[str]:
    return _WORD.findall(_TAG.sub(" ", text).lower())


def _runs(words: list[str]) -> Iterator[tuple[str, ...]]:
    for start in range(len(words) - SEQUENCE + 1):
        yield tuple(words[start : start + SEQUENCE])


def prose(document: Document) -> Iterator[str]:
    """Yield the texts of a description: descriptions, summaries and titles at any depth."""
    pending: list[Json] = [document]
    while pending:
        value = pending.pop()
        if isinstance(value, list):
            pending += value
        elif isinstance(value, dict):
            yield from (value[key] for key in _PROSE & value.keys() if isinstance(value[key], str))
            pending += value.values()

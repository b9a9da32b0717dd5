"""Filters and slices over lists of documents."""

from collections.abc import Iterable, Sequence

from ringkit.emulator.documents import Document
from ringkit.emulator.times import parse_time


def within(
    documents: Iterable[Document], member: str, start: float | None, end: float | None
) -> list[Document]:
    """Return the documents whose time ``member`` lies in ``start <= t < end`` (None: open)."""
    return [
        document
        for document in documents
        if (start is None or parse_time(document[member]) >= start)
        and (end is None or parse_time(document[member]) < end)
    ]


def having(
    documents: Iterable[Document], member: str, values: Sequence[object] | None
) -> list[Document]:
    """Return the documents whose ``member`` is one of ``values``; None or empty keeps all."""
    if not values:
        return list(documents)
    return [document for document in documents if document.get(member) in values]

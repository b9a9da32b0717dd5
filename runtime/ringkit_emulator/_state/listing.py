"""Filters over lists of documents."""

from collections.abc import Iterable, Sequence

from ringkit_emulator._documents import Document


def having(
    documents: Iterable[Document], member: str, values: Sequence[object] | None
) -> list[Document]:
    """Return the documents whose ``member`` is one of ``values``; None or empty keeps all."""
    if not values:
        return list(documents)
    return [document for document in documents if document.get(member) in values]

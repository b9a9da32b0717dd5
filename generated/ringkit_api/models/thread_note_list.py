# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.thread_note_model import ThreadNoteModel


@model
class ThreadNoteList(Page["ThreadNoteModel"]):
    """Thread note list.

    Attributes:
        records: Notes of this page, the oldest first.
        paging: Place of this page among the others.
    """

    records: list[ThreadNoteModel]
    """Notes of this page, the oldest first."""
    paging: EnumeratedPagingModel
    """Place of this page among the others."""

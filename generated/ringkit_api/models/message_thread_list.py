# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.message_thread import MessageThread


@model
class MessageThreadList(Page["MessageThread"]):
    """Message thread list.

    Attributes:
        records: Threads of this page, the oldest first.
        paging: Place of this page among the others.
    """

    records: list[MessageThread]
    """Threads of this page, the oldest first."""
    paging: EnumeratedPagingModel
    """Place of this page among the others."""

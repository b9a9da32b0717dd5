# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.message_thread import MessageThread


@model
class MessageThreadList(Page["MessageThread"]):
    """Message thread list."""

    records: list[MessageThread]
    paging: EnumeratedPagingModel

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.thread_message_model import ThreadMessageModel


@model
class ThreadMessageList(Page["ThreadMessageModel"]):
    """Thread message list.

    Attributes:
        records: Messages of this page, the oldest first.
        paging: Place of this page among the others.
    """

    records: list[ThreadMessageModel]
    """Messages of this page, the oldest first."""
    paging: EnumeratedPagingModel
    """Place of this page among the others."""

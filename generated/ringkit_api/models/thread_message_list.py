# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.thread_message_model import ThreadMessageModel


@model
class ThreadMessageList(Page["ThreadMessageModel"]):
    """Thread message list."""

    records: list[ThreadMessageModel]
    paging: EnumeratedPagingModel

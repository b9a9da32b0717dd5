# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.message_batch_response import MessageBatchResponse
    from ringkit_api.models.non_enumerated_paging_model import NonEnumeratedPagingModel


@model
class BatchListResponse(Page["MessageBatchResponse"]):
    """Batch list response."""

    records: list[MessageBatchResponse] | Unset = UNSET
    paging: NonEnumeratedPagingModel | Unset = UNSET

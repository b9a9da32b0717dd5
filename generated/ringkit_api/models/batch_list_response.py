# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.message_batch_response import MessageBatchResponse
    from ringkit_api.models.non_enumerated_paging_model import NonEnumeratedPagingModel


@model
class BatchListResponse(Page["MessageBatchResponse"]):
    """Batch list response.

    Attributes:
        records: Batches of this page.
        paging: Place of this page among the others.
    """

    records: list[MessageBatchResponse] | Unset = UNSET
    """Batches of this page."""
    paging: NonEnumeratedPagingModel | Unset = UNSET
    """Place of this page among the others."""

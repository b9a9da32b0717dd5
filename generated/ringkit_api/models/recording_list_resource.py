# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.rcw_paging_model import RcwPagingModel
    from ringkit_api.models.recording_item_model import RecordingItemModel


@model
class RecordingListResource(Page["RecordingItemModel"]):
    """Recording list resource.

    Attributes:
        records: Recordings of this page.
        paging: Place of this page among the others.
    """

    records: list[RecordingItemModel]
    """Recordings of this page."""
    paging: RcwPagingModel
    """Place of this page among the others."""

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_log_record import CallLogRecord
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.page_navigation_model import PageNavigationModel


@model
class CallLogResponse(Page["CallLogRecord"]):
    """Call log response.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    records: list[CallLogRecord]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

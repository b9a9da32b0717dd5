# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_info import CallQueueInfo
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.page_navigation_model import PageNavigationModel


@model
class CallQueueList(Page["CallQueueInfo"]):
    """Call queue list.

    Attributes:
        uri: A URI.
    """

    uri: str
    records: list[CallQueueInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

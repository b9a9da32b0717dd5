# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.page_navigation_model import PageNavigationModel
    from ringkit_api.models.paging_device_info import PagingDeviceInfo


@model
class PagingOnlyGroupDevices(Page["PagingDeviceInfo"]):
    """Paging only group devices.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    records: list[PagingDeviceInfo] | Unset = UNSET
    navigation: PageNavigationModel | Unset = UNSET
    paging: EnumeratedPagingModel | Unset = UNSET

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.presence_info_response import PresenceInfoResponse
    from ringkit_api.models.presence_navigation_info import PresenceNavigationInfo
    from ringkit_api.models.presence_paging_info import PresencePagingInfo


@model
class AccountPresenceInfo(Page["PresenceInfoResponse"]):
    """Account presence info.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    records: list[PresenceInfoResponse] | Unset = UNSET
    navigation: PresenceNavigationInfo | Unset = UNSET
    paging: PresencePagingInfo | Unset = UNSET

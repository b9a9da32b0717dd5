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
    """A page of the presences of the account.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: The records of this page.
        navigation: Links to the pages before and after this one.
        paging: Place of this page among the others.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[PresenceInfoResponse] | Unset = UNSET
    """The records of this page."""
    navigation: PresenceNavigationInfo | Unset = UNSET
    """Links to the pages before and after this one."""
    paging: PresencePagingInfo | Unset = UNSET
    """Place of this page among the others."""

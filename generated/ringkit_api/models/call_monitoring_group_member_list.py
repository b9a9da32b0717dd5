# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.call_monitoring_group_member_info import CallMonitoringGroupMemberInfo
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.page_navigation_model import PageNavigationModel


@model
class CallMonitoringGroupMemberList(Page["CallMonitoringGroupMemberInfo"]):
    """Page of members of a call monitoring group.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: The records of this page.
        navigation: Links to the pages before and after this one.
        paging: Place of this page among the others.
    """

    uri: str
    """Address of this record on the platform."""
    records: list[CallMonitoringGroupMemberInfo]
    """The records of this page."""
    navigation: PageNavigationModel
    """Links to the pages before and after this one."""
    paging: EnumeratedPagingModel
    """Place of this page among the others."""

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
    """Call monitoring group member list.

    Attributes:
        uri: A URI.
    """

    uri: str
    records: list[CallMonitoringGroupMemberInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

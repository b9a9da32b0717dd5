# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.call_monitoring_group import CallMonitoringGroup
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.page_navigation_model import PageNavigationModel


@model
class CallMonitoringGroups(Page["CallMonitoringGroup"]):
    """Page of call monitoring groups.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: The records of this page.
        navigation: Links to the pages before and after this one.
        paging: Place of this page among the others.
    """

    uri: str
    """Address of this record on the platform."""
    records: list[CallMonitoringGroup]
    """The records of this page."""
    navigation: PageNavigationModel
    """Links to the pages before and after this one."""
    paging: EnumeratedPagingModel
    """Place of this page among the others."""

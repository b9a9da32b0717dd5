# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_handling_rule_info import CallHandlingRuleInfo
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.page_navigation_model import PageNavigationModel


@model
class UserAnsweringRuleList(Page["CallHandlingRuleInfo"]):
    """Page of rules of an extension.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: The records of this page.
        paging: Place of this page among the others.
        navigation: Links to the pages before and after this one.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[CallHandlingRuleInfo] | Unset = UNSET
    """The records of this page."""
    paging: EnumeratedPagingModel | Unset = UNSET
    """Place of this page among the others."""
    navigation: PageNavigationModel | Unset = UNSET
    """Links to the pages before and after this one."""

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.extension_info import ExtensionInfo
    from ringkit_api.models.page_navigation_model import PageNavigationModel


@model
class DepartmentMemberList(Page["ExtensionInfo"]):
    """Page of members of a call queue.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: The records of this page.
        navigation: Links to the pages before and after this one.
        paging: Place of this page among the others.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[ExtensionInfo] | Unset = UNSET
    """The records of this page."""
    navigation: PageNavigationModel | Unset = UNSET
    """Links to the pages before and after this one."""
    paging: EnumeratedPagingModel | Unset = UNSET
    """Place of this page among the others."""

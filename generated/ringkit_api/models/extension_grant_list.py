# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.grant_info import GrantInfo
    from ringkit_api.models.page_navigation_model import PageNavigationModel


@model
class ExtensionGrantList(Page["GrantInfo"]):
    """A page of what a user may do with other extensions.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: The records of this page.
        navigation: Links to the pages before and after this one.
        paging: Place of this page among the others.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[GrantInfo]
    """The records of this page."""
    navigation: PageNavigationModel
    """Links to the pages before and after this one."""
    paging: EnumeratedPagingModel
    """Place of this page among the others."""

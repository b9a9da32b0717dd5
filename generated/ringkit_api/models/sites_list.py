# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.page_navigation_model import PageNavigationModel
    from ringkit_api.models.site_info import SiteInfo


@model
class SitesList(Page["SiteInfo"]):
    """Sites list.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: Sites of the account.
        navigation: Links to the pages before and after this one.
        paging: Place of this page among the others.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[SiteInfo] | Unset = UNSET
    """Sites of the account."""
    navigation: PageNavigationModel | Unset = UNSET
    """Links to the pages before and after this one."""
    paging: EnumeratedPagingModel | Unset = UNSET
    """Place of this page among the others."""

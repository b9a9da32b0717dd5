# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.page_navigation_model import PageNavigationModel
    from ringkit_api.models.site_member_info import SiteMemberInfo


@model
class SiteMembersList(Page["SiteMemberInfo"]):
    """Site members list.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: Extensions of the site.
        navigation: Links to the pages before and after this one.
        paging: Place of this page among the others.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[SiteMemberInfo] | Unset = UNSET
    """Extensions of the site."""
    navigation: PageNavigationModel | Unset = UNSET
    """Links to the pages before and after this one."""
    paging: EnumeratedPagingModel | Unset = UNSET
    """Place of this page among the others."""

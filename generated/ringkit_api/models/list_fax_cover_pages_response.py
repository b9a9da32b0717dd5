# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.fax_cover_page_info import FaxCoverPageInfo
    from ringkit_api.models.page_navigation_model import PageNavigationModel


@model
class ListFaxCoverPagesResponse(Page["FaxCoverPageInfo"]):
    """List fax cover pages response.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: Cover pages of this page.
        navigation: Links to the pages before and after this one.
        paging: Place of this page among the others.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[FaxCoverPageInfo] | Unset = UNSET
    """Cover pages of this page."""
    navigation: PageNavigationModel | Unset = UNSET
    """Links to the pages before and after this one."""
    paging: EnumeratedPagingModel | Unset = UNSET
    """Place of this page among the others."""

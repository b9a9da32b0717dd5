# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.location_info import LocationInfo
    from ringkit_api.models.page_navigation_model import PageNavigationModel


@model
class LocationList(Page["LocationInfo"]):
    """A page of places that have numbers.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: The records of this page.
        navigation: Links to the pages before and after this one.
        paging: Place of this page among the others.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[LocationInfo] | Unset = UNSET
    """The records of this page."""
    navigation: PageNavigationModel
    """Links to the pages before and after this one."""
    paging: EnumeratedPagingModel
    """Place of this page among the others."""

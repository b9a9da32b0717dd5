# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.common_emergency_location_resource import (
        CommonEmergencyLocationResource,
    )
    from ringkit_api.models.emergency_locations_paging import EmergencyLocationsPaging
    from ringkit_api.models.page_navigation_model import PageNavigationModel


@model
class EmergencyLocationsResource(Page["CommonEmergencyLocationResource"]):
    """Page of emergency locations.

    Attributes:
        uri: Address of this record on the platform.
        records: The records of this page.
        paging: Place of this page among the others.
        navigation: Links to the pages before and after this one.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[CommonEmergencyLocationResource] | Unset = UNSET
    """The records of this page."""
    paging: EmergencyLocationsPaging | Unset = UNSET
    """Place of this page among the others."""
    navigation: PageNavigationModel | Unset = UNSET
    """Links to the pages before and after this one."""

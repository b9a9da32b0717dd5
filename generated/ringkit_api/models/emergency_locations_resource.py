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
    """Emergency locations resource."""

    uri: str | Unset = UNSET
    records: list[CommonEmergencyLocationResource] | Unset = UNSET
    paging: EmergencyLocationsPaging | Unset = UNSET
    navigation: PageNavigationModel | Unset = UNSET

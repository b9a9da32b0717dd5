# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.emergency_address_info import EmergencyAddressInfoSyncStatus


class EmergencyAddressInfoDict(TypedDict):
    """`EmergencyAddressInfo` as a dict."""

    country: NotRequired[str]
    country_id: NotRequired[str]
    country_iso_code: NotRequired[str]
    """2 characters."""
    country_name: NotRequired[str]
    state: NotRequired[str]
    state_id: NotRequired[str]
    state_iso_code: NotRequired[str]
    state_name: NotRequired[str]
    city: NotRequired[str]
    street: NotRequired[str]
    street2: NotRequired[str]
    zip: NotRequired[str]
    customer_name: NotRequired[str]
    out_of_country: NotRequired[bool]
    building_name: NotRequired[str]
    street_type: NotRequired[str]
    building_number: NotRequired[str]
    sync_status: NotRequired[EmergencyAddressInfoSyncStatus]

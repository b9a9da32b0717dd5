# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.emergency_location_info import EmergencyLocationInfoAddressStatus


class EmergencyLocationInfoDict(TypedDict):
    """`EmergencyLocationInfo` as a dict."""

    id: str
    name: NotRequired[str]
    address_format_id: NotRequired[str]
    address_status: NotRequired[EmergencyLocationInfoAddressStatus]

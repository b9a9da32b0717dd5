# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import AddressFormatStatus


class DeviceEmergencyLocationInfoDict(TypedDict):
    """`DeviceEmergencyLocationInfo` as a dict."""

    id: NotRequired[str]
    name: NotRequired[str]
    address_format_id: NotRequired[str]
    address_format_status: NotRequired[AddressFormatStatus]

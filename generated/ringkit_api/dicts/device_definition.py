# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.device_definition_emergency import DeviceDefinitionEmergencyDict
    from ringkit_api.dicts.device_definition_phone_info import DeviceDefinitionPhoneInfoDict
    from ringkit_api.models.device_definition import DeviceDefinitionType
    from ringkit_api.models.device_definition_emergency import DeviceDefinitionEmergency
    from ringkit_api.models.device_definition_phone_info import DeviceDefinitionPhoneInfo


class DeviceDefinitionDict(TypedDict):
    """`DeviceDefinition` as a dict."""

    type: DeviceDefinitionType
    """OtherPhone is a SIP phone of the company, WebRTC one in a browser."""
    emergency: DeviceDefinitionEmergency | DeviceDefinitionEmergencyDict
    """Where emergency calls from the phone come from: a location or an address."""
    phone_info: DeviceDefinitionPhoneInfo | DeviceDefinitionPhoneInfoDict
    """Number for the line: one of the inventory, a certain new one, or any with an area code."""
    contact_center_phone_line: NotRequired[bool]
    """Whether the line is one for the contact center. `false` if left out."""

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
    emergency: DeviceDefinitionEmergency | DeviceDefinitionEmergencyDict
    phone_info: DeviceDefinitionPhoneInfo | DeviceDefinitionPhoneInfoDict
    contact_center_phone_line: NotRequired[bool]
    """`false` if left out."""

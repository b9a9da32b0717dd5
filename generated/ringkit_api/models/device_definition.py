# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.device_definition_emergency import DeviceDefinitionEmergency
    from ringkit_api.models.device_definition_phone_info import DeviceDefinitionPhoneInfo

DeviceDefinitionType = Literal["OtherPhone", "WebRTC"]


@model
class DeviceDefinition(Model):
    """Device definition.

    Attributes:
        contact_center_phone_line: `false` if left out.
    """

    type: DeviceDefinitionType
    emergency: DeviceDefinitionEmergency
    phone_info: DeviceDefinitionPhoneInfo
    contact_center_phone_line: bool | Unset = UNSET

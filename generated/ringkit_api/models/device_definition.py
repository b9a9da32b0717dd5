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
    """A phone with its line and number.

    Attributes:
        type: OtherPhone is a SIP phone of the company, WebRTC one in a browser.
        emergency: Where emergency calls from the phone come from: a location or an address.
        phone_info: Number for the line: one of the inventory, a certain new one, or any with an area
            code.
        contact_center_phone_line: Whether the line is one for the contact center. `false` if left out.
    """

    type: DeviceDefinitionType
    """OtherPhone is a SIP phone of the company, WebRTC one in a browser."""
    emergency: DeviceDefinitionEmergency
    """Where emergency calls from the phone come from: a location or an address."""
    phone_info: DeviceDefinitionPhoneInfo
    """Number for the line: one of the inventory, a certain new one, or any with an area code."""
    contact_center_phone_line: bool | Unset = UNSET
    """Whether the line is one for the contact center."""

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.bulk_add_devices_item_emergency import BulkAddDevicesItemEmergency
    from ringkit_api.models.bulk_operation_extension_reference import (
        BulkOperationExtensionReference,
    )
    from ringkit_api.models.device_definition_phone_info import DeviceDefinitionPhoneInfo

BulkAddDevicesItemType = Literal["OtherPhone", "WebRTC"]


@model
class BulkAddDevicesItem(Model):
    """A phone to add to a user.

    Attributes:
        cost_center_id: Cost center that pays for the line, from
            `rc.api.cost_centers.list_cost_centers`.
        extension: User who gets the phone.
        type: OtherPhone is a SIP phone of the company, WebRTC one in a browser.
        emergency: Where emergency calls from the phone come from: a location or an address.
        phone_info: Number for the line: one of the inventory, a certain new one, or any with an area
            code.
        contact_center_phone_line: Whether the line is one for the contact center. `false` if left out.
    """

    cost_center_id: str | Unset = UNSET
    """Cost center that pays for the line, from `rc.api.cost_centers.list_cost_centers`."""
    extension: BulkOperationExtensionReference
    """User who gets the phone."""
    type: BulkAddDevicesItemType
    """OtherPhone is a SIP phone of the company, WebRTC one in a browser."""
    emergency: BulkAddDevicesItemEmergency
    """Where emergency calls from the phone come from: a location or an address."""
    phone_info: DeviceDefinitionPhoneInfo
    """Number for the line: one of the inventory, a certain new one, or any with an area code."""
    contact_center_phone_line: bool | Unset = UNSET
    """Whether the line is one for the contact center."""

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
    """Bulk add devices item.

    Attributes:
        contact_center_phone_line: `false` if left out.
    """

    cost_center_id: str | Unset = UNSET
    extension: BulkOperationExtensionReference
    type: BulkAddDevicesItemType
    emergency: BulkAddDevicesItemEmergency
    phone_info: DeviceDefinitionPhoneInfo
    contact_center_phone_line: bool | Unset = UNSET

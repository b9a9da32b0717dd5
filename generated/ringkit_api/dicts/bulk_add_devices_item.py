# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.bulk_add_devices_item_emergency import BulkAddDevicesItemEmergencyDict
    from ringkit_api.dicts.bulk_operation_extension_reference import (
        BulkOperationExtensionReferenceDict,
    )
    from ringkit_api.dicts.device_definition_phone_info import DeviceDefinitionPhoneInfoDict
    from ringkit_api.models.bulk_add_devices_item import BulkAddDevicesItemType
    from ringkit_api.models.bulk_add_devices_item_emergency import BulkAddDevicesItemEmergency
    from ringkit_api.models.bulk_operation_extension_reference import (
        BulkOperationExtensionReference,
    )
    from ringkit_api.models.device_definition_phone_info import DeviceDefinitionPhoneInfo


class BulkAddDevicesItemDict(TypedDict):
    """`BulkAddDevicesItem` as a dict."""

    cost_center_id: NotRequired[str]
    extension: BulkOperationExtensionReference | BulkOperationExtensionReferenceDict
    type: BulkAddDevicesItemType
    emergency: BulkAddDevicesItemEmergency | BulkAddDevicesItemEmergencyDict
    phone_info: DeviceDefinitionPhoneInfo | DeviceDefinitionPhoneInfoDict
    contact_center_phone_line: NotRequired[bool]
    """`false` if left out."""

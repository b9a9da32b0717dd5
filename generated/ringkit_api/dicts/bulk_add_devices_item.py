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
    """Cost center that pays for the line, from `rc.api.cost_centers.list_cost_centers`."""
    extension: BulkOperationExtensionReference | BulkOperationExtensionReferenceDict
    """User who gets the phone."""
    type: BulkAddDevicesItemType
    """OtherPhone is a SIP phone of the company, WebRTC one in a browser."""
    emergency: BulkAddDevicesItemEmergency | BulkAddDevicesItemEmergencyDict
    """Where emergency calls from the phone come from: a location or an address."""
    phone_info: DeviceDefinitionPhoneInfo | DeviceDefinitionPhoneInfoDict
    """Number for the line: one of the inventory, a certain new one, or any with an area code."""
    contact_center_phone_line: NotRequired[bool]
    """Whether the line is one for the contact center. `false` if left out."""

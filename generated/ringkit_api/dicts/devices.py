# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias

    from ringkit._unset import Unset
    from ringkit_api.dicts.extensions import DeviceDefinitionPhoneInfoDict
    from ringkit_api.enumerations import (
        AddressFormatStatus,
        AddressStatus,
        PhoneNumberTollType,
        PhoneNumberType,
    )
    from ringkit_api.models.add_device_to_inventory_request_site import (
        AddDeviceToInventoryRequestSite,
    )
    from ringkit_api.models.bulk_add_devices_item import BulkAddDevicesItem, BulkAddDevicesItemType
    from ringkit_api.models.bulk_add_devices_item_emergency import BulkAddDevicesItemEmergency
    from ringkit_api.models.bulk_add_devices_item_emergency_location import (
        BulkAddDevicesItemEmergencyLocation,
    )
    from ringkit_api.models.bulk_operation_extension_reference import (
        BulkOperationExtensionReference,
    )
    from ringkit_api.models.delete_device_from_inventory_request_records_item import (
        DeleteDeviceFromInventoryRequestRecordsItem,
    )
    from ringkit_api.models.device_definition_phone_info import DeviceDefinitionPhoneInfo
    from ringkit_api.models.device_emergency_info import (
        DeviceEmergencyInfo,
        DeviceEmergencyInfoAddressEditableStatus,
        DeviceEmergencyInfoSyncStatus,
        DeviceEmergencyInfoVisibility,
    )
    from ringkit_api.models.device_emergency_location_info import DeviceEmergencyLocationInfo
    from ringkit_api.models.device_update_extension_info import DeviceUpdateExtensionInfo
    from ringkit_api.models.device_update_phone_lines_info import DeviceUpdatePhoneLinesInfo
    from ringkit_api.models.emergency_location_address_resource import (
        EmergencyLocationAddressResource,
    )
    from ringkit_api.models.emergency_service_address_resource_request import (
        EmergencyServiceAddressResourceRequest,
    )
    from ringkit_api.models.postal_address import PostalAddress
    from ringkit_api.models.update_device_phone_info import UpdateDevicePhoneInfo


class AccountDeviceUpdateDict(TypedDict):
    """`AccountDeviceUpdate` as a dict."""

    emergency_service_address: NotRequired[
        EmergencyServiceAddressResourceRequest | EmergencyServiceAddressResourceRequestDict
    ]
    """New address for emergency calls, in the older form; prefer `emergency`."""
    emergency: NotRequired[DeviceEmergencyInfo | DeviceEmergencyInfoDict]
    """New address or location for emergency calls."""
    extension: NotRequired[DeviceUpdateExtensionInfo | DeviceUpdateExtensionInfoDict]
    """User to give the device to."""
    phone_lines: NotRequired[DeviceUpdatePhoneLinesInfo | DeviceUpdatePhoneLinesInfoDict]
    """Lines to give to the device."""
    use_as_common_phone: NotRequired[bool]
    """Whether users can log in to the phone as a shared one; Limited extensions only."""
    name: NotRequired[str]
    """Name that users see, at most 64 characters."""


class AddDeviceToInventoryRequestDict(TypedDict):
    """`AddDeviceToInventoryRequest` as a dict."""

    type: Literal["OtherPhone"]
    """Kind of the phones: one that the company has brought with it."""
    quantity: int
    """How many phones to add. 1 to 50."""
    site: NotRequired[AddDeviceToInventoryRequestSite | AddDeviceToInventoryRequestSiteDict]
    """Site that the phones are for."""


class AddDeviceToInventoryRequestSiteDict(TypedDict):
    """`AddDeviceToInventoryRequestSite` as a dict."""

    id: NotRequired[str | int | Unset]
    """The `id` of a site, from `rc.api.multi_site.list_sites`."""


class BulkAddDevicesItemDict(TypedDict):
    """`BulkAddDevicesItem` as a dict."""

    cost_center_id: NotRequired[str | int | Unset]
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


class BulkAddDevicesItemEmergencyDict(TypedDict):
    """`BulkAddDevicesItemEmergency` as a dict."""

    location: NotRequired[
        BulkAddDevicesItemEmergencyLocation | BulkAddDevicesItemEmergencyLocationDict
    ]
    """An emergency response location of the account."""
    address: NotRequired[PostalAddress | PostalAddressDict]
    """A postal address."""


class BulkAddDevicesItemEmergencyLocationDict(TypedDict):
    """`BulkAddDevicesItemEmergencyLocation` as a dict."""

    id: str | int | Unset
    """Identifier of the location, from `rc.api.automatic_location_updates.list_emergency_locations`."""


class BulkAddDevicesRequestDict(TypedDict):
    """`BulkAddDevicesRequest` as a dict."""

    records: Sequence[BulkAddDevicesItem | BulkAddDevicesItemDict]
    """One entry for each phone. At least 1 item."""


class BulkOperationExtensionReferenceDict(TypedDict):
    """`BulkOperationExtensionReference` as a dict."""

    id: str | int | Unset
    """Extension id, from `rc.api.extensions.list_extensions`."""


class DeleteDeviceFromInventoryRequestDict(TypedDict):
    """`DeleteDeviceFromInventoryRequest` as a dict."""

    records: Sequence[
        DeleteDeviceFromInventoryRequestRecordsItem
        | DeleteDeviceFromInventoryRequestRecordsItemDict
    ]
    """At most ten phones of the inventory."""


class DeleteDeviceFromInventoryRequestRecordsItemDict(TypedDict):
    """`DeleteDeviceFromInventoryRequestRecordsItem` as a dict."""

    device_id: NotRequired[str | int | Unset]
    """The `id` of the phone."""


class DeviceEmergencyInfoDict(TypedDict):
    """`DeviceEmergencyInfo` as a dict."""

    address: NotRequired[EmergencyLocationAddressResource | EmergencyLocationAddressResourceDict]
    """Address that is sent to the emergency services."""
    location: NotRequired[DeviceEmergencyLocationInfo | DeviceEmergencyLocationInfoDict]
    """Emergency response location to use; its address is then the one that counts."""
    out_of_country: NotRequired[bool]
    """Whether the device is in another country than its number."""
    address_status: NotRequired[AddressStatus]
    """State of the address at the provider; only read."""
    visibility: NotRequired[DeviceEmergencyInfoVisibility]
    """Whether the location belongs to the company or to single users."""
    sync_status: NotRequired[DeviceEmergencyInfoSyncStatus]
    """Result of the comparison that `sync_emergency_address` asked for; only read."""
    address_editable_status: NotRequired[DeviceEmergencyInfoAddressEditableStatus]
    """Whether any device on the line can change the address, or only the one that owns it."""


class DeviceEmergencyLocationInfoDict(TypedDict):
    """`DeviceEmergencyLocationInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier of the location, from `rc.api.automatic_location_updates.list_emergency_locations`."""
    name: NotRequired[str]
    """Name of the location."""
    address_format_id: NotRequired[str | int | Unset]
    """Form of address that the location follows."""
    address_format_status: NotRequired[AddressFormatStatus]
    """Whether this form is still accepted."""


class DeviceUpdateExtensionInfoDict(TypedDict):
    """`DeviceUpdateExtensionInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """Extension id of the user, from `rc.api.extensions.list_extensions`."""


class DeviceUpdatePhoneLinesInfoDict(TypedDict):
    """`DeviceUpdatePhoneLinesInfo` as a dict."""

    phone_lines: NotRequired[Sequence[UpdateDevicePhoneInfo | UpdateDevicePhoneInfoDict]]
    """The lines."""


class EmergencyLocationAddressResourceDict(TypedDict):
    """`EmergencyLocationAddressResource` as a dict."""

    country: NotRequired[str]
    """Name of the country."""
    country_id: NotRequired[str | int | Unset]
    """Identifier of the country."""
    country_iso_code: NotRequired[str]
    """Two-letter code of the country. 2 characters."""
    country_name: NotRequired[str]
    """Full name of the country."""
    state: NotRequired[str]
    """State or province; needed in the USA, Canada and the UK."""
    state_id: NotRequired[str | int | Unset]
    """Identifier of the state."""
    state_iso_code: NotRequired[str]
    """Code of the state."""
    state_name: NotRequired[str]
    """Full name of the state."""
    city: NotRequired[str]
    """City."""
    street: NotRequired[str]
    """First line of the address: street and number."""
    street2: NotRequired[str]
    """Second line of the address: floor, suite or apartment."""
    zip: NotRequired[str]
    """Postal code."""
    customer_name: NotRequired[str]
    """Name of the person or company at the address."""
    out_of_country: NotRequired[bool]
    """Whether the address is in another country than the number."""
    building_name: NotRequired[str]
    """Name of the building."""
    street_type: NotRequired[str]
    """Kind of the street, where it is written apart."""
    building_number: NotRequired[str]
    """Number of the building, where it is written apart."""


class EmergencyServiceAddressResourceRequestDict(TypedDict):
    """`EmergencyServiceAddressResourceRequest` as a dict."""

    street: NotRequired[str]
    """First line of the address: street and number."""
    street2: NotRequired[str]
    """Second line of the address: floor, suite or apartment."""
    zip: NotRequired[str]
    """Postal code."""
    customer_name: NotRequired[str]
    """Name of the person or company at the address."""
    state: NotRequired[str]
    """State or province; needed in the USA, Canada and the UK."""
    state_id: NotRequired[str | int | Unset]
    """Identifier of the state, in place of `state`."""
    country: NotRequired[str]
    """Name of the country."""
    country_id: NotRequired[str | int | Unset]
    """Identifier of the country, in place of `country`."""


class PhoneNumberDefinitionDirectNumberTypeDict(TypedDict):
    """`PhoneNumberDefinitionDirectNumberType` as a dict."""

    phone_number: str
    """The number, E.164."""
    type: NotRequired[PhoneNumberType | None]
    """Whether the number takes calls, faxes or both."""


class PhoneNumberDefinitionDirectNumberWithReservationIdDict(TypedDict):
    """`PhoneNumberDefinitionDirectNumberWithReservationId` as a dict."""

    phone_number: str
    """The number, E.164. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`."""
    reservation_id: NotRequired[str | int | Unset]
    """Identifier of the reservation of this number."""


class PhoneNumberDefinitionNumberIdDict(TypedDict):
    """`PhoneNumberDefinitionNumberId` as a dict."""

    phone_number_id: str | int | Unset
    """The `id` of the number, from `rc.api.phone_numbers.list_account_phone_numbers`."""


class PhoneNumberDefinitionPreferredAreaCodeDict(TypedDict):
    """`PhoneNumberDefinitionPreferredAreaCode` as a dict."""

    preferred_area_code: str
    """Area code to prefer; another one is taken if it has no free number. Matches `^[1-9]\\d{1,3}$`."""
    toll_type: NotRequired[PhoneNumberTollType]
    """Whether the number is free for callers."""
    type: NotRequired[PhoneNumberType | None]
    """Whether the number takes calls, faxes or both."""


class PhoneNumberDefinitionTollTypeDict(TypedDict):
    """`PhoneNumberDefinitionTollType` as a dict."""

    toll_type: PhoneNumberTollType
    """Whether the number is free for callers."""
    type: NotRequired[PhoneNumberType | None]
    """Whether the number takes calls, faxes or both."""


class PostalAddressDict(TypedDict):
    """`PostalAddress` as a dict."""

    street: str
    """First line of the address: street and number. At most 256 characters."""
    street2: NotRequired[str]
    """Second line of the address: floor, suite or apartment. At most 256 characters."""
    city: str
    """City. At most 64 characters."""
    state: NotRequired[str]
    """State, province or region; needed where the country has them. At most 64 characters."""
    zip: str
    """Postal code. At most 10 characters."""
    country: str
    """Two-letter code of the country, ISO 3166. 2 characters."""


class RemoveLineRequestDict(TypedDict):
    """`RemoveLineRequest` as a dict."""

    keep_assets_in_inventory: bool
    """Keep both in the inventory; with `false` they leave the account. `true` if left out."""


class SwapDeviceRequestDict(TypedDict):
    """`SwapDeviceRequest` as a dict."""

    target_device_id: NotRequired[str | int | Unset]
    """The `id` of the phone to swap with, of another user or of the inventory."""


class UpdateDevicePhoneInfoDict(TypedDict):
    """`UpdateDevicePhoneInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier of the line."""


if TYPE_CHECKING:
    BulkAddDevicesItemPhoneInfoDict: TypeAlias = (
        PhoneNumberDefinitionTollTypeDict
        | PhoneNumberDefinitionPreferredAreaCodeDict
        | PhoneNumberDefinitionDirectNumberWithReservationIdDict
        | PhoneNumberDefinitionNumberIdDict
        | PhoneNumberDefinitionDirectNumberTypeDict
    )

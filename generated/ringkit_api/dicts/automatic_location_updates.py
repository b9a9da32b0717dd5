# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit._unset import Unset
    from ringkit_api.models.automatic_location_updates_site_info import (
        AutomaticLocationUpdatesSiteInfo,
    )
    from ringkit_api.models.create_wireless_point import CreateWirelessPoint
    from ringkit_api.models.emergency_address_auto_update_site_info import (
        EmergencyAddressAutoUpdateSiteInfo,
    )
    from ringkit_api.models.emergency_address_info import (
        EmergencyAddressInfo,
        EmergencyAddressInfoSyncStatus,
    )
    from ringkit_api.models.emergency_address_resource_request import (
        EmergencyAddressResourceRequest,
    )
    from ringkit_api.models.emergency_location_info import (
        EmergencyLocationInfo,
        EmergencyLocationInfoAddressStatus,
    )
    from ringkit_api.models.location_updates_emergency_address_info_request import (
        LocationUpdatesEmergencyAddressInfoRequest,
    )
    from ringkit_api.models.private_ip_range_info_request import PrivateIpRangeInfoRequest
    from ringkit_api.models.public_ip_range_info import PublicIpRangeInfo
    from ringkit_api.models.site_basic_info import SiteBasicInfo
    from ringkit_api.models.switch_info import SwitchInfo
    from ringkit_api.models.switch_site_info import SwitchSiteInfo
    from ringkit_api.models.update_wireless_point import UpdateWirelessPoint
    from ringkit_api.models.wireless_point_info import WirelessPointInfo


class AssignMultipleDevicesAutomaticLocationUpdatesDict(TypedDict):
    """`AssignMultipleDevicesAutomaticLocationUpdates` as a dict."""

    enabled_device_ids: NotRequired[Sequence[str | int | Unset]]
    """`id` of each device for which updates are turned on."""
    disabled_device_ids: NotRequired[Sequence[str | int | Unset]]
    """`id` of each device for which updates are turned off."""


class AutomaticLocationUpdatesSiteInfoDict(TypedDict):
    """`AutomaticLocationUpdatesSiteInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier, as other operations take it."""
    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    name: NotRequired[str]
    """Name as people see it."""
    code: NotRequired[str]
    """Code of the site that is dialled before extension numbers, if it has one."""


class CreateMultipleSwitchesRequestDict(TypedDict):
    """`CreateMultipleSwitchesRequest` as a dict."""

    records: NotRequired[Sequence[SwitchInfo | SwitchInfoDict]]
    """The records of this page."""


class CreateMultipleWirelessPointsRequestDict(TypedDict):
    """`CreateMultipleWirelessPointsRequest` as a dict."""

    records: NotRequired[Sequence[CreateWirelessPoint | CreateWirelessPointDict]]
    """The records of this page."""


class CreateNetworkRequestDict(TypedDict):
    """`CreateNetworkRequest` as a dict."""

    name: str
    """Name as people see it."""
    site: NotRequired[AutomaticLocationUpdatesSiteInfo | AutomaticLocationUpdatesSiteInfoDict]
    """Site the network belongs to; needed if the account has sites, `main-site` for the main one."""
    public_ip_ranges: Sequence[PublicIpRangeInfo | PublicIpRangeInfoDict]
    """Public addresses from which the network reaches the internet."""
    private_ip_ranges: Sequence[PrivateIpRangeInfoRequest | PrivateIpRangeInfoRequestDict]
    """Addresses inside the network, each range with its place."""


class CreateUserEmergencyLocationRequestDict(TypedDict):
    """`CreateUserEmergencyLocationRequest` as a dict."""

    name: NotRequired[str]
    """Name as people see it."""
    address_format_id: NotRequired[str | int | Unset]
    """Identifier of the form that addresses of this country have."""
    trusted: NotRequired[bool]
    """Whether to take an address outside the United States without checking it. `false` if left out."""
    address: NotRequired[EmergencyAddressResourceRequest | EmergencyAddressResourceRequestDict]
    """Postal address of the location."""
    site: NotRequired[SiteBasicInfo | SiteBasicInfoDict]
    """Site it belongs to; accounts without sites have only the main one."""


class CreateWirelessPointDict(TypedDict):
    """`CreateWirelessPoint` as a dict."""

    bssid: str
    """Hardware address of the wireless access point, six pairs of hexadecimal digits with colons."""
    name: str
    """Name as people see it."""
    site: NotRequired[EmergencyAddressAutoUpdateSiteInfo | EmergencyAddressAutoUpdateSiteInfoDict]
    """Site it belongs to; accounts without sites have only the main one."""
    emergency_address: NotRequired[EmergencyAddressInfo | EmergencyAddressInfoDict]
    """Address of the access point; not together with `emergency_location_id`."""
    emergency_location: NotRequired[EmergencyLocationInfo | EmergencyLocationInfoDict]
    """Emergency location whose address emergency services are told."""
    emergency_location_id: NotRequired[str | int | Unset]
    """`id` of the emergency location of the point; not together with `emergency_address`. Deprecated."""


class EmergencyAddressAutoUpdateSiteInfoDict(TypedDict):
    """`EmergencyAddressAutoUpdateSiteInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier, as other operations take it."""
    name: NotRequired[str]
    """Name as people see it."""


class EmergencyAddressAutoUpdateUsersBulkAssignResourceDict(TypedDict):
    """`EmergencyAddressAutoUpdateUsersBulkAssignResource` as a dict."""

    enabled_user_ids: NotRequired[Sequence[str | int | Unset]]
    """`id` of each extension for which updates are turned on."""
    disabled_user_ids: NotRequired[Sequence[str | int | Unset]]
    """`id` of each extension for which updates are turned off."""


class EmergencyAddressInfoDict(TypedDict):
    """`EmergencyAddressInfo` as a dict."""

    country: NotRequired[str]
    """Country of the address or number."""
    country_id: NotRequired[str | int | Unset]
    """`id` of the country, from `rc.api.regional_settings.list_countries`."""
    country_iso_code: NotRequired[str]
    """Country, two letters of ISO 3166. 2 characters."""
    country_name: NotRequired[str]
    """Name of the country."""
    state: NotRequired[str]
    """State or province; needed in the United States, the United Kingdom and Canada."""
    state_id: NotRequired[str | int | Unset]
    """`id` of the state, from `rc.api.regional_settings.list_states`."""
    state_iso_code: NotRequired[str]
    """Code of the state, as ISO has it."""
    state_name: NotRequired[str]
    """Name of the state."""
    city: NotRequired[str]
    """City."""
    street: NotRequired[str]
    """Street and house number."""
    street2: NotRequired[str]
    """Second line of the street address."""
    zip: NotRequired[str]
    """Postal code."""
    customer_name: NotRequired[str]
    """Name of the customer that emergency services are told."""
    out_of_country: NotRequired[bool]
    """Whether the address is outside the country of the number."""
    building_name: NotRequired[str]
    """Name of the building."""
    street_type: NotRequired[str]
    """Kind of the street, where addresses name it apart."""
    building_number: NotRequired[str]
    """Number of the building."""
    sync_status: NotRequired[EmergencyAddressInfoSyncStatus]
    """How comparing with the provider of emergency calls ended."""


class EmergencyAddressResourceRequestDict(TypedDict):
    """`EmergencyAddressResourceRequest` as a dict."""

    country: NotRequired[str]
    """Country of the address or number."""
    country_id: NotRequired[str | int | Unset]
    """`id` of the country, from `rc.api.regional_settings.list_countries`."""
    state: NotRequired[str]
    """State or province; needed in the United States, the United Kingdom and Canada."""
    state_id: NotRequired[str | int | Unset]
    """`id` of the state, from `rc.api.regional_settings.list_states`."""
    city: NotRequired[str]
    """City."""
    street: NotRequired[str]
    """Street and house number."""
    street2: NotRequired[str]
    """Second line of the street address."""
    zip: NotRequired[str]
    """Postal code."""
    customer_name: NotRequired[str]
    """Name of the customer that emergency services are told."""


class EmergencyLocationInfoDict(TypedDict):
    """`EmergencyLocationInfo` as a dict."""

    id: str | int | Unset
    """`id` of the emergency location, from `list_emergency_locations`."""
    name: NotRequired[str]
    """Name as people see it."""
    address_format_id: NotRequired[str | int | Unset]
    """Identifier of the form that addresses of this country have."""
    address_status: NotRequired[EmergencyLocationInfoAddressStatus]
    """Whether the address is known to the emergency services."""


class EmergencyLocationRequestResourceDict(TypedDict):
    """`EmergencyLocationRequestResource` as a dict."""

    address: NotRequired[EmergencyAddressResourceRequest | EmergencyAddressResourceRequestDict]
    """Postal address of the location."""
    name: NotRequired[str]
    """Name as people see it."""
    site: NotRequired[SiteBasicInfo | SiteBasicInfoDict]
    """Site it belongs to; accounts without sites have only the main one."""
    address_format_id: NotRequired[str | int | Unset]
    """Identifier of the form that addresses of this country have."""
    visibility: NotRequired[Literal["Public"]]
    """Who sees the location. `"Public"` if left out."""
    trusted: NotRequired[bool]
    """Whether to take an address outside the United States without checking it. `false` if left out."""


class LocationUpdatesEmergencyAddressInfoRequestDict(TypedDict):
    """`LocationUpdatesEmergencyAddressInfoRequest` as a dict."""

    country: NotRequired[str]
    """Country of the address or number."""
    country_id: NotRequired[str | int | Unset]
    """`id` of the country, from `rc.api.regional_settings.list_countries`."""
    country_iso_code: NotRequired[str]
    """Country, two letters of ISO 3166. 2 characters."""
    country_name: NotRequired[str]
    """Name of the country."""
    customer_name: NotRequired[str]
    """Name of the customer that emergency services are told."""
    state: NotRequired[str]
    """State or province; needed in the United States, the United Kingdom and Canada."""
    state_id: NotRequired[str | int | Unset]
    """`id` of the state, from `rc.api.regional_settings.list_states`."""
    state_iso_code: NotRequired[str]
    """Code of the state, as ISO has it."""
    state_name: NotRequired[str]
    """Name of the state."""
    city: NotRequired[str]
    """City."""
    street: NotRequired[str]
    """Street and house number."""
    street2: NotRequired[str]
    """Second line of the street address."""
    zip: NotRequired[str]
    """Postal code."""


class PrivateIpRangeInfoRequestDict(TypedDict):
    """`PrivateIpRangeInfoRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier, as other operations take it."""
    start_ip: NotRequired[str]
    """First address of the range."""
    end_ip: NotRequired[str]
    """Last address of the range."""
    name: NotRequired[str]
    """Name of the place, such as a floor."""
    emergency_address: NotRequired[
        LocationUpdatesEmergencyAddressInfoRequest | LocationUpdatesEmergencyAddressInfoRequestDict
    ]
    """Address of the range; not together with `emergency_location_id`."""
    emergency_location_id: NotRequired[str | int | Unset]
    """`id` of the emergency location of the range; not together with `emergency_address`."""
    emergency_location: NotRequired[EmergencyLocationInfo | EmergencyLocationInfoDict]
    """Emergency location whose address emergency services are told."""


class PublicIpRangeInfoDict(TypedDict):
    """`PublicIpRangeInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier, as other operations take it."""
    start_ip: NotRequired[str]
    """First address of the range."""
    end_ip: NotRequired[str]
    """Last address of the range."""
    matched: NotRequired[bool]
    """Whether the range was matched, as the platform found."""


class SiteBasicInfoDict(TypedDict):
    """`SiteBasicInfo` as a dict."""

    id: str | int | Unset
    """Identifier, as other operations take it."""
    name: str
    """Name as people see it."""


class SwitchInfoDict(TypedDict):
    """`SwitchInfo` as a dict."""

    chassis_id: str | int | Unset
    """Address of the switch, a hardware address in six pairs or an IP address."""
    port: NotRequired[str]
    """Port of the switch, if ports have different addresses."""
    name: NotRequired[str]
    """Name as people see it."""
    site: NotRequired[SwitchSiteInfo | SwitchSiteInfoDict]
    """Site it belongs to; accounts without sites have only the main one."""
    emergency_address: NotRequired[EmergencyAddressInfo | EmergencyAddressInfoDict]
    """Address of the switch; not together with `emergency_location_id`."""
    emergency_location: NotRequired[EmergencyLocationInfo | EmergencyLocationInfoDict]
    """Emergency location whose address emergency services are told."""
    emergency_location_id: NotRequired[str | int | Unset]
    """`id` of the emergency location of the switch; not together with `emergency_address`. Deprecated."""


class SwitchSiteInfoDict(TypedDict):
    """`SwitchSiteInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier, as other operations take it."""
    name: NotRequired[str]
    """Name as people see it."""


class UpdateMultipleSwitchesRequestDict(TypedDict):
    """`UpdateMultipleSwitchesRequest` as a dict."""

    records: NotRequired[Sequence[SwitchInfo | SwitchInfoDict]]
    """The records of this page."""


class UpdateMultipleWirelessPointsRequestDict(TypedDict):
    """`UpdateMultipleWirelessPointsRequest` as a dict."""

    records: NotRequired[Sequence[UpdateWirelessPoint | UpdateWirelessPointDict]]
    """The records of this page."""


class UpdateNetworkRequestDict(TypedDict):
    """`UpdateNetworkRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier, as other operations take it."""
    name: str
    """Name as people see it."""
    site: NotRequired[AutomaticLocationUpdatesSiteInfo | AutomaticLocationUpdatesSiteInfoDict]
    """Site the network belongs to; needed if the account has sites, `main-site` for the main one."""
    public_ip_ranges: Sequence[PublicIpRangeInfo | PublicIpRangeInfoDict]
    """Public addresses from which the network reaches the internet."""
    private_ip_ranges: Sequence[PrivateIpRangeInfoRequest | PrivateIpRangeInfoRequestDict]
    """Addresses inside the network, each range with its place."""


class UpdateWirelessPointDict(TypedDict):
    """`UpdateWirelessPoint` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier, as other operations take it."""
    bssid: NotRequired[str]
    """Hardware address of the wireless access point, six pairs of hexadecimal digits with colons."""
    name: NotRequired[str]
    """Name as people see it."""
    site: NotRequired[EmergencyAddressAutoUpdateSiteInfo | EmergencyAddressAutoUpdateSiteInfoDict]
    """Site it belongs to; accounts without sites have only the main one."""
    emergency_address: NotRequired[EmergencyAddressInfo | EmergencyAddressInfoDict]
    """Address of the access point; not together with `emergency_location_id`."""
    emergency_location_id: NotRequired[str | int | Unset]
    """`id` of the emergency location of the point; not together with `emergency_address`. Deprecated."""
    emergency_location: NotRequired[EmergencyLocationInfo | EmergencyLocationInfoDict]
    """Emergency location whose address emergency services are told."""


class ValidateMultipleSwitchesRequestDict(TypedDict):
    """`ValidateMultipleSwitchesRequest` as a dict."""

    records: NotRequired[Sequence[SwitchInfo | SwitchInfoDict]]
    """The records of this page."""


class ValidateMultipleWirelessPointsRequestDict(TypedDict):
    """`ValidateMultipleWirelessPointsRequest` as a dict."""

    records: NotRequired[Sequence[WirelessPointInfo | WirelessPointInfoDict]]
    """The records of this page."""


class WirelessPointInfoDict(TypedDict):
    """`WirelessPointInfo` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str | int | Unset]
    """Identifier, as other operations take it."""
    bssid: str
    """Hardware address of the wireless access point, six pairs of hexadecimal digits with colons."""
    name: str
    """Name as people see it."""
    site: NotRequired[EmergencyAddressAutoUpdateSiteInfo | EmergencyAddressAutoUpdateSiteInfoDict]
    """Site it belongs to; accounts without sites have only the main one."""
    emergency_address: EmergencyAddressInfo | EmergencyAddressInfoDict
    """Address of the access point; not together with `emergency_location_id`."""
    emergency_location: NotRequired[EmergencyLocationInfo | EmergencyLocationInfoDict]
    """Emergency location whose address emergency services are told."""
    emergency_location_id: NotRequired[str | int | Unset]
    """`id` of the emergency location of the point; not together with `emergency_address`. Deprecated."""

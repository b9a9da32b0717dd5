# Written by `make generate` from spec/. Do not edit.
"""Automatic Location Updates: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import (
    Bulk,
    BulkCall,
    Call,
    Operation,
    PagedCall,
    Paging,
    Payload,
    bulk_argument,
)
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit._unset import Unset
    from ringkit_api.dicts.automatic_location_updates import (
        AssignMultipleDevicesAutomaticLocationUpdatesDict,
        CreateMultipleSwitchesRequestDict,
        CreateMultipleWirelessPointsRequestDict,
        CreateNetworkRequestDict,
        CreateUserEmergencyLocationRequestDict,
        CreateWirelessPointDict,
        EmergencyAddressAutoUpdateUsersBulkAssignResourceDict,
        EmergencyLocationRequestResourceDict,
        SwitchInfoDict,
        UpdateMultipleSwitchesRequestDict,
        UpdateMultipleWirelessPointsRequestDict,
        UpdateNetworkRequestDict,
        UpdateWirelessPointDict,
        ValidateMultipleSwitchesRequestDict,
        ValidateMultipleWirelessPointsRequestDict,
    )
    from ringkit_api.enumerations import (
        EmergencyAddressStatus,
        EmergencyLocationUsageStatus,
        ListAutomaticLocationUpdatesUsersType,
        ListEmergencyLocationsOrderBy,
        ListExtensionEmergencyLocationsOrderBy,
    )
    from ringkit_api.models.assign_multiple_devices_automatic_location_updates import (
        AssignMultipleDevicesAutomaticLocationUpdates,
    )
    from ringkit_api.models.automatic_location_updates_device_info import (
        AutomaticLocationUpdatesDeviceInfo,
    )
    from ringkit_api.models.automatic_location_updates_task_info import (
        AutomaticLocationUpdatesTaskInfo,
    )
    from ringkit_api.models.automatic_location_updates_user_info import (
        AutomaticLocationUpdatesUserInfo,
    )
    from ringkit_api.models.automatic_location_updates_user_list import (
        AutomaticLocationUpdatesUserList,
    )
    from ringkit_api.models.common_emergency_location_resource import (
        CommonEmergencyLocationResource,
    )
    from ringkit_api.models.create_multiple_switches_request import CreateMultipleSwitchesRequest
    from ringkit_api.models.create_multiple_switches_response import CreateMultipleSwitchesResponse
    from ringkit_api.models.create_multiple_wireless_points_request import (
        CreateMultipleWirelessPointsRequest,
    )
    from ringkit_api.models.create_multiple_wireless_points_response import (
        CreateMultipleWirelessPointsResponse,
    )
    from ringkit_api.models.create_network_request import CreateNetworkRequest
    from ringkit_api.models.create_user_emergency_location_request import (
        CreateUserEmergencyLocationRequest,
    )
    from ringkit_api.models.create_wireless_point import CreateWirelessPoint
    from ringkit_api.models.emergency_address_auto_update_users_bulk_assign_resource import (
        EmergencyAddressAutoUpdateUsersBulkAssignResource,
    )
    from ringkit_api.models.emergency_location_request_resource import (
        EmergencyLocationRequestResource,
    )
    from ringkit_api.models.emergency_locations_resource import EmergencyLocationsResource
    from ringkit_api.models.list_devices_automatic_location_updates import (
        ListDevicesAutomaticLocationUpdates,
    )
    from ringkit_api.models.location_deletion_multi import LocationDeletionMulti
    from ringkit_api.models.network_info import NetworkInfo
    from ringkit_api.models.networks_list import NetworksList
    from ringkit_api.models.switch_info import SwitchInfo
    from ringkit_api.models.switches_list import SwitchesList
    from ringkit_api.models.update_multiple_switches_request import UpdateMultipleSwitchesRequest
    from ringkit_api.models.update_multiple_switches_response import UpdateMultipleSwitchesResponse
    from ringkit_api.models.update_multiple_wireless_points_request import (
        UpdateMultipleWirelessPointsRequest,
    )
    from ringkit_api.models.update_multiple_wireless_points_response import (
        UpdateMultipleWirelessPointsResponse,
    )
    from ringkit_api.models.update_network_request import UpdateNetworkRequest
    from ringkit_api.models.update_wireless_point import UpdateWirelessPoint
    from ringkit_api.models.validate_multiple_switches_request import (
        ValidateMultipleSwitchesRequest,
    )
    from ringkit_api.models.validate_multiple_switches_response import (
        ValidateMultipleSwitchesResponse,
    )
    from ringkit_api.models.validate_multiple_wireless_points_request import (
        ValidateMultipleWirelessPointsRequest,
    )
    from ringkit_api.models.validate_multiple_wireless_points_response import (
        ValidateMultipleWirelessPointsResponse,
    )
    from ringkit_api.models.wireless_point_info import WirelessPointInfo
    from ringkit_api.models.wireless_points_list import WirelessPointsList


_ASSIGN_AUTOMATIC_LOCATION_UPDATES_DEVICES = Operation(
    id="assignMultipleDevicesAutomaticLocationUpdates",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices/bulk-assign",
    rate_group="Heavy",
    results={204: ""},
    payloads=(Payload("json", "AssignMultipleDevicesAutomaticLocationUpdates"),),
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def assign_automatic_location_updates_devices(
    *,
    account_id: str | int | Unset = "~",
    body: AssignMultipleDevicesAutomaticLocationUpdates
    | AssignMultipleDevicesAutomaticLocationUpdatesDict
    | Unset = UNSET,
) -> Call[None]:
    """Turn automatic location updates on and off for phones that people share.

    A phone whose updates are on reports its network, and emergency services are told the
    address that network has. Devices that neither list names stay as they are.

    `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices/bulk-assign`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/assignMultipleDevicesAutomaticLocationUpdates

    Args:
        account_id: "~" is that of the user who is logged in.
        body: AssignMultipleDevicesAutomaticLocationUpdates (json).

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    rc.api.automatic_location_updates.assign_automatic_location_updates_devices(
        body={"enabled_device_ids": [device_id]}
    )
    print("enabled for", device_id)
    ```
    """
    return Call(
        _ASSIGN_AUTOMATIC_LOCATION_UPDATES_DEVICES,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_ASSIGN_AUTOMATIC_LOCATION_UPDATES_USERS = Operation(
    id="assignMultipleAutomaticLocationUpdatesUsers",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/users/bulk-assign",
    rate_group="Heavy",
    results={204: ""},
    payloads=(Payload("json", "EmergencyAddressAutoUpdateUsersBulkAssignResource"),),
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def assign_automatic_location_updates_users(
    *,
    account_id: str | int | Unset = "~",
    body: EmergencyAddressAutoUpdateUsersBulkAssignResource
    | EmergencyAddressAutoUpdateUsersBulkAssignResourceDict
    | Unset = UNSET,
) -> Call[None]:
    """Turn automatic location updates on and off for users.

    Emergency services are then told the address of the network the user is in, not a fixed one.
    Users that neither list names stay as they are.

    `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users/bulk-assign`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/assignMultipleAutomaticLocationUpdatesUsers

    Args:
        account_id: "~" is that of the user who is logged in.
        body: EmergencyAddressAutoUpdateUsersBulkAssignResource (json).

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    rc.api.automatic_location_updates.assign_automatic_location_updates_users(
        body={"enabled_user_ids": [me.id]}
    )
    print("enabled for", me.name)
    ```
    """
    return Call(
        _ASSIGN_AUTOMATIC_LOCATION_UPDATES_USERS,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_CREATE_EMERGENCY_LOCATION = Operation(
    id="createEmergencyLocation",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/emergency-locations",
    rate_group="Medium",
    results={200: "CommonEmergencyLocationResource"},
    payloads=(Payload("json", "EmergencyLocationRequestResource"),),
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def create_emergency_location(
    *,
    account_id: str | int | Unset = "~",
    body: EmergencyLocationRequestResource | EmergencyLocationRequestResourceDict,
) -> Call[CommonEmergencyLocationResource]:
    """Add an address that emergency services can be sent to.

    It belongs to the company, and all users see it; networks, switches, access points and
    devices are then given its `id`.

    `POST /restapi/v1.0/account/{accountId}/emergency-locations`

    Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/createEmergencyLocation

    Args:
        account_id: "~" is that of the user who is logged in.
        body: EmergencyLocationRequestResource (json).

    Returns:
        200: CommonEmergencyLocationResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    location = rc.api.automatic_location_updates.create_emergency_location(
        body={"name": "Head office", "address": {
            "street": "20 Davis Drive", "city": "Belmont",
            "state": "CA", "zip": "94002", "country": "US",
        }}
    )
    print(location.id, location.address_status)
    ```
    """
    return Call(
        _CREATE_EMERGENCY_LOCATION,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_CREATE_EXTENSION_EMERGENCY_LOCATION = Operation(
    id="createExtensionEmergencyLocation",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations",
    rate_group="Heavy",
    results={200: "CommonEmergencyLocationResource"},
    payloads=(Payload("json", "CreateUserEmergencyLocationRequest"),),
    app_permission="EditAccounts",
    user_permission="EmergencyFramework",
)


def create_extension_emergency_location(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: CreateUserEmergencyLocationRequest | CreateUserEmergencyLocationRequestDict,
) -> Call[CommonEmergencyLocationResource]:
    """Add a personal address that emergency services can be sent to.

    Only this user sees it, as with a home office.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`

    Rate group Heavy. App permission EditAccounts. User permission EmergencyFramework. Account
    feature EmergencyFramework or NewEmergencyCallingFramework.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/createExtensionEmergencyLocation

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: CreateUserEmergencyLocationRequest (json).

    Returns:
        200: CommonEmergencyLocationResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    home = (
        rc.api.automatic_location_updates
        .create_extension_emergency_location(body={"name": "Home", "address": {
            "street": "410 Old County Road", "city": "Belmont",
            "state": "CA", "zip": "94002", "country": "US",
        }})
    )
    print(home.id, home.name)
    ```
    """
    return Call(
        _CREATE_EXTENSION_EMERGENCY_LOCATION,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_CREATE_MULTIPLE_SWITCHES = Operation(
    id="createMultipleSwitches",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-create",
    rate_group="Heavy",
    results={202: "CreateMultipleSwitchesResponse"},
    payloads=(Payload("json", "CreateMultipleSwitchesRequest"),),
    max_body=100_000_000,
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def create_multiple_switches(
    *,
    account_id: str | int | Unset = "~",
    body: CreateMultipleSwitchesRequest | CreateMultipleSwitchesRequestDict,
) -> Call[CreateMultipleSwitchesResponse]:
    """Start adding many network switches.

    The answer is a task, and `read_automatic_location_updates_task` has its result; an account
    holds 10,000 switches. Check the records with `validate_multiple_switches` before.

    `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-create`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditHardPhoneAutoLocationUpdate. Request body up to 100,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/createMultipleSwitches

    Args:
        account_id: "~" is that of the user who is logged in.
        body: CreateMultipleSwitchesRequest (json).

    Returns:
        202: CreateMultipleSwitchesResponse.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    accepted = rc.api.automatic_location_updates.create_multiple_switches(
        body={"records": [
            {"chassis_id": "b8:be:bf:12:34:56", "name": "First floor"},
            {"chassis_id": "b8:be:bf:12:34:57", "name": "Second floor"},
        ]}
    )
    print([task.id for task in accepted.task])
    ```
    """
    return Call(
        _CREATE_MULTIPLE_SWITCHES,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_CREATE_MULTIPLE_WIRELESS_POINTS = Operation(
    id="createMultipleWirelessPoints",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-create",
    rate_group="Heavy",
    results={202: "CreateMultipleWirelessPointsResponse"},
    payloads=(Payload("json", "CreateMultipleWirelessPointsRequest"),),
    max_body=100_000_000,
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def create_multiple_wireless_points(
    *,
    account_id: str | int | Unset = "~",
    body: CreateMultipleWirelessPointsRequest | CreateMultipleWirelessPointsRequestDict,
) -> Call[CreateMultipleWirelessPointsResponse]:
    """Start adding many wireless access points.

    The answer is a task, and `read_automatic_location_updates_task` has its result; 10,000 fit
    into a request and 70,000 into an account.

    `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-create`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate. Request body up to 100,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/createMultipleWirelessPoints

    Args:
        account_id: "~" is that of the user who is logged in.
        body: CreateMultipleWirelessPointsRequest (json).

    Returns:
        202: CreateMultipleWirelessPointsResponse.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    accepted = (
        rc.api.automatic_location_updates
        .create_multiple_wireless_points(body={"records": [
            {"bssid": "10:20:30:40:50:60", "name": "Lobby"},
            {"bssid": "10:20:30:40:50:61", "name": "Library"},
        ]})
    )
    print(accepted.task.id, accepted.task.status)
    ```
    """
    return Call(
        _CREATE_MULTIPLE_WIRELESS_POINTS,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_CREATE_NETWORK = Operation(
    id="createNetwork",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks",
    rate_group="Heavy",
    results={200: "NetworkInfo"},
    payloads=(Payload("json", "CreateNetworkRequest"),),
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def create_network(
    *, account_id: str | int | Unset = "~", body: CreateNetworkRequest | CreateNetworkRequestDict
) -> Call[NetworkInfo]:
    """Add a network by its ranges of IP addresses, and the address of each range.

    A phone in a private range behind one of the public ranges is taken to be at the address of
    the private one.

    `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/createNetwork

    Args:
        account_id: "~" is that of the user who is logged in.
        body: CreateNetworkRequest (json).

    Returns:
        200: NetworkInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    office = PublicIpRangeInfo(start_ip="203.0.113.1", end_ip="203.0.113.20")
    network = rc.api.automatic_location_updates.create_network(body={
        "name": "Head office",
        "public_ip_ranges": [office], "private_ip_ranges": [],
    })
    print(network.id, network.name)
    ```
    """
    return Call(
        _CREATE_NETWORK,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_CREATE_SWITCH = Operation(
    id="createSwitch",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches",
    rate_group="Heavy",
    results={200: "SwitchInfo"},
    payloads=(Payload("json", "SwitchInfo"),),
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def create_switch(
    *, account_id: str | int | Unset = "~", body: SwitchInfo | SwitchInfoDict
) -> Call[SwitchInfo]:
    """Add a network switch, and the address emergency services are told for it.

    A phone that is wired to the switch is taken to be there.

    `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditHardPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/createSwitch

    Args:
        account_id: "~" is that of the user who is logged in.
        body: SwitchInfo (json).

    Returns:
        200: SwitchInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    switch = rc.api.automatic_location_updates.create_switch(
        body={
            "chassis_id": "b8:be:bf:12:34:56", "name": "Second floor",
            "emergency_location_id": location.id,
        }
    )
    print(switch.id, switch.name)
    ```
    """
    return Call(
        _CREATE_SWITCH,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_CREATE_WIRELESS_POINT = Operation(
    id="createWirelessPoint",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points",
    rate_group="Heavy",
    results={200: "WirelessPointInfo"},
    payloads=(Payload("json", "CreateWirelessPoint"),),
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def create_wireless_point(
    *, account_id: str | int | Unset = "~", body: CreateWirelessPoint | CreateWirelessPointDict
) -> Call[WirelessPointInfo]:
    """Add a wireless access point with its address for emergencies.

    A phone that is connected to the point is taken to be there.

    `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/createWirelessPoint

    Args:
        account_id: "~" is that of the user who is logged in.
        body: CreateWirelessPoint (json).

    Returns:
        200: WirelessPointInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    point = rc.api.automatic_location_updates.create_wireless_point(
        body={
            "bssid": "10:20:30:40:50:60", "name": "Lobby",
            "emergency_location_id": location.id,
        }
    )
    print(point.id, point.name)
    ```
    """
    return Call(
        _CREATE_WIRELESS_POINT,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_DELETE_EMERGENCY_LOCATION = Operation(
    id="deleteEmergencyLocation",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/emergency-locations/{locationId}",
    rate_group="Heavy",
    results={200: "", 204: "", 207: "LocationDeletionMulti"},
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def delete_emergency_location(
    *,
    location_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    validate_only: bool | Unset | None = UNSET,
    new_location_id: str | int | Unset | None = UNSET,
) -> Call[LocationDeletionMulti | None]:
    """Delete an address of the company that emergency services are sent to.

    One that is in use needs another in its place, `new_location_id`; with `validate_only`
    nothing is deleted, and the answer says what would be refused.

    `DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditEmergencyLocations.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/deleteEmergencyLocation

    Args:
        location_id: `id` of the emergency location, from the list of emergency locations. Str
            or int.
        account_id: "~" is that of the user who is logged in.
        validate_only: Whether only to find out if the location can be deleted. Bool.
        new_location_id: `id` of the location that devices and networks have instead afterwards.
            Str or int.

    Returns:
        200: nothing; 204: nothing; 207: LocationDeletionMulti.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    rc.api.automatic_location_updates.delete_emergency_location(
        location_id=location.id
    )
    print("deleted the location", location.name)
    ```
    """
    return Call(
        _DELETE_EMERGENCY_LOCATION,
        path={
            "locationId": location_id,
            "accountId": account_id,
        },
        query={
            "validateOnly": validate_only,
            "newLocationId": new_location_id,
        },
    )


_DELETE_EXTENSION_EMERGENCY_LOCATION = Operation(
    id="deleteExtensionEmergencyLocation",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}",
    rate_group="Heavy",
    results={204: ""},
    app_permission="EditAccounts",
    user_permission="EmergencyFramework",
)


def delete_extension_emergency_location(
    *,
    location_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    validate_only: bool | Unset | None = UNSET,
) -> Call[None]:
    """Delete a personal address that emergency services are sent to.

    The user or an administrator may do so.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`

    Rate group Heavy. App permission EditAccounts. User permission EmergencyFramework. Account
    feature EmergencyFramework or NewEmergencyCallingFramework.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/deleteExtensionEmergencyLocation

    Args:
        location_id: `id` of the emergency location, from the list of emergency locations. Str
            or int.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        validate_only: Whether only to find out if the location can be deleted. Bool.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    rc.api.automatic_location_updates.delete_extension_emergency_location(
        location_id=home.id
    )
    print("deleted the location", home.name)
    ```
    """
    return Call(
        _DELETE_EXTENSION_EMERGENCY_LOCATION,
        path={
            "locationId": location_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "validateOnly": validate_only,
        },
    )


_DELETE_NETWORK = Operation(
    id="deleteNetwork",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}",
    rate_group="Heavy",
    results={204: ""},
    bulk=Bulk("networkId"),
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


@bulk_argument("network_id")
def delete_network(
    *, network_id: str | int | Sequence[str | int] | Unset, account_id: str | int | Unset = "~"
) -> BulkCall[None]:
    """Delete one or more networks.

    Phones in them have no automatic address any more.

    `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/deleteNetwork

    Args:
        network_id: `id` of one or more networks, from `list_networks`. Str or int, one or
            several.
        account_id: "~" is that of the user who is logged in.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    rc.api.automatic_location_updates.delete_network(network_id=network.id)
    print("deleted the network", network.name)
    ```
    """
    return BulkCall(
        _DELETE_NETWORK,
        path={
            "networkId": network_id,
            "accountId": account_id,
        },
    )


_DELETE_SWITCH = Operation(
    id="deleteSwitch",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}",
    rate_group="Heavy",
    results={204: ""},
    bulk=Bulk("switchId"),
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


@bulk_argument("switch_id")
def delete_switch(
    *, switch_id: str | int | Sequence[str | int] | Unset, account_id: str | int | Unset = "~"
) -> BulkCall[None]:
    """Delete one or more network switches.

    Phones wired to them have no automatic address any more.

    `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditHardPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/deleteSwitch

    Args:
        switch_id: `id` of one or more switches, from `list_account_switches`. Str or int, one
            or several.
        account_id: "~" is that of the user who is logged in.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    rc.api.automatic_location_updates.delete_switch(switch_id=switch.id)
    print("deleted the switch", switch.name)
    ```
    """
    return BulkCall(
        _DELETE_SWITCH,
        path={
            "switchId": switch_id,
            "accountId": account_id,
        },
    )


_DELETE_WIRELESS_POINT = Operation(
    id="deleteWirelessPoint",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}",
    rate_group="Heavy",
    results={204: ""},
    bulk=Bulk("pointId"),
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


@bulk_argument("point_id")
def delete_wireless_point(
    *, point_id: str | int | Sequence[str | int] | Unset, account_id: str | int | Unset = "~"
) -> BulkCall[None]:
    """Delete one or more wireless access points.

    Phones connected to them have no automatic address any more.

    `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/deleteWirelessPoint

    Args:
        point_id: `id` of one or more access points, from `list_wireless_points`. Str or int,
            one or several.
        account_id: "~" is that of the user who is logged in.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    rc.api.automatic_location_updates.delete_wireless_point(
        point_id=point.id
    )
    print("deleted the wireless point", point.name)
    ```
    """
    return BulkCall(
        _DELETE_WIRELESS_POINT,
        path={
            "pointId": point_id,
            "accountId": account_id,
        },
    )


_LIST_ACCOUNT_SWITCHES = Operation(
    id="listAccountSwitches",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches",
    rate_group="Heavy",
    results={200: "SwitchesList"},
    styles={"orderBy": ","},
    paging=Paging("links", "records"),
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def list_account_switches(
    *,
    account_id: str | int | Unset = "~",
    site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
    search_string: str | Unset | None = UNSET,
    order_by: str | Sequence[str] | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
) -> PagedCall[SwitchesList, SwitchInfo]:
    """List the network switches whose addresses emergency services are told.

    Use it to look up the `id` that reading, changing and deleting a switch need.

    `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditHardPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/listAccountSwitches

    Args:
        account_id: "~" is that of the user who is logged in.
        site_id: `id` of the site, from `rc.api.multi_site.list_sites`; the main site is
            `main-site`. Str or int, one or several.
        search_string: Text to look for in the records. Str.
        order_by: Fields to sort by, with `+` or `-` before each. Str, one or several.
        per_page: Number of records on a page; 100 if left out. Int.
        page: Number of the page, counted from 1. Int; `1` if left out.

    Returns:
        200: SwitchesList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for switch in rc.api.automatic_location_updates.list_account_switches():
        print(switch.chassis_id, switch.port, switch.name)
    ```
    """
    return PagedCall(
        _LIST_ACCOUNT_SWITCHES,
        path={
            "accountId": account_id,
        },
        query={
            "siteId": site_id,
            "searchString": search_string,
            "orderBy": order_by,
            "perPage": per_page,
            "page": page,
        },
    )


_LIST_AUTOMATIC_LOCATION_UPDATES_DEVICES = Operation(
    id="listDevicesAutomaticLocationUpdates",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices",
    rate_group="Medium",
    results={200: "ListDevicesAutomaticLocationUpdates"},
    styles={"orderBy": ","},
    paging=Paging("links", "records"),
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def list_automatic_location_updates_devices(
    *,
    account_id: str | int | Unset = "~",
    site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
    feature_enabled: bool | Unset | None = UNSET,
    model_id: str | int | Sequence[str | int] | Unset | None = UNSET,
    compatible_only: bool | Unset | None = UNSET,
    search_string: str | Unset | None = UNSET,
    order_by: str | Sequence[str] | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
) -> PagedCall[ListDevicesAutomaticLocationUpdates, AutomaticLocationUpdatesDeviceInfo]:
    """List phones that people share, and whether their addresses are updated.

    Phones that belong to one user are not among them; look for the user with
    `list_automatic_location_updates_users`.

    `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices`

    Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/listDevicesAutomaticLocationUpdates

    Args:
        account_id: "~" is that of the user who is logged in.
        site_id: `id` of the site, from `rc.api.multi_site.list_sites`; the main site is
            `main-site`. Str or int, one or several.
        feature_enabled: Only devices for which automatic updates are on, or off. Bool.
        model_id: `id` of each model of phone to list. Str or int, one or several; at most 100
            items; each 1 to 18 characters.
        compatible_only: Only phones that can report their location by the protocol HELD. Bool.
        search_string: Text to look for in the names of devices and models, up to 64 characters.
            Str.
        order_by: Fields to sort by, `name`, `modelName`, `siteName` or `featureEnabled`, with
            `+` or `-` before each. Str, one or several.
        per_page: Number of records on a page; 100 if left out. Int.
        page: Number of the page, counted from 1. Int; `1` if left out.

    Returns:
        200: ListDevicesAutomaticLocationUpdates.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for device in (
        rc.api.automatic_location_updates
        .list_automatic_location_updates_devices(feature_enabled=True)
    ):
        print(device.name, device.model_.name, device.feature_enabled)
    ```
    """
    return PagedCall(
        _LIST_AUTOMATIC_LOCATION_UPDATES_DEVICES,
        path={
            "accountId": account_id,
        },
        query={
            "siteId": site_id,
            "featureEnabled": feature_enabled,
            "modelId": model_id,
            "compatibleOnly": compatible_only,
            "searchString": search_string,
            "orderBy": order_by,
            "perPage": per_page,
            "page": page,
        },
    )


_LIST_AUTOMATIC_LOCATION_UPDATES_USERS = Operation(
    id="listAutomaticLocationUpdatesUsers",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/users",
    rate_group="Medium",
    results={200: "AutomaticLocationUpdatesUserList"},
    styles={"orderBy": ","},
    paging=Paging("links", "records"),
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def list_automatic_location_updates_users(
    *,
    account_id: str | int | Unset = "~",
    type: ListAutomaticLocationUpdatesUsersType
    | Sequence[ListAutomaticLocationUpdatesUsersType]
    | Unset
    | None = UNSET,
    search_string: str | Unset | None = UNSET,
    department: str | Sequence[str] | Unset | None = UNSET,
    site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
    feature_enabled: bool | Unset | None = UNSET,
    order_by: str | Sequence[str] | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
) -> PagedCall[AutomaticLocationUpdatesUserList, AutomaticLocationUpdatesUserInfo]:
    """List users, and whether their addresses for emergency services are updated.

    Shows at a glance who still depends on a fixed address.

    `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users`

    Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/listAutomaticLocationUpdatesUsers

    Args:
        account_id: "~" is that of the user who is logged in.
        type: Kinds of extensions to list. "User" or "Limited", one or several.
        search_string: Text to look for in the records. Str.
        department: Names of departments to list, upper and lower case alike. Str, one or
            several.
        site_id: `id` of the site, from `rc.api.multi_site.list_sites`; the main site is
            `main-site`. Str or int, one or several.
        feature_enabled: Only users for whom automatic updates are on, or off. Bool.
        order_by: Fields to sort by, with `+` or `-` before each. Str, one or several.
        per_page: Number of records on a page; 100 if left out. Int.
        page: Number of the page, counted from 1. Int; `1` if left out.

    Returns:
        200: AutomaticLocationUpdatesUserList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for user in (
        rc.api.automatic_location_updates
        .list_automatic_location_updates_users(type=["User"])
    ):
        print(user.extension_number, user.full_name)
    ```
    """
    return PagedCall(
        _LIST_AUTOMATIC_LOCATION_UPDATES_USERS,
        path={
            "accountId": account_id,
        },
        query={
            "type": type,
            "searchString": search_string,
            "department": department,
            "siteId": site_id,
            "featureEnabled": feature_enabled,
            "orderBy": order_by,
            "perPage": per_page,
            "page": page,
        },
    )


_LIST_EMERGENCY_LOCATIONS = Operation(
    id="listEmergencyLocations",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/emergency-locations",
    rate_group="Light",
    results={200: "EmergencyLocationsResource"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def list_emergency_locations(
    *,
    account_id: str | int | Unset = "~",
    site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
    search_string: str | Unset | None = UNSET,
    address_status: EmergencyAddressStatus | Unset | None = UNSET,
    usage_status: EmergencyLocationUsageStatus | Unset | None = UNSET,
    domestic_country_id: str | int | Unset | None = UNSET,
    order_by: ListEmergencyLocationsOrderBy | Unset | None = UNSET,
    visibility: Literal["Public"] | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
) -> PagedCall[EmergencyLocationsResource, CommonEmergencyLocationResource]:
    """List the addresses of the company that emergency services can be sent to.

    A location that is `Inactive` or whose address is `Invalid` does not help in an emergency;
    filter by these to find it.

    `GET /restapi/v1.0/account/{accountId}/emergency-locations`

    Rate group Light. App permission ReadAccounts. User permission ConfigureEmergencyMaps.
    Account feature ReadCompanyInfo.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/listEmergencyLocations

    Args:
        account_id: "~" is that of the user who is logged in.
        site_id: `id` of the site, from `rc.api.multi_site.list_sites`; the main site is
            `main-site`. Str or int, one or several.
        search_string: Text to look for in names and addresses, up to 64 characters. Str; at
            most 64 characters.
        address_status: Only locations whose address has this status. "Valid" or "Invalid" or
            "Provisioning" or "Deprovisioned".
        usage_status: Only locations that are in use, or are not. "Active" or "Inactive".
        domestic_country_id: `id` of the country the locations are in. Str or int.
        order_by: Fields to sort by, with `+` or `-` before each. ListEmergencyLocationsOrderBy;
            `"+address"` if left out.
        visibility: Who sees the locations to list. "Public"; `"Public"` if left out.
        per_page: Number of records on a page; 100 if left out. Int; `100` if left out.
        page: Number of the page, counted from 1. Int; `1` if left out.

    Returns:
        200: EmergencyLocationsResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for location in (
        rc.api.automatic_location_updates
        .list_emergency_locations(usage_status="Active")
    ):
        print(location.name, location.address.city, location.address_status)
    ```
    """
    return PagedCall(
        _LIST_EMERGENCY_LOCATIONS,
        path={
            "accountId": account_id,
        },
        query={
            "siteId": site_id,
            "searchString": search_string,
            "addressStatus": address_status,
            "usageStatus": usage_status,
            "domesticCountryId": domestic_country_id,
            "orderBy": order_by,
            "visibility": visibility,
            "perPage": per_page,
            "page": page,
        },
    )


_LIST_EXTENSION_EMERGENCY_LOCATIONS = Operation(
    id="getExtensionEmergencyLocations",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations",
    rate_group="Light",
    results={200: "EmergencyLocationsResource"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
)


def list_extension_emergency_locations(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
    search_string: str | Unset | None = UNSET,
    domestic_country_id: str | int | Unset | None = UNSET,
    order_by: ListExtensionEmergencyLocationsOrderBy | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    visibility: Literal["Public"] | Unset | None = UNSET,
) -> PagedCall[EmergencyLocationsResource, CommonEmergencyLocationResource]:
    """List the addresses that a user can choose for emergency services.

    These are the public ones of the company and the personal ones of the user.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`

    Rate group Light. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/getExtensionEmergencyLocations

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        site_id: `id` of the site, from `rc.api.multi_site.list_sites`; the main site is
            `main-site`. Str or int, one or several.
        search_string: Text to look for in the records. Str.
        domestic_country_id: `id` of the country the locations are in. Str or int.
        order_by: Fields to sort by, with `+` or `-` before each; by name if left out.
            ListExtensionEmergencyLocationsOrderBy; `"+visibility"` if left out.
        per_page: Number of records on a page; 100 if left out. Int.
        page: Number of the page, counted from 1. Int; `1` if left out.
        visibility: Who sees the locations to list. "Public"; `"Public"` if left out.

    Returns:
        200: EmergencyLocationsResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for location in (
        rc.api.automatic_location_updates
        .list_extension_emergency_locations(order_by="+name")
    ):
        print(location.name, location.address.city)
    ```
    """
    return PagedCall(
        _LIST_EXTENSION_EMERGENCY_LOCATIONS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "siteId": site_id,
            "searchString": search_string,
            "domesticCountryId": domestic_country_id,
            "orderBy": order_by,
            "perPage": per_page,
            "page": page,
            "visibility": visibility,
        },
    )


_LIST_NETWORKS = Operation(
    id="listNetworks",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks",
    rate_group="Heavy",
    results={200: "NetworksList"},
    styles={"orderBy": ","},
    paging=Paging("links", "records"),
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def list_networks(
    *,
    account_id: str | int | Unset = "~",
    site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
    search_string: str | Unset | None = UNSET,
    order_by: str | Sequence[str] | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
) -> PagedCall[NetworksList, NetworkInfo]:
    """List the networks of the company with the addresses of their ranges.

    Each has public ranges, by which it is known from outside, and private ones, by which places
    inside it are told apart.

    `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/listNetworks

    Args:
        account_id: "~" is that of the user who is logged in.
        site_id: `id` of the site, from `rc.api.multi_site.list_sites`; the main site is
            `main-site`. Str or int, one or several.
        search_string: Text to look for in the records. Str.
        order_by: Fields to sort by, with `+` or `-` before each. Str, one or several.
        per_page: Number of records on a page; 100 if left out. Int.
        page: Number of the page, counted from 1. Int; `1` if left out.

    Returns:
        200: NetworksList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for network in rc.api.automatic_location_updates.list_networks():
        for addresses in network.public_ip_ranges:
            print(network.name, addresses.start_ip, addresses.end_ip)
    ```
    """
    return PagedCall(
        _LIST_NETWORKS,
        path={
            "accountId": account_id,
        },
        query={
            "siteId": site_id,
            "searchString": search_string,
            "orderBy": order_by,
            "perPage": per_page,
            "page": page,
        },
    )


_LIST_WIRELESS_POINTS = Operation(
    id="listWirelessPoints",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points",
    rate_group="Medium",
    results={200: "WirelessPointsList"},
    styles={"orderBy": ","},
    paging=Paging("links", "records"),
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def list_wireless_points(
    *,
    account_id: str | int | Unset = "~",
    site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
    search_string: str | Unset | None = UNSET,
    order_by: str | Sequence[str] | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
) -> PagedCall[WirelessPointsList, WirelessPointInfo]:
    """List the wireless access points whose addresses emergency services are told.

    Use it to look up the `id` that reading, changing and deleting a point need.

    `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points`

    Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/listWirelessPoints

    Args:
        account_id: "~" is that of the user who is logged in.
        site_id: `id` of the site, from `rc.api.multi_site.list_sites`; the main site is
            `main-site`. Str or int, one or several.
        search_string: Text to look for in the records. Str.
        order_by: Fields to sort by, with `+` or `-` before each. Str, one or several.
        per_page: Number of records on a page; 100 if left out. Int.
        page: Number of the page, counted from 1. Int; `1` if left out.

    Returns:
        200: WirelessPointsList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for point in rc.api.automatic_location_updates.list_wireless_points():
        print(point.bssid, point.name, point.emergency_address.city)
    ```
    """
    return PagedCall(
        _LIST_WIRELESS_POINTS,
        path={
            "accountId": account_id,
        },
        query={
            "siteId": site_id,
            "searchString": search_string,
            "orderBy": order_by,
            "perPage": per_page,
            "page": page,
        },
    )


_READ_AUTOMATIC_LOCATION_UPDATES_TASK = Operation(
    id="readAutomaticLocationUpdatesTask",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/tasks/{taskId}",
    rate_group="Light",
    results={200: "AutomaticLocationUpdatesTaskInfo"},
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def read_automatic_location_updates_task(
    *, task_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[AutomaticLocationUpdatesTaskInfo]:
    """Read how far a bulk change of switches or access points is.

    Once it is `Completed` or `Failed`, `result` has an entry for each record, with the reasons
    of those that were refused.

    `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/tasks/{taskId}`

    Rate group Light. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/readAutomaticLocationUpdatesTask

    Args:
        task_id: `id` of the task, from the answer that started or created it. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: AutomaticLocationUpdatesTaskInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    task = (
        rc.api.automatic_location_updates
        .read_automatic_location_updates_task(task_id=task_id)
    )
    print(task.type, task.status)
    ```
    """
    return Call(
        _READ_AUTOMATIC_LOCATION_UPDATES_TASK,
        path={
            "taskId": task_id,
            "accountId": account_id,
        },
    )


_READ_EMERGENCY_LOCATION = Operation(
    id="readEmergencyLocation",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/emergency-locations/{locationId}",
    rate_group="Light",
    results={200: "CommonEmergencyLocationResource"},
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def read_emergency_location(
    *,
    location_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    sync_emergency_address: bool | Unset | None = UNSET,
) -> Call[CommonEmergencyLocationResource]:
    """Read an address of the company that emergency services can be sent to.

    Only administrators may read it.

    `GET /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

    Rate group Light. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate OR
    ReadEmergencyLocations.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/readEmergencyLocation

    Args:
        location_id: `id` of the emergency location, from the list of emergency locations. Str
            or int.
        account_id: "~" is that of the user who is logged in.
        sync_emergency_address: Whether the address is first compared with what the provider of
            emergency calls has. Bool.

    Returns:
        200: CommonEmergencyLocationResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    found = rc.api.automatic_location_updates.read_emergency_location(
        location_id=location.id
    )
    print(found.name, found.address.street, found.usage_status)
    ```
    """
    return Call(
        _READ_EMERGENCY_LOCATION,
        path={
            "locationId": location_id,
            "accountId": account_id,
        },
        query={
            "syncEmergencyAddress": sync_emergency_address,
        },
    )


_READ_EXTENSION_EMERGENCY_LOCATION = Operation(
    id="getExtensionEmergencyLocation",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}",
    rate_group="Light",
    results={200: "CommonEmergencyLocationResource"},
    app_permission="ReadAccounts",
)


def read_extension_emergency_location(
    *,
    location_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
) -> Call[CommonEmergencyLocationResource]:
    """Read a personal address that emergency services can be sent to.

    Its status says whether the address was accepted.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`

    Rate group Light. App permission ReadAccounts.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/getExtensionEmergencyLocation

    Args:
        location_id: `id` of the emergency location, from the list of emergency locations. Str
            or int.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        200: CommonEmergencyLocationResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    found = rc.api.automatic_location_updates.read_extension_emergency_location(
        location_id=home.id
    )
    print(found.name, found.address.street)
    ```
    """
    return Call(
        _READ_EXTENSION_EMERGENCY_LOCATION,
        path={
            "locationId": location_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_READ_NETWORK = Operation(
    id="readNetwork",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}",
    rate_group="Medium",
    results={200: "NetworkInfo"},
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def read_network(
    *, network_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[NetworkInfo]:
    """Read a network with its ranges of IP addresses and their addresses.

    Read it before a change, which needs all ranges again.

    `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

    Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/readNetwork

    Args:
        network_id: `id` of the network, from `list_networks`. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: NetworkInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    found = rc.api.automatic_location_updates.read_network(
        network_id=network.id
    )
    print(found.name, [each.start_ip for each in found.public_ip_ranges])
    ```
    """
    return Call(
        _READ_NETWORK,
        path={
            "networkId": network_id,
            "accountId": account_id,
        },
    )


_READ_SWITCH = Operation(
    id="readSwitch",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}",
    rate_group="Medium",
    results={200: "SwitchInfo"},
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def read_switch(
    *, switch_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[SwitchInfo]:
    """Read a network switch and the address emergency services are told for it.

    A phone that is wired to the switch is taken to be there.

    `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`

    Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditHardPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/readSwitch

    Args:
        switch_id: `id` of the switch, from `list_account_switches`. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: SwitchInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    found = rc.api.automatic_location_updates.read_switch(
        switch_id=switch.id
    )
    print(found.chassis_id, found.name)
    ```
    """
    return Call(
        _READ_SWITCH,
        path={
            "switchId": switch_id,
            "accountId": account_id,
        },
    )


_READ_WIRELESS_POINT = Operation(
    id="readWirelessPoint",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}",
    rate_group="Medium",
    results={200: "WirelessPointInfo"},
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def read_wireless_point(
    *, point_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[WirelessPointInfo]:
    """Read a wireless access point with its address for emergencies.

    A phone that is connected to the point is taken to be there.

    `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`

    Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/readWirelessPoint

    Args:
        point_id: `id` of the access point, from `list_wireless_points`. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: WirelessPointInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    found = rc.api.automatic_location_updates.read_wireless_point(
        point_id=point.id
    )
    print(found.bssid, found.name)
    ```
    """
    return Call(
        _READ_WIRELESS_POINT,
        path={
            "pointId": point_id,
            "accountId": account_id,
        },
    )


_UPDATE_EMERGENCY_LOCATION = Operation(
    id="updateEmergencyLocation",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/emergency-locations/{locationId}",
    rate_group="Heavy",
    results={200: "CommonEmergencyLocationResource"},
    payloads=(Payload("json", "EmergencyLocationRequestResource"),),
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def update_emergency_location(
    *,
    location_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: EmergencyLocationRequestResource | EmergencyLocationRequestResourceDict,
) -> Call[CommonEmergencyLocationResource]:
    """Change an address of the company that emergency services can be sent to.

    Devices and networks that use the location have the new address from then on.

    `PUT /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate OR
    EditEmergencyLocations.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/updateEmergencyLocation

    Args:
        location_id: `id` of the emergency location, from the list of emergency locations. Str
            or int.
        account_id: "~" is that of the user who is logged in.
        body: EmergencyLocationRequestResource (json).

    Returns:
        200: CommonEmergencyLocationResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    updated = rc.api.automatic_location_updates.update_emergency_location(
        location_id=location.id, body={"name": "Head office, north wing"}
    )
    print(updated.id, updated.name)
    ```
    """
    return Call(
        _UPDATE_EMERGENCY_LOCATION,
        path={
            "locationId": location_id,
            "accountId": account_id,
        },
        body=body,
    )


_UPDATE_EXTENSION_EMERGENCY_LOCATION = Operation(
    id="updateExtensionEmergencyLocation",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}",
    rate_group="Light",
    results={200: "CommonEmergencyLocationResource"},
    payloads=(Payload("json", "EmergencyLocationRequestResource"),),
    app_permission="EditAccounts",
    user_permission="EmergencyFramework",
)


def update_extension_emergency_location(
    *,
    location_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: EmergencyLocationRequestResource | EmergencyLocationRequestResourceDict,
) -> Call[CommonEmergencyLocationResource]:
    """Change a personal address that emergency services can be sent to.

    The user or an administrator may do so.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`

    Rate group Light. App permission EditAccounts. User permission EmergencyFramework. Account
    feature EmergencyFramework or NewEmergencyCallingFramework.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/updateExtensionEmergencyLocation

    Args:
        location_id: `id` of the emergency location, from the list of emergency locations. Str
            or int.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: EmergencyLocationRequestResource (json).

    Returns:
        200: CommonEmergencyLocationResource.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    updated = (
        rc.api.automatic_location_updates
        .update_extension_emergency_location(
            location_id=home.id, body={"name": "Home office"}
        )
    )
    print(updated.id, updated.name)
    ```
    """
    return Call(
        _UPDATE_EXTENSION_EMERGENCY_LOCATION,
        path={
            "locationId": location_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_UPDATE_MULTIPLE_SWITCHES = Operation(
    id="updateMultipleSwitches",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-update",
    rate_group="Heavy",
    results={202: "UpdateMultipleSwitchesResponse"},
    payloads=(Payload("json", "UpdateMultipleSwitchesRequest"),),
    max_body=100_000_000,
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def update_multiple_switches(
    *,
    account_id: str | int | Unset = "~",
    body: UpdateMultipleSwitchesRequest | UpdateMultipleSwitchesRequestDict,
) -> Call[UpdateMultipleSwitchesResponse]:
    """Start changing many network switches.

    The answer is a task, and `read_automatic_location_updates_task` has its result. Records
    replace switches whole: what one leaves out is removed.

    `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-update`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditHardPhoneAutoLocationUpdate. Request body up to 100,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/updateMultipleSwitches

    Args:
        account_id: "~" is that of the user who is logged in.
        body: UpdateMultipleSwitchesRequest (json).

    Returns:
        202: UpdateMultipleSwitchesResponse.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    accepted = rc.api.automatic_location_updates.update_multiple_switches(
        body={"records": [{"chassis_id": switch.chassis_id, "name": "Lobby"}]}
    )
    print(accepted.task.id, accepted.task.status)
    ```
    """
    return Call(
        _UPDATE_MULTIPLE_SWITCHES,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_UPDATE_MULTIPLE_WIRELESS_POINTS = Operation(
    id="updateMultipleWirelessPoints",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-update",
    rate_group="Heavy",
    results={202: "UpdateMultipleWirelessPointsResponse"},
    payloads=(Payload("json", "UpdateMultipleWirelessPointsRequest"),),
    max_body=100_000_000,
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def update_multiple_wireless_points(
    *,
    account_id: str | int | Unset = "~",
    body: UpdateMultipleWirelessPointsRequest | UpdateMultipleWirelessPointsRequestDict,
) -> Call[UpdateMultipleWirelessPointsResponse]:
    """Start changing many wireless access points.

    The answer is a task, and `read_automatic_location_updates_task` has its result. Each record
    needs its `id`.

    `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-update`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate. Request body up to 100,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/updateMultipleWirelessPoints

    Args:
        account_id: "~" is that of the user who is logged in.
        body: UpdateMultipleWirelessPointsRequest (json).

    Returns:
        202: UpdateMultipleWirelessPointsResponse.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    record = UpdateWirelessPoint(id=point.id, name="Gym")
    accepted = (
        rc.api.automatic_location_updates
        .update_multiple_wireless_points(body={"records": [record]})
    )
    print(accepted.task.id, accepted.task.status)
    ```
    """
    return Call(
        _UPDATE_MULTIPLE_WIRELESS_POINTS,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_UPDATE_NETWORK = Operation(
    id="updateNetwork",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}",
    rate_group="Heavy",
    results={200: "NetworkInfo"},
    payloads=(Payload("json", "UpdateNetworkRequest"),),
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def update_network(
    *,
    network_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: UpdateNetworkRequest | UpdateNetworkRequestDict,
) -> Call[NetworkInfo]:
    """Replace a network, its ranges of IP addresses and their addresses.

    Send all ranges that are to stay.

    `PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/updateNetwork

    Args:
        network_id: `id` of the network, from `list_networks`. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: UpdateNetworkRequest (json).

    Returns:
        200: NetworkInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    ranges = PublicIpRangeInfo(start_ip="203.0.113.1", end_ip="203.0.113.40")
    updated = rc.api.automatic_location_updates.update_network(
        network_id=network.id,
        body={"name": "Head office",
              "public_ip_ranges": [ranges], "private_ip_ranges": []},
    )
    print(updated.name, updated.public_ip_ranges[0].end_ip)
    ```
    """
    return Call(
        _UPDATE_NETWORK,
        path={
            "networkId": network_id,
            "accountId": account_id,
        },
        body=body,
    )


_UPDATE_SWITCH = Operation(
    id="updateSwitch",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}",
    rate_group="Heavy",
    results={200: "SwitchInfo"},
    payloads=(Payload("json", "SwitchInfo"),),
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def update_switch(
    *,
    switch_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: SwitchInfo | SwitchInfoDict,
) -> Call[SwitchInfo]:
    """Replace a network switch.

    Everything must be sent: what is left out or null is removed, the address for emergencies
    included.

    `PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditHardPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/updateSwitch

    Args:
        switch_id: `id` of the switch, from `list_account_switches`. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: SwitchInfo (json).

    Returns:
        200: SwitchInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    updated = rc.api.automatic_location_updates.update_switch(
        switch_id=switch.id,
        body={"chassis_id": switch.chassis_id, "name": "Third floor"},
    )
    print(updated.name)
    ```
    """
    return Call(
        _UPDATE_SWITCH,
        path={
            "switchId": switch_id,
            "accountId": account_id,
        },
        body=body,
    )


_UPDATE_WIRELESS_POINT = Operation(
    id="updateWirelessPoint",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}",
    rate_group="Heavy",
    results={200: "WirelessPointInfo"},
    payloads=(Payload("json", "UpdateWirelessPoint"),),
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def update_wireless_point(
    *,
    point_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: UpdateWirelessPoint | UpdateWirelessPointDict,
) -> Call[WirelessPointInfo]:
    """Change a wireless access point or its address for emergencies.

    Phones connected to it are taken to be at the new address from then on.

    `PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/updateWirelessPoint

    Args:
        point_id: `id` of the access point, from `list_wireless_points`. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: UpdateWirelessPoint (json).

    Returns:
        200: WirelessPointInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    updated = rc.api.automatic_location_updates.update_wireless_point(
        point_id=point.id, body={"name": "Reception"}
    )
    print(updated.bssid, updated.name)
    ```
    """
    return Call(
        _UPDATE_WIRELESS_POINT,
        path={
            "pointId": point_id,
            "accountId": account_id,
        },
        body=body,
    )


_VALIDATE_MULTIPLE_SWITCHES = Operation(
    id="validateMultipleSwitches",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-validate",
    rate_group="Heavy",
    results={200: "ValidateMultipleSwitchesResponse"},
    payloads=(Payload("json", "ValidateMultipleSwitchesRequest"),),
    max_body=100_000_000,
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def validate_multiple_switches(
    *,
    account_id: str | int | Unset = "~",
    body: ValidateMultipleSwitchesRequest | ValidateMultipleSwitchesRequestDict,
) -> Call[ValidateMultipleSwitchesResponse]:
    """Check network switches before they are added or changed.

    Nothing is stored; each record comes back as valid or with its errors. A request holds up to
    10,000.

    `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-validate`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditHardPhoneAutoLocationUpdate. Request body up to 100,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/validateMultipleSwitches

    Args:
        account_id: "~" is that of the user who is logged in.
        body: ValidateMultipleSwitchesRequest (json).

    Returns:
        200: ValidateMultipleSwitchesResponse.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    checked = rc.api.automatic_location_updates.validate_multiple_switches(
        body={"records": [{"chassis_id": "b8:be:bf:12:34:56", "name": "Lobby"}]}
    )
    for record in checked.records:
        print(record.chassis_id, record.status)
    ```
    """
    return Call(
        _VALIDATE_MULTIPLE_SWITCHES,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_VALIDATE_MULTIPLE_WIRELESS_POINTS = Operation(
    id="validateMultipleWirelessPoints",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-validate",
    rate_group="Heavy",
    results={200: "ValidateMultipleWirelessPointsResponse"},
    payloads=(Payload("json", "ValidateMultipleWirelessPointsRequest"),),
    max_body=100_000_000,
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)


def validate_multiple_wireless_points(
    *,
    account_id: str | int | Unset = "~",
    body: ValidateMultipleWirelessPointsRequest | ValidateMultipleWirelessPointsRequestDict,
) -> Call[ValidateMultipleWirelessPointsResponse]:
    """Check wireless access points before they are added or changed.

    Nothing is stored; each record comes back as valid or with its errors. A request holds up to
    10,000.

    `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-validate`

    Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
    Account feature EditSoftPhoneAutoLocationUpdate. Request body up to 100,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/validateMultipleWirelessPoints

    Args:
        account_id: "~" is that of the user who is logged in.
        body: ValidateMultipleWirelessPointsRequest (json).

    Returns:
        200: ValidateMultipleWirelessPointsResponse.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    point = WirelessPointInfo(
        bssid="10:20:30:40:50:60", name="Lobby", emergency_address=address
    )
    done = rc.api.automatic_location_updates.validate_multiple_wireless_points(
        body={"records": [point]}
    )
    for record in done.records:
        print(record.bssid, record.status)
    ```
    """
    return Call(
        _VALIDATE_MULTIPLE_WIRELESS_POINTS,
        path={
            "accountId": account_id,
        },
        body=body,
    )

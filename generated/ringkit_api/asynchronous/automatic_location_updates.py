# Written by `make generate` from spec/. Do not edit.
"""Automatic Location Updates for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import automatic_location_updates as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.assign_multiple_devices_automatic_location_updates import (
        AssignMultipleDevicesAutomaticLocationUpdatesDict,
    )
    from ringkit_api.dicts.create_multiple_switches_request import CreateMultipleSwitchesRequestDict
    from ringkit_api.dicts.create_multiple_wireless_points_request import (
        CreateMultipleWirelessPointsRequestDict,
    )
    from ringkit_api.dicts.create_network_request import CreateNetworkRequestDict
    from ringkit_api.dicts.create_user_emergency_location_request import (
        CreateUserEmergencyLocationRequestDict,
    )
    from ringkit_api.dicts.create_wireless_point import CreateWirelessPointDict
    from ringkit_api.dicts.emergency_address_auto_update_users_bulk_assign_resource import (
        EmergencyAddressAutoUpdateUsersBulkAssignResourceDict,
    )
    from ringkit_api.dicts.emergency_location_request_resource import (
        EmergencyLocationRequestResourceDict,
    )
    from ringkit_api.dicts.switch_info import SwitchInfoDict
    from ringkit_api.dicts.update_multiple_switches_request import UpdateMultipleSwitchesRequestDict
    from ringkit_api.dicts.update_multiple_wireless_points_request import (
        UpdateMultipleWirelessPointsRequestDict,
    )
    from ringkit_api.dicts.update_network_request import UpdateNetworkRequestDict
    from ringkit_api.dicts.update_wireless_point import UpdateWirelessPointDict
    from ringkit_api.dicts.validate_multiple_switches_request import (
        ValidateMultipleSwitchesRequestDict,
    )
    from ringkit_api.dicts.validate_multiple_wireless_points_request import (
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


class AsyncAutomaticLocationUpdatesApi(AsyncNamespace):
    """Automatic Location Updates: 36 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAutomaticLocationUpdatesApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAutomaticLocationUpdatesApiStreaming: ...

    async def assign_automatic_location_updates_devices(
        self,
        *,
        account_id: str | int = "~",
        body: AssignMultipleDevicesAutomaticLocationUpdates
        | AssignMultipleDevicesAutomaticLocationUpdatesDict
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Assign automatic location updates devices.

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
        """
        return await self._client.send(
            calls.assign_automatic_location_updates_devices(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def assign_automatic_location_updates_users(
        self,
        *,
        account_id: str | int = "~",
        body: EmergencyAddressAutoUpdateUsersBulkAssignResource
        | EmergencyAddressAutoUpdateUsersBulkAssignResourceDict
        | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Assign automatic location updates users.

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
        """
        return await self._client.send(
            calls.assign_automatic_location_updates_users(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def create_emergency_location(
        self,
        *,
        account_id: str | int = "~",
        body: EmergencyLocationRequestResource | EmergencyLocationRequestResourceDict,
        **options: Unpack[RequestOptions],
    ) -> CommonEmergencyLocationResource:
        """Create emergency location.

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
        """
        return await self._client.send(
            calls.create_emergency_location(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def create_extension_emergency_location(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: CreateUserEmergencyLocationRequest | CreateUserEmergencyLocationRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CommonEmergencyLocationResource:
        """Create extension emergency location.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`

        Rate group Heavy. App permission EditAccounts. User permission EmergencyFramework.
        Account feature EmergencyFramework or NewEmergencyCallingFramework.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/createExtensionEmergencyLocation

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: CreateUserEmergencyLocationRequest (json).

        Returns:
            200: CommonEmergencyLocationResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.create_extension_emergency_location(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    async def create_multiple_switches(
        self,
        *,
        account_id: str | int = "~",
        body: CreateMultipleSwitchesRequest | CreateMultipleSwitchesRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CreateMultipleSwitchesResponse:
        """Create multiple switches.

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
        """
        return await self._client.send(
            calls.create_multiple_switches(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def create_multiple_wireless_points(
        self,
        *,
        account_id: str | int = "~",
        body: CreateMultipleWirelessPointsRequest | CreateMultipleWirelessPointsRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CreateMultipleWirelessPointsResponse:
        """Create multiple wireless points.

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
        """
        return await self._client.send(
            calls.create_multiple_wireless_points(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def create_network(
        self,
        *,
        account_id: str | int = "~",
        body: CreateNetworkRequest | CreateNetworkRequestDict,
        **options: Unpack[RequestOptions],
    ) -> NetworkInfo:
        """Create network.

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
        """
        return await self._client.send(
            calls.create_network(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def create_switch(
        self,
        *,
        account_id: str | int = "~",
        body: SwitchInfo | SwitchInfoDict,
        **options: Unpack[RequestOptions],
    ) -> SwitchInfo:
        """Create switch.

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
        """
        return await self._client.send(
            calls.create_switch(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def create_wireless_point(
        self,
        *,
        account_id: str | int = "~",
        body: CreateWirelessPoint | CreateWirelessPointDict,
        **options: Unpack[RequestOptions],
    ) -> WirelessPointInfo:
        """Create wireless point.

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
        """
        return await self._client.send(
            calls.create_wireless_point(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def delete_emergency_location(
        self,
        *,
        location_id: str | int,
        account_id: str | int = "~",
        validate_only: bool | Unset | None = UNSET,
        new_location_id: str | int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> LocationDeletionMulti | None:
        """Delete emergency location.

        `DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditEmergencyLocations.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/deleteEmergencyLocation

        Args:
            location_id: Str or int.
            account_id: "~" is that of the user who is logged in.
            validate_only: Bool.
            new_location_id: Str or int.

        Returns:
            200: nothing; 204: nothing; 207: LocationDeletionMulti.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.delete_emergency_location(
                location_id=location_id,
                account_id=account_id,
                validate_only=validate_only,
                new_location_id=new_location_id,
            ),
            **options,
        )

    async def delete_extension_emergency_location(
        self,
        *,
        location_id: str | int,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        validate_only: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete extension emergency location.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`

        Rate group Heavy. App permission EditAccounts. User permission EmergencyFramework.
        Account feature EmergencyFramework or NewEmergencyCallingFramework.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/deleteExtensionEmergencyLocation

        Args:
            location_id: Str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            validate_only: Bool.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.delete_extension_emergency_location(
                location_id=location_id,
                account_id=account_id,
                extension_id=extension_id,
                validate_only=validate_only,
            ),
            **options,
        )

    async def delete_network(
        self,
        *,
        network_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete network.

        `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/deleteNetwork

        Args:
            network_id: Str or int, one or several.
            account_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.delete_network(
                network_id=network_id,
                account_id=account_id,
            ),
            **options,
        )

    async def delete_switch(
        self,
        *,
        switch_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete switch.

        `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/deleteSwitch

        Args:
            switch_id: Str or int, one or several.
            account_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.delete_switch(
                switch_id=switch_id,
                account_id=account_id,
            ),
            **options,
        )

    async def delete_wireless_point(
        self,
        *,
        point_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete wireless point.

        `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/deleteWirelessPoint

        Args:
            point_id: Str or int, one or several.
            account_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.delete_wireless_point(
                point_id=point_id,
                account_id=account_id,
            ),
            **options,
        )

    def list_account_switches(
        self,
        *,
        account_id: str | int = "~",
        site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
        search_string: str | Unset | None = UNSET,
        order_by: str | Sequence[str] | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SwitchesList, SwitchInfo]:
        """List account switches.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/listAccountSwitches

        Args:
            account_id: "~" is that of the user who is logged in.
            site_id: Str or int, one or several.
            search_string: Str.
            order_by: Str, one or several.
            per_page: Int.
            page: Int; `1` if left out.

        Returns:
            200: SwitchesList.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.paginate(
            calls.list_account_switches(
                account_id=account_id,
                site_id=site_id,
                search_string=search_string,
                order_by=order_by,
                per_page=per_page,
                page=page,
            ),
            **options,
        )

    def list_automatic_location_updates_devices(
        self,
        *,
        account_id: str | int = "~",
        site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
        feature_enabled: bool | Unset | None = UNSET,
        model_id: str | int | Sequence[str | int] | Unset | None = UNSET,
        compatible_only: bool | Unset | None = UNSET,
        search_string: str | Unset | None = UNSET,
        order_by: str | Sequence[str] | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ListDevicesAutomaticLocationUpdates, AutomaticLocationUpdatesDeviceInfo]:
        """List automatic location updates devices.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices`

        Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/listDevicesAutomaticLocationUpdates

        Args:
            account_id: "~" is that of the user who is logged in.
            site_id: Str or int, one or several.
            feature_enabled: Bool.
            model_id: Str or int, one or several; at most 100 items; each 1 to 18 characters.
            compatible_only: Bool.
            search_string: Str.
            order_by: Str, one or several.
            per_page: Int.
            page: Int; `1` if left out.

        Returns:
            200: ListDevicesAutomaticLocationUpdates.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.paginate(
            calls.list_automatic_location_updates_devices(
                account_id=account_id,
                site_id=site_id,
                feature_enabled=feature_enabled,
                model_id=model_id,
                compatible_only=compatible_only,
                search_string=search_string,
                order_by=order_by,
                per_page=per_page,
                page=page,
            ),
            **options,
        )

    def list_automatic_location_updates_users(
        self,
        *,
        account_id: str | int = "~",
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
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AutomaticLocationUpdatesUserList, AutomaticLocationUpdatesUserInfo]:
        """List automatic location updates users.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users`

        Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/listAutomaticLocationUpdatesUsers

        Args:
            account_id: "~" is that of the user who is logged in.
            type: "User" or "Limited", one or several.
            search_string: Str.
            department: Str, one or several.
            site_id: Str or int, one or several.
            feature_enabled: Bool.
            order_by: Str, one or several.
            per_page: Int.
            page: Int; `1` if left out.

        Returns:
            200: AutomaticLocationUpdatesUserList.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.paginate(
            calls.list_automatic_location_updates_users(
                account_id=account_id,
                type=type,
                search_string=search_string,
                department=department,
                site_id=site_id,
                feature_enabled=feature_enabled,
                order_by=order_by,
                per_page=per_page,
                page=page,
            ),
            **options,
        )

    def list_emergency_locations(
        self,
        *,
        account_id: str | int = "~",
        site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
        search_string: str | Unset | None = UNSET,
        address_status: EmergencyAddressStatus | Unset | None = UNSET,
        usage_status: EmergencyLocationUsageStatus | Unset | None = UNSET,
        domestic_country_id: str | int | Unset | None = UNSET,
        order_by: ListEmergencyLocationsOrderBy | Unset | None = UNSET,
        visibility: Literal["Public"] | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[EmergencyLocationsResource, CommonEmergencyLocationResource]:
        """List emergency locations.

        `GET /restapi/v1.0/account/{accountId}/emergency-locations`

        Rate group Light. App permission ReadAccounts. User permission ConfigureEmergencyMaps.
        Account feature ReadCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/listEmergencyLocations

        Args:
            account_id: "~" is that of the user who is logged in.
            site_id: Str or int, one or several.
            search_string: Str; at most 64 characters.
            address_status: "Valid" or "Invalid" or "Provisioning" or "Deprovisioned".
            usage_status: "Active" or "Inactive".
            domestic_country_id: Str or int.
            order_by: ListEmergencyLocationsOrderBy; `"+address"` if left out.
            visibility: "Public"; `"Public"` if left out.
            per_page: Int; `100` if left out.
            page: Int; `1` if left out.

        Returns:
            200: EmergencyLocationsResource.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.paginate(
            calls.list_emergency_locations(
                account_id=account_id,
                site_id=site_id,
                search_string=search_string,
                address_status=address_status,
                usage_status=usage_status,
                domestic_country_id=domestic_country_id,
                order_by=order_by,
                visibility=visibility,
                per_page=per_page,
                page=page,
            ),
            **options,
        )

    def list_extension_emergency_locations(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
        search_string: str | Unset | None = UNSET,
        domestic_country_id: str | int | Unset | None = UNSET,
        order_by: ListExtensionEmergencyLocationsOrderBy | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        visibility: Literal["Public"] | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[EmergencyLocationsResource, CommonEmergencyLocationResource]:
        """List extension emergency locations.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`

        Rate group Light. App permission ReadAccounts.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/getExtensionEmergencyLocations

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            site_id: Str or int, one or several.
            search_string: Str.
            domestic_country_id: Str or int.
            order_by: ListExtensionEmergencyLocationsOrderBy; `"+visibility"` if left out.
            per_page: Int.
            page: Int; `1` if left out.
            visibility: "Public"; `"Public"` if left out.

        Returns:
            200: EmergencyLocationsResource.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.paginate(
            calls.list_extension_emergency_locations(
                account_id=account_id,
                extension_id=extension_id,
                site_id=site_id,
                search_string=search_string,
                domestic_country_id=domestic_country_id,
                order_by=order_by,
                per_page=per_page,
                page=page,
                visibility=visibility,
            ),
            **options,
        )

    def list_networks(
        self,
        *,
        account_id: str | int = "~",
        site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
        search_string: str | Unset | None = UNSET,
        order_by: str | Sequence[str] | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[NetworksList, NetworkInfo]:
        """List networks.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/listNetworks

        Args:
            account_id: "~" is that of the user who is logged in.
            site_id: Str or int, one or several.
            search_string: Str.
            order_by: Str, one or several.
            per_page: Int.
            page: Int; `1` if left out.

        Returns:
            200: NetworksList.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.paginate(
            calls.list_networks(
                account_id=account_id,
                site_id=site_id,
                search_string=search_string,
                order_by=order_by,
                per_page=per_page,
                page=page,
            ),
            **options,
        )

    def list_wireless_points(
        self,
        *,
        account_id: str | int = "~",
        site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
        search_string: str | Unset | None = UNSET,
        order_by: str | Sequence[str] | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[WirelessPointsList, WirelessPointInfo]:
        """List wireless points.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points`

        Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/listWirelessPoints

        Args:
            account_id: "~" is that of the user who is logged in.
            site_id: Str or int, one or several.
            search_string: Str.
            order_by: Str, one or several.
            per_page: Int.
            page: Int; `1` if left out.

        Returns:
            200: WirelessPointsList.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.paginate(
            calls.list_wireless_points(
                account_id=account_id,
                site_id=site_id,
                search_string=search_string,
                order_by=order_by,
                per_page=per_page,
                page=page,
            ),
            **options,
        )

    async def read_automatic_location_updates_task(
        self, *, task_id: str | int, account_id: str | int = "~", **options: Unpack[RequestOptions]
    ) -> AutomaticLocationUpdatesTaskInfo:
        """Read automatic location updates task.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/tasks/{taskId}`

        Rate group Light. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/readAutomaticLocationUpdatesTask

        Args:
            task_id: Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: AutomaticLocationUpdatesTaskInfo.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.read_automatic_location_updates_task(
                task_id=task_id,
                account_id=account_id,
            ),
            **options,
        )

    async def read_emergency_location(
        self,
        *,
        location_id: str | int,
        account_id: str | int = "~",
        sync_emergency_address: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CommonEmergencyLocationResource:
        """Read emergency location.

        `GET /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

        Rate group Light. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate OR
        ReadEmergencyLocations.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/readEmergencyLocation

        Args:
            location_id: Str or int.
            account_id: "~" is that of the user who is logged in.
            sync_emergency_address: Bool.

        Returns:
            200: CommonEmergencyLocationResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.read_emergency_location(
                location_id=location_id,
                account_id=account_id,
                sync_emergency_address=sync_emergency_address,
            ),
            **options,
        )

    async def read_extension_emergency_location(
        self,
        *,
        location_id: str | int,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        **options: Unpack[RequestOptions],
    ) -> CommonEmergencyLocationResource:
        """Read extension emergency location.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`

        Rate group Light. App permission ReadAccounts.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/getExtensionEmergencyLocation

        Args:
            location_id: Str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: CommonEmergencyLocationResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.read_extension_emergency_location(
                location_id=location_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    async def read_network(
        self,
        *,
        network_id: str | int,
        account_id: str | int = "~",
        **options: Unpack[RequestOptions],
    ) -> NetworkInfo:
        """Read network.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

        Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/readNetwork

        Args:
            network_id: Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: NetworkInfo.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.read_network(
                network_id=network_id,
                account_id=account_id,
            ),
            **options,
        )

    async def read_switch(
        self,
        *,
        switch_id: str | int,
        account_id: str | int = "~",
        **options: Unpack[RequestOptions],
    ) -> SwitchInfo:
        """Read switch.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`

        Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/readSwitch

        Args:
            switch_id: Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: SwitchInfo.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.read_switch(
                switch_id=switch_id,
                account_id=account_id,
            ),
            **options,
        )

    async def read_wireless_point(
        self, *, point_id: str | int, account_id: str | int = "~", **options: Unpack[RequestOptions]
    ) -> WirelessPointInfo:
        """Read wireless point.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`

        Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/readWirelessPoint

        Args:
            point_id: Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: WirelessPointInfo.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.read_wireless_point(
                point_id=point_id,
                account_id=account_id,
            ),
            **options,
        )

    async def update_emergency_location(
        self,
        *,
        location_id: str | int,
        account_id: str | int = "~",
        body: EmergencyLocationRequestResource | EmergencyLocationRequestResourceDict,
        **options: Unpack[RequestOptions],
    ) -> CommonEmergencyLocationResource:
        """Update emergency location.

        `PUT /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate OR
        EditEmergencyLocations.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/updateEmergencyLocation

        Args:
            location_id: Str or int.
            account_id: "~" is that of the user who is logged in.
            body: EmergencyLocationRequestResource (json).

        Returns:
            200: CommonEmergencyLocationResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.update_emergency_location(
                location_id=location_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def update_extension_emergency_location(
        self,
        *,
        location_id: str | int,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: EmergencyLocationRequestResource | EmergencyLocationRequestResourceDict,
        **options: Unpack[RequestOptions],
    ) -> CommonEmergencyLocationResource:
        """Update extension emergency location.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`

        Rate group Light. App permission EditAccounts. User permission EmergencyFramework.
        Account feature EmergencyFramework or NewEmergencyCallingFramework.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/updateExtensionEmergencyLocation

        Args:
            location_id: Str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: EmergencyLocationRequestResource (json).

        Returns:
            200: CommonEmergencyLocationResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.update_extension_emergency_location(
                location_id=location_id,
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    async def update_multiple_switches(
        self,
        *,
        account_id: str | int = "~",
        body: UpdateMultipleSwitchesRequest | UpdateMultipleSwitchesRequestDict,
        **options: Unpack[RequestOptions],
    ) -> UpdateMultipleSwitchesResponse:
        """Update multiple switches.

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
        """
        return await self._client.send(
            calls.update_multiple_switches(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def update_multiple_wireless_points(
        self,
        *,
        account_id: str | int = "~",
        body: UpdateMultipleWirelessPointsRequest | UpdateMultipleWirelessPointsRequestDict,
        **options: Unpack[RequestOptions],
    ) -> UpdateMultipleWirelessPointsResponse:
        """Update multiple wireless points.

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
        """
        return await self._client.send(
            calls.update_multiple_wireless_points(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def update_network(
        self,
        *,
        network_id: str | int,
        account_id: str | int = "~",
        body: UpdateNetworkRequest | UpdateNetworkRequestDict,
        **options: Unpack[RequestOptions],
    ) -> NetworkInfo:
        """Update network.

        `PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/updateNetwork

        Args:
            network_id: Str or int.
            account_id: "~" is that of the user who is logged in.
            body: UpdateNetworkRequest (json).

        Returns:
            200: NetworkInfo.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.update_network(
                network_id=network_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def update_switch(
        self,
        *,
        switch_id: str | int,
        account_id: str | int = "~",
        body: SwitchInfo | SwitchInfoDict,
        **options: Unpack[RequestOptions],
    ) -> SwitchInfo:
        """Update switch.

        `PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/updateSwitch

        Args:
            switch_id: Str or int.
            account_id: "~" is that of the user who is logged in.
            body: SwitchInfo (json).

        Returns:
            200: SwitchInfo.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.update_switch(
                switch_id=switch_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def update_wireless_point(
        self,
        *,
        point_id: str | int,
        account_id: str | int = "~",
        body: UpdateWirelessPoint | UpdateWirelessPointDict,
        **options: Unpack[RequestOptions],
    ) -> WirelessPointInfo:
        """Update wireless point.

        `PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/updateWirelessPoint

        Args:
            point_id: Str or int.
            account_id: "~" is that of the user who is logged in.
            body: UpdateWirelessPoint (json).

        Returns:
            200: WirelessPointInfo.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.update_wireless_point(
                point_id=point_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def validate_multiple_switches(
        self,
        *,
        account_id: str | int = "~",
        body: ValidateMultipleSwitchesRequest | ValidateMultipleSwitchesRequestDict,
        **options: Unpack[RequestOptions],
    ) -> ValidateMultipleSwitchesResponse:
        """Validate multiple switches.

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
        """
        return await self._client.send(
            calls.validate_multiple_switches(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def validate_multiple_wireless_points(
        self,
        *,
        account_id: str | int = "~",
        body: ValidateMultipleWirelessPointsRequest | ValidateMultipleWirelessPointsRequestDict,
        **options: Unpack[RequestOptions],
    ) -> ValidateMultipleWirelessPointsResponse:
        """Validate multiple wireless points.

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
        """
        return await self._client.send(
            calls.validate_multiple_wireless_points(
                account_id=account_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncAutomaticLocationUpdatesApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncAutomaticLocationUpdatesApi) -> None:
            self.assign_automatic_location_updates_devices = async_raw(
                api.assign_automatic_location_updates_devices
            )
            self.assign_automatic_location_updates_users = async_raw(
                api.assign_automatic_location_updates_users
            )
            self.create_emergency_location = async_raw(api.create_emergency_location)
            self.create_extension_emergency_location = async_raw(
                api.create_extension_emergency_location
            )
            self.create_multiple_switches = async_raw(api.create_multiple_switches)
            self.create_multiple_wireless_points = async_raw(api.create_multiple_wireless_points)
            self.create_network = async_raw(api.create_network)
            self.create_switch = async_raw(api.create_switch)
            self.create_wireless_point = async_raw(api.create_wireless_point)
            self.delete_emergency_location = async_raw(api.delete_emergency_location)
            self.delete_extension_emergency_location = async_raw(
                api.delete_extension_emergency_location
            )
            self.delete_network = async_raw(api.delete_network)
            self.delete_switch = async_raw(api.delete_switch)
            self.delete_wireless_point = async_raw(api.delete_wireless_point)
            self.list_account_switches = async_paged_raw(api.list_account_switches)
            self.list_automatic_location_updates_devices = async_paged_raw(
                api.list_automatic_location_updates_devices
            )
            self.list_automatic_location_updates_users = async_paged_raw(
                api.list_automatic_location_updates_users
            )
            self.list_emergency_locations = async_paged_raw(api.list_emergency_locations)
            self.list_extension_emergency_locations = async_paged_raw(
                api.list_extension_emergency_locations
            )
            self.list_networks = async_paged_raw(api.list_networks)
            self.list_wireless_points = async_paged_raw(api.list_wireless_points)
            self.read_automatic_location_updates_task = async_raw(
                api.read_automatic_location_updates_task
            )
            self.read_emergency_location = async_raw(api.read_emergency_location)
            self.read_extension_emergency_location = async_raw(
                api.read_extension_emergency_location
            )
            self.read_network = async_raw(api.read_network)
            self.read_switch = async_raw(api.read_switch)
            self.read_wireless_point = async_raw(api.read_wireless_point)
            self.update_emergency_location = async_raw(api.update_emergency_location)
            self.update_extension_emergency_location = async_raw(
                api.update_extension_emergency_location
            )
            self.update_multiple_switches = async_raw(api.update_multiple_switches)
            self.update_multiple_wireless_points = async_raw(api.update_multiple_wireless_points)
            self.update_network = async_raw(api.update_network)
            self.update_switch = async_raw(api.update_switch)
            self.update_wireless_point = async_raw(api.update_wireless_point)
            self.validate_multiple_switches = async_raw(api.validate_multiple_switches)
            self.validate_multiple_wireless_points = async_raw(
                api.validate_multiple_wireless_points
            )

    class AsyncAutomaticLocationUpdatesApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncAutomaticLocationUpdatesApi) -> None:
            self.assign_automatic_location_updates_devices = async_streaming(
                api.assign_automatic_location_updates_devices
            )
            self.assign_automatic_location_updates_users = async_streaming(
                api.assign_automatic_location_updates_users
            )
            self.create_emergency_location = async_streaming(api.create_emergency_location)
            self.create_extension_emergency_location = async_streaming(
                api.create_extension_emergency_location
            )
            self.create_multiple_switches = async_streaming(api.create_multiple_switches)
            self.create_multiple_wireless_points = async_streaming(
                api.create_multiple_wireless_points
            )
            self.create_network = async_streaming(api.create_network)
            self.create_switch = async_streaming(api.create_switch)
            self.create_wireless_point = async_streaming(api.create_wireless_point)
            self.delete_emergency_location = async_streaming(api.delete_emergency_location)
            self.delete_extension_emergency_location = async_streaming(
                api.delete_extension_emergency_location
            )
            self.delete_network = async_streaming(api.delete_network)
            self.delete_switch = async_streaming(api.delete_switch)
            self.delete_wireless_point = async_streaming(api.delete_wireless_point)
            self.list_account_switches = async_streaming(api.list_account_switches)
            self.list_automatic_location_updates_devices = async_streaming(
                api.list_automatic_location_updates_devices
            )
            self.list_automatic_location_updates_users = async_streaming(
                api.list_automatic_location_updates_users
            )
            self.list_emergency_locations = async_streaming(api.list_emergency_locations)
            self.list_extension_emergency_locations = async_streaming(
                api.list_extension_emergency_locations
            )
            self.list_networks = async_streaming(api.list_networks)
            self.list_wireless_points = async_streaming(api.list_wireless_points)
            self.read_automatic_location_updates_task = async_streaming(
                api.read_automatic_location_updates_task
            )
            self.read_emergency_location = async_streaming(api.read_emergency_location)
            self.read_extension_emergency_location = async_streaming(
                api.read_extension_emergency_location
            )
            self.read_network = async_streaming(api.read_network)
            self.read_switch = async_streaming(api.read_switch)
            self.read_wireless_point = async_streaming(api.read_wireless_point)
            self.update_emergency_location = async_streaming(api.update_emergency_location)
            self.update_extension_emergency_location = async_streaming(
                api.update_extension_emergency_location
            )
            self.update_multiple_switches = async_streaming(api.update_multiple_switches)
            self.update_multiple_wireless_points = async_streaming(
                api.update_multiple_wireless_points
            )
            self.update_network = async_streaming(api.update_network)
            self.update_switch = async_streaming(api.update_switch)
            self.update_wireless_point = async_streaming(api.update_wireless_point)
            self.validate_multiple_switches = async_streaming(api.validate_multiple_switches)
            self.validate_multiple_wireless_points = async_streaming(
                api.validate_multiple_wireless_points
            )

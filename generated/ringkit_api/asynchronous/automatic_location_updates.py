# Written by `make generate` from spec/. Do not edit.
"""Automatic Location Updates for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import automatic_location_updates as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit._unset import Unset
    from ringkit_api.enumerations import (
        EmergencyAddressStatus,
        EmergencyLocationUsageStatus,
        GetExtensionEmergencyLocationsOrderBy,
        ListAutomaticLocationUpdatesUsersType,
        ListEmergencyLocationsOrderBy,
    )
    from ringkit_api.models.assign_multiple_devices_automatic_location_updates import (
        AssignMultipleDevicesAutomaticLocationUpdates,
    )
    from ringkit_api.models.automatic_location_updates_task_info import (
        AutomaticLocationUpdatesTaskInfo,
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
    from ringkit_api.models.get_location_deletion_multi_response import (
        GetLocationDeletionMultiResponse,
    )
    from ringkit_api.models.list_devices_automatic_location_updates import (
        ListDevicesAutomaticLocationUpdates,
    )
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

    async def assign_multiple_automatic_location_updates_users(
        self,
        *,
        account_id: str | int = "~",
        body: EmergencyAddressAutoUpdateUsersBulkAssignResource | Unset = UNSET,
    ) -> None:
        """Assign multiple automatic location updates users.

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
            calls.assign_multiple_automatic_location_updates_users(
                account_id=account_id,
                body=body,
            )
        )

    async def assign_multiple_devices_automatic_location_updates(
        self,
        *,
        account_id: str | int = "~",
        body: AssignMultipleDevicesAutomaticLocationUpdates | Unset = UNSET,
    ) -> None:
        """Assign multiple devices automatic location updates.

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
            calls.assign_multiple_devices_automatic_location_updates(
                account_id=account_id,
                body=body,
            )
        )

    async def create_emergency_location(
        self, *, account_id: str | int = "~", body: EmergencyLocationRequestResource
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
            )
        )

    async def create_extension_emergency_location(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: CreateUserEmergencyLocationRequest,
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
            )
        )

    async def create_multiple_switches(
        self, *, account_id: str | int = "~", body: CreateMultipleSwitchesRequest
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
            )
        )

    async def create_multiple_wireless_points(
        self, *, account_id: str | int = "~", body: CreateMultipleWirelessPointsRequest
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
            )
        )

    async def create_network(
        self, *, account_id: str | int = "~", body: CreateNetworkRequest
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
            )
        )

    async def create_switch(self, *, account_id: str | int = "~", body: SwitchInfo) -> SwitchInfo:
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
            )
        )

    async def create_wireless_point(
        self, *, account_id: str | int = "~", body: CreateWirelessPoint
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
            )
        )

    async def delete_emergency_location(
        self,
        *,
        location_id: str | int,
        account_id: str | int = "~",
        validate_only: bool | Unset = UNSET,
        new_location_id: str | int | Unset = UNSET,
    ) -> GetLocationDeletionMultiResponse | None:
        """Delete emergency location.

        `DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditEmergencyLocations.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/deleteEmergencyLocation

        Args:
            location_id: str or int.
            account_id: "~" is that of the user who is logged in.
            validate_only: bool.
            new_location_id: str or int.

        Returns:
            200: nothing; 204: nothing; 207: GetLocationDeletionMultiResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.delete_emergency_location(
                location_id=location_id,
                account_id=account_id,
                validate_only=validate_only,
                new_location_id=new_location_id,
            )
        )

    async def delete_extension_emergency_location(
        self,
        *,
        location_id: str | int,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        validate_only: bool | Unset = UNSET,
    ) -> None:
        """Delete extension emergency location.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`

        Rate group Heavy. App permission EditAccounts. User permission EmergencyFramework.
        Account feature EmergencyFramework or NewEmergencyCallingFramework.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/deleteExtensionEmergencyLocation

        Args:
            location_id: str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            validate_only: bool.

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
            )
        )

    async def delete_network(
        self, *, network_id: str | int | Sequence[str | int], account_id: str | int = "~"
    ) -> None:
        """Delete network.

        `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/deleteNetwork

        Args:
            network_id: str or int, one or several.
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
            )
        )

    async def delete_switch(
        self, *, switch_id: str | int | Sequence[str | int], account_id: str | int = "~"
    ) -> None:
        """Delete switch.

        `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/deleteSwitch

        Args:
            switch_id: str or int, one or several.
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
            )
        )

    async def delete_wireless_point(
        self, *, point_id: str | int | Sequence[str | int], account_id: str | int = "~"
    ) -> None:
        """Delete wireless point.

        `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/deleteWirelessPoint

        Args:
            point_id: str or int, one or several.
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
            )
        )

    async def get_extension_emergency_location(
        self, *, location_id: str | int, account_id: str | int = "~", extension_id: str | int = "~"
    ) -> CommonEmergencyLocationResource:
        """Get extension emergency location.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`

        Rate group Light. App permission ReadAccounts.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/getExtensionEmergencyLocation

        Args:
            location_id: str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: CommonEmergencyLocationResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.get_extension_emergency_location(
                location_id=location_id,
                account_id=account_id,
                extension_id=extension_id,
            )
        )

    async def get_extension_emergency_locations(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        site_id: str | int | Sequence[str | int] | Unset = UNSET,
        search_string: str | Unset = UNSET,
        domestic_country_id: str | int | Unset = UNSET,
        order_by: GetExtensionEmergencyLocationsOrderBy | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
        visibility: Literal["Public"] | Unset = UNSET,
    ) -> EmergencyLocationsResource:
        """Get extension emergency locations.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`

        Rate group Light. App permission ReadAccounts.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/getExtensionEmergencyLocations

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            site_id: str or int, one or several.
            search_string: str.
            domestic_country_id: str or int.
            order_by: GetExtensionEmergencyLocationsOrderBy; `"+visibility"` if left out.
            per_page: int.
            page: int; `1` if left out.
            visibility: "Public"; `"Public"` if left out.

        Returns:
            200: EmergencyLocationsResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.get_extension_emergency_locations(
                account_id=account_id,
                extension_id=extension_id,
                site_id=site_id,
                search_string=search_string,
                domestic_country_id=domestic_country_id,
                order_by=order_by,
                per_page=per_page,
                page=page,
                visibility=visibility,
            )
        )

    async def list_account_switches(
        self,
        *,
        account_id: str | int = "~",
        site_id: str | int | Sequence[str | int] | Unset = UNSET,
        search_string: str | Unset = UNSET,
        order_by: str | Sequence[str] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> SwitchesList:
        """List account switches.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/listAccountSwitches

        Args:
            account_id: "~" is that of the user who is logged in.
            site_id: str or int, one or several.
            search_string: str.
            order_by: str, one or several.
            per_page: int.
            page: int; `1` if left out.

        Returns:
            200: SwitchesList.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.list_account_switches(
                account_id=account_id,
                site_id=site_id,
                search_string=search_string,
                order_by=order_by,
                per_page=per_page,
                page=page,
            )
        )

    async def list_automatic_location_updates_users(
        self,
        *,
        account_id: str | int = "~",
        type: ListAutomaticLocationUpdatesUsersType
        | Sequence[ListAutomaticLocationUpdatesUsersType]
        | Unset = UNSET,
        search_string: str | Unset = UNSET,
        department: str | Sequence[str] | Unset = UNSET,
        site_id: str | int | Sequence[str | int] | Unset = UNSET,
        feature_enabled: bool | Unset = UNSET,
        order_by: str | Sequence[str] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> AutomaticLocationUpdatesUserList:
        """List automatic location updates users.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users`

        Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/listAutomaticLocationUpdatesUsers

        Args:
            account_id: "~" is that of the user who is logged in.
            type: "User" or "Limited", one or several.
            search_string: str.
            department: str, one or several.
            site_id: str or int, one or several.
            feature_enabled: bool.
            order_by: str, one or several.
            per_page: int.
            page: int; `1` if left out.

        Returns:
            200: AutomaticLocationUpdatesUserList.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
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
            )
        )

    async def list_devices_automatic_location_updates(
        self,
        *,
        account_id: str | int = "~",
        site_id: str | int | Sequence[str | int] | Unset = UNSET,
        feature_enabled: bool | Unset = UNSET,
        model_id: str | int | Sequence[str | int] | Unset = UNSET,
        compatible_only: bool | Unset = UNSET,
        search_string: str | Unset = UNSET,
        order_by: str | Sequence[str] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> ListDevicesAutomaticLocationUpdates:
        """List devices automatic location updates.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices`

        Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/listDevicesAutomaticLocationUpdates

        Args:
            account_id: "~" is that of the user who is logged in.
            site_id: str or int, one or several.
            feature_enabled: bool.
            model_id: str or int, one or several; at most 100 items; each 1 to 18 characters.
            compatible_only: bool.
            search_string: str.
            order_by: str, one or several.
            per_page: int.
            page: int; `1` if left out.

        Returns:
            200: ListDevicesAutomaticLocationUpdates.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.list_devices_automatic_location_updates(
                account_id=account_id,
                site_id=site_id,
                feature_enabled=feature_enabled,
                model_id=model_id,
                compatible_only=compatible_only,
                search_string=search_string,
                order_by=order_by,
                per_page=per_page,
                page=page,
            )
        )

    async def list_emergency_locations(
        self,
        *,
        account_id: str | int = "~",
        site_id: str | int | Sequence[str | int] | Unset = UNSET,
        search_string: str | Unset = UNSET,
        address_status: EmergencyAddressStatus | Unset = UNSET,
        usage_status: EmergencyLocationUsageStatus | Unset = UNSET,
        domestic_country_id: str | int | Unset = UNSET,
        order_by: ListEmergencyLocationsOrderBy | Unset = UNSET,
        visibility: Literal["Public"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> EmergencyLocationsResource:
        """List emergency locations.

        `GET /restapi/v1.0/account/{accountId}/emergency-locations`

        Rate group Light. App permission ReadAccounts. User permission ConfigureEmergencyMaps.
        Account feature ReadCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/listEmergencyLocations

        Args:
            account_id: "~" is that of the user who is logged in.
            site_id: str or int, one or several.
            search_string: str; at most 64 characters.
            address_status: "Valid" or "Invalid" or "Provisioning" or "Deprovisioned".
            usage_status: "Active" or "Inactive".
            domestic_country_id: str or int.
            order_by: ListEmergencyLocationsOrderBy; `"+address"` if left out.
            visibility: "Public"; `"Public"` if left out.
            per_page: int; `100` if left out.
            page: int; `1` if left out.

        Returns:
            200: EmergencyLocationsResource.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
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
            )
        )

    async def list_networks(
        self,
        *,
        account_id: str | int = "~",
        site_id: str | int | Sequence[str | int] | Unset = UNSET,
        search_string: str | Unset = UNSET,
        order_by: str | Sequence[str] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> NetworksList:
        """List networks.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/listNetworks

        Args:
            account_id: "~" is that of the user who is logged in.
            site_id: str or int, one or several.
            search_string: str.
            order_by: str, one or several.
            per_page: int.
            page: int; `1` if left out.

        Returns:
            200: NetworksList.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.list_networks(
                account_id=account_id,
                site_id=site_id,
                search_string=search_string,
                order_by=order_by,
                per_page=per_page,
                page=page,
            )
        )

    async def list_wireless_points(
        self,
        *,
        account_id: str | int = "~",
        site_id: str | int | Sequence[str | int] | Unset = UNSET,
        search_string: str | Unset = UNSET,
        order_by: str | Sequence[str] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> WirelessPointsList:
        """List wireless points.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points`

        Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/listWirelessPoints

        Args:
            account_id: "~" is that of the user who is logged in.
            site_id: str or int, one or several.
            search_string: str.
            order_by: str, one or several.
            per_page: int.
            page: int; `1` if left out.

        Returns:
            200: WirelessPointsList.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.list_wireless_points(
                account_id=account_id,
                site_id=site_id,
                search_string=search_string,
                order_by=order_by,
                per_page=per_page,
                page=page,
            )
        )

    async def read_automatic_location_updates_task(
        self, *, task_id: str | int, account_id: str | int = "~"
    ) -> AutomaticLocationUpdatesTaskInfo:
        """Read automatic location updates task.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/tasks/{taskId}`

        Rate group Light. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/readAutomaticLocationUpdatesTask

        Args:
            task_id: str or int.
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
            )
        )

    async def read_emergency_location(
        self,
        *,
        location_id: str | int,
        account_id: str | int = "~",
        sync_emergency_address: bool | Unset = UNSET,
    ) -> CommonEmergencyLocationResource:
        """Read emergency location.

        `GET /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

        Rate group Light. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate OR
        ReadEmergencyLocations.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/readEmergencyLocation

        Args:
            location_id: str or int.
            account_id: "~" is that of the user who is logged in.
            sync_emergency_address: bool.

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
            )
        )

    async def read_network(
        self, *, network_id: str | int, account_id: str | int = "~"
    ) -> NetworkInfo:
        """Read network.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

        Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/readNetwork

        Args:
            network_id: str or int.
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
            )
        )

    async def read_switch(self, *, switch_id: str | int, account_id: str | int = "~") -> SwitchInfo:
        """Read switch.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`

        Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/readSwitch

        Args:
            switch_id: str or int.
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
            )
        )

    async def read_wireless_point(
        self, *, point_id: str | int, account_id: str | int = "~"
    ) -> WirelessPointInfo:
        """Read wireless point.

        `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`

        Rate group Medium. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/readWirelessPoint

        Args:
            point_id: str or int.
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
            )
        )

    async def update_emergency_location(
        self,
        *,
        location_id: str | int,
        account_id: str | int = "~",
        body: EmergencyLocationRequestResource,
    ) -> CommonEmergencyLocationResource:
        """Update emergency location.

        `PUT /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate OR
        EditEmergencyLocations.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/updateEmergencyLocation

        Args:
            location_id: str or int.
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
            )
        )

    async def update_extension_emergency_location(
        self,
        *,
        location_id: str | int,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: EmergencyLocationRequestResource,
    ) -> CommonEmergencyLocationResource:
        """Update extension emergency location.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`

        Rate group Light. App permission EditAccounts. User permission EmergencyFramework.
        Account feature EmergencyFramework or NewEmergencyCallingFramework.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/updateExtensionEmergencyLocation

        Args:
            location_id: str or int.
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
            )
        )

    async def update_multiple_switches(
        self, *, account_id: str | int = "~", body: UpdateMultipleSwitchesRequest
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
            )
        )

    async def update_multiple_wireless_points(
        self, *, account_id: str | int = "~", body: UpdateMultipleWirelessPointsRequest
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
            )
        )

    async def update_network(
        self, *, network_id: str | int, account_id: str | int = "~", body: UpdateNetworkRequest
    ) -> NetworkInfo:
        """Update network.

        `PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate OR EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/updateNetwork

        Args:
            network_id: str or int.
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
            )
        )

    async def update_switch(
        self, *, switch_id: str | int, account_id: str | int = "~", body: SwitchInfo
    ) -> SwitchInfo:
        """Update switch.

        `PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditHardPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/updateSwitch

        Args:
            switch_id: str or int.
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
            )
        )

    async def update_wireless_point(
        self, *, point_id: str | int, account_id: str | int = "~", body: UpdateWirelessPoint
    ) -> WirelessPointInfo:
        """Update wireless point.

        `PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`

        Rate group Heavy. App permission EditAccounts. User permission ConfigureEmergencyMaps.
        Account feature EditSoftPhoneAutoLocationUpdate.

        Reference: https://developers.ringcentral.com/api-reference/Automatic-Location-Updates/updateWirelessPoint

        Args:
            point_id: str or int.
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
            )
        )

    async def validate_multiple_switches(
        self, *, account_id: str | int = "~", body: ValidateMultipleSwitchesRequest
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
            )
        )

    async def validate_multiple_wireless_points(
        self, *, account_id: str | int = "~", body: ValidateMultipleWirelessPointsRequest
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
            )
        )

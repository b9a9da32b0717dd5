# Written by `make generate` from spec/. Do not edit.
"""Devices for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import devices as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.devices import (
        AccountDeviceUpdateDict,
        AddDeviceToInventoryRequestDict,
        BulkAddDevicesRequestDict,
        DeleteDeviceFromInventoryRequestDict,
        RemoveLineRequestDict,
        SwapDeviceRequestDict,
    )
    from ringkit_api.enumerations import (
        DeviceFeatureEnum,
        ListExtensionDevicesLinePooling,
        ListExtensionDevicesType,
        PhoneLineTypeEnum,
    )
    from ringkit_api.models.account_device_update import AccountDeviceUpdate
    from ringkit_api.models.add_device_to_inventory_request import AddDeviceToInventoryRequest
    from ringkit_api.models.add_device_to_inventory_response import AddDeviceToInventoryResponse
    from ringkit_api.models.bulk_add_devices_request import BulkAddDevicesRequest
    from ringkit_api.models.bulk_add_devices_response import BulkAddDevicesResponse
    from ringkit_api.models.delete_device_from_inventory_request import (
        DeleteDeviceFromInventoryRequest,
    )
    from ringkit_api.models.delete_device_from_inventory_response import (
        DeleteDeviceFromInventoryResponse,
    )
    from ringkit_api.models.device_resource import DeviceResource
    from ringkit_api.models.extension_devices import ExtensionDevices
    from ringkit_api.models.remove_line_request import RemoveLineRequest
    from ringkit_api.models.remove_line_response import RemoveLineResponse
    from ringkit_api.models.sip_info_resource import SipInfoResource
    from ringkit_api.models.swap_device_request import SwapDeviceRequest
    from ringkit_api.models.web_app_device_record import WebAppDeviceRecord
    from ringkit_api.models.web_app_devices_response import WebAppDevicesResponse


class AsyncDevicesApi(AsyncNamespace):
    """Devices: 11 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncDevicesApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncDevicesApiStreaming: ...

    async def add_device_to_inventory(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: AddDeviceToInventoryRequest | AddDeviceToInventoryRequestDict,
        **options: Unpack[RequestOptions],
    ) -> AddDeviceToInventoryResponse:
        """Add phones that the company already owns to its inventory.

        They belong to no user yet and have no line; replace the device of a user with one by
        `rc.api.devices.replace_devices`.

        `POST /restapi/v2/accounts/{accountId}/device-inventory`

        Rate group Heavy. App permission EditAccounts. Account feature EditAccountDevices.

        Reference: https://developers.ringcentral.com/api-reference/Devices/addDeviceToInventory

        Args:
            account_id: "~" is that of the user who is logged in.
            body: AddDeviceToInventoryRequest (json).

        Returns:
            201: AddDeviceToInventoryResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

        Example:

        ```python
        added = await rc.api.devices.add_device_to_inventory(
            body={"type": "OtherPhone", "quantity": 2}
        )
        print([device.id for device in added.devices], added.site.name)
        ```
        """
        return await self._client.send(
            calls.add_device_to_inventory(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def add_devices(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: BulkAddDevicesRequest | BulkAddDevicesRequestDict,
        **options: Unpack[RequestOptions],
    ) -> BulkAddDevicesResponse:
        """Add phones with a line and a number to several users at once.

        These are phones that the company owns. The answer is 200 whatever happened to the
        items: look at `successful` of each result.

        `POST /restapi/v2/accounts/{accountId}/devices/bulk-add`

        Rate group Heavy. App permission EditAccounts. User permission AddRemoveDevices.

        Reference: https://developers.ringcentral.com/api-reference/Devices/bulkAddDevicesV2

        Args:
            account_id: "~" is that of the user who is logged in.
            body: BulkAddDevicesRequest (json).

        Returns:
            200: BulkAddDevicesResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

        Example:

        ```python
        done = await rc.api.devices.add_devices(body={"records": [{
            "type": "OtherPhone",
            "extension": {"id": extension_id},
            "emergency": {"location": {"id": location.id}},
            "phone_info": {"preferred_area_code": "650"},
        }]})
        for result in done.results:
            print(result.successful)
        ```
        """
        return await self._client.send(
            calls.add_devices(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def delete_device_from_inventory(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: DeleteDeviceFromInventoryRequest | DeleteDeviceFromInventoryRequestDict,
        **options: Unpack[RequestOptions],
    ) -> DeleteDeviceFromInventoryResponse:
        """Delete phones from the inventory that have no line and no number.

        At most ten devices per call. The answer is 200 even when some are refused: look at
        `bulk_item_successful` of each record.

        `DELETE /restapi/v2/accounts/{accountId}/device-inventory`

        Rate group Heavy. App permission EditAccounts. Account feature AddRemoveDevices.

        Reference: https://developers.ringcentral.com/api-reference/Devices/deleteDeviceFromInventory

        Args:
            account_id: "~" is that of the user who is logged in.
            body: DeleteDeviceFromInventoryRequest (json).

        Returns:
            200: DeleteDeviceFromInventoryResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 429, 500, 503).

        Example:

        ```python
        done = await rc.api.devices.delete_device_from_inventory(
            body={"records": [{"device_id": added.devices[0].id}]}
        )
        for record in done.records:
            print(record.device_id, record.bulk_item_successful)
        ```
        """
        return await self._client.send(
            calls.delete_device_from_inventory(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def list_extension_devices(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        line_pooling: ListExtensionDevicesLinePooling | Unset | None = UNSET,
        feature: DeviceFeatureEnum | Sequence[DeviceFeatureEnum] | Unset | None = UNSET,
        type: ListExtensionDevicesType | Sequence[ListExtensionDevicesType] | Unset | None = UNSET,
        line_type: PhoneLineTypeEnum | Sequence[PhoneLineTypeEnum] | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ExtensionDevices, DeviceResource]:
        """List the phones of a user, with their lines and status.

        Softphones and hard phones are in one list; browsers that ring are in
        `rc.api.devices.list_web_app_devices`.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device`

        Rate group Light. App permission ReadAccounts. User permission ReadUserDevices. Account
        feature ReadExtensionDevices.

        Reference: https://developers.ringcentral.com/api-reference/Devices/listExtensionDevices

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            line_pooling: List only devices that own a shared line (Host), use one (Guest), or
                do neither. "Host" or "Guest" or "None".
            feature: List only devices that can do all of this. "BLA" or "CommonPhone" or
                "Intercom" or "Paging" or "HELD", one or several.
            type: Kinds of devices to list; all if left out. "HardPhone" or "SoftPhone" or
                "OtherPhone" or "WebRTC" or "Room", one or several.
            line_type: Kinds of lines to list; all if left out. "Unknown" or "Standalone" or
                "StandaloneFree" or "BlaPrimary" or "BlaSecondary", one or several.

        Returns:
            200: ExtensionDevices.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        async for device in rc.api.devices.list_extension_devices():
            print(device.id, device.name, device.status)
        ```
        """
        return self._client.paginate(
            calls.list_extension_devices(
                account_id=account_id,
                extension_id=extension_id,
                page=page,
                per_page=per_page,
                line_pooling=line_pooling,
                feature=feature,
                type=type,
                line_type=line_type,
            ),
            **options,
        )

    def list_web_app_devices(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[WebAppDevicesResponse, WebAppDeviceRecord]:
        """List the browser and desktop applications in which a user can be called.

        `status` says whether each is registered now, and `expires_in` how long that still
        holds.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices`

        Rate group Medium. App permission ReadAccounts. Account feature ReadExtensionDevices.

        Reference: https://developers.ringcentral.com/api-reference/Devices/listWebAppDevices

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: WebAppDevicesResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 500).

        Example:

        ```python
        async for device in rc.api.devices.list_web_app_devices():
            print(device.id, device.name, device.status)
        ```
        """
        return self._client.paginate(
            calls.list_web_app_devices(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    async def read_device(
        self,
        *,
        device_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        sync_emergency_address: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> DeviceResource:
        """Read a phone: its model, lines, emergency address and whether it is online.

        `status` is that of the last registration; the numbers of the device are in
        `phone_lines`.

        `GET /restapi/v1.0/account/{accountId}/device/{deviceId}`

        Rate group Light. App permission ReadAccounts. User permission ReadCompanyDevices.
        Account feature ReadAccountDevices.

        Reference: https://developers.ringcentral.com/api-reference/Devices/readDevice

        Args:
            device_id: `id` of the device, from `rc.api.devices.list_extension_devices`. Str or
                int.
            account_id: "~" is that of the user who is logged in.
            sync_emergency_address: Compare the emergency address with that of the provider
                first; the result is in `sync_status`. Bool; `false` if left out.

        Returns:
            200: DeviceResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        device = await rc.api.devices.read_device(device_id=device_id)
        print(device.name, device.type, device.status)
        ```
        """
        return await self._client.send(
            calls.read_device(
                device_id=device_id,
                account_id=account_id,
                sync_emergency_address=sync_emergency_address,
            ),
            **options,
        )

    async def read_device_sip_info(
        self,
        *,
        device_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> SipInfoResource:
        """Read the SIP account of a phone that is set up by hand.

        Domain, proxies, user name and password are what an OtherPhone needs; the password is
        that of the line, so handle it as a secret.

        `GET /restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info`

        Rate group Light. App permission ReadAccounts. User permission ReadCompanyDevices.
        Account feature ReadAccountDevices.

        Reference: https://developers.ringcentral.com/api-reference/Devices/readDeviceSipInfo

        Args:
            device_id: `id` of the device, from `rc.api.devices.list_extension_devices`. Str or
                int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: SipInfoResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        sip = await rc.api.devices.read_device_sip_info(device_id=device_id)
        print(sip.domain, sip.user_name)
        ```
        """
        return await self._client.send(
            calls.read_device_sip_info(
                device_id=device_id,
                account_id=account_id,
            ),
            **options,
        )

    async def remove_line(
        self,
        *,
        device_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: RemoveLineRequest | RemoveLineRequestDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RemoveLineResponse | None:
        """Take the line and the phone away from a user.

        By default both are kept in the inventory; with `keep_assets_in_inventory` false both
        leave the account, the number too.

        `DELETE /restapi/v2/accounts/{accountId}/devices/{deviceId}`

        Rate group Medium. App permission EditAccounts. User permission EditAccountDevices.

        Reference: https://developers.ringcentral.com/api-reference/Devices/removeLineJWSPublic

        Args:
            device_id: `id` of the device, from `rc.api.devices.list_extension_devices`. Str or
                int.
            account_id: "~" is that of the user who is logged in.
            body: RemoveLineRequest (json).

        Returns:
            200: RemoveLineResponse; 204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500).

        Example:

        ```python
        await rc.api.devices.remove_line(
            device_id=device_id, body={"keep_assets_in_inventory": True}
        )
        print("removed", device_id)
        ```
        """
        return await self._client.send(
            calls.remove_line(
                device_id=device_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def replace_devices(
        self,
        *,
        device_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: SwapDeviceRequest | SwapDeviceRequestDict,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Swap the phone of a user for another one.

        Number, line and emergency address stay with the user. A phone from the inventory takes
        the place of the old one, which is then kept there; two users swap theirs. Only
        HardPhone and OtherPhone can be swapped.

        `POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace`

        Rate group Medium. App permission EditAccounts. User permission EditUserDevices.

        Reference: https://developers.ringcentral.com/api-reference/Devices/replaceDevicesJWSPublic

        Args:
            device_id: `id` of the device, from `rc.api.devices.list_extension_devices`. Str or
                int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: SwapDeviceRequest (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400).

        Example:

        ```python
        await rc.api.devices.replace_devices(
            device_id=device_id, body={"target_device_id": spare.devices[0].id}
        )
        print("replaced", device_id)
        ```
        """
        return await self._client.send(
            calls.replace_devices(
                device_id=device_id,
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    async def update_device(
        self,
        *,
        device_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        prestatement: bool | Unset | None = UNSET,
        body: AccountDeviceUpdate | AccountDeviceUpdateDict,
        **options: Unpack[RequestOptions],
    ) -> DeviceResource:
        """Change the name, extension or emergency address of a phone.

        Assigning `extension` moves the device to another user; `prestatement` asks what a
        change would cost without making it.

        `PUT /restapi/v1.0/account/{accountId}/device/{deviceId}`

        Rate group Medium. App permission EditAccounts. User permission EditCompanyDevices.
        Account feature EditAccountDevices.

        Reference: https://developers.ringcentral.com/api-reference/Devices/updateDevice

        Args:
            device_id: `id` of the device, from `rc.api.devices.list_extension_devices`. Str or
                int.
            account_id: "~" is that of the user who is logged in.
            prestatement: Only answer what the change would cost, in `billing_statement`, and
                change nothing. Bool; `false` if left out.
            body: AccountDeviceUpdate (json).

        Returns:
            200: DeviceResource.

        Raises:
            APIStatusError: for an error status (described: 409).

        Example:

        ```python
        device = await rc.api.devices.update_device(
            device_id=device_id, body={"use_as_common_phone": True}
        )
        print(device.name, device.use_as_common_phone)
        ```
        """
        return await self._client.send(
            calls.update_device(
                device_id=device_id,
                account_id=account_id,
                prestatement=prestatement,
                body=body,
            ),
            **options,
        )

    async def update_device_emergency(
        self,
        *,
        device_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: AccountDeviceUpdate | AccountDeviceUpdateDict,
        **options: Unpack[RequestOptions],
    ) -> DeviceResource:
        """Change only the emergency address or location of a phone.

        The body is that of `rc.api.devices.update_device`, but only its emergency members are
        meant here.

        `PUT /restapi/v1.0/account/{accountId}/device/{deviceId}/emergency`

        Rate group Medium. App permission EditAccounts. User permission EditCompanyDevices.

        Reference: https://developers.ringcentral.com/api-reference/Devices/updateDeviceEmergency

        Args:
            device_id: `id` of the device, from `rc.api.devices.list_extension_devices`. Str or
                int.
            account_id: "~" is that of the user who is logged in.
            body: AccountDeviceUpdate (json).

        Returns:
            200: DeviceResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        device = await rc.api.devices.update_device_emergency(
            device_id=device_id,
            body={"emergency_service_address": {
                "customer_name": "Acme Ltd", "street": "20 Davis Drive",
                "zip": "94002", "state": "CA", "country": "US",
            }},
        )
        print(device.name, device.emergency.address.street)
        ```
        """
        return await self._client.send(
            calls.update_device_emergency(
                device_id=device_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncDevicesApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncDevicesApi) -> None:
            self.add_device_to_inventory = async_raw(api.add_device_to_inventory)
            self.add_devices = async_raw(api.add_devices)
            self.delete_device_from_inventory = async_raw(api.delete_device_from_inventory)
            self.list_extension_devices = async_paged_raw(api.list_extension_devices)
            self.list_web_app_devices = async_paged_raw(api.list_web_app_devices)
            self.read_device = async_raw(api.read_device)
            self.read_device_sip_info = async_raw(api.read_device_sip_info)
            self.remove_line = async_raw(api.remove_line)
            self.replace_devices = async_raw(api.replace_devices)
            self.update_device = async_raw(api.update_device)
            self.update_device_emergency = async_raw(api.update_device_emergency)

    class AsyncDevicesApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncDevicesApi) -> None:
            self.add_device_to_inventory = async_streaming(api.add_device_to_inventory)
            self.add_devices = async_streaming(api.add_devices)
            self.delete_device_from_inventory = async_streaming(api.delete_device_from_inventory)
            self.list_extension_devices = async_streaming(api.list_extension_devices)
            self.list_web_app_devices = async_streaming(api.list_web_app_devices)
            self.read_device = async_streaming(api.read_device)
            self.read_device_sip_info = async_streaming(api.read_device_sip_info)
            self.remove_line = async_streaming(api.remove_line)
            self.replace_devices = async_streaming(api.replace_devices)
            self.update_device = async_streaming(api.update_device)
            self.update_device_emergency = async_streaming(api.update_device_emergency)

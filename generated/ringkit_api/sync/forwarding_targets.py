# Written by `make generate` from spec/. Do not edit.
"""Forwarding Targets for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import forwarding_targets as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.forwarding_targets import CommRemoveForwardingTargetsRequestDict
    from ringkit_api.enumerations import ReadForwardingTargetsExcludeOwnTargets
    from ringkit_api.models.comm_extension_list_resource import CommExtensionListResource
    from ringkit_api.models.comm_forwarding_targets_resource import CommForwardingTargetsResource
    from ringkit_api.models.comm_remove_forwarding_targets_request import (
        CommRemoveForwardingTargetsRequest,
    )
    from ringkit_api.models.comm_remove_forwarding_targets_response import (
        CommRemoveForwardingTargetsResponse,
    )


class ForwardingTargetsApi(Namespace):
    """Forwarding Targets: 3 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ForwardingTargetsApiRaw: ...
        @property
        def with_streaming_response(self) -> ForwardingTargetsApiStreaming: ...

    def delete_forwarding_targets(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: CommRemoveForwardingTargetsRequest | CommRemoveForwardingTargetsRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CommRemoveForwardingTargetsResponse:
        """Remove targets from all call handling rules of a user.

        Use it when a number or a colleague is gone. The answer is 200 even when some are
        refused: look at `bulk_item_successful` of each record.

        `DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets`

        Rate group Medium. App permission EditExtensions. Account feature
        EditExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Forwarding-Targets/deleteForwardingTargets

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: CommRemoveForwardingTargetsRequest (json).

        Returns:
            200: CommRemoveForwardingTargetsResponse.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        phone = CommDeviceForwardingTargetRequest(
            type="DeviceRingTarget", device=CommDeviceRequest(id=device_id)
        )
        done = rc.api.forwarding_targets.delete_forwarding_targets(
            body={"records": [phone]}
        )
        print([record.bulk_item_successful for record in done.records])
        ```
        """
        return self._client.send(
            calls.delete_forwarding_targets(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    def list_extensions_using_forwarding_device_target(
        self,
        *,
        device_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CommExtensionListResource:
        """List the users whose rules ring a certain device.

        Ask before the device is given away or removed. The extensions stand under
        `referenced_extensions`, not `records`.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets/devices/{deviceId}/extensions`

        Rate group Medium. App permission ReadAccounts. Account feature
        ReadExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Forwarding-Targets/listExtensionsUsingForwardingDeviceTarget

        Args:
            device_id: `id` of the device, from `rc.api.devices.list_extension_devices`. Str or
                int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.

        Returns:
            200: CommExtensionListResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for extension in (
            rc.api.forwarding_targets
            .list_extensions_using_forwarding_device_target(device_id=device_id)
        ):
            print(extension.id)
        ```
        """
        return self._client.send(
            calls.list_extensions_using_forwarding_device_target(
                device_id=device_id,
                account_id=account_id,
                extension_id=extension_id,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def read_forwarding_targets(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        exclude_own_targets: ReadForwardingTargetsExcludeOwnTargets | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CommForwardingTargetsResource:
        """List where calls of a user can be forwarded to.

        These are the phones, colleagues and numbers that the rules of the newer call handling
        (`rc.api.interaction_rules`, `rc.api.state_based_rules`) can ring.

        `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets`

        Rate group Medium. App permission ReadAccounts. Account feature
        ReadExtensionAnsweringRules.

        Reference: https://developers.ringcentral.com/api-reference/Forwarding-Targets/readForwardingTargets

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            exclude_own_targets: Leave out the devices and applications of the user. "true" or
                "false".
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.

        Returns:
            200: CommForwardingTargetsResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        for target in rc.api.forwarding_targets.read_forwarding_targets():
            print(target.type)
        ```
        """
        return self._client.send(
            calls.read_forwarding_targets(
                account_id=account_id,
                extension_id=extension_id,
                exclude_own_targets=exclude_own_targets,
                page=page,
                per_page=per_page,
            ),
            **options,
        )


if TYPE_CHECKING:

    class ForwardingTargetsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: ForwardingTargetsApi) -> None:
            self.delete_forwarding_targets = raw(api.delete_forwarding_targets)
            self.list_extensions_using_forwarding_device_target = raw(
                api.list_extensions_using_forwarding_device_target
            )
            self.read_forwarding_targets = raw(api.read_forwarding_targets)

    class ForwardingTargetsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: ForwardingTargetsApi) -> None:
            self.delete_forwarding_targets = streaming(api.delete_forwarding_targets)
            self.list_extensions_using_forwarding_device_target = streaming(
                api.list_extensions_using_forwarding_device_target
            )
            self.read_forwarding_targets = streaming(api.read_forwarding_targets)

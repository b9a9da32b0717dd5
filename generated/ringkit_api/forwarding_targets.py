# Written by `make generate` from spec/. Do not edit.
"""Forwarding Targets: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.forwarding_targets import CommRemoveForwardingTargetsRequestDict
    from ringkit_api.enumerations import ReadForwardingTargetsExcludeOwnTargets
    from ringkit_api.models.comm_extension_list_resource import CommExtensionListResource
    from ringkit_api.models.comm_forwarding_targets_resource import CommForwardingTargetsResource
    from ringkit_api.models.comm_forwarding_targets_resource_records_item import (
        CommForwardingTargetsResourceRecordsItem,
    )
    from ringkit_api.models.comm_referenced_extension_resource import (
        CommReferencedExtensionResource,
    )
    from ringkit_api.models.comm_remove_forwarding_targets_request import (
        CommRemoveForwardingTargetsRequest,
    )
    from ringkit_api.models.comm_remove_forwarding_targets_response import (
        CommRemoveForwardingTargetsResponse,
    )


_DELETE_FORWARDING_TARGETS = Operation(
    id="deleteForwardingTargets",
    method="DELETE",
    path="/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets",
    rate_group="Medium",
    results={200: "CommRemoveForwardingTargetsResponse"},
    payloads=(Payload("json", "CommRemoveForwardingTargetsRequest"),),
    app_permission="EditExtensions",
)


def delete_forwarding_targets(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: CommRemoveForwardingTargetsRequest | CommRemoveForwardingTargetsRequestDict,
) -> Call[CommRemoveForwardingTargetsResponse]:
    """Remove targets from all call handling rules of a user.

    Use it when a number or a colleague is gone. The answer is 200 even when some are refused:
    look at `bulk_item_successful` of each record.

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
    return Call(
        _DELETE_FORWARDING_TARGETS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_LIST_EXTENSIONS_USING_FORWARDING_DEVICE_TARGET = Operation(
    id="listExtensionsUsingForwardingDeviceTarget",
    method="GET",
    path="/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets/devices/{deviceId}/extensions",
    rate_group="Medium",
    results={200: "CommExtensionListResource"},
    paging=Paging("number", "referencedExtensions"),
    app_permission="ReadAccounts",
)


def list_extensions_using_forwarding_device_target(
    *,
    device_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[CommExtensionListResource, CommReferencedExtensionResource]:
    """List the users whose rules ring a certain device.

    Ask before the device is given away or removed. The extensions stand under
    `referenced_extensions`, not `records`.

    `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets/devices/{deviceId}/extensions`

    Rate group Medium. App permission ReadAccounts. Account feature ReadExtensionAnsweringRules.

    Reference: https://developers.ringcentral.com/api-reference/Forwarding-Targets/listExtensionsUsingForwardingDeviceTarget

    Args:
        device_id: `id` of the device, from `rc.api.devices.list_extension_devices`. Str or int.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.

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
    return PagedCall(
        _LIST_EXTENSIONS_USING_FORWARDING_DEVICE_TARGET,
        path={
            "deviceId": device_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "page": page,
            "perPage": per_page,
        },
    )


_READ_FORWARDING_TARGETS = Operation(
    id="readForwardingTargets",
    method="GET",
    path="/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets",
    rate_group="Medium",
    results={200: "CommForwardingTargetsResource"},
    paging=Paging("number", "records"),
    app_permission="ReadAccounts",
)


def read_forwarding_targets(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    exclude_own_targets: ReadForwardingTargetsExcludeOwnTargets | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[CommForwardingTargetsResource, CommForwardingTargetsResourceRecordsItem]:
    """List where calls of a user can be forwarded to.

    These are the phones, colleagues and numbers that the rules of the newer call handling
    (`rc.api.interaction_rules`, `rc.api.state_based_rules`) can ring.

    `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets`

    Rate group Medium. App permission ReadAccounts. Account feature ReadExtensionAnsweringRules.

    Reference: https://developers.ringcentral.com/api-reference/Forwarding-Targets/readForwardingTargets

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        exclude_own_targets: Leave out the devices and applications of the user. "true" or
            "false".
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.

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
    return PagedCall(
        _READ_FORWARDING_TARGETS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "excludeOwnTargets": exclude_own_targets,
            "page": page,
            "perPage": per_page,
        },
    )

# Written by `make generate` from spec/. Do not edit.
"""Bridge Management: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.bridge_management import CreateBridgeRequestDict, UpdateBridgeRequestDict
    from ringkit_api.models.bridge_response import BridgeResponse
    from ringkit_api.models.create_bridge_request import CreateBridgeRequest
    from ringkit_api.models.update_bridge_request import UpdateBridgeRequest


_CREATE_BRIDGE = Operation(
    id="createBridge",
    method="POST",
    path="/rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges",
    rate_group="Heavy",
    results={201: "BridgeResponse"},
    payloads=(Payload("json", "CreateBridgeRequest"),),
    app_permission="Video",
)


def create_bridge(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: CreateBridgeRequest | CreateBridgeRequestDict | Unset = UNSET,
) -> Call[BridgeResponse]:
    """Create a bridge, the room of a video meeting.

    An `Instant` bridge serves one meeting and is deleted after it, a `Scheduled` one serves
    several until it is unused for long. The user, a delegate or a super administrator may
    create it.

    `POST /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges`

    Rate group Heavy. App permission Video.

    Reference: https://developers.ringcentral.com/api-reference/Bridge-Management/createBridge

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: CreateBridgeRequest (json).

    Returns:
        201: BridgeResponse.

    Raises:
        APIStatusError: for an error status (described: 406, 409, 500).

    Example:

    ```python
    bridge = rc.api.bridge_management.create_bridge(
        body={
            "name": "Weekly review", "type": "Scheduled",
            "security": {"password_protected": True, "password": "Wk-2026"},
        }
    )
    print(bridge.id, bridge.discovery.web)
    ```
    """
    return Call(
        _CREATE_BRIDGE,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_DELETE_BRIDGE = Operation(
    id="deleteBridge",
    method="DELETE",
    path="/rcvideo/v2/bridges/{bridgeId}",
    rate_group="Medium",
    results={204: ""},
    app_permission="Video",
)


def delete_bridge(*, bridge_id: str | int | Unset) -> Call[None]:
    """Delete a bridge; its address and numbers lead nowhere afterwards.

    The host, a delegate of the host or a super administrator may do so, others get 403.

    `DELETE /rcvideo/v2/bridges/{bridgeId}`

    Rate group Medium. App permission Video.

    Reference: https://developers.ringcentral.com/api-reference/Bridge-Management/deleteBridge

    Args:
        bridge_id: `id` of the bridge, from the answer that created it. Str or int.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 500).

    Example:

    ```python
    rc.api.bridge_management.delete_bridge(bridge_id=bridge.id)
    print("deleted the bridge", bridge.name)
    ```
    """
    return Call(
        _DELETE_BRIDGE,
        path={
            "bridgeId": bridge_id,
        },
    )


_READ_BRIDGE = Operation(
    id="getBridge",
    method="GET",
    path="/rcvideo/v2/bridges/{bridgeId}",
    rate_group="Medium",
    results={200: "BridgeResponse"},
    app_permission="Video",
)


def read_bridge(
    *, bridge_id: str | int | Unset, pw: str | Unset | None = UNSET
) -> Call[BridgeResponse]:
    """Read a bridge with its pins, address and settings.

    The password is in the answer only for the host, a delegate of the host and a super
    administrator; a guest passes `pw`.

    `GET /rcvideo/v2/bridges/{bridgeId}`

    Rate group Medium. App permission Video.

    Reference: https://developers.ringcentral.com/api-reference/Bridge-Management/getBridge

    Args:
        bridge_id: `id` of the bridge, from the answer that created it. Str or int.
        pw: Hash of the password, `security.password.join_query` of the bridge. Str.

    Returns:
        200: BridgeResponse.

    Raises:
        APIStatusError: for an error status (described: 404, 500).

    Example:

    ```python
    found = rc.api.bridge_management.read_bridge(bridge_id=bridge.id)
    print(found.name, found.type, found.pins.web)
    ```
    """
    return Call(
        _READ_BRIDGE,
        path={
            "bridgeId": bridge_id,
        },
        query={
            "pw": pw,
        },
    )


_READ_BRIDGE_BY_PSTN_PIN = Operation(
    id="getBridgeByPstnPin",
    method="GET",
    path="/rcvideo/v2/bridges/pin/pstn/{pin}",
    rate_group="Medium",
    results={200: "BridgeResponse"},
    app_permission="Video",
)


def read_bridge_by_pstn_pin(
    *, pin: str | Unset, pw: str | Unset | None = UNSET, phone_number: str | Unset | None = UNSET
) -> Call[BridgeResponse]:
    """Find a bridge by the code that is entered on a telephone.

    Codes are unique only among the numbers of one phone group, so that a number other than the
    usual one has to be named.

    `GET /rcvideo/v2/bridges/pin/pstn/{pin}`

    Rate group Medium. App permission Video.

    Reference: https://developers.ringcentral.com/api-reference/Bridge-Management/getBridgeByPstnPin

    Args:
        pin: Code of the host or of the participants. Str.
        pw: Hash of the password, `security.password.join_query` of the bridge. Str.
        phone_number: Number that is dialled to join; the usual one if left out. Str.

    Returns:
        200: BridgeResponse.

    Raises:
        APIStatusError: for an error status (described: 404, 500).

    Example:

    ```python
    found = rc.api.bridge_management.read_bridge_by_pstn_pin(pin=pin)
    print(found.id, found.name)
    ```
    """
    return Call(
        _READ_BRIDGE_BY_PSTN_PIN,
        path={
            "pin": pin,
        },
        query={
            "pw": pw,
            "phoneNumber": phone_number,
        },
    )


_READ_BRIDGE_BY_WEB_PIN = Operation(
    id="getBridgeByWebPin",
    method="GET",
    path="/rcvideo/v2/bridges/pin/web/{pin}",
    rate_group="Medium",
    results={200: "BridgeResponse"},
    app_permission="Video",
)


def read_bridge_by_web_pin(
    *, pin: str | Unset, pw: str | Unset | None = UNSET
) -> Call[BridgeResponse]:
    """Find a bridge by its meeting number or personal name.

    Both are what stands at the end of the address at which people join.

    `GET /rcvideo/v2/bridges/pin/web/{pin}`

    Rate group Medium. App permission Video.

    Reference: https://developers.ringcentral.com/api-reference/Bridge-Management/getBridgeByWebPin

    Args:
        pin: Meeting number, or the personal name of a default bridge. Str.
        pw: Hash of the password, `security.password.join_query` of the bridge. Str.

    Returns:
        200: BridgeResponse.

    Raises:
        APIStatusError: for an error status (described: 404, 500).

    Example:

    ```python
    found = rc.api.bridge_management.read_bridge_by_web_pin(pin=pin)
    print(found.id, found.name)
    ```
    """
    return Call(
        _READ_BRIDGE_BY_WEB_PIN,
        path={
            "pin": pin,
        },
        query={
            "pw": pw,
        },
    )


_READ_DEFAULT_BRIDGE = Operation(
    id="getDefaultBridge",
    method="GET",
    path="/rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges/default",
    rate_group="Medium",
    results={200: "BridgeResponse"},
    app_permission="Video",
)


def read_default_bridge(
    *, account_id: str | int | Unset = "~", extension_id: str | int | Unset = "~"
) -> Call[BridgeResponse]:
    """Read the personal bridge of a user.

    Each user has exactly one, with an address that stays the same, so that it need not be
    created.

    `GET /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges/default`

    Rate group Medium. App permission Video.

    Reference: https://developers.ringcentral.com/api-reference/Bridge-Management/getDefaultBridge

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        200: BridgeResponse.

    Raises:
        APIStatusError: for an error status (described: 404, 500).

    Example:

    ```python
    bridge = rc.api.bridge_management.read_default_bridge()
    print(bridge.name, bridge.pins.web)
    ```
    """
    return Call(
        _READ_DEFAULT_BRIDGE,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_UPDATE_BRIDGE = Operation(
    id="updateBridge",
    method="PATCH",
    path="/rcvideo/v2/bridges/{bridgeId}",
    rate_group="Medium",
    results={200: "BridgeResponse"},
    payloads=(Payload("json", "UpdateBridgeRequest"),),
    app_permission="Video",
)


def update_bridge(
    *, bridge_id: str | int | Unset, body: UpdateBridgeRequest | UpdateBridgeRequestDict
) -> Call[BridgeResponse]:
    """Change a bridge; what is left out stays.

    The host, a delegate of the host or a super administrator may do so. A meeting number that
    another bridge has is refused (409).

    `PATCH /rcvideo/v2/bridges/{bridgeId}`

    Rate group Medium. App permission Video.

    Reference: https://developers.ringcentral.com/api-reference/Bridge-Management/updateBridge

    Args:
        bridge_id: `id` of the bridge, from the answer that created it. Str or int.
        body: UpdateBridgeRequest (json).

    Returns:
        200: BridgeResponse.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 406, 409, 500).

    Example:

    ```python
    updated = rc.api.bridge_management.update_bridge(
        bridge_id=bridge.id, body={"name": "Weekly review, team A"}
    )
    print(updated.id, updated.name)
    ```
    """
    return Call(
        _UPDATE_BRIDGE,
        path={
            "bridgeId": bridge_id,
        },
        body=body,
    )

# Written by `make generate` from spec/. Do not edit.
"""RingOut: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, Payload

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.ring_out import MakeRingOutRequestDict
    from ringkit_api.models.make_ring_out_request import MakeRingOutRequest
    from ringkit_api.models.ring_out_status import RingOutStatus


_CREATE_RING_OUT_CALL = Operation(
    id="createRingOutCall",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out",
    rate_group="Heavy",
    results={200: "RingOutStatus"},
    payloads=(Payload("json", "MakeRingOutRequest"),),
    app_permission="RingOut",
)


def create_ring_out_call(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: MakeRingOutRequest | MakeRingOutRequestDict,
) -> Call[RingOutStatus]:
    """Call two phones and connect them: first yours, then the other.

    The answer comes before anything rings; follow it with
    `rc.api.ring_out.read_ring_out_call_status`. It counts in the Heavy group, ten calls a
    minute. Do not repeat after a timeout: both phones would ring twice.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out`

    Rate group Heavy. App permission RingOut.

    Reference: https://developers.ringcentral.com/api-reference/RingOut/createRingOutCall

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: MakeRingOutRequest (json).

    Returns:
        200: RingOutStatus.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    call = rc.api.ring_out.create_ring_out_call(body={
        "from_": {"phone_number": own}, "to": {"phone_number": "+16505550123"},
        "play_prompt": False,
    })
    print(call.id, call.status.call_status)
    ```
    """
    return Call(
        _CREATE_RING_OUT_CALL,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_DELETE_RING_OUT_CALL = Operation(
    id="deleteRingOutCall",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}",
    rate_group="Heavy",
    results={204: ""},
    app_permission="RingOut",
)


def delete_ring_out_call(
    *,
    ringout_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
) -> Call[None]:
    """Cancel a RingOut call.

    Phones that ring stop ringing, and its `id` is answered with 404 from then on.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}`

    Rate group Heavy. App permission RingOut.

    Reference: https://developers.ringcentral.com/api-reference/RingOut/deleteRingOutCall

    Args:
        ringout_id: `id` of the answer of `rc.api.ring_out.create_ring_out_call`. Str or int.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    rc.api.ring_out.delete_ring_out_call(ringout_id=call.id)
    print("cancelled the call", call.id)
    ```
    """
    return Call(
        _DELETE_RING_OUT_CALL,
        path={
            "ringoutId": ringout_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_READ_RING_OUT_CALL_STATUS = Operation(
    id="readRingOutCallStatus",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}",
    rate_group="Light",
    results={200: "RingOutStatus"},
    app_permission="RingOut",
)


def read_ring_out_call_status(
    *,
    ringout_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
) -> Call[RingOutStatus]:
    """Read whether a RingOut call rings, is connected or has failed.

    InProgress, then Success when both sides talk, then Finished; any other value is a failure.
    Some time after its end the call is answered with 404.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}`

    Rate group Light. App permission RingOut.

    Reference: https://developers.ringcentral.com/api-reference/RingOut/readRingOutCallStatus

    Args:
        ringout_id: `id` of the answer of `rc.api.ring_out.create_ring_out_call`. Str or int.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        200: RingOutStatus.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    found = rc.api.ring_out.read_ring_out_call_status(ringout_id=call.id)
    print(found.status.caller_status, found.status.callee_status)
    ```
    """
    return Call(
        _READ_RING_OUT_CALL_STATUS,
        path={
            "ringoutId": ringout_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )

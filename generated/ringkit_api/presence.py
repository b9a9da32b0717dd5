# Written by `make generate` from spec/. Do not edit.
"""Presence: one function per operation, each returning a call that a client sends."""

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

    from ringkit._unset import Unset
    from ringkit_api.dicts.presence import (
        CallQueueUpdatePresenceDict,
        ExtensionCallQueueUpdatePresenceListDict,
        PresenceInfoRequestDict,
        UpdateUnifiedPresenceDict,
    )
    from ringkit_api.models.account_presence_info import AccountPresenceInfo
    from ringkit_api.models.call_queue_member_presence import CallQueueMemberPresence
    from ringkit_api.models.call_queue_presence import CallQueuePresence
    from ringkit_api.models.call_queue_update_presence import CallQueueUpdatePresence
    from ringkit_api.models.extension_call_queue_presence import ExtensionCallQueuePresence
    from ringkit_api.models.extension_call_queue_presence_list import ExtensionCallQueuePresenceList
    from ringkit_api.models.extension_call_queue_update_presence_list import (
        ExtensionCallQueueUpdatePresenceList,
    )
    from ringkit_api.models.presence_info_request import PresenceInfoRequest
    from ringkit_api.models.presence_info_response import PresenceInfoResponse
    from ringkit_api.models.unified_presence import UnifiedPresence
    from ringkit_api.models.update_unified_presence import UpdateUnifiedPresence


_READ_ACCOUNT_PRESENCE = Operation(
    id="readAccountPresence",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/presence",
    rate_group="Heavy",
    results={200: "AccountPresenceInfo"},
    paging=Paging("links", "records"),
    app_permission="ReadPresence",
    user_permission="ReadPresenceStatus",
)


def read_account_presence(
    *,
    account_id: str | int | Unset = "~",
    detailed_telephony_state: bool | Unset | None = UNSET,
    sip_data: bool | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[AccountPresenceInfo, PresenceInfoResponse]:
    """List the presence of all extensions of the account.

    One call in place of one per user; for changes as they come subscribe to the presence of the
    account. Extensions that are not people are always Offline and lack most members.

    `GET /restapi/v1.0/account/{accountId}/presence`

    Rate group Heavy. App permission ReadPresence. User permission ReadPresenceStatus. Account
    feature ReadPresenceStatus.

    Reference: https://developers.ringcentral.com/api-reference/Presence/readAccountPresence

    Args:
        account_id: "~" is that of the user who is logged in.
        detailed_telephony_state: Return the calls of each user in `active_calls`, too. Bool.
        sip_data: Return the SIP identifiers of each call, too; needs
            `detailed_telephony_state`. Bool.
        page: Number of the page, counted from 1. Int.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int.

    Returns:
        200: AccountPresenceInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for presence in rc.api.presence.read_account_presence(per_page=1000):
        print(presence.extension.extension_number, presence.presence_status)
    ```
    """
    return PagedCall(
        _READ_ACCOUNT_PRESENCE,
        path={
            "accountId": account_id,
        },
        query={
            "detailedTelephonyState": detailed_telephony_state,
            "sipData": sip_data,
            "page": page,
            "perPage": per_page,
        },
    )


_READ_CALL_QUEUE_PRESENCE = Operation(
    id="readCallQueuePresence",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence",
    rate_group="Light",
    results={200: "CallQueuePresence"},
    paging=Paging("single", "records"),
    app_permission="ReadPresence",
)


def read_call_queue_presence(
    *, group_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> PagedCall[CallQueuePresence, CallQueueMemberPresence]:
    """List which members of a call queue take its calls now.

    A member takes calls of this queue only if both flags of the record are true.

    `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`

    Rate group Light. App permission ReadPresence. Account feature ReadPresenceStatus.

    Reference: https://developers.ringcentral.com/api-reference/Presence/readCallQueuePresence

    Args:
        group_id: `id` of the call queue, from `rc.api.call_queues.list_call_queues`. Str or
            int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: CallQueuePresence.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for record in rc.api.presence.read_call_queue_presence(group_id=queue_id):
        print(record.member_.name, record.accept_current_queue_calls)
    ```
    """
    return PagedCall(
        _READ_CALL_QUEUE_PRESENCE,
        path={
            "groupId": group_id,
            "accountId": account_id,
        },
    )


_READ_EXTENSION_CALL_QUEUE_PRESENCE = Operation(
    id="readExtensionCallQueuePresence",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence",
    rate_group="Light",
    results={200: "ExtensionCallQueuePresenceList"},
    paging=Paging("single", "records"),
    app_permission="ReadPresence",
)


def read_extension_call_queue_presence(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    editable_member_status: bool | Unset | None = UNSET,
) -> PagedCall[ExtensionCallQueuePresenceList, ExtensionCallQueuePresence]:
    """List the call queues of a user, with whether the user takes their calls.

    The same seen from the queue is `rc.api.presence.read_call_queue_presence`.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence`

    Rate group Light. App permission ReadPresence. Account feature ReadPresenceStatus.

    Reference: https://developers.ringcentral.com/api-reference/Presence/readExtensionCallQueuePresence

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        editable_member_status: Only queues whose members may change this themselves, or only
            others. Bool.

    Returns:
        200: ExtensionCallQueuePresenceList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for record in rc.api.presence.read_extension_call_queue_presence(
        extension_id=member_id
    ):
        print(record.call_queue.name, record.accept_calls)
    ```
    """
    return PagedCall(
        _READ_EXTENSION_CALL_QUEUE_PRESENCE,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "editableMemberStatus": editable_member_status,
        },
    )


_READ_UNIFIED_PRESENCE = Operation(
    id="readUnifiedPresence",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence",
    rate_group="Medium",
    results={200: "UnifiedPresence", 207: "*"},
    bulk=Bulk("extensionId", 30),
    app_permission="ReadPresence",
    user_permission="ReadPresenceStatus",
)


@bulk_argument("extension_id")
def read_unified_presence(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Sequence[str | int] | Unset = "~",
) -> BulkCall[UnifiedPresence]:
    """Read the presence of a user over phone, messages and meetings.

    `status` sums up the three. Of other users fewer members are returned than of yourself;
    several ids give 207.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence`

    Rate group Medium. App permission ReadPresence. User permission ReadPresenceStatus.

    Reference: https://developers.ringcentral.com/api-reference/Presence/readUnifiedPresence

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        200: UnifiedPresence; 207: several ids, see `bulk`.

    Raises:
        APIStatusError: for an error status (described: 400, 404).

    Example:

    ```python
    presence = rc.api.presence.read_unified_presence()
    print(presence.status, presence.telephony.status, presence.meeting.status)
    ```
    """
    return BulkCall(
        _READ_UNIFIED_PRESENCE,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_READ_USER_PRESENCE_STATUS = Operation(
    id="readUserPresenceStatus",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence",
    rate_group="Light",
    results={200: "PresenceInfoResponse", 207: "*"},
    bulk=Bulk("extensionId", 30),
    app_permission="ReadPresence",
    user_permission="ReadPresenceStatus",
)


@bulk_argument("extension_id")
def read_user_presence_status(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    detailed_telephony_state: bool | Unset | None = UNSET,
    sip_data: bool | Unset | None = UNSET,
) -> BulkCall[PresenceInfoResponse]:
    """Read whether a user can be reached, and the user's calls.

    Up to 30 ids give 207, each with a status of its own. `presence_status` is computed from
    what the user set and what the phone does. Do not poll: subscribe to it.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence`

    Rate group Light. App permission ReadPresence. User permission ReadPresenceStatus. Account
    feature ReadPresenceStatus.

    Reference: https://developers.ringcentral.com/api-reference/Presence/readUserPresenceStatus

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        detailed_telephony_state: Return the calls of the user in `active_calls`, too. Bool.
        sip_data: Return the SIP identifiers of each call, too; needs
            `detailed_telephony_state`. Bool.

    Returns:
        200: PresenceInfoResponse; 207: several ids, see `bulk`.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    presence = rc.api.presence.read_user_presence_status(
        detailed_telephony_state=True
    )
    print(presence.presence_status, presence.telephony_status)
    for call in presence.active_calls:
        print(call.direction, call.from_, call.telephony_status)
    ```
    """
    return BulkCall(
        _READ_USER_PRESENCE_STATUS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "detailedTelephonyState": detailed_telephony_state,
            "sipData": sip_data,
        },
    )


_UPDATE_CALL_QUEUE_PRESENCE = Operation(
    id="updateCallQueuePresence",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence",
    rate_group="Medium",
    results={200: "CallQueuePresence"},
    payloads=(Payload("json", "CallQueueUpdatePresence"),),
    max_body=100_000_000,
    app_permission="EditPresence",
)


def update_call_queue_presence(
    *,
    group_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: CallQueueUpdatePresence | CallQueueUpdatePresenceDict,
) -> Call[CallQueuePresence]:
    """Set which members of a call queue take its calls.

    Name the members whose state is to change. For a manager of the queue; a user's own state is
    changed with `rc.api.presence.update_extension_call_queue_presence`.

    `PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`

    Rate group Medium. App permission EditPresence. Account feature EditPresenceStatus. Request
    body up to 100,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Presence/updateCallQueuePresence

    Args:
        group_id: `id` of the call queue, from `rc.api.call_queues.list_call_queues`. Str or
            int.
        account_id: "~" is that of the user who is logged in.
        body: CallQueueUpdatePresence (json).

    Returns:
        200: CallQueuePresence.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    presence = rc.api.presence.update_call_queue_presence(
        group_id=queue_id,
        body={"records": [{
            "member_": {"id": member.id}, "accept_current_queue_calls": False,
        }]},
    )
    print(presence.records[0].accept_current_queue_calls)
    ```
    """
    return Call(
        _UPDATE_CALL_QUEUE_PRESENCE,
        path={
            "groupId": group_id,
            "accountId": account_id,
        },
        body=body,
    )


_UPDATE_EXTENSION_CALL_QUEUE_PRESENCE = Operation(
    id="updateExtensionCallQueuePresence",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence",
    rate_group="Medium",
    results={200: "ExtensionCallQueuePresenceList"},
    payloads=(Payload("json", "ExtensionCallQueueUpdatePresenceList"),),
    max_body=100_000_000,
    app_permission="EditPresence",
)


def update_extension_call_queue_presence(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: ExtensionCallQueueUpdatePresenceList | ExtensionCallQueueUpdatePresenceListDict,
) -> Call[ExtensionCallQueuePresenceList]:
    """Set for which call queues a user takes calls.

    Name the queues whose state is to change; those with `editable_member_status` false are
    decided by their manager.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence`

    Rate group Medium. App permission EditPresence. Account feature EditPresenceStatus. Request
    body up to 100,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Presence/updateExtensionCallQueuePresence

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: ExtensionCallQueueUpdatePresenceList (json).

    Returns:
        200: ExtensionCallQueuePresenceList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    presence = rc.api.presence.update_extension_call_queue_presence(
        extension_id=member_id,
        body={
            "records": [{"call_queue": {"id": queue_id}, "accept_calls": False}]
        },
    )
    print([record.accept_calls for record in presence.records])
    ```
    """
    return Call(
        _UPDATE_EXTENSION_CALL_QUEUE_PRESENCE,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_UPDATE_UNIFIED_PRESENCE = Operation(
    id="updateUnifiedPresence",
    method="PATCH",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence",
    rate_group="Medium",
    results={200: "UnifiedPresence"},
    payloads=(Payload("json", "UpdateUnifiedPresence"),),
    app_permission="EditPresence",
    user_permission="EditPresenceStatus",
)


def update_unified_presence(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: UpdateUnifiedPresence | UpdateUnifiedPresenceDict,
) -> Call[UnifiedPresence]:
    """Change how a user can be reached by messages and by phone.

    Only the user's own can be changed. What is left out stays; the state of meetings cannot be
    set.

    `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence`

    Rate group Medium. App permission EditPresence. User permission EditPresenceStatus.

    Reference: https://developers.ringcentral.com/api-reference/Presence/updateUnifiedPresence

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: UpdateUnifiedPresence (json).

    Returns:
        200: UnifiedPresence.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404).

    Example:

    ```python
    presence = rc.api.presence.update_unified_presence(
        body={"glip": {"availability": "DND"}}
    )
    print(presence.status, presence.glip.availability)
    ```
    """
    return Call(
        _UPDATE_UNIFIED_PRESENCE,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_UPDATE_USER_PRESENCE_STATUS = Operation(
    id="updateUserPresenceStatus",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence",
    rate_group="Medium",
    results={200: "PresenceInfoResponse"},
    payloads=(Payload("json", "PresenceInfoRequest"),),
    max_body=100_000_000,
    app_permission="EditPresence",
)


def update_user_presence_status(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: PresenceInfoRequest | PresenceInfoRequestDict | Unset = UNSET,
) -> Call[PresenceInfoResponse]:
    """Change the presence of a user, the message, and which calls are taken.

    Members that are left out stay. Only people have a presence. On accounts with the newer
    handling of calls `dnd_status_personal` and `accept_call_queue_calls` take the place of
    `dnd_status`.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence`

    Rate group Medium. App permission EditPresence. Account feature EditPresenceStatus. Request
    body up to 100,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Presence/updateUserPresenceStatus

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: PresenceInfoRequest (json).

    Returns:
        200: PresenceInfoResponse.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    presence = rc.api.presence.update_user_presence_status(
        body={"user_status": "Busy", "message": "In a meeting until noon"}
    )
    print(presence.user_status, presence.message)
    ```
    """
    return Call(
        _UPDATE_USER_PRESENCE_STATUS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )

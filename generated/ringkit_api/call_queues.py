# Written by `make generate` from spec/. Do not edit.
"""Call Queues: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._call.deprecation import deprecated
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.call_queues import (
        CallQueueBulkAssignResourceDict,
        CallQueueDetailsForUpdateDict,
        CallQueueOverflowSettingsRequestResourceDict,
        DepartmentBulkAssignResourceDict,
        UserCallQueuesDict,
    )
    from ringkit_api.models.call_queue_bulk_assign_resource import CallQueueBulkAssignResource
    from ringkit_api.models.call_queue_details import CallQueueDetails
    from ringkit_api.models.call_queue_details_for_update import CallQueueDetailsForUpdate
    from ringkit_api.models.call_queue_info import CallQueueInfo
    from ringkit_api.models.call_queue_list import CallQueueList
    from ringkit_api.models.call_queue_member_info import CallQueueMemberInfo
    from ringkit_api.models.call_queue_members import CallQueueMembers
    from ringkit_api.models.call_queue_overflow_settings import CallQueueOverflowSettings
    from ringkit_api.models.call_queue_overflow_settings_request_resource import (
        CallQueueOverflowSettingsRequestResource,
    )
    from ringkit_api.models.department_bulk_assign_resource import DepartmentBulkAssignResource
    from ringkit_api.models.department_member_list import DepartmentMemberList
    from ringkit_api.models.extension_info import ExtensionInfo
    from ringkit_api.models.user_call_queues import UserCallQueues


_ASSIGN_MULTIPLE_CALL_QUEUE_MEMBERS = Operation(
    id="assignMultipleCallQueueMembers",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign",
    rate_group="Heavy",
    results={204: ""},
    payloads=(Payload("json", "CallQueueBulkAssignResource"),),
    app_permission="EditExtensions",
    user_permission="Groups",
)


def assign_multiple_call_queue_members(
    *,
    group_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: CallQueueBulkAssignResource | CallQueueBulkAssignResourceDict,
) -> Call[None]:
    """Add members to a call queue and remove members from it.

    Members that are named in neither list stay. To set all queues of one user use
    `update_user_call_queues`.

    `POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign`

    Rate group Heavy. App permission EditExtensions. User permission Groups. Account feature
    EditGroups.

    Reference: https://developers.ringcentral.com/api-reference/Call-Queues/assignMultipleCallQueueMembers

    Args:
        group_id: `id` of the call queue, from `list_call_queues`. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: CallQueueBulkAssignResource (json).

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400).

    Example:

    ```python
    rc.api.call_queues.assign_multiple_call_queue_members(
        group_id=queue_id, body={"added_extension_ids": [agent_id]}
    )
    print(agent_id, "takes calls of the queue")
    ```
    """
    return Call(
        _ASSIGN_MULTIPLE_CALL_QUEUE_MEMBERS,
        path={
            "groupId": group_id,
            "accountId": account_id,
        },
        body=body,
    )


_ASSIGN_MULTIPLE_DEPARTMENT_MEMBERS = Operation(
    id="assignMultipleDepartmentMembers",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/department/bulk-assign",
    rate_group="Heavy",
    results={204: ""},
    payloads=(Payload("json", "DepartmentBulkAssignResource"),),
    app_permission="EditAccounts",
    user_permission="UserGroups",
)


@deprecated("assignMultipleDepartmentMembers is deprecated by RingCentral")
def assign_multiple_department_members(
    *,
    account_id: str | int | Unset = "~",
    body: DepartmentBulkAssignResource | DepartmentBulkAssignResourceDict | Unset = UNSET,
) -> Call[None]:
    """Add and remove members of several call queues at once.

    Either all of it is done or nothing. Deprecated: use `assign_multiple_call_queue_members`
    for each queue.

    `POST /restapi/v1.0/account/{accountId}/department/bulk-assign`

    Rate group Heavy. App permission EditAccounts. User permission UserGroups. Account feature
    EditUserGroups. Deprecated.

    Reference: https://developers.ringcentral.com/api-reference/Call-Queues/assignMultipleDepartmentMembers

    Args:
        account_id: "~" is that of the user who is logged in.
        body: DepartmentBulkAssignResource (json).

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    rc.api.call_queues.assign_multiple_department_members(body={
        "items": [
            {"department_id": queue_id, "added_extension_ids": [agent_id]}
        ]
    })
    print(agent_id, "takes calls of the department")
    ```
    """
    return Call(
        _ASSIGN_MULTIPLE_DEPARTMENT_MEMBERS,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_LIST_CALL_QUEUE_MEMBERS = Operation(
    id="listCallQueueMembers",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/call-queues/{groupId}/members",
    rate_group="Light",
    results={200: "CallQueueMembers"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)


def list_call_queue_members(
    *,
    group_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[CallQueueMembers, CallQueueMemberInfo]:
    """List the members of a call queue.

    Whether a member takes calls of the queue at present is a matter of
    `rc.api.presence.read_call_queue_presence`.

    `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members`

    Rate group Light. App permission ReadAccounts. User permission ReadExtensions. Account
    feature ReadExtensions.

    Reference: https://developers.ringcentral.com/api-reference/Call-Queues/listCallQueueMembers

    Args:
        group_id: `id` of the call queue, from `list_call_queues`. Str or int.
        account_id: "~" is that of the user who is logged in.
        page: Number of the page, counted from 1. Int; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `100` if left out.

    Returns:
        200: CallQueueMembers.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for member in rc.api.call_queues.list_call_queue_members(group_id=queue_id):
        print(member.id, member.extension_number)
    ```
    """
    return PagedCall(
        _LIST_CALL_QUEUE_MEMBERS,
        path={
            "groupId": group_id,
            "accountId": account_id,
        },
        query={
            "page": page,
            "perPage": per_page,
        },
    )


_LIST_CALL_QUEUES = Operation(
    id="listCallQueues",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/call-queues",
    rate_group="Medium",
    results={200: "CallQueueList"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)


def list_call_queues(
    *,
    account_id: str | int | Unset = "~",
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    member_extension_id: str | int | Unset | None = UNSET,
) -> PagedCall[CallQueueList, CallQueueInfo]:
    """List the call queues of the account.

    Filter by member for the queues of one user.

    `GET /restapi/v1.0/account/{accountId}/call-queues`

    Rate group Medium. App permission ReadAccounts. User permission ReadExtensions. Account
    feature ReadExtensions.

    Reference: https://developers.ringcentral.com/api-reference/Call-Queues/listCallQueues

    Args:
        account_id: "~" is that of the user who is logged in.
        page: Number of the page, counted from 1. Int; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `100` if left out.
        member_extension_id: `id` of an extension that must be a member of the queues. Str or
            int.

    Returns:
        200: CallQueueList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for queue in rc.api.call_queues.list_call_queues():
        print(queue.extension_number, queue.name, queue.status)
    ```
    """
    return PagedCall(
        _LIST_CALL_QUEUES,
        path={
            "accountId": account_id,
        },
        query={
            "page": page,
            "perPage": per_page,
            "memberExtensionId": member_extension_id,
        },
    )


_LIST_DEPARTMENT_MEMBERS = Operation(
    id="listDepartmentMembers",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/department/{departmentId}/members",
    rate_group="Light",
    results={200: "DepartmentMemberList"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)


@deprecated("listDepartmentMembers is deprecated by RingCentral")
def list_department_members(
    *,
    department_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[DepartmentMemberList, ExtensionInfo]:
    """List the members of a call queue under its former name.

    Deprecated: use `list_call_queue_members`.

    `GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members`

    Rate group Light. App permission ReadAccounts. User permission ReadExtensions. Account
    feature ReadExtensions. Deprecated.

    Reference: https://developers.ringcentral.com/api-reference/Call-Queues/listDepartmentMembers

    Args:
        department_id: `id` of the call queue, from `list_call_queues`. Str or int.
        account_id: "~" is that of the user who is logged in.
        page: Number of the page, counted from 1. Int; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `100` if left out.

    Returns:
        200: DepartmentMemberList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for member in rc.api.call_queues.list_department_members(
        department_id=queue_id
    ):
        print(member.extension_number, member.name)
    ```
    """
    return PagedCall(
        _LIST_DEPARTMENT_MEMBERS,
        path={
            "departmentId": department_id,
            "accountId": account_id,
        },
        query={
            "page": page,
            "perPage": per_page,
        },
    )


_READ_CALL_QUEUE_INFO = Operation(
    id="readCallQueueInfo",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/call-queues/{groupId}",
    rate_group="Light",
    results={200: "CallQueueDetails"},
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)


def read_call_queue_info(
    *, group_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[CallQueueDetails]:
    """Read a call queue with its service level.

    How it distributes calls, and what callers hear, is in its answering rules,
    `rc.api.call_handling_rules`.

    `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}`

    Rate group Light. App permission ReadAccounts. User permission ReadExtensions. Account
    feature ReadExtensions.

    Reference: https://developers.ringcentral.com/api-reference/Call-Queues/readCallQueueInfo

    Args:
        group_id: `id` of the call queue, from `list_call_queues`. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: CallQueueDetails.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    queue = rc.api.call_queues.read_call_queue_info(group_id=queue_id)
    print(queue.name, queue.service_level_settings.sla_goal)
    ```
    """
    return Call(
        _READ_CALL_QUEUE_INFO,
        path={
            "groupId": group_id,
            "accountId": account_id,
        },
    )


_READ_CALL_QUEUE_OVERFLOW_SETTINGS = Operation(
    id="getCallQueueOverflowSettings",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings",
    rate_group="Heavy",
    results={200: "CallQueueOverflowSettings"},
    paging=Paging("single", "items"),
    app_permission="ReadAccounts",
    user_permission="CallQueueToCallQueue",
)


def read_call_queue_overflow_settings(
    *, call_queue_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> PagedCall[CallQueueOverflowSettings, CallQueueInfo]:
    """Read which queues help a call queue that has too many calls.

    The list counts only if `enabled` is true.

    `GET /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`

    Rate group Heavy. App permission ReadAccounts. User permission CallQueueToCallQueue.

    Reference: https://developers.ringcentral.com/api-reference/Call-Queues/getCallQueueOverflowSettings

    Args:
        call_queue_id: `id` of the call queue, from `rc.api.call_queues.list_call_queues`. Str
            or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: CallQueueOverflowSettings.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    overflow = rc.api.call_queues.read_call_queue_overflow_settings(
        call_queue_id=queue_id
    )
    print(overflow.enabled, [queue.name for queue in overflow.items])
    ```
    """
    return PagedCall(
        _READ_CALL_QUEUE_OVERFLOW_SETTINGS,
        path={
            "callQueueId": call_queue_id,
            "accountId": account_id,
        },
    )


_UPDATE_CALL_QUEUE_INFO = Operation(
    id="updateCallQueueInfo",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/call-queues/{groupId}",
    rate_group="Light",
    results={200: "CallQueueDetails"},
    payloads=(Payload("json", "CallQueueDetailsForUpdate"),),
    app_permission="EditExtensions",
    user_permission="EditUserInfo",
)


def update_call_queue_info(
    *,
    group_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: CallQueueDetailsForUpdate | CallQueueDetailsForUpdateDict,
) -> Call[CallQueueDetails]:
    """Change a call queue.

    The queue is an extension, too: its name and number change with it.

    `PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}`

    Rate group Light. App permission EditExtensions. User permission EditUserInfo. Account
    feature EditExtensionInfo.

    Reference: https://developers.ringcentral.com/api-reference/Call-Queues/updateCallQueueInfo

    Args:
        group_id: `id` of the call queue, from `list_call_queues`. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: CallQueueDetailsForUpdate (json).

    Returns:
        200: CallQueueDetails.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    goal = CallQueueServiceLevelSettings(sla_goal=90, sla_threshold_seconds=30)
    queue = rc.api.call_queues.update_call_queue_info(
        group_id=queue_id, body={"service_level_settings": goal}
    )
    print(queue.name, queue.service_level_settings.sla_goal)
    ```
    """
    return Call(
        _UPDATE_CALL_QUEUE_INFO,
        path={
            "groupId": group_id,
            "accountId": account_id,
        },
        body=body,
    )


_UPDATE_CALL_QUEUE_OVERFLOW_SETTINGS = Operation(
    id="updateCallQueueOverflowSettings",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings",
    rate_group="Heavy",
    results={200: "CallQueueOverflowSettings"},
    payloads=(Payload("json", "CallQueueOverflowSettingsRequestResource"),),
    app_permission="EditExtensions",
    user_permission="CallQueueToCallQueue",
)


def update_call_queue_overflow_settings(
    *,
    call_queue_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: CallQueueOverflowSettingsRequestResource | CallQueueOverflowSettingsRequestResourceDict,
) -> Call[CallQueueOverflowSettings]:
    """Change which queues help a call queue that has too many calls.

    Members of those queues are offered its calls, too, as long as `enabled` is true.

    `PUT /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`

    Rate group Heavy. App permission EditExtensions. User permission CallQueueToCallQueue.

    Reference: https://developers.ringcentral.com/api-reference/Call-Queues/updateCallQueueOverflowSettings

    Args:
        call_queue_id: `id` of the call queue, from `rc.api.call_queues.list_call_queues`. Str
            or int.
        account_id: "~" is that of the user who is logged in.
        body: CallQueueOverflowSettingsRequestResource (json).

    Returns:
        200: CallQueueOverflowSettings.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    overflow = rc.api.call_queues.update_call_queue_overflow_settings(
        call_queue_id=queue_id,
        body={"enabled": True, "items": [{"id": other.id}]},
    )
    print(overflow.enabled, [queue.name for queue in overflow.items])
    ```
    """
    return Call(
        _UPDATE_CALL_QUEUE_OVERFLOW_SETTINGS,
        path={
            "callQueueId": call_queue_id,
            "accountId": account_id,
        },
        body=body,
    )


_UPDATE_USER_CALL_QUEUES = Operation(
    id="updateUserCallQueues",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues",
    rate_group="Medium",
    results={200: "UserCallQueues"},
    payloads=(Payload("json", "UserCallQueues"),),
    app_permission="EditAccounts",
    user_permission="EditCallQueuePresence",
)


def update_user_call_queues(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: UserCallQueues | UserCallQueuesDict,
) -> Call[UserCallQueues]:
    """Replace the call queues of which a user is a member.

    The list is taken whole: the user leaves every queue that is not in it.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues`

    Rate group Medium. App permission EditAccounts. User permission EditCallQueuePresence.
    Account feature EditCallQueuePresence.

    Reference: https://developers.ringcentral.com/api-reference/Call-Queues/updateUserCallQueues

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: UserCallQueues (json).

    Returns:
        200: UserCallQueues.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    mine = rc.api.call_queues.update_user_call_queues(
        body={"records": [{"id": queue_id}]}
    )
    print([queue.name for queue in mine.records])
    ```
    """
    return Call(
        _UPDATE_USER_CALL_QUEUES,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )

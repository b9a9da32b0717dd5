# Written by `make generate` from spec/. Do not edit.
"""Call Monitoring Groups: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.dicts.call_monitoring_groups import (
        CallMonitoringBulkAssignDict,
        CreateCallMonitoringGroupRequestDict,
    )
    from ringkit_api.models.call_monitoring_bulk_assign import CallMonitoringBulkAssign
    from ringkit_api.models.call_monitoring_group import CallMonitoringGroup
    from ringkit_api.models.call_monitoring_group_member_info import CallMonitoringGroupMemberInfo
    from ringkit_api.models.call_monitoring_group_member_list import CallMonitoringGroupMemberList
    from ringkit_api.models.call_monitoring_groups import CallMonitoringGroups
    from ringkit_api.models.create_call_monitoring_group_request import (
        CreateCallMonitoringGroupRequest,
    )


_CREATE_CALL_MONITORING_GROUP = Operation(
    id="createCallMonitoringGroup",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/call-monitoring-groups",
    rate_group="Medium",
    results={200: "CallMonitoringGroup"},
    payloads=(Payload("json", "CreateCallMonitoringGroupRequest"),),
    app_permission="EditExtensions",
    user_permission="Groups",
)


def create_call_monitoring_group(
    *,
    account_id: str | int | Unset = "~",
    body: CreateCallMonitoringGroupRequest | CreateCallMonitoringGroupRequestDict,
) -> Call[CallMonitoringGroup]:
    """Create a group in which some users may listen to the calls of others.

    It has no members at first; add them with `update_call_monitoring_group_list`.

    `POST /restapi/v1.0/account/{accountId}/call-monitoring-groups`

    Rate group Medium. App permission EditExtensions. User permission Groups. Account feature
    EditGroups.

    Reference: https://developers.ringcentral.com/api-reference/Call-Monitoring-Groups/createCallMonitoringGroup

    Args:
        account_id: "~" is that of the user who is logged in.
        body: CreateCallMonitoringGroupRequest (json).

    Returns:
        200: CallMonitoringGroup.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    group = rc.api.call_monitoring_groups.create_call_monitoring_group(
        body={"name": "Support"}
    )
    print(group.id, group.name)
    ```
    """
    return Call(
        _CREATE_CALL_MONITORING_GROUP,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_DELETE_CALL_MONITORING_GROUP = Operation(
    id="deleteCallMonitoringGroup",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}",
    rate_group="Medium",
    results={204: ""},
    app_permission="EditExtensions",
    user_permission="Groups",
)


def delete_call_monitoring_group(
    *, group_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[None]:
    """Delete a call monitoring group.

    Its supervisors can no longer listen to its members.

    `DELETE /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`

    Rate group Medium. App permission EditExtensions. User permission Groups. Account feature
    EditGroups.

    Reference: https://developers.ringcentral.com/api-reference/Call-Monitoring-Groups/deleteCallMonitoringGroup

    Args:
        group_id: `id` of the group, from `list_call_monitoring_groups`. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 404).

    Example:

    ```python
    rc.api.call_monitoring_groups.delete_call_monitoring_group(
        group_id=group.id
    )
    print("deleted the group", group.name)
    ```
    """
    return Call(
        _DELETE_CALL_MONITORING_GROUP,
        path={
            "groupId": group_id,
            "accountId": account_id,
        },
    )


_LIST_CALL_MONITORING_GROUP_MEMBERS = Operation(
    id="listCallMonitoringGroupMembers",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members",
    rate_group="Medium",
    results={200: "CallMonitoringGroupMemberList"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)


def list_call_monitoring_group_members(
    *,
    group_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[CallMonitoringGroupMemberList, CallMonitoringGroupMemberInfo]:
    """List the members of a call monitoring group.

    Each has the right to listen, to be listened to, or both.

    `GET /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members`

    Rate group Medium. App permission ReadAccounts. User permission ReadExtensions. Account
    feature ReadExtensions.

    Reference: https://developers.ringcentral.com/api-reference/Call-Monitoring-Groups/listCallMonitoringGroupMembers

    Args:
        group_id: `id` of the group, from `list_call_monitoring_groups`. Str or int.
        account_id: "~" is that of the user who is logged in.
        page: Number of the page, counted from 1. Int; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `100` if left out.

    Returns:
        200: CallMonitoringGroupMemberList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for member in (
        rc.api.call_monitoring_groups
        .list_call_monitoring_group_members(group_id=group.id)
    ):
        print(member.extension_number, member.permissions)
    ```
    """
    return PagedCall(
        _LIST_CALL_MONITORING_GROUP_MEMBERS,
        path={
            "groupId": group_id,
            "accountId": account_id,
        },
        query={
            "page": page,
            "perPage": per_page,
        },
    )


_LIST_CALL_MONITORING_GROUPS = Operation(
    id="listCallMonitoringGroups",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/call-monitoring-groups",
    rate_group="Medium",
    results={200: "CallMonitoringGroups"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)


def list_call_monitoring_groups(
    *,
    account_id: str | int | Unset = "~",
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    member_extension_id: str | int | Unset | None = UNSET,
    site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
) -> PagedCall[CallMonitoringGroups, CallMonitoringGroup]:
    """List the call monitoring groups of the account.

    Filter by member to find out who may listen to whom.

    `GET /restapi/v1.0/account/{accountId}/call-monitoring-groups`

    Rate group Medium. App permission ReadAccounts. User permission ReadExtensions. Account
    feature ReadExtensions.

    Reference: https://developers.ringcentral.com/api-reference/Call-Monitoring-Groups/listCallMonitoringGroups

    Args:
        account_id: "~" is that of the user who is logged in.
        page: Number of the page, counted from 1. Int; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `100` if left out.
        member_extension_id: `id` of an extension that must be in the groups. Str or int.
        site_id: `id` of the site, from `rc.api.multi_site.list_sites`; the main site is
            `main-site`. Str or int, one or several.

    Returns:
        200: CallMonitoringGroups.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for group in rc.api.call_monitoring_groups.list_call_monitoring_groups():
        print(group.id, group.name)
    ```
    """
    return PagedCall(
        _LIST_CALL_MONITORING_GROUPS,
        path={
            "accountId": account_id,
        },
        query={
            "page": page,
            "perPage": per_page,
            "memberExtensionId": member_extension_id,
            "siteId": site_id,
        },
    )


_UPDATE_CALL_MONITORING_GROUP = Operation(
    id="updateCallMonitoringGroup",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}",
    rate_group="Medium",
    results={200: "CallMonitoringGroup"},
    payloads=(Payload("json", "CreateCallMonitoringGroupRequest"),),
    app_permission="EditExtensions",
    user_permission="Groups",
)


def update_call_monitoring_group(
    *,
    group_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: CreateCallMonitoringGroupRequest | CreateCallMonitoringGroupRequestDict,
) -> Call[CallMonitoringGroup]:
    """Rename a call monitoring group.

    Its members stay; change them with `update_call_monitoring_group_list`.

    `PUT /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`

    Rate group Medium. App permission EditExtensions. User permission Groups. Account feature
    EditGroups.

    Reference: https://developers.ringcentral.com/api-reference/Call-Monitoring-Groups/updateCallMonitoringGroup

    Args:
        group_id: `id` of the group, from `list_call_monitoring_groups`. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: CreateCallMonitoringGroupRequest (json).

    Returns:
        200: CallMonitoringGroup.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404).

    Example:

    ```python
    updated = rc.api.call_monitoring_groups.update_call_monitoring_group(
        group_id=group.id, body={"name": "Support, east"}
    )
    print(updated.name)
    ```
    """
    return Call(
        _UPDATE_CALL_MONITORING_GROUP,
        path={
            "groupId": group_id,
            "accountId": account_id,
        },
        body=body,
    )


_UPDATE_CALL_MONITORING_GROUP_LIST = Operation(
    id="updateCallMonitoringGroupList",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/bulk-assign",
    rate_group="Heavy",
    results={204: ""},
    payloads=(Payload("json", "CallMonitoringBulkAssign"),),
    app_permission="EditExtensions",
    user_permission="Groups",
)


def update_call_monitoring_group_list(
    *,
    group_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: CallMonitoringBulkAssign | CallMonitoringBulkAssignDict,
) -> Call[None]:
    """Add, change and remove members of a call monitoring group.

    Members that are not named stay as they are.

    `POST /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/bulk-assign`

    Rate group Heavy. App permission EditExtensions. User permission Groups. Account feature
    EditGroups.

    Reference: https://developers.ringcentral.com/api-reference/Call-Monitoring-Groups/updateCallMonitoringGroupList

    Args:
        group_id: `id` of the group, from `list_call_monitoring_groups`. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: CallMonitoringBulkAssign (json).

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400).

    Example:

    ```python
    rc.api.call_monitoring_groups.update_call_monitoring_group_list(
        group_id=group.id,
        body={
            "added_extensions": [{"id": my_id, "permissions": ["Monitoring"]}]
        },
    )
    print(my_id, "monitors the calls of", group.name)
    ```
    """
    return Call(
        _UPDATE_CALL_MONITORING_GROUP_LIST,
        path={
            "groupId": group_id,
            "accountId": account_id,
        },
        body=body,
    )

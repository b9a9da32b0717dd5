# Written by `make generate` from spec/. Do not edit.
"""Paging Only Groups: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.paging_only_groups import EditPagingGroupRequestDict
    from ringkit_api.models.edit_paging_group_request import EditPagingGroupRequest
    from ringkit_api.models.paging_device_info import PagingDeviceInfo
    from ringkit_api.models.paging_group_extension_info import PagingGroupExtensionInfo
    from ringkit_api.models.paging_only_group_devices import PagingOnlyGroupDevices
    from ringkit_api.models.paging_only_group_users import PagingOnlyGroupUsers


_ASSIGN_MULTIPLE_PAGING_GROUP_USERS_DEVICES = Operation(
    id="assignMultiplePagingGroupUsersDevices",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign",
    rate_group="Heavy",
    results={200: ""},
    payloads=(Payload("json", "EditPagingGroupRequest"),),
    app_permission="EditAccounts",
    user_permission="Groups",
)


def assign_multiple_paging_group_users_devices(
    *,
    paging_only_group_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: EditPagingGroupRequest | EditPagingGroupRequestDict | Unset = UNSET,
) -> Call[None]:
    """Add and remove users and devices of a paging group.

    Users are those who may speak to the group, devices the phones that play it. All four lists
    of the body are optional.

    `POST /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign`

    Rate group Heavy. App permission EditAccounts. User permission Groups. Account feature
    EditGroups.

    Reference: https://developers.ringcentral.com/api-reference/Paging-Only-Groups/assignMultiplePagingGroupUsersDevices

    Args:
        paging_only_group_id: `id` of an extension of the type PagingOnly, from
            `rc.api.extensions.list_extensions`. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: EditPagingGroupRequest (json).

    Returns:
        200: nothing.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    rc.api.paging_only_groups.assign_multiple_paging_group_users_devices(
        paging_only_group_id=group.id, body={"added_user_ids": [my_id]}
    )
    print(my_id, "can page", group.name)
    ```
    """
    return Call(
        _ASSIGN_MULTIPLE_PAGING_GROUP_USERS_DEVICES,
        path={
            "pagingOnlyGroupId": paging_only_group_id,
            "accountId": account_id,
        },
        body=body,
    )


_LIST_PAGING_GROUP_DEVICES = Operation(
    id="listPagingGroupDevices",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices",
    rate_group="Light",
    results={200: "PagingOnlyGroupDevices"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadCompanyDevices",
)


def list_paging_group_devices(
    *,
    paging_only_group_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[PagingOnlyGroupDevices, PagingDeviceInfo]:
    """List the phones that play what is said to a paging group.

    Who may speak is listed by `rc.api.paging_only_groups.list_paging_group_users`.

    `GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices`

    Rate group Light. App permission ReadAccounts. User permission ReadCompanyDevices. Account
    feature ReadAccountDevices.

    Reference: https://developers.ringcentral.com/api-reference/Paging-Only-Groups/listPagingGroupDevices

    Args:
        paging_only_group_id: `id` of an extension of the type PagingOnly, from
            `rc.api.extensions.list_extensions`. Str or int.
        account_id: "~" is that of the user who is logged in.
        page: Number of the page, counted from 1. Int; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `100` if left out.

    Returns:
        200: PagingOnlyGroupDevices.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for device in rc.api.paging_only_groups.list_paging_group_devices(
        paging_only_group_id=group.id
    ):
        print(device.id, device.name)
    ```
    """
    return PagedCall(
        _LIST_PAGING_GROUP_DEVICES,
        path={
            "pagingOnlyGroupId": paging_only_group_id,
            "accountId": account_id,
        },
        query={
            "page": page,
            "perPage": per_page,
        },
    )


_LIST_PAGING_GROUP_USERS = Operation(
    id="listPagingGroupUsers",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users",
    rate_group="Light",
    results={200: "PagingOnlyGroupUsers"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadUserInfo",
)


def list_paging_group_users(
    *,
    paging_only_group_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[PagingOnlyGroupUsers, PagingGroupExtensionInfo]:
    """List the users who may speak to a paging group.

    The phones that play it are listed by `rc.api.paging_only_groups.list_paging_group_devices`.

    `GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users`

    Rate group Light. App permission ReadAccounts. User permission ReadUserInfo. Account feature
    ReadExtensionInfo.

    Reference: https://developers.ringcentral.com/api-reference/Paging-Only-Groups/listPagingGroupUsers

    Args:
        paging_only_group_id: `id` of an extension of the type PagingOnly, from
            `rc.api.extensions.list_extensions`. Str or int.
        account_id: "~" is that of the user who is logged in.
        page: Number of the page, counted from 1. Int; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `100` if left out.

    Returns:
        200: PagingOnlyGroupUsers.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for user in rc.api.paging_only_groups.list_paging_group_users(
        paging_only_group_id=group.id
    ):
        print(user.extension_number, user.name)
    ```
    """
    return PagedCall(
        _LIST_PAGING_GROUP_USERS,
        path={
            "pagingOnlyGroupId": paging_only_group_id,
            "accountId": account_id,
        },
        query={
            "page": page,
            "perPage": per_page,
        },
    )

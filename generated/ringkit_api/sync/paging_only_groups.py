# Written by `make generate` from spec/. Do not edit.
"""Paging Only Groups for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import paging_only_groups as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.paging_only_groups import EditPagingGroupRequestDict
    from ringkit_api.models.edit_paging_group_request import EditPagingGroupRequest
    from ringkit_api.models.paging_only_group_devices import PagingOnlyGroupDevices
    from ringkit_api.models.paging_only_group_users import PagingOnlyGroupUsers


class PagingOnlyGroupsApi(Namespace):
    """Paging Only Groups: 3 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> PagingOnlyGroupsApiRaw: ...
        @property
        def with_streaming_response(self) -> PagingOnlyGroupsApiStreaming: ...

    def assign_multiple_paging_group_users_devices(
        self,
        *,
        paging_only_group_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: EditPagingGroupRequest | EditPagingGroupRequestDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Add and remove users and devices of a paging group.

        Users are those who may speak to the group, devices the phones that play it. All four
        lists of the body are optional.

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
        return self._client.send(
            calls.assign_multiple_paging_group_users_devices(
                paging_only_group_id=paging_only_group_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def list_paging_group_devices(
        self,
        *,
        paging_only_group_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PagingOnlyGroupDevices:
        """List the phones that play what is said to a paging group.

        Who may speak is listed by `rc.api.paging_only_groups.list_paging_group_users`.

        `GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices`

        Rate group Light. App permission ReadAccounts. User permission ReadCompanyDevices.
        Account feature ReadAccountDevices.

        Reference: https://developers.ringcentral.com/api-reference/Paging-Only-Groups/listPagingGroupDevices

        Args:
            paging_only_group_id: `id` of an extension of the type PagingOnly, from
                `rc.api.extensions.list_extensions`. Str or int.
            account_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.

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
        return self._client.send(
            calls.list_paging_group_devices(
                paging_only_group_id=paging_only_group_id,
                account_id=account_id,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def list_paging_group_users(
        self,
        *,
        paging_only_group_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PagingOnlyGroupUsers:
        """List the users who may speak to a paging group.

        The phones that play it are listed by
        `rc.api.paging_only_groups.list_paging_group_devices`.

        `GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users`

        Rate group Light. App permission ReadAccounts. User permission ReadUserInfo. Account
        feature ReadExtensionInfo.

        Reference: https://developers.ringcentral.com/api-reference/Paging-Only-Groups/listPagingGroupUsers

        Args:
            paging_only_group_id: `id` of an extension of the type PagingOnly, from
                `rc.api.extensions.list_extensions`. Str or int.
            account_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.

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
        return self._client.send(
            calls.list_paging_group_users(
                paging_only_group_id=paging_only_group_id,
                account_id=account_id,
                page=page,
                per_page=per_page,
            ),
            **options,
        )


if TYPE_CHECKING:

    class PagingOnlyGroupsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: PagingOnlyGroupsApi) -> None:
            self.assign_multiple_paging_group_users_devices = raw(
                api.assign_multiple_paging_group_users_devices
            )
            self.list_paging_group_devices = raw(api.list_paging_group_devices)
            self.list_paging_group_users = raw(api.list_paging_group_users)

    class PagingOnlyGroupsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: PagingOnlyGroupsApi) -> None:
            self.assign_multiple_paging_group_users_devices = streaming(
                api.assign_multiple_paging_group_users_devices
            )
            self.list_paging_group_devices = streaming(api.list_paging_group_devices)
            self.list_paging_group_users = streaming(api.list_paging_group_users)

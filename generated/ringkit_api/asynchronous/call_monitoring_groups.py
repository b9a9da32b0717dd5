# Written by `make generate` from spec/. Do not edit.
"""Call Monitoring Groups for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import call_monitoring_groups as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
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


class AsyncCallMonitoringGroupsApi(AsyncNamespace):
    """Call Monitoring Groups: 6 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCallMonitoringGroupsApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncCallMonitoringGroupsApiStreaming: ...

    async def create_call_monitoring_group(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: CreateCallMonitoringGroupRequest | CreateCallMonitoringGroupRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CallMonitoringGroup:
        """Create a group in which some users may listen to the calls of others.

        It has no members at first; add them with `update_call_monitoring_group_list`.

        `POST /restapi/v1.0/account/{accountId}/call-monitoring-groups`

        Rate group Medium. App permission EditExtensions. User permission Groups. Account
        feature EditGroups.

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
        group = await rc.api.call_monitoring_groups.create_call_monitoring_group(
            body={"name": "Support"}
        )
        print(group.id, group.name)
        ```
        """
        return await self._client.send(
            calls.create_call_monitoring_group(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def delete_call_monitoring_group(
        self,
        *,
        group_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a call monitoring group.

        Its supervisors can no longer listen to its members.

        `DELETE /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`

        Rate group Medium. App permission EditExtensions. User permission Groups. Account
        feature EditGroups.

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
        await rc.api.call_monitoring_groups.delete_call_monitoring_group(
            group_id=group.id
        )
        print("deleted the group", group.name)
        ```
        """
        return await self._client.send(
            calls.delete_call_monitoring_group(
                group_id=group_id,
                account_id=account_id,
            ),
            **options,
        )

    def list_call_monitoring_group_members(
        self,
        *,
        group_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallMonitoringGroupMemberList, CallMonitoringGroupMemberInfo]:
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
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.

        Returns:
            200: CallMonitoringGroupMemberList.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        async for member in (
            rc.api.call_monitoring_groups
            .list_call_monitoring_group_members(group_id=group.id)
        ):
            print(member.extension_number, member.permissions)
        ```
        """
        return self._client.paginate(
            calls.list_call_monitoring_group_members(
                group_id=group_id,
                account_id=account_id,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def list_call_monitoring_groups(
        self,
        *,
        account_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        member_extension_id: str | int | Unset | None = UNSET,
        site_id: str | int | Sequence[str | int] | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[CallMonitoringGroups, CallMonitoringGroup]:
        """List the call monitoring groups of the account.

        Filter by member to find out who may listen to whom.

        `GET /restapi/v1.0/account/{accountId}/call-monitoring-groups`

        Rate group Medium. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/Call-Monitoring-Groups/listCallMonitoringGroups

        Args:
            account_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.
            member_extension_id: `id` of an extension that must be in the groups. Str or int.
            site_id: `id` of the site, from `rc.api.multi_site.list_sites`; the main site is
                `main-site`. Str or int, one or several.

        Returns:
            200: CallMonitoringGroups.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        async for group in rc.api.call_monitoring_groups.list_call_monitoring_groups():
            print(group.id, group.name)
        ```
        """
        return self._client.paginate(
            calls.list_call_monitoring_groups(
                account_id=account_id,
                page=page,
                per_page=per_page,
                member_extension_id=member_extension_id,
                site_id=site_id,
            ),
            **options,
        )

    async def update_call_monitoring_group(
        self,
        *,
        group_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: CreateCallMonitoringGroupRequest | CreateCallMonitoringGroupRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CallMonitoringGroup:
        """Rename a call monitoring group.

        Its members stay; change them with `update_call_monitoring_group_list`.

        `PUT /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`

        Rate group Medium. App permission EditExtensions. User permission Groups. Account
        feature EditGroups.

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
        updated = await rc.api.call_monitoring_groups.update_call_monitoring_group(
            group_id=group.id, body={"name": "Support, east"}
        )
        print(updated.name)
        ```
        """
        return await self._client.send(
            calls.update_call_monitoring_group(
                group_id=group_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def update_call_monitoring_group_list(
        self,
        *,
        group_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: CallMonitoringBulkAssign | CallMonitoringBulkAssignDict,
        **options: Unpack[RequestOptions],
    ) -> None:
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
        await rc.api.call_monitoring_groups.update_call_monitoring_group_list(
            group_id=group.id,
            body={
                "added_extensions": [{"id": my_id, "permissions": ["Monitoring"]}]
            },
        )
        print(my_id, "monitors the calls of", group.name)
        ```
        """
        return await self._client.send(
            calls.update_call_monitoring_group_list(
                group_id=group_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncCallMonitoringGroupsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncCallMonitoringGroupsApi) -> None:
            self.create_call_monitoring_group = async_raw(api.create_call_monitoring_group)
            self.delete_call_monitoring_group = async_raw(api.delete_call_monitoring_group)
            self.list_call_monitoring_group_members = async_paged_raw(
                api.list_call_monitoring_group_members
            )
            self.list_call_monitoring_groups = async_paged_raw(api.list_call_monitoring_groups)
            self.update_call_monitoring_group = async_raw(api.update_call_monitoring_group)
            self.update_call_monitoring_group_list = async_raw(
                api.update_call_monitoring_group_list
            )

    class AsyncCallMonitoringGroupsApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncCallMonitoringGroupsApi) -> None:
            self.create_call_monitoring_group = async_streaming(api.create_call_monitoring_group)
            self.delete_call_monitoring_group = async_streaming(api.delete_call_monitoring_group)
            self.list_call_monitoring_group_members = async_streaming(
                api.list_call_monitoring_group_members
            )
            self.list_call_monitoring_groups = async_streaming(api.list_call_monitoring_groups)
            self.update_call_monitoring_group = async_streaming(api.update_call_monitoring_group)
            self.update_call_monitoring_group_list = async_streaming(
                api.update_call_monitoring_group_list
            )

# Written by `make generate` from spec/. Do not edit.
"""Call Monitoring Groups for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import call_monitoring_groups as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.call_monitoring_groups import (
        CallMonitoringBulkAssignDict,
        CreateCallMonitoringGroupRequestDict,
    )
    from ringkit_api.models.call_monitoring_bulk_assign import CallMonitoringBulkAssign
    from ringkit_api.models.call_monitoring_group import CallMonitoringGroup
    from ringkit_api.models.call_monitoring_group_member_list import CallMonitoringGroupMemberList
    from ringkit_api.models.call_monitoring_groups import CallMonitoringGroups
    from ringkit_api.models.create_call_monitoring_group_request import (
        CreateCallMonitoringGroupRequest,
    )


class CallMonitoringGroupsApi(Namespace):
    """Call Monitoring Groups: 6 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CallMonitoringGroupsApiRaw: ...
        @property
        def with_streaming_response(self) -> CallMonitoringGroupsApiStreaming: ...

    def create_call_monitoring_group(
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
        group = rc.api.call_monitoring_groups.create_call_monitoring_group(
            body={"name": "Support"}
        )
        print(group.id, group.name)
        ```
        """
        return self._client.send(
            calls.create_call_monitoring_group(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def delete_call_monitoring_group(
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
        rc.api.call_monitoring_groups.delete_call_monitoring_group(
            group_id=group.id
        )
        print("deleted the group", group.name)
        ```
        """
        return self._client.send(
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
    ) -> CallMonitoringGroupMemberList:
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
        for member in (
            rc.api.call_monitoring_groups
            .list_call_monitoring_group_members(group_id=group.id)
        ):
            print(member.extension_number, member.permissions)
        ```
        """
        return self._client.send(
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
    ) -> CallMonitoringGroups:
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
        for group in rc.api.call_monitoring_groups.list_call_monitoring_groups():
            print(group.id, group.name)
        ```
        """
        return self._client.send(
            calls.list_call_monitoring_groups(
                account_id=account_id,
                page=page,
                per_page=per_page,
                member_extension_id=member_extension_id,
                site_id=site_id,
            ),
            **options,
        )

    def update_call_monitoring_group(
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
        updated = rc.api.call_monitoring_groups.update_call_monitoring_group(
            group_id=group.id, body={"name": "Support, east"}
        )
        print(updated.name)
        ```
        """
        return self._client.send(
            calls.update_call_monitoring_group(
                group_id=group_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def update_call_monitoring_group_list(
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
        rc.api.call_monitoring_groups.update_call_monitoring_group_list(
            group_id=group.id,
            body={
                "added_extensions": [{"id": my_id, "permissions": ["Monitoring"]}]
            },
        )
        print(my_id, "monitors the calls of", group.name)
        ```
        """
        return self._client.send(
            calls.update_call_monitoring_group_list(
                group_id=group_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class CallMonitoringGroupsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: CallMonitoringGroupsApi) -> None:
            self.create_call_monitoring_group = raw(api.create_call_monitoring_group)
            self.delete_call_monitoring_group = raw(api.delete_call_monitoring_group)
            self.list_call_monitoring_group_members = raw(api.list_call_monitoring_group_members)
            self.list_call_monitoring_groups = raw(api.list_call_monitoring_groups)
            self.update_call_monitoring_group = raw(api.update_call_monitoring_group)
            self.update_call_monitoring_group_list = raw(api.update_call_monitoring_group_list)

    class CallMonitoringGroupsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: CallMonitoringGroupsApi) -> None:
            self.create_call_monitoring_group = streaming(api.create_call_monitoring_group)
            self.delete_call_monitoring_group = streaming(api.delete_call_monitoring_group)
            self.list_call_monitoring_group_members = streaming(
                api.list_call_monitoring_group_members
            )
            self.list_call_monitoring_groups = streaming(api.list_call_monitoring_groups)
            self.update_call_monitoring_group = streaming(api.update_call_monitoring_group)
            self.update_call_monitoring_group_list = streaming(
                api.update_call_monitoring_group_list
            )

# Written by `make generate` from spec/. Do not edit.
"""Call Queues for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.deprecation import deprecated
from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import call_queues as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
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
    from ringkit_api.models.call_queue_list import CallQueueList
    from ringkit_api.models.call_queue_members import CallQueueMembers
    from ringkit_api.models.call_queue_overflow_settings import CallQueueOverflowSettings
    from ringkit_api.models.call_queue_overflow_settings_request_resource import (
        CallQueueOverflowSettingsRequestResource,
    )
    from ringkit_api.models.department_bulk_assign_resource import DepartmentBulkAssignResource
    from ringkit_api.models.department_member_list import DepartmentMemberList
    from ringkit_api.models.user_call_queues import UserCallQueues


class CallQueuesApi(Namespace):
    """Call Queues: 10 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CallQueuesApiRaw: ...
        @property
        def with_streaming_response(self) -> CallQueuesApiStreaming: ...

    def assign_multiple_call_queue_members(
        self,
        *,
        group_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: CallQueueBulkAssignResource | CallQueueBulkAssignResourceDict,
        **options: Unpack[RequestOptions],
    ) -> None:
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
        return self._client.send(
            calls.assign_multiple_call_queue_members(
                group_id=group_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    @deprecated("assignMultipleDepartmentMembers is deprecated by RingCentral")
    def assign_multiple_department_members(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: DepartmentBulkAssignResource | DepartmentBulkAssignResourceDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Add and remove members of several call queues at once.

        Either all of it is done or nothing. Deprecated: use
        `assign_multiple_call_queue_members` for each queue.

        `POST /restapi/v1.0/account/{accountId}/department/bulk-assign`

        Rate group Heavy. App permission EditAccounts. User permission UserGroups. Account
        feature EditUserGroups. Deprecated.

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
        return self._client.send(
            calls.assign_multiple_department_members(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def list_call_queue_members(
        self,
        *,
        group_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CallQueueMembers:
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
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.

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
        return self._client.send(
            calls.list_call_queue_members(
                group_id=group_id,
                account_id=account_id,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def list_call_queues(
        self,
        *,
        account_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        member_extension_id: str | int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CallQueueList:
        """List the call queues of the account.

        Filter by member for the queues of one user.

        `GET /restapi/v1.0/account/{accountId}/call-queues`

        Rate group Medium. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/Call-Queues/listCallQueues

        Args:
            account_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.
            member_extension_id: `id` of an extension that must be a member of the queues. Str
                or int.

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
        return self._client.send(
            calls.list_call_queues(
                account_id=account_id,
                page=page,
                per_page=per_page,
                member_extension_id=member_extension_id,
            ),
            **options,
        )

    @deprecated("listDepartmentMembers is deprecated by RingCentral")
    def list_department_members(
        self,
        *,
        department_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> DepartmentMemberList:
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
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.

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
        return self._client.send(
            calls.list_department_members(
                department_id=department_id,
                account_id=account_id,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def read_call_queue_info(
        self,
        *,
        group_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> CallQueueDetails:
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
        return self._client.send(
            calls.read_call_queue_info(
                group_id=group_id,
                account_id=account_id,
            ),
            **options,
        )

    def read_call_queue_overflow_settings(
        self,
        *,
        call_queue_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> CallQueueOverflowSettings:
        """Read which queues help a call queue that has too many calls.

        The list counts only if `enabled` is true.

        `GET /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`

        Rate group Heavy. App permission ReadAccounts. User permission CallQueueToCallQueue.

        Reference: https://developers.ringcentral.com/api-reference/Call-Queues/getCallQueueOverflowSettings

        Args:
            call_queue_id: `id` of the call queue, from `rc.api.call_queues.list_call_queues`.
                Str or int.
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
        return self._client.send(
            calls.read_call_queue_overflow_settings(
                call_queue_id=call_queue_id,
                account_id=account_id,
            ),
            **options,
        )

    def update_call_queue_info(
        self,
        *,
        group_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: CallQueueDetailsForUpdate | CallQueueDetailsForUpdateDict,
        **options: Unpack[RequestOptions],
    ) -> CallQueueDetails:
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
        return self._client.send(
            calls.update_call_queue_info(
                group_id=group_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def update_call_queue_overflow_settings(
        self,
        *,
        call_queue_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: CallQueueOverflowSettingsRequestResource
        | CallQueueOverflowSettingsRequestResourceDict,
        **options: Unpack[RequestOptions],
    ) -> CallQueueOverflowSettings:
        """Change which queues help a call queue that has too many calls.

        Members of those queues are offered its calls, too, as long as `enabled` is true.

        `PUT /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`

        Rate group Heavy. App permission EditExtensions. User permission CallQueueToCallQueue.

        Reference: https://developers.ringcentral.com/api-reference/Call-Queues/updateCallQueueOverflowSettings

        Args:
            call_queue_id: `id` of the call queue, from `rc.api.call_queues.list_call_queues`.
                Str or int.
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
        return self._client.send(
            calls.update_call_queue_overflow_settings(
                call_queue_id=call_queue_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def update_user_call_queues(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: UserCallQueues | UserCallQueuesDict,
        **options: Unpack[RequestOptions],
    ) -> UserCallQueues:
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
        return self._client.send(
            calls.update_user_call_queues(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class CallQueuesApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: CallQueuesApi) -> None:
            self.assign_multiple_call_queue_members = raw(api.assign_multiple_call_queue_members)
            self.assign_multiple_department_members = raw(api.assign_multiple_department_members)
            self.list_call_queue_members = raw(api.list_call_queue_members)
            self.list_call_queues = raw(api.list_call_queues)
            self.list_department_members = raw(api.list_department_members)
            self.read_call_queue_info = raw(api.read_call_queue_info)
            self.read_call_queue_overflow_settings = raw(api.read_call_queue_overflow_settings)
            self.update_call_queue_info = raw(api.update_call_queue_info)
            self.update_call_queue_overflow_settings = raw(api.update_call_queue_overflow_settings)
            self.update_user_call_queues = raw(api.update_user_call_queues)

    class CallQueuesApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: CallQueuesApi) -> None:
            self.assign_multiple_call_queue_members = streaming(
                api.assign_multiple_call_queue_members
            )
            self.assign_multiple_department_members = streaming(
                api.assign_multiple_department_members
            )
            self.list_call_queue_members = streaming(api.list_call_queue_members)
            self.list_call_queues = streaming(api.list_call_queues)
            self.list_department_members = streaming(api.list_department_members)
            self.read_call_queue_info = streaming(api.read_call_queue_info)
            self.read_call_queue_overflow_settings = streaming(
                api.read_call_queue_overflow_settings
            )
            self.update_call_queue_info = streaming(api.update_call_queue_info)
            self.update_call_queue_overflow_settings = streaming(
                api.update_call_queue_overflow_settings
            )
            self.update_user_call_queues = streaming(api.update_user_call_queues)

# Written by `make generate` from spec/. Do not edit.
"""Call Queues for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import call_queues as calls

if TYPE_CHECKING:
    from ringkit._unset import Unset
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

    def assign_multiple_call_queue_members(
        self, *, group_id: str | int, account_id: str | int = "~", body: CallQueueBulkAssignResource
    ) -> None:
        """Assign multiple call queue members.

        `POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign`

        Rate group Heavy. App permission EditExtensions. User permission Groups. Account feature
        EditGroups.

        Reference: https://developers.ringcentral.com/api-reference/Call-Queues/assignMultipleCallQueueMembers

        Args:
            group_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: CallQueueBulkAssignResource (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400).
        """
        return self._client.send(
            calls.assign_multiple_call_queue_members(
                group_id=group_id,
                account_id=account_id,
                body=body,
            )
        )

    def assign_multiple_department_members(
        self, *, account_id: str | int = "~", body: DepartmentBulkAssignResource | Unset = UNSET
    ) -> None:
        """Assign multiple department members.

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
        """
        return self._client.send(
            calls.assign_multiple_department_members(
                account_id=account_id,
                body=body,
            )
        )

    def get_call_queue_overflow_settings(
        self, *, call_queue_id: str | int, account_id: str | int = "~"
    ) -> CallQueueOverflowSettings:
        """Get call queue overflow settings.

        `GET /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`

        Rate group Heavy. App permission ReadAccounts. User permission CallQueueToCallQueue.

        Reference: https://developers.ringcentral.com/api-reference/Call-Queues/getCallQueueOverflowSettings

        Args:
            call_queue_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: CallQueueOverflowSettings.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.get_call_queue_overflow_settings(
                call_queue_id=call_queue_id,
                account_id=account_id,
            )
        )

    def list_call_queue_members(
        self,
        *,
        group_id: str | int,
        account_id: str | int = "~",
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> CallQueueMembers:
        """List call queue members.

        `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members`

        Rate group Light. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/Call-Queues/listCallQueueMembers

        Args:
            group_id: str or int.
            account_id: "~" is that of the user who is logged in.
            page: int; `1` if left out.
            per_page: int; `100` if left out.

        Returns:
            200: CallQueueMembers.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.list_call_queue_members(
                group_id=group_id,
                account_id=account_id,
                page=page,
                per_page=per_page,
            )
        )

    def list_call_queues(
        self,
        *,
        account_id: str | int = "~",
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        member_extension_id: str | int | Unset = UNSET,
    ) -> CallQueueList:
        """List call queues.

        `GET /restapi/v1.0/account/{accountId}/call-queues`

        Rate group Medium. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/Call-Queues/listCallQueues

        Args:
            account_id: "~" is that of the user who is logged in.
            page: int; `1` if left out.
            per_page: int; `100` if left out.
            member_extension_id: str or int.

        Returns:
            200: CallQueueList.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.list_call_queues(
                account_id=account_id,
                page=page,
                per_page=per_page,
                member_extension_id=member_extension_id,
            )
        )

    def list_department_members(
        self,
        *,
        department_id: int,
        account_id: str | int = "~",
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> DepartmentMemberList:
        """List department members.

        `GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members`

        Rate group Light. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions. Deprecated.

        Reference: https://developers.ringcentral.com/api-reference/Call-Queues/listDepartmentMembers

        Args:
            department_id: int.
            account_id: "~" is that of the user who is logged in.
            page: int; `1` if left out.
            per_page: int; `100` if left out.

        Returns:
            200: DepartmentMemberList.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.list_department_members(
                department_id=department_id,
                account_id=account_id,
                page=page,
                per_page=per_page,
            )
        )

    def read_call_queue_info(
        self, *, group_id: str | int, account_id: str | int = "~"
    ) -> CallQueueDetails:
        """Read call queue info.

        `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}`

        Rate group Light. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/Call-Queues/readCallQueueInfo

        Args:
            group_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: CallQueueDetails.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.read_call_queue_info(
                group_id=group_id,
                account_id=account_id,
            )
        )

    def update_call_queue_info(
        self, *, group_id: str | int, account_id: str | int = "~", body: CallQueueDetailsForUpdate
    ) -> CallQueueDetails:
        """Update call queue info.

        `PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}`

        Rate group Light. App permission EditExtensions. User permission EditUserInfo. Account
        feature EditExtensionInfo.

        Reference: https://developers.ringcentral.com/api-reference/Call-Queues/updateCallQueueInfo

        Args:
            group_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: CallQueueDetailsForUpdate (json).

        Returns:
            200: CallQueueDetails.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.update_call_queue_info(
                group_id=group_id,
                account_id=account_id,
                body=body,
            )
        )

    def update_call_queue_overflow_settings(
        self,
        *,
        call_queue_id: str | int,
        account_id: str | int = "~",
        body: CallQueueOverflowSettingsRequestResource,
    ) -> CallQueueOverflowSettings:
        """Update call queue overflow settings.

        `PUT /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`

        Rate group Heavy. App permission EditExtensions. User permission CallQueueToCallQueue.

        Reference: https://developers.ringcentral.com/api-reference/Call-Queues/updateCallQueueOverflowSettings

        Args:
            call_queue_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: CallQueueOverflowSettingsRequestResource (json).

        Returns:
            200: CallQueueOverflowSettings.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.update_call_queue_overflow_settings(
                call_queue_id=call_queue_id,
                account_id=account_id,
                body=body,
            )
        )

    def update_user_call_queues(
        self, *, account_id: str | int = "~", extension_id: str | int = "~", body: UserCallQueues
    ) -> UserCallQueues:
        """Update user call queues.

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
        """
        return self._client.send(
            calls.update_user_call_queues(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            )
        )

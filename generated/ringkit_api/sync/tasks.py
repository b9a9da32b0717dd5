# Written by `make generate` from spec/. Do not edit.
"""Tasks for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import tasks as calls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.enumerations import (
        ListChatTasksAssigneeStatus,
        ListChatTasksAssignmentStatus,
        ListChatTasksStatus,
    )
    from ringkit_api.models.tm_complete_task_request import TMCompleteTaskRequest
    from ringkit_api.models.tm_create_task_request import TMCreateTaskRequest
    from ringkit_api.models.tm_task_info import TMTaskInfo
    from ringkit_api.models.tm_task_list import TMTaskList
    from ringkit_api.models.tm_update_task_request import TMUpdateTaskRequest


class TasksApi(Namespace):
    """Tasks: 6 operations."""

    def complete_task(self, *, task_id: str | int, body: TMCompleteTaskRequest) -> None:
        """Complete task.

        `POST /team-messaging/v1/tasks/{taskId}/complete`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Tasks/completeTaskNew

        Args:
            task_id: str or int.
            body: TMCompleteTaskRequest (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.send(
            calls.complete_task(
                task_id=task_id,
                body=body,
            )
        )

    def create_task(self, *, chat_id: str | int, body: TMCreateTaskRequest) -> TMTaskInfo:
        """Create task.

        `POST /team-messaging/v1/chats/{chatId}/tasks`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Tasks/createTaskNew

        Args:
            chat_id: str or int.
            body: TMCreateTaskRequest (json).

        Returns:
            201: TMTaskInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.send(
            calls.create_task(
                chat_id=chat_id,
                body=body,
            )
        )

    def delete_task(self, *, task_id: str | int) -> None:
        """Delete task.

        `DELETE /team-messaging/v1/tasks/{taskId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Tasks/deleteTaskNew

        Args:
            task_id: str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).
        """
        return self._client.send(
            calls.delete_task(
                task_id=task_id,
            )
        )

    def list_chat_tasks(
        self,
        *,
        chat_id: str | int,
        creation_time_to: str | Unset = UNSET,
        creation_time_from: str | Unset = UNSET,
        creator_id: str | int | Sequence[str | int] | Unset = UNSET,
        status: ListChatTasksStatus | Sequence[ListChatTasksStatus] | Unset = UNSET,
        assignment_status: ListChatTasksAssignmentStatus | Unset = UNSET,
        assignee_id: str | int | Sequence[str | int] | Unset = UNSET,
        assignee_status: ListChatTasksAssigneeStatus | Unset = UNSET,
        page_token: str | Unset = UNSET,
        record_count: int | Unset = UNSET,
    ) -> TMTaskList:
        """List chat tasks.

        `GET /team-messaging/v1/chats/{chatId}/tasks`

        Rate group Heavy. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Tasks/listChatTasksNew

        Args:
            chat_id: str or int.
            creation_time_to: str; `"now"` if left out.
            creation_time_from: str.
            creator_id: str or int, one or several.
            status: "Pending" or "InProgress" or "Completed", one or several.
            assignment_status: "Unassigned" or "Assigned".
            assignee_id: str or int, one or several.
            assignee_status: "Pending" or "Completed".
            page_token: str.
            record_count: int; 1 to 250; `30` if left out.

        Returns:
            200: TMTaskList.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.send(
            calls.list_chat_tasks(
                chat_id=chat_id,
                creation_time_to=creation_time_to,
                creation_time_from=creation_time_from,
                creator_id=creator_id,
                status=status,
                assignment_status=assignment_status,
                assignee_id=assignee_id,
                assignee_status=assignee_status,
                page_token=page_token,
                record_count=record_count,
            )
        )

    def patch_task(
        self, *, task_id: str | int, body: TMUpdateTaskRequest | Unset = UNSET
    ) -> TMTaskList:
        """Patch task.

        `PATCH /team-messaging/v1/tasks/{taskId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Tasks/patchTaskNew

        Args:
            task_id: str or int.
            body: TMUpdateTaskRequest (json).

        Returns:
            200: TMTaskList.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.send(
            calls.patch_task(
                task_id=task_id,
                body=body,
            )
        )

    def read_task(self, *, task_id: str | int | Sequence[str | int]) -> TMTaskInfo:
        """Read task.

        `GET /team-messaging/v1/tasks/{taskId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Tasks/readTaskNew

        Args:
            task_id: str or int, one or several.

        Returns:
            200: TMTaskInfo; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.send(
            calls.read_task(
                task_id=task_id,
            )
        )

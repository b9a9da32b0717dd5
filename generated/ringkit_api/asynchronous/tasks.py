# Written by `make generate` from spec/. Do not edit.
"""Tasks for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import tasks as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.tasks import (
        CompleteTaskRequestDict,
        CreateTaskRequestDict,
        UpdateTaskRequestDict,
    )
    from ringkit_api.enumerations import (
        ListChatTasksAssigneeStatus,
        ListChatTasksAssignmentStatus,
        ListChatTasksStatus,
    )
    from ringkit_api.models.complete_task_request import CompleteTaskRequest
    from ringkit_api.models.create_task_request import CreateTaskRequest
    from ringkit_api.models.task_info import TaskInfo
    from ringkit_api.models.task_list import TaskList
    from ringkit_api.models.update_task_request import UpdateTaskRequest


class AsyncTasksApi(AsyncNamespace):
    """Tasks: 6 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTasksApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncTasksApiStreaming: ...

    async def complete_task(
        self,
        *,
        task_id: str | int | Unset,
        body: CompleteTaskRequest | CompleteTaskRequestDict,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Mark a task as done, or as not done after all.

        How far depends on its `completeness_condition`: for all, for some assignees, or in
        percent. The answer has no content.

        `POST /team-messaging/v1/tasks/{taskId}/complete`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Tasks/completeTaskNew

        Args:
            task_id: The `id` of a task, from `rc.api.tasks.list_chat_tasks`. Str or int.
            body: CompleteTaskRequest (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).

        Example:

        ```python
        await rc.api.tasks.complete_task(task_id=task.id, body={"status": "Complete"})
        print("done:", task.subject)
        ```
        """
        return await self._client.send(
            calls.complete_task(
                task_id=task_id,
                body=body,
            ),
            **options,
        )

    async def create_task(
        self,
        *,
        chat_id: str | int | Unset,
        body: CreateTaskRequest | CreateTaskRequestDict,
        **options: Unpack[RequestOptions],
    ) -> TaskInfo:
        """Create a task in a chat.

        `completeness_condition` decides when it counts as done: by anyone, by all assignees, or
        in percent.

        `POST /team-messaging/v1/chats/{chatId}/tasks`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Tasks/createTaskNew

        Args:
            chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
            body: CreateTaskRequest (json).

        Returns:
            201: TaskInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).

        Example:

        ```python
        task = await rc.api.tasks.create_task(
            chat_id=team.id,
            body={"subject": "Write the invitation", "assignees": [{"id": my_id}],
                  "due_date": datetime.now(UTC) + timedelta(days=7)},
        )
        print(task.id, task.status)
        ```
        """
        return await self._client.send(
            calls.create_task(
                chat_id=chat_id,
                body=body,
            ),
            **options,
        )

    async def delete_task(
        self, *, task_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a task.

        It is gone for all members of the chat; to keep a record of it use
        `rc.api.tasks.complete_task`.

        `DELETE /team-messaging/v1/tasks/{taskId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Tasks/deleteTaskNew

        Args:
            task_id: The `id` of a task, from `rc.api.tasks.list_chat_tasks`. Str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).

        Example:

        ```python
        await rc.api.tasks.delete_task(task_id=task.id)
        print("deleted the task", task.subject)
        ```
        """
        return await self._client.send(
            calls.delete_task(
                task_id=task_id,
            ),
            **options,
        )

    def list_chat_tasks(
        self,
        *,
        chat_id: str | int | Unset,
        creation_time_to: str | Unset | None = UNSET,
        creation_time_from: str | Unset | None = UNSET,
        creator_id: str | int | Sequence[str | int] | Unset | None = UNSET,
        status: ListChatTasksStatus | Sequence[ListChatTasksStatus] | Unset | None = UNSET,
        assignment_status: ListChatTasksAssignmentStatus | Unset | None = UNSET,
        assignee_id: str | int | Sequence[str | int] | Unset | None = UNSET,
        assignee_status: ListChatTasksAssigneeStatus | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        record_count: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TaskList, TaskInfo]:
        """List the tasks of a chat.

        Filters for people and states can be combined; without `creation_time_from` all tasks up
        to now are listed.

        `GET /team-messaging/v1/chats/{chatId}/tasks`

        Rate group Heavy. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Tasks/listChatTasksNew

        Args:
            chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
            creation_time_to: Latest creation of the tasks, ISO 8601; now if left out. Str;
                `"now"` if left out.
            creation_time_from: Earliest creation of the tasks, ISO 8601. Str.
            creator_id: List only tasks that these people have created. Str or int, one or
                several.
            status: States to list; all if left out. "Pending" or "InProgress" or "Completed",
                one or several.
            assignment_status: List only tasks that have an assignee, or only those that have
                none. "Unassigned" or "Assigned".
            assignee_id: List only tasks of these assignees. Str or int, one or several.
            assignee_status: State that the tasks have for the people in `assignee_id`.
                "Pending" or "Completed".
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.
            record_count: Number of records to return at most. Int; 1 to 250; `30` if left out.

        Returns:
            200: TaskList.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).

        Example:

        ```python
        async for task in rc.api.tasks.list_chat_tasks(
            chat_id=team.id, status=["Pending"]
        ):
            print(task.due_date, task.subject, task.status)
        ```
        """
        return self._client.paginate(
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
            ),
            **options,
        )

    async def patch_task(
        self,
        *,
        task_id: str | int | Unset,
        body: UpdateTaskRequest | UpdateTaskRequestDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> TaskList:
        """Change a task.

        What is left out stays. The answer is a list with the one task, not the task itself. To
        mark it as done use `rc.api.tasks.complete_task`.

        `PATCH /team-messaging/v1/tasks/{taskId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Tasks/patchTaskNew

        Args:
            task_id: The `id` of a task, from `rc.api.tasks.list_chat_tasks`. Str or int.
            body: UpdateTaskRequest (json).

        Returns:
            200: TaskList.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).

        Example:

        ```python
        updated = await rc.api.tasks.patch_task(
            task_id=task.id, body={"subject": "Write both invitations"}
        )
        print([each.subject for each in updated.records])
        ```
        """
        return await self._client.send(
            calls.patch_task(
                task_id=task_id,
                body=body,
            ),
            **options,
        )

    async def read_task(
        self, *, task_id: str | int | Sequence[str | int] | Unset, **options: Unpack[RequestOptions]
    ) -> TaskInfo:
        """Read one task, or several at once.

        Several ids are one request, answered with a result for each (207).

        `GET /team-messaging/v1/tasks/{taskId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Tasks/readTaskNew

        Args:
            task_id: The `id` of a task, from `rc.api.tasks.list_chat_tasks`, or a list of them.
                Str or int, one or several.

        Returns:
            200: TaskInfo; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).

        Example:

        ```python
        found = await rc.api.tasks.read_task(task_id=task.id)
        print(found.subject, found.status, [each.id for each in found.assignees])
        ```
        """
        return await self._client.send(
            calls.read_task(
                task_id=task_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncTasksApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncTasksApi) -> None:
            self.complete_task = async_raw(api.complete_task)
            self.create_task = async_raw(api.create_task)
            self.delete_task = async_raw(api.delete_task)
            self.list_chat_tasks = async_paged_raw(api.list_chat_tasks)
            self.patch_task = async_raw(api.patch_task)
            self.read_task = async_raw(api.read_task)

    class AsyncTasksApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncTasksApi) -> None:
            self.complete_task = async_streaming(api.complete_task)
            self.create_task = async_streaming(api.create_task)
            self.delete_task = async_streaming(api.delete_task)
            self.list_chat_tasks = async_streaming(api.list_chat_tasks)
            self.patch_task = async_streaming(api.patch_task)
            self.read_task = async_streaming(api.read_task)

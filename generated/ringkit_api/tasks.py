# Written by `make generate` from spec/. Do not edit.
"""Tasks: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import (
    Bulk,
    BulkCall,
    Call,
    Operation,
    PagedCall,
    Paging,
    Payload,
    bulk_argument,
)
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

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


_COMPLETE_TASK = Operation(
    id="completeTaskNew",
    method="POST",
    path="/team-messaging/v1/tasks/{taskId}/complete",
    rate_group="Medium",
    results={204: ""},
    payloads=(Payload("json", "CompleteTaskRequest"),),
    app_permission="TeamMessaging",
)


def complete_task(
    *, task_id: str | int | Unset, body: CompleteTaskRequest | CompleteTaskRequestDict
) -> Call[None]:
    """Mark a task as done, or as not done after all.

    How far depends on its `completeness_condition`: for all, for some assignees, or in percent.
    The answer has no content.

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
    rc.api.tasks.complete_task(task_id=task.id, body={"status": "Complete"})
    print("done:", task.subject)
    ```
    """
    return Call(
        _COMPLETE_TASK,
        path={
            "taskId": task_id,
        },
        body=body,
    )


_CREATE_TASK = Operation(
    id="createTaskNew",
    method="POST",
    path="/team-messaging/v1/chats/{chatId}/tasks",
    rate_group="Medium",
    results={201: "TaskInfo"},
    payloads=(Payload("json", "CreateTaskRequest"),),
    app_permission="TeamMessaging",
)


def create_task(
    *, chat_id: str | int | Unset, body: CreateTaskRequest | CreateTaskRequestDict
) -> Call[TaskInfo]:
    """Create a task in a chat.

    `completeness_condition` decides when it counts as done: by anyone, by all assignees, or in
    percent.

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
    task = rc.api.tasks.create_task(
        chat_id=team.id,
        body={"subject": "Write the invitation", "assignees": [{"id": my_id}],
              "due_date": datetime.now(UTC) + timedelta(days=7)},
    )
    print(task.id, task.status)
    ```
    """
    return Call(
        _CREATE_TASK,
        path={
            "chatId": chat_id,
        },
        body=body,
    )


_DELETE_TASK = Operation(
    id="deleteTaskNew",
    method="DELETE",
    path="/team-messaging/v1/tasks/{taskId}",
    rate_group="Medium",
    results={204: ""},
    app_permission="TeamMessaging",
)


def delete_task(*, task_id: str | int | Unset) -> Call[None]:
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
    rc.api.tasks.delete_task(task_id=task.id)
    print("deleted the task", task.subject)
    ```
    """
    return Call(
        _DELETE_TASK,
        path={
            "taskId": task_id,
        },
    )


_LIST_CHAT_TASKS = Operation(
    id="listChatTasksNew",
    method="GET",
    path="/team-messaging/v1/chats/{chatId}/tasks",
    rate_group="Heavy",
    results={200: "TaskList"},
    styles={"assigneeId": ",", "creatorId": ",", "status": ","},
    paging=Paging("navigation-token", "records"),
    app_permission="TeamMessaging",
)


def list_chat_tasks(
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
) -> PagedCall[TaskList, TaskInfo]:
    """List the tasks of a chat.

    Filters for people and states can be combined; without `creation_time_from` all tasks up to
    now are listed.

    `GET /team-messaging/v1/chats/{chatId}/tasks`

    Rate group Heavy. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Tasks/listChatTasksNew

    Args:
        chat_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
        creation_time_to: Latest creation of the tasks, ISO 8601; now if left out. Str; `"now"`
            if left out.
        creation_time_from: Earliest creation of the tasks, ISO 8601. Str.
        creator_id: List only tasks that these people have created. Str or int, one or several.
        status: States to list; all if left out. "Pending" or "InProgress" or "Completed", one
            or several.
        assignment_status: List only tasks that have an assignee, or only those that have none.
            "Unassigned" or "Assigned".
        assignee_id: List only tasks of these assignees. Str or int, one or several.
        assignee_status: State that the tasks have for the people in `assignee_id`. "Pending" or
            "Completed".
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.
        record_count: Number of records to return at most. Int; 1 to 250; `30` if left out.

    Returns:
        200: TaskList.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404).

    Example:

    ```python
    for task in rc.api.tasks.list_chat_tasks(
        chat_id=team.id, status=["Pending"]
    ):
        print(task.due_date, task.subject, task.status)
    ```
    """
    return PagedCall(
        _LIST_CHAT_TASKS,
        path={
            "chatId": chat_id,
        },
        query={
            "creationTimeTo": creation_time_to,
            "creationTimeFrom": creation_time_from,
            "creatorId": creator_id,
            "status": status,
            "assignmentStatus": assignment_status,
            "assigneeId": assignee_id,
            "assigneeStatus": assignee_status,
            "pageToken": page_token,
            "recordCount": record_count,
        },
    )


_PATCH_TASK = Operation(
    id="patchTaskNew",
    method="PATCH",
    path="/team-messaging/v1/tasks/{taskId}",
    rate_group="Medium",
    results={200: "TaskList"},
    payloads=(Payload("json", "UpdateTaskRequest"),),
    app_permission="TeamMessaging",
)


def patch_task(
    *, task_id: str | int | Unset, body: UpdateTaskRequest | UpdateTaskRequestDict | Unset = UNSET
) -> Call[TaskList]:
    """Change a task.

    What is left out stays. The answer is a list with the one task, not the task itself. To mark
    it as done use `rc.api.tasks.complete_task`.

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
    updated = rc.api.tasks.patch_task(
        task_id=task.id, body={"subject": "Write both invitations"}
    )
    print([each.subject for each in updated.records])
    ```
    """
    return Call(
        _PATCH_TASK,
        path={
            "taskId": task_id,
        },
        body=body,
    )


_READ_TASK = Operation(
    id="readTaskNew",
    method="GET",
    path="/team-messaging/v1/tasks/{taskId}",
    rate_group="Medium",
    results={200: "TaskInfo", 207: "*"},
    bulk=Bulk("taskId"),
    app_permission="TeamMessaging",
)


@bulk_argument("task_id")
def read_task(*, task_id: str | int | Sequence[str | int] | Unset) -> BulkCall[TaskInfo]:
    """Read one task, or several at once.

    Several ids are one request, answered with a result for each (207).

    `GET /team-messaging/v1/tasks/{taskId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Tasks/readTaskNew

    Args:
        task_id: The `id` of a task, from `rc.api.tasks.list_chat_tasks`, or a list of them. Str
            or int, one or several.

    Returns:
        200: TaskInfo; 207: several ids, see `bulk`.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404).

    Example:

    ```python
    found = rc.api.tasks.read_task(task_id=task.id)
    print(found.subject, found.status, [each.id for each in found.assignees])
    ```
    """
    return BulkCall(
        _READ_TASK,
        path={
            "taskId": task_id,
        },
    )

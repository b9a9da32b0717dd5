# Written by `make generate` from spec/. Do not edit.
"""Compliance Exports: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.compliance_exports import CreateDataExportTaskRequestDict
    from ringkit_api.enumerations import ListDataExportTasksStatus
    from ringkit_api.models.create_data_export_task_request import CreateDataExportTaskRequest
    from ringkit_api.models.data_export_task import DataExportTask
    from ringkit_api.models.data_export_task_list import DataExportTaskList


_CREATE_DATA_EXPORT_TASK = Operation(
    id="createDataExportTaskNew",
    method="POST",
    path="/team-messaging/v1/data-export",
    rate_group="Heavy",
    results={202: "DataExportTask"},
    payloads=(Payload("json", "CreateDataExportTaskRequest"),),
    app_permission="TeamMessaging",
    user_permission="Glip",
)


def create_data_export_task(
    *, body: CreateDataExportTaskRequest | CreateDataExportTaskRequestDict | Unset = UNSET
) -> Call[DataExportTask]:
    """Start an export of what was written in team messaging.

    It covers the last 24 hours by default, six months at most. The company can run two at a
    time. The answer (202) is a task: read it with
    `rc.api.compliance_exports.read_data_export_task` until it is completed.

    `POST /team-messaging/v1/data-export`

    Rate group Heavy. App permission TeamMessaging. User permission Glip.

    Reference: https://developers.ringcentral.com/api-reference/Compliance-Exports/createDataExportTaskNew

    Args:
        body: CreateDataExportTaskRequest (json).

    Returns:
        202: DataExportTask.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    task = rc.api.compliance_exports.create_data_export_task(
        body={"time_from": now - timedelta(days=7), "time_to": now}
    )
    print(task.id, task.status)
    ```
    """
    return Call(
        _CREATE_DATA_EXPORT_TASK,
        body=body,
    )


_LIST_DATA_EXPORT_TASKS = Operation(
    id="listDataExportTasksNew",
    method="GET",
    path="/team-messaging/v1/data-export",
    rate_group="Medium",
    results={200: "DataExportTaskList"},
    paging=Paging("links", "tasks"),
    app_permission="TeamMessaging",
    user_permission="Glip",
)


def list_data_export_tasks(
    *,
    status: ListDataExportTasksStatus | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[DataExportTaskList, DataExportTask]:
    """List the exports of team messaging that the company has started.

    Unlike other lists the records stand under `tasks`; the download links of an export are in
    its `datasets` once it is completed.

    `GET /team-messaging/v1/data-export`

    Rate group Medium. App permission TeamMessaging. User permission Glip.

    Reference: https://developers.ringcentral.com/api-reference/Compliance-Exports/listDataExportTasksNew

    Args:
        status: State of the exports to list; all if left out. "Accepted" or "InProgress" or
            "Completed" or "Failed" or "Expired".
        page: Number of the page, counted from 1. Int; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `30` if left out.

    Returns:
        200: DataExportTaskList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for task in rc.api.compliance_exports.list_data_export_tasks():
        print(task.id, task.creation_time, task.status)
    ```
    """
    return PagedCall(
        _LIST_DATA_EXPORT_TASKS,
        query={
            "status": status,
            "page": page,
            "perPage": per_page,
        },
    )


_READ_DATA_EXPORT_TASK = Operation(
    id="readDataExportTaskNew",
    method="GET",
    path="/team-messaging/v1/data-export/{taskId}",
    rate_group="Medium",
    results={200: "DataExportTask"},
    app_permission="TeamMessaging",
    user_permission="Glip",
)


def read_data_export_task(*, task_id: str | int | Unset) -> Call[DataExportTask]:
    """Read the state of an export and, when it is completed, its files.

    The URIs in `datasets` are downloaded with the access token, from the media host; leave
    pauses between the calls.

    `GET /team-messaging/v1/data-export/{taskId}`

    Rate group Medium. App permission TeamMessaging. User permission Glip.

    Reference: https://developers.ringcentral.com/api-reference/Compliance-Exports/readDataExportTaskNew

    Args:
        task_id: The `id` of the export, from
            `rc.api.compliance_exports.create_data_export_task`. Str or int.

    Returns:
        200: DataExportTask.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    done = rc.wait(task)
    found = rc.api.compliance_exports.read_data_export_task(task_id=done.id)
    for dataset in found.datasets:
        print(dataset.uri, dataset.size)
    ```
    """
    return Call(
        _READ_DATA_EXPORT_TASK,
        path={
            "taskId": task_id,
        },
    )

# Written by `make generate` from spec/. Do not edit.
"""Compliance Exports for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import compliance_exports as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.compliance_exports import CreateDataExportTaskRequestDict
    from ringkit_api.enumerations import ListDataExportTasksStatus
    from ringkit_api.models.create_data_export_task_request import CreateDataExportTaskRequest
    from ringkit_api.models.data_export_task import DataExportTask
    from ringkit_api.models.data_export_task_list import DataExportTaskList


class AsyncComplianceExportsApi(AsyncNamespace):
    """Compliance Exports: 3 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncComplianceExportsApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncComplianceExportsApiStreaming: ...

    async def create_data_export_task(
        self,
        *,
        body: CreateDataExportTaskRequest | CreateDataExportTaskRequestDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> DataExportTask:
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
        task = await rc.api.compliance_exports.create_data_export_task(
            body={"time_from": now - timedelta(days=7), "time_to": now}
        )
        print(task.id, task.status)
        ```
        """
        return await self._client.send(
            calls.create_data_export_task(
                body=body,
            ),
            **options,
        )

    def list_data_export_tasks(
        self,
        *,
        status: ListDataExportTasksStatus | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DataExportTaskList, DataExportTask]:
        """List the exports of team messaging that the company has started.

        Unlike other lists the records stand under `tasks`; the download links of an export are
        in its `datasets` once it is completed.

        `GET /team-messaging/v1/data-export`

        Rate group Medium. App permission TeamMessaging. User permission Glip.

        Reference: https://developers.ringcentral.com/api-reference/Compliance-Exports/listDataExportTasksNew

        Args:
            status: State of the exports to list; all if left out. "Accepted" or "InProgress" or
                "Completed" or "Failed" or "Expired".
            page: Number of the page, counted from 1. Int; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `30` if left out.

        Returns:
            200: DataExportTaskList.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        async for task in rc.api.compliance_exports.list_data_export_tasks():
            print(task.id, task.creation_time, task.status)
        ```
        """
        return self._client.paginate(
            calls.list_data_export_tasks(
                status=status,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    async def read_data_export_task(
        self, *, task_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> DataExportTask:
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
        done = await rc.wait(task)
        found = await rc.api.compliance_exports.read_data_export_task(task_id=done.id)
        for dataset in found.datasets:
            print(dataset.uri, dataset.size)
        ```
        """
        return await self._client.send(
            calls.read_data_export_task(
                task_id=task_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncComplianceExportsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncComplianceExportsApi) -> None:
            self.create_data_export_task = async_raw(api.create_data_export_task)
            self.list_data_export_tasks = async_paged_raw(api.list_data_export_tasks)
            self.read_data_export_task = async_raw(api.read_data_export_task)

    class AsyncComplianceExportsApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncComplianceExportsApi) -> None:
            self.create_data_export_task = async_streaming(api.create_data_export_task)
            self.list_data_export_tasks = async_streaming(api.list_data_export_tasks)
            self.read_data_export_task = async_streaming(api.read_data_export_task)

# Written by `make generate` from spec/. Do not edit.
"""Message Exports: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.message_exports import CreateMessageStoreReportRequestDict
    from ringkit_api.models.archive_info import ArchiveInfo
    from ringkit_api.models.create_message_store_report_request import (
        CreateMessageStoreReportRequest,
    )
    from ringkit_api.models.message_store_report import MessageStoreReport
    from ringkit_api.models.message_store_report_archive import MessageStoreReportArchive


_CREATE_MESSAGE_STORE_REPORT = Operation(
    id="createMessageStoreReport",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/message-store-report",
    rate_group="Heavy",
    results={202: "MessageStoreReport"},
    payloads=(Payload("json", "CreateMessageStoreReportRequest"),),
    app_permission="ReadMessages",
    user_permission="Users",
)


def create_message_store_report(
    *,
    account_id: str | int | Unset = "~",
    body: CreateMessageStoreReportRequest | CreateMessageStoreReportRequestDict,
) -> Call[MessageStoreReport]:
    """Start an export of the messages of all users of the account.

    The account can run two exports at a time. The answer (202) is a task: read it with
    `rc.api.message_exports.read_message_store_report_task` until it is completed.

    `POST /restapi/v1.0/account/{accountId}/message-store-report`

    Rate group Heavy. App permission ReadMessages. User permission Users. Account feature
    EditUsers.

    Reference: https://developers.ringcentral.com/api-reference/Message-Exports/createMessageStoreReport

    Args:
        account_id: "~" is that of the user who is logged in.
        body: CreateMessageStoreReportRequest (json).

    Returns:
        202: MessageStoreReport.

    Raises:
        APIStatusError: for an error status (described: 400, 500, 503).

    Example:

    ```python
    report = rc.api.message_exports.create_message_store_report(
        body={"date_from": now - timedelta(days=1), "date_to": now}
    )
    print(report.id, report.status)
    ```
    """
    return Call(
        _CREATE_MESSAGE_STORE_REPORT,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_READ_MESSAGE_STORE_REPORT_ARCHIVE = Operation(
    id="readMessageStoreReportArchive",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive",
    rate_group="Heavy",
    results={200: "MessageStoreReportArchive"},
    paging=Paging("single", "records"),
    app_permission="ReadMessages",
    user_permission="Users",
)


def read_message_store_report_archive(
    *, task_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> PagedCall[MessageStoreReportArchive, ArchiveInfo]:
    """List the files of an export of messages that is completed.

    Each is a ZIP file at `uri`, downloaded with the access token. Number 0 holds the messages,
    later ones the attachments, at most 1 GB each.

    `GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive`

    Rate group Heavy. App permission ReadMessages. User permission Users. Account feature
    EditUsers.

    Reference: https://developers.ringcentral.com/api-reference/Message-Exports/readMessageStoreReportArchive

    Args:
        task_id: `id` of the task, from the answer that started or created it. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: MessageStoreReportArchive.

    Raises:
        APIStatusError: for an error status (described: 500, 503).

    Example:

    ```python
    done = rc.wait(report)
    for archive in rc.api.message_exports.read_message_store_report_archive(
        task_id=done.id
    ):
        print(archive.size, "bytes:", archive.uri)
    ```
    """
    return PagedCall(
        _READ_MESSAGE_STORE_REPORT_ARCHIVE,
        path={
            "taskId": task_id,
            "accountId": account_id,
        },
    )


_READ_MESSAGE_STORE_REPORT_TASK = Operation(
    id="readMessageStoreReportTask",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/message-store-report/{taskId}",
    rate_group="Heavy",
    results={200: "MessageStoreReport"},
    app_permission="ReadMessages",
    user_permission="Users",
)


def read_message_store_report_task(
    *, task_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[MessageStoreReport]:
    """Read how far an export of messages is.

    It is Heavy, so leave at least six seconds between two calls. Once Completed, the files are
    in `rc.api.message_exports.read_message_store_report_archive`.

    `GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}`

    Rate group Heavy. App permission ReadMessages. User permission Users. Account feature
    EditUsers.

    Reference: https://developers.ringcentral.com/api-reference/Message-Exports/readMessageStoreReportTask

    Args:
        task_id: `id` of the task, from the answer that started or created it. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: MessageStoreReport.

    Raises:
        APIStatusError: for an error status (described: 500, 503).

    Example:

    ```python
    found = rc.api.message_exports.read_message_store_report_task(
        task_id=report.id
    )
    print(found.status, found.finish_time)
    ```
    """
    return Call(
        _READ_MESSAGE_STORE_REPORT_TASK,
        path={
            "taskId": task_id,
            "accountId": account_id,
        },
    )

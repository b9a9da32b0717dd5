# Written by `make generate` from spec/. Do not edit.
"""Message Exports for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit_api import message_exports as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.message_exports import CreateMessageStoreReportRequestDict
    from ringkit_api.models.create_message_store_report_request import (
        CreateMessageStoreReportRequest,
    )
    from ringkit_api.models.message_store_report import MessageStoreReport
    from ringkit_api.models.message_store_report_archive import MessageStoreReportArchive


class MessageExportsApi(Namespace):
    """Message Exports: 3 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MessageExportsApiRaw: ...
        @property
        def with_streaming_response(self) -> MessageExportsApiStreaming: ...

    def create_message_store_report(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: CreateMessageStoreReportRequest | CreateMessageStoreReportRequestDict,
        **options: Unpack[RequestOptions],
    ) -> MessageStoreReport:
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
        return self._client.send(
            calls.create_message_store_report(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def read_message_store_report_archive(
        self,
        *,
        task_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> MessageStoreReportArchive:
        """List the files of an export of messages that is completed.

        Each is a ZIP file at `uri`, downloaded with the access token. Number 0 holds the
        messages, later ones the attachments, at most 1 GB each.

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
        return self._client.send(
            calls.read_message_store_report_archive(
                task_id=task_id,
                account_id=account_id,
            ),
            **options,
        )

    def read_message_store_report_task(
        self,
        *,
        task_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> MessageStoreReport:
        """Read how far an export of messages is.

        It is Heavy, so leave at least six seconds between two calls. Once Completed, the files
        are in `rc.api.message_exports.read_message_store_report_archive`.

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
        return self._client.send(
            calls.read_message_store_report_task(
                task_id=task_id,
                account_id=account_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class MessageExportsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: MessageExportsApi) -> None:
            self.create_message_store_report = raw(api.create_message_store_report)
            self.read_message_store_report_archive = raw(api.read_message_store_report_archive)
            self.read_message_store_report_task = raw(api.read_message_store_report_task)

    class MessageExportsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: MessageExportsApi) -> None:
            self.create_message_store_report = streaming(api.create_message_store_report)
            self.read_message_store_report_archive = streaming(
                api.read_message_store_report_archive
            )
            self.read_message_store_report_task = streaming(api.read_message_store_report_task)

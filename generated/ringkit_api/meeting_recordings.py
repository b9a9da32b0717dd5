# Written by `make generate` from spec/. Do not edit.
"""Meeting Recordings: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Operation, PagedCall, Paging
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.cloud_recording import CloudRecording
    from ringkit_api.models.cloud_recordings import CloudRecordings


_LIST_ACCOUNT_RECORDINGS = Operation(
    id="getAccountRecordings",
    method="GET",
    path="/rcvideo/v1/account/{accountId}/recordings",
    rate_group="Light",
    results={200: "CloudRecordings"},
    paging=Paging("token", "recordings"),
    app_permission="Video",
)


def list_account_recordings(
    *,
    account_id: str | int | Unset = "~",
    page_token: str | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[CloudRecordings, CloudRecording]:
    """List the recordings of video meetings of all users of the account.

    The recordings stand under `recordings`, not `records`; `host_info` says whose each is.

    `GET /rcvideo/v1/account/{accountId}/recordings`

    Rate group Light. App permission Video.

    Reference: https://developers.ringcentral.com/api-reference/Meeting-Recordings/getAccountRecordings

    Args:
        account_id: "~" is that of the user who is logged in.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int.

    Returns:
        200: CloudRecordings.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 500).

    Example:

    ```python
    for recording in rc.api.meeting_recordings.list_account_recordings():
        print(recording.start_time, recording.display_name, recording.url)
    ```
    """
    return PagedCall(
        _LIST_ACCOUNT_RECORDINGS,
        path={
            "accountId": account_id,
        },
        query={
            "pageToken": page_token,
            "perPage": per_page,
        },
    )


_LIST_EXTENSION_RECORDINGS = Operation(
    id="getExtensionRecordings",
    method="GET",
    path="/rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings",
    rate_group="Light",
    results={200: "CloudRecordings"},
    paging=Paging("token", "recordings"),
    app_permission="Video",
)


def list_extension_recordings(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    page_token: str | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[CloudRecordings, CloudRecording]:
    """List the recordings of video meetings that a user owns.

    The recordings stand under `recordings`, not `records`. For meetings with all their
    materials use `rc.api.meetings_history.list_video_meetings`.

    `GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings`

    Rate group Light. App permission Video.

    Reference: https://developers.ringcentral.com/api-reference/Meeting-Recordings/getExtensionRecordings

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int.

    Returns:
        200: CloudRecordings.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 500).

    Example:

    ```python
    for recording in rc.api.meeting_recordings.list_extension_recordings():
        print(recording.start_time, recording.display_name, recording.url)
    ```
    """
    return PagedCall(
        _LIST_EXTENSION_RECORDINGS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "pageToken": page_token,
            "perPage": per_page,
        },
    )

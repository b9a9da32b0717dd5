# Written by `make generate` from spec/. Do not edit.
"""Historical Recordings: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from ringkit._unset import Unset
    from ringkit_api.enumerations import RecordingMediaType, RecordingStatusModel
    from ringkit_api.models.recording_admin_extended_item_model import (
        RecordingAdminExtendedItemModel,
    )
    from ringkit_api.models.recording_admin_list_resource import RecordingAdminListResource
    from ringkit_api.models.recording_admin_model import RecordingAdminModel
    from ringkit_api.models.recording_download_model import RecordingDownloadModel
    from ringkit_api.models.recording_item_extended_model import RecordingItemExtendedModel
    from ringkit_api.models.recording_item_model import RecordingItemModel
    from ringkit_api.models.recording_list_resource import RecordingListResource


_ADMIN_GET_RECORDING = Operation(
    id="rcwHistoryAdminGetRecording",
    method="GET",
    path="/webinar/history/v1/company/recordings/{recordingId}",
    rate_group="Heavy",
    results={200: "RecordingAdminExtendedItemModel"},
    app_permission="ReadWebinars",
)


def admin_get_recording(
    *, recording_id: str | int | Unset
) -> Call[RecordingAdminExtendedItemModel]:
    """Read a webinar recording of any host of the company.

    The user needs the permission WebinarSettings, without which the answer is 403. The file
    itself is reached by `rc.api.historical_recordings.read_recording_download`.

    `GET /webinar/history/v1/company/recordings/{recordingId}`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Historical-Recordings/rcwHistoryAdminGetRecording

    Args:
        recording_id: The `id` of a recording, from
            `rc.api.historical_recordings.admin_list_recordings`. Str or int.

    Returns:
        200: RecordingAdminExtendedItemModel.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    recording = rc.api.historical_recordings.admin_get_recording(
        recording_id=recording_id
    )
    print(recording.creation_time, recording.status, recording.duration)
    ```
    """
    return Call(
        _ADMIN_GET_RECORDING,
        path={
            "recordingId": recording_id,
        },
    )


_ADMIN_LIST_RECORDINGS = Operation(
    id="rcwHistoryAdminListRecordings",
    method="GET",
    path="/webinar/history/v1/company/recordings",
    rate_group="Heavy",
    results={200: "RecordingAdminListResource"},
    styles={"hostUserId": ","},
    paging=Paging("token", "records"),
    app_permission="ReadWebinars",
)


def admin_list_recordings(
    *,
    creation_time_from: datetime | date,
    creation_time_to: datetime | date,
    name_fragment: str | Unset | None = UNSET,
    status: RecordingStatusModel | Sequence[RecordingStatusModel] | Unset | None = UNSET,
    host_user_id: str | int | Sequence[str | int] | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
) -> PagedCall[RecordingAdminListResource, RecordingAdminModel]:
    """List the webinar recordings of all hosts of the company.

    The user needs the permission WebinarSettings, without which the answer is 403. A window of
    creation times is required.

    `GET /webinar/history/v1/company/recordings`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Historical-Recordings/rcwHistoryAdminListRecordings

    Args:
        creation_time_from: Earliest creation of the recordings, ISO 8601. Datetime or date.
        creation_time_to: Latest creation of the recordings, ISO 8601. Datetime or date.
        name_fragment: Only what has this text in its name. Str.
        status: States to list; all if left out. "Processing" or "Available" or "Failed" or
            "Purged", one or several.
        host_user_id: List only recordings of these hosts; of all users of the company if left
            out. Str or int, one or several; at most 10 items; each 1 to 20 characters.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.

    Returns:
        200: RecordingAdminListResource.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 500).

    Example:

    ```python
    for recording in rc.api.historical_recordings.admin_list_recordings(
        creation_time_from=now - timedelta(days=30), creation_time_to=now
    ):
        print(recording.id, recording.session.title, recording.status)
    ```
    """
    return PagedCall(
        _ADMIN_LIST_RECORDINGS,
        query={
            "creationTimeFrom": creation_time_from,
            "creationTimeTo": creation_time_to,
            "nameFragment": name_fragment,
            "status": status,
            "hostUserId": host_user_id,
            "perPage": per_page,
            "pageToken": page_token,
        },
    )


_LIST_RECORDINGS = Operation(
    id="rcwHistoryListRecordings",
    method="GET",
    path="/webinar/history/v1/recordings",
    rate_group="Heavy",
    results={200: "RecordingListResource"},
    paging=Paging("token", "records"),
    app_permission="ReadWebinars",
)


def list_recordings(
    *,
    creation_time_from: datetime | date,
    creation_time_to: datetime | date,
    status: RecordingStatusModel | Sequence[RecordingStatusModel] | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
) -> PagedCall[RecordingListResource, RecordingItemModel]:
    """List the webinar recordings of the user as a host.

    A window of creation times is required; those of other hosts are in
    `rc.api.historical_recordings.admin_list_recordings`.

    `GET /webinar/history/v1/recordings`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Historical-Recordings/rcwHistoryListRecordings

    Args:
        creation_time_from: Earliest creation of the recordings, ISO 8601. Datetime or date.
        creation_time_to: Latest creation of the recordings, ISO 8601. Datetime or date.
        status: States to list; all if left out. "Processing" or "Available" or "Failed" or
            "Purged", one or several.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.

    Returns:
        200: RecordingListResource.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 500).

    Example:

    ```python
    for recording in rc.api.historical_recordings.list_recordings(
        creation_time_from=now - timedelta(days=30), creation_time_to=now
    ):
        print(recording.id, recording.session.title, recording.status)
    ```
    """
    return PagedCall(
        _LIST_RECORDINGS,
        query={
            "creationTimeFrom": creation_time_from,
            "creationTimeTo": creation_time_to,
            "status": status,
            "perPage": per_page,
            "pageToken": page_token,
        },
    )


_READ_RECORDING = Operation(
    id="rcwHistoryGetRecording",
    method="GET",
    path="/webinar/history/v1/recordings/{recordingId}",
    rate_group="Heavy",
    results={200: "RecordingItemExtendedModel"},
    app_permission="ReadWebinars",
)


def read_recording(*, recording_id: str | int | Unset) -> Call[RecordingItemExtendedModel]:
    """Read a webinar recording of the user as a host.

    If sharing is on, the link for guests is in `recording_shared_uri`.

    `GET /webinar/history/v1/recordings/{recordingId}`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Historical-Recordings/rcwHistoryGetRecording

    Args:
        recording_id: The `id` of a recording, from
            `rc.api.historical_recordings.list_recordings`. Str or int.

    Returns:
        200: RecordingItemExtendedModel.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    recording = rc.api.historical_recordings.read_recording(
        recording_id=recording_id
    )
    print(recording.creation_time, recording.status, recording.duration)
    ```
    """
    return Call(
        _READ_RECORDING,
        path={
            "recordingId": recording_id,
        },
    )


_READ_RECORDING_DOWNLOAD = Operation(
    id="rcwHistoryGetRecordingDownload",
    method="GET",
    path="/webinar/history/v1/recordings/{recordingId}/download",
    rate_group="Heavy",
    results={200: "RecordingDownloadModel"},
    app_permission="ReadWebinars",
)


def read_recording_download(
    *,
    recording_id: str | int | Unset,
    recording_media_type: RecordingMediaType | Unset | None = UNSET,
) -> Call[RecordingDownloadModel]:
    """Get the address to download a webinar recording from.

    A host is refused (403) where the company does not let recordings be downloaded;
    administrators with WebinarSettings are not. Video is the default.

    `GET /webinar/history/v1/recordings/{recordingId}/download`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Historical-Recordings/rcwHistoryGetRecordingDownload

    Args:
        recording_id: The `id` of a recording, from
            `rc.api.historical_recordings.list_recordings`. Str or int.
        recording_media_type: Whether to download the video with sound, or the sound alone.
            "Video" or "Audio".

    Returns:
        200: RecordingDownloadModel.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    found = rc.api.historical_recordings.read_recording_download(
        recording_id=recording_id, recording_media_type="Audio"
    )
    print(found.download_uri, found.download_size, "bytes")
    ```
    """
    return Call(
        _READ_RECORDING_DOWNLOAD,
        path={
            "recordingId": recording_id,
        },
        query={
            "recordingMediaType": recording_media_type,
        },
    )

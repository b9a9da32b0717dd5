# Written by `make generate` from spec/. Do not edit.
"""Historical Recordings for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import historical_recordings as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
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


class AsyncHistoricalRecordingsApi(AsyncNamespace):
    """Historical Recordings: 5 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncHistoricalRecordingsApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncHistoricalRecordingsApiStreaming: ...

    async def admin_get_recording(
        self, *, recording_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> RecordingAdminExtendedItemModel:
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
        recording = await rc.api.historical_recordings.admin_get_recording(
            recording_id=recording_id
        )
        print(recording.creation_time, recording.status, recording.duration)
        ```
        """
        return await self._client.send(
            calls.admin_get_recording(
                recording_id=recording_id,
            ),
            **options,
        )

    def admin_list_recordings(
        self,
        *,
        creation_time_from: datetime | date,
        creation_time_to: datetime | date,
        name_fragment: str | Unset | None = UNSET,
        status: RecordingStatusModel | Sequence[RecordingStatusModel] | Unset | None = UNSET,
        host_user_id: str | int | Sequence[str | int] | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[RecordingAdminListResource, RecordingAdminModel]:
        """List the webinar recordings of all hosts of the company.

        The user needs the permission WebinarSettings, without which the answer is 403. A window
        of creation times is required.

        `GET /webinar/history/v1/company/recordings`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Historical-Recordings/rcwHistoryAdminListRecordings

        Args:
            creation_time_from: Earliest creation of the recordings, ISO 8601. Datetime or date.
            creation_time_to: Latest creation of the recordings, ISO 8601. Datetime or date.
            name_fragment: Only what has this text in its name. Str.
            status: States to list; all if left out. "Processing" or "Available" or "Failed" or
                "Purged", one or several.
            host_user_id: List only recordings of these hosts; of all users of the company if
                left out. Str or int, one or several; at most 10 items; each 1 to 20 characters.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.

        Returns:
            200: RecordingAdminListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 500).

        Example:

        ```python
        async for recording in rc.api.historical_recordings.admin_list_recordings(
            creation_time_from=now - timedelta(days=30), creation_time_to=now
        ):
            print(recording.id, recording.session.title, recording.status)
        ```
        """
        return self._client.paginate(
            calls.admin_list_recordings(
                creation_time_from=creation_time_from,
                creation_time_to=creation_time_to,
                name_fragment=name_fragment,
                status=status,
                host_user_id=host_user_id,
                per_page=per_page,
                page_token=page_token,
            ),
            **options,
        )

    def list_recordings(
        self,
        *,
        creation_time_from: datetime | date,
        creation_time_to: datetime | date,
        status: RecordingStatusModel | Sequence[RecordingStatusModel] | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[RecordingListResource, RecordingItemModel]:
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
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.

        Returns:
            200: RecordingListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 500).

        Example:

        ```python
        async for recording in rc.api.historical_recordings.list_recordings(
            creation_time_from=now - timedelta(days=30), creation_time_to=now
        ):
            print(recording.id, recording.session.title, recording.status)
        ```
        """
        return self._client.paginate(
            calls.list_recordings(
                creation_time_from=creation_time_from,
                creation_time_to=creation_time_to,
                status=status,
                per_page=per_page,
                page_token=page_token,
            ),
            **options,
        )

    async def read_recording(
        self, *, recording_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> RecordingItemExtendedModel:
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
        recording = await rc.api.historical_recordings.read_recording(
            recording_id=recording_id
        )
        print(recording.creation_time, recording.status, recording.duration)
        ```
        """
        return await self._client.send(
            calls.read_recording(
                recording_id=recording_id,
            ),
            **options,
        )

    async def read_recording_download(
        self,
        *,
        recording_id: str | int | Unset,
        recording_media_type: RecordingMediaType | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RecordingDownloadModel:
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
        found = await rc.api.historical_recordings.read_recording_download(
            recording_id=recording_id, recording_media_type="Audio"
        )
        print(found.download_uri, found.download_size, "bytes")
        ```
        """
        return await self._client.send(
            calls.read_recording_download(
                recording_id=recording_id,
                recording_media_type=recording_media_type,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncHistoricalRecordingsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncHistoricalRecordingsApi) -> None:
            self.admin_get_recording = async_raw(api.admin_get_recording)
            self.admin_list_recordings = async_paged_raw(api.admin_list_recordings)
            self.list_recordings = async_paged_raw(api.list_recordings)
            self.read_recording = async_raw(api.read_recording)
            self.read_recording_download = async_raw(api.read_recording_download)

    class AsyncHistoricalRecordingsApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncHistoricalRecordingsApi) -> None:
            self.admin_get_recording = async_streaming(api.admin_get_recording)
            self.admin_list_recordings = async_streaming(api.admin_list_recordings)
            self.list_recordings = async_streaming(api.list_recordings)
            self.read_recording = async_streaming(api.read_recording)
            self.read_recording_download = async_streaming(api.read_recording_download)

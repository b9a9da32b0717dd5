# Written by `make generate` from spec/. Do not edit.
"""Meeting Recordings for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import meeting_recordings as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.models.cloud_recordings import CloudRecordings


class MeetingRecordingsApi(Namespace):
    """Meeting Recordings: 2 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MeetingRecordingsApiRaw: ...
        @property
        def with_streaming_response(self) -> MeetingRecordingsApiStreaming: ...

    def list_account_recordings(
        self,
        *,
        account_id: str | int | Unset = "~",
        page_token: str | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CloudRecordings:
        """List the recordings of video meetings of all users of the account.

        The recordings stand under `recordings`, not `records`; `host_info` says whose each is.

        `GET /rcvideo/v1/account/{accountId}/recordings`

        Rate group Light. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Meeting-Recordings/getAccountRecordings

        Args:
            account_id: "~" is that of the user who is logged in.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int.

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
        return self._client.send(
            calls.list_account_recordings(
                account_id=account_id,
                page_token=page_token,
                per_page=per_page,
            ),
            **options,
        )

    def list_extension_recordings(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        page_token: str | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CloudRecordings:
        """List the recordings of video meetings that a user owns.

        The recordings stand under `recordings`, not `records`. For meetings with all their
        materials use `rc.api.meetings_history.list_video_meetings`.

        `GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings`

        Rate group Light. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Meeting-Recordings/getExtensionRecordings

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int.

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
        return self._client.send(
            calls.list_extension_recordings(
                account_id=account_id,
                extension_id=extension_id,
                page_token=page_token,
                per_page=per_page,
            ),
            **options,
        )


if TYPE_CHECKING:

    class MeetingRecordingsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: MeetingRecordingsApi) -> None:
            self.list_account_recordings = raw(api.list_account_recordings)
            self.list_extension_recordings = raw(api.list_extension_recordings)

    class MeetingRecordingsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: MeetingRecordingsApi) -> None:
            self.list_account_recordings = streaming(api.list_account_recordings)
            self.list_extension_recordings = streaming(api.list_extension_recordings)

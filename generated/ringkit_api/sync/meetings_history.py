# Written by `make generate` from spec/. Do not edit.
"""Meetings History for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ringkit._call.deprecation import deprecated
from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import meetings_history as calls

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.enumerations import ListVideoMeetingsMaterials, ListVideoMeetingsType
    from ringkit_api.models.admin_access_meetings import AdminAccessMeetings
    from ringkit_api.models.meeting import Meeting
    from ringkit_api.models.meeting_page import MeetingPage


class MeetingsHistoryApi(Namespace):
    """Meetings History: 3 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MeetingsHistoryApiRaw: ...
        @property
        def with_streaming_response(self) -> MeetingsHistoryApiStreaming: ...

    def list_account_meetings(
        self,
        *,
        account_id: str | int = "~",
        page_token: str | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        start_time_from: datetime | date | Unset | None = UNSET,
        start_time_to: datetime | date | Unset | None = UNSET,
        order_by: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AdminAccessMeetings:
        """List account meetings.

        `GET /rcvideo/v1/history/account/{accountId}/meetings`

        Rate group Light. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Meetings-History/listAccountMeetings

        Args:
            account_id: "~" is that of the user who is logged in.
            page_token: Str.
            per_page: Int; 10 to 100; `25` if left out.
            start_time_from: Datetime or date.
            start_time_to: Datetime or date.
            order_by: Str; `"-startTime"` if left out.

        Returns:
            200: AdminAccessMeetings.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).
        """
        return self._client.send(
            calls.list_account_meetings(
                account_id=account_id,
                page_token=page_token,
                per_page=per_page,
                start_time_from=start_time_from,
                start_time_to=start_time_to,
                order_by=order_by,
            ),
            **options,
        )

    @overload
    def list_video_meetings(
        self,
        *,
        text: str | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        materials: ListVideoMeetingsMaterials | Unset | None = UNSET,
        start_time: int | Unset | None = UNSET,
        end_time: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> MeetingPage: ...

    @overload
    @deprecated("type: deprecated by RingCentral")
    def list_video_meetings(
        self,
        *,
        text: str | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        type: ListVideoMeetingsType | Unset | None = UNSET,
        materials: ListVideoMeetingsMaterials | Unset | None = UNSET,
        start_time: int | Unset | None = UNSET,
        end_time: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> MeetingPage: ...

    def list_video_meetings(
        self,
        *,
        text: str | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        type: ListVideoMeetingsType | Unset | None = UNSET,
        materials: ListVideoMeetingsMaterials | Unset | None = UNSET,
        start_time: int | Unset | None = UNSET,
        end_time: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> MeetingPage:
        """List video meetings.

        `GET /rcvideo/v1/history/meetings`

        Rate group Light. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Meetings-History/listVideoMeetings

        Args:
            text: Str.
            page_token: Str.
            per_page: Int.
            type: "All" or "My" or "Deleted" or "Shared"; deprecated.
            materials: "Recordings" or "Notes".
            start_time: Int.
            end_time: Int.

        Returns:
            200: MeetingPage.

        Raises:
            APIStatusError: for an error status (described: 400, 500, 504).
        """
        return self._client.send(
            calls.list_video_meetings(
                text=text,
                page_token=page_token,
                per_page=per_page,
                type=type,
                materials=materials,
                start_time=start_time,
                end_time=end_time,
            ),
            **options,
        )

    def read_video_meeting(
        self, *, meeting_id: str | int, **options: Unpack[RequestOptions]
    ) -> Meeting:
        """Read video meeting.

        `GET /rcvideo/v1/history/meetings/{meetingId}`

        Rate group Light. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Meetings-History/getVideoMeeting

        Args:
            meeting_id: Str or int.

        Returns:
            200: Meeting.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 500, 504).
        """
        return self._client.send(
            calls.read_video_meeting(
                meeting_id=meeting_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class MeetingsHistoryApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: MeetingsHistoryApi) -> None:
            self.list_account_meetings = raw(api.list_account_meetings)
            self.list_video_meetings = raw(api.list_video_meetings)
            self.read_video_meeting = raw(api.read_video_meeting)

    class MeetingsHistoryApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: MeetingsHistoryApi) -> None:
            self.list_account_meetings = streaming(api.list_account_meetings)
            self.list_video_meetings = streaming(api.list_video_meetings)
            self.read_video_meeting = streaming(api.read_video_meeting)

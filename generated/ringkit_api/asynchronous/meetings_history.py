# Written by `make generate` from spec/. Do not edit.
"""Meetings History for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ringkit._call.deprecation import deprecated
from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import meetings_history as calls

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.enumerations import ListVideoMeetingsMaterials, ListVideoMeetingsType
    from ringkit_api.models.admin_access_meeting import AdminAccessMeeting
    from ringkit_api.models.admin_access_meetings import AdminAccessMeetings
    from ringkit_api.models.meeting import Meeting
    from ringkit_api.models.meeting_page import MeetingPage


class AsyncMeetingsHistoryApi(AsyncNamespace):
    """Meetings History: 3 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncMeetingsHistoryApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncMeetingsHistoryApiStreaming: ...

    def list_account_meetings(
        self,
        *,
        account_id: str | int | Unset = "~",
        page_token: str | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        start_time_from: datetime | date | Unset | None = UNSET,
        start_time_to: datetime | date | Unset | None = UNSET,
        order_by: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AdminAccessMeetings, AdminAccessMeeting]:
        """List the video meetings of all users of the account that have ended.

        The meetings stand under `meetings`, not `records`; each names its host and its
        participants.

        `GET /rcvideo/v1/history/account/{accountId}/meetings`

        Rate group Light. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Meetings-History/listAccountMeetings

        Args:
            account_id: "~" is that of the user who is logged in.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 10 to 100; `25` if left out.
            start_time_from: Earliest beginning of the meetings, ISO 8601. Datetime or date.
            start_time_to: Latest beginning of the meetings, ISO 8601. Datetime or date.
            order_by: Members to sort by, separated by commas, each with "+" for up or "-" for
                down. Str; `"-startTime"` if left out.

        Returns:
            200: AdminAccessMeetings.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).

        Example:

        ```python
        async for meeting in rc.api.meetings_history.list_account_meetings(per_page=100):
            print(meeting.start_time, meeting.display_name, meeting.duration)
        ```
        """
        return self._client.paginate(
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
    ) -> AsyncPaginator[MeetingPage, Meeting]: ...

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
    ) -> AsyncPaginator[MeetingPage, Meeting]: ...

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
    ) -> AsyncPaginator[MeetingPage, Meeting]:
        """List the video meetings of the user, with recordings and notes.

        The meetings stand under `meetings`. `type` and `materials` cannot be used together, and
        the times are Unix time in milliseconds, unlike anywhere else.

        `GET /rcvideo/v1/history/meetings`

        Rate group Light. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Meetings-History/listVideoMeetings

        Args:
            text: Text to search for. Str.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int.
            type: My: held by the user or for someone else; Shared: seen only; All: both;
                Deleted: those deleted. "All" or "My" or "Deleted" or "Shared"; deprecated.
            materials: List only meetings with recordings, or with notes; not together with
                `type`. "Recordings" or "Notes".
            start_time: Earliest time of the meetings, in milliseconds since 1970 UTC. Int.
            end_time: Latest time of the meetings, in milliseconds since 1970 UTC. Int.

        Returns:
            200: MeetingPage.

        Raises:
            APIStatusError: for an error status (described: 400, 500, 504).

        Example:

        ```python
        async for meeting in rc.api.meetings_history.list_video_meetings(per_page=100):
            print(meeting.start_time, meeting.display_name, meeting.status)
        ```
        """
        return self._client.paginate(
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

    async def read_video_meeting(
        self, *, meeting_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> Meeting:
        """Read a video meeting: who was there, recordings, notes and summary.

        `rights` says what the user may do with it.

        `GET /rcvideo/v1/history/meetings/{meetingId}`

        Rate group Light. App permission Video.

        Reference: https://developers.ringcentral.com/api-reference/Meetings-History/getVideoMeeting

        Args:
            meeting_id: The `id` of a meeting, from
                `rc.api.meetings_history.list_video_meetings`. Str or int.

        Returns:
            200: Meeting.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 500, 504).

        Example:

        ```python
        meeting = await rc.api.meetings_history.read_video_meeting(meeting_id=meeting_id)
        for participant in meeting.participants:
            print(meeting.display_name, participant.display_name)
        ```
        """
        return await self._client.send(
            calls.read_video_meeting(
                meeting_id=meeting_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncMeetingsHistoryApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncMeetingsHistoryApi) -> None:
            self.list_account_meetings = async_paged_raw(api.list_account_meetings)
            self.list_video_meetings = async_paged_raw(api.list_video_meetings)
            self.read_video_meeting = async_raw(api.read_video_meeting)

    class AsyncMeetingsHistoryApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncMeetingsHistoryApi) -> None:
            self.list_account_meetings = async_streaming(api.list_account_meetings)
            self.list_video_meetings = async_streaming(api.list_video_meetings)
            self.read_video_meeting = async_streaming(api.read_video_meeting)

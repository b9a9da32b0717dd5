# Written by `make generate` from spec/. Do not edit.
"""Meetings History: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ringkit._call.call import Call, Operation, PagedCall, Paging
from ringkit._call.deprecation import deprecated
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from datetime import date, datetime

    from ringkit._unset import Unset
    from ringkit_api.enumerations import ListVideoMeetingsMaterials, ListVideoMeetingsType
    from ringkit_api.models.admin_access_meeting import AdminAccessMeeting
    from ringkit_api.models.admin_access_meetings import AdminAccessMeetings
    from ringkit_api.models.meeting import Meeting
    from ringkit_api.models.meeting_page import MeetingPage


_LIST_ACCOUNT_MEETINGS = Operation(
    id="listAccountMeetings",
    method="GET",
    path="/rcvideo/v1/history/account/{accountId}/meetings",
    rate_group="Light",
    results={200: "AdminAccessMeetings"},
    paging=Paging("token", "meetings"),
    app_permission="Video",
)


def list_account_meetings(
    *,
    account_id: str | int | Unset = "~",
    page_token: str | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    start_time_from: datetime | date | Unset | None = UNSET,
    start_time_to: datetime | date | Unset | None = UNSET,
    order_by: str | Unset | None = UNSET,
) -> PagedCall[AdminAccessMeetings, AdminAccessMeeting]:
    """List the video meetings of all users of the account that have ended.

    The meetings stand under `meetings`, not `records`; each names its host and its
    participants.

    `GET /rcvideo/v1/history/account/{accountId}/meetings`

    Rate group Light. App permission Video.

    Reference: https://developers.ringcentral.com/api-reference/Meetings-History/listAccountMeetings

    Args:
        account_id: "~" is that of the user who is logged in.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 10 to 100; `25` if left out.
        start_time_from: Earliest beginning of the meetings, ISO 8601. Datetime or date.
        start_time_to: Latest beginning of the meetings, ISO 8601. Datetime or date.
        order_by: Members to sort by, separated by commas, each with "+" for up or "-" for down.
            Str; `"-startTime"` if left out.

    Returns:
        200: AdminAccessMeetings.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 500).

    Example:

    ```python
    for meeting in rc.api.meetings_history.list_account_meetings(per_page=100):
        print(meeting.start_time, meeting.display_name, meeting.duration)
    ```
    """
    return PagedCall(
        _LIST_ACCOUNT_MEETINGS,
        path={
            "accountId": account_id,
        },
        query={
            "pageToken": page_token,
            "perPage": per_page,
            "startTimeFrom": start_time_from,
            "startTimeTo": start_time_to,
            "orderBy": order_by,
        },
    )


_LIST_VIDEO_MEETINGS = Operation(
    id="listVideoMeetings",
    method="GET",
    path="/rcvideo/v1/history/meetings",
    rate_group="Light",
    results={200: "MeetingPage"},
    paging=Paging("token", "meetings"),
    app_permission="Video",
)


@overload
def list_video_meetings(
    *,
    text: str | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    materials: ListVideoMeetingsMaterials | Unset | None = UNSET,
    start_time: int | Unset | None = UNSET,
    end_time: int | Unset | None = UNSET,
) -> PagedCall[MeetingPage, Meeting]: ...


@overload
@deprecated("type: deprecated by RingCentral")
def list_video_meetings(
    *,
    text: str | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    type: ListVideoMeetingsType | Unset | None = UNSET,
    materials: ListVideoMeetingsMaterials | Unset | None = UNSET,
    start_time: int | Unset | None = UNSET,
    end_time: int | Unset | None = UNSET,
) -> PagedCall[MeetingPage, Meeting]: ...


def list_video_meetings(
    *,
    text: str | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    type: ListVideoMeetingsType | Unset | None = UNSET,
    materials: ListVideoMeetingsMaterials | Unset | None = UNSET,
    start_time: int | Unset | None = UNSET,
    end_time: int | Unset | None = UNSET,
) -> PagedCall[MeetingPage, Meeting]:
    """List the video meetings of the user, with recordings and notes.

    The meetings stand under `meetings`. `type` and `materials` cannot be used together, and the
    times are Unix time in milliseconds, unlike anywhere else.

    `GET /rcvideo/v1/history/meetings`

    Rate group Light. App permission Video.

    Reference: https://developers.ringcentral.com/api-reference/Meetings-History/listVideoMeetings

    Args:
        text: Text to search for. Str.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int.
        type: My: held by the user or for someone else; Shared: seen only; All: both; Deleted:
            those deleted. "All" or "My" or "Deleted" or "Shared"; deprecated.
        materials: List only meetings with recordings, or with notes; not together with `type`.
            "Recordings" or "Notes".
        start_time: Earliest time of the meetings, in milliseconds since 1970 UTC. Int.
        end_time: Latest time of the meetings, in milliseconds since 1970 UTC. Int.

    Returns:
        200: MeetingPage.

    Raises:
        APIStatusError: for an error status (described: 400, 500, 504).

    Example:

    ```python
    for meeting in rc.api.meetings_history.list_video_meetings(per_page=100):
        print(meeting.start_time, meeting.display_name, meeting.status)
    ```
    """
    return PagedCall(
        _LIST_VIDEO_MEETINGS,
        query={
            "text": text,
            "pageToken": page_token,
            "perPage": per_page,
            "type": type,
            "materials": materials,
            "startTime": start_time,
            "endTime": end_time,
        },
    )


_READ_VIDEO_MEETING = Operation(
    id="getVideoMeeting",
    method="GET",
    path="/rcvideo/v1/history/meetings/{meetingId}",
    rate_group="Light",
    results={200: "Meeting"},
    app_permission="Video",
)


def read_video_meeting(*, meeting_id: str | int | Unset) -> Call[Meeting]:
    """Read a video meeting: who was there, recordings, notes and summary.

    `rights` says what the user may do with it.

    `GET /rcvideo/v1/history/meetings/{meetingId}`

    Rate group Light. App permission Video.

    Reference: https://developers.ringcentral.com/api-reference/Meetings-History/getVideoMeeting

    Args:
        meeting_id: The `id` of a meeting, from `rc.api.meetings_history.list_video_meetings`.
            Str or int.

    Returns:
        200: Meeting.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 500, 504).

    Example:

    ```python
    meeting = rc.api.meetings_history.read_video_meeting(meeting_id=meeting_id)
    for participant in meeting.participants:
        print(meeting.display_name, participant.display_name)
    ```
    """
    return Call(
        _READ_VIDEO_MEETING,
        path={
            "meetingId": meeting_id,
        },
    )

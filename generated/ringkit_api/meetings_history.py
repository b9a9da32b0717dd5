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
    account_id: str | int = "~",
    page_token: str | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    start_time_from: datetime | date | Unset | None = UNSET,
    start_time_to: datetime | date | Unset | None = UNSET,
    order_by: str | Unset | None = UNSET,
) -> PagedCall[AdminAccessMeetings, AdminAccessMeeting]:
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


def read_video_meeting(*, meeting_id: str | int) -> Call[Meeting]:
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
    return Call(
        _READ_VIDEO_MEETING,
        path={
            "meetingId": meeting_id,
        },
    )

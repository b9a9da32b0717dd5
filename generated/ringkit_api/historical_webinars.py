# Written by `make generate` from spec/. Do not edit.
"""Historical Webinars: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from ringkit._unset import Unset
    from ringkit_api.enumerations import RcwRoleEnum, RcwSessionStatusModel
    from ringkit_api.models.history_session_resource import HistorySessionResource
    from ringkit_api.models.history_webinar_resource import HistoryWebinarResource
    from ringkit_api.models.invitee_list_resource import InviteeListResource
    from ringkit_api.models.invitee_model import InviteeModel
    from ringkit_api.models.participant_extended_model import ParticipantExtendedModel
    from ringkit_api.models.participant_list_resource import ParticipantListResource
    from ringkit_api.models.participant_reduced_model import ParticipantReducedModel
    from ringkit_api.models.session_global_list_resource import SessionGlobalListResource
    from ringkit_api.models.session_global_resource import SessionGlobalResource


_LIST_ALL_COMPANY_SESSIONS = Operation(
    id="rcwHistoryListAllCompanySessions",
    method="GET",
    path="/webinar/history/v1/company/sessions",
    rate_group="Heavy",
    results={200: "SessionGlobalListResource"},
    styles={"hostUserId": ","},
    paging=Paging("token", "records"),
    app_permission="ReadWebinars",
)


def list_all_company_sessions(
    *,
    end_time_from: datetime | date,
    end_time_to: datetime | date,
    host_user_id: str | int | Sequence[str | int] | Unset | None = UNSET,
    status: RcwSessionStatusModel | Sequence[RcwSessionStatusModel] | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
) -> PagedCall[SessionGlobalListResource, SessionGlobalResource]:
    """List past webinar sessions of all hosts, the latest end first.

    The user needs the permission WebinarSettings, without which the answer is 403. For a
    session that has not ended the planned end counts. A window of end times is required.

    `GET /webinar/history/v1/company/sessions`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Historical-Webinars/rcwHistoryListAllCompanySessions

    Args:
        end_time_from: Only sessions that end at or after this time, in ISO 8601. Datetime or
            date.
        end_time_to: Only sessions that end before this time, in ISO 8601. Datetime or date.
        host_user_id: List only sessions of these hosts; of all users of the company if left
            out. Str or int, one or several; at most 10 items; each 1 to 20 characters.
        status: States to list; all if left out. "Scheduled" or "Active" or "Finished", one or
            several.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.

    Returns:
        200: SessionGlobalListResource.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 500).

    Example:

    ```python
    for session in rc.api.historical_webinars.list_all_company_sessions(
        end_time_from=now - timedelta(days=30), end_time_to=now
    ):
        print(session.start_time, session.webinar.title, session.duration)
    ```
    """
    return PagedCall(
        _LIST_ALL_COMPANY_SESSIONS,
        query={
            "endTimeFrom": end_time_from,
            "endTimeTo": end_time_to,
            "hostUserId": host_user_id,
            "status": status,
            "perPage": per_page,
            "pageToken": page_token,
        },
    )


_LIST_ALL_SESSIONS = Operation(
    id="rcwHistoryListAllSessions",
    method="GET",
    path="/webinar/history/v1/sessions",
    rate_group="Heavy",
    results={200: "SessionGlobalListResource"},
    paging=Paging("token", "records"),
    app_permission="ReadWebinars",
)


def list_all_sessions(
    *,
    end_time_from: datetime | date,
    end_time_to: datetime | date,
    name_fragment: str | Unset | None = UNSET,
    status: RcwSessionStatusModel | Sequence[RcwSessionStatusModel] | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
) -> PagedCall[SessionGlobalListResource, SessionGlobalResource]:
    """List past webinar sessions of the user as a host, the latest end first.

    For a session that has not ended the planned end counts. A window of end times is required.

    `GET /webinar/history/v1/sessions`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Historical-Webinars/rcwHistoryListAllSessions

    Args:
        end_time_from: Only sessions that end at or after this time, in ISO 8601. Datetime or
            date.
        end_time_to: Only sessions that end before this time, in ISO 8601. Datetime or date.
        name_fragment: Only what has this text in its name. Str.
        status: States to list; all if left out. "Scheduled" or "Active" or "Finished", one or
            several.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.

    Returns:
        200: SessionGlobalListResource.

    Raises:
        APIStatusError: for an error status (described: 400, 500).

    Example:

    ```python
    for session in rc.api.historical_webinars.list_all_sessions(
        end_time_from=now - timedelta(days=30), end_time_to=now
    ):
        print(session.start_time, session.webinar.title, session.duration)
    ```
    """
    return PagedCall(
        _LIST_ALL_SESSIONS,
        query={
            "endTimeFrom": end_time_from,
            "endTimeTo": end_time_to,
            "nameFragment": name_fragment,
            "status": status,
            "perPage": per_page,
            "pageToken": page_token,
        },
    )


_LIST_INVITEES = Operation(
    id="rcwHistoryListInvitees",
    method="GET",
    path="/webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees",
    rate_group="Heavy",
    results={200: "InviteeListResource"},
    paging=Paging("token", "records"),
    app_permission="ReadWebinars",
)


def list_invitees(
    *,
    webinar_id: str | int | Unset,
    session_id: str | int | Unset,
    role: RcwRoleEnum | Sequence[RcwRoleEnum] | Unset | None = UNSET,
    original_role: RcwRoleEnum | Sequence[RcwRoleEnum] | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
) -> PagedCall[InviteeListResource, InviteeModel]:
    """List who was invited to a past webinar session, and who came.

    These are co-hosts and panelists; the host is always among them. `joined` says who was
    there.

    `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Historical-Webinars/rcwHistoryListInvitees

    Args:
        webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`. Str
            or int; 1 to 20 characters.
        session_id: The `id` of a session, from `rc.api.historical_webinars.list_all_sessions`.
            Str or int; 1 to 20 characters.
        role: Roles that people had at the end. "Panelist" or "CoHost" or "Host" or "Attendee",
            one or several.
        original_role: Roles that people had been invited with. "Panelist" or "CoHost" or "Host"
            or "Attendee", one or several.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.

    Returns:
        200: InviteeListResource.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    for invitee in rc.api.historical_webinars.list_invitees(
        webinar_id=webinar_id, session_id=session_id
    ):
        print(invitee.role, invitee.email, invitee.joined)
    ```
    """
    return PagedCall(
        _LIST_INVITEES,
        path={
            "webinarId": webinar_id,
            "sessionId": session_id,
        },
        query={
            "role": role,
            "originalRole": original_role,
            "perPage": per_page,
            "pageToken": page_token,
        },
    )


_LIST_PARTICIPANTS = Operation(
    id="rcwHistoryListParticipants",
    method="GET",
    path="/webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants",
    rate_group="Heavy",
    results={200: "ParticipantListResource"},
    paging=Paging("token", "records"),
    app_permission="ReadWebinars",
)


def list_participants(
    *,
    webinar_id: str | int | Unset,
    session_id: str | int | Unset,
    role: RcwRoleEnum | Sequence[RcwRoleEnum] | Unset | None = UNSET,
    original_role: RcwRoleEnum | Sequence[RcwRoleEnum] | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
) -> PagedCall[ParticipantListResource, ParticipantExtendedModel]:
    """List who took part in a past webinar session, and from when to when.

    `unique_user_hash` tells which entries are of one person.

    `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Historical-Webinars/rcwHistoryListParticipants

    Args:
        webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`. Str
            or int; 1 to 20 characters.
        session_id: The `id` of a session, from `rc.api.historical_webinars.list_all_sessions`.
            Str or int; 1 to 20 characters.
        role: Roles that people had at the end. "Panelist" or "CoHost" or "Host" or "Attendee",
            one or several.
        original_role: Roles that people had come with. "Panelist" or "CoHost" or "Host" or
            "Attendee", one or several.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.

    Returns:
        200: ParticipantListResource.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    for participant in rc.api.historical_webinars.list_participants(
        webinar_id=webinar_id, session_id=session_id
    ):
        print(participant.role, participant.join_time, participant.leave_time)
    ```
    """
    return PagedCall(
        _LIST_PARTICIPANTS,
        path={
            "webinarId": webinar_id,
            "sessionId": session_id,
        },
        query={
            "role": role,
            "originalRole": original_role,
            "perPage": per_page,
            "pageToken": page_token,
        },
    )


_READ_INVITEE = Operation(
    id="rcwHistoryGetInvitee",
    method="GET",
    path="/webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}",
    rate_group="Heavy",
    results={200: "InviteeModel"},
    app_permission="ReadWebinars",
)


def read_invitee(
    *, webinar_id: str | int | Unset, session_id: str | int | Unset, invitee_id: str | int | Unset
) -> Call[InviteeModel]:
    """Read one of those who were invited to a past webinar session.

    Only the host of the webinar reads it.

    `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Historical-Webinars/rcwHistoryGetInvitee

    Args:
        webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`. Str
            or int; 1 to 20 characters.
        session_id: The `id` of a session, from `rc.api.historical_webinars.list_all_sessions`.
            Str or int; 1 to 20 characters.
        invitee_id: The `id` of the invitee, from `rc.api.historical_webinars.list_invitees`.
            Str or int; 1 to 20 characters.

    Returns:
        200: InviteeModel.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    invitee = rc.api.historical_webinars.read_invitee(
        webinar_id=webinar_id, session_id=session_id, invitee_id=invitee_id
    )
    print(invitee.role, invitee.email, invitee.joined)
    ```
    """
    return Call(
        _READ_INVITEE,
        path={
            "webinarId": webinar_id,
            "sessionId": session_id,
            "inviteeId": invitee_id,
        },
    )


_READ_PARTICIPANT_INFO = Operation(
    id="rcwHistoryGetParticipantInfo",
    method="GET",
    path="/webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants/self",
    rate_group="Heavy",
    results={200: "ParticipantReducedModel"},
    app_permission="ReadWebinars",
)


def read_participant_info(
    *, webinar_id: str | int | Unset, session_id: str | int | Unset
) -> Call[ParticipantReducedModel]:
    """Read the part of the user in a past webinar session.

    Any participant who has logged in may ask; guests get an error.

    `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants/self`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Historical-Webinars/rcwHistoryGetParticipantInfo

    Args:
        webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`. Str
            or int; 1 to 20 characters.
        session_id: The `id` of a session, from `rc.api.historical_webinars.list_all_sessions`.
            Str or int; 1 to 20 characters.

    Returns:
        200: ParticipantReducedModel.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    me = rc.api.historical_webinars.read_participant_info(
        webinar_id=webinar_id, session_id=session_id
    )
    print(me.role, me.first_name, me.last_name)
    ```
    """
    return Call(
        _READ_PARTICIPANT_INFO,
        path={
            "webinarId": webinar_id,
            "sessionId": session_id,
        },
    )


_READ_SESSION = Operation(
    id="rcwHistoryGetSession",
    method="GET",
    path="/webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}",
    rate_group="Heavy",
    results={200: "HistorySessionResource"},
    app_permission="ReadWebinars",
)


def read_session(
    *, webinar_id: str | int | Unset, session_id: str | int | Unset
) -> Call[HistorySessionResource]:
    """Read a past session of a webinar, with its numbers and its recording.

    Only who was Host or CoHost from the start may read it.

    `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Historical-Webinars/rcwHistoryGetSession

    Args:
        webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`. Str
            or int; 1 to 20 characters.
        session_id: The `id` of a session, from `rc.api.historical_webinars.list_all_sessions`.
            Str or int; 1 to 20 characters.

    Returns:
        200: HistorySessionResource.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 500).

    Example:

    ```python
    session = rc.api.historical_webinars.read_session(
        webinar_id=webinar_id, session_id=session_id
    )
    print(session.start_time, session.duration, session.participant_count)
    ```
    """
    return Call(
        _READ_SESSION,
        path={
            "webinarId": webinar_id,
            "sessionId": session_id,
        },
    )


_READ_WEBINAR = Operation(
    id="rcwHistoryGetWebinar",
    method="GET",
    path="/webinar/history/v1/webinars/{webinarId}",
    rate_group="Heavy",
    results={200: "HistoryWebinarResource"},
    app_permission="ReadWebinars",
)


def read_webinar(*, webinar_id: str | int | Unset) -> Call[HistoryWebinarResource]:
    """Read a webinar of the user as a host, as it was held.

    It has title and settings; the sessions are in
    `rc.api.historical_webinars.list_all_sessions`.

    `GET /webinar/history/v1/webinars/{webinarId}`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Historical-Webinars/rcwHistoryGetWebinar

    Args:
        webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`. Str
            or int; 1 to 20 characters.

    Returns:
        200: HistoryWebinarResource.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    webinar = rc.api.historical_webinars.read_webinar(webinar_id=webinar_id)
    print(webinar.title, webinar.host.first_name, webinar.host.last_name)
    ```
    """
    return Call(
        _READ_WEBINAR,
        path={
            "webinarId": webinar_id,
        },
    )

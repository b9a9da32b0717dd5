# Written by `make generate` from spec/. Do not edit.
"""Webinars and Sessions: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from ringkit._unset import Unset
    from ringkit_api.dicts.webinars_and_sessions import (
        WcsSessionWithLocaleCodeModelDict,
        WebinarBaseModelDict,
        WebinarCreationRequestDict,
    )
    from ringkit_api.enumerations import WcsSessionStatusModel
    from ringkit_api.models.session_global_list_entry import SessionGlobalListEntry
    from ringkit_api.models.wcs_session_global_list_resource import WcsSessionGlobalListResource
    from ringkit_api.models.wcs_session_resource import WcsSessionResource
    from ringkit_api.models.wcs_session_with_locale_code_model import WcsSessionWithLocaleCodeModel
    from ringkit_api.models.wcs_webinar_resource import WcsWebinarResource
    from ringkit_api.models.webinar_base_model import WebinarBaseModel
    from ringkit_api.models.webinar_creation_request import WebinarCreationRequest
    from ringkit_api.models.webinar_list_resource import WebinarListResource


_CREATE_SESSION = Operation(
    id="rcwConfigCreateSession",
    method="POST",
    path="/webinar/configuration/v1/webinars/{webinarId}/sessions",
    rate_group="Heavy",
    results={201: "WcsSessionResource"},
    payloads=(Payload("json", "WcsSessionWithLocaleCodeModel"),),
    app_permission="EditWebinars",
)


def create_session(
    *,
    webinar_id: str | int | Unset,
    body: WcsSessionWithLocaleCodeModel | WcsSessionWithLocaleCodeModelDict,
) -> Call[WcsSessionResource]:
    """Create a session of a webinar, the event that people attend.

    A webinar has one or more. Invite with `rc.api.invitees`, or open the registration with
    `rc.api.registration_management.update_session`.

    `POST /webinar/configuration/v1/webinars/{webinarId}/sessions`

    Rate group Heavy. App permission EditWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigCreateSession

    Args:
        webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`. Str
            or int; 1 to 20 characters.
        body: WcsSessionWithLocaleCodeModel (json).

    Returns:
        201: WcsSessionResource.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    session = rc.api.webinars_and_sessions.create_session(
        webinar_id=webinar_id,
        body={"scheduled_start_time": start, "scheduled_duration": 3600,
              "time_zone": "America/New_York"},
    )
    print(session.id, session.scheduled_start_time)
    ```
    """
    return Call(
        _CREATE_SESSION,
        path={
            "webinarId": webinar_id,
        },
        body=body,
    )


_CREATE_WEBINAR = Operation(
    id="rcwConfigCreateWebinar",
    method="POST",
    path="/webinar/configuration/v1/webinars",
    rate_group="Heavy",
    results={201: "WcsWebinarResource"},
    payloads=(Payload("json", "WebinarCreationRequest"),),
    app_permission="EditWebinars",
)


def create_webinar(
    *, body: WebinarCreationRequest | WebinarCreationRequestDict
) -> Call[WcsWebinarResource]:
    """Create a webinar, the frame of one or more sessions.

    You are the host unless `host` names another user of the account, which only an
    administrator with WebinarSettings may do. It has no date: create a session next.

    `POST /webinar/configuration/v1/webinars`

    Rate group Heavy. App permission EditWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigCreateWebinar

    Args:
        body: WebinarCreationRequest (json).

    Returns:
        201: WcsWebinarResource.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 500).

    Example:

    ```python
    webinar = rc.api.webinars_and_sessions.create_webinar(
        body={
            "title": "A tour of the new board",
            "settings": {"auto_record": True},
        }
    )
    print(webinar.id, webinar.title)
    ```
    """
    return Call(
        _CREATE_WEBINAR,
        body=body,
    )


_DELETE_SESSION = Operation(
    id="rcwConfigDeleteSession",
    method="DELETE",
    path="/webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}",
    rate_group="Heavy",
    results={204: ""},
    app_permission="EditWebinars",
)


def delete_session(*, webinar_id: str | int | Unset, session_id: str | int | Unset) -> Call[None]:
    """Delete a session of a webinar, with its invitees.

    Only a session that is still Scheduled; one that has begun or ended stays.

    `DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

    Rate group Heavy. App permission EditWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigDeleteSession

    Args:
        webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`. Str
            or int; 1 to 20 characters.
        session_id: `id` of the session, from `rc.api.webinars_and_sessions.list_all_sessions`.
            Str or int; 1 to 20 characters.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 500).

    Example:

    ```python
    rc.api.webinars_and_sessions.delete_session(
        webinar_id=webinar_id, session_id=session_id
    )
    print("deleted the session", session_id)
    ```
    """
    return Call(
        _DELETE_SESSION,
        path={
            "webinarId": webinar_id,
            "sessionId": session_id,
        },
    )


_DELETE_WEBINAR = Operation(
    id="rcwConfigDeleteWebinar",
    method="DELETE",
    path="/webinar/configuration/v1/webinars/{webinarId}",
    rate_group="Heavy",
    results={204: ""},
    app_permission="EditWebinars",
)


def delete_webinar(*, webinar_id: str | int | Unset) -> Call[None]:
    """Delete a webinar with its sessions and invitees.

    Refused when one of its sessions has begun or ended.

    `DELETE /webinar/configuration/v1/webinars/{webinarId}`

    Rate group Heavy. App permission EditWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigDeleteWebinar

    Args:
        webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`. Str
            or int; 1 to 20 characters.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 500).

    Example:

    ```python
    rc.api.webinars_and_sessions.delete_webinar(webinar_id=webinar_id)
    print("deleted the webinar", webinar.title)
    ```
    """
    return Call(
        _DELETE_WEBINAR,
        path={
            "webinarId": webinar_id,
        },
    )


_LIST_ALL_COMPANY_SESSIONS = Operation(
    id="rcwConfigListAllCompanySessions",
    method="GET",
    path="/webinar/configuration/v1/company/sessions",
    rate_group="Heavy",
    results={200: "WcsSessionGlobalListResource"},
    styles={"hostUserId": ","},
    paging=Paging("token", "records"),
    app_permission="ReadWebinars",
)


def list_all_company_sessions(
    *,
    end_time_from: datetime | date,
    status: WcsSessionStatusModel | Unset | None = UNSET,
    host_user_id: str | int | Sequence[str | int] | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
) -> PagedCall[WcsSessionGlobalListResource, SessionGlobalListEntry]:
    """List the sessions of webinars of all hosts of the company.

    They are ordered by start. It needs the permission WebinarSettings, else 403; your own are
    listed by `rc.api.webinars_and_sessions.list_all_sessions`.

    `GET /webinar/configuration/v1/company/sessions`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigListAllCompanySessions

    Args:
        end_time_from: Only sessions that end at or after this time, in ISO 8601. Datetime or
            date.
        status: Only sessions in these states. "Scheduled" or "Active" or "Finished".
        host_user_id: Only sessions of these hosts; those of the whole company if left out. Str
            or int, one or several; at most 10 items; each 1 to 20 characters.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.

    Returns:
        200: WcsSessionGlobalListResource.

    Raises:
        APIStatusError: for an error status (described: 400, 500).

    Example:

    ```python
    for planned in rc.api.webinars_and_sessions.list_all_company_sessions(
        end_time_from=datetime.now(UTC)
    ):
        print(planned.scheduled_start_time, planned.webinar.title)
    ```
    """
    return PagedCall(
        _LIST_ALL_COMPANY_SESSIONS,
        query={
            "endTimeFrom": end_time_from,
            "status": status,
            "hostUserId": host_user_id,
            "perPage": per_page,
            "pageToken": page_token,
        },
    )


_LIST_ALL_SESSIONS = Operation(
    id="rcwConfigListAllSessions",
    method="GET",
    path="/webinar/configuration/v1/sessions",
    rate_group="Heavy",
    results={200: "WcsSessionGlobalListResource"},
    paging=Paging("token", "records"),
    app_permission="ReadWebinars",
)


def list_all_sessions(
    *,
    end_time_from: datetime | date,
    name_fragment: str | Unset | None = UNSET,
    status: WcsSessionStatusModel | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
) -> PagedCall[WcsSessionGlobalListResource, SessionGlobalListEntry]:
    """List the sessions of your own webinars.

    They are ordered by start. Past ones are among them unless `status` or `end_time_from` keeps
    them out.

    `GET /webinar/configuration/v1/sessions`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigListAllSessions

    Args:
        end_time_from: Only sessions that end at or after this time, in ISO 8601. Datetime or
            date.
        name_fragment: Only what has this text in its name. Str.
        status: Only sessions in these states. "Scheduled" or "Active" or "Finished".
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.

    Returns:
        200: WcsSessionGlobalListResource.

    Raises:
        APIStatusError: for an error status (described: 400, 500).

    Example:

    ```python
    for planned in rc.api.webinars_and_sessions.list_all_sessions(
        end_time_from=datetime.now(UTC)
    ):
        print(planned.scheduled_start_time, planned.webinar.title)
    ```
    """
    return PagedCall(
        _LIST_ALL_SESSIONS,
        query={
            "endTimeFrom": end_time_from,
            "nameFragment": name_fragment,
            "status": status,
            "perPage": per_page,
            "pageToken": page_token,
        },
    )


_LIST_WEBINARS = Operation(
    id="rcwConfigListWebinars",
    method="GET",
    path="/webinar/configuration/v1/webinars",
    rate_group="Heavy",
    results={200: "WebinarListResource"},
    paging=Paging("token", "records"),
    app_permission="ReadWebinars",
)


def list_webinars(
    *,
    creation_time_from: datetime | date,
    per_page: int | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
) -> PagedCall[WebinarListResource, WcsWebinarResource]:
    """List your own webinars.

    When they take place stands in their sessions: see
    `rc.api.webinars_and_sessions.list_all_sessions`.

    `GET /webinar/configuration/v1/webinars`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigListWebinars

    Args:
        creation_time_from: Only what was created at or after this time, in ISO 8601. Datetime
            or date.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.

    Returns:
        200: WebinarListResource.

    Raises:
        APIStatusError: for an error status (described: 400, 500).

    Example:

    ```python
    for webinar in rc.api.webinars_and_sessions.list_webinars(
        creation_time_from=datetime.now(UTC) - timedelta(days=30)
    ):
        print(webinar.id, webinar.title)
    ```
    """
    return PagedCall(
        _LIST_WEBINARS,
        query={
            "creationTimeFrom": creation_time_from,
            "perPage": per_page,
            "pageToken": page_token,
        },
    )


_READ_SESSION = Operation(
    id="rcwConfigGetSession",
    method="GET",
    path="/webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}",
    rate_group="Heavy",
    results={200: "WcsSessionResource"},
    app_permission="ReadWebinars",
)


def read_session(
    *, webinar_id: str | int | Unset, session_id: str | int | Unset
) -> Call[WcsSessionResource]:
    """Read one session of a webinar, with the addresses to join.

    `host_join_uri` is for the host only.

    `GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigGetSession

    Args:
        webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`. Str
            or int; 1 to 20 characters.
        session_id: `id` of the session, from `rc.api.webinars_and_sessions.list_all_sessions`.
            Str or int; 1 to 20 characters.

    Returns:
        200: WcsSessionResource.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 500).

    Example:

    ```python
    found = rc.api.webinars_and_sessions.read_session(
        webinar_id=webinar_id, session_id=session_id
    )
    print(found.scheduled_start_time, found.status)
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
    id="rcwConfigGetWebinar",
    method="GET",
    path="/webinar/configuration/v1/webinars/{webinarId}",
    rate_group="Heavy",
    results={200: "WcsWebinarResource"},
    app_permission="ReadWebinars",
)


def read_webinar(*, webinar_id: str | int | Unset) -> Call[WcsWebinarResource]:
    """Read one webinar, with its settings.

    Settings that were not chosen for it are those of the account.

    `GET /webinar/configuration/v1/webinars/{webinarId}`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigGetWebinar

    Args:
        webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`. Str
            or int; 1 to 20 characters.

    Returns:
        200: WcsWebinarResource.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    found = rc.api.webinars_and_sessions.read_webinar(webinar_id=webinar_id)
    print(found.title, found.creation_time)
    ```
    """
    return Call(
        _READ_WEBINAR,
        path={
            "webinarId": webinar_id,
        },
    )


_UPDATE_SESSION = Operation(
    id="rcwConfigUpdateSession",
    method="PATCH",
    path="/webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}",
    rate_group="Heavy",
    results={200: "WcsSessionResource"},
    payloads=(Payload("json", "WcsSessionWithLocaleCodeModel"),),
    app_permission="EditWebinars",
)


def update_session(
    *,
    webinar_id: str | int | Unset,
    session_id: str | int | Unset,
    body: WcsSessionWithLocaleCodeModel | WcsSessionWithLocaleCodeModelDict,
) -> Call[WcsSessionResource]:
    """Change time, title or state of a session.

    What is left out stays. A session that has begun or ended is refused, and so are some
    changes of `status`.

    `PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

    Rate group Heavy. App permission EditWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigUpdateSession

    Args:
        webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`. Str
            or int; 1 to 20 characters.
        session_id: `id` of the session, from `rc.api.webinars_and_sessions.list_all_sessions`.
            Str or int; 1 to 20 characters.
        body: WcsSessionWithLocaleCodeModel (json).

    Returns:
        200: WcsSessionResource.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    updated = rc.api.webinars_and_sessions.update_session(
        webinar_id=webinar_id, session_id=session_id,
        body={"scheduled_start_time": session.scheduled_start_time,
              "scheduled_duration": 5400, "time_zone": "America/New_York"},
    )
    print(updated.scheduled_duration, "seconds")
    ```
    """
    return Call(
        _UPDATE_SESSION,
        path={
            "webinarId": webinar_id,
            "sessionId": session_id,
        },
        body=body,
    )


_UPDATE_WEBINAR = Operation(
    id="rcwConfigUpdateWebinar",
    method="PATCH",
    path="/webinar/configuration/v1/webinars/{webinarId}",
    rate_group="Heavy",
    results={200: "WcsWebinarResource"},
    payloads=(Payload("json", "WebinarBaseModel"),),
    app_permission="EditWebinars",
)


def update_webinar(
    *, webinar_id: str | int | Unset, body: WebinarBaseModel | WebinarBaseModelDict
) -> Call[WcsWebinarResource]:
    """Change title, description or settings of a webinar.

    What is left out stays. The host cannot be changed, nor settings that the account has
    locked. An empty `password` resets it.

    `PATCH /webinar/configuration/v1/webinars/{webinarId}`

    Rate group Heavy. App permission EditWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigUpdateWebinar

    Args:
        webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`. Str
            or int; 1 to 20 characters.
        body: WebinarBaseModel (json).

    Returns:
        200: WcsWebinarResource.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    updated = rc.api.webinars_and_sessions.update_webinar(
        webinar_id=webinar_id,
        body={"description": "With questions and answers"},
    )
    print(updated.title, updated.description)
    ```
    """
    return Call(
        _UPDATE_WEBINAR,
        path={
            "webinarId": webinar_id,
        },
        body=body,
    )

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
    from ringkit_api.dicts.wcs_session_with_locale_code_model import (
        WcsSessionWithLocaleCodeModelDict,
    )
    from ringkit_api.dicts.webinar_base_model import WebinarBaseModelDict
    from ringkit_api.dicts.webinar_creation_request import WebinarCreationRequestDict
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
    webinar_id: str | int,
    body: WcsSessionWithLocaleCodeModel | WcsSessionWithLocaleCodeModelDict,
) -> Call[WcsSessionResource]:
    """Create session.

    `POST /webinar/configuration/v1/webinars/{webinarId}/sessions`

    Rate group Heavy. App permission EditWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigCreateSession

    Args:
        webinar_id: Str or int; 1 to 20 characters.
        body: WcsSessionWithLocaleCodeModel (json).

    Returns:
        201: WcsSessionResource.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).
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
    """Create webinar.

    `POST /webinar/configuration/v1/webinars`

    Rate group Heavy. App permission EditWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigCreateWebinar

    Args:
        body: WebinarCreationRequest (json).

    Returns:
        201: WcsWebinarResource.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 500).
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


def delete_session(*, webinar_id: str | int, session_id: str | int) -> Call[None]:
    """Delete session.

    `DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

    Rate group Heavy. App permission EditWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigDeleteSession

    Args:
        webinar_id: Str or int; 1 to 20 characters.
        session_id: Str or int; 1 to 20 characters.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 500).
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


def delete_webinar(*, webinar_id: str | int) -> Call[None]:
    """Delete webinar.

    `DELETE /webinar/configuration/v1/webinars/{webinarId}`

    Rate group Heavy. App permission EditWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigDeleteWebinar

    Args:
        webinar_id: Str or int; 1 to 20 characters.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 500).
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
    """List all company sessions.

    `GET /webinar/configuration/v1/company/sessions`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigListAllCompanySessions

    Args:
        end_time_from: Datetime or date.
        status: "Scheduled" or "Active" or "Finished".
        host_user_id: Str or int, one or several; at most 10 items; each 1 to 20 characters.
        per_page: Int; 1 to 1000; `100` if left out.
        page_token: Str.

    Returns:
        200: WcsSessionGlobalListResource.

    Raises:
        APIStatusError: for an error status (described: 400, 500).
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
    """List all sessions.

    `GET /webinar/configuration/v1/sessions`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigListAllSessions

    Args:
        end_time_from: Datetime or date.
        name_fragment: Str.
        status: "Scheduled" or "Active" or "Finished".
        per_page: Int; 1 to 1000; `100` if left out.
        page_token: Str.

    Returns:
        200: WcsSessionGlobalListResource.

    Raises:
        APIStatusError: for an error status (described: 400, 500).
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
    """List webinars.

    `GET /webinar/configuration/v1/webinars`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigListWebinars

    Args:
        creation_time_from: Datetime or date.
        per_page: Int; 1 to 1000; `100` if left out.
        page_token: Str.

    Returns:
        200: WebinarListResource.

    Raises:
        APIStatusError: for an error status (described: 400, 500).
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


def read_session(*, webinar_id: str | int, session_id: str | int) -> Call[WcsSessionResource]:
    """Read session.

    `GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigGetSession

    Args:
        webinar_id: Str or int; 1 to 20 characters.
        session_id: Str or int; 1 to 20 characters.

    Returns:
        200: WcsSessionResource.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 500).
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


def read_webinar(*, webinar_id: str | int) -> Call[WcsWebinarResource]:
    """Read webinar.

    `GET /webinar/configuration/v1/webinars/{webinarId}`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigGetWebinar

    Args:
        webinar_id: Str or int; 1 to 20 characters.

    Returns:
        200: WcsWebinarResource.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).
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
    webinar_id: str | int,
    session_id: str | int,
    body: WcsSessionWithLocaleCodeModel | WcsSessionWithLocaleCodeModelDict,
) -> Call[WcsSessionResource]:
    """Update session.

    `PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

    Rate group Heavy. App permission EditWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigUpdateSession

    Args:
        webinar_id: Str or int; 1 to 20 characters.
        session_id: Str or int; 1 to 20 characters.
        body: WcsSessionWithLocaleCodeModel (json).

    Returns:
        200: WcsSessionResource.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).
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
    *, webinar_id: str | int, body: WebinarBaseModel | WebinarBaseModelDict
) -> Call[WcsWebinarResource]:
    """Update webinar.

    `PATCH /webinar/configuration/v1/webinars/{webinarId}`

    Rate group Heavy. App permission EditWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Webinars-and-Sessions/rcwConfigUpdateWebinar

    Args:
        webinar_id: Str or int; 1 to 20 characters.
        body: WebinarBaseModel (json).

    Returns:
        200: WcsWebinarResource.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).
    """
    return Call(
        _UPDATE_WEBINAR,
        path={
            "webinarId": webinar_id,
        },
        body=body,
    )

# Written by `make generate` from spec/. Do not edit.
"""Registration Management: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, Payload

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.registration_management import RegSessionModelDict
    from ringkit_api.models.reg_session_model import RegSessionModel


_READ_SESSION = Operation(
    id="rcwRegGetSession",
    method="GET",
    path="/webinar/registration/v1/sessions/{sessionId}",
    rate_group="Heavy",
    results={200: "RegSessionModel"},
    app_permission="ReadWebinars",
)


def read_session(*, session_id: str | int | Unset) -> Call[RegSessionModel]:
    """Read the registration of a session: state, page and settings.

    `registrant_count` tells how many have registered; their names are listed by
    `rc.api.registrants.list_registrants`.

    `GET /webinar/registration/v1/sessions/{sessionId}`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Registration-Management/rcwRegGetSession

    Args:
        session_id: `id` of the session, from `rc.api.webinars_and_sessions.list_all_sessions`.
            Str or int; 1 to 20 characters.

    Returns:
        200: RegSessionModel.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 500).

    Example:

    ```python
    registration = rc.api.registration_management.read_session(
        session_id=session_id
    )
    print(registration.registration_status, registration.registration_page_uri)
    ```
    """
    return Call(
        _READ_SESSION,
        path={
            "sessionId": session_id,
        },
    )


_UPDATE_SESSION = Operation(
    id="rcwRegUpdateSession",
    method="PATCH",
    path="/webinar/registration/v1/sessions/{sessionId}",
    rate_group="Heavy",
    results={200: "RegSessionModel"},
    payloads=(Payload("json", "RegSessionModel"),),
    app_permission="EditWebinars",
)


def update_session(
    *, session_id: str | int | Unset, body: RegSessionModel | RegSessionModelDict
) -> Call[RegSessionModel]:
    """Open or close the registration of a session, or change its settings.

    What is left out stays. A session that registration does not know yet is answered with 404.
    Only the host and administrators of webinars may do it.

    `PATCH /webinar/registration/v1/sessions/{sessionId}`

    Rate group Heavy. App permission EditWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Registration-Management/rcwRegUpdateSession

    Args:
        session_id: `id` of the session, from `rc.api.webinars_and_sessions.list_all_sessions`.
            Str or int; 1 to 20 characters.
        body: RegSessionModel (json).

    Returns:
        200: RegSessionModel.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    registration = rc.api.registration_management.update_session(
        session_id=session_id,
        body={
            "registration_status": "Open",
            "settings": {"auto_close_limit": 500},
        },
    )
    print(registration.registration_status)
    ```
    """
    return Call(
        _UPDATE_SESSION,
        path={
            "sessionId": session_id,
        },
        body=body,
    )

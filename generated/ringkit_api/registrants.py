# Written by `make generate` from spec/. Do not edit.
"""Registrants: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.registrants import RegistrantBaseModelWithQuestionnaireDict
    from ringkit_api.models.registrant_base_model_with_questionnaire import (
        RegistrantBaseModelWithQuestionnaire,
    )
    from ringkit_api.models.registrant_list_resource import RegistrantListResource
    from ringkit_api.models.registrant_model_response_post_with_questionnaire import (
        RegistrantModelResponsePostWithQuestionnaire,
    )
    from ringkit_api.models.registrant_model_with_questionnaire import (
        RegistrantModelWithQuestionnaire,
    )


_CREATE_REGISTRANT = Operation(
    id="rcwRegCreateRegistrant",
    method="POST",
    path="/webinar/registration/v1/sessions/{sessionId}/registrants",
    rate_group="Heavy",
    results={201: "RegistrantModelResponsePostWithQuestionnaire"},
    payloads=(Payload("json", "RegistrantBaseModelWithQuestionnaire"),),
    app_permission="EditWebinars",
)


def create_registrant(
    *,
    session_id: str | int | Unset,
    body: RegistrantBaseModelWithQuestionnaire | RegistrantBaseModelWithQuestionnaireDict,
) -> Call[RegistrantModelResponsePostWithQuestionnaire]:
    """Register a person for a session of a webinar.

    `join_uri` of the answer is personal: send it to this person only. While registration is
    closed this is refused with 403. Only the host and administrators of webinars may do it.

    `POST /webinar/registration/v1/sessions/{sessionId}/registrants`

    Rate group Heavy. App permission EditWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Registrants/rcwRegCreateRegistrant

    Args:
        session_id: `id` of the session, from `rc.api.webinars_and_sessions.list_all_sessions`.
            Str or int; 1 to 20 characters.
        body: RegistrantBaseModelWithQuestionnaire (json).

    Returns:
        201: RegistrantModelResponsePostWithQuestionnaire.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 500).

    Example:

    ```python
    registrant = rc.api.registrants.create_registrant(
        session_id=session_id,
        body={"first_name": "Grace", "last_name": "Hopper",
              "email": "grace@example.com"},
    )
    print(registrant.id, registrant.join_uri)
    ```
    """
    return Call(
        _CREATE_REGISTRANT,
        path={
            "sessionId": session_id,
        },
        body=body,
    )


_DELETE_REGISTRANT = Operation(
    id="rcwRegDeleteRegistrant",
    method="DELETE",
    path="/webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}",
    rate_group="Heavy",
    results={204: ""},
    app_permission="EditWebinars",
)


def delete_registrant(
    *, session_id: str | int | Unset, registrant_id: str | int | Unset
) -> Call[None]:
    """Cancel the registration of a person for a session.

    Refused with 403 once the session is finished. Only the host and administrators of webinars
    may do it.

    `DELETE /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`

    Rate group Heavy. App permission EditWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Registrants/rcwRegDeleteRegistrant

    Args:
        session_id: `id` of the session, from `rc.api.webinars_and_sessions.list_all_sessions`.
            Str or int; 1 to 20 characters.
        registrant_id: `id` of the registrant, from `rc.api.registrants.list_registrants`. Str
            or int; 1 to 20 characters.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 500).

    Example:

    ```python
    rc.api.registrants.delete_registrant(
        session_id=session_id, registrant_id=grace.id
    )
    print("cancelled the registration of", grace.email)
    ```
    """
    return Call(
        _DELETE_REGISTRANT,
        path={
            "sessionId": session_id,
            "registrantId": registrant_id,
        },
    )


_LIST_REGISTRANTS = Operation(
    id="rcwRegListRegistrants",
    method="GET",
    path="/webinar/registration/v1/sessions/{sessionId}/registrants",
    rate_group="Heavy",
    results={200: "RegistrantListResource"},
    paging=Paging("token", "records"),
    app_permission="ReadWebinars",
)


def list_registrants(
    *,
    session_id: str | int | Unset,
    per_page: int | Unset | None = UNSET,
    page_token: str | Unset | None = UNSET,
    include_questionnaire: bool | Unset | None = UNSET,
) -> PagedCall[RegistrantListResource, RegistrantModelWithQuestionnaire]:
    """List who has registered for a session of a webinar.

    They are ordered by `id`. Answers to the questions of the registration form are left out
    unless `include_questionnaire` is set.

    `GET /webinar/registration/v1/sessions/{sessionId}/registrants`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Registrants/rcwRegListRegistrants

    Args:
        session_id: `id` of the session, from `rc.api.webinars_and_sessions.list_all_sessions`.
            Str or int; 1 to 20 characters.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.
        include_questionnaire: Return the answers to the questions of the registration form,
            too. Bool; `false` if left out.

    Returns:
        200: RegistrantListResource.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500).

    Example:

    ```python
    for registrant in rc.api.registrants.list_registrants(
        session_id=session_id
    ):
        print(registrant.first_name, registrant.email)
    ```
    """
    return PagedCall(
        _LIST_REGISTRANTS,
        path={
            "sessionId": session_id,
        },
        query={
            "perPage": per_page,
            "pageToken": page_token,
            "includeQuestionnaire": include_questionnaire,
        },
    )


_READ_REGISTRANT = Operation(
    id="rcwRegGetRegistrant",
    method="GET",
    path="/webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}",
    rate_group="Heavy",
    results={200: "RegistrantModelWithQuestionnaire"},
    app_permission="ReadWebinars",
)


def read_registrant(
    *,
    session_id: str | int | Unset,
    registrant_id: str | int | Unset,
    include_questionnaire: bool | Unset | None = UNSET,
) -> Call[RegistrantModelWithQuestionnaire]:
    """Read one registration of a session.

    Only the host and administrators of webinars may do it; the answers to the form come only if
    asked for.

    `GET /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`

    Rate group Heavy. App permission ReadWebinars.

    Reference: https://developers.ringcentral.com/api-reference/Registrants/rcwRegGetRegistrant

    Args:
        session_id: `id` of the session, from `rc.api.webinars_and_sessions.list_all_sessions`.
            Str or int; 1 to 20 characters.
        registrant_id: `id` of the registrant, from `rc.api.registrants.list_registrants`. Str
            or int; 1 to 20 characters.
        include_questionnaire: Return the answers to the questions of the registration form,
            too. Bool; `false` if left out.

    Returns:
        200: RegistrantModelWithQuestionnaire.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 500).

    Example:

    ```python
    registrant = rc.api.registrants.read_registrant(
        session_id=session_id, registrant_id=grace.id
    )
    print(registrant.first_name, registrant.last_name, registrant.email)
    ```
    """
    return Call(
        _READ_REGISTRANT,
        path={
            "sessionId": session_id,
            "registrantId": registrant_id,
        },
        query={
            "includeQuestionnaire": include_questionnaire,
        },
    )

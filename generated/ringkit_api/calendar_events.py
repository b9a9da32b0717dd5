# Written by `make generate` from spec/. Do not edit.
"""Calendar Events: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import (
    Bulk,
    BulkCall,
    Call,
    Operation,
    PagedCall,
    Paging,
    Payload,
    bulk_argument,
)
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.models.tm_create_event_request import TMCreateEventRequest
    from ringkit_api.models.tm_event_info import TMEventInfo
    from ringkit_api.models.tm_event_list import TMEventList


_CREATE_EVENT = Operation(
    id="createEventNew",
    method="POST",
    path="/team-messaging/v1/events",
    rate_group="Medium",
    results={200: "TMEventInfo"},
    payloads=(Payload("json", "TMCreateEventRequest"),),
    app_permission="TeamMessaging",
)


def create_event(*, body: TMCreateEventRequest) -> Call[TMEventInfo]:
    """Create event.

    `POST /team-messaging/v1/events`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Calendar-Events/createEventNew

    Args:
        body: TMCreateEventRequest (json).

    Returns:
        200: TMEventInfo.

    Raises:
        APIStatusError: for an error status (described: 400).
    """
    return Call(
        _CREATE_EVENT,
        body=body,
    )


_CREATE_EVENT_BY_GROUP_ID = Operation(
    id="createEventByGroupIdNew",
    method="POST",
    path="/team-messaging/v1/groups/{groupId}/events",
    rate_group="Medium",
    results={200: "TMEventInfo"},
    payloads=(Payload("json", "TMCreateEventRequest"),),
    app_permission="TeamMessaging",
)


def create_event_by_group_id(
    *, group_id: str | int, body: TMCreateEventRequest
) -> Call[TMEventInfo]:
    """Create event by group ID.

    `POST /team-messaging/v1/groups/{groupId}/events`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Calendar-Events/createEventByGroupIdNew

    Args:
        group_id: str or int.
        body: TMCreateEventRequest (json).

    Returns:
        200: TMEventInfo.

    Raises:
        APIStatusError: for an error status (described: 400).
    """
    return Call(
        _CREATE_EVENT_BY_GROUP_ID,
        path={
            "groupId": group_id,
        },
        body=body,
    )


_DELETE_EVENT = Operation(
    id="deleteEventNew",
    method="DELETE",
    path="/team-messaging/v1/events/{eventId}",
    rate_group="Medium",
    results={200: ""},
    app_permission="TeamMessaging",
)


def delete_event(*, event_id: str | int) -> Call[None]:
    """Delete event.

    `DELETE /team-messaging/v1/events/{eventId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Calendar-Events/deleteEventNew

    Args:
        event_id: str or int.

    Returns:
        200: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 404).
    """
    return Call(
        _DELETE_EVENT,
        path={
            "eventId": event_id,
        },
    )


_LIST_GROUP_EVENTS = Operation(
    id="listGroupEventsNew",
    method="GET",
    path="/team-messaging/v1/groups/{groupId}/events",
    rate_group="Medium",
    results={200: "TMEventInfo"},
    app_permission="TeamMessaging",
)


def list_group_events(*, group_id: str | int) -> Call[TMEventInfo]:
    """List group events.

    `GET /team-messaging/v1/groups/{groupId}/events`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Calendar-Events/listGroupEventsNew

    Args:
        group_id: str or int.

    Returns:
        200: TMEventInfo.

    Raises:
        APIStatusError: for an error status (described: 404).
    """
    return Call(
        _LIST_GROUP_EVENTS,
        path={
            "groupId": group_id,
        },
    )


_READ_EVENT = Operation(
    id="readEventNew",
    method="GET",
    path="/team-messaging/v1/events/{eventId}",
    rate_group="Medium",
    results={200: "TMEventInfo", 207: "*"},
    bulk=Bulk("eventId"),
    app_permission="TeamMessaging",
)


@bulk_argument("event_id")
def read_event(*, event_id: str | int | Sequence[str | int]) -> BulkCall[TMEventInfo]:
    """Read event.

    `GET /team-messaging/v1/events/{eventId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Calendar-Events/readEventNew

    Args:
        event_id: str or int, one or several.

    Returns:
        200: TMEventInfo; 207: several ids, see `bulk`.

    Raises:
        APIStatusError: for an error status (described: 400, 404).
    """
    return BulkCall(
        _READ_EVENT,
        path={
            "eventId": event_id,
        },
    )


_READ_EVENTS = Operation(
    id="readGlipEventsNew",
    method="GET",
    path="/team-messaging/v1/events",
    rate_group="Medium",
    results={200: "TMEventList"},
    paging=Paging("navigation-token", "records"),
    app_permission="TeamMessaging",
)


def read_events(
    *, record_count: int | Unset = UNSET, page_token: str | Unset = UNSET
) -> PagedCall[TMEventList, TMEventInfo]:
    """Read events.

    `GET /team-messaging/v1/events`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Calendar-Events/readGlipEventsNew

    Args:
        record_count: int; at most 250; `30` if left out.
        page_token: str.

    Returns:
        200: TMEventList.

    Raises:
        APIStatusError: for an error status.
    """
    return PagedCall(
        _READ_EVENTS,
        query={
            "recordCount": record_count,
            "pageToken": page_token,
        },
    )


_UPDATE_EVENT = Operation(
    id="updateEventNew",
    method="PUT",
    path="/team-messaging/v1/events/{eventId}",
    rate_group="Medium",
    results={200: "TMEventInfo"},
    payloads=(Payload("json", "TMCreateEventRequest"),),
    app_permission="TeamMessaging",
)


def update_event(*, event_id: str | int, body: TMCreateEventRequest) -> Call[TMEventInfo]:
    """Update event.

    `PUT /team-messaging/v1/events/{eventId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Calendar-Events/updateEventNew

    Args:
        event_id: str or int.
        body: TMCreateEventRequest (json).

    Returns:
        200: TMEventInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 404).
    """
    return Call(
        _UPDATE_EVENT,
        path={
            "eventId": event_id,
        },
        body=body,
    )

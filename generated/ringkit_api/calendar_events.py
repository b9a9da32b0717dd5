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
    from ringkit_api.dicts.calendar_events import CreateEventRequestDict
    from ringkit_api.models.create_event_request import CreateEventRequest
    from ringkit_api.models.event_info import EventInfo
    from ringkit_api.models.event_list import EventList


_CREATE_EVENT = Operation(
    id="createEventNew",
    method="POST",
    path="/team-messaging/v1/events",
    rate_group="Medium",
    results={200: "EventInfo"},
    payloads=(Payload("json", "CreateEventRequest"),),
    app_permission="TeamMessaging",
)


def create_event(*, body: CreateEventRequest | CreateEventRequestDict) -> Call[EventInfo]:
    """Add an event to the calendar of the user.

    It belongs to no chat; to show it in one, create it with `create_event_by_group_id`.

    `POST /team-messaging/v1/events`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Calendar-Events/createEventNew

    Args:
        body: CreateEventRequest (json).

    Returns:
        200: EventInfo.

    Raises:
        APIStatusError: for an error status (described: 400).

    Example:

    ```python
    event = rc.api.calendar_events.create_event(
        body={"title": "Review", "start_time": start, "end_time": end}
    )
    print(event.id, event.title, event.start_time)
    ```
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
    results={200: "EventInfo"},
    payloads=(Payload("json", "CreateEventRequest"),),
    app_permission="TeamMessaging",
)


def create_event_by_group_id(
    *, group_id: str | int | Unset, body: CreateEventRequest | CreateEventRequestDict
) -> Call[EventInfo]:
    """Add an event to the calendar of a chat.

    Its members see it in the chat and in their calendars.

    `POST /team-messaging/v1/groups/{groupId}/events`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Calendar-Events/createEventByGroupIdNew

    Args:
        group_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.
        body: CreateEventRequest (json).

    Returns:
        200: EventInfo.

    Raises:
        APIStatusError: for an error status (described: 400).

    Example:

    ```python
    event = rc.api.calendar_events.create_event_by_group_id(
        group_id=team.id,
        body={"title": "Launch day", "start_time": start, "end_time": end},
    )
    print(event.id, event.title)
    ```
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


def delete_event(*, event_id: str | int | Unset) -> Call[None]:
    """Delete an event of the calendar.

    It disappears for all who could see it.

    `DELETE /team-messaging/v1/events/{eventId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Calendar-Events/deleteEventNew

    Args:
        event_id: `id` of the calendar event, from `rc.api.calendar_events.list_events`. Str or
            int.

    Returns:
        200: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 404).

    Example:

    ```python
    rc.api.calendar_events.delete_event(event_id=review.id)
    print("cancelled:", review.title)
    ```
    """
    return Call(
        _DELETE_EVENT,
        path={
            "eventId": event_id,
        },
    )


_LIST_EVENTS = Operation(
    id="readGlipEventsNew",
    method="GET",
    path="/team-messaging/v1/events",
    rate_group="Medium",
    results={200: "EventList"},
    paging=Paging("navigation-token", "records"),
    app_permission="TeamMessaging",
)


def list_events(
    *, record_count: int | Unset | None = UNSET, page_token: str | Unset | None = UNSET
) -> PagedCall[EventList, EventInfo]:
    """List the calendar events that the user created, a page at a time.

    Events of others in the same chats are not among them; use `list_group_events` for those.

    `GET /team-messaging/v1/events`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Calendar-Events/readGlipEventsNew

    Args:
        record_count: Number of records to return at most. Int; at most 250; `30` if left out.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.

    Returns:
        200: EventList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for event in rc.api.calendar_events.list_events(record_count=100):
        print(event.start_time, event.title)
    ```
    """
    return PagedCall(
        _LIST_EVENTS,
        query={
            "recordCount": record_count,
            "pageToken": page_token,
        },
    )


_LIST_GROUP_EVENTS = Operation(
    id="listGroupEventsNew",
    method="GET",
    path="/team-messaging/v1/groups/{groupId}/events",
    rate_group="Medium",
    results={200: "EventInfo"},
    app_permission="TeamMessaging",
)


def list_group_events(*, group_id: str | int | Unset) -> Call[EventInfo]:
    """Read the event of a chat that the user can see.

    These are public events of the chat and the user's own ones.

    `GET /team-messaging/v1/groups/{groupId}/events`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Calendar-Events/listGroupEventsNew

    Args:
        group_id: `id` of the chat, from `rc.api.chats.list_chats`. Str or int.

    Returns:
        200: EventInfo.

    Raises:
        APIStatusError: for an error status (described: 404).

    Example:

    ```python
    event = rc.api.calendar_events.list_group_events(group_id=team.id)
    print(event.title, event.start_time)
    ```
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
    results={200: "EventInfo", 207: "*"},
    bulk=Bulk("eventId"),
    app_permission="TeamMessaging",
)


@bulk_argument("event_id")
def read_event(*, event_id: str | int | Sequence[str | int] | Unset) -> BulkCall[EventInfo]:
    """Read one event of the calendar or several.

    With one id the answer is the event; with several it is a multi-status whose entries succeed
    or fail on their own.

    `GET /team-messaging/v1/events/{eventId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Calendar-Events/readEventNew

    Args:
        event_id: `id` of one or more events, from `list_events`. Str or int, one or several.

    Returns:
        200: EventInfo; 207: several ids, see `bulk`.

    Raises:
        APIStatusError: for an error status (described: 400, 404).

    Example:

    ```python
    event = rc.api.calendar_events.read_event(event_id=review.id)
    print(event.title, event.start_time, event.end_time)
    ```
    """
    return BulkCall(
        _READ_EVENT,
        path={
            "eventId": event_id,
        },
    )


_UPDATE_EVENT = Operation(
    id="updateEventNew",
    method="PUT",
    path="/team-messaging/v1/events/{eventId}",
    rate_group="Medium",
    results={200: "EventInfo"},
    payloads=(Payload("json", "CreateEventRequest"),),
    app_permission="TeamMessaging",
)


def update_event(
    *, event_id: str | int | Unset, body: CreateEventRequest | CreateEventRequestDict
) -> Call[EventInfo]:
    """Replace an event of the calendar.

    Title, start and end must be sent even if they stay.

    `PUT /team-messaging/v1/events/{eventId}`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Calendar-Events/updateEventNew

    Args:
        event_id: `id` of the calendar event, from `rc.api.calendar_events.list_events`. Str or
            int.
        body: CreateEventRequest (json).

    Returns:
        200: EventInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 404).

    Example:

    ```python
    event = rc.api.calendar_events.update_event(
        event_id=review.id,
        body={"title": "Budget review", "start_time": start, "end_time": end},
    )
    print(event.title, event.start_time)
    ```
    """
    return Call(
        _UPDATE_EVENT,
        path={
            "eventId": event_id,
        },
        body=body,
    )

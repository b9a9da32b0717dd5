# Written by `make generate` from spec/. Do not edit.
"""Calendar Events for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import calendar_events as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.calendar_events import CreateEventRequestDict
    from ringkit_api.models.create_event_request import CreateEventRequest
    from ringkit_api.models.event_info import EventInfo
    from ringkit_api.models.event_list import EventList


class CalendarEventsApi(Namespace):
    """Calendar Events: 7 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CalendarEventsApiRaw: ...
        @property
        def with_streaming_response(self) -> CalendarEventsApiStreaming: ...

    def create_event(
        self,
        *,
        body: CreateEventRequest | CreateEventRequestDict,
        **options: Unpack[RequestOptions],
    ) -> EventInfo:
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
        return self._client.send(
            calls.create_event(
                body=body,
            ),
            **options,
        )

    def create_event_by_group_id(
        self,
        *,
        group_id: str | int | Unset,
        body: CreateEventRequest | CreateEventRequestDict,
        **options: Unpack[RequestOptions],
    ) -> EventInfo:
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
        return self._client.send(
            calls.create_event_by_group_id(
                group_id=group_id,
                body=body,
            ),
            **options,
        )

    def delete_event(
        self, *, event_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete an event of the calendar.

        It disappears for all who could see it.

        `DELETE /team-messaging/v1/events/{eventId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Calendar-Events/deleteEventNew

        Args:
            event_id: `id` of the calendar event, from `rc.api.calendar_events.list_events`. Str
                or int.

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
        return self._client.send(
            calls.delete_event(
                event_id=event_id,
            ),
            **options,
        )

    def list_events(
        self,
        *,
        record_count: int | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> EventList:
        """List the calendar events that the user created, a page at a time.

        Events of others in the same chats are not among them; use `list_group_events` for
        those.

        `GET /team-messaging/v1/events`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Calendar-Events/readGlipEventsNew

        Args:
            record_count: Number of records to return at most. Int; at most 250; `30` if left
                out.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.

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
        return self._client.send(
            calls.list_events(
                record_count=record_count,
                page_token=page_token,
            ),
            **options,
        )

    def list_group_events(
        self, *, group_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> EventInfo:
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
        return self._client.send(
            calls.list_group_events(
                group_id=group_id,
            ),
            **options,
        )

    def read_event(
        self,
        *,
        event_id: str | int | Sequence[str | int] | Unset,
        **options: Unpack[RequestOptions],
    ) -> EventInfo:
        """Read one event of the calendar or several.

        With one id the answer is the event; with several it is a multi-status whose entries
        succeed or fail on their own.

        `GET /team-messaging/v1/events/{eventId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Calendar-Events/readEventNew

        Args:
            event_id: `id` of one or more events, from `list_events`. Str or int, one or
                several.

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
        return self._client.send(
            calls.read_event(
                event_id=event_id,
            ),
            **options,
        )

    def update_event(
        self,
        *,
        event_id: str | int | Unset,
        body: CreateEventRequest | CreateEventRequestDict,
        **options: Unpack[RequestOptions],
    ) -> EventInfo:
        """Replace an event of the calendar.

        Title, start and end must be sent even if they stay.

        `PUT /team-messaging/v1/events/{eventId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Calendar-Events/updateEventNew

        Args:
            event_id: `id` of the calendar event, from `rc.api.calendar_events.list_events`. Str
                or int.
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
        return self._client.send(
            calls.update_event(
                event_id=event_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class CalendarEventsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: CalendarEventsApi) -> None:
            self.create_event = raw(api.create_event)
            self.create_event_by_group_id = raw(api.create_event_by_group_id)
            self.delete_event = raw(api.delete_event)
            self.list_events = raw(api.list_events)
            self.list_group_events = raw(api.list_group_events)
            self.read_event = raw(api.read_event)
            self.update_event = raw(api.update_event)

    class CalendarEventsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: CalendarEventsApi) -> None:
            self.create_event = streaming(api.create_event)
            self.create_event_by_group_id = streaming(api.create_event_by_group_id)
            self.delete_event = streaming(api.delete_event)
            self.list_events = streaming(api.list_events)
            self.list_group_events = streaming(api.list_group_events)
            self.read_event = streaming(api.read_event)
            self.update_event = streaming(api.update_event)

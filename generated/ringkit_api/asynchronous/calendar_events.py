# Written by `make generate` from spec/. Do not edit.
"""Calendar Events for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import calendar_events as calls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.models.tm_create_event_request import TMCreateEventRequest
    from ringkit_api.models.tm_event_info import TMEventInfo
    from ringkit_api.models.tm_event_list import TMEventList


class AsyncCalendarEventsApi(AsyncNamespace):
    """Calendar Events: 7 operations."""

    async def create_event(self, *, body: TMCreateEventRequest) -> TMEventInfo:
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
        return await self._client.send(
            calls.create_event(
                body=body,
            )
        )

    async def create_event_by_group_id(
        self, *, group_id: str | int, body: TMCreateEventRequest
    ) -> TMEventInfo:
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
        return await self._client.send(
            calls.create_event_by_group_id(
                group_id=group_id,
                body=body,
            )
        )

    async def delete_event(self, *, event_id: str | int) -> None:
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
        return await self._client.send(
            calls.delete_event(
                event_id=event_id,
            )
        )

    async def list_group_events(self, *, group_id: str | int) -> TMEventInfo:
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
        return await self._client.send(
            calls.list_group_events(
                group_id=group_id,
            )
        )

    async def read_event(self, *, event_id: str | int | Sequence[str | int]) -> TMEventInfo:
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
        return await self._client.send(
            calls.read_event(
                event_id=event_id,
            )
        )

    async def read_events(
        self, *, record_count: int | Unset = UNSET, page_token: str | Unset = UNSET
    ) -> TMEventList:
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
        return await self._client.send(
            calls.read_events(
                record_count=record_count,
                page_token=page_token,
            )
        )

    async def update_event(self, *, event_id: str | int, body: TMCreateEventRequest) -> TMEventInfo:
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
        return await self._client.send(
            calls.update_event(
                event_id=event_id,
                body=body,
            )
        )

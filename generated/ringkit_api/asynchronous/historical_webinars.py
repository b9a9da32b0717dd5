# Written by `make generate` from spec/. Do not edit.
"""Historical Webinars for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import historical_webinars as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
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


class AsyncHistoricalWebinarsApi(AsyncNamespace):
    """Historical Webinars: 8 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncHistoricalWebinarsApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncHistoricalWebinarsApiStreaming: ...

    def list_all_company_sessions(
        self,
        *,
        end_time_from: datetime | date,
        end_time_to: datetime | date,
        host_user_id: str | int | Sequence[str | int] | Unset | None = UNSET,
        status: RcwSessionStatusModel | Sequence[RcwSessionStatusModel] | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SessionGlobalListResource, SessionGlobalResource]:
        """List past webinar sessions of all hosts, the latest end first.

        The user needs the permission WebinarSettings, without which the answer is 403. For a
        session that has not ended the planned end counts. A window of end times is required.

        `GET /webinar/history/v1/company/sessions`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Historical-Webinars/rcwHistoryListAllCompanySessions

        Args:
            end_time_from: Only sessions that end at or after this time, in ISO 8601. Datetime
                or date.
            end_time_to: Only sessions that end before this time, in ISO 8601. Datetime or date.
            host_user_id: List only sessions of these hosts; of all users of the company if left
                out. Str or int, one or several; at most 10 items; each 1 to 20 characters.
            status: States to list; all if left out. "Scheduled" or "Active" or "Finished", one
                or several.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.

        Returns:
            200: SessionGlobalListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 500).

        Example:

        ```python
        async for session in rc.api.historical_webinars.list_all_company_sessions(
            end_time_from=now - timedelta(days=30), end_time_to=now
        ):
            print(session.start_time, session.webinar.title, session.duration)
        ```
        """
        return self._client.paginate(
            calls.list_all_company_sessions(
                end_time_from=end_time_from,
                end_time_to=end_time_to,
                host_user_id=host_user_id,
                status=status,
                per_page=per_page,
                page_token=page_token,
            ),
            **options,
        )

    def list_all_sessions(
        self,
        *,
        end_time_from: datetime | date,
        end_time_to: datetime | date,
        name_fragment: str | Unset | None = UNSET,
        status: RcwSessionStatusModel | Sequence[RcwSessionStatusModel] | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[SessionGlobalListResource, SessionGlobalResource]:
        """List past webinar sessions of the user as a host, the latest end first.

        For a session that has not ended the planned end counts. A window of end times is
        required.

        `GET /webinar/history/v1/sessions`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Historical-Webinars/rcwHistoryListAllSessions

        Args:
            end_time_from: Only sessions that end at or after this time, in ISO 8601. Datetime
                or date.
            end_time_to: Only sessions that end before this time, in ISO 8601. Datetime or date.
            name_fragment: Only what has this text in its name. Str.
            status: States to list; all if left out. "Scheduled" or "Active" or "Finished", one
                or several.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.

        Returns:
            200: SessionGlobalListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 500).

        Example:

        ```python
        async for session in rc.api.historical_webinars.list_all_sessions(
            end_time_from=now - timedelta(days=30), end_time_to=now
        ):
            print(session.start_time, session.webinar.title, session.duration)
        ```
        """
        return self._client.paginate(
            calls.list_all_sessions(
                end_time_from=end_time_from,
                end_time_to=end_time_to,
                name_fragment=name_fragment,
                status=status,
                per_page=per_page,
                page_token=page_token,
            ),
            **options,
        )

    def list_invitees(
        self,
        *,
        webinar_id: str | int | Unset,
        session_id: str | int | Unset,
        role: RcwRoleEnum | Sequence[RcwRoleEnum] | Unset | None = UNSET,
        original_role: RcwRoleEnum | Sequence[RcwRoleEnum] | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[InviteeListResource, InviteeModel]:
        """List who was invited to a past webinar session, and who came.

        These are co-hosts and panelists; the host is always among them. `joined` says who was
        there.

        `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Historical-Webinars/rcwHistoryListInvitees

        Args:
            webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`.
                Str or int; 1 to 20 characters.
            session_id: The `id` of a session, from
                `rc.api.historical_webinars.list_all_sessions`. Str or int; 1 to 20 characters.
            role: Roles that people had at the end. "Panelist" or "CoHost" or "Host" or
                "Attendee", one or several.
            original_role: Roles that people had been invited with. "Panelist" or "CoHost" or
                "Host" or "Attendee", one or several.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.

        Returns:
            200: InviteeListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).

        Example:

        ```python
        async for invitee in rc.api.historical_webinars.list_invitees(
            webinar_id=webinar_id, session_id=session_id
        ):
            print(invitee.role, invitee.email, invitee.joined)
        ```
        """
        return self._client.paginate(
            calls.list_invitees(
                webinar_id=webinar_id,
                session_id=session_id,
                role=role,
                original_role=original_role,
                per_page=per_page,
                page_token=page_token,
            ),
            **options,
        )

    def list_participants(
        self,
        *,
        webinar_id: str | int | Unset,
        session_id: str | int | Unset,
        role: RcwRoleEnum | Sequence[RcwRoleEnum] | Unset | None = UNSET,
        original_role: RcwRoleEnum | Sequence[RcwRoleEnum] | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ParticipantListResource, ParticipantExtendedModel]:
        """List who took part in a past webinar session, and from when to when.

        `unique_user_hash` tells which entries are of one person.

        `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Historical-Webinars/rcwHistoryListParticipants

        Args:
            webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`.
                Str or int; 1 to 20 characters.
            session_id: The `id` of a session, from
                `rc.api.historical_webinars.list_all_sessions`. Str or int; 1 to 20 characters.
            role: Roles that people had at the end. "Panelist" or "CoHost" or "Host" or
                "Attendee", one or several.
            original_role: Roles that people had come with. "Panelist" or "CoHost" or "Host" or
                "Attendee", one or several.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.

        Returns:
            200: ParticipantListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).

        Example:

        ```python
        async for participant in rc.api.historical_webinars.list_participants(
            webinar_id=webinar_id, session_id=session_id
        ):
            print(participant.role, participant.join_time, participant.leave_time)
        ```
        """
        return self._client.paginate(
            calls.list_participants(
                webinar_id=webinar_id,
                session_id=session_id,
                role=role,
                original_role=original_role,
                per_page=per_page,
                page_token=page_token,
            ),
            **options,
        )

    async def read_invitee(
        self,
        *,
        webinar_id: str | int | Unset,
        session_id: str | int | Unset,
        invitee_id: str | int | Unset,
        **options: Unpack[RequestOptions],
    ) -> InviteeModel:
        """Read one of those who were invited to a past webinar session.

        Only the host of the webinar reads it.

        `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Historical-Webinars/rcwHistoryGetInvitee

        Args:
            webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`.
                Str or int; 1 to 20 characters.
            session_id: The `id` of a session, from
                `rc.api.historical_webinars.list_all_sessions`. Str or int; 1 to 20 characters.
            invitee_id: The `id` of the invitee, from
                `rc.api.historical_webinars.list_invitees`. Str or int; 1 to 20 characters.

        Returns:
            200: InviteeModel.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).

        Example:

        ```python
        invitee = await rc.api.historical_webinars.read_invitee(
            webinar_id=webinar_id, session_id=session_id, invitee_id=invitee_id
        )
        print(invitee.role, invitee.email, invitee.joined)
        ```
        """
        return await self._client.send(
            calls.read_invitee(
                webinar_id=webinar_id,
                session_id=session_id,
                invitee_id=invitee_id,
            ),
            **options,
        )

    async def read_participant_info(
        self,
        *,
        webinar_id: str | int | Unset,
        session_id: str | int | Unset,
        **options: Unpack[RequestOptions],
    ) -> ParticipantReducedModel:
        """Read the part of the user in a past webinar session.

        Any participant who has logged in may ask; guests get an error.

        `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants/self`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Historical-Webinars/rcwHistoryGetParticipantInfo

        Args:
            webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`.
                Str or int; 1 to 20 characters.
            session_id: The `id` of a session, from
                `rc.api.historical_webinars.list_all_sessions`. Str or int; 1 to 20 characters.

        Returns:
            200: ParticipantReducedModel.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).

        Example:

        ```python
        me = await rc.api.historical_webinars.read_participant_info(
            webinar_id=webinar_id, session_id=session_id
        )
        print(me.role, me.first_name, me.last_name)
        ```
        """
        return await self._client.send(
            calls.read_participant_info(
                webinar_id=webinar_id,
                session_id=session_id,
            ),
            **options,
        )

    async def read_session(
        self,
        *,
        webinar_id: str | int | Unset,
        session_id: str | int | Unset,
        **options: Unpack[RequestOptions],
    ) -> HistorySessionResource:
        """Read a past session of a webinar, with its numbers and its recording.

        Only who was Host or CoHost from the start may read it.

        `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Historical-Webinars/rcwHistoryGetSession

        Args:
            webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`.
                Str or int; 1 to 20 characters.
            session_id: The `id` of a session, from
                `rc.api.historical_webinars.list_all_sessions`. Str or int; 1 to 20 characters.

        Returns:
            200: HistorySessionResource.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).

        Example:

        ```python
        session = await rc.api.historical_webinars.read_session(
            webinar_id=webinar_id, session_id=session_id
        )
        print(session.start_time, session.duration, session.participant_count)
        ```
        """
        return await self._client.send(
            calls.read_session(
                webinar_id=webinar_id,
                session_id=session_id,
            ),
            **options,
        )

    async def read_webinar(
        self, *, webinar_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> HistoryWebinarResource:
        """Read a webinar of the user as a host, as it was held.

        It has title and settings; the sessions are in
        `rc.api.historical_webinars.list_all_sessions`.

        `GET /webinar/history/v1/webinars/{webinarId}`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Historical-Webinars/rcwHistoryGetWebinar

        Args:
            webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`.
                Str or int; 1 to 20 characters.

        Returns:
            200: HistoryWebinarResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).

        Example:

        ```python
        webinar = await rc.api.historical_webinars.read_webinar(webinar_id=webinar_id)
        print(webinar.title, webinar.host.first_name, webinar.host.last_name)
        ```
        """
        return await self._client.send(
            calls.read_webinar(
                webinar_id=webinar_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncHistoricalWebinarsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncHistoricalWebinarsApi) -> None:
            self.list_all_company_sessions = async_paged_raw(api.list_all_company_sessions)
            self.list_all_sessions = async_paged_raw(api.list_all_sessions)
            self.list_invitees = async_paged_raw(api.list_invitees)
            self.list_participants = async_paged_raw(api.list_participants)
            self.read_invitee = async_raw(api.read_invitee)
            self.read_participant_info = async_raw(api.read_participant_info)
            self.read_session = async_raw(api.read_session)
            self.read_webinar = async_raw(api.read_webinar)

    class AsyncHistoricalWebinarsApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncHistoricalWebinarsApi) -> None:
            self.list_all_company_sessions = async_streaming(api.list_all_company_sessions)
            self.list_all_sessions = async_streaming(api.list_all_sessions)
            self.list_invitees = async_streaming(api.list_invitees)
            self.list_participants = async_streaming(api.list_participants)
            self.read_invitee = async_streaming(api.read_invitee)
            self.read_participant_info = async_streaming(api.read_participant_info)
            self.read_session = async_streaming(api.read_session)
            self.read_webinar = async_streaming(api.read_webinar)

# Written by `make generate` from spec/. Do not edit.
"""Teams for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import teams as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.add_team_members_request import AddTeamMembersRequestDict
    from ringkit_api.dicts.create_team_request import CreateTeamRequestDict
    from ringkit_api.dicts.remove_team_members_request import RemoveTeamMembersRequestDict
    from ringkit_api.dicts.update_everyone_team_request import UpdateEveryoneTeamRequestDict
    from ringkit_api.dicts.update_team_request import UpdateTeamRequestDict
    from ringkit_api.models.add_team_members_request import AddTeamMembersRequest
    from ringkit_api.models.create_team_request import CreateTeamRequest
    from ringkit_api.models.everyone_team_info import EveryoneTeamInfo
    from ringkit_api.models.remove_team_members_request import RemoveTeamMembersRequest
    from ringkit_api.models.team_info import TeamInfo
    from ringkit_api.models.team_list import TeamList
    from ringkit_api.models.update_everyone_team_request import UpdateEveryoneTeamRequest
    from ringkit_api.models.update_team_request import UpdateTeamRequest


class AsyncTeamsApi(AsyncNamespace):
    """Teams: 13 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTeamsApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncTeamsApiStreaming: ...

    async def add_team_members(
        self,
        *,
        chat_id: str | int,
        body: AddTeamMembersRequest | AddTeamMembersRequestDict,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Add team members.

        `POST /team-messaging/v1/teams/{chatId}/add`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/addGlipTeamMembersNew

        Args:
            chat_id: Str or int.
            body: AddTeamMembersRequest (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return await self._client.send(
            calls.add_team_members(
                chat_id=chat_id,
                body=body,
            ),
            **options,
        )

    async def archive_team(self, *, chat_id: str | int, **options: Unpack[RequestOptions]) -> None:
        """Archive team.

        `POST /team-messaging/v1/teams/{chatId}/archive`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/archiveGlipTeamNew

        Args:
            chat_id: Str or int.

        Returns:
            204: nothing; 205: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).
        """
        return await self._client.send(
            calls.archive_team(
                chat_id=chat_id,
            ),
            **options,
        )

    async def create_team(
        self, *, body: CreateTeamRequest | CreateTeamRequestDict, **options: Unpack[RequestOptions]
    ) -> TeamInfo:
        """Create team.

        `POST /team-messaging/v1/teams`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/createGlipTeamNew

        Args:
            body: CreateTeamRequest (json).

        Returns:
            201: TeamInfo.

        Raises:
            APIStatusError: for an error status (described: 400).
        """
        return await self._client.send(
            calls.create_team(
                body=body,
            ),
            **options,
        )

    async def delete_team(self, *, chat_id: str | int, **options: Unpack[RequestOptions]) -> None:
        """Delete team.

        `DELETE /team-messaging/v1/teams/{chatId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/deleteGlipTeamNew

        Args:
            chat_id: Str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).
        """
        return await self._client.send(
            calls.delete_team(
                chat_id=chat_id,
            ),
            **options,
        )

    async def join_team(self, *, chat_id: str | int, **options: Unpack[RequestOptions]) -> None:
        """Join team.

        `POST /team-messaging/v1/teams/{chatId}/join`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/joinGlipTeamNew

        Args:
            chat_id: Str or int.

        Returns:
            204: nothing; 205: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).
        """
        return await self._client.send(
            calls.join_team(
                chat_id=chat_id,
            ),
            **options,
        )

    async def leave_team(self, *, chat_id: str | int, **options: Unpack[RequestOptions]) -> None:
        """Leave team.

        `POST /team-messaging/v1/teams/{chatId}/leave`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/leaveGlipTeamNew

        Args:
            chat_id: Str or int.

        Returns:
            204: nothing; 205: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).
        """
        return await self._client.send(
            calls.leave_team(
                chat_id=chat_id,
            ),
            **options,
        )

    def list_teams(
        self,
        *,
        record_count: int | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[TeamList, TeamInfo]:
        """List teams.

        `GET /team-messaging/v1/teams`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/listGlipTeamsNew

        Args:
            record_count: Int; at most 250; `30` if left out.
            page_token: Str.

        Returns:
            200: TeamList.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.paginate(
            calls.list_teams(
                record_count=record_count,
                page_token=page_token,
            ),
            **options,
        )

    async def patch_everyone(
        self,
        *,
        body: UpdateEveryoneTeamRequest | UpdateEveryoneTeamRequestDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> EveryoneTeamInfo:
        """Patch everyone.

        `PATCH /team-messaging/v1/everyone`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/patchGlipEveryoneNew

        Args:
            body: UpdateEveryoneTeamRequest (json).

        Returns:
            200: EveryoneTeamInfo.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return await self._client.send(
            calls.patch_everyone(
                body=body,
            ),
            **options,
        )

    async def patch_team(
        self,
        *,
        chat_id: str | int,
        body: UpdateTeamRequest | UpdateTeamRequestDict,
        **options: Unpack[RequestOptions],
    ) -> TeamInfo:
        """Patch team.

        `PATCH /team-messaging/v1/teams/{chatId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/patchGlipTeamNew

        Args:
            chat_id: Str or int.
            body: UpdateTeamRequest (json).

        Returns:
            200: TeamInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return await self._client.send(
            calls.patch_team(
                chat_id=chat_id,
                body=body,
            ),
            **options,
        )

    async def read_everyone(self, **options: Unpack[RequestOptions]) -> EveryoneTeamInfo:
        """Read everyone.

        `GET /team-messaging/v1/everyone`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/readGlipEveryoneNew

        Returns:
            200: EveryoneTeamInfo.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return await self._client.send(calls.read_everyone(), **options)

    async def read_team(self, *, chat_id: str | int, **options: Unpack[RequestOptions]) -> TeamInfo:
        """Read team.

        `GET /team-messaging/v1/teams/{chatId}`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/readGlipTeamNew

        Args:
            chat_id: Str or int.

        Returns:
            200: TeamInfo.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return await self._client.send(
            calls.read_team(
                chat_id=chat_id,
            ),
            **options,
        )

    async def remove_team_members(
        self,
        *,
        chat_id: str | int,
        body: RemoveTeamMembersRequest | RemoveTeamMembersRequestDict,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Remove team members.

        `POST /team-messaging/v1/teams/{chatId}/remove`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/removeGlipTeamMembersNew

        Args:
            chat_id: Str or int.
            body: RemoveTeamMembersRequest (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return await self._client.send(
            calls.remove_team_members(
                chat_id=chat_id,
                body=body,
            ),
            **options,
        )

    async def unarchive_team(
        self, *, chat_id: str | int, **options: Unpack[RequestOptions]
    ) -> None:
        """Unarchive team.

        `POST /team-messaging/v1/teams/{chatId}/unarchive`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/unarchiveGlipTeamNew

        Args:
            chat_id: Str or int.

        Returns:
            204: nothing; 205: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).
        """
        return await self._client.send(
            calls.unarchive_team(
                chat_id=chat_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncTeamsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncTeamsApi) -> None:
            self.add_team_members = async_raw(api.add_team_members)
            self.archive_team = async_raw(api.archive_team)
            self.create_team = async_raw(api.create_team)
            self.delete_team = async_raw(api.delete_team)
            self.join_team = async_raw(api.join_team)
            self.leave_team = async_raw(api.leave_team)
            self.list_teams = async_paged_raw(api.list_teams)
            self.patch_everyone = async_raw(api.patch_everyone)
            self.patch_team = async_raw(api.patch_team)
            self.read_everyone = async_raw(api.read_everyone)
            self.read_team = async_raw(api.read_team)
            self.remove_team_members = async_raw(api.remove_team_members)
            self.unarchive_team = async_raw(api.unarchive_team)

    class AsyncTeamsApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncTeamsApi) -> None:
            self.add_team_members = async_streaming(api.add_team_members)
            self.archive_team = async_streaming(api.archive_team)
            self.create_team = async_streaming(api.create_team)
            self.delete_team = async_streaming(api.delete_team)
            self.join_team = async_streaming(api.join_team)
            self.leave_team = async_streaming(api.leave_team)
            self.list_teams = async_streaming(api.list_teams)
            self.patch_everyone = async_streaming(api.patch_everyone)
            self.patch_team = async_streaming(api.patch_team)
            self.read_everyone = async_streaming(api.read_everyone)
            self.read_team = async_streaming(api.read_team)
            self.remove_team_members = async_streaming(api.remove_team_members)
            self.unarchive_team = async_streaming(api.unarchive_team)

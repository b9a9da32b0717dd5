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
    from ringkit_api.dicts.teams import (
        AddTeamMembersRequestDict,
        CreateTeamRequestDict,
        RemoveTeamMembersRequestDict,
        UpdateEveryoneTeamRequestDict,
        UpdateTeamRequestDict,
    )
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
        chat_id: str | int | Unset,
        body: AddTeamMembersRequest | AddTeamMembersRequestDict,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Add people to a team, colleagues by id or guests by e-mail address.

        The answer has no content.

        `POST /team-messaging/v1/teams/{chatId}/add`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/addGlipTeamMembersNew

        Args:
            chat_id: The `id` of a team, from `rc.api.teams.list_teams`. Str or int.
            body: AddTeamMembersRequest (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).

        Example:

        ```python
        await rc.api.teams.add_team_members(
            chat_id=team.id, body={"members": [{"id": colleague_id}]}
        )
        print(colleague_id, "is a member of", team.name)
        ```
        """
        return await self._client.send(
            calls.add_team_members(
                chat_id=chat_id,
                body=body,
            ),
            **options,
        )

    async def archive_team(
        self, *, chat_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> None:
        """Archive a team, until `rc.api.teams.unarchive_team` brings it back.

        The answer is 205 if it is archived already.

        `POST /team-messaging/v1/teams/{chatId}/archive`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/archiveGlipTeamNew

        Args:
            chat_id: The `id` of a team, from `rc.api.teams.list_teams`. Str or int.

        Returns:
            204: nothing; 205: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).

        Example:

        ```python
        await rc.api.teams.archive_team(chat_id=team.id)
        print("archived", team.name)
        ```
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
        """Create a team: a chat with a name, whose members can change.

        The user becomes a member too. A public team can be joined by colleagues without an
        invitation.

        `POST /team-messaging/v1/teams`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/createGlipTeamNew

        Args:
            body: CreateTeamRequest (json).

        Returns:
            201: TeamInfo.

        Raises:
            APIStatusError: for an error status (described: 400).

        Example:

        ```python
        team = await rc.api.teams.create_team(
            body={
                "public": False,
                "name": "Launch",
                "members": [{"id": colleague_id}],
            }
        )
        print(team.id, team.name)
        ```
        """
        return await self._client.send(
            calls.create_team(
                body=body,
            ),
            **options,
        )

    async def delete_team(
        self, *, chat_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a team, for all of its members.

        To keep what was written in it, use `rc.api.teams.archive_team` instead.

        `DELETE /team-messaging/v1/teams/{chatId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/deleteGlipTeamNew

        Args:
            chat_id: The `id` of a team, from `rc.api.teams.list_teams`. Str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).

        Example:

        ```python
        await rc.api.teams.delete_team(chat_id=team.id)
        print("deleted the team", team.name)
        ```
        """
        return await self._client.send(
            calls.delete_team(
                chat_id=chat_id,
            ),
            **options,
        )

    async def join_team(
        self, *, chat_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> None:
        """Make the user a member of a public team.

        A private or archived team is refused (403). The answer is 205 if the user is a member
        already.

        `POST /team-messaging/v1/teams/{chatId}/join`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/joinGlipTeamNew

        Args:
            chat_id: The `id` of a team, from `rc.api.teams.list_teams`. Str or int.

        Returns:
            204: nothing; 205: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).

        Example:

        ```python
        await rc.api.teams.join_team(chat_id=team.id)
        print("joined", team.name)
        ```
        """
        return await self._client.send(
            calls.join_team(
                chat_id=chat_id,
            ),
            **options,
        )

    async def leave_team(
        self, *, chat_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> None:
        """Make the user leave a team.

        An archived team is refused (403), and the answer is 205 if the user is no member. A
        private team can only be entered again by being added.

        `POST /team-messaging/v1/teams/{chatId}/leave`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/leaveGlipTeamNew

        Args:
            chat_id: The `id` of a team, from `rc.api.teams.list_teams`. Str or int.

        Returns:
            204: nothing; 205: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).

        Example:

        ```python
        await rc.api.teams.leave_team(chat_id=team.id)
        print("left", team.name)
        ```
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
        """List the teams of the user, and public ones to join, oldest first.

        Archived teams are among them: look at `status`. Chats without a name are in
        `rc.api.conversations.list_conversations`.

        `GET /team-messaging/v1/teams`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/listGlipTeamsNew

        Args:
            record_count: Number of records to return at most. Int; at most 250; `30` if left
                out.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.

        Returns:
            200: TeamList.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        async for team in rc.api.teams.list_teams(record_count=100):
            print(team.id, team.name, team.status)
        ```
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
        """Rename or describe the chat that all people of the company are in.

        What is left out stays. Its members cannot be changed.

        `PATCH /team-messaging/v1/everyone`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/patchGlipEveryoneNew

        Args:
            body: UpdateEveryoneTeamRequest (json).

        Returns:
            200: EveryoneTeamInfo.

        Raises:
            APIStatusError: for an error status (described: 404).

        Example:

        ```python
        everyone = await rc.api.teams.patch_everyone(
            body={"name": "All of Acme", "description": "News for all of us"}
        )
        print(everyone.name)
        ```
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
        chat_id: str | int | Unset,
        body: UpdateTeamRequest | UpdateTeamRequestDict,
        **options: Unpack[RequestOptions],
    ) -> TeamInfo:
        """Rename or describe a team, or make it public or private.

        What is left out stays. Only an administrator of the team can, and only while it is
        active (403). Members are changed with `rc.api.teams.add_team_members`.

        `PATCH /team-messaging/v1/teams/{chatId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/patchGlipTeamNew

        Args:
            chat_id: The `id` of a team, from `rc.api.teams.list_teams`. Str or int.
            body: UpdateTeamRequest (json).

        Returns:
            200: TeamInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).

        Example:

        ```python
        updated = await rc.api.teams.patch_team(
            chat_id=team.id, body={"description": "Until the first of May"}
        )
        print(updated.name, updated.description)
        ```
        """
        return await self._client.send(
            calls.patch_team(
                chat_id=chat_id,
                body=body,
            ),
            **options,
        )

    async def read_everyone(self, **options: Unpack[RequestOptions]) -> EveryoneTeamInfo:
        """Read the chat that all people of the company are in.

        Each account has exactly one; its `id` works wherever a chat is asked for.

        `GET /team-messaging/v1/everyone`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/readGlipEveryoneNew

        Returns:
            200: EveryoneTeamInfo.

        Raises:
            APIStatusError: for an error status (described: 404).

        Example:

        ```python
        everyone = await rc.api.teams.read_everyone()
        print(everyone.id, everyone.name, everyone.description)
        ```
        """
        return await self._client.send(calls.read_everyone(), **options)

    async def read_team(
        self, *, chat_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> TeamInfo:
        """Read a team: its name, description and whether it is archived.

        The members are not in the answer: see `rc.api.chats.read_chat`.

        `GET /team-messaging/v1/teams/{chatId}`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/readGlipTeamNew

        Args:
            chat_id: The `id` of a team, from `rc.api.teams.list_teams`. Str or int.

        Returns:
            200: TeamInfo.

        Raises:
            APIStatusError: for an error status (described: 404).

        Example:

        ```python
        found = await rc.api.teams.read_team(chat_id=team.id)
        print(found.name, found.status, found.public)
        ```
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
        chat_id: str | int | Unset,
        body: RemoveTeamMembersRequest | RemoveTeamMembersRequestDict,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Remove people from a team.

        The answer has no content. For the user who is logged in there is
        `rc.api.teams.leave_team`.

        `POST /team-messaging/v1/teams/{chatId}/remove`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/removeGlipTeamMembersNew

        Args:
            chat_id: The `id` of a team, from `rc.api.teams.list_teams`. Str or int.
            body: RemoveTeamMembersRequest (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).

        Example:

        ```python
        await rc.api.teams.remove_team_members(
            chat_id=team.id, body={"members": [{"id": colleague_id}]}
        )
        print(colleague_id, "is no member of", team.name, "any more")
        ```
        """
        return await self._client.send(
            calls.remove_team_members(
                chat_id=chat_id,
                body=body,
            ),
            **options,
        )

    async def unarchive_team(
        self, *, chat_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> None:
        """Bring an archived team back.

        The answer is 205 if it is not archived.

        `POST /team-messaging/v1/teams/{chatId}/unarchive`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/unarchiveGlipTeamNew

        Args:
            chat_id: The `id` of a team, from `rc.api.teams.list_teams`. Str or int.

        Returns:
            204: nothing; 205: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).

        Example:

        ```python
        await rc.api.teams.unarchive_team(chat_id=team.id)
        print(team.name, "is active again")
        ```
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

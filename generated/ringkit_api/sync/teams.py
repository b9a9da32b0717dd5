# Written by `make generate` from spec/. Do not edit.
"""Teams for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import teams as calls

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.everyone_team_info import EveryoneTeamInfo
    from ringkit_api.models.tm_add_team_members_request import TMAddTeamMembersRequest
    from ringkit_api.models.tm_create_team_request import TMCreateTeamRequest
    from ringkit_api.models.tm_remove_team_members_request import TMRemoveTeamMembersRequest
    from ringkit_api.models.tm_team_info import TMTeamInfo
    from ringkit_api.models.tm_team_list import TMTeamList
    from ringkit_api.models.tm_update_team_request import TMUpdateTeamRequest
    from ringkit_api.models.update_everyone_team_request import UpdateEveryoneTeamRequest


class TeamsApi(Namespace):
    """Teams: 13 operations."""

    def add_team_members(self, *, chat_id: str | int, body: TMAddTeamMembersRequest) -> None:
        """Add team members.

        `POST /team-messaging/v1/teams/{chatId}/add`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/addGlipTeamMembersNew

        Args:
            chat_id: str or int.
            body: TMAddTeamMembersRequest (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.send(
            calls.add_team_members(
                chat_id=chat_id,
                body=body,
            )
        )

    def archive_team(self, *, chat_id: str | int) -> None:
        """Archive team.

        `POST /team-messaging/v1/teams/{chatId}/archive`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/archiveGlipTeamNew

        Args:
            chat_id: str or int.

        Returns:
            204: nothing; 205: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).
        """
        return self._client.send(
            calls.archive_team(
                chat_id=chat_id,
            )
        )

    def create_team(self, *, body: TMCreateTeamRequest) -> TMTeamInfo:
        """Create team.

        `POST /team-messaging/v1/teams`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/createGlipTeamNew

        Args:
            body: TMCreateTeamRequest (json).

        Returns:
            201: TMTeamInfo.

        Raises:
            APIStatusError: for an error status (described: 400).
        """
        return self._client.send(
            calls.create_team(
                body=body,
            )
        )

    def delete_team(self, *, chat_id: str | int) -> None:
        """Delete team.

        `DELETE /team-messaging/v1/teams/{chatId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/deleteGlipTeamNew

        Args:
            chat_id: str or int.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).
        """
        return self._client.send(
            calls.delete_team(
                chat_id=chat_id,
            )
        )

    def join_team(self, *, chat_id: str | int) -> None:
        """Join team.

        `POST /team-messaging/v1/teams/{chatId}/join`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/joinGlipTeamNew

        Args:
            chat_id: str or int.

        Returns:
            204: nothing; 205: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).
        """
        return self._client.send(
            calls.join_team(
                chat_id=chat_id,
            )
        )

    def leave_team(self, *, chat_id: str | int) -> None:
        """Leave team.

        `POST /team-messaging/v1/teams/{chatId}/leave`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/leaveGlipTeamNew

        Args:
            chat_id: str or int.

        Returns:
            204: nothing; 205: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).
        """
        return self._client.send(
            calls.leave_team(
                chat_id=chat_id,
            )
        )

    def list_teams(
        self, *, record_count: int | Unset = UNSET, page_token: str | Unset = UNSET
    ) -> TMTeamList:
        """List teams.

        `GET /team-messaging/v1/teams`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/listGlipTeamsNew

        Args:
            record_count: int; at most 250; `30` if left out.
            page_token: str.

        Returns:
            200: TMTeamList.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.list_teams(
                record_count=record_count,
                page_token=page_token,
            )
        )

    def patch_everyone(
        self, *, body: UpdateEveryoneTeamRequest | Unset = UNSET
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
        return self._client.send(
            calls.patch_everyone(
                body=body,
            )
        )

    def patch_team(self, *, chat_id: str | int, body: TMUpdateTeamRequest) -> TMTeamInfo:
        """Patch team.

        `PATCH /team-messaging/v1/teams/{chatId}`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/patchGlipTeamNew

        Args:
            chat_id: str or int.
            body: TMUpdateTeamRequest (json).

        Returns:
            200: TMTeamInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.send(
            calls.patch_team(
                chat_id=chat_id,
                body=body,
            )
        )

    def read_everyone(self) -> EveryoneTeamInfo:
        """Read everyone.

        `GET /team-messaging/v1/everyone`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/readGlipEveryoneNew

        Returns:
            200: EveryoneTeamInfo.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return self._client.send(calls.read_everyone())

    def read_team(self, *, chat_id: str | int) -> TMTeamInfo:
        """Read team.

        `GET /team-messaging/v1/teams/{chatId}`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/readGlipTeamNew

        Args:
            chat_id: str or int.

        Returns:
            200: TMTeamInfo.

        Raises:
            APIStatusError: for an error status (described: 404).
        """
        return self._client.send(
            calls.read_team(
                chat_id=chat_id,
            )
        )

    def remove_team_members(self, *, chat_id: str | int, body: TMRemoveTeamMembersRequest) -> None:
        """Remove team members.

        `POST /team-messaging/v1/teams/{chatId}/remove`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/removeGlipTeamMembersNew

        Args:
            chat_id: str or int.
            body: TMRemoveTeamMembersRequest (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404).
        """
        return self._client.send(
            calls.remove_team_members(
                chat_id=chat_id,
                body=body,
            )
        )

    def unarchive_team(self, *, chat_id: str | int) -> None:
        """Unarchive team.

        `POST /team-messaging/v1/teams/{chatId}/unarchive`

        Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Teams/unarchiveGlipTeamNew

        Args:
            chat_id: str or int.

        Returns:
            204: nothing; 205: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404).
        """
        return self._client.send(
            calls.unarchive_team(
                chat_id=chat_id,
            )
        )

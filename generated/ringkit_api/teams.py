# Written by `make generate` from spec/. Do not edit.
"""Teams: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
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


_ADD_TEAM_MEMBERS = Operation(
    id="addGlipTeamMembersNew",
    method="POST",
    path="/team-messaging/v1/teams/{chatId}/add",
    rate_group="Medium",
    results={204: ""},
    payloads=(Payload("json", "AddTeamMembersRequest"),),
    app_permission="TeamMessaging",
)


def add_team_members(
    *, chat_id: str | int | Unset, body: AddTeamMembersRequest | AddTeamMembersRequestDict
) -> Call[None]:
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
    rc.api.teams.add_team_members(
        chat_id=team.id, body={"members": [{"id": colleague_id}]}
    )
    print(colleague_id, "is a member of", team.name)
    ```
    """
    return Call(
        _ADD_TEAM_MEMBERS,
        path={
            "chatId": chat_id,
        },
        body=body,
    )


_ARCHIVE_TEAM = Operation(
    id="archiveGlipTeamNew",
    method="POST",
    path="/team-messaging/v1/teams/{chatId}/archive",
    rate_group="Medium",
    results={204: "", 205: ""},
    app_permission="TeamMessaging",
)


def archive_team(*, chat_id: str | int | Unset) -> Call[None]:
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
    rc.api.teams.archive_team(chat_id=team.id)
    print("archived", team.name)
    ```
    """
    return Call(
        _ARCHIVE_TEAM,
        path={
            "chatId": chat_id,
        },
    )


_CREATE_TEAM = Operation(
    id="createGlipTeamNew",
    method="POST",
    path="/team-messaging/v1/teams",
    rate_group="Medium",
    results={201: "TeamInfo"},
    payloads=(Payload("json", "CreateTeamRequest"),),
    app_permission="TeamMessaging",
)


def create_team(*, body: CreateTeamRequest | CreateTeamRequestDict) -> Call[TeamInfo]:
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
    team = rc.api.teams.create_team(
        body={
            "public": False,
            "name": "Launch",
            "members": [{"id": colleague_id}],
        }
    )
    print(team.id, team.name)
    ```
    """
    return Call(
        _CREATE_TEAM,
        body=body,
    )


_DELETE_TEAM = Operation(
    id="deleteGlipTeamNew",
    method="DELETE",
    path="/team-messaging/v1/teams/{chatId}",
    rate_group="Medium",
    results={204: ""},
    app_permission="TeamMessaging",
)


def delete_team(*, chat_id: str | int | Unset) -> Call[None]:
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
    rc.api.teams.delete_team(chat_id=team.id)
    print("deleted the team", team.name)
    ```
    """
    return Call(
        _DELETE_TEAM,
        path={
            "chatId": chat_id,
        },
    )


_JOIN_TEAM = Operation(
    id="joinGlipTeamNew",
    method="POST",
    path="/team-messaging/v1/teams/{chatId}/join",
    rate_group="Medium",
    results={204: "", 205: ""},
    app_permission="TeamMessaging",
)


def join_team(*, chat_id: str | int | Unset) -> Call[None]:
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
    rc.api.teams.join_team(chat_id=team.id)
    print("joined", team.name)
    ```
    """
    return Call(
        _JOIN_TEAM,
        path={
            "chatId": chat_id,
        },
    )


_LEAVE_TEAM = Operation(
    id="leaveGlipTeamNew",
    method="POST",
    path="/team-messaging/v1/teams/{chatId}/leave",
    rate_group="Medium",
    results={204: "", 205: ""},
    app_permission="TeamMessaging",
)


def leave_team(*, chat_id: str | int | Unset) -> Call[None]:
    """Make the user leave a team.

    An archived team is refused (403), and the answer is 205 if the user is no member. A private
    team can only be entered again by being added.

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
    rc.api.teams.leave_team(chat_id=team.id)
    print("left", team.name)
    ```
    """
    return Call(
        _LEAVE_TEAM,
        path={
            "chatId": chat_id,
        },
    )


_LIST_TEAMS = Operation(
    id="listGlipTeamsNew",
    method="GET",
    path="/team-messaging/v1/teams",
    rate_group="Medium",
    results={200: "TeamList"},
    paging=Paging("navigation-token", "records"),
    app_permission="TeamMessaging",
)


def list_teams(
    *, record_count: int | Unset | None = UNSET, page_token: str | Unset | None = UNSET
) -> PagedCall[TeamList, TeamInfo]:
    """List the teams of the user, and public ones to join, oldest first.

    Archived teams are among them: look at `status`. Chats without a name are in
    `rc.api.conversations.list_conversations`.

    `GET /team-messaging/v1/teams`

    Rate group Medium. App permission TeamMessaging. Account feature TeamMessaging.

    Reference: https://developers.ringcentral.com/api-reference/Teams/listGlipTeamsNew

    Args:
        record_count: Number of records to return at most. Int; at most 250; `30` if left out.
        page_token: Token of a page, taken from `paging` or `navigation` of the page before or
            after it. Str.

    Returns:
        200: TeamList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for team in rc.api.teams.list_teams(record_count=100):
        print(team.id, team.name, team.status)
    ```
    """
    return PagedCall(
        _LIST_TEAMS,
        query={
            "recordCount": record_count,
            "pageToken": page_token,
        },
    )


_PATCH_EVERYONE = Operation(
    id="patchGlipEveryoneNew",
    method="PATCH",
    path="/team-messaging/v1/everyone",
    rate_group="Medium",
    results={200: "EveryoneTeamInfo"},
    payloads=(Payload("json", "UpdateEveryoneTeamRequest"),),
    app_permission="TeamMessaging",
)


def patch_everyone(
    *, body: UpdateEveryoneTeamRequest | UpdateEveryoneTeamRequestDict | Unset = UNSET
) -> Call[EveryoneTeamInfo]:
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
    everyone = rc.api.teams.patch_everyone(
        body={"name": "All of Acme", "description": "News for all of us"}
    )
    print(everyone.name)
    ```
    """
    return Call(
        _PATCH_EVERYONE,
        body=body,
    )


_PATCH_TEAM = Operation(
    id="patchGlipTeamNew",
    method="PATCH",
    path="/team-messaging/v1/teams/{chatId}",
    rate_group="Medium",
    results={200: "TeamInfo"},
    payloads=(Payload("json", "UpdateTeamRequest"),),
    app_permission="TeamMessaging",
)


def patch_team(
    *, chat_id: str | int | Unset, body: UpdateTeamRequest | UpdateTeamRequestDict
) -> Call[TeamInfo]:
    """Rename or describe a team, or make it public or private.

    What is left out stays. Only an administrator of the team can, and only while it is active
    (403). Members are changed with `rc.api.teams.add_team_members`.

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
    updated = rc.api.teams.patch_team(
        chat_id=team.id, body={"description": "Until the first of May"}
    )
    print(updated.name, updated.description)
    ```
    """
    return Call(
        _PATCH_TEAM,
        path={
            "chatId": chat_id,
        },
        body=body,
    )


_READ_EVERYONE = Operation(
    id="readGlipEveryoneNew",
    method="GET",
    path="/team-messaging/v1/everyone",
    rate_group="Light",
    results={200: "EveryoneTeamInfo"},
    app_permission="TeamMessaging",
)


def read_everyone() -> Call[EveryoneTeamInfo]:
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
    everyone = rc.api.teams.read_everyone()
    print(everyone.id, everyone.name, everyone.description)
    ```
    """
    return Call(
        _READ_EVERYONE,
    )


_READ_TEAM = Operation(
    id="readGlipTeamNew",
    method="GET",
    path="/team-messaging/v1/teams/{chatId}",
    rate_group="Light",
    results={200: "TeamInfo"},
    app_permission="TeamMessaging",
)


def read_team(*, chat_id: str | int | Unset) -> Call[TeamInfo]:
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
    found = rc.api.teams.read_team(chat_id=team.id)
    print(found.name, found.status, found.public)
    ```
    """
    return Call(
        _READ_TEAM,
        path={
            "chatId": chat_id,
        },
    )


_REMOVE_TEAM_MEMBERS = Operation(
    id="removeGlipTeamMembersNew",
    method="POST",
    path="/team-messaging/v1/teams/{chatId}/remove",
    rate_group="Medium",
    results={204: ""},
    payloads=(Payload("json", "RemoveTeamMembersRequest"),),
    app_permission="TeamMessaging",
)


def remove_team_members(
    *, chat_id: str | int | Unset, body: RemoveTeamMembersRequest | RemoveTeamMembersRequestDict
) -> Call[None]:
    """Remove people from a team.

    The answer has no content. For the user who is logged in there is `rc.api.teams.leave_team`.

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
    rc.api.teams.remove_team_members(
        chat_id=team.id, body={"members": [{"id": colleague_id}]}
    )
    print(colleague_id, "is no member of", team.name, "any more")
    ```
    """
    return Call(
        _REMOVE_TEAM_MEMBERS,
        path={
            "chatId": chat_id,
        },
        body=body,
    )


_UNARCHIVE_TEAM = Operation(
    id="unarchiveGlipTeamNew",
    method="POST",
    path="/team-messaging/v1/teams/{chatId}/unarchive",
    rate_group="Medium",
    results={204: "", 205: ""},
    app_permission="TeamMessaging",
)


def unarchive_team(*, chat_id: str | int | Unset) -> Call[None]:
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
    rc.api.teams.unarchive_team(chat_id=team.id)
    print(team.name, "is active again")
    ```
    """
    return Call(
        _UNARCHIVE_TEAM,
        path={
            "chatId": chat_id,
        },
    )

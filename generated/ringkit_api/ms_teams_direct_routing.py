# Written by `make generate` from spec/. Do not edit.
"""MS Teams Direct Routing: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, Payload

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.dicts.ms_teams_direct_routing import ConnectTeamsUsersRequestDict
    from ringkit_api.models.connect_teams_users_request import ConnectTeamsUsersRequest
    from ringkit_api.models.ms_teams_user_list_response import MsTeamsUserListResponse


_CONNECT_TEAMS_USERS = Operation(
    id="connectTeamsUsers",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users",
    rate_group="Medium",
    results={202: "MsTeamsUserListResponse"},
    payloads=(Payload("json", "ConnectTeamsUsersRequest"),),
    app_permission="EditAccounts",
)


def connect_teams_users(
    *,
    account_id: str | int | Unset = "~",
    body: ConnectTeamsUsersRequest | ConnectTeamsUsersRequestDict,
) -> Call[MsTeamsUserListResponse]:
    """Connect users with Microsoft Teams, so that its calls use their numbers.

    At most 25 users per call. The answer (202) comes before they are connected: ask
    `rc.api.ms_teams_direct_routing.list_teams_users` until each is.

    `POST /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`

    Rate group Medium. App permission EditAccounts. Account feature EditTeamsDirectRouting.

    Reference: https://developers.ringcentral.com/api-reference/MS-Teams-Direct-Routing/connectTeamsUsers

    Args:
        account_id: "~" is that of the user who is logged in.
        body: ConnectTeamsUsersRequest (json).

    Returns:
        202: MsTeamsUserListResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

    Example:

    ```python
    connected = rc.api.ms_teams_direct_routing.connect_teams_users(
        body={"mappings": [{"extension_id": my_id, "phone_number": number}]}
    )
    print([user.status for user in connected.mappings])
    ```
    """
    return Call(
        _CONNECT_TEAMS_USERS,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_DISCONNECT_TEAMS_USERS = Operation(
    id="disconnectTeamsUsers",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users",
    rate_group="Medium",
    results={202: ""},
    app_permission="EditAccounts",
)


def disconnect_teams_users(
    *, extension_ids: str | int | Sequence[str | int], account_id: str | int | Unset = "~"
) -> Call[None]:
    """Disconnect users from Microsoft Teams.

    At most 25 users per call. The answer (202) comes before they are disconnected: ask
    `rc.api.ms_teams_direct_routing.list_teams_users`.

    `DELETE /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`

    Rate group Medium. App permission EditAccounts. Account feature EditTeamsDirectRouting.

    Reference: https://developers.ringcentral.com/api-reference/MS-Teams-Direct-Routing/disconnectTeamsUsers

    Args:
        extension_ids: Extensions to disconnect, at most 25. Str or int, one or several; 1 to 25
            items.
        account_id: "~" is that of the user who is logged in.

    Returns:
        202: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

    Example:

    ```python
    rc.api.ms_teams_direct_routing.disconnect_teams_users(extension_ids=[my_id])
    print(my_id, "is disconnected from Microsoft Teams")
    ```
    """
    return Call(
        _DISCONNECT_TEAMS_USERS,
        path={
            "accountId": account_id,
        },
        query={
            "extensionIds": extension_ids,
        },
    )


_LIST_TEAMS_USERS = Operation(
    id="listTeamsUsers",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users",
    rate_group="Medium",
    results={200: "MsTeamsUserListResponse"},
    app_permission="ReadAccounts",
)


def list_teams_users(
    *, extension_ids: str | int | Sequence[str | int], account_id: str | int | Unset = "~"
) -> Call[MsTeamsUserListResponse]:
    """List how users are connected with Microsoft Teams.

    At most 25 extensions per call. Direct Routing must be set up for the account first.

    `GET /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`

    Rate group Medium. App permission ReadAccounts. Account feature ReadTeamsDirectRouting.

    Reference: https://developers.ringcentral.com/api-reference/MS-Teams-Direct-Routing/listTeamsUsers

    Args:
        extension_ids: Extensions to list, at most 25. Str or int, one or several; 1 to 25
            items.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: MsTeamsUserListResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

    Example:

    ```python
    users = rc.api.ms_teams_direct_routing.list_teams_users(
        extension_ids=[my_id]
    )
    for user in users.mappings:
        print(user.extension_id, user.phone_number, user.status)
    ```
    """
    return Call(
        _LIST_TEAMS_USERS,
        path={
            "accountId": account_id,
        },
        query={
            "extensionIds": extension_ids,
        },
    )

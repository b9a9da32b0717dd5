# Written by `make generate` from spec/. Do not edit.
"""MS Teams Direct Routing for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit_api import ms_teams_direct_routing as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.ms_teams_direct_routing import ConnectTeamsUsersRequestDict
    from ringkit_api.models.connect_teams_users_request import ConnectTeamsUsersRequest
    from ringkit_api.models.ms_teams_user_list_response import MsTeamsUserListResponse


class MSTeamsDirectRoutingApi(Namespace):
    """MS Teams Direct Routing: 3 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MSTeamsDirectRoutingApiRaw: ...
        @property
        def with_streaming_response(self) -> MSTeamsDirectRoutingApiStreaming: ...

    def connect_teams_users(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: ConnectTeamsUsersRequest | ConnectTeamsUsersRequestDict,
        **options: Unpack[RequestOptions],
    ) -> MsTeamsUserListResponse:
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
        return self._client.send(
            calls.connect_teams_users(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def disconnect_teams_users(
        self,
        *,
        extension_ids: str | int | Sequence[str | int],
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Disconnect users from Microsoft Teams.

        At most 25 users per call. The answer (202) comes before they are disconnected: ask
        `rc.api.ms_teams_direct_routing.list_teams_users`.

        `DELETE /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`

        Rate group Medium. App permission EditAccounts. Account feature EditTeamsDirectRouting.

        Reference: https://developers.ringcentral.com/api-reference/MS-Teams-Direct-Routing/disconnectTeamsUsers

        Args:
            extension_ids: Extensions to disconnect, at most 25. Str or int, one or several; 1
                to 25 items.
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
        return self._client.send(
            calls.disconnect_teams_users(
                extension_ids=extension_ids,
                account_id=account_id,
            ),
            **options,
        )

    def list_teams_users(
        self,
        *,
        extension_ids: str | int | Sequence[str | int],
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> MsTeamsUserListResponse:
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
        return self._client.send(
            calls.list_teams_users(
                extension_ids=extension_ids,
                account_id=account_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class MSTeamsDirectRoutingApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: MSTeamsDirectRoutingApi) -> None:
            self.connect_teams_users = raw(api.connect_teams_users)
            self.disconnect_teams_users = raw(api.disconnect_teams_users)
            self.list_teams_users = raw(api.list_teams_users)

    class MSTeamsDirectRoutingApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: MSTeamsDirectRoutingApi) -> None:
            self.connect_teams_users = streaming(api.connect_teams_users)
            self.disconnect_teams_users = streaming(api.disconnect_teams_users)
            self.list_teams_users = streaming(api.list_teams_users)

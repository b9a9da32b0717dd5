# Written by `make generate` from spec/. Do not edit.
"""Invitees for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import invitees as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.invitees import BulkUpdateInviteesRequestDict, UpdateInviteeRequestDict
    from ringkit_api.models.bulk_update_invitees_request import BulkUpdateInviteesRequest
    from ringkit_api.models.bulk_update_invitees_response import BulkUpdateInviteesResponse
    from ringkit_api.models.invitee_resource import InviteeResource
    from ringkit_api.models.update_invitee_request import UpdateInviteeRequest
    from ringkit_api.models.wcs_invitee_list_resource import WcsInviteeListResource


class AsyncInviteesApi(AsyncNamespace):
    """Invitees: 5 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncInviteesApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncInviteesApiStreaming: ...

    async def delete_invitee(
        self,
        *,
        webinar_id: str | int | Unset,
        session_id: str | int | Unset,
        invitee_id: str | int | Unset,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Take back an invitation to a webinar session.

        The host cannot be deleted, and none at all (403) once the session is Active or
        Finished.

        `DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Invitees/rcwConfigDeleteInvitee

        Args:
            webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`.
                Str or int; 1 to 20 characters.
            session_id: The `id` of a session, from
                `rc.api.webinars_and_sessions.list_all_sessions`. Str or int; 1 to 20
                characters.
            invitee_id: `id` of the invitee, from `rc.api.invitees.list_invitees`. Str or int; 1
                to 20 characters.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).

        Example:

        ```python
        await rc.api.invitees.delete_invitee(
            webinar_id=webinar_id, session_id=session_id, invitee_id=invitee_id
        )
        print("deleted the invitation", invitee_id)
        ```
        """
        return await self._client.send(
            calls.delete_invitee(
                webinar_id=webinar_id,
                session_id=session_id,
                invitee_id=invitee_id,
            ),
            **options,
        )

    def list_invitees(
        self,
        *,
        webinar_id: str | int | Unset,
        session_id: str | int | Unset,
        per_page: int | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[WcsInviteeListResource, InviteeResource]:
        """List who is invited to a webinar session.

        These are co-hosts and panelists; the host is always among them. Attendees register
        themselves: see `rc.api.registrants.list_registrants`.

        `GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Invitees/rcwConfigListInvitees

        Args:
            webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`.
                Str or int; 1 to 20 characters.
            session_id: The `id` of a session, from
                `rc.api.webinars_and_sessions.list_all_sessions`. Str or int; 1 to 20
                characters.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.

        Returns:
            200: WcsInviteeListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).

        Example:

        ```python
        async for invitee in rc.api.invitees.list_invitees(
            webinar_id=webinar_id, session_id=session_id
        ):
            print(invitee.role, invitee.first_name, invitee.email)
        ```
        """
        return self._client.paginate(
            calls.list_invitees(
                webinar_id=webinar_id,
                session_id=session_id,
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
    ) -> InviteeResource:
        """Read someone who is invited to a webinar session.

        `join_uri` is the personal link of that person, so keep it secret.

        `GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Invitees/rcwConfigGetInvitee

        Args:
            webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`.
                Str or int; 1 to 20 characters.
            session_id: The `id` of a session, from
                `rc.api.webinars_and_sessions.list_all_sessions`. Str or int; 1 to 20
                characters.
            invitee_id: `id` of the invitee, from `rc.api.invitees.list_invitees`. Str or int; 1
                to 20 characters.

        Returns:
            200: InviteeResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).

        Example:

        ```python
        invitee = await rc.api.invitees.read_invitee(
            webinar_id=webinar_id, session_id=session_id, invitee_id=invitee_id
        )
        print(invitee.role, invitee.first_name, invitee.join_uri)
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

    async def update_invitee(
        self,
        *,
        webinar_id: str | int | Unset,
        session_id: str | int | Unset,
        invitee_id: str | int | Unset,
        body: UpdateInviteeRequest | UpdateInviteeRequestDict,
        **options: Unpack[RequestOptions],
    ) -> InviteeResource:
        """Change the name or role of someone who is invited to a webinar session.

        Panelist and CoHost can be changed for each other. The host cannot be changed, no other
        role can become Host, and a `linked_user` is changed by deleting and adding.

        `PUT /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Invitees/rcwConfigUpdateInvitee

        Args:
            webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`.
                Str or int; 1 to 20 characters.
            session_id: The `id` of a session, from
                `rc.api.webinars_and_sessions.list_all_sessions`. Str or int; 1 to 20
                characters.
            invitee_id: `id` of the invitee, from `rc.api.invitees.list_invitees`. Str or int; 1
                to 20 characters.
            body: UpdateInviteeRequest (json).

        Returns:
            200: InviteeResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).

        Example:

        ```python
        invitee = await rc.api.invitees.update_invitee(
            webinar_id=webinar_id, session_id=session_id, invitee_id=invitee_id,
            body={"role": "CoHost", "first_name": "Grace"},
        )
        print(invitee.first_name, invitee.role)
        ```
        """
        return await self._client.send(
            calls.update_invitee(
                webinar_id=webinar_id,
                session_id=session_id,
                invitee_id=invitee_id,
                body=body,
            ),
            **options,
        )

    async def update_invitees(
        self,
        *,
        webinar_id: str | int | Unset,
        session_id: str | int | Unset,
        body: BulkUpdateInviteesRequest | BulkUpdateInviteesRequestDict,
        **options: Unpack[RequestOptions],
    ) -> BulkUpdateInviteesResponse:
        """Add, change and delete invitees of a webinar session at once.

        A new one needs a role and either a `linked_user` or name and e-mail address, not both.
        Once the session is Active or Finished none can be deleted.

        `PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Invitees/rcwConfigUpdateInvitees

        Args:
            webinar_id: `id` of the webinar, from `rc.api.webinars_and_sessions.list_webinars`.
                Str or int; 1 to 20 characters.
            session_id: The `id` of a session, from
                `rc.api.webinars_and_sessions.list_all_sessions`. Str or int; 1 to 20
                characters.
            body: BulkUpdateInviteesRequest (json).

        Returns:
            200: BulkUpdateInviteesResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 409, 500).

        Example:

        ```python
        grace = AddInviteeRequest(
            first_name="Grace", email="grace@example.com", role="Panelist"
        )
        done = await rc.api.invitees.update_invitees(
            webinar_id=webinar_id, session_id=session_id,
            body={"added_invitees": [grace]},
        )
        print([invitee.email for invitee in done.added_invitees])
        ```
        """
        return await self._client.send(
            calls.update_invitees(
                webinar_id=webinar_id,
                session_id=session_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncInviteesApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncInviteesApi) -> None:
            self.delete_invitee = async_raw(api.delete_invitee)
            self.list_invitees = async_paged_raw(api.list_invitees)
            self.read_invitee = async_raw(api.read_invitee)
            self.update_invitee = async_raw(api.update_invitee)
            self.update_invitees = async_raw(api.update_invitees)

    class AsyncInviteesApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncInviteesApi) -> None:
            self.delete_invitee = async_streaming(api.delete_invitee)
            self.list_invitees = async_streaming(api.list_invitees)
            self.read_invitee = async_streaming(api.read_invitee)
            self.update_invitee = async_streaming(api.update_invitee)
            self.update_invitees = async_streaming(api.update_invitees)

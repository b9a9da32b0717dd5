# Written by `make generate` from spec/. Do not edit.
"""Registrants for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import registrants as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.registrants import RegistrantBaseModelWithQuestionnaireDict
    from ringkit_api.models.registrant_base_model_with_questionnaire import (
        RegistrantBaseModelWithQuestionnaire,
    )
    from ringkit_api.models.registrant_list_resource import RegistrantListResource
    from ringkit_api.models.registrant_model_response_post_with_questionnaire import (
        RegistrantModelResponsePostWithQuestionnaire,
    )
    from ringkit_api.models.registrant_model_with_questionnaire import (
        RegistrantModelWithQuestionnaire,
    )


class AsyncRegistrantsApi(AsyncNamespace):
    """Registrants: 4 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRegistrantsApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncRegistrantsApiStreaming: ...

    async def create_registrant(
        self,
        *,
        session_id: str | int | Unset,
        body: RegistrantBaseModelWithQuestionnaire | RegistrantBaseModelWithQuestionnaireDict,
        **options: Unpack[RequestOptions],
    ) -> RegistrantModelResponsePostWithQuestionnaire:
        """Register a person for a session of a webinar.

        `join_uri` of the answer is personal: send it to this person only. While registration is
        closed this is refused with 403. Only the host and administrators of webinars may do it.

        `POST /webinar/registration/v1/sessions/{sessionId}/registrants`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Registrants/rcwRegCreateRegistrant

        Args:
            session_id: `id` of the session, from
                `rc.api.webinars_and_sessions.list_all_sessions`. Str or int; 1 to 20
                characters.
            body: RegistrantBaseModelWithQuestionnaire (json).

        Returns:
            201: RegistrantModelResponsePostWithQuestionnaire.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 409, 500).

        Example:

        ```python
        registrant = await rc.api.registrants.create_registrant(
            session_id=session_id,
            body={"first_name": "Grace", "last_name": "Hopper",
                  "email": "grace@example.com"},
        )
        print(registrant.id, registrant.join_uri)
        ```
        """
        return await self._client.send(
            calls.create_registrant(
                session_id=session_id,
                body=body,
            ),
            **options,
        )

    async def delete_registrant(
        self,
        *,
        session_id: str | int | Unset,
        registrant_id: str | int | Unset,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Cancel the registration of a person for a session.

        Refused with 403 once the session is finished. Only the host and administrators of
        webinars may do it.

        `DELETE /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`

        Rate group Heavy. App permission EditWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Registrants/rcwRegDeleteRegistrant

        Args:
            session_id: `id` of the session, from
                `rc.api.webinars_and_sessions.list_all_sessions`. Str or int; 1 to 20
                characters.
            registrant_id: `id` of the registrant, from `rc.api.registrants.list_registrants`.
                Str or int; 1 to 20 characters.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).

        Example:

        ```python
        await rc.api.registrants.delete_registrant(
            session_id=session_id, registrant_id=grace.id
        )
        print("cancelled the registration of", grace.email)
        ```
        """
        return await self._client.send(
            calls.delete_registrant(
                session_id=session_id,
                registrant_id=registrant_id,
            ),
            **options,
        )

    def list_registrants(
        self,
        *,
        session_id: str | int | Unset,
        per_page: int | Unset | None = UNSET,
        page_token: str | Unset | None = UNSET,
        include_questionnaire: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[RegistrantListResource, RegistrantModelWithQuestionnaire]:
        """List who has registered for a session of a webinar.

        They are ordered by `id`. Answers to the questions of the registration form are left out
        unless `include_questionnaire` is set.

        `GET /webinar/registration/v1/sessions/{sessionId}/registrants`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Registrants/rcwRegListRegistrants

        Args:
            session_id: `id` of the session, from
                `rc.api.webinars_and_sessions.list_all_sessions`. Str or int; 1 to 20
                characters.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            page_token: Token of a page, taken from `paging` or `navigation` of the page before
                or after it. Str.
            include_questionnaire: Return the answers to the questions of the registration form,
                too. Bool; `false` if left out.

        Returns:
            200: RegistrantListResource.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).

        Example:

        ```python
        async for registrant in rc.api.registrants.list_registrants(
            session_id=session_id
        ):
            print(registrant.first_name, registrant.email)
        ```
        """
        return self._client.paginate(
            calls.list_registrants(
                session_id=session_id,
                per_page=per_page,
                page_token=page_token,
                include_questionnaire=include_questionnaire,
            ),
            **options,
        )

    async def read_registrant(
        self,
        *,
        session_id: str | int | Unset,
        registrant_id: str | int | Unset,
        include_questionnaire: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> RegistrantModelWithQuestionnaire:
        """Read one registration of a session.

        Only the host and administrators of webinars may do it; the answers to the form come
        only if asked for.

        `GET /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`

        Rate group Heavy. App permission ReadWebinars.

        Reference: https://developers.ringcentral.com/api-reference/Registrants/rcwRegGetRegistrant

        Args:
            session_id: `id` of the session, from
                `rc.api.webinars_and_sessions.list_all_sessions`. Str or int; 1 to 20
                characters.
            registrant_id: `id` of the registrant, from `rc.api.registrants.list_registrants`.
                Str or int; 1 to 20 characters.
            include_questionnaire: Return the answers to the questions of the registration form,
                too. Bool; `false` if left out.

        Returns:
            200: RegistrantModelWithQuestionnaire.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 500).

        Example:

        ```python
        registrant = await rc.api.registrants.read_registrant(
            session_id=session_id, registrant_id=grace.id
        )
        print(registrant.first_name, registrant.last_name, registrant.email)
        ```
        """
        return await self._client.send(
            calls.read_registrant(
                session_id=session_id,
                registrant_id=registrant_id,
                include_questionnaire=include_questionnaire,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncRegistrantsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncRegistrantsApi) -> None:
            self.create_registrant = async_raw(api.create_registrant)
            self.delete_registrant = async_raw(api.delete_registrant)
            self.list_registrants = async_paged_raw(api.list_registrants)
            self.read_registrant = async_raw(api.read_registrant)

    class AsyncRegistrantsApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncRegistrantsApi) -> None:
            self.create_registrant = async_streaming(api.create_registrant)
            self.delete_registrant = async_streaming(api.delete_registrant)
            self.list_registrants = async_streaming(api.list_registrants)
            self.read_registrant = async_streaming(api.read_registrant)

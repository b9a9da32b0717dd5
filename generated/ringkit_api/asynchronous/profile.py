# Written by `make generate` from spec/. Do not edit.
"""Profile for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit_api import profile as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.models.company_info import CompanyInfo
    from ringkit_api.models.person_info import PersonInfo


class AsyncProfileApi(AsyncNamespace):
    """Profile: 2 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncProfileApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncProfileApiStreaming: ...

    async def read_company_info(
        self,
        *,
        company_id: str | int | Sequence[str | int] | Unset,
        **options: Unpack[RequestOptions],
    ) -> CompanyInfo:
        """Read name and domain of one or more companies of team messaging.

        `~` is the company of the user who is logged in; several ids answer with 207.

        `GET /team-messaging/v1/companies/{companyId}`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Profile/readTMCompanyInfoNew

        Args:
            company_id: `id` of each company, such as `company_id` of a person; `~` is your own.
                Str or int, one or several.

        Returns:
            200: CompanyInfo; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status (described: 403, 404).

        Example:

        ```python
        company = await rc.api.profile.read_company_info(company_id="~")
        print(company.id, company.name, company.domain)
        ```
        """
        return await self._client.send(
            calls.read_company_info(
                company_id=company_id,
            ),
            **options,
        )

    async def read_person(
        self,
        *,
        person_id: str | int | Sequence[str | int] | Unset,
        **options: Unpack[RequestOptions],
    ) -> PersonInfo:
        """Read name and address of one or more people of team messaging.

        For the `creator_id` of posts and the members of chats. At most 30 ids at once; several
        answer with 207, each with a status of its own.

        `GET /team-messaging/v1/persons/{personId}`

        Rate group Light. App permission TeamMessaging. Account feature TeamMessaging.

        Reference: https://developers.ringcentral.com/api-reference/Profile/readGlipPersonNew

        Args:
            person_id: `id` of each person, such as `creator_id` of a post. Str or int, one or
                several.

        Returns:
            200: PersonInfo; 207: several ids, see `bulk`.

        Raises:
            APIStatusError: for an error status (described: 403, 404).

        Example:

        ```python
        person = await rc.api.profile.read_person(person_id="~")
        print(person.id, person.first_name, person.last_name, person.email)
        ```
        """
        return await self._client.send(
            calls.read_person(
                person_id=person_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncProfileApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncProfileApi) -> None:
            self.read_company_info = async_raw(api.read_company_info)
            self.read_person = async_raw(api.read_person)

    class AsyncProfileApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncProfileApi) -> None:
            self.read_company_info = async_streaming(api.read_company_info)
            self.read_person = async_streaming(api.read_person)

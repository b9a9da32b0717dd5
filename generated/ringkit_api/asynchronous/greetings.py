# Written by `make generate` from spec/. Do not edit.
"""Greetings for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import greetings as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.greetings import (
        CreateCompanyGreetingMixedRequestDict,
        CreateCompanyGreetingRequestDict,
        CreateCustomUserGreetingMixedRequestDict,
        CreateCustomUserGreetingRequestDict,
    )
    from ringkit_api.enumerations import (
        ContentDisposition,
        ListStandardGreetingsType,
        ListStandardGreetingsUsageType,
    )
    from ringkit_api.models.create_company_greeting_mixed_request import (
        CreateCompanyGreetingMixedRequest,
    )
    from ringkit_api.models.create_company_greeting_request import CreateCompanyGreetingRequest
    from ringkit_api.models.create_custom_user_greeting_mixed_request import (
        CreateCustomUserGreetingMixedRequest,
    )
    from ringkit_api.models.create_custom_user_greeting_request import (
        CreateCustomUserGreetingRequest,
    )
    from ringkit_api.models.custom_company_greeting_info import CustomCompanyGreetingInfo
    from ringkit_api.models.custom_user_greeting_info import CustomUserGreetingInfo
    from ringkit_api.models.dictionary_greeting_info import DictionaryGreetingInfo
    from ringkit_api.models.dictionary_greeting_list import DictionaryGreetingList


class AsyncGreetingsApi(AsyncNamespace):
    """Greetings: 8 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncGreetingsApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncGreetingsApiStreaming: ...

    @overload
    async def create_company_greeting(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: CreateCompanyGreetingRequest | CreateCompanyGreetingRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CustomCompanyGreetingInfo: ...

    @overload
    async def create_company_greeting(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: CreateCompanyGreetingMixedRequest | CreateCompanyGreetingMixedRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CustomCompanyGreetingInfo: ...

    async def create_company_greeting(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: CreateCompanyGreetingRequest
        | CreateCompanyGreetingRequestDict
        | CreateCompanyGreetingMixedRequest
        | CreateCompanyGreetingMixedRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CustomCompanyGreetingInfo:
        """Upload a greeting of the company, or have a text spoken.

        It serves the company's answering rules and the announcements of call recording. The
        audio is MP3 or WAV, not empty and at most 20 MB.

        `POST /restapi/v1.0/account/{accountId}/greeting`

        Rate group Medium. App permission EditAccounts. User permission ReadUserInfo. Account
        feature ReadExtensionInfo. Request body up to 20,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/Greetings/createCompanyGreeting

        Args:
            account_id: "~" is that of the user who is logged in.
            body: CreateCompanyGreetingRequest (multipart) or CreateCompanyGreetingMixedRequest
                (mixed).

        Returns:
            200: CustomCompanyGreetingInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        greeting = await rc.api.greetings.create_company_greeting(
            body={"type": "Company", "binary": Attachment(sound, "company.wav")}
        )
        print(greeting.id, greeting.content_uri)
        ```
        """
        return await self._client.send(
            calls.create_company_greeting(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    @overload
    async def create_custom_user_greeting(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        apply: bool | Unset | None = UNSET,
        body: CreateCustomUserGreetingRequest | CreateCustomUserGreetingRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CustomUserGreetingInfo: ...

    @overload
    async def create_custom_user_greeting(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        apply: bool | Unset | None = UNSET,
        body: CreateCustomUserGreetingMixedRequest | CreateCustomUserGreetingMixedRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CustomUserGreetingInfo: ...

    async def create_custom_user_greeting(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        apply: bool | Unset | None = UNSET,
        body: CreateCustomUserGreetingRequest
        | CreateCustomUserGreetingRequestDict
        | CreateCustomUserGreetingMixedRequest
        | CreateCustomUserGreetingMixedRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CustomUserGreetingInfo:
        """Upload a greeting of a user, or have a text spoken.

        It is applied to the answering rule at once unless `apply` is false. The audio is MP3 or
        WAV, not empty and at most 20 MB; another media type is refused (415).

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting`

        Rate group Heavy. App permission EditExtensions. User permission EditUserAnsweringRules.
        Account feature EditExtensionAnsweringRules. Request body up to 20,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/Greetings/createCustomUserGreeting

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            apply: Use the greeting in the rule that the body names; with `false` it is only
                stored. Bool; `true` if left out.
            body: CreateCustomUserGreetingRequest (multipart) or
                CreateCustomUserGreetingMixedRequest (mixed).

        Returns:
            200: CustomUserGreetingInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        greeting = await rc.api.greetings.create_custom_user_greeting(
            body={
                "type": "Voicemail", "answering_rule_id": "business-hours-rule",
                "binary": Attachment(sound, "voicemail.wav"),
            }
        )
        print(greeting.id, greeting.content_uri)
        ```
        """
        return await self._client.send(
            calls.create_custom_user_greeting(
                account_id=account_id,
                extension_id=extension_id,
                apply=apply,
                body=body,
            ),
            **options,
        )

    def list_standard_greetings(
        self,
        *,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        type: ListStandardGreetingsType | Unset | None = UNSET,
        usage_type: ListStandardGreetingsUsageType | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DictionaryGreetingList, DictionaryGreetingInfo]:
        """List the greetings and music that come with the service.

        The `id` of one is what an answering rule takes as its preset. Greetings that users have
        uploaded are not among them.

        `GET /restapi/v1.0/dictionary/greeting`

        Rate group Medium.

        Reference: https://developers.ringcentral.com/api-reference/Greetings/listStandardGreetings

        Args:
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.
            type: When the greeting is played; all kinds if left out. "Introductory" or
                "Announcement" or "ConnectingMessage" or "ConnectingAudio" or "Voicemail" or
                "Unavailable" or "HoldMusic" or "Company".
            usage_type: Rule that the greeting can stand in; all if left out.
                "UserExtensionAnsweringRule" or "ExtensionAnsweringRule" or
                "DepartmentExtensionAnsweringRule" or "CompanyAnsweringRule" or
                "CompanyAfterHoursAnsweringRule" or "VoicemailExtensionAnsweringRule" or
                "AnnouncementExtensionAnsweringRule" or "SharedLinesGroupAnsweringRule".

        Returns:
            200: DictionaryGreetingList.

        Raises:
            APIStatusError: for an error status (described: 500, 503).

        Example:

        ```python
        async for greeting in rc.api.greetings.list_standard_greetings():
            print(greeting.id, greeting.name, greeting.category)
        ```
        """
        return self._client.paginate(
            calls.list_standard_greetings(
                page=page,
                per_page=per_page,
                type=type,
                usage_type=usage_type,
            ),
            **options,
        )

    async def read_account_greeting_content(
        self,
        *,
        greeting_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        content_disposition: ContentDisposition | Unset | None = UNSET,
        content_disposition_filename: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """Download the audio of a greeting of the company.

        It comes from the media host and counts as Heavy, so store what you play often.

        `GET /restapi/v1.0/account/{accountId}/greeting/{greetingId}/content`

        Rate group Heavy. App permission ReadAccounts. Sent to the media host.

        Reference: https://developers.ringcentral.com/api-reference/Greetings/readAccountGreetingContent

        Args:
            greeting_id: The `id` of a greeting of the company, from the answer of its upload or
                from a rule that plays it. Str or int.
            account_id: "~" is that of the user who is logged in.
            content_disposition: How a browser is to treat the file, shown in place or saved.
                "Inline" or "Attachment".
            content_disposition_filename: Name under which a browser saves the file. Str.

        Returns:
            200: bytes.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        content = await rc.api.greetings.read_account_greeting_content(
            greeting_id=greeting.id
        )
        print(Path("company.wav").write_bytes(content), "bytes")
        ```
        """
        return await self._client.send(
            calls.read_account_greeting_content(
                greeting_id=greeting_id,
                account_id=account_id,
                content_disposition=content_disposition,
                content_disposition_filename=content_disposition_filename,
            ),
            **options,
        )

    async def read_custom_greeting(
        self,
        *,
        greeting_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> CustomUserGreetingInfo:
        """Read one greeting that a user has uploaded.

        The answer describes it; its audio is read with
        `rc.api.greetings.read_greeting_content`.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}`

        Rate group Medium. App permission ReadAccounts. User permission ReadUserInfo. Account
        feature ReadExtensionInfo.

        Reference: https://developers.ringcentral.com/api-reference/Greetings/readCustomGreeting

        Args:
            greeting_id: The `id` of a greeting of the user, from the answer of its upload or
                from a rule that plays it. Str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: CustomUserGreetingInfo.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        found = await rc.api.greetings.read_custom_greeting(greeting_id=greeting.id)
        print(found.type, found.content_type)
        ```
        """
        return await self._client.send(
            calls.read_custom_greeting(
                greeting_id=greeting_id,
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    async def read_greeting_content(
        self,
        *,
        greeting_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        content_disposition: ContentDisposition | Unset | None = UNSET,
        content_disposition_filename: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """Download the audio of a greeting of a user.

        It comes from the media host and counts as Heavy, so store what you play often.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}/content`

        Rate group Heavy. App permission ReadAccounts. Sent to the media host.

        Reference: https://developers.ringcentral.com/api-reference/Greetings/readGreetingContent

        Args:
            greeting_id: The `id` of a greeting of the user, from the answer of its upload or
                from a rule that plays it. Str or int.
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            content_disposition: How a browser is to treat the file, shown in place or saved.
                "Inline" or "Attachment".
            content_disposition_filename: Name under which a browser saves the file. Str.

        Returns:
            200: bytes.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        content = await rc.api.greetings.read_greeting_content(greeting_id=greeting.id)
        print(Path("greeting.wav").write_bytes(content), "bytes")
        ```
        """
        return await self._client.send(
            calls.read_greeting_content(
                greeting_id=greeting_id,
                account_id=account_id,
                extension_id=extension_id,
                content_disposition=content_disposition,
                content_disposition_filename=content_disposition_filename,
            ),
            **options,
        )

    async def read_hold_music_greeting(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> CustomUserGreetingInfo:
        """Read the hold music that a user has uploaded.

        Without an uploaded one there is none to read (404); standard music is in
        `rc.api.greetings.list_standard_greetings`.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/hold-music`

        Rate group Medium. App permission ReadAccounts. User permission ReadUserInfo. Account
        feature ReadExtensionInfo.

        Reference: https://developers.ringcentral.com/api-reference/Greetings/readHoldMusicGreeting

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: CustomUserGreetingInfo.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        greeting = await rc.api.greetings.read_hold_music_greeting()
        print(greeting.id, greeting.content_type)
        ```
        """
        return await self._client.send(
            calls.read_hold_music_greeting(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    async def read_standard_greeting(
        self, *, greeting_id: str | int | Unset, **options: Unpack[RequestOptions]
    ) -> DictionaryGreetingInfo:
        """Read one of the greetings that come with the service.

        Spoken ones have their words in `text`.

        `GET /restapi/v1.0/dictionary/greeting/{greetingId}`

        Rate group Medium.

        Reference: https://developers.ringcentral.com/api-reference/Greetings/readStandardGreeting

        Args:
            greeting_id: The `id` of a greeting, from
                `rc.api.greetings.list_standard_greetings`. Str or int.

        Returns:
            200: DictionaryGreetingInfo.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        greeting = await rc.api.greetings.read_standard_greeting(greeting_id=greeting_id)
        print(greeting.name, greeting.type, greeting.usage_type)
        ```
        """
        return await self._client.send(
            calls.read_standard_greeting(
                greeting_id=greeting_id,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncGreetingsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncGreetingsApi) -> None:
            self.create_company_greeting = async_raw(api.create_company_greeting)
            self.create_custom_user_greeting = async_raw(api.create_custom_user_greeting)
            self.list_standard_greetings = async_paged_raw(api.list_standard_greetings)
            self.read_account_greeting_content = async_raw(api.read_account_greeting_content)
            self.read_custom_greeting = async_raw(api.read_custom_greeting)
            self.read_greeting_content = async_raw(api.read_greeting_content)
            self.read_hold_music_greeting = async_raw(api.read_hold_music_greeting)
            self.read_standard_greeting = async_raw(api.read_standard_greeting)

    class AsyncGreetingsApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncGreetingsApi) -> None:
            self.create_company_greeting = async_streaming(api.create_company_greeting)
            self.create_custom_user_greeting = async_streaming(api.create_custom_user_greeting)
            self.list_standard_greetings = async_streaming(api.list_standard_greetings)
            self.read_account_greeting_content = async_streaming(api.read_account_greeting_content)
            self.read_custom_greeting = async_streaming(api.read_custom_greeting)
            self.read_greeting_content = async_streaming(api.read_greeting_content)
            self.read_hold_music_greeting = async_streaming(api.read_hold_music_greeting)
            self.read_standard_greeting = async_streaming(api.read_standard_greeting)

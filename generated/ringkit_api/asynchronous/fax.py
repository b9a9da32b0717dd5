# Written by `make generate` from spec/. Do not edit.
"""Fax for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import fax as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.fax import CreateFaxMessageRequestDict, ResendFaxMessageRequestDict
    from ringkit_api.models.create_fax_message_request import CreateFaxMessageRequest
    from ringkit_api.models.fax_cover_page_info import FaxCoverPageInfo
    from ringkit_api.models.fax_response import FaxResponse
    from ringkit_api.models.list_fax_cover_pages_response import ListFaxCoverPagesResponse
    from ringkit_api.models.resend_fax_message_request import ResendFaxMessageRequest


class AsyncFaxApi(AsyncNamespace):
    """Fax: 2 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFaxApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncFaxApiStreaming: ...

    @overload
    async def create_fax_message(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: ResendFaxMessageRequest | ResendFaxMessageRequestDict,
        **options: Unpack[RequestOptions],
    ) -> FaxResponse: ...

    @overload
    async def create_fax_message(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: CreateFaxMessageRequest | CreateFaxMessageRequestDict,
        **options: Unpack[RequestOptions],
    ) -> FaxResponse: ...

    async def create_fax_message(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: ResendFaxMessageRequest
        | ResendFaxMessageRequestDict
        | CreateFaxMessageRequest
        | CreateFaxMessageRequestDict,
        **options: Unpack[RequestOptions],
    ) -> FaxResponse:
        """Send a fax of one or more documents, or send an earlier one again.

        Attachments may be 50 MB and 200 pages in total; their file names may not contain `& @ #
        $ % ^ *`. The answer says Queued: the outcome is in the message store later. A JSON body
        resends by `original_message_id`.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/fax`

        Rate group Heavy. App permission Faxes. User permission OutboundFaxes. Account feature
        FaxSending. Request body up to 55,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/Fax/createFaxMessage

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: ResendFaxMessageRequest (json) or CreateFaxMessageRequest (multipart).

        Returns:
            200: FaxResponse.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        fax = await rc.api.fax.create_fax_message(
            body={
                "to": [{"phone_number": "+16505550123"}],
                "attachment": [Attachment(b"Dear Grace, come soon.", "letter.txt")],
                "cover_page_text": "The letter of today",
            }
        )
        print(fax.id, fax.message_status)
        ```
        """
        return await self._client.send(
            calls.create_fax_message(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    def list_fax_cover_pages(
        self,
        *,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ListFaxCoverPagesResponse, FaxCoverPageInfo]:
        """List the cover pages that can stand before a fax.

        The `id` of one is the `cover_index` of `rc.api.fax.create_fax_message`; 0 means none.
        They depend on the language of the user: 1 to 13 for en-US, 15 to 28 for all others.

        `GET /restapi/v1.0/dictionary/fax-cover-page`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Fax/listFaxCoverPages

        Args:
            page: Number of the page, counted from 1. Int; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.

        Returns:
            200: ListFaxCoverPagesResponse.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        async for page in rc.api.fax.list_fax_cover_pages():
            print(page.id, page.name)
        ```
        """
        return self._client.paginate(
            calls.list_fax_cover_pages(
                page=page,
                per_page=per_page,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncFaxApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncFaxApi) -> None:
            self.create_fax_message = async_raw(api.create_fax_message)
            self.list_fax_cover_pages = async_paged_raw(api.list_fax_cover_pages)

    class AsyncFaxApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncFaxApi) -> None:
            self.create_fax_message = async_streaming(api.create_fax_message)
            self.list_fax_cover_pages = async_streaming(api.list_fax_cover_pages)

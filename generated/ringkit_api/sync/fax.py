# Written by `make generate` from spec/. Do not edit.
"""Fax for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ringkit._call.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import fax as calls

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.models.create_fax_message_request import CreateFaxMessageRequest
    from ringkit_api.models.fax_response import FaxResponse
    from ringkit_api.models.list_fax_cover_pages_response import ListFaxCoverPagesResponse
    from ringkit_api.models.resend_fax_message_request import ResendFaxMessageRequest


class FaxApi(Namespace):
    """Fax: 2 operations."""

    @overload
    def create_fax_message(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: ResendFaxMessageRequest,
    ) -> FaxResponse: ...

    @overload
    def create_fax_message(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        body: CreateFaxMessageRequest,
    ) -> FaxResponse: ...

    def create_fax_message(self, **arguments: Any) -> FaxResponse:
        """Create fax message.

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
        """
        return self._client.send(calls.create_fax_message(**arguments))

    def list_fax_cover_pages(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET
    ) -> ListFaxCoverPagesResponse:
        """List fax cover pages.

        `GET /restapi/v1.0/dictionary/fax-cover-page`

        Rate group Light.

        Reference: https://developers.ringcentral.com/api-reference/Fax/listFaxCoverPages

        Args:
            page: int; `1` if left out.
            per_page: int; `100` if left out.

        Returns:
            200: ListFaxCoverPagesResponse.

        Raises:
            APIStatusError: for an error status.
        """
        return self._client.send(
            calls.list_fax_cover_pages(
                page=page,
                per_page=per_page,
            )
        )

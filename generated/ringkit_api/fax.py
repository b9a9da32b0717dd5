# Written by `make generate` from spec/. Do not edit.
"""Fax: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.fax import CreateFaxMessageRequestDict, ResendFaxMessageRequestDict
    from ringkit_api.models.create_fax_message_request import CreateFaxMessageRequest
    from ringkit_api.models.fax_cover_page_info import FaxCoverPageInfo
    from ringkit_api.models.fax_response import FaxResponse
    from ringkit_api.models.list_fax_cover_pages_response import ListFaxCoverPagesResponse
    from ringkit_api.models.resend_fax_message_request import ResendFaxMessageRequest


_CREATE_FAX_MESSAGE = Operation(
    id="createFaxMessage",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/fax",
    rate_group="Heavy",
    results={200: "FaxResponse"},
    payloads=(
        Payload("json", "ResendFaxMessageRequest"),
        Payload(
            "multipart",
            "CreateFaxMessageRequest",
            files={"attachment": "attachment"},
            envelope="json",
        ),
    ),
    max_body=55_000_000,
    app_permission="Faxes",
    user_permission="OutboundFaxes",
)


@overload
def create_fax_message(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: ResendFaxMessageRequest | ResendFaxMessageRequestDict,
) -> Call[FaxResponse]: ...


@overload
def create_fax_message(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: CreateFaxMessageRequest | CreateFaxMessageRequestDict,
) -> Call[FaxResponse]: ...


def create_fax_message(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: ResendFaxMessageRequest
    | ResendFaxMessageRequestDict
    | CreateFaxMessageRequest
    | CreateFaxMessageRequestDict,
) -> Call[FaxResponse]:
    """Send a fax of one or more documents, or send an earlier one again.

    Attachments may be 50 MB and 200 pages in total; their file names may not contain `& @ # $ %
    ^ *`. The answer says Queued: the outcome is in the message store later. A JSON body resends
    by `original_message_id`.

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
    fax = rc.api.fax.create_fax_message(
        body={
            "to": [{"phone_number": "+16505550123"}],
            "attachment": [Attachment(b"Dear Grace, come soon.", "letter.txt")],
            "cover_page_text": "The letter of today",
        }
    )
    print(fax.id, fax.message_status)
    ```
    """
    return Call(
        _CREATE_FAX_MESSAGE,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_LIST_FAX_COVER_PAGES = Operation(
    id="listFaxCoverPages",
    method="GET",
    path="/restapi/v1.0/dictionary/fax-cover-page",
    rate_group="Light",
    results={200: "ListFaxCoverPagesResponse"},
    paging=Paging("links", "records"),
)


def list_fax_cover_pages(
    *, page: int | Unset | None = UNSET, per_page: int | Unset | None = UNSET
) -> PagedCall[ListFaxCoverPagesResponse, FaxCoverPageInfo]:
    """List the cover pages that can stand before a fax.

    The `id` of one is the `cover_index` of `rc.api.fax.create_fax_message`; 0 means none. They
    depend on the language of the user: 1 to 13 for en-US, 15 to 28 for all others.

    `GET /restapi/v1.0/dictionary/fax-cover-page`

    Rate group Light.

    Reference: https://developers.ringcentral.com/api-reference/Fax/listFaxCoverPages

    Args:
        page: Number of the page, counted from 1. Int; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; `100` if left out.

    Returns:
        200: ListFaxCoverPagesResponse.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for page in rc.api.fax.list_fax_cover_pages():
        print(page.id, page.name)
    ```
    """
    return PagedCall(
        _LIST_FAX_COVER_PAGES,
        query={
            "page": page,
            "perPage": per_page,
        },
    )

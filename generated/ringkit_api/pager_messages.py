# Written by `make generate` from spec/. Do not edit.
"""Pager Messages: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, Payload

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.pager_messages import CreateInternalTextMessageRequestDict
    from ringkit_api.models.create_internal_text_message_request import (
        CreateInternalTextMessageRequest,
    )
    from ringkit_api.models.internal_text_message_info import InternalTextMessageInfo


_CREATE_INTERNAL_TEXT_MESSAGE = Operation(
    id="createInternalTextMessage",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/company-pager",
    rate_group="Medium",
    results={200: "InternalTextMessageInfo"},
    payloads=(Payload("json", "CreateInternalTextMessageRequest"),),
    app_permission="InternalMessages",
    user_permission="InternalSMS",
)


def create_internal_text_message(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: CreateInternalTextMessageRequest | CreateInternalTextMessageRequestDict,
) -> Call[InternalTextMessageInfo]:
    """Send a text message inside the company, to extensions.

    Extensions are addressed by id or by short number. For numbers outside use
    `rc.api.sms.create_sms_message`. An unknown extension is refused with MSG-316.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/company-pager`

    Rate group Medium. App permission InternalMessages. User permission InternalSMS. Account
    feature PagesSending.

    Reference: https://developers.ringcentral.com/api-reference/Pager-Messages/createInternalTextMessage

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: CreateInternalTextMessageRequest (json).

    Returns:
        200: InternalTextMessageInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    sent = rc.api.pager_messages.create_internal_text_message(
        body={"to": [{"extension_id": colleague_id}], "text": "Lunch at noon?"}
    )
    print(sent.id, sent.message_status)
    ```
    """
    return Call(
        _CREATE_INTERNAL_TEXT_MESSAGE,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )

# Written by `make generate` from spec/. Do not edit.
"""SMS: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._call.files import File
    from ringkit._unset import Unset
    from ringkit_api.dicts.sms import CreateMMSMessageDict, CreateSMSMessageDict
    from ringkit_api.models.create_mms_message import CreateMMSMessage
    from ringkit_api.models.create_sms_message import CreateSMSMessage
    from ringkit_api.models.sms_message_info import SMSMessageInfo


_CREATE_MMS = Operation(
    id="createMMS",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/mms",
    rate_group="Medium",
    results={200: "SMSMessageInfo"},
    payloads=(
        Payload(
            "multipart", "CreateMMSMessage", files={"attachments": "attachment"}, envelope="json"
        ),
    ),
    max_body=10_000_000,
    app_permission="SMS",
    user_permission="OutboundSMS",
)


def create_mms(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: CreateMMSMessage | CreateMMSMessageDict,
) -> Call[SMSMessageInfo]:
    """Send a text message with pictures or other files.

    At most 10 attachments with 1,500,000 bytes together, each with a file name, else 400. At
    most 50 calls a minute. The answer says only that it was taken: `message_status` changes
    later.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/mms`

    Rate group Medium. App permission SMS. User permission OutboundSMS. Account feature
    SMSSending. Request body up to 10,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/SMS/createMMS

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: CreateMMSMessage (multipart).

    Returns:
        200: SMSMessageInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    picture = Attachment(b"\\x89PNG...", "map.png")
    sent = rc.api.sms.create_mms(body={
        "from_": {"phone_number": own},
        "to": [{"phone_number": "+16505550123"}],
        "text": "The way to our shop", "attachments": [picture],
    })
    print(sent.id, sent.message_status)
    ```
    """
    return Call(
        _CREATE_MMS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )


_CREATE_SMS_MESSAGE = Operation(
    id="createSMSMessage",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/sms",
    rate_group="Medium",
    results={200: "SMSMessageInfo"},
    payloads=(Payload("json", "CreateSMSMessage", envelope="json", attachments="attachment"),),
    max_body=10_000_000,
    app_permission="SMS",
    user_permission="OutboundSMS",
)


def create_sms_message(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: CreateSMSMessage | CreateSMSMessageDict,
    attachments: File | Sequence[File] | Unset = UNSET,
) -> Call[SMSMessageInfo]:
    """Send a text message from a number of the user to one or more numbers.

    The number needs the feature SmsSender: any other is refused with 403 MSG-304. At most 40
    calls a minute. Queued is not delivered: `message_status` changes later. Never repeat it
    blindly after a timeout: it may have been sent.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms`

    Rate group Medium. App permission SMS. User permission OutboundSMS. Account feature
    SMSSending. Request body up to 10,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/SMS/createSMSMessage

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: CreateSMSMessage (json).
        attachments: files sent beside the body, as multipart/form-data.

    Returns:
        200: SMSMessageInfo.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    sent = rc.api.sms.create_sms_message(
        body={
            "from_": {"phone_number": own},
            "to": [{"phone_number": "+16505550123"}],
            "text": "See you at noon",
        }
    )
    print(sent.id, sent.message_status)
    ```
    """
    return Call(
        _CREATE_SMS_MESSAGE,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
        attachments=attachments,
    )

"""Sending SMS, MMS and internal text messages (pager messages)."""

from __future__ import annotations

import re
from typing import Final

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.media import check_attachment, media_type
from ringkit_emulator._limits import SlidingWindow
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.messages import (
    Attachment,
    MailboxMessage,
    MessageDraft,
    deliver_to_local_recipients,
)
from ringkit_emulator._uploads import Upload
from ringkit_emulator._wire.errors import PlatformError, bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer
from ringkit_emulator._wire.multipart import Part

_MAX_TEXT_UTF16_UNITS: Final = 1000
_MAX_ATTACHMENTS: Final = 10
_MAX_GROUP_MMS_RECIPIENTS: Final = 10
_MAX_ATTACHMENT_BYTES: Final = 1_500_000
# Codes of too large attachments, by operation.
_SIZE_CODES: Final = {"createSMSMessage": "MSG-376", "createMMS": "MSG-337"}
# Short codes have five digits or more; what is shorter is no number outside the company.
_SHORTEST_SHORT_CODE: Final = 5
# A `+` and at most eight digits: a short code, or a number without area code.
_LONGEST_SHORT_CODE: Final = 9
_PUNCTUATION: Final = re.compile(r"[\s().-]")
_ALLOWED_MEDIA_TYPES: Final = re.compile(
    r"(image|audio|video)/.+|text/(x-)?(vcard|rtf|html|plain|csv|calendar)"
    r"|application/(zip|gzip|rtf|pdf|x-gzip)"
)


def send_sms(call: Call) -> Answer:
    """Send an SMS, or an MMS if the request has files; returns the queued message."""
    return _send(call, call.body.files if isinstance(call.body, Upload) else [])


def send_mms(call: Call) -> Answer:
    """Send an MMS; returns the queued message."""
    return _send(call, call.body.files)


def _send(call: Call, files: list[Part]) -> Answer:
    _check_rate_limit(call, "mms" if files else "sms")
    document = call.document
    text = str(document.get("text", ""))
    if len(text.encode("utf-16-le")) // 2 > _MAX_TEXT_UTF16_UNITS:
        raise bad_parameter("text", None, "Parameter [text] is longer than 1000 characters")
    number = str(document["from"]["phoneNumber"])
    sender = sender_party(call, number, "MmsSender" if files else "SmsSender")
    recipients = _recipients(call, [str(to["phoneNumber"]) for to in document["to"]])
    _check_countries(call, str(sender["phoneNumber"]), recipients)
    if files and len(recipients) > _MAX_GROUP_MMS_RECIPIENTS:
        raise PlatformError(400, "MSG-381", "A group MMS has no more than 10 recipients")
    attachments = [*_text_attachment(call, text), *_mms_attachments(call, files)]
    draft = MessageDraft(
        type="SMS",
        direction="Outbound",
        sender=sender,
        recipients=[r | {"messageStatus": "Queued"} for r in recipients],
        subject=text,
        status="Queued",
        attachments=attachments,
    )
    return _store_and_answer(call, draft)


def _store_and_answer(call: Call, draft: MessageDraft) -> Answer:
    store = call.state.messages
    message = store.add(call.extension, draft)
    document = dict(message.document)
    store.simulate_delivery(message)
    return json_answer(200, document)


def _check_rate_limit(call: Call, message_type: str) -> None:
    options = call.services.options
    limit = options.sms_limit if message_type == "sms" else options.mms_limit
    window = call.services.rate_windows.setdefault(
        (message_type, call.extension.id), SlidingWindow(limit, options.rate_window, 0.0)
    )
    if not window.take(call.clock.time()):
        raise PlatformError(429, "MSG-305", "Message rate exceeded", rate_limit_headers=False)


def sender_party(call: Call, number: str, feature: str) -> Document:
    """Return the `from` party for a number of the extension that has `feature`.

    Raises PlatformError (403): MSG-304 if the extension has no such number, MSG-242 if the number
    has no such feature.
    """
    wanted = f"+{number.lstrip('+')}"
    for owned in call.account.numbers_of(call.extension.id):
        if owned.number == wanted:
            if feature in owned.features:
                return {"name": call.extension.name, "phoneNumber": wanted}
            message = f"Sending is not available from the number [{wanted}]: it has no {feature}"
            raise PlatformError(403, "MSG-242", message)
    raise PlatformError(403, "MSG-304", "Phone number doesn't belong to extension")


def _recipients(call: Call, numbers: list[str]) -> list[Document]:
    """Return the `to` parties; raises PlatformError (400) for what is no phone number."""
    if not numbers:
        raise bad_parameter("to", None, "Parameter [to] is empty")
    parties: dict[str, Document] = {}
    for number in numbers:
        digits = _PUNCTUATION.sub("", number).removeprefix("+")
        if not (digits.isascii() and digits.isdigit()):
            raise bad_parameter("to.phoneNumber", number)
        if call.account.by_number(number) is not None:
            raise _refused_number("MSG-246", "Texts to extension numbers are not sent", number)
        if len(digits) < _SHORTEST_SHORT_CODE:
            raise _refused_number("MSG-247", "Texts to short numbers are not sent", number)
        if digits in parties:
            message = f"Duplicate value for parameter to.phoneNumber: {number} found in request"
            raise _refused_number("CMN-406", message, number)
        parties[digits] = _recipient(call, digits)
    return list(parties.values())


def _refused_number(code: str, message: str, number: str) -> PlatformError:
    return PlatformError(400, code, message, parameter="to.phoneNumber", value=number)


def _recipient(call: Call, digits: str) -> Document:
    number = f"+{digits}"
    owner = call.state.context.accounts.owner_of(number)
    return without_none({"phoneNumber": number, "name": owner and owner.name})


def _check_countries(call: Call, sender: str, recipients: list[Document]) -> None:
    """Raise PlatformError (403) for a recipient in another country that a number cannot send to."""
    own = next(n for n in call.account.numbers_of(call.extension.id) if n.number == sender)
    for recipient in recipients:
        number = str(recipient["phoneNumber"])
        abroad = not number.startswith("+1") and len(number) > _LONGEST_SHORT_CODE
        if abroad and "InternationalSmsSender" not in own.features:
            message = f"Specified recipient [{number}] isn't an US phone number"
            raise PlatformError(403, "MSG-240", message)


def _text_attachment(call: Call, text: str) -> list[Attachment]:
    if not text:
        return []
    return [call.state.messages.new_attachment("Text", text.encode(), "text/plain")]


def _mms_attachments(call: Call, files: list[Part]) -> list[Attachment]:
    if len(files) > _MAX_ATTACHMENTS:
        raise PlatformError(400, "MSG-379", "A message has no more than 10 attachments")
    if sum(len(part.content) for part in files) > _MAX_ATTACHMENT_BYTES:
        code = _SIZE_CODES[call.operation.id]
        raise PlatformError(400, code, "Attachments are larger than 1500000 bytes together")
    return [_mms_attachment(call, part) for part in files]


def _mms_attachment(call: Call, part: Part) -> Attachment:
    check_attachment(part)
    content_type = media_type(part)
    if not _ALLOWED_MEDIA_TYPES.fullmatch(content_type):
        raise PlatformError(
            415, "MSG-348", f"Attachments of the type [{content_type}] cannot be sent"
        )
    store = call.state.messages
    return store.new_attachment("MmsAttachment", part.content, content_type, part.filename)


def send_internal_text(call: Call) -> Answer:
    """Send an internal text message to extensions of the account, or reply to one."""
    document = call.document
    recipients = [_find_extension(call, to) for to in document.get("to", ())]
    if "replyOn" in document:
        recipients += _reply_recipients(call, str(document["replyOn"]))
    if not recipients:
        raise bad_parameter("to", None, "Parameter [to] is empty")
    text = str(document["text"])
    draft = MessageDraft(
        type="Pager",
        direction="Outbound",
        sender=_party(call.extension),
        recipients=[_party(r) | {"messageStatus": "Sent"} for r in recipients],
        subject=text,
        status="Sent",
        attachments=_text_attachment(call, text),
        extra={"pgToDepartment": any(r.type == "Department" for r in recipients)},
    )
    message = call.state.messages.add(call.extension, draft)
    deliver_to_local_recipients(call.state.context, call.state.messages, message)
    return json_answer(200, message.document)


def _reply_recipients(call: Call, message_id: str) -> list[Extension]:
    message: MailboxMessage | None = call.state.messages.find(call.extension.id, message_id)
    if message is None:
        raise not_found("replyOn", message_id)
    document = message.document
    parties = [document["from"]] if document["direction"] == "Inbound" else document["to"]
    return [_find_extension(call, party) for party in parties]


def _find_extension(call: Call, party: Document) -> Extension:
    found = call.account.extensions.get(str(party.get("extensionId", "")))
    found = found or call.account.by_number(str(party.get("extensionNumber", "")))
    if found is None:
        value = str(party.get("extensionId") or party.get("extensionNumber"))
        message = f"Parameter [to] value [{value}] is invalid [Target extension not found]"
        raise PlatformError(400, "MSG-316", message, parameter="to", value=value)
    return found


def _party(extension: Extension) -> Document:
    return {
        "extensionId": extension.id,
        "extensionNumber": extension.number,
        "name": extension.name,
    }


ROUTES: RouteTable = {
    "createSMSMessage": Route(send_sms),
    "createMMS": Route(send_mms),
    "createInternalTextMessage": Route(send_internal_text),
}

"""Sending texts, media messages and pages."""

import mimetypes
import re
from typing import Final

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._handlers.call import Call, Route, RouteTable
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

_TEXT_UNITS: Final = 1000
_MOST_FILES: Final = 10
_MOST_BYTES: Final = 1_500_000
_MEDIA: Final = re.compile(
    r"(image|audio|video)/.+|text/(x-)?(vcard|rtf|html|plain|csv|calendar)"
    r"|application/(zip|gzip|rtf|pdf|x-gzip)"
)


def send_sms(call: Call) -> Answer:
    """Send a text, or a media message where files came with it."""
    return _send(call, call.body.files if isinstance(call.body, Upload) else [])


def send_mms(call: Call) -> Answer:
    """Send a media message."""
    return _send(call, call.body.files)


def _send(call: Call, files: list[Part]) -> Answer:
    _take_turn(call, "mms" if files else "sms")
    document = call.document
    text = str(document.get("text", ""))
    if len(text.encode("utf-16-le")) // 2 > _TEXT_UNITS:
        raise bad_parameter("text", None, "Parameter [text] is longer than 1000 characters")
    number = str(document["from"]["phoneNumber"])
    sender = sending_party(call, number, "MmsSender" if files else "SmsSender")
    recipients = [_recipient(call, str(to["phoneNumber"])) for to in document["to"]]
    if not recipients:
        raise bad_parameter("to", None, "Parameter [to] is empty")
    if files and len(recipients) > _MOST_FILES:
        raise bad_parameter("to", None, "A group MMS has no more than 10 recipients")
    attachments = [*_text_attachment(call, text), *_media(call, files)]
    draft = MessageDraft(
        type="SMS",
        direction="Outbound",
        sender=sender,
        recipients=[r | {"messageStatus": "Queued"} for r in recipients],
        subject=text,
        status="Queued",
        attachments=attachments,
    )
    return _sent(call, draft)


def _sent(call: Call, draft: MessageDraft) -> Answer:
    store = call.state.messages
    message = store.add(call.extension, draft)
    document = dict(message.document)
    store.simulate_delivery(
        message, lambda m: deliver_to_local_recipients(call.state.context, store, m)
    )
    return json_answer(200, document)


def _take_turn(call: Call, kind: str) -> None:
    options = call.services.options
    limit = options.sms_limit if kind == "sms" else options.mms_limit
    window = call.services.windows.setdefault(
        (kind, call.extension.id), SlidingWindow(limit, options.rate_window, 0.0)
    )
    if not window.take(call.clock.time()):
        raise PlatformError(429, "MSG-305", "Message rate exceeded", labelled=False)


def sending_party(call: Call, number: str, feature: str) -> Document:
    """Return the sender for a number of the extension; raises PlatformError (CMN-101)."""
    wanted = f"+{number.lstrip('+')}"
    for owned in call.account.numbers_of(call.extension.id):
        if owned.number == wanted and feature in owned.features:
            return {"name": call.extension.name, "phoneNumber": wanted}
    message = f"Parameter [from] value: the extension has no such number with {feature}"
    raise bad_parameter("from", number, message)


def _recipient(call: Call, number: str) -> Document:
    number = f"+{number.lstrip('+')}"
    owner = call.state.context.accounts.owner_of(number)
    return without_none({"phoneNumber": number, "name": owner and owner.name})


def _text_attachment(call: Call, text: str) -> list[Attachment]:
    if not text:
        return []
    return [call.state.messages.new_attachment("Text", text.encode(), "text/plain")]


def _media(call: Call, files: list[Part]) -> list[Attachment]:
    if len(files) > _MOST_FILES:
        raise PlatformError(413, "MSG-337", "A message has no more than 10 attachments")
    if sum(len(part.content) for part in files) > _MOST_BYTES:
        raise PlatformError(413, "MSG-338", "Attachments are larger than 1500000 bytes together")
    return [_medium(call, part) for part in files]


def _medium(call: Call, part: Part) -> Attachment:
    kind = part_type(part)
    if not _MEDIA.fullmatch(kind):
        raise PlatformError(415, "MSG-348", f"Attachments of the type [{kind}] cannot be sent")
    store = call.state.messages
    return store.new_attachment("MmsAttachment", part.content, kind, part.filename)


def part_type(part: Part) -> str:
    """Return the media type of a file, guessed by its name where the client did not know it."""
    if not part.content_type.endswith("octet-stream"):
        return part.content_type
    return mimetypes.guess_type(part.filename or "")[0] or part.content_type


def send_page(call: Call) -> Answer:
    """Send an internal text to colleagues, or reply to one."""
    document = call.document
    recipients = [_colleague(call, to) for to in document.get("to", ())]
    if "replyOn" in document:
        recipients += _senders(call, str(document["replyOn"]))
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


def _senders(call: Call, message_id: str) -> list[Extension]:
    message: MailboxMessage | None = call.state.messages.find(call.extension.id, message_id)
    if message is None:
        raise not_found("replyOn", message_id)
    document = message.document
    parties = [document["from"]] if document["direction"] == "Inbound" else document["to"]
    return [_colleague(call, party) for party in parties]


def _colleague(call: Call, party: Document) -> Extension:
    found = call.account.extensions.get(str(party.get("extensionId", "")))
    found = found or call.account.by_number(str(party.get("extensionNumber", "")))
    if found is None:
        raise bad_parameter("to", party.get("extensionId") or party.get("extensionNumber"))
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
    "createInternalTextMessage": Route(send_page),
}

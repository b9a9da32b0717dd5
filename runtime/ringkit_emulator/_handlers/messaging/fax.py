"""Sending fax messages, with both body encodings, at a later time, or again.

Source: platform-facts.md, 7.
"""

from __future__ import annotations

import re
from typing import Final

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.media import check_attachment, media_type
from ringkit_emulator._handlers.messaging.message_store import find_message
from ringkit_emulator._state.fax import OutgoingFax, send_fax
from ringkit_emulator._state.messages import Attachment
from ringkit_emulator._times import parse_time
from ringkit_emulator._uploads import Upload
from ringkit_emulator._wire.errors import PlatformError, bad_parameter
from ringkit_emulator._wire.messages import Answer, json_answer
from ringkit_emulator._wire.multipart import Part

_MAX_ATTACHMENT_BYTES: Final = 50_000_000
_PUNCTUATION: Final = re.compile(r"[\s().-]")
_MAX_COVER_INDEX: Final = 13
_FORBIDDEN_FILENAME_CHARACTERS: Final = frozenset("&@#$%^*")
_RETURNED_MEMBERS: Final = (
    "id", "uri", "type", "from", "to", "creationTime", "readStatus", "priority", "direction",
    "availability", "messageStatus", "faxResolution", "faxPageCount", "lastModifiedTime",
    "coverIndex", "coverPageText",
)  # fmt: skip


def create_fax(call: Call) -> Answer:
    """Send a new fax (upload), or resend an earlier one (JSON body); returns the queued message."""
    fax = _fax_of_upload(call, call.body) if isinstance(call.body, Upload) else _resent_fax(call)
    message = send_fax(call.state, call.account, call.extension, fax)
    return json_answer(200, _response_document(message.document))


def _fax_of_upload(call: Call, upload: Upload) -> OutgoingFax:
    payload = upload.payload
    cover = payload.get("coverIndex", 0)
    if not 0 <= cover <= _MAX_COVER_INDEX:
        raise bad_parameter("coverIndex", cover)
    return OutgoingFax(
        recipients=_recipients(payload.get("to", ())),
        attachments=_attachments(call, upload.files),
        resolution=payload.get("faxResolution", "High"),
        cover_index=cover,
        cover_text=payload.get("coverPageText"),
        send_at=_send_time(payload),
    )


def _resent_fax(call: Call) -> OutgoingFax:
    document = call.document
    original = find_message(call, str(document["originalMessageId"]))
    if original.document["type"] != "Fax":
        raise bad_parameter("originalMessageId", document["originalMessageId"])
    return OutgoingFax(
        recipients=_recipients(document.get("to") or original.document["to"]),
        attachments=list(original.attachments.values()),
        resolution=original.document["faxResolution"],
        cover_index=original.document.get("coverIndex", 0),
        cover_text=original.document.get("coverPageText"),
        send_at=_send_time(document),
    )


def _recipients(parties: list[Document]) -> list[Document]:
    if not parties:
        raise bad_parameter("to", None, "Parameter [to] is empty")
    recipients: list[Document] = []
    for party in parties:
        number = str(party.get("phoneNumber", ""))
        digits = _PUNCTUATION.sub("", number).removeprefix("+")
        if not (digits.isascii() and digits.isdigit()):
            raise bad_parameter("to.phoneNumber", number)
        name = party.get("name")
        recipients.append(without_none({"phoneNumber": f"+{digits}", "name": name}))
    return recipients


def _attachments(call: Call, files: list[Part]) -> list[Attachment]:
    if sum(len(part.content) for part in files) > _MAX_ATTACHMENT_BYTES:
        raise PlatformError(400, "MSG-337", "Attachments are larger than 50 MB together")
    for part in files:
        check_attachment(part)
        if _FORBIDDEN_FILENAME_CHARACTERS & set(part.filename or ""):
            raise bad_parameter("attachment", part.filename, "The file name is not allowed")
    store = call.state.messages
    return [
        store.new_attachment("RenderedDocument", part.content, media_type(part), part.filename)
        for part in files
    ]


def _send_time(document: Document) -> float | None:
    text = document.get("sendTime")
    if text is None:
        return None
    try:
        return parse_time(text)
    except ValueError as error:
        raise bad_parameter("sendTime", text) from error


def _response_document(document: Document) -> Document:
    members = {name: document[name] for name in _RETURNED_MEMBERS if name in document}
    attachments = [
        {"filename" if name == "fileName" else name: value for name, value in attachment.items()}
        for attachment in document["attachments"]
    ]
    return members | {"attachments": attachments}


ROUTES: RouteTable = {"createFaxMessage": Route(create_fax)}

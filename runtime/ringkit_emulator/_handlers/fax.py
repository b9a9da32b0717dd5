"""Fax: both encodings of facts 7, and sending one again."""

from typing import Final

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.messages import stored_message
from ringkit_emulator._handlers.sending import part_type
from ringkit_emulator._state.fax import OutgoingFax, send_fax
from ringkit_emulator._state.messages import Attachment
from ringkit_emulator._times import parse_time
from ringkit_emulator._uploads import Upload
from ringkit_emulator._wire.errors import PlatformError, bad_parameter
from ringkit_emulator._wire.messages import Answer, json_answer
from ringkit_emulator._wire.multipart import Part

_MOST_BYTES: Final = 50_000_000
_MOST_COVER: Final = 13
_UNFIT: Final = frozenset("&@#$%^*")
_SHOWN: Final = (
    "id", "uri", "type", "from", "to", "creationTime", "readStatus", "priority", "direction",
    "availability", "messageStatus", "faxResolution", "faxPageCount", "lastModifiedTime",
    "coverIndex", "coverPageText",
)  # fmt: skip


def create_fax(call: Call) -> Answer:
    """Send a fax, or an earlier one again."""
    fax = _new(call, call.body) if isinstance(call.body, Upload) else _again(call)
    message = send_fax(call.state, call.account, call.extension, fax)
    return json_answer(200, _shown(message.document))


def _new(call: Call, upload: Upload) -> OutgoingFax:
    payload = upload.payload
    cover = payload.get("coverIndex", 0)
    if not 0 <= cover <= _MOST_COVER:
        raise bad_parameter("coverIndex", cover)
    return OutgoingFax(
        recipients=_recipients(payload.get("to", ())),
        attachments=_attachments(call, upload.files),
        resolution=payload.get("faxResolution", "High"),
        cover_index=cover,
        cover_text=payload.get("coverPageText"),
        send_at=_send_time(payload),
    )


def _again(call: Call) -> OutgoingFax:
    document = call.document
    original = stored_message(call, str(document["originalMessageId"]))
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
    recipients = [
        without_none({"phoneNumber": f"+{number.lstrip('+')}", "name": party.get("name")})
        for party in parties
        if (number := str(party.get("phoneNumber", "")))
    ]
    if not recipients:
        raise bad_parameter("to", None, "Parameter [to] is empty")
    return recipients


def _attachments(call: Call, files: list[Part]) -> list[Attachment]:
    if sum(len(part.content) for part in files) > _MOST_BYTES:
        raise PlatformError(413, "MSG-338", "Attachments are larger than 50 MB together")
    for part in files:
        if _UNFIT & set(part.filename or ""):
            raise bad_parameter("attachment", part.filename, "The file name is not allowed")
        if not part.content:
            raise bad_parameter("attachment", part.filename, "The attachment is empty")
    store = call.state.messages
    return [
        store.new_attachment("RenderedDocument", part.content, part_type(part), part.filename)
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


def _shown(document: Document) -> Document:
    shown = {name: document[name] for name in _SHOWN if name in document}
    attachments = [
        {"filename" if name == "fileName" else name: value for name, value in attachment.items()}
        for attachment in document["attachments"]
    ]
    return shown | {"attachments": attachments}


ROUTES: RouteTable = {"createFaxMessage": Route(create_fax)}

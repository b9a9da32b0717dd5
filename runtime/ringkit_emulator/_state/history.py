"""What happened before the emulator started: past calls and messages, made from the seed."""

import random
from collections.abc import Iterable
from dataclasses import replace

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._options import AccountOptions
from ringkit_emulator._sample_text import full_name, phone_number
from ringkit_emulator._state.accounts import Account, Extension
from ringkit_emulator._state.calls import Call, CallLog, tone
from ringkit_emulator._state.context import Context
from ringkit_emulator._state.images import BLANK_PAGE, DEFAULT_IMAGE
from ringkit_emulator._state.messages import Attachment, Draft, MessageStore

_DAY = 86_400
_CALL_DAYS = 28
_MESSAGE_DAYS = 14
_INBOUND = ("Accepted", "Accepted", "Missed", "Voicemail")
_OUTBOUND = ("Call connected", "Call connected", "No Answer", "Busy")
_TALKED = {"Accepted", "Call connected", "Voicemail"}
_TEXTS = (
    "On my way.",
    "Can we move it to 3 pm?",
    "Thank you, that works.",
    "Please call me back.",
    "The parcel has arrived.",
)


def own_party(account: Account, extension: Extension) -> Document:
    """Return how a call or message names one of our extensions."""
    party = {
        "name": extension.name,
        "extensionId": extension.id,
        "extensionNumber": extension.number,
        "phoneNumber": account.own_number(extension.id),
    }
    return without_none(party)


def stranger(number: int) -> Document:
    """Return a party from outside."""
    return {"name": full_name(number), "phoneNumber": phone_number(number), "location": "CA"}


def write_history(
    context: Context,
    wanted: Iterable[AccountOptions],
    log: CallLog,
    messages: MessageStore,
) -> None:
    """Fill call log and mailboxes of the named users."""
    for account, options in zip(context.accounts.by_id.values(), wanted, strict=True):
        named = list(account.extensions.values())[: len(options.users)]
        for extension in named:
            stream = context.ids.stream(f"history:{account.id}:{extension.number}")
            _past_calls(context, account, extension, options.call_records, log, stream)
            _past_messages(context, account, extension, options.messages, messages, stream)
            _past_media(context, account, extension, options.media_messages, messages, stream)


def _past_instants(present: float, days: int, count: int, stream: random.Random) -> list[float]:
    return sorted(present - 60 - stream.randrange(days * _DAY * 1000) / 1000 for _ in range(count))


def _past_calls(
    context: Context,
    account: Account,
    extension: Extension,
    count: int,
    log: CallLog,
    stream: random.Random,
) -> None:
    for start in _past_instants(context.clock.time() - 3600, _CALL_DAYS, count, stream):
        inbound = stream.random() < 0.5
        result = stream.choice(_INBOUND if inbound else _OUTBOUND)
        talked = result in _TALKED
        call = Call(
            direction="Inbound" if inbound else "Outbound",
            own=own_party(account, extension),
            other=stranger(stream.randrange(4000)),
            result=result,
            start=start,
            duration=stream.randrange(5, 900) if talked else 0,
            action="Phone Call" if inbound else "VoIP Call",
            recorded="Automatic" if talked and stream.random() < 0.25 else None,
        )
        log.add(extension, call, announce=False)


def _past_messages(
    context: Context,
    account: Account,
    extension: Extension,
    count: int,
    store: MessageStore,
    stream: random.Random,
) -> None:
    present = context.clock.time()
    for at in _past_instants(present, _MESSAGE_DAYS, count, stream):
        inbound = stream.random() < 0.6
        own, other = own_party(account, extension), stranger(stream.randrange(40))
        text = stream.choice(_TEXTS)
        draft = Draft(
            type="SMS",
            direction="Inbound" if inbound else "Outbound",
            sender=other if inbound else own,
            recipients=[own if inbound else other],
            subject=text,
            status="Received" if inbound else "Delivered",
            read=stream.random() < 0.5,
            attachments=[store.attachment("Text", text.encode(), "text/plain")],
            at=at,
        )
        store.add(extension, draft, announce=False)


def _past_media(
    context: Context,
    account: Account,
    extension: Extension,
    count: int,
    store: MessageStore,
    stream: random.Random,
) -> None:
    """Leave voicemail, fax and a picture, in turn, within the last day."""
    present, own = context.clock.time(), own_party(account, extension)
    for index in range(count):
        kind, attachment, more = _medium(store, index, stream)
        draft = Draft(
            type=kind,
            direction="Inbound",
            sender=stranger(stream.randrange(40)),
            recipients=[own | {"target": True}],
            read=index % 2 == 1,
            attachments=[attachment],
            more=more,
            at=present - _DAY * (count - index) / (count + 1),
        )
        store.add(extension, draft, announce=False)


def _medium(
    store: MessageStore, index: int, stream: random.Random
) -> tuple[str, Attachment, Document]:
    if index % 3 == 0:
        sound = store.attachment(
            "AudioRecording", tone(seed=stream.randrange(1000)), "audio/wav", "voicemail.wav"
        )
        spoken = replace(sound, seconds=stream.randrange(3, 60))
        return "VoiceMail", spoken, {"vmTranscriptionStatus": "NotAvailable"}
    if index % 3 == 1:
        page = store.attachment("RenderedDocument", BLANK_PAGE, "application/pdf", "fax.pdf")
        return "Fax", page, {"faxResolution": "High", "faxPageCount": 1}
    image = DEFAULT_IMAGE
    picture = store.attachment("MmsAttachment", image.content, image.content_type, "picture.png")
    return "SMS", picture, {}

"""Emulators of two users who write, call and fax."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from ringkit_emulator import AccountOptions, Emulator, NumberOptions, UserOptions
from tests.support.platform import NO_LIMITS

ADA = "+16505550101"
BEA = "+16505550102"
OUTSIDE = "+16505550123"
#: 2026-05-29 08:00 UTC.
MORNING = 1_780_041_600.0
EVIL = "<img src=x onerror=alert(1)>"


def office(**options: Any) -> Emulator:
    """Return an emulator whose two users have empty mailboxes."""
    users = tuple(
        UserOptions(
            extension_number=extension,
            first_name=first,
            last_name=last,
            email=f"{first}@example.com".lower(),
            numbers=(NumberOptions(phone_number=number),),
        )
        for extension, first, last, number in (
            ("101", "Ada", "Abel", ADA),
            ("102", "Bea", "Bohr", BEA),
        )
    )
    account = AccountOptions(
        users=users, more_users=1, call_records=0, messages=0, media_messages=0
    )
    return Emulator(limits=NO_LIMITS, frozen_clock=True, accounts=(account,), **options)


EXPENSE = {
    "type": "AdaptiveCard",
    "version": "1.3",
    "body": [
        {
            "type": "TextBlock",
            "text": "Expense **118** needs approval",
            "size": "Large",
            "weight": "Bolder",
            "wrap": True,
        },
        {
            "type": "FactSet",
            "facts": [
                {"title": "Amount", "value": "$ 84.20"},
                {"title": "For", "value": "Train to Basel"},
            ],
        },
        {
            "type": "Container",
            "style": "warning",
            "items": [
                {"type": "TextBlock", "text": "The receipt is *missing*.", "color": "Warning"}
            ],
        },
        {"type": "Input.Text", "id": "comment", "label": "Comment", "isRequired": True},
    ],
    "actions": [
        {
            "type": "Action.Submit",
            "title": "Approve",
            "style": "positive",
            "data": {"verb": "approve"},
        },
        {"type": "Action.Submit", "title": "Refuse", "data": {"verb": "refuse"}},
    ],
}


@contextmanager
def busy_office() -> Iterator[Emulator]:
    """An office in which texts, faxes, voicemails, calls and posts came and went this morning."""
    with office(start_time=MORNING) as emulator:
        bea = id_of(emulator, BEA)
        tick = emulator.clock.advance
        emulator.inbound_sms("Is the 3 pm slot still free?", from_=OUTSIDE, to=ADA)
        tick(240)
        emulator.send_text("It is! See you then.", OUTSIDE)
        tick(900)
        emulator.send_text("We are here, by the way:", BEA, pictures={"hill.png": picture()})
        tick(120)
        emulator.send_text("Looks wonderful", ADA, extension_id=bea)
        tick(60)
        emulator.send_fax("ORDER 4711\n\n 2 oak tables\n12 chairs\n\nPlease confirm.\fTerms", BEA)
        emulator.inbound_voicemail("Please call me back today.", from_=OUTSIDE, to=BEA)
        tick(600)
        talk(emulator, emulator.place_call("102")["id"], 185)
        talk(emulator, emulator.inbound_call(from_="+16505550177", to=BEA)["id"], 64)
        emulator.inbound_call(from_="+16505550166", to=ADA)
        tick(300)
        bot = emulator.install_bot(name="Pay")
        chat = emulator.create_chat([bot["id"], bea], name="Expenses")["id"]
        emulator.create_post(
            chat, f"![:Person]({bea}) here is the trip", files={"a.png": picture()}
        )
        tick(30)
        httpx.post(
            f"{emulator.url}/team-messaging/v1/chats/{chat}/adaptive-cards",
            json=EXPENSE,
            headers={"Authorization": f"Bearer {bot['access_token']}"},
        ).raise_for_status()
        emulator.place_call(OUTSIDE, extension_id=bea)
        tick(42)
        emulator.inbound_call(from_="+16505550177", to=ADA)
        yield emulator


def talk(emulator: Emulator, call: str, seconds: float) -> None:
    """Answer a call, record it, and hang up later."""
    emulator.answer_call(call)
    emulator.record_call(call)
    emulator.clock.advance(seconds)
    emulator.hang_up(call)


def id_of(emulator: Emulator, number: str) -> str:
    """Return the id of the user who has a number."""
    owner = emulator._platform.components.services.state.context.accounts.owner_of(number)
    assert owner is not None
    return owner.id


def picture(width: int = 240, height: int = 150) -> bytes:
    """Return a PNG file."""
    rows = b"".join(
        b"\0" + b"".join(bytes((60 + x // 2, 120 + y // 2, 200 - x // 3)) for x in range(width))
        for y in range(height)
    )
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(map(_chunk, chunks))


def _chunk(chunk: tuple[bytes, bytes]) -> bytes:
    name, data = chunk
    checksum = struct.pack(">I", zlib.crc32(name + data))
    return struct.pack(">I", len(data)) + name + data + checksum

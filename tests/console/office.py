"""An emulator of two users who write, call and fax, and pictures for them."""

from __future__ import annotations

import struct
import zlib
from typing import Any

from ringkit_emulator import AccountOptions, Emulator, NumberOptions, UserOptions
from tests.support.platform import NO_LIMITS

ADA = "+16505550101"
BEA = "+16505550102"
OUTSIDE = "+16505550123"
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

"""Emulators without rate limits, and clients of them."""

from __future__ import annotations

from typing import Any

from ringkit import AsyncRingCentral, RingCentral
from ringkit_emulator import Emulator

#: Limits that no test reaches.
NO_LIMITS = {"Light": 10**6, "Medium": 10**6, "Heavy": 10**6, "Auth": 10**6}


def client_settings(emulator: Emulator, **more: Any) -> dict[str, Any]:
    """Return the settings of a client that logs in to `emulator` by JWT."""
    return {
        "server_url": emulator.url,
        "media_url": emulator.media_url,
        "client_id": emulator.client_id,
        "client_secret": emulator.client_secret,
        "jwt": emulator.jwt,
        **more,
    }


def client(emulator: Emulator, **more: Any) -> RingCentral:
    """Return a blocking client of `emulator`."""
    return RingCentral(**client_settings(emulator, **more))


def async_client(emulator: Emulator, **more: Any) -> AsyncRingCentral:
    """Return an asyncio client of `emulator`."""
    return AsyncRingCentral(**client_settings(emulator, **more))

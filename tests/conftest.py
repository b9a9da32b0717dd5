from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from ringkit_emulator import Emulator


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """A platform of one's own on loopback."""
    with Emulator() as running:
        yield running


@pytest.fixture
def settings(emulator: Emulator) -> dict[str, Any]:
    """What a client needs to log in to the emulator by itself."""
    return {
        "server_url": emulator.url,
        "media_url": emulator.media_url,
        "client_id": emulator.client_id,
        "client_secret": emulator.client_secret,
        "jwt": emulator.jwt,
    }

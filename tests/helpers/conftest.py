from __future__ import annotations

from collections.abc import Iterator

import pytest

from ringkit import RingCentral
from ringkit_emulator import Emulator
from tests.support.platform import client


@pytest.fixture
def rc(emulator: Emulator) -> Iterator[RingCentral]:
    """A client of the emulator of the test."""
    with client(emulator) as made:
        yield made

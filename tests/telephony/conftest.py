from __future__ import annotations

from collections.abc import Iterator

import pytest

from ringkit import RingCentral
from ringkit_emulator import Emulator
from tests.support.platform import NO_LIMITS, client


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """An emulator whose time a test advances."""
    with Emulator(strict=True, limits=NO_LIMITS, frozen_clock=True) as running:
        yield running


@pytest.fixture
def rc(emulator: Emulator) -> Iterator[RingCentral]:
    """A client of it."""
    with client(emulator) as made:
        yield made

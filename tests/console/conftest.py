"""An emulator, and a WebSocket client of its live feed."""

from collections.abc import Iterator

import pytest

from ringkit_emulator import Emulator
from tests.support.platform import NO_LIMITS


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS, frozen_clock=True) as running:
        yield running

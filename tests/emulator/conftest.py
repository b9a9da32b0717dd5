from collections.abc import Iterator

import pytest

from ringkit_emulator import Emulator
from tests.emulator.support import Api
from tests.support.platform import NO_LIMITS


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """An emulator with a standing clock and no rate limits."""
    with Emulator(limits=NO_LIMITS, frozen_clock=True) as running:
        yield running


@pytest.fixture
def api(emulator: Emulator) -> Iterator[Api]:
    """A client of ``emulator``, logged in."""
    with Api(emulator) as client:
        yield client

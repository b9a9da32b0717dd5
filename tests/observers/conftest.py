from __future__ import annotations

from collections.abc import Iterator

import pytest

from ringkit_emulator import Emulator
from tests.auth.conftest import client_class
from tests.support.platform import NO_LIMITS

__all__ = ["client_class", "emulator"]


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """An emulator that refuses nothing by itself."""
    with Emulator(limits=NO_LIMITS) as running:
        yield running

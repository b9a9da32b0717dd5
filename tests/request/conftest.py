from __future__ import annotations

from collections.abc import Iterator

import pytest

from ringkit_emulator import Emulator
from tests.support.platform import NO_LIMITS


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """An emulator without rate limits."""
    with Emulator(strict=True, limits=NO_LIMITS) as running:
        yield running

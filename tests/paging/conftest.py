from __future__ import annotations

from collections.abc import Iterator

import pytest

from ringkit import RingCentral
from ringkit_emulator import Emulator
from tests.emulator.support import Api
from tests.paging.preparation import ACCOUNT_OPTIONS
from tests.support.platform import NO_LIMITS, client


@pytest.fixture(scope="module")
def shared() -> Iterator[Api]:
    """A plain client of an emulator for many tests."""
    options = {"limits": NO_LIMITS, "frozen_clock": True, "seed": 3}
    with (
        Emulator(strict=True, accounts=(ACCOUNT_OPTIONS,), **options) as emulator,
        Api(emulator) as api,
    ):
        yield api


@pytest.fixture(scope="module")
def rc(shared: Api) -> Iterator[RingCentral]:
    """A client of the shared emulator."""
    with client(shared.emulator) as made:
        yield made

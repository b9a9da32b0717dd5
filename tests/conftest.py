from __future__ import annotations

import signal
from collections.abc import Iterator
from typing import Any

import pytest

from ringkit_emulator import Emulator
from tests.support import brokers
from tests.support.platform import client_settings


def pytest_configure() -> None:
    """Let programs that tests start notice Ctrl-C.

    What a shell starts in the background ignores it, and so does everything that it starts.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """An emulator for one test."""
    with Emulator(strict=True) as running:
        yield running


@pytest.fixture
def settings(emulator: Emulator) -> dict[str, Any]:
    """The settings of a client that logs in to the emulator by JWT."""
    return client_settings(emulator)


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a redis-server started for this test run on a free port."""
    folder = tmp_path_factory.mktemp("redis")
    with brokers.redis(folder, brokers.free_port(), durable=False) as url:
        yield url

"""The pytest plugin: a running emulator and clients of it, as fixtures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from ringkit import AsyncRingCentral, RingCentral
    from ringkit_emulator._emulator import Emulator

MARKER = "ringcentral_emulator"


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    text = f"{MARKER}(**options): options of the emulator that the test gets"
    config.addinivalue_line("markers", text)


@pytest.fixture
def ringcentral_options() -> dict[str, Any]:
    """The options of each emulator; override the fixture in a conftest, a module or a class."""
    return {}


@pytest.fixture
def ringcentral_emulator(
    request: pytest.FixtureRequest, ringcentral_options: dict[str, Any]
) -> Iterator[Emulator]:
    """A running emulator for one test.

    Its options are those of `ringcentral_options`, overridden by those of the test's markers.
    """
    # Imported here, as every pytest of an environment with the package loads this module.
    # From the package, which says what to install where a library is missing.
    from ringkit_emulator import Emulator

    options = dict(ringcentral_options)
    for marker in reversed(list(request.node.iter_markers(MARKER))):
        options.update(marker.kwargs)
    with Emulator(**options) as emulator:
        yield emulator


@pytest.fixture
def ringcentral(ringcentral_emulator: Emulator) -> Iterator[RingCentral]:
    """A client of `ringcentral_emulator`, logged in as its first user, closed after the test."""
    with ringcentral_emulator.client() as client:
        client.login()
        yield client


@pytest.fixture
def async_ringcentral(ringcentral_emulator: Emulator) -> Iterator[AsyncRingCentral]:
    """A client for asyncio of `ringcentral_emulator`, closed after the test.

    It logs in as the first user with its first call. Its connections are closed after each call, as
    the event loop of the test may be closed before the client is; for the same reason the test
    closes the subscriptions that it opens.
    """
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    import httpx

    limits = httpx.Limits(max_keepalive_connections=0)
    client = ringcentral_emulator.async_client(pool_limits=limits)
    yield client
    # In a thread of its own: other plugins may keep an event loop for this one.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, client.close()).result()

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from ringkit.emulator import Emulator
from ringkit.subscriptions.transports.pubnub.settings import PubNub
from tests.emulator.support import NO_LIMITS
from tests.subscriptions.driver import DRIVERS, Driver
from tests.subscriptions.proxy import Proxy

#: How the settings of each transport are made for the emulator behind a proxy.
TRANSPORTS: dict[str, Callable[[str], Any]] = {
    "pubnub": lambda origin: PubNub(origin=origin, ssl=False, retry_after=0.01),
}


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """An emulator without rate limits."""
    with Emulator(limits=NO_LIMITS) as running:
        yield running


@pytest.fixture
def proxy(emulator: Emulator) -> Iterator[Proxy]:
    """The line that notifications come over."""
    with Proxy(emulator.pubnub_origin) as running:
        yield running


@pytest.fixture(params=TRANSPORTS)
def transport(request: pytest.FixtureRequest, proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The settings of each transport; the real PubNub client, without its random second."""
    monkeypatch.setattr("pubnub.managers.random", SimpleNamespace(random=lambda: 0.0))
    return TRANSPORTS[request.param](proxy.address)


@pytest.fixture(params=DRIVERS)
def driver(
    request: pytest.FixtureRequest, settings: dict[str, Any], transport: Any
) -> Iterator[Driver]:
    """A subscription over each transport in each colour."""
    running = DRIVERS[request.param](settings, transport=transport)
    yield running
    running.close()

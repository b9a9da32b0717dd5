from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import pytest

from ringkit._io import backoff
from ringkit._io.flow import Flow
from ringkit.subscriptions import _timers
from ringkit.subscriptions._transports.pubnub.settings import PubNub
from ringkit.subscriptions._transports.webhook import Webhook
from ringkit.subscriptions._transports.websocket import connect
from ringkit.subscriptions._transports.websocket.transport import WebSocket
from ringkit.webhooks import WebhookReceiver
from ringkit_emulator import Emulator
from tests.subscriptions.driver import DRIVERS, Driver
from tests.subscriptions.proxy import Proxy
from tests.support.platform import NO_LIMITS
from tests.webhooks.support import SECRET, asgi_server

#: The servers of webhooks that the present test has started.
_SERVERS = ExitStack()


def _webhook(_origin: str) -> Webhook:
    receiver = WebhookReceiver(SECRET)
    return Webhook(_SERVERS.enter_context(asgi_server(receiver)), receiver)


#: How the settings of each transport are made for the emulator behind a proxy.
TRANSPORTS: dict[str, Callable[[str], Any]] = {
    "pubnub": lambda origin: PubNub(origin=origin, ssl=False, retry_after=0.01),
    "websocket": lambda origin: WebSocket(check_interval=0.05),
    "webhook": _webhook,
}
#: Those with a connection from here to the platform.
CONNECTIONS = ("pubnub", "websocket")


@pytest.fixture(autouse=True)
def _webhook_servers() -> Iterator[None]:
    """Stop the servers of webhooks after the test."""
    yield
    _SERVERS.close()


def _through(proxy: str) -> Callable[..., Flow[str]]:
    """Return what fetches the address of a WebSocket, with the proxy in front of it."""
    fetch = connect.fetch_address

    def fetched(*arguments: Any) -> Flow[str]:
        parts = urlsplit((yield from fetch(*arguments)))
        return parts._replace(netloc=proxy).geturl()

    return fetched


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """An emulator without rate limits."""
    with Emulator(strict=True, limits=NO_LIMITS) as running:
        yield running


@pytest.fixture
def proxy(emulator: Emulator) -> Iterator[Proxy]:
    """The proxy that the connections of transports go through."""
    with Proxy(emulator.pubnub_origin) as running:
        yield running


@pytest.fixture
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let attempts to connect or to create a subscription follow each other soon."""
    monkeypatch.setattr("pubnub.managers.random", SimpleNamespace(random=lambda: 0.0))
    for module in (backoff, _timers):
        monkeypatch.setattr(module, "reconnect_delay", lambda failures, random: 0.01)


@pytest.fixture(params=["pubnub"])  # test_delivery.py asks for the others too
def transport(
    request: pytest.FixtureRequest,
    proxy: Proxy,
    short_pauses: None,
    monkeypatch: pytest.MonkeyPatch,
) -> Any:
    """The settings of each transport; the real clients, with shorter pauses."""
    monkeypatch.setattr(connect, "fetch_address", _through(proxy.address))
    return TRANSPORTS[request.param](proxy.address)


@pytest.fixture(params=DRIVERS)
def driver(
    request: pytest.FixtureRequest, settings: dict[str, Any], transport: Any
) -> Iterator[Driver]:
    """A subscription over each transport in sync and async."""
    running = DRIVERS[request.param](settings, transport=transport)
    yield running
    running.close()

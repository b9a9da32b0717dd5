"""Every connection of a subscription takes the proxy of the client's HTTP, however it was given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from ringkit import RingCentral, TransportError
from ringkit_emulator import Emulator
from tests.subscriptions.conftest import CONNECTIONS, TRANSPORTS
from tests.subscriptions.driver import STORE, AsyncDriver, Driver, SyncDriver
from tests.subscriptions.proxies import DECODES_CREDENTIALS
from tests.support.http_proxy import ForwardingProxy

USER, PASSWORD = "user@corp", "p:/s3cret" if DECODES_CREDENTIALS else "p:s3cret"
CLIENTS: dict[type[Driver], Any] = {SyncDriver: httpx.Client, AsyncDriver: httpx.AsyncClient}


def _url(address: str) -> str:
    return str(httpx.URL(f"http://{address}", username=USER, password=PASSWORD))


def _environment(address: str, environment: pytest.MonkeyPatch) -> dict[str, Any]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        environment.setenv(name, _url(address))
    for name in ("NO_PROXY", "no_proxy"):
        environment.setenv(name, "")
    return {}


#: How a proxy is given: what makes the settings, or those of the HTTP client.
SETTINGS: dict[str, Callable[[str, pytest.MonkeyPatch], dict[str, Any]]] = {
    "text": lambda address, _: {"proxy": _url(address)},
    "httpx.Proxy": lambda address, _: {
        "proxy": httpx.Proxy(f"http://{address}", auth=(USER, PASSWORD))
    },
    "environment": _environment,
}


@pytest.mark.parametrize("driver_type", CLIENTS)
@pytest.mark.parametrize("given", [*SETTINGS, "http_client", "http_client environment"])
@pytest.mark.parametrize("name", CONNECTIONS)
def test_notifications_come_through_the_proxy(
    emulator: Emulator,
    settings: dict[str, Any],
    driver_type: type[Driver],
    given: str,
    name: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with ForwardingProxy(f"{USER}:{PASSWORD}") as proxy:
        if given.startswith("http_client"):
            how = "environment" if given.endswith("environment") else "httpx.Proxy"
            made = SETTINGS[how](proxy.address, monkeypatch)
            settings = settings | {"http_client": CLIENTS[driver_type](**made)}
        else:
            settings = settings | SETTINGS[given](proxy.address, monkeypatch)
        driver = driver_type(settings, transport=TRANSPORTS[name](emulator.pubnub_origin))
        driver.register()
        emulator.notify(STORE, {"number": 1})
        driver.wait_for_numbers(1)
        driver.call(driver.client.close)
        if client := settings.get("http_client"):
            driver.call(client.close if driver_type is SyncDriver else client.aclose)
        driver.close()
        assert any(method == "CONNECT" or "/v2/subscribe/" in target
                   for method, target in proxy.seen)  # fmt: skip
        assert proxy.refused == 0


@pytest.mark.parametrize("driver_type", CLIENTS)
@pytest.mark.parametrize("name", CONNECTIONS)
def test_an_untrusted_environment_is_ignored(
    emulator: Emulator,
    settings: dict[str, Any],
    driver_type: type[Driver],
    name: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with ForwardingProxy() as proxy:
        _environment(proxy.address, monkeypatch)
        given = settings | {"trust_env": False}
        driver = driver_type(given, transport=TRANSPORTS[name](emulator.pubnub_origin))
        driver.register()
        emulator.notify(STORE, {"number": 1})
        driver.wait_for_numbers(1)
        driver.close()
        assert proxy.seen == []


def test_a_proxy_that_refuses_is_named(emulator: Emulator, settings: dict[str, Any]) -> None:
    from ringkit._io.flow import run
    from ringkit.subscriptions._transports.websocket.io import Connect

    with (
        ForwardingProxy("other:one") as proxy,
        RingCentral(**settings, proxy=_url(proxy.address)) as rc,
    ):

        def connect() -> Any:
            return (yield Connect("ws://127.0.0.1:1/?access_token=t0ken"))

        with pytest.raises(TransportError, match="HTTP status 407 by the proxy") as caught:
            run(connect(), rc._io)
    assert "s3cret" not in str(caught.value)

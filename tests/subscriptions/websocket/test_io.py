"""The arguments with which a WebSocket is opened: the route of the HTTP client."""

from __future__ import annotations

import ssl
from typing import Any

import httpx
import pytest
import websockets.version

from ringkit import TransportError
from ringkit._io.clock import SystemClock
from ringkit._io.http import AsyncIO, SyncIO
from ringkit.subscriptions._transports.websocket.io import Connect, socket_arguments
from tests.subscriptions.proxies import DECODES_CREDENTIALS

try:
    from websockets.proxy import parse_proxy
except ImportError:  # websockets 15
    from websockets.uri import parse_proxy

IOS: dict[str, Any] = {
    "blocking engine": lambda settings: SyncIO(None, SystemClock(), settings),
    "async engine": lambda settings: AsyncIO(None, SystemClock(), settings),
    "httpx.Client": lambda settings: SyncIO(httpx.Client(**settings), SystemClock()),
    "httpx.AsyncClient": lambda settings: AsyncIO(httpx.AsyncClient(**settings), SystemClock()),
}


#: Trusts the usual authorities; reading them takes longer than the rest of a test.
CONTEXT = ssl.create_default_context()


@pytest.fixture(params=IOS)
def made(request: pytest.FixtureRequest) -> Any:
    """Return the arguments for a URL and an HTTP engine made with settings."""

    def make(url: str, **settings: Any) -> dict[str, Any]:
        effect = Connect(url, (("User-Agent", "app"),))
        return socket_arguments(effect, IOS[request.param](settings).engine)

    return make


def test_the_websocket_uses_the_tls_of_the_http_client(made: Any) -> None:
    plain = made("ws://127.0.0.1/", trust_env=False)
    assert "ssl" not in plain
    assert plain["additional_headers"] == (("User-Agent", "app"),)
    assert plain["proxy"] is None
    assert made("wss://x/")["ssl"].verify_mode is ssl.CERT_REQUIRED
    assert made("wss://x/", verify=False)["ssl"].verify_mode is ssl.CERT_NONE
    assert made("wss://x/", verify=CONTEXT)["ssl"] is CONTEXT
    assert made("wss://x/", transport=httpx.MockTransport(lambda request: None))["proxy"] is None


@pytest.mark.parametrize("scheme", ["http", "https", "socks5"])
@pytest.mark.parametrize("target", ["ws://x/", "wss://x/"])
def test_the_websocket_uses_the_proxy_of_the_http_client(
    made: Any, scheme: str, target: str
) -> None:
    pytest.importorskip("socksio") if scheme == "socks5" else None
    special = "p:/%ü" if DECODES_CREDENTIALS else "p:!"
    for user, password in (("u", "p"), ("u@x", special), ("u", ""), ("", "")):
        auth = (user, password) if user else None
        for proxy in (
            httpx.Proxy(f"{scheme}://proxy.test:3128", auth=auth),
            str(httpx.URL(f"{scheme}://proxy.test:3128", username=user, password=password)),
        ):
            found = parse_proxy(made(target, proxy=proxy, verify=CONTEXT)["proxy"])
            assert (found.scheme, found.host, found.port) == (scheme, "proxy.test", 3128)
            assert (found.username or "", found.password or "") == (user, password)


def test_the_proxy_comes_from_the_environment_if_that_is_trusted(
    made: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.test:3128")
    monkeypatch.setenv("NO_PROXY", "direct.test")
    assert made("wss://x.test/")["proxy"] == "http://proxy.test:3128"
    assert made("wss://x.test/", trust_env=False)["proxy"] is None
    assert made("wss://direct.test/")["proxy"] is None


def test_an_ipv6_proxy_and_tls_to_the_proxy(made: Any) -> None:
    proxy = httpx.Proxy("https://[::1]:3128", ssl_context=CONTEXT)
    arguments = made("wss://x/", proxy=proxy)
    assert arguments["proxy_ssl"] is CONTEXT
    assert parse_proxy(arguments["proxy"]).host == "::1"


@pytest.mark.parametrize(("user", "password"), [("u", "p/"), ("u", "p?"), ("u", "[p"), ("u", "ü")])
def test_credentials_that_an_older_websockets_cannot_send_are_refused(
    made: Any, monkeypatch: pytest.MonkeyPatch, user: str, password: str
) -> None:
    monkeypatch.setattr(websockets.version, "version", "17.1")
    proxy = httpx.Proxy("http://proxy.test:3128", auth=(user, password))
    with pytest.raises(TransportError, match=r"install websockets 17\.2") as caught:
        made("wss://x/", proxy=proxy, verify=CONTEXT)
    assert caught.value.processed is False
    assert f"{password}@" not in str(caught.value)
    literal = httpx.Proxy("http://proxy.test:3128", auth=("u@x", "p:!"))
    assert (
        made("wss://x/", proxy=literal, verify=CONTEXT)["proxy"] == "http://u@x:p:!@proxy.test:3128"
    )


def test_headers_for_a_proxy_are_refused(made: Any) -> None:
    for header in ({"X-Trace": "1"}, {"Proxy-Authorization": "Bearer s3cret"}):
        with pytest.raises(TransportError, match="headers to a proxy") as caught:
            made("wss://x/", proxy=httpx.Proxy("http://proxy.test:3128", headers=header))
        assert "s3cret" not in str(caught.value)

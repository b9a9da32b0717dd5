"""The HTTP client may be made in any way that httpx knows."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest

from ringkit import AsyncRingCentral, RingCentral, TransportError
from ringkit._io.engines.pool import PoolLimits

TOKEN = {"access_token": "secret", "expires_in": 3600}


def answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=TOKEN if request.method == "POST" else {"id": 7})


def test_a_transport() -> None:
    transport = httpx.MockTransport(answer)
    with RingCentral(client_id="id", jwt="x", transport=transport) as rc:
        assert rc.api.extensions.read_extension().id == 7


@pytest.fixture
def proxy() -> Iterator[tuple[str, list[str]]]:
    """A proxy that answers by itself, and what it was asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.requestline)
            content = b'{"id": 8}'
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *arguments: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}", asked
        server.shutdown()


def test_a_proxy(proxy: tuple[str, list[str]]) -> None:
    address, asked = proxy
    settings: Any = {"server_url": "http://platform.example", "client_id": "id", "proxy": address}
    with RingCentral(**settings, allow_http=True) as rc:
        rc.auth.restore({"access_token": "x", "expires_in": 3600})
        assert rc.get("/restapi/oauth/jwks").json() == {"id": 8}
    assert asked == ["GET http://platform.example/restapi/oauth/jwks HTTP/1.1"]


@pytest.mark.parametrize("client", [RingCentral, AsyncRingCentral])
def test_settings_reach_the_engine(client: Any) -> None:
    limits = httpx.Limits(max_connections=3, max_keepalive_connections=2, keepalive_expiry=None)
    rc = client(client_id="id", verify=False, trust_env=False, pool_limits=limits)
    engine = rc._io.engine
    assert engine.tls.verify_mode is ssl.CERT_NONE
    assert engine._limits == PoolLimits(3, 2, float("inf"))


@pytest.mark.parametrize(
    ("client", "made"), [(RingCentral, "Client"), (AsyncRingCentral, "AsyncClient")]
)
@pytest.mark.parametrize(
    "proxy", ["https://proxy.example", httpx.Proxy("http://x", headers={"X-Key": "1"})]
)
def test_a_proxy_of_another_kind_is_left_to_httpx(
    client: Any, made: str, proxy: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[dict[str, Any]] = []
    real = getattr(httpx, made)

    def recorded(**settings: Any) -> Any:
        given.append(settings)
        return real(transport=httpx.MockTransport(answer))

    monkeypatch.setattr(httpx, made, recorded)
    rc = client(client_id="id", proxy=proxy, trust_env=False)
    assert type(rc._io.engine).__name__.endswith("HttpxEngine")
    assert str(getattr(given[0]["proxy"], "url", given[0]["proxy"])) == str(
        getattr(proxy, "url", proxy)
    )
    assert given[0]["trust_env"] is False


def test_a_client_that_is_given_is_set_up_by_its_owner() -> None:
    with httpx.Client(transport=httpx.MockTransport(answer)) as own:
        with pytest.raises(TypeError, match="verify: set this on the http_client instead"):
            RingCentral(client_id="id", http_client=own, verify=False)
        with RingCentral(client_id="id", jwt="x", http_client=own) as rc:
            assert rc.get("/restapi/v1.0/x").json() == {"id": 7}
        assert not own.is_closed


def test_a_client_that_is_closed_or_of_another_event_loop_is_named() -> None:
    own = httpx.Client(transport=httpx.MockTransport(answer))
    own.close()
    with (
        RingCentral(client_id="id", http_client=own, max_attempts=1) as rc,
        pytest.raises(TransportError, match="sends nothing after close"),
    ):
        rc.get("/restapi/v1.0/x", skip_auth=True)

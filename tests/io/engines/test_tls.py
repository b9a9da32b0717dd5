"""TLS with a root certificate of one's own, client certificates, and proxies with a password."""

from __future__ import annotations

import asyncio
import shutil
import socket
import ssl
import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from ringkit import AsyncRingCentral, RingCentral, RingkitError
from ringkit._io.engines.failures import ConnectFailure
from tests.io.engines.servers import echo, serving
from tests.io.engines.test_faults import Client, request
from tests.support.http_proxy import ForwardingProxy

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the keys")

KINDS = pytest.mark.parametrize("kind", ["blocking", "asyncio"])
#: Makes a client of a kind with settings of its engine.
Make = Callable[..., Client]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A self-signed certificate for localhost, with its key in the same file."""
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
         "-keyout", "key.pem", "-out", "cert.pem"],
        cwd=folder, check=True, capture_output=True,
    )  # fmt: skip
    both = folder / "both.pem"
    both.write_bytes((folder / "cert.pem").read_bytes() + (folder / "key.pem").read_bytes())
    return both


@pytest.fixture
def secure(certificate: Path) -> Iterator[Callable[[bool], Any]]:
    def server(*, demanding: bool = False) -> Any:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        if demanding:
            context.verify_mode = ssl.CERT_REQUIRED
            context.load_verify_locations(certificate)

        def handler(plain: socket.socket) -> None:
            with suppress(OSError):
                with context.wrap_socket(plain, server_side=True) as connection:
                    echo(connection)

        return serving(handler)

    return server  # type: ignore[return-value]


@pytest.fixture
def make() -> Iterator[Make]:
    made: list[Client] = []

    def client(kind: str, **settings: Any) -> Client:
        made.append(Client(kind, **{"trust_env": False, **settings}))
        return made[-1]

    yield client
    for each in made:
        assert each.used == 0
        each.close()


def on_localhost(url: str) -> str:
    return url.replace("http://127.0.0.1", "https://localhost")


@KINDS
def test_a_root_certificate(kind: str, make: Make, secure: Any, certificate: Path) -> None:
    with secure() as url:
        client = make(kind, verify=str(certificate))
        for path in ("/1", "/2"):
            assert client.get(request(on_localhost(url) + path)) == (200, path.encode())
        context = ssl.create_default_context(cafile=str(certificate))
        assert make(kind, verify=context).get(request(on_localhost(url))) == (200, b"/")
        assert make(kind, verify=False).get(request(on_localhost(url))) == (200, b"/")
        for verify, wrong in (
            (True, on_localhost(url)),  # not signed by a root that is known
            (str(certificate), url.replace("http", "https")),  # not for this name
        ):
            with pytest.raises(ConnectFailure, match=r"certificate"):
                make(kind, verify=verify).get(request(wrong))


@KINDS
def test_a_client_certificate(kind: str, make: Make, secure: Any, certificate: Path) -> None:
    with secure(demanding=True) as url:
        client = make(kind, verify=str(certificate), cert=str(certificate))
        assert client.get(request(on_localhost(url))) == (200, b"/")


@KINDS
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_with_a_password(
    kind: str, scheme: str, make: Make, secure: Any, certificate: Path
) -> None:
    server = secure() if scheme == "https" else serving(echo)
    with server as url, ForwardingProxy("ada:p@ss:word") as proxy:
        target = on_localhost(url) if scheme == "https" else url
        through = f"http://ada:p%40ss%3Aword@{proxy.address}"
        client = make(kind, verify=str(certificate), proxy=through)
        assert client.get(request(f"{target}/x")) == (200, b"/x")
        assert proxy.seen[0][0] == ("CONNECT" if scheme == "https" else "GET")
        if scheme == "https":
            with pytest.raises(ConnectFailure, match="407"):
                make(kind, verify=str(certificate), proxy=f"http://{proxy.address}").get(
                    request(target)
                )


@KINDS
def test_the_environment_names_a_proxy(
    kind: str, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(echo) as url, ForwardingProxy() as proxy:
        monkeypatch.setenv("HTTP_PROXY", f"http://{proxy.address}")
        monkeypatch.setenv("NO_PROXY", "")
        assert make(kind, trust_env=True).get(request(f"{url}/x")) == (200, b"/x")
        assert len(proxy.seen) == 1
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        assert make(kind, trust_env=True).get(request(f"{url}/y")) == (200, b"/y")
        assert make(kind).get(request(f"{url}/z")) == (200, b"/z")
        assert len(proxy.seen) == 1


@KINDS
@pytest.mark.parametrize(
    ("settings", "shown"),
    [
        ({"verify": "{folder}/none.pem"}, "none.pem cannot be read as root certificates: No such"),
        ({"verify": "{folder}/text.pem"}, "text.pem cannot be read as root certificates: "),
        ({"cert": "{folder}/none.pem"}, "none.pem cannot be read as a client certificate"),
        ({"cert": ("{folder}/text.pem", "{folder}/none.pem", "s3cret")}, "text.pem and .*none.pem"),
    ],
    ids=["no roots", "unreadable roots", "no certificate", "no key"],
)
@pytest.mark.parametrize("proxy", [None, "https://127.0.0.1:9"], ids=["", "with httpx"])
def test_files_that_cannot_be_read(
    kind: str, settings: dict[str, Any], shown: str, proxy: str | None, tmp_path: Path
) -> None:
    def at(text: str) -> str:
        return text.replace("{folder}", str(tmp_path))

    def named(value: str | tuple[str, ...]) -> Any:
        return at(value) if isinstance(value, str) else tuple(map(at, value))

    (tmp_path / "text.pem").write_text("no certificate", "utf-8")
    given: dict[str, Any] = {name: named(value) for name, value in settings.items()}
    given |= {"client_id": "id", "server_url": "https://127.0.0.1:9", "proxy": proxy}

    async def with_asyncio() -> None:
        async with AsyncRingCentral(**given) as rc:
            await rc.login(access_token="token")
            await rc.get("/")

    def blocking() -> None:
        with RingCentral(**given) as rc:
            rc.login(access_token="token")
            rc.get("/")

    with pytest.raises(RingkitError, match=shown) as raised:
        asyncio.run(with_asyncio()) if kind == "asyncio" else blocking()
    assert "s3cret" not in str(raised.value)

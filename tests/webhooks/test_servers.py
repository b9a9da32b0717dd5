"""The adapters in real servers, spoken to by httpx and by sockets that misbehave."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ringkit.webhooks import WebhookReceiver, wsgi_app
from ringkit.webhooks._reply import Receiver
from tests.webhooks.support import (
    SECRET,
    asgi_server,
    posted,
    signed,
    until,
    wsgi_server,
)

LIMIT = 4096
Server = Callable[[Receiver], AbstractContextManager[str]]


@pytest.fixture(params=[asgi_server, wsgi_server], ids=["asgi", "wsgi"], scope="module")
def site(request: pytest.FixtureRequest) -> Iterator[tuple[str, list[Any]]]:
    """The address of a running receiver, and what its handler received."""
    received: list[Any] = []
    receiver = WebhookReceiver(SECRET, received.append, max_body=LIMIT)
    serve: Server = request.param
    with serve(receiver) as url:
        yield url, received
    receiver.close()


def raw(url: str, request: bytes, *, half: bool = False) -> bytes:
    """Send bytes as they are and return what comes back."""
    place = urlsplit(url)
    with socket.create_connection((str(place.hostname), place.port or 0), timeout=20) as sock:
        try:
            sock.sendall(request)
            if half:
                sock.shutdown(socket.SHUT_WR)
            received = b""
            while b"\r\n\r\n" not in received:
                piece = sock.recv(65536)
                if not piece:
                    break
                received += piece
        except ConnectionError:  # refused before everything was read
            return b""
    return received


def head(length: object, *more: str) -> bytes:
    lines = ["POST / HTTP/1.1", "Host: x", f"Verification-Token: {SECRET}", *more]
    if length is not None:
        lines.append(f"Content-Length: {length}")
    return ("\r\n".join([*lines, "", ""])).encode()


def test_handshake_delivery_and_refusals(site: tuple[str, list[Any]]) -> None:
    url, received = site
    with httpx.Client(base_url=url, verify=False) as http:
        shaken = http.post("/", headers={"Validation-Token": "v-1"})
        assert shaken.status_code == 200
        assert shaken.headers["Validation-Token"] == "v-1"
        assert shaken.headers["Content-Type"] == "application/json"
        assert http.post("/", content=posted("s-1"), headers=signed()).status_code == 200
        assert http.post("/", content=posted("s-1"), headers=signed()).status_code == 200
        until(lambda: received)
        assert [event.uuid for event in received if event.uuid == "s-1"] == ["s-1"]
        assert http.post("/", content=posted()).status_code == 401
        wrong = signed(Verification_Token="no")
        assert http.post("/", content=posted(), headers=wrong).status_code == 403
        assert http.post("/", content=b"{", headers=signed()).status_code == 400
        got = http.get("/")
        assert (got.status_code, got.headers["Allow"]) == (405, "POST")


def test_an_announced_size_beyond_the_limit_is_refused_unread(
    site: tuple[str, list[Any]],
) -> None:
    answer = raw(site[0], head(10**12))
    assert b" 413 " in answer.split(b"\r\n")[0]


def test_a_body_that_grows_beyond_the_limit_is_refused(site: tuple[str, list[Any]]) -> None:
    url, received = site
    before = len(received)
    chunk = b"%x\r\n%s\r\n" % (LIMIT, b" " * LIMIT)
    answer = raw(url, head(None, "Transfer-Encoding: chunked") + chunk * 3 + b"0\r\n\r\n")
    # wsgiref does not decode chunks: to a WSGI application there is no body.
    assert answer == b"" or answer.split(b" ")[1] in {b"413", b"400"}
    assert len(received) == before


def test_chunks_within_the_limit_are_read() -> None:
    received: list[Any] = []
    with asgi_server(WebhookReceiver(SECRET, received.append, max_body=LIMIT)) as url:
        pieces = [posted("chunked")[:20], posted("chunked")[20:]]
        answer = httpx.post(url, verify=False, content=iter(pieces), headers=signed())
        assert answer.status_code == 200
        until(lambda: received)
        assert received[0].uuid == "chunked"


@pytest.mark.parametrize("length", ["-1", "1_0", "ten", "9" * 30])
def test_a_size_that_is_none(site: tuple[str, list[Any]], length: str) -> None:
    answer = raw(site[0], head(length))
    assert answer == b"" or answer.split(b" ")[1] in {b"400", b"413"}


def test_a_body_that_breaks_off_disturbs_no_other(site: tuple[str, list[Any]]) -> None:
    url, received = site
    before = len(received)
    raw(url, head(500) + b'{"uuid": "broken', half=True)
    ended = f"after-{before}"
    assert httpx.post(url, verify=False, content=posted(ended), headers=signed()).status_code == 200
    until(lambda: received and received[-1].uuid == ended)
    assert len(received) == before + 1


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_fuzzed_requests_leave_the_server_alive(
    site: tuple[str, list[Any]], data: st.DataObject
) -> None:
    url, _ = site
    text = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=30)
    headers = data.draw(
        st.dictionaries(
            st.sampled_from(["Validation-Token", "Verification-Token", "Content-Encoding", "X"]),
            text.map(str.strip),
        )
    )
    body = data.draw(st.binary(max_size=200) | st.just(posted()))
    method = data.draw(st.sampled_from(["POST", "GET", "PUT", "BREW"]))
    answer = httpx.request(method, url, verify=False, content=body, headers=headers)
    assert answer.status_code in {200, 400, 401, 403, 405, 413, 415}


def test_a_coroutine_function_handles_under_asgi_only() -> None:
    received: list[Any] = []

    async def handler(event: Any) -> None:
        received.append(event.uuid)

    receiver = WebhookReceiver(SECRET, handler)
    with pytest.raises(TypeError, match="no event loop"):
        wsgi_app(receiver)
    with asgi_server(receiver) as url:
        for number in range(3):
            answer = httpx.post(url, verify=False, content=posted(f"a-{number}"), headers=signed())
            assert answer.status_code == 200
        until(lambda: len(received) == 3)
    assert received == ["a-0", "a-1", "a-2"]

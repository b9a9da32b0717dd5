"""Clients of httpx that a user gives keep to what the engines here keep to."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import httpx2
import pytest

from ringkit import (
    AsyncRingCentral,
    AuthUnavailableError,
    RequestTimeout,
    RingCentral,
    RingkitError,
    TransportError,
)
from ringkit._io.engines.messages import Request
from tests.io.engines.servers import answer, echo, read_request, serving

Get = Callable[..., Any]


CLIENTS = {
    f"{library.__name__}.{kind}": getattr(library, kind)
    for library in (httpx, httpx2)
    for kind in ("Client", "AsyncClient")
}


@pytest.fixture(params=["blocking", "asyncio", *CLIENTS])
def get(request: pytest.FixtureRequest) -> Get:
    """Send a GET request, with a client of ringkit on one of the engines."""

    def given() -> Any:
        """Return a context manager of what is given as the client."""
        if "." not in request.param:
            return contextlib.nullcontext()
        return CLIENTS[request.param](trust_env=False, verify=False)

    def blocking(url: str, **options: Any) -> Any:
        with (
            given() as http,
            RingCentral(server_url=origin(url), client_id="id", http_client=http) as rc,
        ):
            rc.login(access_token="token")
            return rc.get(url, **options)

    async def with_asyncio(url: str, **options: Any) -> Any:
        async with (
            given() as http,
            AsyncRingCentral(server_url=origin(url), client_id="id", http_client=http) as rc,
        ):
            await rc.login(access_token="token")
            return await rc.get(url, **options)

    if request.param == "blocking" or request.param.endswith(".Client"):
        return blocking
    return lambda url, **options: asyncio.run(with_asyncio(url, **options))


def origin(url: str) -> str:
    return "/".join(url.split("/")[:3])


@pytest.mark.parametrize(
    "target",
    [
        "/a/../b", "/a/./b", "//a", "/%7e%2f%2F%E4", "/a;b=1?c;d", "/?t", "/?a&&b=", "/?a=1+2",
        '/?a="b"<c>{d}|^`\\', "/?u=http://h/p?q=1", "/%zz?%", "/?sig=a/b:c@d,e!$()*'",
    ],
)  # fmt: skip
def test_addresses_are_sent_byte_for_byte(get: Get, target: str) -> None:
    with serving(echo) as url:
        assert get(f"{url}{target}#fragment").content == target.encode()


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("/a b", b"/a%20b"),
        ("/\u00e4?\u20ac=\u00df", b"/%C3%A4?%E2%82%AC=%C3%9F"),
        ("/%E4\u00e4", b"/%E4%C3%A4"),
    ],
)
def test_what_no_request_line_can_carry_is_encoded(get: Get, given: str, sent: bytes) -> None:
    with serving(echo) as url:
        assert get(f"{url}{given}").content == sent


@contextlib.contextmanager
def _untouched() -> Iterator[str]:
    """A server to which nothing may connect."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        listener.setblocking(False)
        with pytest.raises(BlockingIOError):
            listener.accept()


@pytest.mark.parametrize("given", ["/a\r\nX: y", "/a\tb", "/\x00", "/\x7f", "/\ud800"])
def test_an_address_with_characters_of_no_address_is_refused_at_once(get: Get, given: str) -> None:
    with _untouched() as url, pytest.raises(ValueError, match="no other control character"):
        get(f"{url}{given}")


@pytest.mark.parametrize("name", ["", "a b", "a\r\nb", "a:", "\u00e4"])
def test_names_of_headers_are_checked_before_anything_is_sent(get: Get, name: str) -> None:
    with _untouched() as url, pytest.raises(ValueError, match="is no name of a header"):
        get(f"{url}/", headers={name: "x"})


@pytest.mark.parametrize("name", ["Host", "content-length", "Transfer-Encoding", "Connection"])
def test_headers_that_the_request_decides_cannot_be_given(get: Get, name: str) -> None:
    with pytest.raises(ValueError, match="follows from the request"):
        get("http://127.0.0.1:9/", headers={name: "1"})


@pytest.mark.parametrize("begin", [0, 8])
def test_a_deadline_ends_a_head_that_drips(get: Get, begin: int) -> None:
    whole = answer(b"x", "X-Long: " + "y" * 1000)

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(whole[:begin])
        for byte in whole[begin:]:
            connection.sendall(bytes([byte]))
            time.sleep(0.01)

    with serving(handler) as url:
        begun = time.monotonic()
        with pytest.raises(RequestTimeout, match="deadline"):
            get(f"{url}/", deadline=0.4)
        assert time.monotonic() - begun < 1.5


def test_a_response_after_the_deadline_gives_its_connection_back() -> None:
    def handler(connection: socket.socket) -> None:
        while found := read_request(connection):
            time.sleep(0.2 if b"slow" in found.partition(b"\r\n")[0] else 0)
            connection.sendall(answer(b"{}"))

    limits = httpx.Limits(max_connections=1)
    with (
        serving(handler) as url,
        httpx.Client(limits=limits, trust_env=False) as given,
        RingCentral(server_url=url, client_id="id", http_client=given) as rc,
    ):
        rc.login(access_token="token")
        for _ in range(3):
            with pytest.raises(RequestTimeout):
                rc.get("/slow", deadline=0.05, max_attempts=1)
        assert rc.get("/quick", deadline=5).status == 200


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
@pytest.mark.parametrize("setting", ["http_client", "transport"])
@pytest.mark.parametrize("used", [False, True], ids=["new", "used before"])
def test_a_child_gets_no_answer_of_its_parent(setting: str, used: bool) -> None:
    made = {"http_client": httpx.Client, "transport": httpx.HTTPTransport}[setting]
    with (
        serving(echo) as url,
        made(trust_env=False) as http,
        RingCentral(server_url=url, client_id="id", max_attempts=1, **{setting: http}) as rc,
    ):
        rc.login(access_token="token")
        if used:
            rc.get("/first")
        child = os.fork()
        if child == 0:
            right = False
            try:
                right = rc.get("/child").content == b"/child" and not used
            except TransportError as error:
                right = used and "before the process was forked" in str(error)
            finally:
                os._exit(0 if right else 1)
        assert os.waitpid(child, 0)[1] == 0
        assert rc.get("/parent").content == b"/parent"


@pytest.mark.usefixtures("abandoned")
def test_nothing_is_sent_in_a_second_event_loop() -> None:
    received: list[bytes] = []

    def handler(connection: socket.socket) -> None:
        while found := read_request(connection):
            received.append(found.split(b" ")[1])
            connection.sendall(answer(b"{}"))

    with serving(handler) as url:
        given = httpx.AsyncClient(trust_env=False)
        rc = AsyncRingCentral(server_url=url, client_id="id", http_client=given, max_attempts=1)

        async def first() -> None:
            await rc.login(access_token="token")
            await rc.post("/first", {})
            # While the first loop runs, and calls of it are on their way.
            calls = [rc.get("/beside") for _ in range(5)]
            other = asyncio.to_thread(asyncio.run, rc.post("/second", {}))
            results = await asyncio.wait_for(
                asyncio.gather(*calls, other, return_exceptions=True), 10
            )
            refused = results.pop()
            assert isinstance(refused, TransportError)
            assert "event loop that it was first used in" in str(refused)
            assert [getattr(result, "status", result) for result in results] == [200] * 5

        asyncio.run(first())
        with pytest.raises(TransportError, match="event loop that it was first used in"):
            asyncio.run(rc.post("/third", {}))
        assert received == [b"/first", *[b"/beside"] * 5]


@pytest.mark.usefixtures("abandoned")
@pytest.mark.parametrize("logged_in", [True, False], ids=["call", "login"])
@pytest.mark.parametrize("state", ["closed", "of another event loop"])
def test_a_client_that_can_send_nothing_is_not_tried_again(state: str, logged_in: bool) -> None:
    def handler(connection: socket.socket) -> None:
        while read_request(connection):
            connection.sendall(answer(b"{}"))

    async def make(url: str) -> AsyncRingCentral:
        given = httpx.AsyncClient(trust_env=False)
        rc = AsyncRingCentral(server_url=url, client_id="id", client_secret="s", http_client=given)
        await rc.login(access_token="token")
        await rc.get("/first")
        if state == "closed":
            await given.aclose()
        return rc

    async def use(rc: AsyncRingCentral) -> None:
        if not logged_in:
            await rc.login(jwt="a.b.c")
        await rc.get("/second")

    with serving(handler) as url:
        rc = asyncio.run(make(url))
        waits: list[object] = []
        rc.on("request_wait", waits.append)
        with pytest.raises(RingkitError, match="httpx client") as caught:
            asyncio.run(use(rc))
        assert waits == []
        assert isinstance(caught.value, TransportError if logged_in else AuthUnavailableError)


def test_mocks_work_in_any_event_loop() -> None:
    mock = httpx.MockTransport(lambda request: httpx.Response(200, json={}))
    rc = AsyncRingCentral(client_id="id", http_client=httpx.AsyncClient(transport=mock))

    async def use() -> int:
        await rc.login(access_token="token")
        return (await rc.get("/")).status

    assert [asyncio.run(use()) for _ in range(3)] == [200, 200, 200]


@pytest.mark.parametrize("given", [httpx.AsyncClient, httpx2.AsyncClient, object, dict])
def test_a_client_of_another_kind_is_refused_when_it_is_given(given: Any) -> None:
    with pytest.raises(TypeError, match=r"http_client is an httpx\.Client"):
        RingCentral(http_client=given())
    with pytest.raises(TypeError, match=r"http_client is an httpx\.AsyncClient"):
        AsyncRingCentral(http_client=httpx.Client() if given is object else object())  # type: ignore[arg-type]


def test_a_request_whose_address_is_refused_has_a_repr() -> None:
    made = Request.__new__(Request)
    with pytest.raises(ValueError, match="no other control character"):
        made.__init__("GET", "https://h/\x00", [], None, {})  # type: ignore[misc]
    assert repr(made) == "<Request>"

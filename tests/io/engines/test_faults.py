"""What happens to connections and places when something goes wrong, with and without asyncio."""

from __future__ import annotations

import asyncio
import os
import random
import socket
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ringkit._io.engines.asynchronous import AsyncEngine
from ringkit._io.engines.blocking import BlockingEngine
from ringkit._io.engines.failures import (
    BodyFailure,
    ConnectFailure,
    HttpFailure,
    TimeoutFailure,
)
from ringkit._io.engines.messages import Request
from ringkit._io.engines.pool import PoolLimits
from ringkit._io.flow import run, run_async
from tests.io.engines.calls import TIMEOUT, read, read_async, request
from tests.io.engines.servers import answer, echo, read_request, serving

ROOT = Path(__file__).resolve().parents[3]


class Client:
    """Either engine, with blocking calls and the number of places that are free."""

    def __init__(self, kind: str, **settings: Any) -> None:
        self._loop = asyncio.new_event_loop() if kind == "asyncio" else None
        self.engine: Any = AsyncEngine(**settings) if self._loop else BlockingEngine(**settings)

    def get(self, sent: Request, end: float | None = None) -> tuple[int, bytes]:
        if self._loop is not None:
            return self._loop.run_until_complete(read_async(self.engine, sent, end))
        return read(self.engine, sent, end)

    def renew(self) -> None:
        """Take another event loop: asyncio itself does not survive a fork."""
        if self._loop is not None:
            self._loop = asyncio.new_event_loop()

    @property
    def used(self) -> int:
        loop = self._loop
        pool = self.engine.pool if loop is None else self.engine._pools._values.get(loop)
        return 100 - pool.places.free if pool is not None else 0

    def close(self) -> None:
        if self._loop is None:
            self.engine.close()
        else:
            self._loop.run_until_complete(self.engine.close())
            self._loop.run_until_complete(asyncio.sleep(0))
            self._loop.close()


@pytest.fixture(params=["blocking", "asyncio"])
def client(request: pytest.FixtureRequest) -> Iterator[Client]:
    made = Client(request.param, trust_env=False)
    yield made
    assert made.used == 0
    made.close()


class Pieces:
    """A body of several pieces."""

    content_type = "application/octet-stream"
    replayable = True

    def __init__(self, *pieces: bytes, length: int | None = None) -> None:
        self._pieces = pieces
        self.length = sum(map(len, pieces)) if length is None else length

    def chunks(self) -> Iterator[bytes]:
        return iter(self._pieces)


def test_connections_are_kept(client: Client) -> None:
    connections = []

    def handler(connection: socket.socket) -> None:
        connections.append(connection)
        echo(connection)

    with serving(handler) as url:
        for number in range(20):
            assert client.get(request(f"{url}/{number}")) == (200, b"/%d" % number)
    assert len(connections) == 1


@pytest.mark.parametrize(
    "target", ["/%E4%2f%2F", "/a;b=1?t", "/?a&&b=+#part", "/..//x/./y", "?q=%20+%zz"]
)
def test_addresses_are_sent_byte_for_byte(client: Client, target: str) -> None:
    with serving(echo) as url:
        path = target.partition("#")[0]
        expected = path if path.startswith("/") else f"/{path}"
        assert client.get(request(f"{url}{target}")) == (200, expected.encode())


def test_a_server_that_closes_idle_connections(client: Client) -> None:
    def handler(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(answer(b"once"))

    with serving(handler) as url:
        for _ in range(5):
            assert client.get(request(url)) == (200, b"once")
            time.sleep(0.02)


@pytest.mark.parametrize("pause", [0.0, 0.02])
def test_an_answer_that_was_not_asked_for_reaches_no_one(client: Client, pause: float) -> None:
    def handler(connection: socket.socket) -> None:
        while found := read_request(connection):
            own = answer(found.split(b" ")[1])
            if pause:
                connection.sendall(own)
                time.sleep(pause)
                connection.sendall(answer(b"of another"))
            else:
                connection.sendall(own + answer(b"of another"))

    with serving(handler) as url:
        for number in range(5):
            assert client.get(request(f"{url}/{number}")) == (200, b"/%d" % number)
            time.sleep(2 * pause)


def test_an_answer_before_the_body_was_sent(client: Client) -> None:
    def handler(connection: socket.socket) -> None:
        connection.recv(100)
        connection.sendall(answer(b"too large", "Connection: close", status="413 Too Large"))
        time.sleep(0.05)

    body = Pieces(*[b"x" * 65536] * 400)
    with serving(handler) as url:
        assert client.get(request(url, body, "POST")) == (413, b"too large")


def test_a_large_body_arrives(client: Client) -> None:
    def handler(connection: socket.socket) -> None:
        received = read_request(connection).partition(b"\r\n\r\n")[2]
        connection.sendall(answer(b"%d" % len(received)))

    body = Pieces(*[b"x" * 65536] * 100)
    with serving(handler) as url:
        assert client.get(request(url, body, "POST")) == (200, b"%d" % (100 * 65536))


@pytest.mark.parametrize("length", [5, 500_000])
def test_a_body_of_another_length_than_announced(client: Client, length: int) -> None:
    with serving(echo) as url:
        for wrong in (-1, 1):
            body = Pieces(
                *[b"x" * 100_000] * 5 if length > 5 else [b"abcde"], length=length + wrong
            )
            with pytest.raises(BodyFailure):
                client.get(request(url, body, "POST"))


@pytest.mark.parametrize("within", ["head", "body"])
def test_a_deadline_ends_an_answer_that_drips(client: Client, within: str) -> None:
    whole = answer(b"x" * 1000, "X-Long: " + "y" * 1000)

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        begin = 0
        if within == "body":
            begin = whole.index(b"\r\n\r\n") + 8
            connection.sendall(whole[:begin])
        for byte in whole[begin:]:
            connection.sendall(bytes([byte]))
            time.sleep(0.01)

    with serving(handler) as url:
        begun = time.monotonic()
        with pytest.raises(TimeoutFailure) as raised:
            client.get(request(url), begun + 0.3)
        assert raised.value.phase == "deadline"
        assert 0.25 < time.monotonic() - begun < 1


BROKEN = {
    "nothing": b"",
    "half a head": b"HTTP/1.1 200 OK\r\nContent-",
    "no HTTP": b"SSH-2.0-OpenSSH_9.6\r\n\r\n",
    "half a body": b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc",
    "a wrong chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    "a long head": b"HTTP/1.1 200 OK\r\nX: " + b"y" * 200_000,
    "a status of letters": b"HTTP/1.1 abc OK\r\n\r\n",
    "a control character": b"HTTP/1.1 200 OK\r\nX: a\x00b\r\n\r\n",
}


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.parametrize("half_closed", [False, True])
def test_broken_answers(client: Client, name: str, half_closed: bool) -> None:
    def handler(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(BROKEN[name])
        if half_closed:
            connection.shutdown(socket.SHUT_WR)
            connection.recv(1)

    with serving(handler) as url:
        for _ in range(3):
            with pytest.raises(HttpFailure) as raised:
                client.get(request(url))
            assert raised.value.sent is None


def test_nothing_listens(client: Client) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(ConnectFailure) as raised:
        client.get(request(f"http://127.0.0.1:{port}"))
    assert raised.value.sent is False


@pytest.mark.parametrize("host", ["nothing.invalid", "a" * 64 + ".invalid"])
def test_a_name_that_is_not_known(client: Client, host: str) -> None:
    with pytest.raises(ConnectFailure) as raised:
        client.get(request(f"http://{host}/"))
    assert raised.value.sent is False


def test_a_closed_engine_keeps_no_connection() -> None:
    def blocking(url: str) -> Iterator[int]:
        engine = BlockingEngine(trust_env=False)
        for closing in (False, True, False):
            incoming = engine.send(request(url))
            if closing:
                engine.close()
            while run(incoming.piece(), None) is not None:
                pass
            yield engine.pool.idle

    async def with_asyncio(url: str) -> list[int]:
        engine, idle = AsyncEngine(trust_env=False), []
        for closing in (False, True, False):
            incoming = await engine.send(request(url))
            if closing:
                await engine.close()
            while await run_async(incoming.piece(), None) is not None:
                pass
            idle.append(engine.pool.idle)
        return idle

    with serving(echo) as url:
        assert list(blocking(url)) == [1, 0, 0]
        assert asyncio.run(with_asyncio(url)) == [1, 0, 0]


def test_a_connection_waits_for_a_place(client: Client) -> None:
    busy = Client(
        "asyncio" if isinstance(client.engine, AsyncEngine) else "blocking",
        limits=PoolLimits(max_connections=1), trust_env=False,
    )  # fmt: skip
    quick = Request("GET", "http://127.0.0.1:1", [], None, {**TIMEOUT, "pool": 0.05})
    with serving(echo) as url:
        if isinstance(busy.engine, BlockingEngine):
            held = busy.engine.send(request(url))
            with pytest.raises(TimeoutFailure) as raised:
                busy.engine.send(quick)
            held.close()
        else:

            async def two() -> None:
                held = await busy.engine.send(request(url))
                try:
                    await busy.engine.send(quick)
                finally:
                    held.close()

            with pytest.raises(TimeoutFailure) as raised:
                busy._loop.run_until_complete(two())  # type: ignore[union-attr]
        assert raised.value.phase == "pool"
        assert busy.get(request(url)) == (200, b"/")
    busy.close()


def test_cancellations_at_random_points() -> None:
    def handler(connection: socket.socket) -> None:
        while found := read_request(connection):
            time.sleep(random.random() * 0.004)
            connection.sendall(answer(found.split(b" ")[1] * 500))

    async def program(url: str) -> None:
        engine = AsyncEngine(limits=PoolLimits(max_connections=20), trust_env=False)
        chance = random.Random(7)

        async def cancelled() -> None:
            task = asyncio.ensure_future(read_async(engine, request(f"{url}/x")))
            await asyncio.sleep(chance.random() * 0.01)
            task.cancel()
            await asyncio.wait([task])

        for _ in range(100):
            await asyncio.gather(*(cancelled() for _ in range(40)))
        assert engine.pool.places.free == 20
        for number in range(100):
            found = await read_async(engine, request(f"{url}/{number}"))
            assert found == (200, b"/%d" % number * 500)
        await engine.close()

    with serving(handler) as url:
        asyncio.run(program(url))


def test_deadlines_at_random_points(client: Client) -> None:
    def handler(connection: socket.socket) -> None:
        while found := read_request(connection):
            time.sleep(random.random() * 0.002)
            connection.sendall(answer(found.split(b" ")[1] * 500))

    chance = random.Random(7)
    outcomes = set()
    with serving(handler) as url:
        for _ in range(1000):
            try:
                client.get(request(url), time.monotonic() + chance.random() * 0.003)
                outcomes.add("answer")
            except TimeoutFailure as failure:
                outcomes.add(failure.phase)
        assert client.used == 0
        assert client.get(request(f"{url}/x")) == (200, b"/x" * 500)
    assert outcomes == {"answer", "deadline"}


def test_a_thousand_at_once() -> None:
    def handler(connection: socket.socket) -> None:
        while found := read_request(connection):
            connection.sendall(answer(found.split(b" ")[1]))

    async def program(url: str) -> None:
        engine = AsyncEngine(trust_env=False)
        sent = [read_async(engine, request(f"{url}/{number}")) for number in range(1000)]
        found = await asyncio.gather(*sent)
        assert found == [(200, b"/%d" % number) for number in range(1000)]
        assert engine.pool.places.free == 100
        assert engine.pool.idle <= 100
        await engine.close()

    with serving(handler) as url:
        asyncio.run(program(url))


def test_a_thousand_threads() -> None:
    engine = BlockingEngine(trust_env=False)
    found: list[tuple[int, bytes]] = []
    with serving(echo) as url:
        threads = [
            threading.Thread(target=lambda n=n: found.append(read(engine, request(f"{url}/{n}"))))
            for n in range(1000)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        engine.close()
    assert sorted(found) == sorted((200, b"/%d" % number) for number in range(1000))
    assert engine.pool.places.free == 100


@pytest.mark.usefixtures("abandoned")
def test_two_event_loops() -> None:
    engine = AsyncEngine(trust_env=False)
    with serving(echo) as url:
        for _ in range(3):
            assert asyncio.run(read_async(engine, request(url))) == (200, b"/")

        async def both() -> None:
            other = asyncio.to_thread(asyncio.run, read_async(engine, request(f"{url}/other")))
            assert await asyncio.gather(read_async(engine, request(url)), other) == [
                (200, b"/"),
                (200, b"/other"),
            ]

        asyncio.run(both())


INTERRUPTED = """
import os, random, signal, sys, threading, time
from ringkit._io.engines.blocking import BlockingEngine
from ringkit._io.engines.pool import PoolLimits
from tests.io.engines.calls import read, request

engine = BlockingEngine(limits=PoolLimits(max_connections=10), trust_env=False)
url, chance = sys.argv[1], random.Random(3)
inside, interrupts = False, 0

def interrupted(*_):
    global inside, interrupts
    if inside:
        inside, interrupts = False, interrupts + 1
        raise KeyboardInterrupt

def interrupt():
    while interrupts < 4000:
        time.sleep(chance.random() * 0.0005)
        os.kill(os.getpid(), signal.SIGINT)

signal.signal(signal.SIGINT, interrupted)
thread = threading.Thread(target=interrupt, daemon=True)
thread.start()
while thread.is_alive():
    try:
        inside = True
        read(engine, request(f"{url}/x"))
    except KeyboardInterrupt:
        pass
    finally:
        inside = False
print(interrupts >= 4000, engine.pool.places.free >= 10)
for number in range(30):
    assert read(engine, request(f"{url}/{number}")) == (200, b"/%d" % number)
print("works")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals to one process only")
def test_interrupts_at_random_points() -> None:
    with serving(echo) as url:
        command = [sys.executable, "-c", textwrap.dedent(INTERRUPTED), url]
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
        )
    assert done.stdout.split() == ["True", "True", "works"], done.stderr


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_child_has_connections_of_its_own(client: Client) -> None:
    with serving(echo) as url:
        assert client.get(request(url)) == (200, b"/")
        children = []
        for number in range(4):
            child = os.fork()
            if child == 0:
                right = False
                client.renew()
                try:
                    right = all(
                        client.get(request(f"{url}/{number}/{n}")) == (200, b"/%d/%d" % (number, n))
                        for n in range(20)
                    )
                finally:
                    os._exit(0 if right else 1)
            children.append(child)
        for n in range(20):
            assert client.get(request(f"{url}/p/{n}")) == (200, b"/p/%d" % n)
        assert [os.waitpid(child, 0)[1] for child in children] == [0, 0, 0, 0]


#: A program of its own: forks of a small process are cheap.
CHILDREN = """
import os, random, signal, sys, time
from ringkit._io.engines.blocking import BlockingEngine
from tests.io.engines.calls import read, request

engine = BlockingEngine(trust_env=False)
url, killed, chance = sys.argv[1], sys.argv[2] == "killed", random.Random(5)
assert read(engine, request(url)) == (200, b"/")
for number in range(1000):
    child = os.fork()
    if child == 0:
        try:
            right = read(engine, request(f"{url}/{number}")) == (200, b"/%d" % number)
            while killed:
                read(engine, request(f"{url}/child"))
        finally:
            os._exit(0 if right else 1)
    if killed:
        time.sleep(chance.random() * 0.004)
        os.kill(child, signal.SIGKILL)
    status = os.waitpid(child, 0)[1]
    assert status in ((0, signal.SIGKILL) if killed else (0,))
    assert read(engine, request(f"{url}/p{number}")) == (200, b"/p%d" % number)
print(engine.pool.places.free)
engine.close()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.parametrize("how", ["ending", "killed"])
def test_a_thousand_children(how: str) -> None:
    """Children that call and end, or are killed while they call: the next call of all works."""
    with serving(echo) as url:
        done = subprocess.run(
            [sys.executable, "-c", CHILDREN, url, how],
            cwd=ROOT, capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip
    assert done.stdout.split() == ["100"], done.stderr

"""Which address of a host is connected to, and that no other socket is left."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from ringkit._io.engines import happy_eyeballs

FAMILY = (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "")


class Hosts:
    """Addresses on loopback that answer, refuse or are silent, and the sockets that are made."""

    def __init__(self, stack: contextlib.ExitStack) -> None:
        self._stack = stack
        self.found: list[Any] = []
        self.made: list[socket.socket] = []

    def answering(self) -> tuple[str, int]:
        return self._stack.enter_context(socket.create_server(("127.0.0.1", 0))).getsockname()

    def refusing(self) -> tuple[str, int]:
        with socket.create_server(("127.0.0.1", 0)) as closed:
            return closed.getsockname()

    def silent(self) -> tuple[str, int]:
        """Return the address of a server that has as many connections waiting as it takes."""
        server = self._stack.enter_context(socket.socket())
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        for _ in range(4):
            waiting = self._stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(server.getsockname())
        return server.getsockname()

    def named(self, *kinds: str) -> list[tuple[str, int]]:
        """Have these addresses found for every name."""
        targets = [getattr(self, kind)() for kind in kinds]
        self.found[:] = [(*FAMILY, target) for target in targets]
        return targets

    def left(self) -> int:
        return sum(each.fileno() != -1 for each in self.made)


@pytest.fixture
def hosts(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hosts]:
    with contextlib.ExitStack() as stack:
        hosts = Hosts(stack)

        async def find(*_: object) -> list[Any]:
            await asyncio.sleep(0)
            return hosts.found

        class Recorded(socket.socket):
            def __init__(self, *arguments: Any) -> None:
                super().__init__(*arguments)
                hosts.made.append(self)

        monkeypatch.setattr(happy_eyeballs, "_find", find)
        recording = SimpleNamespace(**{**vars(socket), "socket": Recorded})
        monkeypatch.setattr(happy_eyeballs, "socket", recording)
        yield hosts


silent = pytest.mark.skipif(sys.platform != "linux", reason="other systems answer or refuse")


@pytest.mark.parametrize(
    ("kinds", "taken"),
    [
        (["answering"], 0),
        (["refusing", "answering"], 1),
        (["refusing", "refusing", "answering", "answering"], 2),
        pytest.param(["silent", "answering"], 1, marks=silent),
        pytest.param(["silent", "refusing", "silent", "answering"], 3, marks=silent),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, list) else None,
)
def test_the_first_address_that_answers(hosts: Hosts, kinds: list[str], taken: int) -> None:
    async def connect() -> tuple[str, int]:
        with await happy_eyeballs.connected_socket("host", 1) as connected:
            assert connected.gettimeout() == 0
            return connected.getpeername()

    targets = hosts.named(*kinds)
    assert asyncio.run(connect()) == targets[taken]
    assert hosts.left() == 0


def test_no_address_answers(hosts: Hosts) -> None:
    hosts.named("refusing", "refusing", "refusing")
    with pytest.raises(ConnectionRefusedError):
        asyncio.run(happy_eyeballs.connected_socket("host", 1))
    assert len(hosts.made) == 3
    assert hosts.left() == 0


def test_there_is_no_address(hosts: Hosts) -> None:
    hosts.named()
    with pytest.raises(OSError, match="no address"):
        asyncio.run(happy_eyeballs.connected_socket("host", 1))


@pytest.mark.parametrize(
    "kinds",
    [
        ["answering"],
        ["answering", "answering"],
        ["refusing", "answering", "refusing", "answering"],
        pytest.param(["silent", "answering"], marks=silent),
    ],
    ids="-".join,
)
def test_cancelled_at_any_moment(hosts: Hosts, kinds: list[str]) -> None:
    async def cancelled(after: int) -> bool:
        """Cancel in an iteration of the loop; return whether it had connected before."""
        connecting = asyncio.create_task(happy_eyeballs.connected_socket("host", 1))
        for _ in range(after):
            await asyncio.sleep(0)
        connecting.cancel()
        done = (await asyncio.wait([connecting], timeout=10))[0]
        await asyncio.sleep(0)
        assert done == {connecting}
        if connecting.cancelled():
            return False
        connecting.result().close()
        return True

    hosts.named(*kinds)
    connected = [asyncio.run(cancelled(after)) for after in range(40)]
    assert not connected[0]
    assert connected[-1] or "silent" in kinds
    assert len(hosts.made) >= 38
    assert hosts.left() == 0


def test_families_take_turns() -> None:
    four, six = (("4", n) for n in range(3)), (("6", n) for n in range(1))
    assert list(happy_eyeballs._alternating([*six, *four])) == [
        ("6", 0), ("4", 0), ("4", 1), ("4", 2),
    ]  # fmt: skip


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_names_and_addresses_are_found(host: str) -> None:
    async def connect(port: int) -> None:
        with await happy_eyeballs.connected_socket(host, port) as connected:
            assert connected.getpeername()[1] == port

    with socket.create_server(("127.0.0.1", 0)) as server:
        asyncio.run(connect(server.getsockname()[1]))

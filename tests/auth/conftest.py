import shutil
import socket
import subprocess
import time
import uuid
from collections.abc import Iterator
from typing import Any

import pytest

from ringkit import AsyncRingCentral, RedisStore, RingCentral
from ringkit_emulator import Emulator
from tests.auth.support import CLIENT_CLASSES, NO_LIMITS


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """An emulator without rate limits, in real time."""
    with Emulator(limits=NO_LIMITS) as running:
        yield running


@pytest.fixture(params=CLIENT_CLASSES, ids=["sync", "async"])
def client_class(request: pytest.FixtureRequest) -> type[RingCentral] | type[AsyncRingCentral]:
    """Both clients, one after the other."""
    found: Any = request.param
    return found


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a real Redis server, started for the tests."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("redis-server is not installed")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = tmp_path_factory.mktemp("redis")
    arguments = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
    with subprocess.Popen([program, *arguments], stdout=subprocess.DEVNULL) as server:
        try:
            _wait_for(port)
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            server.terminate()


def _wait_for(port: int) -> None:
    give_up = time.monotonic() + 10
    while time.monotonic() < give_up:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise AssertionError("redis-server does not answer")


@pytest.fixture
def redis_store(redis_url: str) -> Iterator[RedisStore]:
    """A store on the Redis server, with a prefix that no other test uses."""
    store = RedisStore(redis_url, prefix=f"{uuid.uuid4().hex}:")
    yield store
    store.close()

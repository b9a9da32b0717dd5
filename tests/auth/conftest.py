import uuid
from collections.abc import Iterator
from typing import Any

import pytest

from ringkit import AsyncRingCentral, RedisStore, RingCentral
from ringkit_emulator import Emulator
from tests.auth.support import CLIENT_CLASSES
from tests.support.platform import NO_LIMITS


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


@pytest.fixture
def redis_store(redis_url: str) -> Iterator[RedisStore]:
    """A store on the Redis server, with a prefix that no other test uses."""
    store = RedisStore(redis_url, prefix=f"{uuid.uuid4().hex}:")
    yield store
    store.close()

"""A subscription that is used in another event loop than the one it was registered in."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from ringkit import AsyncRingCentral, SubscriptionError
from ringkit.subscriptions._state_machine import State
from ringkit_emulator import Emulator
from tests.subscriptions.conftest import TRANSPORTS
from tests.subscriptions.driver import STORE
from tests.support.platform import NO_LIMITS, client_settings

# asyncio complains of what a closed event loop leaves behind, when that is collected.
pytestmark = [
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.usefixtures("abandoned"),
]


@pytest.fixture(params=TRANSPORTS)
def made(request: pytest.FixtureRequest, emulator: Emulator) -> Any:
    """A subscription that is not registered yet."""
    # A kept HTTP connection would belong to the first event loop.
    no_pool = httpx.Limits(max_keepalive_connections=0)
    rc = AsyncRingCentral(**client_settings(emulator, pool_limits=no_pool))
    return rc.subscription([STORE], transport=TRANSPORTS[request.param](emulator.pubnub_origin))


@pytest.fixture
def emulator() -> Any:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


async def in_time(call: Callable[[], Any]) -> Any:
    return await asyncio.wait_for(call(), 10)


def closed_after_cancelling(made: Any) -> None:
    asyncio.run(made.register())


def closed_without_a_word(made: Any) -> None:
    loop = asyncio.new_event_loop()
    loop.run_until_complete(made.register())
    loop.close()


@pytest.mark.parametrize("ending", [closed_after_cancelling, closed_without_a_word])
def test_it_ends_with_its_event_loop(made: Any, ending: Callable[[Any], None]) -> None:
    ending(made)
    assert not made.alive()
    assert made.state is State.IDLE
    assert made.subscription is None
    for call in (made.next, made.__anext__, made.renew):
        with pytest.raises(SubscriptionError):
            asyncio.run(in_time(call))


def test_an_event_loop_that_stands_still_is_named(made: Any) -> None:
    loop = asyncio.new_event_loop()
    loop.run_until_complete(made.register())
    for call in (made.register, made.renew, made.next, made.remove, made.reset):
        with pytest.raises(SubscriptionError, match="belongs to another event loop"):
            asyncio.run(in_time(call))
    # Back in its own, it works.
    loop.run_until_complete(in_time(made.renew))
    assert made.alive()
    loop.run_until_complete(in_time(made.remove))
    loop.close()


def test_an_event_loop_that_runs_in_another_thread_carries_it_out(
    made: Any, emulator: Emulator
) -> None:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    asyncio.run_coroutine_threadsafe(made.register(), loop).result(10)

    async def here() -> None:
        await in_time(made.renew)
        emulator.notify(STORE, {"number": 3})
        event = await made.next(10)
        assert event.body.extra["number"] == 3
        await in_time(made.remove)

    made._runner.delivery.collect()
    asyncio.run(here())
    assert made.state is State.REMOVED
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


def test_it_can_be_registered_again_in_another_event_loop(made: Any, emulator: Emulator) -> None:
    """The first subscription is not left behind at the platform."""
    asyncio.run(made.register())

    async def again() -> None:
        await in_time(made.register)
        assert made.alive()
        taking = asyncio.create_task(made.next(10))
        await asyncio.sleep(0)
        emulator.notify(STORE, {"number": 4})
        event = await taking
        assert event.body.extra["number"] == 4
        if made._runner.transport.expires:  # one over a WebSocket ends with its connection
            assert len(await made.existing()) == 1
        await in_time(made.remove)

    asyncio.run(again())
    assert made.state is State.REMOVED

"""The bounded queue: order, what is dropped, and how consumers wait."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from ringkit._io.clock import SystemClock
from ringkit._io.flow import run
from ringkit._io.http import SyncIO
from ringkit._io.queue import BoundedQueue, QueueClosed


def take(queue: BoundedQueue[Any], timeout: float | None = None) -> Any:
    return run(queue.take(timeout), SyncIO(None, SystemClock()))


def test_order_is_kept_and_the_oldest_is_dropped() -> None:
    queue: BoundedQueue[int] = BoundedQueue(3)
    assert [queue.put(number) for number in range(5)] == [None, None, None, 0, 1]
    assert queue.dropped == 2
    queue.put(99, urgent=True)
    assert [take(queue) for _ in range(4)] == [99, 2, 3, 4]
    assert take(queue, 0.01) is None
    queue.put(7)
    queue.close()
    assert take(queue) == 7
    with pytest.raises(QueueClosed):
        take(queue)


def test_many_threads_take_from_one_queue() -> None:
    queue: BoundedQueue[int] = BoundedQueue()
    taken: list[int] = []

    def consume() -> None:
        while True:
            try:
                item = take(queue, 0.05)
            except QueueClosed:
                return
            if item is not None:
                taken.append(item)

    threads = [threading.Thread(target=consume) for _ in range(4)]
    for thread in threads:
        thread.start()
    for number in range(2000):
        queue.put(number)
    queue.close()
    for thread in threads:
        thread.join(30)
    assert sorted(taken) == list(range(2000))


def test_a_closed_queue_discards_items() -> None:
    queue: BoundedQueue[int] = BoundedQueue(3)
    queue.put(1)
    queue.close()
    assert queue.closed
    assert queue.put(2) is None
    assert queue.dropped == 1
    assert list(queue) == [1]


def test_a_limit_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        BoundedQueue(0)


def test_threads_iterate_until_the_queue_is_closed() -> None:
    queue: BoundedQueue[int] = BoundedQueue()
    taken: list[int] = []
    threads = [threading.Thread(target=lambda: taken.extend(queue)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for number in range(2000):
        queue.put(number)
    queue.close()
    for thread in threads:
        thread.join(30)
    assert sorted(taken) == list(range(2000))


def test_tasks_iterate_until_the_queue_is_closed() -> None:
    queue: BoundedQueue[int] = BoundedQueue()
    taken: list[int] = []

    async def consume() -> None:
        async for number in queue:
            taken.append(number)
            await asyncio.sleep(0)

    def feed() -> None:
        for number in range(2000):
            queue.put(number)
        queue.close()

    async def main() -> None:
        feeding = asyncio.to_thread(feed)
        await asyncio.gather(consume(), consume(), consume(), feeding)

    asyncio.run(main())
    assert sorted(taken) == list(range(2000))


def test_a_cancelled_task_leaves_its_item_to_another_consumer() -> None:
    async def main() -> None:
        queue: BoundedQueue[int] = BoundedQueue()
        first = asyncio.ensure_future(anext(aiter(queue)))
        second = asyncio.ensure_future(anext(aiter(queue)))
        await asyncio.sleep(0.01)
        queue.put(1)  # wakes the first one, which is cancelled before it runs
        first.cancel()
        assert await asyncio.wait_for(second, 30) == 1

    asyncio.run(main())

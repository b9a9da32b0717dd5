"""PubNub channels and timetokens: retention and order (platform-facts.md, 13)."""

import asyncio

from ringkit_emulator._clock import Clock
from ringkit_emulator._subscriptions.pubnub import PAGE_SIZE, PubNubChannels, TimetokenGenerator


def channels(*, retained: int = 1000) -> PubNubChannels:
    return PubNubChannels(TimetokenGenerator(Clock(start=1_700_000_000.0, frozen=True)), retained)


def test_timetokens_only_grow() -> None:
    clock = Clock(start=1_700_000_000.0, frozen=True)
    timetokens = TimetokenGenerator(clock)
    taken = [timetokens.next() for _ in range(3)]
    clock.advance(1)
    taken.append(timetokens.next())
    assert taken == sorted(set(taken))
    assert all(len(str(one)) == 17 for one in taken)
    assert taken[-1] - taken[0] == 10_000_000


def test_several_channels_are_read_in_the_order_of_publication() -> None:
    all_of_them = channels()
    for number in range(2 * PAGE_SIZE + 10):
        all_of_them.publish("a" if number % 3 else "b", number)
    all_of_them.publish("other", -1)
    read, timetoken = [], 1
    while (page := all_of_them.page(["a", "b"], timetoken)) is not None:
        assert len(page.messages) <= PAGE_SIZE
        read += [message.payload for message in page.messages]
        timetoken = page.timetoken
    assert read == list(range(2 * PAGE_SIZE + 10))


def test_the_oldest_messages_are_dropped() -> None:
    few = channels(retained=5)
    for number in range(100):
        few.publish("a", number)
    page = few.page(["a"], 1)
    assert page is not None
    read = [message.payload for message in page.messages]
    assert read == list(range(100 - len(read), 100))
    assert 5 <= len(read) <= 10


def test_a_poll_is_woken_by_its_own_channels_only() -> None:
    async def story() -> None:
        several = channels()
        start = several.now()
        waiting = asyncio.ensure_future(several.wait(["a", "b"], start, asyncio.Event()))
        await asyncio.sleep(0)
        several.publish("c", 1)
        await asyncio.sleep(0)
        assert not waiting.done()
        published = several.publish("b", 2)
        page = await waiting
        assert page.messages == [published]
        assert page.timetoken == published.timetoken

    asyncio.run(story())


def test_an_empty_page_is_later_than_all_before_and_earlier_than_all_after() -> None:
    async def story() -> None:
        one = channels()
        first = one.publish("a", 1)
        enough = asyncio.Event()
        enough.set()
        empty = await one.wait(["a"], first.timetoken, enough)
        assert empty.messages == []
        second = one.publish("a", 2)
        assert first.timetoken < empty.timetoken < second.timetoken

    asyncio.run(story())

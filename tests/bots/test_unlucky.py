"""A bot with bad luck: written to while it restarts, a store that fails, installed many times."""

from __future__ import annotations

import asyncio
import copy
import pickle
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from ringkit import FileStore, MemoryStore
from ringkit._io.effects import RunBlocking
from ringkit._io.flow import Flow, perform
from ringkit.bots import AsyncBot, Bot
from ringkit.errors import StoreError
from ringkit.subscriptions._transports.webhook import WebhookTransport
from ringkit_emulator import Emulator
from tests.bots.platform import Person, until
from tests.bots.serving import (
    Seen,
    asyncio_bot,
    blocking_bot,
    free_port,
    served,
    settings_of,
)
from tests.support.platform import NO_LIMITS

MAKERS: dict[str, Any] = {"blocking": blocking_bot, "asyncio": asyncio_bot}


def hold_open(gate: threading.Event, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let subscriptions begin to receive when the gate is open."""
    original: Callable[..., Flow[None]] = WebhookTransport.open

    def slow(self: WebhookTransport, *arguments: Any) -> Flow[None]:
        yield from perform(RunBlocking(lambda: gate.wait(20)))
        yield from original(self, *arguments)

    monkeypatch.setattr(WebhookTransport, "open", slow)


@pytest.mark.parametrize("kind", MAKERS)
def test_what_is_written_while_it_restarts_is_answered(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server answers before the subscriptions are restored: nothing of that is lost."""
    port, gate = free_port(), threading.Event()
    with Emulator(limits=NO_LIMITS) as emulator:
        settings = settings_of(
            emulator, store=FileStore(tmp_path), url=f"http://127.0.0.1:{port}/bot"
        )
        first = MAKERS[kind](Seen(), **settings)
        with served(first, port):
            made = emulator.install_bot(first.redirect_uri)
            until(lambda: first.installations[0].connected)
            person = Person(emulator, made["id"])
            assert person.reads(1) == ["hello"]
        hold_open(gate, monkeypatch)
        again = MAKERS[kind](Seen(), **settings)
        with served(again, port):
            for number in range(3):
                person.writes(f"order {number}")
            until(lambda: len(again._events._untaken) == 3)
            gate.set()
            assert person.reads(4) == ["hello", "ordered 0", "ordered 1", "ordered 2"]
            person.writes("order 3")
            assert person.reads(5)[4:] == ["ordered 3"]
            assert not again._events._untaken


class FailingStore(MemoryStore):
    """A store that is away at first."""

    failing = True

    def load(self, key: str) -> str | None:
        if self.failing:
            raise StoreError("the store is away")
        return super().load(key)


@pytest.mark.parametrize("kind", MAKERS)
def test_a_start_that_failed_is_repeated(kind: str) -> None:
    store = FailingStore()
    with Emulator(limits=NO_LIMITS) as emulator:
        token = emulator.install_bot()["access_token"]
        bot = MAKERS[kind](Seen(), **settings_of(emulator, store=store, token=token))

        def start_twice() -> None:
            with pytest.raises(StoreError, match="is away"):
                bot.start()
            store.failing = False
            bot.start()
            until(lambda: bot.installations and bot.installations[0].connected)
            bot.close()

        async def start_twice_async() -> None:
            with pytest.raises(StoreError, match="is away"):
                await bot.start()
            store.failing = False
            await bot.start()
            async with asyncio.timeout(20):
                while not (bot.installations and bot.installations[0].connected):
                    await asyncio.sleep(0.01)
            await bot.close()

        if isinstance(bot, AsyncBot):
            asyncio.run(start_twice_async())
        else:
            start_twice()


@pytest.mark.parametrize("kind", MAKERS)
def test_installed_many_times_at_once_it_subscribes_once(kind: str) -> None:
    port, seen = free_port(), Seen()
    with Emulator(limits=NO_LIMITS) as emulator:
        bot = MAKERS[kind](seen, **settings_of(emulator, url=f"http://127.0.0.1:{port}/bot"))
        # Long enough for all to arrive before the first has subscribed.
        made = emulator.install_bot(ready_after=0.6)
        with (
            served(bot, port),
            httpx.Client(verify=False, trust_env=False) as http,
            ThreadPoolExecutor(6) as pool,
        ):
            token = {"access_token": made["access_token"]}
            posted = [pool.submit(http.post, bot.redirect_uri, json=token) for _ in range(6)]
            assert {each.result().status_code for each in posted} == {200}
            until(lambda: seen.changes)
            [found] = bot.installations
            person = Person(emulator, made["id"])
            person.reads(1)
            person.writes("order 1")
            assert person.reads(2) == ["hello", "ordered 1"]
            created = [
                each
                for each in emulator.log()
                if each.method == "POST" and each.path.endswith("/subscription")
            ]
            assert [each.status for each in created].count(200) == 1
            assert seen.changes == [f"installed {made['id']}"]
            assert found.id == made["id"]


def test_a_closing_bot_refuses_what_it_could_not_handle() -> None:
    bot = Bot(client_id="id", client_secret="very secret", url="https://bot.example.com")
    bot.close()
    bot.close()
    headers = {"Verification-Token": bot._events.verification_token}
    assert bot._events.handle(headers, b'{"uuid": "u", "event": "/a"}').status == 503


@pytest.mark.parametrize("make", [Bot, AsyncBot])
def test_it_is_neither_pickled_nor_copied(make: Any, tmp_path: Path) -> None:
    bot = make(client_id="id", client_secret="very secret", store=FileStore(tmp_path))
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="make it in the process that serves it"):
            attempt(bot)

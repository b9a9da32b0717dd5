"""`PubNubTransport`: what it needs, and the threads of the library at its end."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from ringkit import MissingPackageError, RingCentral
from ringkit.subscriptions._transports.pubnub.settings import PubNub
from ringkit_emulator import Emulator
from tests.subscriptions.driver import STORE


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    package = "ringkit.subscriptions._transports.pubnub"
    monkeypatch.delitem(sys.modules, f"{package}.transport", raising=False)
    monkeypatch.setitem(sys.modules, f"{package}.channel_client", None)
    with (
        RingCentral(client_id="x") as rc,
        pytest.raises(MissingPackageError, match=r"ringkit\[pubnub\]"),
    ):
        rc.subscription(transport="pubnub")


class PausedChannels(dict[str, Any]):
    """The channels of a client of the library; who looks through them waits in the middle."""

    def __init__(self, channels: dict[str, Any]) -> None:
        super().__init__(channels)
        self.reached, self.resumed = threading.Event(), threading.Event()

    def __iter__(self) -> Iterator[str]:
        for channel in super().__iter__():
            self.reached.set()
            assert self.resumed.wait(30)
            yield channel


def test_a_message_that_is_being_handled_at_the_end_raises_in_no_thread(
    emulator: Emulator, settings: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    transport = PubNub(origin=emulator.pubnub_origin, ssl=False)
    with RingCentral(**settings) as rc:
        subscription = rc.subscription([STORE], transport=transport)
        subscription.register()
        inner: Any = subscription._runner.transport
        library = inner._clients[-1]._client
        threads = set(threading.enumerate())
        channels = PausedChannels(library._subscription_registry.channels)
        library._subscription_registry.channels = channels
        emulator.notify(STORE, {"number": 1})
        assert subscription.next(30) is not None
        assert channels.reached.wait(30)
        subscription.reset()
        channels.resumed.set()
    for thread in threads:
        if "SubscribeMessageWorker" in thread.name:
            thread.join(30)
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


def test_polls_that_several_threads_cancel_at_once(
    emulator: Emulator, settings: dict[str, Any]
) -> None:
    """A sleep of the computer is noticed while the library begins its next poll."""
    transport = PubNub(origin=emulator.pubnub_origin, ssl=False)
    with RingCentral(**settings) as rc:
        subscription = rc.subscription([STORE], transport=transport)
        subscription.register()
        inner: Any = subscription._runner.transport
        library = inner._clients[-1]._client._subscription_manager

        class Cancelled(threading.Event):
            """A poll that another thread takes out of the list while it is being cancelled."""

            def set(self) -> None:
                library.events.remove(self)
                super().set()

        library.events.insert(0, Cancelled())
        inner._clients[-1]._reconnect()
        emulator.notify(STORE, {"number": 1})
        assert subscription.next(30) is not None

"""The PubNub clients of the official package, with a common interface."""

import asyncio
import base64
import json
import threading
from collections.abc import Coroutine
from typing import Any

from Cryptodome.Cipher import AES
from Cryptodome.Util.Padding import unpad
from pubnub.callbacks import SubscribeCallback
from pubnub.enums import PNOperationType, PNStatusCategory
from pubnub.pnconfiguration import PNConfiguration
from pubnub.pubnub import PubNub
from pubnub.pubnub_asyncio import AsyncioSubscriptionManager, PubNubAsyncio


def decrypted(mode: dict[str, Any], payload: Any) -> Any:
    """Return the notification in a payload, decrypted if the mode has a key."""
    if "encryptionKey" not in mode:
        return payload
    key = base64.b64decode(mode["encryptionKey"])
    plain = AES.new(key, AES.MODE_ECB).decrypt(base64.b64decode(payload))
    return json.loads(unpad(plain, 16).decode())


class Listener(SubscribeCallback):
    """Records messages (by timetoken, as the engine may repeat them) and statuses."""

    def __init__(self, mode: dict[str, Any]) -> None:
        self.mode = mode
        self.messages: dict[int, Any] = {}
        self.categories: list[Any] = []
        self.operations: list[Any] = []
        self.changed = threading.Condition()

    def status(self, pubnub: Any, status: Any) -> None:
        with self.changed:
            self.categories.append(status.category)
            self.operations.append(status.operation)
            self.changed.notify_all()

    def presence(self, pubnub: Any, presence: Any) -> None:
        """Ignore presence events."""

    def message(self, pubnub: Any, message: Any) -> None:
        with self.changed:
            self.messages[message.timetoken] = decrypted(self.mode, message.message)
            self.changed.notify_all()

    def wait(self, count: int) -> list[Any]:
        """Return the notifications once there are `count`, oldest first."""
        with self.changed:
            arrived = self.changed.wait_for(lambda: len(self.messages) >= count, timeout=30)
            assert arrived, f"{len(self.messages)} of {count} messages, {self.categories}"
            return [self.messages[timetoken] for timetoken in sorted(self.messages)]

    def wait_for_status(self, category: Any) -> None:
        """Return once the client has announced a status."""
        with self.changed:
            assert self.changed.wait_for(lambda: category in self.categories, timeout=30)

    def wait_for_operation(self, operation: Any) -> None:
        """Return once the client has announced the end of an operation."""
        with self.changed:
            assert self.changed.wait_for(lambda: operation in self.operations, timeout=30)


def configuration(origin: str, mode: dict[str, Any], **more: Any) -> PNConfiguration:
    """Return how a client is set up for a subscription."""
    config = PNConfiguration()
    config.subscribe_key = mode["subscriberKey"]
    config.uuid = "a-client"
    config.origin = origin
    config.ssl = False
    config.daemon = True
    config.disable_config_locking = False
    config.maximum_reconnection_retries = -1
    for name, value in more.items():
        setattr(config, name, value)
    return config


class ThreadsClient:
    """`PubNub`, which polls in threads."""

    def __init__(self, origin: str, mode: dict[str, Any], **more: Any) -> None:
        self.listener = Listener(mode)
        self.client = PubNub(configuration(origin, mode, **more))
        self.client.add_listener(self.listener)
        self.client.subscribe().channels([mode["address"]]).execute()
        self.listener.wait_for_status(PNStatusCategory.PNConnectedCategory)

    def close(self) -> None:
        self.client.unsubscribe_all()
        # Otherwise its thread would open another connection after the session was closed.
        self.listener.wait_for_operation(PNOperationType.PNUnsubscribeOperation)
        self.client.stop()


class AsyncClient:
    """`PubNubAsyncio` in a thread with an event loop; with its event engine if `engine`."""

    def __init__(
        self, origin: str, mode: dict[str, Any], *, engine: bool = True, **more: Any
    ) -> None:
        self.listener = Listener(mode)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        self._run(self._start(configuration(origin, mode, **more), mode, engine=engine))
        self.listener.wait_for_status(PNStatusCategory.PNConnectedCategory)

    async def _start(self, config: Any, mode: dict[str, Any], *, engine: bool) -> None:
        manager = {} if engine else {"subscription_manager": AsyncioSubscriptionManager}
        self.client = PubNubAsyncio(config, **manager)
        self.client.add_listener(self.listener)
        self.client.subscribe().channels([mode["address"]]).execute()

    async def _stop(self) -> None:
        self.client.unsubscribe_all()
        await asyncio.sleep(0.05)
        await self.client.stop()
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
        # The engine makes a loop that it neither uses nor closes.
        unused = getattr(self.client._subscription_manager, "loop", None)
        if unused is not None:
            unused.close()

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=30)

    def close(self) -> None:
        self._run(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


class ManagerClient(AsyncClient):
    """`PubNubAsyncio` without its event engine."""

    def __init__(self, origin: str, mode: dict[str, Any], **more: Any) -> None:
        super().__init__(origin, mode, engine=False, **more)


CLIENTS = {"threads": ThreadsClient, "engine": AsyncClient, "manager": ManagerClient}

"""A platform and a transport in virtual time, for the runner; flows are driven without threads."""

from __future__ import annotations

import itertools
import math
import random
from concurrent.futures import Future
from datetime import UTC, datetime
from email.utils import formatdate
from types import SimpleNamespace
from typing import Any, TypeVar, cast

from ringkit._io.effects import FindEventLoop, RunInBackground, Sleep
from ringkit._io.emitter import Emitter
from ringkit._io.flow import Flow, perform
from ringkit._options import Config, Options
from ringkit.auth._settings import AuthSettings
from ringkit.auth._stores.memory import MemoryStore
from ringkit.errors import APIStatusError, NotFoundError, RingkitError, TransportError
from ringkit.events import NAMES
from ringkit.subscriptions import _timers
from ringkit.subscriptions._delivery import EVENT_NAMES
from ringkit.subscriptions._runner import Runner, SubscriptionSettings
from ringkit.subscriptions._shared_store import SharedEntry
from ringkit.subscriptions._state_machine import Signal
from ringkit.subscriptions._subscription_data import SubscriptionData
from ringkit.subscriptions._transport import Host, Watcher
from tests.request import virtual

T = TypeVar("T")

FILTERS = ("/restapi/v1.0/account/~/extension/~/message-store",)


class World(virtual.World):
    """Virtual time, in which the computer can sleep: only the wall clock advances then."""

    def __init__(self, start: float = 1_000_000.0) -> None:
        super().__init__(start)
        self.slept = 0.0
        self.tasks: list[Task] = []

    def time(self) -> float:
        return self.now + self.slept

    def start(self, flow: Flow[Any], *, after: float = 0.0) -> Task:
        task = Task(self, flow)
        self.tasks.append(task)
        self.at(self.now + after, lambda: task.step("send", None))
        return task

    @property
    def running(self) -> int:
        """How many flows have not ended."""
        return sum(task.ended is None for task in self.tasks)


class LocalClock:
    """The clock of one computer, whose wall clock is `ahead` seconds ahead of the platform's."""

    def __init__(self, world: World, ahead: float = 0.0) -> None:
        self.world, self.ahead = world, ahead

    def time(self) -> float:
        return self.world.time() + self.ahead

    def monotonic(self) -> float:
        return self.world.monotonic()

    def sleep(self, seconds: float) -> None:
        raise NotImplementedError

    async def sleep_async(self, seconds: float) -> None:
        raise NotImplementedError


class Task(virtual.Task):
    """A flow that may call handlers."""

    def _perform(self, effect: Any) -> None:
        if type(effect).__name__ == "_CallHandlers":
            self.world.at(self.world.now, lambda: self.step("send", effect.perform(None)))
        elif isinstance(effect, FindEventLoop):
            self.step("send", None)  # which no event loop interrupts either
        elif isinstance(effect, RunInBackground):
            self.world.start(effect.flow)
            self.world.at(self.world.now, lambda: self.step("send", None))
        else:
            super()._perform(effect)

    def _wait(self, future: Future[Any], timeout: float | None, resume: Any) -> None:
        def resolved(done: Future[Any]) -> None:
            error = done.exception()
            how, value = ("send", done.result()) if error is None else ("throw", error)
            self.world.at(self.world.now, lambda: resume(how, value))

        future.add_done_callback(resolved)
        if timeout is not None:
            late = self.world.now + timeout
            self.world.at(late, lambda: resume("throw", TimeoutError()))


def refusal(status: int = 400, code: str = "SUB-501") -> APIStatusError:
    """An error answer of the platform."""
    error = APIStatusError.__new__(NotFoundError if status == 404 else APIStatusError)
    error.status, error.error_code, error.message, error.errors = status, code, "", ()
    error.response, error.attempted, error.request_id = None, "", ""
    return error


class Platform:
    """Subscriptions with a life of 900 seconds, and what was asked of it."""

    def __init__(self, world: World, life: float = 900.0, latency: float = 0.2) -> None:
        self.world, self.life, self.latency = world, life, latency
        self.ends: dict[str, float] = {}
        self.calls: list[str] = []
        #: What requests fail with, until taken away.
        self.failure: RingkitError | None = None
        #: What looks fail with, if that is something else.
        self.look_failure: RingkitError | None = None
        #: When it was looked whether a subscription exists.
        self.looks: list[float] = []
        self.disabled: list[dict[str, Any]] = []
        self._ids = itertools.count(1)

    @property
    def live(self) -> set[str]:
        """The subscriptions that live."""
        return {each for each, end in self.ends.items() if end > self.world.time()}

    def create(self, filters: list[str]) -> Flow[dict[str, Any]]:
        yield from self._answer("create")
        if "/refused" in filters:
            raise refusal()
        return self._described(f"s-{next(self._ids)}", filters)

    def renew(self, about: str, filters: list[str] | None) -> Flow[dict[str, Any]]:
        yield from self._answer("renew")
        if about not in self.live:
            raise refusal(404, "SUB-507")
        if filters and "/refused" in filters:
            raise refusal()
        return self._described(about, filters or [])

    def remove(self, about: str) -> Flow[None]:
        yield from self._answer("remove")
        self.ends.pop(about, None)

    def execute(self, call: Any, options: Options) -> Flow[Any]:
        """Answer a look at a subscription, as the engine does for `HttpRequests`."""
        if call.operation.id == "deleteSubscription":
            yield from self.remove(call.path.rpartition("/")[2])
            return SimpleNamespace(content=b"", headers={})
        assert call.operation.id == "readSubscription"
        self.looks.append(self.world.time())
        yield from perform(Sleep(self.latency))
        failure = self.failure if self.look_failure is None else self.look_failure
        if failure is not None:
            raise failure
        about = call.path.rpartition("/")[2]
        if about not in self.live:
            raise refusal(404, "SUB-507")
        found = {"id": about, **self._lifetime(about)}
        headers = {"Date": self.date()}
        return SimpleNamespace(content=b"{}", headers=headers, json=lambda: found)

    def date(self) -> str:
        """The `Date` header of an answer."""
        return formatdate(self.world.time(), usegmt=True)

    def _described(self, about: str, filters: list[str]) -> dict[str, Any]:
        self.ends[about] = self.world.time() + self.life
        found = {"id": about, "eventFilters": filters, **self._lifetime(about)}
        return {**found, "disabledFilters": self.disabled}

    def _lifetime(self, about: str) -> dict[str, Any]:
        end = datetime.fromtimestamp(self.ends[about], UTC)
        left = self.ends[about] - self.world.time()
        return {"expiresIn": left, "expirationTime": end.isoformat()}

    def _answer(self, call: str) -> Flow[None]:
        self.calls.append(call)
        yield from perform(Sleep(self.latency))
        if self.failure is not None:
            raise self.failure


class FakeTransport:
    """Watches subscriptions of the platform above; a test says what happens to the connection."""

    name = "fake"
    expires = True
    exclusive = False

    def __init__(self, platform: Platform) -> None:
        self.platform = platform
        self.watched: str | None = None
        self.watcher: Watcher | None = None
        self.connected = True
        self.probes = 0
        self.busy = False
        self.positions: list[str] = []
        self.broken: Exception | None = None
        self._number = itertools.count(1)

    def transport(self, host: Host) -> FakeTransport:
        self.clock: Any = host.engine.clock
        return self

    def create(self, event_filters: list[str]) -> Flow[dict[str, Any]]:
        found = yield from self._one_at_a_time(self.platform.create(event_filters))
        self.clock.learn(self.platform.date())
        return found

    def renew(self, data: dict[str, Any], event_filters: list[str] | None) -> Flow[dict[str, Any]]:
        found = yield from self._one_at_a_time(self.platform.renew(data["id"], event_filters))
        self.clock.learn(self.platform.date())
        return found

    def remove(self, data: dict[str, Any]) -> Flow[None]:
        yield from self._one_at_a_time(self.platform.remove(data["id"]))

    def open(self, data: dict[str, Any], watcher: Watcher, position: str = "") -> Flow[None]:
        assert self.watched is None or self.watched not in self.platform.live, "two watchers"
        self.positions.append(position)
        yield from self._one_at_a_time(perform(Sleep(0.1)))
        if self.broken is not None:
            raise self.broken
        self.watched, self.watcher = data["id"], watcher
        if not self.connected:
            watcher.lost()

    def position(self) -> str:
        return "" if self.watched is None else f"at {self.platform.world.time():.0f}"

    def follow(self, data: dict[str, Any]) -> Flow[None]:
        assert data["id"] == self.watched
        yield from self._one_at_a_time(perform(Sleep(0.0)))

    def probe(self) -> Flow[None]:
        self.probes += 1
        yield from self._one_at_a_time(perform(Sleep(0.0)))

    def close(self) -> Flow[None]:
        # It may be called while a request is under way that is not wanted any more.
        yield from perform(Sleep(0.0))
        self.watched = self.watcher = None

    def _one_at_a_time(self, flow: Flow[T]) -> Flow[T]:
        assert not self.busy, "the runner calls one method at a time"
        self.busy = True
        try:
            return (yield from flow)
        finally:
            self.busy = False

    def notify(self) -> None:
        """Deliver a notification, if the subscription lives and is watched."""
        if self.watcher and self.watched in self.platform.live and self.connected:
            event = {"uuid": f"n-{next(self._number)}", "event": "/x", "body": {}}
            self.watcher.notification(event)

    def cut(self) -> None:
        """Lose the connection."""
        if self.watcher is not None and self.connected:
            self.connected = False
            self.watcher.lost(TransportError("cut"))
        self.connected = False

    def back(self, since: float | None = None) -> None:
        """Have it back."""
        if self.watcher is not None and not self.connected:
            self.watcher.recovered() if since is None else self.watcher.gap(since)
        self.connected = True


class Stage:
    """A runner on its platform."""

    def __init__(
        self, *, life: float = 900.0, shared: str = "", ahead: float = 0.0, **settings: Any
    ) -> None:
        vars(_timers)["random_fraction"] = random.Random(7).random
        self.world = World()
        self.platform = Platform(self.world, life)
        self.store = MemoryStore(clock=self.world)
        #: The events of the clients.
        self.client_events = Emitter(NAMES)
        self.emitted: list[tuple[str, Any]] = []
        #: The clock of this computer.
        self.clock = LocalClock(self.world, ahead)
        self.transport, self.runner = self.another(shared, clock=self.clock, **settings)
        for name in EVENT_NAMES:
            self.runner.delivery.events.on(name, self._record(name))

    def another(
        self,
        shared: str,
        clock: LocalClock | None = None,
        *,
        exclusive: bool = False,
        **settings: Any,
    ) -> tuple[FakeTransport, Runner]:
        """A runner of another process on the same platform."""
        config = Config(server_url="https://x.test", client_id="app")
        engine: Any = SimpleNamespace(
            clock=clock or self.clock,
            events=self.client_events,
            execute=self.platform.execute,
            config=config,
            session=SimpleNamespace(settings=AuthSettings(), store=self.store),
        )
        transport = FakeTransport(self.platform)
        transport.exclusive = exclusive
        entry = SharedEntry(engine, shared) if shared else None
        host = Host(engine, Options(), asynchronous=False)
        runner = Runner(host, transport, SubscriptionSettings(**settings), entry)
        return transport, runner

    def _record(self, name: str) -> Any:
        return lambda payload: self.emitted.append((name, payload))

    def ask(self, signal: Signal, value: Any = None) -> Task:
        """Let the user ask for something."""
        return self.world.start(self.runner.request(signal, value))

    def register(self, seconds: float = 10.0) -> SubscriptionData:
        """Register and let some time pass."""
        task = self.ask(Signal.REGISTER, FILTERS)
        self.world.run(seconds)
        assert task.error is None
        return cast("SubscriptionData", task.result)

    def named(self, name: str) -> list[Any]:
        """The payloads of an event."""
        return [payload for found, payload in self.emitted if found == name]

    def sleep(self, seconds: float) -> None:
        """Let the computer sleep: connections are dead, only the wall clock advances."""
        self.world.slept += seconds


def least_calls(seconds: float, life: float = 900.0) -> int:
    """How many requests keep a subscription alive at the very least."""
    return math.ceil(seconds / life)

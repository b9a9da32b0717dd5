"""`RedisStreamConsumer`: handles what `RedisStreamSink` stored, each event at least once.

An entry is read by one consumer of a group and stays with it until it is acknowledged. If that
consumer dies, another takes it over; if its handler fails, it is handled again later; and if it
fails too often, it is moved to the dead-letter stream.
"""

from __future__ import annotations

import heapq
import logging
import os
import socket
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from attrs import field, frozen, mutable

from ringkit._io.clock import Clock, SystemClock
from ringkit._io.flow import Flow, perform, run, run_async
from ringkit._io.handlers import returns_awaitables
from ringkit.errors import QueueError
from ringkit.notifications import decode_notification
from ringkit.webhooks._effects import CallHandler, SleepBy
from ringkit.webhooks._sinks.redis_commands import (
    Command,
    QueueUnavailableError,
    Transaction,
    as_bytes,
    as_text,
    command,
    connect,
    connect_async,
)
from ringkit.webhooks._sinks.redis_streams import DEFAULT_STREAM

if TYPE_CHECKING:
    from typing import Self

    from ringkit.webhooks._sinks.redis_commands import AsyncRedisServer, RedisServer
    from ringkit_api.events import Event

_log = logging.getLogger("ringkit.webhooks")

#: How long a read waits for new entries, in milliseconds; `close` is noticed after that.
_BLOCK_MILLISECONDS: Final = 500
#: For connecting to the Redis server and for each answer; longer than a read waits.
_TIMEOUT_SECONDS: Final = 10.0
#: The delay before a failed event is handled again, doubled with each failure.
_FIRST_RETRY_SECONDS: Final = 1.0
#: How Redis says that a stream or group was deleted, the second while a read waits.
_GROUP_IS_GONE: Final = ("NOGROUP", "UNBLOCKED the stream key no longer exists")
#: The delays before Redis is asked again while it is away.
_FIRST_RECONNECT_SECONDS: Final = 0.25
_LAST_RECONNECT_SECONDS: Final = 10.0


@frozen
class ConsumerSettings:
    """What a consumer reads and how; times in seconds."""

    stream: str
    group: str
    name: str
    batch: int
    max_attempts: int
    take_over_after: float
    dead_letters: str
    delete: bool

    def __attrs_post_init__(self) -> None:
        for name in ("batch", "max_attempts"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} has to be at least 1, not {getattr(self, name)}")
        if self.take_over_after <= 0:
            raise ValueError("take_over_after has to be more than 0 seconds")

    @property
    def take_over_milliseconds(self) -> int:
        """After how long without a sign of life entries are taken over."""
        return max(1, round(self.take_over_after * 1000))

    def retry_delay(self, attempts: int) -> float:
        """Return the seconds before another attempt; shorter than others take it over after."""
        return min(_FIRST_RETRY_SECONDS * 2.0 ** (attempts - 1), self.take_over_after / 2)


@frozen(eq=False)
class StreamEntry:
    """An entry of the stream that this consumer is to handle.

    `attempts` is how often it was begun, this time included.
    """

    key: str
    id: str
    body: bytes
    attempts: int


@mutable(eq=False)
class _Reader:
    """Reads entries, acknowledges them and puts aside what fails. All methods are flows."""

    settings: ConsumerSettings
    clock: Clock
    closed: bool = False
    _has_group: bool = False
    #: Entries that were read and not begun, and when the server was last told that they are held.
    _waiting: deque[StreamEntry] = field(factory=deque)
    _held_at: float = 0.0
    #: When to begin failed entries again, and how long they have been left alone by then, in
    #: milliseconds: (time, key, age). One that was not has been taken over.
    _retries: list[tuple[float, str, int]] = field(factory=list)
    #: Handled entries whose acknowledgement has not reached the server yet.
    _unacknowledged: list[str] = field(factory=list)
    _next_search: float = 0.0
    _failures: int = 0

    def next(self) -> Flow[tuple[StreamEntry, Event] | None]:
        """Return the next entry to handle, None when the consumer was closed.

        Waits while there is none, and while the server is away.
        """
        while not self.closed:
            try:
                entry = yield from self._find()
                self._failures = 0
                if entry is not None:
                    event = yield from self._decode(entry)
                    if event is not None:
                        return entry, event
            except QueueUnavailableError as error:
                yield from self._wait_for_server(error)
            except QueueError as error:
                if not any(sign in str(error) for sign in _GROUP_IS_GONE):
                    raise
                self._has_group = False
        yield from self._give_back()
        return None

    def acknowledge(self, entry: StreamEntry) -> Flow[None]:
        """Record that an entry was handled; if the server is away, as soon as it is back."""
        self._unacknowledged.append(entry.key)
        try:
            yield from self._acknowledge_all()
        except QueueUnavailableError as error:
            _log.warning("a handled event is acknowledged later: %s", error)

    def fail(self, entry: StreamEntry, error: BaseException) -> Flow[None]:
        """Record that the handler failed: the entry is handled again, or put aside."""
        kind = type(error).__name__
        if entry.attempts >= self.settings.max_attempts:
            _log.error("event %s failed %d times", entry.id, entry.attempts, exc_info=error)
            try:
                yield from self._put_aside(entry, kind)
            except QueueUnavailableError as away:
                _log.warning("a failed event is put aside later: %s", away)
                self._retry(entry)
        else:
            _log.warning(
                "event %s failed, attempt %d of %d",
                entry.id,
                entry.attempts,
                self.settings.max_attempts,
                exc_info=error,
            )
            self._retry(entry)

    def _retry(self, entry: StreamEntry) -> None:
        delay = self.settings.retry_delay(entry.attempts)
        due = self.clock.monotonic() + delay
        heapq.heappush(self._retries, (due, entry.key, round(delay * 900)))

    def _find(self) -> Flow[StreamEntry | None]:
        """Return an entry to begin: one that failed, one that was left, or the next new one."""
        yield from self._ensure_group()
        if self._unacknowledged:
            yield from self._acknowledge_all()
        entry = yield from self._due_retry()
        if entry is None:
            entry = yield from self._left_by_others()
        if entry is not None and entry.attempts > self.settings.max_attempts:
            # Its consumer ended each time before it could report a failure.
            _log.error("event %s ended its consumer %d times", entry.id, entry.attempts - 1)
            yield from self._put_aside(entry, "the consumer ended")
            return None
        if entry is not None:
            return entry
        if not self._waiting:
            yield from self._read()
        yield from self._hold()
        return self._waiting.popleft() if self._waiting else None

    def _ensure_group(self) -> Flow[None]:
        if self._has_group:
            return
        try:
            yield from command(
                "xgroup_create", self.settings.stream, self.settings.group, "0", mkstream=True
            )
        except QueueError as error:
            if "BUSYGROUP" not in str(error):
                raise
        self._has_group = True

    def _read(self) -> Flow[None]:
        """Read new entries, and wait for some."""
        answer = yield from command(
            "xreadgroup",
            self.settings.group,
            self.settings.name,
            {self.settings.stream: ">"},
            count=self.settings.batch,
            block=self._block(),
        )
        self._waiting.extend(_entry(key, fields, 1) for key, fields in _read_entries(answer))
        self._held_at = self.clock.monotonic()

    def _block(self) -> int:
        """Return for how many milliseconds a read may wait: until something else is due."""
        due = min([self._next_search, *(at for at, *_ in self._retries[:1])])
        left = round((due - self.clock.monotonic()) * 1000)
        return max(1, min(_BLOCK_MILLISECONDS, left))

    def _hold(self) -> Flow[None]:
        """Tell the server that the waiting entries are in good hands; drop what others took."""
        now = self.clock.monotonic()
        if not self._waiting or now - self._held_at < self.settings.take_over_after / 3:
            return
        kept = yield from command(
            "xclaim",
            self.settings.stream,
            self.settings.group,
            self.settings.name,
            self.settings.take_over_milliseconds // 6,
            [entry.key for entry in self._waiting],
            justid=True,
        )
        keys = {as_text(key) for key in kept}
        keys |= yield from self._trimmed([e.key for e in self._waiting if e.key not in keys])
        self._waiting = deque(entry for entry in self._waiting if entry.key in keys)
        self._held_at = now

    def _trimmed(self, keys: list[str]) -> Flow[set[str]]:
        """Return which entries are no longer in the stream, and so with no other consumer.

        With `delete` it is who has handled an entry that removes it.
        """
        if not keys or self.settings.delete:
            return set()
        reads = tuple(Command("xrange", (self.settings.stream, key, key)) for key in keys)
        answers = yield from perform(Transaction(reads))
        return {key for key, answer in zip(keys, answers, strict=True) if not answer}

    def _due_retry(self) -> Flow[StreamEntry | None]:
        """Begin an entry again whose handler failed, unless another consumer has taken it."""
        if not self._retries or self._retries[0][0] > self.clock.monotonic():
            return None
        _, key, age = heapq.heappop(self._retries)
        settings = self.settings
        found = yield from command(
            "xclaim", settings.stream, settings.group, settings.name, age, [key]
        )
        return (yield from self._begun(found))

    def _left_by_others(self) -> Flow[StreamEntry | None]:
        """Begin an entry that its consumer has left; search for some now and then only.

        One at a time: what is taken over counts as begun.
        """
        if self.clock.monotonic() < self._next_search:
            return None
        start = "0-0"
        while True:
            start, found, *_ = yield from command(
                "xautoclaim",
                self.settings.stream,
                self.settings.group,
                self.settings.name,
                self.settings.take_over_milliseconds,
                start,
                count=1,
            )
            entry = yield from self._begun(found)
            if entry is not None:
                return entry
            if as_text(start) == "0-0":
                break
        self._next_search = self.clock.monotonic() + self.settings.take_over_after / 2
        return None

    def _begun(self, found: list[Any]) -> Flow[StreamEntry | None]:
        """Return the entry that was claimed, with its attempts; None if it was deleted."""
        claimed = [(key, fields) for key, fields in found if fields]
        if not claimed:
            return None
        key, fields = claimed[0]
        pending = yield from command(
            "xpending_range", self.settings.stream, self.settings.group, key, key, 1
        )
        attempts = pending[0]["times_delivered"] if pending else 1
        return _entry(key, fields, attempts)

    def _decode(self, entry: StreamEntry) -> Flow[Event | None]:
        """Return the event of an entry; one that holds none is put aside at once."""
        try:
            return decode_notification(entry.body)
        except ValueError:
            _log.error("entry %s of %s is not a notification", entry.key, self.settings.stream)
        yield from self._put_aside(entry, "not a notification")
        return None

    def _put_aside(self, entry: StreamEntry, reason: str) -> Flow[None]:
        """Move an entry to the dead-letter stream."""
        fields = {
            "id": entry.id, "body": entry.body, "reason": reason, "entry": entry.key,
            "attempts": entry.attempts,
        }  # fmt: skip
        dead = Command("xadd", (self.settings.dead_letters, fields))
        yield from perform(Transaction((dead, *self._ends([entry.key]))))

    def repeat_dead_letters(self) -> Flow[int]:
        """Append what was put aside to the stream again, and return how many entries that were."""
        settings = self.settings
        moved = 0
        while True:
            found = yield from command("xrange", settings.dead_letters, count=settings.batch)
            if not found:
                return moved
            for key, fields in found:
                entry = _entry(key, fields, 0)
                again = Command("xadd", (settings.stream, {"id": entry.id, "body": entry.body}))
                removal = Command("xdel", (settings.dead_letters, key))
                yield from perform(Transaction((again, removal)))
            moved += len(found)

    def _acknowledge_all(self) -> Flow[None]:
        keys = list(self._unacknowledged)
        commands = self._ends(keys)
        yield from perform(commands[0] if len(commands) == 1 else Transaction(commands))
        del self._unacknowledged[: len(keys)]

    def _ends(self, keys: list[str]) -> tuple[Command, ...]:
        settings = self.settings
        acknowledge = Command("xack", (settings.stream, settings.group, *keys))
        return (
            (acknowledge, Command("xdel", (settings.stream, *keys)))
            if settings.delete
            else (acknowledge,)
        )

    def _wait_for_server(self, error: QueueUnavailableError) -> Flow[None]:
        delay = min(_FIRST_RECONNECT_SECONDS * 2.0**self._failures, _LAST_RECONNECT_SECONDS)
        self._failures = min(self._failures + 1, 20)
        _log.warning("the consumer of %s waits: %s", self.settings.stream, error)
        until = self.clock.monotonic() + delay
        while not self.closed and (left := until - self.clock.monotonic()) > 0:
            yield from perform(SleepBy(self.clock, min(left, _BLOCK_MILLISECONDS / 1000)))

    def _give_back(self) -> Flow[None]:
        """Let other consumers have at once what was read and not begun."""
        keys = [*(entry.key for entry in self._waiting), *(key for _, key, _ in self._retries)]
        self._waiting.clear()
        self._retries.clear()
        try:
            if self._unacknowledged:
                yield from self._acknowledge_all()
            if keys:
                yield from command(
                    "xclaim",
                    self.settings.stream,
                    self.settings.group,
                    self.settings.name,
                    0,
                    keys,
                    idle=self.settings.take_over_milliseconds,
                    justid=True,
                )
        except QueueError as error:
            _log.warning("events are taken over later: %s", error)


def _handle_all(reader: _Reader, handler: Callable[[Event], object]) -> Flow[None]:
    """Handle entries until the consumer is closed."""
    while (found := (yield from reader.next())) is not None:
        entry, event = found
        outcome = yield from perform(CallHandler(handler, event))
        if isinstance(outcome.error, KeyboardInterrupt | SystemExit):
            raise outcome.error
        if outcome.error is None:
            yield from reader.acknowledge(entry)
        else:
            yield from reader.fail(entry, outcome.error)


def _settings(
    stream: str,
    group: str,
    name: str | None,
    batch: int,
    max_attempts: int,
    take_over_after: float,
    dead_letters: str | None,
    delete: bool,
) -> ConsumerSettings:
    return ConsumerSettings(
        stream,
        group,
        name or f"{socket.gethostname()}-{os.getpid()}-{uuid4().hex[:8]}",
        batch,
        max_attempts,
        take_over_after,
        dead_letters or f"{stream}:dead",
        delete,
    )


class RedisStreamConsumer:
    """Handles the events of a Redis stream that a `RedisStreamSink` writes, at least once each.

    `server` is a URL (`redis://host:6379/0`) or a `redis.Redis`, which must allow for answers that
    take half a second. Each event goes to one consumer of `group`; start as many as you like, in
    any number of processes, under different names (None: one is made up). At most `batch` entries
    are read at a time.

    Call `run` with a handler, or iterate: an event is acknowledged when the handler returns, or
    when the next one is asked for. With `delete` it is also removed from the stream; use that if
    there is one group and no `maxlen`. An event whose handler fails is handled again after a second
    and after twice as long each time; after `max_attempts`, those of consumers that died included,
    it is moved to the stream `dead_letters` (default: `stream` and `:dead`), with the type of the
    error as `reason`. An event that was read
    by a consumer that gave no sign of life for `take_over_after` seconds is taken over by another
    one, so a handler must not take longer than that.

    While Redis is away, the consumer waits. Raises QueueError for anything else that Redis refuses.
    Needs Redis 6.2 or newer. Use a consumer in one thread; `close` may be called in any.
    """

    def __init__(
        self,
        server: RedisServer,
        stream: str = DEFAULT_STREAM,
        *,
        group: str = "ringkit",
        name: str | None = None,
        batch: int = 100,
        max_attempts: int = 5,
        take_over_after: float = 60.0,
        dead_letters: str | None = None,
        delete: bool = False,
    ) -> None:
        self._client = connect(server, _TIMEOUT_SECONDS)
        self._owned = isinstance(server, str)
        settings = _settings(
            stream, group, name, batch, max_attempts, take_over_after, dead_letters, delete
        )
        self._reader = _Reader(settings, SystemClock())

    def run(self, handler: Callable[[Event], object]) -> None:
        """Call `handler` with one event after the other until `close` is called.

        Raises TypeError for a coroutine function: `AsyncRedisStreamConsumer` takes those.
        """
        if returns_awaitables(handler):
            raise TypeError("the handler is a coroutine function: use AsyncRedisStreamConsumer")
        run(_handle_all(self._reader, handler), self._client)

    def __iter__(self) -> Iterator[Event]:
        """Yield events; each is acknowledged when the next one is asked for."""
        while (found := run(self._reader.next(), self._client)) is not None:
            entry, event = found
            yield event
            run(self._reader.acknowledge(entry), self._client)

    def repeat_dead_letters(self) -> int:
        """Append what was put aside to the stream again, and return how many events that were.

        For when the reason is gone. Raises QueueError.
        """
        return run(self._reader.repeat_dead_letters(), self._client)

    def close(self) -> None:
        """End `run` and iteration after the event under way, within about half a second."""
        self._reader.closed = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()
        if self._owned:
            self._client.close()

    def __repr__(self) -> str:
        # The URL may hold a password.
        settings = self._reader.settings
        return f"RedisStreamConsumer(stream={settings.stream!r}, group={settings.group!r})"


class AsyncRedisStreamConsumer:
    """As `RedisStreamConsumer`, for one task; `server` is a URL or a `redis.asyncio.Redis`.

    A coroutine function handles events in the event loop, a plain function in a thread.
    """

    def __init__(
        self,
        server: AsyncRedisServer,
        stream: str = DEFAULT_STREAM,
        *,
        group: str = "ringkit",
        name: str | None = None,
        batch: int = 100,
        max_attempts: int = 5,
        take_over_after: float = 60.0,
        dead_letters: str | None = None,
        delete: bool = False,
    ) -> None:
        self._client = connect_async(server, _TIMEOUT_SECONDS)
        self._owned = isinstance(server, str)
        settings = _settings(
            stream, group, name, batch, max_attempts, take_over_after, dead_letters, delete
        )
        self._reader = _Reader(settings, SystemClock())

    async def run(self, handler: Callable[[Event], object]) -> None:
        """Call `handler` with one event after the other until `close` is called."""
        await run_async(_handle_all(self._reader, handler), self._client)

    async def __aiter__(self) -> AsyncIterator[Event]:
        """Yield events; each is acknowledged when the next one is asked for."""
        while (found := await run_async(self._reader.next(), self._client)) is not None:
            entry, event = found
            yield event
            await run_async(self._reader.acknowledge(entry), self._client)

    async def repeat_dead_letters(self) -> int:
        """Append what was put aside to the stream again, and return how many events that were.

        For when the reason is gone. Raises QueueError.
        """
        return await run_async(self._reader.repeat_dead_letters(), self._client)

    def close(self) -> None:
        """End `run` and iteration after the event under way, within about half a second."""
        self._reader.closed = True

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        self.close()
        if self._owned:
            await self._client.aclose()

    def __repr__(self) -> str:
        # The URL may hold a password.
        settings = self._reader.settings
        return f"AsyncRedisStreamConsumer(stream={settings.stream!r}, group={settings.group!r})"


def _read_entries(answer: Any) -> list[tuple[bytes | str, dict[Any, Any]]]:
    """Return the entries of a read of one stream; protocol 3 of Redis wraps them otherwise."""
    if not answer:
        return []
    if isinstance(answer, dict):
        (batches,) = answer.values()
        return [entry for batch in batches for entry in batch]
    ((_, entries),) = answer
    return list(entries)


def _entry(key: bytes | str, fields: dict[Any, Any], attempts: int) -> StreamEntry:
    values = {as_text(name): value for name, value in fields.items()}
    body = as_bytes(values.get("body", b""))
    return StreamEntry(as_text(key), as_text(values.get("id", b"")), body, attempts)

"""Does what waits, one thing after the other: requests, and what is asked of the transport.

Used by the runner, which puts jobs in and gets a message back for each.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Final, NamedTuple, TypeVar

from ringkit import error_codes
from ringkit._io.clock import Clock
from ringkit._io.flow import Flow
from ringkit.errors import APIStatusError, RingkitError
from ringkit.subscriptions._error_policy import creation_signal, renewal_signal
from ringkit.subscriptions._errors import SubscriptionLimitError
from ringkit.subscriptions._queue import Buffer, Ended
from ringkit.subscriptions._rest import HttpControl
from ringkit.subscriptions._shared_store import SharedEntry
from ringkit.subscriptions._state_machine import Action, Signal
from ringkit.subscriptions._subscription_data import SubscriptionData
from ringkit.subscriptions._transport import Transport
from ringkit.subscriptions._watcher import Ear

T = TypeVar("T")

_log = logging.getLogger("ringkit.subscriptions")

#: A shared subscription is taken over if it lives for that much longer, in seconds.
_MARGIN: Final = 5.0


class Message(NamedTuple):
    """Something for the runner: a signal (None: only that a job is done) and what goes with it.

    `request` and `ear` say which request or which watch it is about, if any.
    """

    signal: Signal | None
    value: Any = None
    request: int = 0
    ear: Ear | None = None
    asker: Future[Any] | None = None
    job: Job | None = None


class Job(NamedTuple):
    """Something to do. `request` numbers creations and renewals; `ear` is who listens."""

    action: Action | None
    request: int = 0
    data: SubscriptionData | None = None
    filters: tuple[str, ...] = ()
    ear: Ear | None = None


class Worker:
    """The one that waits. `current` tells whether the outcome of a request still counts."""

    def __init__(
        self,
        transport: Transport,
        control: HttpControl,
        clock: Clock,
        shared: SharedEntry | None,
        current: Callable[[int], bool],
        report: Callable[[Message], None],
    ) -> None:
        self._transport = transport
        self._control = control
        self._clock = clock
        self._shared = shared
        self._current = current
        self._report = report
        self._dead: set[str] = set()
        self._fresh: SubscriptionData | None = None
        self._opened: SubscriptionData | None = None
        self._saved = ""

    def bury(self, data: SubscriptionData) -> None:
        """Take this subscription over no more, wherever it is found."""
        self._dead.add(data.id)

    def work(self, jobs: Buffer[Job]) -> Flow[None]:
        """Do job after job until the end."""
        while True:
            try:
                job = yield from jobs.take()
            except Ended:
                return
            if job is not None:
                message = yield from self._do(job)
                self._report(message._replace(job=job))

    def _do(self, job: Job) -> Flow[Message]:
        if job.action is Action.CREATE:
            return (yield from self._create(job))
        if job.action is Action.RENEW:
            return (yield from self._renew(job))
        if job.action in (Action.DELETE, Action.DISCARD):
            return (yield from self._remove(job))
        return (yield from self._ask_transport(job))

    def _create(self, job: Job) -> Flow[Message]:
        if not self._current(job.request):
            return Message(None)
        try:
            if self._shared is None:
                data = yield from self._made(job)
            else:
                data = yield from self._shared.exclusively(self._found_or_made(job, self._shared))
        except Exception as error:
            return Message(creation_signal(error), error, job.request)
        return Message(Signal.CREATED, data, job.request)

    def _made(self, job: Job) -> Flow[SubscriptionData]:
        began = self._clock.time()
        try:
            document = yield from self._transport.create(list(job.filters))
        except APIStatusError as error:
            if error.error_code == error_codes.SUBSCRIPTION_LIMIT_EXCEEDED:
                raise (yield from self._too_many(error)) from error
            raise
        self._fresh = SubscriptionData(document, began, job.filters)
        return self._fresh

    def _found_or_made(self, job: Job, shared: SharedEntry) -> Flow[SubscriptionData]:
        found = yield from shared.load()
        if found is not None and self._usable(found):
            return found
        data = yield from self._made(job)
        yield from shared.save(data)
        return data

    def _usable(self, found: SubscriptionData) -> bool:
        return found.id not in self._dead and (
            not self._transport.expires or self._clock.time() + _MARGIN < found.expires_at
        )

    def _too_many(self, error: APIStatusError) -> Flow[SubscriptionLimitError]:
        now = self._clock.time()
        try:
            listed = yield from self._control.list()
        except RingkitError:
            _log.warning("too many subscriptions, and they cannot be listed", exc_info=True)
            listed = []
        existing = [SubscriptionData.restored(each, now) for each in listed if each.get("id")]
        return SubscriptionLimitError.listing(error, existing)

    def _renew(self, job: Job) -> Flow[Message]:
        data = job.data
        if data is None or not self._current(job.request):
            return Message(None)
        changed = job.filters != data.filters
        try:
            if self._shared is None:
                flow = self._prolonged(job, data)
            else:
                flow = self._shared.exclusively(self._prolonged_by_one(job, data, self._shared))
            renewed = yield from flow
        except Exception as error:
            return Message(renewal_signal(error, changed=changed), error, job.request)
        if renewed is None:
            return Message(Signal.GONE, None, job.request)
        return Message(Signal.RENEWED, renewed, job.request)

    def _prolonged(self, job: Job, data: SubscriptionData) -> Flow[SubscriptionData | None]:
        began = self._clock.time()
        filters = None if job.filters == data.filters else list(job.filters)
        document = yield from self._transport.renew(data.json, filters)
        return SubscriptionData({**data.json, **document}, began, job.filters)

    def _prolonged_by_one(
        self, job: Job, data: SubscriptionData, shared: SharedEntry
    ) -> Flow[SubscriptionData | None]:
        """Renew a shared subscription, or find that another process did; None if it made a new."""
        found = yield from shared.load()
        if found is not None and found.id != data.id and self._usable(found):
            return None
        same = found is not None and found.id == data.id and found.filters == job.filters
        if same and found is not None and found.received_at > data.received_at:
            return found
        renewed = yield from self._prolonged(job, data)
        if renewed is not None:
            yield from shared.save(renewed)
        return renewed

    def _remove(self, job: Job) -> Flow[Message]:
        wanted = job.action is Action.DELETE
        if job.data is None:
            return Message(Signal.DELETED if wanted else None)
        self.bury(job.data)
        try:
            if self._shared is not None:
                yield from self._shared.delete()
            yield from self._transport.remove(job.data.json)
        except Exception as error:
            if not wanted:
                _log.warning("a subscription that is not wanted could not be removed: %s", error)
            return Message(Signal.DELETE_FAILED if wanted else None, error)
        return Message(Signal.DELETED if wanted else None)

    def _ask_transport(self, job: Job) -> Flow[Message]:
        action, data, ear = job.action, job.data, job.ear
        if action is Action.CLOSE:
            yield from self._close()
        elif action is None:
            yield from self.remember_position()
        elif ear is None or not ear.live or data is None:
            return Message(None)
        else:
            try:
                return (yield from self._watch(action, data, ear))
            except Exception as error:
                _log.warning("%s of %s: %r", action.value, self._transport.name, error)
                return Message(Signal.BROKEN, error, ear=ear)
        return Message(None)

    def _watch(self, action: Action, data: SubscriptionData, ear: Ear) -> Flow[Message]:
        if action is Action.FOLLOW:
            yield from self._transport.follow(data.json)
            self._opened = data
        elif action is Action.PROBE:
            yield from self._transport.probe()
        else:
            return (yield from self._open(data, ear))
        return Message(None)

    def _open(self, data: SubscriptionData, ear: Ear) -> Flow[Message]:
        fresh, self._fresh = self._fresh is data, None
        position = ""
        if self._shared is not None and not fresh:
            position = yield from self._shared.position(data)
        self._opened, self._saved = data, position
        yield from self._transport.open(data.json, ear, position)
        yield from self.remember_position()
        if ear.told:
            return Message(None)
        if fresh or position:
            return Message(Signal.OPENED, ear=ear)
        # Somebody else made it, and nobody knows what came since then.
        return Message(Signal.GAP, data.received_at, ear=ear)

    def _close(self) -> Flow[None]:
        try:
            yield from self.remember_position()
            yield from self._transport.close()
        except Exception:
            _log.exception("the %s transport could not be closed", self._transport.name)
        self._opened = None

    @property
    def has_moved(self) -> bool:
        """Whether there is a position to remember."""
        return self._opened is not None and self._transport.position() not in ("", self._saved)

    def remember_position(self) -> Flow[None]:
        """Keep where the transport is, for another process."""
        data, position = self._opened, self._transport.position()
        if self._shared is not None and data is not None and position not in ("", self._saved):
            yield from self._shared.save_position(data, position)
            self._saved = position

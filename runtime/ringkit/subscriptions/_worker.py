"""`Worker`: carries out what takes time, one job after the other: requests and transport calls.

The runner adds jobs, and gets a message back for each.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Final, NamedTuple, TypeVar

from ringkit import error_codes
from ringkit._io.effects import Sleep
from ringkit._io.flow import Flow, perform
from ringkit._io.queue import BoundedQueue, QueueClosed
from ringkit.errors import APIStatusError, NotFoundError, RingkitError, StoreError
from ringkit.subscriptions._error_policy import (
    check_signal,
    creation_signal,
    login_is_over,
    renewal_signal,
)
from ringkit.subscriptions._errors import SubscriptionLimitError
from ringkit.subscriptions._platform_clock import PlatformClock
from ringkit.subscriptions._rest import HttpRequests
from ringkit.subscriptions._shared_store import SharedEntry
from ringkit.subscriptions._state_machine import Action, Signal
from ringkit.subscriptions._subscription_data import SubscriptionData
from ringkit.subscriptions._transport import Transport
from ringkit.subscriptions._watcher import RunnerWatcher

T = TypeVar("T")

_log = logging.getLogger("ringkit.subscriptions")

#: A stored subscription is used if it does not expire before this time has passed.
_MIN_REMAINING_SECONDS: Final = 5.0

#: How often, and with which pauses, a process asks for what another is creating.
_CREATION_POLLS: Final = 40
_CREATION_PAUSE_SECONDS: Final = 0.5


class RunnerMessage(NamedTuple):
    """A message to the runner: a signal and its value, or only (None) that a job is done.

    `request` is the number of the request that it is the outcome of, `watcher` the one that it
    came through, `waiter` the call of the user that waits for its outcome, `abandoned` one that
    waits no longer, `job` the job that is done, each if there is one.
    """

    signal: Signal | None
    value: Any = None
    request: int = 0
    watcher: RunnerWatcher | None = None
    waiter: Future[Any] | None = None
    abandoned: Future[Any] | None = None
    job: Job | None = None


class Job(NamedTuple):
    """An action to carry out (None: to store the position of the transport).

    `request` numbers creations and renewals; the transport reports to `watcher`.
    """

    action: Action | None
    request: int = 0
    data: SubscriptionData | None = None
    filters: tuple[str, ...] = ()
    watcher: RunnerWatcher | None = None


class Worker:
    """Carries out jobs. `is_current` says whether the outcome of a request still counts."""

    def __init__(
        self,
        transport: Transport,
        requests: HttpRequests,
        clock: PlatformClock,
        shared: SharedEntry | None,
        is_current: Callable[[int], bool],
        report: Callable[[RunnerMessage], object],
    ) -> None:
        self.transport = transport
        self._requests = requests
        self._clock = clock
        self._shared = shared
        self._is_current = is_current
        self._report = report
        self._ended_ids: set[str] = set()
        self._created: SubscriptionData | None = None
        #: The subscription that was last found at the platform, to be watched next.
        self._found: SubscriptionData | None = None
        self._opened: SubscriptionData | None = None
        self._saved_position = ""
        self._left = False
        #: Whether one process at a time receives the notifications, and whether this one does.
        self._exclusive = shared is not None and transport.exclusive
        self.watches_alone = False

    def mark_ended(self, data: SubscriptionData) -> None:
        """Do not use this subscription any more, even if it is still in the store."""
        self._ended_ids.add(data.id)

    def leave(self) -> None:
        """Nothing counts any more that is still to come: what is being created is removed."""
        self._left = True

    def work(self, jobs: BoundedQueue[Job]) -> Flow[None]:
        """Carry out jobs until their queue is closed."""
        while True:
            try:
                job = yield from jobs.take()
            except QueueClosed:
                yield from self._release_watch()
                return
            if job is not None:
                message = yield from self._do(job)
                self._report(message._replace(job=job))

    def _do(self, job: Job) -> Flow[RunnerMessage]:
        if job.action is Action.CREATE:
            return (yield from self._create(job))
        if job.action is Action.RENEW:
            return (yield from self._renew(job))
        if job.action is Action.CHECK:
            return (yield from self._check(job))
        if job.action in (Action.DELETE, Action.DISCARD):
            return (yield from self._remove(job))
        return (yield from self._call_transport(job))

    def _create(self, job: Job) -> Flow[RunnerMessage]:
        if not self._is_current(job.request):
            return RunnerMessage(None)
        try:
            taken = yield from self._find_other_watcher(job)
            if taken is not None:
                return RunnerMessage(Signal.TAKEN, taken, job.request)
            if self._shared is None:
                data = yield from self._request_creation(job)
            else:
                data = yield from self._shared.run_locked(self._load_or_create(job, self._shared))
        except Exception as error:
            return RunnerMessage(creation_signal(error), error, job.request)
        if self._left and self._shared is None:
            return (yield from self._remove(Job(Action.DISCARD, data=data)))
        return RunnerMessage(Signal.CREATED, data, job.request)

    def _find_other_watcher(self, job: Job) -> Flow[SubscriptionData | None]:
        """Return the shared subscription if another process watches it; None if this one may.

        Raises StoreError if the other has not created it in time.
        """
        shared = self._shared
        if shared is None or not self._exclusive:
            return None
        for _ in range(_CREATION_POLLS):
            if (yield from self._hold_watch(shared)):
                return None
            # The other creates it with the entry locked.
            stored = yield from shared.run_locked(shared.load())
            if stored is not None:
                return stored
            if not self._is_current(job.request):
                break
            yield from perform(Sleep(_CREATION_PAUSE_SECONDS))
        raise StoreError("another process is creating the shared subscription")

    def _may_watch(self) -> Flow[bool]:
        if self._shared is None or not self._exclusive or self.watches_alone:
            return True
        return (yield from self._hold_watch(self._shared))

    def _hold_watch(self, shared: SharedEntry) -> Flow[bool]:
        self.watches_alone = yield from shared.hold_watch()
        return self.watches_alone

    def _release_watch(self) -> Flow[None]:
        held, self.watches_alone = self.watches_alone, False
        if held and self._shared is not None:
            yield from self._shared.release_watch()

    def _request_creation(self, job: Job) -> Flow[SubscriptionData]:
        requested_at = self._clock.monotonic()
        try:
            document = yield from self.transport.create(list(job.filters))
        except APIStatusError as error:
            if error.error_code == error_codes.SUBSCRIPTION_LIMIT_EXCEEDED:
                raise (yield from self._limit_error(error)) from error
            raise
        self._created = SubscriptionData(document, self._time_at(requested_at), job.filters)
        return self._created

    def _load_or_create(self, job: Job, shared: SharedEntry) -> Flow[SubscriptionData]:
        stored = yield from shared.load()
        if stored is not None and stored.id not in self._ended_ids:
            try:
                self._found = yield from self._read(stored)
            except NotFoundError:
                self.mark_ended(stored)
            except RingkitError as error:
                if login_is_over(error):
                    raise
                if self._is_usable(stored):
                    return stored
            else:
                return self._found
        data = yield from self._request_creation(job)
        yield from shared.save(data)
        return data

    def _is_usable(self, stored: SubscriptionData) -> bool:
        return stored.id not in self._ended_ids and (
            not self.transport.expires
            or self._clock.time() + _MIN_REMAINING_SECONDS < stored.expires_at
        )

    def _limit_error(self, error: APIStatusError) -> Flow[SubscriptionLimitError]:
        now = self._clock.time()
        try:
            listed = yield from self._requests.list()
        except RingkitError:
            _log.warning("too many subscriptions, and they cannot be listed", exc_info=True)
            listed = []
        existing = [SubscriptionData.from_saved(each, now) for each in listed if each.get("id")]
        return SubscriptionLimitError.listing(error, existing)

    def _renew(self, job: Job) -> Flow[RunnerMessage]:
        data = job.data
        if data is None or not self._is_current(job.request):
            return RunnerMessage(None)
        changed = job.filters != data.filters
        try:
            if self._shared is None:
                flow = self._request_renewal(job, data)
            else:
                flow = self._shared.run_locked(self._load_or_renew(job, data, self._shared))
            renewed = yield from flow
        except Exception as error:
            return RunnerMessage(renewal_signal(error, changed=changed), error, job.request)
        if renewed is None:
            return RunnerMessage(Signal.GONE, None, job.request)
        return RunnerMessage(Signal.RENEWED, renewed, job.request)

    def _request_renewal(self, job: Job, data: SubscriptionData) -> Flow[SubscriptionData | None]:
        requested_at = self._clock.monotonic()
        filters = None if job.filters == data.filters else list(job.filters)
        document = yield from self.transport.renew(data.json, filters)
        received_at = self._time_at(requested_at)
        return SubscriptionData({**data.json, **document}, received_at, job.filters)

    def _time_at(self, monotonic: float) -> float:
        """Return the platform's time at an earlier time of the monotonic clock.

        It is better known now than it was then: answers have corrected the clock.
        """
        return self._clock.time() - (self._clock.monotonic() - monotonic)

    def _check(self, job: Job) -> Flow[RunnerMessage]:
        """Look whether the platform still has the subscription. A failure says nothing."""
        data = job.data
        if data is None or not self._is_current(job.request):
            return RunnerMessage(None)
        try:
            found = yield from self._read(data)
        except Exception as error:
            _log.debug("a subscription could not be checked: %s", error)
            return RunnerMessage(check_signal(error), error, job.request)
        signal = Signal.NOT_FOUND if found.status == "Blacklisted" else Signal.FOUND
        return RunnerMessage(signal, found, job.request)

    def _read(self, data: SubscriptionData) -> Flow[SubscriptionData]:
        """Return the data as the platform describes the subscription now.

        Over HTTP for every transport: it works while the transport is disconnected, and its
        answer has the time of the platform.
        """
        return data.updated((yield from self._requests.read(data.json)))

    def _load_or_renew(
        self, job: Job, data: SubscriptionData, shared: SharedEntry
    ) -> Flow[SubscriptionData | None]:
        """Renew, unless another process did; None if another process created a new one."""
        stored = yield from shared.load()
        if stored is not None and stored.id != data.id and self._is_usable(stored):
            return None
        same = stored is not None and stored.id == data.id and stored.filters == job.filters
        if same and stored is not None and stored.received_at > data.received_at:
            return stored
        renewed = yield from self._request_renewal(job, data)
        if renewed is not None:
            yield from shared.save(renewed)
        return renewed

    def _remove(self, job: Job) -> Flow[RunnerMessage]:
        reported = job.action is Action.DELETE
        if job.data is None:
            return RunnerMessage(Signal.DELETED if reported else None)
        message = yield from self._removed(job, job.data, reported)
        if reported:
            # Before the caller hears of it, whose event loop may end then.
            yield from self._close()
        return message

    def _removed(self, job: Job, data: SubscriptionData, reported: bool) -> Flow[RunnerMessage]:
        self.mark_ended(data)
        if self._opened is not None and self._opened.id == data.id:
            self._opened = None  # has no position any more to be stored when it is closed
        try:
            if self._shared is not None:
                yield from self._shared.delete()
            if self._exclusive and not self.watches_alone:
                yield from self._requests.remove(data.json)  # its connection is elsewhere
            else:
                yield from self.transport.remove(data.json)
        except Exception as error:
            if not reported:
                _log.warning("an unwanted subscription could not be removed: %s", error)
            return RunnerMessage(Signal.DELETE_FAILED if reported else None, error)
        return RunnerMessage(Signal.DELETED if reported else None)

    def _call_transport(self, job: Job) -> Flow[RunnerMessage]:
        action, data, watcher = job.action, job.data, job.watcher
        if action is Action.CLOSE:
            yield from self._close()
        elif action is None:
            return (yield from self._stay_watcher())
        elif watcher is None or not watcher.live or data is None:
            return RunnerMessage(None)
        else:
            try:
                return (yield from self._watch(action, data, watcher))
            except Exception as error:
                _log.warning(
                    "the %s transport failed (%s): %r", self.transport.name, action.value, error
                )
                return RunnerMessage(Signal.BROKEN, error, watcher=watcher)
        return RunnerMessage(None)

    def _watch(
        self, action: Action, data: SubscriptionData, watcher: RunnerWatcher
    ) -> Flow[RunnerMessage]:
        if action is Action.FOLLOW:
            yield from self.transport.follow(data.json)
            self._opened = data
        elif action is Action.PROBE:
            yield from self.transport.probe()
        else:
            return (yield from self._open(data, watcher))
        return RunnerMessage(None)

    def _open(self, data: SubscriptionData, watcher: RunnerWatcher) -> Flow[RunnerMessage]:
        if not (yield from self._may_watch()):
            return RunnerMessage(Signal.TAKEN, data, watcher=watcher)
        created_here, self._created = self._created is data, None
        known, self._found = created_here or self._found is data, None
        if not known:
            # It was given by the user: whether it exists, and until when, only the platform knows.
            try:
                data = yield from self._read(data)
            except RingkitError as error:
                if check_signal(error) is not None:
                    return RunnerMessage(Signal.GONE, error, watcher=watcher)
            else:
                self._report(RunnerMessage(Signal.FOUND, data, watcher=watcher))
        position = ""
        if self._shared is not None and not created_here:
            position = yield from self._shared.position(data)
        self._opened, self._saved_position = data, position
        yield from self.transport.open(data.json, watcher, position)
        yield from self._save_position()
        if watcher.has_reported:
            return RunnerMessage(None)
        if created_here or position:
            return RunnerMessage(Signal.OPENED, watcher=watcher)
        # Another process created it, and what was sent since then is unknown.
        return RunnerMessage(Signal.GAP, data.received_at, watcher=watcher)

    def _stay_watcher(self) -> Flow[RunnerMessage]:
        """Store the position, and extend the claim to receive the notifications alone."""
        shared, data = self._shared, self._opened
        if shared is not None and data is not None and self.watches_alone:
            try:
                if not (yield from self._hold_watch(shared)):
                    return RunnerMessage(Signal.TAKEN, data)
            except StoreError as error:
                _log.warning("another process may take the subscription over: %s", error)
        yield from self._save_position()
        return RunnerMessage(None)

    def _close(self) -> Flow[None]:
        try:
            yield from self._save_position()
            yield from self.transport.close()
        except Exception:
            _log.exception("the %s transport could not be closed", self.transport.name)
        self._opened = None

    @property
    def has_moved(self) -> bool:
        """Whether the transport has a position that is not stored yet."""
        return self._opened is not None and self.transport.position() not in (
            "",
            self._saved_position,
        )

    def _save_position(self) -> Flow[None]:
        """Store the position of the transport, for another process."""
        data, position = self._opened, self.transport.position()
        unsaved = position not in ("", self._saved_position)
        if self._exclusive and not self.watches_alone:
            return  # the position is that of another process now
        if self._shared is not None and data is not None and unsaved:
            yield from self._shared.save_position(data, position)
            self._saved_position = position

"""`Runner`: turns what happens to one subscription into signals, and carries out the actions.

While there is a subscription, three flows run in the background: the loop here decides, and waits
only for messages and timers; the worker carries out what takes time; the delivery calls the
handlers. Every message to the runner goes through one inbox.
"""

from __future__ import annotations

import logging
import threading
from concurrent.futures import Future
from typing import Any, Final

from attrs import field, frozen

from ringkit._io.emitter import Emitter
from ringkit._io.flow import Flow, RunInBackground, Wait, perform
from ringkit._io.queue import BoundedQueue
from ringkit._io.recent_keys import RecentKeys
from ringkit.subscriptions._delivery import DEFAULT_BUFFER, Delivery
from ringkit.subscriptions._errors import SubscriptionError
from ringkit.subscriptions._gap_tracker import GapTracker
from ringkit.subscriptions._rest import HttpRequests
from ringkit.subscriptions._shared_store import SharedEntry
from ringkit.subscriptions._state_machine import Action, Signal, State, transition
from ringkit.subscriptions._subscription_data import SubscriptionData
from ringkit.subscriptions._timers import Timer, Timers
from ringkit.subscriptions._transport import Host, TransportSettings
from ringkit.subscriptions._waiters import (
    ACTIVATING,
    BEGINNINGS,
    OutcomeReporter,
    Waiters,
    resolve,
)
from ringkit.subscriptions._watcher import RunnerWatcher
from ringkit.subscriptions._worker import Job, RunnerMessage, Worker

_log = logging.getLogger("ringkit.subscriptions")

#: States in which nothing runs in the background.
INACTIVE_STATES: Final = frozenset({State.IDLE, State.REMOVED, State.FAILED})
#: How many notifications are remembered, to drop repetitions.
_RECENT_NOTIFICATIONS: Final = 10_000
#: How often the position of a shared subscription is stored.
_SAVE_POSITION_SECONDS: Final = 10.0


def _at_least_one(_settings: Any, attribute: Any, value: float) -> None:
    if value < 1:
        raise ValueError(f"{attribute.name} must be at least 1, got {value!r}")


@frozen
class SubscriptionSettings:
    """The options of a subscription that do not depend on its transport.

    `buffer` notifications are queued for a slow consumer; it is renewed `renew_ahead` seconds
    before it expires (None: a fraction of its lifetime). Raises ValueError for a buffer below 1.
    """

    buffer: int = field(default=DEFAULT_BUFFER, validator=_at_least_one)
    renew_ahead: float | None = None


class Runner:
    """Runs one subscription. `request` may be called in any thread, the rest runs in the loop."""

    def __init__(
        self,
        host: Host,
        transport: TransportSettings,
        settings: SubscriptionSettings,
        shared: SharedEntry | None = None,
        events: Emitter | None = None,
    ) -> None:
        clock = host.engine.clock
        self.transport = transport.transport(host)
        self.requests = HttpRequests(host, {})
        self.delivery = Delivery(clock, settings.buffer, events)
        self.state = State.IDLE
        self.data: SubscriptionData | None = None
        #: The event filters for the next creation or renewal.
        self.filters: tuple[str, ...] = ()
        self._clock = clock
        self._shared = shared
        self._inbox: BoundedQueue[RunnerMessage] = BoundedQueue()
        self._jobs: BoundedQueue[Job] = BoundedQueue()
        self._worker = Worker(
            self.transport, self.requests, clock, shared, self._is_current, self._inbox.put
        )
        self._timers = Timers(clock, settings.renew_ahead)
        self._position_timer = Timer()
        self._gaps = GapTracker()
        self._waiters = Waiters()
        self._reporter = OutcomeReporter(
            self.delivery, self._waiters, self._gaps, self.transport.name
        )
        self._recent = RecentKeys(_RECENT_NOTIFICATIONS)
        self._watcher: RunnerWatcher | None = None
        self._orphan: SubscriptionData | None = None
        self._renewal: Job | None = None
        #: The number of the newest request. The outcome of an older one does not count.
        self._newest_request = 0
        self._unfinished_jobs = 0
        #: Whether a call of the user has returned the present subscription.
        self._accepted = False
        self._lock = threading.Lock()
        #: What identifies the run of the loop, None if it does not run.
        self._run_token: object | None = None
        #: Whether the flow that calls the handlers runs.
        self._dispatching = False

    def request(self, signal: Signal, value: Any = None) -> Flow[SubscriptionData | None]:
        """Carry out a request of the user, and return the data of the subscription afterwards.

        `value` is the event filters for REGISTER and RESUBSCRIBE, the data for RESTORE. Raises
        the error that the request failed with.
        """
        waiter: Future[SubscriptionData | None] = Future()
        self._inbox.put(RunnerMessage(signal, value, waiter=waiter))
        yield from self._start()
        try:
            result = yield from perform(Wait(waiter))
        except (Exception, GeneratorExit):
            raise
        except BaseException:
            # The caller was cancelled or interrupted.
            self._inbox.put(RunnerMessage(None, signal, waiter=waiter))
            raise
        self._accepted = self._accepted or signal in ACTIVATING
        return result

    def _withdraw(self, request: Signal, waiter: Future[Any]) -> None:
        """Take back a request whose caller was cancelled or interrupted.

        If it began a subscription, and no other call has got it or waits for it, none is left
        behind. One that others may use, in the store or restored, is only disconnected.
        """
        self._waiters.withdraw(waiter)
        unwanted = not self._accepted and not self._waiters.has_any(ACTIVATING)
        if self.state in INACTIVE_STATES or request not in BEGINNINGS or not unwanted:
            return
        shared = self._shared is not None or request is Signal.RESTORE
        self._step(RunnerMessage(Signal.RESET if shared else Signal.REMOVE))

    @property
    def running(self) -> bool:
        """Whether the loop runs in the background."""
        return self._run_token is not None

    def _start(self) -> Flow[None]:
        """Start the loop, the worker and the delivery, unless they run."""
        token = object()
        with self._lock:
            if self._run_token is not None:
                return
            self._run_token = token
            jobs: BoundedQueue[Job] = BoundedQueue()
            self._jobs = jobs
            self._dispatching = False
            self.delivery.open()
        self._timers.begin()
        yield from perform(RunInBackground(self._loop(), lambda: self._loop_ended(token)))
        yield from perform(RunInBackground(self._worker.work(jobs)))

    def _loop(self) -> Flow[None]:
        while True:
            if not self._dispatching:
                yield from self._start_dispatcher()
            message = yield from self._inbox.take(self._timers.pause())
            try:
                if message is not None:
                    self._receive(message)
                for signal in self._timers.due():
                    self._step(RunnerMessage(signal))
                self._save_position_if_due()
            except Exception:
                _log.exception("error while handling %s", message and message.signal)
            if self._stop_if_inactive():
                return

    def _stop_if_inactive(self) -> bool:
        """Stop what runs in the background if there is nothing left to do; return whether."""
        if self.state not in INACTIVE_STATES or self._unfinished_jobs:
            return False
        self._waiters.resolve({Signal.RESET}, None)
        with self._lock:
            if len(self._inbox):
                return False
            self._run_token = None
            self._jobs.close()
            self.delivery.close()
        return True

    def _loop_ended(self, token: object) -> None:
        """Clean up if the loop was interrupted: the event loop or the program is about to end."""
        error = SubscriptionError("interrupted: the program is about to end")
        with self._lock:
            if self._run_token is not token:
                return
            self._run_token = None
            self.state, self.data = State.FAILED, None
            self._jobs.close()
            self.delivery.end(error)
            self.delivery.close()
        self._waiters.resolve(set(Signal), error)
        for message in self._inbox.drain():
            if message.waiter is not None:
                resolve(message.waiter, error)

    def _start_dispatcher(self) -> Flow[None]:
        """Start to call the handlers, at the beginning and if only that task was cancelled."""
        token = self._run_token

        def ended() -> None:
            if self._run_token is token:
                self._dispatching = False
                self._inbox.put(RunnerMessage(None))

        self._dispatching = True
        yield from perform(RunInBackground(self.delivery.call_handlers(), ended))

    def _save_position_if_due(self) -> None:
        now = self._clock.time(), self._clock.monotonic()
        timer = self._position_timer
        if self._shared is None or (timer.is_running and not timer.expired(*now)):
            return
        timer.start(_SAVE_POSITION_SECONDS, *now)
        if self._worker.has_moved:
            self._add_job(Job(None))

    # Messages and notifications

    def _on_signal(self, watcher: RunnerWatcher, signal: Signal, value: Any) -> None:
        self._inbox.put(RunnerMessage(signal, value, watcher=watcher))

    def _on_notification(self, envelope: Any) -> None:
        self._gaps.confirmed(self.state, self._clock.time())
        self.delivery.notify(envelope)

    def _is_current(self, request: int) -> bool:
        return request == self._newest_request

    def _receive(self, message: RunnerMessage) -> None:
        """Handle a message, unless it is about something that no longer counts."""
        if message.job is not None:
            self._unfinished_jobs -= 1
            if message.job is self._renewal:
                self._renewal = None
        if message.watcher is not None and not message.watcher.live:
            return
        if message.request and not self._is_current(message.request):
            if message.signal is Signal.CREATED:
                self._orphan = message.value
                self._step(RunnerMessage(Signal.ORPHANED))
            return
        if message.waiter is not None and message.signal is None:
            self._withdraw(message.value, message.waiter)
        if message.waiter is not None and message.signal is not None:
            self._accept_request(message.signal, message.value, message.waiter)
        if message.signal is not None:
            self._step(message)

    def _accept_request(self, request: Signal, value: Any, waiter: Future[Any]) -> None:
        """Add the waiter of a request of the user, and take over its value."""
        if request in (Signal.REMOVE, Signal.RESET):
            abandoned = SubscriptionError("the subscription was removed or reset meanwhile")
            self._waiters.resolve(ACTIVATING, abandoned)
        self._waiters.add(request, waiter)
        if request is Signal.RESTORE:
            self.data, self.filters = value, value.filters
            self._gaps.started(value.received_at)
        elif value is not None:
            self.filters = value

    def _step(self, message: RunnerMessage) -> None:
        """Make the transition for a message, and carry out its actions."""
        before, signal, value = self.state, message.signal, message.value
        if signal is None:
            return
        self.state, actions = transition(before, signal)
        if self.state is State.RESUBSCRIBING and before is not State.RESUBSCRIBING:
            self._gaps.ended(signal, value, self._clock.time())
            if self.data is not None:
                self._worker.mark_ended(self.data)
        if before in INACTIVE_STATES and self.state not in INACTIVE_STATES:
            self.delivery.resume()
        self._take_over(before, signal, value)
        for action in actions:
            self._act(action, message)
        if self.state in INACTIVE_STATES and before not in INACTIVE_STATES:
            self.delivery.end(value if self.state is State.FAILED else None)
            self._accepted = False
        if self.state is State.ACTIVE and self.data and self.filters != self.data.filters:
            # Other filters were set while it was being registered.
            self._step(RunnerMessage(Signal.RENEW))

    def _take_over(self, before: State, signal: Signal, value: Any) -> None:
        """Take over the value of a signal."""
        if signal in (Signal.CREATED, Signal.RENEWED):
            self.data = value
            if signal is Signal.RENEWED:
                self._timers.reset_failures()
                self._gaps.confirmed(before, value.received_at)
            elif before is State.SUBSCRIBING:
                self._gaps.started(value.received_at)
        elif signal is Signal.GONE:
            self._timers.reset_failures()
        elif signal is Signal.RENEW_REFUSED and self.data is not None:
            self.filters = self.data.filters
        elif signal is Signal.CLOSED and self._watcher is not None:
            self._watcher.live = False

    # Actions

    def _act(self, action: Action, message: RunnerMessage) -> None:
        """Carry out an action; one that takes time becomes a job of the worker."""
        match action:
            case Action.CREATE:
                self._newest_request += 1
                self._add_job(Job(action, self._newest_request, filters=self.filters))
            case Action.RENEW:
                self._renew()
            case Action.DELETE | Action.DISCARD:
                self._remove(action, message)
            case Action.WATCH | Action.FOLLOW | Action.PROBE | Action.CLOSE:
                self._call_transport(action)
            case Action.SCHEDULE_RENEWAL:
                if self.data is not None and self.transport.expires:
                    self._timers.schedule_renewal(self.data)
            case Action.SCHEDULE_RETRY:
                self._timers.schedule_retry()
            case Action.RETRY_NOW:
                self._timers.retry_now()
            case Action.CANCEL_TIMERS:
                self._timers.cancel()
                self._newest_request += 1
            case Action.DROP_DATA:
                self.data = None
            case _:
                self._reporter.report(action, message, self.data)

    def _add_job(self, job: Job) -> None:
        self._unfinished_jobs += 1
        self._jobs.put(job)

    def _renew(self) -> None:
        """Request a renewal, unless one with the same filters is under way."""
        under_way = self._renewal
        if under_way and under_way.filters == self.filters and self._is_current(under_way.request):
            return
        self._newest_request += 1
        self._renewal = Job(Action.RENEW, self._newest_request, self.data, self.filters)
        self._add_job(self._renewal)

    def _remove(self, action: Action, message: RunnerMessage) -> None:
        if message.signal is Signal.ORPHANED:
            self._add_job(Job(action, data=self._orphan))
            return
        self._add_job(Job(action, data=self.data))
        self.data = None

    def _call_transport(self, action: Action) -> None:
        if action is Action.WATCH:
            self._watcher = RunnerWatcher(
                self._on_signal, self._on_notification, self.delivery.unreadable, self._recent
            )
        self._add_job(Job(action, data=self.data, watcher=self._watcher))
        if action is Action.CLOSE and self._watcher is not None:
            self._watcher.live, self._watcher = False, None

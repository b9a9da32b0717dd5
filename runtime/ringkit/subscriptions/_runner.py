"""`Runner`: turns what happens to one subscription into signals, and carries out the actions.

While there is a subscription, two or three flows run in the background: the loop here decides, and
waits only for messages and timers; the worker carries out what takes time; the delivery, if there
are handlers, calls them. In a blocking client it has a thread, the others share those of the
process. Every message to the runner goes through one inbox.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from ringkit._io.effects import FindEventLoop, RunInBackground, Wait
from ringkit._io.emitter import Emitter
from ringkit._io.flow import Flow, perform
from ringkit._io.queue import BoundedQueue
from ringkit._io.recent_keys import RecentKeys
from ringkit.subscriptions._delivery import DEFAULT_BUFFER, Delivery, Gap
from ringkit.subscriptions._errors import SubscriptionError
from ringkit.subscriptions._gap_tracker import GapTracker
from ringkit.subscriptions._platform_clock import with_platform_clock
from ringkit.subscriptions._rest import HttpRequests
from ringkit.subscriptions._shared_store import SharedEntry
from ringkit.subscriptions._state_machine import Action, Signal, State, transition
from ringkit.subscriptions._subscription_data import SubscriptionData
from ringkit.subscriptions._timers import CHECK_EVERY_SECONDS, Timer, Timers
from ringkit.subscriptions._transport import Host, Transport, TransportSettings
from ringkit.subscriptions._waiters import (
    ACTIVATING,
    BEGINNINGS,
    OutcomeReporter,
    Waiters,
    resolve,
)
from ringkit.subscriptions._watcher import RunnerWatcher
from ringkit.subscriptions._worker import Job, RunnerMessage, Worker

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from ringkit_api.events import Event

_log = logging.getLogger("ringkit.subscriptions")

#: States in which nothing runs in the background.
INACTIVE_STATES: Final = frozenset({State.IDLE, State.REMOVED, State.FAILED})
#: How many notifications are remembered, to drop repetitions.
_RECENT_NOTIFICATIONS: Final = 10_000
#: How often the position of a shared subscription is stored.
_SAVE_POSITION_SECONDS: Final = 10.0


#: Actions that are requests to the platform, which may be silent.
_REQUESTS: Final = frozenset(
    {Action.CREATE, Action.RENEW, Action.CHECK, Action.DELETE, Action.DISCARD}
)
#: How long `reset` waits for a request that is under way.
_PATIENCE_SECONDS: Final = 1.0
#: How long a request that is not wanted any more may still be answered; less than that.
_GRACE_SECONDS: Final = 0.7
#: Events of the client after which a subscription may have ended with its session.
_SESSION_EVENTS: Final = ("login_success", "logout_success", "login_required")


def _at_least_one(_settings: Any, attribute: Any, value: float | None) -> None:
    if value is not None and value < 1:
        raise ValueError(f"{attribute.name} must be at least 1, got {value!r}")


@frozen
class SubscriptionSettings:
    """The options of a subscription that do not depend on its transport.

    `buffer` notifications are queued for a slow consumer; it is renewed `renew_ahead` seconds
    before it expires (None: a fraction of its lifetime), and checked after `check_every` seconds
    without a sign of life (None: never). Raises ValueError for a buffer or an interval below 1.
    """

    buffer: int = field(default=DEFAULT_BUFFER, validator=_at_least_one)
    renew_ahead: float | None = None
    check_every: float | None = field(default=CHECK_EVERY_SECONDS, validator=_at_least_one)


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
        self._client_events = host.engine.events
        host, clock = with_platform_clock(host)
        #: Shows the time of the platform.
        self.clock = clock
        self._make_transport = partial(transport.transport, host)
        self.transport = self._make_transport()
        self.requests = HttpRequests(host, {})
        self.delivery = Delivery(clock, settings.buffer, events, self._wake_loop)
        self.state = State.IDLE
        self.data: SubscriptionData | None = None
        #: The event filters for the next creation or renewal.
        self.filters: tuple[str, ...] = ()
        self._shared = shared
        self._inbox: BoundedQueue[RunnerMessage] = BoundedQueue()
        self._jobs: BoundedQueue[Job] = BoundedQueue()
        self._worker = self._make_worker()
        self._timers = Timers(clock, settings.renew_ahead, settings.check_every)
        self._timer_actions = {
            Action.SCHEDULE_RETRY: self._timers.schedule_retry,
            Action.SCHEDULE_TAKEOVER: self._timers.schedule_takeover,
            Action.RETRY_NOW: self._timers.retry_now,
            Action.SCHEDULE_CHECK: self._timers.schedule_check,
            Action.CHECK_SOON: self._timers.check_soon,
        }
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
        self._check: Job | None = None
        #: The number of the newest request. The outcome of an older one does not count.
        self._newest_request = 1
        #: The jobs that are not done yet by their `id`, the one under way first.
        self._unfinished: dict[int, Job] = {}
        #: How long `reset` waits for a request that is under way, and whether that is interrupted.
        self._patience, self._patience_over = Timer(), False
        #: Until when a request that is not wanted any more may still be answered.
        self._grace = Timer()
        self._interrupting = False
        self._lock = threading.Lock()
        #: What identifies the run of the loop, None if it does not run.
        self._run_token: object | None = None
        #: Remove the handlers of events of the client.
        self._unfollow: list[Callable[[], None]] = []
        #: The event loop of the run, None in a blocking client.
        self._event_loop: AbstractEventLoop | None = None
        #: Whether the last run was interrupted, and the subscription that it left behind.
        self._interrupted = False
        self._left_behind: SubscriptionData | None = None
        #: Whether the flow that calls the handlers runs.
        self._dispatching = False
        #: Whether a call of the user has returned the present subscription.
        self._accepted = False

    def request(self, signal: Signal, value: Any = None) -> Flow[SubscriptionData | None]:
        """Carry out a request of the user, and return the data of the subscription afterwards.

        `value` is the event filters for REGISTER and RESUBSCRIBE, the data for RESTORE. Raises
        the error that the request failed with, SubscriptionError if it can never be carried out:
        the run belongs to an event loop that stands still.
        """
        yield from self._check_event_loop()
        waiter: Future[SubscriptionData | None] = Future()
        with self._lock:
            if signal in BEGINNINGS:
                # Here, so that who iterates as soon as this was called is not told of an old end.
                self.delivery.resume()
            self._inbox.put(RunnerMessage(signal, value, waiter=waiter))
        yield from self._start()
        try:
            result = yield from perform(Wait(waiter))
        except BaseException:
            if not waiter.done() or waiter.exception() is None:  # Ctrl-C, or a cancelled task
                self._inbox.put(RunnerMessage(None, signal, abandoned=waiter))
            raise
        self._accepted = self._accepted or signal in ACTIVATING
        return result

    def take(self, timeout: float | None) -> Flow[Event | Gap | None]:
        """Return the next notification, as `Delivery.take` does, in any event loop."""
        yield from self._check_event_loop()
        return (yield from self.delivery.take(timeout))

    def notice_end(self) -> None:
        """Clean up after a run whose event loop was closed without a word to it."""
        loop, token = self._event_loop, self._run_token
        if token is not None and loop is not None and loop.is_closed():
            self._loop_ended(token)

    def _check_event_loop(self) -> Flow[None]:
        """Raise SubscriptionError if the run is in another event loop that does not run.

        In one that runs, in another thread, it carries out what is asked of it here.
        """
        self.notice_end()
        here, home = (yield from perform(FindEventLoop())), self._event_loop
        if self._run_token is None or home is None or home is here or home.is_running():
            return
        raise SubscriptionError(
            "the subscription belongs to another event loop, which is not running: "
            "use it there, or create another one in this event loop"
        )

    @property
    def running(self) -> bool:
        """Whether the loop runs in the background."""
        return self._run_token is not None

    def _start(self) -> Flow[None]:
        """Start the loop, the worker and the delivery, unless they run."""
        token = object()
        event_loop = yield from perform(FindEventLoop())
        with self._lock:
            if self._run_token is not None:
                return
            self._run_token, self._event_loop = token, event_loop
            jobs: BoundedQueue[Job] = BoundedQueue()
            self._jobs = jobs
            self._recover_from_interruption()
            self._dispatching = False
            self.delivery.open()
            self._unfollow = [
                self._client_events.on(name, self._session_changed) for name in _SESSION_EVENTS
            ]
        self._timers.begin()
        worker = self._worker
        yield from perform(
            RunInBackground(self._loop(), lambda: self._loop_ended(token), shared=True)
        )
        yield from perform(
            RunInBackground(worker.work(jobs), awaited=lambda: worker is self._worker, shared=True)
        )

    def _loop(self) -> Flow[None]:
        while True:
            if self.delivery.dispatchable and not self._dispatching:
                yield from self._start_dispatcher()
            local = self._local_time()
            waits = self._patience.remaining(*local), self._grace.remaining(*local)
            pause = min(self._timers.pause(), *waits)
            message = yield from self._inbox.take(max(0.0, pause))
            try:
                if message is not None:
                    self._receive(message)
                for signal in self._timers.due():
                    self._step(RunnerMessage(signal))
                self._save_position_if_due()
            except Exception:
                _log.exception("error while handling %s", message and message.signal)
            self._patience_over |= self._patience.expired(*self._local_time())
            yield from self._interrupt_request()
            if self._stop_if_inactive():
                return

    def _stop_if_inactive(self) -> bool:
        """Stop what runs in the background if there is nothing left to do; return whether."""
        if self.state not in INACTIVE_STATES:
            return False
        if self._unfinished and not self._leave_request():
            return False
        self._waiters.resolve({Signal.RESET}, None)
        with self._lock:
            if len(self._inbox):
                return False
            self._end_run()
            self.delivery.close()
        return True

    def _interrupt_request(self) -> Flow[None]:
        """Let a request under way fail, if possible, that is not wanted any more.

        A platform that answers has a moment to do so: what it has created can be removed then, and
        nothing is known of a subscription whose answer was lost.
        """
        job = next(iter(self._unfinished.values()), None)
        unwanted = job is not None and job.action in (Action.CREATE, Action.RENEW)
        if self._interrupting or not unwanted or self.state not in INACTIVE_STATES:
            self._grace.cancel()
            return
        if not self._grace.is_running:
            self._grace.start(_GRACE_SECONDS, *self._local_time())
        if not self._grace.expired(*self._local_time()):
            return
        self._interrupting = True
        closing = self._close_transport(self.transport)
        yield from perform(RunInBackground(closing, awaited=lambda: False))

    @staticmethod
    def _close_transport(transport: Transport) -> Flow[None]:
        try:
            yield from transport.close()
        except Exception:
            _log.exception("the %s transport could not be closed", transport.name)

    def _leave_request(self) -> bool:
        """Leave a request under way to itself, if `reset` has waited for it; return whether.

        It cannot be interrupted, and may take as long as the platform is silent. Its worker and
        transport end with it, and another run has others.
        """
        job = next(iter(self._unfinished.values()))
        if job.action not in _REQUESTS or not self._waiters.has_any({Signal.RESET}):
            return False
        if not self._patience_over:
            return False
        self._worker.leave()
        self._worker = self._make_worker()
        self._interrupted = True
        self._forget_jobs()
        return True

    def _forget_jobs(self) -> None:
        self._unfinished.clear()
        self._renewal = self._check = None
        self._newest_request += 1

    def _make_worker(self) -> Worker:
        return Worker(
            self.transport,
            self.requests,
            self.clock,
            self._shared,
            self._is_current,
            self._inbox.put,
        )

    def _local_time(self) -> tuple[float, float]:
        local = self.clock.local
        return local.time(), local.monotonic()

    def _end_run(self) -> None:
        self._run_token = None
        self._jobs.close()
        while self._unfollow:
            self._unfollow.pop()()

    def _session_changed(self, _event: Any) -> None:
        self._inbox.put(RunnerMessage(Signal.SESSION_CHANGED))

    def _recover_from_interruption(self) -> None:
        """Replace the transport of an interrupted run, and remove the subscription it had."""
        if not self._interrupted:
            return
        self._interrupted = False
        self.transport = self._make_transport()
        self._worker = self._make_worker()
        left_behind, self._left_behind = self._left_behind, None
        if left_behind is not None and self._shared is None:
            self._add_job(Job(Action.DISCARD, data=left_behind))

    def _loop_ended(self, token: object) -> None:
        """Clean up if the loop was interrupted: the event loop or the program is about to end.

        Nothing that waits is possible any more, so the connection ends with its event loop.
        """
        error = SubscriptionError(
            "interrupted: the event loop that the subscription ran in, or the program, has ended"
        )
        with self._lock:
            if self._run_token is not token:
                return
            self._end_run()
            self._event_loop, self._interrupted = None, True
            self._left_behind, self.data, self.state = self.data, None, State.IDLE
            if self._watcher is not None:
                self._watcher.live, self._watcher = False, None
            self._forget_jobs()
            self._timers.cancel()
            self.delivery.end(error)
            self.delivery.close()
        self._waiters.resolve(set(Signal), error)
        for message in self._inbox.drain():
            if message.waiter is not None:
                resolve(message.waiter, error)

    def _start_dispatcher(self) -> Flow[None]:
        """Start to call the handlers, for the first event and if only that task was cancelled."""
        token = self._run_token

        def ended() -> None:
            if self._run_token is token:
                self._dispatching = False
                self._wake_loop()

        self._dispatching = True
        yield from perform(RunInBackground(self.delivery.call_handlers(), ended))

    def _wake_loop(self) -> None:
        self._inbox.put(RunnerMessage(None))

    def _save_position_if_due(self) -> None:
        now = self._local_time()
        timer = self._position_timer
        if self._shared is None or (timer.is_running and not timer.expired(*now)):
            return
        timer.start(_SAVE_POSITION_SECONDS, *now)
        if self._worker.has_moved or self._worker.watches_alone:
            self._add_job(Job(None))

    # Messages and notifications

    def _on_signal(self, watcher: RunnerWatcher, signal: Signal, value: Any) -> None:
        self._inbox.put(RunnerMessage(signal, value, watcher=watcher))

    def _on_notification(self, envelope: Any) -> None:
        self._timers.note_alive()
        self._gaps.confirmed(self.state, self.clock.time())
        self.delivery.notify(envelope)

    def _is_current(self, request: int) -> bool:
        return request == self._newest_request

    def _receive(self, message: RunnerMessage) -> None:
        """Handle a message, unless it is about something that no longer counts."""
        if message.abandoned is not None:
            self._abandon(message.value, message.abandoned)
        if message.job is not None:
            if self._unfinished.pop(id(message.job), None) is None:
                return  # of a run that has ended
            self._interrupting = False
            if message.job is self._renewal:
                self._renewal = None
            elif message.job is self._check:
                self._check = None
        if message.watcher is not None and not message.watcher.live:
            return
        if message.request and not self._is_current(message.request):
            if message.signal is Signal.CREATED:
                self._orphan = message.value
                self._step(RunnerMessage(Signal.ORPHANED))
            return
        if message.waiter is not None and message.signal is not None:
            self._accept_request(message.signal, message.value, message.waiter)
        if message.signal is not None:
            self._step(message)

    def _abandon(self, request: Signal, waiter: Future[Any]) -> None:
        """Undo a registration whose only caller was interrupted, even at its very end."""
        self._waiters.discard(waiter)
        unseen = request in BEGINNINGS and not self._accepted and self.state not in INACTIVE_STATES
        if self._waiters.has_any(ACTIVATING) or not (unseen or self.state is State.SUBSCRIBING):
            return
        keep = self._shared is not None or request is Signal.RESTORE
        self._step(RunnerMessage(Signal.RESET if keep else Signal.REMOVE))

    def _accept_request(self, request: Signal, value: Any, waiter: Future[Any]) -> None:
        """Add the waiter of a request of the user, and take over its value."""
        if request in (Signal.REMOVE, Signal.RESET):
            abandoned = SubscriptionError("the subscription was removed or reset meanwhile")
            self._waiters.resolve(ACTIVATING, abandoned)
            self._patience.start(_PATIENCE_SECONDS, *self._local_time())
            self._patience_over = False
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
            self._gaps.ended(signal, value, self.clock.time())
            if self.data is not None:
                self._worker.mark_ended(self.data)
        if before in INACTIVE_STATES and self.state not in INACTIVE_STATES:
            self.delivery.resume()
        if self.state in INACTIVE_STATES and before not in INACTIVE_STATES:
            # Before a caller is told, who may register it again at once.
            self.delivery.end(value if self.state is State.FAILED else None)
            self._accepted = False
        self._take_over(before, signal, value)
        for action in actions:
            self._act(action, message)
        if self.state is State.ACTIVE and self.data and self.filters != self.data.filters:
            # Other filters were set while it was being registered.
            self._step(RunnerMessage(Signal.RENEW))

    def _take_over(self, before: State, signal: Signal, value: Any) -> None:
        """Take over the value of a signal."""
        if signal is Signal.CREATED and before is State.STANDBY and self.data is not None:
            self._gaps.started(self.data.received_at)
            if value.id != self.data.id:
                self._gaps.ended(signal, None, self.clock.time())
        if signal in (Signal.CREATED, Signal.RENEWED, Signal.FOUND, Signal.TAKEN):
            self.data = value
            if signal is Signal.FOUND:
                if before is not State.SUBSCRIBING:
                    self._gaps.confirmed(before, self.clock.time())
            elif signal is Signal.RENEWED:
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
            case _ if action in self._timer_actions:
                self._timer_actions[action]()
            case Action.CHECK:
                self._check_now()
            case Action.CANCEL_TIMERS:
                self._timers.cancel()
                self._newest_request += 1
            case Action.DROP_DATA:
                self.data = None
            case _:
                self._reporter.report(action, message, self.data)

    def _add_job(self, job: Job) -> None:
        self._unfinished[id(job)] = job
        self._jobs.put(job)

    def _renew(self) -> None:
        """Request a renewal, unless one with the same filters is under way."""
        under_way = self._renewal
        if under_way and under_way.filters == self.filters and self._is_current(under_way.request):
            return
        self._newest_request += 1
        self._renewal = Job(Action.RENEW, self._newest_request, self.data, self.filters)
        self._add_job(self._renewal)

    def _check_now(self) -> None:
        """Look for the subscription at the platform, unless a look or a renewal is under way."""
        if self._check is None and self._renewal is None:
            self._check = Job(Action.CHECK, self._newest_request, self.data)
            self._add_job(self._check)

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

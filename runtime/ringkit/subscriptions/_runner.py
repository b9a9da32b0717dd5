"""Runs one subscription: turns what happens into signals, and carries out what the table says.

Used by the public classes. Three flows go on by themselves while there is a subscription: `_loop`
decides and waits for nothing but what happens and the clock, the worker does what takes time, the
outlet calls the handlers. All that is told to the runner goes through one inbox.
"""

from __future__ import annotations

import logging
import threading
from concurrent.futures import Future
from typing import Any, Final

from ringkit._io.flow import Flow, RunInBackground, Wait, perform
from ringkit.subscriptions._askers import LIVING, Askers, answer
from ringkit.subscriptions._delivery import Outlet
from ringkit.subscriptions._errors import SubscriptionError
from ringkit.subscriptions._gap_tracker import Coverage
from ringkit.subscriptions._queue import Buffer
from ringkit.subscriptions._recent import Recent
from ringkit.subscriptions._rest import HttpControl
from ringkit.subscriptions._settings import SubscriptionSettings
from ringkit.subscriptions._shared_store import SharedEntry
from ringkit.subscriptions._state_machine import Action, Signal, State, step
from ringkit.subscriptions._subscription_data import SubscriptionData
from ringkit.subscriptions._timers import Timers
from ringkit.subscriptions._timing import Alarm
from ringkit.subscriptions._transport import Host, TransportSettings
from ringkit.subscriptions._waiters import Teller
from ringkit.subscriptions._watcher import Ear
from ringkit.subscriptions._worker import Job, Message, Worker

_log = logging.getLogger("ringkit.subscriptions")

#: States in which nothing goes on.
RESTING: Final = frozenset({State.IDLE, State.REMOVED, State.FAILED})
#: How many notifications are remembered, so as not to tell them twice.
_REMEMBERED: Final = 10_000
#: How often the position of a shared subscription is kept, in seconds.
_KEEPING: Final = 10.0


class Runner:
    """One subscription. `ask` may be called from any thread, the rest runs in the loop."""

    def __init__(
        self,
        host: Host,
        transport: TransportSettings,
        settings: SubscriptionSettings,
        shared: SharedEntry | None = None,
    ) -> None:
        clock = host.engine.clock
        self.transport = transport.transport(host)
        self.control = HttpControl(host, {})
        self.outlet = Outlet(clock, settings.buffer)
        self.state = State.IDLE
        self.data: SubscriptionData | None = None
        #: The event filters of the next creation or renewal.
        self.filters: tuple[str, ...] = ()
        self._clock = clock
        self._shared = shared
        self._inbox: Buffer[Message] = Buffer()
        self._jobs: Buffer[Job] = Buffer()
        self._worker = Worker(
            self.transport, self.control, clock, shared, self._is_current, self._report
        )
        self._timers = Timers(clock, settings.renew_ahead)
        self._keeping = Alarm()
        self._coverage = Coverage()
        self._askers = Askers()
        self._teller = Teller(self.outlet, self._askers, self._coverage, self.transport.name)
        self._recent = Recent(_REMEMBERED)
        self._ear: Ear | None = None
        self._stray: SubscriptionData | None = None
        self._renewing: Job | None = None
        #: The number of the newest request; the outcome of an older one does not count.
        self._request = 0
        self._undone = 0
        self._lock = threading.Lock()
        self._running: object | None = None

    def ask(self, signal: Signal, value: Any = None) -> Flow[SubscriptionData | None]:
        """Have a user's wish carried out, and return the data once it is. Raises what failed.

        `value` is the filters for REGISTER and RESUBSCRIBE, the data for RESTORE.
        """
        asker: Future[SubscriptionData | None] = Future()
        self._inbox.put(Message(signal, value, asker=asker))
        yield from self._run()
        return (yield from perform(Wait(asker)))

    @property
    def running(self) -> bool:
        """Whether something goes on in the background."""
        return self._running is not None

    def _run(self) -> Flow[None]:
        run = object()
        with self._lock:
            if self._running is not None:
                return
            self._running = run
        jobs: Buffer[Job] = Buffer()
        self._jobs = jobs
        dispatch = self.outlet.open()
        self._timers.begin()
        yield from perform(RunInBackground(self._loop(), lambda: self._interrupted(run)))
        yield from perform(RunInBackground(self._worker.work(jobs)))
        yield from perform(RunInBackground(dispatch))

    def _loop(self) -> Flow[None]:
        while True:
            message = yield from self._inbox.take(self._timers.pause())
            try:
                if message is not None:
                    self._receive(message)
                for signal in self._timers.due():
                    self._step(Message(signal))
                self._keep_position()
            except Exception:
                _log.exception("a subscription stumbled over %s", message and message.signal)
            if self._rests():
                return

    def _rests(self) -> bool:
        """Tell whether all is done, and if so end what goes on in the background."""
        if self.state not in RESTING or self._undone:
            return False
        self._askers.settle({Signal.RESET}, None)
        with self._lock:
            if len(self._inbox):
                return False
            self._running = None
        self._jobs.close()
        self.outlet.close()
        return True

    def _interrupted(self, run: object) -> None:
        """The loop is over. If not by itself, the event loop or the program is about to end."""
        with self._lock:
            if self._running is not run:
                return
            self._running = None
        error = SubscriptionError("interrupted: the program is about to end")
        self._askers.settle(set(Signal), error)
        for message in self._inbox.drain():
            if message.asker is not None:
                answer(message.asker, error)
        self._jobs.close()
        self.outlet.end(error)
        self.outlet.close()

    def _keep_position(self) -> None:
        now = self._clock.time(), self._clock.monotonic()
        if self._shared is None or not (self._keeping.due(*now) or not self._keeping.is_set):
            return
        self._keeping.set(_KEEPING, *now)
        if self._worker.has_moved:
            self._put(Job(None))

    # What comes in.

    def _report(self, message: Message) -> None:
        self._inbox.put(message)

    def _hear(self, ear: Ear, signal: Signal, value: Any) -> None:
        self._inbox.put(Message(signal, value, ear=ear))

    def _notify(self, envelope: Any) -> None:
        self._coverage.alive(self.state, self._clock.time())
        self.outlet.notify(envelope)

    def _is_current(self, request: int) -> bool:
        return request == self._request

    def _receive(self, message: Message) -> None:
        """Take a message, unless it is about what does not matter any more."""
        if message.job is not None:
            self._undone -= 1
            if message.job is self._renewing:
                self._renewing = None
        if message.ear is not None and not message.ear.live:
            return
        if message.request and not self._is_current(message.request):
            if message.signal is Signal.CREATED:
                self._stray = message.value
                self._step(Message(Signal.STRAY))
            return
        if message.asker is not None and message.signal is not None:
            self._prepare(message.signal, message.value, message.asker)
        if message.signal is not None:
            self._step(message)

    def _prepare(self, wish: Signal, value: Any, asker: Future[Any]) -> None:
        """See to what a user's wish brings along."""
        if wish in (Signal.REMOVE, Signal.RESET):
            given_up = SubscriptionError("the subscription was removed or reset meanwhile")
            self._askers.settle(LIVING, given_up)
        self._askers.add(wish, asker)
        if wish is Signal.RESTORE:
            self.data, self.filters = value, value.filters
            self._coverage.began(value.received_at)
        elif value is not None:
            self.filters = value

    def _step(self, message: Message) -> None:
        before, signal, value = self.state, message.signal, message.value
        if signal is None:
            return
        self.state, actions = step(before, signal)
        if self.state is State.RESUBSCRIBING and before is not State.RESUBSCRIBING:
            self._coverage.ended(signal, value, self._clock.time())
            if self.data is not None:
                self._worker.bury(self.data)
        self._take_over(before, signal, value)
        for action in actions:
            self._act(action, message)
        if self.state in RESTING and before not in RESTING:
            self.outlet.end(value if self.state is State.FAILED else None)
        if self.state is State.ACTIVE and self.data and self.filters != self.data.filters:
            # Others were asked for while it was being registered.
            self._step(Message(Signal.RENEW))

    def _take_over(self, before: State, signal: Signal, value: Any) -> None:
        """Take over what a signal brings."""
        if signal in (Signal.CREATED, Signal.RENEWED):
            self.data = value
            if signal is Signal.RENEWED:
                self._timers.succeeded()
                self._coverage.alive(before, value.received_at)
            elif before is State.SUBSCRIBING:
                self._coverage.began(value.received_at)
        elif signal is Signal.GONE:
            self._timers.succeeded()
        elif signal is Signal.RENEW_REFUSED and self.data is not None:
            self.filters = self.data.filters
        elif signal is Signal.CLOSED and self._ear is not None:
            self._ear.live = False

    # What is done.

    def _act(self, action: Action, message: Message) -> None:
        """Carry out an action; what takes time becomes a job."""
        match action:
            case Action.CREATE:
                self._request += 1
                self._put(Job(action, self._request, filters=self.filters))
            case Action.RENEW:
                self._renew()
            case Action.DELETE | Action.DISCARD:
                self._end(action, message)
            case Action.WATCH | Action.FOLLOW | Action.PROBE | Action.CLOSE:
                self._direct(action)
            case Action.SCHEDULE:
                if self.data is not None and self.transport.expires:
                    self._timers.schedule(self.data)
            case Action.RETRY:
                self._timers.retry()
            case Action.HURRY:
                self._timers.hurry()
            case Action.DISARM:
                self._timers.disarm()
                self._request += 1
            case Action.FORGET:
                self.data = None
            case _:
                self._teller.tell(action, message, self.data)

    def _put(self, job: Job) -> None:
        self._undone += 1
        self._jobs.put(job)

    def _renew(self) -> None:
        """Ask for a renewal, unless the same one is under way."""
        under_way = self._renewing
        if under_way and under_way.filters == self.filters and self._is_current(under_way.request):
            return
        self._request += 1
        self._renewing = Job(Action.RENEW, self._request, self.data, self.filters)
        self._put(self._renewing)

    def _end(self, action: Action, message: Message) -> None:
        if message.signal is Signal.STRAY:
            self._put(Job(action, data=self._stray))
            return
        self._put(Job(action, data=self.data))
        self.data = None

    def _direct(self, action: Action) -> None:
        """Let the transport do something."""
        if action is Action.WATCH:
            self._ear = Ear(self._hear, self._notify, self._recent)
        self._put(Job(action, data=self.data, ear=self._ear))
        if action is Action.CLOSE and self._ear is not None:
            self._ear.live, self._ear = False, None

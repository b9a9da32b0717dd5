"""`Board` and `AsyncBoard`: the calls and presences of extensions, kept right as they change."""

from __future__ import annotations

import logging
import threading
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from concurrent.futures import Future
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Final, Self

from attrs import frozen

from ringkit import filters
from ringkit._call.url_encoding import id_text
from ringkit._helpers.builders import build_presence
from ringkit._io.backoff import random_fraction, reconnect_delay
from ringkit._io.effects import RunInBackground
from ringkit._io.flow import Flow, perform, run, run_async
from ringkit._io.fork import renew_after_fork
from ringkit._io.queue import BoundedQueue, QueueClosed
from ringkit._paging.pager import Pager
from ringkit.auth._token_manager import copy_exception
from ringkit.errors import (
    AuthUnavailableError,
    NotFoundError,
    RateLimitError,
    ServerError,
    TransportError,
)
from ringkit.subscriptions._base import SubscriptionArguments
from ringkit.subscriptions._delivery import DEFAULT_BUFFER, Gap
from ringkit.subscriptions._errors import SubscriptionError
from ringkit.telephony._calls import (
    build_account_presence,
    build_queue_members,
    build_session,
)
from ringkit.telephony._control import AsyncPartyControl, PartyControl
from ringkit.telephony._merging import BoardState
from ringkit.telephony._values import Call, Change, Party, Presence

if TYPE_CHECKING:
    from types import TracebackType

    from ringkit._call.call import PagedCall
    from ringkit._call.url_encoding import Id
    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit._request.context import CallContext
    from ringkit._response import Response
    from ringkit.subscriptions._async_subscription import AsyncSubscription
    from ringkit.subscriptions._subscription import Subscription
    from ringkit.subscriptions._subscription_data import SubscriptionData

_log = logging.getLogger("ringkit.telephony")

#: The clocks of the platform's servers may differ by as much, and a `Date` is in whole seconds.
_CLOCK_SECONDS: Final = 2.0
#: Missing numbers cause a reading at most once in as many times `settle`.
_MISSING_PAUSE: Final = 10.0
#: So many readings that found nothing show that the numbers are not consecutive.
_MAX_FALSE_ALARMS: Final = 3
_TEMPORARY: Final = (TransportError, ServerError, RateLimitError, AuthUnavailableError)


class BoardArguments(SubscriptionArguments, total=False):
    """The keyword arguments of `rc.telephony.watch` and its sisters, besides whom to watch.

    Those of `rc.subscription`, and:

    - `details`: read each call in progress, one request each (rate group Light): whether it is
      recorded and muted. True by default; otherwise that is known from its next change on.
    - `settle`: how many seconds a notification may be late before it counts as lost, 2 by default.
    - `read_every`: after how many seconds everything is read again although nothing seems to be
      lost, 300 by default; None: never.
    """

    details: bool
    settle: float
    read_every: float | None


@frozen
class Scope:
    """Whom a board watches: an extension, a call queue with its members, or (all None) everyone."""

    extension_id: str | None = None
    queue_id: str | None = None

    @property
    def event_filters(self) -> list[str]:
        """The event filters of its calls and presences."""
        if self.extension_id is not None:
            own = self.extension_id
            return [
                filters.presence(extension_id=own, detailed_telephony_state=True),
                filters.telephony_sessions(extension_id=own),
            ]
        return [
            filters.account_presence(detailed_telephony_state=True),
            filters.account_telephony_sessions(),
        ]

    def __str__(self) -> str:
        if self.extension_id is not None:
            return f"extension {self.extension_id}"
        return "the account" if self.queue_id is None else f"call queue {self.queue_id}"


class _Reading:
    """What causes everything to be read again, and when. Pure; times are those of one clock."""

    def __init__(self, settle: float, every: float | None, now: float) -> None:
        self._settle = settle
        self._every = every
        self._failures = 0
        self._false_alarms = 0
        self._wanted = False
        self._missing_from = now
        self._periodic_at = None if every is None else now + every
        self._retry_at = now

    def want(self) -> None:
        """Read as soon as possible: notifications are known to be lost."""
        self._wanted = True

    @property
    def wanted(self) -> bool:
        """Whether something is known to be lost and not read yet."""
        return self._wanted

    def due_at(self, missing_since: float | None) -> float | None:
        """Return when to read, None if nothing asks for it."""
        causes = [] if self._periodic_at is None else [self._periodic_at]
        if self._wanted:
            causes.append(self._retry_at)
        if missing_since is not None and self._false_alarms < _MAX_FALSE_ALARMS:
            causes.append(max(missing_since + self._settle, self._missing_from))
        return max(min(causes), self._retry_at) if causes else None

    def begun(self) -> bool:
        """Note that reading begins; return whether only missing numbers ask for it."""
        alarmed, self._wanted = not self._wanted, False
        return alarmed

    def succeeded(self, now: float, *, false_alarm: bool) -> None:
        """Note that everything was read."""
        self._failures = 0
        self._false_alarms = self._false_alarms + 1 if false_alarm else 0
        self._retry_at = now
        self._missing_from = now + _MISSING_PAUSE * self._settle
        if self._every is not None:
            self._periodic_at = now + self._every

    def failed(self, now: float) -> float:
        """Note that reading failed; return how many seconds later it is tried again."""
        self._wanted = True
        delay = reconnect_delay(self._failures, random_fraction)
        self._failures += 1
        self._retry_at = now + delay
        return delay


class _BaseBoard:
    """What `Board` and `AsyncBoard` share."""

    def __init__(
        self,
        context: CallContext[Any],
        scope: Scope,
        subscribe: Callable[..., Any],
        *,
        details: bool = True,
        settle: float = 2.0,
        read_every: float | None = 300.0,
        **arguments: Any,
    ) -> None:
        if settle < 0 or (read_every is not None and read_every <= 0):
            raise ValueError("settle must not be negative, read_every must be positive or None")
        self._context = context
        self._clock = context.engine.clock
        self._scope = scope
        self._details = details
        self._subscription: Subscription[Any] | AsyncSubscription[Any] = subscribe(
            scope.event_filters, **arguments
        )
        # Only with the filters of an account does every notification of a session come.
        self._state = BoardState((), counts_sessions=scope.extension_id is None)
        self._reading = _Reading(settle, read_every, self._clock.monotonic())
        self._lock = threading.Lock()
        self._changes: BoundedQueue[Change] = BoundedQueue(arguments.get("buffer", DEFAULT_BUFFER))
        self._error: Exception | None = None
        self._entered = False
        self._current = False
        self._stopped: Future[None] = Future()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """End in a child process: what keeps the board right belongs to the parent."""
        self._lock = threading.Lock()
        self._changes.after_fork()
        if self._entered:
            self._error = SubscriptionError(
                "the board belongs to the process that this one was forked from: make another"
            )
            self._current = False
            self._changes.close()

    @property
    def calls(self) -> tuple[Call, ...]:
        """The calls in progress, with the parties that are watched; the oldest first."""
        with self._lock:
            return self._state.calls

    @property
    def presences(self) -> dict[str, Presence]:
        """The presences by extension id."""
        with self._lock:
            return self._state.presences

    def call(self, call_id: Id) -> Call | None:
        """Return the call with this telephony session id, None if it is not in progress."""
        call_id = id_text(call_id, "call_id")
        with self._lock:
            return self._state.call(call_id)

    def parties_of(self, extension_id: Id) -> tuple[Party, ...]:
        """Return the calls that an extension is in, as its parties."""
        wanted = id_text(extension_id, "extension_id")
        return tuple(
            party for call in self.calls for party in call.parties if party.extension_id == wanted
        )

    @property
    def current(self) -> bool:
        """Whether nothing is known to be missing.

        It is False before `with`, after the end, and while lost notifications are made up for.
        """
        with self._lock:
            return self._current and not self._reading.wanted and self._state.missing_since is None

    # Beginning and end.

    def _open(self) -> Flow[None]:
        """Subscribe, read everything, and keep it right in the background from then on."""
        if self._entered:
            raise SubscriptionError("a board is entered once: make another with rc.telephony")
        self._entered = True
        self._subscription._runner.delivery.collect(gaps=True)
        try:
            self._check_filters((yield from self._subscription._register()))
            yield from self._read_all()
            self._reading.succeeded(self._clock.monotonic(), false_alarm=False)
            self._changes.drain()
            with self._lock:
                self._current = True
            keep = RunInBackground(self._keep(), self._end, lambda: False, shared=True)
            yield from perform(keep)
        except GeneratorExit:
            raise
        except BaseException:
            self._end()
            yield from self._subscription._exit()
            raise

    def _read_once(self) -> Flow[None]:
        """Read everything, without notifications."""
        if self._entered:
            raise SubscriptionError("a board that is entered reads by itself")
        yield from self._read_all()
        self._changes.drain()

    def _check_filters(self, data: SubscriptionData) -> None:
        if disabled := data.disabled_filters:
            reasons = ", ".join(f"{each.get('filter')}: {each.get('reason')}" for each in disabled)
            raise SubscriptionError(
                f"a board of {self._scope} needs its notifications, the platform refuses "
                f"{reasons}; give the application and the user the permissions ReadPresence or "
                "ReadAccounts, and CallControl"
            )

    def _close(self) -> Flow[None]:
        self._end()
        yield from self._subscription._exit()

    def _end(self, error: Exception | None = None) -> None:
        with self._lock:
            if not self._changes.closed:
                self._error = error
            self._current = False
        self._changes.close()

    def _take(self, timeout: float | None) -> Flow[Change | None]:
        """Return the next change, None after `timeout` seconds. Raises QueueClosed at the end."""
        if not self._entered:
            raise SubscriptionError("nothing is watched yet: enter the board with `with` first")
        try:
            return (yield from self._changes.take(timeout))
        except QueueClosed:
            if self._error is not None:
                raise copy_exception(self._error) from None
            raise

    # Keeping it right.

    def _keep(self) -> Flow[None]:
        """Merge notifications, and read again when some are lost, until the subscription ends."""
        try:
            while not self._changes.closed:
                due_at = self._due_at()
                now = self._clock.monotonic()
                if due_at is not None and due_at <= now:
                    yield from self._drain()
                    yield from self._try_to_read()
                else:
                    yield from self._merge_next(None if due_at is None else due_at - now)
        except QueueClosed:
            self._end()
        except Exception as error:
            _log.warning("the board of %s has ended: %r", self._scope, error)
            self._end(error)

    def _due_at(self) -> float | None:
        with self._lock:
            return self._reading.due_at(self._state.missing_since)

    def _merge_next(self, timeout: float | None) -> Flow[bool]:
        """Merge the next notification; return False if there is none in time."""
        found = yield from self._subscription._runner.take(timeout)
        if found is None:
            return False
        if isinstance(found, Gap):
            _log.info("%s: reading everything again", found.reason)
            with self._lock:
                self._reading.want()
                self._state.interrupted()
        else:
            envelope = found.to_dict()
            with self._lock:
                self._publish(self._state.notified(envelope, self._clock.monotonic()))
        return True

    def _drain(self) -> Flow[None]:
        """Merge what has arrived: what is read next is newer."""
        for _ in range(DEFAULT_BUFFER):
            if not (yield from self._merge_next(0)):
                return

    def _publish(self, changes: Iterable[Change]) -> bool:
        found = False
        for change in changes:
            found = True
            self._changes.put(change)
        return found

    # Reading.

    def _try_to_read(self) -> Flow[None]:
        with self._lock:
            alarmed = self._reading.begun() and self._state.missing_since is not None
        try:
            changed = yield from self._read_all()
        except _TEMPORARY as error:
            with self._lock:
                delay = self._reading.failed(self._clock.monotonic())
            _log.warning("reading the board failed, again in %.0f s: %r", delay, error)
            return
        with self._lock:
            self._state.forget_missing()
            self._reading.succeeded(self._clock.monotonic(), false_alarm=alarmed and not changed)

    def _read_all(self) -> Flow[bool]:
        """Read presences and calls; return whether anything was not as it was known."""
        records, at = yield from self._read_presences()
        with self._lock:
            changed = self._publish(self._state.presences_read(records, at))
            if not self._details:
                return self._publish(self._state.remove_undecided()) or changed
            doubtful = [party.call_id for party in self._state.undecided]
            call_ids = dict.fromkeys([*doubtful, *(call.id for call in self._state.calls)])
        for call_id in call_ids:
            changed = (yield from self._read_call(call_id)) or changed
            if self._entered:
                yield from self._drain()
        return changed

    def _read_presences(self) -> Flow[tuple[list[dict[str, Any]], datetime | None]]:
        if self._scope.extension_id is not None:
            call = build_presence(self._scope.extension_id)
            response, at = yield from self._timed(call)
            record = response.json()
            self._state.watch([str(record["extension"]["id"])])
            return [record], at
        if self._scope.queue_id is not None:
            members, _ = yield from self._read_list(build_queue_members(self._scope.queue_id))
            self._state.watch([self._scope.queue_id, *(str(each["id"]) for each in members)])
        else:
            self._state.watch(None)
        return (yield from self._read_list(build_account_presence()))

    def _read_list(
        self, call: PagedCall[Any, Any]
    ) -> Flow[tuple[list[dict[str, Any]], datetime | None]]:
        """Return the records of a list, and up to when they tell everything."""
        first, at = yield from self._timed(call)
        pager = Pager(self._context, call, first=first.parsed)
        records: list[dict[str, Any]] = []
        while (page := (yield from pager.next())) is not None:
            records += [each.to_dict() for each in page.records]
        return records, at

    def _read_call(self, call_id: str) -> Flow[bool]:
        try:
            response, at = yield from self._timed(build_session("GET", call_id))
            document = response.json()
        except NotFoundError:
            document, at = None, None
        with self._lock:
            return self._publish(self._state.session_read(call_id, document, at))

    def _timed(self, call: Any) -> Flow[tuple[Response[Any], datetime | None]]:
        """Send a call; return its response and a time of the platform before it was read."""
        began = self._clock.monotonic()
        response = yield from self._context.engine.execute(call, self._context.options)
        took = self._clock.monotonic() - began
        try:
            date = parsedate_to_datetime(response.headers.get("Date") or "")
        except ValueError:
            return response, None
        date = date if date.tzinfo else date.replace(tzinfo=UTC)
        return response, date - timedelta(seconds=took + _CLOCK_SECONDS)

    def __repr__(self) -> str:
        calls = len(self.calls)
        state = "current" if self.current else "not current"
        return f"<{type(self).__name__} of {self._scope}: {calls} calls, {state}>"


class Board(_BaseBoard):
    """The calls and presences of extensions, kept right; returned by `rc.telephony`. Thread-safe.

    `with` subscribes and reads; from then on `calls` and `presences` show what is, and iteration
    yields each change. Notifications that come late, twice or in another order are merged by their
    numbers; where some are lost, everything is read again, and what that shows is yielded too.
    At most `buffer` changes wait for a slow iteration, then the oldest are dropped: `calls` and
    `presences` are right all the same.

    ::

        with rc.telephony.watch() as board:
            for change in board:
                print(change)

    `with` raises what `Subscription.register` and `RingCentral.send` raise, and SubscriptionError
    if the platform refuses an event filter. Iterating raises the error that the board ended with.
    """

    _context: CallContext[SyncIO]

    def control(self, party: Party) -> PartyControl:
        """Return the control of a party: answer, hold, transfer, hang up."""
        return PartyControl(self._context, party.call_id, party.id)

    def read(self) -> None:
        """Read calls and presences once, instead of `with`: without a subscription.

        Raises what `RingCentral.send` raises, and SubscriptionError within `with`.
        """
        run(self._read_once(), self._context.io)

    def next(self, timeout: float | None = None) -> Change | None:
        """Return the next change, None if there is none within `timeout` seconds.

        Raises StopIteration after the end, or the error that the board ended with.
        """
        try:
            return run(self._take(timeout), self._context.io)
        except QueueClosed:
            raise StopIteration from None

    def __iter__(self) -> Iterator[Change]:
        return self

    def __next__(self) -> Change:
        while True:
            change = self.next()
            if change is not None:
                return change

    def __enter__(self) -> Self:
        run(self._open(), self._context.io)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        run(self._close(), self._context.io)


class AsyncBoard(_BaseBoard):
    """The calls and presences of extensions for asyncio; otherwise like `Board`."""

    _context: CallContext[AsyncIO]

    def control(self, party: Party) -> AsyncPartyControl:
        """Return the control of a party: answer, hold, transfer, hang up."""
        return AsyncPartyControl(self._context, party.call_id, party.id)

    async def read(self) -> None:
        """Read calls and presences once, instead of `async with`; see `Board.read`."""
        await run_async(self._read_once(), self._context.io)

    async def next(self, timeout: float | None = None) -> Change | None:
        """Return the next change, None if there is none within `timeout` seconds.

        Raises StopAsyncIteration after the end, or the error that the board ended with.
        """
        try:
            return await run_async(self._take(timeout), self._context.io)
        except QueueClosed:
            raise StopAsyncIteration from None

    def __aiter__(self) -> AsyncIterator[Change]:
        return self

    async def __anext__(self) -> Change:
        while True:
            change = await self.next()
            if change is not None:
                return change

    async def __aenter__(self) -> Self:
        await run_async(self._open(), self._context.io)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await run_async(self._close(), self._context.io)

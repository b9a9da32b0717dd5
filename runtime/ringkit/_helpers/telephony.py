"""`rc.telephony`: RingOut, active calls, changes of presence, the call log."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Final, Unpack

from ringkit._helpers.builders import (
    build_active_calls,
    build_call_log,
    build_presence,
    build_ring_out,
)
from ringkit._helpers.phone_numbers import NumberReader
from ringkit._helpers.ringout import AsyncRingOutCall, RingOutCall
from ringkit._io.effects import Sleep
from ringkit._io.flow import Flow, perform, run, run_async
from ringkit._paging.pages import AsyncPages, Pages

if TYPE_CHECKING:
    from datetime import date, datetime

    from ringkit._helpers.builders import CallLogFilters
    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit._request.context import CallContext
    from ringkit_api.models import (
        CallLogRecord,
        CallLogResponse,
        PresenceInfoResponse,
        RingOutStatus,
    )

#: Seconds between two requests for a presence.
_POLL_SECONDS: Final = 5.0


class _BaseTelephony:
    """What `Telephony` and `AsyncTelephony` share."""

    def __init__(self, context: CallContext[Any]) -> None:
        self._context = context
        self._reader = NumberReader(context)

    def _ring_out(
        self, from_: str, to: str, caller_id: str, play_prompt: bool
    ) -> Flow[RingOutStatus]:
        from_, to = yield from self._reader.to_send([from_, to])
        if caller_id:
            caller_id = (yield from self._reader.to_send([caller_id]))[0]
        return (yield from self._context.send(build_ring_out(from_, to, caller_id, play_prompt)))

    def _changed_presence(
        self, extension_id: str | int, last: PresenceInfoResponse | None, poll: float
    ) -> Flow[PresenceInfoResponse]:
        """Wait until the presence differs from the last one, and return it."""
        call = build_presence(extension_id)
        before = None if last is None else last.to_dict()
        while True:
            found = yield from self._context.send(call)
            if before is None or found.to_dict() != before:
                return found
            yield from perform(Sleep(poll))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._context.engine.config.server_url}>"


class Telephony(_BaseTelephony):
    """Calls of the user who is logged in. Methods raise what `RingCentral.send` raises."""

    _context: CallContext[SyncIO]

    def ring_out(
        self, from_: str, to: str, *, caller_id: str = "", play_prompt: bool = False
    ) -> RingOutCall:
        """Call `from_`, then `to`, and connect the two. Returns without waiting for an answer.

        Numbers are those of `rc.messages`, or extension numbers. `caller_id` is the number that
        `to` sees. With `play_prompt` the person at `from_` has to
        press 1 before `to` is called. `wait()` and `watch()` of the result follow the call.
        """
        data = run(self._ring_out(from_, to, caller_id, play_prompt), self._context.io)
        return RingOutCall(self._context, data)

    def watch(
        self, extension_id: str | int = "~", *, poll: float = _POLL_SECONDS
    ) -> Iterator[PresenceInfoResponse]:
        """Yield the presence of a user, with active calls, now and after each change.

        A request is sent every `poll` seconds (rate group Light). A subscription is faster and
        needs no requests.
        """
        last: PresenceInfoResponse | None = None
        while True:
            last = run(self._changed_presence(extension_id, last, poll), self._context.io)
            yield last

    def active_calls(self, extension_id: str | int = "~") -> Pages[CallLogResponse, CallLogRecord]:
        """Return the active calls of a user."""
        return Pages(self._context, build_active_calls(extension_id))

    def call_log(
        self,
        date_from: datetime | date | None = None,
        date_to: datetime | date | None = None,
        **filters: Unpack[CallLogFilters],
    ) -> Pages[CallLogResponse, CallLogRecord]:
        """Return the calls of a period, newest first; those of the last 24 hours by default.

        `filters` are the other arguments of `call_log.read_user_call_log`.
        """
        return Pages(self._context, build_call_log(date_from, date_to, filters))


class AsyncTelephony(_BaseTelephony):
    """Calls for asyncio; otherwise like `Telephony`."""

    _context: CallContext[AsyncIO]

    async def ring_out(
        self, from_: str, to: str, *, caller_id: str = "", play_prompt: bool = False
    ) -> AsyncRingOutCall:
        """Call `from_`, then `to`, and connect the two; see `Telephony.ring_out`."""
        flow = self._ring_out(from_, to, caller_id, play_prompt)
        data = await run_async(flow, self._context.io)
        return AsyncRingOutCall(self._context, data)

    async def watch(
        self, extension_id: str | int = "~", *, poll: float = _POLL_SECONDS
    ) -> AsyncIterator[PresenceInfoResponse]:
        """Yield the presence of a user now and after each change; see `Telephony.watch`."""
        last: PresenceInfoResponse | None = None
        while True:
            flow = self._changed_presence(extension_id, last, poll)
            last = await run_async(flow, self._context.io)
            yield last

    def active_calls(
        self, extension_id: str | int = "~"
    ) -> AsyncPages[CallLogResponse, CallLogRecord]:
        """Return the active calls of a user."""
        return AsyncPages(self._context, build_active_calls(extension_id))

    def call_log(
        self,
        date_from: datetime | date | None = None,
        date_to: datetime | date | None = None,
        **filters: Unpack[CallLogFilters],
    ) -> AsyncPages[CallLogResponse, CallLogRecord]:
        """Return the calls of a period; see `Telephony.call_log`."""
        return AsyncPages(self._context, build_call_log(date_from, date_to, filters))

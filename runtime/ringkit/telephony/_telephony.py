"""`rc.telephony`: a live board of calls, call control, RingOut, active calls, the call log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from ringkit._call.url_encoding import id_text
from ringkit._helpers.builders import build_active_calls, build_call_log, build_ring_out
from ringkit._helpers.phone_numbers import NumberReader
from ringkit._helpers.ringout import AsyncRingOutCall, RingOutCall
from ringkit._io.flow import Flow, run, run_async
from ringkit._paging.pages import AsyncPages, Pages
from ringkit.telephony._calls import build_call_out
from ringkit.telephony._control import AsyncCallControl, CallControl

if TYPE_CHECKING:
    from datetime import date, datetime

    from ringkit._call.url_encoding import Id
    from ringkit._helpers.builders import CallLogFilters
    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit._request.context import CallContext
    from ringkit.subscriptions._async_subscription import AsyncSubscription
    from ringkit.subscriptions._subscription import Subscription
    from ringkit.subscriptions._transport import Host
    from ringkit.telephony._board import AsyncBoard, Board, BoardArguments
    from ringkit_api.models import CallLogRecord, CallLogResponse, RingOutStatus


class _BaseTelephony:
    """What `Telephony` and `AsyncTelephony` share."""

    def __init__(self, context: CallContext[Any]) -> None:
        self._context = context
        self._reader = NumberReader(context)

    def _ring_out(
        self, from_: str, to: str, caller_id: str, play_prompt: bool, extension_id: Id
    ) -> Flow[RingOutStatus]:
        extension_id = id_text(extension_id, "extension_id")
        from_, to = yield from self._reader.to_send([from_, to])
        if caller_id:
            caller_id = (yield from self._reader.to_send([caller_id]))[0]
        call = build_ring_out(from_, to, caller_id, play_prompt, extension_id)
        return (yield from self._context.send(call))

    def _call_out(self, device_id: Id, to: str) -> Flow[str]:
        device_id = id_text(device_id, "device_id")
        (number,) = yield from self._reader.to_send([to])
        created = yield from self._context.send(build_call_out(device_id, number))
        return str(created.session.id)

    def _host(self, *, asynchronous: bool) -> Host:
        from ringkit.subscriptions._transport import Host

        return Host(self._context.engine, self._context.options, asynchronous=asynchronous)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._context.engine.config.server_url}>"


class Telephony(_BaseTelephony):
    """Calls. Methods raise what `RingCentral.send` raises."""

    _context: CallContext[SyncIO]

    def ring_out(
        self,
        from_: str,
        to: str,
        *,
        caller_id: str = "",
        play_prompt: bool = False,
        extension_id: Id = "~",
    ) -> RingOutCall:
        """Call `from_`, then `to`, and connect the two. Returns without waiting for an answer.

        Numbers are those of `rc.messages`, or extension numbers.
        `caller_id` is the number that `to` sees. With `play_prompt` the person at `from_` has to
        press 1 before `to` is called. `extension_id` is the extension whose call it is, by default
        that of the user who is logged in. `wait()` and `watch()` of the result follow the call.
        """
        flow = self._ring_out(from_, to, caller_id, play_prompt, extension_id)
        data = run(flow, self._context.io)
        return RingOutCall(self._context, data, extension_id)

    def call_out(self, device_id: Id, to: str) -> CallControl:
        """Call a number from a device of the user; return the control of the call, which rings.

        `to` is as for `ring_out`. App permission CallControl. Raises ValueError for an empty id.
        """
        call_id = run(self._call_out(device_id, to), self._context.io)
        return CallControl(self._context, call_id)

    def watch(self, extension_id: Id = "~", **arguments: Unpack[BoardArguments]) -> Board:
        """Return a live board of the calls and the presence of an extension, for `with`.

        App permissions ReadPresence and CallControl, and that of the transport. Raises ValueError
        for wrong arguments, MissingPackageError without the library of a transport.
        """
        return self._board(arguments, extension_id=id_text(extension_id, "extension_id"))

    def watch_queue(self, queue_id: Id, **arguments: Unpack[BoardArguments]) -> Board:
        """Return a live board of a call queue and its members; see `watch`.

        App permissions ReadAccounts and CallControl. Who is a member is read again with
        everything else (`read_every`).
        """
        return self._board(arguments, queue_id=id_text(queue_id, "queue_id"))

    def watch_account(self, **arguments: Unpack[BoardArguments]) -> Board:
        """Return a live board of all extensions; see `watch`.

        App permissions ReadAccounts and CallControl.
        """
        return self._board(arguments)

    def _board(self, arguments: Any, **whom: str) -> Board:
        from ringkit.telephony._board import Board, Scope

        return Board(self._context, Scope(**whom), self._subscribe, **arguments)

    def _subscribe(self, event_filters: list[str], **arguments: Any) -> Subscription[Any]:
        from ringkit.subscriptions._subscription import Subscription

        host = self._host(asynchronous=False)
        return Subscription(self._context.io, host, event_filters, **arguments)

    def session(self, call_id: Id) -> CallControl:
        """Return the control of a call in progress, by its telephony session id.

        `session(call_id).party(party_id)` is that of a party. App permission CallControl. Raises
        ValueError for an empty id.
        """
        return CallControl(self._context, call_id)

    def active_calls(self, extension_id: Id = "~") -> Pages[CallLogResponse, CallLogRecord]:
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
        self,
        from_: str,
        to: str,
        *,
        caller_id: str = "",
        play_prompt: bool = False,
        extension_id: Id = "~",
    ) -> AsyncRingOutCall:
        """Call `from_`, then `to`, and connect the two; see `Telephony.ring_out`."""
        flow = self._ring_out(from_, to, caller_id, play_prompt, extension_id)
        data = await run_async(flow, self._context.io)
        return AsyncRingOutCall(self._context, data, extension_id)

    async def call_out(self, device_id: Id, to: str) -> AsyncCallControl:
        """Call a number from a device of the user; see `Telephony.call_out`."""
        call_id = await run_async(self._call_out(device_id, to), self._context.io)
        return AsyncCallControl(self._context, call_id)

    def watch(self, extension_id: Id = "~", **arguments: Unpack[BoardArguments]) -> AsyncBoard:
        """Return a live board of an extension, for `async with`; see `Telephony.watch`."""
        return self._board(arguments, extension_id=id_text(extension_id, "extension_id"))

    def watch_queue(self, queue_id: Id, **arguments: Unpack[BoardArguments]) -> AsyncBoard:
        """Return a live board of a call queue and its members; see `Telephony.watch_queue`."""
        return self._board(arguments, queue_id=id_text(queue_id, "queue_id"))

    def watch_account(self, **arguments: Unpack[BoardArguments]) -> AsyncBoard:
        """Return a live board of all extensions; see `Telephony.watch_account`."""
        return self._board(arguments)

    def _board(self, arguments: Any, **whom: str) -> AsyncBoard:
        from ringkit.telephony._board import AsyncBoard, Scope

        return AsyncBoard(self._context, Scope(**whom), self._subscribe, **arguments)

    def _subscribe(self, event_filters: list[str], **arguments: Any) -> AsyncSubscription[Any]:
        from ringkit.subscriptions._async_subscription import AsyncSubscription

        host = self._host(asynchronous=True)
        return AsyncSubscription(self._context.io, host, event_filters, **arguments)

    def session(self, call_id: Id) -> AsyncCallControl:
        """Return the control of a call in progress; see `Telephony.session`."""
        return AsyncCallControl(self._context, call_id)

    def active_calls(self, extension_id: Id = "~") -> AsyncPages[CallLogResponse, CallLogRecord]:
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

"""`rc.telephony`: RingOut, calls under way, presence as it changes, the call log."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from ringkit._helpers.ringout import AsyncRingOutCall, RingOutCall
from ringkit._helpers.sending import sent
from ringkit._io.flow import Flow, Sleep, perform
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from datetime import date, datetime

    from ringkit._call.call import Call, PagedCall
    from ringkit._client.asynchronous import AsyncRingCentral
    from ringkit._client.sync import RingCentral
    from ringkit._paging.pages import AsyncPages, Pages
    from ringkit_api.models import (
        CallLogRecord,
        CallLogResponse,
        GetRingOutStatusResponse,
        PresenceInfoResponse,
    )

C = TypeVar("C", bound="RingCentral | AsyncRingCentral")

#: Seconds between two looks at a presence.
_POLL: Final = 5.0


class _Telephony(Generic[C]):
    """What both colours share."""

    def __init__(self, client: C) -> None:
        self._client = client

    def _ring_out(
        self, from_: str, to: str, caller_id: str, play_prompt: bool
    ) -> Flow[GetRingOutStatusResponse]:
        return (yield from sent(self._client, _ring_out_call(from_, to, caller_id, play_prompt)))

    def _changed(
        self, extension_id: str | int, last: PresenceInfoResponse | None, poll: float
    ) -> Flow[PresenceInfoResponse]:
        """Wait until a presence is another than the last one."""
        from ringkit_api import presence

        call = presence.read_user_presence_status(
            extension_id=extension_id, detailed_telephony_state=True
        )
        before = None if last is None else last.to_dict()
        while True:
            found = yield from sent(self._client, call)
            if before is None or found.to_dict() != before:
                return found
            yield from perform(Sleep(poll))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class Telephony(_Telephony["RingCentral"]):
    """Calls of the user who is logged in. Raises what `RingCentral.send` raises."""

    def ring_out(
        self, from_: str, to: str, *, caller_id: str = "", play_prompt: bool = False
    ) -> RingOutCall:
        """Call `from_`, then `to`, and connect the two.

        `caller_id` is the number that `to` sees; with `play_prompt` whoever picks up at `from_`
        has to press 1 first. Returns at once: `wait()` or `watch()` tell how it goes on.
        """
        data = self._client._run(self._ring_out(from_, to, caller_id, play_prompt))
        return RingOutCall(self._client, data)

    def watch(
        self, extension_id: str | int = "~", *, poll: float = _POLL
    ) -> Iterator[PresenceInfoResponse]:
        """Yield the presence of a user, calls under way included, now and at each change.

        It is looked at every `poll` seconds (rate group Light). A subscription is told sooner,
        and costs no requests.
        """
        last: PresenceInfoResponse | None = None
        while True:
            last = self._client._run(self._changed(extension_id, last, poll))
            yield last

    def active_calls(self, extension_id: str | int = "~") -> Pages[CallLogResponse, CallLogRecord]:
        """Return the calls of a user that are under way."""
        return self._client.pages(_active_calls(extension_id))

    def call_log(
        self,
        date_from: datetime | date | None = None,
        date_to: datetime | date | None = None,
        **filters: Any,
    ) -> Pages[CallLogResponse, CallLogRecord]:
        """Return the calls of a period, newest first; without one, those of the last 24 hours.

        `filters` are the other arguments of `call_log.read_user_call_log`.
        """
        return self._client.pages(_call_log(date_from, date_to, filters))


class AsyncTelephony(_Telephony["AsyncRingCentral"]):
    """Calls for asyncio; otherwise as `Telephony`."""

    async def ring_out(
        self, from_: str, to: str, *, caller_id: str = "", play_prompt: bool = False
    ) -> AsyncRingOutCall:
        """Call `from_`, then `to`, and connect the two; see `Telephony.ring_out`."""
        data = await self._client._run(self._ring_out(from_, to, caller_id, play_prompt))
        return AsyncRingOutCall(self._client, data)

    async def watch(
        self, extension_id: str | int = "~", *, poll: float = _POLL
    ) -> AsyncIterator[PresenceInfoResponse]:
        """Yield a presence now and at each change; see `Telephony.watch`."""
        last: PresenceInfoResponse | None = None
        while True:
            last = await self._client._run(self._changed(extension_id, last, poll))
            yield last

    def active_calls(
        self, extension_id: str | int = "~"
    ) -> AsyncPages[CallLogResponse, CallLogRecord]:
        """Return the calls of a user that are under way."""
        return self._client.pages(_active_calls(extension_id))

    def call_log(
        self,
        date_from: datetime | date | None = None,
        date_to: datetime | date | None = None,
        **filters: Any,
    ) -> AsyncPages[CallLogResponse, CallLogRecord]:
        """Return the calls of a period; see `Telephony.call_log`."""
        return self._client.pages(_call_log(date_from, date_to, filters))


def _ring_out_call(
    from_: str, to: str, caller_id: str, play_prompt: bool
) -> Call[GetRingOutStatusResponse]:
    from ringkit_api import ring_out
    from ringkit_api.models import (
        MakeRingOutCallerIdInfo,
        MakeRingOutCallerInfoRequestFrom,
        MakeRingOutCallerInfoRequestTo,
        MakeRingOutRequest,
    )

    shown = MakeRingOutCallerIdInfo(phone_number=caller_id) if caller_id else UNSET
    request = MakeRingOutRequest(
        from_=MakeRingOutCallerInfoRequestFrom(phone_number=from_),
        to=MakeRingOutCallerInfoRequestTo(phone_number=to),
        caller_id=shown,
        play_prompt=play_prompt,
    )
    return ring_out.create_ring_out_call(body=request)


def _active_calls(extension_id: str | int) -> PagedCall[CallLogResponse, CallLogRecord]:
    from ringkit_api import call_log

    return call_log.list_extension_active_calls(extension_id=extension_id)


def _call_log(
    date_from: datetime | date | None, date_to: datetime | date | None, filters: dict[str, Any]
) -> PagedCall[CallLogResponse, CallLogRecord]:
    from ringkit_api import call_log

    return call_log.read_user_call_log(
        date_from=UNSET if date_from is None else date_from,
        date_to=UNSET if date_to is None else date_to,
        **filters,
    )

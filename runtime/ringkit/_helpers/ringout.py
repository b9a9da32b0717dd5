"""`RingOutCall` and `AsyncRingOutCall`: a RingOut to wait for, watch and cancel."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from ringkit._helpers.builders import build_ring_out_cancel, build_ring_out_status
from ringkit._io.effects import Sleep
from ringkit._io.flow import Flow, perform, run, run_async
from ringkit._unset import UNSET
from ringkit.errors import NotFoundError

if TYPE_CHECKING:
    from ringkit._call.url_encoding import Id
    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit._request.context import CallContext
    from ringkit_api.models import RingOutStatus

#: Seconds between two status requests: 30 a minute, of the 50 that the rate group allows.
POLL_SECONDS: Final = 2.0
_ACTIVE_STATUSES: Final = frozenset({"InProgress", "Success"})
_FINISHED: Final = "Finished"
#: What the statuses of the platform mean, for the parties and for the whole call.
_MEANINGS: Final = {
    "Busy": "is busy",
    "NoAnswer": "did not answer",
    "Rejected": "rejected the call",
    "NosuchUser": "has a number that does not exist",
    "Invalid": "has an invalid number",
    "NoAnsweringMachine": "was reached by an answering machine only",
    "InternationalDisabled": "has a number abroad, which the account may not call",
    "DestinationBlocked": "has a number that the account may not call",
    "NotEnoughFunds": "cannot be called: the account has no credit",
    "CannotReach": "cannot be reached",
    "RingOutFromThisNumberIsNotSupported": "has a number that RingOut does not support",
    "GenericError": "could not be called",
    "Error": "could not be called",
    "NoSessionFound": "is in no call that the platform knows",
}
_WAITING: Final = frozenset({"InProgress", "Success", "Finished", "Unknown"})


class _BaseRingOutCall:
    """What `RingOutCall` and `AsyncRingOutCall` share.

    `call_status` is `InProgress`, `Success` (both parties are connected), `Finished`, or the
    reason of a failure (`CannotReach`, `NoAnswerMachine`, ...); `caller_status` and
    `callee_status` are those of the two parties. All are those of the last request.
    """

    def __init__(
        self, context: CallContext[Any], data: RingOutStatus, extension_id: Id = "~"
    ) -> None:
        self._context = context
        self._extension_id = extension_id
        self.data = data
        self._deleted = False

    @property
    def id(self) -> str:
        """The id of the call."""
        return self.data.id

    def _status(self, name: str) -> str:
        status: Any = self.data.status
        found = UNSET if status is UNSET else getattr(status, name)
        return _FINISHED if self._deleted else "InProgress" if found is UNSET else str(found)

    @property
    def call_status(self) -> str:
        """The status of the whole call."""
        return self._status("call_status")

    @property
    def caller_status(self) -> str:
        """The status of the caller, whose phone rings first."""
        return self._status("caller_status")

    @property
    def callee_status(self) -> str:
        """The status of the callee."""
        return self._status("callee_status")

    @property
    def connected(self) -> bool:
        """Whether caller and callee are connected."""
        return self.call_status == "Success"

    @property
    def ended(self) -> bool:
        """Whether the call is over or has failed."""
        return self.call_status not in _ACTIVE_STATUSES

    @property
    def failure(self) -> str:
        """Why the parties are not connected, in words; empty while nothing has failed.

        `"the callee is busy"`, `"the caller did not answer"`.
        """
        parties = (("caller", self.caller_status), ("callee", self.callee_status))
        for party, status in parties:
            if status not in _WAITING:
                return f"the {party} {_MEANINGS.get(status, f'has the status {status}')}"
        status = self.call_status
        if status in _WAITING:
            return ""
        return f"the call failed: a party {_MEANINGS.get(status, f'has the status {status}')}"

    @property
    def statuses(self) -> tuple[str, str, str]:
        """The statuses of the call, the caller and the callee."""
        return self.call_status, self.caller_status, self.callee_status

    def _refresh(self) -> Flow[None]:
        try:
            self.data = yield from self._context.send(
                build_ring_out_status(self._extension_id, self.id)
            )
        except NotFoundError:
            self._deleted = True  # the platform deletes a call some time after its end

    def _wait(self, timeout: float | None, poll: float) -> Flow[str]:
        clock = self._context.engine.clock
        until = None if timeout is None else clock.monotonic() + timeout
        while self.call_status == "InProgress":
            left = poll if until is None else until - clock.monotonic()
            if left <= 0:
                break
            yield from perform(Sleep(min(poll, left)))
            yield from self._refresh()
        return self.call_status

    def _wait_for_change(self, poll: float) -> Flow[bool]:
        """Wait until a status has changed; return False if the call ends without a change."""
        before = self.statuses
        while not self.ended:
            yield from perform(Sleep(poll))
            yield from self._refresh()
            if self.statuses != before:
                return True
        return False

    def _cancel(self) -> Flow[None]:
        with suppress(NotFoundError):  # the call is over
            yield from self._context.send(build_ring_out_cancel(self._extension_id, self.id))
        self._deleted = True

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}: {self.call_status}>"


class RingOutCall(_BaseRingOutCall):
    """A RingOut call. Methods raise what `RingCentral.send` raises; `poll` is in seconds."""

    _context: CallContext[SyncIO]

    def refresh(self) -> None:
        """Request the current statuses."""
        run(self._refresh(), self._context.io)

    def wait(self, timeout: float | None = None, *, poll: float = POLL_SECONDS) -> str:
        """Wait until both parties are connected or the call has failed; return `call_status`.

        It is `InProgress` if that takes longer than `timeout` seconds. `failure` says why a call
        has failed.
        """
        return run(self._wait(timeout, poll), self._context.io)

    def watch(self, *, poll: float = POLL_SECONDS) -> Iterator[tuple[str, str, str]]:
        """Yield `statuses` now and after each change, until the call is over."""
        yield self.statuses
        while run(self._wait_for_change(poll), self._context.io):
            yield self.statuses

    def cancel(self) -> None:
        """Hang up. Does nothing if the call is over."""
        run(self._cancel(), self._context.io)


class AsyncRingOutCall(_BaseRingOutCall):
    """A RingOut call for asyncio; otherwise like `RingOutCall`."""

    _context: CallContext[AsyncIO]

    async def refresh(self) -> None:
        """Request the current statuses."""
        await run_async(self._refresh(), self._context.io)

    async def wait(self, timeout: float | None = None, *, poll: float = POLL_SECONDS) -> str:
        """Wait until both parties are connected or the call has failed; return `call_status`.

        It is `InProgress` if that takes longer than `timeout` seconds. `failure` says why a call
        has failed.
        """
        return await run_async(self._wait(timeout, poll), self._context.io)

    async def watch(self, *, poll: float = POLL_SECONDS) -> AsyncIterator[tuple[str, str, str]]:
        """Yield `statuses` now and after each change, until the call is over."""
        yield self.statuses
        while await run_async(self._wait_for_change(poll), self._context.io):
            yield self.statuses

    async def cancel(self) -> None:
        """Hang up. Does nothing if the call is over."""
        await run_async(self._cancel(), self._context.io)

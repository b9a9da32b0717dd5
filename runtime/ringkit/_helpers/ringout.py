"""A RingOut call: begun, watched, hung up. Made by `rc.telephony`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from ringkit._helpers.sending import sent
from ringkit._io.flow import Flow, Sleep, perform
from ringkit._unset import UNSET
from ringkit.errors import NotFoundError

if TYPE_CHECKING:
    from ringkit._client.asynchronous import AsyncRingCentral
    from ringkit._client.sync import RingCentral
    from ringkit_api.models import GetRingOutStatusResponse

C = TypeVar("C", bound="RingCentral | AsyncRingCentral")

#: Seconds between two looks: 30 a minute, of the 50 that the rate group allows.
POLL: Final = 2.0
_UNDER_WAY: Final = frozenset({"InProgress", "Success"})
_FINISHED: Final = "Finished"


class _Call(Generic[C]):
    """What both colours share.

    `call_status` is `InProgress`, `Success` (both are connected), `Finished`, or why it failed
    (`CannotReach`, `NoAnswerMachine`, ...); `caller_status` and `callee_status` are those of the
    two ends. They are as of the last look.
    """

    def __init__(self, client: C, data: GetRingOutStatusResponse) -> None:
        self._client = client
        self.data = data
        self._gone = False

    @property
    def id(self) -> str:
        """The id of the call."""
        return self.data.id

    def _status(self, name: str) -> str:
        status: Any = self.data.status
        found = UNSET if status is UNSET else getattr(status, name)
        return _FINISHED if self._gone else "InProgress" if found is UNSET else str(found)

    @property
    def call_status(self) -> str:
        """The status of the whole."""
        return self._status("call_status")

    @property
    def caller_status(self) -> str:
        """The status of the phone that rings first."""
        return self._status("caller_status")

    @property
    def callee_status(self) -> str:
        """The status of the phone that is called."""
        return self._status("callee_status")

    @property
    def connected(self) -> bool:
        """Whether both are connected."""
        return self.call_status == "Success"

    @property
    def ended(self) -> bool:
        """Whether it is over, or has failed."""
        return self.call_status not in _UNDER_WAY

    @property
    def statuses(self) -> tuple[str, str, str]:
        """The statuses of the call, the caller and the callee."""
        return self.call_status, self.caller_status, self.callee_status

    def _refresh(self) -> Flow[None]:
        from ringkit_api import ring_out

        try:
            self.data = yield from sent(
                self._client, ring_out.read_ring_out_call_status(ringout_id=self.id)
            )
        except NotFoundError:
            self._gone = True  # the platform forgets a call some time after its end

    def _wait(self, poll: float) -> Flow[str]:
        while self.call_status == "InProgress":
            yield from perform(Sleep(poll))
            yield from self._refresh()
        return self.call_status

    def _change(self, poll: float) -> Flow[bool]:
        """Wait until a status has changed; False if none will any more."""
        before = self.statuses
        while not self.ended:
            yield from perform(Sleep(poll))
            yield from self._refresh()
            if self.statuses != before:
                return True
        return False

    def _cancel(self) -> Flow[None]:
        from ringkit_api import ring_out

        with suppress(NotFoundError):  # it is over
            yield from sent(self._client, ring_out.delete_ring_out_call(ringout_id=self.id))
        self._gone = True

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}: {self.call_status}>"


class RingOutCall(_Call["RingCentral"]):
    """A RingOut call. Raises what `RingCentral.send` raises."""

    def refresh(self) -> None:
        """Look how far it has come."""
        self._client._run(self._refresh())

    def wait(self, *, poll: float = POLL) -> str:
        """Wait until both are connected, or it has failed; returns `call_status`."""
        return self._client._run(self._wait(poll))

    def watch(self, *, poll: float = POLL) -> Iterator[tuple[str, str, str]]:
        """Yield `statuses` now and at each change, until the call is over."""
        yield self.statuses
        while self._client._run(self._change(poll)):
            yield self.statuses

    def cancel(self) -> None:
        """Hang up. A call that is over is left alone."""
        self._client._run(self._cancel())


class AsyncRingOutCall(_Call["AsyncRingCentral"]):
    """A RingOut call for asyncio; otherwise as `RingOutCall`."""

    async def refresh(self) -> None:
        """Look how far it has come."""
        await self._client._run(self._refresh())

    async def wait(self, *, poll: float = POLL) -> str:
        """Wait until both are connected, or it has failed; returns `call_status`."""
        return await self._client._run(self._wait(poll))

    async def watch(self, *, poll: float = POLL) -> AsyncIterator[tuple[str, str, str]]:
        """Yield `statuses` now and at each change, until the call is over."""
        yield self.statuses
        while await self._client._run(self._change(poll)):
            yield self.statuses

    async def cancel(self) -> None:
        """Hang up. A call that is over is left alone."""
        await self._client._run(self._cancel())

"""`wait` and `states`: methods that both clients inherit."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, overload

from ringkit._client.base import BaseClient
from ringkit._io.flow import run, run_async

if TYPE_CHECKING:
    from ringkit._helpers.ringout import AsyncRingOutCall, RingOutCall
    from ringkit._helpers.waiting.wait import Until, Wait
    from ringkit_api.models import (
        AddPhoneNumbersResponse,
        AddPhoneNumbersTask,
        AddressBookBulkUploadResponse,
        AutomaticLocationUpdatesTaskInfo,
        BulkTaskInfo,
        CaiAsyncApiResponse,
        CreateMultipleSwitchesResponse,
        CreateMultipleWirelessPointsResponse,
        DataExportTask,
        ExtensionBulkUpdateTaskResource,
        FaxResponse,
        InternalTextMessageInfo,
        JobStatusResponse,
        MessageBatchResponse,
        MessageDetailsResponse,
        MessageInfo,
        MessageListMessageResponse,
        MessageStoreReport,
        RingOutStatus,
        SingleMessageInfo,
        SMSMessageInfo,
        UpdateMultipleSwitchesResponse,
        UpdateMultipleWirelessPointsResponse,
    )

    #: What is read as another class than it is answered as.
    AnyMessage: TypeAlias = FaxResponse | SMSMessageInfo | InternalTextMessageInfo | MessageInfo
    LocationTask: TypeAlias = (
        CreateMultipleSwitchesResponse
        | UpdateMultipleSwitchesResponse
        | CreateMultipleWirelessPointsResponse
        | UpdateMultipleWirelessPointsResponse
        | BulkTaskInfo
    )
    #: What is read as the class that it is answered as.
    Result: TypeAlias = (
        SingleMessageInfo
        | MessageDetailsResponse
        | MessageBatchResponse
        | RingOutStatus
        | MessageStoreReport
        | DataExportTask
        | AddressBookBulkUploadResponse
        | ExtensionBulkUpdateTaskResource
        | AutomaticLocationUpdatesTaskInfo
        | AddPhoneNumbersResponse
        | JobStatusResponse
    )

Same = TypeVar("Same", bound="Result")


class _BaseWaitingMethods(BaseClient):
    """What `WaitingMethods` and `AsyncWaitingMethods` share."""

    def _wait(self, thing: object, timeout: float | None, until: str) -> Wait:
        from ringkit._helpers.waiting.wait import Wait

        return Wait(self._context(), thing, timeout, until)


class WaitingMethods(_BaseWaitingMethods):
    """`wait` and `states` of the blocking client."""

    @overload
    def wait(
        self, thing: AnyMessage, *, timeout: float | None = ..., until: Until = ...
    ) -> SingleMessageInfo: ...
    @overload
    def wait(
        self, thing: MessageListMessageResponse, *, timeout: float | None = ..., until: Until = ...
    ) -> MessageDetailsResponse: ...
    @overload
    def wait(
        self, thing: RingOutCall, *, timeout: float | None = ..., until: Until = ...
    ) -> RingOutStatus: ...
    @overload
    def wait(
        self, thing: LocationTask, *, timeout: float | None = ..., until: Until = ...
    ) -> AutomaticLocationUpdatesTaskInfo: ...
    @overload
    def wait(
        self, thing: AddPhoneNumbersTask, *, timeout: float | None = ..., until: Until = ...
    ) -> AddPhoneNumbersResponse: ...
    @overload
    def wait(
        self, thing: CaiAsyncApiResponse, *, timeout: float | None = ..., until: Until = ...
    ) -> JobStatusResponse: ...
    @overload
    def wait(self, thing: Same, *, timeout: float | None = ..., until: Until = ...) -> Same: ...

    def wait(self, thing: Any, *, timeout: float | None = 600.0, until: Until = "") -> Any:
        """Wait until the platform has finished what it accepted, and return how it is then.

        ::

            fax = rc.messages.fax("+16505550123", Path("offer.pdf"))
            print(rc.wait(fax).message_status)

        `thing` is what a call returned: a fax, a text, a batch of texts, a RingOut, a report, an
        export or another task. It is read at a pace that leaves room in its rate group; nothing is
        sent if it is final already.

        - `timeout`: the seconds to wait at most; None: as long as it takes.
        - `until`: a status other than the usual last one, such as `Sent` for a text, whose carrier
          may never confirm that it was delivered, or `Finished` for a RingOut.

        Raises ProcessingError with the platform's reason if it has failed, WaitTimeout if it is
        not final in time, TypeError for what cannot be waited for, and what `send` raises. An
        answer that is missing, or an error of the server, does not end the wait.
        """
        return run(self._wait(thing, timeout, until).run(), self._io)

    @overload
    def states(
        self, thing: AnyMessage, *, timeout: float | None = ..., until: Until = ...
    ) -> Iterator[SingleMessageInfo]: ...
    @overload
    def states(
        self, thing: MessageListMessageResponse, *, timeout: float | None = ..., until: Until = ...
    ) -> Iterator[MessageDetailsResponse]: ...
    @overload
    def states(
        self, thing: RingOutCall, *, timeout: float | None = ..., until: Until = ...
    ) -> Iterator[RingOutStatus]: ...
    @overload
    def states(
        self, thing: LocationTask, *, timeout: float | None = ..., until: Until = ...
    ) -> Iterator[AutomaticLocationUpdatesTaskInfo]: ...
    @overload
    def states(
        self, thing: AddPhoneNumbersTask, *, timeout: float | None = ..., until: Until = ...
    ) -> Iterator[AddPhoneNumbersTask | AddPhoneNumbersResponse]: ...
    @overload
    def states(
        self, thing: CaiAsyncApiResponse, *, timeout: float | None = ..., until: Until = ...
    ) -> Iterator[JobStatusResponse]: ...
    @overload
    def states(
        self, thing: Same, *, timeout: float | None = ..., until: Until = ...
    ) -> Iterator[Same]: ...

    def states(
        self, thing: Any, *, timeout: float | None = 600.0, until: Until = ""
    ) -> Iterator[Any]:
        """Yield the state that is known, and each further one until the final one.

        A new state is another status, of the whole or of a recipient or party, or more messages of
        a batch. Arguments and errors are those of `wait`; a failure is yielded, then raised.
        """
        return self._each(self._wait(thing, timeout, until))

    def _each(self, wait: Wait) -> Iterator[Any]:
        while (state := run(wait.next(), self._io)) is not None:
            yield state


class AsyncWaitingMethods(_BaseWaitingMethods):
    """`wait` and `states` of the asyncio client."""

    @overload
    async def wait(
        self, thing: AnyMessage, *, timeout: float | None = ..., until: Until = ...
    ) -> SingleMessageInfo: ...
    @overload
    async def wait(
        self, thing: MessageListMessageResponse, *, timeout: float | None = ..., until: Until = ...
    ) -> MessageDetailsResponse: ...
    @overload
    async def wait(
        self, thing: AsyncRingOutCall, *, timeout: float | None = ..., until: Until = ...
    ) -> RingOutStatus: ...
    @overload
    async def wait(
        self, thing: LocationTask, *, timeout: float | None = ..., until: Until = ...
    ) -> AutomaticLocationUpdatesTaskInfo: ...
    @overload
    async def wait(
        self, thing: AddPhoneNumbersTask, *, timeout: float | None = ..., until: Until = ...
    ) -> AddPhoneNumbersResponse: ...
    @overload
    async def wait(
        self, thing: CaiAsyncApiResponse, *, timeout: float | None = ..., until: Until = ...
    ) -> JobStatusResponse: ...
    @overload
    async def wait(
        self, thing: Same, *, timeout: float | None = ..., until: Until = ...
    ) -> Same: ...

    async def wait(self, thing: Any, *, timeout: float | None = 600.0, until: Until = "") -> Any:
        """Wait until the platform has finished what it accepted; see `RingCentral.wait`."""
        return await run_async(self._wait(thing, timeout, until).run(), self._io)

    @overload
    def states(
        self, thing: AnyMessage, *, timeout: float | None = ..., until: Until = ...
    ) -> AsyncIterator[SingleMessageInfo]: ...
    @overload
    def states(
        self, thing: MessageListMessageResponse, *, timeout: float | None = ..., until: Until = ...
    ) -> AsyncIterator[MessageDetailsResponse]: ...
    @overload
    def states(
        self, thing: AsyncRingOutCall, *, timeout: float | None = ..., until: Until = ...
    ) -> AsyncIterator[RingOutStatus]: ...
    @overload
    def states(
        self, thing: LocationTask, *, timeout: float | None = ..., until: Until = ...
    ) -> AsyncIterator[AutomaticLocationUpdatesTaskInfo]: ...
    @overload
    def states(
        self, thing: AddPhoneNumbersTask, *, timeout: float | None = ..., until: Until = ...
    ) -> AsyncIterator[AddPhoneNumbersTask | AddPhoneNumbersResponse]: ...
    @overload
    def states(
        self, thing: CaiAsyncApiResponse, *, timeout: float | None = ..., until: Until = ...
    ) -> AsyncIterator[JobStatusResponse]: ...
    @overload
    def states(
        self, thing: Same, *, timeout: float | None = ..., until: Until = ...
    ) -> AsyncIterator[Same]: ...

    def states(
        self, thing: Any, *, timeout: float | None = 600.0, until: Until = ""
    ) -> AsyncIterator[Any]:
        """Yield the state that is known, and each further one; see `RingCentral.states`."""
        return self._each(self._wait(thing, timeout, until))

    async def _each(self, wait: Wait) -> AsyncIterator[Any]:
        while (state := await run_async(wait.next(), self._io)) is not None:
            yield state

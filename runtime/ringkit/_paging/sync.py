"""A list that is kept in step with the platform's: once in full, then what has changed.

Made by the clients.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from ringkit import error_codes
from ringkit._io.flow import Flow
from ringkit._paging.cursor import Position, asked
from ringkit._paging.pager import Page, Walk
from ringkit._paging.strategies import incremental, member
from ringkit.errors import APIStatusError

if TYPE_CHECKING:
    from ringkit._call.call import PagedCall
    from ringkit._client.asynchronous import AsyncRingCentral
    from ringkit._client.sync import RingCentral
    from ringkit._options import Options

T = TypeVar("T")
Item = TypeVar("Item")

_IN_FULL: Final = Position({"syncType": ["FSync"], "syncToken": None})


class _Run(Generic[T]):
    """One synchronisation: in full without a token, or if the token is refused."""

    def __init__(
        self,
        client: RingCentral | AsyncRingCentral,
        call: PagedCall[T, Any],
        options: Options,
        token: str | None,
        before: frozenset[str],
    ) -> None:
        self._again: Walk[T] = Walk(client._engine, call, options, _IN_FULL)
        self.token = token
        self.full = token is None
        start = _IN_FULL if token is None else incremental(token)
        self._walk: Walk[T] = Walk(client._engine, call, options, start, before=before)
        self._begun = False

    def next(self) -> Flow[Page[T] | None]:
        """Return the next page of the answer, None after the last one."""
        try:
            page = yield from self._walk.next()
        except APIStatusError as error:
            if self.full or self._begun or not _refused(error):
                raise
            self.full, self.token = True, None
            self._walk = self._again
            page = yield from self._walk.next()
        self._begun = True
        if page is not None:
            self._note(page)
        return page

    @property
    def met(self) -> frozenset[str]:
        """The digests of the records that came."""
        return frozenset(self._walk.met or ())

    def _note(self, page: Page[T]) -> None:
        """Keep the token to go on with.

        What changes while the pages of a full synchronisation are read is missing from some of
        them: there, the first token counts.
        """
        token = member(page.document, "syncInfo").get("syncToken")
        if token and (self.token is None or asked(page.call, "syncType") == "ISync"):
            self.token = str(token)


def _refused(error: APIStatusError) -> bool:
    about_it = any(item.parameter == "syncToken" for item in error.errors)
    return error.error_code in error_codes.SYNC_TOKEN_REFUSED or (error.status == 400 and about_it)


class _State:
    """What both kinds of synchronisation share.

    `token` is what to go on with, a text to keep; it changes when everything was read. `full`
    says whether the last run was a full one: what was kept before is replaced by it then.
    """

    def __init__(self, call: PagedCall[Any, Any], options: Options, token: str | None) -> None:
        paging = call.operation.paging
        if paging is None or paging.style != "sync":
            raise TypeError(f"{call.operation.id or call.path} cannot be synchronised")
        self._call = call
        self._options = options
        self._before: frozenset[str] = frozenset()
        self.token = token or asked(call, "syncToken")
        self.full = False

    def _finish(self, run: _Run[Any]) -> None:
        self.token, self.full = run.token, run.full
        # The platform lets periods overlap by some seconds: only the last one can come again.
        self._before = run.met

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._call.operation.id}>"


class Sync(_State, Generic[Item]):
    """The records of a synchronisation. Iterating again gives what has changed since then.

    Records that were deleted come with `availability` (`Deleted`, `Purged`) or `deleted`, as the
    operation has it. Raises what `RingCentral.send` raises; `token` is then the one from before.
    """

    def __init__(
        self,
        client: RingCentral,
        call: PagedCall[Any, Item],
        options: Options,
        token: str | None = None,
    ) -> None:
        super().__init__(call, options, token)
        self._client = client

    def __iter__(self) -> Iterator[Item]:
        run = _Run(self._client, self._call, self._options, self.token, self._before)
        while (page := self._client._run(run.next())) is not None:
            self.full = run.full
            yield from page.records
        self._finish(run)


class AsyncSync(_State, Generic[Item]):
    """A synchronisation for `async for`; otherwise as `Sync`."""

    def __init__(
        self,
        client: AsyncRingCentral,
        call: PagedCall[Any, Item],
        options: Options,
        token: str | None = None,
    ) -> None:
        super().__init__(call, options, token)
        self._client = client

    async def __aiter__(self) -> AsyncIterator[Item]:
        run = _Run(self._client, self._call, self._options, self.token, self._before)
        while (page := await self._client._run(run.next())) is not None:
            self.full = run.full
            for record in page.records:
                yield record
        self._finish(run)

"""The way through a list, page by page, as a flow. Used by `ringkit._paging` only."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from ringkit._call.call import Call, PagedCall
from ringkit._io.flow import Flow, RunInBackground, Wait, perform
from ringkit._model.base import Model
from ringkit._model.class_plan import plan_of
from ringkit._paging.cursor import Position
from ringkit._paging.strategies import Document, Seen, following
from ringkit._unset import UNSET
from ringkit.errors import TransportError

if TYPE_CHECKING:
    from ringkit._options import Options
    from ringkit._request.engine import Engine

T = TypeVar("T")

_log = logging.getLogger("ringkit.pages")
_START: Final = Position()


class Page(NamedTuple, Generic[T]):
    """A page that was read: its call, its result and records, and where the one after it is."""

    call: Call[T]
    result: T
    records: Sequence[Any]
    after: Position | None
    document: Document


class Walk(Generic[T]):
    """Reads one page after the other, and the next one ahead of time if that is wanted.

    An error leaves it where it is: asking again reads the same page again.
    """

    def __init__(
        self,
        engine: Engine,
        call: PagedCall[T, Any],
        options: Options,
        position: Position | None = None,
        *,
        read_ahead: bool = False,
        before: frozenset[str] = frozenset(),
    ) -> None:
        if call.operation.paging is None:
            raise TypeError(f"{call.operation.id or call.path} is no list")
        self._engine = engine
        self._call: Call[T] = call
        self._options = options
        self._read_ahead = read_ahead
        #: Digests of the records that came before, and in this walk; periods of a
        #: synchronisation overlap.
        self._before = before
        self.met: set[str] | None = set() if call.operation.paging.style == "sync" else None
        self._position: Position | None = position or _START
        self._seen: set[str] = set()
        self._ends = (0, "")
        self._ahead: Future[Page[T]] | None = None

    @property
    def cursor(self) -> str | None:
        """Where the next page is, as a text to keep; None if there is none, or all are left."""
        position = self._position
        return None if position in (None, _START) else position.cursor(self._call)

    def next(self) -> Flow[Page[T] | None]:
        """Return the next page, None after the last one. Raises what sending a call raises."""
        position = self._position
        if position is None:
            return None
        ahead, self._ahead = self._ahead, None
        if ahead is None:
            page = yield from self._read(position)
        else:
            try:
                page = yield from perform(Wait(ahead))
            except GeneratorExit:
                raise
            except BaseException:
                self._ahead = None if ahead.done() else ahead
                raise
        self._seen.add(position.cursor(self._call))
        if self._same_again(page):
            self._position = None
            return None
        self._position = self._checked(page.after)
        if self._read_ahead and self._position is not None:
            self._ahead = yield from self._reading(self._position)
        return page._replace(after=self._position, records=self._once(page.records))

    def _read(self, position: Position) -> Flow[Page[T]]:
        call = position.applied(self._call)
        response = yield from self._engine.execute(call, self._options)
        result = response.parsed
        document = result._data if isinstance(result, Model) else {}
        records = records_of(result, call)
        return Page(call, result, records, following(Seen(call, document, len(records))), document)

    def _reading(self, position: Position) -> Flow[Future[Page[T]]]:
        """Start to read a page while the one before it is looked at."""
        future: Future[Page[T]] = Future()

        def read() -> Flow[None]:
            try:
                future.set_result((yield from self._read(position)))
            except BaseException as error:
                future.set_exception(error)
                if not isinstance(error, Exception):
                    raise

        def ended() -> None:
            if not future.done():
                future.set_exception(TransportError("the client was closed meanwhile"))

        yield from perform(RunInBackground(read(), ended))
        return future

    def _checked(self, after: Position | None) -> Position | None:
        """Refuse to go in circles."""
        if after is not None and after.cursor(self._call) in self._seen:
            self._warn()
            return None
        return after

    def _same_again(self, page: Page[T]) -> bool:
        """Tell whether the platform did not heed the number of the page that was asked for."""
        paging = self._call.operation.paging
        if paging is None or paging.style != "number" or not page.records:
            return False
        ends = _digest(page.records[0]) + _digest(page.records[-1])
        before, self._ends = self._ends, (len(page.records), ends)
        if before != self._ends:
            return False
        self._warn()
        return True

    def _warn(self) -> None:
        _log.warning("%s: the platform repeats a page, reading ends", self._call.operation.id)

    def _once(self, records: Sequence[Any]) -> Sequence[Any]:
        """Leave out what came before, where that happens."""
        met = self.met
        if met is None:
            return records
        new: list[Any] = []
        for record in records:
            digest = _digest(record)
            if digest not in met and digest not in self._before:
                new.append(record)
            met.add(digest)
        return new


def _digest(record: Any) -> str:
    return json.dumps(record._data) if isinstance(record, Model) else str(record)


def records_of(result: Any, call: Call[Any]) -> Sequence[Any]:
    """Return the records of a page, typed, wherever the operation has them."""
    paging = call.operation.paging
    found = result
    for wire in paging.records.split(".") if paging is not None else ():
        found = _member(found, wire)
    return found if isinstance(found, list) else ()


def _member(owner: Any, wire: str) -> Any:
    if not isinstance(owner, Model) or owner._data.get(wire) is None:
        return UNSET  # an empty page may do without
    names = (field.name for field in plan_of(type(owner)).fields if field.wire == wire)
    name = next(names, None)
    return UNSET if name is None else getattr(owner, name)

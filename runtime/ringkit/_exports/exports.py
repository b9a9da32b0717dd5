"""`rc.exports`: call logs, messages, recordings and any other list as files."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Generic,
    NamedTuple,
    TypeAlias,
    TypedDict,
    TypeVar,
    Unpack,
)

from attrs import field, frozen

from ringkit._call.call import PagedCall, require_call
from ringkit._exports.runner import Destination, TaskReader, TaskResult, TaskRun, join
from ringkit._exports.tasks import ExportTask, tasks_of
from ringkit._exports.windows import moment_of, split_period
from ringkit._helpers.builders import CallLogFilters, build_call_log, build_list
from ringkit._helpers.operations import USER
from ringkit._io.effects import RunBlocking
from ringkit._io.flow import Flow, perform, run, run_async

if TYPE_CHECKING:
    import os

    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit._request.context import CallContext
    from ringkit_api.models import CallLogRecord, MessageInfo

Item = TypeVar("Item")

#: A time with a time zone, a date (its midnight in UTC), or the `bookmark` of an earlier export.
Moment: TypeAlias = datetime | date | str

#: The period that one task exports. An empty one takes a request too, and call logs allow ten a
#: minute; a task that was interrupted is repeated.
WINDOW: Final = timedelta(days=31)
_MOST_PER_PAGE: Final = 1000


class CompanyCallLogFilters(TypedDict, total=False):
    """The arguments of `call_log.read_company_call_log` other than the period."""

    account_id: str | int
    extension_number: str | None
    phone_number: str | None
    direction: str | Sequence[str] | None
    type: str | Sequence[str] | None
    view: str | None
    recording_type: str | None
    session_id: str | int | None
    telephony_session_id: str | int | None
    per_page: int | None
    show_deleted: bool | None


class MessageFilters(TypedDict, total=False):
    """The arguments of `message_store.list_messages` other than the period."""

    account_id: str | int
    extension_id: str | int
    availability: str | Sequence[str] | None
    conversation_id: str | int | None
    direction: str | Sequence[str] | None
    distinct_conversations: bool | None
    message_type: str | Sequence[str] | None
    read_status: str | Sequence[str] | None
    phone_number: str | None
    per_page: int | None


class ExportProgress(NamedTuple):
    """How far an export is: `done` of `total` tasks, and the records and media files written."""

    done: int
    total: int
    records: int
    media: int


@frozen
class ExportResult:
    """What an export has written.

    `bookmark` is the end of its period: the `date_from` of the next export. `missing` has the names
    of media files that the platform does not have yet.
    """

    records: int
    media: int
    missing: tuple[str, ...]
    bookmark: str


class ExportBatch(NamedTuple, Generic[Item]):
    """The records of one window. When they are stored, `bookmark` is where to continue."""

    records: list[Item]
    bookmark: str


@frozen(eq=False)
class _Source:
    """What an export is about."""

    call: PagedCall[Any, Any]
    date_from: datetime | None
    date_to: datetime | None
    window: timedelta
    media: bool = field(default=False)


class _BaseExport(Generic[Item]):
    """What `Export` and `AsyncExport` share."""

    def __init__(self, context: CallContext[Any], source: _Source) -> None:
        self._context = context
        self._source = source

    @cached_property
    def tasks(self) -> list[ExportTask]:
        """The windows of the export, each a task that any process with a client can run.

        They can be pickled. An export without `date_to` ends at the time of the first access.
        """
        source = self._source
        return tasks_of(source.call, source.date_from, self._end, source.window)

    @cached_property
    def _end(self) -> datetime | None:
        if self._source.date_from is None:
            return None
        if self._source.date_to is not None:
            return self._source.date_to
        now = datetime.fromtimestamp(self._context.engine.clock.time(), UTC)
        return now.replace(microsecond=0)

    @property
    def bookmark(self) -> str:
        """The end of the period, for the `date_from` of the next export; empty without one."""
        return "" if self._end is None else self._end.isoformat()

    def _to(self, target: str | os.PathLike[str]) -> Destination:
        plan = self.tasks[0].plan if self.tasks else "empty"
        return Destination.of(target, plan, media=self._source.media)

    def _write(
        self,
        target: str | os.PathLike[str],
        progress: Callable[[ExportProgress], object] | None,
    ) -> Flow[ExportResult]:
        yield from perform(RunBlocking(lambda: self._continue(target)))
        to = self._to(target)
        results: list[TaskResult] = []
        if not (yield from perform(RunBlocking(lambda: to.joined))):
            for task in self.tasks:
                results.append((yield from TaskRun(self._context, task, to).run()))
                if progress is not None:
                    progress(_progress(results, len(self.tasks)))
        yield from perform(RunBlocking(lambda: self._finish(target)))
        done = _progress(results, len(self.tasks))
        missing = tuple(name for result in results for name in result.missing)
        return ExportResult(done.records, done.media, missing, self.bookmark)

    def _continue(self, target: str | os.PathLike[str]) -> None:
        """End an export without `date_to` when the one that was interrupted would have ended."""
        if self._source.date_to is not None or self._source.date_from is None:
            return
        to = Destination.of(target, "end", media=False)
        name = f"{to.parts}/end"
        if to.storage.exists(name):
            with to.storage.reading(name) as file:
                self.__dict__["_end"] = moment_of("date_to", file.read().decode())
            self.__dict__.pop("tasks", None)
            return
        with to.storage.writing(name) as file:
            file.write(self.bookmark.encode())

    def _finish(self, target: str | os.PathLike[str]) -> None:
        join(self.tasks, self._to(target))
        to = Destination.of(target, "end", media=False)
        to.storage.remove_folder(to.parts)

    def _batch_flow(self, task: ExportTask) -> Flow[ExportBatch[Item]]:
        reader = TaskReader(self._context, task)
        records: list[Item] = []
        while (found := (yield from reader.next())) is not None:
            records += found
        end = "" if task.window is None else task.window.date_to.isoformat()
        return ExportBatch(records, end)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._source.call.operation.id}>"


def _progress(results: list[TaskResult], total: int) -> ExportProgress:
    return ExportProgress(
        len(results),
        total,
        sum(result.records for result in results),
        sum(result.media for result in results),
    )


class Export(_BaseExport[Item]):
    """An export that has not begun: iterate its records, or `write` them to a file.

    Methods raise what `RingCentral.send` raises; the export continues when it is asked again.
    """

    _context: CallContext[SyncIO]

    def write(
        self,
        target: str | os.PathLike[str],
        *,
        progress: Callable[[ExportProgress], object] | None = None,
    ) -> ExportResult:
        """Write all records to a file, and return how many.

        The name of the file says the format: `.jsonl` (whole records), `.csv` and `.parquet`
        (`ringkit.rows_of` names the columns, which are the same for all records). It may be an
        address of fsspec, such as `s3://bucket/calls.parquet`. Recordings and attachments, if they
        were asked for, go to the folder `<file>.media`. The file appears when it is complete; if
        the program ends before, the same export continues where it was.
        """
        return run(self._write(target, progress), self._context.io)

    def run(self, task: ExportTask, target: str | os.PathLike[str]) -> TaskResult:
        """Run one task of the export, as a worker: `target` is the same for all of them."""
        to = Destination.of(target, task.plan, media=self._source.media)
        return run(TaskRun(self._context, task, to).run(), self._context.io)

    def finish(self, target: str | os.PathLike[str]) -> None:
        """Join what the tasks have written. Raises RingkitError if one has not run."""
        self._finish(target)

    def batches(self) -> Iterator[ExportBatch[Item]]:
        """Iterate the records window by window, each with the bookmark to continue from."""
        for task in self.tasks:
            yield run(self._batch_flow(task), self._context.io)

    def __iter__(self) -> Iterator[Item]:
        for batch in self.batches():
            yield from batch.records


class AsyncExport(_BaseExport[Item]):
    """An export for asyncio; otherwise like `Export`."""

    _context: CallContext[AsyncIO]

    async def write(
        self,
        target: str | os.PathLike[str],
        *,
        progress: Callable[[ExportProgress], object] | None = None,
    ) -> ExportResult:
        """Write all records to a file; see `Export.write`."""
        return await run_async(self._write(target, progress), self._context.io)

    async def run(self, task: ExportTask, target: str | os.PathLike[str]) -> TaskResult:
        """Run one task of the export; see `Export.run`."""
        to = Destination.of(target, task.plan, media=self._source.media)
        return await run_async(TaskRun(self._context, task, to).run(), self._context.io)

    async def finish(self, target: str | os.PathLike[str]) -> None:
        """Join what the tasks have written; see `Export.finish`."""
        await self._context.io.in_thread(lambda: self._finish(target))

    async def batches(self) -> AsyncIterator[ExportBatch[Item]]:
        """Iterate the records window by window; see `Export.batches`."""
        for task in self.tasks:
            yield await run_async(self._batch_flow(task), self._context.io)

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for batch in self.batches():
            for record in batch.records:
                yield record


def _source(
    call: PagedCall[Any, Any],
    date_from: Moment | None,
    date_to: Moment | None,
    window: timedelta,
    *,
    media: bool = False,
) -> _Source:
    require_call(call, "exports.records")
    if date_to is not None and date_from is None:
        raise ValueError("a period has a date_from")
    start = None if date_from is None else moment_of("date_from", date_from)
    end = None if date_to is None else moment_of("date_to", date_to)
    if start is not None and end is not None:
        split_period(start, end, window)  # raises for a wrong period now
    return _Source(call, start, end, window, media)


_FULL_PAGES: Final = {"perPage": _MOST_PER_PAGE}


def _company_call_log(filters: CompanyCallLogFilters) -> PagedCall[Any, Any]:
    path = "/restapi/v1.0/account/{accountId}/call-log"
    found: PagedCall[Any, Any] = build_list(
        "call_log", path, {**filters}, CompanyCallLogFilters, query=_FULL_PAGES
    )
    return found


def _messages(filters: MessageFilters) -> PagedCall[Any, Any]:
    path = f"{USER}/message-store"
    found: PagedCall[Any, Any] = build_list(
        "message_store", path, {**filters}, MessageFilters, query=_FULL_PAGES
    )
    return found


def _user_call_log(filters: CallLogFilters) -> PagedCall[Any, Any]:
    return build_call_log(None, None, {"per_page": _MOST_PER_PAGE, **filters})


class Exports:
    """Exports of the blocking client.

    ::

        rc.exports.company_call_log(date(2026, 1, 1)).write("calls.csv")

    `date_from` and `date_to` are times with a time zone, dates (midnight in UTC), or a `bookmark`;
    without `date_to` an export ends now. The period is exported in parts of the length `window`.
    """

    def __init__(self, context: CallContext[SyncIO]) -> None:
        self._context = context

    def records(
        self,
        call: PagedCall[Any, Item],
        date_from: Moment | None = None,
        date_to: Moment | None = None,
        *,
        window: timedelta = WINDOW,
        media: bool = False,
    ) -> Export[Item]:
        """Return the export of any list; `date_from` needs one that has `dateFrom` and `dateTo`."""
        return Export(self._context, _source(call, date_from, date_to, window, media=media))

    def call_log(
        self,
        date_from: Moment,
        date_to: Moment | None = None,
        *,
        window: timedelta = WINDOW,
        **filters: Unpack[CallLogFilters],
    ) -> Export[CallLogRecord]:
        """Return the export of the call log of a user; filters are those of the operation."""
        return self.records(_user_call_log(filters), date_from, date_to, window=window)

    def company_call_log(
        self,
        date_from: Moment,
        date_to: Moment | None = None,
        *,
        window: timedelta = WINDOW,
        **filters: Unpack[CompanyCallLogFilters],
    ) -> Export[CallLogRecord]:
        """Return the export of the call log of the account."""
        return self.records(_company_call_log(filters), date_from, date_to, window=window)

    def recordings(
        self,
        date_from: Moment,
        date_to: Moment | None = None,
        *,
        window: timedelta = WINDOW,
        **filters: Unpack[CompanyCallLogFilters],
    ) -> Export[CallLogRecord]:
        """Return the export of the recorded calls of the account, with their recordings."""
        call = _company_call_log({"recording_type": "All", **filters})
        return self.records(call, date_from, date_to, window=window, media=True)

    def messages(
        self,
        date_from: Moment,
        date_to: Moment | None = None,
        *,
        window: timedelta = WINDOW,
        media: bool = False,
        **filters: Unpack[MessageFilters],
    ) -> Export[MessageInfo]:
        """Return the export of the messages of a user, with their attachments if `media`."""
        return self.records(_messages(filters), date_from, date_to, window=window, media=media)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._context.engine.config.server_url}>"


class AsyncExports:
    """Exports of the asyncio client; otherwise like `Exports`."""

    def __init__(self, context: CallContext[AsyncIO]) -> None:
        self._context = context

    def records(
        self,
        call: PagedCall[Any, Item],
        date_from: Moment | None = None,
        date_to: Moment | None = None,
        *,
        window: timedelta = WINDOW,
        media: bool = False,
    ) -> AsyncExport[Item]:
        """Return the export of any list; see `Exports.records`."""
        return AsyncExport(self._context, _source(call, date_from, date_to, window, media=media))

    def call_log(
        self,
        date_from: Moment,
        date_to: Moment | None = None,
        *,
        window: timedelta = WINDOW,
        **filters: Unpack[CallLogFilters],
    ) -> AsyncExport[CallLogRecord]:
        """Return the export of the call log of a user; filters are those of the operation."""
        return self.records(_user_call_log(filters), date_from, date_to, window=window)

    def company_call_log(
        self,
        date_from: Moment,
        date_to: Moment | None = None,
        *,
        window: timedelta = WINDOW,
        **filters: Unpack[CompanyCallLogFilters],
    ) -> AsyncExport[CallLogRecord]:
        """Return the export of the call log of the account."""
        return self.records(_company_call_log(filters), date_from, date_to, window=window)

    def recordings(
        self,
        date_from: Moment,
        date_to: Moment | None = None,
        *,
        window: timedelta = WINDOW,
        **filters: Unpack[CompanyCallLogFilters],
    ) -> AsyncExport[CallLogRecord]:
        """Return the export of the recorded calls of the account, with their recordings."""
        call = _company_call_log({"recording_type": "All", **filters})
        return self.records(call, date_from, date_to, window=window, media=True)

    def messages(
        self,
        date_from: Moment,
        date_to: Moment | None = None,
        *,
        window: timedelta = WINDOW,
        media: bool = False,
        **filters: Unpack[MessageFilters],
    ) -> AsyncExport[MessageInfo]:
        """Return the export of the messages of a user, with their attachments if `media`."""
        return self.records(_messages(filters), date_from, date_to, window=window, media=media)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._context.engine.config.server_url}>"

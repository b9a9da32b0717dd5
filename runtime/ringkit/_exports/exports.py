"""`rc.exports`: call logs, messages, recordings and any other list as files."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from operator import attrgetter
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Generic,
    Literal,
    NamedTuple,
    TypeAlias,
    TypedDict,
    TypeVar,
    Unpack,
)

from attrs import evolve, field, frozen

from ringkit._call.call import PagedCall, require_call
from ringkit._call.url_encoding import Id
from ringkit._exports.formats import check_library
from ringkit._exports.runner import (
    Destination,
    ExportResult,
    TaskReader,
    TaskResult,
    TaskRun,
    is_joined,
    join,
)
from ringkit._exports.storage import absolute_target
from ringkit._exports.tasks import ExportPlan, ExportTask, for_extensions, tasks_of
from ringkit._exports.windows import TimeWindow, moment_of, split_period
from ringkit._helpers.builders import CallLogFilters, build_call_log, build_list
from ringkit._helpers.operations import USER, call_of
from ringkit._io.background import call_in_thread
from ringkit._io.effects import RunBlocking
from ringkit._io.flow import Flow, perform, run, run_async
from ringkit._paging.pager import Pager

if TYPE_CHECKING:
    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit._request.context import CallContext
    from ringkit_api.models import CallLogRecord, MessageInfo

Item = TypeVar("Item")

#: A time with a time zone, a date (its midnight in UTC), or the `bookmark` of an earlier export.
Moment: TypeAlias = datetime | date | str

#: The period that one task exports. An empty one takes a request too, and call logs allow ten a
#: minute; a task that was interrupted is repeated.
WINDOW: Final = timedelta(days=31)
#: Shorter ones would be more tasks than fit into memory.
_SHORTEST_WINDOW: Final = timedelta(minutes=1)
_MOST_PER_PAGE: Final = 1000


class CompanyCallLogFilters(TypedDict, total=False):
    """The arguments of `call_log.read_company_call_log` other than the period."""

    account_id: Id
    extension_number: str | None
    phone_number: str | None
    direction: str | Sequence[str] | None
    type: str | Sequence[str] | None
    view: str | None
    recording_type: str | None
    session_id: Id | None
    telephony_session_id: Id | None
    per_page: int | None
    show_deleted: bool | None


class MessageFilters(TypedDict, total=False):
    """The arguments of `message_store.list_messages` other than the period."""

    account_id: Id
    extension_id: Id
    availability: str | Sequence[str] | None
    conversation_id: Id | None
    direction: str | Sequence[str] | None
    distinct_conversations: bool | None
    message_type: str | Sequence[str] | None
    read_status: str | Sequence[str] | None
    phone_number: str | None
    per_page: int | None


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
    def _end(self) -> datetime | None:
        """The end of the period; without `date_to` the time of the first access."""
        if self._source.date_from is None or self._source.date_to is not None:
            return self._source.date_to
        return _now(self._context)

    @property
    def bookmark(self) -> str:
        """The end of the period, for the `date_from` of the next export; empty without one."""
        return "" if self._end is None else self._end.isoformat()

    def _tasks(self, calls: Sequence[PagedCall[Any, Any]] | None = None) -> list[ExportTask]:
        source = self._source
        calls = [source.call] if calls is None else calls
        return tasks_of(calls, source.date_from, self._end, source.window)

    def _plan(
        self, target: str | os.PathLike[str], calls: Sequence[PagedCall[Any, Any]] | None = None
    ) -> ExportPlan:
        """Return the plan for a file. Raises ValueError for its ending."""
        text, media = absolute_target(target), self._source.media
        Destination.of(text, "", media=media)
        tasks = [evolve(task, target=text, media=media) for task in self._tasks(calls)]
        return ExportPlan(tuple(tasks), text, media, self.bookmark)

    def _write(self, target: str | os.PathLike[str]) -> Flow[ExportResult]:
        end = Destination.of(target, "end", media=False)
        # Before anything is read: a call log of a year takes minutes.
        yield from perform(RunBlocking(lambda: check_library(end.name)))
        yield from perform(RunBlocking(lambda: self._continue(end)))
        plan = self._plan(target)
        if not (yield from perform(RunBlocking(lambda: is_joined(plan)))):
            for task in plan:
                yield from TaskRun(self._context, task).run()
        result: ExportResult = yield from perform(RunBlocking(lambda: join(plan)))
        yield from perform(RunBlocking(lambda: end.storage.remove_folder(end.parts)))
        return result

    def _continue(self, to: Destination) -> None:
        """End an export without `date_to` when the one that was interrupted would have ended."""
        if self._source.date_to is not None or self._source.date_from is None:
            return
        name = f"{to.parts}/end"
        if to.storage.exists(name):
            with to.storage.reading(name) as file:
                self.__dict__["_end"] = moment_of("date_to", file.read().decode())
            return
        with to.writing(name) as file:
            file.write(self.bookmark.encode())

    def _batch_flow(self, task: ExportTask) -> Flow[ExportBatch[Item]]:
        reader = TaskReader(self._context, task)
        records: list[Item] = []
        while (found := (yield from reader.next())) is not None:
            records += found
        end = "" if task.window is None else task.window.date_to.isoformat()
        return ExportBatch(records, end)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._source.call.operation.id}>"


class Export(_BaseExport[Item]):
    """An export that has not begun: iterate its records, `write` them to a file, or `plan` it.

    Methods raise what `RingCentral.send` raises; the export continues when it is asked again.
    """

    _context: CallContext[SyncIO]

    def write(self, target: str | os.PathLike[str]) -> ExportResult:
        """Write all records to a file, and return how many.

        The name of the file says the format: `.jsonl` (whole records), `.csv` and `.parquet`
        (`ringkit.rows_of` names the columns, which are the same for all records). It may be an
        address of fsspec, such as `s3://bucket/calls.parquet`. Recordings and attachments, if they
        were asked for, go to the folder `<file>.media`. The file appears when it is complete; if
        the program ends before, the same export continues where it was.

        The event `export_progress` tells how far it is.
        """
        return run(self._write(target), self._context.io)

    def batches(self) -> Iterator[ExportBatch[Item]]:
        """Iterate the records window by window, each with the bookmark to continue from."""
        for task in self._tasks():
            yield run(self._batch_flow(task), self._context.io)

    def __iter__(self) -> Iterator[Item]:
        for batch in self.batches():
            yield from batch.records


class AsyncExport(_BaseExport[Item]):
    """An export for asyncio; otherwise like `Export`."""

    _context: CallContext[AsyncIO]

    async def write(self, target: str | os.PathLike[str]) -> ExportResult:
        """Write all records to a file; see `Export.write`."""
        return await run_async(self._write(target), self._context.io)

    async def batches(self) -> AsyncIterator[ExportBatch[Item]]:
        """Iterate the records window by window; see `Export.batches`."""
        for task in self._tasks():
            yield await run_async(self._batch_flow(task), self._context.io)

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for batch in self.batches():
            for record in batch.records:
                yield record


def _now(context: CallContext[Any]) -> datetime:
    now = datetime.fromtimestamp(context.engine.clock.time(), UTC)
    return now.replace(microsecond=0)


def windows_until_now(
    context: CallContext[Any], date_from: Moment, date_to: Moment | None, length: timedelta
) -> Iterator[TimeWindow]:
    """Return the windows of a period, which ends now without `date_to`; see `split_period`."""
    start = moment_of("date_from", date_from)
    end = _now(context) if date_to is None else moment_of("date_to", date_to)
    return split_period(start, end, length)


def incremental_source(
    context: CallContext[Any],
    call: PagedCall[Any, Any],
    since: Moment,
    window: timedelta,
    delay: timedelta,
) -> _Source:
    """Return what is new in a list since a bookmark, without the records of the last `delay`."""
    if not isinstance(delay, timedelta):
        raise TypeError(f"a delay is a timedelta, not {type(delay).__name__}")
    if delay < timedelta(0):
        raise ValueError(f"a delay is not negative: {delay}")
    start, now = moment_of("since", since), _now(context)
    # Compared as a difference: the time before a long delay may be before the first possible year.
    end = now - delay if delay < now - start else start
    return _source(call, start, end, window)


#: The extensions that have a call log and messages of their own.
_USER_TYPES: Final = ("User", "DigitalUser", "VirtualUser", "FlexibleUser", "FaxUser", "Limited")
_USED: Final = ("Enabled", "Disabled", "Frozen")
ExtensionIds: TypeAlias = "Iterable[Id] | Literal['all']"


def _plan(
    context: CallContext[Any],
    export: _BaseExport[Any],
    target: str | os.PathLike[str],
    extension_ids: ExtensionIds | None,
) -> Flow[ExportPlan]:
    if not isinstance(export, _BaseExport):
        raise TypeError(f"rc.exports.plan takes an export, not {type(export).__name__}")
    if extension_ids is None:
        return export._plan(target)
    if not isinstance(extension_ids, Iterable) or (
        isinstance(extension_ids, str | bytes) and extension_ids != "all"
    ):
        raise TypeError(f"extension_ids is an iterable of ids, or 'all', not {extension_ids!r}")
    call = export._source.call
    for_extensions(call, ())  # raises for a list of no extension, before anything is sent
    found: Sequence[Id]
    if isinstance(extension_ids, str):
        found = yield from _user_ids(context, call.arguments.get("accountId", "~"))
    else:
        found = list(extension_ids)
    return export._plan(target, for_extensions(call, found))


def _user_ids(context: CallContext[Any], account_id: Id) -> Flow[list[str]]:
    call = call_of(
        "extensions",
        "GET",
        "/restapi/v1.0/account/{accountId}/extension",
        account_id,
        query={"status": _USED, "type": _USER_TYPES, **_FULL_PAGES},
    )
    pager: Pager[Any] = Pager(context, call)
    found: list[str] = []
    while (page := (yield from pager.next())) is not None:
        found += [str(record._data["id"]) for record in page.records]
    return found


def _source(
    call: PagedCall[Any, Any],
    date_from: Moment | None,
    date_to: Moment | None,
    window: timedelta,
    *,
    media: bool = False,
) -> _Source:
    require_call(call, "exports.records")
    if not isinstance(window, timedelta):
        raise TypeError(f"a window is a timedelta, not {type(window).__name__}")
    if window < _SHORTEST_WINDOW:
        raise ValueError(f"a window has at least {_SHORTEST_WINDOW}, not {window}: each is a task")
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

    def __init__(self, context: CallContext[SyncIO], client: object) -> None:
        self._context = context
        #: What is pickled in place of this object.
        self._client = client

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

    def plan(
        self,
        export: Export[Any],
        target: str | os.PathLike[str],
        *,
        extension_ids: Iterable[Id] | Literal["all"] | None = None,
    ) -> ExportPlan:
        """Return the tasks of an export, for any number of processes and machines.

        ::

            plan = rc.exports.plan(rc.exports.call_log(date(2026, 1, 1)), "calls.csv")
            with ProcessPoolExecutor() as pool:
                list(pool.map(rc.exports.run, plan))
            rc.exports.finish(plan)

        `target` is as for `Export.write`, and the same place for all processes. `extension_ids`
        plans the list of each of these extensions, `all` those of every user of the account.
        An export without `date_to` ends now. Raises TypeError for extensions of a list that belongs
        to none, ValueError for an unknown format.
        """
        return run(_plan(self._context, export, target, extension_ids), self._context.io)

    def run(self, task: ExportTask) -> TaskResult:
        """Run a task of a plan; one that is done is not run again.

        Raises what `RingCentral.send` raises; then the task can be run again.
        """
        return run(TaskRun(self._context, task).run(), self._context.io)

    def finish(self, plan: ExportPlan) -> ExportResult:
        """Join what the tasks of a plan have written, and return what that is.

        Raises RingkitError if a task has not run.
        """
        return join(plan)

    def __reduce__(self) -> tuple[Any, ...]:
        return attrgetter("exports"), (self._client,)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._context.engine.config.server_url}>"


class AsyncExports:
    """Exports of the asyncio client; otherwise like `Exports`."""

    def __init__(self, context: CallContext[AsyncIO], client: object) -> None:
        self._context = context
        #: What is pickled in place of this object.
        self._client = client

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

    async def plan(
        self,
        export: AsyncExport[Any],
        target: str | os.PathLike[str],
        *,
        extension_ids: Iterable[Id] | Literal["all"] | None = None,
    ) -> ExportPlan:
        """Return the tasks of an export; see `Exports.plan`."""
        return await run_async(
            _plan(self._context, export, target, extension_ids), self._context.io
        )

    async def run(self, task: ExportTask) -> TaskResult:
        """Run a task of a plan; see `Exports.run`."""
        return await run_async(TaskRun(self._context, task).run(), self._context.io)

    async def finish(self, plan: ExportPlan) -> ExportResult:
        """Join what the tasks of a plan have written; see `Exports.finish`."""
        return await call_in_thread(lambda: join(plan))

    def __reduce__(self) -> tuple[Any, ...]:
        return attrgetter("exports"), (self._client,)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._context.engine.config.server_url}>"

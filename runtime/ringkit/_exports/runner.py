"""Runs the tasks of an export, and joins what they leave to one file. Flows, for both clients.

Each task writes a part file of JSON lines, which appears when it is complete, after a file with its
result; a task whose part is there is not run again. So an export that was killed continues with the
window it was killed in, and its file has the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from attrs import asdict, evolve, field, frozen

from ringkit._call.untyped import untyped_call
from ringkit._downloads.download import download
from ringkit._downloads.resumable import ResumableBody
from ringkit._downloads.sinks import FileSink
from ringkit._exports.columns import columns_of, item_class
from ringkit._exports.formats import format_of, json_line
from ringkit._exports.media import MediaFile, media_of
from ringkit._exports.storage import Storage, storage_of
from ringkit._exports.tasks import ExportPlan, ExportTask
from ringkit._exports.together import RunTogether
from ringkit._io.effects import RunBlocking
from ringkit._io.flow import Flow, perform
from ringkit._paging.pager import Pager
from ringkit.errors import NotFoundError, RingkitError
from ringkit.events import ExportProgress

if TYPE_CHECKING:
    import os

    from ringkit._request.context import CallContext

#: Says that the parts are in the file, and has the result of the export; removed last, so the name
#: is behind those of parts.
_JOINED: Final = "joined"
_EVENT: Final = "export_progress"
#: Files of media that are read at once.
_DOWNLOADS: Final = 4


@frozen
class TaskResult:
    """What a task has written: how many records and media files, in all its runs.

    `missing` has the names of media files that the platform does not have (yet): the content of a
    recording can be missing for some time after the call (docs/platform-facts.md, section 14).
    """

    index: int
    records: int = 0
    media: int = 0
    missing: tuple[str, ...] = ()
    #: Whether an earlier run did it.
    done_before: bool = False


@frozen
class ExportResult:
    """What an export has written: how many records and media files, in all its tasks.

    `bookmark` is the end of its period: the `date_from` of the next export. `missing` has the names
    of media files that the platform does not have yet.
    """

    records: int
    media: int
    missing: tuple[str, ...]
    bookmark: str


@frozen
class Destination:
    """Where an export is written: the file, the folder of its parts, the folder of its media."""

    storage: Storage
    name: str
    parts: str
    media: str = field(default="")

    @classmethod
    def of(cls, target: str | os.PathLike[str], plan: str, *, media: bool) -> Destination:
        """Return the destination for a path or an address. Raises ValueError for its ending."""
        storage, name = storage_of(target)
        format_of(name)
        return cls(storage, name, f".{name}.{plan}", f"{name}.media" if media else "")

    def writing(self, name: str) -> Any:
        """Return a context manager that gives a file to write; it appears when it is complete."""
        return self.storage.writing(name, self.parts)

    def result_name(self, task: ExportTask) -> str:
        """Return the name of the file with the result of a task."""
        return f"{self.parts}/{task.index:06}.json"

    def part_name(self, task: ExportTask) -> str:
        """Return the name of the file with the records of a task."""
        return f"{self.parts}/{task.name}"

    def load(self, name: str) -> dict[str, Any]:
        """Return the JSON object in a file."""
        with self.storage.reading(name) as file:
            found: dict[str, Any] = json.loads(file.read())
        return found

    def save(self, name: str, document: dict[str, Any]) -> None:
        """Write a JSON object to a file."""
        with self.writing(name) as file:
            file.write(json.dumps(document).encode())

    def result_of(self, task: ExportTask) -> TaskResult:
        """Return the result of a task that is done."""
        document = self.load(self.result_name(task))
        return TaskResult(**{**document, "missing": tuple(document["missing"])})


class TaskReader:
    """Reads the records of a task, page by page, each record once."""

    def __init__(self, context: CallContext[Any], task: ExportTask) -> None:
        self._pager: Pager[Any] = Pager(context, task.call)
        self._task = task
        self._seen: set[object] = set()

    def next(self) -> Flow[list[Any] | None]:
        """Return the records of the next page that are in the window, None after the last page."""
        page = yield from self._pager.next()
        return None if page is None else [found for found in page.records if self._is_new(found)]

    def _is_new(self, record: Any) -> bool:
        """Return whether to keep a record; lists that grow while they are read repeat some."""
        if not self._task.holds(record._data):
            return False
        key = record._data.get("id")
        if key is not None and key in self._seen:
            return False
        self._seen.add(key)
        return True


class TaskRun:
    """One run of a task."""

    def __init__(self, context: CallContext[Any], task: ExportTask) -> None:
        if not isinstance(task, ExportTask):
            raise TypeError(f"a task is one of rc.exports.plan, not {type(task).__name__}")
        self._context = context
        self._task = task
        self._to = Destination.of(task.target, task.plan, media=task.media)
        self._records = 0
        # Lists: several threads append to them.
        self._media: list[str] = []
        self._missing: list[str] = []

    def run(self) -> Flow[TaskResult]:
        """Write the part of the task, and its media. Raises what `RingCentral.send` raises."""
        task, to = self._task, self._to
        part = to.part_name(task)
        if (yield from _blocking(to.storage.exists, part)):
            done: TaskResult = yield from _blocking(to.result_of, task)
            yield from self._tell(done, complete=True)
            return evolve(done, done_before=True)
        yield from _write(to, part, self._write_records)
        result = self._result()
        yield from self._tell(result, complete=True)
        return result

    def _result(self) -> TaskResult:
        # In the order of their names: files of media are read at the same time.
        missing = tuple(sorted(self._missing))
        return TaskResult(self._task.index, self._records, len(self._media), missing)

    def _tell(self, result: TaskResult, *, complete: bool = False) -> Flow[None]:
        events, task = self._context.engine.events, self._task
        if events.has_handlers(_EVENT):
            progress = ExportProgress(
                operation=task.call.operation.id,
                target=task.target,
                task=task.index,
                tasks=task.count,
                records=result.records,
                media=result.media,
                complete=complete,
            )
            yield from events.emit(_EVENT, progress)

    def _write_records(self, file: BinaryIO) -> Flow[None]:
        reader = TaskReader(self._context, self._task)
        while (found := (yield from reader.next())) is not None:
            records = [record._data for record in found]
            if self._to.media:
                yield from self._read_media(records)
            yield from _blocking(file.write, b"".join(map(json_line, records)))
            self._records += len(records)
            yield from self._tell(self._result())
        # Before the part appears: a task that is done has a result.
        name = self._to.result_name(self._task)
        yield from _blocking(self._to.save, name, asdict(self._result()))

    def _read_media(self, records: list[dict[str, Any]]) -> Flow[None]:
        files = [file for record in records for file in media_of(record)]
        flows = [self._read_file(file) for file in files]
        if flows:
            yield from perform(RunTogether(flows, _DOWNLOADS))

    def _read_file(self, file: MediaFile) -> Flow[None]:
        name = f"{self._to.media}/{file.name}"
        if not (yield from _blocking(self._to.storage.exists, name)):
            call = untyped_call("GET", file.url, rate_group=file.rate_group)
            body = ResumableBody(self._context, call, max_size=None, content_type="")
            try:
                yield from _write(self._to, name, lambda opened: download(body, FileSink(opened)))
            except NotFoundError:
                self._missing.append(file.name)
                return
        self._media.append(file.name)
        yield from self._tell(self._result())


def _write(to: Destination, name: str, fill: Callable[[BinaryIO], Flow[Any]]) -> Flow[None]:
    """Write a file with a flow; it appears if the flow succeeds."""
    writing = Writing(to.writing(name))
    try:
        file = yield from _blocking(writing.open)
        yield from fill(file)
        yield from _blocking(writing.complete)
    except BaseException as error:
        writing.abandon(error)
        raise


class Writing:
    """A file that is written.

    It is opened and completed in threads, which outlive a flow that is closed. So `abandon` removes
    it even if it is being opened; one that is being completed is left to that.
    """

    def __init__(self, context: AbstractContextManager[BinaryIO]) -> None:
        self._context = context
        self._mutex = Lock()
        self._opened = self._over = False

    def open(self) -> BinaryIO:
        """Return the file. Raises RingkitError if it was abandoned."""
        with self._mutex:
            if self._over:
                raise RingkitError("the export was cancelled")
            file = self._context.__enter__()
            self._opened = True
        return file

    def complete(self) -> None:
        """Let the file appear."""
        with self._mutex:
            if self._over:
                return
            self._over = True
        self._context.__exit__(None, None, None)

    def abandon(self, error: BaseException) -> None:
        """Remove the file because of an error."""
        with self._mutex:
            opened, self._opened = self._opened and not self._over, False
            self._over = True
        if opened:
            self._context.__exit__(type(error), error, error.__traceback__)


def is_joined(plan: ExportPlan) -> bool:
    """Return whether the file of an export is complete, and its parts are being removed. Blocks."""
    to = Destination.of(plan.target, plan.name, media=plan.media)
    return to.storage.exists(f"{to.parts}/{_JOINED}")


def join(plan: ExportPlan) -> ExportResult:
    """Write the file of an export from its parts, and remove them. Blocks.

    Raises RingkitError if a part is missing.
    """
    if not isinstance(plan, ExportPlan):
        raise TypeError(f"a plan is that of rc.exports.plan, not {type(plan).__name__}")
    to = Destination.of(plan.target, plan.name, media=plan.media)
    joined = f"{to.parts}/{_JOINED}"
    if to.storage.exists(joined):
        document = to.load(joined)
        result = ExportResult(**{**document, "missing": tuple(document["missing"])})
    else:
        _check_complete(plan, to)
        result = _result_of(plan, to)
        _write_file(plan, to)
        to.save(joined, asdict(result))  # from now on, a part that is missing was removed
    to.storage.remove_folder(to.parts)
    return result


def _check_complete(plan: ExportPlan, to: Destination) -> None:
    missing = [task.index for task in plan if not to.storage.exists(to.part_name(task))]
    if missing:
        raise RingkitError(
            f"{to.name}: {len(missing)} of {len(plan)} tasks have not run, the first is number "
            f"{missing[0]}; run them, then finish again"
        )


def _result_of(plan: ExportPlan, to: Destination) -> ExportResult:
    results = [to.result_of(task) for task in plan]
    missing = tuple(name for result in results for name in result.missing)
    records = sum(result.records for result in results)
    return ExportResult(records, sum(result.media for result in results), missing, plan.bookmark)


def _write_file(plan: ExportPlan, to: Destination) -> None:
    columns = columns_of(item_class(plan[0].call)) if plan else ()
    with to.writing(to.name) as file:
        format_of(to.name)(file, columns, _records(plan, to))


def _records(tasks: Iterable[ExportTask], to: Destination) -> Iterator[dict[str, Any]]:
    for task in tasks:
        with to.storage.reading(to.part_name(task)) as part:
            for line in part:
                yield json.loads(line)


def _blocking(function: Callable[..., Any], *arguments: Any) -> Flow[Any]:
    return (yield from perform(RunBlocking(partial(function, *arguments))))

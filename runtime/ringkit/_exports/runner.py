"""Runs the tasks of an export, and joins what they leave to one file. Flows, for both clients.

Each task writes a part file of JSON lines, which appears when it is complete; a task whose part is
there is not run again. So an export that was killed continues with the window it was killed in, and
its file has the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from attrs import field, frozen

from ringkit._call.untyped import untyped_call
from ringkit._downloads.download import download
from ringkit._downloads.resumable import ResumableBody
from ringkit._downloads.sinks import FileSink
from ringkit._exports.columns import columns_of, item_class
from ringkit._exports.formats import format_of, json_line
from ringkit._exports.media import MediaFile, media_of
from ringkit._exports.storage import Storage, storage_of
from ringkit._exports.tasks import ExportTask
from ringkit._exports.together import RunTogether
from ringkit._io.effects import RunBlocking
from ringkit._io.flow import Flow, perform
from ringkit._paging.pager import Pager
from ringkit.errors import NotFoundError, RingkitError

if TYPE_CHECKING:
    import os

    from ringkit._request.context import CallContext

#: Says that the parts are in the file; removed last, so the name is behind those of parts.
_JOINED: Final = "joined"
#: Files of media that are read at once.
_DOWNLOADS: Final = 4


@frozen
class TaskResult:
    """What a task has done: how many records and media files it wrote.

    `missing` has the names of media files that the platform does not have (yet): the content of a
    recording can be missing for some time after the call (docs/platform-facts.md, section 14).
    """

    index: int
    records: int = 0
    media: int = 0
    missing: tuple[str, ...] = ()
    #: Whether it had been done before.
    done_before: bool = False


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

    @property
    def joined(self) -> bool:
        """Whether the file is complete, and its parts are being removed."""
        return self.storage.exists(f"{self.parts}/{_JOINED}")


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

    def __init__(self, context: CallContext[Any], task: ExportTask, to: Destination) -> None:
        self._context = context
        self._task = task
        self._to = to
        self._records = self._media = 0
        self._missing: list[str] = []

    def run(self) -> Flow[TaskResult]:
        """Write the part of the task, and its media. Raises what `RingCentral.send` raises."""
        part = f"{self._to.parts}/{self._task.name}"
        if (yield from _blocking(self._to.storage.exists, part)):
            return TaskResult(self._task.index, done_before=True)
        yield from _write(self._to.storage, part, self._write_records)
        return TaskResult(self._task.index, self._records, self._media, tuple(self._missing))

    def _write_records(self, file: BinaryIO) -> Flow[None]:
        reader = TaskReader(self._context, self._task)
        while (found := (yield from reader.next())) is not None:
            records = [record._data for record in found]
            if self._to.media:
                yield from self._read_media(records)
            yield from _blocking(file.write, b"".join(map(json_line, records)))
            self._records += len(records)

    def _read_media(self, records: list[dict[str, Any]]) -> Flow[None]:
        files = [file for record in records for file in media_of(record)]
        flows = [self._read_file(file) for file in files]
        if flows:
            yield from perform(RunTogether(flows, _DOWNLOADS))

    def _read_file(self, file: MediaFile) -> Flow[None]:
        name, storage = f"{self._to.media}/{file.name}", self._to.storage
        if (yield from _blocking(storage.exists, name)):
            return
        body = ResumableBody(
            self._context, untyped_call("GET", file.url), max_size=None, content_type=""
        )
        try:
            yield from _write(storage, name, lambda opened: download(body, FileSink(opened)))
        except NotFoundError:
            self._missing.append(file.name)
        else:
            self._media += 1


def _write(storage: Storage, name: str, fill: Callable[[BinaryIO], Flow[Any]]) -> Flow[None]:
    """Write a file with a flow; it appears if the flow succeeds."""
    writing = storage.writing(name)
    file = yield from _blocking(writing.__enter__)
    try:
        yield from fill(file)
    except BaseException as error:
        writing.__exit__(type(error), error, error.__traceback__)
        raise
    yield from _blocking(writing.__exit__, None, None, None)


def join(tasks: Sequence[ExportTask], to: Destination) -> None:
    """Write the file of an export from its parts, and remove them. Blocks.

    Raises RingkitError if a part is missing.
    """
    if to.joined:
        to.storage.remove_folder(to.parts)
        return
    missing = [task.index for task in tasks if not _exists(to, task)]
    if missing:
        raise RingkitError(
            f"{to.name}: {len(missing)} of {len(tasks)} tasks have not run, the first is number "
            f"{missing[0]}; run them, then finish again"
        )
    columns = columns_of(item_class(tasks[0].call)) if tasks else ()
    with to.storage.writing(to.name) as file:
        format_of(to.name)(file, columns, _records(tasks, to))
    with to.storage.writing(f"{to.parts}/{_JOINED}"):
        pass  # from now on, a part that is missing was removed
    to.storage.remove_folder(to.parts)


def _exists(to: Destination, task: ExportTask) -> bool:
    return to.storage.exists(f"{to.parts}/{task.name}")


def _records(tasks: Iterable[ExportTask], to: Destination) -> Iterator[dict[str, Any]]:
    for task in tasks:
        with to.storage.reading(f"{to.parts}/{task.name}") as part:
            for line in part:
                yield json.loads(line)


def _blocking(function: Callable[..., Any], *arguments: Any) -> Flow[Any]:
    return (yield from perform(RunBlocking(partial(function, *arguments))))

"""A file from the platform to where it belongs. Used by the clients."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from ringkit._downloads.filenames import file_name
from ringkit._downloads.resumable import ChangedError, Reading
from ringkit._downloads.sinks import Sink
from ringkit._io.flow import Flow, RunBlocking, perform
from ringkit.errors import DownloadError

#: Pieces are written together: in asyncio every write takes a thread.
_TOGETHER: Final = 524_288
#: A file that changes more often than this while it is read is given up.
_RESTARTS: Final = 3


class Download(NamedTuple):
    """A file that has arrived: where, what the server calls it, its length and its type.

    `path` is None if it was written to a file object; `name` is safe as the name of a file.
    """

    path: Path | None
    name: str
    size: int
    content_type: str


def download(reading: Reading, sink: Sink) -> Flow[Download]:
    """Write everything that `reading` reads to `sink`; all of it or nothing."""
    try:
        found = yield from _download(reading, sink)
    except GeneratorExit:
        sink.discard()
        raise
    except BaseException:
        sink.discard()
        yield from reading.close()
        raise
    yield from reading.close()
    return found


def _download(reading: Reading, sink: Sink) -> Flow[Download]:
    yield from reading.open()
    response = reading.response
    content_type = response.headers.get("Content-Type", "")
    disposition = response.headers.get("Content-Disposition", "")
    name = file_name(disposition, content_type, str(response.request.url))
    yield from perform(RunBlocking(partial(sink.open, name)))
    for _ in range(_RESTARTS):
        try:
            yield from _copy(reading, sink)
        except ChangedError:
            yield from perform(RunBlocking(sink.restart))
            yield from reading.restart()
        else:
            path = yield from perform(RunBlocking(sink.commit))
            return Download(path, name, reading.received, content_type)
    raise DownloadError("the content changes again and again while it is read")


def _copy(reading: Reading, sink: Sink) -> Flow[None]:
    chunks: list[bytes] = []
    size = 0
    while (chunk := (yield from reading.next())) is not None:
        chunks.append(chunk)
        size += len(chunk)
        if size >= _TOGETHER:
            yield from perform(RunBlocking(partial(sink.write, chunks)))
            chunks, size = [], 0
    if chunks:
        yield from perform(RunBlocking(partial(sink.write, chunks)))

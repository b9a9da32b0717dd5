"""`download`: writes a response to a path or a file object; `Download` describes the result."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from ringkit._downloads.filenames import file_name, named
from ringkit._downloads.resumable import ContentChangedError, ResumableBody
from ringkit._downloads.sinks import Sink
from ringkit._io.effects import RunBlocking
from ringkit._io.flow import Flow, perform
from ringkit.errors import DownloadError, NotFoundError

#: Chunks are collected up to this size before they are written: asyncio needs a thread per write.
_WRITE_BYTES: Final = 524_288
#: How often a download starts from the beginning because the file has changed.
_MAX_STARTS: Final = 3


class Download(NamedTuple):
    """A file that was downloaded.

    - `path`: where it is, None if it was written to a file object.
    - `name`: the name that the server gave, safe as the name of a file.
    - `size`: its length in bytes.
    - `content_type`: the value of `Content-Type`.
    """

    path: Path | None
    name: str
    size: int
    content_type: str


def download(body: ResumableBody, sink: Sink, name: str = "") -> Flow[Download]:
    """Write all of `body` to `sink`; after an error the sink is discarded.

    `name` replaces the name that the server gave; without an extension it gets that of its type.
    """
    try:
        found = yield from _download(body, sink, name)
    except GeneratorExit:
        sink.discard(resumable=True)
        raise
    except BaseException as error:
        sink.discard(resumable=not isinstance(error, DownloadError | NotFoundError))
        yield from body.close()
        raise
    yield from body.close()
    return found


def _download(body: ResumableBody, sink: Sink, given: str) -> Flow[Download]:
    kept = yield from perform(RunBlocking(sink.kept))
    if kept is not None:
        body.continue_from(*kept)
    yield from body.open()
    response = body.response
    content_type = response.headers.get("Content-Type", "")
    disposition = response.headers.get("Content-Disposition", "")
    name = file_name(disposition, content_type, response.request.url)
    if given:
        name = named(given, content_type)
    yield from perform(RunBlocking(partial(sink.open, name)))
    for _ in range(_MAX_STARTS):
        yield from perform(RunBlocking(partial(sink.begin, body.received, body.version)))
        try:
            yield from _copy(body, sink)
        except ContentChangedError:
            yield from perform(RunBlocking(sink.restart))
            yield from body.restart()
        else:
            path = yield from perform(RunBlocking(sink.commit))
            return Download(path, name, body.received, content_type)
    raise DownloadError("the content changes again and again while it is read")


def _copy(body: ResumableBody, sink: Sink) -> Flow[None]:
    chunks: list[bytes] = []
    size = 0
    try:
        while (chunk := (yield from body.next())) is not None:
            chunks.append(chunk)
            size += len(chunk)
            if size >= _WRITE_BYTES:
                full, chunks, size = chunks, [], 0
                yield from perform(RunBlocking(partial(sink.write, full)))
    except BaseException:
        sink.write(chunks)  # for a later download; a flow that is closed performs no effects
        raise
    if chunks:
        yield from perform(RunBlocking(partial(sink.write, chunks)))

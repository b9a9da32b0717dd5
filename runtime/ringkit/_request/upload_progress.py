"""Reports how many bytes of a request body have been sent."""

from __future__ import annotations

from collections.abc import Iterator

from ringkit._call.body import Body
from ringkit._options import Progress, ProgressHandler


class ProgressBody:
    """A body that reports the bytes sent so far and its length to `progress`."""

    def __init__(self, body: Body, progress: ProgressHandler) -> None:
        self._body = body
        self._progress = progress

    @property
    def content_type(self) -> str:
        """The value of the `Content-Type` header."""
        return self._body.content_type

    @property
    def length(self) -> int:
        """The length in bytes."""
        return self._body.length

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time; progress then starts at 0 again."""
        return self._body.replayable

    def measured(self) -> ProgressBody:
        """Return the body with the length that it has now, which `chunks` then keeps to."""
        return ProgressBody(self._body.measured(), self._progress)

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes from the start; each piece is reported once it has been taken."""
        sent, total = 0, self._body.length
        self._progress(Progress(0, total))
        for chunk in self._body.chunks():
            yield chunk
            sent += len(chunk)
            self._progress(Progress(sent, total))


def with_progress(body: Body | None, progress: ProgressHandler | None) -> Body | None:
    """Return `body`, wrapped in a `ProgressBody` if there is a `progress` function."""
    return body if body is None or progress is None else ProgressBody(body, progress)

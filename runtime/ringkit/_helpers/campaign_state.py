"""What a campaign has done, in a file: it continues from there after any end, kill -9 included.

Each step is a line of JSON, on disk before the next step begins. A batch has a line before it is
sent and one when its end is known; a batch with the first line only may have been sent. The file
has no phone numbers and no texts: it refers to recipients by their places.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from threading import Lock
from typing import Any, BinaryIO

from attrs import field, frozen

from ringkit.auth._stores.file import sync_folder
from ringkit.auth._stores.filelock import FileLock
from ringkit.errors import RingkitError


@frozen
class Attempt:
    """A batch that was about to be sent. `since` is a time of the platform before that.

    `opted_out` are the places, in the batch, of recipients that were left out.
    """

    since: str
    opted_out: frozenset[int]


@frozen
class Rejection:
    """A recipient that the platform rejected; without a code if it did not say why."""

    place: int
    code: str = ""
    description: str = ""


@frozen
class SentBatch:
    """A batch that the platform has accepted; `id` is empty if all recipients were left out."""

    id: str
    opted_out: frozenset[int]
    rejections: tuple[Rejection, ...] = field(default=())

    @property
    def rejected(self) -> dict[int, Rejection]:
        """The rejections by place."""
        return {found.place: found for found in self.rejections}


class CampaignState:
    """The state of one campaign, locked against other processes while it is open.

    `batches` has what is known of each batch by its number; one that is not in it was not sent.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.batches: dict[int, Attempt | SentBatch] = {}
        #: Methods run in threads; a flow that is cancelled closes the state while one may run.
        self._mutex = Lock()
        self._closed = False
        self._lock: FileLock | None = None
        self._file: BinaryIO | None = None

    def open(self, campaign: str) -> None:
        """Lock the file and read it, or create it for `campaign`, a digest of its content.

        Raises RingkitError if another process has it open, or if it is of another campaign; OSError
        if it cannot be opened.
        """
        with self._mutex:
            if self._closed:
                return
            try:
                self._open(_line({"campaign": campaign}))
            except BaseException:
                self._release()
                raise

    def _open(self, header: bytes) -> None:
        self._lock = FileLock.acquire(self.path.with_name(f"{self.path.name}.lock"))
        if self._lock is None:
            raise RingkitError(f"{self.path}: another process is sending this campaign")
        self._file = open(self.path, "a+b")  # noqa: SIM115
        complete = self._read(header)
        self._file.truncate(complete)
        if not complete:
            self._write(header)
            sync_folder(self.path.parent)

    def _read(self, header: bytes) -> int:
        """Read the complete lines, and return their length. The last one may be torn."""
        self._opened.seek(0)
        content = self._opened.read()
        complete = content.rfind(b"\n") + 1
        first, *lines = content[:complete].splitlines(keepends=True) or [b""]
        if complete == 0 and header.startswith(content):
            return 0
        if first != header:
            raise RingkitError(
                f"{self.path}: this is the state of another campaign (other recipients, texts, "
                "sender or size of batches), or no such file: give the same ones, or another file"
            )
        try:
            for line in lines:
                self._apply(json.loads(line))
        except (ValueError, LookupError, TypeError) as error:
            raise RingkitError(
                f"{self.path}: the state of the campaign is damaged: {error!r}"
            ) from error
        return complete

    @classmethod
    def load(cls, path: Path, campaign: str) -> dict[int, Attempt | SentBatch]:
        """Return what is known of each batch; none if there is no file. Raises as `open` does."""
        if not path.exists():
            return {}
        state = cls(path)
        try:
            state.open(campaign)
            return state.batches
        finally:
            state.close()

    @property
    def _opened(self) -> BinaryIO:
        if self._file is None:
            raise RingkitError(f"{self.path}: the campaign was cancelled")
        return self._file

    def _apply(self, step: dict[str, Any]) -> None:
        number, opted_out = step["batch"], frozenset(step.get("optedOut", ()))
        if "since" in step:
            self.batches[number] = Attempt(step["since"], opted_out)
        elif "id" in step:
            rejections = tuple(Rejection(*found) for found in step["rejected"])
            self.batches[number] = SentBatch(step["id"], opted_out, rejections)
        else:
            self.batches.pop(number, None)

    def attempt(self, number: int, attempt: Attempt) -> None:
        """Record that a batch is about to be sent."""
        self._step(batch=number, since=attempt.since, optedOut=sorted(attempt.opted_out))

    def sent(self, number: int, batch: SentBatch) -> None:
        """Record that a batch was accepted."""
        rejected = [[found.place, found.code, found.description] for found in batch.rejections]
        self._step(batch=number, id=batch.id, optedOut=sorted(batch.opted_out), rejected=rejected)

    def not_sent(self, number: int) -> None:
        """Record that a batch was certainly not sent, after an attempt."""
        self._step(batch=number)

    def _step(self, **step: Any) -> None:
        with self._mutex:
            self._write(_line(step))
            self._apply(step)

    def _write(self, line: bytes) -> None:
        file = self._opened
        file.write(line)
        file.flush()
        os.fsync(file.fileno())

    def close(self) -> None:
        """Close and unlock the file; does nothing if it is closed."""
        with self._mutex:
            self._closed = True
            self._release()

    def _release(self) -> None:
        file, self._file = self._file, None
        lock, self._lock = self._lock, None
        try:
            if file is not None:
                file.close()
        finally:
            if lock is not None:
                lock.close()


def _line(step: dict[str, Any]) -> bytes:
    return json.dumps(step, separators=(",", ":")).encode() + b"\n"


def write_complete(path: Path, lines: Iterable[bytes]) -> None:
    """Write a file that appears, or replaces another one, when it is complete. Raises OSError."""
    temporary = path.with_name(f".{path.name}.{os.urandom(6).hex()}.part")
    try:
        with open(temporary, "xb") as file:
            file.writelines(lines)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)

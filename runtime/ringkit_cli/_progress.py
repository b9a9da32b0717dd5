"""How far a job is: a bar in a terminal, and notes of what it waits for."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final, Self

from attrs import define, field

from ringkit_cli._invocation import Invocation, printable

if TYPE_CHECKING:
    from types import TracebackType

    from ringkit import Progress, RingCentral
    from ringkit.events import ExportProgress, RequestWaiting

#: Waits of fewer seconds are not worth a line.
_NOTED_SECONDS: Final = 1.0


def wait_text(event: RequestWaiting) -> str:
    """Return why a request waits and for how long, empty for a short wait."""
    if event.seconds < _NOTED_SECONDS:
        return ""
    if event.reason == "limit":
        return f"waiting {event.seconds:.0f} s for the rate limit of {event.group} requests"
    return f"waiting {event.seconds:.0f} s before attempt {event.attempt + 1} of {event.path}"


def note_waits(invocation: Invocation, rc: RingCentral) -> None:
    """Print a note whenever a request of the client waits for a second or longer."""

    def note(event: RequestWaiting) -> None:
        if text := wait_text(event):
            invocation.note(text)

    # The warnings of the library say the same, a second time.
    logging.getLogger("ringkit").addHandler(logging.NullHandler())
    rc.on("request_wait", note)


@define(slots=False)
class ProgressBar:
    """The progress of a job on the standard error; use it in a `with` statement.

    In a terminal it is a bar, which vanishes at the end. Elsewhere only waits are noted.
    """

    invocation: Invocation
    label: str
    _shown: Any = field(init=False, default=None)
    _task: Any = field(init=False, default=None)

    def __enter__(self) -> Self:
        from rich.console import Console

        console = Console(stderr=True)
        if console.is_terminal and not console.is_dumb_terminal:
            from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

            self._shown = Progress(
                TextColumn("{task.description}", markup=False),
                BarColumn(),
                TextColumn("{task.fields[detail]}", markup=False),
                TimeElapsedColumn(),
                console=console,
                transient=True,
            )
            self._task = self._shown.add_task(printable(self.label), total=None, detail="")
            self._shown.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._shown is not None:
            self._shown.stop()

    def update(self, done: float, total: float | None, detail: str) -> None:
        """Show that `done` of `total` is done; `detail` says it in words. Safe in any thread."""
        if self._shown is not None:
            self._shown.update(self._task, completed=done, total=total, detail=printable(detail))

    def export(self, event: ExportProgress) -> None:
        """Show how far an export is."""
        done = event.task + event.complete
        detail = f"window {event.task + 1}/{event.tasks}, {event.records:,} records"
        if event.media:
            detail += f", {event.media:,} files"
        self.update(done, event.tasks, detail)

    def transfer(self, progress: Progress) -> None:
        """Show how far a download is; its waits are told by `wait`."""
        if not progress.waiting:
            self.update(progress.done, progress.total, size_text(progress.done, progress.total))

    def wait(self, event: RequestWaiting) -> None:
        """Show what a request waits for."""
        text = wait_text(event)
        if text and self._shown is not None:
            self._shown.update(self._task, detail=text)
        elif text:
            self.invocation.note(text)


def size_text(done: int, total: int | None) -> str:
    """Return how much of a file was read, in the unit that suits it."""
    largest = done if total is None else total
    unit, divisor = next(
        (unit, divisor)
        for unit, divisor in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3), ("bytes", 1.0))
        if largest >= divisor or divisor == 1.0
    )
    digits = 0 if divisor == 1.0 else 1
    shown = f"{done / divisor:.{digits}f}"
    if total is not None:
        shown += f"/{total / divisor:.{digits}f}"
    return f"{shown} {unit}"

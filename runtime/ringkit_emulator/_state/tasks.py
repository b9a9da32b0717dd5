"""Asynchronous tasks of the platform: accepted, in progress, completed or failed."""

from __future__ import annotations

from typing import Final

from attrs import define, field, frozen

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document
from ringkit_emulator._ids import Ids
from ringkit_emulator._times import format_time

START_DELAY_SECONDS: Final = 1.0
COMPLETION_DELAY_SECONDS: Final = 5.0


@frozen
class PlatformTask:
    """One task. `started` is in seconds since 1970, `details` are the members of the request.

    `failure` is the code of the error with which it fails, None if it succeeds.
    """

    id: str
    kind: str
    account_id: str
    started: float
    details: Document
    failure: str | None = None

    def status(self, now: float) -> str:
        """Return Accepted, InProgress, Completed or Failed, depending on the time since then."""
        if now < self.started + START_DELAY_SECONDS:
            return "Accepted"
        if now < self.started + COMPLETION_DELAY_SECONDS:
            return "InProgress"
        return "Completed" if self.failure is None else "Failed"

    def document(self, now: float) -> Document:
        """Return the members that tasks of all kinds have."""
        changed = max(t for t in self._status_changes() if t <= now)
        return self.details | {
            "id": self.id,
            "status": self.status(now),
            "creationTime": format_time(self.started),
            "lastModifiedTime": format_time(changed),
        }

    def _status_changes(self) -> tuple[float, ...]:
        in_progress = self.started + START_DELAY_SECONDS
        return self.started, in_progress, self.started + COMPLETION_DELAY_SECONDS


@define
class PlatformTasks:
    """The tasks of all accounts."""

    clock: Clock
    ids: Ids
    _tasks: dict[str, PlatformTask] = field(factory=dict)

    def start(
        self, kind: str, account_id: str, details: Document, failure: str | None = None
    ) -> PlatformTask:
        """Create a task, which fails with a code or succeeds; its status depends on the clock."""
        task = PlatformTask(
            self.ids.text("job"), kind, account_id, self.clock.time(), details, failure
        )
        self._tasks[task.id] = task
        return task

    def find(self, kind: str, account_id: str, task_id: str) -> PlatformTask | None:
        """Return a task of an account by its kind and id."""
        task = self._tasks.get(task_id)
        if task is None or (task.kind, task.account_id) != (kind, account_id):
            return None
        return task

    def of(self, kind: str, account_id: str) -> list[PlatformTask]:
        """Return the tasks of an account of one kind, oldest first."""
        return [t for t in self._tasks.values() if (t.kind, t.account_id) == (kind, account_id)]

    def running_count(self, kind: str, account_id: str) -> int:
        """Return the number of tasks of an account of one kind that have not ended."""
        end = self.clock.time() - COMPLETION_DELAY_SECONDS
        return sum(task.started > end for task in self.of(kind, account_id))

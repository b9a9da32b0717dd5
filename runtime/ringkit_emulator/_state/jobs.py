"""Tasks that take their time: accepted, in progress, completed."""

from dataclasses import dataclass, field
from typing import Final

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document
from ringkit_emulator._ids import Ids
from ringkit_emulator._times import format_time

BEGINS_AFTER: Final = 1.0
COMPLETES_AFTER: Final = 5.0


@dataclass(frozen=True, slots=True)
class Job:
    """One task of a kind; ``details`` is what it was asked to do."""

    id: str
    kind: str
    account_id: str
    begun: float
    details: Document

    def status(self, now: float) -> str:
        """Return how far the task is."""
        if now < self.begun + BEGINS_AFTER:
            return "Accepted"
        return "InProgress" if now < self.begun + COMPLETES_AFTER else "Completed"

    def document(self, now: float) -> Document:
        """Return the members that all kinds of tasks have."""
        changed = max(t for t in self._changes() if t <= now)
        return self.details | {
            "id": self.id,
            "status": self.status(now),
            "creationTime": format_time(self.begun),
            "lastModifiedTime": format_time(changed),
        }

    def _changes(self) -> tuple[float, ...]:
        return self.begun, self.begun + BEGINS_AFTER, self.begun + COMPLETES_AFTER


@dataclass(slots=True)
class Jobs:
    """All tasks."""

    clock: Clock
    ids: Ids
    _jobs: dict[str, Job] = field(default_factory=dict)

    def begin(self, kind: str, account_id: str, details: Document) -> Job:
        """Accept a task."""
        job = Job(self.ids.text("job"), kind, account_id, self.clock.time(), details)
        self._jobs[job.id] = job
        return job

    def find(self, kind: str, account_id: str, job_id: str) -> Job | None:
        """Return a task of a kind."""
        job = self._jobs.get(job_id)
        if job is None or (job.kind, job.account_id) != (kind, account_id):
            return None
        return job

    def of(self, kind: str, account_id: str) -> list[Job]:
        """Return the tasks of a kind, oldest first."""
        return [j for j in self._jobs.values() if (j.kind, j.account_id) == (kind, account_id)]

    def running(self, kind: str, account_id: str) -> int:
        """Return how many tasks of a kind are not finished."""
        now = self.clock.time()
        return sum(job.status(now) != "Completed" for job in self.of(kind, account_id))

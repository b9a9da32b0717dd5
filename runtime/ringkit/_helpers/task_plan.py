"""`TaskPlan`: tasks for any number of processes, as a sequence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar, overload

from attrs import field, frozen

Task = TypeVar("Task")


@frozen
class TaskPlan(Sequence[Task]):
    """The tasks of a job, in their order. They can be run in any order, and be pickled."""

    tasks: tuple[Task, ...] = field(repr=lambda tasks: str(len(tasks)))

    @overload
    def __getitem__(self, index: int) -> Task: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Task]: ...
    def __getitem__(self, index: int | slice) -> Task | Sequence[Task]:
        return self.tasks[index]

    def __len__(self) -> int:
        return len(self.tasks)

    def __iter__(self) -> Iterator[Task]:
        return iter(self.tasks)

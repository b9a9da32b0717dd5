# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

TaskInfoAssigneesItemStatus = Literal["Pending", "Completed"]


@model
class TaskInfoAssigneesItem(Model):
    """Someone who has to do a task.

    Attributes:
        id: Extension id.
        status: Whether this person has done it.
    """

    id: str | Unset = UNSET
    """Extension id."""
    status: TaskInfoAssigneesItemStatus | Unset = UNSET
    """Whether this person has done it."""

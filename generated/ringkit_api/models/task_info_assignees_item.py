# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

TaskInfoAssigneesItemStatus = Literal["Pending", "Completed"]


@model
class TaskInfoAssigneesItem(Model):
    """Task info assignees item."""

    id: str | Unset = UNSET
    status: TaskInfoAssigneesItemStatus | Unset = UNSET

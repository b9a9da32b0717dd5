# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.task_result_record import TaskResultRecord


@model
class TaskResultInfo(Model):
    """What became of the records of a task.

    Attributes:
        records: The records of this page.
    """

    records: list[TaskResultRecord] | Unset = UNSET
    """The records of this page."""

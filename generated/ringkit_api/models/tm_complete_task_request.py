# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.tm_complete_task_request_assignees_item import (
        TMCompleteTaskRequestAssigneesItem,
    )

TMCompleteTaskRequestStatus = Literal["Incomplete", "Complete"]


@model
class TMCompleteTaskRequest(Model):
    """Tm complete task request.

    completeness_percentage: 0 to 100.
    """

    status: TMCompleteTaskRequestStatus | Unset = UNSET
    assignees: list[TMCompleteTaskRequestAssigneesItem] | Unset = UNSET
    completeness_percentage: int | Unset = UNSET

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

TMTaskInfoAssigneesItemStatus = Literal["Pending", "Completed"]


@model
class TMTaskInfoAssigneesItem(Model):
    """Tm task info assignees item."""

    id: str | Unset = UNSET
    status: TMTaskInfoAssigneesItemStatus | Unset = UNSET

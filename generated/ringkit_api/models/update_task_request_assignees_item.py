# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class UpdateTaskRequestAssigneesItem(Model):
    """Update task request assignees item."""

    id: str | Unset = UNSET

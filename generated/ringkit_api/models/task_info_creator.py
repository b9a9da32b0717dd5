# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class TaskInfoCreator(Model):
    """Who created a task.

    Attributes:
        id: Extension id.
    """

    id: str | Unset = UNSET
    """Extension id."""

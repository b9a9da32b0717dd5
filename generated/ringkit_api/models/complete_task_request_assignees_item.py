# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CompleteTaskRequestAssigneesItem(Model):
    """Someone who has to do a task.

    Attributes:
        id: Extension id of a member of the chat.
    """

    id: str | Unset = UNSET
    """Extension id of a member of the chat."""

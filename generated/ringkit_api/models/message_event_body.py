# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.message_changes import MessageChanges


@model
class MessageEventBody(Model):
    """Message event body."""

    extension_id: str | Unset = UNSET
    last_updated: datetime | Unset = UNSET
    changes: list[MessageChanges] | Unset = UNSET
    owner_id: str | Unset = UNSET
    account_id: str | Unset = UNSET

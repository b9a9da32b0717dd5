# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.message_changes import MessageChanges


@model
class MessageEventBody(Model):
    """What changed in the message store.

    Attributes:
        extension_id: `id` of the extension.
        last_updated: When the message store was last changed, in ISO 8601.
        changes: What changed, by kind of message.
        owner_id: `id` of the extension that owns it.
        account_id: `id` of the account.
    """

    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    last_updated: datetime | Unset = UNSET
    """When the message store was last changed, in ISO 8601."""
    changes: list[MessageChanges] | Unset = UNSET
    """What changed, by kind of message."""
    owner_id: str | Unset = UNSET
    """`id` of the extension that owns it."""
    account_id: str | Unset = UNSET
    """`id` of the account."""

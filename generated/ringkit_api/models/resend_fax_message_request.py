# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.fax_request_to import FaxRequestTo


@model
class ResendFaxMessageRequest(Model):
    """An earlier fax to send again.

    Attributes:
        original_message_id: The `id` of the fax that failed, from `rc.api.message_store.list_messages`.
        to: Recipients to send to; all of the earlier fax if left out.
        send_time: When to send, ISO 8601; at once if left out or past.
    """

    original_message_id: str
    """The `id` of the fax that failed, from `rc.api.message_store.list_messages`."""
    to: list[FaxRequestTo] | Unset = UNSET
    """Recipients to send to; all of the earlier fax if left out."""
    send_time: datetime | Unset = UNSET
    """When to send, ISO 8601; at once if left out or past."""

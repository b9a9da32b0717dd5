# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.fax_request_to import FaxRequestTo


@model
class ResendFaxMessageRequest(Model):
    """Resend fax message request."""

    original_message_id: str
    to: list[FaxRequestTo] | Unset = UNSET
    send_time: datetime | Unset = UNSET

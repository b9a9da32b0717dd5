# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.message_store_caller_info_response_to import (
        MessageStoreCallerInfoResponseTo,
    )


@model
class GetMessageForwardingInfo(Model):
    """Where a forwarded message comes from.

    Attributes:
        original_sender: Who sent it first.
        original_creation_time: When it was sent first, ISO 8601.
    """

    original_sender: MessageStoreCallerInfoResponseTo | Unset = UNSET
    """Who sent it first."""
    original_creation_time: datetime | Unset = UNSET
    """When it was sent first, ISO 8601."""

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import PicMessageTypeEnum

if TYPE_CHECKING:
    from datetime import datetime


@model
class CreateMessageStoreReportRequest(Model):
    """What an export of messages holds.

    Attributes:
        date_to: Latest time of the messages, ISO 8601; now if left out.
        date_from: Earliest time of the messages, ISO 8601; 24 hours ago if left out.
        message_types: Kinds of messages to export; all if left out.
    """

    date_to: datetime | Unset = UNSET
    """Latest time of the messages, ISO 8601; now if left out."""
    date_from: datetime | Unset = UNSET
    """Earliest time of the messages, ISO 8601; 24 hours ago if left out."""
    message_types: list[PicMessageTypeEnum] | Unset = UNSET
    """Kinds of messages to export; all if left out."""

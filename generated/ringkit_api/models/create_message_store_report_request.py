# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import PicMessageTypeEnum

if TYPE_CHECKING:
    from datetime import datetime


@model
class CreateMessageStoreReportRequest(Model):
    """Create message store report request."""

    date_to: datetime | Unset = UNSET
    date_from: datetime | Unset = UNSET
    message_types: list[PicMessageTypeEnum] | Unset = UNSET

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import MessageDirectionEnum, SmsStatusEnum

if TYPE_CHECKING:
    from datetime import datetime


@model
class MessageDetailsResponse(Model):
    """Message details response.

    Attributes:
        text: At most 1000 characters.
    """

    id: str
    from_: str | Unset = UNSET
    to: list[str] | Unset = UNSET
    text: str | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    message_status: SmsStatusEnum | Unset = UNSET
    segment_count: int | Unset = UNSET
    cost: float | Unset = UNSET
    batch_id: str | Unset = UNSET
    direction: MessageDirectionEnum | Unset = UNSET
    error_code: str | Unset = UNSET

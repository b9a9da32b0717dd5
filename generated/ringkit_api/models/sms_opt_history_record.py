# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import SmsOptSourceEnum, SmsOptStatusEnum

if TYPE_CHECKING:
    from datetime import datetime


@model
class SmsOptHistoryRecord(Model):
    """SMS opt history record.

    Attributes:
        to: At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
        from_: At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
    """

    to: str
    opt_status: SmsOptStatusEnum
    coverage: str | Unset = UNSET
    from_: str
    source: SmsOptSourceEnum
    created_at: datetime

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import SmsOptSourceEnum, SmsOptStatusEnum


@model
class UpdateSmsOptRecord(Model):
    """Update SMS opt record.

    Attributes:
        to: At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
        from_: At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
    """

    to: str
    opt_status: SmsOptStatusEnum
    coverage: str | Unset = UNSET
    from_: str
    source: SmsOptSourceEnum

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import SmsOptSourceEnum, SmsOptStatusEnum


@model
class UpdateSmsOptRecord(Model):
    """A choice to record.

    Attributes:
        to: Outside number in E.164, whose choice it is. At most 18 characters; matches
            `^\\+[1-9]\\d{1,14}$`.
        opt_status: Whether the number wants texts.
        coverage: What the choice holds for, a number or the whole account.
        from_: Number of the account in E.164. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
        source: Who made the choice; Api for your own records.
    """

    to: str
    """Outside number in E.164, whose choice it is."""
    opt_status: SmsOptStatusEnum
    """Whether the number wants texts."""
    coverage: str | Unset = UNSET
    """What the choice holds for, a number or the whole account."""
    from_: str
    """Number of the account in E.164."""
    source: SmsOptSourceEnum
    """Who made the choice; Api for your own records."""

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import SmsOptStatusEnum


@model
class MinimalSmsOptRecord(Model):
    """Minimal SMS opt record.

    Attributes:
        to: Who is called or receives. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
        from_: Who calls or sends. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
    """

    to: str
    """Who is called or receives."""
    opt_status: SmsOptStatusEnum
    coverage: str | Unset = UNSET
    from_: str
    """Who calls or sends."""

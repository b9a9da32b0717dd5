# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import SmsOptSourceEnum, SmsOptStatusEnum

if TYPE_CHECKING:
    from ringkit_api.models.api_error import ApiError


@model
class SmsOptFailureRecord(Model):
    """A choice that was not recorded.

    Attributes:
        to: Outside number in E.164. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
        opt_status: Whether the number wants texts.
        coverage: What the choice holds for.
        from_: Number of the account in E.164. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
        source: Who made the choice.
        error: Why it was not recorded.
    """

    to: str
    """Outside number in E.164."""
    opt_status: SmsOptStatusEnum
    """Whether the number wants texts."""
    coverage: str | Unset = UNSET
    """What the choice holds for."""
    from_: str
    """Number of the account in E.164."""
    source: SmsOptSourceEnum
    """Who made the choice."""
    error: ApiError
    """Why it was not recorded."""

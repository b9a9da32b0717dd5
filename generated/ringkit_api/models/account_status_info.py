# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


AccountStatusInfoReason = Literal[
    "SuspendedVoluntarily",
    "SuspendedInvoluntarily",
    "CancelledVoluntarily",
    "CancelledInvoluntarily",
]


@model
class AccountStatusInfo(Model):
    """Why and until when an account is disabled.

    Attributes:
        reason: Whether the account was suspended or cancelled, and by whom.
        comment: Further text. 1 to 256 characters.
        till: When the disabled account is deleted, in ISO 8601.
    """

    reason: AccountStatusInfoReason | Unset = UNSET
    """Whether the account was suspended or cancelled, and by whom."""
    comment: str | Unset = UNSET
    """Further text."""
    till: datetime | Unset = UNSET
    """When the disabled account is deleted, in ISO 8601."""

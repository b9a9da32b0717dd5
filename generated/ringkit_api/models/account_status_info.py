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
    """Account status info.

    Attributes:
        comment: 1 to 256 characters.
    """

    reason: AccountStatusInfoReason | Unset = UNSET
    comment: str | Unset = UNSET
    till: datetime | Unset = UNSET

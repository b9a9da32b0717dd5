# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class SubscriptionInfoBlacklistedData(Model):
    """Why nothing is delivered.

    Attributes:
        blacklisted_at: Since when, ISO 8601.
        reason: Why, mostly failing deliveries.
    """

    blacklisted_at: datetime | Unset = UNSET
    """Since when, ISO 8601."""
    reason: str | Unset = UNSET
    """Why, mostly failing deliveries."""

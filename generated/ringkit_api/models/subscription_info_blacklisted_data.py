# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class SubscriptionInfoBlacklistedData(Model):
    """Subscription info blacklisted data."""

    blacklisted_at: datetime | Unset = UNSET
    reason: str | Unset = UNSET

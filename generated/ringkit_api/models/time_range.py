# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class TimeRange(Model):
    """Period in which calls began.

    Attributes:
        time_from: Start of the period, in ISO 8601 with offset.
        time_to: End of the period, in ISO 8601 with offset.
    """

    time_from: datetime
    """Start of the period, in ISO 8601 with offset."""
    time_to: datetime
    """End of the period, in ISO 8601 with offset."""

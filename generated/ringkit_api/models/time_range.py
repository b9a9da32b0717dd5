# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class TimeRange(Model):
    """Time range."""

    time_from: datetime
    time_to: datetime

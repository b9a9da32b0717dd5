# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class RangesInfo(Model):
    """Stretch of dates and times.

    Attributes:
        from_: Start of the stretch, in ISO 8601.
        to: End of the stretch, in ISO 8601.
    """

    from_: datetime | Unset = UNSET
    """Start of the stretch, in ISO 8601."""
    to: datetime | Unset = UNSET
    """End of the stretch, in ISO 8601."""

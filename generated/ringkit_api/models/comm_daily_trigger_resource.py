# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CommDailyTriggerResource(Model):
    """The same hours on every day.

    Attributes:
        trigger_type: Kind of the times, the same for all of this class.
        start_time: First time of day, such as "09:00:00". A time (HH:mm[:ss]).
        end_time: Last time of day, such as "18:00:00". A time (HH:mm[:ss]).
    """

    trigger_type: Literal["Daily"]
    """Kind of the times, the same for all of this class."""
    start_time: str
    """First time of day, such as "09:00:00"."""
    end_time: str
    """Last time of day, such as "18:00:00"."""

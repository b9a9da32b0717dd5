# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CommWeeklyRangeResource(Model):
    """Hours of a day.

    Attributes:
        start_time: First time of day, such as "09:00:00". A time (HH:mm[:ss]).
        end_time: Last time of day, such as "18:00:00". A time (HH:mm[:ss]).
    """

    start_time: str
    """First time of day, such as "09:00:00"."""
    end_time: str
    """Last time of day, such as "18:00:00"."""

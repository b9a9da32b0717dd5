# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CommWeeklyRangeResource(Model):
    """Comm weekly range resource.

    Attributes:
        start_time: A time (HH:mm[:ss]).
        end_time: A time (HH:mm[:ss]).
    """

    start_time: str
    end_time: str

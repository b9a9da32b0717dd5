# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CommDailyTriggerRequest(Model):
    """The same time each day.

    Attributes:
        trigger_type: Daily for the same time each day.
        start_time: Time of the day as hh:mm:ss. A time (HH:mm[:ss]).
        end_time: Time of the day as hh:mm:ss. A time (HH:mm[:ss]).
    """

    trigger_type: Literal["Daily"]
    """Daily for the same time each day."""
    start_time: str
    """Time of the day as hh:mm:ss."""
    end_time: str
    """Time of the day as hh:mm:ss."""

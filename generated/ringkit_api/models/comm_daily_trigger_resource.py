# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CommDailyTriggerResource(Model):
    """Comm daily trigger resource.

    Attributes:
        start_time: A time (HH:mm[:ss]).
        end_time: A time (HH:mm[:ss]).
    """

    trigger_type: Literal["Daily"]
    start_time: str
    end_time: str

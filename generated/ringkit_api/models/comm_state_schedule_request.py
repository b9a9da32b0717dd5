# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_state_schedule_request_triggers_item import (
        CommStateScheduleRequestTriggersItem,
    )


@model
class CommStateScheduleRequest(Model):
    """Times at which a state holds.

    Attributes:
        triggers: Times of the day, of the week or by date. At least 1 item.
    """

    triggers: list[CommStateScheduleRequestTriggersItem]
    """Times of the day, of the week or by date."""

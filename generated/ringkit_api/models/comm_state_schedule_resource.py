# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_state_schedule_resource_triggers_item import (
        CommStateScheduleResourceTriggersItem,
    )


@model
class CommStateScheduleResource(Model):
    """Times of a state.

    Attributes:
        triggers: Hours of the day, of the week, or periods. At least 1 item.
    """

    triggers: list[CommStateScheduleResourceTriggersItem]
    """Hours of the day, of the week, or periods."""

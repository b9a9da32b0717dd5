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
    """Comm state schedule request.

    Attributes:
        triggers: At least 1 item.
    """

    triggers: list[CommStateScheduleRequestTriggersItem]

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_state_schedule_request import CommStateScheduleRequest


@model
class CommStateScheduleConditionRequest(Model):
    """Comm state schedule condition request."""

    type: Literal["Schedule"]
    schedule: CommStateScheduleRequest

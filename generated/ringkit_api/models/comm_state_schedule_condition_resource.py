# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_state_schedule_resource import CommStateScheduleResource


@model
class CommStateScheduleConditionResource(Model):
    """Times of a state.

    Attributes:
        type: Kind of the condition, the same for all of this class.
        schedule: The times.
    """

    type: Literal["Schedule"]
    """Kind of the condition, the same for all of this class."""
    schedule: CommStateScheduleResource
    """The times."""

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import CommStateDisplayNameResource, CommStateIdResource

if TYPE_CHECKING:
    from ringkit_api.models.comm_state_schedule_condition_resource import (
        CommStateScheduleConditionResource,
    )


@model
class CommStateReferenceResource(Model):
    """A state by which another one is defined.

    Attributes:
        id: The state.
        display_name: Name of the state that users see.
        conditions: When the user is in this state. At most 1 item.
    """

    id: CommStateIdResource
    """The state."""
    display_name: CommStateDisplayNameResource
    """Name of the state that users see."""
    conditions: list[CommStateScheduleConditionResource]
    """When the user is in this state."""

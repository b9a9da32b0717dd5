# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import CommStateDisplayNameResource, CommStateIdResource

if TYPE_CHECKING:
    from ringkit_api.models.comm_state_conditions_resource_item import (
        CommStateConditionsResourceItem,
    )


@model
class CommStateResource(Model):
    """A state of the user, such as after hours.

    Attributes:
        id: The state.
        enabled: Whether the state can occur.
        display_name: Name of the state that users see.
        conditions: When the user is in this state. At most 1 item.
    """

    id: CommStateIdResource
    """The state."""
    enabled: bool
    """Whether the state can occur."""
    display_name: CommStateDisplayNameResource
    """Name of the state that users see."""
    conditions: list[CommStateConditionsResourceItem]
    """When the user is in this state."""

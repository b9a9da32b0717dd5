# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import CommDispatchingTypeResource

if TYPE_CHECKING:
    from ringkit_api.models.comm_state_dispatching_resource_actions_item import (
        CommStateDispatchingResourceActionsItem,
    )


@model
class CommStateDispatchingResource(Model):
    """What happens to calls in a state.

    Attributes:
        actions: What is done, in this order. At least 1 item.
        type: Whether phones ring at once or one after another, or the call ends.
    """

    actions: list[CommStateDispatchingResourceActionsItem]
    """What is done, in this order."""
    type: CommDispatchingTypeResource
    """Whether phones ring at once or one after another, or the call ends."""

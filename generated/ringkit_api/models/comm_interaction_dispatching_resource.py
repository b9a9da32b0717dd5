# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CommDispatchingTypeResource

if TYPE_CHECKING:
    from ringkit_api.models.comm_call_types_resource import CommCallTypesResource
    from ringkit_api.models.comm_state_dispatching_resource_actions_item import (
        CommStateDispatchingResourceActionsItem,
    )


@model
class CommInteractionDispatchingResource(Model):
    """What happens with calls.

    Attributes:
        call_types: Whether calls of queues are meant too.
        actions: Greetings, screening, phones that ring, and how the call ends, in this order. At least
            1 item.
        type: Whether phones ring at once, one after another, as set, or not at all.
    """

    call_types: CommCallTypesResource | Unset = UNSET
    """Whether calls of queues are meant too."""
    actions: list[CommStateDispatchingResourceActionsItem]
    """Greetings, screening, phones that ring, and how the call ends, in this order."""
    type: CommDispatchingTypeResource
    """Whether phones ring at once, one after another, as set, or not at all."""

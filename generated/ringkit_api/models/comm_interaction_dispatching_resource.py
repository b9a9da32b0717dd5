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
    """Comm interaction dispatching resource.

    Attributes:
        actions: At least 1 item.
    """

    call_types: CommCallTypesResource | Unset = UNSET
    actions: list[CommStateDispatchingResourceActionsItem]
    type: CommDispatchingTypeResource

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
    """Comm state dispatching resource.

    Attributes:
        actions: At least 1 item.
    """

    actions: list[CommStateDispatchingResourceActionsItem]
    type: CommDispatchingTypeResource

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CommStateDisplayNameResource, CommStateIdResource

if TYPE_CHECKING:
    from ringkit_api.models.comm_state_dispatching_ref_resource import (
        CommStateDispatchingRefResource,
    )
    from ringkit_api.models.comm_state_dispatching_resource import CommStateDispatchingResource
    from ringkit_api.models.comm_state_resource import CommStateResource


@model
class CommStateBasedRuleResource(Model):
    """Comm state based rule resource."""

    id: CommStateIdResource
    display_name: CommStateDisplayNameResource
    dispatching: CommStateDispatchingResource
    dispatching_ref: CommStateDispatchingRefResource | Unset = UNSET
    state: CommStateResource

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
    """What happens to calls in one state.

    Attributes:
        id: Name of the state.
        display_name: Name of the state as people see it.
        dispatching: What happens to calls.
        dispatching_ref: State whose rule is used in place of one of its own.
        state: The state, and when it holds.
    """

    id: CommStateIdResource
    """Name of the state."""
    display_name: CommStateDisplayNameResource
    """Name of the state as people see it."""
    dispatching: CommStateDispatchingResource
    """What happens to calls."""
    dispatching_ref: CommStateDispatchingRefResource | Unset = UNSET
    """State whose rule is used in place of one of its own."""
    state: CommStateResource
    """The state, and when it holds."""

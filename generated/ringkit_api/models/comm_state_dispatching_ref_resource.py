# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CommStateIdResource

if TYPE_CHECKING:
    from ringkit_api.models.comm_state_dispatching_resource import CommStateDispatchingResource


@model
class CommStateDispatchingRefResource(Model):
    """State whose rule is used.

    Attributes:
        rule_id: Name of that state.
        dispatching: What happens to calls in that state.
    """

    rule_id: CommStateIdResource
    """Name of that state."""
    dispatching: CommStateDispatchingResource | Unset = UNSET
    """What happens to calls in that state."""

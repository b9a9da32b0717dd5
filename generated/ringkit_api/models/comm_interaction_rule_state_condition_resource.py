# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_state_resource import CommStateResource


@model
class CommInteractionRuleStateConditionResource(Model):
    """Calls while the user is in a certain state.

    Attributes:
        type: Kind of the condition, the same for all of this class.
        state: The state.
    """

    type: Literal["State"]
    """Kind of the condition, the same for all of this class."""
    state: CommStateResource | Unset = UNSET
    """The state."""

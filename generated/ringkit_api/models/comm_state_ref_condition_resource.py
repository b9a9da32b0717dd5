# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_state_reference_resource import CommStateReferenceResource


@model
class CommStateRefConditionResource(Model):
    """A state by which another one is defined.

    Attributes:
        type: Kind of the condition, the same for all of this class.
        state: The other state.
    """

    type: Literal["State"]
    """Kind of the condition, the same for all of this class."""
    state: CommStateReferenceResource | Unset = UNSET
    """The other state."""

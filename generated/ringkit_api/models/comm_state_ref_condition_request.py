# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_reference_state_resource import CommReferenceStateResource


@model
class CommStateRefConditionRequest(Model):
    """A condition by another state.

    Attributes:
        type: State for a condition by another state.
        state: The other state.
    """

    type: Literal["State"]
    """State for a condition by another state."""
    state: CommReferenceStateResource
    """The other state."""

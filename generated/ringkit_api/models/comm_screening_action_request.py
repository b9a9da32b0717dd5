# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CommScreeningResultTypeResource, CommScreeningTypeResource

if TYPE_CHECKING:
    from typing import Literal


@model
class CommScreeningActionRequest(Model):
    """Ask callers for their name.

    Attributes:
        type: Kind of the action, the same for all of this class.
        screening: Which callers are asked.
        enabled: Whether the action is on.
        screening_result: Whether the user is asked to take the call, or only hears the name.
    """

    type: Literal["ScreeningAction"]
    """Kind of the action, the same for all of this class."""
    screening: CommScreeningTypeResource
    """Which callers are asked."""
    enabled: bool
    """Whether the action is on."""
    screening_result: CommScreeningResultTypeResource | Unset = UNSET
    """Whether the user is asked to take the call, or only hears the name."""

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_terminating_action_request_targets_item import (
        CommTerminatingActionRequestTargetsItem,
    )


@model
class CommTerminatingActionRequest(Model):
    """What happens when no phone has taken the call.

    Attributes:
        type: Kind of the action, the same for all of this class.
        targets: Possible ends of the call; the two members below choose among them. At least 1 item.
        ringing_target_type: Kind of the target that is used after phones have rung.
        terminating_target_type: Kind of the target that is used when none is to ring.
    """

    type: Literal["TerminatingAction"]
    """Kind of the action, the same for all of this class."""
    targets: list[CommTerminatingActionRequestTargetsItem]
    """Possible ends of the call; the two members below choose among them."""
    ringing_target_type: str | Unset = UNSET
    """Kind of the target that is used after phones have rung."""
    terminating_target_type: str | Unset = UNSET
    """Kind of the target that is used when none is to ring."""

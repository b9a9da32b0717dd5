# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CommTerminatingTargetTypeResource

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_terminating_action_resource_targets_item import (
        CommTerminatingActionResourceTargetsItem,
    )


@model
class CommTerminatingActionResource(Model):
    """Comm terminating action resource.

    Attributes:
        targets: At least 1 item.
    """

    type: Literal["TerminatingAction"]
    targets: list[CommTerminatingActionResourceTargetsItem]
    ringing_target_type: CommTerminatingTargetTypeResource | Unset = UNSET
    terminating_target_type: CommTerminatingTargetTypeResource | Unset = UNSET

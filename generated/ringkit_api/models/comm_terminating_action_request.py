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
    """Comm terminating action request.

    Attributes:
        targets: At least 1 item.
    """

    type: Literal["TerminatingAction"]
    targets: list[CommTerminatingActionRequestTargetsItem]
    ringing_target_type: str | Unset = UNSET
    terminating_target_type: str | Unset = UNSET

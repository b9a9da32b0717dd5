# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_ring_group_action_request_targets_item import (
        CommRingGroupActionRequestTargetsItem,
    )


@model
class CommRingGroupActionRequest(Model):
    """Ring several phones at the same time.

    Attributes:
        type: Kind of the action, the same for all of this class.
        enabled: Whether the action is on.
        targets: Phones, colleagues and numbers to ring. At least 1 item.
        custom_start_offset: Seconds after which to begin; only for the dispatching Custom. `0` if left
            out.
        duration: How long to ring, in seconds.
    """

    type: Literal["RingGroupAction"]
    """Kind of the action, the same for all of this class."""
    enabled: bool
    """Whether the action is on."""
    targets: list[CommRingGroupActionRequestTargetsItem]
    """Phones, colleagues and numbers to ring."""
    custom_start_offset: int | Unset = UNSET
    """Seconds after which to begin; only for the dispatching Custom."""
    duration: int
    """How long to ring, in seconds."""

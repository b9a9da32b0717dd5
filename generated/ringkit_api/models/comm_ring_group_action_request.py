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
    """Comm ring group action request.

    Attributes:
        targets: At least 1 item.
        custom_start_offset: `0` if left out.
    """

    type: Literal["RingGroupAction"]
    enabled: bool
    targets: list[CommRingGroupActionRequestTargetsItem]
    custom_start_offset: int | Unset = UNSET
    duration: int

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_ring_always_group_action_resource_targets_item import (
        CommRingAlwaysGroupActionResourceTargetsItem,
    )


@model
class CommRingAlwaysGroupActionResource(Model):
    """Ring applications during all of the other actions.

    Attributes:
        type: Kind of the action, the same for all of this class.
        enabled: Whether the action is on.
        targets: Desktop or mobile applications of the user. 1 to 2 items.
    """

    type: Literal["RingAlwaysGroupAction"]
    """Kind of the action, the same for all of this class."""
    enabled: bool
    """Whether the action is on."""
    targets: list[CommRingAlwaysGroupActionResourceTargetsItem]
    """Desktop or mobile applications of the user."""

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
    """Comm ring always group action resource.

    Attributes:
        targets: 1 to 2 items.
    """

    type: Literal["RingAlwaysGroupAction"]
    enabled: bool
    targets: list[CommRingAlwaysGroupActionResourceTargetsItem]

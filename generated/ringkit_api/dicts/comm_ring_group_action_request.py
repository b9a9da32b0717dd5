# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit_api.dicts.comm_ring_group_action_request_targets_item import (
        CommRingGroupActionRequestTargetsItemDict,
    )
    from ringkit_api.models.comm_ring_group_action_request_targets_item import (
        CommRingGroupActionRequestTargetsItem,
    )


class CommRingGroupActionRequestDict(TypedDict):
    """`CommRingGroupActionRequest` as a dict."""

    type: Literal["RingGroupAction"]
    """Kind of the action, the same for all of this class."""
    enabled: bool
    """Whether the action is on."""
    targets: Sequence[
        CommRingGroupActionRequestTargetsItem | CommRingGroupActionRequestTargetsItemDict
    ]
    """Phones, colleagues and numbers to ring. At least 1 item."""
    custom_start_offset: NotRequired[int]
    """Seconds after which to begin; only for the dispatching Custom. `0` if left out."""
    duration: int
    """How long to ring, in seconds."""

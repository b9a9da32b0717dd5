# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit_api.dicts.comm_ring_always_group_action_request_targets_item import (
        CommRingAlwaysGroupActionRequestTargetsItemDict,
    )
    from ringkit_api.models.comm_ring_always_group_action_request_targets_item import (
        CommRingAlwaysGroupActionRequestTargetsItem,
    )


class CommRingAlwaysGroupActionRequestDict(TypedDict):
    """`CommRingAlwaysGroupActionRequest` as a dict."""

    type: Literal["RingAlwaysGroupAction"]
    """Kind of the action, the same for all of this class."""
    enabled: bool
    """Whether the action is on."""
    targets: Sequence[
        CommRingAlwaysGroupActionRequestTargetsItem
        | CommRingAlwaysGroupActionRequestTargetsItemDict
    ]
    """Desktop or mobile applications of the user. 1 to 2 items."""

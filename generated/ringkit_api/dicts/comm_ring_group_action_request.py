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
    enabled: bool
    targets: Sequence[
        CommRingGroupActionRequestTargetsItem | CommRingGroupActionRequestTargetsItemDict
    ]
    """At least 1 item."""
    custom_start_offset: NotRequired[int]
    """`0` if left out."""
    duration: int

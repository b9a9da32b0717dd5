# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit_api.dicts.comm_terminating_action_request_targets_item import (
        CommTerminatingActionRequestTargetsItemDict,
    )
    from ringkit_api.models.comm_terminating_action_request_targets_item import (
        CommTerminatingActionRequestTargetsItem,
    )


class CommTerminatingActionRequestDict(TypedDict):
    """`CommTerminatingActionRequest` as a dict."""

    type: Literal["TerminatingAction"]
    """Kind of the action, the same for all of this class."""
    targets: Sequence[
        CommTerminatingActionRequestTargetsItem | CommTerminatingActionRequestTargetsItemDict
    ]
    """Possible ends of the call; the two members below choose among them. At least 1 item."""
    ringing_target_type: NotRequired[str]
    """Kind of the target that is used after phones have rung."""
    terminating_target_type: NotRequired[str]
    """Kind of the target that is used when none is to ring."""
